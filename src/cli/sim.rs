//! `sim`: a strategy played over many games, and what came of it.

use std::path::PathBuf;

use clap::Args;

use super::arguments::{Format, difficulty_parser, form_parser};
use super::console::Console;
use super::failure::{Exit, Failure};
use crate::sim::scenario::{Difficulty, Form};

/// Play a strategy over many games and tell what came of it
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        good-crisis sim dotcom-2000 --strategy history --games 10000\n  \
        good-crisis sim dotcom-2000 --strategy mine.ron --games 1000 --format json\n  \
        good-crisis sim dotcom-2000 --strategy haggle --games 200 --trajectories haggle.csv\n\n\
        Game number i (from 0) has the seed N+i, the same for every strategy: play --seed plays it.")]
pub(super) struct SimArguments {
    /// A built-in name or the path of a .ron file
    #[arg(value_name = "SCENARIO")]
    pub(super) scenario: String,
    /// A built-in name or the path of a .ron file
    #[arg(long, value_name = "NAME|FILE")]
    pub(super) strategy: String,
    /// How many games
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..))]
    pub(super) games: u32,
    /// Seed of the first game
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(super) seed: u64,
    /// Length of a game
    #[arg(long, value_parser = form_parser(), default_value = "full")]
    pub(super) form: Form,
    /// Stop after so many quarters
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) quarters: Option<u16>,
    /// Threads; default: as many as the machine has
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(super) jobs: Option<u16>,
    /// How hard
    #[arg(long, value_parser = difficulty_parser(), default_value = "operator")]
    pub(super) difficulty: Difficulty,
    /// How to print
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
    /// Also write a row for each game and quarter
    #[arg(long, value_name = "FILE.csv")]
    pub(super) trajectories: Option<PathBuf>,
}

/// Runs it.
pub(super) fn run(_asked: &SimArguments, console: &mut Console) -> anyhow::Result<Exit> {
    Err(Failure::usage(console.texts.get("error-no-terminal")).into())
}

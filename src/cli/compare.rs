//! `compare`: several strategies over the same games, a row each.

use clap::Args;

use super::arguments::{Format, difficulty_parser, form_parser};
use super::console::Console;
use super::failure::{Exit, Failure};
use crate::sim::scenario::{Difficulty, Form};

/// Play several strategies over the same games, a row each
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        good-crisis compare dotcom-2000 --strategies history,haggle,steady --games 1000\n  \
        good-crisis compare dotcom-2000 --strategies history,mine.ron --games 1000 --format csv")]
pub(super) struct CompareArguments {
    /// A built-in name or the path of a .ron file
    #[arg(value_name = "SCENARIO")]
    pub(super) scenario: String,
    /// Built-in names or paths of .ron files, with commas between
    #[arg(long, value_name = "A,B,C", value_delimiter = ',', required = true)]
    pub(super) strategies: Vec<String>,
    /// How many games each
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..))]
    pub(super) games: u32,
    /// Seed of the first game
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(super) seed: u64,
    /// Length of a game
    #[arg(long, value_parser = form_parser(), default_value = "full")]
    pub(super) form: Form,
    /// Threads; default: as many as the machine has
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(super) jobs: Option<u16>,
    /// How hard
    #[arg(long, value_parser = difficulty_parser(), default_value = "operator")]
    pub(super) difficulty: Difficulty,
    /// How to print
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
}

/// Runs it.
pub(super) fn run(_asked: &CompareArguments, console: &mut Console) -> anyhow::Result<Exit> {
    Err(Failure::usage(console.texts.get("error-no-terminal")).into())
}

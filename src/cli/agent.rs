//! `agent`: the game as JSON Lines on standard input and output, for players in any language.

use clap::Args;

use super::arguments::{Place, difficulty_parser, form_parser};
use super::console::Console;
use super::failure::{Exit, Failure};
use crate::sim::scenario::{Difficulty, Form};

/// Play by JSON Lines on standard input and output
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        good-crisis agent dotcom-2000 --seed 7\n  \
        echo '{\"type\":\"decide\",\"decisions\":{}}' | good-crisis agent dotcom-2000 --seed 7 --save bot")]
pub(super) struct AgentArguments {
    /// A built-in name or the path of a .ron file
    #[arg(value_name = "SCENARIO")]
    pub(super) scenario: String,
    /// Number of the game's luck; default: a fresh one
    #[arg(long, value_name = "N")]
    pub(super) seed: Option<u64>,
    /// Length of the game
    #[arg(long, value_parser = form_parser(), default_value = "full")]
    pub(super) form: Form,
    /// How hard
    #[arg(long, value_parser = difficulty_parser(), default_value = "operator")]
    pub(super) difficulty: Difficulty,
    /// Keep the game under this name
    #[arg(long, value_name = "NAME")]
    pub(super) save: Option<String>,
    #[command(flatten)]
    pub(super) place: Place,
}

/// Runs it.
pub(super) fn run(_asked: &AgentArguments, _place: &Place, console: &mut Console) -> anyhow::Result<Exit> {
    super::signals::end_with_code()?;
    Err(Failure::usage(console.texts.get("error-no-terminal")).into())
}

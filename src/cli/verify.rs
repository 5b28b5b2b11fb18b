//! `verify`: whether saves are what they say, by playing them again.

use clap::Args;

use super::arguments::Place;
use super::console::Console;
use super::failure::{Exit, Failure};

/// Play saves again and compare every quarter's hash
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        good-crisis verify saves/history.ron\n  \
        good-crisis verify handed-in/*.ron")]
pub(super) struct VerifyArguments {
    /// Paths or names of saves
    #[arg(value_name = "SAVE", required = true)]
    pub(super) saves_named: Vec<String>,
    #[command(flatten)]
    pub(super) place: Place,
}

/// Runs it.
pub(super) fn run(_asked: &VerifyArguments, _place: &Place, console: &mut Console) -> anyhow::Result<Exit> {
    Err(Failure::usage(console.texts.get("error-no-terminal")).into())
}

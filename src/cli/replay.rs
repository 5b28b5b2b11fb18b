//! `replay`: a saved game again, quarter by quarter.

use clap::Args;

use super::arguments::{Format, Place};
use super::console::Console;
use super::failure::{Exit, Failure};
use crate::sim::units::Quarter;

/// Step through a saved game
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        good-crisis replay friday\n  \
        good-crisis replay saves/history.ron --until 2001Q3")]
pub(super) struct ReplayArguments {
    /// A save's path or name
    #[arg(value_name = "SAVE")]
    pub(super) save: String,
    /// The last quarter to show, such as 2001Q3
    #[arg(long, value_name = "QUARTER", value_parser = quarter)]
    pub(super) until: Option<Quarter>,
    /// How to print
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
    #[command(flatten)]
    pub(super) place: Place,
}

fn quarter(typed: &str) -> Result<Quarter, String> {
    Quarter::parse(typed).ok_or_else(|| "write the year and the quarter, such as 2001Q3".to_owned())
}

/// Runs it.
pub(super) fn run(_asked: &ReplayArguments, _place: &Place, console: &mut Console) -> anyhow::Result<Exit> {
    Err(Failure::usage(console.texts.get("error-no-terminal")).into())
}

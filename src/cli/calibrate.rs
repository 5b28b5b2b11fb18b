//! `calibrate`: the model beside the published record, with luck off.

use std::path::PathBuf;

use clap::Args;

use super::arguments::Format;
use super::console::Console;
use super::failure::{Exit, Failure};

/// Set the model beside the published record, with luck off
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        good-crisis calibrate\n  \
        good-crisis calibrate dotcom-2000 --against quarters-2002-2004.csv --format csv")]
pub(super) struct CalibrateArguments {
    /// A built-in name or the path of a .ron file
    #[arg(value_name = "SCENARIO", default_value = "dotcom-2000")]
    pub(super) scenario: String,
    /// Quarters that were not fitted, to hold the model against
    #[arg(long, value_name = "FILE.csv")]
    pub(super) against: Option<PathBuf>,
    /// How to print
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
}

/// Runs it.
pub(super) fn run(_asked: &CalibrateArguments, console: &mut Console) -> anyhow::Result<Exit> {
    Err(Failure::usage(console.texts.get("error-no-terminal")).into())
}

//! `scenarios`: what can be played, and what is wrong with a scenario file.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::arguments::Format;
use super::console::Console;
use super::failure::{Exit, Failure};

/// List, show and check scenarios
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        good-crisis scenarios list\n  \
        good-crisis scenarios show dotcom-2000\n  \
        good-crisis scenarios check my-crisis.ron")]
pub(super) struct ScenariosArguments {
    #[command(subcommand)]
    pub(super) command: ScenariosCommand,
}

/// What to do with scenarios.
#[derive(Debug, Subcommand)]
pub(super) enum ScenariosCommand {
    /// The built-in scenarios, one a line
    #[command(after_help = "Example:\n  good-crisis scenarios list --format json")]
    List {
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// What a scenario is about, its length and its parts
    #[command(after_help = "Example:\n  good-crisis scenarios show dotcom-2000")]
    Show {
        /// A built-in name or the path of a .ron file
        #[arg(value_name = "SCENARIO")]
        scenario: String,
    },
    /// Everything that is wrong with scenario files, with line and column
    #[command(after_help = "Example:\n  good-crisis scenarios check my-crisis.ron other.ron")]
    Check {
        /// Scenario files
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
}

/// Runs it.
pub(super) fn run(_asked: &ScenariosArguments, console: &mut Console) -> anyhow::Result<Exit> {
    Err(Failure::usage(console.texts.get("error-no-terminal")).into())
}

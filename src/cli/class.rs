//! `class`: exercises for a class, from the file that sets one to the table of marks.

mod tournament;

use std::path::Path;

use clap::{Args, Subcommand};

use super::console::Console;
use super::failure::Exit;
use crate::text::sanitize;

/// Longer names and paths than this are cut when said.
const LONGEST: usize = 300;

/// Set exercises for a class and grade them
#[derive(Debug, Args)]
pub(super) struct ClassArguments {
    #[command(subcommand)]
    pub(super) command: ClassCommand,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub(super) enum ClassCommand {
    Tournament(tournament::TournamentArguments),
}

/// Does it.
pub(super) fn run(asked: &ClassArguments, console: &mut Console) -> anyhow::Result<Exit> {
    match &asked.command {
        ClassCommand::Tournament(asked) => tournament::run(asked, console),
    }
}

/// A path as it is said.
fn said(path: &Path) -> String {
    sanitize(&path.display().to_string(), LONGEST)
}

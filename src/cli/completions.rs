//! `completions`: what a shell needs to complete our command line.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::arguments::Arguments;
use super::console::Console;
use super::failure::Exit;
use super::help;

#[derive(Debug, Args)]
pub(super) struct CompletionsArguments {
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

/// Prints the script.
pub(super) fn run(asked: &CompletionsArguments, console: &mut Console) -> anyhow::Result<Exit> {
    // Collected first: the generator itself ends the program when a pipe breaks.
    let mut script = Vec::new();
    clap_complete::generate(
        asked.shell,
        &mut help::told(Arguments::command(), &console.texts),
        "good-crisis",
        &mut script,
    );
    console.out().write_all(&script)?;
    Ok(Exit::Done)
}

//! `man`: the manual page, in roff.

use clap::{Args, CommandFactory};
use clap_mangen::Man;

use super::arguments::Arguments;
use super::console::Console;
use super::failure::{Exit, Failure};
use crate::args;
use crate::content::nearest::nearest;
use crate::text::sanitize;

/// Longer names than this are cut when said.
const LONGEST_NAME: usize = 60;

/// Print the manual page
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        good-crisis man > good-crisis.1\n  \
        good-crisis man sim > good-crisis-sim.1")]
pub(super) struct ManArguments {
    /// Only of this command
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

/// Prints the page.
pub(super) fn run(asked: &ManArguments, console: &mut Console) -> anyhow::Result<Exit> {
    let mut whole = Arguments::command().disable_help_subcommand(true);
    whole.build();
    let page = match &asked.command {
        None => Man::new(whole),
        Some(name) => match whole.find_subcommand(name) {
            Some(command) => Man::new(command.clone()),
            None => {
                let name = &sanitize(name, LONGEST_NAME);
                let near = nearest(name, whole.get_subcommands().map(clap::Command::get_name));
                let message = match near {
                    Some(near) => console
                        .texts
                        .format("cli-unknown-command-near", &args! { "name" => name.as_str(), "near" => near }),
                    None => console.texts.format("cli-unknown-command", &args! { "name" => name.as_str() }),
                };
                return Err(Failure::usage(message).into());
            }
        },
    };
    let mut roff = Vec::new();
    page.render(&mut roff)?;
    console.out().write_all(&roff)?;
    Ok(Exit::Done)
}

//! `man`: the manual page, in roff.

use clap::{Args, CommandFactory};
use clap_mangen::Man;

use super::arguments::Arguments;
use super::console::Console;
use super::failure::{Exit, Failure};
use super::help;
use crate::args;
use crate::content::nearest::nearest;
use crate::text::{Locale, Texts, sanitize};

/// Longer names than this are cut when said.
const LONGEST_NAME: usize = 60;

#[derive(Debug, Args)]
pub(super) struct ManArguments {
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

/// Prints the page.
pub(super) fn run(asked: &ManArguments, console: &mut Console) -> anyhow::Result<Exit> {
    // Its headings and what it says of values are the renderer's, in English: the rest keeps to that.
    let whole = help::told(Arguments::command().disable_help_subcommand(true), &Texts::new(Locale::En));
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

//! The command line: one file a subcommand, and the only place that prints to standard output.
//!
//! Reading order: `arguments` (what may be typed) → [`run`] → the subcommand's file → `failure` (what went
//! wrong and the exit code it has). Names, flags and exit codes are a contract with scripts and graders.

mod agent;
mod apart;
mod arguments;
mod balance;
mod beside;
mod calibrate;
mod class;
mod compare;
mod completions;
mod console;
mod exercise;
mod explain;
mod failure;
mod hand;
mod help;
mod lines;
mod man;
mod memory;
mod panic;
mod plainly;
mod play;
mod preferences;
mod progress;
pub mod reference;
mod refused;
mod reminders;
mod replay;
mod report;
mod saves;
mod scenarios;
mod seed;
mod signals;
mod sim;
mod sources;
mod summary;
mod table;
mod typed;
mod verify;

use std::ffi::OsString;
use std::io::{self, Write};

use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};

use arguments::{Arguments, Command};
use console::Console;
use failure::Exit;

use crate::content::library::{self, FLAGSHIP};
use crate::text::Texts;

/// Does what the command line asks for, and returns the exit code. The first argument is the program's name.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    if arguments.get(1).is_some_and(|command| command == "play") {
        // It is read while what was typed is: most games are of the main story.
        library::read_ahead(FLAGSHIP);
    }
    let typed = arguments;
    let arguments = match parsed(&typed) {
        Ok(arguments) => arguments,
        Err(error) => return told_by_parser(&error, &typed),
    };
    let mut console = Console::new(&arguments.look);
    panic::tell_in_words(console.texts.locale());
    // What is written then fails like on any full disk; where that cannot be had, the system's way stands.
    let _ = signals::bear_full_files();
    let done = dispatch(arguments, &mut console);
    failure::conclude(done, &mut console).code()
}

/// What was typed, as the parser understands it. It knows no texts yet.
fn parsed(typed: &[OsString]) -> Result<Arguments, clap::Error> {
    let mut command = Arguments::command();
    let mut matches = command.try_get_matches_from_mut(typed)?;
    Arguments::from_arg_matches_mut(&mut matches).map_err(|error| error.format(&mut command))
}

fn dispatch(arguments: Arguments, console: &mut Console) -> anyhow::Result<Exit> {
    memory::suffices(console)?;
    match arguments.command {
        None => play::open(&arguments.look, &arguments.place, arguments.plain, console),
        Some(Command::Play(asked)) => play::run(&asked, &arguments.look, &arguments.place, arguments.plain, console),
        Some(Command::Scenarios(asked)) => scenarios::run(&asked, &arguments.place, console),
        Some(Command::Sim(asked)) => sim::run(&asked, console),
        Some(Command::Compare(asked)) => compare::run(&asked, console),
        Some(Command::Calibrate(asked)) => calibrate::run(&asked, console),
        Some(Command::Balance(asked)) => balance::run(&asked, console),
        Some(Command::Agent(asked)) => agent::run(&asked, &arguments.place, console),
        Some(Command::Explain(asked)) => explain::run(&asked, &arguments.place, console),
        Some(Command::Replay(asked)) => replay::run(&asked, &arguments.place, console),
        Some(Command::Report(asked)) => report::run(&asked, &arguments.place, console),
        Some(Command::Verify(asked)) => verify::run(&asked, &arguments.place, console),
        Some(Command::Class(asked)) => class::run(&asked, console),
        Some(Command::Completions(asked)) => completions::run(&asked, console),
        Some(Command::Man(asked)) => man::run(&asked, console),
    }
}

/// Help and version go to standard output and are no error; what cannot be parsed goes to standard error, without what
/// arguments would have a terminal do.
fn told_by_parser(error: &clap::Error, typed: &[OsString]) -> u8 {
    let texts = Texts::new(help::language(typed));
    let good = error.exit_code() == 0;
    let said = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            help::asked_for(typed, &texts).unwrap_or_default()
        }
        ErrorKind::DisplayVersion => error.render().to_string(),
        _ => refused::told(error, &texts),
    };
    let mut stream: Box<dyn Write> = if good { Box::new(io::stdout().lock()) } else { Box::new(io::stderr().lock()) };
    let exit = match stream.write_all(said.as_bytes()).and_then(|()| stream.flush()) {
        Ok(()) if good => Exit::Done,
        Ok(()) => Exit::Usage,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Done,
        Err(error) => {
            let said = failure::not_said(&error, &texts);
            let _ = writeln!(io::stderr().lock(), "{said}");
            Exit::Io
        }
    };
    exit.code()
}

//! Saved games as the command line names them, and what is wrong with one in words.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::arguments::Place;
use super::console::{self, Console, LONGEST, said};
use super::failure::{self, Exit, Failure};
use crate::agent::refusal;
use crate::args;
use crate::content::issues::Issues;
use crate::journal::{Fault, Game, Shelf, Store, StoreError};
use crate::sim::units::Quarter;
use crate::text::{Args, Texts};

/// The folder of saves: a command's own flag before that of the program.
///
/// # Errors
/// The system knows no folder for data, and none was named.
pub(super) fn store(own: &Place, general: &Place, console: &Console) -> Result<Store, Failure> {
    let asked = own.saves.as_deref().or(general.saves.as_deref());
    Store::open(asked).map_err(|error| failure(&error, console))
}

/// The file of a save, by its name or its path.
///
/// # Errors
/// There is no folder of saves, or no such save.
pub(super) fn path(named: &OsStr, own: &Place, general: &Place, console: &Console) -> Result<PathBuf, Failure> {
    store(own, general, console)?.find(named).map_err(|error| failure(&error, console))
}

/// The game of a save, played again up to a quarter or as far as it goes, and whether it is to look at only: a save of
/// an older model is another game by the same decisions, and that is said.
///
/// # Errors
/// The save cannot be found or read, or is not the game it says it is.
pub(super) fn played(
    named: &OsStr,
    until: Option<Quarter>,
    own: &Place,
    general: &Place,
    console: &mut Console,
) -> Result<(Game, bool), Failure> {
    let store = store(own, general, console)?;
    let path = store.find(named).map_err(|error| failure(&error, console))?;
    let save = store.read(&path).map_err(|error| failure(&error, console))?;
    let mut shelf = Shelf::new();
    let unreadable = |told: &Fault, console: &Console| Failure::new(Exit::Unreadable, fault(&path, told, console));
    let whole = match until {
        Some(last) => save.replay_until(&mut shelf, last),
        None => save.replay(&mut shelf),
    };
    match whole {
        Ok(game) => Ok((game, false)),
        Err(told @ Fault::OlderModel { .. }) => {
            console.complain(&fault(&path, &told, console));
            let game = save.replay_loosely(&mut shelf).map_err(|told| unreadable(&told, console))?;
            Ok((game, true))
        }
        Err(told) => Err(unreadable(&told, console)),
    }
}

/// What the store could not do, with its exit code.
pub(super) fn failure(error: &StoreError, console: &Console) -> Failure {
    let exit = exit(error.exit_code());
    match error {
        StoreError::Unreadable(issues) => Failure::new(exit, console.issues(issues, "", &std::io::stderr())),
        // With what is wrong in a scenario that cannot be read.
        StoreError::Fault(path, told) => Failure::new(exit, fault(path, told, console)),
        _ => Failure::new(exit, words(error, &console.texts)),
    }
}

/// The folder of saves, in which a game is to be kept.
///
/// # Errors
/// As [`store`]; or what is there is no folder, or cannot be looked into.
pub(super) fn store_to_keep_in(own: &Place, general: &Place, console: &Console) -> Result<Store, Failure> {
    let store = store(own, general, console)?;
    store.look().map_err(|error| failure(&error, console))?;
    Ok(store)
}

/// That somebody else changed a game's file while it was played, and where that is now.
pub(super) fn put_aside(file: &Path, aside: &Path, texts: &Texts) -> String {
    texts.format("cli-put-aside", &args! { "path" => said(file), "aside" => said(aside) })
}

/// What the store could not do, in words.
pub(super) fn words(error: &StoreError, texts: &Texts) -> String {
    let reason = match error {
        StoreError::Unreadable(issues) => return lines(issues, texts),
        StoreError::Fault(_, fault) => reason(fault, texts),
        _ => String::new(),
    };
    let Some((id, mut arguments)) = error.describe(&reason) else { return String::new() };
    if let StoreError::CannotRead { kind, .. } | StoreError::CannotWrite { kind, .. } = error
        && let Some(known) = failure::reason(*kind, texts)
    {
        arguments.iter_mut().filter(|(name, _)| *name == "reason").for_each(|(_, said)| said.clone_from(&known));
    }
    say(id, &arguments, texts)
}

/// Why a save is not the game it says it is, in a line that names its file.
pub(super) fn fault(path: &Path, fault: &Fault, console: &Console) -> String {
    let texts = &console.texts;
    let (id, arguments) = fault.describe(&said(path), &reason(fault, texts));
    let said = say(id, &arguments, texts);
    match fault {
        Fault::Scenario(issues) => format!("{said}\n{}", lines(issues, texts)),
        _ => said,
    }
}

/// The exit code of a number.
pub(super) const fn exit(code: u8) -> Exit {
    match code {
        0 => Exit::Done,
        1 => Exit::NotSo,
        2 => Exit::Usage,
        3 => Exit::Unreadable,
        _ => Exit::Io,
    }
}

/// What issues or rejections say, on one line.
fn reason(fault: &Fault, texts: &Texts) -> String {
    match fault {
        Fault::Decisions { issues, .. } => lines(issues, texts),
        Fault::Refused { rejections, .. } => {
            rejections.iter().map(|rejection| refusal::message(rejection, texts, None)).collect::<Vec<_>>().join("; ")
        }
        _ => String::new(),
    }
}

fn lines(issues: &Issues, texts: &Texts) -> String {
    console::lines(issues, texts).join("; ")
}

fn say(id: &str, arguments: &[(&'static str, String)], texts: &Texts) -> String {
    let said = arguments.iter().fold(Args::new(), |said, (name, value)| said.set_untrusted(name, value, LONGEST));
    texts.format(id, &said)
}

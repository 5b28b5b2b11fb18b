//! Saved games as the command line names them, and what is wrong with one in words.

use std::path::Path;

use super::arguments::Place;
use super::console::Console;
use super::failure::{Exit, Failure};
use crate::agent::refusal;
use crate::content::issues::Issues;
use crate::journal::{Fault, Store, StoreError};
use crate::text::{Args, sanitize};

/// Longer paths and names than this are cut when said.
const LONGEST: usize = 300;

/// The folder of saves: a command's own flag before that of the program.
///
/// # Errors
/// The system knows no folder for data, and none was named.
pub(super) fn store(own: &Place, general: &Place, console: &Console) -> Result<Store, Failure> {
    let asked = own.saves.as_deref().or(general.saves.as_deref());
    Store::open(asked).map_err(|error| failure(&error, console))
}

/// What the store could not do, in words.
pub(super) fn failure(error: &StoreError, console: &Console) -> Failure {
    let exit = exit(error.exit_code());
    if let StoreError::Unreadable(issues) = error {
        return Failure::new(exit, console.issues(issues, "", &std::io::stderr()));
    }
    let reason = match error {
        StoreError::Fault(_, fault) => reason(fault, console),
        _ => String::new(),
    };
    Failure::new(exit, error.describe(&reason).map(|(id, arguments)| say(id, &arguments, console)).unwrap_or_default())
}

/// Why a save is not the game it says it is, in a line that names its file.
pub(super) fn fault(path: &Path, fault: &Fault, console: &Console) -> String {
    let path = sanitize(&path.display().to_string(), LONGEST);
    let (id, arguments) = fault.describe(&path, &reason(fault, console));
    let said = say(id, &arguments, console);
    match fault {
        Fault::Scenario(issues) => format!("{said}\n{}", lines(issues, console)),
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
fn reason(fault: &Fault, console: &Console) -> String {
    match fault {
        Fault::Decisions { issues, .. } => lines(issues, console),
        Fault::Refused { rejections, .. } => rejections
            .iter()
            .map(|rejection| refusal::message(rejection, &console.texts))
            .collect::<Vec<_>>()
            .join("; "),
        _ => String::new(),
    }
}

fn lines(issues: &Issues, console: &Console) -> String {
    console.lines(issues).join("; ")
}

fn say(id: &str, arguments: &[(&'static str, String)], console: &Console) -> String {
    let said = arguments.iter().fold(Args::new(), |said, (name, value)| said.set_untrusted(name, value, LONGEST));
    console.texts.format(id, &said)
}

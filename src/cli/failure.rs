//! What went wrong, in words for a person, and the exit code it has.

use std::error::Error;
use std::fmt;
use std::io;

use super::console::Console;

/// How a command ended. Of several the greater counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(super) enum Exit {
    /// What was asked for is done.
    Done = 0,
    /// The thing asked about is not so: findings, a save that does not verify.
    NotSo = 1,
    /// The command line cannot be followed: usage, an unknown built-in name, no terminal to play on.
    Usage = 2,
    /// Input that cannot be read: not RON, an unknown field, a wrong type, a newer format.
    Unreadable = 3,
    /// A file or stream failed.
    Io = 4,
    /// Stopped by Ctrl-C.
    Interrupted = 130,
    /// Stopped by the system.
    Terminated = 143,
}

impl Exit {
    /// The code for the system.
    pub(super) const fn code(self) -> u8 {
        self as u8
    }
}

/// Why a command did not do what it was asked for: a sentence that is ready to be read, and the exit code.
#[derive(Debug)]
pub(super) struct Failure {
    exit: Exit,
    message: String,
}

impl Failure {
    /// The command line cannot be followed.
    pub(super) fn usage(message: impl Into<String>) -> Self {
        Self { exit: Exit::Usage, message: message.into() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl Error for Failure {}

/// Tells a failure on standard error and gives the exit code of the whole run.
///
/// A reader of our output that has gone away (`| head`) is no failure: the run ends quietly and well.
pub(super) fn conclude(result: anyhow::Result<Exit>, console: &mut Console) -> Exit {
    let error = match result.and_then(|exit| console.flush().map(|()| exit).map_err(Into::into)) {
        Ok(exit) => return exit,
        Err(error) => error,
    };
    if let Some(failure) = error.downcast_ref::<Failure>() {
        console.complain(&failure.message);
        return failure.exit;
    }
    if error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe) {
        return Exit::Done;
    }
    console.complain(&format!("{error:#}"));
    Exit::Io
}

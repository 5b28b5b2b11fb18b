//! What went wrong, in words for a person, and the exit code it has.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::Path;

use super::console::{Console, LONGEST, said};
use crate::args;
use crate::content::issues::Issues;
use crate::journal::store::cause;
use crate::text::{Texts, sanitize};

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
    /// A failure of this kind, in words.
    pub(super) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self { exit, message: message.into() }
    }

    /// The command line cannot be followed.
    pub(super) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// What is wrong with a file, whose text is shown where a person looks.
    pub(super) fn issues(issues: &Issues, source: &str, console: &Console) -> Self {
        let exit = match issues.worst_exit_code() {
            1 => Exit::NotSo,
            _ => Exit::Unreadable,
        };
        Self::new(exit, console.issues(issues, source, &io::stderr()))
    }

    /// Several at once, each in lines of its own; the run ends as the worst of them would.
    pub(super) fn all(failures: Vec<Self>) -> Self {
        let exit = failures.iter().map(|failure| failure.exit).max().unwrap_or(Exit::NotSo);
        Self::new(exit, failures.into_iter().map(|failure| failure.message).collect::<Vec<_>>().join("\n"))
    }

    /// A file cannot be read.
    pub(super) fn reading(path: &Path, error: &io::Error, console: &Console) -> Self {
        Self::io("error-cannot-read", path, error, console)
    }

    /// A file cannot be written.
    pub(super) fn writing(path: &Path, error: &io::Error, console: &Console) -> Self {
        match path.parent().filter(|_| error.kind() == io::ErrorKind::NotFound) {
            Some(folder) => {
                // What has no folder in it lies in the one that we work in.
                let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
                Self::new(Exit::Io, console.texts.format("error-folder-missing", &args! { "path" => said(folder) }))
            }
            None => Self::io("error-cannot-write", path, error, console),
        }
    }

    fn io(id: &str, path: &Path, error: &io::Error, console: &Console) -> Self {
        let texts = &console.texts;
        let path = said(path);
        if error.kind() == io::ErrorKind::NotFound {
            return Self::new(Exit::Io, texts.format("error-not-found", &args! { "path" => path }));
        }
        Self::new(Exit::Io, texts.format(id, &args! { "path" => path, "reason" => told(error, texts) }))
    }

    /// How a run ends that ends with this.
    pub(super) const fn exit(&self) -> Exit {
        self.exit
    }
}

/// Why a file failed, where there are words for it.
pub(super) fn reason(kind: io::ErrorKind, texts: &Texts) -> Option<String> {
    let id = match kind {
        io::ErrorKind::PermissionDenied => "cli-io-denied",
        io::ErrorKind::IsADirectory => "cli-io-folder",
        io::ErrorKind::InvalidInput => "cli-io-no-file",
        io::ErrorKind::StorageFull => "cli-io-full",
        io::ErrorKind::QuotaExceeded => "cli-io-quota",
        io::ErrorKind::FileTooLarge => "cli-io-large",
        io::ErrorKind::NotADirectory => "cli-io-no-folder",
        io::ErrorKind::WouldBlock => "cli-io-busy",
        io::ErrorKind::ReadOnlyFilesystem => "cli-io-read-only",
        _ => return None,
    };
    Some(texts.get(id))
}

/// Why a file failed: in words, or else what the system says, in its own language.
fn told(error: &io::Error, texts: &Texts) -> String {
    reason(error.kind(), texts).unwrap_or_else(|| sanitize(&cause(error), LONGEST))
}

/// What keeps standard output from being written, in words.
pub(super) fn not_said(error: &io::Error, texts: &Texts) -> String {
    texts.format("cli-output-failed", &args! { "reason" => told(error, texts) })
}

/// What keeps the program from starting a thread or hearing signals, in words.
pub(super) fn no_thread(error: &io::Error, console: &Console) -> Failure {
    let texts = &console.texts;
    Failure::new(Exit::Io, texts.format("cli-no-thread", &args! { "reason" => told(error, texts) }))
}

/// What keeps a file known as `name` from being read, in words.
pub(super) fn cannot_read(name: &str, error: &io::Error, texts: &Texts) -> String {
    texts.format("error-cannot-read", &args! { "path" => name, "reason" => told(error, texts) })
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
    let flushed = |exit| match console.flush() {
        // Who was asked to end may have nobody left to write to.
        Err(_) if matches!(exit, Exit::Interrupted | Exit::Terminated) => Ok(exit),
        flushed => flushed.map(|()| exit).map_err(Into::into),
    };
    let error = match result.and_then(flushed) {
        Ok(exit) => return exit,
        Err(error) => error,
    };
    if let Some(failure) = error.downcast_ref::<Failure>() {
        console.complain(&failure.message);
        return failure.exit;
    }
    let said = match error.downcast_ref::<io::Error>() {
        Some(error) if error.kind() == io::ErrorKind::BrokenPipe => return Exit::Done,
        Some(error) => not_said(error, &console.texts),
        None => format!("{error:#}"),
    };
    console.complain(&said);
    Exit::Io
}

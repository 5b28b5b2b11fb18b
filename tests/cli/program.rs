//! Runs the program and holds what came of it against what was expected.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// What a program says that plays a quarter and decides nothing.
pub(crate) const SILENCE: &str = "{\"type\":\"decide\",\"decisions\":{}}\n";

/// A run of the program, put together word by word.
#[must_use]
pub(crate) struct Program {
    command: Command,
}

/// What a run left behind.
pub(crate) struct Run {
    /// The exit code; none if a signal ended it.
    pub(crate) code: Option<i32>,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

/// The program with these arguments, away from the reader's own language, colours and saves.
pub(crate) fn good_crisis<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Program {
    let mut command = Command::new(crate::tried::program());
    command.args(arguments).stdin(Stdio::null());
    for name in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "COLUMNS", "TERM"] {
        command.env_remove(name);
    }
    command.env("LANG", "C").env("XDG_DATA_HOME", nowhere());
    Program { command }
}

/// Runs the program with these arguments; one that begins with `@` names a file of the folder.
pub(crate) fn run<const N: usize>(folder: &Path, arguments: [&str; N]) -> Run {
    let at = |argument: &str| match argument.strip_prefix("@") {
        Some(name) => folder.join(name).display().to_string(),
        None => argument.to_owned(),
    };
    let arguments = arguments.map(at);
    good_crisis(arguments.iter().map(String::as_str)).run()
}

/// What a file holds.
pub(crate) fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

/// A folder that does not exist.
pub(crate) fn nowhere() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("no-such-folder")
}

impl Program {
    /// A command that ends in the program.
    #[cfg(unix)]
    pub(crate) fn of(command: Command) -> Self {
        Self { command }
    }

    /// Sets a variable of the environment.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// The command, for tests that hold its streams themselves.
    pub(crate) fn command(self) -> Command {
        self.command
    }

    /// Runs it to its end.
    pub(crate) fn run(mut self) -> Run {
        Self::ended(&self.command.output().expect("the program starts"))
    }

    /// Runs it to its end with these lines on standard input, as far as it reads them.
    pub(crate) fn fed(mut self, lines: &str) -> Run {
        let all = self.command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = all.spawn().expect("the program starts");
        let _ = child.stdin.take().expect("it is piped").write_all(lines.as_bytes());
        Self::ended(&child.wait_with_output().expect("the program ends"))
    }

    fn ended(output: &Output) -> Run {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("the program writes UTF-8");
        let run = Run { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) };
        assert!(!run.out.contains('\u{1b}'), "escape sequences on a pipe: {:?}", run.out);
        run
    }
}

impl Run {
    /// Holds the exit code against `code`.
    #[track_caller]
    pub(crate) fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "standard output:\n{}\nstandard error:\n{}", self.out, self.err);
        self
    }

    /// Holds that standard error says this, and standard output nothing.
    #[track_caller]
    pub(crate) fn complains(self, wanted: &str) -> Self {
        assert!(self.err.contains(wanted), "`{wanted}` is not in standard error:\n{}", self.err);
        assert_eq!(self.out, "", "what is wrong belongs on standard error");
        self
    }

    /// Holds that standard output says this, and standard error nothing.
    #[track_caller]
    pub(crate) fn says(self, wanted: &str) -> Self {
        assert!(self.out.contains(wanted), "`{wanted}` is not in standard output:\n{}", self.out);
        assert_eq!(self.err, "", "data comes without complaints");
        self
    }
}

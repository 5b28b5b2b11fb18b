//! Programs that play: each game in a process of its own, with a limit of time and of memory. Whatever a program does,
//! the tournament goes on.

use std::collections::BTreeSet;
use std::io::{self, BufReader, BufWriter, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::pipes::{Input, Output};
use crate::agent;
use crate::classroom::tournament::Trouble;
use crate::journal::{Game, Phase};
use crate::sim::decisions::Decisions;
use crate::text::{Texts, sanitize};

/// What a shell ends with where the program is none that can be run, or there is none (POSIX, 2.8.2).
const NOT_FOUND: [i32; 2] = [126, 127];

/// Longer lines are not remembered whole.
const LONGEST_LINE: usize = 4_096;
/// Longer errors are cut when said.
const LONGEST_ERROR: usize = 300;

/// What a program may use for a game.
pub(super) struct Limits {
    /// Time by the clock on the wall.
    pub(super) time: Duration,
    /// Address space.
    pub(super) megabytes: u64,
}

/// The process groups of programs that are playing, so that none is left when the tournament is broken off.
#[derive(Debug, Default)]
pub(super) struct Running(Mutex<BTreeSet<u32>>);

impl Running {
    /// Starts a program and remembers it.
    fn start(&self, command: &[String], dir: &Path, limits: &Limits) -> Option<Child> {
        let mut groups = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let child = start(command, dir, limits)?;
        groups.insert(child.id());
        Some(child)
    }

    /// Ends a program with all that it has started; the code with which it had ended by itself.
    fn end(&self, child: &mut Child) -> Option<i32> {
        let mut groups = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        groups.remove(&child.id());
        end_groups(&[child.id()]);
        let _ = child.kill();
        child.wait().ok()?.code()
    }

    /// Ends all of them; none is started any more.
    pub(super) fn end_all(&self) {
        let groups = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        end_groups(&groups.iter().copied().collect::<Vec<_>>());
        // Whoever waits to start the next one waits until the process is gone.
        std::mem::forget(groups);
    }
}

/// Remembers the last line that goes through.
struct Last<W> {
    inner: W,
    line: Vec<u8>,
    ended: bool,
}

impl<W> Last<W> {
    const fn of(inner: W) -> Self {
        Self { inner, line: Vec::new(), ended: false }
    }

    /// The last line, if it was an error: nothing was said after it.
    fn error(&self) -> Option<String> {
        let line = String::from_utf8_lossy(&self.line);
        line.starts_with("{\"type\":\"error\"").then(|| sanitize(line.trim_end(), LONGEST_ERROR))
    }
}

impl<W: Write> Write for Last<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        for byte in bytes.iter().take(written) {
            if std::mem::replace(&mut self.ended, *byte == b'\n') {
                self.line.clear();
            }
            if self.line.len() < LONGEST_LINE {
                self.line.push(*byte);
            }
        }
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// Lets a program play a game in the folder `dir`; what went wrong with it, if anything did, and the error that it was told
/// last, where nothing came after it.
pub(super) fn play(
    command: &[String],
    dir: &Path,
    game: &mut Game,
    texts: &Texts,
    limits: &Limits,
    running: &Running,
) -> (Option<Trouble>, Option<String>) {
    let not_started = (Some(Trouble::NotStarted), None);
    let Some(mut child) = running.start(command, dir, limits) else { return not_started };
    let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
        let _ = running.end(&mut child);
        return not_started;
    };
    let until = Instant::now() + limits.time;
    let mut lines = BufReader::new(Output::of(output, until));
    let mut said = Last::of(BufWriter::new(Input::of(input, until)));
    // What cannot be written or read any more shows in how far the game is.
    let _ = agent::play(game, texts, &mut lines, &mut said, &mut |_| Ok(()));
    let late = Instant::now() >= until;
    // A program that has heard the end may end by itself; its code does not matter any more.
    let code = running.end(&mut child);
    let trouble = match (game.phase() == Phase::Over, late) {
        (true, _) => None,
        (false, true) => Some(Trouble::Late),
        (false, false) if game.played().is_empty() && code.is_some_and(|code| NOT_FOUND.contains(&code)) => {
            Some(Trouble::NotStarted)
        }
        (false, false) => Some(Trouble::Stopped),
    };
    (trouble, trouble.and_then(|_| said.error()))
}

/// Plays out what a program left open, by standing orders; a night goes on by policy.
pub(super) fn finish(game: &mut Game) {
    while game.phase() != Phase::Over {
        game.set_draft(Decisions::none());
        if game.close().is_err() {
            return;
        }
    }
}

/// Starts it at the head of a process group, so that what it starts ends with it, and under a limit of memory, which the
/// shell sets since a program cannot be trusted to. Some systems know no such limit; there it plays without.
#[cfg(unix)]
fn start(command: &[String], dir: &Path, limits: &Limits) -> Option<Child> {
    use std::os::unix::process::CommandExt;

    let kilobytes = (limits.megabytes * 1024).to_string();
    let mut starting = Command::new("sh");
    starting.args(["-c", "ulimit -v \"$1\" 2>/dev/null; shift; exec \"$@\"", "sh", &kilobytes]).args(command);
    starting.process_group(0);
    spawn(&mut starting, dir)
}

#[cfg(not(unix))]
fn start(command: &[String], dir: &Path, _: &Limits) -> Option<Child> {
    let (program, words) = command.split_first()?;
    let mut starting = Command::new(program);
    starting.args(words);
    spawn(&mut starting, dir)
}

fn spawn(command: &mut Command, dir: &Path) -> Option<Child> {
    command.current_dir(dir).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()
}

/// Ends all processes of these groups.
fn end_groups(groups: &[u32]) {
    #[cfg(unix)]
    if !groups.is_empty() {
        use std::os::unix::process::CommandExt;

        let groups = groups.iter().map(|group| format!("-{group}"));
        let mut ending = Command::new("sh");
        // The shell's own `kill`, for not every system has another, and the form of it that every shell takes for groups; in a
        // group of its own, for what ends our group may come while it works.
        ending.args(["-c", "kill -s KILL -- \"$@\"", "sh"]).args(groups).process_group(0);
        let _ = ending.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    }
    #[cfg(not(unix))]
    let _ = groups;
}

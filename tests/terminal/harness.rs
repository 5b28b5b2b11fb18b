//! A program in a pseudo-terminal, with a model of the screen that a person would see.
//!
//! Every wait is bounded: what does not happen in time fails the test with the screen as it was.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long anything may take. (Generous: the machine may be shared.)
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// Bytes that terminals send for keys without a character.
pub(crate) mod keys {
    pub(crate) const UP: &str = "\x1b[A";
    pub(crate) const DOWN: &str = "\x1b[B";
    pub(crate) const RIGHT: &str = "\x1b[C";
    pub(crate) const LEFT: &str = "\x1b[D";
    pub(crate) const ENTER: &str = "\r";
    pub(crate) const ESC: &str = "\x1b";
    pub(crate) const TAB: &str = "\t";
    pub(crate) const BACK_TAB: &str = "\x1b[Z";
    pub(crate) const CTRL_C: &str = "\x03";
    pub(crate) const CTRL_Z: &str = "\x1a";
}

/// A program about to be started.
pub(crate) struct Launch {
    command: CommandBuilder,
    size: (u16, u16),
}

impl Launch {
    /// Any program, with nothing of our environment but the search path.
    pub(crate) fn program(path: impl AsRef<Path>) -> Self {
        let mut command = CommandBuilder::new(path.as_ref());
        command.env_clear();
        for name in ["PATH", "TMPDIR"] {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        command.env("TERM", "xterm-256color");
        command.env("LANG", "en_US.UTF-8");
        Self { command, size: (120, 36) }
    }

    /// The game itself.
    pub(crate) fn game() -> Self {
        Self::program(crate::tried::program())
    }

    /// Adds arguments.
    pub(crate) fn args<S: AsRef<str>>(mut self, arguments: impl IntoIterator<Item = S>) -> Self {
        for argument in arguments {
            self.command.arg(argument.as_ref());
        }
        self
    }

    /// Sets a variable.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// The working directory.
    pub(crate) fn directory(mut self, path: impl AsRef<Path>) -> Self {
        self.command.cwd(path.as_ref());
        self
    }

    /// Columns and rows of the terminal.
    pub(crate) fn size(mut self, width: u16, height: u16) -> Self {
        self.size = (width, height);
        self
    }

    /// Starts it.
    pub(crate) fn start(self) -> Session {
        let (width, height) = self.size;
        let pair = native_pty_system().openpty(pty_size(width, height)).unwrap();
        let child = pair.slave.spawn_command(self.command).unwrap();
        drop(pair.slave);
        let seen = Arc::new((Mutex::new(Seen::new(width, height)), Condvar::new()));
        let mut output = pair.master.try_clone_reader().unwrap();
        let writer = pair.master.take_writer().unwrap();
        let shared = Arc::clone(&seen);
        thread::spawn(move || {
            let mut bytes = [0; 1 << 14];
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                shared.0.lock().unwrap().take(&bytes[..count]);
                shared.1.notify_all();
            }
            shared.0.lock().unwrap().close();
            shared.1.notify_all();
        });
        Session { child, master: pair.master, writer, seen, code: None }
    }
}

/// A terminal's sign that a picture begins, of which nothing is to be shown before it is whole.
const BEGINS: &[u8] = b"\x1b[?2026h";
/// Its sign that the picture is whole.
const ENDS: &[u8] = b"\x1b[?2026l";

struct Seen {
    parser: vt100::Parser,
    /// The beginning of a picture whose end has not come yet.
    begun: Vec<u8>,
    /// Bytes shown.
    bytes: usize,
    closed: bool,
}

impl Seen {
    fn new(width: u16, height: u16) -> Self {
        let parser = vt100::Parser::new(cells(height), cells(width), 0);
        Self { parser, begun: Vec::new(), bytes: 0, closed: false }
    }

    /// Shows what has come, pictures only as a whole, as terminals do that know the two signs.
    fn take(&mut self, bytes: &[u8]) {
        self.begun.extend_from_slice(bytes);
        let whole = last(&self.begun, ENDS).map_or(0, |at| at + ENDS.len());
        let open = last(&self.begun[whole..], BEGINS).map(|at| whole + at);
        // The sign itself may have come by half.
        let half = (1..BEGINS.len()).rev().find(|count| self.begun.ends_with(&BEGINS[..*count])).unwrap_or(0);
        let rest = self.begun.split_off(open.unwrap_or(self.begun.len() - half));
        let shown = std::mem::replace(&mut self.begun, rest);
        self.show(&shown);
    }

    /// Nothing comes any more: what is left is shown as it is.
    fn close(&mut self) {
        let rest = std::mem::take(&mut self.begun);
        self.show(&rest);
        self.closed = true;
    }

    fn show(&mut self, bytes: &[u8]) {
        self.parser.process(bytes);
        self.bytes += bytes.len();
    }
}

/// Where the last of these signs begins.
fn last(bytes: &[u8], sign: &[u8]) -> Option<usize> {
    bytes.windows(sign.len()).rposition(|window| window == sign)
}

/// A running program and its screen.
pub(crate) struct Session {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    seen: Arc<(Mutex<Seen>, Condvar)>,
    code: Option<u32>,
}

impl Session {
    /// The process.
    pub(crate) fn id(&self) -> Option<u32> {
        self.child.process_id()
    }

    /// Types.
    pub(crate) fn send(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// Types once something is on the screen.
    pub(crate) fn send_at(&mut self, text: &str, keys: &str) {
        self.wait_for(text);
        self.send(keys);
    }

    /// Waits until the text is on the screen, and returns the screen.
    #[track_caller]
    pub(crate) fn wait_for(&self, text: &str) -> String {
        self.wait_until(&format!("`{text}` to appear"), |screen| screen.contents().contains(text))
    }

    /// Waits until the text is not on the screen any more, and returns the screen.
    #[track_caller]
    pub(crate) fn wait_gone(&self, text: &str) -> String {
        self.wait_until(&format!("`{text}` to go"), |screen| !screen.contents().contains(text))
    }

    /// Waits until the screen is as wished, and returns it.
    #[track_caller]
    pub(crate) fn wait_until(&self, wish: &str, holds: impl Fn(&vt100::Screen) -> bool) -> String {
        let end = Instant::now() + PATIENCE;
        let mut seen = self.lock();
        loop {
            if holds(seen.parser.screen()) {
                return seen.parser.screen().contents();
            }
            let left = end.saturating_duration_since(Instant::now());
            let screen = seen.parser.screen().contents();
            assert!(!left.is_zero() && !seen.closed, "waited in vain for {wish}; on the screen:\n{screen}");
            seen = self.seen.1.wait_timeout(seen, left).unwrap().0;
        }
    }

    /// Waits until nothing has been written for this long, and returns the screen.
    pub(crate) fn settle(&self, quiet: Duration) -> String {
        let end = Instant::now() + PATIENCE;
        let mut before = usize::MAX;
        loop {
            let bytes = self.lock().bytes;
            if bytes == before || Instant::now() > end {
                return self.screen();
            }
            before = bytes;
            thread::sleep(quiet);
        }
    }

    /// The screen as text.
    pub(crate) fn screen(&self) -> String {
        self.lock().parser.screen().contents()
    }

    /// Waits until more bytes than these have been written, at most this long; whether any may still be.
    pub(crate) fn wait_beyond(&self, bytes: usize, longest: Duration) -> bool {
        let more = self.seen.1.wait_timeout_while(self.lock(), longest, |seen| seen.bytes <= bytes && !seen.closed);
        !more.unwrap().0.closed
    }

    /// Bytes written so far.
    pub(crate) fn bytes(&self) -> usize {
        self.lock().bytes
    }

    /// Whether the screen is the one the program found: not the alternate one, cursor shown, pastes not bracketed.
    pub(crate) fn is_restored(&self) -> bool {
        let seen = self.lock();
        let screen = seen.parser.screen();
        !screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste()
    }

    /// What of the mouse the program listens to.
    pub(crate) fn mouse(&self) -> vt100::MouseProtocolMode {
        self.lock().parser.screen().mouse_protocol_mode()
    }

    /// Whether the terminal turns input into lines and echoes it, as shells expect.
    #[cfg(unix)]
    pub(crate) fn is_cooked(&self) -> bool {
        let name = self.master.tty_name().unwrap();
        let listed = Command::new("stty").arg("-F").arg(name).arg("-a").output().unwrap();
        let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
        let set = |flag: &str| listed.split([' ', ';', '\n']).any(|word| word == flag);
        set("icanon") && set("echo") && set("isig")
    }

    /// Gives the terminal a new size.
    pub(crate) fn resize(&self, width: u16, height: u16) {
        self.master.resize(pty_size(width, height)).unwrap();
        self.lock().parser.set_size(cells(height), cells(width));
    }

    /// Sends a signal by its name without `SIG`: `TERM`, `KILL`, `INT`, `HUP`, `CONT`.
    #[cfg(unix)]
    pub(crate) fn signal(&self, name: &str) {
        let id = self.child.process_id().unwrap().to_string();
        let sent = Command::new("kill").args([format!("-{name}"), id]).status().unwrap();
        assert!(sent.success(), "kill -{name}");
    }

    /// Whether the process is stopped, as after Ctrl-Z. Linux only.
    #[cfg(target_os = "linux")]
    pub(crate) fn is_stopped(&self) -> bool {
        let id = self.child.process_id().unwrap();
        let line = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        line.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('T'))
    }

    /// Waits for the end and returns the exit code. A process ended by a signal counts as 1.
    #[track_caller]
    pub(crate) fn exit_code(&mut self) -> u32 {
        let end = Instant::now() + PATIENCE;
        while self.code.is_none() {
            self.code = self.child.try_wait().unwrap().map(|status| status.exit_code());
            assert!(Instant::now() < end, "does not end; on the screen:\n{}", self.screen());
            thread::sleep(Duration::from_millis(5));
        }
        // What was written last may still be on its way.
        let mut seen = self.lock();
        while !seen.closed && Instant::now() < end {
            seen = self.seen.1.wait_timeout(seen, Duration::from_millis(200)).unwrap().0;
        }
        drop(seen);
        self.code.unwrap()
    }

    fn lock(&self) -> MutexGuard<'_, Seen> {
        self.seen.0.lock().unwrap()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if self.code.is_none() {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

fn pty_size(width: u16, height: u16) -> PtySize {
    PtySize { rows: height, cols: width, pixel_width: 0, pixel_height: 0 }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap()
}

//! The loop that owns the terminal, and the only file that knows a real one.
//!
//! Four threads, all blocked while nobody types: one reads keys, two wait for signals and for the terminal to be gone,
//! and the caller's own waits for them and draws. Whatever happens (a normal end, an error, a panic, Ctrl-C, SIGTERM,
//! SIGHUP, suspension) the terminal is given back as it was found. What the loop does with events is `turn`'s business
//! and is tested without a terminal.

pub mod app;
mod bounded;
mod error;
mod escape;
mod gone;
mod guard;
mod held;
mod interrupt;
mod signals;
mod turn;

use std::io::{self, IsTerminal};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

use crossterm::event::{
    self, DisableBracketedPaste, EnableBracketedPaste, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind,
};
use crossterm::{cursor, queue, style, terminal};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::{Position, Rect};

use super::key::{Code, Input, Key, Pointing, pasted};
pub use app::{App, Command, Later};
use bounded::{Bounded, bounded};
pub use error::RunError;
use escape::Escapes;
use guard::Guard;
use held::Held;
#[cfg(unix)]
pub use signals::TERMINATING;
use turn::{Event, Surface};

/// Exit code after an interrupt.
pub const INTERRUPTED: u8 = 130;
/// Exit code after the system asked the program to end.
pub const TERMINATED: u8 = 143;

/// A second request to stop that comes this much later than the first ends the program on the spot: something is
/// stuck. (Assumption: longer than any save takes, shorter than patience.)
const PATIENCE: Duration = Duration::from_secs(2);

/// How long a terminal may take to be given back by then. (Assumption: what a slow line needs for a few bytes.)
const LAST_WORDS: Duration = Duration::from_millis(500);

/// Whether the terminal is ours at present.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// How the terminal is to be used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether colours may be sent at all.
    pub colours: bool,
    /// Whether presses of buttons and turns of the wheel are listened to. Then the terminal selects text only while a
    /// modifier is held.
    pub mouse: bool,
}

/// Buttons and the wheel are reported, by cells beyond the 223rd too; where the mouse moves is not, so that a terminal
/// that nobody clicks in sends nothing.
const LISTEN: &str = "\x1b[?1000h\x1b[?1006h";
/// Nothing of the mouse is reported any more.
const UNLISTEN: &str = "\x1b[?1006l\x1b[?1000l";

/// Whether the mouse is listened to while the terminal is ours.
static LISTENING: AtomicBool = AtomicBool::new(false);

/// Whether there is a terminal to play on: both ends of it, and one that can address its cells.
#[must_use]
pub fn is_terminal() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal() && !is_dumb()
}

/// Whether the terminal, if there is one, cannot address its cells: it says so, or says nothing where terminals do.
#[must_use]
pub fn is_dumb() -> bool {
    std::env::var_os("TERM").map_or(cfg!(unix), |term| term.is_empty() || term == "dumb")
}

/// Cells of a line of the terminal, where there is one and it says so.
#[must_use]
pub fn columns() -> Option<usize> {
    let known = io::stdout().is_terminal().then(crossterm::terminal::size);
    known.and_then(Result::ok).map(|(columns, _)| usize::from(columns)).filter(|columns| *columns > 0)
}

/// Runs an application on the terminal until it quits or is stopped, and returns the exit code.
///
/// `perform` carries out the application's effects on the caller's thread; it may return an outcome at once, or keep
/// a clone of the [`Later`] and send outcomes from elsewhere, or both, or neither.
///
/// # Errors
/// There is no terminal, or it failed. The terminal is restored, and the application was told to terminate first.
pub fn run<A: App>(
    app: &mut A,
    perform: impl FnMut(A::Effect, &Later<A::Outcome>) -> Option<A::Outcome>,
    options: Options,
) -> Result<u8, RunError> {
    if !is_terminal() {
        return Err(RunError::NoTerminal);
    }
    style::force_color_output(options.colours);
    LISTENING.store(options.mouse, Ordering::SeqCst);
    let (sender, events) = mpsc::channel();
    let stopping = Stopping::default();
    signals::watch(&sender, &stopping)?;
    let _guard = Guard::set();
    let screen = Screen::take()?;
    let later = Later::new(sender.clone());
    // The reader starts once the first frame is out, so that nothing stands between the player and the picture.
    let read = move || gone::watch(&sender, &stopping).and_then(|()| read_keys(&sender, &stopping));
    turn::play(app, perform, screen, &events, &later, read)
}

/// The real terminal, taken.
struct Screen {
    terminal: Terminal<Bounded<Held>>,
    held: Held,
    /// Where the cursor was left: shown to whoever writes, or parked.
    cursor: Option<(bool, Position)>,
}

impl Screen {
    fn take() -> io::Result<Self> {
        take()?;
        let held = Held::default();
        let backend = Bounded::new(CrosstermBackend::new(held.clone()));
        Ok(Self { terminal: Terminal::new(backend)?, held, cursor: None })
    }
}

impl Surface for Screen {
    fn draw<A: App>(&mut self, app: &A) -> io::Result<()> {
        queue!(self.terminal.backend_mut(), terminal::BeginSynchronizedUpdate)?;
        let mut left = (false, Position::ORIGIN);
        self.terminal.draw(|frame| {
            app.draw(frame);
            let shown = app.cursor(frame.area());
            if let Some(position) = shown {
                frame.set_cursor_position(position);
            }
            left = (shown.is_some(), shown.unwrap_or_else(|| turn::parking(frame.area())));
        })?;
        let backend = self.terminal.backend_mut();
        // The same picture again is not sent.
        if !backend.was_drawn_on() && self.cursor == Some(left) {
            self.held.discard();
            return Ok(());
        }
        self.cursor = Some(left);
        let (shown, Position { x, y }) = left;
        if !shown {
            queue!(backend, cursor::MoveTo(x, y))?;
        }
        queue!(backend, terminal::EndSynchronizedUpdate)?;
        self.held.release(&mut io::stdout().lock())
    }

    fn forget(&mut self) -> io::Result<()> {
        // A resize to the present size clears without asking the terminal where its cursor is: the answer would
        // come in among the keys, where another thread reads.
        let (width, height) = self.size()?;
        self.terminal.resize(Rect::new(0, 0, width, height))
    }

    fn retake(&mut self) -> io::Result<()> {
        // Whoever had the terminal in between may have changed its mode, so it is read anew.
        terminal::disable_raw_mode()?;
        take_keys()
    }

    fn size(&self) -> io::Result<(u16, u16)> {
        terminal::size().map(bounded)
    }

    fn use_as(&mut self, options: Options) -> io::Result<()> {
        style::force_color_output(options.colours);
        if LISTENING.swap(options.mouse, Ordering::SeqCst) != options.mouse {
            queue!(self.held, style::Print(if options.mouse { LISTEN } else { UNLISTEN }))?;
            self.held.release(&mut io::stdout().lock())?;
        }
        Ok(())
    }

    #[cfg(unix)]
    fn suspend(&mut self) -> io::Result<()> {
        give_back()?;
        signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)?;
        take()
    }

    #[cfg(not(unix))]
    fn suspend(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Takes every key as it is typed; of Ctrl-C the system tells, too, where it can.
fn take_keys() -> io::Result<()> {
    terminal::enable_raw_mode()?;
    let _ = interrupt::hear();
    Ok(())
}

fn take() -> io::Result<()> {
    take_keys()?;
    TAKEN.store(true, Ordering::SeqCst);
    let mut out = Held::default();
    queue!(out, terminal::EnterAlternateScreen, EnableBracketedPaste, cursor::Hide)?;
    if LISTENING.load(Ordering::SeqCst) {
        queue!(out, style::Print(LISTEN))?;
    }
    out.release(&mut io::stdout().lock())
}

/// Restores the terminal if it is ours; does nothing otherwise. Safe to call from anywhere, any number of times.
fn give_back() -> io::Result<()> {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return Ok(());
    }
    let mut out = Held::default();
    queue!(out, terminal::EndSynchronizedUpdate, style::ResetColor, style::SetAttribute(style::Attribute::Reset))?;
    if LISTENING.load(Ordering::SeqCst) {
        queue!(out, style::Print(UNLISTEN))?;
    }
    queue!(out, DisableBracketedPaste, cursor::Show, terminal::LeaveAlternateScreen)?;
    let written = out.release(&mut io::stdout().lock());
    terminal::disable_raw_mode().and(written)
}

/// Starts a thread without which there is no playing on: should it panic, the loop ends with an error.
fn start<O: Send + 'static>(
    name: &'static str,
    events: &Sender<Event<O>>,
    work: impl FnOnce() + Send + 'static,
) -> Result<(), RunError> {
    let events = events.clone();
    let guarded = move || {
        if catch_unwind(AssertUnwindSafe(work)).is_err() {
            let _ = events.send(Event::Lost(io::Error::other(format!("`{name}`"))));
        }
    };
    thread::Builder::new().name(name.into()).spawn(guarded).map(drop).map_err(RunError::NoThread)
}

/// When the program was first asked to stop.
#[derive(Clone, Default)]
struct Stopping(Arc<OnceLock<Instant>>);

impl Stopping {
    /// Notes a request to stop. One that comes when an earlier one had no effect for [`PATIENCE`] ends the program.
    fn note(&self, code: u8) {
        if self.0.get_or_init(Instant::now).elapsed() > PATIENCE {
            // A terminal that takes nothing would keep us waiting in the middle of giving it back.
            let (sender, given_back) = mpsc::channel();
            let give_back = move || {
                let _ = give_back();
                let _ = sender.send(());
            };
            if thread::Builder::new().spawn(give_back).is_ok() {
                let _ = given_back.recv_timeout(LAST_WORDS);
            }
            let _ = terminal::disable_raw_mode();
            std::process::exit(i32::from(code));
        }
    }
}

fn read_keys<O: Send + 'static>(events: &Sender<Event<O>>, stopping: &Stopping) -> Result<(), RunError> {
    let (sender, stopping) = (events.clone(), stopping.clone());
    let read = move || {
        let mut escapes = Escapes::default();
        loop {
            let due = match listen(escapes.patience()) {
                Ok(None) => events_of(escapes.give_up()),
                Ok(Some(event)) => match translate(event) {
                    Some(Event::Input(input)) => events_of(escapes.take(input)),
                    // What is no input comes after the Esc before it.
                    Some(other) => events_of(escapes.overtaken()).into_iter().chain([other]).collect(),
                    None => Vec::new(),
                },
                Err(error) => vec![Event::Lost(error)],
            };
            for event in due {
                if matches!(event, Event::Input(Input::Interrupt)) {
                    stopping.note(INTERRUPTED);
                }
                let lost = matches!(event, Event::Lost(_));
                if sender.send(event).is_err() || lost {
                    return;
                }
            }
        }
    };
    start("keys", events, read)
}

/// What comes next; nothing, where nothing comes in time.
fn listen(patience: Option<Duration>) -> io::Result<Option<event::Event>> {
    if let Some(patience) = patience
        && !event::poll(patience)?
    {
        return Ok(None);
    }
    event::read().map(Some)
}

fn events_of<O>(inputs: Vec<Input>) -> Vec<Event<O>> {
    inputs.into_iter().map(Event::Input).collect()
}

/// What the loop hears of an event; nothing, where it is nobody's business.
fn translate<O>(event: event::Event) -> Option<Event<O>> {
    match event {
        event::Event::Key(event) if event.kind != KeyEventKind::Release => {
            let key = key(event.code, event.modifiers)?;
            let input = if key.is_ctrl('c') { Input::Interrupt } else { Input::Key(key) };
            Some(Event::Input(input))
        }
        event::Event::Paste(text) => Some(Event::Input(Input::Paste(pasted(&text)))),
        event::Event::Mouse(event) => {
            let what = match event.kind {
                MouseEventKind::Down(MouseButton::Left) => Pointing::Press,
                MouseEventKind::ScrollUp => Pointing::WheelUp,
                MouseEventKind::ScrollDown => Pointing::WheelDown,
                _ => return None,
            };
            // Counted from one, 0 is nowhere.
            let nowhere = event.column == u16::MAX || event.row == u16::MAX;
            (!nowhere).then_some(Event::Pointed(what, (event.column, event.row)))
        }
        event::Event::Resize(..) => Some(Event::Resized),
        _ => None,
    }
}

fn key(code: event::KeyCode, modifiers: KeyModifiers) -> Option<Key> {
    use event::KeyCode as Theirs;
    let code = match code {
        Theirs::Char(c) => Code::Char(c),
        Theirs::Up => Code::Up,
        Theirs::Down => Code::Down,
        Theirs::Left => Code::Left,
        Theirs::Right => Code::Right,
        Theirs::Enter => Code::Enter,
        Theirs::Esc => Code::Esc,
        Theirs::Tab if modifiers.contains(KeyModifiers::SHIFT) => Code::BackTab,
        Theirs::Tab => Code::Tab,
        Theirs::BackTab => Code::BackTab,
        Theirs::Backspace => Code::Backspace,
        Theirs::Delete => Code::Delete,
        Theirs::Insert => Code::Insert,
        Theirs::Home => Code::Home,
        Theirs::End => Code::End,
        Theirs::PageUp => Code::PageUp,
        Theirs::PageDown => Code::PageDown,
        Theirs::F(n) => Code::F(n),
        _ => return None,
    };
    let in_the_code = matches!(code, Code::Char(_) | Code::BackTab);
    Some(Key {
        code,
        ctrl: modifiers.contains(KeyModifiers::CONTROL),
        alt: modifiers.contains(KeyModifiers::ALT),
        shift: modifiers.contains(KeyModifiers::SHIFT) && !in_the_code,
    })
}

#[cfg(test)]
mod tests;

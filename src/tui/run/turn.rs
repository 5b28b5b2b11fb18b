//! What the loop does with events: handle, perform, draw at most once for all that waits, and otherwise sleep.
//!
//! It knows a surface to draw on and a queue of events, but no terminal, so that it can be tested.

use std::collections::VecDeque;
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use ratatui::layout::{Position, Rect};

use super::app::{App, Command, Later};
use super::{INTERRUPTED, Options, RunError, TERMINATED};
use crate::tui::key::{Input, Pointed, Pointing};

/// Inputs handled before a picture is due although more are waiting, so that a held key shows.
const BURST: usize = 32;
/// Keys were typed before a picture was seen if they arrive within this time of one another after it. (Assumption:
/// longer than a waiting key takes through the reading thread, shorter than a key repeats.)
const QUIET: Duration = Duration::from_millis(10);
/// Dropping waiting keys never takes longer than this, even while a key is held down.
const FLUSH_LIMIT: Duration = Duration::from_millis(100);
/// How long to wait for the note that we were continued. It is sent by another thread, so it may come late.
const CONTINUE_WAIT: Duration = Duration::from_millis(200);

/// Something that wakes the loop.
#[derive(Debug)]
pub(super) enum Event<O> {
    /// An input for the application.
    Input(Input),
    /// The mouse was used in this cell.
    Pointed(Pointing, (u16, u16)),
    /// The terminal may have a new size.
    Resized,
    /// Somebody asks us to stop to the shell.
    Suspend,
    /// We were stopped and go on.
    Continued,
    /// An effect came to something.
    Outcome(O),
    /// The terminal cannot be read any more.
    Lost(io::Error),
}

/// What is drawn on.
pub(super) trait Surface {
    /// Draws the application as it is.
    fn draw<A: App>(&mut self, app: &A) -> io::Result<()>;
    /// Makes the next picture a whole one.
    fn forget(&mut self) -> io::Result<()>;
    /// Takes hold again after having been stopped unasked.
    fn retake(&mut self) -> io::Result<()>;
    /// From now on uses the terminal like this.
    fn use_as(&mut self, options: Options) -> io::Result<()>;
    /// Columns and rows.
    fn size(&self) -> io::Result<(u16, u16)>;
    /// Gives the terminal back, stops the process, and takes the terminal again when continued.
    fn suspend(&mut self) -> io::Result<()>;
}

/// Where a hidden cursor waits: input methods draw unfinished syllables there, so two cells from the end of the last
/// row, where footers are empty.
pub(super) const fn parking(area: Rect) -> Position {
    Position { x: area.right().saturating_sub(2), y: area.bottom().saturating_sub(1) }
}

/// What the commands so far amount to.
#[derive(Default)]
struct Wishes {
    redraw: bool,
    flush_input: bool,
    repaint: bool,
    suspend: bool,
    quit: Option<u8>,
    options: Option<Options>,
}

impl Wishes {
    /// Whether what is wished for must happen before anything else is handled.
    const fn at_once(&self) -> bool {
        self.flush_input || self.suspend || self.quit.is_some()
    }
}

struct Turns<'a, A: App, P, S> {
    app: &'a mut A,
    perform: P,
    surface: S,
    events: &'a Receiver<Event<A::Outcome>>,
    later: &'a Later<A::Outcome>,
    waiting: VecDeque<Event<A::Outcome>>,
    wake_at: Option<Instant>,
    size: (u16, u16),
    wishes: Wishes,
}

/// Runs an application until it ends; `read` starts the flow of keys once the first picture is drawn.
pub(super) fn play<A: App, S: Surface>(
    app: &mut A,
    perform: impl FnMut(A::Effect, &Later<A::Outcome>) -> Option<A::Outcome>,
    surface: S,
    events: &Receiver<Event<A::Outcome>>,
    later: &Later<A::Outcome>,
    read: impl FnOnce() -> Result<(), RunError>,
) -> Result<u8, RunError> {
    let size = surface.size()?;
    let (waiting, wake_at, wishes) = (VecDeque::new(), None, Wishes::default());
    let mut turns = Turns { app, perform, surface, events, later, waiting, wake_at, size, wishes };
    turns.play(read).inspect_err(|_| {
        // The last chance to keep what is not yet kept.
        let last = turns.app.handle(Input::Terminate);
        turns.carry_out(last);
    })
}

impl<A, P, S> Turns<'_, A, P, S>
where
    A: App,
    P: FnMut(A::Effect, &Later<A::Outcome>) -> Option<A::Outcome>,
    S: Surface,
{
    fn play(&mut self, read: impl FnOnce() -> Result<(), RunError>) -> Result<u8, RunError> {
        self.surface.draw(self.app)?;
        let first = self.app.start(self.size);
        self.carry_out(first);
        if let Some(code) = self.fulfil()? {
            return Ok(code);
        }
        read()?;
        loop {
            let mut due = Some(self.next()?);
            let mut room = BURST;
            while let Some(event) = due.take() {
                if let Some(code) = self.take_in(event)? {
                    return Ok(code);
                }
                room -= 1;
                if room > 0 && !self.wishes.at_once() {
                    due = self.waiting_event();
                }
            }
            if let Some(code) = self.fulfil()? {
                return Ok(code);
            }
        }
    }

    /// Sleeps until something happens.
    fn next(&mut self) -> Result<Event<A::Outcome>, RunError> {
        if let Some(event) = self.waiting.pop_front() {
            return Ok(event);
        }
        let received = match self.wake_at {
            None => self.events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(moment) => self.events.recv_timeout(moment.saturating_duration_since(Instant::now())),
        };
        match received {
            Ok(event) => Ok(event),
            Err(RecvTimeoutError::Timeout) => {
                self.wake_at = None;
                Ok(Event::Input(Input::Wake))
            }
            Err(RecvTimeoutError::Disconnected) => Err(RunError::Io(io::ErrorKind::BrokenPipe.into())),
        }
    }

    /// Something that already waits, if anything does.
    fn waiting_event(&mut self) -> Option<Event<A::Outcome>> {
        self.waiting.pop_front().or_else(|| self.events.try_recv().ok())
    }

    /// Handles one event; an exit code if it is the last one.
    fn take_in(&mut self, event: Event<A::Outcome>) -> Result<Option<u8>, RunError> {
        let command = match event {
            Event::Input(input) => {
                let end = match input {
                    Input::Interrupt => Some(INTERRUPTED),
                    Input::Terminate => Some(TERMINATED),
                    _ => None,
                };
                let command = self.app.handle(input);
                if end.is_some() {
                    self.carry_out(command);
                    return Ok(end);
                }
                command
            }
            Event::Pointed(what, at) => self.app.handle(Input::Pointed(Pointed { what, at, within: self.size })),
            Event::Outcome(outcome) => self.app.settle(outcome),
            Event::Resized => {
                self.measure()?;
                Command::Nothing
            }
            Event::Suspend => Command::Suspend,
            Event::Continued => {
                self.surface.retake()?;
                self.measure()?;
                Command::Repaint
            }
            Event::Lost(error) => return Err(error.into()),
        };
        self.carry_out(command);
        Ok(None)
    }

    /// Tells the application the size if it is another. Many notes of it arrive while a window is dragged, and while we are
    /// stopped none: only a size that differs from the last one counts.
    fn measure(&mut self) -> Result<(), RunError> {
        let (width, height) = self.surface.size()?;
        if self.size != (width, height) {
            self.size = (width, height);
            self.wishes.redraw = true;
            let command = self.app.handle(Input::Resize { width, height });
            self.carry_out(command);
        }
        Ok(())
    }

    /// Notes what commands wish for, and performs effects until they lead to no further ones.
    fn carry_out(&mut self, command: Command<A::Effect>) {
        let mut due = VecDeque::from([command]);
        while let Some(command) = due.pop_front() {
            match command {
                Command::Nothing => {}
                Command::Redraw { flush_input } => {
                    self.wishes.redraw = true;
                    self.wishes.flush_input |= flush_input;
                }
                Command::Repaint => self.wishes.repaint = true,
                Command::WakeAfter(Duration::ZERO) => self.wake_at = None,
                Command::WakeAfter(delay) => self.wake_at = Instant::now().checked_add(delay),
                Command::Use(options) => self.wishes.options = Some(options),
                Command::Suspend => self.wishes.suspend = true,
                Command::Quit { code } => self.wishes.quit = Some(code),
                Command::Batch(commands) => {
                    for command in commands.into_iter().rev() {
                        due.push_front(command);
                    }
                }
                Command::Effect(effect) => {
                    if let Some(outcome) = (self.perform)(effect, self.later) {
                        due.push_front(self.app.settle(outcome));
                    }
                }
            }
        }
    }

    /// Does what the commands of this round wished for; an exit code if one of them was to leave.
    fn fulfil(&mut self) -> Result<Option<u8>, RunError> {
        let wishes = std::mem::take(&mut self.wishes);
        if wishes.quit.is_some() {
            return Ok(wishes.quit);
        }
        if let Some(options) = wishes.options {
            self.surface.use_as(options)?;
        }
        if wishes.suspend {
            self.surface.suspend()?;
            self.await_continued();
            self.measure()?;
            // The whole picture is due anyway.
            self.wishes.redraw = false;
        }
        if wishes.repaint || wishes.suspend {
            self.surface.forget()?;
        }
        if wishes.redraw || wishes.repaint || wishes.suspend {
            self.surface.draw(self.app)?;
        }
        if wishes.flush_input {
            self.drop_keys();
        }
        Ok(None)
    }

    /// Takes the note that we were continued out of the queue: we know, and have the terminal already.
    fn await_continued(&mut self) {
        let end = Instant::now() + CONTINUE_WAIT;
        while let Ok(event) = self.events.recv_timeout(end.saturating_duration_since(Instant::now())) {
            match event {
                Event::Continued => break,
                other => self.waiting.push_back(other),
            }
        }
    }

    /// Drops the keys, clicks and pastes that wait; keeps everything else, in order.
    fn drop_keys(&mut self) {
        let typed = |event: &Event<A::Outcome>| {
            matches!(event, Event::Input(Input::Key(_) | Input::Paste(_)) | Event::Pointed(..))
        };
        self.waiting.retain(|event| !typed(event));
        let end = Instant::now() + FLUSH_LIMIT;
        while Instant::now() < end {
            match self.events.recv_timeout(QUIET) {
                Ok(event) if typed(&event) => {}
                Ok(event) => self.waiting.push_back(event),
                Err(_) => break,
            }
        }
    }
}

#[cfg(test)]
mod tests;

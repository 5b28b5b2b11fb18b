//! What is typed, or comes through a pipe, as a stream that a signal can end: the game has to be kept before the
//! process ends, so a signal is heard as the end of what is typed.

use std::io::{self, BufRead, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

use super::failure::Exit;
#[cfg(unix)]
use crate::tui::run::TERMINATING;

/// Bytes that are read at once.
const PIECE: usize = 8 * 1024;
/// Pieces that may wait to be looked at.
const WAITING: usize = 4;

/// Something to look at.
enum Event {
    /// Some bytes; none at the end.
    Piece(io::Result<Vec<u8>>),
    /// A signal has come.
    Signal,
}

/// Standard input.
pub(super) struct Typed {
    events: Receiver<Event>,
    piece: Vec<u8>,
    used: usize,
    over: bool,
    /// The exit code that a signal asks for; 0 while none has come.
    asked: Arc<AtomicU8>,
}

impl Typed {
    /// Listens from now on.
    ///
    /// # Errors
    /// The system gives no thread, or refuses to say when it sends a signal.
    pub(super) fn listen() -> io::Result<Self> {
        let (sender, events) = mpsc::sync_channel(WAITING);
        let asked = Arc::new(AtomicU8::new(0));
        watch_signals(&sender, &asked)?;
        thread::Builder::new().name("typed".to_owned()).spawn(move || read(&sender))?;
        Ok(Self { events, piece: Vec::new(), used: 0, over: false, asked })
    }

    /// The exit code that a signal asked for, if one came.
    pub(super) fn stopped(&self) -> Option<Exit> {
        let code = self.asked.load(Ordering::Relaxed);
        [Exit::Interrupted, Exit::Terminated].into_iter().find(|exit| exit.code() == code)
    }
}

impl BufRead for Typed {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.used >= self.piece.len() && !self.over {
            if self.stopped().is_some() {
                return Err(io::Error::other("a signal"));
            }
            match self.events.recv() {
                Ok(Event::Piece(piece)) => {
                    (self.piece, self.used) = (piece?, 0);
                    self.over = self.piece.is_empty();
                }
                Ok(Event::Signal) => {}
                Err(_) => self.over = true,
            }
        }
        if self.stopped().is_some() {
            return Err(io::Error::other("a signal"));
        }
        Ok(self.piece.get(self.used..).unwrap_or_default())
    }

    fn consume(&mut self, amount: usize) {
        self.used = self.used.saturating_add(amount).min(self.piece.len());
    }
}

impl Read for Typed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut piece = self.fill_buf()?;
        let read = piece.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

/// Hands on what comes, until nothing does or nobody listens.
fn read(sender: &SyncSender<Event>) {
    let mut input = io::stdin().lock();
    loop {
        let mut piece = vec![0; PIECE];
        let read = match input.read(&mut piece) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read,
        };
        let over = !matches!(read, Ok(read) if read > 0);
        let piece = read.map(|read| {
            piece.truncate(read);
            piece
        });
        if sender.send(Event::Piece(piece)).is_err() || over {
            return;
        }
    }
}

#[cfg(unix)]
fn watch_signals(sender: &SyncSender<Event>, asked: &Arc<AtomicU8>) -> io::Result<()> {
    use signal_hook::consts::SIGINT;
    let mut signals = signal_hook::iterator::Signals::new([&[SIGINT], TERMINATING].concat())?;
    let (sender, asked) = (sender.clone(), Arc::clone(asked));
    let wait = move || {
        for signal in signals.forever() {
            let exit = if signal == SIGINT { Exit::Interrupted } else { Exit::Terminated };
            asked.store(exit.code(), Ordering::Relaxed);
            if sender.send(Event::Signal).is_err() {
                return;
            }
        }
    };
    thread::Builder::new().name("signals".to_owned()).spawn(wait).map(|_| ())
}

#[cfg(not(unix))]
fn watch_signals(_: &SyncSender<Event>, _: &Arc<AtomicU8>) -> io::Result<()> {
    Ok(())
}

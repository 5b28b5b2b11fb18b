//! The pipes to and from a program. Whoever holds their other ends, be it something that the program started and that
//! outlives it, nobody waits for longer than the game may take: a thread of its own waits on each pipe.

use std::io::{self, Read, Write};
use std::process::{ChildStdin, ChildStdout};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

/// Bytes that are read at once.
const PIECE: usize = 1 << 16;
/// Pieces that may wait in between: what a program says or is told without end does not fill the memory.
const WAITING: usize = 16;
/// How often it is tried to hand a program something that it does not take.
const AGAIN: Duration = Duration::from_millis(2);

/// What a program says, until its time is up.
pub(super) struct Output {
    pieces: Receiver<Vec<u8>>,
    piece: Vec<u8>,
    taken: usize,
    until: Instant,
}

impl Output {
    /// From now on the pipe is read.
    pub(super) fn of(mut pipe: ChildStdout, until: Instant) -> Self {
        let (sender, pieces) = sync_channel(WAITING);
        // Without a thread the pipe is shut, as if the program had nothing to say.
        let _ = thread::Builder::new().spawn(move || {
            let mut piece = vec![0; PIECE];
            loop {
                match pipe.read(&mut piece) {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    Ok(0) | Err(_) => return,
                    Ok(read) => {
                        if sender.send(piece[..read].to_vec()).is_err() {
                            return;
                        }
                    }
                }
            }
        });
        Self { pieces, piece: Vec::new(), taken: 0, until }
    }
}

impl Read for Output {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(0);
        }
        if self.taken == self.piece.len() {
            let Ok(piece) = self.pieces.recv_timeout(left) else { return Ok(0) };
            (self.piece, self.taken) = (piece, 0);
        }
        let rest = &self.piece[self.taken..];
        let read = rest.len().min(into.len());
        into[..read].copy_from_slice(&rest[..read]);
        self.taken += read;
        Ok(read)
    }
}

/// What a program is told, until its time is up.
pub(super) struct Input {
    pieces: SyncSender<Vec<u8>>,
    until: Instant,
}

impl Input {
    /// From now on the pipe is written to.
    pub(super) fn of(mut pipe: ChildStdin, until: Instant) -> Self {
        let (pieces, receiver) = sync_channel::<Vec<u8>>(WAITING);
        let _ = thread::Builder::new().spawn(move || {
            while let Ok(piece) = receiver.recv() {
                if pipe.write_all(&piece).and_then(|()| pipe.flush()).is_err() {
                    return;
                }
            }
        });
        Self { pieces, until }
    }
}

impl Write for Input {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut piece = bytes.to_vec();
        loop {
            piece = match self.pieces.try_send(piece) {
                Ok(()) => return Ok(bytes.len()),
                Err(TrySendError::Disconnected(_)) => return Err(io::ErrorKind::BrokenPipe.into()),
                Err(TrySendError::Full(_)) if Instant::now() >= self.until => {
                    return Err(io::ErrorKind::TimedOut.into());
                }
                Err(TrySendError::Full(piece)) => piece,
            };
            thread::sleep(AGAIN);
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

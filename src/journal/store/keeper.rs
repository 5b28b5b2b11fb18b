//! The keeper of one game: holds its lock, writes it down.

use std::path::{Path, PathBuf};

use super::error::StoreError;
use super::lock::Lock;
use super::seen::Seen;
use super::writer::Writer;
use crate::journal::game::Game;
use crate::journal::save;
use crate::journal::shelf::Shelf;

/// Keeps one game in its file as long as it lives; nobody else can meanwhile.
#[derive(Debug)]
pub struct Keeper {
    path: PathBuf,
    // Before the lock, so that the last text is written before the lock is let go.
    writer: Writer,
    _lock: Lock,
}

impl Keeper {
    pub(super) fn new(path: PathBuf, seen: Option<Seen>, lock: Lock) -> Self {
        Self { writer: Writer::over(&path, seen), path, _lock: lock }
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes the game soon: after every change of a lever. Never waits. Has this called afterwards, on another thread,
    /// if there is news for [`Keeper::trouble`] or [`Keeper::put_aside`].
    pub fn draft(&self, game: &Game, told: impl FnOnce() + Send + 'static) {
        self.writer.write_and_tell(save::write(game), told);
    }

    /// Writes the game and waits for the disk: after closing a quarter and each act of a night.
    ///
    /// # Errors
    /// The disk did not take it. The game in memory is whole, and the next draft or flush tries again.
    pub fn flush(&self, game: &Game) -> Result<(), StoreError> {
        self.writer.flush(save::write(game))
    }

    /// Takes the game up again as its file has it, once what was handed in last is written there. The lock is held all the
    /// while.
    ///
    /// # Errors
    /// The disk did not take it, or the file is no longer the game it says it is.
    pub fn again(&self, shelf: &mut Shelf) -> Result<Game, StoreError> {
        self.writer.settle()?;
        super::read(&self.path)?.replay(shelf).map_err(|fault| StoreError::Fault(self.path.clone(), fault))
    }

    /// Waits until what was handed in last is on the disk. What the disk did not take is tried once more.
    ///
    /// # Errors
    /// The disk did not take it.
    pub fn settle(&self) -> Result<(), StoreError> {
        self.writer.settle()
    }

    /// Where that was put aside which somebody else had written into the file meanwhile, if it was since this was asked last.
    #[must_use]
    pub fn put_aside(&self) -> Option<PathBuf> {
        self.writer.put_aside()
    }

    /// Why what was written last is not on the disk; none, if it is.
    #[must_use]
    pub fn trouble(&self) -> Option<StoreError> {
        self.writer.trouble()
    }
}

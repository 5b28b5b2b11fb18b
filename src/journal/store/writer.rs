//! Writing in the background: the latest text of one file, never in the way of a key.
//!
//! One place holds the text that is still to be written; a newer one replaces it, so a slow disk skips drafts and
//! never falls behind. Each text has a number, and whoever must not lose it waits for that number.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::disk;
use super::error::StoreError;
use super::seen::{self, Seen};

/// How long to wait before looking whether the writing thread is still there.
const PATIENCE: Duration = Duration::from_secs(1);
/// Times that something is put aside: what writes into the file oftener is no hand, and would fill the folder.
const MOST_ASIDE: usize = 8;

/// Called when a text was tried, if that is news.
struct Told(Box<dyn FnOnce() + Send>);

impl fmt::Debug for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Told")
    }
}

/// Writes the latest text of one file.
#[derive(Debug)]
pub struct Writer {
    desk: Arc<Desk>,
    path: PathBuf,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Desk {
    slip: Mutex<Slip>,
    changed: Condvar,
}

/// What is to be written, and how far the writing is.
#[derive(Debug, Default)]
struct Slip {
    text: Option<String>,
    /// Who is to be told of it.
    told: Option<Told>,
    /// Number of the latest text handed in.
    latest: u64,
    /// Number of the latest text that was written, or could not be.
    done: u64,
    /// Why the latest attempt failed.
    trouble: Option<StoreError>,
    /// The text that the disk did not take, to be tried once more.
    refused: Option<String>,
    closing: bool,
    /// What lies in the file by what is known of it.
    seen: Option<Seen>,
    /// Where something was put that somebody else had written into it, until it is told.
    aside: Option<PathBuf>,
    /// How often that was so.
    times: usize,
}

impl Desk {
    fn slip(&self) -> MutexGuard<'_, Slip> {
        self.slip.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'a>(&self, slip: MutexGuard<'a, Slip>) -> MutexGuard<'a, Slip> {
        self.changed.wait(slip).unwrap_or_else(PoisonError::into_inner)
    }

    fn wait_a_while<'a>(&self, slip: MutexGuard<'a, Slip>) -> MutexGuard<'a, Slip> {
        self.changed.wait_timeout(slip, PATIENCE).unwrap_or_else(PoisonError::into_inner).0
    }

    /// Writes what there is to write. Whether there was anything.
    fn work(&self, path: &Path) -> bool {
        let (number, text, told, seen) = {
            let mut slip = self.slip();
            let text = slip.text.take();
            let seen = if text.is_some() && slip.times < MOST_ASIDE { slip.seen.take() } else { None };
            (slip.latest, text, slip.told.take(), seen)
        };
        let Some(text) = text else { return false };
        let (mut aside, writing) = (None, |error: io::Error| StoreError::writing(path, &error));
        let written = StoreError::of_size(&text).and_then(|()| {
            // What somebody else wrote there meanwhile is not written over.
            if seen.as_ref().is_some_and(|seen| seen.is_changed(path)) {
                aside = Some(seen::set_aside(path).map_err(writing)?);
            }
            disk::write(path, text.as_bytes()).map_err(writing)
        });
        let trouble = written.err();
        let mut slip = self.slip();
        slip.seen = if trouble.is_none() {
            Some(Seen::written(path, text.as_bytes()))
        } else if aside.is_some() {
            // It has a name of its own now.
            Seen::at(path)
        } else {
            seen
        };
        let is_news = trouble.is_some() || slip.trouble.is_some() || aside.is_some();
        slip.times += usize::from(aside.is_some());
        slip.aside = aside.or_else(|| slip.aside.take());
        slip.refused = trouble.is_some().then_some(text);
        (slip.done, slip.trouble) = (number, trouble);
        drop(slip);
        self.changed.notify_all();
        if let Some(Told(told)) = told.filter(|_| is_news) {
            told();
        }
        true
    }

    /// Writes until told to close.
    fn work_on(&self, path: &Path) {
        loop {
            if self.work(path) {
                continue;
            }
            let slip = self.slip();
            if slip.closing && slip.text.is_none() {
                return;
            }
            if slip.text.is_none() {
                drop(self.wait(slip));
            }
        }
    }
}

impl Writer {
    /// A writer of the file at `path`. Where no thread can be had it writes at once instead.
    #[must_use]
    pub fn new(path: &Path) -> Self {
        Self::over(path, None)
    }

    /// A writer of the file at `path`, which holds what was seen there: what somebody else writes into it is put aside.
    pub(super) fn over(path: &Path, seen: Option<Seen>) -> Self {
        let desk = Arc::new(Desk { slip: Mutex::new(Slip { seen, ..Slip::default() }), ..Desk::default() });
        let (theirs, file) = (Arc::clone(&desk), path.to_owned());
        let thread = std::thread::Builder::new().name("saves".to_owned()).spawn(move || theirs.work_on(&file)).ok();
        Self { desk, path: path.to_owned(), thread }
    }

    /// Hands in a text to be written soon. Never waits; a text that has not been begun is skipped for it.
    pub fn write(&self, text: String) -> u64 {
        self.hand_in(text, None)
    }

    /// Hands in a text to be written soon, and has this called afterwards, on whatever thread writes, if there is news:
    /// the disk did not take it, or takes texts again, or what somebody else wrote was put aside. Never waits.
    pub fn write_and_tell(&self, text: String, told: impl FnOnce() + Send + 'static) {
        self.hand_in(text, Some(Told(Box::new(told))));
    }

    fn hand_in(&self, text: String, told: Option<Told>) -> u64 {
        let mut slip = self.desk.slip();
        slip.text = Some(text);
        slip.told = told;
        slip.latest += 1;
        let number = slip.latest;
        drop(slip);
        self.desk.changed.notify_all();
        if self.thread_is_gone() {
            self.desk.work(&self.path);
        }
        number
    }

    /// Hands in a text and waits until it, or a later one, is on the disk.
    ///
    /// # Errors
    /// The disk did not take it. The next text is tried all the same.
    pub fn flush(&self, text: String) -> Result<(), StoreError> {
        self.await_number(self.write(text))
    }

    /// Waits until what was handed in last is on the disk. What the disk did not take is tried once more.
    ///
    /// # Errors
    /// The disk did not take it.
    pub fn settle(&self) -> Result<(), StoreError> {
        let latest = self.desk.slip().latest;
        self.await_number(latest).or_else(|error| {
            let refused = self.desk.slip().refused.take();
            refused.map_or(Err(error), |text| self.flush(text))
        })
    }

    fn await_number(&self, number: u64) -> Result<(), StoreError> {
        let mut slip = self.desk.slip();
        while slip.done < number {
            slip = self.desk.wait_a_while(slip);
            if slip.done < number && self.thread_is_gone() {
                drop(slip);
                self.desk.work(&self.path);
                slip = self.desk.slip();
                break;
            }
        }
        slip.trouble.clone().map_or(Ok(()), Err)
    }

    /// Why the latest text that was tried is not on the disk; none, if it is.
    #[must_use]
    pub fn trouble(&self) -> Option<StoreError> {
        self.desk.slip().trouble.clone()
    }

    /// Where that was put which somebody else had written into the file, if it was since this was asked last.
    pub(super) fn put_aside(&self) -> Option<PathBuf> {
        self.desk.slip().aside.take()
    }

    fn thread_is_gone(&self) -> bool {
        self.thread.as_ref().is_none_or(JoinHandle::is_finished)
    }
}

/// What was handed in is still written.
impl Drop for Writer {
    fn drop(&mut self) {
        self.desk.slip().closing = true;
        self.desk.changed.notify_all();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::ron_file::SAVE_LIMIT;

    #[test]
    fn what_could_not_be_read_again_is_not_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("game.ron");
        let writer = Writer::new(&path);
        writer.flush("small".to_owned()).unwrap();
        let large = writer.flush("x".repeat(SAVE_LIMIT + 1)).unwrap_err();
        assert_eq!(large, StoreError::TooLarge { bytes: SAVE_LIMIT + 1 });
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "small");
    }

    #[test]
    fn news_of_the_disk_is_told_at_once_and_nothing_else_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("game.ron");
        let writer = Writer::new(&path);
        let (sender, told) = std::sync::mpsc::channel();
        let hand_in = |text: &'static str| {
            let sender = sender.clone();
            writer.write_and_tell(text.to_owned(), move || sender.send(text).unwrap());
        };
        hand_in("well");
        writer.settle().unwrap();
        std::fs::remove_file(&path).unwrap();
        std::fs::create_dir(&path).unwrap();
        hand_in("refused");
        assert_eq!(told.recv().unwrap(), "refused");
        assert!(writer.trouble().is_some());
        std::fs::remove_dir(&path).unwrap();
        hand_in("taken again");
        assert_eq!(told.recv().unwrap(), "taken again");
        assert!(writer.trouble().is_none());
        hand_in("as always");
        writer.settle().unwrap();
        drop((sender, writer));
        assert!(told.recv().is_err(), "no more news");
    }

    #[test]
    fn what_the_disk_did_not_take_is_tried_once_more() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("game.ron");
        std::fs::create_dir(&path).unwrap();
        let writer = Writer::new(&path);
        writer.write("game".to_owned());
        assert!(writer.settle().is_err() && writer.settle().is_err());
        std::fs::remove_dir(&path).unwrap();
        writer.settle().unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "game");
    }
}

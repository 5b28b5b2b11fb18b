//! Built-in scenarios read on other threads: a first picture waits for nothing else as long.

use std::sync::{Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use super::{BuiltIn, SCENARIOS, hash, read};
use crate::content::deck::Decks;
use crate::content::issues::Issues;
use crate::content::ron_file::{CONTENT_LIMIT, RonFile};
use crate::content::scenario::ScenarioFile;

/// What is being read ahead, by the scenario's name.
static AHEAD: Mutex<Option<(&str, Reading)>> = Mutex::new(None);

/// A scenario's file as written, with the hash of all that decides how it plays.
pub(super) type Written = (Result<Box<ScenarioFile>, Issues>, blake3::Hash);

/// A scenario's file and its decks, each being read on a thread of its own. Either takes as long as the other, and a quarter
/// of a megabyte of stack, which a thread gives back.
struct Reading {
    file: JoinHandle<Written>,
    decks: JoinHandle<Decks>,
}

/// Has the scenario built in under `name` read by whoever knows that it will be asked for. Where no threads can be had it
/// is read when it is.
pub fn read_ahead(name: &str) {
    let Some(found) = SCENARIOS.iter().find(|scenario| scenario.name == name) else { return };
    *AHEAD.lock().unwrap_or_else(PoisonError::into_inner) = begin(found).map(|reading| (found.name, reading));
}

/// A built-in scenario's file and the decks it is played with; `file` is that file's text.
pub(super) fn parts(found: &BuiltIn, file: &RonFile<'_>) -> (Written, Decks) {
    let (written, decks) = take(found)
        .or_else(|| begin(found))
        .map_or((None, None), |reading| (reading.file.join().ok(), reading.decks.join().ok()));
    (written.unwrap_or_else(|| self::written(file, found)), decks.unwrap_or_else(|| Decks::read(&found.usual())))
}

/// A scenario's file as written, to be played with its usual decks.
pub(super) fn written(file: &RonFile<'_>, found: &BuiltIn) -> Written {
    (read(file), hash(file, &found.usual()))
}

fn begin(found: &BuiltIn) -> Option<Reading> {
    let found = *found;
    let file = RonFile::from_text(found.file, found.source, CONTENT_LIMIT).ok()?;
    let decks = thread::Builder::new().spawn(move || Decks::read(&found.usual())).ok()?;
    let file = thread::Builder::new().spawn(move || written(&file, &found)).ok()?;
    Some(Reading { file, decks })
}

fn take(found: &BuiltIn) -> Option<Reading> {
    let mut ahead = AHEAD.lock().unwrap_or_else(PoisonError::into_inner);
    ahead.take_if(|(name, _)| *name == found.name).map(|(_, reading)| reading)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_ahead_is_what_is_read() {
        let lamplight = &SCENARIOS[1];
        let as_asked = lamplight.read(&[]).unwrap();
        read_ahead("nowhere");
        assert!(take(lamplight).is_none());
        read_ahead(lamplight.name);
        assert!(take(&SCENARIOS[0]).is_none());
        assert_eq!(lamplight.read(&[]).unwrap(), as_asked);
        assert!(take(lamplight).is_none(), "it was taken");
        assert_eq!(crate::content::library::built_in(lamplight.name).unwrap(), as_asked);
    }
}

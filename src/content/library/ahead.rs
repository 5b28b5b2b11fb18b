//! Built-in scenarios read on other threads: a first picture waits for nothing else as long.

use std::sync::{Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use super::{BuiltIn, SCENARIOS, hash, read};
use crate::content::deck::Decks;
use crate::content::issues::Issues;
use crate::content::ron_file::{CONTENT_LIMIT, RonFile};
use crate::content::scenario::ScenarioFile;

/// What is being read ahead.
static AHEAD: Ahead = Ahead(Mutex::new(None));

/// A scenario that is being read, by its name; one at most.
struct Ahead(Mutex<Option<(&'static str, Reading)>>);

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
    if let Some(found) = SCENARIOS.iter().find(|scenario| scenario.name == name) {
        AHEAD.begin(found);
    }
}

/// A built-in scenario's file and the decks it is played with; `file` is that file's text. What nobody has read ahead is read
/// now, the decks beside the file.
pub(super) fn parts(found: &BuiltIn, file: &RonFile<'_>) -> (Written, Decks) {
    let here = || self::written(file, found);
    let (written, decks) = match AHEAD.take(found) {
        Some(reading) => (reading.file.join().unwrap_or_else(|_| here()), Some(reading.decks)),
        None => {
            let decks = decks(*found);
            (here(), decks)
        }
    };
    (written, decks.and_then(|decks| decks.join().ok()).unwrap_or_else(|| Decks::read(&found.usual())))
}

/// A built-in scenario's file as written, to be played with other decks than its usual ones; `file` is that file's text.
pub(super) fn file(found: &BuiltIn, file: &RonFile<'_>) -> Result<Box<ScenarioFile>, Issues> {
    let ahead = AHEAD.take(found).and_then(|reading| reading.file.join().ok());
    ahead.map_or_else(|| read(file), |(written, _)| written)
}

/// A scenario's file as written, to be played with its usual decks.
fn written(file: &RonFile<'_>, found: &BuiltIn) -> Written {
    (read(file), hash(file, &found.usual()))
}

/// A built-in scenario's usual decks, being read on a thread of their own.
fn decks(found: BuiltIn) -> Option<JoinHandle<Decks>> {
    thread::Builder::new().spawn(move || Decks::read(&found.usual())).ok()
}

impl Reading {
    fn begin(found: &BuiltIn) -> Option<Self> {
        let found = *found;
        let file = RonFile::from_text(found.file, found.source, CONTENT_LIMIT).ok()?;
        let decks = decks(found)?;
        let file = thread::Builder::new().spawn(move || written(&file, &found)).ok()?;
        Some(Self { file, decks })
    }
}

impl Ahead {
    fn begin(&self, found: &BuiltIn) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) =
            Reading::begin(found).map(|reading| (found.name, reading));
    }

    /// What is read ahead, if it is this scenario. Who asks for another one asks for no second: it is let go.
    fn take(&self, found: &BuiltIn) -> Option<Reading> {
        let ahead = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        ahead.filter(|(name, _)| *name == found.name).map(|(_, reading)| reading)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_ahead_is_what_is_read() {
        let (flagship, lamplight) = (&SCENARIOS[0], &SCENARIOS[1]);
        let ahead = Ahead(Mutex::new(None));
        assert!(ahead.take(lamplight).is_none(), "nobody has begun");
        ahead.begin(lamplight);
        let reading = ahead.take(lamplight).expect("it was begun");
        let file = RonFile::from_text(lamplight.file, lamplight.source, CONTENT_LIMIT).unwrap();
        let (as_read, hashed) = reading.file.join().unwrap();
        let (here, hash) = written(&file, lamplight);
        assert_eq!(hashed, hash);
        let [as_read, here] =
            [as_read, here].map(|written| written.unwrap().build(&file, &Decks::read(&lamplight.usual())));
        assert_eq!(as_read, here);
        assert_eq!(reading.decks.join().unwrap().names(), lamplight.usual());
        assert!(ahead.take(lamplight).is_none(), "it was taken");
        // Asked for another, it is kept no longer.
        ahead.begin(lamplight);
        assert!(ahead.take(flagship).is_none());
        assert!(ahead.take(lamplight).is_none(), "it was let go");
    }

    /// A game with a deck added is read from the same reading.
    #[test]
    fn with_a_deck_added_it_is_what_the_text_says() {
        let flagship = &SCENARIOS[0];
        let offered = crate::content::library::optional_cards(flagship.name);
        let text = crate::content::library::with_decks(flagship.file, flagship.source, &offered).unwrap();
        let (scenario, meta) = crate::content::library::from_source(flagship.file, &text).unwrap();
        for _ in 0..2 {
            let (with, told) = flagship.read(&offered).unwrap();
            assert_eq!((&with, told.hash, &told.source, &told.with), (&scenario, meta.hash, &meta.source, &offered));
            read_ahead(flagship.name);
        }
        assert!(!offered.is_empty());
        let none = ["nowhere".to_owned()];
        let [wrong, by_text] = [
            flagship.read(&none).map(|_| ()),
            crate::content::library::with_decks(flagship.file, flagship.source, &none).map(|_| ()),
        ];
        assert_eq!(wrong, by_text);
    }
}

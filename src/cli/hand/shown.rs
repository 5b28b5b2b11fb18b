//! Saves to be looked at: the list of them, and one opened. Nothing here takes a lock or writes a byte.

use std::path::PathBuf;

use super::Hand;
use crate::cli::saves;
use crate::desk::saves::{Listed, Shown};
use crate::journal::store::Kept;
use crate::journal::{Fault, Save, Store, StoreError};
use crate::text::sanitize;

/// Saves that come with the program, by name: to be looked at wherever it is started.
const SHIPPED: [(&str, &str); 1] = [("history", include_str!("../../../saves/history.ron"))];

/// Longer names are cut when shown.
const LONGEST_NAME: usize = 120;

/// Where a save of the list lies.
#[derive(Clone, Debug)]
pub(super) enum Lies {
    /// In this file.
    File(PathBuf),
    /// In the program, at this place.
    Within(usize),
}

impl Hand {
    /// The saves there are, the newest first; those within the program last, as they were there before any.
    pub(super) fn list(&mut self) -> Vec<Listed> {
        let entries = self.store.list().unwrap_or_default();
        let mut listed = Vec::new();
        self.listed.clear();
        for entry in &entries {
            let stem = entry.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            let kept = match &entry.kept {
                Kept::Save(summary) => Ok(summary.as_ref().clone()),
                Kept::Unreadable(error) => Err(self.words(error)),
            };
            listed.push(Listed { name: sanitize(&stem, LONGEST_NAME), kept });
            self.listed.push(Lies::File(entry.path.clone()));
        }
        for (place, (name, text)) in SHIPPED.into_iter().enumerate() {
            let there = listed.iter().any(|l| l.name == name && l.kept.as_ref().is_ok_and(|kept| kept.shipped));
            if let (false, Ok(save)) = (there, Save::read(name, text.as_bytes())) {
                listed.push(Listed { name: name.to_owned(), kept: Ok(save.summary()) });
                self.listed.push(Lies::Within(place));
            }
        }
        listed
    }

    /// The save at a place of the list, played again to be looked at. One of an older model is what this one makes of
    /// its decisions.
    ///
    /// # Errors
    /// It cannot be read, or is not what it says it is, in a sentence.
    pub(super) fn open(&mut self, place: usize) -> Result<Shown, String> {
        let opened = match self.listed.get(place) {
            Some(Lies::File(path)) => {
                let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
                let read = Store::read_file(path).map_err(|error| self.words(&error));
                read.map(|save| (sanitize(&name, LONGEST_NAME), path.clone(), save))
            }
            Some(Lies::Within(at)) => {
                let (name, text) = SHIPPED.get(*at).copied().unwrap_or_default();
                let read = Save::read(name, text.as_bytes());
                read.map(|save| (name.to_owned(), PathBuf::from(name), save))
                    .map_err(|issues| saves::words(&StoreError::Unreadable(issues), &self.texts))
            }
            None => return Err(self.texts.get("cli-nothing-to-continue")),
        };
        opened.and_then(|(name, path, save)| {
            let why = |fault| saves::words(&StoreError::Fault(path.clone(), fault), &self.texts);
            match save.replay(&mut self.shelf) {
                Ok(game) => Ok(Shown { name, game, older: None }),
                Err(Fault::OlderModel { found }) => {
                    let game = save.replay_loosely(&mut self.shelf).map_err(why)?;
                    Ok(Shown { name, game, older: Some(found) })
                }
                Err(fault) => Err(why(fault)),
            }
        })
    }
}

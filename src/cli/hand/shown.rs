//! Saves to be looked at: the list of them, and one opened. Nothing here takes a lock or writes a byte.

use std::path::{Path, PathBuf};

use super::Hand;
use crate::cli::saves;
use crate::desk::saves::{Found, Listed, Shown, left_out};
use crate::journal::store::Kept;
use crate::journal::{Fault, Save, Store, StoreError, Summary};
use crate::sim::units::Quarter;
use crate::text::sanitize;

/// Saves that come with the program, by name: to be looked at wherever it is started.
pub(super) const SHIPPED: [(&str, &str); 1] = [("history", include_str!("../../../saves/history.ron"))];

/// Longer names are cut when shown.
const LONGEST_NAME: usize = 120;
/// Longer paths are cut when shown.
const LONGEST_PATH: usize = 300;

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
    pub(super) fn list(&mut self) -> Found {
        let folder = sanitize(&self.store.folder().display().to_string(), LONGEST_PATH);
        let (entries, remark) = match self.store.listing() {
            Ok(listing) => (listing.entries, left_out(listing.left_out, &folder, &self.texts)),
            Err(error) => (Vec::new(), Some(self.words(&error))),
        };
        let mut listed = Vec::new();
        self.listed.clear();
        for entry in &entries {
            let stem = entry.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            let (kept, open) = match &entry.kept {
                Kept::Save(summary) => (Ok(summary.as_ref().clone()), self.open_quarter(&entry.path, summary)),
                Kept::Unreadable(error) => (Err(self.words(error)), None),
            };
            listed.push(Listed { name: sanitize(&stem, LONGEST_NAME), kept, open });
            self.listed.push(Lies::File(entry.path.clone()));
        }
        for (place, (name, text)) in SHIPPED.into_iter().enumerate() {
            let there = listed.iter().any(|l| l.name == name && l.kept.as_ref().is_ok_and(|kept| kept.shipped));
            if let (false, Ok(save)) = (there, Save::read(name, text.as_bytes())) {
                listed.push(Listed { name: name.to_owned(), kept: Ok(save.summary()), open: None });
                self.listed.push(Lies::Within(place));
            }
        }
        Found { listed, remark }
    }

    /// The quarter that is open in a save. Before the first is closed, its scenario says which.
    fn open_quarter(&mut self, path: &Path, summary: &Summary) -> Option<Quarter> {
        if summary.ending.is_some() || summary.last.is_some() {
            return summary.open();
        }
        Store::read_file(path).ok()?.first_quarter(&mut self.shelf)
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

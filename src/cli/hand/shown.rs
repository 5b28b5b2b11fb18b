//! Saves to be looked at: the list of them, and one opened. Nothing here takes a lock or writes a byte.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::{Hand, is_same};
use crate::args;
use crate::cli::console::{LONGEST, said};
use crate::cli::saves;
use crate::desk::ago::Ago;
use crate::desk::keeping::Saves;
use crate::desk::saves::{Found, Listed, Shown, left_out, mend};
use crate::journal::store::Kept;
use crate::journal::{Fault, Game, Keeper, Save, Store, StoreError, Summary};
use crate::sim::units::Quarter;
use crate::text::sanitize;
use crate::tui::app::effect::Outcome;

/// Saves that come with the program, by name: to be looked at wherever it is started.
pub(super) static SHIPPED: [(&str, &str); 1] = [("history", include_str!("../../../saves/history.ron"))];

/// Longer names are cut when shown.
const LONGEST_NAME: usize = 120;
/// Bytes at the head of a file that cannot be read, among which its model is looked for.
const HEAD: u64 = 512;

/// Where a save of the list lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Lies {
    /// In this file, as it was written then.
    File(PathBuf, SystemTime),
    /// In the program, at this place.
    Within(usize),
}

impl Lies {
    fn is_at(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::File(path, _), Self::File(there, _)) => path == there,
            _ => self == other,
        }
    }
}

impl Saves for Hand {
    fn folder(&self) -> Option<String> {
        let folder = self.store.folder();
        let usual = Store::open(None).is_ok_and(|usual| usual.folder() == folder);
        (!usual).then(|| folder.display().to_string())
    }

    fn saves(&mut self) -> Found {
        // What is due of the game in hand is in the list; where that fails, it has been said.
        let _ = self.keeper.as_ref().map(Keeper::settle);
        let folder = said(self.store.folder());
        let (entries, remark) = match self.store.listing() {
            Ok(listing) => (listing.entries, left_out(listing.left_out, &folder, &self.texts)),
            Err(error) => (Vec::new(), Some(self.words(&error))),
        };
        let now = SystemTime::now();
        let mut listed = Vec::new();
        self.listed.clear();
        for entry in &entries {
            let (kept, open, mend) = match &entry.kept {
                Kept::Save(summary) => {
                    (Ok(summary.as_ref().clone()), self.open_quarter(&entry.path, summary), Vec::new())
                }
                Kept::Unreadable(error) => (Err(self.words(error)), None, self.mend(&entry.path, error)),
            };
            let since = now.duration_since(entry.modified).map_err(|ahead| ahead.duration());
            listed.push(Listed { name: name_of(&entry.path), kept, open, ago: Some(Ago::after(since)), mend });
            self.listed.push(Lies::File(entry.path.clone(), entry.modified));
        }
        for (place, (name, text)) in SHIPPED.into_iter().enumerate() {
            let there = listed.iter().any(|l| l.name == name && l.kept.as_ref().is_ok_and(|kept| kept.shipped));
            if let (false, Ok(save)) = (there, Save::read(name, text.as_bytes())) {
                let kept = Ok(save.summary());
                listed.push(Listed { name: name.to_owned(), kept, open: None, ago: None, mend: Vec::new() });
                self.listed.push(Lies::Within(place));
            }
        }
        Found { listed, remark }
    }

    fn resume(&mut self, place: usize) -> Result<Game, String> {
        self.as_listed(place)?;
        let path = match self.listed.get(place) {
            Some(Lies::File(path, _)) => path.clone(),
            Some(Lies::Within(at)) => {
                let name = SHIPPED.get(*at).map(|(name, _)| (*name).to_owned()).unwrap_or_default();
                return Err(self.words(&StoreError::Shipped { name }));
            }
            None => return Err(self.texts.get("cli-nothing-to-continue")),
        };
        self.settled()?;
        self.take_up(&path).map_err(|error| self.why_not(&error))
    }

    /// One of an older model is what this one makes of its decisions.
    fn open(&mut self, place: usize) -> Result<Shown, String> {
        self.as_listed(place)?;
        let opened = match self.listed.get(place) {
            Some(Lies::File(path, _)) => {
                let read = Store::read_file(path).map_err(|error| self.words(&error));
                read.map(|save| (name_of(path), path.clone(), save))
            }
            Some(Lies::Within(at)) => {
                let (name, text) = SHIPPED.get(*at).copied().unwrap_or_default();
                let read = Save::read(name, text.as_bytes());
                read.map(|save| (name.to_owned(), PathBuf::from(name), save))
                    .map_err(|issues| saves::words(&StoreError::Unreadable(issues), &self.texts))
            }
            None => return Err(self.texts.get("cli-nothing-to-continue")),
        };
        let (name, path, save) = opened?;
        match save.replay(&mut self.shelf) {
            Ok(game) => Ok(Shown { name, game, older: None }),
            Err(Fault::OlderModel { found }) => match save.replay_loosely(&mut self.shelf) {
                Ok(game) => Ok(Shown { name, game, older: Some(found) }),
                Err(fault) => Err(self.why_not(&StoreError::Fault(path, fault))),
            },
            Err(fault) => Err(self.why_not(&StoreError::Fault(path, fault))),
        }
    }
}

impl Hand {
    /// The folder looked at again, the hand on the save that it was on; `said` is why, where something is to be said.
    pub(super) fn look_again(&mut self, place: usize, said: Option<String>) -> Outcome {
        let before = self.listed.get(place).cloned();
        let found = self.saves();
        let same = before.as_ref().and_then(|before| self.listed.iter().position(|lies| lies.is_at(before)));
        // Where it has gone that is said, and nothing of whatever has its place now.
        let said = said.or_else(|| match (&before, same) {
            (Some(Lies::File(path, _)), None) if matches!(path.try_exists(), Ok(false)) => {
                Some(self.of_path("saves-gone", path))
            }
            _ => None,
        });
        let place = same.unwrap_or(place).min(found.listed.len().saturating_sub(1));
        Outcome::Relisted { found, place, said }
    }

    /// What can be done about a file that is no save as far as can be seen.
    fn mend(&self, path: &Path, error: &StoreError) -> Vec<String> {
        let is_text = matches!(error, StoreError::Unreadable(_));
        mend(None, is_text.then(|| written_by(path)).flatten(), &self.texts)
    }

    /// The quarter that is open in a save. Before the first is closed, its scenario says which.
    pub(super) fn open_quarter(&mut self, path: &Path, summary: &Summary) -> Option<Quarter> {
        if summary.ending.is_some() || summary.last.is_some() {
            return summary.open();
        }
        Store::read_file(path).ok()?.first_quarter(&mut self.shelf)
    }

    /// Whether the save at a place of the list is still the one that was listed. The game in hand is: nobody else
    /// writes it.
    ///
    /// # Errors
    /// It is not there any more, or was written since: in a sentence.
    pub(super) fn as_listed(&self, place: usize) -> Result<(), String> {
        let Some(Lies::File(path, then)) = self.listed.get(place) else { return Ok(()) };
        if self.keeper.as_ref().is_some_and(|held| is_same(held.path(), path)) {
            return Ok(());
        }
        let said = |id| Err(self.of_path(id, path));
        match fs::metadata(path).and_then(|about| about.modified()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => said("saves-gone"),
            Ok(now) if now != *then => said("saves-changed"),
            // What else is wrong with it is said where it is read.
            _ => Ok(()),
        }
    }

    /// A sentence about a file.
    pub(super) fn of_path(&self, id: &str, path: &Path) -> String {
        self.texts.format(id, &args! { "path" => said(path) })
    }

    /// What is wrong with a save that was chosen; where it is not what it says it is, what can be done stands in lines below.
    pub(super) fn why_not(&self, error: &StoreError) -> String {
        let said = self.words(error);
        match error {
            StoreError::Fault(path, fault) if !matches!(fault, Fault::OlderModel { .. }) => {
                [vec![said], mend(typed(path).as_deref(), None, &self.texts)].concat().join("\n")
            }
            _ => said,
        }
    }
}

/// The name of a save by its file, safe to show. Of one in which nothing can be seen the codes of its letters are shown.
fn name_of(path: &Path) -> String {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let seen = sanitize(&name, LONGEST_NAME);
    if seen.is_empty() { name.chars().take(LONGEST_NAME / 8).flat_map(char::escape_unicode).collect() } else { seen }
}

/// A path as it is typed in a shell; nothing, where it cannot be shown as it is.
pub(super) fn typed(path: &Path) -> Option<String> {
    let path = path.to_str().filter(|path| sanitize(path, LONGEST) == **path)?;
    let plain = |letter: char| letter.is_alphanumeric() || "/._-+:@".contains(letter);
    Some(if path.chars().all(plain) { path.to_owned() } else { format!("'{}'", path.replace('\'', r"'\''")) })
}

/// The model that a file says has written it, near its beginning; nothing, where it is no file or says nothing.
fn written_by(path: &Path) -> Option<u32> {
    if !fs::metadata(path).ok()?.is_file() {
        return None;
    }
    let mut head = Vec::new();
    File::open(path).ok()?.take(HEAD).read_to_end(&mut head).ok()?;
    let head = String::from_utf8_lossy(&head);
    let digits = head.split_once("model:")?.1.trim_start();
    digits.split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()
}

//! Scenarios that have been read once: replaying three hundred saves of one assignment reads it once.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::issues::Issues;
use crate::content::library;
use crate::journal::hash::Hash;
use crate::journal::setup::ScenarioSource;
use crate::sim::scenario::Scenario;

/// A scenario with where it comes from.
pub type Shelved = (Arc<Scenario>, ScenarioSource);

/// Scenarios of others than ourselves are kept up to this many.
const MOST_OWN: usize = 16;

/// Scenarios read so far.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    built_in: BTreeMap<(String, Vec<String>), Shelved>,
    own: BTreeMap<Hash, Shelved>,
}

impl Shelf {
    /// An empty shelf.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The scenario that comes with the game under `name`.
    ///
    /// # Errors
    /// An unknown name, with the nearest.
    pub fn built_in(&mut self, name: &str) -> Result<Shelved, Issues> {
        self.built_in_with(name, &[])
    }

    /// The same with these decks added.
    ///
    /// # Errors
    /// An unknown name, with the nearest; a deck that it does not offer.
    pub fn built_in_with(&mut self, name: &str, with: &[String]) -> Result<Shelved, Issues> {
        let key = (name.to_owned(), with.to_vec());
        if let Some(known) = self.built_in.get(&key) {
            return Ok(known.clone());
        }
        let (scenario, meta) = library::built_in_with(name, with)?;
        let shelved = (scenario, ScenarioSource::of(&meta));
        self.built_in.insert(key, shelved.clone());
        Ok(shelved)
    }

    /// A scenario of somebody's own, from its text; `file_name` is how people know it.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn own(&mut self, file_name: &str, text: &str) -> Result<Shelved, Issues> {
        let hash = Hash::of(text.as_bytes());
        if let Some(known) = self.own.get(&hash) {
            return Ok(known.clone());
        }
        let (scenario, meta) = library::from_source(file_name, text)?;
        let shelved = (scenario, ScenarioSource::of(&meta));
        if self.own.len() >= MOST_OWN {
            self.own.clear();
        }
        self.own.insert(hash, shelved.clone());
        Ok(shelved)
    }
}

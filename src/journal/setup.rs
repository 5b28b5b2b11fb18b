//! How a game was begun: what a save's header says, and what everything in it follows from.

use std::sync::Arc;

use crate::journal::hash::Hash;
use crate::sim::scenario::{Difficulty, Form};

/// Most letters that the id of a player or an assignment keeps.
pub const LONGEST_ID: usize = 64;

/// How a game is begun.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// The scenario's name.
    pub scenario: String,
    /// How long it lasts.
    pub form: Form,
    /// How hard it is.
    pub difficulty: Difficulty,
    /// Its luck.
    pub seed: u64,
    /// Whose game it is, as a class knows them.
    pub id: Option<String>,
    /// The assignment it is played for.
    pub assignment: Option<String>,
}

/// Where a scenario comes from: the text it was read from, and whether the game knows it by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioSource {
    text: Arc<str>,
    built_in: bool,
    hash: Hash,
}

impl ScenarioSource {
    /// A scenario that comes with the game: saves name it.
    #[must_use]
    pub fn built_in(text: &str) -> Self {
        Self { text: Arc::from(text), built_in: true, hash: Hash::of(text.as_bytes()) }
    }

    /// A scenario of somebody's own: saves embed it.
    #[must_use]
    pub fn own(text: &str) -> Self {
        Self { built_in: false, ..Self::built_in(text) }
    }

    /// The text of its file.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it comes with the game.
    #[must_use]
    pub const fn is_built_in(&self) -> bool {
        self.built_in
    }

    /// The hash of its text.
    #[must_use]
    pub const fn content_hash(&self) -> Hash {
        self.hash
    }
}

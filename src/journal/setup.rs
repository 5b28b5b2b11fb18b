//! How a game was begun: what a save's header says, and what everything in it follows from.

use std::sync::Arc;

use crate::journal::hash::Hash;
use crate::sim::scenario::{Difficulty, Form};

/// How a game is begun.
#[derive(Clone, Debug, PartialEq, Eq)]
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
}

/// Where a scenario comes from: the text it was read from, and whether the game knows it by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioSource {
    /// The text of its file.
    pub text: Arc<str>,
    /// Whether it comes with the game. What does not is embedded in saves.
    pub built_in: bool,
}

impl ScenarioSource {
    /// A scenario that comes with the game.
    #[must_use]
    pub fn built_in(text: &str) -> Self {
        Self { text: Arc::from(text), built_in: true }
    }

    /// A scenario of a player's own.
    #[must_use]
    pub fn own(text: &str) -> Self {
        Self { text: Arc::from(text), built_in: false }
    }

    /// The hash of its content: its bytes.
    #[must_use]
    pub fn content_hash(&self) -> Hash {
        Hash::of(self.text.as_bytes())
    }
}

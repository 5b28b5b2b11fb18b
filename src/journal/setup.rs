//! How a game was begun: what a save's header says, and what everything in it follows from.

use std::sync::Arc;

use crate::content::clean::short_line;
use crate::content::library::ScenarioMeta;
use crate::content::tutorial::Tutorial;
use crate::journal::hash::Hash;
use crate::sim::scenario::{Difficulty, Form};

/// Most letters that the id of a player or an assignment keeps.
pub const LONGEST_ID: usize = 64;
/// Most letters of a starting token: a number, a check of words and a signature in hexadecimal digits.
pub const LONGEST_TOKEN: usize = 200;

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
    /// The assignment it is played for: the hash of what shapes its games.
    pub assignment: Option<String>,
    /// The starting token that the teacher's key has signed, where the assignment asks for one.
    pub token: Option<String>,
    /// Which attempt it is, from 2; none for the first, and where attempts have no worlds of their own.
    pub attempt: Option<u16>,
}

impl Setup {
    /// The first lesson's game.
    #[must_use]
    pub fn of_lesson(lesson: &Tutorial) -> Self {
        let Tutorial { form, difficulty, seed, .. } = *lesson;
        Self { scenario: lesson.scenario.clone(), form, difficulty, seed, ..Self::default() }
    }

    /// The same, handed in nowhere: what is played again with what one knows by now is no exercise any more.
    #[must_use]
    pub fn without_exercise(&self) -> Self {
        Self { assignment: None, token: None, attempt: None, ..self.clone() }
    }

    /// The same with ids on one line and of bounded length.
    #[must_use]
    pub(super) fn cleaned(self) -> Self {
        let clean = |id: Option<String>| id.map(|id| short_line(&id, LONGEST_ID)).filter(|id| !id.trim().is_empty());
        let token = self.token.map(|token| short_line(&token, LONGEST_TOKEN));
        Self { id: clean(self.id), assignment: clean(self.assignment), token, ..self }
    }
}

/// Where a scenario comes from: the text it was read from, and whether the game knows it by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioSource {
    text: Arc<str>,
    built_in: bool,
    with: Vec<String>,
    hash: Hash,
}

impl ScenarioSource {
    /// The source of a scenario that has been read.
    #[must_use]
    pub fn of(meta: &ScenarioMeta) -> Self {
        Self { with: meta.with.clone(), ..Self::new(Arc::clone(&meta.source), meta.built_in, Hash::from(meta.hash)) }
    }

    /// A text that comes with the game (then saves name it) or is somebody's own (then they embed it), and the
    /// hash of everything that decides how it plays.
    #[must_use]
    pub fn new(text: impl Into<Arc<str>>, built_in: bool, hash: Hash) -> Self {
        Self { text: text.into(), built_in, with: Vec::new(), hash }
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

    /// Decks that were added to one that comes with the game, by name.
    #[must_use]
    pub fn with(&self) -> &[String] {
        &self.with
    }

    /// The hash of everything that decides how it plays: its text, and the decks it names.
    #[must_use]
    pub const fn content_hash(&self) -> Hash {
        self.hash
    }
}

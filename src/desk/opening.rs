//! How the program opens: with which game, what waits beside it, and what a new one is to be.

use crate::journal::{Day, Game};
use crate::sim::scenario::{Difficulty, Form};
use crate::sim::units::Quarter;

/// How the program starts.
#[derive(Debug)]
pub enum Opening {
    /// No player data yet: straight into the first minute of this game.
    ColdOpen(Box<Game>),
    /// An unfinished game, continued where it stood.
    Continue(Box<Game>),
    /// The title, with the games that may wait.
    Title(Waiting),
    /// The first lesson.
    Lesson,
}

/// A game that waits to be continued or looked at again, as the title tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// The scenario's name.
    pub scenario: String,
    /// The open quarter, or the last.
    pub quarter: Quarter,
}

impl Unfinished {
    /// A game, as it stands.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        Self { scenario: game.setup().scenario.clone(), quarter: game.quarter() }
    }
}

/// What waits beside a new game.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// The newest game that can be played on.
    pub unfinished: Option<Unfinished>,
    /// A finished game, newer than that, whose debrief can be looked at again.
    pub finished: Option<Unfinished>,
    /// Today, which has a game of its own; nothing where no date is known.
    pub today: Option<Day>,
    /// Why newer ones cannot be taken up: open elsewhere, or damaged; a sentence each, ready to be read.
    pub trouble: Vec<String>,
}

/// A game that a player wishes to begin.
#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    /// The built-in scenario; `None` for the one that was opened.
    pub scenario: Option<&'static str>,
    /// Decks of cards that are added to it, of those that it offers.
    pub with: Vec<String>,
    /// Length.
    pub form: Form,
    /// Difficulty.
    pub difficulty: Difficulty,
    /// Seed of the luck; `None` lets the caller draw one.
    pub seed: Option<u64>,
}

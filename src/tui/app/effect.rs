//! What the shell asks of its caller, and what it is told afterwards. Plain data.

use crate::journal::Hash;
use crate::report::reckoning::Reckoning;
use crate::sim::scenario::{Difficulty, Form};
use crate::text::Locale;
use crate::tui::session::Game;
use crate::tui::theme::BuiltIn;

/// Something for the caller to do.
#[derive(Debug)]
pub enum Effect {
    /// Keep the draft, without waiting for the disk.
    Draft(Box<Game>),
    /// Keep the game, and do not go on before it is safe on the disk.
    Keep(Box<Game>),
    /// Begin a game; answered with [`Outcome::Game`] or [`Outcome::Failed`].
    Begin(Wish),
    /// Begin a game as this one was begun, with other luck; answered likewise.
    Again(Box<Game>),
    /// Go on with this game, branched off another, as a game of its own with a save of its own; answered likewise.
    Branch(Box<Game>),
    /// Continue the unfinished game; answered likewise.
    Continue,
    /// Look at the newest finished game again; answered likewise.
    LookBack,
    /// Reckon about the finished game, without holding up a key; answered with [`Outcome::Reckoned`] or
    /// [`Outcome::NotReckoned`].
    Reckon(Box<Game>),
    /// Write the report of the finished game; answered with [`Outcome::Written`] or [`Outcome::Failed`].
    Report(Box<Game>),
    /// Remember the language and the theme for next time.
    Prefer {
        /// Language.
        locale: Locale,
        /// Theme.
        theme: BuiltIn,
    },
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

/// What became of an effect.
#[derive(Debug)]
pub enum Outcome {
    /// A game to be played.
    Game(Box<Game>),
    /// What was reckoned about the game with this state.
    Reckoned(Hash, Box<Reckoning>),
    /// The reckoning about the game with this state failed.
    NotReckoned(Hash),
    /// Something was written here.
    Written(String),
    /// It could not be done, and this is why, ready to be read.
    Failed(String),
}

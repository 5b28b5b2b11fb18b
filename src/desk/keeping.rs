//! Whoever keeps games and has them at hand, as whoever plays them asks: lines ask directly, screens by effects that come
//! to the same. Every error is a sentence, ready to be read: what can be done about it is for the player to say.

use std::path::Path;

use super::opening::{Gone, Unfinished, Wish};
use super::saves::Shown;
use crate::desk::saves::Found;
use crate::journal::{Day, Game, Reminder};
use crate::text::Locale;

/// Keeps the game in hand, and puts others there.
pub trait Games {
    /// Keeps the draft, without waiting for the disk.
    ///
    /// # Errors
    /// It could not be kept.
    fn draft(&mut self, game: &Game) -> Result<(), String>;

    /// Keeps the game, and returns when it is safe on the disk.
    ///
    /// # Errors
    /// It could not be kept.
    fn keep(&mut self, game: &Game) -> Result<(), String>;

    /// What is to be told of the game in hand once: that somebody else wrote into its file, and where that is now.
    fn news(&mut self) -> Option<String> {
        None
    }

    /// A game about to begin. It is kept from its first decision on.
    ///
    /// # Errors
    /// The game in hand could not be kept, or none can be begun.
    fn begin(&mut self, wish: &Wish) -> Result<Game, String>;

    /// The date, which has a game of its own; nothing where it is not known.
    fn day(&self) -> Option<Day>;

    /// Today's game, which is everyone's: where it stands, or about to begin.
    ///
    /// # Errors
    /// The game in hand could not be kept, or none can be begun.
    fn today(&mut self) -> Result<Game, String>;

    /// Keeps a game that branches off another as a game of its own.
    ///
    /// # Errors
    /// One of the two could not be kept.
    fn branch(&mut self, game: &Game) -> Result<(), String>;

    /// The game that the title names as one to be gone on with; the one in hand, where it names no file.
    ///
    /// # Errors
    /// The game in hand could not be kept, or the one that is named cannot be taken up: why, and what the title is to name
    /// now.
    fn go_on(&mut self, named: &Unfinished) -> Result<Game, Gone>;

    /// A game that is over, taken up as it ended: the one in this file, or else the newest.
    ///
    /// # Errors
    /// The game in hand could not be kept, or there is none that can be taken up.
    fn look_back(&mut self, path: Option<&Path>) -> Result<Game, String>;

    /// Writes the report of a finished game; answers where.
    ///
    /// # Errors
    /// It could not be written.
    fn report(&mut self, game: &Game) -> Result<String, String>;
}

/// Lists saves, and opens one of the list that was given last.
pub trait Saves {
    /// The folder of saves, where it is not the usual one.
    fn folder(&self) -> Option<String>;

    /// The saves there are, the newest first.
    fn saves(&mut self) -> Found;

    /// The game of the save at a place, taken up where it was left. The one in hand stays there until then.
    ///
    /// # Errors
    /// The game in hand could not be kept, or this one cannot be gone on with.
    fn resume(&mut self, place: usize) -> Result<Game, String>;

    /// The save at a place, to be looked at: no lock is taken and nothing written.
    ///
    /// # Errors
    /// It is not what was listed any more, cannot be read, or is not what it says it is.
    fn open(&mut self, place: usize) -> Result<Shown, String>;
}

/// Keeps what a player chose, for this run and for next time.
pub trait Choices {
    /// The settings as they stand.
    fn settings(&mut self) -> Vec<Choice>;

    /// Chooses an option of a setting, both by their places.
    ///
    /// # Errors
    /// It holds for this run only.
    fn choose(&mut self, setting: usize, option: usize) -> Result<(), String>;

    /// Chooses the language, and is silent where that holds for this run only.
    fn prefer(&mut self, locale: Locale);
}

/// A setting with its options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Message id of its name; `.about` says what it is.
    pub id: &'static str,
    /// Its options in words.
    pub options: Vec<String>,
    /// The one that is chosen, by its place.
    pub chosen: usize,
    /// The language that each option stands for, where it is the setting of the language.
    pub languages: Vec<Locale>,
}

/// Keeps the lines that a player wrote to himself, beside what others kept meanwhile.
pub trait Reminders {
    /// Those there are, of all stories.
    fn reminders(&mut self) -> Vec<Reminder>;

    /// Keeps one more; of one story and quarter the last counts.
    ///
    /// # Errors
    /// It could not be kept.
    fn remember(&mut self, line: &Reminder) -> Result<(), String>;

    /// Throws one away.
    ///
    /// # Errors
    /// The others could not be kept without it.
    fn forget(&mut self, line: &Reminder) -> Result<(), String>;
}

/// All of it, for a whole evening.
pub trait Keeping: Games + Saves + Choices + Reminders {}

impl<T: Games + Saves + Choices + Reminders> Keeping for T {}

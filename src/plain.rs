//! The game as lines and prompts: for screen readers, logs and pipes.
//!
//! The same game as on the screens, from the same [`desk`](crate::desk): every chart is a sentence, every table a list of
//! named figures, one fact a line. Nothing here moves a cursor, draws a line or knows a terminal: lines are written to a
//! stream and answers read from another, both handed in with the width of a line.
//!
//! Reading order: [`voice`] (what is said and heard) → [`verbs`] (the words that can be typed) → [`answer`] (what a typed
//! line means) → [`play`] (which prompt follows which) → a file for each prompt.

pub mod answer;
pub mod verbs;
pub mod voice;

mod bet;
mod books;
mod briefing;
mod close;
mod cold_open;
mod debrief;
mod ear;
mod epilogue;
mod exercise;
mod forecast;
mod front;
mod game;
mod lesson;
mod lever;
mod levers;
mod machines;
mod named;
mod night;
mod people;
mod quarter;
mod reminders;
mod replay;
mod saves;
mod settings;
mod spoken;
mod title;
mod why;

#[cfg(test)]
mod tests;

use std::path::Path;

use crate::desk::opening::{Before, Gone, Opening, Unfinished, Waiting, Wish};
use crate::desk::saves::{Found, Shown};
use crate::journal::{Day, Game, Reminder};
use crate::text::Locale;

pub use voice::{Said, Stop, Streams, Voice};

/// Whoever keeps the games that are played, and has them at hand. Every error is a sentence, ready to be read.
pub trait Keeping {
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

    /// What is to be told of the game that was kept, once.
    fn news(&mut self) -> Option<String> {
        None
    }

    /// A new game.
    ///
    /// # Errors
    /// None can be begun.
    fn begin(&mut self, wish: &Wish) -> Result<Game, String>;

    /// Today's game, which is everyone's: where it stands, or about to begin.
    ///
    /// # Errors
    /// None can be begun.
    fn today(&mut self) -> Result<Game, String>;

    /// Keeps a game that branches off another as a game of its own.
    ///
    /// # Errors
    /// It could not be kept.
    fn branch(&mut self, game: &Game) -> Result<(), String>;

    /// The game that the title names as one to be gone on with.
    ///
    /// # Errors
    /// It cannot be taken up: why, and what the title is to name now.
    fn go_on(&mut self, named: &Unfinished) -> Result<Game, Gone>;

    /// A game that is over: the one in this file, or else the newest.
    ///
    /// # Errors
    /// There is none that can be taken up.
    fn look_back(&mut self, path: Option<&Path>) -> Result<Game, String>;

    /// Writes the report of a finished game; answers where.
    ///
    /// # Errors
    /// It could not be written.
    fn report(&mut self, game: &Game) -> Result<String, String>;

    /// Remembers the language for next time.
    fn prefer(&mut self, locale: Locale);

    /// The folder of saves, where it is not the usual one.
    fn folder(&self) -> Option<String> {
        None
    }

    /// The date, which has a game of its own; nothing where it is not known.
    fn day(&self) -> Option<Day>;

    /// The saves there are, the newest first.
    fn saves(&mut self) -> Found;

    /// The game of the save at a place of the list that was given last, taken up where it was left.
    ///
    /// # Errors
    /// The game in hand could not be kept, or this one cannot be gone on with.
    fn resume(&mut self, place: usize) -> Result<Game, String>;

    /// The save at a place of the list that was given last, to be looked at: no lock is taken and nothing written.
    ///
    /// # Errors
    /// It cannot be read, or is not what it says it is.
    fn open(&mut self, place: usize) -> Result<Shown, String>;

    /// The settings as they stand.
    fn settings(&mut self) -> Vec<Choice>;

    /// Chooses an option of a setting, both by their places, and remembers it for next time.
    ///
    /// # Errors
    /// It could not be kept.
    fn choose(&mut self, setting: usize, option: usize) -> Result<(), String>;

    /// The lines that the player wrote to himself, of all stories.
    fn reminders(&mut self) -> Vec<Reminder>;

    /// Keeps these lines, and no others.
    ///
    /// # Errors
    /// They could not be kept.
    fn remember(&mut self, reminders: &[Reminder]) -> Result<(), String>;
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

/// What is played next.
#[derive(Debug)]
enum Next {
    /// The title, with what waits beside it.
    Title(Waiting),
    /// A game, where it stands; whether it opens without a paper.
    Game(Box<Game>, bool),
    /// An exercise of which one attempt is over, in this file: that one, or the next.
    Attempt(Box<Game>, Before),
    /// The first lesson, from its beginning; what waits at the title meanwhile.
    Lesson(Waiting),
}

/// Plays from an opening on until the player leaves. What was played is kept whatever ends it.
///
/// # Errors
/// Only a stream that fails: leaving, and the end of what is typed, are ends like any other.
pub fn play(opening: Opening, voice: &mut Voice<'_>, keeping: &mut dyn Keeping) -> std::io::Result<()> {
    // The other ways in say themselves what can be typed.
    let mut greets = matches!(&opening, Opening::Continue(_) | Opening::Exercise(..));
    let mut next = match opening {
        Opening::ColdOpen(game) => Next::Game(game, true),
        Opening::Continue(game) | Opening::Exercise(game, None) => Next::Game(game, false),
        Opening::Exercise(game, Some(before)) => Next::Attempt(game, before),
        Opening::Title(waiting) => Next::Title(waiting),
        Opening::Lesson => Next::Lesson(Waiting::default()),
    };
    let stop = loop {
        if std::mem::take(&mut greets)
            && let Err(stop) = voice.tell("plain-welcome")
        {
            break stop;
        }
        let went_on = match next {
            Next::Title(waiting) => title::ask(voice, keeping, &waiting),
            Next::Game(game, cold) => game::Play::new(*game, voice, keeping).run(cold),
            Next::Attempt(game, before) => exercise::which(game, &before, voice, keeping),
            Next::Lesson(waiting) => lesson::play(voice, keeping, waiting),
        };
        match went_on {
            Ok(then) => next = then,
            Err(stop) => break stop,
        }
    };
    match stop {
        Stop::Left | Stop::Ended => voice.end(),
        Stop::Failed(error) => Err(error),
    }
}

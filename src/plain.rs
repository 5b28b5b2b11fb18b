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
mod game;
mod lever;
mod levers;
mod machines;
mod night;
mod people;
mod quarter;
mod title;
mod why;

#[cfg(test)]
mod tests;

use crate::desk::opening::{Opening, Waiting, Wish};
use crate::journal::Game;
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

    /// The newest game that is not over.
    ///
    /// # Errors
    /// There is none that can be taken up.
    fn go_on(&mut self) -> Result<Game, String>;

    /// The newest game that is over.
    ///
    /// # Errors
    /// There is none that can be taken up.
    fn look_back(&mut self) -> Result<Game, String>;

    /// Writes the report of a finished game; answers where.
    ///
    /// # Errors
    /// It could not be written.
    fn report(&mut self, game: &Game) -> Result<String, String>;

    /// Remembers the language for next time.
    fn prefer(&mut self, locale: Locale);
}

/// What is played next.
#[derive(Debug)]
enum Next {
    /// The title, with what waits beside it.
    Title(Waiting),
    /// A game, where it stands; whether it opens without a paper.
    Game(Box<Game>, bool),
}

/// Plays from an opening on until the player leaves. What was played is kept whatever ends it.
///
/// # Errors
/// Only a stream that fails: leaving, and the end of what is typed, are ends like any other.
pub fn play(opening: Opening, voice: &mut Voice<'_>, keeping: &mut dyn Keeping) -> std::io::Result<()> {
    let mut next = match opening {
        Opening::ColdOpen(game) => Next::Game(game, true),
        Opening::Continue(game) => Next::Game(game, false),
        Opening::Title(waiting) => Next::Title(waiting),
        // The lesson points at what stands on a screen.
        Opening::Lesson => Next::Title(Waiting::default()),
    };
    let stop = loop {
        let went_on = match next {
            Next::Title(waiting) => title::ask(voice, keeping, &waiting),
            Next::Game(game, cold) => game::Play::new(*game, voice, keeping).run(cold),
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

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

use crate::desk::keeping::Keeping;
use crate::desk::opening::{Before, Opening, Waiting};
use crate::journal::Game;

pub use voice::{Said, Stop, Streams, Voice};

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

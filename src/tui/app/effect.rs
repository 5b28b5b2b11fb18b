//! What the shell asks of its caller, and what it is told afterwards. Plain data.

use std::path::PathBuf;

use crate::desk::exercises::Exercise;
use crate::desk::opening::{Gone, Unfinished, Wish};
use crate::desk::saves::{Found, Shown};
use crate::desk::session::Game;
use crate::desk::unkept::NotKept;
use crate::journal::{Hash, Reminder};
use crate::report::reckoning::Reckoning;
use crate::tui::settings::Setting;

/// Something for the caller to do.
#[derive(Debug)]
pub enum Effect {
    /// Keep the draft, without waiting for the disk; answered later with [`Outcome::Tried`] where there is news of it, or at
    /// once like [`Effect::News`] where it is the first.
    Draft(Box<Game>),
    /// How the game in hand stands on the disk; answered with [`Outcome::NotKept`], [`Outcome::Told`] or [`Outcome::Safe`].
    News,
    /// Keep the game, and do not go on before it is safe on the disk; answered likewise where there is something to say.
    Keep(Box<Game>),
    /// Keep the game, and leave the program if it is safe on the disk; answered with [`Outcome::Kept`] or
    /// [`Outcome::NotLeft`].
    Leave(Box<Game>),
    /// Begin a game; answered with [`Outcome::Game`] or [`Outcome::Failed`].
    Begin(Wish),
    /// Play today's game: go on with it, or begin it; answered likewise.
    Today,
    /// Go on with this game, branched off another, as a game of its own with a save of its own; answered likewise.
    Branch(Box<Game>),
    /// Continue the unfinished game that the title names; answered with [`Outcome::Game`] or [`Outcome::Gone`].
    Continue(Unfinished),
    /// Look at a finished game again: the one in this file, or else the newest; answered with [`Outcome::Game`] or
    /// [`Outcome::Failed`].
    LookBack(Option<PathBuf>),
    /// Begin a game like this one in a world of its own; answered likewise.
    Anew(Box<Game>),
    /// List the saves; answered with [`Outcome::Saves`].
    List,
    /// List the exercises of a class that lie here; answered with [`Outcome::Exercises`].
    Exercises,
    /// Look at the folder of saves again, the hand on this place of the list; answered with [`Outcome::Relisted`].
    Look(usize),
    /// Open the save at this place of the list, to look at; answered with [`Outcome::Shown`] or [`Outcome::Relisted`].
    Show(usize),
    /// Go on with the save at this place of the list; answered with [`Outcome::Game`] or [`Outcome::Relisted`].
    Resume(usize),
    /// These lines are shown to be copied, and are to be had again when the program is left.
    Shared(Vec<String>),
    /// Reckon about the finished game, without holding up a key; answered with [`Outcome::Reckoned`] or
    /// [`Outcome::NotReckoned`].
    Reckon(Box<Game>),
    /// Write the report of the finished game; answered with [`Outcome::Written`] or [`Outcome::Failed`].
    Report(Box<Game>),
    /// Keep a line to oneself for later games, beside what others kept meanwhile; answered with [`Outcome::Failed`] where
    /// that cannot be.
    Remember(Reminder),
    /// Throw such a line away; answered likewise.
    Forget(Reminder),
    /// Remember what was chosen for next time; answered with [`Outcome::Failed`] where that cannot be.
    Prefer(Setting),
}

/// What became of an effect.
#[derive(Debug)]
pub enum Outcome {
    /// A game to be played.
    Game(Box<Game>),
    /// The saves there are.
    Saves(Found),
    /// The exercises there are.
    Exercises(Vec<Exercise>),
    /// A save to be stepped through.
    Shown(Box<Shown>),
    /// The saves as they are now, where the one is that the hand was on, and why that one was not opened, if it was to be.
    Relisted {
        /// The saves there are.
        found: Found,
        /// The place of the one that the hand was on, or the nearest.
        place: usize,
        /// Why it was not opened.
        said: Option<String>,
    },
    /// What was reckoned about the game with this state.
    Reckoned(Hash, Box<Reckoning>),
    /// The reckoning about the game with this state failed.
    NotReckoned(Hash),
    /// Something was written here.
    Written(String),
    /// The disk has said something of what was drafted: [`Effect::News`] asks what.
    Tried,
    /// The game in hand is on the disk as it stands, again.
    Safe,
    /// The game in hand is not on the disk as it stands, and this is why.
    NotKept(NotKept),
    /// The program is not left: the game in hand is not on the disk as it stands, and this is why.
    NotLeft(NotKept),
    /// The game is kept, and this is to be told about it.
    Told(String),
    /// The game is on the disk, and the program may be left.
    Kept,
    /// The game that the title names cannot be gone on with.
    Gone(Gone),
    /// It could not be done, and this is why, ready to be read.
    Failed(String),
}

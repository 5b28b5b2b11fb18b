//! The journal: a game as a seed and decisions, from which everything else is derived by playing them again.
//!
//! [`game`] is a game in progress or over, [`played`] what each of its quarters came to, [`setup`] how it was
//! begun, [`night`] the cutover night between the acts, [`chain`] the hashes that tell one course of events from
//! another, [`day`] the game that is everyone's on a date. [`terms`] is the exercise it is played for, [`answer`] what an
//! answer has to say, [`release`] luck that is given out act by act; [`note`] and [`reminder`] are what a player writes
//! beside it. [`save`] is the game as a file, [`fault`] why a file is not the game it says it is, [`shelf`] scenarios kept
//! read for many replays, [`cliffhanger`] a quarter of a game as a scenario that begins there.
//!
//! Pure, but for [`store`], which alone touches files.

pub mod answer;
mod canonical;
pub mod chain;
pub mod cliffhanger;
pub mod day;
pub mod fault;
pub mod game;
pub mod hash;
pub mod night;
pub mod note;
pub mod played;
pub mod release;
pub mod reminder;
pub mod save;
pub mod setup;
pub mod shelf;
pub mod store;
pub mod terms;

pub use chain::MODEL_VERSION;
pub use day::Day;
pub use fault::Fault;
pub use game::{Game, Phase};
pub use hash::Hash;
pub use night::NightInProgress;
pub use note::Note;
pub use played::Played;
pub use release::{Released, Word};
pub use reminder::{LONGEST_REMINDER, MOST_REMINDERS, Reminder};
pub use save::{Save, Summary, Verification};
pub use setup::{ScenarioSource, Setup};
pub use shelf::{Shelf, Shelved};
pub use store::{Keeper, Kept, SaveName, Store, StoreError, WholeFile, write_secret, write_whole};
pub use terms::{Asked, Exercise, LONGEST_ANSWER, NotClosed, Question, Terms};

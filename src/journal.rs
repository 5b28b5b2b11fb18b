//! The journal: a game as a seed and decisions, from which everything else is derived by playing them again.
//!
//! [`game`] is a game in progress or over, [`played`] what each of its quarters came to, [`setup`] how it was
//! begun, [`night`] the cutover night between the acts. Pure: nothing here touches a file.

mod canonical;
pub mod chain;
pub mod game;
pub mod hash;
pub mod night;
pub mod played;
pub mod setup;

pub use game::{Game, Phase};
pub use hash::Hash;
pub use night::NightInProgress;
pub use played::Played;
pub use setup::{ScenarioSource, Setup};

//! Good Crisis: a business simulation for the terminal, and the library it is made of.
//!
//! From the ground up: [`sim`] plays a quarter as a pure function; [`content`] reads scenarios, cards and strategies;
//! [`journal`] makes a game of quarters and proves a save; [`analysis`] plays many games and compares; [`report`] looks back
//! on one; [`desk`] holds the game in hand and says what is said of it; [`classroom`] sets and marks exercises; [`plain`],
//! [`agent`] and the screens let a person or a program decide; the command line starts them. Each may use those before it
//! and none after, and all but [`sim`] use [`text`]. `docs/architecture.md` is the map; [`sim::turn`] is where to begin.

pub mod agent;
pub mod analysis;
pub mod classroom;
#[cfg(feature = "terminal")]
pub mod cli;
pub mod content;
pub mod desk;
pub mod journal;
pub mod plain;
pub mod report;
pub mod sim;
pub mod text;
#[cfg(feature = "terminal")]
pub mod tui;

//! Good Crisis: a business simulation for the terminal, and the library it is made of.

pub mod agent;
pub mod analysis;
pub mod classroom;
#[cfg(feature = "terminal")]
pub mod cli;
pub mod content;
pub mod journal;
pub mod report;
pub mod sim;
pub mod text;
#[cfg(feature = "terminal")]
pub mod tui;

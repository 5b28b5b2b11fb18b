//! The game as JSON Lines: one object a line, in turn, on streams that the caller hands over.
//!
//! Reading order: [`play`](play()) (the whole exchange) → `request` (what may be said to it) → `reply` (what it says)
//! → `observation`, `night` (what a manager can know), `exercise` (what a class is asked). Everything told is read
//! from what managers see; the hidden half of the world is never looked at.

mod available;
mod estimates;
mod exercise;
mod fault;
pub mod lines;
mod night;
mod number;
mod observation;
mod play;
pub mod refusal;
mod repeated;
mod reply;
mod request;
mod schema;
mod state;

pub use play::{Keep, play};

//! The game driven by a small program over pipes, as a bot in any language would.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

#[path = "agent/client.rs"]
mod client;
#[path = "agent/exercise.rs"]
mod exercise;
#[path = "agent/faults.rs"]
mod faults;
#[path = "agent/game.rs"]
mod game;
#[path = "agent/schema.rs"]
mod schema;
#[path = "tried/program.rs"]
mod tried;

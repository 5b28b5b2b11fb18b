//! The game driven by a small program over pipes, as a bot in any language would.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "what is not as expected here is a test that fails"
)]

#[path = "agent/client.rs"]
mod client;
#[path = "agent/faults.rs"]
mod faults;
#[path = "agent/game.rs"]
mod game;
#[path = "agent/schema.rs"]
mod schema;

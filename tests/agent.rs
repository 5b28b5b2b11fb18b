//! The game driven by a small program over pipes, as a bot in any language would.

#[path = "agent/client.rs"]
mod client;
#[path = "agent/faults.rs"]
mod faults;
#[path = "agent/game.rs"]
mod game;
#[path = "agent/schema.rs"]
mod schema;

//! The journal from outside: what is played is what is saved is what is played again.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on may stop")]

mod bytes;
mod epilogue;
mod golden;
mod nights;
mod player;
mod replay;
mod store;

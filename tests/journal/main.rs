//! The journal from outside: what is played is what is saved is what is played again.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

mod bytes;
mod epilogue;
mod golden;
mod nights;
mod player;
mod replay;
mod samples;
mod store;

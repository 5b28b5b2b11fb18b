//! The laws of the simulation, under decisions that nobody sane would take.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

mod aftermath;
mod anchors;
mod bands;
mod bet;
mod cards;
mod company;
mod decisions;
mod foretold;
mod ledger;
mod luck;
mod markets;
mod owners;
mod people;
mod quarters;
mod refused;
mod world;

//! The laws of the simulation, under decisions that nobody sane would take.

mod cards;
mod decisions;
mod ledger;
mod luck;
mod world;

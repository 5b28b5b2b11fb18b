//! Scenario files as a whole: the built-in ones play, their books balance, and bad ones are told where.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

#[path = "scenario_files/card_page.rs"]
mod card_page;
#[path = "scenario_files/custom.rs"]
mod custom;
#[path = "scenario_files/decks.rs"]
mod decks;
#[path = "scenario_files/difficulty.rs"]
mod difficulty;
#[path = "tried/page.rs"]
mod made;
#[path = "scenario_files/model.rs"]
mod model;
#[path = "scenario_files/page.rs"]
mod page;
#[path = "scenario_files/plays.rs"]
mod plays;
#[path = "scenario_files/position.rs"]
mod position;
#[path = "scenario_files/record.rs"]
mod record;
#[path = "scenario_files/refuses.rs"]
mod refuses;
#[path = "scenario_files/strategy_page.rs"]
mod strategy_page;

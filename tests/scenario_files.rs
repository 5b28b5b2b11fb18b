//! Scenario files as a whole: the built-in ones play, their books balance, and bad ones are told where.

#[path = "scenario_files/custom.rs"]
mod custom;
#[path = "scenario_files/page.rs"]
mod page;
#[path = "scenario_files/plays.rs"]
mod plays;
#[path = "scenario_files/record.rs"]
mod record;
#[path = "scenario_files/refuses.rs"]
mod refuses;

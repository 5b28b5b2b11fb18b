//! The balance files that come with the game, by the scenario they measure.

/// What measures the flagship.
const FLAGSHIP: &str = include_str!("../../../assets/balance/dotcom-2000.ron");

/// File name and text of the balance file of a scenario that comes with the game.
#[must_use]
pub fn of_scenario(name: &str) -> Option<(&'static str, &'static str)> {
    (name == "dotcom-2000").then_some(("dotcom-2000.ron", FLAGSHIP))
}

//! The reference strategies that come with the game.

use super::{StrategyRules, read_as};
use crate::content::issues::Issues;
use crate::sim::scenario::Scenario;

macro_rules! built_in {
    ($($name:literal,)+ held out: $($apart:literal,)+) => {
        /// Names of the strategies that come with the game, in the order in which tables list them.
        pub const NAMES: &[&str] = &[$($name),+];

        /// Names of the strategies that no constant was tuned for; they are played like the others.
        pub const HELD_OUT: &[&str] = &[$($apart),+];

        /// The text of a strategy that comes with the game.
        #[must_use]
        pub fn text(name: &str) -> Option<&'static str> {
            match name {
                $($name => Some(include_str!(concat!("../../../assets/strategies/", $name, ".ron"))),)+
                $($apart => Some(include_str!(concat!("../../../assets/strategies/held-out/", $apart, ".ron"))),)+
                _ => None,
            }
        }
    };
}

built_in! {
    "steady", "austerity", "haggle", "haggle-and-bet", "well-timed", "scavenge", "split-focus", "reckless", "early",
    "history", "power-grid", "abandon-when-twice", "random", "newcomer", "lamplight-haggle", "lamplight-move",
    held out: "shopkeeper", "patient-bet", "two-steps", "cash-first", "cheap-and-cheerful",
}

/// A strategy that comes with the game, for a scenario; `None` if none is called so. Its answers to cards that
/// the scenario does not have are passed over.
///
/// # Errors
/// What the strategy names that the scenario does not have.
#[must_use]
pub fn strategy(name: &str, scenario: &Scenario) -> Option<Result<StrategyRules, Issues>> {
    text(name).map(|text| read_as(&format!("{name}.ron"), text, scenario, false))
}

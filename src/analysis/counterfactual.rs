//! The other lines of the same game: what it came to if the crisis had been wasted, and by the historical path.
//!
//! Reading order: [`mod@line`] plays a line, [`wasted`] chooses how the crisis would have been wasted, [`odds`] asks in how
//! many worlds that a manager could have believed in the difference is what it was.

pub mod line;
pub mod odds;
mod patient;
pub mod wasted;

use crate::sim::units::Money;
use crate::sim::verdict::Verdict;

/// What the crisis was worth: the value above that of the wasted line, under the same luck. `None` where either
/// company did not survive: nothing is worth comparing then.
#[must_use]
pub fn crisis_dividend(played: &Verdict, wasted: &Verdict) -> Option<Money> {
    (played.ending.survived() && wasted.ending.survived()).then(|| played.value - wasted.value)
}

#[cfg(test)]
mod tests;

//! Quarters of the simulation in words: the words count from the first quarter of 2000, the simulation from year 0.

use crate::sim::units::Quarter;
use crate::text::quarter;
use crate::tui::screens::Look;

pub use crate::report::words::number;

/// A point in time in full: `2001 Q1`, `2001년 1분기`.
#[must_use]
pub fn point(of: Quarter, look: &Look) -> String {
    quarter::point(look.locale(), number(of))
}

/// A point in time in a narrow place: `01 Q1`, `01.1Q`.
#[must_use]
pub fn short(of: Quarter, look: &Look) -> String {
    quarter::short(look.locale(), number(of))
}

/// A point in time under an axis: `Q1`, `1Q`.
#[must_use]
pub fn axis(of: Quarter, look: &Look) -> String {
    quarter::axis(look.locale(), number(of))
}

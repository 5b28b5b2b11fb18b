//! Quarters of the simulation in words.

use crate::sim::units::Quarter;
use crate::text::quarter;
use crate::tui::screens::Look;

/// A point in time in full: `2001 Q1`, `2001년 1분기`.
#[must_use]
pub fn point(of: Quarter, look: &Look) -> String {
    quarter::point(look.locale(), of.index())
}

/// A point in time in a narrow place: `01 Q1`, `01.1Q`.
#[must_use]
pub fn short(of: Quarter, look: &Look) -> String {
    quarter::short(look.locale(), of.index())
}

/// A point in time under an axis: `Q1`, `1Q`.
#[must_use]
pub fn axis(of: Quarter, look: &Look) -> String {
    quarter::axis(look.locale(), of.index())
}

//! Quarters of the simulation in words.

use crate::sim::units::Quarter;
use crate::text::{Texts, quarter};

/// A point in time in full: `2001 Q1`, `2001년 1분기`.
#[must_use]
pub fn point(of: Quarter, texts: &Texts) -> String {
    quarter::point(texts.locale(), of.index())
}

/// A point in time in a narrow place: `01 Q1`, `01.1Q`. Ears get it in full.
#[must_use]
pub fn short(of: Quarter, texts: &Texts) -> String {
    if texts.is_for_ears() { point(of, texts) } else { quarter::short(texts.locale(), of.index()) }
}

/// A point in time under an axis: `Q1`, `1Q`.
#[must_use]
pub fn axis(of: Quarter, texts: &Texts) -> String {
    quarter::axis(texts.locale(), of.index())
}

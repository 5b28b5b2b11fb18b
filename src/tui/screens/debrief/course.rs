//! The course of a finished game: cash quarter by quarter beside other courses, and the quarters that made the
//! difference.

use crate::sim::units::Quarter;
use crate::tui::session::Played;

/// Cash at the end of each quarter, millions of dollars, oldest first.
#[must_use]
pub fn cash(played: &[Played]) -> Vec<f64> {
    played.iter().map(|quarter| quarter.after().ledger.cash().millions()).collect()
}

/// A quarter that moved the company away from another course.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mover {
    /// Place of the quarter in the game, from 0.
    pub place: usize,
    /// Which quarter.
    pub quarter: Quarter,
    /// By how much the lead over the other course grew (negative: shrank), millions of dollars.
    pub amount: f64,
}

/// The quarters in which the lead over another course changed most; largest first. Without another course, the
/// quarters in which cash itself changed most.
#[must_use]
pub fn movers(played: &[Played], other: &[f64], most: usize) -> Vec<Mover> {
    let own = cash(played);
    let opening = played.first().map_or(0.0, |quarter| quarter.before().ledger.cash().millions());
    let lead = |place: usize| own.get(place).copied().unwrap_or(0.0) - other.get(place).copied().unwrap_or(0.0);
    let mut movers: Vec<Mover> = played
        .iter()
        .enumerate()
        .filter(|(place, _)| other.is_empty() || *place < other.len())
        .map(|(place, quarter)| {
            let before = match place.checked_sub(1) {
                Some(last) => lead(last),
                None if other.is_empty() => opening,
                None => 0.0,
            };
            Mover { place, quarter: quarter.quarter(), amount: lead(place) - before }
        })
        .collect();
    movers.sort_by(|a, b| b.amount.abs().total_cmp(&a.amount.abs()));
    movers.truncate(most);
    movers
}

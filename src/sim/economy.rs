//! The weather that no decision moves: the capital window, shutdowns of other start-ups, the recession.

use crate::sim::belief::Nature;
use crate::sim::units::Quarter;

/// Constants of the economy.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EconomyConstants {
    /// How open the capital window is in each quarter from the first, 0 (shut) to 1 (open).
    pub capital_window: Vec<f64>,
    /// The same in every later quarter.
    pub capital_window_after: f64,
    /// The capital window in the quarter before the first.
    pub capital_window_before: f64,
    /// From this turn on the window's timing shifts with luck; before it, the record holds.
    pub window_dated_turns: f64,
    /// Standard deviation of that shift, quarters.
    pub window_timing_sd: f64,
    /// Start-ups that close in each quarter from the first.
    pub shutdowns: Vec<f64>,
    /// Second-hand machines on the market by quarter, 0 to 1 of the peak.
    pub glut: Vec<f64>,
    /// The same in every later quarter, for prices only: the machines themselves are gone.
    pub glut_after: f64,
    /// Share of the list price that a glut at its peak takes away.
    pub glut_price_effect: f64,
    /// Spread of the glut's size over games, log standard deviation.
    pub glut_sd: f64,
    /// Share of demand that the economy takes away in each quarter from the first.
    pub demand_lost: Vec<f64>,
}

/// The economy as everybody reads it in the papers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Economy {
    /// How open the capital window is, 0 to 1.
    pub capital_window: f64,
    /// The same a quarter ago.
    pub capital_window_before: f64,
    /// Start-ups that closed in the quarter just over.
    pub shutdowns: f64,
    /// Second-hand machines offered, 0 to 1 of the peak.
    pub glut: f64,
}

fn at(series: &[f64], turn: u16, after: f64) -> f64 {
    series.get(turn as usize).copied().unwrap_or(after)
}

/// The capital window at `turn`: dated at first, then shifted by this game's timing.
#[must_use]
pub fn capital_window(constants: &EconomyConstants, nature: &Nature, turn: u16) -> f64 {
    let dated = constants.window_dated_turns as u16;
    if turn < dated {
        return at(&constants.capital_window, turn, constants.capital_window_after);
    }
    let shifted = i32::from(turn) + nature.window_shift;
    let index = shifted.max(i32::from(dated.saturating_sub(1)));
    at(&constants.capital_window, u16::try_from(index).unwrap_or(u16::MAX), constants.capital_window_after)
}

impl Economy {
    /// What the papers say when the quarter `turn` opens.
    pub fn open(&mut self, constants: &EconomyConstants, nature: &Nature, turn: u16) {
        self.capital_window_before = if turn == 0 { constants.capital_window_before } else { self.capital_window };
        self.capital_window = capital_window(constants, nature, turn);
        self.shutdowns = at(&constants.shutdowns, turn, 0.0);
        self.glut = at(&constants.glut, turn, 0.0);
    }
}

/// What the recession leaves of demand at `turn`, as a factor.
#[must_use]
pub fn demand_factor(constants: &EconomyConstants, turn: u16) -> f64 {
    1.0 - at(&constants.demand_lost, turn, 0.0)
}

/// What the glut leaves of the incumbent's list price at `turn`, as a factor.
#[must_use]
pub fn glut_price_factor(constants: &EconomyConstants, nature: &Nature, turn: u16) -> f64 {
    1.0 - constants.glut_price_effect * nature.glut_size * at(&constants.glut, turn, constants.glut_after)
}

/// The turn of `quarter` in a game that starts at `first`.
#[must_use]
pub const fn turn_of(quarter: Quarter, first: Quarter) -> u16 {
    quarter.since(first)
}

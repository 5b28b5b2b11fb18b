//! Strategies side by side: one row each, the same games for all.

use serde::Serialize;

use crate::analysis::monte_carlo::{Batch, Progress, Quantiles, Summary, run};
use crate::analysis::play::Rules;
use crate::analysis::strategy::Strategy;

/// A strategy's row.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// The strategy.
    pub strategy: String,
    /// Games played.
    pub games: u64,
    /// Share of them survived.
    pub survived: f64,
    /// Keys refused.
    pub refused: u64,
    /// Equity value, dollars.
    pub enterprise_value: Quantiles,
    /// Score, 0 to 1000.
    pub score: Quantiles,
    /// Lowest cash, dollars.
    pub lowest_cash: Quantiles,
    /// Cash after eight quarters, dollars.
    pub cash_at_q8: Quantiles,
}

impl Row {
    /// The row of a summary.
    #[must_use]
    pub fn of(summary: &Summary) -> Self {
        Self {
            strategy: summary.strategy.clone(),
            games: summary.games,
            survived: if summary.games == 0 { 0.0 } else { summary.survived as f64 / summary.games as f64 },
            refused: summary.refused,
            enterprise_value: summary.enterprise_value,
            score: summary.score,
            lowest_cash: summary.lowest_cash,
            cash_at_q8: summary.cash_at_q8,
        }
    }
}

/// Plays the batch once for each strategy, in order. `progress` hears of games done in all.
#[must_use]
pub fn compare(rules: &Rules<'_>, strategies: &[Strategy], batch: &Batch, progress: Progress<'_>) -> Vec<Row> {
    let mut rows = Vec::with_capacity(strategies.len());
    for (i, strategy) in strategies.iter().enumerate() {
        let before = batch.games * i as u64;
        let counted = run(rules, strategy, batch, &|done| progress(before + done));
        rows.push(Row::of(&Summary::of(rules, strategy.name(), batch, &counted)));
    }
    rows
}

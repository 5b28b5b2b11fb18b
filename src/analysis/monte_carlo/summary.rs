//! What a batch is told as: the keys and their order are a contract.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Batch, Counted};
use crate::analysis::histogram::TwoSided;
use crate::analysis::play::Rules;
use crate::sim::verdict::Ending;

/// Version of the summary's keys.
const VERSION: u32 = 1;

/// Mean and quantiles of a figure over games.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[expect(missing_docs, reason = "p05 is the amount below which a twentieth of the games lie")]
pub struct Quantiles {
    pub mean: f64,
    pub p05: f64,
    pub p10: f64,
    pub p25: f64,
    pub p50: f64,
    pub p75: f64,
    pub p90: f64,
    pub p95: f64,
}

impl Quantiles {
    /// From counted units, of which `unit` make one; at most two decimals.
    #[must_use]
    pub fn of(counted: &TwoSided, unit: f64) -> Self {
        let round = |units: f64| {
            let hundredths = (units / unit * 100.0).round_ties_even() / 100.0;
            // No minus before nothing.
            if hundredths == 0.0 { 0.0 } else { hundredths }
        };
        let q = |share| round(counted.quantile(share));
        Self {
            mean: round(counted.mean()),
            p05: q(0.05),
            p10: q(0.10),
            p25: q(0.25),
            p50: q(0.50),
            p75: q(0.75),
            p90: q(0.90),
            p95: q(0.95),
        }
    }
}

/// A batch, told.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Summary {
    /// Version of these keys.
    pub version: u32,
    /// The scenario's name.
    pub scenario: String,
    /// Decks of cards that were added to it; named by whoever added them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<String>,
    /// Form.
    pub form: &'static str,
    /// The strategy's name.
    pub strategy: String,
    /// Difficulty.
    pub difficulty: &'static str,
    /// Games played.
    pub games: u64,
    /// Seed of the first.
    pub seed: u64,
    /// Quarters of a game.
    pub quarters: u16,
    /// Games survived.
    pub survived: u64,
    /// Keys of the strategy that were refused.
    pub refused: u64,
    /// Games by ending, those that occurred.
    pub endings: BTreeMap<&'static str, u64>,
    /// Score, 0 to 1000.
    pub score: Quantiles,
    /// Equity value, dollars.
    pub enterprise_value: Quantiles,
    /// Lowest cash at the end of a quarter, dollars.
    pub lowest_cash: Quantiles,
    /// Cash after eight quarters, dollars.
    pub cash_at_q8: Quantiles,
    /// Hours down in a game.
    pub outage_hours: Quantiles,
    /// Quarters simulated in all.
    pub quarters_simulated: u64,
}

impl Summary {
    /// Tells what was counted.
    #[must_use]
    pub fn of(rules: &Rules<'_>, strategy: &str, batch: &Batch, counted: &Counted) -> Self {
        let pairs = Ending::ALL.into_iter().zip(counted.endings);
        Self {
            version: VERSION,
            scenario: rules.scenario.name.clone(),
            with: Vec::new(),
            form: rules.form.id(),
            strategy: strategy.to_owned(),
            difficulty: rules.difficulty().id(),
            games: counted.games,
            seed: batch.seed,
            quarters: rules.span().quarters,
            survived: pairs.clone().filter(|(ending, _)| ending.survived()).map(|(_, count)| count).sum(),
            refused: counted.refused,
            endings: pairs.filter(|(_, count)| *count > 0).map(|(ending, count)| (ending.id(), count)).collect(),
            score: Quantiles::of(&counted.score, 1.0),
            enterprise_value: Quantiles::of(&counted.value, 100.0),
            lowest_cash: Quantiles::of(&counted.lowest_cash, 100.0),
            cash_at_q8: Quantiles::of(&counted.cash_at_q8, 100.0),
            outage_hours: Quantiles::of(&counted.outage_hours, 1000.0),
            quarters_simulated: counted.quarters,
        }
    }

    /// With the time it took, seconds, which the caller measured.
    #[must_use]
    pub fn timed(self, elapsed_s: f64) -> Timed {
        let quarters_per_second =
            if elapsed_s > 0.0 { (self.quarters_simulated as f64 / elapsed_s).round_ties_even() } else { 0.0 };
        Timed { summary: self, elapsed_s, quarters_per_second }
    }
}

/// A summary with the time it took: the only keys that differ between two runs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Timed {
    /// The summary.
    #[serde(flatten)]
    pub summary: Summary,
    /// Seconds.
    pub elapsed_s: f64,
    /// Quarters simulated in a second.
    pub quarters_per_second: f64,
}

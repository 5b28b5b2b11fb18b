//! How strategies do: a row each.

use serde::Serialize;

use super::field::Field;
use super::interval::{Estimate, Ranked};
use crate::analysis::monte_carlo::Outcome;

/// A strategy's row; what it is not played for is missing where there is no such strategy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Standing {
    /// The strategy.
    pub strategy: String,
    /// Its figures; `None` where the game has no such strategy.
    pub figures: Option<Figures>,
}

/// What a strategy comes to. Dollars.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Figures {
    /// Share of games survived.
    pub survival: Estimate,
    /// Value below which a tenth of the games lie.
    pub p10: Estimate,
    /// Median value.
    pub median: Estimate,
    /// Value above which a tenth of the games lie.
    pub p90: Estimate,
    /// Median cash after eight quarters.
    pub cash_at_q8: f64,
}

/// A row for each of these strategies.
pub fn standings(field: &mut Field<'_>, names: &[String]) -> Vec<Standing> {
    field.play(names.iter().map(String::as_str));
    let row = |name: &String| Standing { strategy: name.clone(), figures: field.games(name).map(|it| of(field, it)) };
    names.iter().map(row).collect()
}

fn of(field: &Field<'_>, games: &[Outcome]) -> Figures {
    let (values, resamples) = (Ranked::values(games), &field.resamples);
    Figures {
        survival: survival(games),
        p10: resamples.quantile(&values, 0.1),
        median: resamples.quantile(&values, 0.5),
        p90: resamples.quantile(&values, 0.9),
        cash_at_q8: Ranked::of(games.iter().map(|game| game.cash_at_q8 as f64 / 100.0)).quantile(0.5),
    }
}

/// Share of games survived.
#[must_use]
pub fn survival(games: &[Outcome]) -> Estimate {
    Estimate::share(games.iter().filter(|game| game.survived).count(), games.len())
}

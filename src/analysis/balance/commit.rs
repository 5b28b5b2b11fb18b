//! When to commit: the same bet moved through the calendar, seed by seed.

use serde::Serialize;

use super::field::Field;
use super::interval::{Estimate, Ranked};
use super::standing::survival;
use super::vary;
use crate::content::balance::section::Commit;

/// A quarter to commit in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Quarter {
    /// The quarter.
    pub quarter: String,
    /// Share of games survived.
    pub survival: Estimate,
    /// Median value, dollars.
    pub median: Estimate,
    /// Share of seeds in which no other quarter was better; seeds in which all are worth nothing do not count.
    pub best_in: f64,
}

/// The bet moved through the calendar.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Commits {
    /// Whose bet.
    pub strategy: String,
    /// Quarters, in order.
    pub quarters: Vec<Quarter>,
    /// Best quarter of the median seed, and of the quartiles: turns from the scenario's first.
    pub best: Estimate,
    /// Best quarter of the first quartile.
    pub lower_quartile: f64,
    /// Best quarter of the third.
    pub upper_quartile: f64,
    /// Median value of the early strategy over the largest of the quarters among which the best shall be; `None`
    /// where there is no such strategy.
    pub early: Option<Estimate>,
}

/// Moves the bet; `None` where the game has no such strategy.
pub fn commits(field: &mut Field<'_>, asked: &Commit) -> Option<Commits> {
    field.play([asked.early.as_str()]);
    let (strategy, first) = (field.strategy(&asked.strategy)?, field.scenario().first);
    vary::commits_from(strategy)?;
    let moved: Vec<_> = asked.quarters.iter().map(|quarter| vary::commit_at(strategy, *quarter, first)).collect();
    let games = field.play_over(&field.seeds, &moved);
    let mut best_of: Vec<usize> = vec![0; asked.quarters.len()];
    let mut turns = Vec::new();
    for seed in 0..field.seeds.len() {
        let values = games.iter().map(|games| games.get(seed).map_or(0, |game| game.value));
        // The first of equals.
        let best = values.enumerate().max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(&a.0)));
        if let Some((place, value)) = best
            && value > 0
        {
            best_of[place] += 1;
            turns.push(f64::from(asked.quarters.get(place).map_or(0, |quarter| quarter.since(first))));
        }
    }
    let counted = turns.len();
    let ranked: Vec<Ranked> = games.iter().map(|games| Ranked::values(games)).collect();
    let resamples = &field.resamples;
    let rows = asked.quarters.iter().zip(&games).zip(ranked.iter().zip(&best_of));
    let quarters = rows.map(|((quarter, games), (values, best))| Quarter {
        quarter: quarter.to_string(),
        survival: survival(games),
        median: resamples.quantile(values, 0.5),
        best_in: *best as f64 / counted.max(1) as f64,
    });
    let among = asked.quarters.iter().zip(&ranked);
    let among = among.filter(|(quarter, _)| **quarter >= asked.best.0 && **quarter <= asked.best.1);
    let top = among.map(|(_, values)| values).max_by(|a, b| a.quantile(0.5).total_cmp(&b.quantile(0.5)));
    let early = field.games(&asked.early).map(Ranked::values);
    let turns = Ranked::of(turns);
    Some(Commits {
        strategy: asked.strategy.clone(),
        quarters: quarters.collect(),
        best: super::interval::Resamples::of(counted).quantile(&turns, 0.5),
        lower_quartile: turns.quantile(0.25),
        upper_quartile: turns.quantile(0.75),
        early: early.zip(top).and_then(|(early, top)| resamples.ratio(&early, top)),
    })
}

//! What a change to a strategy does to survival and median value, over the same seeds.

use serde::Serialize;

use super::field::Field;
use super::interval::{Estimate, Ranked, Resamples};
use super::standing::survival;
use crate::analysis::monte_carlo::Outcome;
use crate::content::balance::change::Change;

/// A change tried on a strategy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Effect {
    /// The strategy that was changed.
    pub baseline: String,
    /// The change.
    pub name: String,
    /// Share of games survived with it.
    pub survival: Estimate,
    /// That share less the share without it.
    pub survival_change: Estimate,
    /// Median value with it, dollars.
    pub median: f64,
    /// That median over the one without it; `None` where that is not above nothing.
    pub ratio: Option<Estimate>,
    /// Share of games with it that were over within the quarters asked about.
    pub ended_early: f64,
}

impl Effect {
    /// Whether the median moves by this share at least, and surely moves.
    #[must_use]
    pub fn moves(&self, share: f64) -> bool {
        self.ratio
            .is_some_and(|ratio| (ratio.value - 1.0).abs() >= share && (ratio.is_above(1.0) || ratio.is_below(1.0)))
    }
}

/// Changes tried on baselines; baselines that the game does not have are left out.
pub fn effects(field: &mut Field<'_>, baselines: &[String], changes: &[(String, Change)], within: u16) -> Vec<Effect> {
    field.play(baselines.iter().map(String::as_str));
    let mut effects = Vec::new();
    for baseline in baselines {
        let (Some(base), Some(without)) = (field.strategy(baseline), field.games(baseline)) else { continue };
        let made = changes.iter().filter_map(|(name, change)| Some((name, field.changed(base, change)?)));
        let (names, strategies): (Vec<&String>, Vec<_>) = made.unzip();
        let played = field.play_over(&field.seeds, &strategies);
        for (name, with) in names.into_iter().zip(&played) {
            effects.push(of(baseline, name, without, with, &field.resamples, within));
        }
    }
    effects
}

fn of(baseline: &str, name: &str, without: &[Outcome], with: &[Outcome], resamples: &Resamples, within: u16) -> Effect {
    let (before, after) = (Ranked::values(without), Ranked::values(with));
    let early = with.iter().filter(|game| game.ended < within).count();
    Effect {
        baseline: baseline.to_owned(),
        name: name.to_owned(),
        survival: survival(with),
        survival_change: resamples.survival_gap(with, without),
        median: after.quantile(0.5),
        ratio: resamples.ratio(&after, &before),
        ended_early: early as f64 / with.len().max(1) as f64,
    }
}

/// The change whose median surely rises most, or else rises most: the one to look at first.
#[must_use]
pub fn most_rewarding<'e>(effects: impl IntoIterator<Item = &'e Effect>) -> Option<&'e Effect> {
    let rated = effects.into_iter().filter_map(|effect| Some((effect.ratio?, effect)));
    rated.max_by(|(a, _), (b, _)| a.low.total_cmp(&b.low).then(a.value.total_cmp(&b.value))).map(|(_, effect)| effect)
}

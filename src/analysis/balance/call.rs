//! Whether a manager can tell the worlds in which relief comes first: a classifier that sees what a scout sees at
//! the opening of one quarter, fitted on every other seed and tried on those between.

use serde::Serialize;

use super::classifier::{Classifier, area};
use super::field::Field;
use super::interval::Estimate;
use crate::analysis::play::Rules;
use crate::analysis::strategy::{State, Strategy};
use crate::content::balance::section::Call;
use crate::content::strategy::amount::Quantity;
use crate::sim::belief::Latent;
use crate::sim::luck::Luck;
use crate::sim::trace::Silent;
use crate::sim::turn::pass;
use crate::sim::units::Quarter;

/// A feature and how much it speaks for relief.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Feature {
    /// A figure, or a belief about something hidden.
    pub name: String,
    /// Change of the log odds with a standard deviation more of it.
    pub weight: f64,
}

/// How well the call can be made.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Called {
    /// When.
    pub at: String,
    /// Share of seeds in which relief first is worth more.
    pub relief_better: Estimate,
    /// Area under the curve on the seeds that were not fitted.
    pub area: Estimate,
    /// Share of these that were called rightly.
    pub right: f64,
    /// Features, the one that says most first.
    pub features: Vec<Feature>,
}

/// Makes the call; `None` where a strategy is missing or every seed is of one kind.
pub fn call(field: &mut Field<'_>, asked: &Call) -> Option<Called> {
    field.play([asked.relief.as_str(), asked.bet.as_str()]);
    let scout = Strategy::compile(field.strategy(&asked.scout)?, field.scenario());
    let (relief, bet) = (field.games(&asked.relief)?, field.games(&asked.bet)?);
    let better: Vec<bool> = relief.iter().zip(bet).map(|(relief, bet)| relief.value > bet.value).collect();
    let at = Quarter::parse(&asked.at)?;
    let figures: Vec<Quantity> = asked.figures.iter().map(|name| name.0).collect();
    let seeds = &field.seeds;
    let rows = field.workers.map(seeds.len(), |i| {
        let seed = seeds.get(i).copied().unwrap_or_default();
        features(&field.rules, &scout, seed, at, &figures)
    });
    let (mut fitted, mut tried) = ((Vec::new(), Vec::new()), (Vec::new(), Vec::new()));
    for (i, (row, better)) in rows.into_iter().zip(&better).enumerate() {
        let (rows, kinds) = if i % 2 == 0 { &mut fitted } else { &mut tried };
        rows.push(row);
        kinds.push(*better);
    }
    let classifier = Classifier::fit(&fitted.0, &fitted.1);
    let scores: Vec<f64> = tried.0.iter().map(|row| classifier.score(row)).collect();
    let (under, error) = area(&scores, &tried.1)?;
    let right = scores.iter().zip(&tried.1).filter(|(score, better)| (**score > 0.0) == **better).count();
    let names = figures.iter().map(|figure| name(*figure)).chain(Latent::ALL.map(|latent| format!("{latent:?}")));
    let mut features: Vec<Feature> =
        names.zip(classifier.weights.iter().skip(1)).map(|(name, weight)| Feature { name, weight: *weight }).collect();
    features.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()));
    Some(Called {
        at: at.to_string(),
        relief_better: Estimate::share(better.iter().filter(|better| **better).count(), better.len()),
        area: Estimate { value: under, low: (under - 1.96 * error).max(0.0), high: (under + 1.96 * error).min(1.0) },
        right: right as f64 / scores.len().max(1) as f64,
        features,
    })
}

/// What the scout sees as the quarter opens: figures, then what is believed of everything hidden.
fn features(rules: &Rules<'_>, scout: &Strategy, seed: u64, at: Quarter, figures: &[Quantity]) -> Vec<f64> {
    let (luck, scenario) = (Luck::new(seed), rules.scenario);
    let mut world = rules.open(luck);
    let mut state = State::new(luck);
    while world.visible.quarter < at && world.visible.alive() {
        let plan = scout.decide(&mut state, &world.visible, scenario).plan;
        pass(&mut world, scenario, &plan, &mut Silent);
    }
    let seen = figures.iter().map(|figure| figure.unscaled(&world.visible, scenario));
    seen.chain(world.visible.beliefs.means()).collect()
}

fn name(figure: Quantity) -> String {
    match figure {
        Quantity::Figure(figure) => figure.id().to_owned(),
        other => Quantity::OWN.iter().find(|(_, own)| *own == other).map_or("", |(id, _)| id).to_owned(),
    }
}

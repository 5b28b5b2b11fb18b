//! Where the thesis flips: a hidden constant held at one value after another, relief against the bet.

use serde::Serialize;

use super::field::Field;
use super::interval::{Estimate, Ranked};
use super::standing::survival;
use crate::analysis::monte_carlo::{Entrant, outcomes};
use crate::analysis::strategy::Strategy;
use crate::content::balance::section::{Flip, Hidden};
use crate::sim::scenario::Scenario;

/// Relief and the bet with the constant at one value.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Point {
    /// The constant.
    pub value: f64,
    /// Median value of relief, dollars.
    pub relief: f64,
    /// Median value of the bet, dollars.
    pub bet: f64,
    /// Share of games that relief survives.
    pub relief_survival: Estimate,
    /// Share of games that the bet survives.
    pub bet_survival: Estimate,
    /// Share of seeds in which relief is worth more.
    pub relief_better: Estimate,
}

/// A constant and what it does.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Flipped {
    /// The constant's name in the scenario.
    pub constant: &'static str,
    /// Relief.
    pub relief_strategy: String,
    /// The bet.
    pub bet_strategy: String,
    /// Its values, rising.
    pub points: Vec<Point>,
    /// Where the medians cross, by straight lines between the points.
    pub crossings: Vec<f64>,
}

/// Holds the constant at each of its values; `None` where a strategy is missing.
pub fn flip(field: &Field<'_>, asked: &Flip) -> Option<Flipped> {
    let scenario = field.scenario();
    let relief = Strategy::compile(field.strategy(&asked.relief)?, scenario);
    let bet = Strategy::compile(field.strategy(&asked.bet)?, scenario);
    let mut points = Vec::new();
    for value in &asked.values {
        let held = held(scenario, asked.constant, *value);
        let rules = field.rules.holding(&held);
        let entrants = [&relief, &bet].map(|strategy| Entrant { rules, strategy, answer: None });
        let games = outcomes(&field.workers, &entrants, &field.seeds, field.played);
        let [relief, bet] = games.as_slice() else { continue };
        let better = relief.iter().zip(bet).filter(|(relief, bet)| relief.value > bet.value).count();
        points.push(Point {
            value: *value,
            relief: Ranked::values(relief).quantile(0.5),
            bet: Ranked::values(bet).quantile(0.5),
            relief_survival: survival(relief),
            bet_survival: survival(bet),
            relief_better: Estimate::share(better, relief.len()),
        });
    }
    Some(Flipped {
        constant: asked.constant.id(),
        relief_strategy: asked.relief.clone(),
        bet_strategy: asked.bet.clone(),
        crossings: crossings(&points),
        points,
    })
}

/// The scenario with the constant at this value for every seed.
fn held(scenario: &Scenario, constant: Hidden, value: f64) -> Scenario {
    let mut scenario = scenario.clone();
    let machines = &mut scenario.machines;
    match constant {
        Hidden::IncumbentDecline => (machines.incumbent_decline, machines.decline_sd) = (value, 0.0),
        Hidden::LoadGrowth => (machines.load_growth, machines.load_growth_sd) = (value, 0.0),
    }
    scenario
}

fn crossings(points: &[Point]) -> Vec<f64> {
    let lead = |point: &Point| point.relief - point.bet;
    let pairs = points.windows(2).filter_map(|pair| match pair {
        [a, b] if (lead(a) > 0.0) != (lead(b) > 0.0) => {
            Some(a.value + (b.value - a.value) * lead(a) / (lead(a) - lead(b)))
        }
        _ => None,
    });
    pairs.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_cross_where_they_cross() {
        let share = Estimate::share(1, 2);
        let point = |value, relief, bet| Point {
            value,
            relief,
            bet,
            relief_survival: share,
            bet_survival: share,
            relief_better: share,
        };
        let points = [point(0.0, 1.0, 2.0), point(1.0, 4.0, 2.0), point(2.0, 5.0, 2.0)];
        let crossings = crossings(&points);
        assert_eq!(crossings.len(), 1);
        assert!((crossings[0] - 1.0 / 3.0).abs() < 1e-12);
    }
}

//! Whether the ranges hold what they say: games played by several strategies, and each quarter's cash and sales beside
//! what the fan said of them when it opened.

use super::*;
use crate::analysis::play::Rules;
use crate::analysis::strategy::{State, Strategy};
use crate::content::library;
use crate::content::strategy::library as strategies;
use crate::sim::luck::Luck;
use crate::sim::scenario::{Difficulty, Form};
use crate::sim::trace::Silent;
use crate::sim::turn::step;

/// Strategies that decide differently: what a range is worth must not depend on who plays.
const STRATEGIES: [&str; 5] = ["history", "haggle", "split-focus", "austerity", "steady"];
/// Games of each, no two under one luck: neighbours in luck miss together.
const GAMES: usize = 6;
/// Where the share that holds must lie. (Three standard errors of a share of 0.8 in 420 quarters.)
const HOLDS: std::ops::RangeInclusive<f64> = 0.74..=0.86;

/// A range that was said, and what came.
type Said = (Band, f64);

/// Cash and sales of every quarter that a strategy decides.
fn said(scenario: &Scenario, strategy: &Strategy, seed: u64) -> Vec<[Said; 2]> {
    let rules = Rules::new(scenario, Form::Full, Difficulty::Operator);
    let luck = Luck::new(seed);
    let (mut world, mut state, mut forecaster) = (rules.open(luck), State::new(luck), Forecaster::default());
    let mut all = Vec::new();
    for turn in 0..rules.span().decided {
        if !world.visible.alive() {
            break;
        }
        let plan = rules.plan_by(strategy, &mut state, turn, &world.visible);
        let next = forecaster.forecast(&world.visible, scenario, &plan, 1, WORLDS).next;
        let report = step(&mut world, scenario, &plan, &mut Silent);
        all.push([(next.cash, net_cash(&world.visible).millions()), (next.sales, report.sales)]);
    }
    all
}

#[test]
fn a_range_holds_four_times_in_five() {
    let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
    let mut seeds = 1_u64..;
    let mut all = Vec::new();
    for name in STRATEGIES {
        let read = strategies::strategy(name, &scenario).expect("it is named").expect("it reads");
        let strategy = Strategy::compile(&read, &scenario);
        for seed in seeds.by_ref().take(GAMES) {
            all.extend(said(&scenario, &strategy, seed));
        }
    }
    assert!(all.len() >= 400, "{} quarters", all.len());
    for (figure, name) in ["cash", "sales"].into_iter().enumerate() {
        let holds = |said: &&[Said; 2]| (said[figure].0.p10..=said[figure].0.p90).contains(&said[figure].1);
        let share = all.iter().filter(holds).count() as f64 / all.len() as f64;
        assert!(HOLDS.contains(&share), "{name}: the range held {share} of {} quarters", all.len());
    }
}

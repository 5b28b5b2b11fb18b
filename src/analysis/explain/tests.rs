//! Explanations: their parts sum to what they explain.

use super::*;
use crate::analysis::play::Rules;
use crate::analysis::strategy::{State, Strategy};
use crate::content::library;
use crate::content::strategy::library as strategies;
use crate::sim::luck::Luck;
use crate::sim::report::Report;
use crate::sim::scenario::{Difficulty, Form as Length};
use crate::sim::turn::advance;

/// A game's quarters: before, after, told.
fn played(scenario: &Scenario, name: &str, seed: u64) -> Vec<(Visible, Visible, Told, Report)> {
    let read = strategies::strategy(name, scenario).expect("there is one").expect("it reads");
    let strategy = Strategy::compile(&read, scenario);
    let luck = Luck::new(seed);
    let rules = Rules::new(scenario, Length::Long, Difficulty::Operator);
    let (mut world, mut state) = (rules.open(luck), State::new(luck));
    let mut quarters = Vec::new();
    while quarters.len() < 28 && world.visible.alive() {
        let plan = strategy.decide(&mut state, &world.visible, scenario).plan;
        let mut told = Told::default();
        let (next, report) = advance(&world, scenario, &plan, &mut told);
        quarters.push((world.visible, next.visible, told, report));
        world = next;
    }
    quarters
}

#[test]
fn parts_sum_exactly_to_the_change_of_every_figure_in_every_quarter() {
    let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
    let (mut explained, mut limits) = (0, std::collections::BTreeMap::<&str, usize>::new());
    for name in strategies::NAMES {
        for seed in 0..4 {
            let quarters = played(&scenario, name, seed);
            let mut previous: Option<Quarter<'_>> = None;
            for (before, after, told, _) in &quarters {
                let now = Quarter { before, after, told };
                for figure in Figure::ALL {
                    let Some(why) = explain(&scenario, *figure, previous.as_ref(), &now) else {
                        assert!(previous.is_none(), "{figure:?}");
                        continue;
                    };
                    assert_eq!(why.after, whole(&scenario, *figure, after), "{figure:?}");
                    if matches!(method(*figure), Method::Definition(_)) {
                        assert!(why.parts.is_empty());
                        continue;
                    }
                    let sum: i64 = why.parts.iter().map(|part| part.change).sum();
                    assert_eq!(sum, why.change(), "{name} {seed} {figure:?} {why:#?}");
                    explained += 1;
                    if why.parts.iter().any(|part| part.why == Why::Factor(Factor::Limit)) {
                        *limits.entry(figure.id()).or_default() += 1;
                    }
                }
                previous = Some(now);
            }
        }
    }
    assert!(explained > 20_000, "{explained}");
    // What is left to a limit is what the trace or the sum forgot; only resistance has one of its own.
    limits.remove(Figure::Resistance.id());
    assert!(limits.is_empty(), "{limits:?}");
}

/// Sharing out hides what a trace forgets: what it tells must make up the figures by itself.
#[test]
fn what_is_told_makes_up_the_figures() {
    let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
    for (name, seed) in [
        ("history", 1),
        ("reckless", 2),
        ("haggle", 3),
        ("austerity", 4),
        ("steady", 5),
        ("power-grid", 6),
        ("random", 7),
    ] {
        for (before, after, told, report) in played(&scenario, name, seed) {
            let product = |figure: Figure| {
                told.factors.iter().filter(|(of, ..)| *of == figure).map(|(.., value)| value).product::<f64>()
            };
            let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * b.abs().max(1.0);
            assert!(near(product(Figure::Sales), report.sales), "{name} {}", report.quarter);
            assert!(near(1.0 - product(Figure::GrossMargin), report.gross_margin()), "{name} {}", report.quarter);
            assert!(near(product(Figure::Load), after.machines.load), "{name} {}", report.quarter);
            assert!(near(product(Figure::OutageHours), report.outage_hours), "{name} {}", report.quarter);
            for figure in Figure::ALL.iter().filter(|figure| method(**figure) == Method::Steps) {
                let steps: f64 = told.flows.iter().filter(|(of, ..)| of == figure).map(|(.., change)| change).sum();
                let moved = value(&after, &scenario, *figure) - value(&before, &scenario, *figure);
                assert!(near(steps, moved), "{name} {} {figure:?}: {steps} {moved}", report.quarter);
            }
        }
    }
}

#[test]
fn cash_is_told_by_the_causes_of_its_postings() {
    let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
    let quarters = played(&scenario, "history", 1);
    let (before, after, told, _) = &quarters[0];
    let why = explain(&scenario, Figure::Cash, None, &Quarter { before, after, told }).expect("cash is explained");
    let bond = why.parts.iter().find(|part| part.why == Why::Cause(Cause::DebtRaised)).expect("the bond is there");
    assert!((600e8..681e8).contains(&(bond.change as f64)), "{bond:?}");
    assert!(why.by_size().is_sorted_by(|a, b| a.change.abs() >= b.change.abs()));
    assert!(explain(&scenario, Figure::Sales, None, &Quarter { before, after, told }).is_none());
}

#[test]
fn definitions_name_what_goes_into_them() {
    let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
    let quarters = played(&scenario, "history", 1);
    let (before, after, told, _) = &quarters[3];
    let why = explain(&scenario, Figure::Readiness, None, &Quarter { before, after, told }).expect("always");
    assert_eq!((why.reading, why.parts.len()), (Reading::Definition, 0));
    assert!(why.inputs.iter().any(|input| input.figure == Figure::Tested));
}

//! The other lines of a game: literal up to the pivot, the same luck, no radical acts after it.

use super::*;
use crate::content::library;
use crate::content::strategy::library as strategies;
use crate::sim::scenario::{Difficulty, Form, Scenario};
use crate::sim::verdict::Ending;

fn flagship() -> std::sync::Arc<Scenario> {
    library::scenario("dotcom-2000").expect("the flagship reads")
}

fn strategy(scenario: &Scenario, name: &str) -> Strategy {
    let read = strategies::strategy(name, scenario).expect("there is one").expect("it reads");
    Strategy::compile(&read, scenario)
}

/// What a strategy decided, quarter by quarter.
fn decisions_of(rules: &Rules<'_>, luck: Luck, strategy: &Strategy) -> Vec<Decisions> {
    let mut world = rules.open(luck);
    let mut state = State::new(luck);
    let mut decisions = Vec::new();
    play_on(rules, &mut world, &mut Silent, &mut |_, _| {}, |world, scenario, plan| {
        let done = strategy.decide(&mut state, &world.visible, scenario);
        decisions.push(done.decisions);
        *plan = done.plan;
    });
    decisions
}

#[test]
fn the_wasted_line_is_literal_up_to_the_pivot_and_goes_its_own_way_from_there() {
    let scenario = flagship();
    let rules = Rules { scenario: &scenario, form: Form::Full, difficulty: Difficulty::Operator, quarters: None };
    let (history, haggle) = (strategy(&scenario, "history"), strategy(&scenario, "haggle"));
    for seed in 1..8 {
        let luck = Luck::new(seed);
        let decisions = decisions_of(&rules, luck, &history);
        let played = played_line(&rules, luck, &decisions);
        assert_eq!(played, strategy_line(&rules, luck, &history));
        let wasted = wasted_line(&rules, luck, &decisions, &haggle);
        let pivot = usize::from(PIVOT.since(scenario.first));
        assert_eq!(played.points[..pivot], wasted.points[..pivot]);
        assert_ne!(played.points[pivot], wasted.points[pivot]);
        assert_ne!(wasted.verdict.ending, Ending::NewMachines, "{seed}");
    }
}

#[test]
fn radical_acts_are_stripped_and_shares_stay_shares() {
    use crate::sim::decisions::Allocation;
    let radical = Decisions {
        migration: Some(MigrationMove::Cutover),
        freeze: Some(Freeze::Full),
        allocation: Some(Allocation { features: 0.1, migration: 0.7, testing: 0.1, ..Allocation::default() }),
        ..Decisions::none()
    };
    let tame = without_radical_acts(radical);
    assert_eq!((tame.migration, tame.freeze), (None, Some(Freeze::None)));
    let shares = tame.allocation.expect("it is kept");
    assert_eq!(shares.migration, 0.0);
    assert!((shares.total() - 0.9).abs() < 1e-12);
}

#[test]
fn only_the_living_are_compared() {
    let verdict = |ending, dollars| Verdict { ending, value: Money::from_dollars(dollars), score: 0.0 };
    let (alive, dead) = (verdict(Ending::NewMachines, 500.0), verdict(Ending::RunOnTheBank, 0.0));
    let wasted = verdict(Ending::CheaperSun, 800.0);
    assert_eq!(crisis_dividend(&alive, &wasted), Some(Money::from_dollars(-300.0)));
    assert_eq!(crisis_dividend(&alive, &dead), None);
    assert_eq!(crisis_dividend(&dead, &wasted), None);
}

#[test]
fn decisions_that_cannot_be_done_are_dropped_and_counted() {
    let scenario = flagship();
    let rules = Rules { scenario: &scenario, form: Form::Full, difficulty: Difficulty::Operator, quarters: None };
    let nonsense = Decisions { price_index: Some(9.0), ..Decisions::none() };
    let line = played_line(&rules, Luck::new(1), &[nonsense; 3]);
    assert_eq!(line.dropped, 3);
}

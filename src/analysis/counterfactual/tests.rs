//! The other lines of a game: literal up to the pivot, the same luck, no radical acts after it, chosen without
//! hindsight.

use super::line::{Line, line_under, literal, strategy_line};
use super::odds::{MIRROR_WORLDS, cloud, has_bet, mirror, odds, prospect};
use super::wasted::{WORLDS, best_reply, wasted_line, without_radical_acts};
use super::*;
use crate::analysis::course::Course;
use crate::analysis::own_luck::OwnLuck;
use crate::analysis::past::{Past, rules, strategy};
use crate::analysis::play::Rules;
use crate::analysis::references::References;
use crate::content::library;
use crate::sim::decisions::{Allocation, Decisions, Freeze, MigrationMove};
use crate::sim::luck::Luck;
use crate::sim::scenario::Scenario;
use crate::sim::verdict::{Ending, Verdict};

fn flagship() -> std::sync::Arc<Scenario> {
    library::scenario("dotcom-2000").expect("the flagship reads")
}

/// The company by a list of decisions, one a decided quarter.
fn played_line(rules: &Rules<'_>, luck: Luck, decisions: &[Decisions]) -> Line {
    let luck = OwnLuck::from(luck);
    line_under(rules, &luck, luck.open(rules), |visible| literal(decisions, rules.span().first, visible))
}

#[test]
fn the_wasted_line_is_literal_up_to_the_pivot_and_goes_its_own_way_from_there() {
    let scenario = flagship();
    let rules = rules(&scenario);
    let references = References::of(&scenario).expect("the flagship names what it is compared with");
    let history = strategy(&scenario, "history");
    for seed in 1..5 {
        let luck = Luck::new(seed);
        let past = Past::of(&rules, luck, &history);
        let decisions: Vec<Decisions> = past.steps.iter().map(|(_, decisions, _)| *decisions).collect();
        let played = played_line(&rules, luck, &decisions);
        assert_eq!(played, strategy_line(&rules, luck, &history));
        let course = past.course();
        let (place, relief) = best_reply(&rules, &course, &references).expect("the game came to the pivot");
        assert_eq!(place, usize::from(references.pivot.since(scenario.first)));
        let wasted = wasted_line(&rules, luck, &course, references.pivot, &relief);
        assert_eq!(played.points[..place], wasted.points[..place]);
        assert_ne!(played.points[place], wasted.points[place]);
        assert_ne!(wasted.verdict.ending, Ending::NewMachines, "{seed}");
    }
}

#[test]
fn relief_is_chosen_by_what_could_be_seen() {
    // Another game's luck, and everything else that nobody saw, has no say: what was visible is all that is asked.
    let scenario = flagship();
    let rules = rules(&scenario);
    let references = References::of(&scenario).expect("they are named");
    let past = Past::of(&rules, Luck::new(3), &strategy(&scenario, "history"));
    let whole = past.course();
    let place = whole.place(references.pivot).expect("it is reached");
    let mut cut = whole.clone();
    cut.steps.truncate(place + 1);
    let chosen = |course: &Course<'_>| {
        let (_, relief) = best_reply(&rules, course, &references).expect("it is reached");
        relief.name().to_owned()
    };
    assert_eq!(chosen(&whole), chosen(&cut), "what came afterwards must not matter");
    cut.steps.truncate(place);
    assert!(best_reply(&rules, &cut, &references).is_none(), "a game that ended before has no wasted line");
}

#[test]
fn odds_count_worlds_and_clouds_cover_the_rest_of_the_game() {
    let scenario = flagship();
    let rules = rules(&scenario);
    let references = References::of(&scenario).expect("they are named");
    let past = Past::of(&rules, Luck::new(3), &strategy(&scenario, "history"));
    let course = past.course();
    let (place, relief) = best_reply(&rules, &course, &references).expect("it is reached");
    let told = odds(&rules, &course, place, &relief).expect("it is reached");
    assert_eq!(told.worlds, WORLDS);
    assert!(told.positive <= WORLDS && told.died <= WORLDS && told.wasted_died <= WORLDS, "{told:?}");
    assert_eq!(told.wasted.first, references.pivot);
    assert_eq!(told.wasted.cash.len() + place, usize::from(rules.span().quarters));
    assert!(told.wasted.cash.iter().all(|band| band.p10 <= band.p50 && band.p50 <= band.p90));
    assert_eq!(cloud(&rules, &course, &references.history).cash.len(), usize::from(rules.span().quarters));
    assert!(has_bet(&course));
    let led = prospect(&rules, &course, place, &strategy(&scenario, "history"), &relief).expect("it is reached");
    assert!(led.worth_more > told.positive, "who looks does better than who repeats: {led:?} {told:?}");
    assert!(led.died < told.died, "and dies less often: {led:?} {told:?}");
    // What was decided, set against itself as the bet: the same in every world, so never worth more.
    let waster = Past::of(&rules, Luck::new(3), &strategy(&scenario, "haggle"));
    let course = waster.course();
    assert!(!has_bet(&course));
    let bet = mirror(&rules, &course, place, &references.bet).expect("it is reached");
    assert_eq!(bet.worlds, MIRROR_WORLDS);
    assert!(bet.died + bet.worth_more <= MIRROR_WORLDS, "a bet that died is not worth more: {bet:?}");
}

#[test]
fn radical_acts_are_stripped_and_shares_stay_shares() {
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
    let wasted = verdict(Ending::CheaperIncumbent, 800.0);
    assert_eq!(crisis_dividend(&alive, &wasted), Some(Money::from_dollars(-300.0)));
    assert_eq!(crisis_dividend(&alive, &dead), None);
    assert_eq!(crisis_dividend(&dead, &wasted), None);
}

#[test]
fn decisions_that_cannot_be_done_are_dropped_and_counted() {
    let scenario = flagship();
    let nonsense = Decisions { price_index: Some(9.0), ..Decisions::none() };
    let line = played_line(&rules(&scenario), Luck::new(1), &[nonsense; 3]);
    assert_eq!(line.dropped, 3);
}

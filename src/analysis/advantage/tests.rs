//! Advantages: they telescope, see nothing hidden, and order policies by what they are worth and not by their luck.

use super::*;
use crate::analysis::past::{Past, rules, strategy};
use crate::content::library;
use crate::journal::{Game, Phase, Setup};
use crate::sim::cutover::{Act, Acts, Night, night, play_policy};
use crate::sim::scenario::Scenario;

fn flagship() -> std::sync::Arc<Scenario> {
    library::scenario("dotcom-2000").expect("the flagship reads")
}

#[test]
fn skill_and_luck_telescope_to_the_cent() {
    let scenario = flagship();
    let rules = rules(&scenario);
    let reference = [strategy(&scenario, "history"), strategy(&scenario, "haggle")];
    for (name, seed) in [("well-timed", 5), ("steady", 6)] {
        let past = Past::of(&rules, Luck::new(seed), &strategy(&scenario, name));
        let course = past.course();
        let by = reference.each_ref().map(|policy| advantages(&rules, &course, policy, 3, None));
        let whole = Advantages::average(&by).expect("there are two");
        for told in by.iter().chain([&whole]) {
            assert_eq!(told.quarters.len(), past.steps.len());
            assert_eq!(told.end(), past.verdict.value);
            assert_eq!(told.opening() + told.skill() + told.luck(), past.verdict.value, "{name}");
            assert!(told.quarters.windows(2).all(|pair| pair[0].after == pair[1].before));
        }
        // A game that is not over telescopes to what it is worth where it stands.
        let mut open = course.clone();
        let standing = open.steps.pop().expect("it has quarters").before;
        open.end = End::Open(standing);
        let told = advantages(&rules, &open, &reference[0], 3, None);
        assert_eq!(told.end(), by[0].quarters.last().expect("it has quarters").before);
        assert_eq!(told.opening() + told.skill() + told.luck(), told.end());
    }
}

#[test]
fn the_reference_policy_itself_has_no_skill() {
    let scenario = flagship();
    let rules = rules(&scenario);
    for name in ["history", "haggle"] {
        let policy = strategy(&scenario, name);
        let past = Past::of(&rules, Luck::new(11), &policy);
        let told = advantages(&rules, &past.course(), &policy, 2, None);
        let skilled: Vec<_> = told.quarters.iter().filter(|quarter| quarter.skill() != Money::ZERO).collect();
        assert!(skilled.is_empty(), "{name}: {skilled:?}");
    }
}

#[test]
fn the_luck_of_the_game_does_not_leak_into_the_worlds_it_is_judged_in() {
    // The state that was seen is all that a value depends on: another quarter played with other dice changes neither
    // what the states before it were worth nor what was decided in them.
    let scenario = flagship();
    let rules = rules(&scenario);
    let policy = strategy(&scenario, "history");
    let past = Past::of(&rules, Luck::new(3), &policy);
    let mut course = past.course();
    let whole = advantages(&rules, &course, &policy, 3, None);
    course.steps.truncate(4);
    course.end = End::Open(&past.steps[4].0);
    let cut = advantages(&rules, &course, &policy, 3, None);
    assert_eq!(cut.quarters[..], whole.quarters[..4]);
    // No believed world has the dice of a seed that a person would type.
    let typed = (0..10_000).map(Luck::new);
    let believed: Vec<Luck> = (0..CONTINUATIONS as u64).map(|number| Luck::new(FIRST_OF_ADVANTAGES + number)).collect();
    assert!(typed.into_iter().all(|luck| !believed.contains(&luck)));
}

/// A game of the strategy of history on the evening of its first night, in a world whose night reads this much on a step
/// at least while it is only gone on.
fn before_a_loud_night(errors: f64) -> Game {
    let scenario = flagship();
    let history = strategy(&scenario, "history");
    for seed in 1..200 {
        let mut game = Game::begin(Setup { scenario: "dotcom-2000".into(), seed, ..Setup::default() })
            .expect("the flagship reads");
        let mut memory = State::new(Luck::new(seed));
        while game.phase() == Phase::Deciding {
            let done = history.decide(&mut memory, game.visible(), game.scenario());
            game.set_draft(Decisions { cutover_policy: None, ..done.decisions });
            if game.night().is_some() {
                break;
            }
            if game.close().is_err() {
                break;
            }
        }
        let Some(evening) = game.night() else { continue };
        let mut acts = Acts::EMPTY;
        while let Night::Step(step) = night(&evening.setup, &game.scenario().night, acts.as_slice()) {
            // A step that can still be turned round from.
            if step.error_rate >= errors && step.possible(Act::Rollback) {
                return game;
            }
            acts.push(Act::Go);
        }
    }
    panic!("every night was quiet");
}

/// The same evening with its night played: on over everything, or back at the first step that reads so much.
fn answered(mut game: Game, back_at: Option<f64>) -> Game {
    while let Some(Night::Step(step)) = game.night().map(|night| night.stands) {
        let back = back_at.is_some_and(|errors| step.error_rate >= errors) && step.possible(Act::Rollback);
        game.act(if back { Act::Rollback } else { Act::Go }).expect("it is possible");
    }
    game.close().expect("the night is over");
    game
}

#[test]
fn what_is_answered_at_night_is_a_decision_and_no_luck() {
    let evening = before_a_loud_night(0.05);
    let policy = strategy(evening.scenario(), "history");
    let place = evening.played().len();
    let judged = |game: &Game| {
        let told = advantages(&Rules::of(game), &Course::of(game), &policy, 12, None);
        assert_eq!(told.opening() + told.skill() + told.luck(), told.end());
        told.quarters[place]
    };
    let (on, back) = (answered(evening.clone(), None), answered(evening, Some(0.05)));
    let kinds = [&on, &back].map(|game| game.played()[place].report.night.expect("there was one").kind);
    assert_ne!(kinds[0], kinds[1]);
    let (on, back) = (judged(&on), judged(&back));
    assert_ne!(on.after, back.after, "the two mornings are worth the same: {on:?}");
    // One world, one day, two nights: all that they differ by is what was answered.
    assert_eq!((on.before, on.decided, on.luck()), (back.before, back.decided, back.luck()));
    assert_eq!(on.skill() - back.skill(), on.after - back.after);
}

#[test]
fn a_night_answered_as_the_rules_would_have_is_no_skill() {
    let mut game = before_a_loud_night(0.02);
    let evening = game.night().expect("it is the evening");
    let rules = game.visible().levels.cutover_policy;
    let (acts, _) = play_policy(&evening.setup, &game.scenario().night, &rules);
    for act in acts.as_slice() {
        game.act(*act).expect("the rules do what is possible");
    }
    let place = game.played().len();
    game.close().expect("the night is over");
    let policy = strategy(game.scenario(), "history");
    let told = advantages(&Rules::of(&game), &Course::of(&game), &policy, 3, None);
    assert_eq!(told.quarters[place].night, Money::ZERO);
}

/// What a game came to and how it is judged, millions of dollars.
#[derive(Clone, Debug)]
struct Judged {
    value: f64,
    skill: f64,
    /// Skill and luck, quarter by quarter.
    quarters: Vec<(f64, f64)>,
}

/// Games of a strategy judged by both reference policies.
fn judged(name: &str, seeds: std::ops::Range<u64>, worlds: usize) -> Vec<Judged> {
    let scenario = flagship();
    let rules = rules(&scenario);
    let references = crate::analysis::references::References::of(&scenario).expect("they are named");
    let played = strategy(&scenario, name);
    let judge = |seed: u64| {
        let past = Past::of(&rules, Luck::new(seed), &played);
        let course = past.course();
        let by: Vec<_> =
            references.continuations.iter().map(|p| advantages(&rules, &course, p, worlds, None)).collect();
        let whole = Advantages::average(&by).expect("there are some");
        let quarters = whole.quarters.iter().map(|it| (it.skill().millions(), it.luck().millions())).collect();
        Judged { value: past.verdict.value.millions(), skill: whole.skill().millions(), quarters }
    };
    seeds.map(judge).collect()
}

/// Of the pairs in which luck gave the weaker policy the better end: how many there are, and how many skill orders
/// rightly.
fn reversed(strong: &[Judged], weak: &[Judged]) -> (usize, usize) {
    let pairs = strong.iter().flat_map(|s| weak.iter().map(move |w| (s, w)));
    let lucky: Vec<_> = pairs.filter(|(s, w)| w.value > s.value).collect();
    (lucky.len(), lucky.iter().filter(|(s, w)| s.skill > w.skill).count())
}

/// How skill orders policies of known different strength where luck reversed their outcomes, and how it goes with luck.
#[derive(Debug)]
struct Ordered {
    /// Pairs of games in which the weaker policy came to more.
    pairs: usize,
    /// Those of them in which the stronger one has more skill.
    right: usize,
    /// Quarters judged.
    quarters: usize,
    /// Correlation of skill with luck over them. Not over whole games, where the two are bound to each other if a company
    /// dies whatever happens: its value is nothing, so that more luck means more thrown away.
    correlation: f64,
}

/// Each of these is stronger than its neighbour in survival and median (docs/balance.md). Policies that are better in some
/// worlds and worse in others, such as haggle beside power-grid, have no order that a single game could show.
fn ordered(seeds: &std::ops::Range<u64>, worlds: usize) -> Ordered {
    let names = ["history", "well-timed", "split-focus", "early", "haggle", "austerity"];
    let games = names.map(|name| judged(name, seeds.clone(), worlds));
    let [history, well_timed, split, early, haggle, austerity] = &games;
    let (mut pairs, mut right) = (0, 0);
    for (strong, weak) in [
        (history, split),
        (history, early),
        (history, austerity),
        (well_timed, split),
        (well_timed, early),
        (well_timed, austerity),
        (haggle, split),
        (haggle, austerity),
    ] {
        let (lucky, found) = reversed(strong, weak);
        (pairs, right) = (pairs + lucky, right + found);
    }
    let quarters: Vec<(f64, f64)> = games.iter().flatten().flat_map(|game| game.quarters.iter().copied()).collect();
    Ordered { pairs, right, quarters: quarters.len(), correlation: correlation(&quarters) }
}

#[test]
fn skill_orders_policies_whose_outcomes_luck_reversed() {
    let found = ordered(&(1..10), 12);
    assert!(found.pairs >= 40 && 100 * found.right >= 95 * found.pairs, "{found:?}");
    assert!(found.quarters > 800 && found.correlation.abs() < 0.2, "{found:?}");
}

/// Correlation of skill with luck.
fn correlation(quarters: &[(f64, f64)]) -> f64 {
    let sum = |of: &dyn Fn(f64, f64) -> f64| quarters.iter().map(|(skill, luck)| of(*skill, *luck)).sum::<f64>();
    let count = quarters.len() as f64;
    let (mean_skill, mean_luck) = (sum(&|skill, _| skill) / count, sum(&|_, luck| luck) / count);
    let both = sum(&|skill, luck| (skill - mean_skill) * (luck - mean_luck));
    let of_skill = sum(&|skill, _| (skill - mean_skill) * (skill - mean_skill));
    let of_luck = sum(&|_, luck| (luck - mean_luck) * (luck - mean_luck));
    both / libm::sqrt(of_skill * of_luck).max(1e-9)
}

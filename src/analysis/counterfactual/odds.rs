//! The odds of the crisis dividend: the same question asked in worlds that the manager could have believed in at the
//! pivot. And its mirror for those who took relief: what the bet would have come to in them.

use rayon::prelude::*;

use crate::analysis::counterfactual::line::{Line, line_from};
use crate::analysis::counterfactual::patient::Patient;
use crate::analysis::counterfactual::wasted::{TakenUp, WORLDS};
use crate::analysis::course::{Course, Step};
use crate::analysis::forecast::Band;
use crate::analysis::play::Rules;
use crate::analysis::rollout::{FIRST_OF_OTHER_LINES, believed};
use crate::analysis::strategy::Strategy;
use crate::analysis::threads;
use crate::sim::decisions::Decisions;
use crate::sim::migration::Stage;
use crate::sim::scenario::Scenario;
use crate::sim::units::{Money, Quarter};
use crate::sim::world::{Visible, World};

/// Worlds in which the bet is asked about: a number that reads as a share.
pub const MIRROR_WORLDS: usize = 100;

/// A line in many worlds: cash by quarter, millions of dollars. A company that is gone stays at what it went with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cloud {
    /// The first quarter.
    pub first: Quarter,
    /// Cash at the end of each quarter.
    pub cash: Vec<Band>,
}

impl Cloud {
    fn of(lines: &[Line], first: Quarter, quarters: usize) -> Self {
        let at = |line: &Line, place: usize| {
            let point = line.points.get(place).or(line.points.last());
            point.map_or(0.0, |point| point.cash.millions())
        };
        let band = |place| Band::of(&mut lines.iter().map(|line| at(line, place)).collect::<Vec<f64>>());
        Self { first, cash: (0..quarters).map(band).collect() }
    }
}

/// The odds of the dividend.
#[derive(Clone, Debug, PartialEq)]
pub struct Odds {
    /// Worlds asked.
    pub worlds: usize,
    /// Those in which the decisions were worth more than relief.
    pub positive: usize,
    /// The difference in the middle one; a company that died is worth nothing.
    pub median: Money,
    /// Worlds in which the company as decided died.
    pub died: usize,
    /// Worlds in which the wasted one did.
    pub wasted_died: usize,
    /// The wasted line in them.
    pub wasted: Cloud,
}

/// What the bet would have come to for a player who took relief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mirror {
    /// Worlds asked.
    pub worlds: usize,
    /// Those in which the bet died.
    pub died: usize,
    /// Those in which it was worth more than what was decided.
    pub worth_more: usize,
}

/// What could be expected of the bet at the pivot, led by a rule that looks and answers as the relief does. [`Odds`] repeat
/// decisions in worlds for which they were not made, and count that against the bet: on twelve seeds of `history` they find
/// it worth more in 64 of 200 worlds, where the strategy that made those decisions is worth more in 90.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prospect {
    /// The rule's name.
    pub rule: String,
    /// Worlds asked.
    pub worlds: usize,
    /// Those in which the bet was worth more than the relief.
    pub worth_more: usize,
    /// Those in which it died.
    pub died: usize,
}

/// The dividend's odds: the decisions from the pivot on, as they were, and the wasted line, in the same worlds.
#[must_use]
pub fn odds(rules: &Rules<'_>, course: &Course<'_>, place: usize, relief: &TakenUp<'_>) -> Option<Odds> {
    let pivot = course.steps.get(place)?.before;
    let decisions: Vec<Decisions> = course.decisions().copied().collect();
    let patient = Patient::of(course, place, &decisions, rules.span().first);
    let worlds: Vec<World> = believed(pivot, rules.scenario, FIRST_OF_OTHER_LINES, WORLDS).collect();
    let pairs: Vec<(Line, Line)> =
        in_each(&worlds, |world| (as_decided(rules, world, &patient), relief.tame(rules, *world)));
    let mut gains: Vec<Money> = pairs.iter().map(|(own, wasted)| own.verdict.value - wasted.verdict.value).collect();
    gains.sort_unstable();
    let count = |asked: &dyn Fn(&(Line, Line)) -> bool| pairs.iter().filter(|pair| asked(pair)).count();
    let lines: Vec<Line> = pairs.iter().map(|(_, wasted)| wasted.clone()).collect();
    Some(Odds {
        worlds: WORLDS,
        positive: gains.iter().filter(|gain| **gain > Money::ZERO).count(),
        median: gains.get(gains.len() / 2).copied().unwrap_or(Money::ZERO),
        died: count(&|(own, _)| !own.survived()),
        wasted_died: count(&|(_, wasted)| !wasted.survived()),
        wasted: Cloud::of(&lines, pivot.quarter, left(rules, pivot)),
    })
}

/// The bet instead of what was decided, from the pivot on, in the same worlds.
#[must_use]
pub fn mirror(rules: &Rules<'_>, course: &Course<'_>, place: usize, bet: &Strategy) -> Option<Mirror> {
    let pivot = course.steps.get(place)?.before;
    let decisions: Vec<Decisions> = course.decisions().copied().collect();
    let patient = Patient::of(course, place, &decisions, rules.span().first);
    let memory = TakenUp::watching(bet, course, place, rules.scenario);
    let worlds: Vec<World> = believed(pivot, rules.scenario, FIRST_OF_OTHER_LINES, MIRROR_WORLDS).collect();
    let pairs: Vec<(Line, Line)> =
        in_each(&worlds, |world| (as_decided(rules, world, &patient), memory.unbridled(rules, *world)));
    Some(Mirror {
        worlds: MIRROR_WORLDS,
        died: pairs.iter().filter(|(_, bet)| !bet.survived()).count(),
        worth_more: pairs.iter().filter(|(own, bet)| bet.verdict.value > own.verdict.value).count(),
    })
}

/// The bet led by a rule from the pivot on, beside the relief, in the worlds of the [`odds`].
#[must_use]
pub fn prospect(
    rules: &Rules<'_>,
    course: &Course<'_>,
    place: usize,
    bet: &Strategy,
    relief: &TakenUp<'_>,
) -> Option<Prospect> {
    let pivot = course.steps.get(place)?.before;
    let led = TakenUp::watching(bet, course, place, rules.scenario);
    let worlds: Vec<World> = believed(pivot, rules.scenario, FIRST_OF_OTHER_LINES, WORLDS).collect();
    let pairs: Vec<(Line, Line)> = in_each(&worlds, |world| (led.unbridled(rules, *world), relief.tame(rules, *world)));
    Some(Prospect {
        rule: bet.name().to_owned(),
        worlds: WORLDS,
        worth_more: pairs.iter().filter(|(bet, relief)| bet.verdict.value > relief.verdict.value).count(),
        died: pairs.iter().filter(|(bet, _)| !bet.survived()).count(),
    })
}

/// A strategy from the opening on, in worlds that could be believed in then.
#[must_use]
pub fn cloud(rules: &Rules<'_>, course: &Course<'_>, strategy: &Strategy) -> Cloud {
    let Some(opening) = course.steps.first().map(|step| step.before) else { return Cloud::default() };
    let fresh = TakenUp::watching(strategy, course, 0, rules.scenario);
    let worlds: Vec<World> = believed(opening, rules.scenario, FIRST_OF_OTHER_LINES, WORLDS).collect();
    let lines: Vec<Line> = in_each(&worlds, |world| fresh.unbridled(rules, *world));
    Cloud::of(&lines, opening.quarter, left(rules, opening))
}

/// What a line comes to in each world, in their order.
fn in_each<T: Send>(worlds: &[World], line: impl Fn(&World) -> T + Sync + Send) -> Vec<T> {
    threads::shared_out(|| worlds.par_iter().map(line).collect())
}

/// Whether a game bet on the migration: it was begun in earnest, however it ended. A game that begins from a position may
/// have found it begun.
#[must_use]
pub fn has_bet(course: &Course<'_>) -> bool {
    let found = |step: &Step<'_>| step.before.migration.stage != Stage::None;
    course.steps.first().is_some_and(found) || course.steps.iter().any(|step| step.plan.migration.is_earnest())
}

/// Whether all of the load had gone over before a game began: nobody could lead the bet any more.
#[must_use]
pub fn found_done(course: &Course<'_>, scenario: &Scenario) -> bool {
    course.steps.first().is_some_and(|step| step.before.migration.platform_done(scenario))
}

/// Quarters from a state to the end of the form.
fn left(rules: &Rules<'_>, visible: &Visible) -> usize {
    let span = rules.span();
    usize::from(span.quarters.saturating_sub(visible.quarter.since(span.first)))
}

/// The world played on by the decisions as they were, a cutover when the new side is said to be as ready as it was; what
/// cannot be done in it is left out.
fn as_decided(rules: &Rules<'_>, world: &World, patient: &Patient<'_>) -> Line {
    let mut patient = patient.clone();
    line_from(rules, *world, |visible| patient.decide(visible))
}

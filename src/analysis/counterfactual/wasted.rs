//! The wasted line: literal up to the pivot; from there the relief rule that promised most, without radical acts.
//!
//! The rule is a best reply to what was known: each is played on in worlds that the manager could have believed in at
//! the pivot, and the one with the best mean value is taken. How the game's own luck then treats it has no say.

use crate::analysis::counterfactual::line::{Line, line_from, line_under, literal};
use crate::analysis::course::Course;
use crate::analysis::own_luck::OwnLuck;
use crate::analysis::play::Rules;
use crate::analysis::references::References;
use crate::analysis::strategy::{State, Strategy};
use crate::sim::decisions::{Decisions, Freeze, MigrationMove};
use crate::sim::luck::Luck;
use crate::sim::scenario::Scenario;
use crate::sim::units::{Money, Quarter};
use crate::sim::world::{Visible, World};

/// Worlds in which what could have been believed is asked.
pub const WORLDS: u64 = 200;

/// Seed of the first believed world: far from the seeds that people type, and the same for every game, so that no
/// game's own luck comes in.
const FIRST_WORLD: u64 = 0xB1A5_ED00_C0A1_0000;

/// A strategy that takes a game up in the middle.
#[derive(Clone, Copy, Debug)]
pub struct TakenUp<'a> {
    rule: &'a Strategy,
    /// What it remembers of the game so far.
    memory: State,
}

impl<'a> TakenUp<'a> {
    /// The strategy at this place of the game, having watched what came before.
    pub(super) fn watching(rule: &'a Strategy, course: &Course<'_>, place: usize, scenario: &Scenario) -> Self {
        let mut memory = State::new(Luck::off());
        for step in course.steps.iter().take(place) {
            rule.watch(&mut memory, step.before, step.plan, scenario);
        }
        Self { rule, memory }
    }

    /// Its strategy's name.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.rule.name()
    }

    /// A world played on by this strategy, radical acts stripped.
    pub(super) fn tame(&self, rules: &Rules<'_>, world: World) -> Line {
        let mut state = self.memory.with_luck(world.hidden.luck);
        line_from(rules, world, |visible| without_radical_acts(self.rule.wish(&mut state, visible, rules.scenario)))
    }

    /// A world played on by this strategy as it is.
    pub(super) fn unbridled(&self, rules: &Rules<'_>, world: World) -> Line {
        let mut state = self.memory.with_luck(world.hidden.luck);
        line_from(rules, world, |visible| self.rule.wish(&mut state, visible, rules.scenario))
    }
}

/// The worlds that a manager who sees this may believe in.
pub(super) fn believed<'a>(
    visible: &'a Visible,
    scenario: &'a Scenario,
    worlds: u64,
) -> impl Iterator<Item = World> + 'a {
    (0..worlds).map(move |number| World::believed(visible, scenario, FIRST_WORLD + number))
}

/// The relief that promised most at the pivot, with the place of the pivot; `None` where the game did not get there.
#[must_use]
pub fn best_reply<'a>(
    rules: &Rules<'_>,
    course: &Course<'_>,
    references: &'a References,
) -> Option<(usize, TakenUp<'a>)> {
    let place = course.place(references.pivot)?;
    let visible = course.steps.get(place)?.before;
    let promise = |relief: &TakenUp<'a>| -> i128 {
        let worlds = believed(visible, rules.scenario, WORLDS);
        worlds.map(|world| i128::from(relief.tame(rules, world).verdict.value.cents())).sum()
    };
    let ready = references.relief.iter().map(|rule| TakenUp::watching(rule, course, place, rules.scenario));
    // Of equals the first that the scenario names.
    let best = ready.map(|relief| (promise(&relief), relief)).reduce(|a, b| if b.0 > a.0 { b } else { a });
    best.map(|(_, relief)| (place, relief))
}

/// The company if the crisis had been wasted by this relief, under the game's own luck.
#[must_use]
pub fn wasted_line(
    rules: &Rules<'_>,
    luck: impl Into<OwnLuck>,
    course: &Course<'_>,
    pivot: Quarter,
    relief: &TakenUp<'_>,
) -> Line {
    let luck = luck.into();
    let decisions: Vec<Decisions> = course.decisions().copied().collect();
    let first = rules.span().first;
    let mut state = relief.memory.with_luck(luck.opening());
    line_under(rules, &luck, luck.open(rules), |visible| {
        if visible.quarter < pivot {
            literal(&decisions, first, visible)
        } else {
            without_radical_acts(relief.rule.wish(&mut state, visible, rules.scenario))
        }
    })
}

/// The wasted line of a game under its own luck, where the scenario names relief and the game came to the pivot: for
/// those who want no more.
#[must_use]
pub fn wasted_of(rules: &Rules<'_>, luck: impl Into<OwnLuck>, course: &Course<'_>) -> Option<Line> {
    let references = References::of(rules.scenario)?;
    let (_, relief) = best_reply(rules, course, &references)?;
    Some(wasted_line(rules, luck, course, references.pivot, &relief))
}

/// Decisions without what only a crisis makes possible: the migration goes no further (it may be given up), and
/// nothing is frozen for it.
pub(super) fn without_radical_acts(mut decisions: Decisions) -> Decisions {
    if decisions.migration != Some(MigrationMove::Abandon) {
        decisions.migration = None;
    }
    decisions.night = None;
    decisions.care = None;
    if decisions.freeze.is_some_and(|freeze| freeze != Freeze::None) {
        decisions.freeze = Some(Freeze::None);
    }
    if let Some(shares) = &mut decisions.allocation {
        shares.features += shares.migration + shares.testing;
        (shares.migration, shares.testing) = (0.0, 0.0);
    }
    decisions
}

/// The mean of amounts, to the cent.
pub(crate) fn mean(cents: impl Iterator<Item = i64>) -> Money {
    let (sum, count) = cents.fold((0_i128, 0_u32), |(sum, count), cents| (sum + i128::from(cents), count + 1));
    Money::from_cents(libm::rint(sum as f64 / f64::from(count.max(1))) as i64)
}

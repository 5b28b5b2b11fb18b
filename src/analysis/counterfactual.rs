//! The other lines of the same game: what it came to if the crisis had been wasted, and by the historical path.
//!
//! Same luck, literal up to the pivot; from there a relief rule decides, without radical acts. The difference of
//! values is the crisis dividend.

use crate::analysis::feasible::feasible;
use crate::analysis::play::{Played, Rules, net_cash, play_on};
use crate::analysis::strategy::{State, Strategy};
use crate::sim::decisions::{Decisions, Freeze, MigrationMove};
use crate::sim::luck::Luck;
use crate::sim::report::Report;
use crate::sim::trace::Silent;
use crate::sim::units::{Money, Quarter};
use crate::sim::verdict::Verdict;
use crate::sim::world::World;

/// The quarter from which the wasted line goes its own way: the vendor's offer is on the table.
pub const PIVOT: Quarter = Quarter::new(2000, 3);

/// A quarter of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The quarter.
    pub quarter: Quarter,
    /// Cash at its end; what is short of it below nothing.
    pub cash: Money,
    /// Net sales, millions of dollars.
    pub sales: f64,
    /// Operating result, millions of dollars.
    pub operating: f64,
    /// Urgency, 0 to 1.
    pub urgency: f64,
}

/// A game as a line to draw beside another.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its quarters, as many as it lived.
    pub points: Vec<Point>,
    /// What it came to.
    pub verdict: Verdict,
    /// Keys that could not be carried out and were left out.
    pub dropped: u32,
}

impl Line {
    /// Whether the company still traded at the end.
    #[must_use]
    pub const fn survived(&self) -> bool {
        self.verdict.ending.survived()
    }
}

/// The company if the crisis had been wasted: `decisions`, one a decided quarter from the form's first, up to the
/// pivot; from there the relief rule, radical acts stripped.
#[must_use]
pub fn wasted_line(rules: &Rules<'_>, luck: Luck, decisions: &[Decisions], relief: &Strategy) -> Line {
    let mut state = State::new(luck);
    line(rules, luck, |world, turn| {
        let visible = &world.visible;
        // The rule watches from the start, so that it knows what has been.
        let rule = relief.wish(&mut state, visible, rules.scenario);
        if visible.quarter < PIVOT {
            decisions.get(usize::from(turn)).copied().unwrap_or_else(Decisions::none)
        } else {
            without_radical_acts(rule)
        }
    })
}

/// The company by a strategy under the same luck: the historical path beside the player's.
#[must_use]
pub fn strategy_line(rules: &Rules<'_>, luck: Luck, strategy: &Strategy) -> Line {
    let mut state = State::new(luck);
    line(rules, luck, |world, _| strategy.wish(&mut state, &world.visible, rules.scenario))
}

/// The company by a list of decisions: what the player did, one a decided quarter.
#[must_use]
pub fn played_line(rules: &Rules<'_>, luck: Luck, decisions: &[Decisions]) -> Line {
    line(rules, luck, |_, turn| decisions.get(usize::from(turn)).copied().unwrap_or_else(Decisions::none))
}

fn line(rules: &Rules<'_>, luck: Luck, mut decide: impl FnMut(&World, u16) -> Decisions) -> Line {
    let mut world = rules.open(luck);
    let (mut dropped, mut turn) = (0, 0);
    let mut points = Vec::with_capacity(usize::from(rules.span().quarters));
    let mut watch = |world: &World, report: &Report| {
        points.push(Point {
            quarter: report.quarter,
            cash: net_cash(&world.visible),
            sales: report.sales,
            operating: report.operating_result,
            urgency: world.visible.urgency.level,
        });
    };
    let Played { verdict, .. } = play_on(rules, &mut world, &mut Silent, &mut watch, |world, scenario, plan| {
        let wish = decide(world, turn);
        turn += 1;
        let done = feasible(&world.visible, scenario, &wish);
        dropped += done.dropped;
        *plan = done.plan;
    });
    Line { points, verdict, dropped }
}

/// Decisions without what only a crisis makes possible: the migration goes no further (it may be given up), and
/// nothing is frozen for it.
fn without_radical_acts(mut decisions: Decisions) -> Decisions {
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

/// What the crisis was worth: the value above that of the wasted line, under the same luck. `None` where either
/// company did not survive: nothing is worth comparing then.
#[must_use]
pub fn crisis_dividend(played: &Verdict, wasted: &Verdict) -> Option<Money> {
    (played.ending.survived() && wasted.ending.survived()).then(|| played.value - wasted.value)
}

#[cfg(test)]
mod tests;

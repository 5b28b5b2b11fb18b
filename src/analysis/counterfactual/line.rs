//! A game as a line to draw beside another: by a list of decisions, by a strategy, or by one and then the other.

use crate::analysis::feasible::feasible;
use crate::analysis::own_luck::OwnLuck;
use crate::analysis::play::{Asked, Played, Rules, answering, net_cash, play_on};
use crate::analysis::strategy::{State, Strategy};
use crate::sim::decisions::Decisions;
use crate::sim::trace::Silent;
use crate::sim::units::{Money, Quarter};
use crate::sim::verdict::Verdict;
use crate::sim::world::{Visible, World};

/// A quarter of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The quarter.
    pub quarter: Quarter,
    /// Cash at its end; what is short of it below nothing.
    pub cash: Money,
}

/// A game as a line.
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

    /// Its cash by quarter, millions of dollars.
    #[must_use]
    pub fn cash(&self) -> Vec<f64> {
        self.points.iter().map(|point| point.cash.millions()).collect()
    }
}

/// The company by a strategy under the same luck: the historical path beside the player's.
#[must_use]
pub fn strategy_line(rules: &Rules<'_>, luck: impl Into<OwnLuck>, strategy: &Strategy) -> Line {
    let luck = luck.into();
    let mut state = State::new(luck.opening());
    line_under(rules, &luck, luck.open(rules), |visible| strategy.wish(&mut state, visible, rules.scenario))
}

/// What was decided in the open quarter; silence where nothing was.
pub(super) fn literal(decisions: &[Decisions], first: Quarter, visible: &Visible) -> Decisions {
    let turn = usize::from(visible.quarter.since(first));
    decisions.get(turn).copied().unwrap_or_else(Decisions::none)
}

/// A world played on to the end as `decide` has it, under the luck that it has.
pub(super) fn line_from(rules: &Rules<'_>, world: World, decide: impl FnMut(&Visible) -> Decisions) -> Line {
    line_under(rules, &OwnLuck::from(world.hidden.luck), world, decide)
}

/// The same under a luck that may change from act to act.
pub(super) fn line_under(
    rules: &Rules<'_>,
    luck: &OwnLuck,
    mut world: World,
    mut decide: impl FnMut(&Visible) -> Decisions,
) -> Line {
    let mut dropped = 0;
    let mut points = Vec::with_capacity(usize::from(rules.span().quarters));
    let mut watch = |world: &mut World| {
        points.push(Point { quarter: world.visible.last.quarter, cash: net_cash(&world.visible) });
        luck.follow(world);
    };
    let Played { verdict, .. } = play_on(rules, &mut world, &mut Silent, &mut watch, |world, scenario, plan, asked| {
        let wish = decide(&world.visible);
        let wish = if asked == Asked::Letter { answering(wish.event) } else { wish };
        let done = feasible(&world.visible, scenario, &wish);
        dropped += done.dropped;
        *plan = done.plan;
    });
    Line { points, verdict, dropped }
}

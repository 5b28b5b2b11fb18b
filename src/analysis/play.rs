//! One game played by a strategy from the opening to the verdict, without keeping what is behind it.

use crate::analysis::strategy::{State, Strategy};
use crate::sim::decisions::Decisions;
use crate::sim::ledger::Account;
use crate::sim::luck::Luck;
use crate::sim::plan::{Plan, resolve};
use crate::sim::report::Report;
use crate::sim::scenario::{Difficulty, Form, Scenario, Span};
use crate::sim::trace::{Silent, Trace};
use crate::sim::turn::{pass, step};
use crate::sim::units::Money;
use crate::sim::verdict::{Verdict, verdict};
use crate::sim::world::{Visible, World};

/// What is played: a scenario in a form, at a difficulty, up to a number of quarters.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// Its length.
    pub form: Form,
    /// How hard it is.
    pub difficulty: Difficulty,
    /// Quarters in all where fewer than the form's.
    pub quarters: Option<u16>,
}

impl Rules<'_> {
    /// The span in force.
    #[must_use]
    pub fn span(&self) -> Span {
        let span = self.scenario.span(self.form);
        let quarters = self.quarters.map_or(span.quarters, |asked| asked.min(span.quarters));
        Span { quarters, decided: span.decided.min(quarters), ..span }
    }

    /// The opening of the game with this luck: what lies before the form's first quarter is played by standing
    /// orders.
    #[must_use]
    pub fn open(&self, luck: Luck) -> World {
        let mut world = World::start(self.scenario, luck);
        while world.visible.quarter < self.span().first && world.visible.alive() {
            stand(&mut world, self.scenario);
        }
        world
    }

    /// Quarters that an opening plays before the first that counts.
    #[must_use]
    pub fn quarters_before(&self) -> u16 {
        self.span().first.since(self.scenario.start())
    }
}

/// A quarter by standing orders.
pub fn stand(world: &mut World, scenario: &Scenario) -> Report {
    let plan = resolve(&world.visible, scenario, &Decisions::none());
    step(world, scenario, &plan, &mut Silent)
}

/// Cash, or what is short of it.
#[must_use]
pub fn net_cash(visible: &Visible) -> Money {
    let ledger = &visible.ledger;
    ledger.cash() - ledger.balance(Account::Overdraft)
}

/// What a game came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Played {
    /// Ending, value and score.
    pub verdict: Verdict,
    /// Lowest cash at the end of a quarter; what was short of it counts below nothing.
    pub lowest_cash: Money,
    /// Cash after eight quarters, or when the game ended, where that was sooner.
    pub cash_at_q8: Money,
    /// Hours down in all.
    pub outage_hours: f64,
    /// Keys of the strategy that were refused.
    pub refused: u32,
    /// Quarters simulated, the verdict's own among them.
    pub quarters: u32,
}

/// Plays a game and tells `watch` of every quarter that counts, with the world after it.
pub fn play(
    rules: &Rules<'_>,
    strategy: &Strategy,
    luck: Luck,
    mut watch: impl FnMut(&World, &Report),
) -> (Played, World) {
    let mut world = rules.open(luck);
    let mut state = State::new(luck);
    let played = play_on(rules, &mut world, &mut Silent, &mut watch, |world, scenario| {
        strategy.plan(&mut state, &world.visible, scenario)
    });
    (Played { refused: state.refused, ..played }, world)
}

/// Plays a world on from wherever in the form it stands: `decide` is asked in the decided quarters, standing orders
/// do the rest. Keys refused are the caller's to count.
pub fn play_on<T: Trace>(
    rules: &Rules<'_>,
    world: &mut World,
    trace: &mut T,
    watch: &mut impl FnMut(&World, &Report),
    mut decide: impl FnMut(&World, &Scenario) -> Plan,
) -> Played {
    let (span, scenario) = (rules.span(), rules.scenario);
    let mut lowest = Money::LIMIT;
    let (mut cash, mut at_q8, mut hours) = (net_cash(&world.visible), None, 0.0);
    let begun = world.visible.quarter.since(span.first);
    let mut quarters = u32::from(rules.quarters_before());
    for turn in begun..span.quarters {
        if !world.visible.alive() {
            break;
        }
        let plan = if turn < span.decided {
            decide(world, scenario)
        } else {
            resolve(&world.visible, scenario, &Decisions::none())
        };
        pass(world, scenario, &plan, trace);
        let report = &world.visible.last;
        quarters += 1;
        cash = net_cash(&world.visible);
        lowest = lowest.min(cash);
        hours += report.outage_hours;
        if turn == 7 {
            at_q8 = Some(cash);
        }
        watch(world, report);
    }
    let verdict = verdict(world, scenario, rules.form, rules.difficulty);
    // The appraiser's years: cut short by a bankruptcy they leave no value, and are not counted.
    if world.visible.alive() && verdict.value > Money::ZERO {
        quarters += scenario.verdict.neutral_quarters as u32;
    }
    Played {
        verdict,
        lowest_cash: lowest,
        cash_at_q8: at_q8.unwrap_or(cash),
        outage_hours: hours,
        refused: 0,
        quarters,
    }
}

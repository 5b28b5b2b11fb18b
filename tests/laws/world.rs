//! Playing worlds by random decisions, and the laws of quantities.

use std::cell::Cell;

use good_crisis::analysis::explain::{self, Form, Method, Quarter, explain, form, method};
use good_crisis::analysis::feasible::feasible;
use good_crisis::content::library;
use good_crisis::sim::check::check;
use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::figures::{self, Figure, Unit};
use good_crisis::sim::ledger::{Account, Section};
use good_crisis::sim::luck::Luck;
use good_crisis::sim::plan::{Plan, resolve};
use good_crisis::sim::scenario::Scenario;
use good_crisis::sim::trace::{Silent, Told};
use good_crisis::sim::turn::{advance, step};
use good_crisis::sim::units::Money;
use good_crisis::sim::world::{Visible, World};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use crate::decisions::{game, mild_game};

/// The flagship.
pub(crate) fn flagship() -> std::sync::Arc<Scenario> {
    library::scenario("dotcom-2000").expect("the flagship loads")
}

/// How much of random games was really played, and how random it was.
#[derive(Default)]
pub(crate) struct Tally {
    quarters: Cell<u32>,
    silent: Cell<u32>,
    dropped: Cell<u32>,
}

impl Tally {
    /// The plan that decisions come to: of what `check` refuses the offending keys are dropped, as of a strategy's wishes.
    pub(crate) fn plan(&self, visible: &Visible, scenario: &Scenario, wanted: &Decisions) -> Plan {
        let kept = feasible(visible, scenario, wanted);
        assert_eq!(check(visible, scenario, &kept.plan), []);
        self.quarters.set(self.quarters.get() + 1);
        self.dropped.set(self.dropped.get() + kept.dropped);
        let silence = feasible(visible, scenario, &Decisions::none()).plan;
        self.silent.set(self.silent.get() + u32::from(kept.plan == silence));
        kept.plan
    }

    /// Demands that so many quarters were decided by chance, and few of them by silence after all.
    pub(crate) fn assert_random(&self, at_least: u32) {
        let (quarters, silent, dropped) = (self.quarters.get(), self.silent.get(), self.dropped.get());
        println!("{quarters} quarters, {silent} as silence has them, {dropped} keys dropped");
        assert!(quarters - silent >= at_least, "{quarters} quarters, {silent} of them silent");
        assert!(20 * silent <= quarters, "{silent} of {quarters} quarters were decided by nobody");
        assert!(dropped > 0, "nothing was ever refused");
    }
}

/// So many random games, held against a law. The cases are counted outside of it, for which `proptest!` has no place.
pub(crate) fn of_games<S: Strategy>(cases: u32, of: &S, law: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config).run(of, law).unwrap_or_else(|broken| panic!("{broken}"));
}

/// Whether a quarter left a world that can be: figures are numbers, the books balance, nothing is owed below nothing.
fn possible(before: &Visible, after: &Visible, scenario: &Scenario, told: &Told) -> Result<(), TestCaseError> {
    for figure in Figure::ALL {
        let value = figures::value(after, scenario, *figure);
        prop_assert!(value.is_finite(), "{} is {value} in {}", figure.id(), before.quarter);
    }
    for (place, fleet) in after.machines.fleets.iter().enumerate() {
        prop_assert!(fleet.units >= 0.0 && fleet.running >= -1e-9 && fleet.arriving >= 0.0, "fleet {place}: {fleet:?}");
    }
    let ledger = &after.ledger;
    prop_assert_eq!(ledger.imbalance(), Money::ZERO);
    let flow = [Section::Operating, Section::Investing, Section::Financing].map(|section| ledger.cash_flow(section));
    prop_assert_eq!(ledger.cash_change(), flow.into_iter().sum());
    prop_assert!(!ledger.cash().is_negative());
    for account in [Account::DebtOpening, Account::DebtConvertible, Account::DebtLater, Account::CreditLine] {
        prop_assert!(!ledger.balance(account).is_negative(), "{account:?}: {:?}", ledger.balance(account));
    }
    for posting in &told.postings {
        prop_assert!(posting.amount > Money::ZERO && posting.debit != posting.credit, "{posting:?}");
    }
    Ok(())
}

/// Shares that may be negative or more than all: of growth, of margin, of what machines bear, of a full programme of tests,
/// after which one can go on testing.
const BEYOND_ONE: [Figure; 4] = [Figure::GrossMargin, Figure::YearlyGrowth, Figure::Utilisation, Figure::Tested];

/// Whether shares lie between nothing and all, and counts and amounts of things are not below nothing.
fn within_limits(after: &Visible, scenario: &Scenario) -> Result<(), TestCaseError> {
    use Figure as F;
    let at = after.quarter;
    let of = |figure| figures::value(after, scenario, figure);
    let levels = [F::Trust, F::Urgency, F::Honesty, F::Inoculation, F::CapitalWindow, F::Morale, F::TenantsReputation];
    let shares = Figure::ALL.iter().copied().filter(|it| form(*it) == Form::Share && !BEYOND_ONE.contains(it));
    for figure in shares.chain(levels) {
        prop_assert!((0.0..=1.0).contains(&of(figure)), "{} is {} before {at}", figure.id(), of(figure));
    }
    let counted = |it: &F| {
        matches!(form(*it), Form::Count | Form::Units | Form::Hours | Form::Customers | Form::Quarters | Form::Flag)
    };
    let amounts = [F::Sales, F::Payables, F::Inventory, F::Debt, F::Marketing, F::Tested, F::Tangle, F::Utilisation];
    for figure in Figure::ALL.iter().copied().filter(counted).chain(amounts) {
        prop_assert!(of(figure) >= 0.0, "{} is {} before {at}", figure.id(), of(figure));
    }
    let (engineers, machines, stock) = (&after.engineers, &after.machines, &after.fulfilment);
    let counts = [engineers.heads, engineers.backlog, engineers.refused, machines.load, machines.capacity, stock.staff];
    prop_assert!(counts.iter().all(|count| *count >= 0.0), "{counts:?} before {at}");
    // These are indices and have limits of their own.
    for (figure, most) in
        [(F::Suppliers, scenario.suppliers.terms_limit), (F::KnowHow, scenario.engineers.know_how_limit)]
    {
        prop_assert!((0.0..=most).contains(&of(figure)), "{} is {} before {at}", figure.id(), of(figure));
    }
    let shares = after.levels.allocation.shares();
    prop_assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)), "{shares:?} before {at}");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// 200 games of up to 28 quarters, carried out unchecked: whatever a plan says, the step clamps.
    #[test]
    fn any_plan_leaves_a_possible_world(seed in any::<u64>(), wanted in game()) {
        let scenario = flagship();
        let mut world = World::start(&scenario, Luck::new(seed));
        for decisions in &wanted {
            let plan = resolve(&world.visible, &scenario, decisions);
            let mut told = Told::default();
            let before = world.visible;
            step(&mut world, &scenario, &plan, &mut told);
            possible(&before, &world.visible, &scenario, &told)?;
            if !world.visible.alive() {
                break;
            }
        }
    }
}

/// What every quarter's explanation must sum up to: those whose parts come by every method, and the ones looked at most.
const EXPLAINED: [Figure; 14] = [
    Figure::Sales,
    Figure::Cash,
    Figure::GrossMargin,
    Figure::OutageHours,
    Figure::Urgency,
    Figure::Load,
    Figure::Payables,
    Figure::OperatingResult,
    Figure::Suppliers,
    Figure::Morale,
    Figure::Customers,
    Figure::Trust,
    Figure::Coverage,
    Figure::Runway,
];

/// Listening to a quarter does not change it, and what was heard explains it: parts sum to the change to the cent.
#[test]
fn a_trace_changes_nothing_and_sums_up_in_random_games() {
    let scenario = flagship();
    let (tally, explained) = (Tally::default(), Cell::new(0));
    of_games(560, &(any::<u64>(), mild_game()), |(seed, wanted)| {
        let mut silent = World::start(&scenario, Luck::new(seed));
        let mut heard = silent;
        let mut last: Option<(Visible, Visible, Told)> = None;
        for (turn, decisions) in wanted.iter().enumerate() {
            let plan = tally.plan(&silent.visible, &scenario, decisions);
            let (before, mut told) = (silent.visible, Told::default());
            step(&mut silent, &scenario, &plan, &mut Silent);
            step(&mut heard, &scenario, &plan, &mut told);
            prop_assert_eq!(&silent, &heard);
            let now = Quarter { before: &before, after: &heard.visible, told: &told };
            let previous = last.as_ref().map(|(before, after, told)| Quarter { before, after, told });
            // Those that are looked at in every quarter, and one of all the others.
            let other = Figure::ALL[(seed as usize).wrapping_add(turn) % Figure::ALL.len()];
            for figure in EXPLAINED.into_iter().chain([other]) {
                let Some(why) = explain(&scenario, figure, previous.as_ref(), &now) else {
                    prop_assert!(previous.is_none(), "{figure:?}");
                    continue;
                };
                prop_assert_eq!(why.after, explain::whole(&scenario, figure, now.after), "{:?}", figure);
                if !matches!(method(figure), Method::Definition(_)) {
                    let sum: i64 = why.parts.iter().map(|part| part.change).sum();
                    prop_assert_eq!(sum, why.change(), "seed {} {:?} {:#?}", seed, figure, why);
                    explained.set(explained.get() + 1);
                }
            }
            if !silent.visible.alive() {
                break;
            }
            last = Some((before, heard.visible, told));
        }
        Ok(())
    });
    tally.assert_random(10_000);
    assert!(explained.get() > 100_000, "{}", explained.get());
}

/// Feasible decisions, mild or absurd, leave shares within 0 and 1 and nothing counted below nothing.
#[test]
fn what_is_feasible_keeps_shares_and_counts_within_their_limits() {
    let scenario = flagship();
    let tally = Tally::default();
    let law = |(seed, wanted): (u64, Vec<Decisions>)| {
        let mut world = World::start(&scenario, Luck::new(seed));
        for decisions in &wanted {
            let plan = tally.plan(&world.visible, &scenario, decisions);
            let (before, mut told) = (world.visible, Told::default());
            step(&mut world, &scenario, &plan, &mut told);
            possible(&before, &world.visible, &scenario, &told)?;
            within_limits(&world.visible, &scenario)?;
            if !world.visible.alive() {
                break;
            }
        }
        Ok(())
    };
    of_games(200, &(any::<u64>(), mild_game()), law);
    of_games(200, &(any::<u64>(), game()), law);
    tally.assert_random(4_000);
    let counted = Figure::ALL.iter().filter(|figure| figure.unit() == Unit::Count).count();
    assert!(counted >= 6, "{counted} figures are counts");
}

/// What check allows, it allows for what a manager sees: the hidden half has no say.
#[test]
fn check_reads_only_what_is_visible() {
    let scenario = flagship();
    let (tally, refused) = (Tally::default(), Cell::new(0));
    let of = (any::<u64>(), any::<u64>(), mild_game(), game());
    of_games(100, &of, |(seed, other, mild, wild)| {
        let mut world = World::start(&scenario, Luck::new(seed));
        for (mild, wild) in mild.iter().zip(&wild) {
            let mut twin = world;
            twin.hidden = World::start(&scenario, Luck::new(other)).hidden;
            for decisions in [mild, wild] {
                let plan = resolve(&world.visible, &scenario, decisions);
                prop_assert_eq!(&plan, &resolve(&twin.visible, &scenario, decisions));
                let found = check(&world.visible, &scenario, &plan);
                refused.set(refused.get() + usize::from(!found.is_empty()));
                prop_assert_eq!(found, check(&twin.visible, &scenario, &plan));
            }
            let plan = tally.plan(&world.visible, &scenario, mild);
            world = advance(&world, &scenario, &plan, &mut Silent).0;
            if !world.visible.alive() {
                break;
            }
        }
        Ok(())
    });
    tally.assert_random(1_500);
    assert!(refused.get() > 1_000, "{} sets were refused", refused.get());
}

//! Playing worlds by random decisions, and the laws of quantities.

use good_crisis::content::library;
use good_crisis::sim::check::check;
use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::figures::{self, Figure};
use good_crisis::sim::ledger::{Account, Section};
use good_crisis::sim::luck::Luck;
use good_crisis::sim::plan::{Plan, resolve};
use good_crisis::sim::scenario::Scenario;
use good_crisis::sim::trace::Told;
use good_crisis::sim::turn::{advance, step};
use good_crisis::sim::units::Money;
use good_crisis::sim::world::World;
use proptest::prelude::*;

use crate::decisions::game;

/// The flagship.
pub(crate) fn flagship() -> std::sync::Arc<Scenario> {
    library::scenario("dotcom-2000").expect("the flagship loads")
}

/// The plan that decisions come to: what `check` refuses is dropped whole, as a player would have to.
pub(crate) fn allowed(world: &World, scenario: &Scenario, wanted: &Decisions) -> Plan {
    let plan = resolve(&world.visible, scenario, wanted);
    if check(&world.visible, scenario, &plan).is_empty() {
        return plan;
    }
    resolve(&world.visible, scenario, &Decisions::none())
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
            let (next, report) = advance(&world, &scenario, &plan, &mut told);
            let visible = &next.visible;
            for figure in Figure::ALL {
                let value = figures::value(visible, &scenario, *figure);
                prop_assert!(value.is_finite(), "{} is {value} in {}", figure.id(), report.quarter);
            }
            for (place, fleet) in visible.machines.fleets.iter().enumerate() {
                prop_assert!(fleet.units >= 0.0 && fleet.running >= -1e-9 && fleet.arriving >= 0.0, "fleet {place}: {fleet:?}");
            }
            let ledger = &visible.ledger;
            prop_assert_eq!(ledger.imbalance(), Money::ZERO);
            let flow = ledger.cash_flow(Section::Operating) + ledger.cash_flow(Section::Investing) + ledger.cash_flow(Section::Financing);
            prop_assert_eq!(ledger.cash_change(), flow);
            prop_assert!(!ledger.cash().is_negative());
            for account in [Account::DebtOpening, Account::DebtConvertible, Account::DebtLater, Account::CreditLine] {
                prop_assert!(!ledger.balance(account).is_negative(), "{account:?}: {:?}", ledger.balance(account));
            }
            for posting in &told.postings {
                prop_assert!(posting.amount > Money::ZERO && posting.debit != posting.credit, "{posting:?}");
            }
            world = next;
            if !world.visible.alive() {
                break;
            }
        }
    }

    /// 200 games by what `check` allows: listening to a quarter does not change it.
    #[test]
    fn a_trace_changes_nothing(seed in any::<u64>(), wanted in game()) {
        let scenario = flagship();
        let mut silent = World::start(&scenario, Luck::new(seed));
        let mut heard = silent;
        for decisions in &wanted {
            let plan = allowed(&silent, &scenario, decisions);
            step(&mut silent, &scenario, &plan, &mut good_crisis::sim::trace::Silent);
            step(&mut heard, &scenario, &plan, &mut Told::default());
            prop_assert_eq!(&silent, &heard);
            if !silent.visible.alive() {
                break;
            }
        }
    }

    /// What check allows, it allows for what a manager sees: the hidden half has no say.
    #[test]
    fn check_reads_only_what_is_visible(seed in any::<u64>(), other in any::<u64>(), wanted in game()) {
        let scenario = flagship();
        let mut world = World::start(&scenario, Luck::new(seed));
        for decisions in wanted.iter().take(8) {
            let mut twin = world;
            twin.hidden = World::start(&scenario, Luck::new(other)).hidden;
            let plan = resolve(&world.visible, &scenario, decisions);
            prop_assert_eq!(&plan, &resolve(&twin.visible, &scenario, decisions));
            prop_assert_eq!(check(&world.visible, &scenario, &plan), check(&twin.visible, &scenario, &plan));
            let plan = allowed(&world, &scenario, decisions);
            step(&mut world, &scenario, &plan, &mut good_crisis::sim::trace::Silent);
            if !world.visible.alive() {
                break;
            }
        }
    }
}

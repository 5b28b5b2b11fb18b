//! What the tax office gets of what is earned, and the owners of what a company is sold for.

use std::sync::Arc;

use good_crisis::analysis::strategy::{State, Strategy};
use good_crisis::content::strategy::library;
use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::ledger::{Account, Cause};
use good_crisis::sim::luck::Luck;
use good_crisis::sim::plan::resolve;
use good_crisis::sim::scenario::{Difficulty, Form, Scenario};
use good_crisis::sim::trace::Silent;
use good_crisis::sim::turn::advance;
use good_crisis::sim::units::Money;
use good_crisis::sim::verdict::{Ending, appraise, neutral, terms, verdict};
use good_crisis::sim::world::{Death, World};

use crate::quarters::{opening, played};
use crate::world::flagship;

/// A company that earns: the record's decisions with luck off, at the end of the epilogue.
fn earning() -> (Arc<Scenario>, World) {
    let scenario = flagship();
    let found = library::strategy("history", &scenario).and_then(Result::ok).unwrap();
    let strategy = Strategy::compile(&found, &scenario);
    let mut state = State::new(Luck::off());
    let mut world = World::start(&scenario, Luck::off());
    for _ in 0..28 {
        let plan = strategy.decide(&mut state, &world.visible, &scenario).plan;
        world = advance(&world, &scenario, &plan, &mut Silent).0;
    }
    assert!(world.visible.alive());
    (scenario, world)
}

#[test]
fn old_losses_are_used_up_before_anything_is_taxed_and_no_date_shields() {
    let (scenario, mut world) = earning();
    let least = scenario.opening.losses;
    assert!(least > 1000.0, "the flagship begins with old losses");
    for losses in [0.0, 20.0, 1e6] {
        world.visible.capital.losses = losses;
        let after = played(&world, &scenario, &Decisions::none()).visible;
        let (taxable, tax) = (after.capital.taxable, after.ledger.moved(Account::IncomeTax).millions());
        assert!(taxable > 40.0, "it earns {taxable}");
        assert!(
            (tax - scenario.finance.tax * (taxable - losses).max(0.0)).abs() < 0.011,
            "{losses}: {tax} of {taxable}"
        );
        assert!((after.capital.losses - (losses - taxable).max(0.0)).abs() < 1e-9);
        let one_off = after.ledger.moved(Account::Restructuring).millions();
        assert!((taxable - (after.last.operating_result - after.last.interest - one_off)).abs() < 0.1);
    }
    // What is lost is carried forward from the first day on.
    let (scenario, world) = opening();
    let after = played(&world, &scenario, &Decisions::none()).visible;
    assert!(after.capital.taxable < 0.0);
    assert!((after.capital.losses - (least - after.capital.taxable)).abs() < 1e-9);
}

#[test]
fn the_value_is_taxed_on_what_play_is_taxed_on() {
    let (scenario, mut world) = earning();
    for losses in [0.0, 400.0, 1e6] {
        world.visible.capital.losses = losses;
        let (mut on, mut taxable) = (world, 0.0);
        let quarters = scenario.verdict.neutral_quarters as usize;
        for quarter in 0..quarters {
            let plan = resolve(&on.visible, &scenario, &neutral(&on, &scenario));
            on = advance(&on, &scenario, &plan, &mut Silent).0;
            if quarter + 4 >= quarters {
                taxable += on.visible.capital.taxable;
            }
        }
        let terms = terms(&world, &scenario).expect("it lives");
        assert!((terms.tax - scenario.finance.tax * taxable).abs() < 1e-6, "{} of {taxable}", terms.tax);
        let left = on.visible.capital.losses.min(scenario.verdict.multiple * taxable);
        assert!((terms.saved - scenario.finance.tax * left).abs() < 1e-6, "{} of {left}", terms.saved);
        assert!((terms.total() - appraise(&world, &scenario).equity).abs() < 1e-6);
        assert_eq!(terms.saved > 0.0, losses > 1e5, "what is left of {losses}");
    }
}

#[test]
fn who_is_bought_for_the_parts_gets_what_is_left_and_has_not_survived() {
    let (scenario, mut world) = opening();
    world.visible.death = Some((Death::Sold, world.visible.quarter));
    let c = &scenario.verdict;
    let judged = |world: &World, scenario: &Scenario| verdict(world, scenario, Form::Full, Difficulty::Operator);
    let value = |world: &World| judged(world, &scenario).value.millions();
    // More is owed than there is: the least, since owners have to agree.
    let cash = world.visible.ledger.cash().millions();
    assert!((value(&world) - c.parts_share * c.liquidation * cash).abs() < 0.01);
    assert!(value(&world) > 0.0);
    // A till that pays all that is owed.
    let more = Money::from_millions(5000.0);
    world.visible.ledger.post(Account::Cash, Account::PaidInCapital, more, Cause::SharesIssued, &mut Silent);
    let of = |account| world.visible.ledger.balance(account).millions();
    let owed = of(Account::Payables) + of(Account::AccruedAndUnearned) + world.visible.ledger.debt().millions();
    let left = of(Account::Cash) + of(Account::Inventory) - owed;
    assert!(left > c.liquidation * of(Account::Cash));
    assert!((value(&world) - c.parts_share * left).abs() < 0.01);
    let mut shared = world;
    shared.visible.capital.held = 0.5;
    assert!((value(&shared) - 0.5 * c.parts_share * left).abs() < 0.01);
    let end = judged(&world, &scenario);
    assert_eq!((end.ending, end.score), (Ending::SoldForParts, 0.0));
    assert!(!end.ending.survived());
    // Who could not pay gets nothing; nor does anybody by a file that knows of no such share.
    for death in [Death::Run, Death::OutOfCash, Death::SiteFell] {
        shared.visible.death = Some((death, shared.visible.quarter));
        assert_eq!(judged(&shared, &scenario).value, Money::ZERO);
    }
    let mut older = (*scenario).clone();
    older.verdict.parts_share = 0.0;
    assert_eq!(judged(&world, &older).value, Money::ZERO);
}

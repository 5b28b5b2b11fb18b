//! The laws of the books over whole games with sane decisions.

use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::ledger::{Account, Kind};
use good_crisis::sim::luck::Luck;
use good_crisis::sim::plan::resolve;
use good_crisis::sim::trace::Told;
use good_crisis::sim::turn::advance;
use good_crisis::sim::units::Money;
use good_crisis::sim::world::World;

use crate::world::flagship;

#[test]
fn every_balance_is_its_opening_plus_its_postings() {
    let scenario = flagship();
    for seed in 0..50 {
        let mut world = World::start(&scenario, Luck::new(seed));
        let mut balances = *world.visible.ledger.raw();
        for _ in 0..28 {
            let plan = resolve(&world.visible, &scenario, &Decisions::none());
            let mut told = Told::default();
            let (next, _) = advance(&world, &scenario, &plan, &mut told);
            for posting in &told.postings {
                balances[posting.debit as usize] += posting.amount.cents();
                balances[posting.credit as usize] -= posting.amount.cents();
            }
            assert_eq!(&balances, next.visible.ledger.raw(), "seed {seed}");
            let ledger = &next.visible.ledger;
            let equity: Money =
                Account::ALL.into_iter().filter(|a| a.kind() == Kind::Equity).map(|a| ledger.balance(a)).sum();
            assert_eq!(ledger.total_assets(), ledger.total_liabilities() + equity, "seed {seed}");
            for account in Account::ALL {
                if matches!(account.kind(), Kind::Income | Kind::Expense) {
                    assert_eq!(ledger.balance(account), Money::ZERO, "{account:?} is not closed");
                }
            }
            world = next;
            if !world.visible.alive() {
                break;
            }
        }
    }
}

#[test]
fn a_company_that_cannot_pay_is_bankrupt_with_balanced_books() {
    let scenario = flagship();
    let mut deaths = 0;
    for seed in 0..200 {
        let mut world = World::start(&scenario, Luck::new(seed));
        for _ in 0..28 {
            let plan = resolve(&world.visible, &scenario, &Decisions::none());
            (world, _) = advance(&world, &scenario, &plan, &mut Told::default());
            if world.visible.ledger.balance(Account::Overdraft) > Money::ZERO {
                assert!(!world.visible.alive());
                assert_eq!(world.visible.ledger.imbalance(), Money::ZERO);
                deaths += 1;
            }
            if !world.visible.alive() {
                break;
            }
        }
    }
    assert!(deaths > 20, "doing nothing kills: {deaths} of 200");
}

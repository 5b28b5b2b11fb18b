//! Whether the company still trades after a quarter: bankruptcy and bids.

use crate::sim::ledger::Account;
use crate::sim::luck::Stream;
use crate::sim::scenario::Scenario;
use crate::sim::units::Money;
use crate::sim::world::{Death, World};

/// Bankruptcy and bids. `bid` is the probability that cards have put a bid before the board, which sells only a
/// shop that hardly grows.
pub(super) fn judge(world: &mut World, scenario: &Scenario, bid: f64) {
    let (visible, hidden) = (&mut world.visible, &world.hidden);
    let (quarter, v) = (visible.quarter, &scenario.verdict);
    if visible.ledger.balance(Account::Overdraft) > Money::ZERO
        || visible.ledger.cash().millions() < scenario.finance.minimum_cash
    {
        let fell =
            visible.migration.fell_at.is_some_and(|at| quarter.since(at) <= scenario.migration.aftershock_quarters);
        let death = if fell {
            Death::SiteFell
        } else if visible.suppliers.terms < scenario.suppliers.run_below {
            Death::Run
        } else {
            Death::OutOfCash
        };
        visible.death = Some((death, quarter));
        return;
    }
    let turn = f64::from(visible.turn(scenario));
    if turn >= v.parts_turn
        && f64::from(visible.shrinking) >= v.parts_quarters
        && visible.suppliers.coverage > v.parts_coverage
        && hidden.luck.chance(v.parts_chance, Stream::Bid, quarter, 0, 0)
    {
        visible.death = Some((Death::Sold, quarter));
    }
    if bid > 0.0 && visible.shrinking > 0 && hidden.luck.chance(bid.min(1.0), Stream::Bid, quarter, 1, 0) {
        visible.death = Some((Death::Sold, quarter));
    }
}

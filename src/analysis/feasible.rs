//! What can be done of what was decided: offending keys are dropped and counted, the rest is carried out.
//!
//! Players and the agent are refused as a whole; strategies and counterfactual replays, which nobody can ask
//! again, go through here.

use crate::sim::check::{Rejection, judge};
use crate::sim::decisions::Decisions;
use crate::sim::plan::{Plan, resolve_into};
use crate::sim::scenario::Scenario;
use crate::sim::units::Money;
use crate::sim::world::Visible;

/// Rounds of dropping: dropping one key can offend by another (marketing fixed, then the standing share).
const ROUNDS: usize = 4;

/// Decisions that pass, what they come to, and how many keys were dropped.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Feasible {
    /// What is left of the decisions.
    pub decisions: Decisions,
    /// What it comes to.
    pub plan: Plan,
    /// Keys, or parts of keys, dropped.
    pub dropped: u32,
}

/// Drops what `check` refuses until the rest passes.
#[must_use]
pub fn feasible(visible: &Visible, scenario: &Scenario, decisions: &Decisions) -> Feasible {
    let mut kept = *decisions;
    let mut plan = Plan::default();
    let dropped = feasible_plan(visible, scenario, &mut kept, &mut plan);
    Feasible { decisions: kept, plan, dropped }
}

/// The same in place: what is left in `kept` comes to `plan`. Returns how many keys were dropped.
#[must_use]
pub fn feasible_plan(visible: &Visible, scenario: &Scenario, kept: &mut Decisions, plan: &mut Plan) -> u32 {
    let mut dropped = 0;
    for _ in 0..ROUNDS {
        resolve_into(visible, scenario, kept, plan);
        let before = dropped;
        judge(visible, scenario, plan, &mut |rejection| dropped += u32::from(drop_key(kept, &rejection)));
        if dropped == before {
            return dropped;
        }
    }
    resolve_into(visible, scenario, kept, plan);
    let mut refused = false;
    judge(visible, scenario, plan, &mut |_| refused = true);
    if refused {
        *kept = Decisions::none();
        resolve_into(visible, scenario, kept, plan);
        dropped += 1;
    }
    dropped
}

/// Takes the offending key, or its offending part, out of the set. Whether there was anything to take.
fn drop_key(kept: &mut Decisions, rejection: &Rejection) -> bool {
    let before = *kept;
    match (rejection.key, rejection.part) {
        ("operations", part) => {
            if let Some(operations) = &mut kept.operations {
                match part {
                    "staff" => operations.layoffs = 0,
                    "close_site" => operations.close_site = None,
                    "delist" => operations.delist = false,
                    _ => kept.operations = None,
                }
            }
        }
        // The one check serves both keys, and tells them apart by the part only when it must.
        ("orders", "grid") => kept.grid_orders = None,
        ("vendor", _) => (kept.vendor, kept.cutover_by) = (None, None),
        ("migration", _) => (kept.migration, kept.night) = (None, None),
        ("care", part) => {
            if let Some(care) = &mut kept.care {
                match part {
                    "rehearsal" => care.rehearsal = false,
                    _ => kept.care = None,
                }
            }
        }
        ("finance", part) => {
            if let Some(finance) = &mut kept.finance {
                match part {
                    "convertible" => finance.convertible = Money::ZERO,
                    "equity" => finance.equity = Money::ZERO,
                    "credit" => finance.credit = Money::ZERO,
                    "strategic" => finance.strategic = Money::ZERO,
                    "buyback" => finance.buyback = Money::ZERO,
                    "stretch_payables_days" => finance.stretch_payables_days = 0.0,
                    _ => (finance.convertible, finance.equity) = (Money::ZERO, Money::ZERO),
                }
            }
        }
        ("grid", part) => {
            if let Some(grid) = &mut kept.grid {
                match part {
                    "bare_renting" => grid.bare_renting = None,
                    "services" => grid.services = None,
                    "price_per_unit_hour" => grid.price_per_unit_hour = None,
                    "idle_share" => grid.idle_share = None,
                    "december_reserve" => grid.december_reserve = None,
                    _ => kept.grid = None,
                }
            }
        }
        (key, _) => {
            kept.silence(key);
        }
    }
    before != *kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::check::Reason;
    use crate::sim::decisions::KEYS;

    #[test]
    fn whatever_is_refused_can_be_dropped() {
        let orders = Some([1.0; crate::sim::decisions::PLATFORMS]);
        let all = Decisions {
            price_index: Some(1.0),
            free_shipping: Some(Default::default()),
            marketing: Some(Money::ZERO),
            pledge: Some(Default::default()),
            hiring: Some(0.0),
            operations: Some(Default::default()),
            freeze: Some(Default::default()),
            allocation: Some(Default::default()),
            orders,
            grid_orders: orders,
            retire: orders,
            vendor: Some(Default::default()),
            cutover_by: Some(crate::sim::units::Quarter::new(2001, 0)),
            migration: Some(Default::default()),
            migration_tiers: Some(Default::default()),
            night: Some(Default::default()),
            cutover_policy: Some(Default::default()),
            care: Some(Default::default()),
            inquiry: Some(Default::default()),
            structure: Some(Default::default()),
            communication: Some(Default::default()),
            mandate: Some(Default::default()),
            grid: Some(Default::default()),
            finance: Some(crate::sim::decisions::Finance { equity: Money::from_millions(1.0), ..Default::default() }),
            story: Some(Default::default()),
            standing: Some(Default::default()),
            forecast: Some(Default::default()),
            event: Some(0),
        };
        for key in KEYS {
            let mut kept = all;
            let refused = Rejection { key: key.name, part: "", reason: Reason::Unknown };
            assert!(drop_key(&mut kept, &refused), "{}", key.name);
        }
    }
}

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
        ("price_index", _) => kept.price_index = None,
        ("free_shipping", _) => kept.free_shipping = None,
        ("marketing", _) => kept.marketing = None,
        ("pledge", _) => kept.pledge = None,
        ("hiring", _) => kept.hiring = None,
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
        ("freeze", _) => kept.freeze = None,
        ("allocation", _) => kept.allocation = None,
        // The one check serves both keys, and tells them apart by the part only when it must.
        ("orders", "grid") => kept.grid_orders = None,
        ("orders", _) => kept.orders = None,
        ("retire", _) => kept.retire = None,
        ("vendor", _) => (kept.vendor, kept.cutover_by) = (None, None),
        ("cutover_by", _) => kept.cutover_by = None,
        ("migration", _) => (kept.migration, kept.night) = (None, None),
        ("migration_tiers", _) => kept.migration_tiers = None,
        ("night", _) => kept.night = None,
        ("cutover_policy", _) => kept.cutover_policy = None,
        ("care", part) => {
            if let Some(care) = &mut kept.care {
                match part {
                    "rehearsal" => care.rehearsal = false,
                    _ => kept.care = None,
                }
            }
        }
        ("inquiry", _) => kept.inquiry = None,
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
        ("structure", _) => kept.structure = None,
        ("communication", _) => kept.communication = None,
        ("mandate", _) => kept.mandate = None,
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
        ("story", _) => kept.story = None,
        ("forecast", _) => kept.forecast = None,
        ("standing", _) => kept.standing = None,
        ("event", _) => kept.event = None,
        _ => {}
    }
    before != *kept
}

//! Engineers, the organisation, warehouses and call centres.

use super::{No, Reason, range};
use crate::sim::decisions::{Allocation, RULES, limits};
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

pub(super) fn keys(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    let heads = visible.engineers.heads;
    if let Some(reason) = range(plan.hiring, &(-scenario.engineers.layoff_limit * heads..=heads)) {
        no("hiring", "", reason);
    }
    for (name, share) in Allocation::NAMES.into_iter().zip(plan.levels.allocation.shares()) {
        if let Some(reason) = range(share, &limits::SHARE) {
            no("allocation", name, reason);
        }
    }
    let sum = plan.levels.allocation.total();
    if sum.is_nan() || sum > 1.0 + 1e-9 {
        no("allocation", "", Reason::SharesOverOne { sum });
    }
    let staff = visible.fulfilment.staff;
    if let Some(reason) = range(f64::from(plan.operations.layoffs), &(0.0..=limits::LAYOFFS * staff)) {
        no("operations", "staff", reason);
    }
    if let Some(index) = plan.operations.close_site {
        match visible.fulfilment.closed.get(usize::from(index)) {
            Some(true) => no("operations", "close_site", Reason::AlreadyClosed),
            Some(false) if usize::from(index) < scenario.sites.len() => {}
            _ => no("operations", "close_site", Reason::Unknown),
        }
    }
    if plan.operations.delist && visible.fulfilment.delisted {
        no("operations", "delist", Reason::AlreadyDone);
    }
    if plan.levels.mandate.rules >= 1 << RULES {
        no("mandate", "rules", Reason::Unknown);
    }
    if plan.care.rehearsal && !visible.migration.under_way() {
        no("care", "rehearsal", Reason::WrongStage);
    }
}

//! Standing orders.

use super::{No, range};
use crate::sim::decisions::limits;
use crate::sim::plan::Plan;

pub(super) fn keys(plan: &Plan, no: &mut No<'_>) {
    let standing = &plan.levels.standing;
    if let Some(reason) = standing.capacity_cover.and_then(|cover| range(cover, &limits::CAPACITY_COVER)) {
        no("standing", "capacity_cover", reason);
    }
    if let Some(reason) = standing.marketing_share.and_then(|share| range(share, &limits::MARKETING_SHARE)) {
        no("standing", "marketing_share", reason);
    }
    if let Some(reason) = standing.cash_floor.and_then(|floor| range(floor.millions(), &limits::CASH_FLOOR)) {
        no("standing", "cash_floor", reason);
    }
    if let Some(reason) = standing.staffing.and_then(|heads| range(heads, &limits::STAFFING)) {
        no("standing", "staffing", reason);
    }
    if let Some(reason) = standing.grid_cover.and_then(|cover| range(cover, &limits::GRID_COVER)) {
        no("standing", "grid_cover", reason);
    }
}

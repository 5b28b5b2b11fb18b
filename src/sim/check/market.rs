//! Prices, marketing and the promise to the market.

use super::{No, Reason, range};
use crate::sim::decisions::limits;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

pub(super) fn keys(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    if let Some(reason) = range(plan.levels.price_index, &limits::PRICE_INDEX) {
        no("price_index", "", reason);
    }
    if let Some(reason) = range(plan.marketing.millions(), &limits::MARKETING) {
        no("marketing", "", reason);
    }
    let before = visible.levels.pledge;
    if before.is_profit() && plan.levels.pledge != before {
        no("pledge", "", Reason::PledgeGiven);
    } else if let Some(due) = plan.levels.pledge.due()
        && plan.levels.pledge != before
    {
        if !scenario.pledges.contains(&due) {
            no("pledge", "", Reason::Unknown);
        } else if due <= visible.quarter {
            no("pledge", "", Reason::PledgeGiven);
        }
    }
}

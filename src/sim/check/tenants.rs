//! What may be offered to outsiders, and ordered for them.

use super::{No, Reason, machines, range};
use crate::sim::decisions::{PLATFORMS, Story, limits};
use crate::sim::grid;
use crate::sim::organisation::EXPOSED;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// What is offered to outsiders, and the machines for it. Services may be announced before the product stands: they
/// open when it does. An offer that stands is not asked again what it needs: where the ground is gone, nothing is
/// rented.
pub(super) fn keys(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    let (offer, before, c) = (&plan.levels.grid, &visible.levels.grid, &scenario.grid);
    for (part, value, limits) in [
        ("price_per_unit_hour", offer.price_per_unit_hour, limits::UNIT_PRICE),
        ("idle_share", offer.idle_share, limits::SHARE),
        ("december_reserve", offer.december_reserve, limits::SHARE),
    ] {
        if let Some(reason) = range(value, &limits) {
            no("grid", part, reason);
        }
    }
    if offer.bare_renting && !before.bare_renting && !grid::can_rent(visible, scenario) {
        no("grid", "bare_renting", Reason::FleetDear);
    }
    if offer.services && !before.services {
        let lived = visible.organisation.adopted[EXPOSED] >= c.rule_five_from;
        if !lived && plan.levels.mandate.rules & (1 << EXPOSED) == 0 {
            no("grid", "services", Reason::RuleFiveMissing);
        } else if visible.grid.built < 1.0 && plan.levels.allocation.platform <= 0.0 {
            no("grid", "services", Reason::ProductUnfinished { built: visible.grid.built });
        }
    }
    if plan.story == Story::Generator && !c.has_tenants() {
        no("story", "", Reason::Unknown);
    }
    if plan.grid_orders == [0.0; PLATFORMS] || plan.grid_orders_standing {
        return;
    }
    let mut bill = if plan.orders_standing { 0.0 } else { machines::bill(visible, &plan.orders) };
    for (i, order) in plan.grid_orders.into_iter().enumerate() {
        let supply = visible.machines.supply[i] - if plan.orders_standing { 0.0 } else { plan.orders[i] };
        if i >= scenario.platforms.len() {
            if order != 0.0 {
                no("orders", "grid", Reason::Unknown);
            }
        } else if let Some(reason) = range(order, &limits::ORDER) {
            no("orders", "grid", reason);
        } else if order > supply.max(0.0) {
            no("orders", "grid", Reason::NotOnTheMarket { available: supply.max(0.0), offered: order });
        }
    }
    bill += machines::bill(visible, &plan.grid_orders);
    let cash = visible.ledger.cash().millions();
    if bill > cash.max(0.0) {
        no("orders", "grid", Reason::NotEnoughCash { available: cash, offered: bill });
    }
}

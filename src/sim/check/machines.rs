//! Machines ordered and retired, and the vendor's table.

use super::{No, Reason, range};
use crate::sim::decisions::{PLATFORMS, VendorMove, limits};
use crate::sim::migration::Stage;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::units::Quarter;
use crate::sim::world::Visible;

pub(super) fn keys(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    for i in 0..PLATFORMS {
        let (order, retire) = (plan.orders[i], plan.retire[i]);
        if i >= scenario.platforms.len() {
            if order != 0.0 {
                no("orders", "", Reason::Unknown);
            }
            if retire != 0.0 {
                no("retire", "", Reason::Unknown);
            }
            continue;
        }
        if let Some(reason) = range(order, &limits::ORDER) {
            no("orders", "units", reason);
        } else if !plan.orders_standing && order > visible.machines.supply[i] {
            no("orders", "units", Reason::NotOnTheMarket { available: visible.machines.supply[i], offered: order });
        }
        let owned = visible.machines.fleets[i].units;
        if retire.is_nan() || retire < 0.0 {
            no("retire", "units", Reason::OutOfRange { low: 0.0, high: owned, offered: retire });
        } else if retire > owned + 1e-9 {
            no("retire", "units", Reason::NotOwned { owned, offered: retire });
        }
    }
    let bill = if plan.orders_standing { 0.0 } else { bill(visible, &plan.orders) };
    let cash = visible.ledger.cash().millions();
    if bill > cash.max(0.0) {
        no("orders", "units", Reason::NotEnoughCash { available: cash, offered: bill });
    }
}

/// What orders come to at list prices, millions of dollars.
pub(super) fn bill(visible: &Visible, orders: &[f64; PLATFORMS]) -> f64 {
    orders.iter().zip(visible.machines.prices).map(|(units, price)| units * price).sum()
}

pub(super) fn vendor_keys(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    let vendor = &visible.vendor;
    match plan.vendor {
        VendorMove::None => {}
        _ if vendor.signed.is_some() => no("vendor", "", Reason::AlreadySigned),
        VendorMove::Negotiate if f64::from(visible.turn(scenario)) < scenario.vendor.opens_turn => {
            no("vendor", "", Reason::VendorNotTalking);
        }
        VendorMove::Negotiate => {}
        _ if vendor.offer.is_none() => no("vendor", "", Reason::NoOffer),
        VendorMove::SignBound => {
            let soon = |date: Quarter| date > visible.quarter && date.since(visible.quarter) <= limits::ANNOUNCED_AHEAD;
            if !plan.cutover_by.is_some_and(soon) {
                no("vendor", "cutover_by", Reason::DateNeeded);
            } else if visible.migration.stage >= Stage::Stabilising {
                no("vendor", "", Reason::WrongStage);
            }
        }
        VendorMove::Sign | VendorMove::WalkAway => {}
    }
}

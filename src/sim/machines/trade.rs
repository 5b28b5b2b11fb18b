//! Buying machines: what arrives, wears out, is retired and ordered, for the shop as for tenants.

use super::{Fleet, Purchases, Role, price_factor};
use crate::sim::belief::Nature;
use crate::sim::decisions::PLATFORMS;
use crate::sim::scenario::Scenario;
use crate::sim::units::Quarter;
use crate::sim::vendor::Vendor;

/// What machines can be had for.
pub(super) struct Quotes<'a> {
    pub(super) prices: &'a [f64; PLATFORMS],
    pub(super) supply: &'a [f64; PLATFORMS],
    pub(super) vendor: &'a Vendor,
    pub(super) nature: &'a Nature,
    pub(super) quarter: Quarter,
    pub(super) turn: u16,
}

/// Fleets wear, arrive, are retired and ordered.
pub(super) fn trade(
    fleets: &mut [Fleet; PLATFORMS],
    scenario: &Scenario,
    orders: &[f64; PLATFORMS],
    retire: &[f64; PLATFORMS],
    quotes: &Quotes<'_>,
) -> Purchases {
    let Quotes { prices, supply, vendor, nature, quarter, turn } = *quotes;
    let mut done = Purchases::default();
    for (i, platform) in scenario.platforms.iter().take(PLATFORMS).enumerate() {
        let fleet = &mut fleets[i];
        done.wear += fleet.depreciate(scenario.machines.life);
        let gone = fleet.carry_over(platform.wear, retire[i]);
        done.disposed.add(&gone);
        let wanted = orders[i].max(0.0);
        let units = wanted.min(supply[i]);
        done.missing[i] = wanted - units;
        if units <= 0.0 {
            continue;
        }
        let price = bill(scenario, platform.role, units, prices[i], vendor, quarter);
        let factor = price_factor(scenario, nature, platform.role, turn);
        let mut running = units * platform.running * if platform.role == Role::SecondHand { 1.0 } else { factor };
        if is_dealt(platform.role, vendor) {
            running *= scenario.vendor.running_cost;
        }
        if platform.role == Role::Incumbent {
            done.incumbent += price;
        }
        if platform.lead_time >= 1.0 {
            done.prepaid += price;
            fleet.arriving += units;
            fleet.arriving_running += running;
            fleet.arriving_cost += price;
        } else {
            done.arrived += price;
            fleet.units += units;
            fleet.running += running;
            fleet.cost += price;
        }
    }
    done
}

/// Whether the signed deal holds for a platform.
fn is_dealt(role: Role, vendor: &Vendor) -> bool {
    role == Role::Incumbent && vendor.is_dealt()
}

/// What so many units at a price each come to, millions of dollars: less by a signed deal, more for a rush before December.
pub(super) fn bill(scenario: &Scenario, role: Role, units: f64, price: f64, vendor: &Vendor, quarter: Quarter) -> f64 {
    let c = &scenario.machines;
    let rush = quarter.season() + 1 == usize::from(c.rush_quarter) && role == Role::Incumbent && units > c.rush_units;
    let mut bill = units * price;
    if is_dealt(role, vendor) {
        bill *= vendor.price;
    }
    if rush {
        bill *= c.rush_premium;
    }
    bill
}

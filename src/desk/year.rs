//! Fleets and the last four quarters of load, week by week, as figures.

use crate::analysis::apportion::apportion;
use crate::desk::say::whole;
use crate::sim::decisions::PLATFORMS;
use crate::sim::machines::{IDLE_BELOW, Role};
use crate::sim::scenario::Scenario;
use crate::sim::units::Quarter;
use crate::sim::world::Visible;

/// One platform's machines.
#[derive(Clone, Debug, PartialEq)]
pub struct Fleet<'a> {
    /// The platform's id.
    pub id: &'a str,
    /// Units in service.
    pub units: f64,
    /// Units on order.
    pub arriving: f64,
    /// Running cost, millions of dollars a quarter.
    pub running: f64,
    /// Price of a unit now, millions of dollars, the deal among it.
    pub price: f64,
    /// Units that can be had this quarter, where supply is a limit.
    pub supply: Option<f64>,
}

/// The fleets, in the scenario's order.
#[must_use]
pub fn fleets<'a>(visible: &Visible, scenario: &'a Scenario) -> Vec<Fleet<'a>> {
    let machines = &visible.machines;
    scenario
        .platforms
        .iter()
        .enumerate()
        .take(PLATFORMS)
        .map(|(i, platform)| {
            let deal = platform.role == Role::Incumbent && visible.vendor.is_dealt();
            Fleet {
                id: &platform.id,
                units: machines.fleets[i].units,
                arriving: machines.fleets[i].arriving,
                running: machines.fleets[i].running,
                price: machines.prices[i] * if deal { visible.vendor.price } else { 1.0 },
                supply: Some(machines.supply[i]).filter(|supply| supply.is_finite()),
            }
        })
        .collect()
}

/// Units of each fleet in whole ones, and of all: what is shown of them adds up.
#[must_use]
pub fn counted(fleets: &[Fleet<'_>], of: impl Fn(&Fleet<'_>) -> f64) -> (Vec<i64>, i64) {
    let units: Vec<f64> = fleets.iter().map(of).collect();
    let all = whole(units.iter().sum());
    (apportion(&units, all), all)
}

/// The last four quarters by week.
#[derive(Clone, Debug, PartialEq)]
pub struct Year {
    /// Load over the capacity of its quarter, a share a week, oldest first: 52.
    pub load: Vec<f64>,
    /// The oldest of the four quarters.
    pub first: Quarter,
    /// Weeks in which less than half of the capacity was used.
    pub idle_weeks: u32,
    /// Running cost of the capacity that stood idle in those weeks, millions of dollars.
    pub idle_worth: f64,
}

/// The last four quarters of load against capacity, in the order in which they were.
#[must_use]
pub fn year(visible: &Visible, scenario: &Scenario) -> Year {
    let machines = &visible.machines;
    let first = visible.quarter.season();
    let load: Vec<f64> = (0..4)
        .map(|ahead| (first + ahead) % 4)
        .flat_map(|season| {
            let share = machines.year_load[season] / machines.year_capacity[season].max(1e-9);
            scenario.weeks.iter().skip(season * 13).take(13).map(move |week| share * week)
        })
        .collect();
    let a_week = machines.running() / 13.0;
    let idle = load.iter().filter(|share| **share < IDLE_BELOW);
    Year {
        first: Quarter::new(visible.quarter.year().saturating_sub(1), visible.quarter.season() as u8),
        idle_weeks: machines.idle_weeks(&scenario.weeks),
        idle_worth: idle.map(|share| (1.0 - share) * a_week).sum(),
        load,
    }
}

//! What machines are ordered: for the December that is expected, by standing orders, for a cutover.

use super::{Role, platform};
use crate::sim::decisions::{CapacityPlatform, PLATFORMS};
use crate::sim::plan::{Levels, Plan};
use crate::sim::scenario::Scenario;
use crate::sim::units::power;
use crate::sim::world::Visible;

/// Peak load expected in the coming fourth quarter, from the last quarter's load.
#[must_use]
pub fn expected_december(visible: &Visible, scenario: &Scenario) -> f64 {
    expected_december_after(visible, scenario, 0)
}

/// The same in the first fourth quarter that is not before `ahead` quarters from now.
#[must_use]
pub fn expected_december_after(visible: &Visible, scenario: &Scenario, ahead: u16) -> f64 {
    let c = &scenario.machines;
    let last = (visible.quarter.season() + 3) % 4;
    let until = ahead + 3 - visible.quarter.plus(ahead).season() as u16;
    let growth = power(1.0 + c.expected_growth, until + 1);
    visible.machines.load / scenario.market.season(last) * scenario.market.season(3) * growth
}

/// Orders that the standing cover asks for this quarter, by platform.
#[must_use]
pub fn standing_orders(visible: &Visible, scenario: &Scenario, levels: &Levels) -> [f64; PLATFORMS] {
    let mut orders = [0.0; PLATFORMS];
    let c = &scenario.machines;
    let buying = c.is_buying_season(visible.quarter);
    let Some(cover) = levels.standing.capacity_cover.filter(|_| buying) else { return orders };
    let (Some(incumbent), Some(challenger)) =
        (platform(scenario, Role::Incumbent), platform(scenario, Role::Challenger))
    else {
        return orders;
    };
    let machines = &visible.machines;
    let peak = expected_december(visible, scenario) * cover;
    let held = |i: usize| machines.fleets[i].units + machines.fleets[i].arriving;
    let new_share = visible.migration.load_share_moved(scenario);
    if new_share > 0.0 {
        orders[challenger] = (peak * new_share - held(challenger)).max(0.0);
    }
    if new_share < 1.0 {
        let old: f64 = (0..scenario.platforms.len().min(PLATFORMS)).filter(|i| *i != challenger).map(held).sum();
        let mut need = (peak * (1.0 - new_share) - old).max(0.0);
        if let CapacityPlatform::Platform(i) = levels.standing.capacity_platform
            && usize::from(i) < PLATFORMS
            && usize::from(i) != incumbent
            && usize::from(i) != challenger
        {
            let used = need.min(machines.supply[usize::from(i)]);
            orders[usize::from(i)] = used;
            need -= used;
        }
        orders[incumbent] += need;
    }
    orders
}

/// Challenger's units that a cutover this quarter wants: for the load that it moves, at the peak expected of December, with
/// the standing cover.
#[must_use]
pub fn cutover_wanted(visible: &Visible, scenario: &Scenario, levels: &Levels) -> f64 {
    let share = visible.migration.load_share_after(scenario, &levels.migration_tiers);
    let cover = levels.standing.capacity_cover.unwrap_or(scenario.machines.cutover_cover);
    expected_december(visible, scenario) * share * cover
}

/// Challenger's units that a cutover this quarter needs beyond those held.
#[must_use]
pub fn cutover_need(visible: &Visible, scenario: &Scenario, levels: &Levels) -> f64 {
    let Some(challenger) = platform(scenario, Role::Challenger) else { return 0.0 };
    let fleet = &visible.machines.fleets[challenger];
    (cutover_wanted(visible, scenario, levels) - fleet.units - fleet.arriving).max(0.0)
}

/// Peak load expected in the open quarter, from the last one's, units.
#[must_use]
pub fn expected_load(visible: &Visible, scenario: &Scenario) -> f64 {
    let now = visible.quarter.season();
    let market = &scenario.market;
    let season = market.season(now) / market.season((now + 3) % 4);
    visible.machines.load * season * (1.0 + scenario.machines.expected_growth)
}

/// Orders of a plan, with what a cutover needs where standing orders rule.
#[must_use]
pub fn orders_for_cutover(visible: &Visible, scenario: &Scenario, plan: &Plan) -> [f64; PLATFORMS] {
    let mut orders = plan.orders;
    if plan.migration.cuts_over()
        && plan.orders_standing
        && let Some(challenger) = platform(scenario, Role::Challenger)
    {
        orders[challenger] = orders[challenger].max(cutover_need(visible, scenario, &plan.levels));
        for (i, order) in orders.iter_mut().enumerate() {
            if i != challenger {
                *order = 0.0;
            }
        }
    }
    orders
}

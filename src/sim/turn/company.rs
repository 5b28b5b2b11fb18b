//! How the company works, and its tenants: what the turn hands to both.

use super::daytime::Daytime;
use crate::sim::decisions::{GridOffer, PLATFORMS};
use crate::sim::figures::Figure;
use crate::sim::grid::{self, Takings};
use crate::sim::machines;
use crate::sim::organisation::Ways;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::trace::{Flow, Trace, tell};
use crate::sim::world::{Hidden, Visible};

/// How the company works this quarter, and what its back doors do.
pub(super) fn ways_of<T: Trace>(
    visible: &mut Visible,
    scenario: &Scenario,
    plan: &Plan,
    speed: f64,
    haste: f64,
    trace: &mut T,
) -> Ways {
    let size = visible.engineers.heads / scenario.engineers.reference_heads.max(1.0);
    let (tangle, decoupled) = (visible.engineers.tangle, visible.engineers.decoupled);
    let muscle = visible.urgency.muscle;
    let (before, engineers) = (&visible.levels, &mut visible.engineers);
    let c = &scenario.organisation;
    let ways = visible.organisation.step(c, before, &plan.levels, engineers, size, muscle, speed, haste);
    tell(trace, Figure::Tangle, Flow::BackDoors, visible.engineers.tangle - tangle);
    tell(trace, Figure::Decoupled, Flow::BackDoors, visible.engineers.decoupled - decoupled);
    ways
}

/// Machines for tenants: bought, or taken over by the shop when services close; and the shop's own rented out bare.
#[inline(always)]
pub(super) fn tenant_machines(
    visible: &mut Visible,
    hidden: &Hidden,
    scenario: &Scenario,
    plan: &Plan,
    shop_orders: &[f64; PLATFORMS],
    turn: u16,
) -> Takings {
    let mut takings = Takings::default();
    let offer = &plan.levels.grid;
    if visible.levels.grid.services && !offer.services {
        visible.machines.take_over(&mut visible.grid.fleets);
    }
    let quarter = visible.quarter;
    let bought = plan.grid_orders != [0.0; PLATFORMS];
    if bought || visible.grid.fleets.iter().any(|fleet| fleet.units > 0.0 || fleet.arriving > 0.0) {
        let purchases = visible.machines.trade_for_tenants(
            &mut visible.grid.fleets,
            scenario,
            &hidden.nature,
            &plan.grid_orders,
            shop_orders,
            &visible.vendor,
            quarter,
            turn,
        );
        takings.machines_now = purchases.arrived;
        takings.machines_ahead = purchases.prepaid;
        takings.incumbent = purchases.incumbent;
        takings.wear = purchases.wear;
    }
    // Those put out in December are gone with the next quarter, whether anything is rented out then or not.
    if offer.bare_renting || visible.grid.bare > 0.0 || visible.grid.evicted > 0.0 {
        let open = offer.bare_renting && grid::can_rent(visible, scenario);
        let offer = GridOffer { bare_renting: open, ..*offer };
        let (capacity, expected) = (visible.machines.new_units(scenario), machines::expected_load(visible, scenario));
        visible.grid.rent(&scenario.grid, &offer, capacity, expected, quarter.has_december(), turn);
    }
    takings
}

/// What tenants brought, once it is known whom the shop turned away; and the world outside.
#[expect(clippy::too_many_arguments, reason = "tenants meet the shop, its people and the world outside")]
pub(super) fn tenants<T: Trace>(
    visible: &mut Visible,
    hidden: &mut Hidden,
    scenario: &Scenario,
    plan: &Plan,
    day: &Daytime,
    refused: f64,
    wages: f64,
    trace: &mut T,
) -> Takings {
    let c = &scenario.grid;
    let (quarter, turn, luck) = (visible.quarter, day.turn, hidden.luck);
    let mut takings = Takings::default();
    if !visible.grid.is_off(&plan.levels) || day.takings.any() || day.effort.platform > 0.0 {
        let open = grid::can_expose(c, &visible.organisation, visible.engineers.decoupled);
        takings = visible.grid.serve(
            c,
            &hidden.nature,
            &plan.levels.grid,
            open,
            day.effort.platform,
            refused,
            luck,
            quarter,
            turn,
        );
        takings.team = wages * day.effort.platform_share;
        takings.machines_now = day.takings.machines_now;
        takings.machines_ahead = day.takings.machines_ahead;
        takings.incumbent = day.takings.incumbent;
        takings.wear = day.takings.wear;
        visible.grid.settle(&takings);
    }
    let possible = grid::can_rent(visible, scenario);
    let window = visible.economy.capital_window;
    let (poached, outdone) =
        visible.grid.outside(c, &mut hidden.grid, &hidden.nature, possible, window, luck, quarter, turn);
    visible.engineers.lose(&scenario.engineers, poached, trace);
    visible.market.quality -= outdone;
    tell(trace, Figure::Quality, Flow::StartUps, -outdone);
    takings
}

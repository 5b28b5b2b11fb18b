//! The rules, group by group, in the order in which they are told.

use super::Reason;
use crate::sim::decisions::limits::{self, Limits};
use crate::sim::decisions::{Allocation, MigrationMove, PLATFORMS, RULES, Story, TIERS, VendorMove};
use crate::sim::machines::{Role, orders_for_cutover, platform};
use crate::sim::migration::{Stage, fallback_needed, fallback_stands};
use crate::sim::organisation::EXPOSED;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::units::{Money, Quarter};
use crate::sim::world::Visible;
use crate::sim::{finance, grid};

/// Tells what is refused: the key, its part, why.
type No<'a> = dyn FnMut(&'static str, &'static str, Reason) + 'a;

fn range(value: f64, limits: &Limits) -> Option<Reason> {
    let (low, high) = (*limits.start(), *limits.end());
    if limits.contains(&value) { None } else { Some(Reason::OutOfRange { low, high, offered: value }) }
}

/// Prices, marketing and the promise to the market.
pub(super) fn market(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
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

/// Standing orders.
pub(super) fn standing(plan: &Plan, no: &mut No<'_>) {
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

/// Engineers, the organisation, warehouses and call centres.
pub(super) fn people(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
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

/// Machines ordered and retired.
pub(super) fn machines(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
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
    let bill = if plan.orders_standing { 0.0 } else { at_list_prices(visible, &plan.orders) };
    let cash = visible.ledger.cash().millions();
    if bill > cash.max(0.0) {
        no("orders", "units", Reason::NotEnoughCash { available: cash, offered: bill });
    }
}

/// What orders come to at list prices, millions of dollars.
fn at_list_prices(visible: &Visible, orders: &[f64; PLATFORMS]) -> f64 {
    orders.iter().zip(visible.machines.prices).map(|(units, price)| units * price).sum()
}

/// The vendor's table.
pub(super) fn vendor(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
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

/// The migration, its tiers and its night.
pub(super) fn migration(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    let migration = &visible.migration;
    let selected = plan.levels.migration_tiers;
    if selected.iter().enumerate().take(TIERS).any(|(i, on)| *on && i >= scenario.tiers.len()) {
        no("migration_tiers", "", Reason::Unknown);
    }
    let under_way = migration.under_way();
    if under_way
        && visible.levels.migration_tiers.iter().zip(&selected).enumerate().any(|(i, (before, now))| {
            *before && !*now && migration.reported[i] > scenario.migration.begun_from && !migration.moved[i]
        })
        && plan.migration == MigrationMove::None
        && !migration.has_work(scenario, &selected)
    {
        no("migration_tiers", "", Reason::TierUnderWay);
    }
    let settling = migration.stage == Stage::Stabilising;
    match plan.migration {
        MigrationMove::None => {}
        // Again where one has been run: it changes nothing.
        MigrationMove::Pilot => {
            if migration.stage != Stage::None {
                no("migration", "", Reason::WrongStage);
            }
        }
        MigrationMove::Abandon => {
            if !under_way {
                no("migration", "", Reason::WrongStage);
            } else if !fallback_stands(visible, scenario, plan) {
                // The first point of no return.
                let orders = orders_for_cutover(visible, scenario, plan);
                let offered = visible.machines.old_units_tonight(scenario, &orders, &plan.retire);
                no("migration", "", Reason::FallbackGone { needed: fallback_needed(visible, scenario), offered });
            }
        }
        _ if settling => no("migration", "", Reason::WrongStage),
        _ if !migration.has_work(scenario, &selected) => no("migration", "", Reason::NothingToMove),
        MigrationMove::Commit | MigrationMove::DualRun => {}
        MigrationMove::Cutover | MigrationMove::CutoverByService => {
            if !under_way {
                no("migration", "", Reason::WrongStage);
            } else if plan.migration == MigrationMove::CutoverByService
                && visible.engineers.decoupled < scenario.migration.by_service_from
            {
                no("migration", "", Reason::NotDecoupled);
            } else if !plan.orders_standing
                && let Some(i) = platform(scenario, Role::Challenger)
            {
                let share = migration.load_share_after(scenario, &selected);
                let needed = scenario.migration.cutover_cover * share * visible.machines.load;
                let offered = visible.machines.fleets[i].units + visible.machines.fleets[i].arriving + plan.orders[i];
                if offered < needed {
                    no("migration", "", Reason::TooFewUnits { needed, offered });
                }
            }
        }
    }
    if plan.night.is_some_and(|acts| !acts.is_empty()) && !matches!(plan.migration, MigrationMove::Cutover) {
        no("night", "", Reason::NoNight);
    }
    let policy = &plan.levels.cutover_policy;
    for (name, value) in [("hold_above", policy.hold_above), ("rollback_above", policy.rollback_above)] {
        if let Some(reason) = range(value, &limits::SHARE) {
            no("cutover_policy", name, reason);
        }
    }
    if let Some(reason) = range(f64::from(policy.max_holds), &limits::HOLDS) {
        no("cutover_policy", "max_holds", reason);
    }
}

/// Money raised, drawn, paid back and paid late.
pub(super) fn finance(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    let finance = &plan.finance;
    let limit = finance::raise_limit(visible, scenario);
    let asked = finance.convertible.millions() + finance.equity.millions();
    for (name, value) in
        [("convertible", finance.convertible), ("equity", finance.equity), ("buyback", finance.buyback)]
    {
        if let Some(reason) = range(value.dollars(), &limits::scaled(&limits::RAISED, 1e6)) {
            no("finance", name, reason);
        }
    }
    if asked > limit + 1e-6 {
        no("finance", "", Reason::WindowShut { available: limit, offered: asked });
    }
    let repaid = -finance.credit.millions();
    let most = finance::repayment_limit(visible);
    if repaid > most + 1e-6 {
        no("finance", "credit", Reason::NotEnoughCash { available: most, offered: repaid });
    }
    let credit = finance::credit_limit(visible, scenario);
    if finance.credit.millions() > credit + 1e-6 {
        no("finance", "credit", Reason::WindowShut { available: credit, offered: finance.credit.millions() });
    }
    if finance.strategic.cents() > 0 && !scenario.partner_with(visible, plan.event) {
        no("finance", "strategic", Reason::NoPartner);
    } else if let Some(reason) = range(finance.strategic.dollars(), &(0.0..=scenario.finance.partner_limit * 1e6)) {
        no("finance", "strategic", reason);
    }
    if finance.buyback > Money::ZERO {
        let (most, offered) = (finance::buyback_limit(visible, scenario), finance.buyback.millions());
        if offered > most + 1e-6 {
            no("finance", "buyback", Reason::NotEnoughCash { available: most, offered });
        }
    }
    if let Some(reason) = range(finance.stretch_payables_days, &(0.0..=scenario.finance.stretch_limit)) {
        no("finance", "stretch_payables_days", reason);
    }
}

/// What is offered to outsiders, and the machines for it. Services may be announced before the product stands: they
/// open when it does. An offer that stands is not asked again what it needs: where the ground is gone, nothing is
/// rented.
pub(super) fn tenants(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
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
    let mut bill = if plan.orders_standing { 0.0 } else { at_list_prices(visible, &plan.orders) };
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
    bill += at_list_prices(visible, &plan.grid_orders);
    let cash = visible.ledger.cash().millions();
    if bill > cash.max(0.0) {
        no("orders", "grid", Reason::NotEnoughCash { available: cash, offered: bill });
    }
}

/// The player's own forecast.
pub(super) fn forecast(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    let Some(forecast) = plan.forecast else { return };
    if !scenario.forecasts.contains(&visible.quarter) {
        no("forecast", "", Reason::NoForecastAsked);
        return;
    }
    let (low, high) = (forecast.low.dollars(), forecast.high.dollars());
    let all = limits::scaled(&limits::FORECAST, 1e6);
    if let Some(reason) = range(low, &all).or_else(|| range(high, &(low..=*all.end()))) {
        no("forecast", "cash", reason);
    }
}

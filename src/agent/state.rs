//! What managers see, as JSON: every figure by its id, in base units (dollars, people, shares), and the parts of
//! the company that have names.

use serde_json::{Map, Number, Value, json};

use crate::content::decisions::WireDecisions;
use crate::sim::decisions::{Decisions, GridChange, MandateChange, StandingChange};
use crate::sim::figures::{Figure, Unit, value};
use crate::sim::grid::reference_price;
use crate::sim::plan::Levels;
use crate::sim::scenario::Scenario;
use crate::sim::units::Money;
use crate::sim::world::Visible;

/// Figures that are estimates: told with their ranges, and not here.
pub(super) const fn is_estimate(figure: Figure) -> bool {
    figure.is_belief() || matches!(figure, Figure::Readiness)
}

/// What managers see now.
pub(super) fn state(visible: &Visible, scenario: &Scenario) -> Value {
    let mut state = Map::new();
    for figure in Figure::ALL.iter().copied().filter(|figure| !is_estimate(*figure)) {
        state.insert(figure.id().to_owned(), told(figure.unit(), value(visible, scenario, figure)));
    }
    state.insert("levels".into(), levels(visible, scenario));
    state.insert("platforms".into(), platforms(visible, scenario));
    state.insert("tiers".into(), tiers(visible, scenario));
    state.insert("sites".into(), sites(visible, scenario));
    state.insert("vendor".into(), vendor(visible));
    state.insert("mandate".into(), mandate(visible));
    state.insert("grid".into(), grid(visible, scenario));
    state.insert("stage".into(), visible.migration.stage.id().into());
    state.insert("fallback".into(), visible.migration.fallback.into());
    Value::Object(state)
}

/// A figure in the unit in which it is told.
pub(super) fn told(unit: Unit, figure: f64) -> Value {
    match unit {
        Unit::Dollars => millions(figure),
        Unit::Millions => whole(figure * 1e6),
        Unit::Count => whole(figure),
        Unit::Truth => Value::Bool(figure != 0.0),
        Unit::Plain => plain(figure),
    }
}

/// Millions of dollars as dollars.
pub(super) fn millions(amount: f64) -> Value {
    dollars(Money::from_millions(amount))
}

/// Dollars, with cents only where there are some.
pub(super) fn dollars(amount: Money) -> Value {
    let cents = amount.cents();
    if cents % 100 == 0 { Value::from(cents / 100) } else { Number::from_f64(amount.dollars()).into() }
}

/// A number to six decimals: more would be noise on the line. What is no number is `null`.
pub(super) fn plain(number: f64) -> Value {
    let short = (number * 1e6).round_ties_even() / 1e6;
    // Adding zero makes −0 plain.
    Number::from_f64(if short.is_finite() { short + 0.0 } else { number }).into()
}

/// A whole number; what is no number is `null`.
pub(super) fn whole(number: f64) -> Value {
    if number.is_finite() { Value::from(number.round_ties_even() as i64) } else { Value::Null }
}

/// The levels in force, as they would be decided.
fn levels(visible: &Visible, scenario: &Scenario) -> Value {
    let Levels {
        price_index,
        free_shipping,
        marketing,
        pledge,
        freeze,
        allocation,
        migration_tiers,
        cutover_policy,
        structure,
        communication,
        mandate,
        grid,
        standing,
    } = visible.levels;
    let decisions = Decisions {
        price_index: Some(price_index),
        free_shipping: Some(free_shipping),
        marketing,
        pledge: Some(pledge),
        freeze: Some(freeze),
        allocation: Some(allocation),
        migration_tiers: Some(migration_tiers),
        cutover_policy: Some(cutover_policy),
        structure: Some(structure),
        communication: Some(communication),
        mandate: Some(MandateChange { rules: Some(mandate.rules), enforcement: Some(mandate.enforcement) }),
        grid: Some(GridChange {
            bare_renting: Some(grid.bare_renting),
            services: Some(grid.services),
            price_per_unit_hour: Some(grid.price_per_unit_hour),
            idle_share: Some(grid.idle_share),
            december_reserve: Some(grid.december_reserve),
        }),
        standing: Some(StandingChange {
            capacity_cover: Some(standing.capacity_cover),
            capacity_platform: Some(standing.capacity_platform),
            marketing_share: Some(standing.marketing_share),
            cash_floor: Some(standing.cash_floor),
            staffing: Some(standing.staffing),
            grid_cover: Some(standing.grid_cover),
        }),
        ..Decisions::none()
    };
    written(&decisions, visible, scenario)
}

/// Decisions as they are sent.
pub(super) fn written(decisions: &Decisions, visible: &Visible, scenario: &Scenario) -> Value {
    WireDecisions::from_sim(decisions, scenario, visible).to_json()
}

fn platforms(visible: &Visible, scenario: &Scenario) -> Value {
    let machines = &visible.machines;
    let each = scenario.platforms.iter().zip(machines.fleets).zip(machines.prices.iter().zip(machines.supply));
    each.map(|((platform, fleet), (price, supply))| {
        let fleet = json!({
            "units": plain(fleet.units),
            "arriving": plain(fleet.arriving),
            "price": millions(*price),
            "running_cost": millions(fleet.running),
            // Without a limit: null.
            "on_the_market": plain(supply),
        });
        (platform.id.clone(), fleet)
    })
    .collect::<Map<_, _>>()
    .into()
}

fn tiers(visible: &Visible, scenario: &Scenario) -> Value {
    let migration = &visible.migration;
    let each = scenario.tiers.iter().zip(migration.moved).zip(migration.reported);
    each.map(|((tier, moved), reported)| (tier.id.clone(), json!({ "moved": moved, "reported": plain(reported) })))
        .collect::<Map<_, _>>()
        .into()
}

fn sites(visible: &Visible, scenario: &Scenario) -> Value {
    let each = scenario.sites.iter().zip(visible.fulfilment.closed);
    each.map(|(site, closed)| (site.id.clone(), json!({ "closed": closed }))).collect::<Map<_, _>>().into()
}

/// Share of teams that have adopted each rule, by its number.
fn mandate(visible: &Visible) -> Value {
    let organisation = &visible.organisation;
    let adopted = (1..).zip(organisation.adopted).map(|(rule, share): (u8, f64)| (rule.to_string(), plain(share)));
    json!({ "adopted": adopted.collect::<Map<_, _>>(), "settling": plain(organisation.settling) })
}

fn grid(visible: &Visible, scenario: &Scenario) -> Value {
    let grid = &visible.grid;
    let fleets = scenario.platforms.iter().zip(&grid.fleets);
    let fleets: Map<String, Value> = fleets
        .map(|(platform, fleet)| {
            let fleet = json!({ "units": plain(fleet.units), "arriving": plain(fleet.arriving) });
            (platform.id.clone(), fleet)
        })
        .collect();
    json!({
        "fleets": fleets,
        "bare_units": plain(grid.bare),
        "evicted_units": plain(grid.evicted),
        "wanted_units": plain(grid.wanted),
        "tenants_units": plain(grid.tenants),
        "idle_share": plain(grid.idle_share()),
        "opened": grid.opened.map(|quarter| quarter.to_string()),
        "somebody_else": grid.rival.map(|quarter| quarter.to_string()),
        "services_revenue": millions(grid.revenue),
        "bare_revenue": millions(grid.bare_revenue),
        "earned_so_far": millions(grid.earned_so_far),
        "usual_price": plain(reference_price(&scenario.grid, visible.turn(scenario))),
    })
}

fn vendor(visible: &Visible) -> Value {
    let vendor = &visible.vendor;
    json!({
        "offer": vendor.offer.map(plain),
        "offer_until": vendor.offer.map(|_| vendor.offer_until.to_string()),
        "rounds": vendor.rounds,
        "signed": vendor.signed.map(|quarter| quarter.to_string()),
        "price": plain(vendor.price),
        "bound_by": vendor.bound_by.map(|quarter| quarter.to_string()),
    })
}

//! From the simulation's decisions to written ones: places in a scenario's lists become ids.

use super::to_sim::AUTO;
use super::words::{AfterIncidentWord, PurposeWord};
use super::{
    WireAllocation, WireCare, WireCutoverPolicy, WireDecisions, WireFinance, WireForecast, WireGrid, WireInquiry,
    WireMandate, WireOperations, WireOrder, WireRetirement, WireStanding,
};
use crate::sim::decisions::{
    Allocation, CapacityPlatform, Care, Decisions, Finance, Inquiry, Operations, PLATFORMS, RULES, StandingChange,
};
use crate::sim::scenario::Scenario;
use crate::sim::units::Money;
use crate::sim::world::Visible;

impl WireDecisions {
    /// Decisions as they are written. Reading them again for the same quarter gives the same decisions; places
    /// that the scenario does not have are left out.
    #[must_use]
    pub fn from_sim(decisions: &Decisions, scenario: &Scenario, visible: &Visible) -> Self {
        let d = decisions;
        Self {
            price_index: d.price_index,
            free_shipping: d.free_shipping,
            marketing: d.marketing.map(Money::dollars),
            pledge: d.pledge,
            hiring: d.hiring,
            operations: d.operations.map(|operations| self::operations(&operations, scenario)),
            freeze: d.freeze,
            allocation: d.allocation.map(|allocation| self::allocation(&allocation)),
            orders: orders(d.orders, d.grid_orders, scenario),
            retire: d.retire.map(|units| {
                fleets(units, scenario).map(|(platform, units)| WireRetirement { platform, units }).collect()
            }),
            vendor: d.vendor,
            cutover_by: d.cutover_by.map(|quarter| quarter.to_string()),
            migration: d.migration,
            migration_tiers: d.migration_tiers.map(|taken| {
                let tiers = scenario.tiers.iter().zip(taken).filter(|(_, taken)| *taken);
                tiers.map(|(tier, _)| tier.id.clone()).collect()
            }),
            night: d.night.map(|acts| acts.as_slice().iter().map(|act| act.to_id().to_owned()).collect()),
            cutover_policy: d.cutover_policy.map(|policy| WireCutoverPolicy {
                hold_above: Some(policy.hold_above),
                rollback_above: Some(policy.rollback_above),
                max_holds: Some(policy.max_holds),
                probes: Some(policy.probes),
            }),
            care: d.care.map(|care| self::care(&care)),
            inquiry: d.inquiry.map(|inquiry| self::inquiry(&inquiry)),
            structure: d.structure,
            communication: d.communication,
            mandate: d.mandate.map(|mandate| WireMandate {
                rules: mandate.rules.map(|rules| (1..=RULES as u8).filter(|n| rules & (1 << (n - 1)) != 0).collect()),
                enforcement: mandate.enforcement,
            }),
            grid: d.grid.map(|grid| WireGrid {
                bare_renting: grid.bare_renting,
                services: grid.services,
                price_per_unit_hour: grid.price_per_unit_hour,
                idle_share: grid.idle_share,
                december_reserve: grid.december_reserve,
            }),
            finance: d.finance.map(|finance| self::finance(&finance)),
            story: d.story,
            standing: d.standing.map(|change| standing(&change, scenario)),
            forecast: d.forecast.map(|range| WireForecast { cash: Some((range.low.dollars(), range.high.dollars())) }),
            event: d.event.and_then(|option| {
                super::event_options(scenario, Some(visible)).get(usize::from(option)).map(|id| (*id).to_owned())
            }),
        }
    }
}

/// A field that says something: what is 0 is left out. −0 is not 0 here, so that nothing is lost.
fn said(number: f64) -> Option<f64> {
    (number.to_bits() != 0).then_some(number)
}

fn dollars(money: Money) -> Option<f64> {
    (money != Money::ZERO).then(|| money.dollars())
}

fn yes(truth: bool) -> Option<bool> {
    truth.then_some(true)
}

fn operations(operations: &Operations, scenario: &Scenario) -> WireOperations {
    let site = |place: u8| scenario.sites.get(usize::from(place)).map(|site| site.id.clone());
    WireOperations {
        staff: (operations.layoffs > 0).then(|| -f64::from(operations.layoffs)),
        close_site: operations.close_site.and_then(site),
        delist: yes(operations.delist),
    }
}

fn allocation(allocation: &Allocation) -> WireAllocation {
    let [features, migration, testing, decoupling, platform, fulfilment, reliability] = allocation.shares().map(said);
    WireAllocation { features, migration, testing, decoupling, platform, fulfilment, reliability }
}

fn fleets(units: [f64; PLATFORMS], scenario: &Scenario) -> impl Iterator<Item = (String, f64)> {
    let written = scenario.platforms.iter().zip(units).filter(|(_, units)| said(*units).is_some());
    written.map(|(platform, units)| (platform.id.clone(), units))
}

/// Orders for the shop, then those for tenants. Those of nothing at all are said where they would be silence.
fn orders(
    shop: Option<[f64; PLATFORMS]>,
    tenants: Option<[f64; PLATFORMS]>,
    scenario: &Scenario,
) -> Option<Vec<WireOrder>> {
    if shop.is_none() && tenants.is_none() {
        return None;
    }
    let some = |units: [f64; PLATFORMS], purpose: Option<PurposeWord>| {
        let written: Vec<_> =
            fleets(units, scenario).map(|(platform, units)| WireOrder { platform, units, purpose }).collect();
        let alone = purpose.is_none() && tenants.is_none();
        match scenario.platforms.first() {
            Some(first) if written.is_empty() && !alone => {
                vec![WireOrder { platform: first.id.clone(), units: 0.0, purpose }]
            }
            _ => written,
        }
    };
    let mut orders = shop.map_or_else(Vec::new, |units| some(units, None));
    orders.extend(tenants.map_or_else(Vec::new, |units| some(units, Some(PurposeWord::Grid))));
    Some(orders)
}

fn care(care: &Care) -> WireCare {
    WireCare {
        rehearsal: yes(care.rehearsal),
        amnesty: yes(care.amnesty),
        drill: yes(care.drill),
        after_incident: AfterIncidentWord::of(care.after_incident),
    }
}

fn inquiry(inquiry: &Inquiry) -> WireInquiry {
    WireInquiry { price_test: yes(inquiry.price_test), sound_suppliers: yes(inquiry.sound_suppliers) }
}

fn finance(finance: &Finance) -> WireFinance {
    WireFinance {
        convertible: dollars(finance.convertible),
        equity: dollars(finance.equity),
        credit: dollars(finance.credit),
        strategic: dollars(finance.strategic),
        buyback: dollars(finance.buyback),
        stretch_payables_days: said(finance.stretch_payables_days),
    }
}

fn standing(change: &StandingChange, scenario: &Scenario) -> WireStanding {
    WireStanding {
        capacity_cover: change.capacity_cover,
        capacity_platform: change.capacity_platform.and_then(|platform| match platform {
            CapacityPlatform::Auto => Some(AUTO.to_owned()),
            CapacityPlatform::Platform(place) => {
                scenario.platforms.get(usize::from(place)).map(|platform| platform.id.clone())
            }
        }),
        marketing_share: change.marketing_share,
        cash_floor: change.cash_floor.map(|floor| floor.map(Money::dollars)),
        staffing: change.staffing,
        grid_cover: change.grid_cover,
    }
}

//! From the simulation's decisions to written ones: places in a scenario's lists become ids.

use super::to_sim::{AUTO, not_built};
use super::words::AfterIncidentWord;
use super::{
    CommunicationWord, StructureWord, WireAllocation, WireCare, WireCutoverPolicy, WireDecisions, WireFinance,
    WireForecast, WireGrid, WireInquiry, WireMandate, WireOperations, WireOrder, WireRetirement, WireStanding,
};
use crate::sim::decisions::{
    Allocation, CapacityPlatform, Care, Decisions, Finance, Inquiry, Operations, PLATFORMS, StandingChange,
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
        let named = |name: &str| d.not_built & not_built(name) != 0;
        Self {
            price_index: d.price_index,
            free_shipping: d.free_shipping.map(Into::into),
            marketing: d.marketing.map(Money::dollars),
            pledge: d.pledge.map(Into::into),
            hiring: d.hiring,
            operations: d.operations.map(|operations| self::operations(&operations, scenario)),
            freeze: d.freeze.map(Into::into),
            allocation: d.allocation.map(|allocation| self::allocation(&allocation)),
            orders: d.orders.map(|units| {
                let order = |(platform, units)| WireOrder { platform, units, purpose: None };
                fleets(units, scenario).map(order).collect()
            }),
            retire: d.retire.map(|units| {
                fleets(units, scenario).map(|(platform, units)| WireRetirement { platform, units }).collect()
            }),
            vendor: d.vendor.map(Into::into),
            cutover_by: d.cutover_by.map(|quarter| quarter.to_string()),
            migration: d.migration.map(Into::into),
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
            structure: named("structure").then_some(StructureWord::Functional),
            communication: named("communication").then_some(CommunicationWord::CoLocatedSync),
            mandate: named("mandate").then(WireMandate::default),
            grid: named("grid").then(WireGrid::default),
            finance: d.finance.map(|finance| self::finance(&finance)),
            story: d.story.map(Into::into),
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
    }
}

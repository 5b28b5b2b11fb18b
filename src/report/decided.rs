//! What was decided in a quarter, as message ids and amounts, the weightiest first.

use crate::sim::decisions::{AfterIncident, Decisions, MigrationMove, PLATFORMS, Story, VendorMove};
use crate::sim::plan::Levels;
use crate::sim::units::{Money, Quarter};

/// Change of a share of the engineers that is worth a word: what is said of shares is whole.
const WORTH_TELLING: f64 = 0.005;

/// Units of machines from which they are told: what is said of them is whole.
pub const A_UNIT: f64 = 0.5;

/// What a decision came to.
#[derive(Clone, Debug, PartialEq)]
pub enum Came {
    /// A value with a name: its message id.
    To(&'static str),
    /// An option of a choice: the kind of its name and its id.
    Chosen(&'static str, &'static str),
    /// A profit promised for a quarter.
    ProfitBy(Quarter),
    /// A price or another index around one.
    Index(f64),
    /// A share.
    Share(f64),
    /// People, with a sign.
    People(f64),
    /// People that there are to be.
    Heads(f64),
    /// Units of machines.
    Units(f64),
    /// Units of machines by platform.
    Machines([f64; PLATFORMS]),
    /// Money.
    Dollars(Money),
    /// Days.
    Days(f64),
    /// A quarter.
    In(Quarter),
    /// It was done; nothing more to say.
    Done,
}

/// One decision.
#[derive(Clone, Debug, PartialEq)]
pub struct Decided {
    /// Message id of the decision's name.
    pub name: &'static str,
    /// What it came to.
    pub came: Came,
}

/// The decisions of a quarter that changed something, the weightiest first. `levels` are those in force before: a
/// level that was only said again is not told, nor is silence.
#[must_use]
pub fn decided(decisions: &Decisions, levels: &Levels) -> Vec<Decided> {
    let mut list = Vec::new();
    let mut tell = |name, came: Option<Came>| {
        if let Some(came) = came {
            list.push(Decided { name, came });
        }
    };
    let d = decisions;
    tell(
        "decision-migration",
        d.migration.filter(|to| *to != MigrationMove::None).map(|to| Came::Chosen("migration", to.id())),
    );
    tell("decision-vendor", d.vendor.filter(|to| *to != VendorMove::None).map(|to| Came::Chosen("vendor", to.id())));
    let freeze = d.freeze.filter(|freeze| *freeze != levels.freeze);
    tell("decision-freeze", freeze.map(|freeze| Came::Chosen("freeze", freeze.id())));
    let pledge = d.pledge.filter(|pledge| *pledge != levels.pledge);
    tell("decision-pledge", pledge.map(|pledge| pledge.due().map_or(Came::To("pledge-growth"), Came::ProfitBy)));
    let porting = d.allocation.map(|shares| shares.migration);
    let porting = porting.filter(|share| (share - levels.allocation.migration).abs() >= WORTH_TELLING);
    tell("decision-allocation-migration", porting.map(Came::Share));
    let finance = d.finance.unwrap_or_default();
    company(d, levels, &mut tell);
    let money = |amount: Money| (amount > Money::ZERO).then_some(Came::Dollars(amount));
    tell("decision-finance-convertible", money(finance.convertible));
    tell("decision-finance-equity", money(finance.equity));
    tell("decision-finance-strategic", money(finance.strategic));
    // Below nothing: paid back.
    tell("decision-finance-credit", (finance.credit != Money::ZERO).then_some(Came::Dollars(finance.credit)));
    tell("decision-finance-buyback", money(finance.buyback));
    let days = finance.stretch_payables_days;
    tell("decision-finance-stretch-payables-days", (days > 0.0).then_some(Came::Days(days)));
    tell("decision-hiring", d.hiring.filter(|heads| heads.abs() >= 1.0).map(Came::People));
    if let Some(operations) = d.operations {
        let gone = f64::from(operations.layoffs);
        tell("decision-operations-staff", (gone > 0.0).then_some(Came::People(-gone)));
        tell("decision-operations-close-site", operations.close_site.map(|_| Came::Done));
        tell("decision-operations-delist", operations.delist.then_some(Came::Done));
    }
    let price = d.price_index.filter(|price| (price - levels.price_index).abs() > 1e-9);
    tell("decision-price-index", price.map(Came::Index));
    let units = |units: [f64; PLATFORMS]| units.iter().any(|units| *units >= A_UNIT).then_some(Came::Machines(units));
    // Where standing orders would have bought, none is a decision too.
    let none = || levels.standing.capacity_cover.map(|_| Came::To("number-none"));
    tell("decision-orders", d.orders.and_then(|orders| units(orders).or_else(none)));
    tell("decision-retire", d.retire.and_then(units));
    if let Some(care) = d.care {
        tell("decision-care-rehearsal", care.rehearsal.then_some(Came::Done));
        tell("decision-care-amnesty", care.amnesty.then_some(Came::Done));
        tell("decision-care-drill", care.drill.then_some(Came::Done));
        tell("decision-care-after-incident", after_incident(care.after_incident).map(Came::To));
    }
    if let Some(inquiry) = d.inquiry {
        tell("decision-inquiry-price-test", inquiry.price_test.then_some(Came::Done));
        tell("decision-inquiry-sound-suppliers", inquiry.sound_suppliers.then_some(Came::Done));
    }
    tell("decision-story", d.story.filter(|told| *told != Story::None).map(|told| Came::Chosen("story", told.id())));
    let shipping = d.free_shipping.filter(|shipping| *shipping != levels.free_shipping);
    tell("decision-free-shipping", shipping.map(|shipping| Came::Chosen("free-shipping", shipping.id())));
    tell("decision-cutover-by", d.cutover_by.map(Came::In));
    let tiers = d.migration_tiers.filter(|tiers| *tiers != levels.migration_tiers);
    tell("decision-migration-tiers", tiers.map(|_| Came::Done));
    tell("decision-night", d.night.map(|_| Came::Done));
    night(d, levels, &mut tell);
    tell("decision-marketing", d.marketing.filter(|dollars| Some(*dollars) != levels.marketing).map(Came::Dollars));
    shares(d, levels, &mut tell);
    standing(d, levels, &mut tell);
    list
}

/// The rules of a night that is played by itself.
fn night(d: &Decisions, levels: &Levels, tell: &mut impl FnMut(&'static str, Option<Came>)) {
    let (Some(now), then) = (d.cutover_policy, levels.cutover_policy) else { return };
    let share = |now: f64, then: f64| other(now, then).then_some(Came::Share(now));
    tell("decision-cutover-policy-hold-above", share(now.hold_above, then.hold_above));
    tell("decision-cutover-policy-rollback-above", share(now.rollback_above, then.rollback_above));
    let holds = (now.max_holds != then.max_holds).then(|| Came::Index(f64::from(now.max_holds)));
    tell("decision-cutover-policy-max-holds", holds);
    let probes = (now.probes != then.probes).then_some(if now.probes { Came::Done } else { OFF });
    tell("decision-cutover-policy-probes", probes);
}

/// What the engineers work on, beside the bet and the platform, which are told before.
fn shares(d: &Decisions, levels: &Levels, tell: &mut impl FnMut(&'static str, Option<Came>)) {
    let (Some(now), then) = (d.allocation, levels.allocation) else { return };
    let share = |now: f64, then: f64| ((now - then).abs() >= WORTH_TELLING).then_some(Came::Share(now));
    tell("decision-allocation-testing", share(now.testing, then.testing));
    tell("decision-allocation-decoupling", share(now.decoupling, then.decoupling));
    tell("decision-allocation-fulfilment", share(now.fulfilment, then.fulfilment));
    tell("decision-allocation-reliability", share(now.reliability, then.reliability));
    tell("decision-allocation-features", share(now.features, then.features));
}

/// Standing orders; one that is cancelled says so.
fn standing(d: &Decisions, levels: &Levels, tell: &mut impl FnMut(&'static str, Option<Came>)) {
    let (Some(now), then) = (d.standing, levels.standing) else { return };
    /// An order that is no longer what it was.
    fn moved<T: PartialEq + Copy>(now: Option<Option<T>>, then: Option<T>, came: impl Fn(T) -> Came) -> Option<Came> {
        now.filter(|now| *now != then).map(|now| now.map_or(Came::To("lever-cancelled"), came))
    }
    tell("decision-standing-capacity-cover", moved(now.capacity_cover, then.capacity_cover, Came::Index));
    let platform = now.capacity_platform.filter(|platform| *platform != then.capacity_platform);
    tell("decision-standing-capacity-platform", platform.map(|_| Came::Done));
    tell("decision-standing-marketing-share", moved(now.marketing_share, then.marketing_share, Came::Share));
    tell("decision-standing-cash-floor", moved(now.cash_floor, then.cash_floor, Came::Dollars));
    tell("decision-standing-staffing", moved(now.staffing, then.staffing, Came::Heads));
    tell("decision-standing-grid-cover", moved(now.grid_cover, then.grid_cover, Came::Index));
}

/// Said of what is no longer offered.
const OFF: Came = Came::To("lever-off");

fn other(now: f64, then: f64) -> bool {
    (now - then).abs() > 1e-9
}

/// How we work, and what is offered to outsiders.
fn company(d: &Decisions, levels: &Levels, tell: &mut impl FnMut(&'static str, Option<Came>)) {
    let mandate = d.mandate.unwrap_or_default();
    let rules = mandate.rules.filter(|rules| *rules != levels.mandate.rules);
    tell("decision-mandate-rules", rules.map(|_| Came::Done));
    let enforcement = mandate.enforcement.filter(|enforcement| *enforcement != levels.mandate.enforcement);
    tell("decision-mandate-enforcement", enforcement.map(|enforcement| Came::Chosen("enforcement", enforcement.id())));
    let grid = d.grid.unwrap_or_default();
    let opens = |now: Option<bool>, before: bool| {
        now.filter(|now| *now != before).map(|now| if now { Came::Done } else { OFF })
    };
    tell("decision-grid-services", opens(grid.services, levels.grid.services));
    tell("decision-grid-bare-renting", opens(grid.bare_renting, levels.grid.bare_renting));
    let price = grid.price_per_unit_hour.filter(|now| other(*now, levels.grid.price_per_unit_hour));
    tell("decision-grid-price-per-unit-hour", price.map(Came::Index));
    let idle = grid.idle_share.filter(|now| other(*now, levels.grid.idle_share));
    tell("decision-grid-idle-share", idle.map(Came::Share));
    let reserve = grid.december_reserve.filter(|now| other(*now, levels.grid.december_reserve));
    tell("decision-grid-december-reserve", reserve.map(Came::Share));
    let platform = d.allocation.map(|shares| shares.platform);
    let platform = platform.filter(|share| (share - levels.allocation.platform).abs() >= WORTH_TELLING);
    tell("decision-allocation-platform", platform.map(Came::Share));
    let structure = d.structure.filter(|structure| *structure != levels.structure);
    tell("decision-structure", structure.map(|structure| Came::Chosen("structure", structure.id())));
    let communication = d.communication.filter(|communication| *communication != levels.communication);
    tell("decision-communication", communication.map(|way| Came::Chosen("communication", way.id())));
    let tenants = d.grid_orders.map(|orders| orders.iter().sum::<f64>()).filter(|units| *units >= 0.5);
    tell("decision-orders-grid", tenants.map(Came::Units));
}

const fn after_incident(after: AfterIncident) -> Option<&'static str> {
    match after {
        AfterIncident::Silent => None,
        AfterIncident::Blame => Some("after-incident-blame"),
        AfterIncident::Learn => Some("after-incident-learn"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::decisions::{Communication, Enforcement, Finance, Freeze, Operations, Shipping, Structure};

    /// Every key that moves something is named once it says something else than what was in force. The player's range for
    /// cash moves nothing and has a record of its own.
    #[test]
    fn every_key_that_was_set_is_told() {
        use crate::sim::decisions::KEYS;
        let scenario = crate::content::library::scenario("dotcom-2000").unwrap();
        let levels = scenario.levels;
        let allocation = crate::sim::decisions::Allocation::from_shares([0.21, 0.22, 0.13, 0.14, 0.15, 0.08, 0.07]);
        let decisions = Decisions {
            price_index: Some(0.9),
            free_shipping: Some(Shipping::Over99),
            marketing: Some(Money::from_millions(41.0)),
            pledge: Some(crate::sim::decisions::Pledge::ProfitBy(Quarter::new(2001, 3))),
            hiring: Some(20.0),
            operations: Some(Operations { layoffs: 100, ..Operations::default() }),
            freeze: Some(Freeze::Full),
            allocation: Some(allocation),
            orders: Some([3.0; crate::sim::decisions::PLATFORMS]),
            grid_orders: Some([3.0; crate::sim::decisions::PLATFORMS]),
            retire: Some([3.0; crate::sim::decisions::PLATFORMS]),
            vendor: Some(VendorMove::SignBound),
            cutover_by: Some(Quarter::new(2001, 2)),
            migration: Some(MigrationMove::Commit),
            migration_tiers: Some(levels.migration_tiers.map(|tier| !tier)),
            night: Some(crate::sim::cutover::Acts::EMPTY),
            cutover_policy: Some(crate::sim::cutover::CutoverPolicy {
                hold_above: 0.29,
                rollback_above: 0.28,
                max_holds: levels.cutover_policy.max_holds + 1,
                probes: !levels.cutover_policy.probes,
            }),
            care: Some(crate::sim::decisions::Care { drill: true, ..Default::default() }),
            inquiry: Some(crate::sim::decisions::Inquiry { price_test: true, ..Default::default() }),
            structure: Some(Structure::Divisional),
            communication: Some(Communication::RemoteAsync),
            mandate: Some(crate::sim::decisions::MandateChange {
                rules: Some(5),
                enforcement: Some(Enforcement::Fire),
            }),
            grid: Some(crate::sim::decisions::GridChange {
                bare_renting: Some(!levels.grid.bare_renting),
                services: Some(!levels.grid.services),
                price_per_unit_hour: Some(levels.grid.price_per_unit_hour + 1.0),
                idle_share: Some(0.31),
                december_reserve: Some(0.32),
            }),
            finance: Some(Finance { equity: Money::from_millions(60.0), ..Finance::default() }),
            story: Some(Story::Tell),
            standing: Some(crate::sim::decisions::StandingChange {
                capacity_cover: Some(Some(1.9)),
                capacity_platform: Some(crate::sim::decisions::CapacityPlatform::Platform(1)),
                marketing_share: Some(None),
                cash_floor: Some(Some(Money::from_millions(77.0))),
                staffing: Some(Some(321.0)),
                grid_cover: Some(Some(2.7)),
            }),
            ..Decisions::none()
        };
        let told = decided(&decisions, &levels);
        let told: Vec<&str> = told.iter().map(|decided| decided.name).collect();
        for key in KEYS.iter().filter(|key| key.name != "forecast") {
            let id = format!("decision-{}", key.name.replace('_', "-"));
            assert!(told.iter().any(|name| name.starts_with(&id)), "{id} is not told: {told:?}");
        }
        for share in crate::sim::decisions::Allocation::NAMES {
            assert!(told.contains(&format!("decision-allocation-{share}").as_str()), "{share}: {told:?}");
        }
        for part in ["capacity-cover", "capacity-platform", "marketing-share", "cash-floor", "staffing", "grid-cover"] {
            assert!(told.contains(&format!("decision-standing-{part}").as_str()), "{part}: {told:?}");
        }
    }

    #[test]
    fn silence_is_not_told_and_the_bet_comes_first() {
        let levels = crate::content::library::scenario("dotcom-2000").unwrap().levels;
        assert!(decided(&Decisions::none(), &levels).is_empty());
        let again = Decisions {
            price_index: Some(levels.price_index),
            freeze: Some(levels.freeze),
            pledge: Some(levels.pledge),
            allocation: Some(levels.allocation),
            ..Decisions::none()
        };
        assert!(decided(&again, &levels).is_empty(), "a level said again is no decision");
        let decisions = Decisions {
            price_index: Some(1.04),
            migration: Some(MigrationMove::Commit),
            vendor: Some(VendorMove::None),
            finance: Some(Finance { equity: Money::from_millions(60.0), ..Finance::default() }),
            operations: Some(Operations { layoffs: 1_300, ..Operations::default() }),
            ..Decisions::none()
        };
        let told = decided(&decisions, &levels);
        let names: Vec<&str> = told.iter().map(|decided| decided.name).collect();
        assert_eq!(
            names,
            ["decision-migration", "decision-finance-equity", "decision-operations-staff", "decision-price-index"]
        );
        assert_eq!(told[2].came, Came::People(-1_300.0));
    }
}

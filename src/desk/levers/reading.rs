//! Where a lever stands, where it stood, and how far it goes.
//!
//! Every place is a number: of a slider the value in the lever's own unit, of a choice the index of the option. A
//! standing order that is cancelled stands at [`OFF`].

use super::{Lever, NightRule};
use crate::sim::decisions::limits::{self, Limits};
use crate::sim::decisions::{
    AfterIncident, CapacityPlatform, Communication, Enforcement, Freeze, MigrationMove, PLATFORMS, Pledge, Shipping,
    Story, Structure, VendorMove,
};
use crate::sim::finance;
use crate::sim::grid::reference_price;
use crate::sim::machines::{Role, cutover_need, orders_for_cutover};
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// The place of a cancelled standing order.
pub const OFF: f64 = -1.0;

/// What is said after an incident, silence first.
pub(super) const AFTER: [AfterIncident; 3] = [AfterIncident::Silent, AfterIncident::Blame, AfterIncident::Learn];
/// Quarters ahead that a cutover can be announced for.
pub(super) const DATES: u16 = limits::ANNOUNCED_AHEAD;

/// What can be pledged: growth, or a profit by one of the dates that the scenario offers.
pub(super) fn pledges(scenario: &Scenario) -> impl Iterator<Item = Pledge> + '_ {
    std::iter::once(Pledge::Growth).chain(scenario.pledges.iter().copied().map(Pledge::ProfitBy))
}

/// Whether no date for profit has been given and the nearest one is not past.
pub(crate) fn may_pledge(visible: &Visible, scenario: &Scenario) -> bool {
    !visible.levels.pledge.is_profit() && scenario.pledges.first().is_some_and(|due| *due >= visible.quarter)
}

/// How a lever is held.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Grip {
    /// A range with a small and a big step.
    Slider {
        /// Lowest place.
        low: f64,
        /// Highest place.
        high: f64,
        /// The small step.
        step: f64,
        /// The big step.
        far: f64,
        /// Whether the lowest place can be left for [`OFF`].
        off: bool,
    },
    /// Options side by side.
    Choice {
        /// How many there are.
        count: usize,
    },
}

/// Units of a platform that can be ordered for the shop in a quarter: what its lever goes to, which is less than there are
/// to be had where the market has no limit.
#[must_use]
pub fn most_ordered(index: u8, visible: &Visible, scenario: &Scenario, untouched: &Plan) -> f64 {
    match grip(Lever::Order(index), visible, scenario, untouched) {
        Grip::Slider { high, .. } => high,
        Grip::Choice { .. } => 0.0,
    }
}

fn slider(low: f64, high: f64, step: f64, far: f64) -> Grip {
    Grip::Slider { low, high: high.max(low), step, far, off: false }
}

/// A slider that goes as far as the judge allows.
fn within(limits: &Limits, step: f64, far: f64) -> Grip {
    slider(*limits.start(), *limits.end(), step, far)
}

fn standing(limits: &Limits, step: f64, far: f64) -> Grip {
    Grip::Slider { low: *limits.start(), high: *limits.end(), step, far, off: true }
}

/// Units of a platform that a cutover would buy by itself; none while no migration is under way.
fn wanted_by_a_cutover(index: usize, visible: &Visible, scenario: &Scenario, untouched: &Plan) -> f64 {
    let is_new = scenario.platforms.get(index).is_some_and(|platform| platform.role == Role::Challenger);
    if is_new && visible.migration.under_way() { cutover_need(visible, scenario, &untouched.levels) } else { 0.0 }
}

/// How a lever is held now.
#[must_use]
pub fn grip(lever: Lever, visible: &Visible, scenario: &Scenario, untouched: &Plan) -> Grip {
    use Lever as L;
    let ceiling = |value: f64, grain: f64| libm::ceil(value / grain) * grain;
    let order = |i: usize, standing: [f64; PLATFORMS], least: f64| {
        let standing = standing.get(i).copied().unwrap_or(0.0);
        let supply = visible.machines.supply.get(i).copied().unwrap_or(0.0);
        let high = ceiling((2.0 * standing).max(least), 10.0);
        slider(0.0, libm::floor(high.min(supply)), 1.0, 10.0)
    };
    match lever {
        L::Price => within(&limits::PRICE_INDEX, 0.01, 0.05),
        L::Shipping => Grip::Choice { count: Shipping::ALL.len() },
        L::Marketing => slider(0.0, ceiling((2.0 * untouched.marketing.millions()).max(60.0), 10.0), 1.0, 10.0),
        L::Pledge => Grip::Choice { count: pledges(scenario).count() },
        L::Hiring => {
            let heads = visible.engineers.heads;
            slider(-libm::floor(scenario.engineers.layoff_limit * heads), libm::floor(heads * 0.5), 10.0, 50.0)
        }
        L::Staff => slider(0.0, libm::floor(limits::LAYOFFS * visible.fulfilment.staff), 50.0, 500.0),
        L::CloseSite => Grip::Choice { count: scenario.sites.len().min(crate::sim::decisions::SITES) + 1 },
        L::Freeze => Grip::Choice { count: Freeze::ALL.len() },
        L::Engineers(_) => within(&limits::SHARE, 0.01, 0.05),
        L::Order(i) => {
            let wanted = wanted_by_a_cutover(usize::from(i), visible, scenario, untouched);
            order(usize::from(i), untouched.orders, visible.machines.load.max(wanted).max(60.0))
        }
        L::Retire(i) => {
            let owned = visible.machines.fleets.get(usize::from(i)).map_or(0.0, |fleet| fleet.units);
            slider(0.0, owned, 1.0, 10.0)
        }
        L::Vendor => Grip::Choice { count: VendorMove::ALL.len() },
        L::CutoverBy => Grip::Choice { count: usize::from(DATES) + 1 },
        L::Migration => Grip::Choice { count: MigrationMove::ALL.len() },
        L::Delist
        | L::Tier(_)
        | L::Rehearsal
        | L::Amnesty
        | L::PriceTest
        | L::SoundSuppliers
        | L::Rule(_)
        | L::Drill
        | L::BareRenting
        | L::Services
        | L::Night(NightRule::Probes) => Grip::Choice { count: 2 },
        L::Night(NightRule::HoldAbove | NightRule::RollbackAbove) => slider(0.0, 0.30, 0.005, 0.05),
        L::Night(NightRule::MaxHolds) => slider(0.0, 10.0, 1.0, 3.0),
        L::Convertible | L::Equity => slider(0.0, libm::floor(finance::raise_limit(visible, scenario)), 10.0, 50.0),
        L::Credit => {
            let back = 0.0 - libm::floor(finance::repayment_limit(visible));
            slider(back, libm::floor(finance::credit_limit(visible, scenario)), 10.0, 50.0)
        }
        L::Strategic => {
            slider(0.0, if visible.capital.partner_offer { scenario.finance.partner_limit } else { 0.0 }, 10.0, 50.0)
        }
        L::Buyback => slider(0.0, libm::floor(finance::buyback_limit(visible, scenario)), 5.0, 20.0),
        L::Stretch => slider(0.0, scenario.finance.stretch_limit, 1.0, 5.0),
        L::Story => Grip::Choice { count: Story::ALL.len() },
        L::Structure => Grip::Choice { count: Structure::ALL.len() },
        L::Communication => Grip::Choice { count: Communication::ALL.len() },
        L::Enforcement => Grip::Choice { count: Enforcement::ALL.len() },
        L::AfterIncident => Grip::Choice { count: AFTER.len() },
        L::IdleShare | L::DecemberReserve => within(&limits::SHARE, 0.05, 0.25),
        L::UnitPrice => {
            let usual = reference_price(&scenario.grid, visible.turn(scenario));
            slider(0.0, ceiling(4.0 * usual, 10.0).min(*limits::UNIT_PRICE.end()), 0.5, 5.0)
        }
        L::GridOrder(i) => order(usize::from(i), untouched.grid_orders, (2.0 * visible.grid.wanted).max(100.0)),
        L::StandingGrid => standing(&limits::GRID_COVER, 0.05, 0.25),
        L::StandingCover => standing(&limits::CAPACITY_COVER, 0.01, 0.10),
        L::StandingPlatform => Grip::Choice { count: scenario.platforms.len().min(PLATFORMS) + 1 },
        L::StandingMarketing => standing(&limits::MARKETING_SHARE, 0.005, 0.02),
        L::StandingFloor => standing(&(*limits::CASH_FLOOR.start()..=1000.0), 10.0, 50.0),
        L::StandingStaff => {
            let high = ceiling((2.0 * visible.engineers.heads).max(2000.0), 100.0).min(*limits::STAFFING.end());
            standing(&(*limits::STAFFING.start()..=high), 10.0, 100.0)
        }
    }
}

/// Units of each platform that the plan orders for the shop: of a cutover for which nothing was ordered by hand what it buys
/// by itself, in place of what standing orders would.
#[must_use]
pub(super) fn ordered(visible: &Visible, scenario: &Scenario, plan: &Plan) -> [f64; PLATFORMS] {
    orders_for_cutover(visible, scenario, plan)
}

/// Where a lever stands in a plan.
#[must_use]
pub fn place(lever: Lever, visible: &Visible, scenario: &Scenario, plan: &Plan) -> f64 {
    use Lever as L;
    let (levels, finance) = (&plan.levels, &plan.finance);
    let on = |flag: bool| f64::from(u8::from(flag));
    let at = |found: Option<usize>| found.unwrap_or(0) as f64;
    match lever {
        L::Price => levels.price_index,
        L::Shipping => at(Shipping::ALL.iter().position(|option| *option == levels.free_shipping)),
        L::Marketing => plan.marketing.millions(),
        L::Pledge => at(pledges(scenario).position(|option| option == levels.pledge)),
        L::Hiring => plan.hiring,
        L::Staff => f64::from(plan.operations.layoffs),
        L::CloseSite => plan.operations.close_site.map_or(0.0, |index| f64::from(index) + 1.0),
        L::Delist => on(plan.operations.delist),
        L::Freeze => at(Freeze::ALL.iter().position(|option| *option == levels.freeze)),
        L::Engineers(i) => levels.allocation.shares().get(usize::from(i)).copied().unwrap_or(0.0),
        L::Order(i) => ordered(visible, scenario, plan).get(usize::from(i)).copied().unwrap_or(0.0),
        L::Retire(i) => plan.retire.get(usize::from(i)).copied().unwrap_or(0.0),
        L::Vendor => at(VendorMove::ALL.iter().position(|option| *option == plan.vendor)),
        L::CutoverBy => plan.cutover_by.map_or(0.0, |by| f64::from(by.since(visible.quarter))),
        L::Migration => at(MigrationMove::ALL.iter().position(|option| *option == plan.migration)),
        L::Tier(i) => on(levels.migration_tiers.get(usize::from(i)).copied().unwrap_or(false)),
        L::Night(NightRule::HoldAbove) => levels.cutover_policy.hold_above,
        L::Night(NightRule::RollbackAbove) => levels.cutover_policy.rollback_above,
        L::Night(NightRule::MaxHolds) => f64::from(levels.cutover_policy.max_holds),
        L::Night(NightRule::Probes) => on(levels.cutover_policy.probes),
        L::Rehearsal => on(plan.care.rehearsal),
        L::Amnesty => on(plan.care.amnesty),
        L::PriceTest => on(plan.inquiry.price_test),
        L::SoundSuppliers => on(plan.inquiry.sound_suppliers),
        L::Convertible => finance.convertible.millions(),
        L::Equity => finance.equity.millions(),
        L::Credit => finance.credit.millions(),
        L::Strategic => finance.strategic.millions(),
        L::Buyback => finance.buyback.millions(),
        L::Stretch => finance.stretch_payables_days,
        L::Story => at(Story::ALL.iter().position(|option| *option == plan.story)),
        L::StandingCover => levels.standing.capacity_cover.unwrap_or(OFF),
        L::StandingPlatform => match levels.standing.capacity_platform {
            CapacityPlatform::Auto => 0.0,
            CapacityPlatform::Platform(index) => f64::from(index) + 1.0,
        },
        L::StandingMarketing => levels.standing.marketing_share.unwrap_or(OFF),
        L::StandingFloor => levels.standing.cash_floor.map_or(OFF, crate::sim::units::Money::millions),
        L::StandingStaff => levels.standing.staffing.unwrap_or(OFF),
        L::StandingGrid => levels.standing.grid_cover.unwrap_or(OFF),
        L::Structure => at(Structure::ALL.iter().position(|option| *option == levels.structure)),
        L::Communication => at(Communication::ALL.iter().position(|option| *option == levels.communication)),
        L::Rule(i) => on(levels.mandate.rules & (1 << (i & 7)) != 0),
        L::Enforcement => at(Enforcement::ALL.iter().position(|option| *option == levels.mandate.enforcement)),
        L::Drill => on(plan.care.drill),
        L::AfterIncident => at(AFTER.iter().position(|option| *option == plan.care.after_incident)),
        L::BareRenting => on(levels.grid.bare_renting),
        L::IdleShare => levels.grid.idle_share,
        L::DecemberReserve => levels.grid.december_reserve,
        L::Services => on(levels.grid.services),
        L::UnitPrice => levels.grid.price_per_unit_hour,
        L::GridOrder(i) => plan.grid_orders.get(usize::from(i)).copied().unwrap_or(0.0),
    }
}

//! Machines: fleets, prices, orders with lead times, load against capacity week by week, incidents.

mod constants;
mod fleet;
mod trade;

pub use constants::{MachineConstants, Platform, Role};
pub use fleet::{Disposed, Fleet};

use crate::sim::belief::Nature;
use crate::sim::decisions::{CapacityPlatform, MigrationMove, PLATFORMS};
use crate::sim::economy::glut_price_factor;
use crate::sim::figures::Figure;
use crate::sim::luck::{Luck, Stream};
use crate::sim::plan::{Levels, Plan};
use crate::sim::scenario::Scenario;
use crate::sim::trace::{Factor, Trace};
use crate::sim::units::{DAYS_A_QUARTER, Quarter, WEEKS_A_QUARTER, power};
use crate::sim::vendor::Vendor;
use crate::sim::world::Visible;
use trade::{Market, trade};

/// Hours in a quarter.
pub const HOURS_A_QUARTER: f64 = 24.0 * DAYS_A_QUARTER;

/// The machines as operations sees them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Machines {
    /// Fleets by platform.
    pub fleets: [Fleet; PLATFORMS],
    /// Price of a unit by platform now, millions of dollars, before any deal.
    pub prices: [f64; PLATFORMS],
    /// Units of each platform that can be had this quarter; infinite where supply is no limit.
    pub supply: [f64; PLATFORMS],
    /// Load of an order over that of the opening.
    pub load_per_order: f64,
    /// Peak load of the quarter just over, units.
    pub load: f64,
    /// Capacity in the quarter just over, units.
    pub capacity: f64,
    /// Peak load over capacity in the quarter just over.
    pub utilisation: f64,
    /// Hours down in the quarter just over.
    pub outage_hours: f64,
    /// Load and capacity of the last four quarters by season, for the year's picture.
    pub year_load: [f64; 4],
    /// Capacity of the last four quarters by season.
    pub year_capacity: [f64; 4],
}

/// What a quarter's machines cost.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Purchases {
    /// Paid for machines that arrived, millions.
    pub arrived: f64,
    /// Paid for machines that arrive next quarter, millions.
    pub prepaid: f64,
    /// Spent with the incumbent's vendor, millions.
    pub incumbent: f64,
    /// Units that the market did not give, by platform.
    pub missing: [f64; PLATFORMS],
    /// Depreciation of what there was before, millions.
    pub wear: f64,
    /// What left the books with retired machines.
    pub disposed: Disposed,
}

/// How the site served a quarter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Service {
    /// Share of orders served.
    pub served: f64,
    /// Share of orders refused for want of capacity.
    pub refused: f64,
    /// Hours down.
    pub outage_hours: f64,
    /// Trust lost.
    pub trust_lost: f64,
}

/// Index of the platform in a role.
#[must_use]
pub fn platform(scenario: &Scenario, role: Role) -> Option<usize> {
    scenario.platforms.iter().take(PLATFORMS).position(|p| p.role == role)
}

/// Peak load expected in the coming fourth quarter, from the last quarter's load.
#[must_use]
pub fn expected_december(visible: &Visible, scenario: &Scenario) -> f64 {
    let c = &scenario.machines;
    let last = (visible.quarter.season() + 3) % 4;
    let ahead = 3 - visible.quarter.season();
    let growth = power(1.0 + c.expected_growth, ahead as u16 + 1);
    visible.machines.load / scenario.market.season(last) * scenario.market.season(3) * growth
}

/// Orders that the standing cover asks for this quarter, by platform.
#[must_use]
pub fn standing_orders(visible: &Visible, scenario: &Scenario, levels: &Levels) -> [f64; PLATFORMS] {
    let mut orders = [0.0; PLATFORMS];
    let c = &scenario.machines;
    let buying_season =
        (usize::from(c.standing_from)..=usize::from(c.standing_to)).contains(&(visible.quarter.season() + 1));
    let Some(cover) = levels.standing.capacity_cover.filter(|_| buying_season) else { return orders };
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

/// Challenger's units that a cutover this quarter needs beyond those held.
#[must_use]
pub fn cutover_need(visible: &Visible, scenario: &Scenario, levels: &Levels) -> f64 {
    let Some(challenger) = platform(scenario, Role::Challenger) else { return 0.0 };
    let fleet = &visible.machines.fleets[challenger];
    let share = visible.migration.load_share_after(scenario, &levels.migration_tiers);
    let cover = levels.standing.capacity_cover.unwrap_or(scenario.machines.cutover_cover);
    (expected_december(visible, scenario) * share * cover - fleet.units - fleet.arriving).max(0.0)
}

/// Share of capacity below which a week counts as idle: a definition of the figure that is told, half of what is paid
/// for standing unused. Nothing in the model depends on it.
pub const IDLE_BELOW: f64 = 0.5;

impl Machines {
    /// At the opening, with the load of the last quarter before it.
    #[must_use]
    pub fn open(scenario: &Scenario, load: f64) -> Self {
        let mut machines = Self { load_per_order: 1.0, load, ..Self::default() };
        if let Some(incumbent) = platform(scenario, Role::Incumbent) {
            let units = scenario.machines.units;
            machines.fleets[incumbent].units = units;
            machines.fleets[incumbent].running = units * scenario.platforms[incumbent].running;
            machines.fleets[incumbent].cost = scenario.machines.book_value;
            machines.capacity = units;
        }
        machines.utilisation = load / machines.capacity.max(1.0);
        // The year before led to that quarter with its seasons and the growth that planners reckon with: 0.54, 0.56
        // and 0.60 of December's load in the flagship, where sales of 1999 were 0.43, 0.47 and 0.53 of December's.
        let last = (scenario.first.season() + 3) % 4;
        let before = |season: usize| {
            let ago = (last + 4 - season) % 4;
            scenario.market.season(season) / power(1.0 + scenario.machines.expected_growth, ago as u16)
        };
        machines.year_load = core::array::from_fn(|season| load * before(season) / before(last).max(1e-9));
        machines.year_capacity = [machines.capacity; 4];
        machines
    }

    /// Prices and supply when a quarter opens.
    pub fn quote(&mut self, scenario: &Scenario, nature: &Nature, turn: u16, glut: f64) {
        let quotes = self.prices.iter_mut().zip(&mut self.supply);
        for (platform, (price, supply)) in scenario.platforms.iter().zip(quotes) {
            *price = platform.price * price_factor(scenario, nature, platform.role, turn);
            *supply = if platform.supply > 0.0 { platform.supply * glut } else { f64::INFINITY };
        }
    }

    /// Machines wear, arrive, are retired and ordered.
    #[expect(clippy::too_many_arguments, reason = "each is owned by another subsystem and handed over by the turn")]
    pub fn trade(
        &mut self,
        scenario: &Scenario,
        nature: &Nature,
        orders: &[f64; PLATFORMS],
        retire: &[f64; PLATFORMS],
        vendor: &Vendor,
        quarter: Quarter,
        turn: u16,
    ) -> Purchases {
        let market = Market { prices: &self.prices, supply: &self.supply, vendor, nature, quarter, turn };
        trade(&mut self.fleets, scenario, orders, retire, &market)
    }

    /// Machines bought for tenants wear, arrive and are ordered, from what the shop's own orders leave on the market.
    #[expect(clippy::too_many_arguments, reason = "each is owned by another subsystem and handed over by the turn")]
    pub fn trade_for_tenants(
        &self,
        fleets: &mut [Fleet; PLATFORMS],
        scenario: &Scenario,
        nature: &Nature,
        orders: &[f64; PLATFORMS],
        taken: &[f64; PLATFORMS],
        vendor: &Vendor,
        quarter: Quarter,
        turn: u16,
    ) -> Purchases {
        let mut supply = self.supply;
        for (left, taken) in supply.iter_mut().zip(taken) {
            *left = (*left - taken.max(0.0)).max(0.0);
        }
        let market = Market { prices: &self.prices, supply: &supply, vendor, nature, quarter, turn };
        trade(fleets, scenario, orders, &[0.0; PLATFORMS], &market)
    }

    /// Takes over machines that were bought for tenants.
    pub fn take_over(&mut self, fleets: &mut [Fleet; PLATFORMS]) {
        for (own, theirs) in self.fleets.iter_mut().zip(fleets) {
            own.units += theirs.units;
            own.running += theirs.running;
            own.cost += theirs.cost;
            own.worn += theirs.worn;
            own.arriving += theirs.arriving;
            own.arriving_running += theirs.arriving_running;
            own.arriving_cost += theirs.arriving_cost;
            *theirs = Fleet::default();
        }
    }

    /// A signed deal lowers the running cost of what the vendor already supplied.
    pub fn reprice(&mut self, scenario: &Scenario) {
        if let Some(incumbent) = platform(scenario, Role::Incumbent) {
            self.fleets[incumbent].running *= scenario.vendor.running_cost;
            self.fleets[incumbent].arriving_running *= scenario.vendor.running_cost;
        }
    }

    /// Scraps the share of the old fleets whose load has moved for good. Returns what leaves the books with it.
    pub fn scrap_old(&mut self, scenario: &Scenario, share: f64) -> Disposed {
        let mut disposed = Disposed::default();
        for (i, platform) in scenario.platforms.iter().take(PLATFORMS).enumerate() {
            if platform.role != Role::Challenger {
                let fleet = &mut self.fleets[i];
                fleet.units *= 1.0 - share;
                fleet.running *= 1.0 - share;
                fleet.arriving *= 1.0 - share;
                fleet.arriving_running *= 1.0 - share;
                disposed.add(&fleet.write_off(share));
                disposed.prepaid += fleet.arriving_cost * share;
                fleet.arriving_cost *= 1.0 - share;
            }
        }
        disposed
    }

    /// Units of the old platforms that will stand on this quarter's night, by what is ordered and retired.
    #[must_use]
    pub fn old_units_tonight(&self, scenario: &Scenario, orders: &[f64; PLATFORMS], retire: &[f64; PLATFORMS]) -> f64 {
        let mut evening = *self;
        for (i, platform) in scenario.platforms.iter().take(PLATFORMS).enumerate() {
            let fleet = &mut evening.fleets[i];
            fleet.carry_over(platform.wear, retire[i]);
            if platform.lead_time < 1.0 {
                fleet.units += orders[i].max(0.0).min(self.supply[i]);
            }
        }
        evening.old_units(scenario)
    }

    /// Running cost of all fleets, millions of dollars a quarter.
    #[must_use]
    pub fn running(&self) -> f64 {
        self.fleets.iter().map(|fleet| fleet.running).sum()
    }

    /// Running cost of the platform in a role, millions of dollars a quarter.
    #[must_use]
    pub fn running_of(&self, scenario: &Scenario, role: Role) -> f64 {
        platform(scenario, role).map_or(0.0, |i| self.fleets[i].running)
    }

    /// Units of the old platforms.
    #[must_use]
    pub fn old_units(&self, scenario: &Scenario) -> f64 {
        let challenger = platform(scenario, Role::Challenger);
        self.fleets.iter().enumerate().filter(|(i, _)| Some(*i) != challenger).map(|(_, fleet)| fleet.units).sum()
    }

    /// Units of the challenger's platform.
    #[must_use]
    pub fn new_units(&self, scenario: &Scenario) -> f64 {
        platform(scenario, Role::Challenger).map_or(0.0, |i| self.fleets[i].units)
    }

    /// Serves the quarter's load. `moved` is the share of it on the new platform, `fallback` whether the old
    /// fleets still stand behind it, `taken` the units that tenants hold.
    #[expect(clippy::too_many_arguments, reason = "each is owned by another subsystem and handed over by the turn")]
    pub fn serve<T: Trace>(
        &mut self,
        scenario: &Scenario,
        volume: f64,
        moved: f64,
        fallback: bool,
        taken: f64,
        people: &People,
        luck: Luck,
        quarter: Quarter,
        trace: &mut T,
    ) -> Service {
        let c = &scenario.machines;
        let load = volume * c.load_per_order * self.load_per_order * people.calls;
        let (old, new) = (self.old_units(scenario), self.new_units(scenario));
        let in_service = if moved > 0.0 { if fallback || moved < 1.0 { old + new } else { new } } else { old };
        let capacity = (in_service - taken).max(1.0);
        let utilisation = if fallback || moved <= 0.0 || moved >= 1.0 {
            load / capacity
        } else {
            (load * (1.0 - moved) / old.max(1.0)).max(load * moved / new.max(1.0))
        };
        let mut failing = 0.0;
        for (i, platform) in scenario.platforms.iter().take(PLATFORMS).enumerate() {
            if platform.role != Role::Challenger || moved > 0.0 {
                failing += platform.failure * self.fleets[i].units;
            }
        }
        let mix = failing / in_service.max(1.0);
        let tangle = 1.0 + c.incident_tangle * (people.tangle - scenario.engineers.reference_tangle);
        let know_how = 1.0 + c.incident_know_how * (1.0 - people.know_how);
        let care = 1.0 - c.reliability_gain * (people.reliability / c.reliability_effort).min(1.0);
        let chance = libm::exp(c.incident_sd * luck.normal(Stream::Incidents, quarter, 0, 0));
        let usual = mix * tangle * know_how * care * people.floods * people.drill;
        let down = (usual * chance).min(c.outage_limit);

        let weeks = &scenario.weeks[quarter.season() * WEEKS_A_QUARTER..][..WEEKS_A_QUARTER];
        let (lost, refused) = c.turned_away(weeks, utilisation);
        let served = (1.0 - lost) * (1.0 - down);
        let season = if quarter.has_december() { c.trust_december } else { 1.0 };
        let trust_lost = c.trust_outage * (down - c.forgiven).max(0.0) + c.trust_refusal * refused * season;
        self.load = load;
        self.capacity = capacity;
        self.utilisation = utilisation;
        self.outage_hours = down * HOURS_A_QUARTER;
        self.year_load[quarter.season()] = load;
        self.year_capacity[quarter.season()] = capacity;
        if T::ON {
            trace.factor(Figure::Load, Factor::LoadPerOrder, c.load_per_order * self.load_per_order);
            trace.factor(Figure::Load, Factor::ServiceCalls, people.calls);
            trace.factor(Figure::Sales, Factor::SiteService, served);
            trace.factor(Figure::OutageHours, Factor::FleetMix, mix * HOURS_A_QUARTER);
            trace.factor(Figure::OutageHours, Factor::Tangle, tangle);
            trace.factor(Figure::OutageHours, Factor::KnowHow, know_how * care);
            trace.factor(Figure::OutageHours, Factor::ServiceCalls, people.floods);
            trace.factor(Figure::OutageHours, Factor::Drill, people.drill);
            trace.factor(Figure::OutageHours, Factor::IncidentLuck, down / usual.max(1e-12));
        }
        Service { served, refused, outage_hours: self.outage_hours, trust_lost }
    }

    /// The load of an order grows with the world and, a little, with one's own features.
    pub fn grow_load(&mut self, c: &MachineConstants, nature: &Nature, features: f64) {
        let own = c.load_growth_own;
        self.load_per_order *= 1.0 + nature.load_growth * (own * features.min(c.load_growth_features) + 1.0 - own);
    }

    /// Weeks of the last four quarters in which less than half of the capacity is used. (The story's figure is 46: the
    /// year without the six weeks of November and December. It is told in a memoir; no paper of the time confirms it.
    /// The model counts, so its figure moves with what is bought: 47 on the flagship's first day.)
    #[must_use]
    pub fn idle_weeks(&self, weeks: &[f64]) -> u32 {
        (0..4).map(|season| self.idle_weeks_of(weeks, season)).sum()
    }

    /// The same of one season, 0 to 3.
    #[must_use]
    pub fn idle_weeks_of(&self, weeks: &[f64], season: u8) -> u32 {
        let season = usize::from(season & 3);
        let idle = |week: &&f64| self.year_load[season] * **week < IDLE_BELOW * self.year_capacity[season];
        weeks.iter().skip(season * WEEKS_A_QUARTER).take(WEEKS_A_QUARTER).filter(idle).count() as u32
    }
}

/// What people do to incidents.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct People {
    /// Tangle.
    pub tangle: f64,
    /// Know-how.
    pub know_how: f64,
    /// Effort on reliability, engineer-quarters.
    pub reliability: f64,
    /// What calls between services do to load, factor.
    pub calls: f64,
    /// What they do to incidents, factor.
    pub floods: f64,
    /// What a drill does to incidents, factor.
    pub drill: f64,
}

/// Price of a platform over its price at the opening.
#[must_use]
pub fn price_factor(scenario: &Scenario, nature: &Nature, role: Role, turn: u16) -> f64 {
    match role {
        Role::Incumbent => {
            power(1.0 - nature.incumbent_decline, turn) * glut_price_factor(&scenario.economy, nature, turn)
        }
        Role::SecondHand => 1.0,
        Role::Challenger => power(1.0 - nature.challenger_decline, turn),
    }
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
    let cutting = matches!(plan.migration, MigrationMove::Cutover | MigrationMove::CutoverByService);
    if cutting
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

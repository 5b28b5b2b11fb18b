//! Machines: fleets by platform, what they cost, and what becomes of them. What is ordered is in `orders`, how the site
//! serves in `service`.

mod constants;
mod fleet;
mod orders;
mod service;
mod trade;

pub use constants::{MachineConstants, Platform, Role};
pub use fleet::{Disposed, Fleet};
pub use orders::{
    cutover_need, cutover_wanted, expected_december, expected_december_after, expected_load, orders_for_cutover,
    standing_orders,
};
pub use service::{HOURS_A_QUARTER, IDLE_BELOW, People, Service};

use crate::sim::belief::Nature;
use crate::sim::decisions::PLATFORMS;
use crate::sim::economy::glut_price_factor;
use crate::sim::scenario::Scenario;
use crate::sim::units::{Quarter, power};
use crate::sim::vendor::Vendor;
use trade::{Quotes, bill, trade};

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

/// Index of the platform in a role.
#[must_use]
pub fn platform(scenario: &Scenario, role: Role) -> Option<usize> {
    scenario.platforms.iter().take(PLATFORMS).position(|p| p.role == role)
}

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
    #[inline(always)]
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
        let quotes = Quotes { prices: &self.prices, supply: &self.supply, vendor, nature, quarter, turn };
        trade(&mut self.fleets, scenario, orders, retire, &quotes)
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
        let quotes = Quotes { prices: &self.prices, supply: &supply, vendor, nature, quarter, turn };
        trade(fleets, scenario, orders, &[0.0; PLATFORMS], &quotes)
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

    /// A signed deal lowers the running cost of what the vendor already supplied; one that has ended raises it again.
    pub fn reprice(&mut self, scenario: &Scenario, factor: f64) {
        if let Some(incumbent) = platform(scenario, Role::Incumbent) {
            self.fleets[incumbent].running *= factor;
            self.fleets[incumbent].arriving_running *= factor;
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

    /// What an order of so many units of a platform would come to this quarter, millions of dollars: what the market has of
    /// them, by a signed deal and with the premium of a rush.
    #[must_use]
    pub fn bill(&self, scenario: &Scenario, platform: usize, units: f64, vendor: &Vendor, quarter: Quarter) -> f64 {
        let quoted = self.prices.get(platform).zip(self.supply.get(platform));
        let (Some(of), Some((price, supply))) = (scenario.platforms.get(platform), quoted) else { return 0.0 };
        bill(scenario, of.role, units.max(0.0).min(*supply), *price, vendor, quarter)
    }

    /// Units of the old platforms that will stand on this quarter's night, by what is ordered and retired.
    #[must_use]
    pub fn old_units_tonight(&self, scenario: &Scenario, orders: &[f64; PLATFORMS], retire: &[f64; PLATFORMS]) -> f64 {
        self.evening(scenario, orders, retire).old_units(scenario)
    }

    /// The machines once the quarter's trade is done.
    #[must_use]
    pub fn evening(&self, scenario: &Scenario, orders: &[f64; PLATFORMS], retire: &[f64; PLATFORMS]) -> Self {
        let mut evening = *self;
        for (i, platform) in scenario.platforms.iter().take(PLATFORMS).enumerate() {
            let fleet = &mut evening.fleets[i];
            fleet.carry_over(platform.wear, retire[i]);
            if platform.lead_time < 1.0 {
                fleet.units += orders[i].max(0.0).min(self.supply[i]);
            }
        }
        evening
    }

    /// Running cost of all fleets, millions of dollars a quarter.
    #[must_use]
    pub fn running(&self) -> f64 {
        self.fleets.iter().map(|fleet| fleet.running).sum()
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

    /// The load of an order grows with the world and, a little, with one's own features.
    pub fn grow_load(&mut self, c: &MachineConstants, nature: &Nature, features: f64) {
        let own = c.load_growth_own;
        self.load_per_order *= 1.0 + nature.load_growth * (own * features.min(c.load_growth_features) + 1.0 - own);
    }
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

//! Tenants: of bare machines until November, of services for good; what they pay, what they want, what is bought for them.

use super::outside::founding;
use super::{Grid, GridConstants, HUNDRED, Takings};
use crate::sim::belief::Nature;
use crate::sim::decisions::{GridOffer, PLATFORMS};
use crate::sim::luck::{Luck, Stream};
use crate::sim::machines::{HOURS_A_QUARTER, Role, platform};
use crate::sim::plan::Levels;
use crate::sim::scenario::Scenario;
use crate::sim::units::{Quarter, power, raise};
use crate::sim::world::Visible;

/// Months in a quarter.
const MONTHS_A_QUARTER: f64 = 3.0;
/// Price of a unit and hour that outsiders are used to at `turn`, dollars.
#[must_use]
pub fn reference_price(c: &GridConstants, turn: u16) -> f64 {
    c.price_reference * power(1.0 - c.price_decline, turn)
}

/// Orders for tenants that the standing cover asks for, by platform: what they are expected to want next, on the
/// cheapest platform to run.
#[must_use]
pub fn standing_orders(visible: &Visible, scenario: &Scenario, levels: &Levels) -> [f64; PLATFORMS] {
    let mut orders = [0.0; PLATFORMS];
    let Some(cover) = levels.standing.grid_cover.filter(|_| levels.grid.services && visible.grid.built >= 1.0) else {
        return orders;
    };
    let Some(challenger) = platform(scenario, Role::Challenger) else {
        return orders;
    };
    let (c, grid) = (&scenario.grid, &visible.grid);
    let held: f64 = grid.fleets.iter().map(|fleet| fleet.units + fleet.arriving).sum();
    let expected = grid.wanted * (1.0 + c.growth) + c.seed_units;
    orders[challenger] = (expected * cover / c.usable.max(1e-9) - held).max(0.0);
    orders
}

impl Grid {
    /// Units of the shop's machines that tenants hold this quarter, given what the shop has and expects to need.
    /// December's reserve is put out of the house in time; the rest stays, whoever comes.
    pub fn rent(
        &mut self,
        c: &GridConstants,
        offer: &GridOffer,
        capacity: f64,
        expected: f64,
        december: bool,
        turn: u16,
    ) {
        self.evicted = 0.0;
        if !offer.bare_renting {
            self.bare = 0.0;
            return;
        }
        let dear = (offer.price_per_unit_hour / reference_price(c, turn)).max(0.01);
        let wanted = c.bare_units * self.interest * self.reputation * raise(dear, -c.bare_elasticity);
        if december {
            // Whom the price drives out is gone before anybody has to be put out.
            self.bare = self.bare.min(wanted);
            let reserved = self.bare * offer.december_reserve.clamp(0.0, 1.0);
            // Nobody stays on machines that are gone.
            self.evicted = reserved.max(self.bare - capacity.max(0.0));
            self.bare -= self.evicted;
            return;
        }
        let idle = (capacity - expected).max(0.0) * offer.idle_share.clamp(0.0, 1.0);
        let target = wanted.min(idle);
        self.bare = if target < self.bare { target } else { self.bare + c.bare_pace * (target - self.bare) };
        self.bare = self.bare.min(capacity);
    }

    /// Tenants of services come, stay or go, and pay. `refused` is the share of buyers that the shop turned away,
    /// from which tenants of bare machines suffer too.
    #[expect(clippy::too_many_arguments, reason = "each is owned by another subsystem and handed over by the turn")]
    pub fn serve(
        &mut self,
        c: &GridConstants,
        nature: &Nature,
        offer: &GridOffer,
        open: bool,
        effort: f64,
        refused: f64,
        luck: Luck,
        quarter: Quarter,
        turn: u16,
    ) -> Takings {
        let hours = HOURS_A_QUARTER / 1e6;
        // Which of two zeros a maximum takes is not the same everywhere; their sum is.
        let price = offer.price_per_unit_hour.max(0.0) + 0.0;
        let mut takings = Takings { running: self.fleets.iter().map(|f| f.running).sum(), ..Takings::default() };
        takings.bare = (self.bare + self.evicted * c.eviction_months / MONTHS_A_QUARTER) * price * hours;
        takings.refunds = self.evicted * price * hours * c.eviction_refund;
        let held = self.bare + self.evicted;
        if held > 0.0 {
            self.reputation -= c.eviction_reputation * self.evicted / held;
            self.reputation -= c.crash_reputation * refused * self.bare / held;
        }
        let rented = open && self.built >= 1.0 && offer.services;
        if rented {
            let capacity = self.units() * c.usable;
            self.demand(c, nature, price, effort, luck, quarter, turn);
            self.tenants = self.wanted.min(capacity);
            if self.tenants > 0.0 && self.opened.is_none() {
                self.opened = Some(quarter);
            }
            if self.wanted > 0.0 {
                self.reputation -= c.unmet_reputation * (1.0 - self.tenants / self.wanted);
            }
            takings.services = self.tenants * price * hours;
        } else if self.tenants > 0.0 {
            self.reputation -= c.closing_reputation;
            (self.tenants, self.wanted) = (0.0, 0.0);
        }
        takings.support = c.support * takings.services;
        takings.bare_support = c.support * takings.bare;
        self.reputation = (self.reputation + c.reputation_recovery * (1.0 - self.reputation)).clamp(0.0, 1.0);
        takings
    }

    /// What tenants of services want this quarter.
    #[expect(clippy::too_many_arguments, reason = "each is owned by another subsystem and handed over by the turn")]
    fn demand(
        &mut self,
        c: &GridConstants,
        nature: &Nature,
        price: f64,
        effort: f64,
        luck: Luck,
        quarter: Quarter,
        turn: u16,
    ) {
        let dear = (price / reference_price(c, turn)).max(0.01);
        let rival = self.rival.is_some();
        let (share, slower) = if rival { (1.0 - c.rival_seed, c.rival_growth) } else { (1.0, 0.0) };
        let needed = c.upkeep_floor + c.upkeep * self.tenants / HUNDRED;
        let upkeep = if needed > 0.0 { (effort / needed).min(1.0) } else { 1.0 };
        let growth = (nature.platform_growth - slower) * self.reputation * upkeep * raise(dear, -c.growth_elasticity);
        // Without upkeep, under a bad name, and where it is cheaper elsewhere, those who came leave.
        let leaving = c.leaving * (1.0 - self.reputation.min(upkeep) + (dear - 1.0).max(0.0));
        let seeds = c.seed_units * nature.platform_demand * share * self.interest * self.reputation;
        let chance = libm::exp(c.demand_sd * luck.normal(Stream::Grid, quarter, 0, 1));
        self.wanted = self.tenants * (1.0 + growth - leaving).max(0.0)
            + seeds * founding(c, turn) * raise(dear, -c.seed_elasticity) * chance;
    }
}

//! The grid: renting out machines and selling services to outsiders.
//!
//! Bare renting opens as soon as the fleet is cheap, and earns until November, when tenants and shoppers want the
//! same machines: they are put out, or the shop turns its own buyers away. Services are another thing: they need
//! rule five, systems behind interfaces, a product team and machines bought for them; they lose money for years,
//! and what outsiders would pay is hidden, with a fat tail. If nobody builds it here, somebody else may.

mod constants;

pub use constants::GridConstants;

use crate::sim::belief::Nature;
use crate::sim::decisions::{Grid as Offer, PLATFORMS, Story};
use crate::sim::events::Impulses;
use crate::sim::luck::{Luck, Stream};
use crate::sim::machines::{Fleet, HOURS_A_QUARTER};
use crate::sim::organisation::{EXPOSED, Organisation, TALK};
use crate::sim::plan::Levels;
use crate::sim::scenario::Scenario;
use crate::sim::units::{Quarter, power, raise};
use crate::sim::world::Visible;

/// What `crowding` and `upkeep` are given by.
const HUNDRED: f64 = 100.0;
/// Months in a quarter.
const MONTHS_A_QUARTER: f64 = 3.0;
/// Least and most interest of outsiders, over the usual: a guard against cards that answer each other without end.
const LEAST_INTEREST: f64 = 0.05;
const MOST_INTEREST: f64 = 20.0;

/// The grid as its managers see it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grid {
    /// Machines bought for tenants, by platform.
    pub fleets: [Fleet; PLATFORMS],
    /// How far the product is, 0 to 1.
    pub built: f64,
    /// When services first had a tenant.
    pub opened: Option<Quarter>,
    /// Units of the shop's own machines rented out bare.
    pub bare: f64,
    /// Units that tenants of services wanted in the quarter just over.
    pub wanted: f64,
    /// Units that they got.
    pub tenants: f64,
    /// What tenants think of the landlord, 0 to 1.
    pub reputation: f64,
    /// What cards have made of outsiders' interest, factor.
    pub interest: f64,
    /// How far the company believes in it, −1 to 1.
    pub conviction: f64,
    /// Since when somebody else offers it.
    pub rival: Option<Quarter>,
    /// Chance a quarter that somebody else begins, beyond what the calendar says.
    pub hazard: f64,
    /// Young companies that live because somebody rents to them.
    pub start_ups: f64,
    /// Companies never founded for want of it.
    pub never_founded: f64,
    /// Revenue from services in the quarter just over, millions of dollars.
    pub revenue: f64,
    /// Revenue from bare machines in the quarter just over, millions of dollars.
    pub bare_revenue: f64,
    /// What services earned in it less all they cost, machines bought among it, millions of dollars.
    pub earned: f64,
    /// The same of all quarters so far.
    pub earned_so_far: f64,
    /// Units put out of the house before December in the quarter just over.
    pub evicted: f64,
}

impl Default for Grid {
    fn default() -> Self {
        Self {
            fleets: [Fleet::default(); PLATFORMS],
            built: 0.0,
            opened: None,
            bare: 0.0,
            wanted: 0.0,
            tenants: 0.0,
            reputation: 1.0,
            interest: 1.0,
            conviction: 0.0,
            rival: None,
            hazard: 0.0,
            start_ups: 0.0,
            never_founded: 0.0,
            revenue: 0.0,
            bare_revenue: 0.0,
            earned: 0.0,
            earned_so_far: 0.0,
            evicted: 0.0,
        }
    }
}

/// What is true of the grid and not known: what waiting cost.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TrueGrid {
    /// Units that outsiders would use had it opened as soon as it could.
    pub possible: f64,
    /// Revenue not had for want of it, millions of dollars.
    pub foregone: f64,
}

/// What a quarter of the grid brings and costs, millions of dollars.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Takings {
    /// Revenue from services.
    pub services: f64,
    /// Revenue from bare machines.
    pub bare: f64,
    /// Paid back to tenants put out.
    pub refunds: f64,
    /// Running cost of the machines bought for tenants.
    pub running: f64,
    /// Support, lines and card fees of services.
    pub support: f64,
    /// The same of bare machines.
    pub bare_support: f64,
    /// Wages of the product team.
    pub team: f64,
    /// Machines that arrived.
    pub machines_now: f64,
    /// Machines that arrive next quarter.
    pub machines_ahead: f64,
    /// Spent on them with the incumbent's vendor.
    pub incumbent: f64,
    /// Depreciation of those there were before.
    pub wear: f64,
}

impl Takings {
    /// Revenue less what is used up: what the operating result takes in.
    #[must_use]
    pub fn result(&self) -> f64 {
        self.services + self.bare - self.refunds - self.running - self.support - self.bare_support - self.team
    }

    /// Whether there is anything to post.
    #[must_use]
    pub fn any(&self) -> bool {
        *self != Self::default()
    }
}

/// Price of a unit and hour that outsiders are used to at `turn`, dollars.
#[must_use]
pub fn reference_price(c: &GridConstants, turn: u16) -> f64 {
    c.price_reference * power(1.0 - c.price_decline, turn)
}

/// Whether the fleet is cheap enough to be rented out: the challenger carries the site.
#[must_use]
pub fn can_rent(visible: &Visible, scenario: &Scenario) -> bool {
    visible.migration.platform_done(scenario)
}

/// Whether systems could be shown to outsiders: rule five adopted by enough teams, and enough behind interfaces.
#[must_use]
pub fn can_expose(c: &GridConstants, organisation: &Organisation, decoupled: f64) -> bool {
    organisation.adopted[EXPOSED] >= c.rule_five_from && decoupled >= c.decoupled_from
}

/// How ripe the generator story is, 0 to 1: nothing before the machines are cheap, all once enough systems stand
/// behind interfaces.
#[must_use]
pub fn ripeness(visible: &Visible, scenario: &Scenario) -> f64 {
    if can_rent(visible, scenario) {
        (visible.engineers.decoupled / scenario.grid.story_ripe.max(1e-9)).min(1.0)
    } else {
        0.0
    }
}

/// Units of the machines bought for tenants.
fn units(fleets: &[Fleet; PLATFORMS]) -> f64 {
    fleets.iter().map(|fleet| fleet.units).sum()
}

/// Orders for tenants that the standing cover asks for, by platform: what they are expected to want next, on the
/// cheapest platform to run.
#[must_use]
pub fn standing_orders(visible: &Visible, scenario: &Scenario, levels: &Levels) -> [f64; PLATFORMS] {
    let mut orders = [0.0; PLATFORMS];
    let Some(cover) = levels.standing.grid_cover.filter(|_| levels.grid.services && visible.grid.built >= 1.0) else {
        return orders;
    };
    let Some(challenger) = crate::sim::machines::platform(scenario, crate::sim::machines::Role::Challenger) else {
        return orders;
    };
    let (c, grid) = (&scenario.grid, &visible.grid);
    let held: f64 = grid.fleets.iter().map(|fleet| fleet.units + fleet.arriving).sum();
    let expected = grid.wanted * (1.0 + c.growth) + c.seed_units;
    orders[challenger] = (expected * cover / c.usable.max(1e-9) - held).max(0.0);
    orders
}

/// What the story told at an all-hands does at once.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Told {
    /// Change of morale.
    pub morale: f64,
    /// Share of engineers won.
    pub engineers: f64,
    /// Suppliers' terms lost: a board that has begun to doubt.
    pub terms_lost: f64,
}

impl Grid {
    /// Whether nothing of it has begun here or elsewhere, and nothing is decided.
    #[must_use]
    pub fn is_off(&self, levels: &Levels) -> bool {
        !levels.grid.bare_renting
            && !levels.grid.services
            && self.built <= 0.0
            && self.bare <= 0.0
            && self.tenants <= 0.0
            && self.earned == 0.0
    }

    /// Units bought for tenants.
    #[must_use]
    pub fn units(&self) -> f64 {
        units(&self.fleets)
    }

    /// Share of tenants' machines that nobody uses; 1 without machines.
    #[must_use]
    pub fn idle_share(&self) -> f64 {
        let units = self.units();
        if units > 0.0 { (1.0 - self.tenants / units).clamp(0.0, 1.0) } else { 1.0 }
    }

    /// The generator story, well timed or not.
    pub fn tell(&mut self, c: &GridConstants, story: Story, ripe: f64) -> Told {
        self.conviction *= c.conviction_kept;
        if story != Story::Generator {
            return Told::default();
        }
        // Those who have heard it are not won twice.
        let news = (1.0 - self.conviction.abs()).max(0.0);
        self.conviction = (self.conviction + c.story_won * ripe - c.story_doubt * (1.0 - ripe)).clamp(-1.0, 1.0);
        Told {
            morale: c.story_morale * (ripe - (1.0 - ripe)) * news,
            engineers: c.story_engineers * ripe * news,
            terms_lost: c.story_terms * (1.0 - ripe),
        }
    }

    /// The product team's quarter. A large team on tangled systems gets into its own way.
    pub fn build(&mut self, c: &GridConstants, organisation: &Organisation, effort: f64, decoupled: f64, tangle: f64) {
        if effort <= 0.0 {
            return;
        }
        let talking = 1.0 - organisation.adopted[TALK];
        let crowd = 1.0 + c.crowding * effort / HUNDRED * tangle * talking;
        let exposed = (organisation.adopted[EXPOSED] / c.rule_five_from.max(1e-9)).min(1.0);
        let apart = (decoupled / c.decoupled_from.max(1e-9)).min(1.0);
        let ground = c.ground_floor + (1.0 - c.ground_floor) * exposed * apart;
        let pace = (1.0 + c.conviction_pace * self.conviction).max(c.pace_floor);
        self.built = (self.built + effort / crowd * ground * pace / c.product_effort).min(1.0);
    }

    /// Units of the shop's machines that tenants hold this quarter, given what the shop has and expects to need.
    /// December's reserve is put out of the house in time; the rest stays, whoever comes.
    pub fn rent(&mut self, c: &GridConstants, offer: &Offer, capacity: f64, expected: f64, december: bool, turn: u16) {
        self.evicted = 0.0;
        if !offer.bare_renting {
            self.bare = 0.0;
            return;
        }
        if december {
            self.evicted = self.bare * offer.december_reserve.clamp(0.0, 1.0);
            self.bare -= self.evicted;
            return;
        }
        let dear = (offer.price_per_unit_hour / reference_price(c, turn)).max(0.01);
        let wanted = c.bare_units * self.interest * self.reputation * raise(dear, -c.bare_elasticity);
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
        offer: &Offer,
        open: bool,
        effort: f64,
        refused: f64,
        luck: Luck,
        quarter: Quarter,
        turn: u16,
    ) -> Takings {
        let hours = HOURS_A_QUARTER / 1e6;
        let price = offer.price_per_unit_hour.max(0.0);
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
        // Without upkeep, and under a bad name, those who came leave.
        let leaving = c.leaving * (1.0 - self.reputation.min(upkeep));
        let seeds = c.seed_units * nature.platform_demand * share * self.interest * self.reputation;
        let chance = libm::exp(c.demand_sd * luck.normal(Stream::Grid, quarter, 0, 1));
        self.wanted = self.tenants * (1.0 + growth - leaving).max(0.0)
            + seeds * founding(c, turn) * raise(dear, -c.seed_elasticity) * chance;
    }

    /// Everybody else: who builds it, who is founded because of it, who is not. Returns what start-ups take: the
    /// share of engineers they hire away, and of the shop's lead in quality.
    #[expect(clippy::too_many_arguments, reason = "each is owned by another subsystem and handed over by the turn")]
    pub fn outside(
        &mut self,
        c: &GridConstants,
        truth: &mut TrueGrid,
        nature: &Nature,
        possible: bool,
        window: f64,
        luck: Luck,
        quarter: Quarter,
        turn: u16,
    ) -> (f64, f64) {
        let t = f64::from(turn);
        if t < c.opens_turn {
            return (0.0, 0.0);
        }
        if self.rival.is_none() && t >= c.rival_from {
            let chance = (c.rival_chance + c.rival_chance_growth * (t - c.rival_from) + self.hazard).clamp(0.0, 1.0)
                * if self.opened.is_some() { c.rival_deterred } else { 1.0 };
            if luck.chance(chance, Stream::Grid, quarter, 0, 0) {
                self.rival = Some(quarter);
            }
        }
        let founders = c.founders * founding(c, turn) * (c.founders_shut + (1.0 - c.founders_shut) * window);
        let ours = if self.wanted > 0.0 { self.reputation * self.tenants / self.wanted } else { 0.0 };
        let theirs = if self.rival.is_some() { c.rival_reach } else { 0.0 };
        let reached = ours.max(theirs);
        self.never_founded += founders * c.barrier * (1.0 - reached);
        self.start_ups = self.start_ups * (1.0 - c.start_up_death) + founders * c.barrier * reached;
        if possible {
            let seeds = c.seed_units * nature.platform_demand * founding(c, turn);
            truth.possible = truth.possible * (1.0 + nature.platform_growth) + seeds;
            let missed = (truth.possible - self.tenants).max(0.0);
            truth.foregone += missed * reference_price(c, turn) * HOURS_A_QUARTER / 1e6;
        }
        if self.start_ups <= 0.0 {
            return (0.0, 0.0);
        }
        let weight = self.start_ups / (self.start_ups + c.start_up_reference);
        (c.poaching * weight, c.competition * weight)
    }

    /// What cards do to it.
    pub fn stir(&mut self, impulses: &Impulses) {
        self.interest = (self.interest * impulses.platform_demand).clamp(LEAST_INTEREST, MOST_INTEREST);
        self.hazard = (self.hazard + impulses.grid_hazard).clamp(-1.0, 1.0);
        self.conviction = (self.conviction + impulses.conviction).clamp(-1.0, 1.0);
        self.reputation = (self.reputation + impulses.tenants).clamp(0.0, 1.0);
    }

    /// The quarter's result, once its wages and machines are known.
    pub fn settle(&mut self, takings: &Takings) {
        self.revenue = takings.services;
        self.bare_revenue = takings.bare - takings.refunds;
        let bare = takings.bare - takings.refunds - takings.bare_support;
        self.earned = takings.result() - bare - takings.machines_now - takings.machines_ahead;
        self.earned_so_far += self.earned;
    }
}

/// Companies that would be founded at `turn` over those of the opening turn: starting gets cheaper.
fn founding(c: &GridConstants, turn: u16) -> f64 {
    let since = (f64::from(turn) - c.opens_turn).max(0.0) as u16;
    power(1.0 + c.founders_growth, since)
}

#[cfg(test)]
mod tests;

//! The grid: renting out machines and selling services to outsiders.
//!
//! Bare renting opens as soon as the fleet is cheap, and earns until November, when tenants and shoppers want the
//! same machines: they are put out, or the shop turns its own buyers away. Services are another thing: they need
//! rule five, systems behind interfaces, a product team and machines bought for them; they lose money for years,
//! and what outsiders would pay is hidden, with a fat tail. If nobody builds it here, somebody else may.
//!
//! The product and its standing are here; tenants are in `tenants`, everybody else in `outside`.

mod constants;
mod outside;
mod tenants;

pub use constants::GridConstants;
pub use outside::TrueGrid;
pub use tenants::{reference_price, standing_orders};

use crate::sim::decisions::{PLATFORMS, Story};
use crate::sim::events::Impulses;
use crate::sim::machines::Fleet;
use crate::sim::organisation::{EXPOSED, Organisation, TALK};
use crate::sim::plan::Levels;
use crate::sim::scenario::Scenario;
use crate::sim::units::Quarter;
use crate::sim::world::Visible;

/// What `crowding` and `upkeep` are given by.
const HUNDRED: f64 = 100.0;
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
        self.fleets.iter().map(|fleet| fleet.units).sum()
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

#[cfg(test)]
mod tests;

//! The bill to come: a year of machines on each path, by arithmetic simple enough to be done on paper.
//!
//! Prices follow the means of what managers believe. Cover for the coming December is bought once, when the next
//! buying season opens, on the way to the new platform from its maker, and both fleets are then paid for the whole year;
//! nothing wears out.
//! (Assumptions, stated on the screen: the figure is for comparing paths, not for the budget.)

use crate::sim::belief::Nature;
use crate::sim::decisions::PLATFORMS;
use crate::sim::machines::{Role, expected_december_after, platform, price_factor};
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// Quarters added up.
pub const QUARTERS: u16 = 4;

/// Where the machines may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Path {
    /// On as now.
    Stay,
    /// A deal with the incumbent's vendor.
    Deal,
    /// To the new platform.
    Move,
}

/// What a path costs; money in millions of dollars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bill {
    /// Which path.
    pub path: Path,
    /// Machines bought and run in the next four quarters, porting and dual-running among it.
    pub year: f64,
    /// What a quarter costs to run after that.
    pub afterwards: f64,
    /// Price of a unit of what is bought, where it is bought.
    pub price: f64,
}

struct Believed<'a> {
    visible: &'a Visible,
    scenario: &'a Scenario,
    nature: Nature,
    /// Quarters until the next buying season.
    buying: u16,
    /// Peak load of the December after it, with the standing cover, units.
    peak: f64,
}

impl<'a> Believed<'a> {
    fn of(visible: &'a Visible, scenario: &'a Scenario) -> Self {
        let bought = |ahead: &u16| scenario.machines.is_buying_season(visible.quarter.plus(*ahead));
        let buying = (0..QUARTERS).find(bought).unwrap_or_default();
        let december = expected_december_after(visible, scenario, buying);
        let cover = visible.levels.standing.capacity_cover.unwrap_or(1.0);
        Self {
            visible,
            scenario,
            nature: Nature::from_deviates(&visible.beliefs.means(), scenario),
            buying,
            peak: december * cover,
        }
    }

    fn held(&self, i: usize) -> f64 {
        let fleet = &self.visible.machines.fleets[i];
        fleet.units + fleet.arriving
    }

    fn old_held(&self, challenger: Option<usize>) -> f64 {
        (0..self.scenario.platforms.len().min(PLATFORMS)).filter(|i| Some(*i) != challenger).map(|i| self.held(i)).sum()
    }

    /// Price and running cost of a unit of a platform when it is bought.
    fn unit(&self, i: usize) -> (f64, f64) {
        let Some(platform) = self.scenario.platforms.get(i) else { return (0.0, 0.0) };
        let turn = self.visible.turn(self.scenario) + self.buying;
        let factor = price_factor(self.scenario, &self.nature, platform.role, turn);
        (platform.price * factor, platform.running * factor)
    }

    /// Running cost now, machines on their way and tiers not yet moved among it.
    fn running(&self) -> f64 {
        let machines = &self.visible.machines;
        let arriving: f64 = machines.fleets.iter().map(|fleet| fleet.arriving_running).sum();
        machines.running() + arriving + self.visible.migration.tiers_running(self.scenario)
    }

    /// Quarters of the four in which what is bought already runs.
    fn runs_for(&self) -> f64 {
        f64::from(QUARTERS.saturating_sub(self.buying + 1))
    }

    /// On as now, or under a deal at this price and running cost, as shares of list.
    fn stay(&self, path: Path, price_share: f64, running_share: f64, take_or_pay: f64) -> Option<Bill> {
        let incumbent = platform(self.scenario, Role::Incumbent)?;
        let challenger = platform(self.scenario, Role::Challenger);
        let moved = self.visible.migration.load_share_moved(self.scenario);
        let (price, running) = self.unit(incumbent);
        let (price, running) = (price * price_share, running * running_share);
        let bought = (self.peak * (1.0 - moved) - self.old_held(challenger)).max(0.0);
        let fleet = &self.visible.machines.fleets[incumbent];
        let already = if self.visible.vendor.is_dealt() { 1.0 } else { running_share };
        let saved = (fleet.running + fleet.arriving_running) * (1.0 - already);
        let (mut year, mut afterwards) = (0.0, self.running() - saved);
        year += afterwards * f64::from(QUARTERS) + bought * (price + running * self.runs_for());
        afterwards += bought * running;
        if let Some(new) = challenger.filter(|_| moved > 0.0) {
            let (new_price, new_running) = self.unit(new);
            let more = (self.peak * moved - self.held(new)).max(0.0);
            year += more * (new_price + new_running * self.runs_for());
            afterwards += more * new_running;
        }
        // The vendor's minimum over the year; afterwards nothing is bought that would count.
        let minimum = (take_or_pay * f64::from(QUARTERS) - bought * price).max(0.0);
        afterwards += take_or_pay;
        Some(Bill { path, year: year + minimum, afterwards, price })
    }

    fn moving(&self) -> Option<Bill> {
        let challenger = platform(self.scenario, Role::Challenger)?;
        let (visible, scenario) = (self.visible, self.scenario);
        let selected = &visible.levels.migration_tiers;
        if !visible.migration.has_work(scenario, selected) {
            return None;
        }
        let share = visible.migration.load_share_after(scenario, selected);
        let (price, running) = self.unit(challenger);
        let bought = (self.peak * share - self.held(challenger)).max(0.0);
        let c = &scenario.migration;
        let work = c.porting_cost * f64::from(QUARTERS) + c.dual_run_cost;
        let owed = visible.vendor.minimum(&scenario.vendor, visible.quarter);
        let minimum = owed * f64::from(QUARTERS);
        let year = self.running() * f64::from(QUARTERS) + minimum + bought * (price + running * self.runs_for()) + work;
        let remaining: f64 = scenario
            .tiers
            .iter()
            .zip(visible.migration.moved.iter().zip(selected))
            .filter(|(_, (moved, selected))| !**moved && !**selected)
            .map(|(tier, _)| tier.running)
            .sum();
        let new = &visible.machines.fleets[challenger];
        let old: f64 = visible.machines.running() - new.running;
        let afterwards =
            old * (1.0 - share).max(0.0) + new.running + new.arriving_running + bought * running + remaining;
        Some(Bill { path: Path::Move, year, afterwards: afterwards + owed, price })
    }
}

/// The bill on each path that is still open.
#[must_use]
pub fn bills(visible: &Visible, scenario: &Scenario) -> Vec<Bill> {
    let believed = Believed::of(visible, scenario);
    let signed = visible.vendor.signed.is_some();
    let running_share = if visible.vendor.is_dealt() { scenario.vendor.running_cost } else { 1.0 };
    let owed = visible.vendor.minimum(&scenario.vendor, visible.quarter);
    let stay = believed.stay(Path::Stay, visible.vendor.price, running_share, owed);
    let c = &scenario.vendor;
    let old = believed.old_held(platform(scenario, Role::Challenger)) > 0.0;
    let deal = (!signed && old).then(|| {
        let pilot = if visible.migration.piloted { 1.0 - c.pilot_discount } else { 1.0 };
        let price = visible.vendor.offer.unwrap_or(believed.nature.vendor_reserve * pilot);
        believed.stay(Path::Deal, price, c.running_cost, c.take_or_pay)
    });
    stay.into_iter().chain(deal.flatten()).chain(believed.moving()).collect()
}

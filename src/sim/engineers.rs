//! Engineers: how much work they do, on what, in what mood; tangle, freeze and the backlog of refused features.
//!
//! Every quarter the shop asks for one unit of features. A freeze decides how much of that is granted; what is granted
//! while porting is under way finds its way to those who port, and what is refused waits.

mod constants;

pub use constants::EngineerConstants;

use crate::sim::decisions::Freeze;
use crate::sim::events::Impulses;
use crate::sim::figures::Figure;
use crate::sim::organisation::Ways;
use crate::sim::plan::{Levels, Plan};
use crate::sim::scenario::Scenario;
use crate::sim::trace::{Flow, Trace, step, tell};
use crate::sim::units::{power, raise};
use crate::sim::world::Visible;

/// The engineers as their managers see them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Engineers {
    /// Engineers employed.
    pub heads: f64,
    /// Share of them busy being new.
    pub burden: f64,
    /// Know-how, 1 at the opening.
    pub know_how: f64,
    /// Morale, 0 to 1.
    pub morale: f64,
    /// Tangle, `tangle_floor` to 1.
    pub tangle: f64,
    /// Share of systems behind interfaces, 0 to 1.
    pub decoupled: f64,
    /// Quality waiting in refused tickets.
    pub backlog: f64,
    /// Tickets refused in the quarter just over.
    pub refused: f64,
    /// Effective engineer-quarters of the quarter just over, above the floor.
    pub effort: f64,
}

/// Engineer-quarters by programme.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the programmes of `Allocation`")]
pub struct Effort {
    pub features: f64,
    pub migration: f64,
    pub testing: f64,
    pub decoupling: f64,
    /// Decoupling as it counts for systems behind interfaces.
    pub interfaces: f64,
    pub platform: f64,
    pub fulfilment: f64,
    pub reliability: f64,
    /// Share of all engineers that the product team is.
    pub platform_share: f64,
}

/// What became of a quarter's features.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Shipped {
    /// Built this quarter, units.
    pub units: f64,
    /// Units that went into the code, held-back ones among them: what a migration under way has to follow.
    pub changed: f64,
    /// Quality gained.
    pub quality: f64,
}

/// Hires that the standing order asks for: up to the staffing level, never a layoff.
#[must_use]
pub fn standing_hiring(visible: &Visible, scenario: &Scenario, levels: &Levels) -> f64 {
    let heads = visible.engineers.heads;
    let most = scenario.engineers.standing_hires * heads;
    levels.standing.staffing.map_or(0.0, |level| (level - heads).clamp(0.0, most))
}

/// What changes in staff cost and bring about.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Staffing {
    /// Hiring cost, millions.
    pub hiring_cost: f64,
    /// Severance, millions.
    pub severance: f64,
    /// Share of the engineers laid off.
    pub laid_off: f64,
}

impl Engineers {
    /// The people at the opening.
    #[must_use]
    pub fn open(constants: &EngineerConstants, tangle: f64) -> Self {
        Self { heads: constants.heads, know_how: 1.0, morale: constants.morale_usual, tangle, ..Self::default() }
    }

    /// Hires and layoffs; `cost_factor` is what the way of working makes of the cost of a hire.
    #[inline(always)]
    pub fn staff<T: Trace>(&mut self, c: &EngineerConstants, hiring: f64, cost_factor: f64, trace: &mut T) -> Staffing {
        let (mut morale, mut know_how, mut tangle) = (self.morale, self.know_how, self.tangle);
        let mut heads = self.heads;
        let share = if self.heads > 0.0 { (hiring / self.heads).clamp(-c.layoff_limit, 1.0) } else { 0.0 };
        let mut staffing = Staffing::default();
        if share < 0.0 {
            staffing.laid_off = -share;
            staffing.severance = -share * self.heads * c.severance;
            let felt = c.layoff_felt(-share);
            self.morale -= c.layoff_morale * c.layoff_size(-share).min(c.layoff_morale_limit);
            self.know_how -= c.layoff_know_how * felt;
            self.tangle = (self.tangle + c.layoff_tangle * felt).min(1.0);
        } else {
            staffing.hiring_cost = share * self.heads * c.hire_cost * cost_factor;
            self.burden += share;
        }
        step(trace, Figure::Morale, Flow::Layoffs, &mut morale, self.morale);
        step(trace, Figure::KnowHow, Flow::Layoffs, &mut know_how, self.know_how);
        step(trace, Figure::Tangle, Flow::Layoffs, &mut tangle, self.tangle);
        self.heads *= 1.0 + share;
        let hands = if share < 0.0 { Flow::Layoffs } else { Flow::Hires };
        step(trace, Figure::Headcount, hands, &mut heads, self.heads);
        self.burden *= c.burden_decay;
        let regained = c.know_how_recovery * (1.0 - self.know_how);
        self.know_how = (self.know_how + regained).clamp(c.know_how_floor, c.know_how_limit);
        tell(trace, Figure::KnowHow, Flow::Recovery, regained);
        tell(trace, Figure::KnowHow, Flow::AtItsLimit, self.know_how - (know_how + regained));
        self.morale += c.morale_recovery * (c.morale_usual - self.morale);
        step(trace, Figure::Morale, Flow::Recovery, &mut morale, self.morale);
        staffing
    }

    /// Work done this quarter. `migrating` is whether porting is under way, `platform_done` whether the new
    /// platform carries the site.
    #[expect(clippy::too_many_arguments, reason = "each is owned by another subsystem and handed over by the turn")]
    #[inline(always)]
    pub fn work(
        &mut self,
        c: &EngineerConstants,
        plan: &Plan,
        impulses: &Impulses,
        turn: u16,
        migrating: bool,
        platform_done: bool,
        ways: &Ways,
    ) -> Effort {
        let mut a = plan.levels.allocation;
        let granted = c.granted(plan.levels.freeze);
        a.features *= granted;
        if migrating {
            // What is granted is asked of whoever knows the code, and that is those who port it.
            let taken = c.requests_taken * granted;
            a.features += taken * (a.migration + a.testing);
            a.migration *= 1.0 - taken;
            a.testing *= 1.0 - taken;
        } else {
            // People named for a migration that is not under way help with features, less well.
            a.features += c.idle_porters * a.migration;
            a.migration = 0.0;
            a.testing = 0.0;
        }
        let programmes =
            [a.features, a.migration, a.decoupling, a.platform, a.fulfilment].map(|share| c.programme(share));
        let more = (programmes.iter().sum::<f64>() - 1.0).max(0.0);
        let floor = c.lights_on
            + if migrating { c.lights_on_migrating } else { 0.0 }
            + c.lights_on_tangle * (self.tangle - c.reference_tangle).clamp(0.0, 1.0)
            + ways.lights_on;
        let free = (self.heads * (1.0 - self.burden - impulses.burden - ways.burden).max(0.0)
            - floor * c.reference_heads * (1.0 + c.lights_on_growth * f64::from(turn)))
        .max(0.0);
        let crowd = self.heads / c.reference_heads * self.tangle / c.reference_tangle;
        let effort = free
            * (1.0 - c.focus_loss * more).max(c.focus_floor)
            * (c.morale_floor + (1.0 - c.morale_floor) * self.morale.clamp(0.0, 1.0))
            * self.know_how
            * (1.0 - c.tangle_drag * (self.tangle - c.tangle_best))
            / (1.0 + c.coordination * ways.coordination * crowd * crowd)
            * ways.output
            * c.output
            * if platform_done { 1.0 + c.new_platform_output } else { 1.0 };
        self.effort = effort;
        let scale = effort / a.total().max(1.0);
        Effort {
            features: scale * a.features,
            migration: scale * a.migration,
            testing: scale * a.testing,
            decoupling: scale * a.decoupling,
            interfaces: scale * a.decoupling * ways.interfaces,
            platform: scale * a.platform,
            fulfilment: scale * a.fulfilment,
            reliability: scale * a.reliability,
            platform_share: a.platform / a.total().max(1.0) * free / self.heads.max(1.0),
        }
    }

    /// Features shipped; what the freeze refuses waits in the backlog, and comes out of it once nothing is refused.
    pub fn ship_features<T: Trace>(
        &mut self,
        c: &EngineerConstants,
        effort: &Effort,
        turn: u16,
        freeze: Freeze,
        speed: f64,
        trace: &mut T,
    ) -> Shipped {
        let units = effort.features / (c.feature_effort * (1.0 + c.feature_effort_growth * f64::from(turn)));
        let shipped = if units > 0.0 { raise(units, c.feature_returns) } else { 0.0 };
        let mut gained = c.feature_quality * shipped;
        let (mut backlog, tangle) = (self.backlog, self.tangle);
        tell(trace, Figure::Quality, Flow::Features, gained);
        let mut changed = units;
        let granted = c.granted(freeze);
        if granted < 1.0 {
            let refused = (1.0 - granted).min((1.0 - shipped).max(0.0));
            tell(trace, Figure::Backlog, Flow::Decay, -c.backlog_decay * self.backlog);
            self.backlog = (1.0 - c.backlog_decay) * self.backlog + c.backlog_kept * c.feature_quality * refused;
            tell(trace, Figure::Backlog, Flow::RefusedTickets, c.backlog_kept * c.feature_quality * refused);
            self.refused = (refused * c.tickets).round_ties_even();
        } else {
            self.refused = 0.0;
            if self.backlog > 0.0 {
                let thawed = c.thaw_speed * self.backlog;
                self.backlog -= thawed;
                step(trace, Figure::Backlog, Flow::Thaw, &mut backlog, self.backlog);
                gained += thawed;
                changed += if c.feature_quality > 0.0 { thawed / c.feature_quality } else { 0.0 };
                tell(trace, Figure::Quality, Flow::Thaw, thawed);
                self.tangle += c.thaw_tangle * thawed;
                tell(trace, Figure::Tangle, Flow::Thaw, c.thaw_tangle * thawed);
            }
        }
        let thawed = self.tangle - tangle;
        self.tangle = (self.tangle + c.tangle_growth * units - effort.decoupling * speed / c.decoupling_effort)
            .clamp(c.tangle_floor, 1.0);
        let untied = effort.decoupling * speed / c.decoupling_effort;
        tell(trace, Figure::Tangle, Flow::Features, c.tangle_growth * units);
        tell(trace, Figure::Tangle, Flow::Decoupling, -untied);
        let free = tangle + thawed + c.tangle_growth * units - untied;
        tell(trace, Figure::Tangle, Flow::AtItsLimit, self.tangle - free);
        let behind = self.decoupled + effort.interfaces * speed / c.interface_effort;
        tell(trace, Figure::Decoupled, Flow::Decoupling, behind - self.decoupled);
        self.decoupled = behind.min(1.0);
        tell(trace, Figure::Decoupled, Flow::AtItsLimit, self.decoupled - behind);
        Shipped { units, changed, quality: gained }
    }

    /// Mood after the quarter's news; everything within its limits.
    /// What `change` is made of is the turn's to tell.
    pub fn settle<T: Trace>(
        &mut self,
        c: &EngineerConstants,
        urgency: f64,
        change: f64,
        impulses: &Impulses,
        trace: &mut T,
    ) {
        let before = *self;
        let fear = if urgency > c.fear_from { c.fear_morale } else { 0.0 };
        self.morale = (self.morale + change + impulses.morale - fear).clamp(0.0, 1.0);
        self.know_how = (self.know_how + impulses.know_how).clamp(c.know_how_floor, c.know_how_limit);
        self.tangle = (self.tangle + impulses.tangle).clamp(c.tangle_floor, 1.0);
        self.decoupled = (self.decoupled + impulses.decoupled).clamp(0.0, 1.0);
        if T::ON {
            tell(trace, Figure::Morale, Flow::Card, impulses.morale);
            tell(trace, Figure::Morale, Flow::Fear, -fear);
            let free = before.morale + change + impulses.morale - fear;
            tell(trace, Figure::Morale, Flow::AtItsLimit, self.morale - free);
            for (figure, before, impulse, after) in [
                (Figure::KnowHow, before.know_how, impulses.know_how, self.know_how),
                (Figure::Tangle, before.tangle, impulses.tangle, self.tangle),
                (Figure::Decoupled, before.decoupled, impulses.decoupled, self.decoupled),
            ] {
                tell(trace, figure, Flow::Card, impulse);
                tell(trace, figure, Flow::AtItsLimit, after - (before + impulse));
            }
        }
    }

    /// Wages and desks of the quarter, millions of dollars.
    #[must_use]
    pub fn wages(&self, c: &EngineerConstants, turn: u16) -> f64 {
        self.heads * c.wage * power(1.0 + c.wage_growth, turn)
    }

    /// Others hire away a share of them: the best, who knew most.
    pub fn lose<T: Trace>(&mut self, c: &EngineerConstants, share: f64, trace: &mut T) {
        let share = share.clamp(0.0, c.layoff_limit);
        if share > 0.0 {
            let (mut heads, mut know_how) = (self.heads, self.know_how);
            self.heads *= 1.0 - share;
            self.know_how = (self.know_how - c.layoff_know_how * share).max(c.know_how_floor);
            step(trace, Figure::Headcount, Flow::Poached, &mut heads, self.heads);
            step(trace, Figure::KnowHow, Flow::Poached, &mut know_how, self.know_how);
        }
    }

    /// A story wins some, who have everything to learn.
    pub fn win<T: Trace>(&mut self, share: f64, trace: &mut T) {
        if share > 0.0 {
            let mut heads = self.heads;
            self.heads *= 1.0 + share;
            self.burden += share;
            step(trace, Figure::Headcount, Flow::Story, &mut heads, self.heads);
        }
    }
}

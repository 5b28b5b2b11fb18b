//! The bet: porting tiers to another platform, with hidden scope, a challenger that matures with the
//! calendar, consent, overdue costs, a pilot, rehearsals, abandonment, and the cutover.

mod constants;
mod night;
mod readiness;
pub use constants::{MigrationConstants, maturity};
pub use night::{fallback_needed, fallback_stands, hazard, night_setup, play_night};

use crate::sim::belief::Nature;
use crate::sim::cutover::NightOutcome;
use crate::sim::decisions::{MigrationMove, TIERS};
use crate::sim::engineers::Effort;
use crate::sim::events::Impulses;
use crate::sim::figures::Figure;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::trace::{Flow, Trace, tell};
use crate::sim::units::Quarter;

/// A tier of the site.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tier {
    /// Id; its name is the text `tier-<id>`.
    pub id: String,
    /// Estimated scope at tangle one half, engineer-quarters.
    pub scope: f64,
    /// Share of the site's load it carries.
    pub load_share: f64,
    /// Running cost that its move saves, millions of dollars a quarter.
    pub running: f64,
}

/// How far the bet has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Stage {
    /// Nothing begun, or a pilot only.
    #[default]
    None,
    /// Porting is under way.
    Porting,
    /// Both sides run.
    DualRun,
    /// The new side carries the load, the old one still stands.
    Stabilising,
    /// The selected tiers have moved.
    Moved,
    /// Given up.
    Abandoned,
}

impl Stage {
    /// All, in order.
    pub const ALL: [Self; 6] =
        [Self::None, Self::Porting, Self::DualRun, Self::Stabilising, Self::Moved, Self::Abandoned];

    /// Stable id, as positions and observations write it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Porting => "porting",
            Self::DualRun => "dual_run",
            Self::Stabilising => "stabilising",
            Self::Moved => "moved",
            Self::Abandoned => "abandoned",
        }
    }
}

/// The migration as its managers see it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Migration {
    /// Stage.
    pub stage: Stage,
    /// Whether a pilot has been run.
    pub piloted: bool,
    /// Tiers moved.
    pub moved: [bool; TIERS],
    /// Readiness by tier as reported, 0 to 1.
    pub reported: [f64; TIERS],
    /// Readiness of the selected tiers as reported, 0 to 1.
    pub readiness: f64,
    /// Lower end of what readiness may be.
    pub readiness_low: f64,
    /// Testing done, units; 1 is thorough.
    pub tested: f64,
    /// Rehearsal, 0 to 1.
    pub rehearsed: f64,
    /// When porting began.
    pub committed: Option<Quarter>,
    /// When the last tiers moved.
    pub moved_at: Option<Quarter>,
    /// Whether old capacity stands behind the new side.
    pub fallback: bool,
    /// Exceptions to the freeze granted.
    pub exceptions: u8,
    /// Nights tried.
    pub nights: u8,
    /// Nights that failed.
    pub failed_nights: u8,
    /// When a night failed without fallback.
    pub fell_at: Option<Quarter>,
    /// Damage of that night over that of the worst.
    pub fell_hard: f64,
    /// Multiplier on scope that is known by now (immaturity, exceptions), without the hidden one.
    pub known_scope: f64,
    /// Engineer-quarters spent.
    pub spent: f64,
    /// Share of the load whose old machines have been scrapped.
    pub settled: f64,
}

/// What is true of the migration, hidden.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TrueMigration {
    /// Readiness by tier, 0 to 1.
    pub ready: [f64; TIERS],
    /// Multiplier on scope in all.
    pub scope: f64,
}

/// Share of the load that counts as all of it: the tiers' shares add up to 1 within a thousandth.
const ALL_LOAD: f64 = 0.999;

/// What a quarter of the bet does to the rest of the company.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Course {
    /// Cost of porting and dual-running, millions.
    pub cost: f64,
    /// A pilot was run this quarter.
    pub piloted: bool,
    /// Cost of a pilot, millions.
    pub pilot: f64,
    /// Cost of a rehearsal, millions.
    pub rehearsal: f64,
    /// Cost of abandoning, millions.
    pub abandoned_cost: f64,
    /// Change of morale.
    pub morale: f64,
    /// Quality lost.
    pub quality: f64,
    /// Suppliers' terms lost.
    pub terms_lost: f64,
    /// Tangle added.
    pub tangle: f64,
    /// Abandoned this quarter.
    pub abandoned: bool,
}

/// What a night does to the rest of the company.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aftermath {
    /// Share of the quarter's sales lost.
    pub sales_lost: f64,
    /// Trust lost.
    pub trust_lost: f64,
    /// Suppliers' terms lost.
    pub terms_lost: f64,
    /// Change of morale.
    pub morale: f64,
    /// A night failed.
    pub failed: bool,
    /// A night went well.
    pub good: bool,
    /// The night itself.
    pub outcome: Option<NightOutcome>,
}

impl Migration {
    /// At the opening.
    #[must_use]
    pub fn open() -> Self {
        Self { known_scope: 1.0, fallback: true, ..Self::default() }
    }

    /// Whether a move would change nothing: the present stage again, or a second pilot.
    #[must_use]
    pub const fn has_done(&self, to: MigrationMove) -> bool {
        matches!((to, self.stage), (MigrationMove::DualRun, Stage::DualRun))
            || matches!(to, MigrationMove::Commit) && self.under_way()
            || matches!(to, MigrationMove::Pilot) && (self.piloted || !matches!(self.stage, Stage::None))
    }

    /// Whether porting is under way.
    #[must_use]
    pub const fn under_way(&self) -> bool {
        matches!(self.stage, Stage::Porting | Stage::DualRun)
    }

    /// Whether every tier that carries load has moved, if only last night.
    #[must_use]
    pub fn platform_done(&self, scenario: &Scenario) -> bool {
        self.load_share_moved(scenario) >= ALL_LOAD
    }

    /// Share of the load on the new platform.
    #[must_use]
    pub fn load_share_moved(&self, scenario: &Scenario) -> f64 {
        scenario.tiers.iter().zip(self.moved).filter(|(_, moved)| *moved).map(|(tier, _)| tier.load_share).sum()
    }

    /// The same once the selected tiers have moved too.
    #[must_use]
    pub fn load_share_after(&self, scenario: &Scenario, selected: &[bool; TIERS]) -> f64 {
        scenario
            .tiers
            .iter()
            .zip(self.moved.iter().zip(selected))
            .filter(|(_, (moved, selected))| **moved || **selected)
            .map(|(tier, _)| tier.load_share)
            .sum()
    }

    /// Running cost of tiers not yet moved beyond the fleets, millions of dollars a quarter.
    #[must_use]
    pub fn tiers_running(&self, scenario: &Scenario) -> f64 {
        scenario.tiers.iter().zip(self.moved).filter(|(_, moved)| !*moved).map(|(tier, _)| tier.running).sum()
    }

    /// Whether a tier is selected that has not moved.
    #[must_use]
    pub fn has_work(&self, scenario: &Scenario, selected: &[bool; TIERS]) -> bool {
        scenario.tiers.iter().enumerate().any(|(i, _)| i < TIERS && selected[i] && !self.moved[i])
    }

    /// Quarters since porting began.
    #[must_use]
    pub fn quarters_under_way(&self, quarter: Quarter) -> u16 {
        self.committed.map_or(0, |since| quarter.since(since))
    }

    /// A quarter of the bet: transitions, work, reports.
    #[expect(clippy::too_many_arguments, reason = "each is owned by another subsystem and handed over by the turn")]
    #[inline(always)]
    pub fn step<T: Trace>(
        &mut self,
        truth: &mut TrueMigration,
        scenario: &Scenario,
        nature: &Nature,
        plan: &Plan,
        effort: &Effort,
        changed: f64,
        will: &Will,
        quarter: Quarter,
        turn: u16,
        impulses: &Impulses,
        trace: &mut T,
    ) -> Course {
        let c = &scenario.migration;
        let mut course = Course::default();
        let selected = plan.levels.migration_tiers;
        match plan.migration {
            MigrationMove::Pilot if !self.piloted => {
                self.piloted = true;
                course.piloted = true;
                course.pilot = c.pilot_cost;
                course.quality += c.pilot_quality;
            }
            to if to.is_earnest() && !self.under_way() => {
                self.committed = Some(quarter);
                self.begin(truth, c, nature, turn, trace);
                if plan.migration == MigrationMove::DualRun {
                    self.stage = Stage::DualRun;
                }
            }
            MigrationMove::DualRun => self.stage = Stage::DualRun,
            MigrationMove::Abandon if self.under_way() => {
                self.stage = Stage::Abandoned;
                self.committed = None;
                course.abandoned = true;
                course.abandoned_cost = c.abandon_cost;
                course.morale -= c.abandon_morale;
                course.tangle += c.abandon_tangle * self.true_readiness(truth, scenario, &selected);
            }
            _ => {}
        }
        if !self.under_way() {
            return course;
        }
        course.cost = c.porting_cost + if self.stage == Stage::DualRun { c.dual_run_cost } else { 0.0 };
        let exception = (changed - c.exception_features).max(0.0);
        let mut moved_on = c.exception_scope * exception;
        let refused = 1.0 - scenario.engineers.granted(plan.levels.freeze);
        let walked_round = will.urgency < c.consent && refused > 0.0;
        if will.urgency < c.consent {
            // Merchants get that much in any case: round the freeze, or through the door where it is open.
            moved_on = moved_on.max(c.consent_scope);
            course.morale -= c.consent_morale * refused;
        }
        if exception > c.exception_seen || walked_round {
            self.exceptions = self.exceptions.saturating_add(1);
        }
        let creep = impulses.scope * (1.0 + moved_on);
        truth.scope *= creep;
        self.known_scope *= creep;
        self.spent += effort.migration * will.speed;
        let hardness =
            (c.tangle_base + c.tangle_scope * will.tangle) * truth.scope * (1.0 - c.muscle_scope * will.muscle);
        let mut work = effort.migration * will.speed;
        for (i, tier) in scenario.tiers.iter().take(TIERS).enumerate() {
            if selected[i] && !self.moved[i] && work > 0.0 {
                let size = tier.scope * hardness;
                let needed = (1.0 - truth.ready[i]) * size;
                let done = work.min(needed);
                truth.ready[i] = (truth.ready[i] + done / size).min(1.0);
                work -= done;
            }
        }
        let beside = if self.stage == Stage::DualRun { c.dual_run_testing } else { 0.0 };
        tell(trace, Figure::Tested, Flow::Testing, effort.testing / c.testing_effort);
        tell(trace, Figure::Tested, Flow::DualRun, beside);
        self.tested += effort.testing / c.testing_effort + beside;
        let late = f64::from(self.quarters_under_way(quarter)) > c.overdue_after;
        if late {
            course.morale -= c.overdue_morale;
            course.quality += c.overdue_quality;
            course.terms_lost += c.overdue_terms;
        }
        if plan.care.rehearsal {
            course.rehearsal = self.rehearse(c, trace);
        }
        self.report(truth, scenario, nature, &selected, will.urgency, will.honesty);
        course
    }

    /// Porting begins, with what the new platform's youth adds to the work; what an earlier try tested is worth nothing.
    fn begin<T: Trace>(
        &mut self,
        truth: &mut TrueMigration,
        c: &MigrationConstants,
        nature: &Nature,
        turn: u16,
        trace: &mut T,
    ) {
        self.stage = Stage::Porting;
        self.known_scope = 1.0 + c.immature_scope * (1.0 - maturity(c, c.maturity_turn, self.piloted, turn));
        truth.scope =
            nature.scope * (1.0 + c.immature_scope * (1.0 - maturity(c, nature.maturity_turn, self.piloted, turn)));
        tell(trace, Figure::Tested, Flow::NewStart, -self.tested);
        tell(trace, Figure::Rehearsed, Flow::NewStart, -self.rehearsed);
        self.tested = 0.0;
        self.rehearsed = 0.0;
        self.exceptions = 0;
        self.fallback = true;
    }

    /// A rehearsal of the night; what it costs, millions of dollars.
    fn rehearse<T: Trace>(&mut self, c: &MigrationConstants, trace: &mut T) -> f64 {
        let practised = self.rehearsed + c.rehearsal_gain;
        tell(trace, Figure::Rehearsed, Flow::Rehearsal, c.rehearsal_gain);
        self.rehearsed = practised.min(1.0);
        tell(trace, Figure::Rehearsed, Flow::AtItsLimit, self.rehearsed - practised);
        c.rehearsal_cost
    }

    /// Share of the old fleets that is scrapped this quarter, because the load they carried has moved for good.
    #[must_use]
    pub fn leaving(&self, scenario: &Scenario, quarter: Quarter) -> f64 {
        if self.stage != Stage::Stabilising || self.moved_at.is_none_or(|at| quarter <= at) {
            return 0.0;
        }
        let (before, moved) = (self.settled, self.load_share_moved(scenario));
        // Of what still stands: machines of tiers that settled earlier are gone already.
        if moved >= ALL_LOAD { 1.0 } else { (moved - before).max(0.0) / (1.0 - before) }
    }

    /// The old side after a quarter of stabilising. Returns the share of the old fleets to scrap.
    pub fn stabilise(&mut self, scenario: &Scenario, quarter: Quarter) -> f64 {
        if self.stage != Stage::Stabilising || self.moved_at.is_none_or(|at| quarter <= at) {
            return 0.0;
        }
        let leaving = self.leaving(scenario, quarter);
        self.stage = Stage::Moved;
        self.fallback = false;
        self.settled = self.load_share_moved(scenario);
        leaving
    }
}

/// What the company's will brings to the work.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Will {
    /// Urgency, 0 to 1.
    pub urgency: f64,
    /// Speed of radical work, 0 to 1.
    pub speed: f64,
    /// Muscle, 0 to 1.
    pub muscle: f64,
    /// Honesty, 0 to 1.
    pub honesty: f64,
    /// Tangle, 0 to 1.
    pub tangle: f64,
}

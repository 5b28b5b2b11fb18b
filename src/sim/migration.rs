//! The bet: porting tiers to another platform, with hidden scope, a challenger that matures with the
//! calendar, consent, overdue costs, a pilot, rehearsals, abandonment, and the cutover.

use crate::sim::belief::Nature;
use crate::sim::cutover::{self, Acts, NightOutcome, NightSetup, OutcomeKind, STEP_CAPACITY};
use crate::sim::decisions::{MigrationMove, TIERS};
use crate::sim::engineers::Effort;
use crate::sim::events::Impulses;
use crate::sim::luck::{GAME, Stream};
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::units::Quarter;
use crate::sim::world::{Visible, World};

/// Constants of the migration.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MigrationConstants {
    /// Spread of the scope multiplier over games, log standard deviation.
    pub scope_sd: f64,
    /// Turn at which the challenger is half mature (median).
    pub maturity_turn: f64,
    /// Quarters from half mature to nearly mature.
    pub maturity_width: f64,
    /// Spread of that turn over games, quarters.
    pub maturity_sd: f64,
    /// Quarters by which a pilot brings maturity forward.
    pub maturity_pilot: f64,
    /// Extra scope when committing to something quite immature, share.
    pub immature_scope: f64,
    /// Extra hazard of the night then, logit.
    pub immature_hazard: f64,
    /// Scope at no tangle, share of the scope at tangle one half.
    pub tangle_base: f64,
    /// Scope added per unit of tangle.
    pub tangle_scope: f64,
    /// Scope spared by muscle, share at full muscle.
    pub muscle_scope: f64,
    /// Urgency below which merchants walk round the freeze.
    pub consent: f64,
    /// Scope they add a quarter, share.
    pub consent_scope: f64,
    /// Morale they cost a quarter.
    pub consent_morale: f64,
    /// Features a quarter that a freeze can bear, units.
    pub exception_features: f64,
    /// Scope added per unit of features beyond that, share.
    pub exception_scope: f64,
    /// Effort for one unit of testing, engineer-quarters.
    pub testing_effort: f64,
    /// Testing that a quarter of dual-running brings, units.
    pub dual_run_testing: f64,
    /// Rehearsal's gain, 0 to 1.
    pub rehearsal_gain: f64,
    /// Cost of a rehearsal, millions of dollars.
    pub rehearsal_cost: f64,
    /// Cost of a pilot, millions of dollars.
    pub pilot_cost: f64,
    /// Quality that a pilot costs.
    pub pilot_quality: f64,
    /// Standard error of what a pilot tells, in deviates.
    pub pilot_error: f64,
    /// Standard error of what a quarter of porting tells about scope, in deviates.
    pub porting_error: f64,
    /// Cost of porting a quarter, millions of dollars.
    pub porting_cost: f64,
    /// Further cost of running both sides, millions of dollars a quarter.
    pub dual_run_cost: f64,
    /// Quarters after which the work is overdue.
    pub overdue_after: f64,
    /// Quality lost a quarter when overdue.
    pub overdue_quality: f64,
    /// Morale lost a quarter when overdue.
    pub overdue_morale: f64,
    /// Suppliers' terms lost a quarter when overdue.
    pub overdue_terms: f64,
    /// By how much reports overstate readiness (median).
    pub report_bias: f64,
    /// Spread of that over games, log standard deviation.
    pub report_bias_sd: f64,
    /// Share of the bias that full rehearsal takes away.
    pub rehearsal_honesty: f64,
    /// Bias in fear, as a factor.
    pub fear_bias: f64,
    /// Night's hazard at readiness 0.85 and middling care, logit.
    pub hazard: f64,
    /// Hazard per unit of readiness, logit.
    pub hazard_readiness: f64,
    /// Hazard per unit of testing, logit.
    pub hazard_testing: f64,
    /// Hazard per unit of rehearsal, logit.
    pub hazard_rehearsal: f64,
    /// Hazard per unit of muscle, logit.
    pub hazard_muscle: f64,
    /// Hazard in the fourth quarter, logit.
    pub hazard_december: f64,
    /// Share of hazard that decoupling spares a cutover by service.
    pub by_service_spared: f64,
    /// Share of systems behind interfaces from which a cutover by service is possible.
    pub by_service_from: f64,
    /// Readiness kept after a failed or rolled back night.
    pub failed_readiness: f64,
    /// Trust lost by a failed night with fallback.
    pub failed_trust: f64,
    /// Trust lost by one without.
    pub fallen_trust: f64,
    /// Suppliers' terms lost by a failed night with fallback.
    pub failed_terms: f64,
    /// The same without.
    pub fallen_terms: f64,
    /// Morale lost by a failed night with fallback.
    pub failed_morale: f64,
    /// The same without.
    pub fallen_morale: f64,
    /// Share of the damage that an orderly rollback does.
    pub rollback_share: f64,
    /// Morale won by a good night.
    pub good_morale: f64,
    /// Suppliers' terms won by a good night.
    pub good_terms: f64,
    /// December's severity of failed nights, as a factor.
    pub december_severity: f64,
    /// Sales lost in the quarter after a night without fallback, share; half of it in the next.
    pub aftershock: f64,
    /// Cost of abandoning, millions of dollars.
    pub abandon_cost: f64,
    /// Morale lost by abandoning.
    pub abandon_morale: f64,
    /// Tangle left by half-ported code at full readiness.
    pub abandon_tangle: f64,
    /// Share of the load that old capacity must carry to count as a fallback.
    pub fallback_cover: f64,
    /// Orders a minute in a mean quarter, for the night's own arithmetic.
    pub orders_per_minute: f64,
    /// Width of the range shown for readiness, over the usual bias.
    pub range_width: f64,
    /// Bias of reports while both sides run, as a factor.
    pub dual_run_candour: f64,
    /// Honesty at which the bias of reports is gone, beyond full honesty.
    pub candour: f64,
    /// Damage of a failed cutover by service over that of a whole night.
    pub by_service_damage: f64,
    /// Orders a minute in the night over the day's mean.
    pub night_orders: f64,
    /// Orders a minute at the morning peak over the day's mean.
    pub peak_orders: f64,
}

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
    /// Multiplier on scope that is known by now (immaturity, exceptions), without the hidden one.
    pub known_scope: f64,
    /// Engineer-quarters spent.
    pub spent: f64,
}

/// What is true of the migration, hidden.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TrueMigration {
    /// Readiness by tier, 0 to 1.
    pub ready: [f64; TIERS],
    /// Multiplier on scope in all.
    pub scope: f64,
}

/// What a quarter of the bet does to the rest of the company.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Course {
    /// Cost of porting and dual-running, millions.
    pub cost: f64,
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

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-x.clamp(-40.0, 40.0)))
}

/// How mature the challenger is at `turn`, 0 to 1.
#[must_use]
pub fn maturity(c: &MigrationConstants, maturity_turn: f64, piloted: bool, turn: u16) -> f64 {
    let pilot = if piloted { c.maturity_pilot } else { 0.0 };
    logistic((f64::from(turn) + pilot - maturity_turn) / c.maturity_width)
}

impl Migration {
    /// At the opening.
    #[must_use]
    pub fn open() -> Self {
        Self { known_scope: 1.0, fallback: true, ..Self::default() }
    }

    /// Whether porting is under way.
    #[must_use]
    pub const fn under_way(&self) -> bool {
        matches!(self.stage, Stage::Porting | Stage::DualRun)
    }

    /// Whether every tier that carries load has moved and settled.
    #[must_use]
    pub fn platform_done(&self, scenario: &Scenario) -> bool {
        self.load_share_moved(scenario) >= 0.999
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
    pub fn step(
        &mut self,
        truth: &mut TrueMigration,
        scenario: &Scenario,
        nature: &Nature,
        plan: &Plan,
        effort: &Effort,
        features: f64,
        will: &Will,
        quarter: Quarter,
        turn: u16,
        impulses: &Impulses,
    ) -> Course {
        let c = &scenario.migration;
        let mut course = Course::default();
        let selected = plan.levels.migration_tiers;
        match plan.migration {
            MigrationMove::Pilot if !self.piloted => {
                self.piloted = true;
                course.pilot = c.pilot_cost;
                course.quality += c.pilot_quality;
            }
            MigrationMove::Commit
            | MigrationMove::DualRun
            | MigrationMove::Cutover
            | MigrationMove::CutoverByService
                if !self.under_way() =>
            {
                self.stage = Stage::Porting;
                self.committed = Some(quarter);
                self.known_scope = 1.0 + c.immature_scope * (1.0 - maturity(c, c.maturity_turn, self.piloted, turn));
                truth.scope = nature.scope
                    * (1.0 + c.immature_scope * (1.0 - maturity(c, nature.maturity_turn, self.piloted, turn)));
                self.tested = 0.0;
                self.rehearsed = 0.0;
                self.fallback = true;
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
        let mut creep = impulses.scope;
        if will.urgency < c.consent {
            creep *= 1.0 + c.consent_scope;
            course.morale -= c.consent_morale;
        }
        let exception = (features - c.exception_features).max(0.0);
        creep *= 1.0 + c.exception_scope * exception;
        if exception > 0.05 {
            self.exceptions = self.exceptions.saturating_add(1);
        }
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
        self.tested +=
            effort.testing / c.testing_effort + if self.stage == Stage::DualRun { c.dual_run_testing } else { 0.0 };
        let late = f64::from(self.quarters_under_way(quarter)) > c.overdue_after;
        if late {
            course.morale -= c.overdue_morale;
            course.quality += c.overdue_quality;
            course.terms_lost += c.overdue_terms;
        }
        if plan.care.rehearsal {
            self.rehearsed = (self.rehearsed + c.rehearsal_gain).min(1.0);
            course.rehearsal = c.rehearsal_cost;
        }
        self.report(truth, scenario, nature, &selected, will);
        course
    }

    /// What managers are told about readiness.
    fn report(
        &mut self,
        truth: &TrueMigration,
        scenario: &Scenario,
        nature: &Nature,
        selected: &[bool; TIERS],
        will: &Will,
    ) {
        let c = &scenario.migration;
        let fear = if will.urgency > 0.85 { c.fear_bias } else { 1.0 };
        let candour =
            (c.candour - will.honesty).max(0.3) * if self.stage == Stage::DualRun { c.dual_run_candour } else { 1.0 };
        let rosy = (1.0 - c.rehearsal_honesty * self.rehearsed) * fear * candour;
        for i in 0..TIERS {
            let true_ready = truth.ready[i];
            self.reported[i] =
                if true_ready > 0.1 { (true_ready + nature.report_bias * rosy).min(1.0) } else { true_ready };
        }
        self.readiness = weighted(scenario, selected, &self.moved, &self.reported);
        let spread = c.range_width * c.report_bias * rosy;
        self.readiness_low = (self.readiness - spread).max(0.0);
    }

    /// True readiness of the tiers in hand, weighted by scope.
    #[must_use]
    pub fn true_readiness(&self, truth: &TrueMigration, scenario: &Scenario, selected: &[bool; TIERS]) -> f64 {
        weighted(scenario, selected, &self.moved, &truth.ready)
    }

    /// The old side after a quarter of stabilising. Returns the share of the old fleets to scrap.
    pub fn stabilise(&mut self, scenario: &Scenario, quarter: Quarter) -> f64 {
        if self.stage != Stage::Stabilising || self.moved_at.is_none_or(|at| quarter <= at) {
            return 0.0;
        }
        self.stage = Stage::Moved;
        self.fallback = false;
        let moved = self.load_share_moved(scenario);
        if moved >= 0.999 { 1.0 } else { moved }
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

fn weighted(scenario: &Scenario, selected: &[bool; TIERS], moved: &[bool; TIERS], ready: &[f64; TIERS]) -> f64 {
    let (mut sum, mut weight) = (0.0, 0.0);
    for (i, tier) in scenario.tiers.iter().take(TIERS).enumerate() {
        if selected[i] && !moved[i] {
            sum += tier.scope * ready[i];
            weight += tier.scope;
        }
    }
    if weight > 0.0 { sum / weight } else { 0.0 }
}

/// Hazard of a night now: the chance that at least one serious fault waits in it.
#[must_use]
pub fn hazard(world: &World, scenario: &Scenario, plan: &Plan, turn: u16) -> f64 {
    let c = &scenario.migration;
    let (visible, hidden) = (&world.visible, &world.hidden);
    let m = &visible.migration;
    let ready = m.true_readiness(&hidden.migration, scenario, &plan.levels.migration_tiers);
    let counted = ready * (0.75 + 0.25 * m.tested.min(1.0));
    let logit = c.hazard
        - c.hazard_readiness * (counted - 0.85)
        - c.hazard_testing * (m.tested.min(1.6) - 0.6)
        - c.hazard_rehearsal * (m.rehearsed - 0.5)
        - c.hazard_muscle * (visible.urgency.muscle - 0.12)
        + c.hazard_december * f64::from(u8::from(visible.quarter.has_december()))
        + c.immature_hazard * (1.0 - maturity(c, hidden.nature.maturity_turn, m.piloted, turn));
    logistic(logit)
}

/// Whether the old machines could still carry the load after the plan's retirements.
#[must_use]
pub fn fallback_stands(visible: &Visible, scenario: &Scenario, plan: &Plan) -> bool {
    let mut units = 0.0;
    for (i, platform) in scenario.platforms.iter().enumerate().take(visible.machines.fleets.len()) {
        if platform.role != crate::sim::machines::Role::Challenger {
            units += (visible.machines.fleets[i].units - plan.retire[i]).max(0.0);
        }
    }
    units >= scenario.migration.fallback_cover * visible.machines.load
}

/// The night that this quarter's cutover meets: pure in the world before the quarter, so that a night
/// interrupted at any act resumes there.
#[must_use]
pub fn night_setup(world: &World, scenario: &Scenario, plan: &Plan, hazard: f64) -> NightSetup {
    let visible = &world.visible;
    let luck = world.hidden.luck;
    let attempt = u32::from(visible.migration.nights) * STEP_CAPACITY as u32;
    let draw = |slot: u16| {
        let mut u = [0.5; STEP_CAPACITY];
        for (i, u) in u.iter_mut().enumerate() {
            *u = luck.uniform(Stream::Night, GAME, attempt + i as u32, slot);
        }
        u
    };
    let mut fault_u = draw(0);
    if !luck.is_on() {
        // Luck off: threshold draws do not fire.
        fault_u = [1.0; STEP_CAPACITY];
    }
    let mut steps = scenario.night_steps;
    // Exceptions to the freeze show up as steps that flicker, the busiest first.
    for place in [2_usize, 4, 1, 3, 5, 0, 6, 7].into_iter().take(usize::from(visible.migration.exceptions)) {
        steps[place].exception = true;
    }
    let rate = scenario.migration.orders_per_minute * visible.market.steady_sales / scenario.fulfilment.scale_reference
        * scenario.market.season(visible.quarter.season());
    NightSetup {
        steps,
        step_count: scenario.night_step_count,
        hazard,
        fault_u,
        cause_u: draw(1),
        benign_u: if luck.is_on() { draw(2) } else { [1.0; STEP_CAPACITY] },
        noise_u: draw(3),
        wording_u: luck.uniform(Stream::Night, GAME, attempt, 4),
        rehearsed: visible.migration.rehearsed,
        honesty: visible.urgency.honesty,
        fallback_kept: fallback_stands(visible, scenario, plan),
        december: visible.quarter.has_december(),
        orders_per_minute_night: scenario.migration.night_orders * rate,
        orders_per_minute_peak: scenario.migration.peak_orders * rate,
    }
}

/// Plays the night: by the acts given, and by the policy from where they end.
#[must_use]
pub fn play_night(setup: &NightSetup, scenario: &Scenario, plan: &Plan) -> (Acts, NightOutcome) {
    let begun = plan.night.unwrap_or(Acts::EMPTY);
    cutover::play_policy_from(setup, &scenario.night, begun, &plan.levels.cutover_policy)
}

impl Migration {
    /// Carries the outcome of a night into the company.
    pub fn after_night(
        &mut self,
        truth: &mut TrueMigration,
        scenario: &Scenario,
        selected: &[bool; TIERS],
        outcome: NightOutcome,
        quarter: Quarter,
        share: f64,
    ) -> Aftermath {
        let c = &scenario.migration;
        let severity = share * if quarter.has_december() { c.december_severity } else { 1.0 };
        let mut after = Aftermath {
            outcome: Some(outcome),
            sales_lost: (outcome.sales_share_lost * share).min(0.9),
            ..Aftermath::default()
        };
        self.nights = self.nights.saturating_add(1);
        match outcome.kind {
            OutcomeKind::Succeeded => {
                self.move_tiers(selected, quarter);
                after.good = true;
                after.morale = c.good_morale;
                after.terms_lost = -c.good_terms;
            }
            OutcomeKind::RolledBack | OutcomeKind::FailedWithFallback => {
                let scale = if outcome.kind == OutcomeKind::RolledBack { c.rollback_share } else { 1.0 };
                self.failed_nights = self.failed_nights.saturating_add(1);
                for ready in &mut truth.ready {
                    *ready *= 1.0 - (1.0 - c.failed_readiness) * scale;
                }
                after.failed = true;
                after.trust_lost = c.failed_trust * severity * scale;
                after.terms_lost = c.failed_terms * severity * scale;
                after.morale = -c.failed_morale * scale;
            }
            OutcomeKind::FailedWithoutFallback => {
                self.failed_nights = self.failed_nights.saturating_add(1);
                self.move_tiers(selected, quarter);
                self.stage = Stage::Moved;
                self.fallback = false;
                self.fell_at = Some(quarter);
                after.failed = true;
                after.trust_lost = c.fallen_trust;
                after.terms_lost = c.fallen_terms;
                after.morale = -c.fallen_morale;
            }
        }
        after
    }

    fn move_tiers(&mut self, selected: &[bool; TIERS], quarter: Quarter) {
        for (moved, selected) in self.moved.iter_mut().zip(selected) {
            *moved |= *selected;
        }
        self.stage = Stage::Stabilising;
        self.moved_at = Some(quarter);
        self.committed = None;
        self.exceptions = 0;
    }

    /// Share of the quarter's sales that a night without fallback still costs.
    #[must_use]
    pub fn aftershock(&self, c: &MigrationConstants, quarter: Quarter) -> f64 {
        match self.fell_at {
            Some(at) if quarter > at && quarter.since(at) <= 2 => c.aftershock / f64::from(quarter.since(at)),
            _ => 0.0,
        }
    }
}

//! The cutover night within the migration: how likely it is to go wrong, what it meets, what it leaves behind.

use super::{Aftermath, Migration, MigrationConstants, Stage, TrueMigration, maturity};
use crate::sim::cutover::{self, Acts, NightOutcome, NightSetup, OutcomeKind, STEP_CAPACITY};
use crate::sim::decisions::TIERS;
use crate::sim::luck::{GAME, Stream};
use crate::sim::machines::orders_for_cutover;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::units::{Quarter, logistic};
use crate::sim::world::{Visible, World};

/// Hazard of a night now: the chance that at least one serious fault waits in it.
#[must_use]
pub fn hazard(world: &World, scenario: &Scenario, plan: &Plan, turn: u16) -> f64 {
    let c = &scenario.migration;
    let (visible, hidden) = (&world.visible, &world.hidden);
    let m = &visible.migration;
    let ready = m.true_readiness(&hidden.migration, scenario, &plan.levels.migration_tiers);
    let counted = ready * (1.0 - c.untested + c.untested * m.tested.min(1.0));
    let logit = c.hazard
        - c.hazard_readiness * (counted - c.hazard_at_readiness)
        - c.hazard_testing * (m.tested.min(c.testing_limit) - c.hazard_at_testing)
        - c.hazard_rehearsal * (m.rehearsed - c.hazard_at_rehearsal)
        - c.hazard_muscle * (visible.urgency.muscle - c.hazard_at_muscle)
        + c.hazard_december * f64::from(u8::from(visible.quarter.has_december()))
        + c.immature_hazard * (1.0 - maturity(c, hidden.nature.maturity_turn, m.piloted, turn));
    logistic(logit)
}

/// Whether the old machines could still carry the load on this quarter's night, after all that wears out, arrives,
/// is retired and is bought before it. Asked in the morning; the night finds the same.
#[must_use]
pub fn fallback_stands(visible: &Visible, scenario: &Scenario, plan: &Plan) -> bool {
    let orders = orders_for_cutover(visible, scenario, plan);
    stands(visible, scenario, visible.machines.old_units_tonight(scenario, &orders, &plan.retire))
}

/// Old units that it takes to bring the load back: of all but what settled on the new side for good, whose machines are
/// gone.
#[must_use]
pub fn fallback_needed(visible: &Visible, scenario: &Scenario) -> f64 {
    scenario.migration.fallback_cover * visible.machines.load * (1.0 - visible.migration.settled)
}

/// Whether so many old units could carry the load.
fn stands(visible: &Visible, scenario: &Scenario, old_units: f64) -> bool {
    old_units >= fallback_needed(visible, scenario)
}

/// The night that this quarter's cutover meets: pure in the world of that evening, with machines traded and the
/// quarter's work done, so that a night interrupted at any act resumes there.
#[must_use]
pub fn night_setup(world: &World, scenario: &Scenario, hazard: f64) -> NightSetup {
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
    // Exceptions to the freeze show up as steps that flicker.
    for step in &mut steps {
        step.exception |= (1..=visible.migration.exceptions).contains(&step.flickers);
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
        fallback_kept: stands(visible, scenario, visible.machines.old_units(scenario)),
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
    /// Carries the outcome of a night into the company. `share` is the damage of a failure over that of a whole
    /// night. It scales all that a failure does. A morning that failed does damage by its severity, in which the night
    /// has counted its December; a way back costs what it costs, and more in December.
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
        let mut after = Aftermath {
            outcome: Some(outcome),
            sales_lost: (outcome.sales_share_lost * share).min(c.loss_limit),
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
                let whole = if outcome.kind == OutcomeKind::RolledBack {
                    c.rollback_share * if quarter.has_december() { c.december_severity } else { 1.0 }
                } else {
                    outcome.severity
                };
                let scale = share * whole;
                self.failed_nights = self.failed_nights.saturating_add(1);
                for ready in &mut truth.ready {
                    *ready *= (1.0 - (1.0 - c.failed_readiness) * scale).max(0.0);
                }
                after.failed = true;
                after.trust_lost = c.failed_trust * scale;
                after.terms_lost = c.failed_terms * scale;
                after.morale = -c.failed_morale * scale;
            }
            OutcomeKind::FailedWithoutFallback => {
                self.failed_nights = self.failed_nights.saturating_add(1);
                self.move_tiers(selected, quarter);
                self.stage = Stage::Moved;
                self.fallback = false;
                self.fell_at = Some(quarter);
                self.fell_hard = share * outcome.severity;
                after.failed = true;
                after.trust_lost = c.fallen_trust * self.fell_hard;
                after.terms_lost = c.fallen_terms * self.fell_hard;
                after.morale = -c.fallen_morale * self.fell_hard;
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
            Some(at) if quarter > at && quarter.since(at) <= c.aftershock_quarters => {
                c.aftershock * self.fell_hard / f64::from(quarter.since(at))
            }
            _ => 0.0,
        }
    }
}

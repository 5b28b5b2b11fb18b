//! How ready the bet is, and what managers are told of it: rosier than it is where people are afraid or hide things.

use super::{Migration, Stage, TrueMigration};
use crate::sim::belief::Nature;
use crate::sim::decisions::TIERS;
use crate::sim::scenario::Scenario;

impl Migration {
    /// What managers are told about readiness: at the end of the day's work, and again after a night that failed.
    pub(in crate::sim) fn report(
        &mut self,
        truth: &TrueMigration,
        scenario: &Scenario,
        nature: &Nature,
        selected: &[bool; TIERS],
        urgency: f64,
        honesty: f64,
    ) {
        let c = &scenario.migration;
        let fear = if urgency > scenario.engineers.fear_from { c.fear_bias } else { 1.0 };
        let candour = (c.candour - honesty).max(c.candour_floor)
            * if self.stage == Stage::DualRun { c.dual_run_candour } else { 1.0 };
        let rosy = (1.0 - c.rehearsal_honesty * self.rehearsed) * fear * candour;
        for i in 0..TIERS {
            let true_ready = truth.ready[i];
            self.reported[i] =
                if true_ready > c.report_from { (true_ready + nature.report_bias * rosy).min(1.0) } else { true_ready };
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

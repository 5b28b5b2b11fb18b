//! The cutover night of a quarter, when there is one.

use super::daytime::{Daytime, daytime};
use crate::sim::cutover::NightSetup;
use crate::sim::decisions::MigrationMove;
use crate::sim::migration::{self, Aftermath};
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::trace::Silent;
use crate::sim::world::World;

/// The cutover night that `plan` leads to this quarter, if it is one to be played act by act: the first
/// full night, as long as no tier has moved. Pure, so a night interrupted anywhere resumes there.
#[must_use]
pub fn night_of(world: &World, scenario: &Scenario, plan: &Plan) -> Option<NightSetup> {
    if plan.migration != MigrationMove::Cutover || world.visible.migration.moved.contains(&true) {
        return None;
    }
    let mut evening = *world;
    daytime(&mut evening, scenario, plan, &mut Daytime::default(), &mut Silent);
    Some(tonight(&evening, scenario, plan))
}

fn tonight(world: &World, scenario: &Scenario, plan: &Plan) -> NightSetup {
    let turn = world.visible.turn(scenario);
    let mut hazard = migration::hazard(world, scenario, plan, turn);
    if plan.migration == MigrationMove::CutoverByService {
        hazard *= 1.0 - scenario.migration.by_service_spared * world.visible.engineers.decoupled;
    }
    migration::night_setup(world, scenario, hazard)
}

/// The cutover, when there is one.
pub(super) fn nighttime(world: &mut World, scenario: &Scenario, plan: &Plan) -> Aftermath {
    let by_service = plan.migration == MigrationMove::CutoverByService;
    if !plan.migration.cuts_over() || !world.visible.migration.under_way() {
        return Aftermath::default();
    }
    let setup = tonight(world, scenario, plan);
    let (_, outcome) = migration::play_night(&setup, scenario, plan);
    let share = if by_service { scenario.migration.by_service_damage } else { 1.0 };
    let quarter = world.visible.quarter;
    let selected = &plan.levels.migration_tiers;
    let World { visible, hidden } = world;
    let after = visible.migration.after_night(&mut hidden.migration, scenario, selected, outcome, quarter, share);
    if after.failed {
        // What the night undid is known in the morning.
        let (urgency, honesty) = (visible.urgency.level, visible.urgency.honesty);
        visible.migration.report(&hidden.migration, scenario, &hidden.nature, selected, urgency, honesty);
    }
    after
}

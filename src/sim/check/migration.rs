//! The migration, its tiers and its night.

use super::{No, Reason, range};
use crate::sim::decisions::{MigrationMove, TIERS, limits};
use crate::sim::machines::{Role, orders_for_cutover, platform};
use crate::sim::migration::{Stage, fallback_needed, fallback_stands};
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

pub(super) fn keys(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    let migration = &visible.migration;
    let selected = plan.levels.migration_tiers;
    if selected.iter().enumerate().take(TIERS).any(|(i, on)| *on && i >= scenario.tiers.len()) {
        no("migration_tiers", "", Reason::Unknown);
    }
    let under_way = migration.under_way();
    if under_way
        && visible.levels.migration_tiers.iter().zip(&selected).enumerate().any(|(i, (before, now))| {
            *before && !*now && migration.reported[i] > scenario.migration.begun_from && !migration.moved[i]
        })
        && plan.migration == MigrationMove::None
        && !migration.has_work(scenario, &selected)
    {
        no("migration_tiers", "", Reason::TierUnderWay);
    }
    let settling = migration.stage == Stage::Stabilising;
    match plan.migration {
        MigrationMove::None => {}
        // Again where one has been run: it changes nothing.
        MigrationMove::Pilot => {
            if migration.stage != Stage::None {
                no("migration", "", Reason::WrongStage);
            }
        }
        MigrationMove::Abandon => {
            if !under_way {
                no("migration", "", Reason::WrongStage);
            } else if !fallback_stands(visible, scenario, plan) {
                // The first point of no return.
                let orders = orders_for_cutover(visible, scenario, plan);
                let offered = visible.machines.old_units_tonight(scenario, &orders, &plan.retire);
                no("migration", "", Reason::FallbackGone { needed: fallback_needed(visible, scenario), offered });
            }
        }
        _ if settling => no("migration", "", Reason::WrongStage),
        _ if !migration.has_work(scenario, &selected) => no("migration", "", Reason::NothingToMove),
        MigrationMove::Commit | MigrationMove::DualRun => {}
        MigrationMove::Cutover | MigrationMove::CutoverByService => {
            if !under_way {
                no("migration", "", Reason::WrongStage);
            } else if plan.migration == MigrationMove::CutoverByService
                && visible.engineers.decoupled < scenario.migration.by_service_from
            {
                no("migration", "", Reason::NotDecoupled);
            } else if !plan.orders_standing
                && let Some(i) = platform(scenario, Role::Challenger)
            {
                let share = migration.load_share_after(scenario, &selected);
                let needed = scenario.migration.cutover_cover * share * visible.machines.load;
                let offered = visible.machines.fleets[i].units + visible.machines.fleets[i].arriving + plan.orders[i];
                if offered < needed {
                    no("migration", "", Reason::TooFewUnits { needed, offered });
                }
            }
        }
    }
    if plan.night.is_some_and(|acts| !acts.is_empty()) && !matches!(plan.migration, MigrationMove::Cutover) {
        no("night", "", Reason::NoNight);
    }
    let policy = &plan.levels.cutover_policy;
    for (name, value) in [("hold_above", policy.hold_above), ("rollback_above", policy.rollback_above)] {
        if let Some(reason) = range(value, &limits::SHARE) {
            no("cutover_policy", name, reason);
        }
    }
    if let Some(reason) = range(f64::from(policy.max_holds), &limits::HOLDS) {
        no("cutover_policy", "max_holds", reason);
    }
}

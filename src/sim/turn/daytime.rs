//! The day: everything that happens in a quarter before the night.

use super::company;
use crate::sim::decisions::MigrationMove;
use crate::sim::engineers::{Effort, Staffing};
use crate::sim::events::Impulses;
use crate::sim::figures::Figure;
use crate::sim::finance::Raised;
use crate::sim::fulfilment::Charges;
use crate::sim::grid::{self, Takings};
use crate::sim::machines::{self, Disposed, Purchases};
use crate::sim::market::{self, Demand};
use crate::sim::migration::{self, Course, Will};
use crate::sim::organisation::Ways;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::trace::{Flow, Trace, tell};
use crate::sim::vendor::Table;
use crate::sim::world::World;

/// What happened before the night.
pub(super) struct Daytime {
    pub(super) turn: u16,
    pub(super) impulses: Impulses,
    pub(super) raised: Raised,
    pub(super) table: Table,
    pub(super) staffing: Staffing,
    pub(super) charges: Charges,
    pub(super) effort: Effort,
    pub(super) features: f64,
    pub(super) course: Course,
    pub(super) purchases: Purchases,
    pub(super) demand: Demand,
    pub(super) scrapped: f64,
    pub(super) disposed: Disposed,
    pub(super) early_pledge: bool,
    pub(super) marketing: f64,
    pub(super) ways: Ways,
    pub(super) told: grid::Told,
    pub(super) takings: Takings,
}

/// Cards, money from outside, the vendor, people, the bet, customers, machines.
pub(super) fn daytime<T: Trace>(world: &mut World, scenario: &Scenario, plan: &Plan, trace: &mut T) -> Daytime {
    let (visible, hidden) = (&mut world.visible, &mut world.hidden);
    let (quarter, turn, luck) = (visible.quarter, visible.turn(scenario), hidden.luck);
    let seen = visible.levels;

    let impulses = visible.deck.play(scenario, plan.event, quarter, luck);
    let mut capital = visible.capital;
    // A partner's money goes with the option that asks for it, and with no other.
    capital.partner_offer &= impulses.partner_offer;
    let raised = capital.raise(visible, scenario, &plan.finance);
    capital.partner_offer = false;
    capital.held *= 1.0 - impulses.dilution;
    if impulses.shares > 0.0 {
        capital.held *= 1.0 - capital.share_for(scenario, impulses.shares, 1.0);
    }
    let early_pledge = plan.levels.pledge.is_profit()
        && !seen.pledge.is_profit()
        && f64::from(turn) < scenario.finance.early_pledge_turn;
    if early_pledge {
        capital.held *= 1.0 - scenario.finance.early_pledge_dilution;
    }
    visible.capital = capital;
    visible.levels = plan.levels;

    let migration = &visible.migration;
    let (piloted, abandoned) = (migration.piloted, migration.stage == migration::Stage::Abandoned);
    let cut_over = migration.moved_at.is_some_and(|at| visible.vendor.signed.is_none_or(|signed| at >= signed));
    let table = visible.vendor.step(
        &scenario.vendor,
        &hidden.nature,
        plan.vendor,
        plan.cutover_by,
        quarter,
        piloted,
        abandoned,
        cut_over,
    );
    if table.signed {
        visible.machines.reprice(scenario);
    }
    visible.vendor.leverage += impulses.leverage;
    if let Some(margin) = impulses.vendor_offer {
        visible.vendor.propose(&scenario.vendor, &hidden.nature, margin, quarter.plus(1), piloted, abandoned);
    }

    let speed = visible.urgency.speed(&scenario.urgency);
    let ways = company::ways_of(visible, scenario, plan, &seen, speed, impulses.adoption, trace);
    let ripe = grid::ripeness(visible, scenario);
    let told = visible.grid.tell(&scenario.grid, plan.story, ripe);
    let staffing = visible.engineers.staff(&scenario.engineers, plan.hiring, ways.hiring, trace);
    visible.engineers.win(told.engineers, trace);
    visible.engineers.lose(&scenario.engineers, impulses.poaching, trace);
    let charges = visible.fulfilment.operate(&scenario.fulfilment, &scenario.sites, &plan.operations);
    let starting = matches!(
        plan.migration,
        MigrationMove::Commit | MigrationMove::DualRun | MigrationMove::Cutover | MigrationMove::CutoverByService
    );
    let leaving = plan.migration == MigrationMove::Abandon;
    let migrating = (visible.migration.under_way() || starting) && !leaving;
    let done = visible.migration.platform_done(scenario);
    let effort = visible.engineers.work(&scenario.engineers, plan, &impulses, turn, migrating, done, &ways);
    let (features, quality) =
        visible.engineers.ship_features(&scenario.engineers, &effort, turn, migrating, speed, trace);
    let will = Will {
        urgency: visible.urgency.level,
        speed,
        muscle: visible.urgency.muscle,
        honesty: visible.urgency.honesty,
        tangle: visible.engineers.tangle,
    };
    let course = visible.migration.step(
        &mut hidden.migration,
        scenario,
        &hidden.nature,
        plan,
        &effort,
        features,
        &will,
        quarter,
        turn,
        &impulses,
        trace,
    );
    visible.market.quality += quality + impulses.quality - course.quality;
    tell(trace, Figure::Quality, Flow::Card, impulses.quality);
    tell(trace, Figure::Quality, Flow::Migration, -course.quality);

    let rival_quality = visible.rivals.quality;
    visible.rivals.step(
        &scenario.rival_rule,
        &scenario.rivals,
        &mut hidden.rivals,
        luck,
        quarter,
        turn,
        plan.levels.price_index,
        visible.economy.capital_window,
    );
    tell(trace, Figure::Quality, Flow::Rivals, rival_quality - visible.rivals.quality);
    let marketing = plan.marketing.millions();
    let inputs =
        market::Inputs { levels: &plan.levels, marketing, rivals: &visible.rivals, impulses: &impulses, quarter, turn };
    let demand = visible.market.step(scenario, &hidden.nature, &mut hidden.demand_shock, luck, &inputs, trace);

    visible.machines.grow_load(&scenario.machines, &hidden.nature, features);
    visible.grid.stir(&impulses);
    let (decoupled, tangle) = (visible.engineers.decoupled, visible.engineers.tangle);
    visible.grid.build(&scenario.grid, &visible.organisation, effort.platform, decoupled, tangle);
    let orders = machines::orders_for_cutover(visible, scenario, plan);
    let purchases =
        visible.machines.trade(scenario, &hidden.nature, &orders, &plan.retire, &visible.vendor, quarter, turn);
    let takings = company::tenant_machines(visible, hidden, scenario, plan, &seen, &orders, turn);
    let scrapped = visible.migration.stabilise(scenario, quarter);
    let mut disposed = purchases.disposed;
    if scrapped > 0.0 {
        disposed.add(&visible.machines.scrap_old(scenario, scrapped));
    }
    Daytime {
        turn,
        impulses,
        raised,
        table,
        staffing,
        charges,
        effort,
        features,
        course,
        purchases,
        demand,
        scrapped,
        disposed,
        early_pledge,
        marketing,
        ways,
        told,
        takings,
    }
}

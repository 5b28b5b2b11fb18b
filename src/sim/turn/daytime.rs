//! The day: everything that happens in a quarter before the night.

use super::company;
use crate::sim::belief::Nature;
use crate::sim::decisions::MigrationMove;
use crate::sim::engineers::{Effort, Staffing};
use crate::sim::events::{Deck, Impulses};
use crate::sim::figures::Figure;
use crate::sim::finance::{self, Raised};
use crate::sim::fulfilment::Charges;
use crate::sim::grid::{self, Takings};
use crate::sim::luck::Stream;
use crate::sim::machines::{self, Disposed, Purchases};
use crate::sim::market::{self, Demand};
use crate::sim::migration::{self, Course, Will};
use crate::sim::organisation::Ways;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::trace::{Flow, Trace, tell};
use crate::sim::vendor::Table;
use crate::sim::world::{Visible, World};

/// What happened before the night.
#[derive(Debug, Default)]
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
    pub(super) chances: Chances,
}

/// How a quarter's dice fell that are thrown by day and read when the books close: standard normal deviates.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Chances {
    pub(super) unit_cost: f64,
    pub(super) incidents: f64,
    pub(super) suppliers: f64,
}

/// A decided plan is carried out: cards, money from outside, the vendor, people, the bet, customers, machines. All of
/// `day` is written where it stays, over whatever it was: it is large, and every quarter has one.
#[inline(never)]
pub(super) fn daytime<T: Trace>(world: &mut World, scenario: &Scenario, plan: &Plan, day: &mut Daytime, trace: &mut T) {
    let (visible, hidden) = (&mut world.visible, &mut world.hidden);
    let (quarter, turn, luck) = (visible.quarter, visible.turn(scenario), hidden.luck);
    day.turn = turn;
    // Drawn side by side: see `Luck::normals`.
    let [demand, unit_cost, incidents, suppliers] =
        luck.normals([Stream::Demand, Stream::Margin, Stream::Incidents, Stream::Suppliers], quarter);
    day.chances = Chances { unit_cost, incidents, suppliers };

    day.impulses = Impulses::default();
    Deck::play(visible, scenario, plan.event, quarter, luck, &mut day.impulses);
    money_from_outside(visible, scenario, plan, day);
    vendor_table(visible, scenario, plan, &hidden.nature, day);
    let impulses = &day.impulses;

    let speed = visible.urgency.speed(&scenario.urgency);
    day.ways = company::ways_of(visible, scenario, plan, speed, impulses.adoption, trace);
    let ripe = grid::ripeness(visible, scenario);
    day.told = visible.grid.tell(&scenario.grid, plan.story, ripe);
    day.staffing = visible.engineers.staff(&scenario.engineers, plan.hiring, day.ways.hiring, trace);
    visible.engineers.win(day.told.engineers, trace);
    visible.engineers.lose(&scenario.engineers, impulses.poaching, trace);
    day.charges = visible.fulfilment.operate(&scenario.fulfilment, &scenario.sites, &plan.operations);
    let leaving = plan.migration == MigrationMove::Abandon;
    let migrating = (visible.migration.under_way() || plan.migration.is_earnest()) && !leaving;
    let done = visible.migration.platform_done(scenario);
    day.effort = visible.engineers.work(&scenario.engineers, plan, impulses, turn, migrating, done, &day.ways);
    let freeze = plan.levels.freeze;
    let shipped = visible.engineers.ship_features(&scenario.engineers, &day.effort, turn, freeze, speed, trace);
    day.features = shipped.units;
    let will = Will {
        urgency: visible.urgency.level,
        speed,
        muscle: visible.urgency.muscle,
        honesty: visible.urgency.honesty,
        tangle: visible.engineers.tangle,
    };
    day.course = visible.migration.step(
        &mut hidden.migration,
        scenario,
        &hidden.nature,
        plan,
        &day.effort,
        shipped.changed,
        &will,
        quarter,
        turn,
        impulses,
        trace,
    );
    visible.market.quality += shipped.quality + impulses.quality - day.course.quality;
    tell(trace, Figure::Quality, Flow::Card, impulses.quality);
    tell(trace, Figure::Quality, Flow::Migration, -day.course.quality);

    let rival_quality = visible.rivals.quality;
    let stranded = visible.rivals.step(
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
    day.marketing = marketing;
    let (levels, rivals) = (&plan.levels, &visible.rivals);
    let inputs = market::Inputs { levels, marketing, rivals, stranded, impulses, quarter, turn };
    day.demand = visible.market.step(scenario, &hidden.nature, &mut hidden.demand_shock, demand, &inputs, trace);

    visible.machines.grow_load(&scenario.machines, &hidden.nature, shipped.units);
    visible.grid.stir(impulses);
    machines_moved(world, scenario, plan, day);
    // Until here they are those of the quarter before, against which changes are judged.
    world.visible.levels = plan.levels;
}

/// Machines come and go: what is built for tenants, bought, retired and scrapped.
#[inline(always)]
fn machines_moved(world: &mut World, scenario: &Scenario, plan: &Plan, day: &mut Daytime) {
    let (visible, hidden) = (&mut world.visible, &mut world.hidden);
    let (quarter, turn) = (visible.quarter, day.turn);
    let (decoupled, tangle) = (visible.engineers.decoupled, visible.engineers.tangle);
    visible.grid.build(&scenario.grid, &visible.organisation, day.effort.platform, decoupled, tangle);
    let orders = machines::orders_for_cutover(visible, scenario, plan);
    day.purchases =
        visible.machines.trade(scenario, &hidden.nature, &orders, &plan.retire, &visible.vendor, quarter, turn);
    day.takings = company::tenant_machines(visible, hidden, scenario, plan, &orders, turn);
    day.scrapped = visible.migration.stabilise(scenario, quarter);
    day.disposed = day.purchases.disposed;
    if day.scrapped > 0.0 {
        day.disposed.add(&visible.machines.scrap_old(scenario, day.scrapped));
    }
}

/// Bonds, shares, credit, a partner's money, and what promising a profit early costs the owners.
fn money_from_outside(visible: &mut Visible, scenario: &Scenario, plan: &Plan, day: &mut Daytime) {
    let impulses = &day.impulses;
    // A partner's money goes with the option that asks for it, and with no other.
    visible.capital.partner_offer &= impulses.partner_offer;
    day.raised = finance::raise(visible, scenario, &plan.finance);
    let capital = &mut visible.capital;
    capital.partner_offer = false;
    capital.held *= 1.0 - impulses.dilution;
    if impulses.shares > 0.0 {
        capital.held *= 1.0 - capital.share_for(scenario, impulses.shares, 1.0);
    }
    day.early_pledge = plan.levels.pledge.is_profit()
        && !visible.levels.pledge.is_profit()
        && f64::from(day.turn) < scenario.finance.early_pledge_turn;
    if day.early_pledge {
        capital.held *= 1.0 - scenario.finance.early_pledge_dilution;
    }
}

/// The vendor's table: what is signed or refused today, and what will be offered.
fn vendor_table(visible: &mut Visible, scenario: &Scenario, plan: &Plan, nature: &Nature, day: &mut Daytime) {
    let quarter = visible.quarter;
    let migration = &visible.migration;
    let (piloted, abandoned) = (migration.piloted, migration.stage == migration::Stage::Abandoned);
    let cut_over = migration.moved_at.is_some_and(|at| visible.vendor.signed.is_none_or(|signed| at >= signed));
    let dealt = visible.vendor.is_dealt();
    day.table = visible.vendor.step(
        &scenario.vendor,
        nature,
        plan.vendor,
        plan.cutover_by,
        quarter,
        piloted,
        abandoned,
        cut_over,
    );
    let running = scenario.vendor.running_cost;
    match (dealt, visible.vendor.is_dealt()) {
        (false, true) => visible.machines.reprice(scenario, running),
        (true, false) => visible.machines.reprice(scenario, 1.0 / running),
        _ => {}
    }
    visible.vendor.leverage += day.impulses.leverage;
    if let Some(margin) = day.impulses.vendor_offer {
        visible.vendor.propose(&scenario.vendor, nature, margin, quarter.plus(1), piloted, abandoned);
    }
}

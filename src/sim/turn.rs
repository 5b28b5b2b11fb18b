//! The quarter, told in order. A decided plan is carried out, the books close, the next quarter opens.
//!
//! Everything here only calls the subsystems and hands each what it needs; none reaches into another.

mod abreast;
mod company;
mod life;
mod news;

pub use abreast::{ABREAST, pass_all};
use abreast::{before_night, from_night_on, next_quarter};

use crate::sim::books::{self, Bills};
use crate::sim::cutover::NightSetup;
use crate::sim::decisions::MigrationMove;
use crate::sim::engineers::{Effort, Staffing};
use crate::sim::events::{Deck, Impulses};
use crate::sim::finance::Raised;
use crate::sim::fulfilment::Charges;
use crate::sim::grid::{self, Takings};
use crate::sim::machines::{self, Disposed, People, Purchases};
use crate::sim::market::{self, Demand, Market};
use crate::sim::migration::{self, Aftermath, Course, Will};
use crate::sim::organisation::Ways;
use crate::sim::plan::Plan;
use crate::sim::report::Report;
use crate::sim::scenario::Scenario;
use crate::sim::trace::{Factor, Flow, Trace, tell};
use crate::sim::vendor::Table;
use crate::sim::world::World;
use crate::sim::{figures::Figure, learning, runway};

/// Plays the open quarter by `plan` and opens the next: a pure function. `plan` should have passed
/// [`crate::sim::check::check`]; whatever has not is clamped to what is possible.
#[must_use]
pub fn advance<T: Trace>(world: &World, scenario: &Scenario, plan: &Plan, trace: &mut T) -> (World, Report) {
    let mut next = *world;
    let report = step(&mut next, scenario, plan, trace);
    (next, report)
}

/// The same in place.
pub fn step<T: Trace>(world: &mut World, scenario: &Scenario, plan: &Plan, trace: &mut T) -> Report {
    pass(world, scenario, plan, trace);
    world.visible.last
}

/// The same in place, for loops that keep no history: the report is left where it is kept, in `visible.last`.
pub fn pass<T: Trace>(world: &mut World, scenario: &Scenario, plan: &Plan, trace: &mut T) {
    let mut day = None;
    before_night(world, scenario, plan, &mut day, trace);
    if let Some(day) = &day {
        from_night_on(world, scenario, plan, day, trace);
    }
    next_quarter::<T>(world, scenario);
}

/// The cutover night that `plan` leads to this quarter, if it is one to be played act by act: the first
/// full night, as long as no tier has moved. Pure, so a night interrupted anywhere resumes there.
#[must_use]
pub fn night_of(world: &World, scenario: &Scenario, plan: &Plan) -> Option<NightSetup> {
    if plan.migration != MigrationMove::Cutover || world.visible.migration.moved.contains(&true) {
        return None;
    }
    let mut evening = *world;
    daytime(&mut evening, scenario, plan, &mut crate::sim::trace::Silent);
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

/// What happened before the night.
struct Day {
    turn: u16,
    impulses: Impulses,
    raised: Raised,
    table: Table,
    staffing: Staffing,
    charges: Charges,
    effort: Effort,
    features: f64,
    course: Course,
    purchases: Purchases,
    demand: Demand,
    scrapped: f64,
    disposed: Disposed,
    early_pledge: bool,
    marketing: f64,
    ways: Ways,
    told: grid::Told,
    takings: Takings,
}

/// Cards, money from outside, the vendor, people, the bet, customers, machines.
fn daytime<T: Trace>(world: &mut World, scenario: &Scenario, plan: &Plan, trace: &mut T) -> Day {
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
    let cut_over = migration.moved.contains(&true);
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
    Day {
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

/// The cutover, when there is one.
fn nighttime(world: &mut World, scenario: &Scenario, plan: &Plan) -> Aftermath {
    let by_service = plan.migration == MigrationMove::CutoverByService;
    if !(by_service || plan.migration == MigrationMove::Cutover) || !world.visible.migration.under_way() {
        return Aftermath::default();
    }
    let setup = tonight(world, scenario, plan);
    let (_, outcome) = migration::play_night(&setup, scenario, plan);
    let share = if by_service { scenario.migration.by_service_damage } else { 1.0 };
    let quarter = world.visible.quarter;
    world.visible.migration.after_night(
        &mut world.hidden.migration,
        scenario,
        &plan.levels.migration_tiers,
        outcome,
        quarter,
        share,
    )
}

/// The site serves, the books close, suppliers and people take in the news.
fn close<T: Trace>(world: &mut World, scenario: &Scenario, plan: &Plan, day: &Day, night: &Aftermath, trace: &mut T) {
    let (visible, hidden) = (&mut world.visible, &mut world.hidden);
    let (quarter, turn, luck) = (visible.quarter, day.turn, hidden.luck);
    let december = quarter.has_december();

    let moved = visible.migration.load_share_moved(scenario);
    let people = People {
        tangle: visible.engineers.tangle,
        know_how: visible.engineers.know_how,
        reliability: day.effort.reliability,
        calls: day.ways.load,
        floods: day.ways.incidents,
        drill: if plan.care.drill { 1.0 + scenario.urgency.drill_incidents } else { 1.0 },
    };
    let (fallback, taken) = (visible.migration.fallback, visible.grid.bare);
    let volume = day.demand.volume;
    let service = visible.machines.serve(scenario, volume, moved, fallback, taken, &people, luck, quarter, trace);
    let wages = visible.engineers.wages(&scenario.engineers, turn);
    let takings = company::tenants(visible, hidden, scenario, plan, day, service.refused, wages, trace);
    tell(trace, Figure::Trust, Flow::Outages, -service.trust_lost);
    tell(trace, Figure::Trust, Flow::FailedNight, -night.trust_lost);
    let trust_lost = service.trust_lost + night.trust_lost;
    visible.market.settle_trust(&scenario.market, trust_lost, day.impulses.trust, trace);
    let night_loss = night.sales_lost.max(visible.migration.aftershock(&scenario.migration, quarter));
    let shelves = visible.suppliers.shelves(&scenario.suppliers, december);
    let serving = visible.fulfilment.service(&scenario.fulfilment, turn, december);
    let units = day.demand.volume * service.served * (1.0 - night_loss) * shelves * serving.factor();
    let sales = units * plan.levels.price_index;
    if T::ON {
        trace.factor(Figure::Sales, Factor::CutoverNight, 1.0 - night_loss);
        trace.factor(Figure::Sales, Factor::EmptyShelves, shelves);
        trace.factor(Figure::Sales, Factor::ClosedSites, serving.sites);
        trace.factor(Figure::Sales, Factor::MissingStaff, serving.staff);
        trace.factor(Figure::Sales, Factor::DelistedLines, serving.lines);
    }

    let unit_cost = Market::unit_cost(scenario, luck, quarter, turn, &plan.levels, trace);
    let pledged = plan.levels.pledge.is_profit();
    visible.fulfilment.improve(&scenario.fulfilment, &hidden.nature, day.effort.fulfilment, pledged, &day.impulses);
    let bills = Bills {
        sales,
        cost_of_sales: units * unit_cost,
        fulfilment: visible.fulfilment.cost(&scenario.fulfilment, sales, visible.market.steady_sales)
            + scenario.market.shipping_cost(plan.levels.free_shipping) * sales,
        general: visible.fulfilment.general_cost(&scenario.fulfilment, sales),
        marketing: day.marketing,
        turn,
    };
    let costs = day_costs(day, scenario, plan, takings);
    let books = books::settle(visible, scenario, plan, &bills, &costs, wages, trace);

    let first = turn == 0;
    let growth = if visible.year_sales[quarter.season()] > 0.0 && turn >= 4 {
        sales / visible.year_sales[quarter.season()] - 1.0
    } else {
        scenario.opening.last_growth
    };
    visible.year_sales[quarter.season()] = sales;
    visible.year_swing[quarter.season()] = books.swing;
    visible.market.settle_sales(&scenario.market, quarter, sales, first);

    let pledge_due = plan.levels.pledge.due() == Some(quarter);
    let missed = pledge_due && books.operating_result < -scenario.finance.pledge_tolerance;
    visible.capital.pledge_missed |= missed;
    visible.capital.pledge_kept |= pledge_due && !missed;
    let pledge_news = if missed { scenario.finance.pledge_missed_terms } else { 0.0 }
        + if day.early_pledge { scenario.finance.early_pledge_terms } else { 0.0 };
    let look = books::look(
        visible,
        scenario,
        &books,
        growth,
        day.course.terms_lost + night.terms_lost + day.told.terms_lost + pledge_news - day.table.terms_gained,
        plan,
    );
    if T::ON {
        news::tell_terms(scenario, plan, day, night, missed, trace);
    }
    let (nerve, news) = (hidden.nature.nerve, &day.impulses);
    let notes = visible.suppliers.step(&scenario.suppliers, nerve, luck, quarter, turn, &look, news, trace);
    visible.capital.stretched = plan.finance.stretch_payables_days;

    let (note, cash, hours) = (visible.suppliers.note, books.steady_cash, service.outage_hours);
    let news = news::news_of(note, notes, visible, scenario, plan, day, night, missed, cash, hours);
    let u = &scenario.urgency;
    visible.market.quality -= u.learn_quality * news.learnt;
    tell(trace, Figure::Quality, Flow::Learning, -u.learn_quality * news.learnt);
    visible.engineers.know_how += u.learn_know_how * news.learnt;
    tell(trace, Figure::KnowHow, Flow::Learning, u.learn_know_how * news.learnt);
    let morale = day.course.morale + night.morale + day.ways.unrest + day.ways.threat + day.told.morale
        - day.charges.morale
        - u.blame_morale * news.blamed
        - if day.early_pledge { scenario.finance.early_pledge_morale } else { 0.0 };
    if T::ON {
        news::tell_morale(scenario, day, night, &news, trace);
    }
    visible.urgency.step(&scenario.urgency, &scenario.engineers, &news, &day.impulses, trace);
    let knotted = visible.engineers.tangle + day.course.tangle;
    tell(trace, Figure::Tangle, Flow::Abandoned, knotted - visible.engineers.tangle);
    visible.engineers.tangle = knotted.min(1.0);
    tell(trace, Figure::Tangle, Flow::AtItsLimit, visible.engineers.tangle - knotted);
    visible.engineers.settle(&scenario.engineers, visible.urgency.level, morale, &day.impulses, trace);

    visible.shrinking = if growth < scenario.verdict.parts_growth { visible.shrinking.saturating_add(1) } else { 0 };
    visible.last = Report {
        quarter,
        sales,
        cost_of_sales: bills.cost_of_sales,
        fulfilment: bills.fulfilment,
        marketing: day.marketing,
        technology: books.technology,
        infrastructure: books.infrastructure,
        general: bills.general,
        operating_result: books.operating_result,
        charges: books.charges,
        capital_spending: books.capital_spending,
        interest: books.interest,
        cash: visible.ledger.cash().millions(),
        steady_cash: books.steady_cash,
        yearly_growth: growth,
        refused: service.refused,
        outage_hours: service.outage_hours,
        night_loss,
        features: day.features,
        not_raised: plan.finance.convertible.millions() + plan.finance.equity.millions()
            - day.raised.convertible
            - day.raised.equity,
        not_delivered: day.purchases.missing.iter().sum(),
        offered: day.table.offered,
        signed: day.table.signed,
        pledge_missed: missed,
        pledge_kept: pledge_due && !missed,
        rivals_closed: visible.rivals.closed,
        note: visible.suppliers.note,
        night: None,
        scrapped: day.scrapped,
        tenant_machines: takings.machines_now + takings.machines_ahead,
        platform_result: takings.result(),
    };
    if night.outcome.is_some() {
        // Large, and rare.
        visible.last.night = night.outcome;
    }
    if T::HEEDED {
        learning::quarter(visible, hidden, scenario, plan, day.course.piloted);
    }
    life::judge(world, scenario, day.impulses.bid);
}

fn day_costs(day: &Day, scenario: &Scenario, plan: &Plan, takings: Takings) -> books::DayCosts {
    books::DayCosts {
        raised: day.raised,
        bond: day.impulses.bond,
        shares: day.impulses.shares,
        card_cash: day.impulses.cash,
        hiring: day.staffing.hiring_cost,
        severance: day.staffing.severance + day.charges.severance,
        site: day.charges.site,
        pilot: day.course.pilot,
        rehearsal: day.course.rehearsal,
        abandonment: day.course.abandoned_cost,
        vendor_penalty: day.table.penalty,
        porting: day.course.cost,
        machines_now: day.purchases.arrived,
        machines_ahead: day.purchases.prepaid,
        incumbent_spending: day.purchases.incumbent,
        wear: day.purchases.wear + takings.wear,
        disposed: day.disposed,
        drill: if plan.care.drill { scenario.urgency.drill_cost } else { 0.0 },
        grid: takings,
    }
}

/// Opens a quarter for decisions: the papers, prices, the card, the runway.
pub(crate) fn open_quarter<T: Trace>(world: &mut World, scenario: &Scenario) {
    let (visible, hidden) = (&mut world.visible, &world.hidden);
    let turn = visible.turn(scenario);
    visible.economy.open(&scenario.economy, &hidden.nature, turn);
    let glut = visible.economy.glut * hidden.nature.glut_size;
    visible.machines.quote(scenario, &hidden.nature, turn, glut);
    Deck::draw(visible, scenario, hidden.luck);
    let card = scenario.open_card(visible);
    visible.capital.partner_offer = card.is_some_and(|card| card.options.iter().any(|choice| choice.partner));
    if let Some(margin) = card.and_then(|card| card.vendor_offer) {
        let (piloted, abandoned) = (visible.migration.piloted, visible.migration.stage == migration::Stage::Abandoned);
        let until = visible.quarter;
        visible.vendor.propose(&scenario.vendor, &hidden.nature, margin, until, piloted, abandoned);
    }
    if T::HEEDED {
        visible.runway = runway::runway(visible, scenario);
    }
}

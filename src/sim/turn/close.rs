//! The close: the site serves, the books close, suppliers and people take in the news, and the company is judged.

use super::daytime::Daytime;
use super::{company, life, news};
use crate::sim::books::{self, Bills, Settled};
use crate::sim::figures::Figure;
use crate::sim::fulfilment::Serving;
use crate::sim::grid::Takings;
use crate::sim::learning;
use crate::sim::machines::{People, Service};
use crate::sim::market::Market;
use crate::sim::migration::Aftermath;
use crate::sim::plan::Plan;
use crate::sim::report::Report;
use crate::sim::scenario::Scenario;
use crate::sim::suppliers::Look;
use crate::sim::trace::{Factor, Flow, Trace, tell};
use crate::sim::urgency::News;
use crate::sim::world::{Visible, World};

/// The site serves, the books close, suppliers and people take in the news.
pub(super) fn close<T: Trace>(
    world: &mut World,
    scenario: &Scenario,
    plan: &Plan,
    day: &Daytime,
    night: &Aftermath,
    trace: &mut T,
) {
    let (visible, hidden) = (&mut world.visible, &mut world.hidden);
    let (quarter, turn, luck, chances) = (visible.quarter, day.turn, hidden.luck, &day.chances);
    let december = quarter.has_december();

    let moved = visible.migration.load_share_moved(scenario);
    let people = people(visible, scenario, plan, day);
    let (fallback, taken) = (visible.migration.fallback, visible.grid.bare);
    let volume = day.demand.volume;
    let service =
        visible.machines.serve(scenario, volume, moved, fallback, taken, &people, chances.incidents, quarter, trace);
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
        tell_sales(night_loss, shelves, &serving, trace);
    }

    let unit_cost = Market::unit_cost(scenario, chances.unit_cost, quarter, turn, &plan.levels, trace);
    let pledged = plan.levels.pledge.is_profit();
    visible.fulfilment.improve(&scenario.fulfilment, &hidden.nature, day.effort.fulfilment, pledged, &day.impulses);
    let per_order = visible.fulfilment.per_order(&scenario.fulfilment, visible.market.steady_sales);
    let bills = Bills {
        sales,
        cost_of_sales: units * unit_cost,
        fulfilment: visible.fulfilment.cost(&scenario.fulfilment, units, visible.market.steady_sales)
            + scenario.market.shipping_cost(plan.levels.free_shipping, per_order) * units,
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

    let (missed, kept) = pledge(visible, scenario, plan, books.operating_result);
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
    let look = Look { backstop: day.table.backstop, ..look };
    if T::ON {
        news::tell_terms(scenario, plan, day, night, missed, trace);
    }
    let (c, nerve, mood) = (&scenario.suppliers, hidden.nature.nerve, chances.suppliers);
    let notes = visible.suppliers.step(c, nerve, mood, luck, quarter, turn, &look, &day.impulses, trace);
    visible.capital.stretched = plan.finance.stretch_payables_days;

    let (note, cash, hours) = (visible.suppliers.note, books.steady_cash, service.outage_hours);
    let news = news::news_of(note, notes, visible, scenario, plan, day, night, missed, cash, hours);
    take_in(visible, scenario, day, night, &news, trace);

    visible.shrinking = if growth < scenario.verdict.parts_growth { visible.shrinking.saturating_add(1) } else { 0 };
    let (bills, books, service, takings) = (&bills, &books, &service, &takings);
    let closed = Closed { plan, day, bills, books, service, takings, growth, night_loss, missed, kept };
    visible.last = closed.report(visible);
    if night.outcome.is_some() {
        // Large, and rare.
        visible.last.night = night.outcome;
    }
    if T::HEEDED {
        learning::quarter(visible, hidden, scenario, plan, day.course.piloted);
    }
    life::judge(world, scenario, day.impulses.bid);
}

/// What people bring to the machines.
#[inline(always)]
fn people(visible: &Visible, scenario: &Scenario, plan: &Plan, day: &Daytime) -> People {
    People {
        tangle: visible.engineers.tangle,
        know_how: visible.engineers.know_how,
        reliability: day.effort.reliability,
        calls: day.ways.load,
        floods: day.ways.incidents,
        drill: if plan.care.drill { 1.0 + scenario.urgency.drill_incidents } else { 1.0 },
    }
}

/// What changed the orders of the quarter on their way to sales.
fn tell_sales<T: Trace>(night_loss: f64, shelves: f64, serving: &Serving, trace: &mut T) {
    trace.factor(Figure::Sales, Factor::CutoverNight, 1.0 - night_loss);
    trace.factor(Figure::Sales, Factor::EmptyShelves, shelves);
    trace.factor(Figure::Sales, Factor::ClosedSites, serving.sites);
    trace.factor(Figure::Sales, Factor::MissingStaff, serving.staff);
    trace.factor(Figure::Sales, Factor::DelistedLines, serving.lines);
}

/// People take the quarter in: what was learnt, how urgent it is, the knot that an abandoned bet leaves, their mood.
#[inline(always)]
fn take_in<T: Trace>(
    visible: &mut Visible,
    scenario: &Scenario,
    day: &Daytime,
    night: &Aftermath,
    news: &News,
    trace: &mut T,
) {
    let u = &scenario.urgency;
    // A drill is an incident that was looked for, and takes the hours of a whole one.
    let drilled = if news.drill { 1.0 } else { 0.0 };
    visible.market.quality -= u.learn_quality * (news.learnt + drilled);
    tell(trace, Figure::Quality, Flow::Learning, -u.learn_quality * news.learnt);
    tell(trace, Figure::Quality, Flow::Drill, -u.learn_quality * drilled);
    visible.engineers.know_how += u.learn_know_how * news.learnt;
    tell(trace, Figure::KnowHow, Flow::Learning, u.learn_know_how * news.learnt);
    let morale = day.course.morale + night.morale + day.ways.unrest + day.ways.threat + day.told.morale
        - day.charges.morale
        - u.blame_morale * news.blamed
        - if day.early_pledge { scenario.finance.early_pledge_morale } else { 0.0 };
    if T::ON {
        news::tell_morale(scenario, day, night, news, trace);
    }
    visible.urgency.step(&scenario.urgency, &scenario.engineers, news, &day.impulses, trace);
    let knotted = visible.engineers.tangle + day.course.tangle;
    tell(trace, Figure::Tangle, Flow::Abandoned, knotted - visible.engineers.tangle);
    visible.engineers.tangle = knotted.min(1.0);
    tell(trace, Figure::Tangle, Flow::AtItsLimit, visible.engineers.tangle - knotted);
    visible.engineers.settle(&scenario.engineers, visible.urgency.level, morale, &day.impulses, trace);
}

/// What a quarter's report is made of.
struct Closed<'a> {
    plan: &'a Plan,
    day: &'a Daytime,
    bills: &'a Bills,
    books: &'a Settled,
    service: &'a Service,
    takings: &'a Takings,
    growth: f64,
    night_loss: f64,
    missed: bool,
    kept: bool,
}

impl Closed<'_> {
    #[inline(always)]
    fn report(&self, visible: &Visible) -> Report {
        Report {
            quarter: visible.quarter,
            sales: self.bills.sales,
            cost_of_sales: self.bills.cost_of_sales,
            fulfilment: self.bills.fulfilment,
            marketing: self.day.marketing,
            technology: self.books.technology,
            infrastructure: self.books.infrastructure,
            general: self.bills.general,
            operating_result: self.books.operating_result,
            charges: self.books.charges,
            capital_spending: self.books.capital_spending,
            interest: self.books.interest,
            cash: visible.ledger.cash().millions(),
            steady_cash: self.books.steady_cash,
            yearly_growth: self.growth,
            refused: self.service.refused,
            outage_hours: self.service.outage_hours,
            night_loss: self.night_loss,
            features: self.day.features,
            not_raised: self.plan.finance.convertible.millions() + self.plan.finance.equity.millions()
                - self.day.raised.convertible
                - self.day.raised.equity,
            not_delivered: self.day.purchases.missing.iter().sum(),
            offered: self.day.table.offered,
            signed: self.day.table.signed,
            pledge_missed: self.missed,
            pledge_kept: self.kept,
            rivals_closed: visible.rivals.closed,
            note: visible.suppliers.note,
            night: None,
            scrapped: self.day.scrapped,
            tenant_machines: self.takings.machines_now + self.takings.machines_ahead,
            platform_result: self.takings.result(),
        }
    }
}

/// Whether a profit promised for this quarter is missed, and whether it is kept.
#[inline(always)]
fn pledge(visible: &mut Visible, scenario: &Scenario, plan: &Plan, operating_result: f64) -> (bool, bool) {
    let due = plan.levels.pledge.due() == Some(visible.quarter);
    let missed = due && operating_result < -scenario.finance.pledge_tolerance;
    let kept = due && !missed;
    visible.capital.pledge_missed |= missed;
    visible.capital.pledge_kept |= kept;
    (missed, kept)
}

fn day_costs(day: &Daytime, scenario: &Scenario, plan: &Plan, takings: Takings) -> books::DayCosts {
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

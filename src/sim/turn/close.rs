//! The close: the site serves, the books close, suppliers and people take in the news, and the company is judged.

use super::daytime::Daytime;
use super::{company, life, news};
use crate::sim::books::{self, Bills};
use crate::sim::figures::Figure;
use crate::sim::grid::Takings;
use crate::sim::learning;
use crate::sim::machines::People;
use crate::sim::market::Market;
use crate::sim::migration::Aftermath;
use crate::sim::plan::Plan;
use crate::sim::report::Report;
use crate::sim::scenario::Scenario;
use crate::sim::trace::{Factor, Flow, Trace, tell};
use crate::sim::world::World;

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
        trace.factor(Figure::Sales, Factor::CutoverNight, 1.0 - night_loss);
        trace.factor(Figure::Sales, Factor::EmptyShelves, shelves);
        trace.factor(Figure::Sales, Factor::ClosedSites, serving.sites);
        trace.factor(Figure::Sales, Factor::MissingStaff, serving.staff);
        trace.factor(Figure::Sales, Factor::DelistedLines, serving.lines);
    }

    let unit_cost = Market::unit_cost(scenario, chances.unit_cost, quarter, turn, &plan.levels, trace);
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
    let (c, nerve, mood) = (&scenario.suppliers, hidden.nature.nerve, chances.suppliers);
    let notes = visible.suppliers.step(c, nerve, mood, luck, quarter, turn, &look, &day.impulses, trace);
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

//! A quarter's news: what urgency hears, and what the trace is told of terms and morale, which many rooms move.

use super::daytime::Daytime;
use crate::sim::decisions::{AfterIncident, Story};
use crate::sim::figures::Figure;
use crate::sim::migration::Aftermath;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::trace::{Flow, Trace, tell};
use crate::sim::urgency::News;
use crate::sim::world::Visible;

/// What urgency hears of the quarter.
#[expect(clippy::too_many_arguments, reason = "the news of a quarter comes from everywhere")]
pub(super) fn news_of(
    note: bool,
    notes: f64,
    visible: &Visible,
    scenario: &Scenario,
    plan: &Plan,
    day: &Daytime,
    night: &Aftermath,
    missed: bool,
    steady_cash: f64,
    outage_hours: f64,
) -> News {
    let u = &scenario.urgency;
    let incident = if night.failed { 1.0 } else { (outage_hours / u.incident_hours.max(1e-9)).min(1.0) };
    let (bound, rescue) = (day.table.bound, day.raised.rescue && day.turn > 0);
    // Bound relief drains a part; whoever lets the date go takes the rest of it.
    let deal = match (day.table.signed, day.table.missed) {
        (true, _) if bound => u.bound_share,
        (true, _) => 1.0,
        (false, true) => 1.0 - u.bound_share,
        (false, false) => 0.0,
    };
    let round = if rescue { u.rescue_share } else { 0.0 };
    News {
        window_shut: visible.economy.capital_window_before - visible.economy.capital_window,
        steady_cash,
        note,
        dated_note: notes > 0.0
            && (f64::from(day.turn) == scenario.suppliers.note_first_turn
                || f64::from(day.turn) == scenario.suppliers.note_second_turn),
        told: plan.story == Story::Tell,
        hidden: plan.story == Story::Hide,
        laid_off: day.staffing.laid_off,
        failed_night: night.failed,
        good_night: night.good,
        abandoned: day.course.abandoned,
        missed_pledge: missed,
        relief: deal.max(round).max(day.impulses.relief),
        bound: (bound || day.table.missed) && round < deal,
        rescue: round > deal,
        full_till: day.turn == 0 && visible.ledger.debt().millions() > u.full_till_debt,
        amnesty: plan.care.amnesty,
        first: day.turn == 0,
        drill: plan.care.drill,
        blamed: if plan.care.after_incident == AfterIncident::Blame { incident } else { 0.0 },
        learnt: if plan.care.after_incident == AfterIncident::Learn { incident } else { 0.0 },
        threat: day.ways.honesty,
    }
}

/// What moved suppliers' terms beside coverage: the parts of `Look::news`.
pub(super) fn tell_terms<T: Trace>(
    scenario: &Scenario,
    plan: &Plan,
    day: &Daytime,
    night: &Aftermath,
    missed: bool,
    trace: &mut T,
) {
    let when = |told: bool, size: f64| if told { size } else { 0.0 };
    let nights = if night.good { Flow::GoodNight } else { Flow::FailedNight };
    for (flow, lost) in [
        (Flow::Migration, day.course.terms_lost),
        (nights, night.terms_lost),
        (Flow::MissedPledge, when(missed, scenario.finance.pledge_missed_terms)),
        (Flow::EarlyPledge, when(day.early_pledge, scenario.finance.early_pledge_terms)),
        (Flow::DealSigned, -day.table.terms_gained),
        (Flow::Story, day.told.terms_lost),
        (Flow::Sounding, when(plan.inquiry.sound_suppliers, scenario.suppliers.sounding_hit)),
    ] {
        tell(trace, Figure::Suppliers, flow, -lost);
    }
}

/// What moved morale beside time, cards and fear.
pub(super) fn tell_morale<T: Trace>(scenario: &Scenario, day: &Daytime, night: &Aftermath, news: &News, trace: &mut T) {
    let early = if day.early_pledge { -scenario.finance.early_pledge_morale } else { 0.0 };
    let nights = if night.good { Flow::GoodNight } else { Flow::FailedNight };
    for (flow, change) in [
        (Flow::Migration, day.course.morale),
        (nights, night.morale),
        (Flow::ClosedSites, -day.charges.morale),
        (Flow::EarlyPledge, early),
        (Flow::Reorganised, day.ways.unrest),
        (Flow::Mandate, day.ways.threat),
        (Flow::Story, day.told.morale),
        (Flow::Blame, -scenario.urgency.blame_morale * news.blamed),
    ] {
        tell(trace, Figure::Morale, flow, change);
    }
}

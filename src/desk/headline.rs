//! The headline: one of a few, by rules from the quarter just over; never the same twice running where another holds.

use crate::args;
use crate::desk::session::{Played, Session};
use crate::report::readings::Window;
use crate::sim::cutover::OutcomeKind;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;
use crate::text::{Texts, duration};

/// Hours down in a quarter up to which it is called quiet. (An editor's judgement.)
const QUIET: f64 = 4.0;

/// The headline of the open quarter.
#[must_use]
pub fn of(texts: &Texts, session: &Session) -> String {
    let scenario = session.scenario();
    let (mut set, mut most) = ("", 0.0);
    for visible in session.game().played().iter().map(Played::before).chain([session.visible()]) {
        let fitting = fitting(visible, scenario, visible.last.sales > most);
        most = visible.last.sales.max(most);
        set = fitting.iter().find(|id| **id != set).or(fitting.first()).copied().unwrap_or_default();
    }
    let last = &session.visible().last;
    let args = args! {
        "hours" => duration::hours(texts.locale(), last.outage_hours),
        "count" => session.visible().economy.shutdowns.round_ties_even() as i64,
    };
    texts.format(set, &args)
}

/// Headlines that the quarter just over deserves, the loudest first. The season's own always fits. `most_ever` says whether
/// no quarter had sold more.
fn fitting(visible: &Visible, scenario: &Scenario, most_ever: bool) -> Vec<&'static str> {
    let last = &visible.last;
    let turn = visible.turn(scenario);
    let night = last.night.map(|night| night.kind);
    let season = visible.quarter.season();
    let economy = &visible.economy;
    let shut = |openness| Window::of(openness) == Window::Shut;
    let rules = [
        (turn == 0, "headline-first"),
        (night.is_some_and(has_failed), "headline-fell"),
        (matches!(night, Some(OutcomeKind::RolledBack)), "headline-night-back"),
        (matches!(night, Some(OutcomeKind::Succeeded)), "headline-night-good"),
        (visible.suppliers.running, "headline-run"),
        (last.pledge_missed, "headline-pledge-missed"),
        (last.pledge_kept, "headline-pledge-kept"),
        (last.signed, "headline-signed"),
        (last.note, "headline-note"),
        (last.outage_hours > 12.0, "headline-outage"),
        (shut(economy.capital_window) && !shut(economy.capital_window_before), "headline-window"),
        (season == 0 && most_ever && last.yearly_growth > 0.2, "headline-record"),
        (economy.shutdowns > 80.0, "headline-shutdowns"),
        (turn > 4 && last.yearly_growth < -0.01, "headline-shrunk"),
        (turn > 4 && last.yearly_growth < 0.08, "headline-slow"),
        (season == 0, "headline-christmas"),
        (season == 1 && (last.outage_hours > QUIET || last.refused > 0.0), "headline-spring-busy"),
        (season == 1, "headline-spring"),
        (season == 2, "headline-summer"),
        (season == 3, "headline-autumn"),
        (true, "headline-opening"),
    ];
    rules.into_iter().filter(|(fits, _)| *fits).map(|(_, id)| id).collect()
}

const fn has_failed(night: OutcomeKind) -> bool {
    matches!(night, OutcomeKind::FailedWithFallback | OutcomeKind::FailedWithoutFallback)
}

//! The headline: one of a few, by rules from the quarter just over; never the same twice running where another holds.

use crate::args;
use crate::desk::front::DARK_QUARTER;
use crate::desk::session::{Played, Session};
use crate::desk::variants;
use crate::report::nights::{NightKind, went_on_over_a_sign};
use crate::report::readings::Window;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;
use crate::text::{Texts, duration, money, share};

/// Hours down in a quarter up to which it is called quiet. (An editor's judgement.)
const QUIET: f64 = 4.0;

/// Hours down in a quarter from which they are the news, and no night in it was a good one. (An editor's judgement.)
const DARK: f64 = 12.0;

/// Share of the orders turned away from which that is the news. (An editor's judgement.)
const TURNED_AWAY: f64 = 0.05;

/// The headline of the open quarter.
#[must_use]
pub fn of(texts: &Texts, session: &Session) -> String {
    let scenario = session.scenario();
    let (mut set, mut most, mut told): (&str, f64, Vec<&str>) = ("", 0.0, Vec::new());
    // A morning, and what was played before it.
    let played = session.game().played();
    let mornings = played.iter().map(Played::before).chain([session.visible()]);
    let evenings = std::iter::once(None).chain(played.iter().map(Some));
    for (visible, evening) in mornings.zip(evenings) {
        let fitting = fitting(visible, evening, scenario, visible.last.sales > most);
        most = visible.last.sales.max(most);
        let before = |id: &str| told.iter().filter(|other| **other == id).count();
        // Not the same twice running, and not what has been told in each of its ways.
        let fresh = fitting.iter().find(|id| **id != set && before(id) < variants::ways(id));
        let next = fresh.or(fitting.iter().find(|id| **id != set)).or(fitting.first());
        set = next.copied().unwrap_or_default();
        told.push(set);
    }
    let told_before = told.iter().filter(|other| **other == set).count().saturating_sub(1);
    let set = variants::after(set, told_before);
    let last = &session.visible().last;
    let args = args! {
        "refused" => share::percent(last.refused, 0),
        "hours" => duration::hours(texts.locale(), last.outage_hours),
        "count" => session.visible().economy.shutdowns.round_ties_even() as i64,
        "orders" => last.night.map_or(0, |night| night.orders_lost),
        "minutes" => last.night.map_or(0, |night| night.minutes_into_peak),
    };
    texts.format(&set, &args)
}

/// What the paper says where it has no card to put: in other words in each such quarter.
#[must_use]
pub fn no_card(texts: &Texts, session: &Session) -> String {
    let (game, scenario) = (session.game(), session.scenario());
    if game.turn() + 1 >= game.span().decided {
        return texts.get("briefing-no-card-last");
    }
    let before = game.played().iter().filter(|played| scenario.open_card(played.before()).is_none()).count();
    texts.get(&variants::after("briefing-no-card", before))
}

/// What is at stake once the company is no longer: what an appraiser would put it at, and what he would have a year ago, which
/// the end is scored by. Nothing where none is asked.
#[must_use]
pub fn at_stake(texts: &Texts, session: &Session) -> Option<String> {
    let [value, before] = session.appraisals()?.map(|one| money::prose_even(texts, one.worth.cents()));
    Some(texts.format("briefing-appraised", &args! { "value" => value, "before" => before }))
}

/// Headlines that the quarter just over deserves, the loudest first. The season's own always fits. `most_ever` says whether
/// no quarter had sold more.
fn fitting(visible: &Visible, played: Option<&Played>, scenario: &Scenario, most_ever: bool) -> Vec<&'static str> {
    let last = &visible.last;
    let turn = visible.turn(scenario);
    let season = visible.quarter.season();
    let economy = &visible.economy;
    let shut = |openness| Window::of(openness) == Window::Shut;
    let rules = [
        (turn == 0, "headline-first"),
        (visible.suppliers.running, "headline-run"),
        (last.pledge_missed, "headline-pledge-missed"),
        (last.pledge_kept, "headline-pledge-kept"),
        (last.signed, "headline-signed"),
        (played.is_some_and(let_go), "headline-deal-lost"),
        (last.note, "headline-note"),
        (last.refused > TURNED_AWAY, "headline-turned-away"),
        (last.outage_hours > DARK, "headline-outage"),
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
    let others = rules.into_iter().filter(|(fits, _)| *fits).map(|(_, id)| id);
    night(visible, played, scenario).into_iter().chain(others).collect()
}

/// Whether a bound deal's date passed, and its discount with it.
fn let_go(played: &Played) -> bool {
    played.before().vendor.is_dealt() && !played.after().vendor.is_dealt()
}

/// What is said of a night, the loudest first: what happened in it, and whether it was the first.
fn night(visible: &Visible, played: Option<&Played>, scenario: &Scenario) -> Vec<&'static str> {
    let Some(outcome) = &visible.last.night else { return Vec::new() };
    let course = NightKind::of(outcome);
    let failed = visible.migration.failed_nights;
    // Asked of failures alone: it plays the night once more.
    let over_a_sign = || played.is_some_and(|played| went_on_over_a_sign(played, scenario));
    let rules = [
        (course == NightKind::Fell, "headline-fell"),
        (course.has_failed() && over_a_sign(), "headline-night-sign"),
        (course == NightKind::Restored, "headline-night-restored"),
        (course.has_moved() && failed > 0, "headline-night-again"),
        (course == NightKind::Clean && visible.last.outage_hours > DARK_QUARTER, "headline-night-good-dark"),
        (course == NightKind::Clean, "headline-night-good"),
        (course == NightKind::Limping, "headline-night-limping"),
        (course == NightKind::BackLate, "headline-night-late"),
        (course == NightKind::BackWithOrders, "headline-night-orders"),
        (!course.has_moved() && !course.has_failed() && failed > 1, "headline-night-back-again"),
        (course == NightKind::CalledOff, "headline-night-called-off"),
        (course == NightKind::Back, "headline-night-back"),
    ];
    rules.into_iter().filter(|(fits, _)| *fits).map(|(_, id)| id).collect()
}

//! The fleets, the year's load in sentences, hours down, the bill on each path, and the tenants.

use super::game::fact;
use crate::args;
use crate::desk::bill::{Path, bills};
use crate::desk::levers::reading;
use crate::desk::session::Session;
use crate::desk::year::{Year, counted, fleets, year};
use crate::desk::{say, tenants, trade};
use crate::text::count::grouped;
use crate::text::{Texts, decimal, duration, share};

/// Weeks of a season, and of a year, as the load is told.
const SEASON: usize = 13;
const WEEKS: usize = 52;

/// Everything about machines.
pub(super) fn lines(texts: &Texts, session: &Session) -> Vec<String> {
    let mut lines = owned(texts, session);
    lines.extend(load(texts, session));
    lines.extend(to_come(texts, session));
    lines.extend(dark(texts, session));
    if tenants::any(session) {
        lines.push(heading(texts, "machines-tenants"));
        lines.extend(tenants::lines(texts, session));
    }
    lines
}

fn heading(texts: &Texts, id: &str) -> String {
    texts.format("plain-heading", &args! { "heading" => texts.get(id) })
}

fn owned(texts: &Texts, session: &Session) -> Vec<String> {
    let (visible, scenario, locale) = (session.visible(), session.scenario(), texts.locale());
    let mut lines = vec![heading(texts, "machines-fleets")];
    let fleets = fleets(visible, scenario);
    let units = counted(&fleets, |fleet| fleet.units).0.into_iter().zip(counted(&fleets, |fleet| fleet.arriving).0);
    for ((fleet, (units, arriving)), index) in fleets.iter().zip(units).zip(0..) {
        // Whose units they are is heard with each of them.
        let owner = texts.name("platform", fleet.id);
        let named = |id: &str, value: &str| {
            let args = args! { "owner" => owner.as_str(), "name" => texts.get(id) };
            fact(texts, &texts.format("plain-of", &args), value)
        };
        lines.push(named("machines-units", &grouped(units)));
        lines.push(named("machines-on-order", &grouped(arriving)));
        lines.push(named("plain-running", &say::millions_prose(locale, fleet.running)));
        lines.push(named("machines-price", &say::millions_prose(locale, fleet.price)));
        let most = reading::most_ordered(index, visible, scenario, session.untouched());
        lines.push(named("machines-supply", &say::count(most)));
    }
    let all = visible.machines.running() + visible.migration.tiers_running(scenario);
    lines.push(texts.format("plain-machines-all", &args! { "cost" => say::millions_prose(locale, all) }));
    lines.extend(trade::leaving_words(texts, session).map(|(said, _)| said));
    lines
}

/// The chart of load against capacity in sentences: idle weeks, the busiest week, weeks beyond what there is.
fn load(texts: &Texts, session: &Session) -> Vec<String> {
    let machines = &session.visible().machines;
    let year = year(session.visible(), session.scenario());
    let units = texts.format("unit", &args! { "count" => say::whole(machines.capacity) });
    let load = share::percent(machines.utilisation, 0);
    let worth = say::millions_prose(texts.locale(), year.idle_worth);
    let mut lines = vec![
        heading(texts, "machines-year"),
        texts.format("machines-capacity", &args! { "units" => units, "load" => load }),
        texts.format("machines-idle", &args! { "weeks" => i64::from(year.idle_weeks), "worth" => worth }),
    ];
    if let Some((week, load)) = busiest(&year) {
        let args = args! { "week" => week, "load" => share::percent(load, 0) };
        lines.push(texts.format("plain-year-busiest", &args));
    }
    let over = year.load.iter().filter(|load| **load > 1.0).count();
    if over > 0 {
        lines.push(texts.format("plain-year-over", &args! { "weeks" => over }));
    }
    lines
}

/// The week of the calendar with the most load, from 1, and its load.
fn busiest(year: &Year) -> Option<(usize, f64)> {
    let first = year.first.season() * SEASON;
    let busiest = year.load.iter().copied().enumerate().max_by(|a, b| a.1.total_cmp(&b.1))?;
    Some(((first + busiest.0) % WEEKS + 1, busiest.1))
}

fn to_come(texts: &Texts, session: &Session) -> Vec<String> {
    let mut lines = vec![heading(texts, "machines-bills"), texts.get("machines-bill-note")];
    lines.extend(bills(session.visible(), session.scenario()).into_iter().map(|bill| {
        let path = texts.get(match bill.path {
            Path::Stay => "machines-path-stay",
            Path::Deal => "machines-path-deal",
            Path::Move => "machines-path-move",
        });
        let [year, after] = [bill.year, bill.afterwards].map(|millions| say::millions_prose(texts.locale(), millions));
        fact(texts, &path, &texts.format("plain-bill", &args! { "year" => year, "after" => after }))
    }));
    lines
}

fn dark(texts: &Texts, session: &Session) -> Vec<String> {
    let (locale, played) = (texts.locale(), session.game().played());
    let Some(last) = played.last() else { return vec![texts.get("machines-outages-none")] };
    let worst = played.iter().map(|played| played.report.outage_hours).fold(0.0, f64::max);
    let hours = |hours: f64| args! { "hours" => duration::hours(locale, hours) };
    vec![
        heading(texts, "machines-outages"),
        texts.format("machines-hours", &hours(last.report.outage_hours)),
        texts.format("machines-worst", &hours(worst)),
        texts.format("machines-refused", &args! { "share" => share::percent(last.report.refused, 1) }),
        texts.format(
            "plain-load-per-order",
            &args! { "factor" => decimal::fixed(session.visible().machines.load_per_order, 2) },
        ),
    ]
}

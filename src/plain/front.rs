//! The front page of a year that is over, after the tape of its last quarter: headline, what the year was, its quarters
//! in figures, a correction.

use super::game::fact;
use crate::args;
use crate::desk::front::{Year, appraisals, facts, is_due, page, value};
use crate::desk::say;
use crate::desk::session::{Played, Session};
use crate::text::{Texts, duration, share};

/// The page; nothing where the quarter just over ends no whole year.
pub(super) fn lines(texts: &Texts, session: &Session) -> Vec<String> {
    let all = session.game().played();
    let (Some(last), Some(says), true) = (all.last(), page(all, session.scenario()), is_due(all)) else {
        return Vec::new();
    };
    let year = Year::of(all, last.quarter().year());
    let args = facts(texts, session.scenario(), &year, last);
    let said = |id: &str| texts.format(id, &args);
    let date = args! { "paper" => texts.get("front-paper"), "headline" => said("front-date") };
    let mut lines = vec![
        texts.format("plain-headline", &date),
        texts.format("plain-front-headline", &args! { "headline" => said(&says.headline) }),
    ];
    let told = [("front-till", says.till), ("front-machines", says.machines), ("front-street", says.street)];
    lines.extend(told.map(|(heading, id)| fact(texts, &texts.get(heading), &said(&id))));
    lines.extend(figures(texts, &year));
    let scenario = session.scenario();
    let appraised = appraisals(scenario, all).map(|appraised| value(texts, scenario, appraised));
    lines.extend(appraised.map(|[_, with_why]| with_why));
    lines.push(texts.get(&says.correction));
    lines
}

/// A line a figure: what it was in each quarter, and in the year where it adds up.
fn figures(texts: &Texts, year: &Year<'_>) -> Vec<String> {
    let millions = |value: f64| say::millions_prose(texts.locale(), value);
    let hours = |hours: f64| duration::hours(texts.locale(), hours);
    let line = |id: &str, of: &dyn Fn(&Played) -> String, whole: Option<String>| {
        let quarters = year.played.iter().map(|played| {
            // The year has been said.
            let args = args! { "quarter" => played.quarter().season() + 1, "value" => of(played) };
            texts.format("plain-front-quarter", &args)
        });
        let whole = whole.map(|value| texts.format("plain-front-year", &args! { "value" => value }));
        fact(texts, &texts.get(id), &quarters.chain(whole).collect::<Vec<_>>().join("; "))
    };
    let sales = year.sum(|report| report.sales);
    let margin = 1.0 - year.sum(|report| report.cost_of_sales) / sales.max(1e-9);
    vec![
        line("figure-sales", &|played| millions(played.report.sales), Some(millions(sales))),
        line(
            "figure-gross-margin",
            &|played| share::percent(played.report.gross_margin(), 1),
            Some(share::percent(margin, 1)),
        ),
        line(
            "figure-operating-result",
            &|played| millions(played.report.operating_result),
            Some(millions(year.sum(|report| report.operating_result))),
        ),
        line("figure-cash", &|played| millions(played.after().ledger.cash().millions()), None),
        line("figure-outage-hours", &|played| hours(played.report.outage_hours), Some(hours(year.outage_hours()))),
    ]
}

//! The tape of a quarter that closed, in an order that builds: which lines it has, and what each says.

use super::Tone;
use crate::analysis::foresight::{self, Marked};
use crate::analysis::foretold::may_run;
use crate::args;
use crate::desk::changes::usual_hours;
use crate::desk::session::{Played, Session};
use crate::desk::{say, variants};
use crate::report::late::{self, Late};
use crate::report::nights::NightKind;
use crate::sim::machines::expected_december;
use crate::sim::report::Report;
use crate::sim::scenario::Scenario;
use crate::sim::units::Money;
use crate::sim::world::Visible;
use crate::text::{Texts, count, duration, money, range, share};

/// A line of the tape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it; each is a sentence or a name with a figure")]
pub enum Line {
    DecemberFirst,
    DecemberLoad,
    DecemberOutage,
    DecemberLast,
    Traffic,
    Sales,
    Margin,
    Outages,
    Cash,
    Suppliers,
    Late,
    Forecast,
    NotRaised,
    NotDelivered,
    Signed,
    Dead,
}

impl Line {
    /// Whether it is a sentence of the scene, and not a name with a figure.
    #[must_use]
    pub const fn is_scene(self) -> bool {
        matches!(self, Self::DecemberFirst | Self::DecemberLoad | Self::DecemberOutage | Self::DecemberLast)
    }

    /// Whether it is a remark under the tape.
    #[must_use]
    pub const fn is_remark(self) -> bool {
        matches!(self, Self::Late | Self::Forecast | Self::NotRaised | Self::NotDelivered | Self::Signed | Self::Dead)
    }
}

/// The lines of a quarter's tape, in their order.
#[must_use]
pub fn lines(played: &Played, session: &Session) -> Vec<Line> {
    let report = &played.report;
    let mut lines = Vec::new();
    if report.quarter.has_december() {
        lines.extend([Line::DecemberFirst, Line::DecemberLoad, Line::DecemberOutage, Line::DecemberLast]);
    }
    lines.extend([Line::Traffic, Line::Sales, Line::Margin, Line::Outages, Line::Cash, Line::Suppliers]);
    let remarks = [
        (came_late(played, session).next().is_some(), Line::Late),
        (played.decisions.forecast.is_some(), Line::Forecast),
        (report.not_raised > 0.5, Line::NotRaised),
        (report.not_delivered >= 0.5, Line::NotDelivered),
        (report.signed, Line::Signed),
        (!played.after().alive(), Line::Dead),
    ];
    lines.extend(remarks.into_iter().filter(|(said, _)| *said).map(|(_, line)| line));
    lines
}

/// Message id of a line's name; scenes and remarks have none.
#[must_use]
pub const fn name(line: Line) -> &'static str {
    match line {
        Line::Sales => "close-sales",
        Line::Margin => "close-margin",
        Line::Outages => "close-outages",
        Line::Cash => "close-cash",
        Line::Suppliers => "close-suppliers",
        _ => "close-traffic",
    }
}

/// How suppliers feel, as the last part of a message id: by the terms that they give, and while those are still good by
/// whether the till gives them cause to count it.
#[must_use]
pub fn mood(visible: &Visible, scenario: &Scenario) -> &'static str {
    let terms = visible.suppliers.terms;
    if visible.suppliers.running {
        "running"
    } else if terms < 0.80 {
        "nervous"
    } else if may_run(visible, scenario) {
        "counting"
    } else if terms < 0.95 {
        "uneasy"
    } else {
        "calm"
    }
}

/// What a line says, and its style.
#[must_use]
pub fn of(line: Line, played: &Played, texts: &Texts, session: &Session) -> (String, Tone) {
    let locale = texts.locale();
    let (report, after, before) = (&played.report, played.after(), played.before());
    let prose = |millions: f64| say::millions_prose(locale, millions);
    let hours = || duration::hours(locale, report.outage_hours);
    let usual = || duration::hours(locale, usual_hours(played).unwrap_or(report.outage_hours));
    let load = || share::percent(after.machines.utilisation, 0);
    let refused = || share::percent(report.refused, 1);
    let sign = |value: f64| if value < 0.0 { Tone::Bad } else { Tone::Good };
    match line {
        Line::DecemberFirst | Line::DecemberLoad | Line::DecemberOutage | Line::DecemberLast => {
            let args = args! {
                "load" => load(), "refused" => refused(), "hours" => hours(), "sales" => prose(report.sales),
            };
            let (id, tone) = scene(line, played);
            let told = decembers_before(played, session).filter(|before| scene(line, before).0 == id).count();
            (texts.format(&variants::after(id, told), &args), tone)
        }
        Line::Traffic => (traffic(played, texts, session), Tone::Text),
        Line::Sales => sales(played, texts, session),
        Line::Margin => {
            let operating = prose(report.operating_result);
            let args = args! { "margin" => share::percent(report.gross_margin(), 1), "operating" => operating };
            (texts.format("close-margin-line", &args), sign(report.operating_result))
        }
        Line::Outages if fell(report) => {
            // What was lost that morning leads to what the quarter lost.
            let orders = report.night.map_or(0, |night| i64::from(night.orders_lost));
            let args = args! {
                "orders" => count::prose(locale, orders),
                "lost" => share::percent(report.night_loss, 0),
                "hours" => hours(),
                "refused" => refused(),
            };
            let id = if report.refused < 0.001 { "close-outages-night" } else { "close-outages-night-refused" };
            (texts.format(id, &args), Tone::Bad)
        }
        Line::Outages if report.outage_hours < 1.0 && report.refused < 0.001 => {
            (texts.get("close-outages-none"), Tone::Good)
        }
        Line::Outages if report.refused < 0.001 => {
            (texts.format("close-outages-dark", &args! { "hours" => hours(), "usual" => usual() }), Tone::Bad)
        }
        Line::Outages => {
            let args = args! { "hours" => hours(), "usual" => usual(), "refused" => refused() };
            (texts.format("close-outages-line", &args), Tone::Bad)
        }
        Line::Cash => {
            let (now, then) = (after.ledger.cash(), before.ledger.cash());
            let change = money::prose_change(locale, say::apart(then, now).cents());
            let args = args! { "cash" => money::prose_even(texts, now.cents()), "change" => change };
            (texts.format("close-cash-line", &args), sign((now - then).millions()))
        }
        Line::Suppliers => {
            let mood = mood(after, session.scenario());
            let role = if mood == "calm" { Tone::Good } else { Tone::Urgency };
            (suppliers(mood, played, texts, session), role)
        }
        Line::Late => {
            let told: Vec<String> = came_late(played, session).map(|late| late.words(texts)).collect();
            (told.join(" "), Tone::Text)
        }
        Line::Forecast => forecast(played, texts, session),
        Line::NotRaised => {
            (texts.format("close-not-raised", &args! { "amount" => prose(report.not_raised) }), Tone::Bad)
        }
        Line::NotDelivered => {
            let units = report.not_delivered.round_ties_even() as i64;
            (texts.format("close-not-delivered", &args! { "units" => units }), Tone::Warning)
        }
        Line::Signed => (texts.get("close-signed"), Tone::OneWay),
        Line::Dead => (texts.get("close-dead"), Tone::Bad),
    }
}

/// Bonds and money that earlier answers brought for the first time; what goes on is told in *why* alone.
fn came_late(played: &Played, session: &Session) -> impl Iterator<Item = Late> {
    late::money(played, session.game()).into_iter().filter(|late| late.anew)
}

/// What a line of December says, and its style, before it is said in other words than in the Decembers before.
fn scene(line: Line, played: &Played) -> (&'static str, Tone) {
    let (report, load) = (&played.report, played.after().machines.utilisation);
    match line {
        Line::DecemberLoad if report.refused > 0.001 => ("december-over", Tone::Bad),
        Line::DecemberLoad if load > 0.8 => ("december-tight", Tone::Urgency),
        Line::DecemberLoad => ("december-calm", Tone::Text),
        Line::DecemberOutage if report.outage_hours >= 1.0 => ("december-outage", Tone::Bad),
        Line::DecemberOutage => ("december-no-outage", Tone::Text),
        Line::DecemberLast => ("december-last", Tone::Text),
        _ => ("december-first", Tone::Text),
    }
}

/// The Decembers that were played before this quarter.
fn decembers_before<'a>(played: &Played, session: &'a Session) -> impl Iterator<Item = &'a Played> {
    let until = played.quarter();
    let before = session.game().played().iter().take_while(move |before| before.quarter() < until);
    before.filter(|before| before.quarter().has_december())
}

/// How suppliers feel: why, where that is news; that they still do, where it is none.
fn suppliers(mood: &str, played: &Played, texts: &Texts, session: &Session) -> String {
    let scenario = session.scenario();
    let before = session.game().played().iter().take_while(|before| before.quarter() < played.quarter());
    let mut moods = before.map(|before| self::mood(before.after(), scenario)).collect::<Vec<_>>();
    if moods.last() == Some(&mood) {
        return texts.get(&format!("close-suppliers-{mood}-still"));
    }
    moods.dedup();
    let told = moods.iter().filter(|earlier| **earlier == mood).count();
    texts.get(&variants::after(&format!("close-suppliers-{mood}"), told))
}

/// Whether a morning after a night took orders away, which the hours of the ordinary outages know nothing of.
fn fell(report: &Report) -> bool {
    report.night.is_some_and(|night| NightKind::of(&night).has_failed()) && report.night_loss >= 0.005
}

/// What the player said cash would be, how it came out, and how often he has been right.
fn forecast(played: &Played, texts: &Texts, session: &Session) -> (String, Tone) {
    let marked = session.game().played().iter().map(Marked::from);
    let committed = foresight::committed(session.scenario(), marked);
    let told = foresight::calibration(&committed);
    let Some(one) = committed.iter().find(|one| one.quarter == played.quarter()) else {
        return (String::new(), Tone::Text);
    };
    let cell = |amount: Money| money::told(texts, amount.cents());
    let range = range::range(texts.locale(), &cell(one.range.low), &cell(one.range.high));
    let record = texts.format("forecast-record", &args! { "said" => told.said, "right" => told.right });
    let args = args! { "range" => range, "cash" => cell(one.came), "record" => record };
    match (one.taken_over, one.hit()) {
        (true, _) => (texts.format("forecast-came-taken-over", &args), Tone::Dim),
        (false, true) => (texts.format("forecast-came-held", &args), Tone::Good),
        (false, false) => (texts.format("forecast-came-missed", &args), Tone::Warning),
    }
}

/// Customers, and the busiest hour over what the machines carry; of December also what was expected when machines for it
/// were last ordered.
fn traffic(played: &Played, texts: &Texts, session: &Session) -> String {
    let after = played.after();
    // Ten thousand customers more or less are nobody's news.
    let customers = ((after.market.customers * 100.0).round_ties_even() * 1e4).round_ties_even() as i64;
    let args = args! {
        "customers" => count::prose(texts.locale(), customers),
        "load" => share::percent(after.machines.utilisation, 0),
    };
    match expected(played, session) {
        Some(share) => texts.format("close-traffic-line-december", &args.set("expected", share::percent(share, 0))),
        None => texts.format("close-traffic-line", &args),
    }
}

/// Load that was expected of this December when machines for it were last ordered, a quarter ago, over what carries it now;
/// nothing in other quarters.
fn expected(played: &Played, session: &Session) -> Option<f64> {
    let last = session.game().played().iter().rev().find(|last| last.quarter().plus(1) == played.quarter())?;
    let load = expected_december(last.before(), session.scenario());
    played.report.quarter.has_december().then(|| load / played.after().machines.capacity.max(1.0))
}

/// Sales against the same quarter a year ago, or, in the first year, against the quarter before.
fn sales(played: &Played, texts: &Texts, session: &Session) -> (String, Tone) {
    let (report, before) = (&played.report, played.before());
    let prose = |millions: f64| money::prose_even(texts, Money::from_millions(millions).cents());
    let (then, year) = (before.last.sales, before.turn(session.scenario()) >= 4);
    let growth = report.yearly_growth;
    if year {
        let args = args! { "sales" => prose(report.sales), "change" => share::percent_change(growth, 0) };
        (texts.format("close-sales-line", &args), if growth < 0.0 { Tone::Bad } else { Tone::Good })
    } else {
        let args = args! { "sales" => prose(report.sales), "before" => prose(then) };
        let role = if report.sales < then { Tone::Bad } else { Tone::Good };
        (texts.format("close-sales-line-first", &args), role)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::luck::Luck;
    use crate::sim::world::World;

    #[test]
    fn suppliers_on_good_terms_count_the_till_before_they_shorten_them() {
        let scenario = crate::content::library::scenario("dotcom-2000").unwrap();
        let mut visible = World::start(&scenario, Luck::off()).visible;
        let mut felt = |terms: f64, coverage: f64, running: bool| {
            let suppliers = &mut visible.suppliers;
            (suppliers.terms, suppliers.coverage, suppliers.running) = (terms, coverage, running);
            mood(&visible, &scenario)
        };
        assert_eq!(
            [felt(1.0, 2.0, false), felt(0.9, 2.0, false), felt(0.7, 2.0, false)],
            ["calm", "uneasy", "nervous"]
        );
        assert_eq!(
            [felt(1.0, 0.5, false), felt(0.9, 0.5, false), felt(0.7, 0.5, false)],
            ["counting", "counting", "nervous"]
        );
        assert_eq!(felt(1.0, 2.0, true), "running");
    }
}

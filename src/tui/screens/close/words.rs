//! The lines of the tape in words.

use super::Line;
use crate::analysis::foresight::{self, Marked, Who};
use crate::args;
use crate::sim::units::Money;
use crate::text::{count, duration, money, range, share};
use crate::tui::screens::Context;
use crate::tui::session::Played;
use crate::tui::theme::Role;

/// Message id of a line's name; scenes and remarks have none.
pub(super) const fn name(line: Line) -> &'static str {
    match line {
        Line::Sales => "close-sales",
        Line::Margin => "close-margin",
        Line::Outages => "close-outages",
        Line::Cash => "close-cash",
        Line::Suppliers => "close-suppliers",
        _ => "close-traffic",
    }
}

/// How suppliers feel at these terms, as the last part of a message id.
pub(super) fn mood(terms: f64, running: bool) -> &'static str {
    if running {
        "running"
    } else if terms >= 0.95 {
        "calm"
    } else if terms >= 0.80 {
        "uneasy"
    } else {
        "nervous"
    }
}

/// What a line says, and its style.
pub(super) fn of(line: Line, played: &Played, context: &Context<'_>) -> (String, Role) {
    let look = context.look;
    let locale = look.locale();
    let (report, after, before) = (&played.report, played.after(), played.before());
    let prose = |millions: f64| money::prose(locale, Money::from_millions(millions).cents());
    let hours = || duration::hours(locale, report.outage_hours);
    let load = || share::percent(after.machines.utilisation, 0);
    let refused = || share::percent(report.refused, 1);
    let sign = |value: f64| if value < 0.0 { Role::Bad } else { Role::Good };
    match line {
        Line::DecemberFirst => (look.get("december-first"), Role::Text),
        Line::DecemberLoad if report.refused > 0.001 => {
            (look.format("december-over", &args! { "load" => load(), "refused" => refused() }), Role::Bad)
        }
        Line::DecemberLoad if after.machines.utilisation > 0.8 => {
            (look.format("december-tight", &args! { "load" => load() }), Role::Urgency)
        }
        Line::DecemberLoad => (look.format("december-calm", &args! { "load" => load() }), Role::Text),
        Line::DecemberOutage if report.outage_hours > 2.0 => {
            (look.format("december-outage", &args! { "hours" => hours() }), Role::Bad)
        }
        Line::DecemberOutage => (look.get("december-no-outage"), Role::Text),
        Line::DecemberLast => (look.format("december-last", &args! { "sales" => prose(report.sales) }), Role::Text),
        Line::Traffic => {
            // Ten thousand customers more or less are nobody's news.
            let customers = (after.market.customers * 100.0).round_ties_even() * 1e4;
            let args =
                args! { "customers" => count::prose(locale, customers.round_ties_even() as i64), "load" => load() };
            (look.format("close-traffic-line", &args), Role::Text)
        }
        Line::Sales => sales(played, context),
        Line::Margin => {
            let operating = money::cell(locale, Money::from_millions(report.operating_result).cents());
            let args = args! { "margin" => share::percent(report.gross_margin(), 1), "operating" => operating };
            (look.format("close-margin-line", &args), sign(report.operating_result))
        }
        Line::Outages if report.outage_hours < 1.0 && report.refused < 0.001 => {
            (look.get("close-outages-none"), Role::Good)
        }
        Line::Outages if report.refused < 0.001 => {
            (look.format("close-outages-dark", &args! { "hours" => hours() }), Role::Bad)
        }
        Line::Outages => {
            (look.format("close-outages-line", &args! { "hours" => hours(), "refused" => refused() }), Role::Bad)
        }
        Line::Cash => {
            let (now, then) = (after.ledger.cash(), before.ledger.cash());
            let change = money::cell_change(locale, (now - then).cents());
            let args = args! { "cash" => money::prose(locale, now.cents()), "change" => change };
            (look.format("close-cash-line", &args), sign((now - then).millions()))
        }
        Line::Suppliers => {
            let mood = mood(after.suppliers.terms, after.suppliers.running);
            let role = if mood == "calm" { Role::Good } else { Role::Urgency };
            (look.get(&format!("close-suppliers-{mood}")), role)
        }
        Line::Forecast => forecast(played, context),
        Line::NotRaised => {
            (look.format("close-not-raised", &args! { "amount" => prose(report.not_raised) }), Role::Bad)
        }
        Line::NotDelivered => {
            let units = report.not_delivered.round_ties_even() as i64;
            (look.format("close-not-delivered", &args! { "units" => units }), Role::Warning)
        }
        Line::Signed => (look.get("close-signed"), Role::OneWay),
        Line::Dead => (look.get("close-dead"), Role::Bad),
    }
}

/// What the player said cash would be, how it came out, and how often he has been right.
fn forecast(played: &Played, context: &Context<'_>) -> (String, Role) {
    let look = context.look;
    let marked = context.game().played().iter().map(Marked::from);
    let committed = foresight::committed(context.scenario(), marked);
    let told = foresight::calibration(&committed, Who::Player);
    let own = |one: &&foresight::Committed| one.who == Who::Player && one.quarter == played.quarter();
    let Some(one) = committed.iter().find(own) else { return (String::new(), Role::Text) };
    let cell = |amount: Money| money::cell(look.locale(), amount.cents());
    let range = range::range(look.locale(), &cell(one.range.low), &cell(one.range.high));
    let record = look.format("forecast-record", &args! { "said" => told.said, "right" => told.right });
    let args = args! { "range" => range, "cash" => cell(one.came), "record" => record };
    match (one.taken_over, one.hit()) {
        (true, _) => (look.format("forecast-came-taken-over", &args), Role::Dim),
        (false, true) => (look.format("forecast-came-held", &args), Role::Good),
        (false, false) => (look.format("forecast-came-missed", &args), Role::Warning),
    }
}

/// Sales against the same quarter a year ago, or, in the first year, against the quarter before.
fn sales(played: &Played, context: &Context<'_>) -> (String, Role) {
    let look = context.look;
    let locale = look.locale();
    let (report, before) = (&played.report, played.before());
    let prose = |millions: f64| money::prose(locale, Money::from_millions(millions).cents());
    let (then, year) = (before.last.sales, before.turn(context.scenario()) >= 4);
    let growth = report.yearly_growth;
    if year {
        let args = args! { "sales" => prose(report.sales), "change" => share::percent_change(growth, 0) };
        (look.format("close-sales-line", &args), if growth < 0.0 { Role::Bad } else { Role::Good })
    } else {
        let args = args! { "sales" => prose(report.sales), "before" => prose(then) };
        let role = if report.sales < then { Role::Bad } else { Role::Good };
        (look.format("close-sales-line-first", &args), role)
    }
}

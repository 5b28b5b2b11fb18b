//! The bet in lines: how far, how sure, what is refused meanwhile, and what can no longer be taken back.

use super::game::fact;
use crate::args;
use crate::desk::facts::{facts, tested};
use crate::desk::levers::Lever;
use crate::desk::session::{Played, Session};
use crate::desk::stakes;
use crate::desk::tickets::{none_refused, refused};
use crate::sim::migration::Migration;
use crate::text::{Texts, decimal, share};

/// Refused tickets that are read out, the newest first. (Assumption: what a listener follows.)
const READ_OUT: usize = 5;

/// Everything about the bet that may be told.
pub(super) fn lines(texts: &Texts, session: &Session) -> Vec<String> {
    // What an exercise hides is not told here either; what the freeze refuses is.
    if session.is_hidden(Lever::Migration) {
        return std::iter::once(texts.get("bet-hidden")).chain(tickets(texts, session)).collect();
    }
    let title = texts.format("bet-title", &args! { "stage" => texts.get(stakes::stage_name(session.visible())) });
    let mut lines = vec![title];
    // What the draft would do to it stands beside where it is.
    if session.plan().migration != session.untouched().migration {
        lines.push(super::levers::line(Lever::Migration, texts, session));
    }
    lines.extend(facts(texts, session).into_iter().map(|(name, value)| fact(texts, &name, &value)));
    lines.extend(meters(texts, session));
    lines.extend(doors(texts, session));
    lines.extend(tickets(texts, session));
    lines
}

fn meters(texts: &Texts, session: &Session) -> Vec<String> {
    let (visible, scenario) = (session.visible(), session.scenario());
    let migration = &visible.migration;
    let maturity = stakes::maturity_now(visible, scenario);
    let (urgency, consent) = (visible.urgency.level, scenario.migration.consent);
    let two = |value: f64| decimal::fixed(value, 2);
    let urgency = if urgency < consent {
        texts.format("plain-no-consent", &args! { "level" => two(urgency), "needed" => two(consent) })
    } else {
        two(urgency)
    };
    [
        ("figure-readiness", readiness(texts, migration)),
        ("bet-tested", tested(texts, migration.tested)),
        ("bet-rehearsed", share::percent(migration.rehearsed, 0)),
        ("figure-maturity", between(texts, maturity.low, maturity.high)),
        ("figure-urgency", urgency),
        ("figure-resistance", two(visible.urgency.resistance(&scenario.urgency))),
    ]
    .into_iter()
    .map(|(id, value)| fact(texts, &texts.get(id), &value))
    .collect()
}

/// How ready it is: what the reports say is the upper end of what it may be.
fn readiness(texts: &Texts, migration: &Migration) -> String {
    let range = between(texts, migration.readiness_low, migration.readiness);
    let reported = share::percent(migration.readiness, 0);
    if range == reported {
        return reported;
    }
    texts.format("plain-readiness", &args! { "range" => range, "reported" => reported })
}

/// A range of shares as it is said, or the one share that it comes to.
pub(super) fn between(texts: &Texts, low: f64, high: f64) -> String {
    let [low, high] = [low, high].map(|share| share::percent(share, 0));
    if low == high { high } else { texts.format("plain-between", &args! { "low" => low, "high" => high }) }
}

/// Fallback and the two points of no return.
fn doors(texts: &Texts, session: &Session) -> Vec<String> {
    let (visible, scenario) = (session.visible(), session.scenario());
    let fallback = stakes::fallback(visible, scenario);
    let first = if fallback.stands { "bet-door-fallback" } else { "bet-door-fallback-shut" };
    let second = if stakes::has_moved(visible) { "bet-door-payments-shut" } else { "bet-door-payments" };
    let step = stakes::payments_step(scenario).map(|id| texts.get(id)).unwrap_or_default();
    vec![
        texts.format("plain-heading", &args! { "heading" => texts.get("bet-doors") }),
        stakes::fallback_words(texts, &fallback),
        texts.get(first),
        texts.format(second, &args! { "step" => step }),
    ]
}

/// Tickets that the freeze refused, the newest first, each name once.
fn tickets(texts: &Texts, session: &Session) -> Vec<String> {
    let engineers = &session.visible().engineers;
    let tickets = refused(session.game().played().iter().map(Played::after));
    if tickets.is_empty() {
        let any_played = !session.game().played().is_empty();
        return vec![texts.get(none_refused(session.visible(), any_played))];
    }
    let heading = texts.format("bet-tickets", &args! { "count" => tickets.len() });
    let mut lines = vec![texts.format("plain-heading", &args! { "heading" => heading })];
    for (place, ticket) in tickets.iter().rev().take(READ_OUT).enumerate() {
        let name = ticket.name(texts);
        lines.push(match ticket.again {
            0 => name,
            again => texts.format("plain-ticket-again", &args! { "ticket" => name, "times" => again + 1 }),
        });
        if place == 0 {
            lines.push(ticket.fate(texts));
        }
    }
    if tickets.len() > READ_OUT {
        lines.push(texts.format("plain-tickets-more", &args! { "count" => tickets.len() - READ_OUT }));
    }
    if engineers.refused == 0.0 && engineers.backlog > 0.0 {
        lines.push(texts.get("bet-thaw"));
    }
    lines
}

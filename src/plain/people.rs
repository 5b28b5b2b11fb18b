//! Who works on what, how they are, the sheds, and how the house works.

use super::game::fact;
use crate::args;
use crate::desk::crew::{drafted, freeze_name, has_mandate, heading as heading_of_crews, staffing, ways, work_done};
use crate::desk::say;
use crate::desk::session::Session;
use crate::sim::decisions::RULES;
use crate::sim::figures::{Figure, value};
use crate::text::{Texts, count, decimal, share};

/// The moods and habits that are told.
const STOCKS: [Figure; 7] = [
    Figure::Morale,
    Figure::KnowHow,
    Figure::Tangle,
    Figure::Urgency,
    Figure::Resistance,
    Figure::Muscle,
    Figure::Honesty,
];

/// Everything about people.
pub(super) fn lines(texts: &Texts, session: &Session) -> Vec<String> {
    let mut lines = crews(texts, session);
    lines.extend(moods(texts, session));
    lines.extend(sheds(texts, session));
    lines.extend(work(texts, session));
    lines
}

fn people(texts: &Texts, heads: i64) -> String {
    texts.format("people-heads", &args! { "count" => count::prose(texts.locale(), heads) })
}

fn heading(texts: &Texts, id: &str) -> String {
    texts.format("plain-heading", &args! { "heading" => texts.get(id) })
}

fn crews(texts: &Texts, session: &Session) -> Vec<String> {
    let visible = session.visible();
    let then = staffing(&drafted(session), session.scenario()).counted();
    let staffing = staffing(visible, session.scenario());
    let named = |(name, (now, draft)): (&str, (i64, i64))| {
        let [now, draft] = [now, draft].map(|heads| people(texts, heads));
        let said = if now == draft {
            now
        } else {
            texts.format("plain-people-drafted", &args! { "now" => now, "draft" => draft })
        };
        fact(texts, &texts.get(name), &said)
    };
    let crews = staffing.crews.iter().map(|crew| crew.name.as_str());
    let names = ["programme-keep-the-lights-on", "people-new"].into_iter().chain(crews).chain(["people-spare"]);
    let all = people(texts, say::whole(staffing.heads));
    let mut lines = vec![texts.format(heading_of_crews(session), &args! { "heads" => all })];
    lines.extend(names.zip(staffing.counted().into_iter().zip(then)).map(named));
    lines.push(texts.format("people-freeze", &args! { "freeze" => texts.get(freeze_name(visible)) }));
    lines.extend(work_done(texts, session));
    let decoupled = share::percent(visible.engineers.decoupled, 0);
    lines.push(texts.format("people-decoupled", &args! { "share" => decoupled }));
    lines
}

fn moods(texts: &Texts, session: &Session) -> Vec<String> {
    let scenario = session.scenario();
    let mut lines = vec![heading(texts, "people-mood")];
    lines.extend(STOCKS.iter().map(|figure| {
        let now = value(session.visible(), scenario, *figure);
        let before = session.game().played().last().map(|last| value(last.before(), scenario, *figure));
        let name = texts.get(&format!("figure-{}", figure.id()));
        let two = |value: f64| decimal::fixed(value, 2);
        match before.filter(|before| (now - before).abs() >= 0.005) {
            Some(before) => {
                let args = args! { "now" => two(now), "before" => two(before) };
                fact(texts, &name, &texts.format("plain-line-before", &args))
            }
            None => fact(texts, &name, &two(now)),
        }
    }));
    lines
}

fn sheds(texts: &Texts, session: &Session) -> Vec<String> {
    let (fulfilment, scenario) = (&session.visible().fulfilment, session.scenario());
    let sites = scenario.sites.iter().zip(fulfilment.closed).filter(|(_, closed)| *closed);
    let closed: Vec<String> = sites.map(|(site, _)| texts.name("site", &site.id)).collect();
    let closed = if closed.is_empty() { texts.get("number-none") } else { closed.join(", ") };
    let args = args! {
        "fixed" => say::millions_prose(texts.locale(), fulfilment.fixed),
        "variable" => share::percent(fulfilment.variable, 1),
    };
    let delisted = if fulfilment.delisted { "yes" } else { "no" };
    vec![
        heading(texts, "people-sheds"),
        texts.format("people-staff", &args! { "heads" => people(texts, say::whole(fulfilment.staff)) }),
        texts.format("people-sites-closed", &args! { "sites" => closed }),
        texts.format("people-delisted", &args! { "delisted" => delisted }),
        fact(texts, &texts.get("figure-fulfilment-cost"), &texts.format("people-fulfilment-cost", &args)),
    ]
}

/// How the house works, and the mandate rule by rule.
fn work(texts: &Texts, session: &Session) -> Vec<String> {
    let visible = session.visible();
    let mut lines = vec![heading(texts, "people-work"), ways(texts, session)];
    if !has_mandate(visible) {
        lines.push(texts.get("people-no-mandate"));
        return lines;
    }
    let teams = session.scenario().organisation.teams;
    lines.extend(visible.organisation.adopted.iter().take(RULES).enumerate().map(|(rule, share)| {
        let args = args! { "count" => say::whole(share * teams), "all" => say::whole(teams) };
        fact(texts, &texts.get(&format!("rule-{}.short", rule + 1)), &texts.format("plain-teams", &args))
    }));
    lines
}

//! The quarter's paper, line by line: how the company stands, what changed and why, what is heard, the card, and what
//! the four advisors say.

use super::game::{fact, saying};
use crate::analysis::explain::Unit;
use crate::args;
use crate::desk::levers::doors;
use crate::desk::remark::{left_standing, would_be_short_of};
use crate::desk::session::Session;
use crate::desk::{advice, changes, headline, say, stakes, when};
use crate::report::cards;
use crate::report::readings::Window;
use crate::sim::events;
use crate::sim::runway::HORIZON;
use crate::text::{Texts, decimal, money, quarter};

/// Changes that are told, and reasons for each.
const CHANGES: usize = 3;
const REASONS: usize = 2;

/// Headline, stocks, on what scale they are where that is to be told, and changes.
pub(super) fn paper(texts: &Texts, session: &Session, scale: Option<String>) -> Vec<String> {
    let (visible, game) = (session.visible(), session.game());
    let span = game.span();
    let args = args! {
        "quarter" => when::point(visible.quarter, texts),
        "turn" => u32::from(game.turn()) + 1,
        "turns" => u32::from(span.decided),
    };
    let mut lines = vec![texts.format("plain-quarter", &args)];
    let args = args! { "paper" => texts.get("front-paper"), "headline" => headline::of(texts, session) };
    lines.push(texts.format("plain-headline", &args));
    lines.extend(stocks(texts, session, scale.is_some()));
    lines.extend(scale);
    lines.extend(moved(texts, session));
    lines.extend(heard(texts, session));
    lines.extend(headline::at_stake(texts, session));
    lines
}

/// Cash, the six stocks and the capital window; `noted` where it is told of the runway what it reckons with.
fn stocks(texts: &Texts, session: &Session, noted: bool) -> Vec<String> {
    let (visible, locale) = (session.visible(), texts.locale());
    let migration = &visible.migration;
    let readiness = if migration.under_way() {
        super::bet::between(texts, migration.readiness_low, migration.readiness)
    } else {
        match stakes::stage_name(visible) {
            "stage-none" => texts.get("plain-no-bet"),
            stage => texts.get(stage),
        }
    };
    let two = |value: f64| decimal::fixed(value, 2);
    let level = Window::now(visible).level();
    let named = |id: &str, value: &str| fact(texts, &texts.get(id), value);
    let length = quarter::length_within(locale, visible.runway, HORIZON);
    let runway = args! { "runway" => length.as_str(), "note" => texts.get("desk-runway-note") };
    let runway = if noted { texts.format("plain-runway", &runway) } else { length };
    vec![
        named("figure-runway", &runway),
        named("figure-cash", &money::prose(locale, visible.ledger.cash().cents())),
        named("figure-urgency", &two(visible.urgency.level)),
        named("figure-readiness", &readiness),
        named("figure-tangle", &two(visible.engineers.tangle)),
        named("figure-suppliers", &two(visible.suppliers.terms)),
        named("figure-muscle", &two(visible.urgency.muscle)),
        named("figure-capital-window", &texts.get(level)),
    ]
}

/// What changed most, a line each, with a line for each reason.
pub(super) fn moved(texts: &Texts, session: &Session) -> Vec<String> {
    let found = changes::most(session, CHANGES);
    if found.is_empty() {
        let opens = session.visible().quarter.season() == 0;
        return vec![texts.get(if opens { "briefing-first" } else { "briefing-first-later" })];
    }
    let (heading, most) =
        if session.shows_why() { ("briefing-changed", REASONS) } else { ("briefing-changed-bare", 0) };
    let mut lines = vec![texts.format("plain-heading", &args! { "heading" => texts.get(heading) })];
    for why in found {
        let of = |amount: i64| match why.unit {
            Unit::Cents => money::prose(texts.locale(), amount),
            _ => changes::value(why.figure, why.unit, amount, texts),
        };
        let (before, after) = (of(why.before), of(why.after));
        let name = texts.get(&format!("figure-{}", why.figure.id()));
        let was = if before == after {
            // It moved by less than is said of it.
            let change = changes::change(why.figure, why.unit, why.change(), texts);
            texts.format("plain-replay-moved", &args! { "value" => after, "change" => change })
        } else {
            texts.format("plain-was", &args! { "before" => before, "after" => after })
        };
        lines.push(fact(texts, &name, &was));
        lines.extend(changes::reasons(&why, most, "plain-because", session, texts));
    }
    lines
}

/// The tell of a card to come, and what came of earlier answers.
fn heard(texts: &Texts, session: &Session) -> Vec<String> {
    let (visible, scenario) = (session.visible(), session.scenario());
    let tell = cards::tell(texts, visible, scenario);
    let tell = tell.map(|words| fact(texts, &texts.get("briefing-tell"), &words));
    let echoes = session.lately().heard(texts, session.game()).into_iter();
    tell.into_iter().chain(echoes.map(|words| fact(texts, &texts.get("briefing-echo"), &words))).collect()
}

/// What the card asks.
pub(super) fn asked(texts: &Texts, session: &Session) -> Vec<String> {
    let Some(card) = session.scenario().open_card(session.visible()) else {
        return vec![headline::no_card(texts, session)];
    };
    let title = fact(texts, &texts.get("briefing-card"), &texts.name("event", &card.id));
    let body = cards::body(texts, session.visible(), session.scenario());
    vec![title, body.unwrap_or_default()]
}

/// The options of the open card, and how each is read out: with what follows from it, where that is known.
pub(super) fn options(texts: &Texts, session: &Session) -> (Vec<String>, Vec<String>) {
    let (visible, scenario) = (session.visible(), session.scenario());
    let shut = |name: String, option: u8| match session.is_shut(option) {
        true => format!("{name} {}", texts.get("exercise-option")),
        false => name,
    };
    let names: Vec<String> = cards::options(texts, visible, scenario)
        .into_iter()
        .zip(0_u8..)
        .map(|(name, option)| shut(name, option))
        .collect();
    let read = (0_u8..).zip(&names).map(|(option, name)| {
        // What cannot be chosen has no consequences.
        let then = if session.is_shut(option) { None } else { cards::then(texts, visible, scenario, option) };
        match then {
            // The option may have a colon of its own.
            Some(then) => {
                let doors = doors::of_option(texts, session, option).into_iter();
                let doors = doors.map(|door| texts.format("plain-door", &args! { "door" => door }));
                let short = would_be_short_of(texts, session, option);
                let then = std::iter::once(then).chain(doors).chain(short).collect::<Vec<_>>().join(" ");
                saying(texts, name, &then)
            }
            None => name.clone(),
        }
    });
    let read = read.collect();
    (names, read)
}

/// Which answer the draft carries, or would be given to an unanswered card.
pub(super) fn answer(texts: &Texts, session: &Session) -> Option<String> {
    let (id, option) = match session.draft().event {
        Some(option) => ("plain-card-answered", option),
        None => ("plain-card-unanswered", events::default_option(session.visible(), session.scenario())),
    };
    let option = cards::option(texts, session.visible(), session.scenario(), option)?;
    let said = texts.format(id, &args! { "option" => option.replace(": ", ", ") });
    Some(match left_standing(texts, session) {
        Some(levers) => format!("{said} {levers}"),
        None => said,
    })
}

/// What the four say.
pub(super) fn advisors(texts: &Texts, session: &Session) -> Vec<String> {
    let said = advice::said(texts, session, usize::MAX);
    if said.is_empty() {
        return Vec::new();
    }
    let record = session.track_record();
    let mut lines = vec![texts.format("plain-heading", &args! { "heading" => texts.get("briefing-advisors") })];
    lines.extend(said.into_iter().enumerate().map(|(place, (speaker, line))| {
        let name = texts.get(speaker.name());
        let name = match (record.right.get(place), record.guess.get(place)) {
            (Some(right), Some(guess)) if record.of > 0 => {
                let asked = say::count(record.of as f64);
                let args = args! { "name" => name, "right" => *right, "asked" => asked, "guess" => *guess };
                texts.format("plain-advisor", &args)
            }
            _ => name,
        };
        fact(texts, &name, &line)
    }));
    lines
}

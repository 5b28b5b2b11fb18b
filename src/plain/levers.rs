//! Levers in lines: one of them, all of them under their headings, and those that were moved.

use super::game::fact;
use crate::args;
use crate::desk::levers::{Lever, all as every, cost, doors, reading, refusal, show};
use crate::desk::session::Session;
use crate::text::Texts;

/// A lever with its place, where it stood, and what it costs there.
pub(super) fn line(lever: Lever, texts: &Texts, session: &Session) -> String {
    let (visible, scenario) = (session.visible(), session.scenario());
    let [now, then] = [session.plan(), session.untouched()].map(|plan| reading::place(lever, visible, scenario, plan));
    let stage = show::stage(lever, visible).map(|id| texts.get(id));
    let value = |place: f64| match &stage {
        Some(stage) if place == 0.0 => stage.clone(),
        _ => show::value(lever, place, texts, scenario, visible.quarter),
    };
    let bill = if session.is_set(lever) { texts.get("exercise-set") } else { cost::words(lever, texts, session) };
    let said = match (now.total_cmp(&then).is_ne(), bill.is_empty()) {
        (false, true) => value(now),
        // What the vendor offers costs nothing before it is signed.
        (_, false) if lever == Lever::Vendor => {
            texts.format("plain-lever-offered", &args! { "value" => value(now), "cost" => bill })
        }
        (false, false) => texts.format("plain-lever-costs", &args! { "value" => value(now), "cost" => bill }),
        (true, true) => texts.format("plain-lever-moved", &args! { "value" => value(now), "last" => value(then) }),
        (true, false) => {
            let args = args! { "value" => value(now), "last" => value(then), "cost" => bill };
            texts.format("plain-lever-moved-costs", &args)
        }
    };
    fact(texts, &show::name(lever, texts, scenario), &said)
}

/// All levers with the numbers by which they are chosen, under their headings.
pub(super) fn all(texts: &Texts, session: &Session, levers: &[Lever]) -> Vec<String> {
    let mut lines = vec![texts.format("plain-heading", &args! { "heading" => texts.get("desk-all-levers") })];
    let mut group = None;
    for (place, lever) in levers.iter().enumerate() {
        if group != Some(lever.group()) {
            group = Some(lever.group());
            lines.push(texts.format("plain-heading", &args! { "heading" => texts.get(lever.group().name()) }));
        }
        lines.push(format!("{}. {}", place + 1, line(*lever, texts, session)));
    }
    lines
}

/// The levers that were moved, the card's answer, what cannot be recalled, and what stands in the way.
pub(super) fn draft(texts: &Texts, session: &Session) -> Vec<String> {
    let (visible, scenario) = (session.visible(), session.scenario());
    let place = |lever: Lever, plan| reading::place(lever, visible, scenario, plan);
    let moved = every(scenario)
        .into_iter()
        .filter(|lever| place(*lever, session.plan()).total_cmp(&place(*lever, session.untouched())).is_ne())
        .map(|lever| line(lever, texts, session));
    let mut lines: Vec<String> = super::briefing::answer(texts, session).into_iter().chain(moved).collect();
    if lines.is_empty() {
        lines.push(texts.get("plain-draft-empty"));
    }
    lines.extend(doors::opened(visible, scenario, session.plan()).into_iter().map(|door| {
        texts.format("plain-door", &args! { "door" => door.sentence(texts, session.scenario(), session.plan()) })
    }));
    lines.extend(refused(texts, session));
    lines
}

/// Why the quarter cannot be closed as it stands, a line each.
pub(super) fn refused(texts: &Texts, session: &Session) -> Vec<String> {
    session
        .rejections()
        .iter()
        .map(|rejection| {
            texts.format("desk-refused", &args! { "reason" => refusal::sentence(texts, session, rejection) })
        })
        .collect()
}

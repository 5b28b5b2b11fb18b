//! What has just been changed, in a line: the answer to a card with the levers it moved, or what was taken back.

use crate::args;
use crate::sim::decisions::Decisions;
use crate::sim::plan::{Plan, resolve};
use crate::tui::levers::{self, Lever, reading, show};
use crate::tui::screens::{Look, Told};
use crate::tui::session::Session;

/// The line; none where nothing changed.
pub(super) fn line(told: &Told, look: &Look, session: &Session) -> Option<String> {
    match told {
        Told::Answered(before) => Some(answered(look, session, before)),
        Told::Undone(before) => undone(look, session, before),
    }
}

fn answered(look: &Look, session: &Session, before: &Decisions) -> String {
    let option = session.draft().event.and_then(|option| option_of(look, session, option)).unwrap_or_default();
    let moved = moved(look, session, before);
    if moved.is_empty() {
        return look.format("shell-answered", &args! { "option" => option });
    }
    look.format("shell-answered-moves", &args! { "moved" => moved.join(", ") })
}

fn undone(look: &Look, session: &Session, before: &Decisions) -> Option<String> {
    let mut what = Vec::new();
    if before.event != session.draft().event
        && let Some(option) = before.event.and_then(|option| option_of(look, session, option))
    {
        what.push(look.format("shell-undone-answer", &args! { "option" => option }));
    }
    what.extend(moved(look, session, before));
    (!what.is_empty()).then(|| look.format("shell-undone", &args! { "what" => what.join(", ") }))
}

/// The levers that stand elsewhere than by the draft before, each with where it stood and where it stands; those that
/// the player had moved come first.
fn moved(look: &Look, session: &Session, before: &Decisions) -> Vec<String> {
    let (visible, scenario) = (session.visible(), session.scenario());
    let then = resolve(visible, scenario, before);
    let place = |lever: Lever, plan: &Plan| reading::place(lever, visible, plan);
    let differ = |lever: Lever, a: &Plan, b: &Plan| place(lever, a).total_cmp(&place(lever, b)).is_ne();
    let mut moved: Vec<Lever> =
        levers::all(scenario).into_iter().filter(|lever| differ(*lever, &then, session.plan())).collect();
    moved.sort_by_key(|lever| !differ(*lever, &then, session.untouched()));
    let say = |lever: Lever| {
        let [from, to] =
            [&then, session.plan()].map(|plan| show::value(lever, place(lever, plan), look, scenario, visible.quarter));
        let name = show::fitting_name(lever, look, scenario, 24);
        look.format("shell-moved", &args! { "lever" => name, "from" => from, "to" => to })
    };
    moved.into_iter().map(say).collect()
}

fn option_of(look: &Look, session: &Session, option: u8) -> Option<String> {
    let card = session.scenario().open_card(session.visible())?;
    Some(look.get(&card.option_message(option)?))
}

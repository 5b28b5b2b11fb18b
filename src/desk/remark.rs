//! What has just been changed, in a line: the answer to a card with the levers it moved, or what was taken back.

use crate::args;
use crate::desk::closing;
use crate::desk::levers::change::refused;
use crate::desk::levers::{self, Lever, reading, refusal, show};
use crate::desk::session::Session;
use crate::report::cards;
use crate::sim::decisions::Decisions;
use crate::sim::events;
use crate::sim::plan::Plan;
use crate::text::{Texts, width};

/// A change of the draft that is said in a line, by the draft before it.
#[derive(Debug)]
pub enum Remark {
    /// The card was answered.
    Answered(Box<Decisions>),
    /// The last change was taken back.
    Undone(Box<Decisions>),
    /// The option of the card is not in this exercise: nothing was changed.
    Shut,
    /// The player has said what cash will be, or taken the finance chief's range over.
    Forecast,
    /// Enter was pressed where nothing is chosen yet: nothing was done.
    Unchosen,
    /// There is no page after this one.
    LastPage,
    /// There is no page before this one.
    FirstPage,
}

/// Cells of a lever's name in a line that holds several.
const SHORT: usize = 20;
/// Cells of a lever's name elsewhere.
const USUAL: usize = 24;

/// The line, of so many cells where it can be: of several moves as many as have room whole, and how many there are
/// besides; none where nothing changed.
#[must_use]
pub fn line(remark: &Remark, texts: &Texts, session: &Session, room: usize) -> Option<String> {
    match remark {
        Remark::Answered(before) => Some(answered(texts, session, before, room)),
        Remark::Undone(before) => undone(texts, session, before, room),
        Remark::Shut => Some(texts.get("exercise-option-help")),
        Remark::Forecast => closing::range_said(texts, session),
        Remark::Unchosen => Some(texts.get("night-choose-first")),
        Remark::LastPage => Some(texts.get("shell-last-page")),
        Remark::FirstPage => Some(texts.get("shell-first-page")),
    }
}

fn answered(texts: &Texts, session: &Session, before: &Decisions, room: usize) -> String {
    let said = answered_in_full(texts, session, before, room);
    let short = short_of(texts, session, before);
    if short.is_empty() {
        return said;
    }
    let all = std::iter::once(said).chain(short).collect::<Vec<_>>().join(" ");
    if width(&all) <= room {
        return all;
    }
    // The card has said the whole of it: here a line is enough, and takes nobody else's.
    let name = |lever: &Lever| show::fitting_name(*lever, texts, session.scenario(), USUAL);
    let option = session.draft().event.unwrap_or_default();
    let names: Vec<String> = lacking(session, before, option, session.plan()).1.iter().map(name).collect();
    fitting(texts, &names, ", ", room, |what| texts.format("shell-answered-short", &args! { "what" => what }))
}

/// What the answer to the card asks of a lever and could not have, a sentence each: what was asked for, and where the lever
/// stands instead. `before` is the draft before the answer; a lever that the player moved himself since is not spoken of.
#[must_use]
pub fn short_of(texts: &Texts, session: &Session, before: &Decisions) -> Vec<String> {
    let Some(option) = session.draft().event else { return Vec::new() };
    said_short(texts, session, before, option, session.plan())
}

/// The same of an option of the open card before it is chosen: part of what it asks for cannot be had.
#[must_use]
pub fn would_be_short_of(texts: &Texts, session: &Session, option: u8) -> Vec<String> {
    let answered = session.game().answered(session.draft(), option);
    said_short(texts, session, session.draft(), option, &session.game().plan_of(&answered))
}

fn said_short(texts: &Texts, session: &Session, before: &Decisions, option: u8, plan: &Plan) -> Vec<String> {
    let (visible, scenario) = (session.visible(), session.scenario());
    let (wanted, levers) = lacking(session, before, option, plan);
    let place = |lever: Lever, plan: &Plan| reading::place(lever, visible, scenario, plan);
    let say = |lever: Lever, plan: &Plan| show::value(lever, place(lever, plan), texts, scenario, visible.quarter);
    let told = levers.into_iter().map(|lever| {
        let (asked, taken) = (say(lever, &wanted), say(lever, plan));
        let name = show::fitting_name(lever, texts, scenario, USUAL);
        let args = args! { "lever" => name, "asked" => asked, "taken" => taken };
        match refused(lever, place(lever, &wanted), visible, scenario, before) {
            Some(rejection) => {
                let args = args.set("reason", refusal::reason(texts, session, &rejection));
                texts.format("shell-short-of-because", &args)
            }
            None => texts.format("shell-short-of", &args),
        }
    });
    told.collect()
}

/// What the answer that holds without one leaves where it stands, though the same answer given by hand would move it: only
/// its consequences come by themselves, never its levers. Nothing where it has none, or an answer is given.
#[must_use]
pub fn left_standing(texts: &Texts, session: &Session) -> Option<String> {
    let (visible, scenario) = (session.visible(), session.scenario());
    let left = left_where_they_stand(session).into_iter().map(|(lever, places)| {
        let [stays, chosen] = places.map(|place| show::value(lever, place, texts, scenario, visible.quarter));
        let args = args! { "lever" => show::fitting_name(lever, texts, scenario, USUAL) };
        texts.format("briefing-card-stays", &args.set("stays", stays).set("chosen", chosen))
    });
    let levers = left.collect::<Vec<_>>().join("; ");
    (!levers.is_empty()).then(|| texts.format("briefing-card-unmoved", &args! { "levers" => levers }))
}

/// The levers that it leaves where they stand, each with where that is and where the answer, given by hand, would put it.
pub(super) fn left_where_they_stand(session: &Session) -> Vec<(Lever, [f64; 2])> {
    let (visible, scenario, draft) = (session.visible(), session.scenario(), session.draft());
    if draft.event.is_some() || scenario.open_card(visible).is_none() {
        return Vec::new();
    }
    let answered = session.game().answered(draft, events::default_option(visible, scenario));
    let plans = [session.game().plan_of(draft), session.game().plan_of(&answered)];
    let places = |lever| [0, 1].map(|side: usize| reading::place(lever, visible, scenario, &plans[side]));
    let all = levers::all(scenario).into_iter().map(|lever| (lever, places(lever)));
    all.filter(|(_, [stays, chosen])| (stays - chosen).abs() > 1e-9).collect()
}

/// What an option of the open card would come to if all it asks for could be had, and the levers that stand elsewhere by
/// `plan`, which is what it comes to.
fn lacking(session: &Session, before: &Decisions, option: u8, plan: &Plan) -> (Plan, Vec<Lever>) {
    let (visible, scenario) = (session.visible(), session.scenario());
    let bare = Decisions { event: Some(option), ..*before };
    let stood = session.game().plan_of(&bare);
    let Some(choice) = scenario.open_card(visible).and_then(|card| card.options.get(usize::from(option))) else {
        return (stood, Vec::new());
    };
    let mut asked = choice.prefill;
    // What has been done already is not refused.
    asked.migration = asked.migration.filter(|to| !visible.migration.has_done(*to));
    let wanted = session.game().plan_of(&bare.overlaid(&asked));
    let place = |lever: Lever, plan: &Plan| reading::place(lever, visible, scenario, plan);
    let differ = |lever: Lever, a: &Plan, b: &Plan| (place(lever, a) - place(lever, b)).abs() > 1e-9;
    let short = levers::all(scenario)
        .into_iter()
        .filter(|lever| differ(*lever, &wanted, plan) && differ(*lever, &wanted, &stood))
        .collect();
    (wanted, short)
}

fn answered_in_full(texts: &Texts, session: &Session, before: &Decisions, room: usize) -> String {
    let option = session.draft().event.and_then(|option| option_of(texts, session, option)).unwrap_or_default();
    // Where each stood stands beside the lever: one line holds several moves.
    let moved = moved_within(SHORT, texts, session, before, "shell-moved-to", None);
    if moved.is_empty() {
        // The option may have a colon of its own.
        return texts.format("shell-answered", &args! { "option" => option.replace(": ", ", ") });
    }
    fitting(texts, &moved, "; ", room, |moved| texts.format("shell-answered-moves", &args! { "moved" => moved }))
}

/// A line that holds as many of these parts as have room, and the number of the others.
fn fitting(texts: &Texts, parts: &[String], between: &str, room: usize, say: impl Fn(String) -> String) -> String {
    let all = say(parts.join(between));
    if width(&all) <= room {
        return all;
    }
    let fewer = (1..parts.len()).rev().filter_map(|kept| {
        let others = texts.format("shell-others", &args! { "count" => parts.len() - kept });
        let kept = parts.get(..kept)?.iter().cloned().chain([others]).collect::<Vec<_>>();
        Some(say(kept.join(between)))
    });
    fewer.into_iter().find(|line| width(line) <= room).unwrap_or(all)
}

fn undone(texts: &Texts, session: &Session, before: &Decisions, room: usize) -> Option<String> {
    let mut what = Vec::new();
    if before.event != session.draft().event
        && let Some(option) = before.event.and_then(|option| option_of(texts, session, option))
    {
        what.push(texts.format("shell-undone-answer", &args! { "option" => option }));
    }
    what.extend(moved(texts, session, before, "shell-moved"));
    let say = |what| texts.format("shell-undone", &args! { "what" => what });
    (!what.is_empty()).then(|| fitting(texts, &what, ", ", room, say))
}

/// The levers that stand elsewhere than by the draft before, each with where it stood and where it stands; those that
/// the player had moved come first. `id` is the message that says so, with `$lever`, `$from` and `$to`.
#[must_use]
pub fn moved(texts: &Texts, session: &Session, before: &Decisions, id: &str) -> Vec<String> {
    moved_within(USUAL, texts, session, before, id, None)
}

/// The same without one of them.
#[must_use]
pub fn moved_beside(lever: Lever, texts: &Texts, session: &Session, before: &Decisions, id: &str) -> Vec<String> {
    moved_within(USUAL, texts, session, before, id, Some(lever))
}

fn moved_within(
    room: usize,
    texts: &Texts,
    session: &Session,
    before: &Decisions,
    id: &str,
    beside: Option<Lever>,
) -> Vec<String> {
    let (visible, scenario) = (session.visible(), session.scenario());
    // What an exercise has set stood as it stands: nobody moved it.
    let then = session.game().plan_of(before);
    let place = |lever: Lever, plan: &Plan| reading::place(lever, visible, scenario, plan);
    let differ = |lever: Lever, a: &Plan, b: &Plan| place(lever, a).total_cmp(&place(lever, b)).is_ne();
    let mut moved: Vec<Lever> =
        levers::all(scenario).into_iter().filter(|lever| differ(*lever, &then, session.plan())).collect();
    moved.retain(|lever| Some(*lever) != beside);
    moved.sort_by_key(|lever| !differ(*lever, &then, session.untouched()));
    let say = |lever: Lever| {
        let [from, to] = [&then, session.plan()]
            .map(|plan| show::value(lever, place(lever, plan), texts, scenario, visible.quarter));
        let name = show::fitting_name(lever, texts, scenario, room);
        texts.format(id, &args! { "lever" => name, "from" => from, "to" => to })
    };
    moved.into_iter().map(say).collect()
}

fn option_of(texts: &Texts, session: &Session, option: u8) -> Option<String> {
    cards::option(texts, session.visible(), session.scenario(), option)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Game, Phase, Setup};
    use crate::text::Locale;

    /// A card that is left unanswered has the consequences of its default and none of its levers: where those would move, it
    /// says how they stand and how the same answer would set them, until it is given.
    #[test]
    fn a_default_that_moves_levers_when_it_is_chosen_says_that_silence_moves_none() {
        let languages = Locale::ALL.map(Texts::new);
        let setup = Setup { scenario: "dotcom-2000".into(), seed: 3, ..Setup::default() };
        let mut game = Game::begin(setup).unwrap();
        let mut told = 0;
        while game.phase() == Phase::Deciding && game.turn() < 8 {
            let mut session = Session::new(game.clone());
            let answered =
                session.game().answered(session.draft(), events::default_option(session.visible(), session.scenario()));
            let moves = session.game().plan_of(&answered) != *session.plan();
            let (visible, scenario) = (*session.visible(), session.scenario().clone());
            let chosen = session.game().plan_of(&answered);
            for texts in &languages {
                let said = left_standing(texts, &session);
                assert_eq!(said.is_some(), moves, "{}: {said:?}", session.visible().quarter);
                for index in (0..scenario.platforms.len() as u8).filter(|_| moves) {
                    let lever = Lever::Order(index);
                    let places = [session.plan(), &chosen].map(|plan| reading::place(lever, &visible, &scenario, plan));
                    let told = places.map(|place| show::value(lever, place, texts, &scenario, visible.quarter));
                    let said = said.clone().unwrap_or_default();
                    assert!(
                        places[0] == places[1] || told.iter().all(|units| said.contains(units)),
                        "{said}: {told:?}"
                    );
                }
                assert!(texts.problems().is_empty(), "{:?}", texts.problems());
            }
            told += usize::from(moves);
            session.decide(answered);
            assert_eq!(left_standing(&languages[0], &session), None, "it is given");
            game.close().unwrap();
        }
        assert!(told > 0, "December's machines are asked about");
    }
}

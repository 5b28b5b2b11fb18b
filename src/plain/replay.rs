//! A save, stepped through quarter by quarter: what was decided, what changed most and why, the figures, cash so far, the
//! statements and *why* as they stood. It only looks; a what-if branched off it is a game of its own.

use super::game::{Play, fact, saying};
use super::verbs::Verb;
use super::voice::{Heard, Prompt};
use super::{Next, Said, Voice, books, briefing, debrief, why};
use crate::args;
use crate::desk::keeping::Keeping;
use crate::desk::saves::{FIGURES, Shown, story};
use crate::desk::session::Session;
use crate::desk::why::Question;
use crate::desk::{changes, when};
use crate::report::words;
use crate::sim::units::Quarter;
use crate::text::Texts;

/// Decisions of a quarter that are told beside the answer to its card.
const TOLD: usize = 8;

/// What can be typed.
const WORDS: &[Verb] =
    &[Verb::Next, Verb::Previous, Verb::Why, Verb::Books, Verb::Quarters, Verb::Branch, Verb::Title, Verb::Language];

/// The quarter at a place of the whole game; the session holds the game as it stood at its end.
fn lines(texts: &Texts, session: &Session, shown: &Shown, place: usize) -> Vec<String> {
    let (scenario, all) = (session.scenario(), shown.game.played());
    let Some(played) = session.game().played().last() else { return vec![texts.get("replay-nothing")] };
    let args = args! {
        "quarter" => when::point(played.quarter(), texts), "turn" => place + 1, "turns" => all.len(),
    };
    let mut lines = vec![texts.format("plain-replay-place", &args)];
    let what = words::what(texts, session.game(), played, TOLD, ";").replace(" ; ", "; ");
    lines.push(saying(texts, &texts.get("replay-decided"), &what));
    let notes = shown.game.notes().iter().filter(|note| note.quarter == played.quarter());
    lines.extend(notes.map(|note| texts.format("replay-note", &args! { "note" => note.text.as_str() })));
    let calm = changes::most(session, 1).is_empty();
    lines.extend(if calm { vec![texts.get("replay-calm")] } else { briefing::moved(texts, session) });
    if let Some(verdict) = shown.game.verdict().filter(|_| place + 1 == all.len()) {
        let ending = texts.get(&format!("ending-{}", verdict.ending.id()));
        lines.push(format!("{ending}. {}", words::result(texts, &verdict, shown.game.day())));
    }
    lines.push(texts.format("plain-heading", &args! { "heading" => texts.get("plain-replay-figures") }));
    lines.extend(FIGURES.into_iter().filter_map(|figure| {
        let question = Question::Figure(figure);
        let (form, after) = question.whole(scenario, played.after())?;
        let (_, before) = question.whole(scenario, played.before())?;
        let value = why::whole(texts, form, after);
        let moved = why::changed(texts, form, after - before);
        // The first quarter's sales have none before them to differ from, as *why* says too.
        let compared = place > 0 || question.answer(session, place).is_some();
        let value = if !compared || moved == why::changed(texts, form, 0) {
            value
        } else {
            texts.format("plain-replay-moved", &args! { "value" => value, "change" => moved })
        };
        Some(fact(texts, &question.name(texts, scenario), &value))
    }));
    let cash: Vec<(Quarter, f64)> = session
        .game()
        .played()
        .iter()
        .map(|played| (played.quarter(), played.after().ledger.cash().millions()))
        .collect();
    lines.extend(debrief::cash_line(texts, "plain-replay-cash", &cash));
    lines
}

/// What was decided in every quarter, with the number by which a quarter is gone to.
fn quarters(texts: &Texts, shown: &Shown) -> Vec<String> {
    let line = |(place, played): (usize, &crate::journal::Played)| {
        let what = words::what(texts, &shown.game, played, 2, ";").replace(" ; ", "; ");
        format!("{}. {}", place + 1, saying(texts, &when::point(played.quarter(), texts), &what))
    };
    shown.game.played().iter().enumerate().map(line).collect()
}

/// Steps through a save until it is left, or played on.
pub(super) fn step(voice: &mut Voice<'_>, keeping: &mut dyn Keeping, shown: &Shown) -> Said<Option<Next>> {
    let mut place = 0;
    let all: Vec<Quarter> = shown.game.played().iter().map(crate::journal::Played::quarter).collect();
    let last = all.len().saturating_sub(1);
    let locale = voice.texts().locale();
    voice.speak(shown.game.texts(locale));
    voice.pause()?;
    let title = format!("{}, {}", shown.name, story(&shown.game.setup().scenario, voice.texts()));
    voice.say(&title)?;
    let caution = shown.caution(voice.texts());
    voice.say_all(caution)?;
    if all.is_empty() {
        voice.tell("replay-nothing")?;
        return Ok(None);
    }
    let mut tell = true;
    loop {
        let mut looking = Play::new(shown.game.as_of(place + 1), voice, keeping);
        if std::mem::take(&mut tell) {
            looking.voice.pause()?;
            looking.voice.say_all(lines(looking.voice.texts(), &looking.session, shown, place))?;
        }
        let question = looking.texts().get("plain-replay");
        match looking.voice.ask(&question, Prompt { verbs: WORDS, free: true, ..Prompt::default() })? {
            Heard::Nothing | Heard::Verb(Verb::Next, _) if place < last => (place, tell) = (place + 1, true),
            Heard::Nothing | Heard::Verb(Verb::Next, _) => looking.voice.tell("plain-replay-last")?,
            Heard::Verb(Verb::Previous, _) => match place.checked_sub(1) {
                Some(before) => (place, tell) = (before, true),
                None => looking.voice.tell("plain-replay-first")?,
            },
            Heard::Verb(Verb::Why, words) => looking.why(&words)?,
            Heard::Verb(Verb::Books, words) => books::ask(&mut looking, &words)?,
            Heard::Verb(Verb::Quarters, _) => looking.voice.say_all(quarters(looking.voice.texts(), shown))?,
            Heard::Verb(Verb::Branch, _) => {
                if let Some(next) = branch(&mut looking, shown, place)? {
                    return Ok(Some(next));
                }
            }
            Heard::Verb(Verb::Language, _) => {
                looking.elsewhere(Verb::Language)?;
            }
            Heard::Words(typed) => match go_to(&typed, &all) {
                Some(there) => (place, tell) = (there, true),
                None => looking.voice.tell("plain-no-such-quarter")?,
            },
            Heard::Verb(_, _) | Heard::Option(_) => return Ok(None),
        }
    }
}

/// A quarter by its name, `2001Q3` or `2001 Q3`, or by its number among those played.
fn go_to(typed: &str, all: &[Quarter]) -> Option<usize> {
    let closed: String = super::answer::narrow(typed).chars().filter(|letter| !letter.is_whitespace()).collect();
    let named = Quarter::parse(&closed.to_uppercase());
    let named = named.and_then(|quarter| all.iter().position(|other| *other == quarter));
    named.or_else(|| closed.parse::<usize>().ok()?.checked_sub(1).filter(|place| *place < all.len()))
}

/// Asks whether to play on from a quarter, and does.
fn branch(looking: &mut Play<'_, '_>, shown: &Shown, place: usize) -> Said<Option<Next>> {
    if let Some(caution) = shown.caution(looking.texts()) {
        looking.voice.say(&caution)?;
        return Ok(None);
    }
    let branched = shown.branch(place);
    let quarter = when::point(branched.quarter(), looking.texts());
    looking.voice.tell_with("replay-branch-words", &args! { "quarter" => quarter.as_str() })?;
    let question = looking.texts().get("plain-again");
    if !looking.voice.confirm(&question)? {
        return Ok(None);
    }
    match looking.keeping.branch(&branched) {
        Ok(()) => {
            looking.voice.tell_with("shell-another-game", &args! { "quarter" => quarter })?;
            Ok(Some(Next::Game(Box::new(branched), false)))
        }
        Err(why) => looking.voice.spell(&why).map(|()| None),
    }
}

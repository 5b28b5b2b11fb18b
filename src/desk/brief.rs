//! What a student is told of an exercise before it begins, and whenever it is asked for: which attempt this is, until when,
//! for what there are points, what will be asked, and what is handed in.

use super::opening::Before;
use super::when;
use crate::args;
use crate::journal::{Asked, Game, Terms};
use crate::text::{Texts, decimal};

/// A sentence or two a line; nothing where the game is no exercise.
#[must_use]
pub fn lines(game: &Game, before: Option<&Before>, texts: &Texts) -> Vec<String> {
    let Some(terms) = game.terms() else { return Vec::new() };
    let id = game.setup().id.as_deref().unwrap_or_default();
    let who = texts.format("exercise-brief-id", &args! { "id" => id });
    let all = [
        Some(who),
        Some(attempt(game, terms, before, texts)),
        closes(terms, texts),
        points(terms, texts),
        asks(terms, texts),
    ];
    let fixed = texts.get("exercise-brief-levers");
    all.into_iter().flatten().chain([fixed, texts.get("exercise-brief-hand-in")]).collect()
}

/// What the exercise is called, as a heading.
#[must_use]
pub fn title(game: &Game, texts: &Texts) -> String {
    let title = game.terms().map(|terms| terms.title.as_str()).unwrap_or_default();
    texts.format("exercise-brief-title", &args! { "title" => title })
}

/// The number of the attempt, and how many there may be: `any` where that is left open.
#[must_use]
pub fn attempts(game: &Game, before: Option<&Before>) -> (u16, String) {
    let most = game.terms().and_then(|terms| terms.marking.most);
    let after = before.map_or(1, |before| before.attempt.saturating_add(1));
    (game.setup().attempt.unwrap_or(after), most.map_or_else(|| "any".to_owned(), |most| most.to_string()))
}

/// Which attempt it is, of how many.
fn attempt(game: &Game, terms: &Terms, before: Option<&Before>, texts: &Texts) -> String {
    let (number, most) = attempts(game, before);
    let known = terms.marking.numbered || before.is_some();
    let told = args! {
        "attempt" => if known { number.to_string() } else { "unknown".to_owned() },
        "most" => most,
        "counts" => terms.marking.counts,
    };
    texts.format("exercise-brief-attempt", &told)
}

/// Until when it is handed in, or that this is over.
fn closes(terms: &Terms, texts: &Texts) -> Option<String> {
    let closing = terms.marking.closes.as_ref()?;
    let id = if closing.passed { "exercise-brief-closed" } else { "exercise-brief-closes" };
    Some(texts.format(id, &args! { "when" => closing.said.as_str() }))
}

/// Points by part.
fn points(terms: &Terms, texts: &Texts) -> Option<String> {
    let parts = &terms.marking.parts;
    let said = |points: f64| decimal::fixed(points, 2).trim_end_matches('0').trim_end_matches('.').to_owned();
    let one = |part: &crate::journal::terms::Part| {
        let told = args! {
            "name" => part.name.as_str(),
            "points" => said(part.points),
            "by" => if part.by_hand { "hand" } else { "game" },
        };
        texts.format("exercise-brief-part", &told)
    };
    let all: Vec<String> = parts.iter().map(one).collect();
    let told = args! { "parts" => all.join(", "), "all" => said(parts.iter().map(|part| part.points).sum()) };
    (!all.is_empty()).then(|| texts.format("exercise-brief-points", &told))
}

/// When it asks something.
fn asks(terms: &Terms, texts: &Texts) -> Option<String> {
    let at = |asked| match asked {
        Asked::In(quarter) => when::point(quarter, texts),
        Asked::AtTheEnd => texts.get("exercise-brief-end"),
    };
    let all: Vec<String> = terms.questions.iter().map(|question| at(question.asked)).collect();
    let told = args! { "when" => all.join(", "), "count" => all.len() };
    (!all.is_empty()).then(|| texts.format("exercise-brief-asks", &told))
}

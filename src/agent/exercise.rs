//! What an exercise asks of a program: said in the first line, and asked when it is due.

use serde_json::{Value, json};

use super::reply::Reply;
use crate::journal::{Asked, Question, Setup, Terms};
use crate::sim::decisions::KEYS;

/// What the exercise asks in all, for the first line.
pub(super) fn told(terms: &Terms, setup: &Setup) -> Value {
    let questions = terms.questions.iter();
    let questions = questions.map(|asked| json!({ "id": asked.id, "at": at(asked.asked), "text": asked.text }));
    let acts = terms.acts.iter().map(|act| json!({ "from": act.from.to_string(), "when": act.when }));
    let parts = terms.marking.parts.iter();
    let parts = parts.map(|part| json!({ "name": part.name, "points": part.points, "by_hand": part.by_hand }));
    let locked = KEYS.iter().map(|key| key.name).filter(|key| terms.locks.holds(key));
    json!({
        "title": terms.title,
        "attempt": setup.attempt.unwrap_or(1),
        "attempts": terms.marking.most,
        "counts": terms.marking.counts,
        "closes": terms.marking.closes.as_ref().map(|closing| closing.said.as_str()),
        "closed": terms.marking.closes.as_ref().is_some_and(|closing| closing.passed),
        "points": parts.collect::<Vec<_>>(),
        "locked": locked.collect::<Vec<_>>(),
        "hidden": terms.hidden,
        "questions": questions.collect::<Vec<_>>(),
        "acts": acts.collect::<Vec<_>>(),
    })
}

/// A question that is due.
pub(super) fn question(question: &Question) -> Reply<'static> {
    Reply::Question { id: question.id.clone(), at: at(question.asked), text: question.text.clone() }
}

fn at(asked: Asked) -> String {
    match asked {
        Asked::In(quarter) => quarter.to_string(),
        Asked::AtTheEnd => "end".to_owned(),
    }
}

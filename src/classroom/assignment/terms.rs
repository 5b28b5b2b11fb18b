//! The terms of an assignment: what it says of levers, of what is shown and of what is asked, in the words of the
//! journal.

use super::form::AssignmentFile;
use crate::content::clean::one_line;
use crate::content::field_path::FieldPath;
use crate::content::issue::{IssueKind, Thing};
use crate::content::issues::Issues;
use crate::content::nearest::nearest;
use crate::content::ron_file::RonFile;
use crate::content::scenario::check::is_id;
use crate::journal::release::Act;
use crate::journal::{Asked, Game, Question, Terms};
use crate::sim::decisions::{Decisions, KEYS, Nature};
use crate::sim::locks::Locks;
use crate::sim::units::Quarter;

/// Most questions of an assignment.
const MOST_QUESTIONS: usize = 20;
/// Most letters of a title or a lesson.
pub(super) const LONGEST_TITLE: usize = 100;
/// Most acts of an assignment after the first.
const MOST_ACTS: usize = 20;
/// Most letters of a question.
const LONGEST_QUESTION: usize = 600;
/// What stands for a quarter where a question is asked after the last.
const END: &str = "end";

/// The terms in `game`'s scenario; what is wrong is reported.
pub(super) fn of(written: &AssignmentFile, game: &Game, file: &RonFile<'_>, issues: &mut Issues) -> Terms {
    let levers = FieldPath::root().field("levers");
    let given = given(written, game, file, &levers.field("fixed"), issues);
    for (list, keys) in [("locked", &written.levers.locked), ("hidden", &written.levers.hidden)] {
        for (i, key) in keys.iter().enumerate() {
            let path = levers.field(list).item(i);
            if !Locks::may_lock(key) {
                let free = KEYS.iter().map(|key| key.name).filter(|key| Locks::may_lock(key));
                let nearest = nearest(key, free).map(str::to_owned);
                let kind = IssueKind::UnknownReference { what: Thing::Decision, name: one_line(key), nearest };
                file.report(issues, &path, kind);
            } else if given.said().any(|field| field == key.as_str()) {
                let kind = IssueKind::Duplicate { what: Thing::Decision, name: key.clone() };
                file.report(issues, &path, kind);
            }
        }
    }
    let shut = written.levers.locked.iter().chain(&written.levers.hidden).map(String::as_str);
    Terms {
        title: one_line(&written.title),
        locks: Locks::new(given, shut),
        hidden: written.levers.hidden.clone(),
        why: written.shown.why,
        forecast: written.shown.forecast,
        counterfactual: written.shown.counterfactual,
        questions: questions(written, game, file, issues),
        acts: acts(written, game, file, issues),
        check: None,
    }
}

/// The values that levers are fixed at.
fn given(
    written: &AssignmentFile,
    game: &Game,
    file: &RonFile<'_>,
    path: &FieldPath,
    issues: &mut Issues,
) -> Decisions {
    let fixed = &written.levers.fixed;
    for key in fixed.said() {
        let is_level = KEYS.iter().any(|known| known.name == key && known.nature == Nature::Level);
        if !(is_level && Locks::may_lock(key)) {
            let arguments = vec![("key", key.to_owned())];
            file.report(issues, &path.field(key), IssueKind::Particular { id: "class-finding-no-level", arguments });
        }
    }
    match fixed.to_sim(game.scenario(), Some(game.visible())) {
        Ok(given) => given,
        Err(wrong) => {
            for issue in wrong {
                file.report(issues, &FieldPath::from(format!("{path}.{}", issue.path).as_str()), issue.kind);
            }
            Decisions::none()
        }
    }
}

fn questions(written: &AssignmentFile, game: &Game, file: &RonFile<'_>, issues: &mut Issues) -> Vec<Question> {
    let all = FieldPath::root().field("questions");
    let count = written.questions.len();
    if count > MOST_QUESTIONS {
        file.report(issues, &all, IssueKind::TooMany { count, limit: MOST_QUESTIONS });
    }
    let span = game.span();
    let mut questions: Vec<Question> = Vec::new();
    for (i, question) in written.questions.iter().take(MOST_QUESTIONS).enumerate() {
        let path = all.item(i);
        if !is_id(&question.id) {
            let arguments = vec![("found", one_line(&question.id))];
            file.report(issues, &path.field("id"), IssueKind::Particular { id: "scenario-finding-id", arguments });
        } else if questions.iter().any(|other| other.id == question.id) {
            let kind = IssueKind::Duplicate { what: Thing::Id, name: question.id.clone() };
            file.report(issues, &path.field("id"), kind);
        }
        words(&question.text, LONGEST_QUESTION, file, &path.field("text"), issues);
        let asked =
            if question.at == END { Some(Asked::AtTheEnd) } else { Quarter::parse(&question.at).map(Asked::In) };
        let is_played = match asked {
            Some(Asked::In(quarter)) => quarter >= span.first && quarter.since(span.first) < span.decided,
            Some(Asked::AtTheEnd) => true,
            None => false,
        };
        match asked.filter(|_| is_played) {
            Some(asked) => {
                questions.push(Question { id: question.id.clone(), asked, text: one_line(&question.text) });
            }
            None => {
                let last = span.first.plus(span.decided.saturating_sub(1));
                let arguments = vec![
                    ("found", one_line(&question.at)),
                    ("first", span.first.to_string()),
                    ("last", last.to_string()),
                ];
                file.report(issues, &path.field("at"), IssueKind::Particular { id: "class-finding-when", arguments });
            }
        }
    }
    questions
}

/// The acts after the first, in their order; each begins in a quarter that is decided.
fn acts(written: &AssignmentFile, game: &Game, file: &RonFile<'_>, issues: &mut Issues) -> Vec<Act> {
    let all = FieldPath::root().field("acts");
    let count = written.acts.len();
    if count > MOST_ACTS {
        file.report(issues, &all, IssueKind::TooMany { count, limit: MOST_ACTS });
    }
    let span = game.span();
    let last = span.first.plus(span.decided.saturating_sub(1));
    let mut acts: Vec<Act> = Vec::new();
    for (i, act) in written.acts.iter().take(MOST_ACTS).enumerate() {
        let path = all.item(i);
        let earliest = acts.last().map_or(span.first, |act| act.from).plus(1);
        match Quarter::parse(&act.from).filter(|from| (earliest..=last).contains(from)) {
            Some(from) => acts.push(Act { from, when: one_line(act.when.trim()) }),
            None => {
                let arguments =
                    vec![("found", one_line(&act.from)), ("first", earliest.to_string()), ("last", last.to_string())];
                let kind = IssueKind::Particular { id: "class-finding-act", arguments };
                file.report(issues, &path.field("from"), kind);
            }
        }
        if !act.when.is_empty() {
            words(&act.when, LONGEST_TITLE, file, &path.field("when"), issues);
        }
    }
    acts
}

/// Reports a text that says nothing or too much.
pub(super) fn words(text: &str, limit: usize, file: &RonFile<'_>, path: &FieldPath, issues: &mut Issues) {
    let characters = text.chars().count();
    if text.trim().is_empty() {
        file.report(issues, path, IssueKind::Empty);
    } else if characters > limit {
        file.report(issues, path, IssueKind::TooLong { characters, limit });
    }
}

//! The terms of an assignment: what it says of levers, of what is shown and of what is asked, in the words of the
//! journal.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::form::{AssignmentFile, AttemptWorld, Counts, CriterionFile, Measure, SeedPolicy};
use crate::content::clean::one_line;
use crate::content::field_path::FieldPath;
use crate::content::issue::{IssueKind, Thing};
use crate::content::issues::Issues;
use crate::content::nearest::nearest;
use crate::content::ron_file::RonFile;
use crate::content::scenario::check::{check_quarter, is_id};
use crate::journal::release::Act;
use crate::journal::terms::{Closing, Marking, Part};
use crate::journal::{Asked, Game, Question, Terms};
use crate::sim::decisions::{Decisions, KEYS, Silence};
use crate::sim::locks::Locks;
use crate::sim::scenario::Span;
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

/// The terms in `game`'s scenario; what is wrong is reported. Without a game, because its scenario cannot be read, what can
/// be said all the same.
pub(super) fn of(written: &AssignmentFile, game: Option<&Game>, file: &RonFile<'_>, issues: &mut Issues) -> Terms {
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
        title: written.title.as_deref().map(one_line).unwrap_or_default(),
        locks: Locks::new(given, shut),
        hidden: written.levers.hidden.clone(),
        why: written.shown.why,
        forecast: written.shown.forecast,
        counterfactual: written.shown.counterfactual,
        questions: questions(written, game, file, issues),
        acts: acts(written, game, file, issues),
        check: None,
        marking: marking(written),
    }
}

/// How it is marked and until when it is handed in, as far as that can be read.
fn marking(written: &AssignmentFile) -> Marking {
    let part = |part: &CriterionFile| {
        let (by_hand, for_answers) = (part.of == Some(Measure::ByHand), part.of == Some(Measure::Answers));
        Some(Part { name: one_line(part.name.as_deref()?), points: part.points?, by_hand, for_answers })
    };
    let closes = written.closes.as_deref().and_then(|closes| OffsetDateTime::parse(closes, &Rfc3339).ok());
    Marking {
        parts: written.rubric.iter().flatten().filter_map(part).collect(),
        most: written.attempts.most,
        numbered: written.attempts.world == AttemptWorld::Fresh && written.seed != Some(SeedPolicy::Free),
        counts: match written.attempts.counts {
            Counts::Best => "best",
            Counts::Last => "last",
            Counts::First => "first",
        },
        closes: closes.map(|closes| Closing { said: said(closes), at: closes.unix_timestamp(), passed: false }),
    }
}

/// Date, time and zone: `2026-10-02 23:59 (UTC+09:00)`.
fn said(closes: OffsetDateTime) -> String {
    let (hours, minutes, _) = closes.offset().as_hms();
    let sign = if hours < 0 || minutes < 0 { '−' } else { '+' };
    let (date, hour, minute) = (closes.date(), closes.hour(), closes.minute());
    format!("{date} {hour:02}:{minute:02} (UTC{sign}{:02}:{:02})", hours.unsigned_abs(), minutes.unsigned_abs())
}

/// The values that levers are fixed at.
fn given(
    written: &AssignmentFile,
    game: Option<&Game>,
    file: &RonFile<'_>,
    path: &FieldPath,
    issues: &mut Issues,
) -> Decisions {
    let fixed = &written.levers.fixed;
    for key in KEYS.iter().filter(|key| fixed.said().any(|said| said == key.name)) {
        if !(key.silence == Silence::Level && Locks::may_lock(key.name)) {
            let key = key.name;
            let arguments = vec![("key", key.to_owned())];
            file.report(issues, &path.field(key), IssueKind::Particular { id: "class-finding-no-level", arguments });
        }
    }
    let Some(game) = game else { return Decisions::none() };
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

fn questions(written: &AssignmentFile, game: Option<&Game>, file: &RonFile<'_>, issues: &mut Issues) -> Vec<Question> {
    let all = FieldPath::root().field("questions");
    let count = written.questions.len();
    if count > MOST_QUESTIONS {
        file.report(issues, &all, IssueKind::TooMany { count, limit: MOST_QUESTIONS });
    }
    let span = game.map(Game::span);
    let mut questions: Vec<Question> = Vec::new();
    for (i, question) in written.questions.iter().take(MOST_QUESTIONS).enumerate() {
        let path = all.item(i);
        // What is missing has been reported.
        let (id, text) = (question.id.as_deref(), question.text.as_deref());
        if let Some(id) = id.filter(|id| !is_id(id)) {
            let arguments = vec![("found", one_line(id))];
            file.report(issues, &path.field("id"), IssueKind::Particular { id: "scenario-finding-id", arguments });
        } else if let Some(id) = id.filter(|id| questions.iter().any(|other| other.id == *id)) {
            let kind = IssueKind::Duplicate { what: Thing::Id, name: id.to_owned() };
            file.report(issues, &path.field("id"), kind);
        }
        if let Some(text) = text {
            words(text, LONGEST_QUESTION, file, &path.field("text"), issues);
        }
        let asked = question.at.as_deref().and_then(|at| when(at, span, file, &path.field("at"), issues));
        if let (Some(id), Some(text)) = (id, text) {
            let asked = asked.unwrap_or(Asked::AtTheEnd);
            questions.push(Question { id: id.to_owned(), asked, text: one_line(text) });
        }
    }
    questions
}

/// When a question is asked: at the end, or in a quarter that is decided.
fn when(at: &str, span: Option<Span>, file: &RonFile<'_>, path: &FieldPath, issues: &mut Issues) -> Option<Asked> {
    if at == END {
        return Some(Asked::AtTheEnd);
    }
    let Some(span) = span else { return check_quarter(at, file, path, issues).map(Asked::In) };
    let decided = |quarter: &Quarter| *quarter >= span.first && quarter.since(span.first) < span.decided;
    let asked = Quarter::parse(at).filter(decided).map(Asked::In);
    if asked.is_none() {
        let last = span.first.plus(span.decided.saturating_sub(1));
        let arguments = vec![("found", one_line(at)), ("first", span.first.to_string()), ("last", last.to_string())];
        file.report(issues, path, IssueKind::Particular { id: "class-finding-when", arguments });
    }
    asked
}

/// The acts after the first, in their order; each begins in a quarter that is decided.
fn acts(written: &AssignmentFile, game: Option<&Game>, file: &RonFile<'_>, issues: &mut Issues) -> Vec<Act> {
    let all = FieldPath::root().field("acts");
    let count = written.acts.len();
    if count > MOST_ACTS {
        file.report(issues, &all, IssueKind::TooMany { count, limit: MOST_ACTS });
    }
    let span = game.map(Game::span);
    let mut acts: Vec<Act> = Vec::new();
    for (i, act) in written.acts.iter().take(MOST_ACTS).enumerate() {
        let path = all.item(i);
        let from = match (act.from.as_deref(), span) {
            (None, _) => None,
            (Some(from), None) => check_quarter(from, file, &path.field("from"), issues),
            (Some(from), Some(span)) => {
                let earliest = acts.last().map_or(span.first, |act| act.from).plus(1);
                let last = span.first.plus(span.decided.saturating_sub(1));
                let read = Quarter::parse(from).filter(|from| (earliest..=last).contains(from));
                if read.is_none() {
                    let arguments =
                        vec![("found", one_line(from)), ("first", earliest.to_string()), ("last", last.to_string())];
                    let kind = IssueKind::Particular { id: "class-finding-act", arguments };
                    file.report(issues, &path.field("from"), kind);
                }
                read
            }
        };
        acts.extend(from.map(|from| Act { from, when: one_line(act.when.trim()) }));
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

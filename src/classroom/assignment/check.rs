//! Whether what a teacher has written can be played, and what it comes to.

use std::sync::Arc;

use super::form::{AssignmentFile, Measure, ScenarioChoice};
use super::terms::{LONGEST_TITLE, words};
use super::{Assignment, Perturbed, prepare, terms};
use crate::classroom::key::ClassPublicKey;
use crate::classroom::rubric::Criterion;
use crate::content::clean::one_line;
use crate::content::field_path::FieldPath;
use crate::content::issue::{Expected, IssueKind, Thing};
use crate::content::issues::Issues;
use crate::content::library::{self, SCENARIOS};
use crate::content::ron_file::RonFile;
use crate::journal::terms::{exercise_hash, whole_exercise_hash};
use crate::journal::{Exercise, Game, ScenarioSource, Setup};
use crate::sim::scenario::{Difficulty, Form, Scenario, Span};
use crate::sim::units::Quarter;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Most criteria of a rubric.
const MOST_CRITERIA: usize = 20;
/// Fewest points of a criterion: what gives none is no part of the mark.
const LEAST_POINTS: f64 = 0.01;
/// Most points of a criterion.
const MOST_POINTS: f64 = 1_000.0;
/// Most constants that are another for each student.
const MOST_CONSTANTS: usize = 40;
/// By how much a constant is off at least that is to be another for each student, as a share.
const LEAST_OFF: f64 = 0.001;
/// By how much a constant may be off at most, as a share. (Assumption: beyond a fifth it is another exercise.)
const MOST_OFF: f64 = 0.2;

/// Whether a text is the name of a file and no way to one.
pub(super) fn is_file_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(['/', '\\', ':']) && !name.starts_with('.')
}

/// The assignment, if nothing is wrong with it.
pub(super) fn assignment(
    file: &RonFile<'_>,
    text: &str,
    written: &AssignmentFile,
    beside: Option<&str>,
    mut issues: Issues,
) -> Result<Assignment, Issues> {
    let top = FieldPath::root();
    if let Some(title) = &written.title {
        words(title, LONGEST_TITLE, file, &top.field("title"), &mut issues);
    }
    if !written.lesson.is_empty() {
        words(&written.lesson, LONGEST_TITLE, file, &top.field("lesson"), &mut issues);
    }
    let form = named(&written.form, Form::from_id, &Form::ALL.map(Form::id), file, &top.field("form"), &mut issues);
    let levels = Difficulty::ALL.map(Difficulty::id);
    let path = top.field("difficulty");
    let difficulty = named(&written.difficulty, Difficulty::from_id, &levels, file, &path, &mut issues);
    let rubric = rubric(written, file, &mut issues);
    let closes = written.closes.as_deref().and_then(|closes| {
        let read = OffsetDateTime::parse(closes, &Rfc3339).ok().map(OffsetDateTime::unix_timestamp);
        if read.is_none() {
            let example = "\"2026-10-02T23:59:00+09:00\"".to_owned();
            let kind = IssueKind::WrongType { expected: Expected::Other(example), found: Some(one_line(closes)) };
            file.report(&mut issues, &top.field("closes"), kind);
        }
        read
    });
    if written.attempts.most == Some(0) {
        let kind = IssueKind::OutOfRange { value: 0.0, low: 1.0, high: f64::from(u16::MAX), unit: String::new() };
        file.report(&mut issues, &top.field("attempts").field("most"), kind);
    }
    let key = written.key.as_deref().and_then(|key| {
        let read = ClassPublicKey::parse(key);
        if read.is_none() {
            let kind = IssueKind::Particular { id: "class-finding-key", arguments: Vec::new() };
            file.report(&mut issues, &top.field("key"), kind);
        }
        read
    });
    let Some((scenario, source)) = scenario(written, beside, file, &mut issues) else {
        // What else is wrong is told all the same.
        terms::of(written, None, file, &mut issues);
        report_keyless(written, file, &mut issues);
        return Err(issues);
    };
    let span = form.and_then(|form| cut(written, form, (&scenario, &source), file, &mut issues));
    // Where it is not known how long the game lasts, what could be asked in the longest is no mistake.
    let is_known = span.is_some();
    let form = form.unwrap_or(Form::Long);
    let (scenario, source) = span.unwrap_or((scenario, source));
    let perturbed = perturbed(written, &source, file, &mut issues);
    let difficulty = difficulty.unwrap_or_default();
    let setup = Setup { scenario: scenario.name.clone(), form, difficulty, ..Setup::default() };
    let mut game = Game::new(Arc::clone(&scenario), source.clone(), setup);
    let terms = Arc::new(terms::of(written, Some(&game), file, &mut issues));
    report_keyless(written, file, &mut issues);
    let text: Arc<str> = Arc::from(text);
    game.put_under(Exercise { text: Arc::clone(&text), terms: Arc::clone(&terms) });
    // Fixed values must be possible: otherwise nobody could close the first quarter.
    for rejection in game.rejections().into_iter().filter(|_| is_known) {
        let arguments = vec![("key", rejection.key.to_owned())];
        let path = top.field("levers").field("fixed").field(rejection.key);
        file.report(&mut issues, &path, IssueKind::Particular { id: "class-finding-impossible", arguments });
    }
    let Some(seed) = written.seed.filter(|_| issues.is_empty()) else { return Err(issues) };
    Ok(Assignment {
        title: terms.title.clone(),
        lesson: one_line(&written.lesson),
        hash: exercise_hash(&text),
        whole: whole_exercise_hash(&text),
        text,
        scenario,
        source,
        name: file.name().to_owned(),
        form,
        difficulty,
        seed,
        terms,
        rubric,
        closes,
        counts: written.attempts.counts,
        most: written.attempts.most,
        world: written.attempts.world,
        perturbed,
        key,
    })
}

/// Reports acts without the class key that makes their words.
fn report_keyless(written: &AssignmentFile, file: &RonFile<'_>, issues: &mut Issues) {
    if !written.acts.is_empty() && written.key.is_none() {
        let kind = IssueKind::Particular { id: "class-finding-act-key", arguments: Vec::new() };
        file.report(issues, &FieldPath::root().field("acts"), kind);
    }
}

fn named<T>(
    written: &str,
    of: fn(&str) -> Option<T>,
    ids: &[&str],
    file: &RonFile<'_>,
    path: &FieldPath,
    issues: &mut Issues,
) -> Option<T> {
    let value = of(written);
    if value.is_none() {
        file.report(issues, path, IssueKind::unknown(Thing::Id, &one_line(written), ids.iter().copied()));
    }
    value
}

type Found = (Arc<Scenario>, ScenarioSource);

/// The scenario that is named or brought along.
fn scenario(written: &AssignmentFile, beside: Option<&str>, file: &RonFile<'_>, issues: &mut Issues) -> Option<Found> {
    let path = FieldPath::root().field("scenario");
    let (name, text) = match written.scenario.as_ref()? {
        ScenarioChoice::BuiltIn(name) => {
            let Some(known) = library::name(name) else {
                let known = SCENARIOS.iter().map(|known| known.name);
                file.report(issues, &path, IssueKind::unknown(Thing::Scenario, &one_line(name), known));
                return None;
            };
            return taken(library::built_in(known), issues);
        }
        ScenarioChoice::Beside(name) => match beside.filter(|_| is_file_name(name)) {
            Some(text) => (name.clone(), text),
            None => {
                let kind =
                    IssueKind::Particular { id: "class-finding-beside", arguments: vec![("found", one_line(name))] };
                file.report(issues, &path, kind);
                return None;
            }
        },
        ScenarioChoice::Embedded(text) => (format!("{}: scenario", file.name()), text.as_str()),
    };
    issues.extend(library::findings(&name, text));
    // What keeps it from being read is among the findings.
    taken(library::from_source(&name, text).map_err(|_| Issues::new()), issues)
}

fn taken(read: Result<(Arc<Scenario>, library::ScenarioMeta), Issues>, issues: &mut Issues) -> Option<Found> {
    match read {
        Ok((scenario, meta)) => Some((scenario, ScenarioSource::of(&meta))),
        Err(wrong) => {
            issues.extend(wrong);
            None
        }
    }
}

/// The scenario from the quarter in which the exercise starts to the one in which it stops.
fn cut(
    written: &AssignmentFile,
    form: Form,
    (scenario, source): (&Arc<Scenario>, &ScenarioSource),
    file: &RonFile<'_>,
    issues: &mut Issues,
) -> Option<Found> {
    if written.start.is_none() && written.stop.is_none() {
        return Some((Arc::clone(scenario), source.clone()));
    }
    let span = scenario.span(form);
    let (first, last) = (span.first, span.first.plus(span.quarters.saturating_sub(1)));
    let latest_start = span.first.plus(span.decided.saturating_sub(1));
    let start = quarter(written.start.as_deref(), "start", first, (first, latest_start), file, issues);
    let stop = quarter(written.stop.as_deref(), "stop", last, (start.unwrap_or(first), last), file, issues);
    let (start, stop) = start.zip(stop)?;
    let quarters = stop.since(start) + 1;
    let decided = (latest_start.since(start) + 1).min(quarters);
    let cut = prepare::with_span(source.text(), form, Span { first: start, decided, quarters });
    match cut {
        Ok(text) => taken(library::from_source(file.name(), &text), issues),
        Err(wrong) => {
            issues.extend(wrong);
            None
        }
    }
}

fn quarter(
    written: Option<&str>,
    field: &str,
    otherwise: Quarter,
    (first, last): (Quarter, Quarter),
    file: &RonFile<'_>,
    issues: &mut Issues,
) -> Option<Quarter> {
    let Some(written) = written else { return Some(otherwise) };
    let read = Quarter::parse(written).filter(|quarter| (first..=last).contains(quarter));
    if read.is_none() {
        let arguments = vec![("found", one_line(written)), ("first", first.to_string()), ("last", last.to_string())];
        let kind = IssueKind::Particular { id: "class-finding-quarter", arguments };
        file.report(issues, &FieldPath::root().field(field), kind);
    }
    read
}

/// Constants that are another for each student: they exist, and at both ends of their range the scenario is sound.
fn perturbed(
    written: &AssignmentFile,
    source: &ScenarioSource,
    file: &RonFile<'_>,
    issues: &mut Issues,
) -> Option<Perturbed> {
    let asked = written.perturbed.as_ref()?;
    let path = FieldPath::root().field("perturbed");
    let by = asked.by.filter(|by| (LEAST_OFF..=MOST_OFF).contains(by));
    if let Some(value) = asked.by.filter(|_| by.is_none()) {
        let kind = IssueKind::OutOfRange { value, low: LEAST_OFF, high: MOST_OFF, unit: String::new() };
        file.report(issues, &path.field("by"), kind);
    }
    let constants = asked.constants.as_deref().unwrap_or_default();
    let count = constants.len();
    if count > MOST_CONSTANTS {
        let kind = IssueKind::TooMany { count, limit: MOST_CONSTANTS };
        file.report(issues, &path.field("constants"), kind);
        return None;
    }
    let mut sound = true;
    for (i, constant) in constants.iter().enumerate() {
        if prepare::perturbed(source.text(), std::slice::from_ref(constant), |_| 0.0).is_err() {
            let kind = IssueKind::UnknownReference { what: Thing::Id, name: one_line(constant), nearest: None };
            file.report(issues, &path.field("constants").item(i), kind);
            sound = false;
            continue;
        }
        for end in by.into_iter().flat_map(|by| [-by, by]) {
            let moved = prepare::perturbed(source.text(), std::slice::from_ref(constant), |_| end);
            if moved.is_ok_and(|text| library::from_source(file.name(), &text).is_err()) {
                let arguments = vec![("found", one_line(constant))];
                let kind = IssueKind::Particular { id: "class-finding-perturbed", arguments };
                file.report(issues, &path.field("constants").item(i), kind);
                sound = false;
                break;
            }
        }
    }
    by.filter(|_| sound).map(|by| Perturbed { by, constants: constants.to_vec() })
}

fn rubric(written: &AssignmentFile, file: &RonFile<'_>, issues: &mut Issues) -> Vec<Criterion> {
    let all = FieldPath::root().field("rubric");
    let Some(parts) = &written.rubric else { return Vec::new() };
    let count = parts.len();
    if count == 0 {
        file.report(issues, &all, IssueKind::Empty);
    } else if count > MOST_CRITERIA {
        file.report(issues, &all, IssueKind::TooMany { count, limit: MOST_CRITERIA });
    }
    let mut rubric: Vec<Criterion> = Vec::new();
    for (i, criterion) in parts.iter().take(MOST_CRITERIA).enumerate() {
        let path = all.item(i);
        // What is missing has been reported.
        let name = criterion.name.as_deref().map(|name| one_line(name.trim())).unwrap_or_default();
        if let Some(name) = &criterion.name {
            words(name, LONGEST_TITLE, file, &path.field("name"), issues);
        }
        if !name.is_empty() && rubric.iter().any(|other| other.name == name) {
            file.report(issues, &path.field("name"), IssueKind::Duplicate { what: Thing::Id, name: name.clone() });
        }
        let points = criterion.points.unwrap_or(1.0);
        if !(LEAST_POINTS..=MOST_POINTS).contains(&points) {
            let kind =
                IssueKind::OutOfRange { value: points, low: LEAST_POINTS, high: MOST_POINTS, unit: String::new() };
            file.report(issues, &path.field("points"), kind);
        }
        let Some(of) = criterion.of else { continue };
        let usual = match of {
            Measure::Skill => Some((0.0, 100.0)),
            Measure::Survival | Measure::Forecasts | Measure::Answers | Measure::ByHand => Some((0.0, 1.0)),
            Measure::Score => Some((0.0, 1_000.0)),
            _ => None,
        };
        let ends = criterion.none.or(usual.map(|ends| ends.0)).zip(criterion.full.or(usual.map(|ends| ends.1)));
        let ends = ends.filter(|(none, full)| none.is_finite() && full.is_finite() && (none - full).abs() > 0.0);
        if ends.is_none() {
            let arguments = vec![("name", name.clone())];
            file.report(issues, &path, IssueKind::Particular { id: "class-finding-ends", arguments });
        }
        let (none, full) = ends.unwrap_or((0.0, 1.0));
        rubric.push(Criterion { name, points, of, none, full });
    }
    rubric
}

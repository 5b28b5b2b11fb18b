//! A whole class: each submission judged and measured, then who is late, who is missing, whose attempt counts, who
//! decided alike.

mod attempts;
mod elsewhere;

use std::collections::BTreeMap;

pub use attempts::Aside;

use crate::classroom::assignment::Assignment;
use crate::classroom::copies::{Alike, Line, alike};
use crate::classroom::measures::{self, Measures};
use crate::classroom::panel::percentile;
use crate::classroom::roster::Roster;
use crate::classroom::rubric::{Mark, mark};
use crate::classroom::submission::{Handed, Submission, Why, judge};
use crate::classroom::summary::Summary;
use crate::journal::{Hash, Shelf};
use crate::sim::units::Money;
use crate::text::Texts;

/// How a learning platform marks files that came late in their names.
const LATE_MARK: &str = "_late_";

/// A submission, judged by itself.
#[derive(Debug)]
pub struct Graded {
    /// Its name.
    pub name: String,
    /// Whose it says it is.
    pub id: Option<String>,
    /// When it came.
    pub received: Option<i64>,
    /// The hashes of its quarters, as it claims them.
    pub claimed: Vec<Hash>,
    /// What it came to, or why it does not count.
    pub outcome: Result<(Measures, Line), Why>,
}

/// Judges and measures one submission.
#[must_use]
pub fn grade(assignment: &Assignment, panel: &[Money], handed: &Handed, shelf: &mut Shelf, worlds: usize) -> Graded {
    grade_told(assignment, panel, handed, shelf, worlds, None)
}

/// The same; with words, also what pages tell of it.
#[must_use]
pub fn grade_told(
    assignment: &Assignment,
    panel: &[Money],
    handed: &Handed,
    shelf: &mut Shelf,
    worlds: usize,
    words: Option<&Texts>,
) -> Graded {
    let Submission { name, id, received, claimed, game } = judge(assignment, handed, shelf);
    let outcome = game.map(|game| {
        let measured = measures::of(&game, worlds);
        let percentile = measured.skill.and_then(|skill| percentile(panel, skill));
        let line = Line::of(id.as_deref().unwrap_or_default(), &game);
        let summary = words.map(|texts| Box::new(Summary::of(&game, &measured, texts)));
        (Measures { percentile, summary, ..measured }, line)
    });
    Graded { name, id, received, claimed, outcome }
}

/// A line of the gradebook: a submission, or a student without one.
#[derive(Debug)]
pub struct Row {
    /// The student; empty where a file does not say.
    pub id: String,
    /// The file; none for who is missing.
    pub name: Option<String>,
    /// Why it does not count.
    pub why: Option<Why>,
    /// What it came to.
    pub measures: Option<Measures>,
    /// Its mark.
    pub mark: Option<Mark>,
    /// Which of the student's attempts it is, from 1; 0 where it does not verify.
    pub attempt: usize,
    /// How many of the student's attempts verify.
    pub attempts: usize,
    /// Whether it is an attempt more than may be handed in.
    pub beyond: bool,
    /// Why it is no attempt of its own, where it is none.
    pub aside: Option<Aside>,
    /// Whether it is the attempt that counts.
    pub counts: bool,
    /// Whether it came after closing, where that is known.
    pub late: Option<bool>,
    /// Whether the student is on the roster, where there is one.
    pub on_roster: Option<bool>,
    /// Others who decided or answered alike.
    pub alike: Vec<Alike>,
    /// Points that a person has given, by place in the rubric.
    pub by_hand: BTreeMap<usize, f64>,
    /// Whose folder or name the file lies under, where that is another student's.
    pub elsewhere: Option<String>,
    /// Of a file that does not verify: one that does, and has quarters that this one claims.
    pub copy_of: Option<String>,
}

/// The whole class: submissions by student and attempt, then files that do not say whose they are, then who is missing.
#[must_use]
pub fn class(assignment: &Assignment, graded: Vec<Graded>, roster: Option<&Roster>) -> Vec<Row> {
    let lines: Vec<Line> =
        graded.iter().filter_map(|one| one.outcome.as_ref().ok()).map(|(_, line)| line.clone()).collect();
    let mut found = alike(&lines).into_iter();
    let played: Vec<(String, Line)> =
        graded.iter().filter_map(|one| Some((one.name.clone(), one.outcome.as_ref().ok()?.1.clone()))).collect();
    let mut rows: Vec<Row> = Vec::new();
    let mut came: Vec<Option<i64>> = Vec::new();
    let mut held: Vec<Option<Line>> = Vec::new();
    for one in graded {
        let id = one.id.unwrap_or_default();
        let late = late(assignment, &one.name, one.received);
        let on_roster = roster.filter(|_| !id.is_empty()).map(|roster| roster.has(&id));
        let mut row = Row { late, on_roster, ..Row::of(id, Some(one.name)) };
        match one.outcome {
            Ok((measures, line)) => {
                held.push(Some(line));
                row.mark = Some(mark(&assignment.rubric, &measures));
                row.measures = Some(measures);
                row.alike = found.next().unwrap_or_default();
            }
            Err(why) => {
                held.push(None);
                row.why = Some(why);
                row.copy_of = played.iter().find(|(_, line)| line.has_any(&one.claimed)).map(|(name, _)| name.clone());
            }
        }
        came.push(one.received);
        rows.push(row);
    }
    elsewhere::find(&mut rows, roster);
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by(|a, b| {
        let key = |at: &usize| (rows[*at].id.is_empty(), &rows[*at].id, came[*at], &rows[*at].name);
        key(a).cmp(&key(b))
    });
    let mut by_time = order.clone();
    by_time.sort_by(|a, b| (came[*a], &rows[*a].name).cmp(&(came[*b], &rows[*b].name)));
    attempts::count(assignment, &mut rows, &held, &by_time, roster);
    let mut places: Vec<usize> = vec![0; order.len()];
    order.iter().enumerate().for_each(|(place, at)| places[*at] = place);
    let mut placed: Vec<(usize, Row)> = places.into_iter().zip(rows).collect();
    placed.sort_by_key(|(place, _)| *place);
    let mut rows: Vec<Row> = placed.into_iter().map(|(_, row)| row).collect();
    if let Some(roster) = roster {
        let there: Vec<String> = rows.iter().filter(|row| row.why.is_none()).map(|row| row.id.clone()).collect();
        let missing = roster.missing(&there);
        rows.extend(missing.into_iter().map(|id| Row { on_roster: Some(true), ..Row::of(id, None) }));
    }
    rows
}

impl Row {
    /// A line of which nothing else is known yet.
    pub(super) const fn of(id: String, name: Option<String>) -> Self {
        Self {
            id,
            name,
            why: None,
            measures: None,
            mark: None,
            attempt: 0,
            attempts: 0,
            beyond: false,
            aside: None,
            counts: false,
            late: None,
            on_roster: None,
            alike: Vec::new(),
            by_hand: BTreeMap::new(),
            elsewhere: None,
            copy_of: None,
        }
    }

    /// Whether it was played again and found to be what it says.
    #[must_use]
    pub const fn is_verified(&self) -> bool {
        self.measures.is_some()
    }

    /// Whether the student has handed in nothing that verifies.
    #[must_use]
    pub const fn is_missing(&self) -> bool {
        self.name.is_none()
    }
}

/// Whether a submission came late: by the clock, or by the mark of the learning platform.
fn late(assignment: &Assignment, name: &str, received: Option<i64>) -> Option<bool> {
    if name.to_ascii_lowercase().contains(LATE_MARK) {
        return Some(true);
    }
    let closes = assignment.closes?;
    received.map(|received| received > closes)
}

//! Attempts: which files hold one game, which game is which attempt, and which attempt counts.

use std::collections::BTreeMap;

use super::Row;
use crate::classroom::assignment::{Assignment, Counts};
use crate::classroom::copies::Line;
use crate::classroom::measures::Measures;
use crate::classroom::roster::Roster;

/// Why a file is no attempt of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aside {
    /// It holds the same game as another file, or that game as it stood earlier.
    SameGame {
        /// The file that stands for them.
        file: String,
    },
    /// It is another game of an attempt that is there already, played with what the first had told.
    PlayedAgain {
        /// The file that came first.
        file: String,
    },
}

/// Files of one game, by their rows.
struct Attempt {
    /// Its number, from 1.
    number: usize,
    /// The file that stands for it.
    best: usize,
    /// All of them.
    files: Vec<usize>,
}

/// Numbers attempts and finds the one that counts. An attempt that came in time goes before one that came late, and of
/// those one that was played to its end before one that was left, whatever the policy. `held` has what was decided, row by row; `order` the rows by when they came.
pub(super) fn count(
    assignment: &Assignment,
    rows: &mut [Row],
    held: &[Option<Line>],
    order: &[usize],
    roster: Option<&Roster>,
) {
    let mut by_student: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for at in order {
        let row = &rows[*at];
        if row.is_verified() {
            // Whoever has several ids is one student all the same.
            let student = roster.and_then(|roster| roster.student(&row.id)).unwrap_or(&row.id);
            by_student.entry(student.to_owned()).or_default().push(*at);
        }
    }
    for files in by_student.into_values() {
        let attempts = numbered(assignment, rows, held, games(rows, held, &files));
        files.iter().for_each(|at| rows[*at].attempts = attempts.len());
        let most = assignment.most.map_or(usize::MAX, usize::from);
        for attempt in &attempts {
            for at in &attempt.files {
                rows[*at].beyond = attempt.number > most;
            }
        }
        let allowed: Vec<usize> = attempts.iter().filter(|one| one.number <= most).map(|one| one.best).collect();
        let in_time: Vec<usize> = allowed.iter().copied().filter(|at| rows[*at].late != Some(true)).collect();
        let among = if in_time.is_empty() { allowed } else { in_time };
        // An attempt that was played to its end goes before one that was left.
        let over = |at: &usize| rows[*at].measures.as_ref().is_some_and(Measures::is_over);
        let whole: Vec<usize> = among.iter().copied().filter(over).collect();
        let among = if whole.is_empty() { among } else { whole };
        let points = |at: &usize| rows[*at].mark.as_ref().map_or(0.0, |mark| mark.points);
        let chosen = match assignment.counts {
            Counts::First => among.first().copied(),
            Counts::Last => among.last().copied(),
            // Of equals the earliest.
            Counts::Best => among.iter().copied().rev().max_by(|a, b| points(a).total_cmp(&points(b))),
        };
        if let Some(at) = chosen {
            rows[at].counts = true;
        }
    }
}

/// A student's files put together by the games they hold, in the order in which the games came.
fn games(rows: &[Row], held: &[Option<Line>], files: &[usize]) -> Vec<Vec<usize>> {
    let line = |at: usize| held.get(at).and_then(Option::as_ref);
    let length = |at: &usize| line(*at).map_or(0, Line::length);
    let place = |at: &usize| files.iter().position(|file| file == at);
    // The longest first: what a game had been earlier finds it there.
    let mut longest = files.to_vec();
    longest.sort_by_key(|at| std::cmp::Reverse(length(at)));
    let mut games: Vec<Vec<usize>> = Vec::new();
    for at in longest {
        let same = |game: &&mut Vec<usize>| {
            let first = game.first().and_then(|first| line(*first));
            line(at).zip(first).is_some_and(|(one, other)| one.is_same_game(other))
        };
        match games.iter_mut().find(same) {
            Some(game) => game.push(at),
            None => games.push(vec![at]),
        }
    }
    let answers = |at: &usize| rows[*at].measures.as_ref().map_or(0, |it| it.answers.iter().flatten().count());
    for game in &mut games {
        // What stands for it: the student's own file, in time, played furthest, with most answers; of equals what came
        // first. A copy that another has in his folder says nothing of when this one was handed in.
        game.sort_by_key(|at| {
            let (elsewhere, late) = (rows[*at].elsewhere.is_some(), rows[*at].late == Some(true));
            (elsewhere, late, std::cmp::Reverse(length(at)), std::cmp::Reverse(answers(at)), place(at))
        });
    }
    games.sort_by_key(|game| game.iter().map(place).min());
    games
}

/// Games as attempts, in their order. Where attempts have worlds of their own a game says which it is, and of several
/// games of one world only the first to come is an attempt.
fn numbered(assignment: &Assignment, rows: &mut [Row], held: &[Option<Line>], games: Vec<Vec<usize>>) -> Vec<Attempt> {
    let says = assignment.numbers_attempts();
    let mut attempts: Vec<Attempt> = Vec::new();
    for (place, files) in games.into_iter().enumerate() {
        let Some(best) = files.first().copied() else { continue };
        let own = || held.get(best).and_then(Option::as_ref).map_or(1, |line| usize::from(line.attempt));
        let number = if says { own() } else { place + 1 };
        let file_of = |at: usize, rows: &[Row]| rows[at].name.clone().unwrap_or_default();
        let (stands, first) = (file_of(best, rows), attempts.iter().find(|one| one.number == number));
        let again = first.map(|first| Aside::PlayedAgain { file: file_of(first.best, rows) });
        for at in &files {
            let same = (*at != best).then(|| Aside::SameGame { file: stands.clone() });
            rows[*at].attempt = number;
            rows[*at].aside = same.or_else(|| again.clone());
        }
        if again.is_none() {
            attempts.push(Attempt { number, best, files });
        }
    }
    attempts.sort_by_key(|one| one.number);
    attempts
}

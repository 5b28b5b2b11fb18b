//! A game for a class, begun from the command line: under an id, with its token, by the exercise's own rules.

use super::class::source;
use super::console::Console;
use super::failure::{Exit, Failure};
use super::{seed, sources};
use crate::args;
use crate::classroom::assignment::{Assignment, NoStart, SeedPolicy};
use crate::journal::store::Entry;
use crate::journal::{Game, Store, Summary};
use crate::text::sanitize;

/// Longer names than this are cut when said.
const LONGEST: usize = 300;

/// What the command line says of a student.
pub(super) struct Student<'a> {
    /// The id the teacher gave.
    pub(super) id: Option<&'a str>,
    /// The starting token.
    pub(super) token: Option<&'a str>,
    /// The seed, where the exercise leaves it to the student.
    pub(super) seed: Option<u64>,
    /// Which attempt it is, where that is said.
    pub(super) attempt: Option<u16>,
}

/// The exercise in a file that was named in place of a scenario; none where it is a scenario.
///
/// # Errors
/// The file cannot be opened (4), read (3), or is no sound exercise (1).
pub(super) fn named(name: &str, console: &Console) -> Result<Option<Assignment>, Failure> {
    if !sources::is_path(name) {
        return Ok(None);
    }
    source::assignment_in(&sources::text(name, console)?, console).transpose()
}

/// The student's game, about to begin.
///
/// # Errors
/// Without an id or the right token (2), with a seed that is not the student's to choose (2), or after the last attempt
/// (2).
pub(super) fn start(
    path: &str,
    assignment: &Assignment,
    student: &Student<'_>,
    store: Option<&Store>,
    console: &Console,
) -> anyhow::Result<Game> {
    let texts = &console.texts;
    let path = sanitize(path, LONGEST);
    let Some(id) = student.id else {
        return Err(Failure::usage(texts.format("class-needs-id", &args! { "path" => path })).into());
    };
    let is_free = assignment.seed == SeedPolicy::Free;
    let numbered = assignment.numbers_attempts();
    let given = [("--seed", student.seed.is_some() && !is_free), ("--attempt", student.attempt.is_some() && !numbered)];
    sets(&given, console)?;
    let attempt = student.attempt.unwrap_or_else(|| store.map_or(1, |store| next_attempt(assignment, id, store)));
    if let Some(most) = assignment.most.filter(|most| numbered && attempt > *most) {
        return Err(Failure::usage(texts.format("class-attempts-over", &args! { "most" => most })).into());
    }
    let seed = match student.seed {
        Some(seed) => seed,
        None => seed::fresh()?,
    };
    let begun = assignment.begin_attempt(id, student.token, seed, attempt);
    Ok(begun.map_err(|no| match no {
        NoStart::TokenNeeded => Failure::usage(texts.get("class-needs-token")),
        NoStart::TokenWrong => {
            Failure::usage(texts.format("class-token-wrong", &args! { "id" => sanitize(id, LONGEST) }))
        }
        NoStart::Scenario(issues) => Failure::new(Exit::NotSo, super::console::lines(&issues, texts).join("\n")),
    })?)
}

/// The attempt that a student is at by the saves that lie here: the one that is open, or one more than the last.
fn next_attempt(assignment: &Assignment, id: &str, store: &Store) -> u16 {
    let exercise = assignment.hash.to_string();
    let entries = store.list().unwrap_or_default();
    let saves = || entries.iter().filter_map(Entry::save);
    let theirs = |save: &&Summary| {
        save.setup.assignment.as_deref() == Some(exercise.as_str()) && save.setup.id.as_deref() == Some(id)
    };
    let number = |save: &Summary| save.setup.attempt.unwrap_or(1);
    let open = saves().filter(theirs).find(|save| save.is_unfinished()).map(number);
    open.unwrap_or_else(|| saves().filter(theirs).map(number).max().map_or(1, |last| last.saturating_add(1)))
}

/// Refuses flags that the exercise has decided.
///
/// # Errors
/// One of them was given (2).
pub(super) fn sets(flags: &[(&str, bool)], console: &Console) -> Result<(), Failure> {
    let given = flags.iter().find(|(_, given)| *given);
    given.map_or(Ok(()), |(flag, _)| {
        Err(Failure::usage(console.texts.format("class-sets", &args! { "flag" => format!("`{flag}`") })))
    })
}

/// Refuses flags of an exercise where there is none.
///
/// # Errors
/// One of them was given (2).
pub(super) fn only_here(path: &str, flags: &[(&str, bool)], console: &Console) -> Result<(), Failure> {
    let given = flags.iter().find(|(_, given)| *given);
    given.map_or(Ok(()), |(flag, _)| {
        let told = args! { "path" => sanitize(path, LONGEST), "flag" => format!("`{flag}`") };
        Err(Failure::usage(console.texts.format("class-no-exercise", &told)))
    })
}

//! A game for a class, begun from the command line: under an id, with its token, by the exercise's own rules.

use super::class::source;
use super::console::Console;
use super::failure::{Exit, Failure};
use super::{seed, sources};
use crate::args;
use crate::classroom::assignment::{Assignment, NoStart, SeedPolicy};
use crate::desk::opening::Before;
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
    let begun = store.map_or_else(Vec::new, |store| theirs(assignment, id, store));
    let attempt = student.attempt.unwrap_or_else(|| next_attempt(&begun));
    if let Some(most) = assignment.most.filter(|most| numbered && attempt > *most) {
        return Err(Failure::usage(texts.format("class-attempts-over", &args! { "most" => most })).into());
    }
    let seed = match student.seed {
        Some(seed) => seed,
        None => seed::fresh()?,
    };
    // Who goes on has shown the token when it began.
    let shown = begun.iter().find(|save| save.is_unfinished() && number(save) == attempt);
    let token = student.token.or_else(|| shown.and_then(|save| save.setup.token.as_deref()));
    let mut game = assignment.begin_attempt(id, token, seed, attempt).map_err(|no| match no {
        NoStart::TokenNeeded => Failure::usage(texts.get("class-needs-token")),
        NoStart::TokenWrong => {
            Failure::usage(texts.format("class-token-wrong", &args! { "id" => sanitize(id, LONGEST) }))
        }
        NoStart::Scenario(issues) => Failure::new(Exit::NotSo, super::console::lines(&issues, texts).join("\n")),
    })?;
    game.tell_time(seed::now());
    Ok(game)
}

/// The attempt before the one that is about to begin, where the student has played it to its end here.
pub(super) fn before(assignment: &Assignment, start: &Game, store: &Store) -> Option<Before> {
    let setup = start.setup();
    let id = setup.id.as_deref()?;
    let last = setup.attempt.unwrap_or(1).checked_sub(1)?;
    let is_last = |save: &Summary| !assignment.numbers_attempts() || number(save) == last;
    let his = |save: &Summary| is_his(assignment, id, save) && is_last(save) && save.is_finished();
    // The newest first.
    let over: Vec<Entry> = store.list().ok()?.into_iter().filter(|entry| entry.save().is_some_and(his)).collect();
    let attempt = if assignment.numbers_attempts() { last } else { u16::try_from(over.len()).unwrap_or(u16::MAX) };
    over.into_iter().next().map(|entry| Before { path: entry.path, attempt })
}

/// Whether a save is a student's for an exercise.
fn is_his(assignment: &Assignment, id: &str, save: &Summary) -> bool {
    assignment.named_by(&save.setup).is_some() && save.setup.id.as_deref() == Some(id)
}

/// What lies here of a student's saves for an exercise.
fn theirs(assignment: &Assignment, id: &str, store: &Store) -> Vec<Summary> {
    let entries = store.list().unwrap_or_default();
    entries.iter().filter_map(Entry::save).filter(|save| is_his(assignment, id, save)).cloned().collect()
}

/// Which attempt a save is.
fn number(save: &Summary) -> u16 {
    save.setup.attempt.unwrap_or(1)
}

/// The attempt that a student is at by those saves: the one that is open, or one more than the last.
fn next_attempt(saves: &[Summary]) -> u16 {
    let open = saves.iter().find(|save| save.is_unfinished()).map(number);
    open.unwrap_or_else(|| saves.iter().map(number).max().map_or(1, |last| last.saturating_add(1)))
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

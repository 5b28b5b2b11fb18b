//! A game for a class, begun from the command line: under an id, with its token, by the exercise's own rules.

use super::class::source;
use super::console::Console;
use super::failure::{Exit, Failure};
use super::{seed, sources};
use crate::args;
use crate::classroom::assignment::{Assignment, NoStart, SeedPolicy};
use crate::journal::Game;
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
/// Without an id or the right token (2), or with a seed that is not the student's to choose (2).
pub(super) fn start(
    path: &str,
    assignment: &Assignment,
    student: &Student<'_>,
    console: &Console,
) -> anyhow::Result<Game> {
    let texts = &console.texts;
    let path = sanitize(path, LONGEST);
    let Some(id) = student.id else {
        return Err(Failure::usage(texts.format("class-needs-id", &args! { "path" => path })).into());
    };
    let is_free = assignment.seed == SeedPolicy::Free;
    sets(&[("--seed", student.seed.is_some() && !is_free)], console)?;
    let seed = match student.seed {
        Some(seed) => seed,
        None => seed::fresh()?,
    };
    let begun = assignment.begin(id, student.token, seed);
    Ok(begun.map_err(|no| match no {
        NoStart::TokenNeeded => Failure::usage(texts.get("class-needs-token")),
        NoStart::TokenWrong => Failure::usage(texts.format("class-token-wrong", &args! { "id" => sanitize(id, LONGEST) })),
        NoStart::Scenario(issues) => {
            Failure::new(Exit::NotSo, super::console::lines(&issues, texts).join("\n"))
        }
    })?)
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

/// Refuses a token where there is no exercise.
///
/// # Errors
/// There is one (2).
pub(super) fn no_token(path: &str, token: Option<&str>, console: &Console) -> Result<(), Failure> {
    token.map_or(Ok(()), |_| {
        let told = args! { "path" => sanitize(path, LONGEST) };
        Err(Failure::usage(console.texts.format("class-no-exercise", &told)))
    })
}

//! An assignment: what a teacher has written, read and found to be sound, and the games that are begun for it.

mod check;
mod form;
mod prepare;
pub mod template;
mod terms;

use std::sync::Arc;

use crate::classroom::key::{ClassPublicKey, Number};
use crate::classroom::rubric::Criterion;
use crate::content::issues::Issues;
use crate::content::library;
use crate::content::ron_file::{CONTENT_LIMIT, RonFile};
use crate::journal::terms::plain_text;
use crate::journal::{Exercise, Game, Hash, ScenarioSource, Setup, Terms};
use crate::sim::scenario::{Difficulty, Form, Scenario};
use form::{AssignmentFile, ScenarioChoice};
pub use form::{Counts, Measure, SeedPolicy};

/// The format that is read, and written by `class new`.
pub const FORMAT: u64 = 1;

/// A number of the model that is another for each student.
#[derive(Clone, Debug, PartialEq)]
struct Perturbed {
    /// By how much at most, as a share.
    by: f64,
    /// Its path in the scenario.
    constants: Vec<String>,
}

/// A sound assignment.
#[derive(Clone, Debug)]
pub struct Assignment {
    /// What it is called.
    pub title: String,
    /// The lesson it belongs to; may be empty.
    pub lesson: String,
    /// The hash of its text, by which games name it.
    pub hash: Hash,
    text: Arc<str>,
    scenario: Arc<Scenario>,
    source: ScenarioSource,
    name: String,
    /// How long the game lasts.
    pub form: Form,
    /// How hard it is.
    pub difficulty: Difficulty,
    /// Whose luck is whose.
    pub seed: SeedPolicy,
    /// What is locked, shown and asked.
    pub terms: Arc<Terms>,
    /// How it is marked.
    pub rubric: Vec<Criterion>,
    /// When it closes, seconds since 1 January 1970 in Greenwich.
    pub closes: Option<i64>,
    /// Which attempt counts.
    pub counts: Counts,
    /// How many attempts may be handed in.
    pub most: Option<u16>,
    perturbed: Option<Perturbed>,
    /// The public half of the class key, where starting tokens are asked for.
    pub key: Option<ClassPublicKey>,
}

/// Why a game cannot be begun.
#[derive(Clone, Debug)]
pub enum NoStart {
    /// The assignment asks for a starting token.
    TokenNeeded,
    /// The token is not for this student and this assignment.
    TokenWrong,
    /// The student's scenario cannot be played.
    Scenario(Issues),
}

/// How a student's game has to begin.
#[derive(Clone, Debug)]
pub struct Beginning {
    /// Its scenario's text, where it is not the one that comes with the game.
    pub text: Option<String>,
    /// How it is begun; the seed is the student's own where the policy leaves it to him.
    pub setup: Setup,
}

/// The file beside the assignment that has the scenario, if it names one. An assignment that cannot be read names none:
/// [`read`] says why.
#[must_use]
pub fn file_beside(text: &str) -> Option<String> {
    let file = RonFile::from_text("", text, CONTENT_LIMIT).ok()?;
    match file.read_format::<AssignmentFile>(FORMAT).ok()?.scenario {
        ScenarioChoice::Beside(name) if check::is_file_name(&name) => Some(name),
        _ => None,
    }
}

/// Whether a file is an assignment and no scenario: by the field that only assignments have.
#[must_use]
pub fn is_assignment(text: &str) -> bool {
    use crate::content::field_path::FieldPath;
    use crate::content::locate::locate;
    locate(text, &FieldPath::from("rubric")).is_some()
}

/// Reads an assignment; `beside` is the text of the file that [`file_beside`] has named.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(name: &str, text: &str, beside: Option<&str>) -> Result<Assignment, Issues> {
    let text = plain_text(text);
    let file = RonFile::from_text(name, &text, CONTENT_LIMIT)?;
    let written: AssignmentFile = file.read_format(FORMAT)?;
    check::assignment(&file, &text, &written, beside)
}

/// Puts a game that was taken up again under the terms of the exercise that its save carries. A game that is no exercise
/// stays as it is.
///
/// # Errors
/// What is wrong with that exercise.
pub fn take_up(game: &mut Game) -> Result<(), Issues> {
    let Some(text) = game.exercise_text().map(str::to_owned) else { return Ok(()) };
    let file = RonFile::from_text("", &text, CONTENT_LIMIT)?;
    let written: AssignmentFile = file.read_format(FORMAT)?;
    let mut issues = Issues::new();
    let terms = terms::of(&written, game, &file, &mut issues);
    if !issues.is_empty() {
        return Err(issues);
    }
    game.put_under(Exercise { text: Arc::from(text.as_str()), terms: Arc::new(terms) });
    Ok(())
}

impl Assignment {
    /// How the game of a student has to begin. `seed` is taken where the policy leaves it to the student.
    ///
    /// # Errors
    /// A token is asked for and there is none, or not the right one; the student's scenario cannot be made.
    pub fn beginning(&self, id: &str, token: Option<&str>, seed: u64) -> Result<Beginning, NoStart> {
        let number = match (&self.key, token) {
            (None, _) => Number::open(self.hash, id),
            (Some(_), None) => return Err(NoStart::TokenNeeded),
            (Some(key), Some(token)) => key.number(self.hash, id, token).ok_or(NoStart::TokenWrong)?,
        };
        let text = match &self.perturbed {
            Some(perturbed) => {
                let moved = prepare::perturbed(self.source.text(), &perturbed.constants, |constant| {
                    perturbed.by * number.shift(constant)
                });
                Some(moved.map_err(|issues| NoStart::Scenario(issues.into()))?)
            }
            None => (!self.source.is_built_in()).then(|| self.source.text().to_owned()),
        };
        let seed = match self.seed {
            SeedPolicy::Same(seed) => seed,
            SeedPolicy::PerStudent => number.seed(),
            SeedPolicy::Free => seed,
        };
        let setup = Setup {
            scenario: self.scenario.name.clone(),
            form: self.form,
            difficulty: self.difficulty,
            seed,
            id: Some(id.to_owned()),
            assignment: Some(self.hash.to_string()),
            token: self.key.and(token).map(|token| token.trim().to_owned()),
        };
        Ok(Beginning { text, setup })
    }

    /// The game of a student, about to begin.
    ///
    /// # Errors
    /// As [`Self::beginning`].
    pub fn begin(&self, id: &str, token: Option<&str>, seed: u64) -> Result<Game, NoStart> {
        let Beginning { text, setup } = self.beginning(id, token, seed)?;
        let (scenario, source) = match &text {
            Some(text) if self.perturbed.is_some() => {
                let (scenario, meta) = library::from_source(&self.name, text).map_err(NoStart::Scenario)?;
                (scenario, ScenarioSource::of(&meta))
            }
            _ => (Arc::clone(&self.scenario), self.source.clone()),
        };
        let mut game = Game::new(scenario, source, setup);
        game.put_under(self.exercise());
        Ok(game)
    }

    /// The exercise as a game carries it.
    #[must_use]
    pub fn exercise(&self) -> Exercise {
        Exercise { text: Arc::clone(&self.text), terms: Arc::clone(&self.terms) }
    }

    /// The scenario that everybody plays, before it is made another for each.
    #[must_use]
    pub fn scenario(&self) -> (Arc<Scenario>, ScenarioSource) {
        (Arc::clone(&self.scenario), self.source.clone())
    }

    /// A game of the assignment that is nobody's: to try things out in.
    #[must_use]
    pub fn trial(&self, seed: u64) -> Game {
        let setup = Setup {
            scenario: self.scenario.name.clone(),
            form: self.form,
            difficulty: self.difficulty,
            seed,
            ..Setup::default()
        };
        let mut game = Game::new(Arc::clone(&self.scenario), self.source.clone(), setup);
        game.put_under(self.exercise());
        game
    }
}

#[cfg(test)]
mod tests;

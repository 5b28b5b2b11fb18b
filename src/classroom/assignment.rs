//! An assignment: what a teacher has written, read and found to be sound, and the games that are begun for it.

mod check;
mod form;
mod prepare;
pub mod template;
mod terms;

use std::sync::Arc;

use crate::classroom::key::{ClassKey, ClassPublicKey, Number, Start};
use crate::classroom::rubric::Criterion;
use crate::content::clean::one_line;
use crate::content::exercise_shape::ExerciseShape;
use crate::content::field_path::FieldPath;
use crate::content::issue::{Issue, IssueKind};
use crate::content::issues::Issues;
use crate::content::library;
use crate::content::ron_file::{CONTENT_LIMIT, RonFile};
use crate::journal::release::Check;
use crate::journal::terms::plain_text;
use crate::journal::{Exercise, Game, Hash, ScenarioSource, Setup, Terms};
use crate::sim::scenario::{Difficulty, Form, Scenario};
use form::{AssignmentFile, ScenarioChoice};
pub use form::{AttemptWorld, Counts, Measure, SeedPolicy};

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
    /// The hash of what shapes its games, by which they name it.
    pub hash: Hash,
    /// The hash of its whole text, by which games of earlier programs name it.
    whole: Hash,
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
    /// What further attempts are played in.
    pub world: AttemptWorld,
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
    match file.read_on::<AssignmentFile>(FORMAT).value?.scenario? {
        ScenarioChoice::Beside(name) if check::is_file_name(&name) => Some(name),
        _ => None,
    }
}

/// Whether a file is an assignment and no scenario: by the field that only assignments have.
#[must_use]
pub fn is_assignment(text: &str) -> bool {
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
    let (written, issues) = whole(&file);
    let Some(written) = written else { return Err(issues) };
    check::assignment(&file, &text, &written, beside, issues)
}

/// What an assignment's file says, as far as it can be read, and what of it cannot or is missing.
fn whole(file: &RonFile<'_>) -> (Option<AssignmentFile>, Issues) {
    let mut read = file.read_on::<AssignmentFile>(FORMAT);
    if let Some(written) = &read.value {
        written.report_missing(&read.passed, file, &mut read.issues);
    }
    (read.value, read.issues)
}

/// Puts a game that was taken up again under the terms of the exercise that its save, of this name, carries. A game that
/// is no exercise stays as it is.
///
/// # Errors
/// What is wrong with that exercise.
pub fn take_up(name: &str, game: &mut Game) -> Result<(), Issues> {
    let Some(text) = game.exercise_text().map(str::to_owned) else {
        // Whoever cuts the exercise out of a save does not get rid of its terms.
        return if game.setup().assignment.is_some() { Err(lost(name, "class-finding-no-exercise")) } else { Ok(()) };
    };
    let file = RonFile::from_text(name, &text, CONTENT_LIMIT)?;
    let (written, mut issues) = whole(&file);
    let Some(written) = written else { return Err(issues) };
    let mut terms = terms::of(&written, Some(game), &file, &mut issues);
    if !issues.is_empty() {
        return Err(issues);
    }
    terms.check = check_of(&written, game);
    game.put_under(Exercise { text: Arc::from(text.as_str()), terms: Arc::new(terms) });
    if game.released().iter().any(|one| !game.is_word_of(one.from, one.word)) {
        return Err(lost(name, "class-finding-word"));
    }
    Ok(())
}

/// What is wrong with a save that does not go with its exercise.
fn lost(name: &str, id: &'static str) -> Issues {
    let kind = IssueKind::Particular { id, arguments: Vec::new() };
    Issue { file: one_line(name), place: None, path: FieldPath::root(), kind }.into()
}

/// By what the words of a game's later acts are known: its token says so, if it is the teacher's.
fn check_of(written: &AssignmentFile, game: &Game) -> Option<Check> {
    let (key, setup) = (ClassPublicKey::parse(written.key.as_deref()?)?, game.setup());
    let exercise = Hash::parse(setup.assignment.as_deref()?)?;
    key.start(exercise, setup.id.as_deref()?, setup.token.as_deref()?)?.check
}

impl Assignment {
    /// How an attempt of a student, counted from 1, has to begin. `seed` is taken where the policy leaves it to the
    /// student.
    ///
    /// # Errors
    /// A token is asked for and there is none, or not the right one; the student's scenario cannot be made.
    pub fn beginning(&self, id: &str, token: Option<&str>, seed: u64, attempt: u16) -> Result<Beginning, NoStart> {
        self.beginning_as(self.hash, id, token, seed, attempt)
    }

    /// The same for a game that names the assignment by this hash.
    pub(super) fn beginning_as(
        &self,
        hash: Hash,
        id: &str,
        token: Option<&str>,
        seed: u64,
        attempt: u16,
    ) -> Result<Beginning, NoStart> {
        let attempt = Some(attempt).filter(|attempt| *attempt > 1 && self.numbers_attempts());
        let nth = attempt.unwrap_or(1);
        let number = self.start(hash, id, token)?.number.attempt(nth);
        let text = match &self.perturbed {
            Some(perturbed) => {
                let moved = prepare::perturbed(self.source.text(), &perturbed.constants, |constant| {
                    perturbed.by * number.shift(constant)
                });
                Some(moved.map_err(NoStart::Scenario)?)
            }
            None => (!self.source.is_built_in()).then(|| self.source.text().to_owned()),
        };
        let seed = match self.seed {
            SeedPolicy::Same(seed) if nth > 1 => Number::of_class(seed).attempt(nth).seed(),
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
            assignment: Some(hash.to_string()),
            token: self.key.and(token).map(|token| token.trim().to_owned()),
            attempt,
        };
        Ok(Beginning { text, setup })
    }

    /// The hash by which a game names the assignment; none where it was begun for another.
    #[must_use]
    pub fn named_by(&self, setup: &Setup) -> Option<Hash> {
        let named = Hash::parse(setup.assignment.as_deref()?)?;
        [self.hash, self.whole].into_iter().find(|hash| *hash == named)
    }

    /// The first key that shapes games and is another in this text of an assignment.
    #[must_use]
    pub fn differs(&self, text: &str) -> Option<String> {
        let theirs = ExerciseShape::of(text);
        ExerciseShape::of(&self.text).differs(&theirs).map(str::to_owned)
    }

    /// What a student's game follows from.
    fn start(&self, hash: Hash, id: &str, token: Option<&str>) -> Result<Start, NoStart> {
        match (&self.key, token) {
            (None, _) => Ok(Start { number: Number::open(hash, id), check: None }),
            (Some(_), None) => Err(NoStart::TokenNeeded),
            (Some(key), Some(token)) => key
                .start(hash, id, token)
                .filter(|start| start.check.is_some() != self.terms.acts.is_empty())
                .ok_or(NoStart::TokenWrong),
        }
    }

    /// Whether attempts have worlds of their own, so that it matters which one a game is.
    #[must_use]
    pub fn numbers_attempts(&self) -> bool {
        self.world == AttemptWorld::Fresh && self.seed != SeedPolicy::Free
    }

    /// The starting token of a student.
    #[must_use]
    pub fn token(&self, key: &ClassKey, id: &str) -> String {
        key.token(self.hash, id, self.terms.acts.len())
    }

    /// The first attempt of a student, about to begin.
    ///
    /// # Errors
    /// As [`Self::beginning`].
    pub fn begin(&self, id: &str, token: Option<&str>, seed: u64) -> Result<Game, NoStart> {
        self.begin_attempt(id, token, seed, 1)
    }

    /// An attempt of a student, counted from 1, about to begin.
    ///
    /// # Errors
    /// As [`Self::beginning`].
    pub fn begin_attempt(&self, id: &str, token: Option<&str>, seed: u64, attempt: u16) -> Result<Game, NoStart> {
        let Beginning { text, setup } = self.beginning(id, token, seed, attempt)?;
        let (scenario, source) = match &text {
            Some(text) if self.perturbed.is_some() => {
                let (scenario, meta) = library::from_source(&self.name, text).map_err(NoStart::Scenario)?;
                (scenario, ScenarioSource::of(&meta))
            }
            _ => (Arc::clone(&self.scenario), self.source.clone()),
        };
        let mut game = Game::new(scenario, source, setup);
        self.put_under(&mut game);
        Ok(game)
    }

    /// Puts a game that was begun for it under its terms.
    pub fn put_under(&self, game: &mut Game) {
        let setup = game.setup();
        let hash = self.named_by(setup).unwrap_or(self.hash);
        let start = self.start(hash, setup.id.as_deref().unwrap_or_default(), setup.token.as_deref());
        let check = start.ok().and_then(|start| start.check);
        let terms =
            if check.is_none() { Arc::clone(&self.terms) } else { Arc::new(Terms { check, ..(*self.terms).clone() }) };
        game.put_under(Exercise { text: Arc::clone(&self.text), terms });
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
        // Nobody reads it a word.
        let terms = Arc::new(Terms { acts: Vec::new(), ..(*self.terms).clone() });
        game.put_under(Exercise { text: Arc::clone(&self.text), terms });
        game
    }
}

#[cfg(test)]
mod tests;

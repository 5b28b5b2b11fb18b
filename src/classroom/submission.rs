//! A submission: whether a file is the game that was asked for. Nothing in it is believed that playing it again does not
//! say.

use crate::classroom::assignment::{self, Assignment, Beginning, NoStart, SeedPolicy};
use crate::content::foreign::Foreign;
use crate::content::issues::Issues;
use crate::content::ron_file::SAVE_LIMIT;
use crate::journal::{Fault, Game, Hash, Played, Save, Setup, Shelf};
use crate::sim::units::Quarter;

/// Bytes within which a save says which format it has.
const LONGEST_HEAD: usize = 200;

/// What was handed in: a file as the teacher's computer has it.
#[derive(Clone, Debug)]
pub struct Handed {
    /// Its name, with the folders below the one that is graded.
    pub name: String,
    /// Its bytes, at most one more than a save may have.
    pub bytes: Vec<u8>,
    /// How many it has.
    pub size: usize,
    /// When it came, seconds since 1 January 1970, where that is known.
    pub received: Option<i64>,
    /// The file could not be read: what the system says.
    pub failed: Option<String>,
}

/// Why a file is not the game that was asked for.
#[derive(Clone, Debug)]
pub enum Why {
    /// The system could not read it.
    Unread(String),
    /// There is nothing in it.
    Empty,
    /// It is plainly another kind of file.
    Foreign(Foreign),
    /// It is the exercise itself.
    Exercise,
    /// It is the beginning of a save: the rest is missing.
    BrokenOff,
    /// It is no save, or a broken one.
    NoSave(Issues),
    /// It was played for another assignment, or for none.
    OtherAssignment {
        /// The first key that shapes games and is another in the exercise that it carries.
        key: Option<String>,
    },
    /// It has no id.
    NoId,
    /// It has no starting token, or one that is not this student's.
    Token,
    /// It was begun with another form, difficulty, scenario or seed than the assignment's.
    BegunOtherwise(&'static str),
    /// The assignment's scenario cannot be made for this student.
    NoScenario(Issues),
    /// Playing it again gives another game.
    Fault(Fault),
    /// A quarter decides what the exercise had locked.
    Locked {
        /// The first such quarter.
        quarter: Quarter,
        /// The key.
        key: &'static str,
    },
    /// The luck of the act that begins in this quarter was not released by its word.
    Word {
        /// The quarter.
        quarter: Quarter,
    },
}

/// A submission with what became of it.
#[derive(Debug)]
pub struct Submission {
    /// Its name.
    pub name: String,
    /// Whose it says it is; not believed where it does not verify.
    pub id: Option<String>,
    /// When it came.
    pub received: Option<i64>,
    /// The hashes of its quarters, as it claims them; not believed where it does not verify.
    pub claimed: Vec<Hash>,
    /// The game, or why there is none.
    pub game: Result<Box<Game>, Why>,
}

/// Judges what was handed in.
#[must_use]
pub fn judge(assignment: &Assignment, handed: &Handed, shelf: &mut Shelf) -> Submission {
    let submission =
        |id, game| Submission { name: handed.name.clone(), id, received: handed.received, claimed: Vec::new(), game };
    if let Some(failed) = &handed.failed {
        return submission(None, Err(Why::Unread(failed.clone())));
    }
    if handed.bytes.is_empty() {
        return submission(None, Err(Why::Empty));
    }
    // The size first: of a file that is too large only the beginning was read.
    let read = if handed.size > SAVE_LIMIT { Err(too_large(handed)) } else { Save::read(&handed.name, &handed.bytes) };
    match read {
        Err(issues) => submission(None, Err(other(handed).unwrap_or(Why::NoSave(issues)))),
        Ok(save) => Submission {
            claimed: save.claimed(),
            ..submission(save.setup().id.clone(), played(assignment, &save, shelf).map(Box::new))
        },
    }
}

/// What a file is that is no save, where that can be said.
fn other(handed: &Handed) -> Option<Why> {
    let kind = Foreign::of(&handed.name, &handed.bytes).map(Why::Foreign);
    let exercise = || assignment::is_assignment(std::str::from_utf8(&handed.bytes).ok()?).then_some(Why::Exercise);
    kind.or_else(exercise).or_else(|| is_broken_off(&handed.bytes).then_some(Why::BrokenOff))
}

/// Whether bytes begin as a save does and do not end as one: a download or a copy that was broken off.
fn is_broken_off(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(LONGEST_HEAD)).unwrap_or_default()).into_owned();
    let begins = head.trim_start_matches('\u{FEFF}').trim_start().starts_with('(') && head.contains("format:");
    begins && !bytes.trim_ascii_end().ends_with(b")")
}

fn too_large(handed: &Handed) -> Issues {
    use crate::content::field_path::FieldPath;
    use crate::content::issue::{Issue, IssueKind};
    let kind = IssueKind::TooLarge { bytes: handed.size, limit: SAVE_LIMIT };
    Issue { file: handed.name.clone(), place: None, path: FieldPath::root(), kind }.into()
}

/// The game of a save, if it is the one that was asked for.
fn played(assignment: &Assignment, save: &Save, shelf: &mut Shelf) -> Result<Game, Why> {
    let setup = save.setup();
    let Some(hash) = assignment.named_by(setup) else {
        let key = save.exercise_text().and_then(|text| assignment.differs(text));
        return Err(Why::OtherAssignment { key });
    };
    let id = setup.id.as_deref().filter(|id| !id.trim().is_empty()).ok_or(Why::NoId)?;
    let asked = assignment.beginning_as(hash, id, setup.token.as_deref(), setup.seed, setup.attempt.unwrap_or(1));
    let Beginning { text, setup: asked } = asked.map_err(|no| match no {
        NoStart::TokenNeeded | NoStart::TokenWrong => Why::Token,
        NoStart::Scenario(issues) => Why::NoScenario(issues),
    })?;
    begun_as_asked(assignment, setup, &asked)?;
    let mut game = save.replay(shelf).map_err(Why::Fault)?;
    let (_, source) = assignment.scenario();
    let played = game.source();
    let same = match &text {
        Some(text) => played.text() == text && !played.is_built_in(),
        None => played.content_hash() == source.content_hash(),
    };
    if !same {
        return Err(Why::BegunOtherwise("scenario"));
    }
    assignment.put_under(&mut game);
    within_locks(assignment, &game)?;
    released(assignment, &game)?;
    Ok(game)
}

fn begun_as_asked(assignment: &Assignment, begun: &Setup, asked: &Setup) -> Result<(), Why> {
    let differs = [
        (begun.scenario != asked.scenario, "scenario"),
        (begun.form != asked.form, "form"),
        (begun.difficulty != asked.difficulty, "difficulty"),
        (begun.seed != asked.seed && assignment.seed != SeedPolicy::Free, "seed"),
        (begun.token != asked.token, "token"),
        (begun.attempt != asked.attempt, "attempt"),
    ];
    differs.iter().find(|(differs, _)| *differs).map_or(Ok(()), |(_, what)| Err(Why::BegunOtherwise(what)))
}

/// Every act that the game went on into was released by its word, and nothing else gave it another luck.
fn released(assignment: &Assignment, game: &Game) -> Result<(), Why> {
    let acts = || assignment.terms.acts.iter().map(|act| act.from);
    let words = game.released();
    if let Some(other) = words.iter().find(|one| !game.is_word_of(one.from, one.word)) {
        return Err(Why::Word { quarter: other.from });
    }
    let last = game.played().last().map(Played::quarter);
    let missing = acts().find(|from| last >= Some(*from) && !words.iter().any(|one| one.from == *from));
    missing.map_or(Ok(()), |quarter| Err(Why::Word { quarter }))
}

/// Every decided quarter decides what the locks let it decide, and nothing else; nor does it answer its card by an
/// option that the exercise has shut.
fn within_locks(assignment: &Assignment, game: &Game) -> Result<(), Why> {
    let terms = &assignment.terms;
    for played in game.played().iter().take(usize::from(game.span().decided)) {
        let answer = played.decisions.event;
        let shut = answer.is_some_and(|option| terms.shuts(played.before(), game.scenario(), option));
        if let Some(key) = terms.locks.broken(&played.decisions).or(shut.then_some("event")) {
            return Err(Why::Locked { quarter: played.quarter(), key });
        }
    }
    Ok(())
}

//! A save taken apart: its header is checked, its quarters are not yet played again.

use super::FORMAT;
use super::form::SaveForm;
use crate::content::clean::short_line;
use crate::content::field_path::FieldPath;
use crate::content::issue::{IssueKind, Thing};
use crate::content::issues::Issues;
use crate::content::ron_file::{RonFile, SAVE_LIMIT};
use crate::content::scenario::check::{MOST_DECKS, is_id};
use crate::journal::day::Day;
use crate::journal::fault;
use crate::journal::hash::Hash;
use crate::journal::note::{LONGEST_NOTE, MOST_NOTES, Note};
use crate::journal::release::{Released, Word};
use crate::journal::setup::{LONGEST_ID, LONGEST_TOKEN, Setup};
use crate::sim::scenario::{Difficulty, Form};
use crate::sim::units::Quarter;

/// Most quarters of a game.
const MOST_QUARTERS: usize = 400;

/// A save that could be read. Whether its game is what it says is for [`Save::verify`].
#[derive(Clone, Debug)]
pub struct Save {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) form: SaveForm,
    pub(super) setup: Setup,
    pub(super) scenario_hash: Hash,
    pub(super) opening: Hash,
    pub(super) links: Vec<(Quarter, Hash)>,
    pub(super) notes: Vec<Note>,
    pub(super) taken_over: Vec<Quarter>,
    pub(super) released: Vec<Released>,
    pub(super) seal: Hash,
}

/// What a save says of itself, for lists. Not verified.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// How the game was begun.
    pub setup: Setup,
    /// The day whose game it is.
    pub day: Option<Day>,
    /// Quarters closed.
    pub played: usize,
    /// The last quarter closed.
    pub last: Option<Quarter>,
    /// Whether a cutover night is under way.
    pub night: bool,
    /// Id of the ending and the score, once it is over.
    pub ending: Option<(String, f64)>,
    /// Whether it comes with the game: then it is not continued.
    pub shipped: bool,
    /// Version of the model it was played with.
    pub model: u32,
    /// Scheme of luck it was played with.
    pub luck: u32,
}

impl Summary {
    /// Whether it is over, and may be looked at as it ended.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.ending.is_some() && !self.shipped && fault::of_versions(self.model, self.luck).is_none()
    }

    /// The quarter that is open, unless the game is over; none where that is for its scenario to say, as nothing has been
    /// closed yet ([`Save::first_quarter`]).
    #[must_use]
    pub fn open(&self) -> Option<Quarter> {
        self.last.filter(|_| self.ending.is_none()).map(|last| last.plus(1))
    }

    /// Whether there is something left to play, and it may be played.
    #[must_use]
    pub fn is_unfinished(&self) -> bool {
        self.ending.is_none() && !self.shipped && fault::of_versions(self.model, self.luck).is_none()
    }
}

impl Save {
    /// Reads a save; `name` is how a person knows the file.
    ///
    /// # Errors
    /// Everything that keeps it from being read: too large, not UTF-8, not RON, a later format, unknown fields,
    /// values of a wrong type, hashes and quarters that are none.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self, Issues> {
        let file = RonFile::from_bytes(name, bytes, SAVE_LIMIT)?;
        let form: SaveForm = file.read_format(FORMAT)?;
        let mut reading = Reading { file, issues: Issues::new() };
        let read = reading.save(form);
        match read {
            Some(save) if reading.issues.is_empty() => Ok(save),
            _ => Err(reading.issues),
        }
    }

    /// What it says of itself.
    #[must_use]
    pub fn summary(&self) -> Summary {
        let scenario = &self.form.scenario;
        let as_shipped = scenario.text.is_none() && scenario.with.is_empty();
        Summary {
            setup: self.setup.clone(),
            day: as_shipped.then(|| self.setup.day()).flatten(),
            played: self.links.len(),
            last: self.links.last().map(|(quarter, _)| *quarter),
            night: self.form.draft.night.is_some(),
            ending: self.form.verdict.as_ref().map(|verdict| (verdict.ending.clone(), verdict.score)),
            shipped: self.form.shipped,
            model: self.form.model,
            luck: self.form.luck,
        }
    }

    /// How its game was begun.
    #[must_use]
    pub const fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The hashes of its quarters, as it claims them.
    #[must_use]
    pub fn claimed(&self) -> Vec<Hash> {
        self.links.iter().map(|(_, hash)| *hash).collect()
    }

    /// The text of the exercise that it was played for, as it carries it.
    #[must_use]
    pub fn exercise_text(&self) -> Option<&str> {
        self.form.exercise.as_deref()
    }

    /// The name by which a person knows the file.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

struct Reading<'a> {
    file: RonFile<'a>,
    issues: Issues,
}

impl Reading<'_> {
    fn issue(&mut self, path: &FieldPath, kind: IssueKind) {
        self.file.report(&mut self.issues, path, kind);
    }

    fn save(&mut self, form: SaveForm) -> Option<Save> {
        let top = FieldPath::root();
        self.few(form.quarters.len(), MOST_QUARTERS, &top.field("quarters"))?;
        self.few(form.notes.len(), MOST_NOTES, &top.field("notes"))?;
        self.few(form.taken_over.len(), MOST_QUARTERS, &top.field("taken_over"))?;
        self.few(form.released.len(), MOST_QUARTERS, &top.field("released"))?;
        for (name, written) in [("id", &form.id), ("assignment", &form.assignment)] {
            self.short(written.as_deref().unwrap_or_default(), LONGEST_ID, &top.field(name));
        }
        self.short(form.token.as_deref().unwrap_or_default(), LONGEST_TOKEN, &top.field("token"));
        let path = top.field("scenario");
        // Files are named after it.
        if !is_id(&form.scenario.name) {
            let found = short_line(&form.scenario.name, LONGEST_ID);
            let kind = IssueKind::Particular { id: "scenario-finding-id", arguments: vec![("found", found)] };
            self.issue(&path.field("name"), kind);
        }
        self.few(form.scenario.with.len(), MOST_DECKS, &path.field("with"))?;
        let scenario_hash = self.hash(&form.scenario.hash, &path.field("hash"));
        let length = self.named(&form.form, Form::from_id, &Form::ALL.map(Form::id), &top.field("form"));
        let difficulties = Difficulty::ALL.map(Difficulty::id);
        let difficulty = self.named(&form.difficulty, Difficulty::from_id, &difficulties, &top.field("difficulty"));
        let seal = self.hash(&form.seal, &top.field("seal"));
        let opening = self.hash(&form.opening, &top.field("opening"));
        if form.format != FORMAT {
            let arguments = vec![("found", form.format.to_string())];
            self.issue(&top.field("format"), IssueKind::Particular { id: "issue-save-format", arguments });
        }
        let mut links = Vec::new();
        for (i, closed) in form.quarters.iter().enumerate() {
            let path = top.field("quarters").item(i);
            let quarter = self.quarter(&closed.quarter, &path.field("quarter"));
            let hash = self.hash(&closed.hash, &path.field("hash"));
            links.extend(quarter.zip(hash));
        }
        let mut notes = Vec::new();
        for (i, note) in form.notes.iter().enumerate() {
            let path = top.field("notes").item(i);
            self.short(&note.text, LONGEST_NOTE, &path.field("text"));
            self.short(note.question.as_deref().unwrap_or_default(), LONGEST_ID, &path.field("question"));
            let quarter = self.quarter(&note.quarter, &path.field("quarter"));
            notes.extend(quarter.map(|quarter| match &note.question {
                Some(question) => Note::answer(quarter, question, &note.text),
                None => Note::new(quarter, &note.text),
            }));
        }
        let mut taken_over = Vec::new();
        for (i, written) in form.taken_over.iter().enumerate() {
            taken_over.extend(self.quarter(written, &top.field("taken_over").item(i)));
        }
        let released = self.released(&form);
        Some(Save {
            name: self.file.name().to_owned(),
            text: self.file.text().to_owned(),
            setup: Setup {
                scenario: form.scenario.name.clone(),
                form: length?,
                difficulty: difficulty?,
                seed: form.seed,
                id: form.id.clone(),
                assignment: form.assignment.clone(),
                token: form.token.clone(),
                attempt: form.attempt,
            },
            scenario_hash: scenario_hash?,
            opening: opening?,
            links,
            notes,
            taken_over,
            released,
            seal: seal?,
            form,
        })
    }

    /// Words in the order of their quarters, each in its one spelling.
    fn released(&mut self, form: &SaveForm) -> Vec<Released> {
        let mut released: Vec<Released> = Vec::new();
        for (i, written) in form.released.iter().enumerate() {
            let path = FieldPath::root().field("released").item(i);
            let quarter = self.quarter(&written.quarter, &path.field("quarter"));
            let word = Word::parse(&written.word).filter(|word| word.to_string() == written.word);
            let later = quarter.is_none_or(|quarter| released.last().is_none_or(|last| last.from < quarter));
            if word.is_none() || !later {
                self.issue(&path, IssueKind::Particular { id: "issue-save-word", arguments: Vec::new() });
            }
            released.extend(quarter.zip(word).map(|(from, word)| Released { from, word }));
        }
        released
    }

    fn few(&mut self, count: usize, limit: usize, path: &FieldPath) -> Option<()> {
        if count > limit {
            self.issue(path, IssueKind::TooMany { count, limit });
            return None;
        }
        Some(())
    }

    fn short(&mut self, text: &str, limit: usize, path: &FieldPath) {
        let characters = text.chars().count();
        if characters > limit {
            self.issue(path, IssueKind::TooLong { characters, limit });
        }
    }

    fn hash(&mut self, written: &str, path: &FieldPath) -> Option<Hash> {
        let hash = Hash::parse(written);
        if hash.is_none() {
            self.issue(path, IssueKind::Particular { id: "issue-save-hash", arguments: Vec::new() });
        }
        hash
    }

    fn quarter(&mut self, written: &str, path: &FieldPath) -> Option<Quarter> {
        let quarter = Quarter::parse(written);
        if quarter.is_none() {
            let arguments = vec![("found", written.to_owned())];
            self.issue(path, IssueKind::Particular { id: "issue-decisions-quarter", arguments });
        }
        quarter
    }

    fn named<T>(&mut self, written: &str, of: fn(&str) -> Option<T>, ids: &[&str], path: &FieldPath) -> Option<T> {
        let value = of(written);
        if value.is_none() {
            self.issue(path, IssueKind::unknown(Thing::Id, written, ids.iter().copied()));
        }
        value
    }
}

//! The terms under which a game is played as an exercise: what is locked, what may be seen, what is asked.
//!
//! They are never believed from a save: whoever takes a game in hand reads the exercise again, and whoever grades has a
//! copy of his own.

use std::sync::Arc;

use crate::content::exercise_shape::ExerciseShape;
use crate::journal::answer::says_enough;
use crate::journal::game::{Game, Phase};
use crate::journal::hash::Hash;
use crate::journal::note::{MOST_NOTES, Note};
use crate::journal::played::Played;
use crate::journal::release::{Act, Check};
use crate::sim::check::{Reason, Rejection};
use crate::sim::decisions::Decisions;
use crate::sim::events;
use crate::sim::locks::Locks;
use crate::sim::plan::{Plan, resolve};
use crate::sim::scenario::Scenario;
use crate::sim::units::Quarter;
use crate::sim::world::Visible;

/// Most letters of an answer to a question. (Assumption: half a page.)
pub const LONGEST_ANSWER: usize = 1_000;

/// When a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// While this quarter is open.
    In(Quarter),
    /// When the game is over.
    AtTheEnd,
}

/// A question of an exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its name in the save.
    pub id: String,
    /// When it is asked.
    pub asked: Asked,
    /// The question.
    pub text: String,
}

/// The terms of an exercise.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Terms {
    /// Its title.
    pub title: String,
    /// What is not the player's to decide.
    pub locks: Locks,
    /// Keys among the locked that are not even shown.
    pub hidden: Vec<String>,
    /// Whether a player may ask why a number moved while the game lasts.
    pub why: bool,
    /// Whether the finance chief's forecast is shown.
    pub forecast: bool,
    /// Whether the debrief shows other lines under the same luck, skill and luck.
    pub counterfactual: bool,
    /// What is asked, in the order of the exercise.
    pub questions: Vec<Question>,
    /// Acts whose luck waits for a word, in their order.
    pub acts: Vec<Act>,
    /// By what their words are known; in games that have a token.
    pub check: Option<Check>,
    /// How it is marked and until when it is handed in, for students to read.
    pub marking: Marking,
}

/// How an exercise is marked and until when it is handed in. It shapes no game.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marking {
    /// Parts of the mark.
    pub parts: Vec<Part>,
    /// How many attempts may be handed in; as many as one likes, if none.
    pub most: Option<u16>,
    /// Whether a game says which attempt it is.
    pub numbered: bool,
    /// Which of them counts: `best`, `last` or `first`.
    pub counts: &'static str,
    /// When it closes.
    pub closes: Option<Closing>,
}

/// A part of the mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What it is called.
    pub name: String,
    /// Points that it can give.
    pub points: f64,
    /// Whether a person gives them.
    pub by_hand: bool,
    /// Whether it is for answers that say enough.
    pub for_answers: bool,
}

/// When an exercise closes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// Date, time and zone, ready to be read.
    pub said: String,
    /// Seconds since 1 January 1970 in Greenwich.
    pub at: i64,
    /// Whether that is over, by the clock of whoever plays.
    pub passed: bool,
}

impl Terms {
    /// Whether this answer is too short to count where answers count.
    #[must_use]
    pub fn is_too_short(&self, answer: &str) -> bool {
        self.marking.parts.iter().any(|part| part.for_answers) && !says_enough(answer)
    }

    /// Whether an option of the open card stands for a lever that the exercise has set or keeps out of sight: half of
    /// what it stands for would be something else. What is taken when nobody answers is always there.
    #[must_use]
    pub fn shuts(&self, visible: &Visible, scenario: &Scenario, option: u8) -> bool {
        if self.locks.is_open() || option == events::default_option(visible, scenario) {
            return false;
        }
        let choice = scenario.open_card(visible).and_then(|card| card.options.get(usize::from(option)));
        choice.is_some_and(|choice| {
            !self.locks.refuse(visible, scenario, &events::possible(visible, scenario, choice)).is_empty()
        })
    }

    /// Whether decisions are within the locks as they stand, the answer to the card too.
    #[must_use]
    pub fn allows(&self, visible: &Visible, scenario: &Scenario, decisions: &Decisions) -> bool {
        let shut = decisions.event.is_some_and(|option| self.shuts(visible, scenario, option));
        !shut && self.locks.refuse(visible, scenario, decisions).is_empty()
    }
}

/// An exercise as a game carries it: the text of its file, by the hash of whose shape the header names it, and its terms once they
/// have been read.
#[derive(Clone, Debug, PartialEq)]
pub struct Exercise {
    /// The text of its file, lines ended as on Unix.
    pub text: Arc<str>,
    /// What it says.
    pub terms: Arc<Terms>,
}

/// The text of an exercise as it is hashed and kept: a file that went through a mail program or another system's editor
/// is the same exercise.
#[must_use]
pub fn plain_text(text: &str) -> String {
    text.strip_prefix('\u{FEFF}').unwrap_or(text).replace("\r\n", "\n")
}

/// What tells these bytes from others that are hashed.
const SHAPE: &[u8] = b"good-crisis exercise shape 1\0";

/// The hash by which a game's header names its exercise: of what shapes its games, so that a remark, a closing date or
/// points may be mended while the class plays.
#[must_use]
pub fn exercise_hash(text: &str) -> Hash {
    Hash::of(&[SHAPE, &ExerciseShape::of(&plain_text(text)).bytes()].concat())
}

/// The hash of an exercise's whole text, by which games were named before.
#[must_use]
pub fn whole_exercise_hash(text: &str) -> Hash {
    Hash::of(plain_text(text).as_bytes())
}

/// Whether a header's name of an exercise is this text's.
#[must_use]
pub fn names_exercise(named: Option<&str>, text: &str) -> bool {
    [exercise_hash(text), whole_exercise_hash(text)].iter().any(|hash| named == Some(hash.to_string().as_str()))
}

/// Why a quarter does not close or its night does not begin.
#[derive(Clone, Debug, PartialEq)]
pub enum NotClosed {
    /// Everything wrong with the draft.
    Refused(Vec<Rejection>),
    /// The act waits for its word.
    AwaitsWord,
}

impl Game {
    /// The terms it is played under; none where it is no exercise.
    #[must_use]
    pub fn terms(&self) -> Option<&Terms> {
        self.exercise.as_ref().map(|exercise| exercise.terms.as_ref())
    }

    /// The same, to share.
    #[must_use]
    pub fn terms_shared(&self) -> Option<Arc<Terms>> {
        self.exercise.as_ref().map(|exercise| Arc::clone(&exercise.terms))
    }

    /// The exercise's text as its save carries it.
    #[must_use]
    pub fn exercise_text(&self) -> Option<&str> {
        self.exercise.as_ref().map(|exercise| exercise.text.as_ref())
    }

    /// Takes in what time it is, seconds since 1 January 1970: whether the exercise has closed.
    pub fn tell_time(&mut self, now: i64) {
        if let Some(exercise) = &mut self.exercise
            && let Some(closing) = &mut Arc::make_mut(&mut exercise.terms).marking.closes
        {
            closing.passed = now > closing.at;
        }
    }

    /// Puts a game under the terms of the exercise that its header names.
    pub fn put_under(&mut self, exercise: Exercise) {
        self.exercise = Some(exercise);
    }

    /// What a draft would come to.
    #[must_use]
    pub fn plan_of(&self, draft: &Decisions) -> Plan {
        resolve(self.visible(), self.scenario(), &self.imposed(draft))
    }

    /// A draft with what the exercise says of the keys it has locked.
    pub(super) fn imposed(&self, draft: &Decisions) -> Decisions {
        self.locks().map_or(*draft, |locks| locks.impose(draft))
    }

    /// What was decided in a quarter, without what the exercise has decided: nobody is told of that as his own.
    #[must_use]
    pub fn own(&self, played: &Played) -> Decisions {
        self.terms().map_or(played.decisions, |terms| terms.locks.own(&played.decisions))
    }

    /// What a draft asks for against the locks.
    #[must_use]
    pub fn refused_by_terms(&self, draft: &Decisions) -> Vec<Rejection> {
        let Some(locks) = self.locks() else { return Vec::new() };
        let mut refused = locks.refuse(self.visible(), self.scenario(), draft);
        if draft.event.is_some_and(|option| self.is_shut(option)) {
            refused.push(Rejection { key: "event", part: "", reason: Reason::SetByExercise });
        }
        refused
    }

    /// That the exercise lets the game go on by its draft. What is asked for against the locks is refused, not quietly set
    /// right.
    pub(super) fn under_terms(&self) -> Result<(), NotClosed> {
        let refused = self.refused_by_terms(self.draft());
        match (refused.is_empty(), self.awaits()) {
            (false, _) => Err(NotClosed::Refused(refused)),
            (true, Some(_)) => Err(NotClosed::AwaitsWord),
            (true, None) => Ok(()),
        }
    }

    /// Whether the exercise keeps an option of the open card out of the game: see [`Terms::shuts`].
    #[must_use]
    pub fn is_shut(&self, option: u8) -> bool {
        let decided = self.locks().is_some();
        decided && self.terms().is_some_and(|terms| terms.shuts(self.visible(), self.scenario(), option))
    }

    /// A draft with an option of the open card chosen, as [`events::answer`] has it. Of an option that would move a lever
    /// which the exercise has set or keeps out of sight no lever is moved: half of what it stands for is something else.
    #[must_use]
    pub fn answered(&self, draft: &Decisions, option: u8) -> Decisions {
        let answered = events::answer(self.visible(), self.scenario(), draft, option);
        let whole = self.refused_by_terms(&answered).is_empty();
        if whole { answered } else { Decisions { event: Some(option), ..*draft } }
    }

    /// The locks in force: in an epilogue there is nothing left to lock.
    fn locks(&self) -> Option<&Locks> {
        let decided = self.turn() < self.span().decided;
        self.terms().map(|terms| &terms.locks).filter(|locks| decided && !locks.is_open())
    }

    /// The quarter under which something is written down: the open one, or, once the game is over, the last that was played.
    pub(super) fn written_in(&self) -> Quarter {
        let last = self.played().last().filter(|_| self.phase() == Phase::Over);
        last.map_or_else(|| self.quarter(), Played::quarter)
    }

    /// Writes something down in the place of what was written before, the last of what reads so; beside it, where nothing
    /// does. `false`, and nothing happens, when there are too many notes.
    pub fn rewrite(&mut self, before: &str, text: &str) -> bool {
        let written = self.written_in();
        let same = |note: &&mut Note| note.question.is_none() && note.quarter == written && note.text == before;
        let Some(note) = self.notes.iter_mut().rev().find(same) else { return self.note(text) };
        *note = Note::new(written, text);
        true
    }

    /// Writes the answer to a question of the exercise down. `false`, and nothing happens, when there are too many notes.
    pub fn answer(&mut self, question: &str, text: &str) -> bool {
        let room = self.notes.len() < MOST_NOTES;
        if room {
            self.notes.push(Note::answer(self.written_in(), question, text));
        }
        room
    }

    /// The first question that is due and has no answer.
    #[must_use]
    pub fn question(&self) -> Option<&Question> {
        let open = match self.phase() {
            Phase::Over => Asked::AtTheEnd,
            Phase::Deciding | Phase::Night => Asked::In(self.quarter()),
            Phase::Letter(_) => return None,
        };
        let answered = |id: &str| self.notes().iter().any(|note| note.question.as_deref() == Some(id));
        self.terms()?.questions.iter().find(|question| question.asked == open && !answered(&question.id))
    }
}

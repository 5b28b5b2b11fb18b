//! What is wrong with a line: where in it, and the sentence that says so.

use crate::args;
use crate::content::decisions::WireIssue;
use crate::content::describe::describe;
use crate::content::field_path::FieldPath;
use crate::content::issue::{Issue, IssueKind};
use crate::sim::check::Rejection;
use crate::sim::cutover::{Act, ActRejection};
use crate::text::{Args, Texts, sanitize};

use super::{number, refusal};

/// Longer paths than this are cut when told.
const LONGEST_PATH: usize = 200;

/// Brackets that may stand in each other: what the reader of JSON takes. (Source: the recursion limit of `serde_json`.)
const DEEPEST: usize = 127;

/// Longer pieces of a line than this are not said back.
const LONGEST: usize = 80;

/// One thing that is wrong with a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Fault {
    /// It has too many bytes.
    TooLong,
    /// It is not JSON.
    NotJson {
        /// Where it ceases to be.
        column: usize,
    },
    /// Its brackets stand deeper in each other than is read.
    TooDeep,
    /// What is meant for a number is none that JSON has, or none that can be reckoned with.
    NoNumber {
        /// As written.
        found: String,
    },
    /// It is JSON, but no object.
    NotAnObject,
    /// A key stands twice in one object.
    Repeated {
        /// The way to it.
        path: FieldPath,
    },
    /// A field is missing.
    Missing {
        /// Which.
        name: &'static str,
    },
    /// A field is of another type.
    WrongType {
        /// Which.
        name: &'static str,
        /// What it must be, as a key of the message.
        expected: &'static str,
    },
    /// A number outside its range.
    NotInRange {
        /// Which.
        name: &'static str,
        /// The most it may be; the least is 1.
        most: usize,
    },
    /// A field that such a line does not have.
    UnknownField {
        /// As sent.
        found: String,
        /// Those that it has.
        known: &'static [&'static str],
    },
    /// A type that does not exist.
    UnknownType {
        /// As sent.
        found: String,
    },
    /// An act that does not exist.
    UnknownAct {
        /// As sent.
        found: String,
    },
    /// Decisions that mean nothing.
    Wire(WireIssue),
    /// Decisions that cannot be carried out.
    Refused(Rejection),
    /// An act that cannot be done.
    NotNow(ActRejection),
    /// Decisions while the night is under way.
    NightFirst,
    /// An act without a night.
    NoNight,
    /// A forecast where the exercise shows none.
    NoForecast,
    /// An answer that nobody waits for, or to another question than the one that was asked.
    NotAsked,
    /// An answer without words.
    NoWords,
    /// An answer of more letters than are kept.
    TooManyWords,
    /// Something else, where the game is over and the exercise still asks.
    AnswerFirst,
    /// Something else, where an act waits for its word.
    WordFirst,
    /// A word where none is waited for.
    NoWordDue,
    /// A word that is not the act's.
    WrongWord,
}

impl Fault {
    /// A field is missing.
    #[must_use]
    pub(super) const fn missing(name: &'static str) -> Self {
        Self::Missing { name }
    }

    /// A field is of another type.
    #[must_use]
    pub(super) const fn wrong_type(name: &'static str, expected: &'static str) -> Self {
        Self::WrongType { name, expected }
    }

    /// Where in the line, from its object; empty for the line as a whole. Keys are as they were sent, made safe to show.
    #[must_use]
    pub(super) fn path(&self) -> String {
        sanitize(&self.place(), LONGEST_PATH)
    }

    fn place(&self) -> String {
        match self {
            Self::TooLong | Self::NotJson { .. } | Self::TooDeep | Self::NoNumber { .. } | Self::NotAnObject => {
                String::new()
            }
            Self::Missing { name } | Self::WrongType { name, .. } | Self::NotInRange { name, .. } => (*name).to_owned(),
            Self::Repeated { path } => clean(path.as_str()),
            Self::UnknownField { found, .. } => FieldPath::root().field(&clean(found)).as_str().to_owned(),
            Self::UnknownType { .. }
            | Self::NightFirst
            | Self::NoNight
            | Self::NoForecast
            | Self::AnswerFirst
            | Self::WordFirst
            | Self::NoWordDue => "type".to_owned(),
            Self::NotAsked => "id".to_owned(),
            Self::NoWords | Self::TooManyWords => "text".to_owned(),
            Self::WrongWord => "word".to_owned(),
            Self::UnknownAct { .. } | Self::NotNow(_) => "action".to_owned(),
            Self::Wire(issue) => below_decisions(issue.path.as_str()),
            Self::Refused(rejection) => below_decisions(&refusal::path(rejection)),
        }
    }

    /// What is wrong, in a sentence; numbers as they stand in the line.
    #[must_use]
    pub(super) fn message(&self, texts: &Texts, line: &[u8]) -> String {
        match self {
            Self::TooLong => texts.format("agent-too-long", &args! { "limit" => super::lines::LONGEST }),
            Self::NotJson { column } => texts.format("agent-not-json", &args! { "column" => *column }),
            Self::TooDeep => texts.format("agent-too-deep", &args! { "limit" => DEEPEST }),
            Self::NoNumber { found } => texts.format("agent-no-number", &args! { "found" => found.as_str() }),
            Self::NotAnObject => texts.get("agent-not-an-object"),
            Self::Repeated { path } => texts.format("agent-repeated", &args! { "name" => clean(path.as_str()) }),
            Self::Missing { name } => texts.format("agent-missing", &args! { "name" => *name }),
            Self::WrongType { name, expected } => {
                texts.format("agent-wrong-type", &args! { "name" => *name, "expected" => *expected })
            }
            Self::NotInRange { name, most } => {
                texts.format("agent-not-in-range", &args! { "name" => *name, "most" => *most })
            }
            Self::UnknownField { found, known } => {
                let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
                texts.format("agent-unknown-field", &args! { "name" => clean(found), "known" => known.join(", ") })
            }
            Self::UnknownType { found } => texts.format("agent-unknown-type", &args! { "name" => clean(found) }),
            Self::UnknownAct { found } => {
                let known: Vec<&str> = Act::ALL.into_iter().map(Act::to_id).collect();
                texts.format("agent-unknown-act", &args! { "name" => clean(found), "known" => known.join(", ") })
            }
            Self::Wire(issue) => wire(issue, texts, number::written(line, &self.place()).as_deref()),
            Self::Refused(rejection) => refusal::message(rejection, texts, number::written(line, &self.place())),
            Self::NotNow(ActRejection::NotEnoughMinutes { needed, left }) => {
                texts.format("night-refused-minutes", &args! { "needed" => *needed, "left" => *left })
            }
            Self::NotNow(reason) => texts.get(reason.message_id()),
            Self::NightFirst => texts.get("agent-night-first"),
            Self::NoNight => texts.get("agent-no-night"),
            Self::NoForecast => texts.get("exercise-no-forecast"),
            Self::NotAsked => texts.get("agent-not-asked"),
            Self::NoWords => texts.get("agent-no-words"),
            Self::TooManyWords => {
                texts.format("agent-too-many-words", &args! { "limit" => crate::journal::LONGEST_ANSWER })
            }
            Self::AnswerFirst => texts.get("agent-answer-first"),
            Self::WordFirst => texts.get("agent-word-first"),
            Self::NoWordDue => texts.get("agent-no-word-due"),
            Self::WrongWord => texts.get("exercise-word-wrong"),
        }
    }
}

fn clean(found: &str) -> String {
    crate::text::sanitize(found, LONGEST)
}

fn below_decisions(path: &str) -> String {
    match path {
        "" => "decisions".to_owned(),
        path => format!("decisions.{path}"),
    }
}

fn wire(issue: &WireIssue, texts: &Texts, written: Option<&str>) -> String {
    let issue = Issue { file: "decisions".to_owned(), place: None, path: issue.path.clone(), kind: issue.kind.clone() };
    let (id, arguments) = describe(&issue);
    // Of a key that is not known the name is told, whatever it was to hold.
    let written = written.filter(|_| !matches!(issue.kind, IssueKind::UnknownField { .. }));
    let arguments = arguments.into_iter().map(|(name, value)| match written {
        Some(written) if matches!(name, "found" | "value") => (name, written.to_owned()),
        _ => (name, value),
    });
    let arguments: Vec<(&str, String)> = arguments.collect();
    let said = arguments.iter().fold(Args::new(), |said, (name, value)| said.set(name, value.as_str()));
    texts.format(id, &said)
}

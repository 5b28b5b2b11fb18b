//! What is wrong with a file, where, and what would be right: data, not prose. The words are in `issues.ftl`.

mod vocabulary;

pub use vocabulary::{Expected, Fault, Thing};

use super::field_path::FieldPath;
use super::foreign::Foreign;
use super::kind::Kind;
use super::nearest::nearest;
use super::place::Place;

/// How bad an issue is, lightest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The file was read, but what it says does not hold.
    Finding,
    /// The file, or a part of it, could not be read.
    Unreadable,
}

impl Severity {
    /// The exit code of a command that meets such an issue.
    #[must_use]
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Finding => 1,
            Self::Unreadable => 3,
        }
    }
}

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    /// The file, as the person named it.
    pub file: String,
    /// Where; none for what concerns the file as a whole.
    pub place: Option<Place>,
    /// The way to the value within the file; empty where there is none.
    pub path: FieldPath,
    /// What.
    pub kind: IssueKind,
}

impl Issue {
    /// How bad it is.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.kind.severity()
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum IssueKind {
    /// More bytes than such a file may have.
    TooLarge {
        /// Its bytes.
        bytes: usize,
        /// The bytes it may have.
        limit: usize,
    },
    /// The text is in another encoding.
    NotUtf8 {
        /// It begins as UTF-16 does.
        utf16: bool,
    },
    /// It is plainly another kind of file.
    Foreign(Foreign),
    /// It is a file of the game, and of another kind than was to be read.
    AnotherKind(Kind),
    /// It breaks RON's grammar.
    NotRon(Fault),
    /// Written for a later version of the game.
    NewerFormat {
        /// The file's format.
        found: u64,
        /// The latest format that can be read.
        supported: u64,
    },
    /// A field that does not exist here.
    UnknownField {
        /// As written.
        found: String,
        /// The fields there are.
        expected: Vec<String>,
        /// The one most like it.
        nearest: Option<String>,
    },
    /// A name that is none of those that may stand here.
    UnknownVariant {
        /// As written.
        found: String,
        /// The names there are.
        expected: Vec<String>,
        /// The one most like it.
        nearest: Option<String>,
    },
    /// A field that must be given and is not.
    MissingField {
        /// Its name.
        name: String,
    },
    /// A field given twice.
    DuplicateField {
        /// Its name.
        name: String,
    },
    /// A value of another kind than what belongs here.
    WrongType {
        /// What belongs here.
        expected: Expected,
        /// What is written, cut short.
        found: Option<String>,
    },
    /// A tuple with too few or too many items.
    WrongLength {
        /// How many belong there, where known.
        expected: Option<usize>,
        /// How many were read.
        found: usize,
    },
    /// A whole number too large, or below zero where that cannot be.
    DoesNotFit {
        /// As written.
        found: String,
    },
    /// A number outside its range.
    OutOfRange {
        /// The number.
        value: f64,
        /// The least it may be.
        low: f64,
        /// The most it may be.
        high: f64,
        /// In what it is counted.
        unit: String,
    },
    /// `NaN` or `inf` where a number is needed.
    NotFinite {
        /// The number.
        value: f64,
    },
    /// A number in another unit than the model counts in.
    WrongUnit {
        /// As written.
        found: String,
        /// As the model has it.
        expected: String,
    },
    /// A text too long.
    TooLong {
        /// Its characters.
        characters: usize,
        /// The most it may have.
        limit: usize,
    },
    /// A text that must say something and is empty.
    Empty,
    /// Too many of something.
    TooMany {
        /// How many there are.
        count: usize,
        /// How many there may be.
        limit: usize,
    },
    /// The name of something that does not exist.
    UnknownReference {
        /// What sort of thing.
        what: Thing,
        /// As written.
        name: String,
        /// The one most like it.
        nearest: Option<String>,
    },
    /// Two things of one name.
    Duplicate {
        /// What sort of thing.
        what: Thing,
        /// The name.
        name: String,
    },
    /// A text that the file does not give in one of the languages.
    MissingMessage {
        /// The message's id.
        id: String,
        /// The language, as `ko`.
        language: String,
    },
    /// A finding of one content type alone; its sentence is the Fluent message `id`.
    Particular {
        /// The message's id.
        id: &'static str,
        /// The message's arguments.
        arguments: Vec<(&'static str, String)>,
    },
}

impl IssueKind {
    /// A name that none of those known has.
    #[must_use]
    pub fn unknown<'n>(what: Thing, name: &str, known: impl IntoIterator<Item = &'n str>) -> Self {
        Self::UnknownReference { what, name: name.to_owned(), nearest: nearest(name, known).map(str::to_owned) }
    }

    /// Whether it is of one key or value alone, and what stands around it can be read.
    #[must_use]
    pub const fn is_of_one_value(&self) -> bool {
        matches!(
            self,
            Self::UnknownField { .. }
                | Self::DuplicateField { .. }
                | Self::UnknownVariant { .. }
                | Self::MissingField { .. }
                | Self::WrongType { .. }
                | Self::WrongLength { .. }
                | Self::DoesNotFit { .. }
        )
    }

    /// How bad it is.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::TooLarge { .. }
            | Self::NotUtf8 { .. }
            | Self::Foreign(_)
            | Self::AnotherKind(_)
            | Self::NotRon(_)
            | Self::NewerFormat { .. }
            | Self::UnknownField { .. }
            | Self::UnknownVariant { .. }
            | Self::MissingField { .. }
            | Self::DuplicateField { .. }
            | Self::WrongType { .. }
            | Self::WrongLength { .. }
            | Self::DoesNotFit { .. } => Severity::Unreadable,
            Self::OutOfRange { .. }
            | Self::NotFinite { .. }
            | Self::WrongUnit { .. }
            | Self::TooLong { .. }
            | Self::Empty
            | Self::TooMany { .. }
            | Self::UnknownReference { .. }
            | Self::Duplicate { .. }
            | Self::MissingMessage { .. }
            | Self::Particular { .. } => Severity::Finding,
        }
    }
}

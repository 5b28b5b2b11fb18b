//! From ron's errors to issues: which place is meant, which path leads there, and what is wrong in our own terms.
//!
//! ron says where its cursor stood when it gave up. That is the value for a wrong type, just after it for what a
//! visitor refuses, and the closing bracket for a missing field; here each is led back to what a person would mark.

mod scene;
mod wording;

use ron::error::{Error, SpannedError};

use super::field_path::FieldPath;
use super::issue::{Fault, Issue, IssueKind};
use super::nearest::nearest;
use super::place::Place;
use super::ron_file::RonFile;
use scene::{Scene, Verdict, fault};
use wording::{expectation, expected_by, last_number};

/// The issue behind a parser's error.
pub(super) fn explain(file: &RonFile<'_>, error: &SpannedError) -> Issue {
    let source = file.text();
    let offset = |at: ron::error::Position| Place { line: at.line, column: at.col, length: 0 }.range(source).start;
    let scene = Scene { source, start: offset(error.span.start), cursor: offset(error.span.end) };
    let (mark, path, kind) = scene.unseen().unwrap_or_else(|| scene.verdict(&error.code));
    let place = Some(Place::of(source, &mark));
    Issue { place, path, ..file.issue_with_file(kind) }
}

impl Scene<'_> {
    fn verdict(&self, code: &Error) -> Verdict {
        match code {
            Error::NoSuchStructField { expected, found, .. } => {
                let (expected, near) = choices(found, expected);
                self.name(found, IssueKind::UnknownField { found: found.clone(), expected, nearest: near })
            }
            Error::NoSuchEnumVariant { expected, found, .. } => {
                let (expected, near) = choices(found, expected);
                self.name(found, IssueKind::UnknownVariant { found: found.clone(), expected, nearest: near })
            }
            Error::DuplicateStructField { field, .. } => {
                self.name(field, IssueKind::DuplicateField { name: (*field).to_owned() })
            }
            Error::MissingStructField { field, .. } => self.missing_field(field),
            Error::InvalidValueForType { expected, .. } => {
                self.refused(|found| IssueKind::WrongType { expected: expectation(expected), found })
            }
            Error::ExpectedDifferentLength { expected, found } => {
                let expected = last_number(expected);
                self.around_cursor(IssueKind::WrongLength { expected, found: *found })
            }
            Error::IntegerOutOfBounds => {
                self.refused(|found| IssueKind::DoesNotFit { found: found.unwrap_or_default() })
            }
            Error::ExpectedComma => self.no_comma(),
            Error::ExpectedMapColon => self.missing_mark(':'),
            Error::ExpectedArrayEnd => self.no_end(']'),
            Error::ExpectedMapEnd => self.no_end('}'),
            Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => self.no_end(')'),
            Error::ExpectedIdentifier | Error::InvalidIdentifier(_) => self.no_name(),
            Error::Eof => self.unfinished(),
            Error::ExpectedStringEnd => self.token(Fault::OpenText),
            Error::UnclosedBlockComment => self.open_comment(),
            Error::InvalidEscape(_) | Error::Utf8Error(_) => self.token(Fault::Escape),
            Error::FloatUnderscore | Error::UnderscoreAtBeginning | Error::InvalidIntegerDigit { .. } => {
                self.token(Fault::Number)
            }
            Error::TrailingCharacters => self.trailing(),
            Error::ExpectedAttribute | Error::ExpectedAttributeEnd | Error::NoSuchExtension(_) => self.attribute(),
            Error::ExpectedDifferentStructName { expected, found } => {
                let (expected, near) = choices(found, &[expected]);
                self.name(found, IssueKind::UnknownVariant { found: found.clone(), expected, nearest: near })
            }
            // ron takes a number for an odd name.
            Error::SuggestRawIdentifier(found) if found.starts_with(|first: char| !first.is_alphabetic()) => {
                self.no_name()
            }
            Error::SuggestRawIdentifier(found) => self.token(Fault::OddName { found: found.clone() }),
            Error::ExceededRecursionLimit => (self.cursor..self.cursor + 1, FieldPath::root(), fault(Fault::TooDeep)),
            other => match expected_by(other) {
                Some(expected) => self.wrong_type(&expected),
                None => self.refused(|_| fault(Fault::Other { detail: other.to_string() })),
            },
        }
    }
}

fn choices(found: &str, expected: &[&'static str]) -> (Vec<String>, Option<String>) {
    let near = nearest(found, expected.iter().copied()).map(str::to_owned);
    (expected.iter().map(|&name| name.to_owned()).collect(), near)
}

#[cfg(test)]
mod tests;

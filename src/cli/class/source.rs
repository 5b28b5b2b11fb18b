//! Files of a class: the assignment, the class key, the roster.

use std::path::Path;

use super::super::console::{self, Console};
use super::super::failure::{Exit, Failure};
use super::super::sources::{self, Text};
use super::{LONGEST, said};
use crate::args;
use crate::classroom::assignment::{self, Assignment, Measure};
use crate::classroom::by_hand::{ByHand, ByHandFault};
use crate::classroom::gradebook::points;
use crate::classroom::key::ClassKey;
use crate::classroom::roster::{Platform, Roster, RosterFault};
use crate::content::ron_file::CONTENT_LIMIT;
use crate::text::sanitize;

/// Most bytes of a table of marks: that of some thousand students with all they have written.
const MARKS_LIMIT: usize = 64 << 20;

/// Reads an assignment.
///
/// # Errors
/// It cannot be opened (4), read (3), or is not sound (1).
pub(in crate::cli) fn assignment(name: &str, console: &Console) -> Result<Assignment, Failure> {
    of_text(&sources::text(name, console)?, console)
}

/// The assignment in a file's text, if it is one.
///
/// # Errors
/// As [`fn@assignment`].
pub(in crate::cli) fn assignment_in(file: &Text, console: &Console) -> Option<Result<Assignment, Failure>> {
    assignment::is_assignment(&file.text).then(|| of_text(file, console))
}

fn of_text(file: &Text, console: &Console) -> Result<Assignment, Failure> {
    let path = assignment::file_beside(&file.text).map(|name| Path::new(&file.name).with_file_name(name));
    // One that cannot be read is a finding of the assignment.
    let beside = path.and_then(|path| sources::text(&path.display().to_string(), console).ok());
    let read = assignment::read(&file.name, &file.text, beside.as_ref().map(|beside| beside.text.as_str()));
    read.map_err(|issues| {
        if issues.iter().all(|issue| issue.file == file.name) {
            return Failure::issues(&issues, &file.text, console);
        }
        // Of several files no picture is drawn.
        let exit = if issues.worst_exit_code() == 1 { Exit::NotSo } else { Exit::Unreadable };
        Failure::new(exit, console::lines(&issues, &console.texts).join("\n"))
    })
}

/// Reads a class key.
///
/// # Errors
/// It cannot be opened (4) or is none (3).
pub(super) fn key(path: &Path, console: &Console) -> Result<ClassKey, Failure> {
    let file = sources::text(&path.display().to_string(), console)?;
    ClassKey::parse(&file.text).ok_or_else(|| {
        Failure::new(Exit::Unreadable, console.texts.format("class-key-broken", &args! { "path" => said(path) }))
    })
}

/// Reads back what a person has marked in a table.
///
/// # Errors
/// It cannot be opened (4), read (3), or a cell says no points (1).
pub(super) fn by_hand(path: &Path, assignment: &Assignment, console: &Console) -> Result<ByHand, Failure> {
    if assignment.rubric.iter().all(|part| part.of != Measure::ByHand) {
        return Ok(ByHand::default());
    }
    let (bytes, size) = sources::bytes(path, MARKS_LIMIT).map_err(|error| Failure::reading(path, &error, console))?;
    let too_long = ByHandFault::Table(RosterFault::NoTable);
    let read = if size > MARKS_LIMIT { Err(too_long) } else { ByHand::read(assignment, &bytes) };
    read.map_err(|fault| match fault {
        ByHandFault::Table(_) => {
            let told = console.texts.format("class-by-hand-table", &args! { "path" => said(path) });
            Failure::new(Exit::Unreadable, told)
        }
        ByHandFault::NoPoints { id, column, found, most } => {
            let told = args! {
                "path" => said(path),
                "id" => sanitize(&id, LONGEST),
                "column" => sanitize(&column, LONGEST),
                "found" => sanitize(&found, LONGEST),
                "most" => points(most),
            };
            Failure::new(Exit::NotSo, console.texts.format("class-by-hand-no-points", &told))
        }
    })
}

/// Reads a roster.
///
/// # Errors
/// It cannot be opened (4) or is none (3).
pub(super) fn roster(
    path: &Path,
    platform: Option<Platform>,
    column: Option<&str>,
    console: &Console,
) -> Result<Roster, Failure> {
    let texts = &console.texts;
    let (bytes, size) = sources::bytes(path, CONTENT_LIMIT).map_err(|error| Failure::reading(path, &error, console))?;
    let read = if size > CONTENT_LIMIT {
        Err(RosterFault::TooLarge { limit: CONTENT_LIMIT })
    } else {
        Roster::from_bytes(&bytes, platform, column)
    };
    read.map_err(|fault| {
        let path = said(path);
        let told = match fault {
            RosterFault::NoText => texts.format("class-roster-no-text", &args! { "path" => path }),
            RosterFault::TooLarge { limit } => {
                texts.format("class-roster-too-large", &args! { "path" => path, "limit" => limit >> 10 })
            }
            RosterFault::NoTable => texts.format("class-roster-no-table", &args! { "path" => path }),
            RosterFault::NoIds { expected } => texts
                .format("class-roster-no-ids", &args! { "path" => path, "expected" => sanitize(&expected, LONGEST) }),
            RosterFault::TooMany { limit } => {
                texts.format("class-roster-too-many", &args! { "path" => path, "limit" => limit })
            }
        };
        Failure::new(Exit::Unreadable, told)
    })
}

//! Why a submission does not count, in words.

use std::path::Path;

use super::super::console::{self, Console};
use super::super::saves;
use super::LONGEST;
use crate::args;
use crate::classroom::copies::Alike;
use crate::classroom::grading::{Aside, Row};
use crate::classroom::submission::Why;
use crate::content::issues::Issues;
use crate::text::{Texts, sanitize};

/// What is to be said of a row; nothing of a game that is over, in its own place, and counts or could.
pub(super) fn of(row: &Row, console: &Console) -> String {
    let why = why(row, console);
    let whose = row.elsewhere.as_deref().map(|whose| elsewhere(whose, &row.id, &console.texts));
    let copy = row
        .copy_of
        .as_deref()
        .map(|file| console.texts.format("class-why-copy", &args! { "file" => sanitize(file, LONGEST) }));
    whose.into_iter().chain([why]).chain(copy).filter(|said| !said.is_empty()).collect::<Vec<_>>().join("; ")
}

fn why(row: &Row, console: &Console) -> String {
    let texts = &console.texts;
    let name = row.name.as_deref().unwrap_or_default();
    let why = match (&row.why, &row.measures) {
        (Some(why), _) => why,
        (None, None) => return texts.get("class-why-missing"),
        (None, Some(_)) if row.beyond => return texts.get("class-why-beyond"),
        (None, Some(measures)) => {
            if let Some(aside) = &row.aside {
                return set_aside(aside, row.attempt, texts);
            }
            let told = |quarter: crate::sim::units::Quarter| {
                texts.format("class-why-unfinished", &args! { "quarter" => quarter.to_string() })
            };
            return measures.open.map(told).unwrap_or_default();
        }
    };
    let because = |id: &str, reason: String| texts.format(id, &args! { "reason" => reason });
    match why {
        Why::Unread(reason) => because("class-why-unread", sanitize(reason, LONGEST)),
        Why::Empty => texts.get("class-why-empty"),
        Why::Foreign(kind) => texts.format("class-why-foreign", &args! { "kind" => kind.id() }),
        Why::Exercise => texts.get("class-why-exercise"),
        Why::BrokenOff => texts.get("class-why-broken-off"),
        Why::NoSave(issues) => because("class-why-no-save", first(issues, console)),
        Why::OtherAssignment { key: None } => texts.get("class-why-other-assignment"),
        Why::OtherAssignment { key: Some(key) } => {
            texts.format("class-why-other-version", &args! { "key" => sanitize(key, LONGEST) })
        }
        Why::NoId => texts.get("class-why-no-id"),
        Why::Token => texts.get("class-why-token"),
        Why::BegunOtherwise(what) => texts.format("class-why-begun", &args! { "what" => *what }),
        Why::NoScenario(issues) => because("class-why-no-scenario", first(issues, console)),
        Why::Fault(fault) => {
            let told = saves::fault(Path::new(name), fault, console);
            // The file has a column of its own.
            told.strip_prefix(&format!("{name}: ")).map_or_else(|| told.clone(), str::to_owned)
        }
        Why::Word { quarter } => texts.format("class-why-word", &args! { "quarter" => quarter.to_string() }),
        Why::Locked { quarter, key } => {
            texts.format("class-why-locked", &args! { "quarter" => quarter.to_string(), "key" => *key })
        }
    }
}

/// Somebody who decided or answered alike, and until when.
pub(super) fn alike(alike: &Alike, texts: &Texts) -> String {
    let told = args! {
        "id" => alike.id.as_str(),
        "decided" => if alike.decided { "yes" } else { "no" },
        "until" => alike.until.map_or_else(|| "end".to_owned(), |quarter| quarter.to_string()),
        "answers" => alike.answers,
    };
    texts.format("class-alike-one", &told)
}

/// A game of one student in the folder of another.
pub(super) fn elsewhere(whose: &str, id: &str, texts: &Texts) -> String {
    let told = args! { "id" => sanitize(id, LONGEST), "whose" => sanitize(whose, LONGEST) };
    texts.format("class-why-elsewhere", &told)
}

/// Why a file is no attempt of its own.
fn set_aside(aside: &Aside, attempt: usize, texts: &Texts) -> String {
    let (id, file) = match aside {
        Aside::SameGame { file } => ("class-why-same-game", file),
        Aside::PlayedAgain { file } => ("class-why-played-again", file),
    };
    texts.format(id, &args! { "file" => file.as_str(), "attempt" => attempt })
}

/// The first of some issues: a file of rubbish has many.
fn first(issues: &Issues, console: &Console) -> String {
    console::lines(issues, &console.texts).into_iter().next().map(|line| sanitize(&line, LONGEST)).unwrap_or_default()
}

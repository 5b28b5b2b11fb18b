//! Which sentence of `issues.ftl` says what an issue says, and with which arguments.

use super::clean::short_line;
use super::issue::{Expected, Fault, Issue, IssueKind, Thing};

/// Longer pieces of a file than this are cut in a sentence.
const LONGEST_PIECE: usize = 80;
/// More names than this are not listed.
const MOST_NAMES: usize = 24;

/// A message's arguments.
pub type Arguments = Vec<(&'static str, String)>;

/// The Fluent message that says what is wrong, and its arguments; all of them safe to show.
#[must_use]
pub fn describe(issue: &Issue) -> (&'static str, Arguments) {
    let (id, mut arguments) = sentence(&issue.kind);
    let path = if issue.path.as_str().is_empty() { issue.file.as_str() } else { issue.path.as_str() };
    arguments.push(("path", path.to_owned()));
    for (_, value) in &mut arguments {
        *value = short_line(value, LONGEST_PIECE);
    }
    // Lists of names have their own bound.
    arguments.extend(known(&issue.kind).map(|names| ("known", names)));
    (id, arguments)
}

/// The Fluent message with what else may help, for where there is room for it.
#[must_use]
pub fn advise(issue: &Issue) -> Option<(&'static str, Arguments)> {
    match &issue.kind {
        IssueKind::UnknownField { nearest: Some(_), .. } | IssueKind::UnknownVariant { nearest: Some(_), .. } => {
            Some(("issue-known-here", vec![("known", known(&issue.kind)?)]))
        }
        IssueKind::MissingField { name } => Some(("issue-add-field", vec![("name", short_line(name, LONGEST_PIECE))])),
        _ => None,
    }
}

fn known(kind: &IssueKind) -> Option<String> {
    let (IssueKind::UnknownField { expected, .. } | IssueKind::UnknownVariant { expected, .. }) = kind else {
        return None;
    };
    let mut names: Vec<String> =
        expected.iter().take(MOST_NAMES).map(|name| format!("`{}`", short_line(name, LONGEST_PIECE))).collect();
    if expected.len() > MOST_NAMES {
        names.push("…".to_owned());
    }
    Some(names.join(", "))
}

fn sentence(kind: &IssueKind) -> (&'static str, Arguments) {
    match kind {
        IssueKind::TooLarge { bytes, limit } => {
            ("issue-too-large", vec![("size", size(*bytes)), ("limit", size(*limit))])
        }
        IssueKind::NotUtf8 { utf16: true } => ("issue-utf16", Vec::new()),
        IssueKind::NotUtf8 { utf16: false } => ("issue-not-utf8", Vec::new()),
        IssueKind::Foreign(kind) => ("issue-foreign", vec![("kind", kind.id().to_owned())]),
        IssueKind::AnotherKind(kind) => ("issue-another-kind", vec![("kind", kind.id().to_owned())]),
        IssueKind::NotRon(fault) => grammar(fault),
        IssueKind::NewerFormat { found, supported } => {
            ("issue-newer-format", vec![("found", found.to_string()), ("supported", supported.to_string())])
        }
        IssueKind::UnknownField { found, expected, nearest } => misnamed(
            ["issue-unknown-field", "issue-unknown-field-near", "issue-unknown-field-none"],
            found,
            nearest.as_ref(),
            !expected.is_empty(),
        ),
        IssueKind::UnknownVariant { found, expected, nearest } => misnamed(
            ["issue-unknown-variant", "issue-unknown-variant-near", "issue-unknown-variant-none"],
            found,
            nearest.as_ref(),
            !expected.is_empty(),
        ),
        IssueKind::MissingField { name } => ("issue-missing-field", vec![("name", name.clone())]),
        IssueKind::DuplicateField { name } => ("issue-duplicate-field", vec![("name", name.clone())]),
        IssueKind::WrongType { expected, found } => {
            let id = if found.is_some() { "issue-wrong-type" } else { "issue-no-value" };
            let (keyword, detail) = belongs(expected);
            let found = found.clone().unwrap_or_default();
            (id, vec![("expected", keyword.to_owned()), ("detail", detail), ("found", found)])
        }
        IssueKind::WrongLength { expected: Some(expected), found } => {
            ("issue-wrong-length", vec![("expected", expected.to_string()), ("found", found.to_string())])
        }
        IssueKind::WrongLength { expected: None, found } => {
            ("issue-wrong-length-unknown", vec![("found", found.to_string())])
        }
        IssueKind::DoesNotFit { found } => ("issue-does-not-fit", vec![("found", found.clone())]),
        finding => self::finding(finding),
    }
}

fn finding(kind: &IssueKind) -> (&'static str, Arguments) {
    match kind {
        IssueKind::OutOfRange { value, low, high, unit } => {
            let id = if unit.is_empty() { "issue-out-of-range" } else { "issue-out-of-range-unit" };
            let numbers = [("value", value), ("low", low), ("high", high)];
            let mut arguments: Arguments = numbers.map(|(name, value)| (name, number(*value))).into();
            arguments.push(("unit", unit.clone()));
            (id, arguments)
        }
        IssueKind::NotFinite { value } => ("issue-not-finite", vec![("value", value.to_string())]),
        IssueKind::WrongUnit { found, expected } => {
            ("issue-wrong-unit", vec![("found", found.clone()), ("expected", expected.clone())])
        }
        IssueKind::TooLong { characters, limit } => {
            ("issue-too-long", vec![("characters", characters.to_string()), ("limit", limit.to_string())])
        }
        IssueKind::TooMany { count, limit } => {
            ("issue-too-many", vec![("count", count.to_string()), ("limit", limit.to_string())])
        }
        IssueKind::UnknownReference { what, name, nearest: Some(near) } => (
            "issue-unknown-reference-near",
            vec![("what", thing(*what)), ("name", name.clone()), ("near", near.clone())],
        ),
        IssueKind::UnknownReference { what, name, nearest: None } => {
            ("issue-unknown-reference", vec![("what", thing(*what)), ("name", name.clone())])
        }
        IssueKind::Duplicate { what, name } => {
            ("issue-duplicate", vec![("what", thing(*what)), ("name", name.clone())])
        }
        IssueKind::MissingMessage { id, language } => {
            ("issue-missing-message", vec![("id", id.clone()), ("language", language.clone())])
        }
        IssueKind::Particular { id, arguments } => (id, arguments.clone()),
        // `Empty`; the others are no findings.
        _ => ("issue-empty", Vec::new()),
    }
}

fn grammar(fault: &Fault) -> (&'static str, Arguments) {
    match fault {
        Fault::Blank => ("issue-blank", Vec::new()),
        Fault::LineEnds => ("issue-line-ends", Vec::new()),
        Fault::Unseen { letter } => ("issue-unseen", vec![("code", format!("U+{:04X}", u32::from(*letter)))]),
        Fault::Unfinished => ("issue-unfinished", Vec::new()),
        Fault::OpenBracket { bracket } => ("issue-open-bracket", vec![("bracket", bracket.to_string())]),
        Fault::OpenText => ("issue-open-text", Vec::new()),
        Fault::OpenComment => ("issue-open-comment", Vec::new()),
        Fault::Missing { mark } => ("issue-missing-mark", vec![("mark", mark.to_string())]),
        Fault::NoName => ("issue-no-name", Vec::new()),
        Fault::Surplus => ("issue-surplus", Vec::new()),
        Fault::Trailing => ("issue-trailing", Vec::new()),
        Fault::Escape => ("issue-escape", Vec::new()),
        Fault::Number => ("issue-number", Vec::new()),
        Fault::Attribute => ("issue-attribute", Vec::new()),
        Fault::OddName { found } => ("issue-odd-name", vec![("found", found.clone())]),
        Fault::TooDeep => ("issue-too-deep", Vec::new()),
        Fault::Other { detail } => ("issue-not-ron", vec![("detail", detail.clone())]),
    }
}

/// The sentence with the nearest name, else with all names, else with neither.
fn misnamed(
    [listed, near, bare]: [&'static str; 3],
    found: &str,
    nearest: Option<&String>,
    names: bool,
) -> (&'static str, Arguments) {
    let found = ("found", found.to_owned());
    match nearest {
        Some(nearest) => (near, vec![found, ("near", nearest.clone())]),
        None => (if names { listed } else { bare }, vec![found]),
    }
}

/// The keyword by which the messages choose their words for it, and what to say where there is no keyword.
fn belongs(expected: &Expected) -> (&'static str, String) {
    let keyword = match expected {
        Expected::Number => "number",
        Expected::WholeNumber => "whole-number",
        Expected::Truth => "truth",
        Expected::Text => "text",
        Expected::Letter => "letter",
        Expected::List => "list",
        Expected::Map => "map",
        Expected::Record => "record",
        Expected::Name => "name",
        Expected::BareName => "bare-name",
        Expected::Optional => "optional",
        Expected::Other(wording) => return ("other", wording.clone()),
    };
    (keyword, String::new())
}

fn thing(what: Thing) -> String {
    let keyword = match what {
        Thing::Scenario => "scenario",
        Thing::Strategy => "strategy",
        Thing::Event => "event",
        Thing::Choice => "choice",
        Thing::Platform => "platform",
        Thing::Rival => "rival",
        Thing::Decision => "decision",
        Thing::Figure => "figure",
        Thing::Message => "message",
        Thing::Advisor => "advisor",
        Thing::Theme => "theme",
        Thing::Lesson => "lesson",
        Thing::Id => "id",
    };
    keyword.to_owned()
}

/// A number as it would be written in a file, without hundreds of digits.
fn number(value: f64) -> String {
    let size = value.abs();
    if value == 0.0 || (1e-6..1e15).contains(&size) { value.to_string() } else { format!("{value:e}") }
}

/// Bytes in the largest unit of which there is one.
fn size(bytes: usize) -> String {
    let (unit, name) = match bytes {
        0..1024 => return format!("{bytes} B"),
        1024..1_048_576 => (1024, "KiB"),
        _ => (1_048_576, "MiB"),
    };
    let tenths = bytes.saturating_mul(10).div_ceil(unit);
    if tenths % 10 == 0 { format!("{} {name}", tenths / 10) } else { format!("{}.{} {name}", tenths / 10, tenths % 10) }
}

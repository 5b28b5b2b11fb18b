//! Decisions from JSON, with every mistake in its own place: serde stops at the first and does not say where.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::{WireDecisions, WireIssue};
use crate::content::clean::short_line;
use crate::content::field_path::FieldPath;
use crate::content::issue::{Expected, IssueKind};
use crate::content::nearest::nearest;

/// Nobody mends more than this at a time.
const MOST_ISSUES: usize = 20;
/// Longer values than this are cut when told.
const LONGEST_VALUE: usize = 80;

impl WireDecisions {
    /// The decisions as a JSON object.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let written: &dyn erased_serde::Serialize = self;
        serde_json::to_value(written).unwrap_or(Value::Null)
    }

    /// Reads decisions from a JSON object.
    ///
    /// # Errors
    /// Unknown keys, unknown words, values of a wrong type, each at its path; at most 20 of them.
    pub fn from_json(value: &Value) -> Result<Self, Vec<WireIssue>> {
        match Self::deserialize(value) {
            Ok(decisions) if value.is_object() => Ok(decisions),
            Ok(_) => {
                let kind = IssueKind::WrongType { expected: Expected::Map, found: Some(shown(value)) };
                Err(vec![WireIssue { path: FieldPath::root(), kind }])
            }
            Err(error) => {
                let mut issues = Vec::new();
                narrow(&Value::clone, value, &FieldPath::root(), &error.to_string(), &mut issues);
                Err(issues)
            }
        }
    }
}

/// Finds what in `value` makes `wrap(value)` no decisions, when `error` says that it is none: parts are tried one
/// by one where there are parts.
fn narrow(wrap: &dyn Fn(&Value) -> Value, value: &Value, path: &FieldPath, error: &str, issues: &mut Vec<WireIssue>) {
    let before = issues.len();
    let mut part = |wrapped: &dyn Fn(&Value) -> Value, part: &Value, path: FieldPath| {
        if issues.len() < MOST_ISSUES
            && let Err(error) = WireDecisions::deserialize(&wrapped(part))
        {
            narrow(wrapped, part, &path, &error.to_string(), issues);
        }
    };
    // What is not known here has no parts that could be right.
    match value {
        _ if is_about(error, path) => {}
        Value::Object(fields) => {
            for (name, field) in fields {
                let whole = |field: &Value| {
                    let mut fields = needed(path);
                    fields.insert(name.clone(), field.clone());
                    wrap(&Value::Object(fields))
                };
                part(&whole, field, path.field(name));
            }
        }
        Value::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                part(&|item: &Value| wrap(&Value::Array(vec![item.clone()])), item, path.item(i));
            }
        }
        _ => {}
    }
    if issues.len() == before && issues.len() < MOST_ISSUES {
        issues.push(WireIssue { path: path.clone(), kind: kind(error, value) });
    }
}

/// Whether the error says that the last name of the path is unknown.
fn is_about(error: &str, path: &FieldPath) -> bool {
    use crate::content::field_path::Step;
    let unknown = error.strip_prefix("unknown field `").and_then(|rest| rest.split_once("`, expected"));
    let none = error.strip_prefix("unknown field `").and_then(|rest| rest.split_once("`, there are"));
    match (unknown.or(none), path.steps().last()) {
        (Some((found, _)), Some(Step::Name(name))) => found == name,
        _ => false,
    }
}

/// Fields that the items of lists must have, so that another field of theirs can be tried alone.
fn needed(path: &FieldPath) -> Map<String, Value> {
    let mut fields = Map::new();
    if path.as_str().ends_with(']') {
        fields.insert("platform".to_owned(), Value::from(""));
        fields.insert("units".to_owned(), Value::from(0));
    }
    fields
}

/// What serde's sentence says, in our own terms.
fn kind(error: &str, value: &Value) -> IssueKind {
    if let Some((found, expected)) = misnamed(error, "unknown field `") {
        let nearest = nearest(&found, expected.iter().map(String::as_str)).map(str::to_owned);
        return IssueKind::UnknownField { found, expected, nearest };
    }
    if let Some((found, expected)) = misnamed(error, "unknown variant `") {
        let nearest = nearest(&found, expected.iter().map(String::as_str)).map(str::to_owned);
        return IssueKind::UnknownVariant { found, expected, nearest };
    }
    if let Some(name) = error.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`')) {
        return IssueKind::MissingField { name: name.to_owned() };
    }
    let wording = error.rsplit_once("expected ").map_or(error, |(_, wording)| wording);
    let expected = match wording {
        "f64" => Expected::Number,
        "u32" | "u8" => Expected::WholeNumber,
        "a boolean" => Expected::Truth,
        "a string" | "string or map" => Expected::Text,
        "a sequence" => Expected::List,
        wording if wording.starts_with("struct ") => Expected::Map,
        wording => Expected::Other(wording.to_owned()),
    };
    IssueKind::WrongType { expected, found: Some(shown(value)) }
}

/// The name that is not known and those that are, from "unknown … `x`, expected one of `a`, `b`".
fn misnamed(error: &str, beginning: &str) -> Option<(String, Vec<String>)> {
    let rest = error.strip_prefix(beginning)?;
    let (found, known) = rest.rsplit_once("`, expected ").or_else(|| rest.split_once("`, there are"))?;
    let known = known.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    Some((short_line(found, LONGEST_VALUE), known))
}

fn shown(value: &Value) -> String {
    short_line(&value.to_string(), LONGEST_VALUE)
}

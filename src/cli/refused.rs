//! What the parser of the command line says of arguments that it refuses. It says them back as they were typed: here they
//! are made harmless first.

use clap::error::{ContextKind, ContextValue};

use crate::text::sanitize;

/// Longer arguments are cut when said back.
const LONGEST: usize = 300;
/// Longer lines of what the parser says are cut.
const LONGEST_LINE: usize = 2_000;

/// The parser's words, a line at a time as it has them.
pub(super) fn told(mut error: clap::Error) -> String {
    let hostile: Vec<(ContextKind, ContextValue)> =
        error.context().filter_map(|(kind, value)| Some((kind, harmless(value)?))).collect();
    for (kind, value) in hostile {
        error.insert(kind, value);
    }
    // What is left of them stands in the midst of its sentences.
    let line = |line: &str| {
        let indented = line.len() - line.trim_start_matches(' ').len();
        format!("{:indented$}{}\n", "", sanitize(line, LONGEST_LINE))
    };
    error.render().to_string().lines().map(line).collect()
}

/// A piece of what was typed, fit to be shown; a break in it begins no line of its own.
fn harmless(value: &ContextValue) -> Option<ContextValue> {
    match value {
        ContextValue::String(typed) => Some(ContextValue::String(sanitize(typed, LONGEST))),
        ContextValue::Strings(typed) => {
            Some(ContextValue::Strings(typed.iter().map(|typed| sanitize(typed, LONGEST)).collect()))
        }
        _ => None,
    }
}

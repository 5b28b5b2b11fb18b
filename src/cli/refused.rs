//! What is said of arguments that the parser of the command line refuses. They are said back as they were typed: here they
//! are made harmless first.

use std::error::Error;
use std::fmt;
use std::num::{IntErrorKind, ParseIntError};

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::args;
use crate::text::{Locale, Texts, sanitize};

/// Longer arguments are cut when said back.
const LONGEST: usize = 300;
/// Longer lines of what the parser says are cut.
const LONGEST_LINE: usize = 2_000;

/// What was typed is not written as it should be; holds the id of the words for how it should.
#[derive(Clone, Copy, Debug)]
pub(super) struct Miswritten(pub(super) &'static str);

impl fmt::Display for Miswritten {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

impl Error for Miswritten {}

/// A refusal in words: what is wrong, what may have been meant, how the command is used.
pub(super) fn told(error: &clap::Error, texts: &Texts) -> String {
    let said = Said { error, texts };
    let Some((what, list)) = said.what() else { return as_parsed(error) };
    let mut told = texts.format("usage-error", &args! { "what" => what });
    list.iter().for_each(|line| told.push_str(&format!("\n  {line}")));
    let tips = said.tips();
    if !tips.is_empty() {
        told.push('\n');
    }
    for tip in tips {
        told.push_str(&format!("\n  {}", texts.format("usage-tip", &args! { "tip" => tip })));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = sanitize(usage.trim_start_matches("Usage:"), LONGEST_LINE);
        told.push_str(&format!("\n\n{}: {}", texts.get("help-word-usage"), usage.trim()));
    }
    told.push_str(&format!("\n\n{}\n", texts.get("usage-more")));
    told
}

/// What the parser itself says, a line at a time as it has them.
fn as_parsed(error: &clap::Error) -> String {
    let line = |line: &str| {
        let indented = line.len() - line.trim_start_matches(' ').len();
        format!("{:indented$}{}\n", "", sanitize(line, LONGEST_LINE))
    };
    error.render().to_string().lines().map(line).collect()
}

/// A refusal and the words for it.
struct Said<'a> {
    error: &'a clap::Error,
    texts: &'a Texts,
}

impl Said<'_> {
    /// What is wrong, and what is listed below it; nothing where there are no words for it.
    fn what(&self) -> Option<(String, Vec<String>)> {
        let Self { error, texts } = self;
        let argument = || self.one(ContextKind::InvalidArg);
        let value = || self.one(ContextKind::InvalidValue);
        let bare = |said: String| Some((said, Vec::new()));
        match error.kind() {
            ErrorKind::UnknownArgument => {
                bare(texts.format("usage-unknown-argument", &args! { "argument" => argument()? }))
            }
            ErrorKind::InvalidSubcommand => {
                let name = self.one(ContextKind::InvalidSubcommand)?;
                bare(texts.format("usage-unknown-command", &args! { "name" => name }))
            }
            ErrorKind::MissingSubcommand => {
                let command = self.one(ContextKind::InvalidSubcommand)?;
                let said = texts.format("usage-no-command", &args! { "command" => command });
                Some((said, self.values(ContextKind::ValidSubcommand, "usage-commands")))
            }
            ErrorKind::MissingRequiredArgument => {
                Some((texts.get("usage-missing"), self.many(ContextKind::InvalidArg)))
            }
            ErrorKind::InvalidValue => {
                let (argument, value) = (argument()?, value()?);
                let said = if value.is_empty() {
                    texts.format("usage-no-value", &args! { "argument" => argument })
                } else {
                    texts.format("usage-invalid", &args! { "value" => value, "argument" => argument })
                };
                Some((said, self.values(ContextKind::ValidValue, "help-word-possible")))
            }
            ErrorKind::ValueValidation => {
                let why = self.why()?;
                let arguments = args! { "value" => value()?, "argument" => argument()?, "why" => why };
                bare(texts.format("usage-invalid-because", &arguments))
            }
            ErrorKind::TooManyValues => {
                bare(texts.format("usage-surplus", &args! { "value" => value()?, "argument" => argument()? }))
            }
            ErrorKind::ArgumentConflict => self.conflict(),
            ErrorKind::InvalidUtf8 => bare(texts.get("usage-no-text")),
            _ => None,
        }
    }

    /// Arguments that do not go together, or one that was typed twice.
    fn conflict(&self) -> Option<(String, Vec<String>)> {
        let argument = self.one(ContextKind::InvalidArg)?;
        let others = self.many(ContextKind::PriorArg);
        let listed = matches!(self.error.get(ContextKind::PriorArg), Some(ContextValue::Strings(_)));
        let (argument, texts) = (argument.as_str(), self.texts);
        match others.as_slice() {
            [other] if !listed && other == argument => {
                Some((texts.format("usage-twice", &args! { "argument" => argument }), Vec::new()))
            }
            [other] if !listed => {
                let arguments = args! { "argument" => argument, "other" => other.as_str() };
                Some((texts.format("usage-conflict", &arguments), Vec::new()))
            }
            [] => None,
            _ => Some((texts.format("usage-conflicts", &args! { "argument" => argument }), others)),
        }
    }

    /// Why a value cannot be read.
    fn why(&self) -> Option<String> {
        let source = self.error.source()?;
        if let Some(miswritten) = source.downcast_ref::<Miswritten>() {
            return Some(self.texts.get(miswritten.0));
        }
        if let Some(number) = source.downcast_ref::<ParseIntError>() {
            return Some(self.texts.get(match number.kind() {
                IntErrorKind::Zero => "usage-number-zero",
                IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => "usage-number-large",
                _ => "usage-number",
            }));
        }
        // Of a number out of its range the parser keeps nothing but this sentence.
        let said = sanitize(&source.to_string(), LONGEST);
        let range = said.split_once(" is not in ").and_then(|(value, range)| Some((value, range.split_once("..=")?)));
        let Some((value, (first, last))) = range else { return Some(said) };
        let arguments = args! { "value" => value, "first" => first, "last" => last };
        Some(self.texts.format("usage-range", &arguments))
    }

    /// What may have been meant.
    fn tips(&self) -> Vec<String> {
        let near = [
            (ContextKind::SuggestedSubcommand, "usage-near-command"),
            (ContextKind::SuggestedArg, "usage-near-argument"),
            (ContextKind::SuggestedValue, "usage-near-value"),
        ];
        let mut tips = Vec::new();
        for (kind, id) in near {
            let names = self.many(kind);
            let id = if names.len() > 1 { "usage-near-several" } else { id };
            let names: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
            if !names.is_empty() {
                tips.push(self.texts.format(id, &args! { "names" => names.join(", ") }));
            }
        }
        if let Some(ContextValue::StyledStrs(suggested)) = self.error.get(ContextKind::Suggested) {
            tips.extend(suggested.iter().map(|tip| self.suggested(&tip.to_string())));
        }
        // Whoever asks for a language may not read the one in which this is said.
        let of_language = |argument: String| argument.starts_with("--lang ");
        if self.error.kind() == ErrorKind::InvalidValue && self.one(ContextKind::InvalidArg).is_some_and(of_language) {
            tips.extend(Locale::ALL.map(|locale| Texts::new(locale).get("usage-tip-language")));
        }
        tips
    }

    /// A sentence of the parser's about what else could be typed.
    fn suggested(&self, tip: &str) -> String {
        let between = |before, after| tip.strip_prefix(before).and_then(|tip: &str| tip.strip_suffix(after));
        let texts = self.texts;
        if let Some((typed, way)) = between("to pass '", "'").and_then(|tip| tip.split_once("' as a value, use '")) {
            let arguments = args! { "typed" => sanitize(typed, LONGEST), "way" => sanitize(way, LONGEST) };
            return texts.format("usage-tip-value", &arguments);
        }
        if let Some(name) = between("subcommand '", "' exists; to use it, remove the '--' before it") {
            return texts.format("usage-tip-dashes", &args! { "name" => sanitize(name, LONGEST) });
        }
        match between("'", "' exists") {
            Some(way) => texts.format("usage-tip-elsewhere", &args! { "way" => sanitize(way, LONGEST) }),
            None => sanitize(tip, LONGEST),
        }
    }

    /// What could have been typed, as a line of a list; no line where the parser names nothing.
    fn values(&self, kind: ContextKind, heading: &str) -> Vec<String> {
        let values = self.many(kind);
        if values.is_empty() {
            Vec::new()
        } else {
            vec![format!("[{}: {}]", self.texts.get(heading), values.join(", "))]
        }
    }

    /// A piece of what the parser knows, fit to be shown; a break in it begins no line of its own.
    fn one(&self, kind: ContextKind) -> Option<String> {
        match self.error.get(kind)? {
            ContextValue::String(typed) => Some(sanitize(typed, LONGEST)),
            _ => None,
        }
    }

    /// Several of them; one counts as several too.
    fn many(&self, kind: ContextKind) -> Vec<String> {
        match self.error.get(kind) {
            Some(ContextValue::Strings(typed)) => typed.iter().map(|typed| sanitize(typed, LONGEST)).collect(),
            Some(ContextValue::String(typed)) => vec![sanitize(typed, LONGEST)],
            _ => Vec::new(),
        }
    }
}

//! The texts a scenario brings along: Fluent written inline by somebody we do not know.
//!
//! The message library can be led into deep recursion and into panics by odd but valid texts. So each entry
//! is cut out by its lines first, bounded, and read on its own; it may use variables, plural forms and our
//! functions, but refer to no other message. What passes cannot replace the game's own words, but for those that tell a story.

mod listed;

use std::collections::BTreeSet;
use std::fmt;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;

use super::catalogue::{STORY_WORDS, declared_ids};
use super::count::grouped;
use super::sanitize::is_forbidden;
use super::{Locale, Texts};

pub use listed::{Listed, ids, variables};

/// The most bytes a scenario's texts may have in one language.
pub const MAX_BYTES: usize = 256 * 1024;

/// The most issues that are collected; after these the author has enough to do.
pub const MAX_ISSUES: usize = 100;

/// The most `{` and `(` in one entry: a bound on its nesting and on what it can expand to.
const MAX_OPENINGS: usize = 64;

/// The longest number an entry may write.
const MAX_NUMBER: usize = 12;

/// The functions an entry may call.
const FUNCTIONS: [&str; 2] = ["JOSA", "COUNT"];

/// A scenario's own words as Fluent source. An empty Korean text falls back to the English one.
#[derive(Clone, Copy, Debug, Default)]
pub struct ScenarioTexts<'a> {
    /// English.
    pub en: &'a str,
    /// Korean.
    pub ko: &'a str,
    /// The story of the game in whose words it is told, besides its own; empty for the flagship's.
    pub story: &'a str,
}

/// Whether a scenario may say this in words of its own.
pub(crate) fn is_story_word(id: &str) -> bool {
    STORY_WORDS.iter().any(|kind| id.starts_with(kind))
}

/// Something wrong in a scenario's texts, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextIssue {
    /// In which of the two texts.
    pub locale: Locale,
    /// The line within that text, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
    /// What is wrong.
    pub kind: TextIssueKind,
}

/// What can be wrong in a scenario's texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextIssueKind {
    /// More than [`MAX_BYTES`].
    TooLong {
        /// How many bytes there are.
        bytes: usize,
    },
    /// Not Fluent; what the parser expected.
    Syntax {
        /// The parser's words, in English.
        detail: String,
    },
    /// More nesting than a text needs.
    TooDeep,
    /// A character that is invisible or directs the terminal, as itself or as an escape.
    ForbiddenCharacter {
        /// Its code point.
        code: u32,
    },
    /// An id that the game itself uses.
    BuiltIn {
        /// The id.
        id: String,
    },
    /// An id declared before.
    Duplicate {
        /// The id.
        id: String,
    },
    /// A reference to another message or term.
    Reference {
        /// What it refers to.
        id: String,
    },
    /// A term: a text that only other texts can use, and none may.
    Term {
        /// Its id, without the dash.
        id: String,
    },
    /// A function that does not exist.
    UnknownFunction {
        /// Its name.
        name: String,
    },
    /// A number with more digits than a text needs.
    LongNumber,
    /// Present in the other language only.
    Untranslated {
        /// The id.
        id: String,
    },
}

impl TextIssue {
    /// The message that says what is wrong and where, and its arguments.
    #[must_use]
    pub fn message(&self) -> (&'static str, Vec<(&'static str, String)>) {
        let size = |bytes: usize| grouped(i64::try_from(bytes).unwrap_or(i64::MAX));
        let (id, mut arguments) = match &self.kind {
            TextIssueKind::TooLong { bytes } => {
                ("text-issue-too-long", vec![("bytes", size(*bytes)), ("limit", size(MAX_BYTES))])
            }
            TextIssueKind::Syntax { detail } => ("text-issue-syntax", vec![("detail", detail.clone())]),
            TextIssueKind::TooDeep => ("text-issue-too-deep", vec![("limit", MAX_OPENINGS.to_string())]),
            TextIssueKind::ForbiddenCharacter { code } => {
                ("text-issue-forbidden-character", vec![("code", format!("U+{code:04X}"))])
            }
            TextIssueKind::BuiltIn { id } => ("text-issue-built-in", vec![("id", id.clone())]),
            TextIssueKind::Duplicate { id } => ("text-issue-duplicate", vec![("id", id.clone())]),
            TextIssueKind::Reference { id } => ("text-issue-reference", vec![("id", id.clone())]),
            TextIssueKind::Term { id } => ("text-issue-term", vec![("id", id.clone())]),
            TextIssueKind::UnknownFunction { name } => ("text-issue-unknown-function", vec![("name", name.clone())]),
            TextIssueKind::LongNumber => ("text-issue-long-number", vec![("limit", MAX_NUMBER.to_string())]),
            TextIssueKind::Untranslated { id } => {
                let other = if self.locale == Locale::En { Locale::Ko } else { Locale::En };
                ("text-issue-untranslated", vec![("id", id.clone()), ("other", other.code().to_owned())])
            }
        };
        let (line, column) = (self.line.to_string(), self.column.to_string());
        arguments.extend([("language", self.locale.code().to_owned()), ("line", line), ("column", column)]);
        (id, arguments)
    }
}

impl fmt::Display for TextIssue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}: {:?}", self.locale, self.line, self.column, self.kind)
    }
}

impl Texts {
    /// The game's words together with a scenario's own, and everything that is wrong with the latter in
    /// both languages. Entries with an issue are left out; a message missing in this language is taken
    /// from the other.
    #[must_use]
    pub fn with_scenario(locale: Locale, scenario: &ScenarioTexts<'_>) -> (Self, Vec<TextIssue>) {
        let texts = Self::told_as(locale, scenario.story);
        // All of them first: whoever comes later cannot take an id.
        texts.load_all();
        let mut issues = Vec::new();
        let en = read(&texts, Locale::En, scenario.en, &mut issues);
        let ko = read(&texts, Locale::Ko, scenario.ko, &mut issues);
        if !scenario.en.trim().is_empty() && !scenario.ko.trim().is_empty() {
            note_untranslated(Locale::En, &en, scenario.ko, &mut issues);
            note_untranslated(Locale::Ko, &ko, scenario.en, &mut issues);
        }
        let (own, other) = match locale {
            Locale::En => (en, ko),
            Locale::Ko => (ko, en),
        };
        let mut loaded = texts.lock();
        for entry in own {
            loaded.bundle.add_resource_overriding(entry.resource.into());
        }
        for entry in other {
            // The second of two with the same id is the fallback and is ignored.
            let _ = loaded.bundle.add_resource(entry.resource.into());
        }
        drop(loaded);
        issues.truncate(MAX_ISSUES);
        (texts, issues)
    }
}

/// One accepted entry.
struct Entry {
    id: String,
    line: usize,
    resource: FluentResource,
}

/// Reads the entries of one language, noting what is wrong.
fn read(texts: &Texts, locale: Locale, source: &str, issues: &mut Vec<TextIssue>) -> Vec<Entry> {
    let issue = |line, column, kind| TextIssue { locale, line, column, kind };
    if source.len() > MAX_BYTES {
        issues.push(issue(1, 1, TextIssueKind::TooLong { bytes: source.len() }));
        return Vec::new();
    }
    let (mut entries, mut ids): (Vec<Entry>, BTreeSet<String>) = Default::default();
    for (first_line, chunk) in chunks(source) {
        if issues.len() >= MAX_ISSUES {
            break;
        }
        let before = issues.len();
        let place = |at: usize| place(chunk, first_line, at);
        if let Some((at, code)) = forbidden_character(chunk) {
            let (line, column) = place(at);
            issues.push(issue(line, column, TextIssueKind::ForbiddenCharacter { code }));
            continue;
        }
        if let Some((at, _)) = chunk.match_indices(['{', '(']).nth(MAX_OPENINGS) {
            let (line, column) = place(at);
            issues.push(issue(line, column, TextIssueKind::TooDeep));
            continue;
        }
        let resource = match FluentResource::try_new(chunk.to_owned()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                for error in errors {
                    let (line, column) = place(error.pos.start);
                    let detail = error.kind.to_string();
                    issues.push(issue(line, column, TextIssueKind::Syntax { detail }));
                }
                continue;
            }
        };
        let message = match resource.get_entry(0) {
            Some(ast::Entry::Message(message)) => message,
            Some(ast::Entry::Term(term)) => {
                issues.push(issue(first_line, 1, TextIssueKind::Term { id: term.id.name.to_owned() }));
                continue;
            }
            _ => continue,
        };
        let id = message.id.name.to_owned();
        for kind in faults(message) {
            issues.push(issue(first_line, 1, kind));
        }
        if texts.has(&id) && !is_story_word(&id) {
            issues.push(issue(first_line, 1, TextIssueKind::BuiltIn { id: id.clone() }));
        } else if !ids.insert(id.clone()) {
            issues.push(issue(first_line, 1, TextIssueKind::Duplicate { id: id.clone() }));
        }
        if issues.len() == before {
            entries.push(Entry { id, line: first_line, resource });
        }
    }
    entries
}

/// Notes what `there`, the text of the other language, does not declare; what is wrong with it there is told of it there.
fn note_untranslated(locale: Locale, here: &[Entry], there: &str, issues: &mut Vec<TextIssue>) {
    let there: BTreeSet<&str> = declared_ids(there).collect();
    for entry in here {
        if !there.contains(entry.id.as_str()) {
            let kind = TextIssueKind::Untranslated { id: entry.id.clone() };
            issues.push(TextIssue { locale, line: entry.line, column: 1, kind });
        }
    }
}

/// Cuts a source into entries: a new one begins at each line that starts with a letter, `-` or `#`. Each
/// comes with its line number.
fn chunks(source: &str) -> Vec<(usize, &str)> {
    let mut chunks = Vec::new();
    let (mut start, mut first_line, mut at) = (0, 1, 0);
    for (number, line) in source.split_inclusive('\n').enumerate() {
        if at > start && line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-' || c == '#') {
            chunks.push((first_line, &source[start..at]));
            (start, first_line) = (at, number + 1);
        }
        at += line.len();
    }
    chunks.push((first_line, &source[start..]));
    chunks.retain(|(_, chunk)| !chunk.starts_with('#') && !chunk.trim().is_empty());
    chunks
}

/// Line and column of a byte in a chunk that starts at `first_line`.
fn place(chunk: &str, first_line: usize, at: usize) -> (usize, usize) {
    let before = chunk.get(..at).unwrap_or(chunk);
    let line = first_line + before.matches('\n').count();
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// The first character that must not reach a terminal, written out or as `\u0000` or `\U000000`.
fn forbidden_character(chunk: &str) -> Option<(usize, u32)> {
    let written = chunk
        .char_indices()
        .find(|(_, c)| is_forbidden(*c) && !matches!(c, '\n' | '\r'))
        .map(|(at, c)| (at, u32::from(c)));
    let escaped = chunk.match_indices('\\').find_map(|(at, _)| {
        let after = chunk.get(at + 1..)?;
        let digits = match after.chars().next()? {
            'u' => after.get(1..5)?,
            'U' => after.get(1..7)?,
            _ => return None,
        };
        let code = u32::from_str_radix(digits, 16).ok()?;
        char::from_u32(code).is_none_or(is_forbidden).then_some((at, code))
    });
    written.or(escaped)
}

/// What an entry does that a scenario's text may not do.
fn faults(message: &ast::Message<&str>) -> Vec<TextIssueKind> {
    let mut faults = Vec::new();
    let attributes = message.attributes.iter().map(|attribute| &attribute.value);
    for pattern in message.value.iter().chain(attributes) {
        check_pattern(pattern, &mut faults);
    }
    faults
}

fn check_pattern(pattern: &ast::Pattern<&str>, faults: &mut Vec<TextIssueKind>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            check_expression(expression, faults);
        }
    }
}

fn check_expression(expression: &ast::Expression<&str>, faults: &mut Vec<TextIssueKind>) {
    match expression {
        ast::Expression::Inline(inline) => check_inline(inline, faults),
        ast::Expression::Select { selector, variants } => {
            check_inline(selector, faults);
            for variant in variants {
                if let ast::VariantKey::NumberLiteral { value } = &variant.key {
                    check_number(value, faults);
                }
                check_pattern(&variant.value, faults);
            }
        }
    }
}

fn check_inline(inline: &ast::InlineExpression<&str>, faults: &mut Vec<TextIssueKind>) {
    match inline {
        ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::VariableReference { .. } => {}
        ast::InlineExpression::NumberLiteral { value } => check_number(value, faults),
        ast::InlineExpression::FunctionReference { id, arguments } => {
            if !FUNCTIONS.contains(&id.name) {
                faults.push(TextIssueKind::UnknownFunction { name: id.name.to_owned() });
            }
            check_arguments(arguments, faults);
        }
        ast::InlineExpression::MessageReference { id, .. } => {
            faults.push(TextIssueKind::Reference { id: id.name.to_owned() });
        }
        ast::InlineExpression::TermReference { id, .. } => {
            faults.push(TextIssueKind::Reference { id: format!("-{}", id.name) });
        }
        ast::InlineExpression::Placeable { expression } => check_expression(expression, faults),
    }
}

fn check_arguments(arguments: &ast::CallArguments<&str>, faults: &mut Vec<TextIssueKind>) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for inline in arguments.positional.iter().chain(named) {
        check_inline(inline, faults);
    }
}

fn check_number(value: &str, faults: &mut Vec<TextIssueKind>) {
    if value.len() > MAX_NUMBER {
        faults.push(TextIssueKind::LongNumber);
    }
}

#[cfg(test)]
mod tests;

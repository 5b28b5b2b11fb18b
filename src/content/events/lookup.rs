//! What cards may refer to, and the small judgements: numbers, quarters, names, ids and texts.

use std::fmt;

use super::Names;
use super::form::EffectFile;
use crate::content::clean::short_line;
use crate::content::field_path::FieldPath;
use crate::content::issue::{Expected, IssueKind, Thing};
use crate::content::issues::Issues;
use crate::content::nearest::nearest;
use crate::content::ron_file::RonFile;
use crate::sim::units::Quarter;
use crate::text::Locale;

/// Conditions and effects may be nested as deep as this.
pub(super) const DEEPEST: usize = 6;
/// The most characters an id may have.
const LONGEST_ID: usize = 40;

/// What is known while a file is looked through.
pub(super) struct Lookup<'a> {
    pub(super) file: &'a RonFile<'a>,
    pub(super) names: &'a Names<'a>,
    /// Every flag that some effect sets; its place is its bit.
    pub(super) flags: &'a [String],
}

/// Adds the flags that effects set to those that are known.
pub(super) fn collect_flags(effects: &[EffectFile], depth: usize, flags: &mut Vec<String>) {
    if depth > DEEPEST {
        return;
    }
    for effect in effects {
        match effect {
            EffectFile::Flag(name) if !flags.contains(name) => flags.push(name.clone()),
            EffectFile::After { effects, .. } => collect_flags(effects, depth + 1, flags),
            EffectFile::Chance { then, otherwise, .. } | EffectFile::When { then, otherwise, .. } => {
                collect_flags(then, depth + 1, flags);
                collect_flags(otherwise, depth + 1, flags);
            }
            _ => {}
        }
    }
}

/// Paths are put together where something is wrong: a game begins faster without all the others.
impl Lookup<'_> {
    pub(super) fn text(&self, issues: &mut Issues, path: impl Fn() -> FieldPath, id: fmt::Arguments<'_>) {
        let Some(has_text) = self.names.has_text else { return };
        let id = id.to_string();
        for locale in Locale::ALL {
            if !has_text(locale, &id) {
                let language = locale.code().to_owned();
                self.file.report(issues, &path(), IssueKind::MissingMessage { id: short_line(&id, 120), language });
            }
        }
    }

    pub(super) fn id(&self, issues: &mut Issues, path: impl Fn() -> FieldPath, id: &str) {
        let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        if id.is_empty() {
            self.file.report(issues, &path(), IssueKind::Empty);
        } else if id.chars().count() > LONGEST_ID {
            let kind = IssueKind::TooLong { characters: id.chars().count(), limit: LONGEST_ID };
            self.file.report(issues, &path(), kind);
        } else if !id.chars().all(plain) {
            let arguments = vec![("name", short_line(id, LONGEST_ID))];
            self.file.report(issues, &path(), IssueKind::Particular { id: "issue-event-id", arguments });
        }
    }

    pub(super) fn number(&self, issues: &mut Issues, path: impl Fn() -> FieldPath, value: f64, low: f64, high: f64) {
        if !value.is_finite() {
            self.file.report(issues, &path(), IssueKind::NotFinite { value });
        } else if value < low || value > high {
            self.file.report(issues, &path(), IssueKind::OutOfRange { value, low, high, unit: String::new() });
        }
    }

    pub(super) fn quarter(&self, issues: &mut Issues, path: impl Fn() -> FieldPath, text: &str) -> Quarter {
        Quarter::parse(text).unwrap_or_else(|| {
            let expected = Expected::Other("2001Q3".to_owned());
            let kind = IssueKind::WrongType { expected, found: Some(short_line(text, LONGEST_ID)) };
            self.file.report(issues, &path(), kind);
            Quarter::default()
        })
    }

    pub(super) fn index(
        &self,
        issues: &mut Issues,
        path: &FieldPath,
        what: Thing,
        name: &str,
        known: &[&str],
    ) -> Option<usize> {
        let found = known.iter().position(|it| *it == name);
        if found.is_none() {
            let nearest = nearest(name, known.iter().copied()).map(str::to_owned);
            let name = short_line(name, LONGEST_ID);
            self.file.report(issues, path, IssueKind::UnknownReference { what, name, nearest });
        }
        found
    }
}

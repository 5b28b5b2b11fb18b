//! A row of numbers with one unit and one source, as a capital window by quarter.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use crate::content::clean::one_line;
use crate::content::constant::{LONGEST_SOURCE, LONGEST_UNIT};
use crate::content::field_path::FieldPath;
use crate::content::issue::IssueKind;
use crate::content::issues::Issues;
use crate::content::ron_file::RonFile;

/// Numbers in order, what they count, and where they come from. Written
/// `([1.0, 0.6, 0.5], "share open", "assumption: why")`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Series {
    /// The numbers.
    pub values: Vec<f64>,
    /// What they count.
    pub unit: String,
    /// Where they come from.
    pub source: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Series")]
struct Written(Vec<f64>, String, String);

impl From<Written> for Series {
    fn from(Written(values, unit, source): Written) -> Self {
        Self { values, unit: one_line(unit), source: one_line(source) }
    }
}

impl From<Series> for Written {
    fn from(Series { values, unit, source }: Series) -> Self {
        Self(values, unit, source)
    }
}

/// What a series may be.
#[derive(Clone, Debug, PartialEq)]
pub struct SeriesRule {
    /// Its path from the top of the file.
    pub path: &'static str,
    /// How many numbers it may have.
    pub count: RangeInclusive<usize>,
    /// What each may be.
    pub allowed: RangeInclusive<f64>,
    /// The unit it must be in.
    pub unit: &'static str,
}

impl Series {
    /// Reports what is wrong with the series that `rule` is about.
    pub fn check(&self, rule: &SeriesRule, file: &RonFile<'_>, issues: &mut Issues) {
        let path = FieldPath::from(rule.path);
        let count = self.values.len();
        if !rule.count.contains(&count) {
            let arguments = vec![
                ("count", count.to_string()),
                ("low", rule.count.start().to_string()),
                ("high", rule.count.end().to_string()),
            ];
            file.report(issues, &path.item(0), IssueKind::Particular { id: "scenario-finding-count", arguments });
        }
        let (low, high) = (*rule.allowed.start(), *rule.allowed.end());
        for (i, &value) in self.values.iter().enumerate() {
            let kind = if !value.is_finite() {
                IssueKind::NotFinite { value }
            } else if !rule.allowed.contains(&value) {
                IssueKind::OutOfRange { value, low, high, unit: rule.unit.to_owned() }
            } else {
                continue;
            };
            file.report(issues, &path.item(0).item(i), kind);
        }
        check_text(&self.unit, LONGEST_UNIT, file, &path.item(1), issues);
        check_text(&self.source, LONGEST_SOURCE, file, &path.item(2), issues);
        if self.unit != rule.unit && !self.unit.trim().is_empty() {
            let kind = IssueKind::WrongUnit { found: self.unit.clone(), expected: rule.unit.to_owned() };
            file.report(issues, &path.item(1), kind);
        }
    }
}

/// Reports a text that is empty or longer than `limit` characters.
pub(super) fn check_text(text: &str, limit: usize, file: &RonFile<'_>, path: &FieldPath, issues: &mut Issues) {
    let characters = text.chars().count();
    if text.trim().is_empty() {
        file.report(issues, path, IssueKind::Empty);
    } else if characters > limit {
        file.report(issues, path, IssueKind::TooLong { characters, limit });
    }
}

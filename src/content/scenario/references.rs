//! The file form of what a finished game is compared with.

use serde::{Deserialize, Serialize};

use crate::content::constant::LONGEST_SOURCE;
use crate::content::field_path::FieldPath;
use crate::content::issue::{IssueKind, Thing};
use crate::content::issues::Issues;
use crate::content::ron_file::RonFile;
use crate::content::scenario::check::check_quarter;
use crate::content::scenario::series::check_text;
use crate::content::strategy::library::NAMES;
use crate::sim::scenario::References;
use crate::sim::units::Quarter;

/// The most strategies in one of the lists.
const MOST_STRATEGIES: usize = 8;

/// Strategies that come with the game, by name. A scenario may leave the group out: its games are then compared with
/// nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "References")]
pub struct ReferencesFile {
    /// The quarter from which the wasted line goes its own way, as `2000Q3`.
    pub pivot: String,
    /// Relief rules.
    pub relief: Vec<String>,
    /// The bet.
    pub bet: String,
    /// The way it went.
    pub history: String,
    /// Policies that value states.
    pub continuations: Vec<String>,
    /// Why these.
    pub source: String,
}

impl ReferencesFile {
    pub(super) fn build(&self) -> References {
        References {
            pivot: Quarter::parse(&self.pivot).unwrap_or_default(),
            relief: self.relief.clone(),
            bet: self.bet.clone(),
            history: self.history.clone(),
            continuations: self.continuations.clone(),
        }
    }

    /// Reports what is no quarter, and names that no strategy has.
    pub(super) fn check(&self, file: &RonFile<'_>, path: &FieldPath, issues: &mut Issues) {
        let _ = check_quarter(&self.pivot, file, &path.field("pivot"), issues);
        check_text(&self.source, LONGEST_SOURCE, file, &path.field("source"), issues);
        let mut known = |name: &str, path: &FieldPath| {
            if !NAMES.contains(&name) {
                let kind = IssueKind::unknown(Thing::Strategy, name, NAMES.iter().copied());
                file.report(issues, path, kind);
            }
        };
        known(&self.bet, &path.field("bet"));
        known(&self.history, &path.field("history"));
        for (field, names) in [("relief", &self.relief), ("continuations", &self.continuations)] {
            for (i, name) in names.iter().enumerate() {
                known(name, &path.field(field).item(i));
            }
        }
        for (field, names) in [("relief", &self.relief), ("continuations", &self.continuations)] {
            let path = path.field(field);
            if names.is_empty() {
                file.report(issues, &path, IssueKind::Empty);
            } else if names.len() > MOST_STRATEGIES {
                file.report(issues, &path, IssueKind::TooMany { count: names.len(), limit: MOST_STRATEGIES });
            }
        }
    }
}

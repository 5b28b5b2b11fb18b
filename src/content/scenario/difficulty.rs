//! What a difficulty changes: named constants, and nothing else. The rules are the same for everybody.

use std::mem;

use serde::{Deserialize, Serialize};

use crate::content::constant::{Constant, LONGEST_SOURCE};
use crate::content::field_path::FieldPath;
use crate::content::issue::{IssueKind, Thing};
use crate::content::issues::Issues;
use crate::content::ron_file::RonFile;
use crate::content::scenario::series::check_text;
use crate::content::scenario::{ScenarioFile, sanity};
use crate::sim::scenario::Difficulty;

/// Most constants that a difficulty changes.
const MOST: usize = 60;

/// Constants that have another value in the difficulties beside `operator`, which is the file as it stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Difficulties")]
pub struct DifficultiesFile {
    /// The kindest.
    #[serde(default)]
    pub founder: Vec<OverrideFile>,
    /// The hardest.
    #[serde(default)]
    pub day_one: Vec<OverrideFile>,
}

/// A constant by its path, its value, and why: `("opening.cash", 900.0, "assumption: a longer breath")`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Override")]
pub struct OverrideFile(pub String, pub f64, pub String);

impl DifficultiesFile {
    /// Whether nothing changes.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.founder.is_empty() && self.day_one.is_empty()
    }

    /// What a difficulty changes.
    #[must_use]
    pub fn of(&self, difficulty: Difficulty) -> &[OverrideFile] {
        match difficulty {
            Difficulty::Founder => &self.founder,
            Difficulty::Operator => &[],
            Difficulty::DayOne => &self.day_one,
        }
    }
}

impl ScenarioFile {
    /// What `look` makes of the file with what a difficulty changes; afterwards it is as it was. Paths that lead to no
    /// constant change nothing.
    pub fn at<R>(&mut self, difficulty: Difficulty, look: impl FnOnce(&Self) -> R) -> R {
        let changes = self.difficulties.of(difficulty).to_vec();
        let mut before = Vec::with_capacity(changes.len());
        for OverrideFile(path, value, _) in &changes {
            if let Some(constant) = self.constant_mut(path) {
                before.push((path, mem::replace(&mut constant.value, *value)));
            }
        }
        let seen = look(self);
        for (path, value) in before.into_iter().rev() {
            if let Some(constant) = self.constant_mut(path) {
                constant.value = value;
            }
        }
        seen
    }

    /// The constant at `group.name`.
    fn constant_mut(&mut self, path: &str) -> Option<&mut Constant> {
        let (group, name) = path.split_once('.')?;
        match group {
            "opening" => self.opening.entry_mut(name),
            "market" => self.market.entry_mut(name),
            "economy" => self.economy.entry_mut(name),
            "rival_rule" => self.rival_rule.entry_mut(name),
            "machines" => self.machines.entry_mut(name),
            "engineers" => self.engineers.entry_mut(name),
            "urgency" => self.urgency.entry_mut(name),
            "migration" => self.migration.entry_mut(name),
            "night" => self.night.entry_mut(name),
            "vendor" => self.vendor.entry_mut(name),
            "fulfilment" => self.fulfilment.entry_mut(name),
            "suppliers" => self.suppliers.entry_mut(name),
            "finance" => self.finance.entry_mut(name),
            "signals" => self.signals.entry_mut(name),
            _ => None,
        }
    }

    /// Reports changes of what there is not, values that no constant may have, and what makes no sense together.
    pub(super) fn difficulties_hold(&mut self, file: &RonFile<'_>, issues: &mut Issues) {
        let constants: Vec<_> = self.constants().into_iter().flat_map(|(_, constants)| constants).collect();
        for (name, difficulty) in [("founder", Difficulty::Founder), ("day_one", Difficulty::DayOne)] {
            let path = FieldPath::from("difficulties").field(name);
            let changes = self.difficulties.of(difficulty).to_vec();
            if changes.len() > MOST {
                file.report(issues, &path, IssueKind::TooMany { count: changes.len(), limit: MOST });
            }
            let before = issues.iter().count();
            for (i, OverrideFile(constant, value, source)) in changes.iter().enumerate().take(MOST) {
                let path = path.item(i);
                let known = constants.iter().find(|it| it.path.as_str() == constant);
                match known.filter(|_| self.constant_mut(constant).is_some()) {
                    None => {
                        let known = constants.iter().map(|it| it.path.as_str());
                        let kind = IssueKind::unknown(Thing::Id, constant, known);
                        file.report(issues, &path.item(0), kind);
                    }
                    Some(_) if !value.is_finite() => {
                        file.report(issues, &path.item(1), IssueKind::NotFinite { value: *value });
                    }
                    Some(it) if *value < it.low || *value > it.high => {
                        let (low, high, unit) = (it.low, it.high, it.unit.clone());
                        file.report(issues, &path.item(1), IssueKind::OutOfRange { value: *value, low, high, unit });
                    }
                    Some(_) => {}
                }
                check_text(source, LONGEST_SOURCE, file, &path.item(2), issues);
            }
            // What the file itself has wrong has been told; here is what only the change brings.
            if before == 0 && issues.is_empty() && !changes.is_empty() {
                self.at(difficulty, |changed| sanity::check(changed, file, issues));
            }
        }
    }
}

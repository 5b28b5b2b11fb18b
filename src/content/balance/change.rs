//! A change to a strategy, as data: parts taken out, taken over from another, turned, or decided otherwise.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::MOST;
use crate::content::field_path::FieldPath;
use crate::content::issue::{IssueKind, Thing};
use crate::content::issues::Issues;
use crate::content::strategy::condition::Lookup;
use crate::content::strategy::{self, Rule, RuleFile};
use crate::sim::decisions::KEYS;

/// Decisions taken over from another strategy.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Take", deny_unknown_fields)]
pub struct Take {
    /// From which.
    pub from: String,
    /// Keys, or parts of keys.
    pub keys: Vec<String>,
}

/// The change as written.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Change", default, deny_unknown_fields)]
pub struct ChangeFile {
    take: Vec<Take>,
    without: Vec<String>,
    times: BTreeMap<String, f64>,
    plus: BTreeMap<String, f64>,
    cards: BTreeMap<String, String>,
    rules: Vec<RuleFile>,
}

/// A change with its names looked up. Carried out in this order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    /// Taken over from others: their rules for these keys instead of its own.
    pub take: Vec<Take>,
    /// Keys, or parts of keys, that are not decided any more.
    pub without: Vec<String>,
    /// Amounts multiplied, by key or part; shares of `allocation` by programme: `allocation.features`.
    pub times: Vec<(String, f64)>,
    /// Amounts added to, in the unit of the key.
    pub plus: Vec<(String, f64)>,
    /// Answers to cards, (card, option) by index.
    pub cards: Vec<(u8, u8)>,
    /// Rules that come after its own and so win.
    pub rules: Vec<Rule>,
}

impl Change {
    /// Strategies that it takes from.
    pub(super) fn sources(&self) -> impl Iterator<Item = &String> {
        self.take.iter().map(|take| &take.from)
    }
}

impl ChangeFile {
    /// Looks the names up; what is wrong is reported.
    pub(super) fn build(&self, lookup: &Lookup<'_>, path: &FieldPath, issues: &mut Issues) -> Change {
        for (i, take) in self.take.iter().enumerate() {
            known_keys(&take.keys, lookup, &path.field("take").item(i).field("keys"), issues);
        }
        known_keys(&self.without, lookup, &path.field("without"), issues);
        for (what, amounts) in [("times", &self.times), ("plus", &self.plus)] {
            for (key, amount) in amounts.iter().take(MOST) {
                let path = path.field(what).field(key);
                known_keys(std::slice::from_ref(key), lookup, &path, issues);
                lookup.number(issues, &path, *amount, -1e12, 1e12);
            }
        }
        Change {
            take: self.take.clone(),
            without: self.without.clone(),
            times: self.times.clone().into_iter().collect(),
            plus: self.plus.clone().into_iter().collect(),
            cards: strategy::cards(&self.cards, lookup, &path.field("cards"), issues),
            rules: strategy::rules(&self.rules, lookup, &path.field("rules"), issues),
        }
    }
}

/// Reports names whose key no decision has.
pub(super) fn known_keys(names: &[String], lookup: &Lookup<'_>, path: &FieldPath, issues: &mut Issues) {
    if names.len() > MOST {
        lookup.file.report(issues, path, IssueKind::TooMany { count: names.len(), limit: MOST });
    }
    for name in names.iter().take(MOST) {
        let key = name.split('.').next().unwrap_or(name);
        if !KEYS.iter().any(|known| known.name == key) {
            lookup.unknown(issues, path, Thing::Id, name, KEYS.iter().map(|known| known.name));
        }
    }
}

//! Strategies as files: rules in order, the later one wins; what they are and what is wrong with them.
//!
//! Money is in dollars as everywhere in the interface, in conditions as in decisions; shares are shares,
//! engineers heads. The rules are carried out by `analysis::strategy`.

pub mod amount;
pub mod condition;
pub mod library;
pub mod names;
pub mod part;
mod rings;
pub mod setting;

use std::collections::BTreeMap;

use serde::Deserialize;

use super::field_path::FieldPath;
use super::issue::{IssueKind, Thing};
use super::issues::Issues;
use super::ron_file::{CONTENT_LIMIT, RonFile};
use crate::sim::scenario::Scenario;
use condition::{Condition, ConditionFile, Lookup};
use setting::{DecisionsFile, Setting};

/// Version of the format.
pub const FORMAT: u64 = 1;
/// Most rules of a strategy.
pub const MOST_RULES: usize = 64;
/// Most facts of a strategy.
pub const MOST_FACTS: usize = 16;
/// Most characters of a name or note.
const LONGEST: usize = 400;

/// A strategy as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Strategy", deny_unknown_fields)]
pub struct StrategyFile {
    /// Version of the format.
    pub format: u64,
    /// Its name.
    pub name: String,
    /// What it is for, in the author's words; not read by the machine.
    #[serde(default)]
    pub about: String,
    /// Conditions that are watched, so that rules can say since when one held.
    #[serde(default)]
    pub facts: BTreeMap<String, ConditionFile>,
    /// Options of cards, by the cards' ids; a card not named takes its default.
    #[serde(default)]
    pub cards: BTreeMap<String, String>,
    /// The rules.
    pub rules: Vec<RuleFile>,
}

/// A rule as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Rule", deny_unknown_fields)]
pub struct RuleFile {
    /// Source or reason, in the author's words.
    #[serde(default)]
    pub note: String,
    /// When it holds; always, if left out.
    #[serde(default = "always")]
    pub when: ConditionFile,
    /// Only in the first quarter in which it holds.
    #[serde(default)]
    pub once: bool,
    /// What it decides.
    pub decide: DecisionsFile,
}

const fn always() -> ConditionFile {
    ConditionFile::Always
}

/// A rule with its names looked up.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// When it holds.
    pub when: Condition,
    /// Only in the first quarter in which it holds.
    pub once: bool,
    /// What it decides.
    pub settings: Vec<Setting>,
}

/// A strategy with its names looked up in a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct StrategyRules {
    /// Its name.
    pub name: String,
    /// Conditions that are watched.
    pub facts: Vec<Condition>,
    /// (card, option), by index.
    pub cards: Vec<(u8, u8)>,
    /// The rules.
    pub rules: Vec<Rule>,
}

/// Reads a strategy for a scenario; `file_name` is how the author knows the file.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(file_name: &str, text: &str, scenario: &Scenario) -> Result<StrategyRules, Issues> {
    read_as(file_name, text, scenario, true)
}

/// As [`read`]; where not `strict`, cards that the scenario does not have are passed over.
fn read_as(file_name: &str, text: &str, scenario: &Scenario, strict: bool) -> Result<StrategyRules, Issues> {
    let file = RonFile::from_text(file_name, text, CONTENT_LIMIT)?;
    let written: StrategyFile = file.read_format(FORMAT)?;
    let facts: Vec<String> = written.facts.keys().cloned().collect();
    let lookup = Lookup { file: &file, scenario, facts: &facts, strict };
    let mut issues = Issues::new();
    let strategy = build(&written, &lookup, &mut issues);
    if issues.is_empty() { Ok(strategy) } else { Err(issues) }
}

fn build(written: &StrategyFile, lookup: &Lookup<'_>, issues: &mut Issues) -> StrategyRules {
    let root = FieldPath::root();
    let file = lookup.file;
    let name = written.name.trim();
    if name.is_empty() {
        file.report(issues, &root.field("name"), IssueKind::Empty);
    }
    let text = |path: FieldPath, text: &str, limit: usize, issues: &mut Issues| {
        let characters = text.chars().count();
        if characters > limit {
            file.report(issues, &path, IssueKind::TooLong { characters, limit });
        }
    };
    text(root.field("name"), name, 60, issues);
    text(root.field("about"), &written.about, LONGEST, issues);
    for (what, count, limit) in [("facts", lookup.facts.len(), MOST_FACTS), ("rules", written.rules.len(), MOST_RULES)]
    {
        if count > limit {
            file.report(issues, &root.field(what), IssueKind::TooMany { count, limit });
        }
    }
    let cards = cards(&written.cards, lookup, &root.field("cards"), issues);
    let watched = written.facts.iter().take(MOST_FACTS);
    let watched = watched.map(|(name, when)| when.build(lookup, &root.field("facts").field(name), 0, issues)).collect();
    // More than there may be are refused already.
    if written.facts.len() <= MOST_FACTS {
        rings::check(&written.facts, file, &root.field("facts"), issues);
    }
    let rules = rules(&written.rules, lookup, &root.field("rules"), issues);
    StrategyRules { name: super::clean::one_line(name), facts: watched, cards, rules }
}

/// Rules with their names looked up; those beyond [`MOST_RULES`] are left out.
pub(super) fn rules(written: &[RuleFile], lookup: &Lookup<'_>, path: &FieldPath, issues: &mut Issues) -> Vec<Rule> {
    let mut rules = Vec::new();
    for (i, rule) in written.iter().take(MOST_RULES).enumerate() {
        let path = path.item(i);
        let characters = rule.note.chars().count();
        if characters > LONGEST {
            lookup.file.report(issues, &path.field("note"), IssueKind::TooLong { characters, limit: LONGEST });
        }
        rules.push(Rule {
            when: rule.when.build(lookup, &path.field("when"), 0, issues),
            once: rule.once,
            settings: rule.decide.build(lookup, &path.field("decide"), issues),
        });
    }
    rules
}

/// Answers to cards, (card, option) by index.
pub(super) fn cards(
    written: &BTreeMap<String, String>,
    lookup: &Lookup<'_>,
    path: &FieldPath,
    issues: &mut Issues,
) -> Vec<(u8, u8)> {
    let mut cards = Vec::new();
    for (card, option) in written {
        let path = path.field(card);
        let Some(index) = lookup.card(issues, &path, card) else { continue };
        let options = option_ids(lookup.scenario, index);
        match options.iter().position(|known| known == option) {
            Some(option) => cards.push((index, option as u8)),
            None => lookup.unknown(issues, &path, Thing::Choice, option, options.iter().copied()),
        }
    }
    cards
}

/// Ids of a card's options.
fn option_ids(scenario: &Scenario, card: u8) -> Vec<&str> {
    let options = scenario.cards.get(usize::from(card)).map(|card| card.options.as_slice()).unwrap_or_default();
    options.iter().map(|option| option.id.as_str()).collect()
}

#[cfg(test)]
mod tests;

//! Conditions of a strategy: over the calendar, figures, facts that once held, the open card, and dice.

use serde::Deserialize;

use crate::content::field_path::FieldPath;
use crate::content::issue::{Expected, IssueKind, Thing};
use crate::content::issues::Issues;
use crate::content::ron_file::RonFile;
use crate::content::strategy::amount::Quantity;
use crate::content::strategy::names::QuantityName;
use crate::sim::scenario::Scenario;
use crate::sim::units::Quarter;

/// Conditions may be nested as deep as this.
pub const DEEPEST: usize = 16;

/// A condition as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Condition", rename_all = "snake_case", deny_unknown_fields)]
pub enum ConditionFile {
    /// In every quarter.
    Always,
    /// All of these.
    All(Vec<Self>),
    /// One of these at least.
    Any(Vec<Self>),
    /// Not this.
    Not(Box<Self>),
    /// In this quarter, as `2000Q3`.
    In(String),
    /// From this quarter on.
    From(String),
    /// Up to this quarter and in it.
    Until(String),
    /// In these seasons, 1 to 4.
    Seasons(Vec<u8>),
    /// A figure is above a number.
    Above(QuantityName, f64),
    /// It is that or above it.
    AtLeast(QuantityName, f64),
    /// A figure is below a number.
    Below(QuantityName, f64),
    /// It is that or below it.
    AtMost(QuantityName, f64),
    /// A figure that is 0 or 1 is 1.
    Is(QuantityName),
    /// A fact first held so many quarters ago or more; 0 is in the quarter in which it does.
    Since(String, u16),
    /// This card is open.
    Card(String),
    /// The strategy's own dice fall so, with this chance a quarter.
    Chance(f64),
}

impl ConditionFile {
    /// The facts that it asks for.
    pub(super) fn facts<'a>(&'a self, found: &mut Vec<&'a str>) {
        match self {
            Self::All(those) | Self::Any(those) => those.iter().for_each(|one| one.facts(found)),
            Self::Not(one) => one.facts(found),
            Self::Since(name, _) => found.push(name),
            _ => {}
        }
    }
}

/// A condition with its names looked up.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// All of these; true when empty.
    All(Vec<Self>),
    /// One of these at least; false when empty.
    Any(Vec<Self>),
    /// Not this.
    Not(Box<Self>),
    /// From this quarter on.
    From(Quarter),
    /// Up to this quarter and in it.
    Until(Quarter),
    /// In the seasons whose bit is set; bit 0 is January to March.
    Seasons(u8),
    /// A quantity is above the number, or equal to it where `or_equal`.
    Above {
        /// What is asked.
        of: Quantity,
        /// The number.
        than: f64,
        /// Whether equal will do.
        or_equal: bool,
    },
    /// Fact by index: it first held so many quarters ago or more.
    Since(u8, u16),
    /// The card by index is open.
    Card(u8),
    /// Dice.
    Chance(f64),
}

/// What is known when names are looked up.
pub(in crate::content) struct Lookup<'a> {
    pub(in crate::content) file: &'a RonFile<'a>,
    /// Whether a card that the scenario does not have is wrong; our own strategies serve many scenarios.
    pub(in crate::content) strict: bool,
    pub(in crate::content) scenario: &'a Scenario,
    pub(in crate::content) facts: &'a [String],
}

impl Lookup<'_> {
    /// Reports an unknown name; what is nearest to it is offered.
    pub(in crate::content) fn unknown<'n>(
        &self,
        issues: &mut Issues,
        path: &FieldPath,
        what: Thing,
        name: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) {
        self.file.report(issues, path, IssueKind::unknown(what, name, known));
    }

    /// Reports a number that is none, or outside its range.
    pub(in crate::content) fn number(&self, issues: &mut Issues, path: &FieldPath, value: f64, low: f64, high: f64) {
        if !value.is_finite() {
            self.file.report(issues, path, IssueKind::NotFinite { value });
        } else if value < low || value > high {
            self.file.report(issues, path, IssueKind::OutOfRange { value, low, high, unit: String::new() });
        }
    }

    /// A quarter as written.
    pub(in crate::content) fn quarter(&self, issues: &mut Issues, path: &FieldPath, text: &str) -> Quarter {
        Quarter::parse(text).unwrap_or_else(|| {
            let kind = IssueKind::WrongType {
                expected: Expected::Other("2001Q3".to_owned()),
                found: Some(super::super::clean::short_line(text, 40)),
            };
            self.file.report(issues, path, kind);
            self.scenario.first
        })
    }
}

impl ConditionFile {
    /// Looks the names up; what is wrong is reported, and a stand-in returned.
    pub(super) fn build(&self, lookup: &Lookup<'_>, path: &FieldPath, depth: usize, issues: &mut Issues) -> Condition {
        if depth > DEEPEST {
            lookup.file.report(issues, path, IssueKind::TooMany { count: depth, limit: DEEPEST });
            return Condition::All(Vec::new());
        }
        let several = |items: &[Self], issues: &mut Issues| -> Vec<Condition> {
            // A variant's own brackets are seen through, so its list is the first step below it.
            items
                .iter()
                .enumerate()
                .map(|(i, item)| item.build(lookup, &path.item(0).item(i), depth + 1, issues))
                .collect()
        };
        let than = |issues: &mut Issues, value: f64| {
            lookup.number(issues, &path.item(1), value, f64::MIN, f64::MAX);
            value
        };
        match self {
            Self::Always => Condition::All(Vec::new()),
            Self::All(items) => Condition::All(several(items, issues)),
            Self::Any(items) => Condition::Any(several(items, issues)),
            Self::Not(item) => Condition::Not(Box::new(item.build(lookup, &path.item(0), depth + 1, issues))),
            Self::In(text) => {
                let quarter = lookup.quarter(issues, path, text);
                Condition::All(vec![Condition::From(quarter), Condition::Until(quarter)])
            }
            Self::From(text) => Condition::From(lookup.quarter(issues, path, text)),
            Self::Until(text) => Condition::Until(lookup.quarter(issues, path, text)),
            Self::Seasons(seasons) => {
                let mut bits = 0;
                for (i, season) in seasons.iter().enumerate() {
                    lookup.number(issues, &path.item(0).item(i), f64::from(*season), 1.0, 4.0);
                    bits |= 1_u8.checked_shl(u32::from(*season).wrapping_sub(1)).unwrap_or(0);
                }
                Condition::Seasons(bits)
            }
            Self::Above(of, value) => Condition::Above { of: of.0, than: than(issues, *value), or_equal: false },
            Self::AtLeast(of, value) => Condition::Above { of: of.0, than: than(issues, *value), or_equal: true },
            Self::Below(of, value) => {
                Condition::Not(Box::new(Condition::Above { of: of.0, than: than(issues, *value), or_equal: true }))
            }
            Self::AtMost(of, value) => {
                Condition::Not(Box::new(Condition::Above { of: of.0, than: than(issues, *value), or_equal: false }))
            }
            Self::Is(of) => Condition::Above { of: of.0, than: 0.5, or_equal: false },
            Self::Since(name, quarters) => {
                let fact = lookup.facts.iter().position(|known| known == name).unwrap_or_else(|| {
                    lookup.unknown(issues, path, Thing::Id, name, lookup.facts.iter().map(String::as_str));
                    0
                });
                Condition::Since(fact as u8, *quarters)
            }
            Self::Card(name) => lookup.card(issues, path, name).map_or(Condition::Any(Vec::new()), Condition::Card),
            Self::Chance(chance) => {
                lookup.number(issues, path, *chance, 0.0, 1.0);
                Condition::Chance(*chance)
            }
        }
    }
}

impl Lookup<'_> {
    /// The index of a card.
    pub(super) fn card(&self, issues: &mut Issues, path: &FieldPath, name: &str) -> Option<u8> {
        let found = self.scenario.cards.iter().position(|card| card.id == name);
        if found.is_none() && self.strict {
            self.unknown(issues, path, Thing::Event, name, self.scenario.cards.iter().map(|card| card.id.as_str()));
        }
        found.and_then(|index| u8::try_from(index).ok())
    }
}

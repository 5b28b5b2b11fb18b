//! The parts of the file that have a table of their own.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::change::{Change, ChangeFile, known_keys};
use super::{MOST, quarter};
use crate::content::field_path::FieldPath;
use crate::content::issue::IssueKind;
use crate::content::issues::Issues;
use crate::content::strategy::condition::Lookup;
use crate::content::strategy::names::QuantityName;
use crate::content::strategy::setting::Setting;
use crate::content::strategy::{self, RuleFile};
use crate::sim::units::Quarter;

/// When to commit, as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Commit", deny_unknown_fields)]
pub(super) struct CommitFile {
    strategy: String,
    early: String,
    quarters: Vec<String>,
    best: (String, String),
}

/// The strategy whose bet is moved through the calendar, and where its best quarter shall lie.
#[derive(Clone, Debug, PartialEq)]
pub struct Commit {
    /// The strategy.
    pub strategy: String,
    /// The one that commits at once.
    pub early: String,
    /// Quarters to commit in.
    pub quarters: Vec<Quarter>,
    /// First and last of those among which the best shall be.
    pub best: (Quarter, Quarter),
}

impl CommitFile {
    pub(super) fn build(self, lookup: &Lookup<'_>, path: &FieldPath, issues: &mut Issues) -> Commit {
        let mut quarters = Vec::new();
        for (i, text) in self.quarters.iter().take(MOST).enumerate() {
            quarters.push(quarter(lookup, &path.field("quarters").item(i), text, issues));
        }
        let best = path.field("best");
        Commit {
            strategy: self.strategy,
            early: self.early,
            quarters,
            best: (
                quarter(lookup, &best.item(0), &self.best.0, issues),
                quarter(lookup, &best.item(1), &self.best.1, issues),
            ),
        }
    }
}

/// Telling the worlds in which relief comes first, from what a manager sees.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Call", deny_unknown_fields)]
pub struct Call {
    /// The strategy that takes relief first.
    pub relief: String,
    /// The one that bets.
    pub bet: String,
    /// Who looks: plays until the quarter in which the call is made.
    pub scout: String,
    /// The quarter at whose opening it is made.
    pub at: String,
    /// Figures that the call goes by, besides the beliefs about all that is hidden.
    pub figures: Vec<QuantityName>,
}

impl Call {
    pub(super) fn check(&self, lookup: &Lookup<'_>, path: &FieldPath, issues: &mut Issues) {
        quarter(lookup, &path.field("at"), &self.at, issues);
        if self.figures.len() > MOST {
            let kind = IssueKind::TooMany { count: self.figures.len(), limit: MOST };
            lookup.file.report(issues, &path.field("figures"), kind);
        }
    }
}

/// A level of a lever, as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Level", deny_unknown_fields)]
struct LeverFile {
    name: String,
    change: ChangeFile,
}

/// Levers, as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Levers", deny_unknown_fields)]
pub(super) struct LeversFile {
    baselines: Vec<String>,
    keys: BTreeMap<String, Vec<LeverFile>>,
    #[serde(default)]
    not_tried: BTreeMap<String, String>,
}

/// A level of a lever: a change that touches one decision key.
#[derive(Clone, Debug, PartialEq)]
pub struct Lever {
    /// The key.
    pub key: String,
    /// The level.
    pub name: String,
    /// What is changed.
    pub change: Change,
}

/// Levels of levers, one at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Levers {
    /// Strategies that they are tried on.
    pub baselines: Vec<String>,
    /// The levels.
    pub levels: Vec<Lever>,
    /// Keys that no strategy can turn, with the reason.
    pub not_tried: BTreeMap<String, String>,
}

impl LeversFile {
    pub(super) fn build(self, lookup: &Lookup<'_>, path: &FieldPath, issues: &mut Issues) -> Levers {
        let path = path.field("keys");
        let mut levels = Vec::new();
        for (key, written) in self.keys {
            let path = path.field(&key);
            known_keys(std::slice::from_ref(&key), lookup, &path, issues);
            for (i, level) in written.into_iter().take(MOST).enumerate() {
                let change = level.change.build(lookup, &path.item(i).field("change"), issues);
                levels.push(Lever { key: key.clone(), name: level.name, change });
            }
        }
        Levers { baselines: self.baselines, levels, not_tried: self.not_tried }
    }
}

/// Prices that never move.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Prices", deny_unknown_fields)]
pub struct Prices {
    /// Strategies that they are tried on.
    pub baselines: Vec<String>,
    /// Price indices.
    pub levels: Vec<f64>,
    /// Least and most that count as a mild lasting rise.
    pub mild: (f64, f64),
    /// What is added to a strategy's own path, index points, which are mild lasting rises too.
    #[serde(default)]
    pub rises: Vec<f64>,
    /// The price that ruins.
    pub gouging: f64,
    /// Within so many quarters.
    pub ruined_within: u16,
}

impl Prices {
    pub(super) fn check(&self, lookup: &Lookup<'_>, path: &FieldPath, issues: &mut Issues) {
        for (i, level) in self.levels.iter().enumerate().take(MOST) {
            lookup.number(issues, &path.field("levels").item(i), *level, 0.5, 2.0);
        }
        for (i, rise) in self.rises.iter().enumerate().take(MOST) {
            lookup.number(issues, &path.field("rises").item(i), *rise, 0.0, 0.5);
        }
        lookup.number(issues, &path.field("gouging"), self.gouging, 0.5, 2.0);
    }
}

/// Dressing up, as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Stripping", deny_unknown_fields)]
pub(super) struct StrippingFile {
    baselines: Vec<String>,
    ways: BTreeMap<String, ChangeFile>,
}

/// Dressing up for the verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct Stripping {
    /// Strategies that it is tried on.
    pub baselines: Vec<String>,
    /// Ways to do it.
    pub ways: Vec<(String, Change)>,
}

impl StrippingFile {
    pub(super) fn build(self, lookup: &Lookup<'_>, path: &FieldPath, issues: &mut Issues) -> Stripping {
        let path = path.field("ways");
        let ways = self.ways.into_iter().take(MOST);
        let ways = ways.map(|(name, change)| {
            let change = change.build(lookup, &path.field(&name), issues);
            (name, change)
        });
        Stripping { baselines: self.baselines, ways: ways.collect() }
    }
}

/// A constant of the machines that is hidden and differs by seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hidden {
    /// How fast the incumbent's price-performance improves, share a quarter.
    IncumbentDecline,
    /// How fast the load of an order grows, share a quarter.
    LoadGrowth,
}

impl Hidden {
    /// Its name in the scenario.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::IncumbentDecline => "incumbent_decline",
            Self::LoadGrowth => "load_growth",
        }
    }
}

/// A constant held at each of these values for every seed: where one strategy gives way to another.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Flip", deny_unknown_fields)]
pub struct Flip {
    /// The constant.
    pub constant: Hidden,
    /// Values it is held at, rising.
    pub values: Vec<f64>,
    /// The strategy that takes relief.
    pub relief: String,
    /// The one that bets.
    pub bet: String,
}

impl Flip {
    pub(super) fn check(&self, lookup: &Lookup<'_>, path: &FieldPath, issues: &mut Issues) {
        for (i, value) in self.values.iter().enumerate().take(MOST) {
            lookup.number(issues, &path.field("values").item(i), *value, -0.5, 0.5);
        }
    }
}

/// A steps-wise path of one amount, as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Path", deny_unknown_fields)]
struct PathFile {
    rule: RuleFile,
    least: f64,
    most: f64,
}

/// Search, as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Search", deny_unknown_fields)]
pub(super) struct SearchFile {
    yardstick: String,
    bases: Vec<String>,
    groups: Vec<Vec<String>>,
    turns: BTreeMap<String, (f64, f64)>,
    sums: BTreeMap<String, (f64, f64)>,
    shift: (i32, i32),
    paths: Vec<PathFile>,
}

/// An amount that moves in steps drawn at random.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// What is decided; its amounts are replaced by those drawn.
    pub settings: Vec<Setting>,
    /// Least.
    pub least: f64,
    /// Most.
    pub most: f64,
}

/// The search for exploits: policies around and between strategies.
#[derive(Clone, Debug, PartialEq)]
pub struct Search {
    /// What they are held against.
    pub yardstick: String,
    /// Strategies that they start from.
    pub bases: Vec<String>,
    /// Keys that go together when a policy is put together from two.
    pub groups: Vec<Vec<String>>,
    /// Factors drawn for amounts, least and most.
    pub turns: Vec<(String, (f64, f64))>,
    /// What is added to amounts, least and most.
    pub sums: Vec<(String, (f64, f64))>,
    /// By how many quarters the bet is moved, least and most.
    pub shift: (i32, i32),
    /// Amounts that move in steps.
    pub paths: Vec<Path>,
}

impl SearchFile {
    pub(super) fn build(self, lookup: &Lookup<'_>, path: &FieldPath, issues: &mut Issues) -> Search {
        for (i, group) in self.groups.iter().enumerate().take(MOST) {
            known_keys(group, lookup, &path.field("groups").item(i), issues);
        }
        for (what, ranges) in [("turns", &self.turns), ("sums", &self.sums)] {
            for (key, (least, most)) in ranges {
                let path = path.field(what).field(key);
                known_keys(std::slice::from_ref(key), lookup, &path, issues);
                lookup.number(issues, &path.item(0), *least, -1e12, *most);
                lookup.number(issues, &path.item(1), *most, *least, 1e12);
            }
        }
        lookup.number(issues, &path.field("shift").item(0), f64::from(self.shift.0), -16.0, f64::from(self.shift.1));
        lookup.number(issues, &path.field("shift").item(1), f64::from(self.shift.1), f64::from(self.shift.0), 16.0);
        let mut paths = Vec::new();
        for (i, written) in self.paths.iter().enumerate().take(MOST) {
            let path = path.field("paths").item(i);
            lookup.number(issues, &path.field("least"), written.least, -1e12, written.most);
            let rules = std::slice::from_ref(&written.rule);
            let rules = strategy::rules(rules, lookup, &path.field("rule"), issues);
            let settings = rules.into_iter().flat_map(|rule| rule.settings).collect();
            paths.push(Path { settings, least: written.least, most: written.most });
        }
        Search {
            yardstick: self.yardstick,
            bases: self.bases,
            groups: self.groups,
            turns: self.turns.into_iter().collect(),
            sums: self.sums.into_iter().collect(),
            shift: self.shift,
            paths,
        }
    }
}

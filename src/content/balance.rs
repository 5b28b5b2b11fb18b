//! What a scenario's balance is measured by, as a file: the strategies compared, the bands they must keep, the
//! levers that must matter, and the moves with which a search looks for exploits.
//!
//! A strategy that a file names and the game does not have is no error here: the measures that need it say so.

pub mod band;
pub mod change;
pub mod library;
pub mod section;

use std::collections::BTreeMap;

use serde::Deserialize;

use super::field_path::FieldPath;
use super::issue::{IssueKind, Thing};
use super::issues::Issues;
use super::ron_file::{CONTENT_LIMIT, RonFile};
use super::strategy::condition::Lookup;
use crate::sim::scenario::Scenario;
use crate::sim::units::Quarter;
use band::Band;
use change::{Change, ChangeFile};
use section::{
    Call, Commit, CommitFile, Flip, Levers, LeversFile, Prices, Search, SearchFile, Stripping, StrippingFile,
};

/// Version of the format.
pub const FORMAT: u64 = 1;
/// Most entries of any list or map of the file.
pub const MOST: usize = 400;

/// Ranges of seeds that are kept apart, so that nothing is judged on the seeds it was made on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Seeds", deny_unknown_fields)]
pub struct Seeds {
    /// First and last seed on which constants and strategies may be tuned.
    pub tuning: (u64, u64),
    /// First seed on which the tables are measured, unless another is asked for.
    pub fresh: u64,
    /// How far behind it the seeds lie on which the search looks for exploits; what it finds is measured on the
    /// fresh ones.
    pub search_offset: u64,
}

/// The file as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Balance", deny_unknown_fields)]
struct BalanceFile {
    #[serde(rename = "format")]
    _format: u64,
    scenario: String,
    seeds: Seeds,
    strategies: Vec<String>,
    #[serde(default)]
    held_out: Vec<String>,
    #[serde(default)]
    variants: BTreeMap<String, VariantFile>,
    bands: Vec<Band>,
    commit: Option<CommitFile>,
    call: Option<Call>,
    levers: Option<LeversFile>,
    prices: Option<Prices>,
    stripping: Option<StrippingFile>,
    #[serde(default)]
    flips: Vec<Flip>,
    search: Option<SearchFile>,
}

/// A variant as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Variant", deny_unknown_fields)]
struct VariantFile {
    base: String,
    change: ChangeFile,
}

/// A strategy changed, under a name of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// Its name.
    pub name: String,
    /// The strategy it is made of.
    pub base: String,
    /// What is changed.
    pub change: Change,
}

/// What the balance of a scenario is measured by.
#[derive(Clone, Debug, PartialEq)]
pub struct Balance {
    /// The scenario's name.
    pub scenario: String,
    /// Seeds.
    pub seeds: Seeds,
    /// Strategies compared, by name.
    pub strategies: Vec<String>,
    /// Strategies that no constant was tuned for.
    pub held_out: Vec<String>,
    /// Strategies made of others.
    pub variants: Vec<Variant>,
    /// What must hold.
    pub bands: Vec<Band>,
    /// When to commit.
    pub commit: Option<Commit>,
    /// Whether worlds in which relief comes first can be told.
    pub call: Option<Call>,
    /// Levels of levers.
    pub levers: Option<Levers>,
    /// Prices that never move.
    pub prices: Option<Prices>,
    /// Dressing up for the verdict.
    pub stripping: Option<Stripping>,
    /// Constants whose value may turn the result.
    pub flips: Vec<Flip>,
    /// The search for exploits.
    pub search: Option<Search>,
}

impl Balance {
    /// Whether it asks for the strategy with this name, to be played or to be made into another.
    #[must_use]
    pub fn names(&self, name: &str) -> bool {
        let variants = self.variants.iter().flat_map(|it| std::iter::once(&it.base).chain(it.change.sources()));
        let commit = self.commit.iter().flat_map(|it| [&it.strategy, &it.early]);
        let call = self.call.iter().flat_map(|it| [&it.relief, &it.bet, &it.scout]);
        let levers = self
            .levers
            .iter()
            .flat_map(|it| it.baselines.iter().chain(it.levels.iter().flat_map(|level| level.change.sources())));
        let prices = self.prices.iter().flat_map(|it| &it.baselines);
        let stripping = self
            .stripping
            .iter()
            .flat_map(|it| it.baselines.iter().chain(it.ways.iter().flat_map(|(_, change)| change.sources())));
        let flips = self.flips.iter().flat_map(|it| [&it.relief, &it.bet]);
        let search = self.search.iter().flat_map(|it| std::iter::once(&it.yardstick).chain(&it.bases));
        let bands = self.bands.iter().flat_map(|it| it.of.strategies());
        let tables = variants.chain(commit).chain(call).chain(levers).chain(prices).chain(stripping);
        let mut all = self.strategies.iter().chain(&self.held_out).chain(tables).chain(flips).chain(search);
        all.any(|known| known == name) || bands.into_iter().any(|known| known == name)
    }
}

/// Reads such a file for its scenario; `file_name` is how the author knows the file.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(file_name: &str, text: &str, scenario: &Scenario) -> Result<Balance, Issues> {
    let file = RonFile::from_text(file_name, text, CONTENT_LIMIT)?;
    let written: BalanceFile = file.read_format(FORMAT)?;
    let mut issues = Issues::new();
    let lookup = Lookup { file: &file, scenario, facts: &[], strict: true };
    let balance = build(written, &lookup, &mut issues);
    if issues.is_empty() { Ok(balance) } else { Err(issues) }
}

fn build(written: BalanceFile, lookup: &Lookup<'_>, issues: &mut Issues) -> Balance {
    let root = FieldPath::root();
    let file = lookup.file;
    if written.scenario != lookup.scenario.name {
        let nearest = Some(lookup.scenario.name.clone());
        let kind = IssueKind::UnknownReference { what: Thing::Scenario, name: written.scenario.clone(), nearest };
        file.report(issues, &root.field("scenario"), kind);
    }
    for (what, count) in [
        ("strategies", written.strategies.len()),
        ("held_out", written.held_out.len()),
        ("variants", written.variants.len()),
        ("bands", written.bands.len()),
        ("flips", written.flips.len()),
    ] {
        if count > MOST {
            file.report(issues, &root.field(what), IssueKind::TooMany { count, limit: MOST });
        }
    }
    for (i, band) in written.bands.iter().enumerate() {
        band.check(lookup, &root.field("bands").item(i), issues);
    }
    let variants = written.variants.into_iter().take(MOST).map(|(name, variant)| {
        let path = root.field("variants").field(&name).field("change");
        let change = variant.change.build(lookup, &path, issues);
        Variant { name, base: variant.base, change }
    });
    let variants = variants.collect();
    if let Some(call) = &written.call {
        call.check(lookup, &root.field("call"), issues);
    }
    if let Some(prices) = &written.prices {
        prices.check(lookup, &root.field("prices"), issues);
    }
    for (i, flip) in written.flips.iter().enumerate() {
        flip.check(lookup, &root.field("flips").item(i), issues);
    }
    Balance {
        scenario: written.scenario,
        seeds: written.seeds,
        strategies: written.strategies,
        held_out: written.held_out,
        variants,
        bands: written.bands,
        commit: written.commit.map(|commit| commit.build(lookup, &root.field("commit"), issues)),
        call: written.call,
        levers: written.levers.map(|levers| levers.build(lookup, &root.field("levers"), issues)),
        prices: written.prices,
        stripping: written.stripping.map(|it| it.build(lookup, &root.field("stripping"), issues)),
        flips: written.flips,
        search: written.search.map(|search| search.build(lookup, &root.field("search"), issues)),
    }
}

/// A quarter of the file, or the scenario's first where it is none; what is wrong is reported.
fn quarter(lookup: &Lookup<'_>, path: &FieldPath, text: &str, issues: &mut Issues) -> Quarter {
    lookup.quarter(issues, path, text)
}

#[cfg(test)]
mod tests;

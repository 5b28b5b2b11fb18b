//! All tables, and which of them are made.

use serde::Serialize;

use super::bands::{Finding, findings};
use super::call::{Called, call};
use super::cards::{Card, WAYS, options};
use super::commit::{Commits, commits};
use super::deaths::{Deaths, deaths};
use super::effect::Effect;
use super::field::Field;
use super::flips::{Flipped, flip};
use super::halving::{games, rounds};
use super::levers::{Key, by_effect, static_prices, stripping};
use super::search::{Exploits, SINGLE, search};
use super::standing::{Standing, standings};
use crate::content::balance::Balance;
use crate::journal::MODEL_VERSION;

/// Version of the keys.
const VERSION: u32 = 1;
/// Policies that are left at the end of the search.
const FOUND: usize = 10;

/// A table that can be asked for by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// What must and should hold, as far as the other tables were made.
    Bands,
    /// Strategies side by side.
    Strategies,
    /// Strategies that nothing was tuned for.
    HeldOut,
    /// The bet moved through the calendar.
    Commit,
    /// Whether relief worlds can be told.
    Call,
    /// Levers by effect.
    Levers,
    /// Options of cards.
    Cards,
    /// What ended games, and whether it was foretold.
    Deaths,
    /// Prices that never move.
    Prices,
    /// Dressing up for the verdict.
    Stripping,
    /// Where the thesis flips.
    Flips,
    /// The search for exploits.
    Search,
}

impl Section {
    /// All, in the order of the report.
    pub const ALL: [Self; 12] = [
        Self::Bands,
        Self::Strategies,
        Self::HeldOut,
        Self::Commit,
        Self::Call,
        Self::Levers,
        Self::Cards,
        Self::Deaths,
        Self::Prices,
        Self::Stripping,
        Self::Flips,
        Self::Search,
    ];

    /// Stable id, as typed and exported.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Bands => "bands",
            Self::Strategies => "strategies",
            Self::HeldOut => "held-out",
            Self::Commit => "commit",
            Self::Call => "call",
            Self::Levers => "levers",
            Self::Cards => "cards",
            Self::Deaths => "deaths",
            Self::Prices => "prices",
            Self::Stripping => "stripping",
            Self::Flips => "flips",
            Self::Search => "search",
        }
    }

    /// The section of an id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.id() == id)
    }

    /// Whether it can be made of this file.
    #[must_use]
    pub fn is_in(self, balance: &Balance) -> bool {
        match self {
            Self::Bands | Self::Strategies | Self::HeldOut | Self::Deaths => true,
            Self::Commit => balance.commit.is_some(),
            Self::Call => balance.call.is_some(),
            Self::Levers | Self::Cards => balance.levers.is_some(),
            Self::Prices => balance.prices.is_some(),
            Self::Stripping => balance.stripping.is_some(),
            Self::Flips => !balance.flips.is_empty(),
            Self::Search => balance.search.is_some(),
        }
    }
}

/// The tables that were made. An inner `None`: a strategy that it needs is missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[expect(missing_docs, reason = "named as the sections")]
pub struct Tables {
    pub strategies: Option<Vec<Standing>>,
    pub held_out: Option<Vec<Standing>>,
    pub commit: Option<Option<Commits>>,
    pub call: Option<Option<Called>>,
    pub levers: Option<Vec<Key>>,
    pub cards: Option<Vec<Card>>,
    pub deaths: Option<Deaths>,
    pub prices: Option<Vec<Effect>>,
    pub stripping: Option<Vec<Effect>>,
    pub flips: Option<Vec<Option<Flipped>>>,
    pub search: Option<Exploits>,
}

/// The whole report.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// Version of these keys.
    pub version: u32,
    /// The scenario.
    pub scenario: String,
    /// Version of the model.
    pub model: u32,
    /// The first quarter: turn 0.
    pub first_quarter: String,
    /// Form.
    pub form: &'static str,
    /// Difficulty.
    pub difficulty: &'static str,
    /// Games of each strategy.
    pub games: usize,
    /// Seed of the first.
    pub seed: u64,
    /// First and last seed that constants and strategies may be tuned on.
    pub tuning_seeds: (u64, u64),
    /// Bands.
    pub bands: Option<Vec<Finding>>,
    /// Tables.
    #[serde(flatten)]
    pub tables: Tables,
}

/// Makes these sections.
pub fn report(field: &mut Field<'_>, sections: &[Section], policies: usize) -> Report {
    let balance = field.balance;
    let asked = |section: Section| sections.contains(&section);
    let mut tables = Tables::default();
    if asked(Section::Strategies) {
        tables.strategies = Some(standings(field, &balance.strategies));
    }
    if asked(Section::HeldOut) {
        tables.held_out = Some(standings(field, &balance.held_out));
    }
    if let Some(commit) = balance.commit.as_ref().filter(|_| asked(Section::Commit)) {
        tables.commit = Some(commits(field, commit));
    }
    if let Some(asked) = balance.call.as_ref().filter(|_| asked(Section::Call)) {
        tables.call = Some(call(field, asked));
    }
    if let Some(levers) = balance.levers.as_ref().filter(|_| asked(Section::Levers)) {
        tables.levers = Some(by_effect(field, levers));
    }
    if let Some(levers) = balance.levers.as_ref().filter(|_| asked(Section::Cards)) {
        tables.cards = Some(options(field, &levers.baselines));
    }
    if asked(Section::Deaths) {
        tables.deaths = Some(deaths(field));
    }
    if let Some(prices) = balance.prices.as_ref().filter(|_| asked(Section::Prices)) {
        tables.prices = Some(static_prices(field, prices));
    }
    if let Some(ways) = balance.stripping.as_ref().filter(|_| asked(Section::Stripping)) {
        tables.stripping = Some(stripping(field, ways));
    }
    if asked(Section::Flips) {
        tables.flips = Some(balance.flips.iter().map(|asked| flip(field, asked)).collect());
    }
    if let Some(asked) = balance.search.as_ref().filter(|_| asked(Section::Search)) {
        let levers = balance.levers.as_ref().map(|levers| levers.levels.as_slice()).unwrap_or_default();
        tables.search = Some(search(field, asked, levers, policies, &rounds(policies, FOUND)));
    }
    let bands = asked(Section::Bands).then(|| findings(field, &balance.bands, &tables));
    Report {
        version: VERSION,
        scenario: field.scenario().name.clone(),
        model: MODEL_VERSION,
        first_quarter: field.scenario().first.to_string(),
        form: field.rules.form.id(),
        difficulty: field.rules.difficulty().id(),
        games: field.seeds.len(),
        seed: field.seeds.first().copied().unwrap_or_default(),
        tuning_seeds: balance.seeds.tuning,
        bands,
        tables,
    }
}

/// About how many games these sections take, for whoever shows how far it is.
#[must_use]
pub fn expected_games(balance: &Balance, sections: &[Section], each: usize, cards: usize, policies: usize) -> u64 {
    let levers = balance.levers.as_ref();
    let baselines = levers.map_or(0, |levers| levers.baselines.len());
    let strategies = |section: &Section| match section {
        Section::Bands => balance.variants.len(),
        Section::Strategies => balance.strategies.len(),
        Section::HeldOut => balance.held_out.len(),
        Section::Deaths => balance.strategies.len() + balance.held_out.len(),
        Section::Commit => balance.commit.as_ref().map_or(0, |commit| commit.quarters.len()),
        Section::Call => 0,
        Section::Levers => levers.map_or(0, |levers| levers.levels.len()) * baselines,
        // Three options or four, in about a third of the games, each in every way.
        Section::Cards => WAYS.len() * cards * baselines,
        Section::Prices => {
            balance.prices.as_ref().map_or(0, |it| (it.levels.len() + it.rises.len()) * it.baselines.len())
        }
        Section::Stripping => balance.stripping.as_ref().map_or(0, |it| it.ways.len() * it.baselines.len()),
        Section::Flips => balance.flips.iter().map(|flip| 2 * flip.values.len()).sum(),
        Section::Search => FOUND,
    };
    let tables: usize = sections.iter().map(strategies).sum();
    // Three options or four, in all of the games; the better ones once more, in the sum.
    let single = 1 + levers.map_or(0, |levers| levers.levels.len()) + 3 * cards;
    let searched = games(policies, &rounds(policies, FOUND)) + single as u64 * SINGLE;
    tables as u64 * each as u64 + if sections.contains(&Section::Search) { searched } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::play::Rules;
    use crate::content::{balance, library};
    use crate::sim::scenario::{Difficulty, Form};

    fn made(jobs: usize, sections: &[Section]) -> Report {
        let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
        let (name, text) = balance::library::of_scenario("dotcom-2000").expect("it has a balance file");
        let balance = balance::read(name, text, &scenario).expect("it reads");
        let rules = Rules::new(&scenario, Form::Full, Difficulty::Operator);
        let mut field = Field::new(rules, &balance, 50..90, jobs, &|_| {}).expect("strategies read");
        report(&mut field, sections, 10)
    }

    #[test]
    fn the_number_of_threads_does_not_show() {
        let sections = [Section::Bands, Section::Strategies, Section::HeldOut, Section::Stripping];
        let alone = made(1, &sections);
        assert_eq!(alone, made(3, &sections));
        let json = serde_json::to_string(&alone).expect("it can be written");
        assert!(json.contains("\"held_out\":[{") && json.contains("\"search\":null"), "{json}");
    }

    #[test]
    fn a_band_says_what_was_measured_and_what_is_missing() {
        let report = made(2, &[Section::Bands]);
        let bands = report.bands.expect("they were asked for");
        let of = |id: &str| bands.iter().find(|band| band.id == id).expect("there is such a band");
        let steady = of("steady-survival");
        assert_eq!(steady.met, Some(true));
        assert!(steady.measured.is_some_and(|it| it.value <= 0.25 && it.low <= it.value && it.value < it.high));
        // Its table was not asked for.
        assert_eq!((of("stripping").measured, of("stripping").met), (None, None));
        for band in &bands {
            assert!(band.missing.is_empty() || band.met.is_none(), "{}", band.id);
        }
    }

    #[test]
    fn sections_have_ids_that_read_back() {
        for section in Section::ALL {
            assert_eq!(Section::from_id(section.id()), Some(section));
        }
    }
}

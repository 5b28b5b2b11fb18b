//! The strategies that a balance file names, ready to be changed and played over the same seeds.

use std::collections::BTreeMap;

use super::interval::Resamples;
use super::vary;
use crate::analysis::monte_carlo::{Entrant, Outcome, Workers, outcomes};
use crate::analysis::play::Rules;
use crate::analysis::strategy::Strategy;
use crate::content::balance::Balance;
use crate::content::balance::change::Change;
use crate::content::issues::Issues;
use crate::content::strategy::{StrategyRules, library};
use crate::sim::scenario::Scenario;

/// Hears how many games were played since it last heard; may be called from any thread.
pub type Played<'a> = &'a (dyn Fn(u64) + Sync);

/// Who plays, what, and over which seeds.
pub struct Field<'a> {
    /// What is played.
    pub rules: Rules<'a>,
    /// What is measured.
    pub balance: &'a Balance,
    /// Threads.
    pub workers: Workers,
    /// Seeds of the tables.
    pub seeds: Vec<u64>,
    /// Resamples of games over these seeds.
    pub resamples: Resamples,
    /// Told of games played.
    pub played: Played<'a>,
    strategies: BTreeMap<String, StrategyRules>,
    games: BTreeMap<String, Vec<Outcome>>,
}

impl<'a> Field<'a> {
    /// Reads all strategies that the balance names and the game has, and makes its variants.
    ///
    /// # Errors
    /// A strategy of the game does not fit the scenario.
    pub fn new(
        rules: Rules<'a>,
        balance: &'a Balance,
        seeds: std::ops::Range<u64>,
        jobs: usize,
        played: Played<'a>,
    ) -> Result<Self, Issues> {
        let mut strategies = BTreeMap::new();
        // Those of other stories need not fit this one.
        let ours = library::NAMES.iter().chain(library::HELD_OUT);
        for name in ours.filter(|name| balance.names(name)) {
            if let Some(read) = library::strategy(name, rules.scenario) {
                strategies.insert((*name).to_owned(), read?);
            }
        }
        for variant in &balance.variants {
            let made = strategies
                .get(&variant.base)
                .and_then(|base| vary::changed(base, &variant.change, |name| strategies.get(name)));
            if let Some(made) = made {
                strategies.insert(variant.name.clone(), made);
            }
        }
        let seeds: Vec<u64> = seeds.collect();
        let resamples = Resamples::of(seeds.len());
        let workers = Workers::new(jobs);
        Ok(Self { rules, balance, workers, seeds, resamples, played, strategies, games: BTreeMap::new() })
    }

    /// The scenario.
    #[must_use]
    pub const fn scenario(&self) -> &'a Scenario {
        self.rules.scenario
    }

    /// A strategy or variant by name; `None` if there is none, or what it is made of is missing.
    #[must_use]
    pub fn strategy(&self, name: &str) -> Option<&StrategyRules> {
        self.strategies.get(name)
    }

    /// A strategy changed.
    #[must_use]
    pub fn changed(&self, base: &StrategyRules, change: &Change) -> Option<StrategyRules> {
        vary::changed(base, change, |name| self.strategies.get(name))
    }

    /// Plays those of these strategies that there are and that have not been played yet.
    pub fn play<'n>(&mut self, names: impl IntoIterator<Item = &'n str>) {
        let mut asked: Vec<&str> = names.into_iter().filter(|name| !self.games.contains_key(*name)).collect();
        asked.sort_unstable();
        asked.dedup();
        let (names, strategies): (Vec<&str>, Vec<&StrategyRules>) =
            asked.into_iter().filter_map(|name| Some((name, self.strategies.get(name)?))).unzip();
        let games = self.play_over(&self.seeds, strategies);
        for (name, games) in names.into_iter().zip(games) {
            self.games.insert(name.to_owned(), games);
        }
    }

    /// The games of a strategy that was played.
    #[must_use]
    pub fn games(&self, name: &str) -> Option<&[Outcome]> {
        self.games.get(name).map(Vec::as_slice)
    }

    /// Plays strategies over seeds: a list each.
    pub fn play_over<'s>(
        &self,
        seeds: &[u64],
        strategies: impl IntoIterator<Item = &'s StrategyRules>,
    ) -> Vec<Vec<Outcome>> {
        let ready: Vec<Strategy> =
            strategies.into_iter().map(|strategy| Strategy::compile(strategy, self.scenario())).collect();
        let entrants: Vec<Entrant<'_>> =
            ready.iter().map(|strategy| Entrant { rules: self.rules, strategy, answer: None }).collect();
        outcomes(&self.workers, &entrants, seeds, self.played)
    }
}

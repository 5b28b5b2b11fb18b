//! The search for exploits: policies drawn around and between the reference strategies, and around the sum of all that
//! makes the yardstick worth more, halved over seeds of their own, and the best measured on the seeds of the tables, which
//! they have never met.

mod draw;
mod sum;

use serde::Serialize;

use super::field::{Field, Played};
use super::halving::{Candidate, Round, halve};
use super::interval::{Estimate, Ranked};
use super::standing::survival;
use crate::analysis::monte_carlo::{Entrant, Outcome, Workers, outcomes};
use crate::analysis::play::Rules;
use crate::analysis::strategy::Strategy;
use crate::content::balance::section::{Lever, Search};
use crate::content::strategy::StrategyRules;
use crate::sim::luck::Luck;

pub use draw::{Policy, Space, policy};
pub use sum::sum;

/// Policies compiled and played at a time, so that memory does not grow with their number.
const BLOCK: usize = 512;
/// Games by which single levers are judged before they are summed up.
pub const SINGLE: u64 = 400;

/// A policy that the search found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Found {
    /// Its number in the search.
    pub policy: usize,
    /// What it is made of.
    pub moves: Vec<String>,
    /// Median value on the seeds of the search, dollars: flattered, since it was chosen by it.
    pub searched: f64,
    /// Share of games survived on fresh seeds.
    pub survival: Estimate,
    /// Median value there, dollars.
    pub median: f64,
    /// That median over the yardstick's; `None` where there is no such strategy or it is worth nothing.
    pub ratio: Option<Estimate>,
}

/// What the search came to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Exploits {
    /// Policies drawn.
    pub policies: usize,
    /// Seed of the first game of the search.
    pub seed: u64,
    /// What they are held against.
    pub yardstick: String,
    /// The yardstick's median value on fresh seeds, dollars.
    pub yardstick_median: Option<f64>,
    /// The best, by the seeds of the search.
    pub found: Vec<Found>,
}

/// Searches through so many policies in these rounds.
pub fn search(field: &mut Field<'_>, asked: &Search, levers: &[Lever], policies: usize, rounds: &[Round]) -> Exploits {
    field.play([asked.yardstick.as_str()]);
    let first = field.seeds.first().copied().unwrap_or(0).wrapping_add(field.balance.seeds.search_offset);
    let seeds: Vec<u64> = (0..SINGLE).map(|seed| first.wrapping_add(seed)).collect();
    let yardstick = field.strategy(&asked.yardstick);
    let sum = yardstick.map(|base| sum::sum(field, &asked.yardstick, base, levers, &seeds));
    let summed = sum.as_ref().map(|sum| (sum.moves.join(" + "), &sum.strategy));
    let bases = asked.bases.iter().filter_map(|name| Some((name.as_str(), field.strategy(name)?)));
    let bases = bases.chain(summed.as_ref().map(|(said, strategy)| (said.as_str(), *strategy)));
    let space = Space { rules: field.rules, bases: bases.collect(), search: asked, levers };
    let luck = Luck::new(first);
    // The first is the sum itself.
    let draw = |index: usize| match &sum {
        Some(sum) if index == 0 => sum.clone(),
        _ => policy(&space, luck, index as u32),
    };
    let best =
        best_of(&field.workers, &field.rules, policies, rounds, first, field.played, |index| draw(index).strategy);
    let yardstick = field.games(&asked.yardstick).map(Ranked::values);
    let policies_found: Vec<Policy> = best.iter().map(|candidate| draw(candidate.index)).collect();
    let games = field.play_over(&field.seeds, policies_found.iter().map(|policy| &policy.strategy));
    let found = best.iter().zip(policies_found).zip(&games).map(|((candidate, policy), games)| {
        let values = Ranked::values(games);
        Found {
            policy: candidate.index,
            moves: policy.moves,
            searched: candidate.median(),
            survival: survival(games),
            median: values.quantile(0.5),
            ratio: yardstick.as_ref().and_then(|yardstick| field.resamples.ratio(&values, yardstick)),
        }
    });
    Exploits {
        policies,
        seed: first,
        yardstick: asked.yardstick.clone(),
        yardstick_median: yardstick.as_ref().map(|values| values.quantile(0.5)),
        found: found.collect(),
    }
}

/// Halves policies that `strategy` makes by their number; values in dollars.
pub fn best_of(
    workers: &Workers,
    rules: &Rules<'_>,
    policies: usize,
    rounds: &[Round],
    first_seed: u64,
    played: Played<'_>,
    strategy: impl Fn(usize) -> StrategyRules + Sync,
) -> Vec<Candidate> {
    halve(policies, rounds, |indices, seeds| {
        let seeds: Vec<u64> = seeds.map(|seed| first_seed.wrapping_add(seed as u64)).collect();
        let mut values = Vec::with_capacity(indices.len());
        for block in indices.chunks(BLOCK) {
            let ready: Vec<Strategy> = workers.map(block.len(), |place| {
                let index = block.get(place).copied().unwrap_or_default();
                Strategy::compile(&strategy(index), rules.scenario)
            });
            let entrants: Vec<Entrant<'_>> =
                ready.iter().map(|strategy| Entrant { rules: *rules, strategy, answer: None }).collect();
            let games = outcomes(workers, &entrants, &seeds, played);
            values.extend(games.into_iter().map(|games| games.iter().map(Outcome::dollars).collect()));
        }
        values
    })
}

#[cfg(test)]
mod tests;

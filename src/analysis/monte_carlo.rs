//! Many games of one strategy. Game i of seed S has seed S + i, the same for every strategy; what comes out does
//! not depend on the number of threads, and memory does not grow with the number of games.

mod paired;
mod summary;
mod trajectory;

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use rayon::ThreadPool;

use crate::analysis::abreast::{ABREAST, Abreast};
use crate::analysis::histogram::TwoSided;
use crate::analysis::play::{Played, Rules};
use crate::analysis::strategy::Strategy;
use crate::analysis::threads;
use crate::sim::luck::Luck;
use crate::sim::verdict::Ending;

pub use paired::{Answered, Entrant, Outcome, Way, Workers, outcomes};
pub use summary::{Quantiles, Summary, Timed};
pub use trajectory::{Row, trajectories};

/// Games taken by a thread at a time.
const CHUNK: u64 = 64;

/// How many games, from which seed, on how many threads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Batch {
    /// Number of games.
    pub games: u64,
    /// Seed of the first.
    pub seed: u64,
    /// Threads; 0 takes as many as there are cores.
    pub jobs: usize,
}

impl Batch {
    /// The seed of a game, from 0.
    #[must_use]
    pub const fn seed_of(&self, game: u64) -> u64 {
        self.seed.wrapping_add(game)
    }

    /// A pool of the batch's threads; `None` where one thread is wanted, or no more can be had.
    fn pool(&self) -> Option<ThreadPool> {
        if self.games <= CHUNK { None } else { threads::pool(self.jobs) }
    }
}

/// What games came to, counted.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    /// Games.
    pub games: u64,
    /// Keys refused.
    pub refused: u64,
    /// Quarters simulated.
    pub quarters: u64,
    /// Endings, in the order of [`Ending::ALL`].
    pub endings: [u64; Ending::ALL.len()],
    /// Scores, points.
    pub score: TwoSided,
    /// Values, cents.
    pub value: TwoSided,
    /// Lowest cash, cents.
    pub lowest_cash: TwoSided,
    /// Cash after eight quarters, cents.
    pub cash_at_q8: TwoSided,
    /// Hours down, thousandths.
    pub outage_hours: TwoSided,
}

impl Counted {
    /// Counts a game.
    pub fn record(&mut self, played: &Played) {
        self.games += 1;
        self.refused += u64::from(played.refused);
        self.quarters += u64::from(played.quarters);
        let place = Ending::ALL.iter().position(|ending| *ending == played.verdict.ending);
        if let Some(count) = place.and_then(|place| self.endings.get_mut(place)) {
            *count += 1;
        }
        self.score.record(played.verdict.score.round_ties_even() as i64);
        self.value.record(played.verdict.value.cents());
        self.lowest_cash.record(played.lowest_cash.cents());
        self.cash_at_q8.record(played.cash_at_q8.cents());
        self.outage_hours.record((played.outage_hours * 1000.0).round_ties_even() as i64);
    }

    /// Takes in other games.
    pub fn merge(&mut self, other: &Self) {
        self.games += other.games;
        self.refused += other.refused;
        self.quarters += other.quarters;
        for (mine, theirs) in self.endings.iter_mut().zip(other.endings) {
            *mine += theirs;
        }
        self.score.merge(&other.score);
        self.value.merge(&other.value);
        self.lowest_cash.merge(&other.lowest_cash);
        self.cash_at_q8.merge(&other.cash_at_q8);
        self.outage_hours.merge(&other.outage_hours);
    }
}

/// How far a batch is, and whether to go on: asked from any thread after every few games.
pub type Progress<'a> = &'a (dyn Fn(u64) -> bool + Sync);

/// Plays the batch and counts. `progress` hears how many games are done and answers whether to go on; a batch
/// that was stopped holds the games played until then.
#[must_use]
pub fn run(rules: &Rules<'_>, strategy: &Strategy, batch: &Batch, progress: Progress<'_>) -> Counted {
    let (next, done, stop) = (AtomicU64::new(0), AtomicU64::new(0), AtomicBool::new(false));
    let work = || {
        let (mut counted, mut abreast) = (Counted::default(), Abreast::default());
        while !stop.load(Ordering::Relaxed) {
            let from = next.fetch_add(CHUNK, Ordering::Relaxed);
            if from >= batch.games {
                break;
            }
            let to = batch.games.min(from + CHUNK);
            for first in (from..to).step_by(ABREAST) {
                for game in first..to.min(first + ABREAST as u64) {
                    abreast.open(rules, Luck::new(batch.seed_of(game)));
                }
                abreast.play(rules, strategy, |played, _| counted.record(&played));
            }
            let so_far = done.fetch_add(to - from, Ordering::Relaxed) + to - from;
            if !progress(so_far) {
                stop.store(true, Ordering::Relaxed);
            }
        }
        counted
    };
    match batch.pool() {
        None => work(),
        Some(pool) => {
            let mut parts = pool.broadcast(|_| work()).into_iter();
            let mut whole = parts.next().unwrap_or_default();
            for part in parts {
                whole.merge(&part);
            }
            whole
        }
    }
}

#[cfg(test)]
mod tests;

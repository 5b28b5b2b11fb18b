//! Successive halving (Jamieson and Talwalkar, AISTATS 2016): many candidates over few seeds, the better ones over
//! more, all over the same. What was played is not played again.

use std::ops::Range;

/// A candidate that is still in.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// Its place among all.
    pub index: usize,
    /// Values over the seeds played so far.
    pub values: Vec<f64>,
}

impl Candidate {
    /// What it is judged by: the median, and between equal medians the mean.
    fn merit(&self) -> (f64, f64) {
        let mut values = self.values.clone();
        values.sort_by(f64::total_cmp);
        let n = values.len();
        let at = |place: usize| values.get(place).copied().unwrap_or(0.0);
        let median = 0.5 * (at(n.saturating_sub(1) / 2) + at(n / 2));
        (median, values.iter().sum::<f64>() / n.max(1) as f64)
    }

    /// Median value over the seeds played so far.
    #[must_use]
    pub fn median(&self) -> f64 {
        self.merit().0
    }
}

/// A round: all that are left are played up to so many seeds, and so many of them stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    /// Seeds that everybody has played after it.
    pub seeds: usize,
    /// Who stays.
    pub keep: usize,
}

/// The rounds for so many candidates, of whom so many are left at the end: a quarter stays each time, over two to
/// four times as many seeds.
#[must_use]
pub fn rounds(candidates: usize, left: usize) -> Vec<Round> {
    const SEEDS: [usize; 5] = [16, 48, 144, 400, 1000];
    let mut keep = candidates;
    let all = SEEDS.iter().enumerate().map(|(round, seeds)| {
        keep = if round + 1 == SEEDS.len() { left } else { (keep / 4).max(left) };
        Round { seeds: *seeds, keep: keep.min(candidates) }
    });
    all.collect()
}

/// How many games the rounds take.
#[must_use]
pub fn games(candidates: usize, rounds: &[Round]) -> u64 {
    let (mut left, mut seeds, mut games) = (candidates, 0, 0);
    for round in rounds {
        games += left * (round.seeds - seeds);
        (left, seeds) = (round.keep, round.seeds);
    }
    games as u64
}

/// Plays the rounds; `play` gives the values of these candidates over a range of seeds. Who is left comes in order,
/// the best first.
pub fn halve(
    candidates: usize,
    rounds: &[Round],
    mut play: impl FnMut(&[usize], Range<usize>) -> Vec<Vec<f64>>,
) -> Vec<Candidate> {
    let mut left: Vec<Candidate> = (0..candidates).map(|index| Candidate { index, values: Vec::new() }).collect();
    let mut seeds = 0;
    for round in rounds {
        let indices: Vec<usize> = left.iter().map(|candidate| candidate.index).collect();
        for (candidate, values) in left.iter_mut().zip(play(&indices, seeds..round.seeds)) {
            candidate.values.extend(values);
        }
        seeds = round.seeds;
        let mut judged: Vec<((f64, f64), Candidate)> = left.into_iter().map(|it| (it.merit(), it)).collect();
        judged.sort_by(|((a, c), x), ((b, d), y)| b.total_cmp(a).then(d.total_cmp(c)).then(x.index.cmp(&y.index)));
        judged.truncate(round.keep);
        left = judged.into_iter().map(|(_, candidate)| candidate).collect();
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::luck::{GAME, Luck, Stream};

    /// Candidate 137 is three standard deviations of its own noise better than the rest: more than the luckiest of a
    /// thousand over a few seeds, and far less than the noise that all share.
    fn value(candidate: usize, seed: usize) -> f64 {
        let luck = Luck::new(9);
        let shared = 10.0 * luck.normal(Stream::Demand, GAME, seed as u32, 0);
        let own = luck.normal(Stream::Signal, GAME, candidate as u32, seed as u16);
        shared + own + if candidate == 137 { 3.0 } else { 0.0 }
    }

    #[test]
    fn the_best_stays() {
        let rounds = rounds(1000, 5);
        let mut played = 0;
        let left = halve(1000, &rounds, |indices, seeds| {
            played += indices.len() * seeds.len();
            indices.iter().map(|index| seeds.clone().map(|seed| value(*index, seed)).collect()).collect()
        });
        assert_eq!(left.len(), 5);
        assert_eq!(left[0].index, 137);
        assert_eq!(left[0].values.len(), 1000);
        assert_eq!(played as u64, games(1000, &rounds));
        assert!(played < 1000 * 1000 / 10, "halving saves: {played}");
    }

    #[test]
    fn few_candidates_are_all_played() {
        let rounds = rounds(3, 10);
        let left = halve(3, &rounds, |indices, seeds| indices.iter().map(|i| vec![*i as f64; seeds.len()]).collect());
        assert_eq!(left.iter().map(|it| it.index).collect::<Vec<_>>(), [2, 1, 0]);
    }
}

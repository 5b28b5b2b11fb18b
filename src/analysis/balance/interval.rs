//! How sure a figure measured over games is: 95% intervals of shares and of quantiles.

use serde::Serialize;

use crate::analysis::monte_carlo::Outcome;
use crate::sim::luck::{GAME, Luck, Stream, inverse_normal};

/// Resamples drawn for an interval.
const RESAMPLES: usize = 400;
/// The luck that draws them: it belongs to the measurement, not to any game.
const LUCK: Luck = Luck::new(0x6261_6C61_6E63_6500);

/// A figure with its 95% interval.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Estimate {
    /// The figure.
    pub value: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl Estimate {
    /// A share with its interval by Wilson (Journal of the American Statistical Association 22, 1927), which also
    /// holds near 0 and 1.
    #[must_use]
    pub fn share(count: usize, of: usize) -> Self {
        if of == 0 {
            return Self { value: 0.0, low: 0.0, high: 1.0 };
        }
        let (n, z) = (of as f64, inverse_normal(0.975));
        let p = count as f64 / n;
        let middle = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
        let half = z / (1.0 + z * z / n) * libm::sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n));
        Self { value: p, low: (middle - half).clamp(0.0, p), high: (middle + half).clamp(p, 1.0) }
    }

    /// Whether all of the interval lies above.
    #[must_use]
    pub fn is_above(&self, bound: f64) -> bool {
        self.low > bound
    }

    /// Whether all of it lies below.
    #[must_use]
    pub fn is_below(&self, bound: f64) -> bool {
        self.high < bound
    }
}

/// Amounts in rising order, with the places they had.
#[derive(Clone, Debug)]
pub struct Ranked {
    amounts: Vec<(f64, u32)>,
}

impl Ranked {
    /// Ranks amounts; of equal ones the earlier comes first.
    #[must_use]
    pub fn of(amounts: impl IntoIterator<Item = f64>) -> Self {
        let mut amounts: Vec<(f64, u32)> = amounts.into_iter().zip(0..).collect();
        amounts.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        Self { amounts }
    }

    /// The values of games, dollars.
    #[must_use]
    pub fn values(games: &[Outcome]) -> Self {
        Self::of(games.iter().map(Outcome::dollars))
    }

    /// Of n in order the ⌈qn⌉-th; 0 of none.
    #[must_use]
    pub fn quantile(&self, q: f64) -> f64 {
        let n = self.amounts.len();
        let rank = (libm::ceil(q.clamp(0.0, 1.0) * n as f64) as usize).clamp(1, n.max(1));
        self.amounts.get(rank - 1).map_or(0.0, |(amount, _)| *amount)
    }

    /// The mean of the lowest ⌈qn⌉, where the amount at place i counts `weight(i)` times; 0 of none.
    #[must_use]
    pub fn shortfall(&self, q: f64, weight: impl Fn(usize) -> u64) -> f64 {
        let n = self.amounts.len();
        let count = (libm::ceil(q.clamp(0.0, 1.0) * n as f64) as u64).max(1);
        let (mut left, mut sum) = (count, 0.0);
        for (amount, place) in &self.amounts {
            let taken = weight(*place as usize).min(left);
            sum += taken as f64 * amount;
            left -= taken;
        }
        sum / count as f64
    }

    /// The same where the amount at place i counts `weights[i]` times; the weights sum to the number of amounts.
    #[must_use]
    pub fn weighted(&self, q: f64, weights: &[u16]) -> f64 {
        let n = self.amounts.len();
        let rank = (libm::ceil(q.clamp(0.0, 1.0) * n as f64) as u64).max(1);
        let mut seen = 0;
        for (amount, place) in &self.amounts {
            seen += weights.get(*place as usize).map_or(0, |weight| u64::from(*weight));
            if seen >= rank {
                return *amount;
            }
        }
        self.amounts.last().map_or(0.0, |(amount, _)| *amount)
    }
}

/// Resamples of n games with replacement (the bootstrap; Efron, Annals of Statistics 7, 1979). The same for all
/// figures over n games, so that pairs stay pairs.
#[derive(Clone, Debug)]
pub struct Resamples {
    games: usize,
    weights: Vec<u16>,
}

impl Resamples {
    /// Of so many games.
    #[must_use]
    pub fn of(games: usize) -> Self {
        let mut weights = vec![0; games * RESAMPLES];
        if games > 0 {
            for (resample, weights) in weights.chunks_mut(games).enumerate() {
                for draw in 0..games {
                    let key = (draw >> 16) as u32 * RESAMPLES as u32 + resample as u32;
                    let uniform = LUCK.uniform(Stream::Policy, GAME, key, draw as u16);
                    let place = ((uniform * games as f64) as usize).min(games - 1);
                    weights[place] += 1;
                }
            }
        }
        Self { games, weights }
    }

    /// A figure with its interval: `figure` of the weights of each resample, at 2.5% and 97.5%.
    #[must_use]
    pub fn estimate(&self, value: f64, figure: impl Fn(&[u16]) -> f64) -> Estimate {
        if self.games == 0 {
            return Estimate { value, low: value, high: value };
        }
        let figures = Ranked::of(self.weights.chunks(self.games).map(figure).filter(|figure| figure.is_finite()));
        let (low, high) = (figures.quantile(0.025), figures.quantile(0.975));
        Estimate { value, low: low.min(value), high: high.max(value) }
    }

    /// A quantile.
    #[must_use]
    pub fn quantile(&self, ranked: &Ranked, q: f64) -> Estimate {
        self.estimate(ranked.quantile(q), |weights| ranked.weighted(q, weights))
    }

    /// A quantile of the first less that of the second.
    #[must_use]
    pub fn gap(&self, first: &Ranked, second: &Ranked, q: f64) -> Estimate {
        let gap = first.quantile(q) - second.quantile(q);
        self.estimate(gap, |weights| first.weighted(q, weights) - second.weighted(q, weights))
    }

    /// The mean of the lowest share `q` of the first less that of the second.
    #[must_use]
    pub fn shortfall_gap(&self, first: &Ranked, second: &Ranked, q: f64) -> Estimate {
        let gap = first.shortfall(q, |_| 1) - second.shortfall(q, |_| 1);
        self.estimate(gap, |weights| {
            let weight = |place: usize| weights.get(place).map_or(0, |weight| u64::from(*weight));
            first.shortfall(q, weight) - second.shortfall(q, weight)
        })
    }

    /// The median of the first over that of the second; `None` where the second's is not above nothing.
    #[must_use]
    pub fn ratio(&self, first: &Ranked, second: &Ranked) -> Option<Estimate> {
        let below = second.quantile(0.5);
        (below > 0.0).then(|| {
            self.estimate(first.quantile(0.5) / below, |weights| {
                first.weighted(0.5, weights) / second.weighted(0.5, weights)
            })
        })
    }

    /// The share survived of the first less that of the second.
    #[must_use]
    pub fn survival_gap(&self, first: &[Outcome], second: &[Outcome]) -> Estimate {
        let n = self.games.max(1) as f64;
        let gap = |weight: &dyn Fn(usize) -> f64| {
            let pairs = first.iter().zip(second).enumerate();
            pairs.map(|(i, (a, b))| weight(i) * (f64::from(a.survived) - f64::from(b.survived))).sum::<f64>() / n
        };
        self.estimate(gap(&|_| 1.0), |weights| gap(&|i| weights.get(i).map_or(0.0, |weight| f64::from(*weight))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_as_sure_as_wilson_says() {
        // 10 of 100: 5.5% to 17.4% (Newcombe, Statistics in Medicine 17, 1998, method 3).
        let share = Estimate::share(10, 100);
        assert!((share.low - 0.0552).abs() < 5e-4 && (share.high - 0.1744).abs() < 5e-4, "{share:?}");
        assert!(Estimate::share(0, 50).low == 0.0 && Estimate::share(50, 50).high == 1.0);
    }

    #[test]
    fn a_median_is_as_sure_as_its_order_statistics() {
        // Of 1,001 amounts the interval of the median spans about the 470th to the 532nd.
        let n = 1001;
        let ranked = Ranked::of((0..n).map(f64::from));
        let median = Resamples::of(n as usize).quantile(&ranked, 0.5);
        assert_eq!(median.value, 500.0);
        assert!((455.0..=485.0).contains(&median.low) && (515.0..=545.0).contains(&median.high), "{median:?}");
    }

    #[test]
    fn a_shortfall_sees_what_lies_below_a_quantile() {
        let ranked = |ruined: usize| Ranked::of((0..100).map(|i| if i < ruined { 0.0 } else { 8.0 }));
        let (safer, riskier) = (ranked(15), ranked(20));
        assert_eq!((safer.quantile(0.1), riskier.quantile(0.1)), (0.0, 0.0), "the tenths are the same");
        assert!((safer.shortfall(0.25, |_| 1) - 3.2).abs() < 1e-12);
        let gap = Resamples::of(100).shortfall_gap(&riskier, &safer, 0.25);
        assert!((gap.value + 1.6).abs() < 1e-12 && gap.low < gap.value && gap.value < gap.high, "{gap:?}");
    }

    #[test]
    fn pairs_stay_pairs() {
        // One per cent more in every seed is certain, however much the seeds differ.
        let base = Ranked::of((0..500).map(|i| 100.0 + f64::from(i * 37 % 500)));
        let more = Ranked::of((0..500).map(|i| 1.01 * (100.0 + f64::from(i * 37 % 500))));
        let ratio = Resamples::of(500).ratio(&more, &base).unwrap();
        assert!((ratio.low - 1.01).abs() < 1e-9 && (ratio.high - 1.01).abs() < 1e-9, "{ratio:?}");
    }
}

//! Quantiles of amounts of either sign from fixed histograms: memory that does not grow with the number of
//! games, relative error of at most 0.1%, and sums that merge exactly in any order.

use hdrhistogram::Histogram;

/// Largest amount told apart, in units; larger ones count as this (1.4 trillion dollars in cents).
const LARGEST: u64 = 1 << 47;
/// Significant figures: three keep the relative error within 0.1%.
const FIGURES: u8 = 3;

/// Amounts counted in whole units (cents, thousandths of hours, points).
#[derive(Clone, Debug)]
pub struct TwoSided {
    below: Option<Histogram<u32>>,
    above: Option<Histogram<u32>>,
    sum: i128,
    count: u64,
    least: i64,
    most: i64,
}

impl Default for TwoSided {
    fn default() -> Self {
        // The bounds are constants that the histogram accepts; without one, only the mean could be told.
        let half = || Histogram::new_with_bounds(1, LARGEST, FIGURES).ok();
        Self { below: half(), above: half(), sum: 0, count: 0, least: i64::MAX, most: i64::MIN }
    }
}

impl TwoSided {
    /// Counts an amount.
    pub fn record(&mut self, units: i64) {
        let half = if units < 0 { &mut self.below } else { &mut self.above };
        if let Some(half) = half {
            half.saturating_record(units.unsigned_abs());
        }
        self.sum += i128::from(units);
        self.count += 1;
        self.least = self.least.min(units);
        self.most = self.most.max(units);
    }

    /// Takes in the counts of another.
    pub fn merge(&mut self, other: &Self) {
        for (mine, theirs) in [(&mut self.below, &other.below), (&mut self.above, &other.above)] {
            if let (Some(mine), Some(theirs)) = (mine, theirs) {
                // Same bounds, so it cannot fail.
                mine.add(theirs).ok();
            }
        }
        self.sum += other.sum;
        self.count += other.count;
        self.least = self.least.min(other.least);
        self.most = self.most.max(other.most);
    }

    /// How many were counted.
    #[must_use]
    pub const fn count(&self) -> u64 {
        self.count
    }

    /// Their mean, units; 0 of none.
    #[must_use]
    pub fn mean(&self) -> f64 {
        if self.count == 0 { 0.0 } else { self.sum as f64 / self.count as f64 }
    }

    /// The amount below which a share `q` (0 to 1) of them lie: of n in order the ⌈qn⌉-th; 0 of none.
    #[must_use]
    pub fn quantile(&self, q: f64) -> f64 {
        if self.count == 0 {
            return 0.0;
        }
        let rank = (libm::ceil(q.clamp(0.0, 1.0) * self.count as f64) as u64).clamp(1, self.count);
        let negative = self.below.as_ref().map_or(0, Histogram::len);
        let value = if rank <= negative {
            // The most negative amounts are the largest of the lower half.
            -self.below.as_ref().map_or(0.0, |half| at_rank(half, negative - rank + 1))
        } else {
            self.above.as_ref().map_or(0.0, |half| at_rank(half, rank - negative))
        };
        value.clamp(self.least as f64, self.most as f64)
    }
}

/// The middle of the cell that holds the amount of this rank, from 1.
fn at_rank(half: &Histogram<u32>, rank: u64) -> f64 {
    let mut seen = 0;
    for cell in half.iter_recorded() {
        seen += cell.count_since_last_iteration();
        if seen >= rank {
            let (low, high) = (half.lowest_equivalent(cell.value_iterated_to()), cell.value_iterated_to());
            return 0.5 * (low as f64 + high as f64);
        }
    }
    half.max() as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn quantiles_are_within_a_thousandth_whatever_the_order(mut amounts in prop::collection::vec(-1_000_000_000_000_i64..1_000_000_000_000, 1..300)) {
            let (mut whole, mut left, mut right) = (TwoSided::default(), TwoSided::default(), TwoSided::default());
            for (i, amount) in amounts.iter().enumerate() {
                whole.record(*amount);
                if i % 3 == 0 { left.record(*amount) } else { right.record(*amount) }
            }
            right.merge(&left);
            amounts.sort_unstable();
            for q in [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] {
                let exact = amounts[(libm::ceil(q * amounts.len() as f64) as usize).max(1) - 1] as f64;
                let told = whole.quantile(q);
                prop_assert!((told - exact).abs() <= 0.001 * exact.abs(), "{q}: {told} for {exact}");
                prop_assert_eq!(told, right.quantile(q));
            }
            prop_assert_eq!(whole.mean(), right.mean());
        }
    }

    #[test]
    fn nothing_counted_is_nothing() {
        let none = TwoSided::default();
        assert_eq!((none.quantile(0.5), none.mean(), none.count()), (0.0, 0.0, 0));
    }
}

//! Large amounts in about three digits and a unit: `1.41B`, `6.43억`.

use super::count::group_digits;

/// A unit that amounts are counted in.
pub(super) struct Step {
    /// How much one of it is.
    unit: u64,
    name: &'static str,
    /// Decimals below ten units.
    decimals: u32,
}

impl Step {
    pub(super) const fn new(unit: u64, name: &'static str, decimals: u32) -> Self {
        Self { unit, name, decimals }
    }

    /// Decimals of so many whole units: one fewer from ten, none from a hundred.
    const fn decimals_of(&self, whole: u64) -> u32 {
        match whole {
            0..10 => self.decimals,
            10..100 => self.decimals.saturating_sub(1),
            _ => 0,
        }
    }
}

/// An amount in the largest unit it fills. `scale` is how many parts of the amount make one: cents to the
/// dollar. `steps` go from large to small.
pub(super) fn compact(amount: u64, scale: u64, steps: &[Step]) -> String {
    written(amount, scale, steps, Zeros::Dropped)
}

/// The same with the zeros that its neighbours have figures for: `1.00B` beside `1.07B`.
pub(super) fn even(amount: u64, scale: u64, steps: &[Step]) -> String {
    written(amount, scale, steps, Zeros::Kept)
}

/// What becomes of zeros at the end of a fraction.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Zeros {
    Dropped,
    Kept,
}

fn written(amount: u64, scale: u64, steps: &[Step], zeros: Zeros) -> String {
    let filled = steps.iter().position(|step| amount >= step.unit * scale).unwrap_or(steps.len().saturating_sub(1));
    let Some(step) = steps.get(filled) else { return String::new() };
    // Rounding may carry 999.9 million into the next unit.
    let above = filled.checked_sub(1).and_then(|above| steps.get(above));
    let carried = above.filter(|above| Counted::of(amount, scale, step).whole >= above.unit / step.unit);
    let step = carried.unwrap_or(step);
    Counted::of(amount, scale, step).words(step, zeros)
}

/// An amount in one unit, rounded.
struct Counted {
    whole: u64,
    fraction: u64,
    /// Of the fraction.
    decimals: u32,
}

impl Counted {
    fn of(amount: u64, scale: u64, step: &Step) -> Self {
        let unit = step.unit * scale;
        let with = |decimals| {
            let parts = 10_u64.pow(decimals);
            let tenths = rounded(amount, unit / parts);
            Self { whole: tenths / parts, fraction: tenths % parts, decimals }
        };
        let counted = with(step.decimals_of(amount / unit));
        // Rounding may carry 9.996 to ten, which has one decimal fewer.
        with(step.decimals_of(counted.whole))
    }

    fn words(&self, step: &Step, zeros: Zeros) -> String {
        let Self { whole, fraction, decimals } = *self;
        // Groups of ten thousand take no comma before 만; everything else does.
        let mut words = if step.name == "만" { whole.to_string() } else { group_digits(whole) };
        if decimals > 0 && (fraction > 0 || (zeros == Zeros::Kept && whole > 0)) {
            let fraction = format!("{fraction:0width$}", width = decimals as usize);
            words.push('.');
            words.push_str(if zeros == Zeros::Kept { &fraction } else { fraction.trim_end_matches('0') });
        }
        words.push_str(step.name);
        words
    }
}

/// How many `unit`s an amount is, halves to even.
pub(super) const fn rounded(amount: u64, unit: u64) -> u64 {
    let whole = amount / unit;
    let rest = amount % unit;
    let half = unit / 2;
    if rest > half || (rest == half && unit.is_multiple_of(2) && !whole.is_multiple_of(2)) { whole + 1 } else { whole }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_round_to_even() {
        assert_eq!(rounded(5, 2), 2);
        assert_eq!(rounded(7, 2), 4);
        assert_eq!(rounded(149, 100), 1);
        assert_eq!(rounded(250, 100), 2);
        assert_eq!(rounded(7, 1), 7);
    }

    #[test]
    fn rounding_carries_into_the_next_unit() {
        let steps = [Step::new(1_000, "k", 1), Step::new(1, "", 0)];
        assert_eq!(compact(9_996, 10, &steps), "1k");
        assert_eq!(compact(9_994, 10, &steps), "999");
        assert_eq!(compact(12_340, 1, &steps), "12k");
        assert_eq!(compact(0, 1, &steps), "0");
    }

    #[test]
    fn what_is_rounded_up_to_more_digits_has_fewer_decimals() {
        const MILLION: u64 = 1_000_000;
        let steps = [Step::new(1_000 * MILLION, "B", 2), Step::new(MILLION, "M", 1)];
        let told = |amount| even(amount, 1, &steps);
        assert_eq!([9_994, 9_996, 10_100].map(|millions| told(millions * MILLION)), ["9.99B", "10.0B", "10.1B"]);
        assert_eq!([99_940, 99_960, 100_400].map(|millions| told(millions * MILLION)), ["99.9B", "100B", "100B"]);
        assert_eq!([9_940_000, 9_960_000, 12_000_000].map(told), ["9.9M", "10M", "12M"]);
        assert_eq!(compact(9_996 * MILLION, 1, &steps), "10B");
    }

    #[test]
    fn zeros_are_kept_beside_neighbours() {
        let steps = [Step::new(1_000, "k", 2), Step::new(1, "", 0)];
        let both = |amount| (compact(amount, 1, &steps), even(amount, 1, &steps));
        assert_eq!(both(1_000), ("1k".to_owned(), "1.00k".to_owned()));
        assert_eq!(both(24_010), ("24k".to_owned(), "24.0k".to_owned()));
        assert_eq!(both(712_000), ("712k".to_owned(), "712k".to_owned()));
        assert_eq!(both(0), ("0".to_owned(), "0".to_owned()));
    }
}

//! Money in whole cents and calendar quarters: the two quantities that must never be confused or drift.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

/// Days in a quarter: thirteen weeks.
pub const DAYS_A_QUARTER: f64 = 91.0;
/// Weeks in a quarter.
pub const WEEKS_A_QUARTER: usize = 13;

/// An amount of money in whole US cents. Negative amounts are what they are in the books: a credit
/// where a debit was meant, a loss where a profit was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(i64);

impl Money {
    /// No money.
    pub const ZERO: Self = Self(0);
    /// The largest amount the model handles, 90 trillion dollars: anything beyond is clamped, so that
    /// sums of a whole balance sheet cannot overflow.
    pub const LIMIT: Self = Self(9_000_000_000_000_000);

    /// From whole cents.
    #[must_use]
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// From dollars, rounded half to even: the one place where the model rounds money.
    /// What is not a number counts as nothing; what exceeds [`Money::LIMIT`] is clamped to it.
    #[must_use]
    #[inline]
    pub fn from_dollars(dollars: f64) -> Self {
        let cents = dollars * 100.0;
        match nearest(cents) {
            Some(cents) => Self(cents),
            None => Self::huge(cents),
        }
    }

    /// Cents that are too many to have a fraction, or no number; out of line, since hardly ever met.
    #[cold]
    fn huge(cents: f64) -> Self {
        let limit = Self::LIMIT.0 as f64;
        let cents = cents.round_ties_even();
        if cents.is_nan() { Self::ZERO } else { Self(cents.clamp(-limit, limit) as i64) }
    }

    /// From millions of dollars, the unit of the model's own equations; rounds as [`Money::from_dollars`].
    #[must_use]
    #[inline]
    pub fn from_millions(millions: f64) -> Self {
        Self::from_dollars(millions * 1e6)
    }

    /// The same for several amounts side by side, which a processor rounds two at a time.
    #[must_use]
    #[inline]
    pub fn from_millions_each<const N: usize>(millions: [f64; N]) -> [Self; N] {
        let mut amounts = [Self::ZERO; N];
        let mut beyond = 0;
        for (amount, millions) in amounts.iter_mut().zip(&millions) {
            let cents = rounded(millions * 1e6 * 100.0);
            // Of all that has no fraction, or is no number, `rounded` makes more than it can round.
            beyond |= cents.wrapping_add(WITH_FRACTION as i64);
            *amount = Self(cents);
        }
        if beyond >> ROUNDED_BITS == 0 { amounts } else { Self::huge_each(millions) }
    }

    /// Such among which some are too many to have a fraction, or no number.
    #[cold]
    fn huge_each<const N: usize>(millions: [f64; N]) -> [Self; N] {
        millions.map(Self::from_millions)
    }

    /// Whole cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// Dollars.
    #[must_use]
    pub fn dollars(self) -> f64 {
        self.0 as f64 / 100.0
    }

    /// Millions of dollars.
    #[must_use]
    pub fn millions(self) -> f64 {
        self.0 as f64 / 1e8
    }

    /// The larger of two amounts.
    #[must_use]
    pub fn max(self, other: Self) -> Self {
        Self(self.0.max(other.0))
    }

    /// The smaller of two amounts.
    #[must_use]
    pub fn min(self, other: Self) -> Self {
        Self(self.0.min(other.0))
    }

    /// Whether money is owed rather than owned.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::ZERO, Add::add)
    }
}

/// Below it a double can have a fraction that [`rounded`] rounds: 2⁵¹.
const WITH_FRACTION: f64 = 2_251_799_813_685_248.0;

/// Bits that [`rounded`] fills: with [`WITH_FRACTION`] added, what it rounds by its rule is 0 to 2⁵² − 1.
const ROUNDED_BITS: u32 = 52;

/// The nearest whole number, halves to even; `None` from 2⁵¹ on and for what is not a number.
#[inline]
fn nearest(x: f64) -> Option<i64> {
    (x.abs() < WITH_FRACTION).then_some(rounded(x))
}

/// The nearest whole number of what is within [`WITH_FRACTION`], halves to even. Adding 1.5·2⁵² leaves no room for a
/// fraction in a double, so the addition itself rounds by the IEEE rule, and among doubles of that size the next bit
/// pattern is the next whole number. Exact, and a tenth of the cost of a call.
#[inline]
const fn rounded(x: f64) -> i64 {
    const SHIFT: f64 = 6_755_399_441_055_744.0;
    let rounded = (x + SHIFT).to_bits() as i64;
    rounded.wrapping_sub(SHIFT.to_bits() as i64)
}

/// `base` to a whole power by repeated squaring: only multiplications, so the same bits everywhere, and cheaper than
/// a general power.
#[must_use]
pub fn power(base: f64, exponent: u16) -> f64 {
    let (mut result, mut square, mut left) = (1.0, base, exponent);
    while left > 0 {
        if left & 1 == 1 {
            result *= square;
        }
        square *= square;
        left >>= 1;
    }
    result
}

/// `base` (above 0) to any power through logarithm and exponential, on portable functions; exactly 1 for a base of 1.
#[must_use]
pub fn raise(base: f64, exponent: f64) -> f64 {
    if base == 1.0 { 1.0 } else { libm::exp(exponent * libm::log(base)) }
}

/// The logistic function: 0 far below 0, one half at 0, 1 far above. Beyond ±40 nothing is left for a double to tell.
#[must_use]
pub fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-x.clamp(-40.0, 40.0)))
}

/// A calendar quarter, counted from the first quarter of year 0, so that quarters order and subtract.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter(u16);

impl Quarter {
    /// The quarter `season` (0 = January to March … 3 = October to December) of `year` (0 to 9999).
    #[must_use]
    pub const fn new(year: u16, season: u8) -> Self {
        let year = if year > 9999 { 9999 } else { year };
        Self(year * 4 + (season % 4) as u16)
    }

    /// The calendar year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.0 / 4
    }

    /// 0 = January to March … 3 = October to December.
    #[must_use]
    pub const fn season(self) -> usize {
        (self.0 % 4) as usize
    }

    /// Quarters since year 0: part of luck's address.
    #[must_use]
    pub const fn index(self) -> u16 {
        self.0
    }

    /// The quarter `n` later.
    #[must_use]
    pub const fn plus(self, n: u16) -> Self {
        Self(self.0.saturating_add(n))
    }

    /// Quarters from `earlier` to this one; 0 when `earlier` is not earlier.
    #[must_use]
    pub const fn since(self, earlier: Self) -> u16 {
        self.0.saturating_sub(earlier.0)
    }

    /// Whether this quarter holds December.
    #[must_use]
    pub const fn has_december(self) -> bool {
        self.season() == 3
    }

    /// Reads `2001Q3` (years 0 to 9999, quarters 1 to 4).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, season) = text.split_once(['Q', 'q'])?;
        if year.is_empty() || year.len() > 4 || !year.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let year: u16 = year.parse().ok()?;
        match season {
            "1" => Some(Self::new(year, 0)),
            "2" => Some(Self::new(year, 1)),
            "3" => Some(Self::new(year, 2)),
            "4" => Some(Self::new(year, 3)),
            _ => None,
        }
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}Q{}", self.year(), self.season() + 1)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn dollars_round_half_to_even() {
        for (dollars, cents) in [(0.125, 12), (0.375, 38), (-0.125, -12), (1e9, 100_000_000_000), (f64::NAN, 0)] {
            assert_eq!(Money::from_dollars(dollars).cents(), cents, "{dollars}");
        }
        assert_eq!(Money::from_dollars(f64::INFINITY), Money::LIMIT);
        assert_eq!(Money::from_dollars(f64::NEG_INFINITY), -Money::LIMIT);
    }

    #[test]
    fn every_size_of_money_rounds_by_one_rule() {
        for cents in [0.0, 0.5, 1.5, 2.5, 1e6 + 0.5, 2_251_799_813_685_247.8, 2_251_799_813_685_248.0, 8.9e15] {
            for cents in [cents, -cents] {
                let rounded = nearest(cents).unwrap_or(cents as i64);
                assert_eq!(rounded, cents.round_ties_even() as i64, "{cents}");
            }
        }
    }

    #[test]
    fn side_by_side_is_one_by_one() {
        for far in [1.0, 1e12, f64::INFINITY, f64::NAN] {
            let millions = [0.0, -0.0, 1.234_567_895, -2.5e-8, 3.5e-8, 1e7, far];
            assert_eq!(Money::from_millions_each(millions), millions.map(Money::from_millions), "{far}");
        }
    }

    proptest! {
        /// Those next to the largest that can have a fraction among them, and whatever a double can be.
        #[test]
        fn any_amounts_round_side_by_side_as_alone(
            near in prop::array::uniform4(-2.3e7_f64..2.3e7),
            steps in -9_i64..9,
            bits in any::<u64>(),
        ) {
            let edge = f64::from_bits((22_517_998.136_852_48_f64.to_bits() as i64 + steps) as u64);
            for last in [0.0, edge, -edge, f64::from_bits(bits)] {
                let [a, b, c, d] = near;
                let millions = [a, b, c, d, last];
                let alone = millions.map(|millions| {
                    let cents = (millions * 1e6 * 100.0).round_ties_even();
                    let limit = Money::LIMIT.0 as f64;
                    Money(if cents.is_nan() { 0 } else { cents.clamp(-limit, limit) as i64 })
                });
                prop_assert_eq!(Money::from_millions_each(millions), alone);
                prop_assert_eq!(millions.map(Money::from_millions), alone);
            }
        }
    }

    #[test]
    fn powers() {
        assert_eq!(power(1.5, 0), 1.0);
        assert_eq!(power(0.957, 5), 0.957 * 0.957_f64 * (0.957 * 0.957) * 0.957);
        assert!((raise(1.03, -0.6) - libm::pow(1.03, -0.6)).abs() < 1e-15);
        assert_eq!(raise(1.0, 17.3), 1.0);
    }

    #[test]
    fn quarters_print_and_parse() {
        let q = Quarter::new(2001, 2);
        assert_eq!(q.to_string(), "2001Q3");
        assert_eq!(Quarter::parse("2001Q3"), Some(q));
        assert_eq!(q.plus(2).to_string(), "2002Q1");
        assert_eq!(Quarter::new(2002, 0).since(q), 2);
        for bad in ["", "2001", "2001Q5", "20011Q1", "+201Q1", "2001Q33", "Q1"] {
            assert_eq!(Quarter::parse(bad), None, "{bad}");
        }
    }
}

//! The simulation's quantities in the player's words: its quarters and its millions, as the text room says them.

use crate::sim::units::{Money, Quarter};
use crate::text::{Locale, money, quarter};

/// The quarter that the text room counts from.
const FIRST: Quarter = Quarter::new(2000, 0);

/// A quarter as the text room numbers it.
#[must_use]
pub const fn number(quarter: Quarter) -> u16 {
    quarter.since(FIRST)
}

/// A quarter in full: `2001 Q1`, `2001년 1분기`.
#[must_use]
pub fn point(locale: Locale, at: Quarter) -> String {
    quarter::point(locale, number(at))
}

/// A quarter at the head of a column: `01 Q1`, `01.1Q`.
#[must_use]
pub fn short(locale: Locale, at: Quarter) -> String {
    quarter::short(locale, number(at))
}

/// An amount of millions of dollars in a narrow place: `643M`, `6.43억`.
#[must_use]
pub fn millions(locale: Locale, millions: f64) -> String {
    money::cell(locale, Money::from_millions(millions).cents())
}

/// A change by millions of dollars in a narrow place, with its sign.
#[must_use]
pub fn millions_change(locale: Locale, millions: f64) -> String {
    money::cell_change(locale, Money::from_millions(millions).cents())
}

/// An amount of millions of dollars in running text: `$643M`, `6억 4300만 달러`.
#[must_use]
pub fn millions_prose(locale: Locale, millions: f64) -> String {
    money::prose(locale, Money::from_millions(millions).cents())
}

/// A whole count, rounded.
#[must_use]
pub fn count(value: f64) -> String {
    crate::text::count::grouped(whole(value))
}

/// A value rounded to a whole number; what is not a number counts as 0.
#[must_use]
pub fn whole(value: f64) -> i64 {
    if value.is_finite() { value.round_ties_even() as i64 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_are_said_as_the_calendar_has_them() {
        assert_eq!(short(Locale::Ko, Quarter::new(2001, 2)), "01.3Q");
        assert_eq!(point(Locale::En, Quarter::new(2000, 3)), "2000\u{a0}Q4");
        assert_eq!(millions(Locale::En, 643.2), "643M");
        assert_eq!(count(1_300.4), "1,300");
    }
}

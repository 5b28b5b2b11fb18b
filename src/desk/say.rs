//! The simulation's millions and counts in the player's words.

use crate::analysis::explain::Form;
pub use crate::report::words::{millions, millions_change, millions_prose, millions_told, whole};
use crate::sim::runway::HORIZON;
use crate::sim::units::Money;
use crate::text::{Locale, decimal, duration, money, quarter, share};

/// A figure in whole units (cents of money, millionths of all else), as its kind is said in a narrow place.
#[must_use]
pub fn amount(locale: Locale, form: Form, amount: i64) -> String {
    let one = amount as f64 / 1e6;
    match form {
        Form::Money => money::cell(locale, amount),
        Form::Share => trimmed(share::percent(one, 1)),
        Form::Hours => duration::hours_even(locale, one),
        Form::Units => decimal::fixed(one, 1),
        Form::Level => decimal::fixed(one, 2),
        Form::Count | Form::Flag => count(one),
        Form::Quarters => quarter::length(locale, one),
        // As the header has it: further than its horizon nobody has reckoned it.
        Form::Runway => quarter::brief_within(locale, one, HORIZON),
        Form::Customers => crate::text::count::cell(locale, amount),
    }
}

/// A percentage without decimals that say nothing: `59%` for `59.00%`.
fn trimmed(percent: String) -> String {
    match percent.strip_suffix('%').map(|digits| digits.trim_end_matches('0').trim_end_matches('.')) {
        Some(digits) if percent.contains('.') => format!("{digits}%"),
        _ => percent,
    }
}

/// A change of such a figure, with its sign.
#[must_use]
pub fn amount_change(locale: Locale, form: Form, amount: i64) -> String {
    let one = amount as f64 / 1e6;
    match form {
        Form::Money => money::cell_change(locale, amount),
        Form::Share => share::points_change(locale, one, 1),
        Form::Hours | Form::Units | Form::Quarters | Form::Runway => decimal::change(one, 1),
        Form::Level => decimal::change(one, 2),
        Form::Customers => crate::text::count::cell_change(locale, amount),
        Form::Count | Form::Flag => decimal::change(one, 0),
    }
}

/// A figure among others of its kind, as its kind is said in a narrow place, with the zeros that they have figures for.
#[must_use]
pub fn even(locale: Locale, form: Form, figure: i64) -> String {
    match form {
        Form::Money => money::cell_even(locale, figure),
        Form::Customers => crate::text::count::cell_even(locale, figure),
        Form::Share => share::percent(figure as f64 / 1e6, 1),
        _ => amount(locale, form, figure),
    }
}

/// Figures of one kind that stand one above another, and changes of it between them.
#[derive(Debug, Clone, Copy)]
pub struct Stack {
    locale: Locale,
    form: Form,
    money: money::Stack,
}

impl Stack {
    /// The form for these figures in whole units.
    #[must_use]
    pub fn of(locale: Locale, form: Form, figures: impl IntoIterator<Item = i64>) -> Self {
        Self { locale, form, money: money::Stack::of(locale, figures) }
    }

    /// A figure.
    #[must_use]
    pub fn amount(&self, figure: i64) -> String {
        match self.form {
            Form::Money => self.money.amount(figure),
            Form::Share => share::percent(figure as f64 / 1e6, 2),
            form => even(self.locale, form, figure),
        }
    }

    /// A change, with its sign.
    #[must_use]
    pub fn change(&self, figure: i64) -> String {
        match self.form {
            Form::Money => self.money.change(figure),
            Form::Share => share::points_change(self.locale, figure as f64 / 1e6, 2),
            Form::Hours => duration::hours_change(self.locale, figure as f64 / 1e6),
            form => amount_change(self.locale, form, figure),
        }
    }
}

/// How far two amounts lie apart as they are read: what is told of both is to agree with what is told of the change between
/// them. Between a hundred millions and a thousand they are read in whole ones, in both languages.
#[must_use]
pub fn apart(before: Money, now: Money) -> Money {
    if ![before, now].iter().all(|amount| (100.0..999.5).contains(&amount.millions().abs())) {
        return now - before;
    }
    let read = |amount: Money| whole(amount.millions()) as f64;
    Money::from_millions(read(now) - read(before))
}

/// A whole count, rounded.
#[must_use]
pub fn count(value: f64) -> String {
    crate::text::count::grouped(whole(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn millions_and_counts_are_rounded_once() {
        assert_eq!(millions(Locale::En, 643.2), "643M");
        assert_eq!(count(1_300.4), "1,300");
    }

    #[test]
    fn shares_have_no_decimals_that_say_nothing() {
        let said = |share: f64| amount(Locale::En, Form::Share, (share * 1e6) as i64);
        assert_eq!(
            [said(0.59), said(0.595), said(0.1), said(0.0), said(0.2637)],
            ["59%", "59.5%", "10%", "0%", "26.4%"]
        );
    }
}

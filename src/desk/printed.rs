//! Amounts as they are printed: parts of a change that add up to it as it is read, not only behind the screen.

use crate::analysis::apportion::apportion;

/// The largest power of ten that is tried for a step.
const MOST_DIGITS: u32 = 17;

/// Where a figure stood, what moved it and where it stands, in whole units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// Where it stood.
    pub before: i64,
    /// What each part added, in the order in which they came.
    pub parts: Vec<i64>,
    /// Where it stands.
    pub after: i64,
}

/// What the last digit counts with which `print` writes an amount; one where it writes every unit, or nothing of it.
fn step(amount: i64, print: &impl Fn(i64) -> String) -> i64 {
    let mut steps = (0..MOST_DIGITS).map(|digits| 10_i64.pow(digits));
    // Of a round amount a tenth of the last digit cannot be seen, and the digit itself can. One step alone may change the
    // text from where it lies between two figures; the last digit goes on to change with the next.
    let is_seen = |step: &i64| {
        let tens = step.saturating_mul(10);
        let round = (amount.unsigned_abs() as f64 / tens as f64).round_ties_even() as i64;
        let round = round.saturating_mul(tens);
        let [here, one, two] = [0, 1, 2].map(|steps| print(round.saturating_add(step.saturating_mul(steps))));
        here != one && one != two
    };
    steps.find(is_seen).unwrap_or(1)
}

/// Rounds them all to the coarsest last digit that a part or the change is written with, the parts by largest remainder: what
/// is read adds up. Where the ends are so large that they are written more coarsely, they stay as they are, and the parts add
/// up to the change: nobody misses what such ends leave out, and a part that made up for it would be false. `print` writes an
/// amount as a change of it will be read, which knows no horizon.
#[must_use]
pub fn adding_up(before: i64, parts: &[i64], after: i64, print: &impl Fn(i64) -> String) -> Printed {
    let coarsest = |amounts: &mut dyn Iterator<Item = i64>| {
        amounts.filter(|amount| *amount != 0).map(|amount| step(amount, print)).max().unwrap_or(1)
    };
    let step = coarsest(&mut parts.iter().copied().chain([after - before]));
    let is_coarse = coarsest(&mut [before, after].into_iter()) > step;
    let steps = |amount: i64| amount as f64 / step as f64;
    let even = |amount: i64| steps(amount).round_ties_even() as i64;
    let sizes: Vec<f64> = parts.iter().map(|part| steps(*part)).collect();
    let moved = if is_coarse { even(after - before) } else { even(after) - even(before) };
    let parts = apportion(&sizes, moved).into_iter().map(|part| part * step).collect();
    let [before, after] = [before, after].map(|end| if is_coarse { end } else { even(end) * step });
    Printed { before, parts, after }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::explain::Form;
    use crate::desk::say::{amount, amount_change};
    use crate::text::{Locale, Texts, money};

    #[test]
    fn parts_of_a_level_add_up_to_it_as_it_is_read() {
        let print = |level| amount(Locale::En, Form::Level, level);
        // .354 + .354 - .345 = .363: rounded each by itself, .35 + .35 - .34 (or .35) is not .36.
        let parts = [354_000, 354_000, -345_000];
        let printed = adding_up(0, &parts, 363_000, &print);
        assert_eq!(printed.parts.iter().sum::<i64>(), printed.after - printed.before);
        assert_eq!((print(printed.after), printed.after), ("0.36".to_owned(), 360_000));
        assert!(printed.parts.iter().zip(parts).all(|(one, part)| one % 10_000 == 0 && (one - part).abs() <= 10_000));
    }

    #[test]
    fn no_part_is_false_for_ends_that_are_written_more_coarsely() {
        // In thousands in English and in hundreds in Korean, of ends in millions.
        let (before, parts, after) = (37_187_645_100, [-79_594_900], 37_108_050_200);
        for locale in Locale::ALL {
            let texts = Texts::new(locale).for_ears();
            let print = |change| money::told_change(&texts, change);
            let printed = adding_up(before, &parts, after, &print);
            assert_eq!(
                printed.parts.iter().map(|part| print(*part)).collect::<Vec<_>>(),
                parts.map(print),
                "{locale:?}"
            );
            assert_eq!((printed.before, printed.after), (before, after), "{locale:?}");
        }
    }

    #[test]
    fn the_last_digit_is_that_of_the_coarsest_figure() {
        for (locale, form, figure, found) in [
            (Locale::En, Form::Money, 123_456_789_000, 1_000_000_000),
            (Locale::En, Form::Money, 64_321_111_111, 100_000_000),
            (Locale::Ko, Form::Money, -64_321_111_111, 100_000_000),
            (Locale::En, Form::Money, 99_960_000_000, 1_000_000_000),
            (Locale::En, Form::Level, 363_636, 10_000),
            (Locale::Ko, Form::Hours, 7_512_345, 100_000),
            (Locale::En, Form::Runway, 1_812_345, 100_000),
            (Locale::En, Form::Runway, 30_000, 100_000),
            // Between two figures, where one unit more is read as the next.
            (Locale::En, Form::Runway, 1_250_100, 100_000),
            (Locale::En, Form::Runway, 1_246_000, 100_000),
            (Locale::Ko, Form::Hours, 50_000, 100_000),
        ] {
            assert_eq!(
                step(figure, &|figure| amount_change(locale, form, figure)),
                found,
                "{locale:?} {form:?} {figure}"
            );
        }
    }
}

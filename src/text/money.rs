//! Money for people, in US dollars, from whole cents. Three forms, chosen by the room and never cut:
//!
//! | | English | Korean |
//! | --- | --- | --- |
//! | [`prose`] | `$643M` | `6억 4300만 달러` |
//! | [`cell`] | `643M` | `6.43억`, the unit in the header |
//! | [`table`] | `643` | `643`, in millions, a loss as `(49)` |
//!
//! Halves round to even. The words of one amount are joined so that no line break parts them.

use super::compact::{Step, compact, even, rounded};
use super::count::{group_digits, korean_groups, with_unit};
use super::{Locale, MINUS, Texts};

mod stack;

pub use stack::Stack;

const CENTS: u64 = 100;
const MILLION: u64 = 1_000_000;
const THOUSAND: u64 = 1_000;

/// Whole millions below a billion: nobody steers a company by a tenth of one.
const ENGLISH: [Step; 5] = [
    Step::new(1_000_000_000_000, "T", 2),
    Step::new(1_000_000_000, "B", 2),
    Step::new(MILLION, "M", 1),
    Step::new(1_000, "k", 1),
    Step::new(1, "", 0),
];

const KOREAN: [Step; 4] =
    [Step::new(1_000_000_000_000, "조", 2), Step::new(EOK, "억", 2), Step::new(10_000, "만", 1), Step::new(1, "", 0)];

/// A hundred million, 억.
const EOK: u64 = 100_000_000;

/// An amount in running text: `$643M`, `$1.41B`; `6억 4300만 달러`, `14억 1100만 달러`.
///
/// A negative amount keeps its sign; a sentence usually names a loss or a decrease and gives the size.
#[must_use]
pub fn prose(locale: Locale, cents: i64) -> String {
    let size = cents.unsigned_abs();
    let words = match locale {
        Locale::En => format!("${}", english(size)),
        Locale::Ko => with_unit(&korean_words(size), "달러"),
    };
    signed(cents, size, words)
}

/// Running text beside a table of [`cell_even`]: on a screen with the zeros that the table has, `$1.00B`.
#[must_use]
pub fn prose_even(texts: &Texts, cents: i64) -> String {
    match texts.locale() {
        Locale::En if !texts.is_for_ears() => {
            let size = cents.unsigned_abs();
            signed(cents, size, format!("${}", even(size, CENTS, &ENGLISH)))
        }
        locale => prose(locale, cents),
    }
}

/// An amount in a narrow place: `643M`, `−49M`; `6.43억`, `−4900만`. The header names the dollar.
#[must_use]
pub fn cell(locale: Locale, cents: i64) -> String {
    let size = cents.unsigned_abs();
    let digits = match locale {
        Locale::En => english(size),
        Locale::Ko => korean_cell(size),
    };
    signed(cents, size, digits)
}

/// A cell among others of its kind, with the zeros that they have figures for: `1.00B` beside `1.07B`.
#[must_use]
pub fn cell_even(locale: Locale, cents: i64) -> String {
    let size = cents.unsigned_abs();
    let steps: &[Step] = match locale {
        Locale::En => &ENGLISH,
        Locale::Ko => &KOREAN,
    };
    signed(cents, size, even(size, CENTS, steps))
}

/// A change in a narrow place, with its sign: `+5.3B`, `−457M`.
#[must_use]
pub fn cell_change(locale: Locale, cents: i64) -> String {
    let text = cell(locale, cents);
    if cents > 0 && text != "0" { format!("+{text}") } else { text }
}

/// An amount as there is room for it: in a narrow place on screens, in running text for ears.
#[must_use]
pub fn told(texts: &Texts, cents: i64) -> String {
    if texts.is_for_ears() { prose(texts.locale(), cents) } else { cell(texts.locale(), cents) }
}

/// An amount as somebody says it in as little room as there is: with its unit, in Korean in the form of a cell.
#[must_use]
pub fn said(texts: &Texts, cents: i64) -> String {
    match texts.locale() {
        Locale::Ko if !texts.is_for_ears() => with_unit(&cell(Locale::Ko, cents), "달러"),
        _ => prose_even(texts, cents),
    }
}

/// A change as [`told`], with its sign.
#[must_use]
pub fn told_change(texts: &Texts, cents: i64) -> String {
    if texts.is_for_ears() { prose_change(texts.locale(), cents) } else { cell_change(texts.locale(), cents) }
}

/// A change in running text, with its sign: `+$457M`, `−4억 5700만 달러`.
#[must_use]
pub fn prose_change(locale: Locale, cents: i64) -> String {
    let text = prose(locale, cents);
    if cents > 0 && text != prose(locale, 0) { format!("+{text}") } else { text }
}

/// Whole millions under a heading that names the unit: `1,411`, `−49`; for ears with its unit, as all large money is heard,
/// but to the last million, so that sums add up: `643 million dollars`, `1.411 billion dollars`, `14억 1100만 달러`.
#[must_use]
pub fn millions(texts: &Texts, millions: i64) -> String {
    let size = millions.unsigned_abs();
    let words = match (texts.is_for_ears(), texts.locale()) {
        (false, _) => group_digits(size),
        (true, Locale::En) if size >= THOUSAND => {
            let thousandths = format!("{:03}", size % THOUSAND);
            let rest = thousandths.trim_end_matches('0');
            let point = if rest.is_empty() { "" } else { "." };
            format!("{}{point}{rest} billion dollars", group_digits(size / THOUSAND))
        }
        (true, Locale::En) => format!("{size} million dollars"),
        (true, Locale::Ko) => with_unit(&korean_groups(size.saturating_mul(MILLION)), "달러"),
    };
    if millions < 0 { format!("{MINUS}{words}") } else { words }
}

/// The same of a change, with its sign.
#[must_use]
pub fn millions_change(texts: &Texts, change: i64) -> String {
    let words = millions(texts, change);
    if change > 0 { format!("+{words}") } else { words }
}

/// A figure in a statement under "millions of dollars": `643`, `1,411`, a negative one as `(49)`.
#[must_use]
pub fn table(cents: i64) -> String {
    let millions = rounded(cents.unsigned_abs(), MILLION * CENTS);
    let digits = group_digits(millions);
    if cents < 0 && millions > 0 { format!("({digits})") } else { digits }
}

/// An amount to the cent: `$1,234.56`, `1,234.56달러`; whole dollars have no decimals.
#[must_use]
pub fn exact(locale: Locale, cents: i64) -> String {
    let size = cents.unsigned_abs();
    let mut digits = group_digits(size / CENTS);
    if !size.is_multiple_of(CENTS) {
        digits = format!("{digits}.{:02}", size % CENTS);
    }
    let text = match locale {
        Locale::En => format!("${digits}"),
        Locale::Ko => format!("{digits}달러"),
    };
    if cents < 0 { format!("{MINUS}{text}") } else { text }
}

fn signed(cents: i64, size: u64, text: String) -> String {
    // Less than half a cent of a dollar would show as a zero with a sign.
    if cents < 0 && rounded(size, CENTS) > 0 { format!("{MINUS}{text}") } else { text }
}

/// About three digits and a letter: `9.5k`, `49M`, `1.41B`.
fn english(size: u64) -> String {
    compact(size, CENTS, &ENGLISH)
}

fn korean_cell(size: u64) -> String {
    compact(size, CENTS, &KOREAN)
}

/// Groups of ten thousand, rounded to what a sentence can bear: whole millions up to ten billion.
fn korean_words(size: u64) -> String {
    let dollars = rounded(size, CENTS);
    let step = match dollars {
        0..10_000 => 1,
        10_000..100_000 => 100,
        // As a cell has it: among millions nobody reads the hundreds.
        100_000..1_000_000 => 10_000,
        1_000_000..10_000_000 => 100_000,
        10_000_000..10_000_000_000 => MILLION,
        10_000_000_000..1_000_000_000_000 => 10 * MILLION,
        _ => EOK,
    };
    korean_groups(rounded(size, step * CENTS) * step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::plain;

    /// A thousand and a million dollars in cents.
    const K: i64 = 100_000;
    const M: i64 = 1_000 * K;

    #[test]
    fn korean_prose() {
        for (cents, text) in [
            (643 * M, "6억 4300만 달러"),
            (690 * M, "6억 9000만 달러"),
            (706 * M, "7억 600만 달러"),
            (1_411 * M, "14억 1100만 달러"),
            (7_900 * M, "79억 달러"),
            (9 * M, "900만 달러"),
            (40 * M, "4000만 달러"),
            (3_100_000, "3만 1000달러"),
            (3_150_000, "3만 1500달러"),
            (71_710_000, "72만 달러"),
            (15_000, "150달러"),
            (-71_706_100, "−72만 달러"),
            (500_000, "5,000달러"),
            (0, "0달러"),
            (1_000_000 * M, "1조 달러"),
            (99_999_999_999, "10억 달러"),
            (-49 * M, "−4900만 달러"),
        ] {
            assert_eq!(plain(&prose(Locale::Ko, cents)), text, "{cents}");
        }
    }

    #[test]
    fn english_prose_and_cells() {
        for (cents, text) in [
            (643 * M, "643M"),
            (1_411 * M, "1.41B"),
            (7_900 * M, "7.9B"),
            (14_120 * M, "14.1B"),
            (999_600 * K, "1B"),
            (999_400 * K, "999M"),
            (49_300 * K, "49M"),
            (9_500 * K, "9.5M"),
            (9_960 * K, "10M"),
            (9 * M, "9M"),
            (31 * K, "31k"),
            (15_000, "150"),
            (49, "0"),
            (-49, "0"),
            (0, "0"),
            (-49 * M, "−49M"),
        ] {
            assert_eq!(cell(Locale::En, cents), text, "{cents}");
        }
        assert_eq!(prose(Locale::En, 643 * M), "$643M");
        assert_eq!(prose(Locale::En, -49 * M), "−$49M");
        assert_eq!(cell_change(Locale::En, 5_300 * M), "+5.3B");
        assert_eq!(cell_change(Locale::En, -457 * M), "−457M");
        assert_eq!(cell_change(Locale::En, 20), "0");
    }

    #[test]
    fn korean_cells() {
        for (cents, text) in [
            (643 * M, "6.43억"),
            (1_411 * M, "14.1억"),
            (7_900 * M, "79억"),
            (14_100 * M, "141억"),
            (49 * M, "4900만"),
            (-49 * M, "−4900만"),
            (9_500 * K, "950만"),
            (31 * K, "3.1만"),
            (950_000, "9,500"),
            (9_999_999_900, "1억"),
            (1_200_000 * M, "1.2조"),
            (0, "0"),
        ] {
            assert_eq!(cell(Locale::Ko, cents), text, "{cents}");
        }
    }

    #[test]
    fn ears_get_amounts_written_out() {
        let [eye, ear] = [Texts::new(Locale::En), Texts::new(Locale::En).for_ears()];
        assert_eq!([told(&eye, 94 * M), told(&ear, 94 * M)], ["94M", "$94M"]);
        assert_eq!([told_change(&eye, -94 * M), told_change(&ear, 94 * M)], ["−94M", "+$94M"]);
        assert_eq!(told_change(&ear, 20), "$0");
        assert_eq!(plain(&told_change(&Texts::new(Locale::Ko).for_ears(), 94 * M)), "+9400만 달러");
    }

    #[test]
    fn whole_millions_have_their_unit_for_ears() {
        let [eye, ear] = [Texts::new(Locale::En), Texts::new(Locale::En).for_ears()];
        assert_eq!([millions(&eye, 1_411), millions(&ear, -49)], ["1,411", "−49 million dollars"]);
        assert_eq!([millions_change(&eye, 1_411), millions_change(&ear, 0)], ["+1,411", "0 million dollars"]);
        let heard = [13_004, 1_430, 2_000, 1_234_567].map(|amount| millions(&ear, amount));
        let billions = ["13.004", "1.43", "2", "1,234.567"].map(|amount| format!("{amount} billion dollars"));
        assert_eq!(heard, billions, "large money has one unit, and loses nothing of a sum");
        let ear = Texts::new(Locale::Ko).for_ears();
        assert_eq!(plain(&millions_change(&ear, 13_904)), "+139억 400만 달러");
    }

    #[test]
    fn statements_are_in_millions() {
        assert_eq!(table(643 * M), "643");
        assert_eq!(table(1_411 * M), "1,411");
        assert_eq!(table(-49 * M), "(49)");
        assert_eq!(table(-40 * K), "0");
        assert_eq!(table(M / 2), "0");
        assert_eq!(table(M + M / 2), "2");
    }

    #[test]
    fn to_the_cent() {
        assert_eq!(exact(Locale::En, 123_456), "$1,234.56");
        assert_eq!(exact(Locale::Ko, 310), "3.10달러");
        assert_eq!(exact(Locale::En, -5_000), "−$50");
    }

    #[test]
    fn the_largest_amounts_are_said_too() {
        for locale in Locale::ALL {
            for cents in [i64::MIN, i64::MAX] {
                assert!(!prose(locale, cents).is_empty());
                assert!(!cell(locale, cents).is_empty());
                assert!(!exact(locale, cents).is_empty());
            }
        }
    }
}

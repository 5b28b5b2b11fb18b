//! Counts of things and people.

use super::compact::{Step, compact, even};
use super::{Locale, MINUS, NO_BREAK_SPACE};

const ENGLISH: [Step; 4] =
    [Step::new(1_000_000_000, "B", 2), Step::new(1_000_000, "M", 2), Step::new(1_000, "k", 2), Step::new(1, "", 0)];

const KOREAN: [Step; 3] = [Step::new(100_000_000, "억", 2), Step::new(10_000, "만", 1), Step::new(1, "", 0)];

/// Digits with a comma every three: `1,300`, `−12,345`. The form of cells in both languages.
#[must_use]
pub fn grouped(number: i64) -> String {
    let digits = group_digits(number.unsigned_abs());
    if number < 0 { format!("{MINUS}{digits}") } else { digits }
}

/// A count for running text: commas in English; in Korean commas below ten thousand and 만 from there,
/// two groups at most (`1만 2000`, `1700만`).
#[must_use]
pub fn prose(locale: Locale, number: i64) -> String {
    if locale == Locale::En {
        return grouped(number);
    }
    let words = korean_groups(number.unsigned_abs());
    if number < 0 { format!("{MINUS}{words}") } else { words }
}

/// A large count in a narrow place, in about three digits: `17.2M`, `1720만`; below ten thousand in full.
#[must_use]
pub fn cell(locale: Locale, number: i64) -> String {
    in_cells(locale, number, compact)
}

/// A cell among others of its kind, with the zeros that they have figures for: `24.0M` beside `24.1M`.
#[must_use]
pub fn cell_even(locale: Locale, number: i64) -> String {
    in_cells(locale, number, even)
}

fn in_cells(locale: Locale, number: i64, written: fn(u64, u64, &[Step]) -> String) -> String {
    let size = number.unsigned_abs();
    if size < 10_000 {
        return grouped(number);
    }
    let steps: &[Step] = match locale {
        Locale::En => &ENGLISH,
        Locale::Ko => &KOREAN,
    };
    let words = written(size, 1, steps);
    if number < 0 { format!("{MINUS}{words}") } else { words }
}

/// A change in a narrow place, with its sign: `+1.31M`, `−510k`.
#[must_use]
pub fn cell_change(locale: Locale, number: i64) -> String {
    let text = cell(locale, number);
    if number > 0 { format!("+{text}") } else { text }
}

/// A Korean count with its unit: closed up after a digit (`1,300명`), apart after a word (`12만 명`).
#[must_use]
pub fn with_unit(displayed: &str, unit: &str) -> String {
    if displayed.ends_with(|last: char| last.is_ascii_digit()) {
        format!("{displayed}{unit}")
    } else {
        format!("{displayed}{NO_BREAK_SPACE}{unit}")
    }
}

/// A small number as a word before a counted thing: `two`, `두`. From eleven on, digits.
#[must_use]
pub fn word(locale: Locale, number: i64) -> String {
    let words: [&str; 10] = match locale {
        Locale::En => ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
        Locale::Ko => ["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"],
    };
    usize::try_from(number)
        .ok()
        .and_then(|number| number.checked_sub(1))
        .and_then(|place| words.get(place))
        .map_or_else(|| grouped(number), |word| (*word).to_owned())
}

pub(super) fn group_digits(number: u64) -> String {
    let digits = number.to_string();
    if digits.len() <= 3 {
        return digits;
    }
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Korean groups of ten thousand, the two highest, the lower one rounded half up; joined so that no line
/// break parts them. Only the sole group below 만 has a comma.
pub(super) fn korean_groups(number: u64) -> String {
    const GROUPS: [(u64, &str); 4] = [(1_000_000_000_000, "조"), (100_000_000, "억"), (10_000, "만"), (1, "")];
    if number < 10_000 {
        return group_digits(number);
    }
    let Some(first) = GROUPS.iter().position(|(size, _)| number >= *size) else {
        return group_digits(number);
    };
    let lower = GROUPS[(first + 1).min(GROUPS.len() - 1)].0;
    let number = number.saturating_add(lower / 2) / lower * lower;
    let mut rest = number;
    let mut words: Vec<String> = Vec::new();
    for (size, name) in GROUPS {
        let group = rest / size;
        rest %= size;
        if group > 0 {
            words.push(format!("{group}{name}"));
        }
    }
    words.join(&NO_BREAK_SPACE.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::plain;

    #[test]
    fn commas_every_three_digits() {
        for (number, text) in [
            (0, "0"),
            (999, "999"),
            (1_000, "1,000"),
            (-12_345, "−12,345"),
            (1_234_567, "1,234,567"),
            (i64::MIN, "−9,223,372,036,854,775,808"),
        ] {
            assert_eq!(grouped(number), text);
        }
    }

    #[test]
    fn korean_counts_in_groups_of_ten_thousand() {
        for (number, text) in [
            (0, "0"),
            (1_300, "1,300"),
            (9_999, "9,999"),
            (10_000, "1만"),
            (12_000, "1만 2000"),
            (12_345, "1만 2345"),
            (17_000_000, "1700만"),
            (20_000_000, "2000만"),
            (100_000_000, "1억"),
            (199_999_999, "2억"),
            (-12_000, "−1만 2000"),
        ] {
            assert_eq!(plain(&prose(Locale::Ko, number)), text);
        }
        assert_eq!(prose(Locale::En, 12_000), "12,000");
        let _ = prose(Locale::Ko, i64::MIN);
    }

    #[test]
    fn large_counts_in_cells() {
        assert_eq!(cell(Locale::En, 17_234_567), "17.2M");
        assert_eq!(cell(Locale::Ko, 17_234_567), "1723만");
        assert_eq!(cell(Locale::En, 9_500), "9,500");
        assert_eq!(cell(Locale::En, 31_000), "31k");
        assert_eq!(cell(Locale::Ko, -120_000_000), "−1.2억");
    }

    #[test]
    fn a_unit_stands_apart_only_after_a_word() {
        assert_eq!(with_unit("1,300", "명"), "1,300명");
        assert_eq!(with_unit("12만", "명"), "12만\u{a0}명");
    }

    #[test]
    fn small_numbers_are_words() {
        assert_eq!(word(Locale::Ko, 3), "세");
        assert_eq!(word(Locale::En, 10), "ten");
        assert_eq!(word(Locale::Ko, 11), "11");
        assert_eq!(word(Locale::En, 0), "0");
        assert_eq!(word(Locale::En, -2), "−2");
    }
}

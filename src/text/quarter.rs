//! Quarters: the point in time (`2001 Q1`) and the length (`3.4 quarters`), which Korean tells apart by
//! more than a plural. A quarter is its number counted from the first quarter of year 0.

use super::{Locale, NO_BREAK_SPACE, count, decimal};

/// The year, and the season from 1 to 4.
#[must_use]
pub fn year_and_season(quarter: u16) -> (u32, u32) {
    (u32::from(quarter) / 4, u32::from(quarter) % 4 + 1)
}

/// A point in time in full: `2001 Q1`, `2001년 1분기`.
#[must_use]
pub fn point(locale: Locale, quarter: u16) -> String {
    let (year, season) = year_and_season(quarter);
    match locale {
        Locale::En => format!("{year}{NO_BREAK_SPACE}Q{season}"),
        Locale::Ko => format!("{year}년{NO_BREAK_SPACE}{season}분기"),
    }
}

/// A point in time for a column head: `01 Q1`, `01.1Q`.
#[must_use]
pub fn short(locale: Locale, quarter: u16) -> String {
    let (year, season) = year_and_season(quarter);
    let year = year % 100;
    match locale {
        Locale::En => format!("{year:02}{NO_BREAK_SPACE}Q{season}"),
        Locale::Ko => format!("{year:02}.{season}Q"),
    }
}

/// A point in time under an axis that names the years itself: `Q1`, `1Q`.
#[must_use]
pub fn axis(locale: Locale, quarter: u16) -> String {
    let (_, season) = year_and_season(quarter);
    match locale {
        Locale::En => format!("Q{season}"),
        Locale::Ko => format!("{season}Q"),
    }
}

/// The name of a quarter in files and on the wire, the same in every language: `2001Q1`.
#[must_use]
pub fn key(quarter: u16) -> String {
    let (year, season) = year_and_season(quarter);
    format!("{year}Q{season}")
}

/// A length of time with one decimal: `3.4 quarters`, `3.4개 분기`.
#[must_use]
pub fn length(locale: Locale, quarters: f64) -> String {
    let digits = decimal::fixed(quarters, 1);
    match locale {
        Locale::En if digits == "1.0" => format!("1{NO_BREAK_SPACE}quarter"),
        Locale::En => format!("{digits}{NO_BREAK_SPACE}quarters"),
        Locale::Ko => format!("{digits}개{NO_BREAK_SPACE}분기"),
    }
}

/// Whether a length reads as the horizon that it was reckoned to, or more: `8.0` and `8+` never stand for one figure.
#[must_use]
pub fn reaches(quarters: f64, horizon: u16) -> bool {
    (quarters * 10.0).round_ties_even() >= f64::from(horizon) * 10.0
}

/// A length that was reckoned no further than to `horizon`, with one decimal; where it comes to that, it may be more:
/// `3.4 quarters`, `8 quarters or more`, `8개 분기 이상`.
#[must_use]
pub fn length_within(locale: Locale, quarters: f64, horizon: u16) -> String {
    match locale {
        _ if !reaches(quarters, horizon) => length(locale, quarters),
        Locale::En => format!("{horizon}{NO_BREAK_SPACE}quarters or more"),
        Locale::Ko => format!("{horizon}개{NO_BREAK_SPACE}분기{NO_BREAK_SPACE}이상"),
    }
}

/// The figure of such a length, where there is no room for the rest: `3.4`, `8+`.
#[must_use]
pub fn figure_within(quarters: f64, horizon: u16) -> String {
    if reaches(quarters, horizon) { format!("{horizon}+") } else { decimal::fixed(quarters, 1) }
}

/// Such a length in a narrow place: `3.4 quarters`, `8+ quarters`, `8개 분기+`.
#[must_use]
pub fn brief_within(locale: Locale, quarters: f64, horizon: u16) -> String {
    match locale {
        _ if !reaches(quarters, horizon) => length(locale, quarters),
        Locale::En => format!("{horizon}+{NO_BREAK_SPACE}quarters"),
        Locale::Ko => format!("{horizon}개{NO_BREAK_SPACE}분기+"),
    }
}

/// A whole number of quarters in running text: `two quarters`, `두 분기`; from eleven on `12개 분기`.
#[must_use]
pub fn whole_length(locale: Locale, quarters: i64) -> String {
    let number = count::word(locale, quarters);
    match locale {
        Locale::En if quarters == 1 => format!("{number} quarter"),
        Locale::En => format!("{number} quarters"),
        Locale::Ko if (1..=10).contains(&quarters) => format!("{number}{NO_BREAK_SPACE}분기"),
        Locale::Ko => format!("{number}개{NO_BREAK_SPACE}분기"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::plain;

    #[test]
    fn points() {
        assert_eq!(plain(&point(Locale::En, 8004)), "2001 Q1");
        assert_eq!(plain(&point(Locale::Ko, 8007)), "2001년 4분기");
        assert_eq!(plain(&short(Locale::En, 8027)), "06 Q4");
        assert_eq!(short(Locale::Ko, 8004), "01.1Q");
        assert_eq!(axis(Locale::En, 2), "Q3");
        assert_eq!(axis(Locale::Ko, 2), "3Q");
        assert_eq!(key(7948), "1987Q1");
        let _ = point(Locale::En, u16::MAX);
    }

    #[test]
    fn lengths() {
        assert_eq!(plain(&length(Locale::Ko, 3.4)), "3.4개 분기");
        assert_eq!(plain(&length(Locale::En, 3.44)), "3.4 quarters");
        assert_eq!(plain(&length(Locale::En, 1.0)), "1 quarter");
        assert_eq!(plain(&length_within(Locale::Ko, 8.0, 8)), "8개 분기 이상");
        assert_eq!(plain(&length_within(Locale::En, 8.0, 8)), "8 quarters or more");
        assert_eq!(plain(&length_within(Locale::En, 7.9, 8)), "7.9 quarters");
        assert_eq!([figure_within(7.9, 8), figure_within(8.0, 8)], ["7.9", "8+"]);
        // What would read as 8.0 is said as all that reaches it.
        assert_eq!([figure_within(7.94, 8), figure_within(7.96, 8)], ["7.9", "8+"]);
        assert_eq!(plain(&length_within(Locale::En, 7.96, 8)), "8 quarters or more");
        assert_eq!(plain(&brief_within(Locale::Ko, 7.96, 8)), "8개 분기+");
        assert_eq!(plain(&whole_length(Locale::Ko, 2)), "두 분기");
        assert_eq!(plain(&whole_length(Locale::Ko, 12)), "12개 분기");
        assert_eq!(whole_length(Locale::En, 1), "one quarter");
        assert_eq!(whole_length(Locale::En, 3), "three quarters");
    }
}

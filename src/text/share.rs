//! Shares and changes of shares. All take shares as fractions of one.

use super::{Locale, NO_BREAK_SPACE, decimal};

/// A share in percent, closed up: 0.261 is `26.1%`.
#[must_use]
pub fn percent(share: f64, decimals: usize) -> String {
    format!("{}%", decimal::fixed(share * 100.0, decimals))
}

/// A relative change with its sign: `+38%`, `−4.3%`.
#[must_use]
pub fn percent_change(share: f64, decimals: usize) -> String {
    format!("{}%", decimal::change(share * 100.0, decimals))
}

/// The distance between two shares in percentage points: `0.6 pp`, `0.6%p`.
#[must_use]
pub fn points(locale: Locale, share: f64, decimals: usize) -> String {
    with_unit(locale, &decimal::fixed(share * 100.0, decimals))
}

/// A change of a share, with its sign: `+0.6 pp`, `−0.6%p`.
#[must_use]
pub fn points_change(locale: Locale, share: f64, decimals: usize) -> String {
    with_unit(locale, &decimal::change(share * 100.0, decimals))
}

fn with_unit(locale: Locale, digits: &str) -> String {
    match locale {
        Locale::En => format!("{digits}{NO_BREAK_SPACE}pp"),
        Locale::Ko => format!("{digits}%p"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_and_points() {
        assert_eq!(percent(0.261, 1), "26.1%");
        assert_eq!(percent(-0.5, 0), "−50%");
        assert_eq!(percent_change(0.38, 0), "+38%");
        assert_eq!(percent_change(-0.043, 1), "−4.3%");
        assert_eq!(points(Locale::Ko, 0.006, 1), "0.6%p");
        assert_eq!(points_change(Locale::Ko, -0.006, 1), "−0.6%p");
        assert_eq!(points(Locale::En, 0.006, 1), "0.6\u{a0}pp");
    }
}

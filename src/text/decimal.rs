//! Plain decimal figures, such as the price index, and the signs that all figures share.

use super::MINUS;

/// From here on a figure is told by its power of ten: nobody reads so many digits.
pub const LONG: f64 = 1e15;

/// A figure with a fixed number of decimals: `1.04`, `−0.3`. Not a number is shown as `?`, a very large one as `1e308`.
#[must_use]
pub fn fixed(value: f64, decimals: usize) -> String {
    if !value.is_finite() {
        return "?".to_owned();
    }
    let size = value.abs();
    let digits = if size >= LONG { format!("{size:e}") } else { format!("{size:.decimals$}") };
    if value < 0.0 && !is_zero(&digits) { format!("{MINUS}{digits}") } else { digits }
}

/// A change: always with its sign, `+0.3`, `−0.3`, but `0.0` for none.
#[must_use]
pub fn change(value: f64, decimals: usize) -> String {
    let text = fixed(value, decimals);
    if value > 0.0 && value.is_finite() && !is_zero(&text) { format!("+{text}") } else { text }
}

/// An index around one, such as the price index: two decimals, three only where the third counts
/// (`1.02`, `1.035`).
#[must_use]
pub fn index(value: f64) -> String {
    let three = fixed(value, 3);
    match three.strip_suffix('0') {
        Some(two) => two.to_owned(),
        None => three,
    }
}

fn is_zero(digits: &str) -> bool {
    digits.bytes().all(|byte| matches!(byte, b'0' | b'.' | b'%'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_fixed_and_zero_has_no_sign() {
        assert_eq!(fixed(1.0, 2), "1.00");
        assert_eq!(fixed(-0.26, 1), "−0.3");
        assert_eq!(fixed(-0.04, 1), "0.0");
        assert_eq!(fixed(f64::NAN, 1), "?");
        assert_eq!(fixed(-1e308, 2), "−1e308");
        assert_eq!(fixed(f64::NEG_INFINITY, 1), "?");
        assert_eq!(change(0.31, 1), "+0.3");
        assert_eq!(change(0.0, 1), "0.0");
        assert_eq!(change(-1.0, 0), "−1");
        assert_eq!(change(f64::INFINITY, 0), "?");
    }

    #[test]
    fn the_index_shows_a_third_decimal_only_where_it_counts() {
        assert_eq!(index(1.0), "1.00");
        assert_eq!(index(0.8), "0.80");
        assert_eq!(index(1.035), "1.035");
        assert_eq!(index(1.02), "1.02");
    }
}

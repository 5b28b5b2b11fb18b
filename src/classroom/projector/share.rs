//! Shares of a class with the interval in which the share of many such classes may lie.

/// The normal quantile of a two-sided 95% interval.
const Z: f64 = 1.959_964;

/// The 95% interval of a share by Wilson's score: it stays within 0 and 1, and says something of one student too.
/// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
/// Statistical Association 22 (1927). `None` of nobody.
#[must_use]
pub fn interval(part: usize, whole: usize) -> Option<(f64, f64)> {
    if whole == 0 {
        return None;
    }
    let (n, share) = (whole as f64, part as f64 / whole as f64);
    let z2 = Z * Z / n;
    let middle = (share + z2 / 2.0) / (1.0 + z2);
    let half = Z / (1.0 + z2) * libm::sqrt(share * (1.0 - share) / n + z2 / (4.0 * n));
    Some(((middle - half).max(0.0), (middle + half).min(1.0)))
}

/// The middle of values; `None` of none.
#[must_use]
pub fn median(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.filter(|value| value.is_finite()).collect();
    values.sort_unstable_by(f64::total_cmp);
    let (low, high) = (values.get(values.len().checked_sub(1)? / 2)?, values.get(values.len() / 2)?);
    Some(f64::midpoint(*low, *high))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wilsons_interval_is_the_published_one() {
        // 8 of 10: 49.0% to 94.3%.
        let (low, high) = interval(8, 10).unwrap();
        assert!((low - 0.4902).abs() < 5e-4 && (high - 0.9433).abs() < 5e-4, "{low} {high}");
        let (low, high) = interval(1, 1).unwrap();
        assert!((low - 0.2065).abs() < 5e-4 && (high - 1.0).abs() < 1e-9, "one student says little: {low} {high}");
        assert_eq!(interval(0, 0), None);
        assert!(interval(0, 300).unwrap().1 < 0.02);
    }

    #[test]
    fn the_middle_of_an_even_number_lies_between_two() {
        assert_eq!(median([3.0, 1.0, 2.0].into_iter()), Some(2.0));
        assert_eq!(median([4.0, 1.0].into_iter()), Some(2.5));
        assert_eq!(median([f64::NAN].into_iter()), None);
    }
}

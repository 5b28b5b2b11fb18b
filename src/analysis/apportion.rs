//! Parts in whole units that sum exactly to a whole: by largest remainder.

/// Rounds `parts` (in units) so that they sum to `whole`: each down, and those with the largest remainders up;
/// of equal remainders the earlier first. What the parts do not account for at all is spread the same way.
#[must_use]
pub fn apportion(parts: &[f64], whole: i64) -> Vec<i64> {
    let clean = |part: f64| if part.is_finite() { part } else { 0.0 };
    let mut rounded: Vec<i64> = parts.iter().map(|part| clean(*part).floor() as i64).collect();
    if rounded.is_empty() {
        return rounded;
    }
    let sum: i64 = rounded.iter().sum();
    let missing = whole - sum;
    // Whole rounds first (only when the parts do not sum to the whole), then one each by remainder.
    let count = rounded.len() as i64;
    let (round, rest) = (missing.div_euclid(count), missing.rem_euclid(count));
    let mut order: Vec<usize> = (0..parts.len()).collect();
    let remainder = |i: &usize| clean(parts[*i]) - clean(parts[*i]).floor();
    order.sort_by(|a, b| remainder(b).total_cmp(&remainder(a)).then(a.cmp(b)));
    for part in &mut rounded {
        *part += round;
    }
    for i in order.into_iter().take(rest as usize) {
        rounded[i] += 1;
    }
    rounded
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn parts_sum_to_the_whole_and_stay_within_one(parts in prop::collection::vec(-1e12_f64..1e12, 1..20)) {
            let whole = parts.iter().sum::<f64>().round() as i64;
            let rounded = apportion(&parts, whole);
            prop_assert_eq!(rounded.iter().sum::<i64>(), whole);
            for (part, units) in parts.iter().zip(&rounded) {
                prop_assert!((part - *units as f64).abs() <= 1.0 + 1e-3, "{part} {units}");
            }
        }
    }

    #[test]
    fn the_largest_remainders_are_rounded_up() {
        assert_eq!(apportion(&[1.5, 1.5, 1.0], 4), [2, 1, 1]);
        assert_eq!(apportion(&[-1.5, 2.5], 1), [-1, 2]);
        assert_eq!(apportion(&[], 5), [0_i64; 0]);
    }
}

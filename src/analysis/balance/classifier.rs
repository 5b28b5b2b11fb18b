//! Telling two kinds of worlds apart: logistic regression on standardised features, and the area under its curve.

/// Steps of the descent.
const STEPS: usize = 600;
/// Length of a step.
const PACE: f64 = 1.0;
/// Weight of the penalty on large coefficients, of one observation's in a thousand.
const RIDGE: f64 = 1e-3;

/// A fitted classifier.
#[derive(Clone, Debug, PartialEq)]
pub struct Classifier {
    means: Vec<f64>,
    scales: Vec<f64>,
    /// The constant, then a coefficient for each feature in standard deviations.
    pub weights: Vec<f64>,
}

impl Classifier {
    /// Fits by gradient descent with a small ridge. Rows of features of one length, and whether each is of the kind.
    #[must_use]
    pub fn fit(rows: &[Vec<f64>], of_the_kind: &[bool]) -> Self {
        let features = rows.first().map_or(0, Vec::len);
        let n = rows.len().max(1) as f64;
        let column = |place: usize| rows.iter().filter_map(move |row| row.get(place).copied());
        let means: Vec<f64> = (0..features).map(|place| column(place).sum::<f64>() / n).collect();
        let scales = means.iter().enumerate().map(|(place, mean)| {
            let variance = column(place).map(|x| (x - mean) * (x - mean)).sum::<f64>() / n;
            // A feature that never moves tells nothing.
            if variance > 1e-12 { 1.0 / libm::sqrt(variance) } else { 0.0 }
        });
        let scales = scales.collect();
        let mut fitted = Self { means, scales, weights: vec![0.0; features + 1] };
        let rows: Vec<Vec<f64>> = rows.iter().map(|row| fitted.standardised(row)).collect();
        for _ in 0..STEPS {
            let mut slope = vec![0.0; features + 1];
            for (row, kind) in rows.iter().zip(of_the_kind) {
                let off = 1.0 / (1.0 + libm::exp(-dot(&fitted.weights, row))) - f64::from(*kind);
                for (slope, x) in slope.iter_mut().zip(row) {
                    *slope += off * x / n;
                }
            }
            for (place, (weight, slope)) in fitted.weights.iter_mut().zip(slope).enumerate() {
                let ridge = if place == 0 { 0.0 } else { RIDGE * *weight };
                *weight -= PACE * (slope + ridge);
            }
        }
        fitted
    }

    /// The log odds that a world with these features is of the kind.
    #[must_use]
    pub fn score(&self, row: &[f64]) -> f64 {
        dot(&self.weights, &self.standardised(row))
    }

    fn standardised(&self, row: &[f64]) -> Vec<f64> {
        let scaled = row.iter().zip(&self.means).zip(&self.scales).map(|((x, mean), scale)| (x - mean) * scale);
        std::iter::once(1.0).chain(scaled).collect()
    }
}

fn dot(weights: &[f64], row: &[f64]) -> f64 {
    weights.iter().zip(row).map(|(weight, x)| weight * x).sum()
}

/// Area under the receiver operating characteristic: the chance that one of the kind scores above one that is
/// not, ties counted half; with its standard error (Hanley and McNeil, Radiology 143, 1982). `None` where all
/// are of one kind.
#[must_use]
pub fn area(scores: &[f64], of_the_kind: &[bool]) -> Option<(f64, f64)> {
    let mut ranked: Vec<(f64, bool)> = scores.iter().copied().zip(of_the_kind.iter().copied()).collect();
    ranked.sort_by(|a, b| a.0.total_cmp(&b.0));
    let kind = ranked.iter().filter(|(_, kind)| *kind).count() as f64;
    let other = ranked.len() as f64 - kind;
    if kind == 0.0 || other == 0.0 {
        return None;
    }
    let (mut below, mut wins) = (0.0, 0.0);
    for tied in ranked.chunk_by(|a, b| a.0 == b.0) {
        let of_it = tied.iter().filter(|(_, kind)| *kind).count() as f64;
        let not = tied.len() as f64 - of_it;
        wins += of_it * (below + 0.5 * not);
        below += not;
    }
    let area = wins / (kind * other);
    let (q1, q2) = (area / (2.0 - area), 2.0 * area * area / (1.0 + area));
    let spread = area * (1.0 - area) + (kind - 1.0) * (q1 - area * area) + (other - 1.0) * (q2 - area * area);
    Some((area, libm::sqrt((spread / (kind * other)).max(0.0))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::luck::{GAME, Luck, Stream};

    fn noise(i: u32, slot: u16) -> f64 {
        Luck::new(5).normal(Stream::Signal, GAME, i, slot)
    }

    #[test]
    fn what_can_be_told_apart_is() {
        let rows: Vec<Vec<f64>> = (0..400).map(|i| vec![noise(i, 0), noise(i, 1), 7.0]).collect();
        let kind: Vec<bool> = rows.iter().map(|row| row[1] > 0.3).collect();
        let fitted = Classifier::fit(&rows[..200], &kind[..200]);
        let scores: Vec<f64> = rows[200..].iter().map(|row| fitted.score(row)).collect();
        let (area, _) = area(&scores, &kind[200..]).unwrap();
        assert!(area > 0.999, "{area}");
        assert!(fitted.weights[2] > 10.0 * fitted.weights[1].abs(), "{:?}", fitted.weights);
        assert_eq!(fitted.weights[3], 0.0);
    }

    #[test]
    fn what_cannot_be_told_apart_is_not() {
        let rows: Vec<Vec<f64>> = (0..2000).map(|i| vec![noise(i, 0), noise(i, 1)]).collect();
        let kind: Vec<bool> = (0..2000).map(|i| noise(i, 2) > 0.5).collect();
        let fitted = Classifier::fit(&rows[..1000], &kind[..1000]);
        let scores: Vec<f64> = rows[1000..].iter().map(|row| fitted.score(row)).collect();
        let (area, error) = area(&scores, &kind[1000..]).unwrap();
        assert!((area - 0.5).abs() < 3.0 * error, "{area} {error}");
    }

    #[test]
    fn areas_of_known_orders() {
        assert_eq!(area(&[1.0, 2.0, 3.0, 4.0], &[false, false, true, true]).unwrap().0, 1.0);
        assert_eq!(area(&[1.0, 2.0, 3.0, 4.0], &[true, false, true, false]).unwrap().0, 0.25);
        assert_eq!(area(&[1.0, 1.0], &[true, false]).unwrap().0, 0.5);
        assert!(area(&[1.0], &[true]).is_none());
    }
}

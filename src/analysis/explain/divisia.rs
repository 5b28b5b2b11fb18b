//! Products: each factor's part of a change is the logarithmic mean of the two products times the log of the
//! factor's ratio. Source: B. W. Ang, "The LMDI approach to decomposition analysis", Energy Policy 33 (2005),
//! additive LMDI-I; zeros by its small-value strategy.

use super::{Explanation, Quarter, Unit, Why, finish};
use crate::sim::figures::{Figure, value};
use crate::sim::ledger::Account;
use crate::sim::scenario::Scenario;
use crate::sim::trace::{Factor, Told};
use crate::sim::world::Visible;

/// What stands in for a factor that is nothing.
const SMALL: f64 = 1e-20;

/// Why a product moved.
pub(super) fn product(scenario: &Scenario, figure: Figure, previous: &Quarter<'_>, now: &Quarter<'_>) -> Explanation {
    let unit = if figure == Figure::Sales { Unit::Cents } else { Unit::Millionths };
    let whole = |visible: &Visible| match figure {
        Figure::Sales => visible.ledger.moved(Account::Sales).cents(),
        _ => (value(visible, scenario, figure) * unit.to_one()).round_ties_even() as i64,
    };
    let (before, after) = (whole(previous.after), whole(now.after));
    let pairs = pairs(figure, previous.told, now.told);
    let product = |side: fn(&(Factor, f64, f64)) -> f64| pairs.iter().map(side).product::<f64>();
    let weight = logarithmic_mean(product(|pair| pair.1), product(|pair| pair.2));
    // Margin is one less the product, sales the product in millions of dollars.
    let scale = match figure {
        Figure::GrossMargin => -unit.to_one(),
        Figure::Sales => unit.to_one() * 1e6,
        _ => unit.to_one(),
    };
    let whys: Vec<Why> = pairs.iter().map(|pair| Why::Factor(pair.0)).collect();
    let sizes: Vec<f64> = pairs.iter().map(|pair| scale * weight * libm::log(pair.2 / pair.1)).collect();
    finish(figure, unit, before, after, &whys, &sizes)
}

/// Each factor before and now, in the order told; one that was not told did nothing.
fn pairs(figure: Figure, before: &Told, now: &Told) -> Vec<(Factor, f64, f64)> {
    let mut pairs: Vec<(Factor, f64, f64)> = Vec::new();
    for (told, is_now) in [(before, false), (now, true)] {
        for (_, factor, value) in told.factors.iter().filter(|(of, ..)| *of == figure) {
            let at = pairs.iter().position(|pair| pair.0 == *factor).unwrap_or_else(|| {
                pairs.push((*factor, 1.0, 1.0));
                pairs.len() - 1
            });
            let side = if is_now { &mut pairs[at].2 } else { &mut pairs[at].1 };
            *side = value.max(SMALL);
        }
    }
    pairs
}

/// (b − a) / ln(b / a); a itself where both are the same. Both above 0.
fn logarithmic_mean(a: f64, b: f64) -> f64 {
    let (a, b) = (a.max(SMALL), b.max(SMALL));
    let ratio = b / a;
    // Near one the quotient loses its digits; the series does not.
    if (ratio - 1.0).abs() < 1e-6 { a * (1.0 + 0.5 * (ratio - 1.0)) } else { (b - a) / libm::log(ratio) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_logarithmic_mean_lies_between_and_is_smooth_at_one() {
        assert!((logarithmic_mean(1.0, 2.0) - std::f64::consts::LOG2_E).abs() < 1e-12);
        assert_eq!(logarithmic_mean(3.0, 3.0), 3.0);
        let (near, far) = (logarithmic_mean(1.0, 1.0 + 0.9e-6), logarithmic_mean(1.0, 1.0 + 1.1e-6));
        assert!(near < far && far - near < 1e-6);
    }
}

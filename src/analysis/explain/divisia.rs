//! Products: each factor's part of a change is the logarithmic mean of the two products times the log of the
//! factor's ratio. Source: B. W. Ang, "The LMDI approach to decomposition analysis", Energy Policy 33 (2005),
//! additive LMDI-I; zeros by its small-value strategy.

use super::{Explanation, Quarter, Reading, Why, finish, shared_out, whole};
use crate::sim::belief::Latent;
use crate::sim::figures::{Figure, value};
use crate::sim::scenario::Scenario;
use crate::sim::trace::{Factor, Told};
use crate::sim::world::Visible;

/// What stands in for a factor that is nothing.
const SMALL: f64 = 1e-20;

/// A factor with its value before and now.
type Pair = (Why, f64, f64);

/// Why a product moved. `None` where it is a flow and there is no quarter before.
pub(super) fn product(
    scenario: &Scenario,
    figure: Figure,
    previous: Option<&Quarter<'_>>,
    now: &Quarter<'_>,
) -> Option<Explanation> {
    let told = matches!(figure, Figure::Sales | Figure::GrossMargin | Figure::Load | Figure::OutageHours);
    if !told {
        let sizes = parts(&seen(scenario, figure, now), 1.0);
        let (whys, sizes): (Vec<Why>, Vec<f64>) = sizes.into_iter().unzip();
        return Some(finish(scenario, figure, Reading::Factors, now, &whys, &sizes));
    }
    let previous = previous?;
    let pairs = pairs(figure, previous.told, now.told);
    // Margin is one less the product, sales the product in millions of dollars.
    let scale = match figure {
        Figure::GrossMargin => -1e6,
        Figure::Sales => 1e8,
        _ => 1e6,
    };
    let (whys, sizes): (Vec<Why>, Vec<f64>) = parts(&pairs, scale).into_iter().unzip();
    let (before, after) = (whole(scenario, figure, previous.after), whole(scenario, figure, now.after));
    Some(shared_out(figure, Reading::Factors, before, after, &whys, &sizes))
}

/// Each factor's part of the change.
fn parts(pairs: &[Pair], scale: f64) -> Vec<(Why, f64)> {
    let product = |side: fn(&Pair) -> f64| pairs.iter().map(side).product::<f64>();
    let weight = logarithmic_mean(product(|pair| pair.1), product(|pair| pair.2));
    pairs.iter().map(|pair| (pair.0, scale * weight * libm::log(pair.2 / pair.1))).collect()
}

/// Products of what can be seen, no trace needed.
fn seen(scenario: &Scenario, figure: Figure, now: &Quarter<'_>) -> Vec<Pair> {
    let pair = |why: Why, of: &dyn Fn(&Visible) -> f64| (why, of(now.before).max(SMALL), of(now.after).max(SMALL));
    let other = |figure: Figure| move |visible: &Visible| value(visible, scenario, figure);
    match figure {
        Figure::RelativePrice => vec![
            pair(Why::Factor(Factor::PriceCharged), &|visible| visible.levels.price_index),
            pair(Why::Factor(Factor::RivalPrices), &|visible| {
                visible.market.relative_price / visible.levels.price_index
            }),
        ],
        Figure::Utilisation => vec![
            pair(Why::Figure(Figure::Load), &other(Figure::Load)),
            pair(Why::Figure(Figure::Capacity), &|visible| 1.0 / visible.machines.capacity),
            pair(Why::Factor(Factor::Overload), &|visible| {
                visible.machines.utilisation * visible.machines.capacity / visible.machines.load
            }),
        ],
        // Growth is a quotient less one: this quarter's sales and those of a year ago. In the first year the model has
        // none to compare with and takes a figure as given.
        Figure::YearlyGrowth => {
            let growth = |visible: &Visible| 1.0 + visible.last.yearly_growth;
            vec![
                pair(Why::Figure(Figure::Sales), &other(Figure::Sales)),
                pair(Why::Factor(Factor::YearAgo), &|visible| growth(visible) / visible.last.sales),
            ]
        }
        Figure::Resistance => {
            let c = &scenario.urgency;
            let free =
                |visible: &Visible| c.resistance * (1.0 - visible.urgency.useful(c)) * (1.0 - visible.urgency.muscle);
            vec![
                pair(Why::Figure(Figure::Urgency), &|visible| c.resistance * (1.0 - visible.urgency.useful(c))),
                pair(Why::Figure(Figure::Muscle), &|visible| 1.0 - visible.urgency.muscle),
                pair(Why::Factor(Factor::Limit), &|visible| visible.urgency.resistance(c) / free(visible).max(SMALL)),
            ]
        }
        _ => vec![
            pair(Why::Factor(Factor::Belief), &|visible| {
                libm::exp(scenario.migration.scope_sd * visible.beliefs.about(Latent::Scope).mean)
            }),
            pair(Why::Factor(Factor::KnownScope), &|visible| visible.migration.known_scope.max(1.0)),
        ],
    }
}

/// Each factor before and now, in the order told; one that was not told did nothing.
fn pairs(figure: Figure, before: &Told, now: &Told) -> Vec<Pair> {
    let mut pairs: Vec<Pair> = Vec::new();
    for (told, is_now) in [(before, false), (now, true)] {
        for (_, factor, value) in told.factors.iter().filter(|(of, ..)| *of == figure) {
            let at = pairs.iter().position(|pair| pair.0 == Why::Factor(*factor)).unwrap_or_else(|| {
                pairs.push((Why::Factor(*factor), 1.0, 1.0));
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

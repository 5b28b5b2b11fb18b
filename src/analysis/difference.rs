//! What one plan does that another does not: both in the same worlds that a manager may believe in, figure by figure.

use crate::analysis::forecast::Band;
use crate::analysis::play::net_cash;
use crate::analysis::rollout::{Rollout, first_seed};
use crate::sim::figures::{Figure, value};
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// Believed worlds in which the two are compared: those that the fan is made of, so that what is told of both is one
/// figure.
pub const WORLDS: usize = crate::analysis::forecast::WORLDS;
/// Quarters played on by standing orders for the later look.
pub const LATER: usize = 4;

/// Figures of which the middle of the worlds is told, as in a forecast; of others it is the mean.
const MIDDLE: [Figure; 4] = [Figure::Sales, Figure::GrossMargin, Figure::OperatingResult, Figure::Cash];

/// A figure by the one plan and by the other, in the figure's own unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// The figure.
    pub figure: Figure,
    /// After the open quarter, over all worlds: what the forecast says of it.
    pub soon: [f64; 2],
    /// [`LATER`] quarters from now, over the worlds in which the company lives by both.
    pub later: [f64; 2],
}

/// Two plans compared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// Figure by figure, over the worlds in which the company lives by both; none where there is no such world.
    pub differences: Vec<Difference>,
    /// In how many of the [`WORLDS`] the company is gone [`LATER`] quarters from now, by each.
    pub gone: [usize; 2],
    /// In how many it lives by both.
    pub both: usize,
}

/// Plays the open quarter by each of two plans, and then standing orders, in worlds that look like `visible`.
#[must_use]
pub fn between(visible: &Visible, scenario: &Scenario, plans: [&Plan; 2], figures: &[Figure]) -> Comparison {
    let [one, other] = plans.map(|plan| played(visible, scenario, plan));
    let gone = [&one, &other].map(|side| side.iter().filter(|[_, later]| !later.alive()).count());
    let lives = |one: &[Visible; 2], other: &[Visible; 2]| one.iter().chain(other).all(Visible::alive);
    let living: Vec<bool> = one.iter().zip(&other).map(|(one, other)| lives(one, other)).collect();
    let both = living.iter().filter(|lives| **lives).count();
    if both == 0 {
        return Comparison { gone, ..Comparison::default() };
    }
    let sides = [one, other];
    let told = |side: usize, when: usize, figure: Figure| {
        let counts = |world: &usize| when == 0 || living.get(*world) == Some(&true);
        let worlds = sides[side].iter().enumerate().filter(|(world, _)| counts(world));
        let mut values: Vec<f64> = worlds.map(|(_, seen)| of(&seen[when], scenario, figure)).collect();
        if MIDDLE.contains(&figure) {
            return Band::of(&mut values).p50;
        }
        values.iter().sum::<f64>() / values.len().max(1) as f64
    };
    let differences = figures.iter().map(|figure| Difference {
        figure: *figure,
        soon: [0, 1].map(|side| told(side, 0, *figure)),
        later: [0, 1].map(|side| told(side, 1, *figure)),
    });
    Comparison { differences: differences.collect(), gone, both }
}

/// A figure as the forecast reckons it: cash less what is short of it, no runway where the company is gone.
fn of(visible: &Visible, scenario: &Scenario, figure: Figure) -> f64 {
    match figure {
        Figure::Cash => net_cash(visible).millions(),
        Figure::Runway if !visible.alive() => 0.0,
        _ => value(visible, scenario, figure),
    }
}

/// Each world after the open quarter, and later.
fn played(visible: &Visible, scenario: &Scenario, plan: &Plan) -> Vec<[Visible; 2]> {
    let mut rollout = Rollout::default();
    rollout.draw(visible, scenario, first_seed(visible), WORLDS);
    let mut soon = Vec::with_capacity(WORLDS);
    let later = rollout.play(scenario, plan, LATER, |ahead, worlds| {
        if ahead == 0 {
            soon.extend(worlds.iter().map(|world| world.visible));
        }
    });
    soon.into_iter().zip(later).map(|(soon, later)| [soon, later.visible]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::library;
    use crate::sim::decisions::Decisions;
    use crate::sim::luck::Luck;
    use crate::sim::plan::resolve;
    use crate::sim::units::Money;
    use crate::sim::world::World;

    fn opening() -> (std::sync::Arc<Scenario>, Visible) {
        let (scenario, _) = library::built_in("dotcom-2000").unwrap();
        let visible = World::start(&scenario, Luck::new(3)).visible;
        (scenario, visible)
    }

    #[test]
    fn the_same_plan_differs_in_nothing() {
        let (scenario, visible) = opening();
        let plan = resolve(&visible, &scenario, &Decisions::none());
        for found in between(&visible, &scenario, [&plan, &plan], Figure::ALL).differences {
            assert_eq!((found.soon[0], found.later[0]), (found.soon[1], found.later[1]), "{:?}", found.figure);
        }
    }

    #[test]
    fn what_the_quarter_comes_to_is_what_the_forecast_says() {
        let (scenario, visible) = opening();
        let plan = resolve(&visible, &scenario, &Decisions::none());
        let forecast = crate::analysis::forecast::Forecaster::default().forecast(&visible, &scenario, &plan, 1, WORLDS);
        let next = forecast.next;
        let said = |figure| between(&visible, &scenario, [&plan, &plan], &[figure]).differences[0].soon[0];
        for (figure, told) in [
            (Figure::Cash, next.cash.p50),
            (Figure::Sales, next.sales.p50),
            (Figure::GrossMargin, next.margin.p50),
            (Figure::OperatingResult, next.operating.p50),
            (Figure::Runway, next.runway),
        ] {
            assert!((said(figure) - told).abs() < 1e-9, "{figure:?}: {} {told}", said(figure));
        }
    }

    #[test]
    fn a_price_moves_sales_at_once_and_the_other_way_round_with_the_sides() {
        let (scenario, visible) = opening();
        let plan = |price| {
            let decisions = Decisions { price_index: Some(price), ..Decisions::none() };
            resolve(&visible, &scenario, &decisions)
        };
        let (dear, cheap) = (plan(1.1), plan(0.9));
        let one = between(&visible, &scenario, [&dear, &cheap], &[Figure::Sales]).differences[0];
        let other = between(&visible, &scenario, [&cheap, &dear], &[Figure::Sales]).differences[0];
        assert!(one.soon[0] != one.soon[1] && one.later[0] != one.later[1], "{one:?}");
        assert_eq!((one.soon[0], one.later[1]), (other.soon[1], other.later[0]));
    }

    #[test]
    fn worlds_in_which_only_one_side_lives_are_counted_and_not_averaged() {
        let (scenario, visible) = opening();
        let plan = |marketing: f64| {
            let spent = Some(Money::from_millions(marketing));
            resolve(&visible, &scenario, &Decisions { marketing: spent, ..Decisions::none() })
        };
        let (thrift, waste) = (plan(20.0), plan(5_000.0));
        let both = between(&visible, &scenario, [&thrift, &thrift], &[Figure::Cash]);
        assert_eq!((both.gone[0], both.both), (both.gone[1], WORLDS - both.gone[0]));
        let found = between(&visible, &scenario, [&thrift, &waste], &[Figure::Cash]);
        assert_eq!((found.gone, found.both), ([both.gone[0], WORLDS], 0));
        assert!(found.differences.is_empty(), "nobody is left to compare");
    }
}

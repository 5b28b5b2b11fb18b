//! What one plan does that another does not: both in the same worlds that a manager may believe in, figure by figure.

use crate::analysis::rollout::{Rollout, first_seed};
use crate::sim::figures::{Figure, value};
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// Believed worlds in which the two are compared: the first of those that the fan is made of. (Assumption: luck is the
/// same on both sides, so that few worlds show a difference.)
pub const WORLDS: usize = 40;
/// Quarters played on by standing orders for the later look.
pub const LATER: usize = 4;

/// The means of a figure by the one plan and by the other, in the figure's own unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// The figure.
    pub figure: Figure,
    /// After the open quarter.
    pub soon: [f64; 2],
    /// [`LATER`] quarters from now.
    pub later: [f64; 2],
}

/// Plays the open quarter by each of two plans, and then standing orders, in worlds that look like `visible`; a world
/// counts where the company lives by both. Nothing where there is no such world.
#[must_use]
pub fn between(visible: &Visible, scenario: &Scenario, plans: [&Plan; 2], figures: &[Figure]) -> Vec<Difference> {
    let [one, other] = plans.map(|plan| played(visible, scenario, plan));
    let worlds: Vec<[[Visible; 2]; 2]> = one
        .into_iter()
        .zip(other)
        .map(|(one, other)| [one, other])
        .filter(|sides| sides.iter().flatten().all(Visible::alive))
        .collect();
    if worlds.is_empty() {
        return Vec::new();
    }
    let mean = |side: usize, when: usize, figure: Figure| {
        worlds.iter().map(|sides| value(&sides[side][when], scenario, figure)).sum::<f64>() / worlds.len() as f64
    };
    figures
        .iter()
        .map(|figure| Difference {
            figure: *figure,
            soon: [0, 1].map(|side| mean(side, 0, *figure)),
            later: [0, 1].map(|side| mean(side, 1, *figure)),
        })
        .collect()
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
        for found in between(&visible, &scenario, [&plan, &plan], Figure::ALL) {
            assert_eq!((found.soon[0], found.later[0]), (found.soon[1], found.later[1]), "{:?}", found.figure);
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
        let one = between(&visible, &scenario, [&dear, &cheap], &[Figure::Sales])[0];
        let other = between(&visible, &scenario, [&cheap, &dear], &[Figure::Sales])[0];
        assert!(one.soon[0] != one.soon[1] && one.later[0] != one.later[1], "{one:?}");
        assert_eq!((one.soon[0], one.later[1]), (other.soon[1], other.later[0]));
    }
}

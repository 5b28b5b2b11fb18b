//! What a company would be appraised at, as its manager may believe: the verdict's own rule in worlds that could be
//! believed in. Nothing hidden is read.

use crate::analysis::rollout::{FIRST_OF_ADVANTAGES, believed};
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::turn::{ABREAST, Days};
use crate::sim::units::Money;
use crate::sim::verdict::{Appraisal, appraise_all};
use crate::sim::world::{Visible, World};

/// Worlds that are asked: as many as are taken through a quarter together. The same dice serve every state, so that two
/// years differ by what happened.
pub const WORLDS: usize = ABREAST;

/// What a company would be appraised at, and in how many worlds that is more than nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appraised {
    /// The mean of the worlds.
    pub worth: Money,
    /// Worlds in which it outlives the years that are appraised, and is worth something then.
    pub lasts: usize,
}

/// The mean appraisal of the worlds that whoever sees this may believe in; nothing of a company that is gone.
#[must_use]
pub fn appraised(visible: &Visible, scenario: &Scenario) -> Option<Appraised> {
    if !visible.alive() {
        return None;
    }
    let mut worlds: Vec<World> = believed(visible, scenario, FIRST_OF_ADVANTAGES, WORLDS).collect();
    let (mut plans, mut worth) = (vec![Plan::default(); WORLDS], [Appraisal::default(); WORLDS]);
    appraise_all(&mut worlds, &mut plans, &mut Days::default(), scenario, &mut worth);
    // Whose money is gone on the way is worth nothing to its owners, and owes them nothing either: as in the verdict.
    let sum: f64 = worth.iter().map(|one| one.equity.max(0.0)).sum();
    let lasts = worth.iter().filter(|one| one.equity > 0.0).count();
    Some(Appraised { worth: Money::from_millions(sum / WORLDS as f64), lasts })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::luck::Luck;

    #[test]
    fn an_appraisal_depends_on_what_is_seen_alone() {
        let scenario = crate::content::library::scenario("dotcom-2000").expect("the flagship reads");
        let world = World::start(&scenario, Luck::new(3));
        let said = appraised(&world.visible, &scenario).expect("the company lives");
        assert!(said.worth > Money::ZERO && (1..=WORLDS).contains(&said.lasts));
        assert_eq!(appraised(&world.visible, &scenario), Some(said));
        let mut poorer = world.visible;
        poorer.death = Some((crate::sim::world::Death::OutOfCash, poorer.quarter));
        assert_eq!(appraised(&poorer, &scenario), None);
    }
}

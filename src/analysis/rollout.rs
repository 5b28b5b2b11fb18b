//! Rollouts: worlds that a manager may believe in, played on by a plan and then by standing orders. The fan, ranges of
//! cash, the advisors, the runway a plan leaves and what a lever moves all look ahead here, and differ in what they read
//! off. Nothing hidden is read; which worlds they are depends on what is seen and on the seeds below, never on a game's
//! own luck.
//!
//! (The term is that of planning under uncertainty: G. Tesauro and G. R. Galperin, "On-line policy improvement using
//! Monte-Carlo search", Advances in Neural Information Processing Systems 9, 1996.)

use crate::sim::belief::{LATENTS, Latent};
use crate::sim::decisions::Decisions;
use crate::sim::plan::{Plan, resolve_into};
use crate::sim::scenario::Scenario;
use crate::sim::trace::Silent;
use crate::sim::turn::{Days, pass_all};
use crate::sim::world::{Visible, World};

/// First seed of the worlds in which a finished game is asked what else it might have come to. Like
/// [`FIRST_OF_ADVANTAGES`] it is far from the seeds that people type, and the same for every game, so that no game's own
/// luck comes in.
pub const FIRST_OF_OTHER_LINES: u64 = 0xB1A5_ED00_C0A1_0000;
/// First seed of the worlds in which states are valued.
pub const FIRST_OF_ADVANTAGES: u64 = 0xC0FF_EE00_5EED_0000;

/// First seed of the worlds of whoever looks ahead during a game: from what is seen when the quarter opens, so that moving
/// a lever moves the fan by what the lever does and not by other dice, and two games that look alike get the same.
#[must_use]
pub fn first_seed(visible: &Visible) -> u64 {
    let mut seed = u64::from(visible.quarter.index()).wrapping_add(0x5A17_F0CA_57ED);
    let mut stir = |bits: u64| {
        seed = (seed ^ bits).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        seed ^= seed >> 29;
    };
    stir(visible.ledger.cash().cents() as u64);
    stir(visible.market.steady_sales.to_bits());
    for latent in Latent::ALL.into_iter().take(LATENTS) {
        stir(visible.beliefs.about(latent).mean.to_bits());
    }
    // Neighbouring quarters must not share worlds.
    seed << 12
}

/// So many worlds that a manager who sees this may believe in, the first of them with this seed.
pub fn believed<'a>(
    visible: &'a Visible,
    scenario: &'a Scenario,
    first: u64,
    worlds: usize,
) -> impl Iterator<Item = World> + 'a {
    (0..worlds as u64).map(move |number| World::believed(visible, scenario, first.wrapping_add(number)))
}

/// Believed worlds on their way, and the memory for the next ones.
#[derive(Clone, Debug, Default)]
pub struct Rollout {
    worlds: Vec<World>,
    plans: Vec<Plan>,
}

impl Rollout {
    /// Puts believed worlds in the place of those it held.
    pub fn draw(&mut self, visible: &Visible, scenario: &Scenario, first: u64, worlds: usize) {
        self.worlds.clear();
        self.worlds.extend(believed(visible, scenario, first, worlds));
    }

    /// The worlds as they stand.
    #[must_use]
    pub fn worlds(&self) -> &[World] {
        &self.worlds
    }

    /// Plays the worlds on: the open quarter by `plan`, later ones by standing orders. Shows `watch` all of them after
    /// each quarter, with its number from 0. A company that is gone is not played on and stays as it went.
    pub fn play(
        &mut self,
        scenario: &Scenario,
        plan: &Plan,
        quarters: usize,
        watch: impl FnMut(usize, &[World]),
    ) -> &[World] {
        let stand = |_, visible: &Visible, plan: &mut Plan| resolve_into(visible, scenario, &Decisions::none(), plan);
        self.play_by(scenario, plan, quarters, stand, watch)
    }

    /// The same, but later quarters are decided: `decide` is told the place of a world and what is seen in it, and writes
    /// over its last plan.
    pub fn play_by(
        &mut self,
        scenario: &Scenario,
        plan: &Plan,
        quarters: usize,
        mut decide: impl FnMut(usize, &Visible, &mut Plan),
        mut watch: impl FnMut(usize, &[World]),
    ) -> &[World] {
        let mut days = Days::default();
        self.plans.clear();
        self.plans.resize(self.worlds.len(), *plan);
        for ahead in 0..quarters {
            if ahead > 0 {
                let trading = self.worlds.iter().zip(&mut self.plans).enumerate();
                for (place, (world, plan)) in trading.filter(|(_, (world, _))| world.visible.alive()) {
                    decide(place, &world.visible, plan);
                }
            }
            pass_all(&mut self.worlds, scenario, &self.plans, &mut days, &mut Silent);
            watch(ahead, &self.worlds);
        }
        &self.worlds
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::play::stand;
    use crate::content::library;
    use crate::sim::luck::Luck;
    use crate::sim::plan::resolve;
    use crate::sim::turn::step;

    #[test]
    fn together_is_one_by_one_and_memory_is_used_again() {
        let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
        let visible = World::start(&scenario, Luck::new(6)).visible;
        let decisions = Decisions { price_index: Some(1.05), ..Decisions::none() };
        let plan = resolve(&visible, &scenario, &decisions);
        let first = first_seed(&visible);
        let mut rollout = Rollout::default();
        for (worlds, quarters) in [(40, 3), (3, 5)] {
            rollout.draw(&visible, &scenario, first, worlds);
            let mut told = Vec::new();
            let together = rollout.play(&scenario, &plan, quarters, |ahead, all| told.push((ahead, all.len())));
            assert_eq!(told, (0..quarters).map(|ahead| (ahead, worlds)).collect::<Vec<_>>());
            for (world, mut alone) in together.iter().zip(believed(&visible, &scenario, first, worlds)) {
                step(&mut alone, &scenario, &plan, &mut Silent);
                for _ in 1..quarters {
                    if alone.visible.alive() {
                        stand(&mut alone, &scenario);
                    }
                }
                assert!(*world == alone);
            }
        }
    }
}

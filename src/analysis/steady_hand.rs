//! What becomes of a company that is led on: believed worlds whose open quarter goes by a plan and whose later quarters are
//! decided by the scenario's reference policies, by which skill is told from luck too. The fan supposes that nothing is
//! decided any more, which nobody does who reads it.

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use crate::analysis::forecast::{HORIZON, MOST_WORLDS};
use crate::analysis::play::Rules;
use crate::analysis::references::References;
use crate::analysis::rollout::{Rollout, first_seed};
use crate::analysis::strategy::{State, Strategy};
use crate::analysis::threads;
use crate::journal::Game;
use crate::sim::luck::Luck;
use crate::sim::plan::Plan;
use crate::sim::turn::ABREAST;
use crate::sim::world::{Visible, World};

/// The reference policies as they would take over a game from its open quarter.
#[derive(Clone, Debug, PartialEq)]
pub struct SteadyHand {
    /// With what each remembers of the game so far.
    policies: Vec<(Strategy, State)>,
}

impl SteadyHand {
    /// Looks over a player's shoulder up to the open quarter; `None` where the scenario names no policies, or one that
    /// cannot be played in it.
    #[must_use]
    pub fn of(game: &Game) -> Option<Self> {
        let policies = References::of(game.scenario())?.continuations.into_iter().map(|policy| {
            let mut state = State::new(Luck::off());
            for played in game.played() {
                policy.watch(&mut state, played.before(), &played.plan, game.scenario());
            }
            (policy, state)
        });
        Some(Self { policies: policies.collect() }).filter(|hand| !hand.policies.is_empty())
    }

    /// Share of the games in which the company does not outlive so many quarters, if the open quarter of `game` goes by
    /// `plan` and later ones as the policies decide them. Each policy plays its part of about `games`, in the first of
    /// the fan's worlds. Limits are those of the fan.
    #[must_use]
    pub fn ruin(&self, game: &Game, plan: &Plan, quarters: usize, games: usize) -> f64 {
        let quarters = quarters.clamp(1, HORIZON);
        let worlds = games.clamp(1, MOST_WORLDS).div_ceil(self.policies.len());
        let (scenario, visible) = (game.scenario(), game.visible());
        let rules = Rules::of(game);
        if !visible.alive() {
            return 1.0;
        }
        let shares: Vec<(usize, &(Strategy, State))> = (0..worlds)
            .step_by(ABREAST)
            .flat_map(|begun| self.policies.iter().map(move |policy| (begun, policy)))
            .collect();
        let dead = |shares: &[(usize, &(Strategy, State))]| -> usize {
            shares
                .par_iter()
                .map(|(begun, (policy, state))| {
                    let mut rollout = Rollout::default();
                    let first = first_seed(visible).wrapping_add(*begun as u64);
                    rollout.draw(visible, scenario, first, ABREAST.min(worlds - begun));
                    let ends = led_on(&mut rollout, &rules, visible, plan, quarters, (policy, state));
                    ends.iter().filter(|world| !world.visible.alive()).count()
                })
                .sum()
        };
        let gone = threads::shared_out(|| dead(&shares));
        gone as f64 / (worlds * self.policies.len()) as f64
    }
}

/// Plays what was drawn on: the open quarter by `plan`, later ones by a policy that remembers the game so far.
fn led_on<'a>(
    rollout: &'a mut Rollout,
    rules: &Rules<'_>,
    visible: &Visible,
    plan: &Plan,
    quarters: usize,
    (policy, state): (&Strategy, &State),
) -> &'a [World] {
    let watched = |world: &World| {
        let mut state = state.with_luck(world.hidden.luck);
        policy.watch(&mut state, visible, plan, rules.scenario);
        state
    };
    let mut states: Vec<State> = rollout.worlds().iter().map(watched).collect();
    let decide = |place: usize, visible: &Visible, plan: &mut Plan| {
        if let Some(state) = states.get_mut(place) {
            *plan = rules.plan_by(policy, state, visible.quarter.since(rules.span().first), visible);
        }
    };
    rollout.play_by(rules.scenario, plan, quarters, decide, |_, _| {})
}

#[cfg(test)]
mod tests;

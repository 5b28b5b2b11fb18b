//! Games of one strategy side by side, quarter by quarter. Each comes out as [`play`](super::play::play) would play it;
//! together they are faster, because a stage's code serves several of them while it is at hand.

use crate::analysis::play::{Asked, Played, Rules, Tally, answering, asked};
use crate::analysis::strategy::{State, Strategy};
use crate::sim::decisions::Decisions;
use crate::sim::luck::Luck;
use crate::sim::plan::{Plan, resolve_into};
use crate::sim::trace::{Silent, Trace, Unheeded};
use crate::sim::turn::{Days, pass_all};
use crate::sim::verdict::{Appraisal, appraise_all, judged};
use crate::sim::world::World;

pub use crate::sim::turn::ABREAST;

/// Games that are played side by side, and the memory for the next ones.
#[derive(Debug, Default)]
pub struct Abreast {
    worlds: Vec<World>,
    ends: Vec<World>,
    states: Vec<State>,
    plans: Vec<Plan>,
    tallies: Vec<Tally>,
    worth: Vec<Appraisal>,
}

impl Abreast {
    /// Takes in a game where it stands, with what its strategy remembers. All games played together must stand in the
    /// same quarter.
    pub fn seat(&mut self, world: World, state: State) {
        self.worlds.push(world);
        self.states.push(state);
    }

    /// Opens a game with this luck and takes it in.
    pub fn open(&mut self, rules: &Rules<'_>, luck: Luck) {
        self.seat(rules.open(luck), State::new(luck));
    }

    /// Plays what was taken in to the verdict and tells `done` of each in the order in which it came, with the world
    /// it ended in. Beliefs are kept up only where the strategy asks for them.
    pub fn play(&mut self, rules: &Rules<'_>, strategy: &Strategy, done: impl FnMut(Played, &World)) {
        if strategy.asks_on_request() {
            self.play_on(rules, strategy, &mut Silent, done);
        } else {
            self.play_on(rules, strategy, &mut Unheeded, done);
        }
    }

    fn play_on<T: Trace>(
        &mut self,
        rules: &Rules<'_>,
        strategy: &Strategy,
        trace: &mut T,
        mut done: impl FnMut(Played, &World),
    ) {
        let (span, scenario) = (rules.span(), rules.scenario);
        self.tallies.clear();
        self.tallies.extend(self.worlds.iter().map(|world| Tally::begin(rules, world)));
        self.plans.resize(self.worlds.len(), Plan::default());
        let mut days = Days::default();
        let (mut wish, silence) = (Decisions::none(), Decisions::none());
        let begun = self.tallies.first().map_or(span.quarters, |tally| tally.turn);
        for turn in begun..span.quarters {
            let playing = self.worlds.iter().zip(&mut self.plans).zip(&mut self.states);
            for ((world, plan), state) in playing.filter(|((world, _), _)| world.visible.alive()) {
                match asked(&span, turn, &world.visible) {
                    Some(Asked::Quarter) => strategy.plan(state, &world.visible, scenario, &mut wish, plan),
                    Some(Asked::Letter) => {
                        let letter = answering(strategy.answer(&world.visible));
                        resolve_into(&world.visible, scenario, &letter, plan);
                    }
                    None => resolve_into(&world.visible, scenario, &silence, plan),
                }
            }
            pass_all(&mut self.worlds, scenario, &self.plans, &mut days, trace);
            for (world, tally) in self.worlds.iter().zip(&mut self.tallies) {
                if world.visible.quarter.since(span.first) > tally.turn {
                    tally.quarter(&world.visible);
                }
            }
        }
        self.ends.clone_from(&self.worlds);
        self.worth.resize(self.worlds.len(), Appraisal::default());
        appraise_all(&mut self.worlds, &mut self.plans, &mut days, scenario, &mut self.worth);
        for (((world, state), tally), worth) in self.ends.iter().zip(&self.states).zip(&self.tallies).zip(&self.worth) {
            let verdict = judged(world, scenario, rules.form, rules.difficulty(), worth);
            done(tally.end(rules, world, verdict, state.refused), world);
        }
        self.worlds.clear();
        self.states.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::play::play;
    use crate::content::library;
    use crate::content::strategy::library as strategies;
    use crate::sim::scenario::{Difficulty, Form};

    #[test]
    fn side_by_side_is_one_by_one() {
        let scenario = library::scenario("dotcom-2000").unwrap();
        for (name, form) in [("history", Form::Full), ("reckless", Form::Long), ("power-grid", Form::Full)] {
            let rules = Rules::new(&scenario, form, Difficulty::Operator);
            let strategy = Strategy::compile(&strategies::strategy(name, &scenario).unwrap().unwrap(), &scenario);
            let mut abreast = Abreast::default();
            // A full row, less than one, more than one; the memory is used again.
            for seeds in [1..=ABREAST as u64, 100..=102, 200..=200 + 3 * ABREAST as u64] {
                let alone: Vec<_> =
                    seeds.clone().map(|seed| play(&rules, &strategy, Luck::new(seed), |_, _| {})).collect();
                seeds.for_each(|seed| abreast.open(&rules, Luck::new(seed)));
                let mut together = Vec::new();
                abreast.play(&rules, &strategy, |played, world| together.push((played, *world)));
                assert!(alone == together, "{name}");
            }
        }
    }
}

//! Games of several strategies over the same seeds, kept seed by seed, so that they can be compared in pairs.

use rayon::ThreadPool;
use rayon::prelude::*;

use crate::analysis::abreast::{ABREAST, Abreast};
use crate::analysis::feasible::feasible_plan;
use crate::analysis::play::{Asked, Played, Rules, answering, play_on};
use crate::analysis::strategy::{State, Strategy};
use crate::analysis::threads;
use crate::sim::decisions::Decisions;
use crate::sim::events::{answer, possible};
use crate::sim::luck::Luck;
use crate::sim::scenario::Scenario;
use crate::sim::trace::Silent;
use crate::sim::world::{Visible, World};

/// Seeds that a thread takes at a time.
const CHUNK: usize = 32;

/// What is kept of a game.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Value, cents.
    pub value: i64,
    /// Cash after eight quarters, cents.
    pub cash_at_q8: i64,
    /// Whether the company survived.
    pub survived: bool,
    /// Turn from 0 in which it ended; `u16::MAX` where it did not.
    pub ended: u16,
    /// Cards that came, a bit each by index.
    pub cards: u64,
}

impl Outcome {
    fn of(played: &Played, world: &World, rules: &Rules<'_>) -> Self {
        let visible = &world.visible;
        Self {
            value: played.verdict.value.cents(),
            cash_at_q8: played.cash_at_q8.cents(),
            survived: played.verdict.ending.survived(),
            ended: visible.death.map_or(u16::MAX, |(_, quarter)| quarter.since(rules.scenario.first)),
            cards: visible.deck.come,
        }
    }

    /// Value, dollars.
    #[must_use]
    pub fn dollars(&self) -> f64 {
        self.value as f64 / 100.0
    }
}

/// A strategy that takes part, in the scenario that it plays.
#[derive(Clone, Copy, Debug)]
pub struct Entrant<'a> {
    /// What is played.
    pub rules: Rules<'a>,
    /// By what.
    pub strategy: &'a Strategy,
    /// How a card is answered instead.
    pub answer: Option<Answered>,
}

/// An option that is taken whenever its card is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The card, by index.
    pub card: u8,
    /// The option, by index.
    pub option: u8,
    /// What is made of its levers.
    pub way: Way,
}

/// What whoever takes an option makes of its levers. Both ways are open at the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// They go over what was planned: the option is taken as it stands.
    AsOffered,
    /// What was planned stands, lever by lever, and the option's come beside it: what the desk does with an answer.
    OwnPlan,
}

impl Answered {
    /// What is decided of the levers on the open card by someone who would decide `wish` without it.
    #[must_use]
    pub fn decided(self, visible: &Visible, scenario: &Scenario, wish: &Decisions) -> Decisions {
        // A choice of the strategy's own would count as an answer to be taken back.
        let plan = Decisions { event: None, ..*wish };
        if self.way == Way::OwnPlan {
            return answer(visible, scenario, &plan, self.option);
        }
        let card = scenario.cards.get(usize::from(self.card));
        let levers = card
            .and_then(|card| card.options.get(usize::from(self.option)))
            .map_or_else(Decisions::none, |choice| possible(visible, scenario, choice));
        Decisions { event: Some(self.option), ..plan.overlaid(&levers) }
    }
}

impl Entrant<'_> {
    /// The games of these seeds, in their order.
    fn play_all(&self, seeds: &[u64]) -> Vec<Outcome> {
        if let Some(answered) = self.answer {
            return seeds.iter().map(|seed| self.play_answering(*seed, answered)).collect();
        }
        let (rules, mut abreast, mut outcomes) = (&self.rules, Abreast::default(), Vec::with_capacity(seeds.len()));
        for seeds in seeds.chunks(ABREAST) {
            seeds.iter().for_each(|seed| abreast.open(rules, Luck::new(*seed)));
            abreast.play(rules, self.strategy, |played, world| outcomes.push(Outcome::of(&played, world, rules)));
        }
        outcomes
    }

    fn play_answering(&self, seed: u64, answered: Answered) -> Outcome {
        let (rules, luck) = (&self.rules, Luck::new(seed));
        let mut world = rules.open(luck);
        let mut state = State::new(luck);
        let played = play_on(rules, &mut world, &mut Silent, &mut |_| {}, |world, scenario, plan, asked| {
            let mut wish = match asked {
                Asked::Quarter => self.strategy.wish(&mut state, &world.visible, scenario),
                Asked::Letter => answering(self.strategy.answer(&world.visible)),
            };
            if world.visible.deck.open == Some(answered.card) {
                wish = answered.decided(&world.visible, scenario, &wish);
            }
            let _dropped = feasible_plan(&world.visible, scenario, &mut wish, plan);
        });
        Outcome::of(&played, &world, rules)
    }
}

/// Threads that share out work; the order of what comes out is that of what went in.
#[derive(Debug)]
pub struct Workers(Option<ThreadPool>);

impl Workers {
    /// So many threads; 0 takes as many as there are cores.
    #[must_use]
    pub fn new(jobs: usize) -> Self {
        Self(threads::pool(jobs))
    }

    /// Does `work` for every place below `tasks`.
    pub fn map<T: Send>(&self, tasks: usize, work: impl Fn(usize) -> T + Sync + Send) -> Vec<T> {
        match &self.0 {
            None => (0..tasks).map(work).collect(),
            Some(pool) => pool.install(|| (0..tasks).into_par_iter().map(work).collect()),
        }
    }
}

/// Plays every entrant over every seed: a list for each entrant, in the order of the seeds. `played` hears how
/// many games were played since it last heard.
#[must_use]
pub fn outcomes(
    workers: &Workers,
    entrants: &[Entrant<'_>],
    seeds: &[u64],
    played: &(dyn Fn(u64) + Sync),
) -> Vec<Vec<Outcome>> {
    let chunks: Vec<&[u64]> = seeds.chunks(CHUNK).collect();
    let parts = workers.map(entrants.len() * chunks.len(), |task| {
        let (Some(entrant), Some(seeds)) = (entrants.get(task / chunks.len()), chunks.get(task % chunks.len())) else {
            return Vec::new();
        };
        let part = entrant.play_all(seeds);
        played(part.len() as u64);
        part
    });
    let mut parts = parts.into_iter();
    entrants.iter().map(|_| parts.by_ref().take(chunks.len()).flatten().collect()).collect()
}

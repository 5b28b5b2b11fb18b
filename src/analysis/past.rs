//! Games of strategies to look back on, for the tests of analyses.

use crate::analysis::course::{Course, End, Step};
use crate::analysis::play::{Asked, Rules, answering, play_on};
use crate::analysis::strategy::{State, Strategy};
use crate::content::strategy::library;
use crate::sim::decisions::Decisions;
use crate::sim::luck::Luck;
use crate::sim::plan::{Plan, resolve};
use crate::sim::scenario::{Difficulty, Form, Scenario};
use crate::sim::trace::Silent;
use crate::sim::verdict::Verdict;
use crate::sim::world::Visible;

/// The full form of a scenario.
pub(crate) fn rules(scenario: &Scenario) -> Rules<'_> {
    Rules::new(scenario, Form::Full, Difficulty::Operator)
}

/// A strategy that comes with the game.
pub(crate) fn strategy(scenario: &Scenario, name: &str) -> Strategy {
    let read = library::strategy(name, scenario).expect("there is one").expect("it reads");
    Strategy::compile(&read, scenario)
}

/// A strategy's game.
pub(crate) struct Past {
    pub(crate) steps: Vec<(Visible, Decisions, Plan)>,
    pub(crate) verdict: Verdict,
}

impl Past {
    /// Played under this luck.
    pub(crate) fn of(rules: &Rules<'_>, luck: Luck, strategy: &Strategy) -> Self {
        let mut world = rules.open(luck);
        let mut state = State::new(luck);
        let mut decided = Vec::new();
        let mut seen = vec![world.visible];
        let mut watch = |world: &mut crate::sim::world::World| seen.push(world.visible);
        let played = play_on(rules, &mut world, &mut Silent, &mut watch, |world, scenario, plan, asked| {
            let (decisions, done) = match asked {
                Asked::Quarter => {
                    let done = strategy.decide(&mut state, &world.visible, scenario);
                    (done.decisions, done.plan)
                }
                Asked::Letter => {
                    let letter = answering(strategy.answer(&world.visible));
                    (letter, resolve(&world.visible, scenario, &letter))
                }
            };
            decided.push((world.visible.quarter, decisions, done));
            *plan = done;
        });
        // The last state has been seen, and nothing was done in it.
        seen.pop();
        let silence = |visible: &Visible| {
            let none = Decisions::none();
            (none, resolve(visible, rules.scenario, &none))
        };
        let step = |visible: Visible| {
            let done = decided.iter().find(|(quarter, ..)| *quarter == visible.quarter);
            let (decisions, plan) = done.map_or_else(|| silence(&visible), |(_, decisions, plan)| (*decisions, *plan));
            (visible, decisions, plan)
        };
        Self { steps: seen.into_iter().map(step).collect(), verdict: played.verdict }
    }

    /// Looked back on.
    pub(crate) fn course(&self) -> Course<'_> {
        let steps = self.steps.iter().map(|(before, decisions, plan)| Step { before, decisions, plan }).collect();
        Course { steps, end: End::Over(self.verdict), nights: Vec::new() }
    }
}

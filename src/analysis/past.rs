//! Games of strategies to look back on, for the tests of analyses.

use crate::analysis::course::{Course, End, Step};
use crate::analysis::play::{Rules, play_on};
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
    Rules { scenario, form: Form::Full, difficulty: Difficulty::Operator, quarters: None }
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
        let mut watch = |world: &crate::sim::world::World, _: &crate::sim::report::Report| seen.push(world.visible);
        let played = play_on(rules, &mut world, &mut Silent, &mut watch, |world, scenario, plan| {
            let done = strategy.decide(&mut state, &world.visible, scenario);
            decided.push((done.decisions, done.plan));
            *plan = done.plan;
        });
        // The last state has been seen, and nothing was done in it.
        seen.pop();
        let silence = |visible: &Visible| {
            let none = Decisions::none();
            (none, resolve(visible, rules.scenario, &none))
        };
        let step = |(place, visible): (usize, Visible)| {
            let (decisions, plan) = decided.get(place).copied().unwrap_or_else(|| silence(&visible));
            (visible, decisions, plan)
        };
        Self { steps: seen.into_iter().enumerate().map(step).collect(), verdict: played.verdict }
    }

    /// Looked back on.
    pub(crate) fn course(&self) -> Course<'_> {
        let steps = self.steps.iter().map(|(before, decisions, plan)| Step { before, decisions, plan }).collect();
        Course { steps, end: End::Over(self.verdict) }
    }
}

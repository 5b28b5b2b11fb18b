//! The strategies that a scenario names to compare a finished game with, ready to play.

use crate::analysis::strategy::Strategy;
use crate::content::strategy::library;
use crate::sim::scenario::Scenario;
use crate::sim::units::Quarter;

/// What a finished game is compared with.
#[derive(Clone, Debug, PartialEq)]
pub struct References {
    /// The quarter from which the wasted line goes its own way.
    pub pivot: Quarter,
    /// Relief rules.
    pub relief: Vec<Strategy>,
    /// The bet.
    pub bet: Strategy,
    /// The way it went.
    pub history: Strategy,
    /// Policies that value states.
    pub continuations: Vec<Strategy>,
}

impl References {
    /// Those of a scenario; `None` where it names none, or one that cannot be played in it.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Option<Self> {
        let named = &scenario.references;
        let ready = |name: &String| Some(Strategy::compile(&library::strategy(name, scenario)?.ok()?, scenario));
        let all = |names: &[String]| names.iter().map(ready).collect::<Option<Vec<_>>>();
        Some(Self {
            pivot: named.pivot,
            relief: all(&named.relief)?,
            bet: ready(&named.bet)?,
            history: ready(&named.history)?,
            continuations: all(&named.continuations)?,
        })
    }
}

//! A strategy at work: its rules, made ready turn by turn for one scenario, decide a quarter from what
//! managers see. No allocation while playing; the state is a few words and `Copy`.

mod apply;
mod compile;

use crate::analysis::feasible::{Feasible, feasible, feasible_plan};
use crate::content::strategy::amount::Quantity;
use crate::content::strategy::setting::Setting;
use crate::content::strategy::{self as content, MOST_FACTS};
use crate::sim::decisions::Decisions;
use crate::sim::luck::{Luck, Stream};
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// Fewest turns made ready one by one, so that those who look beyond the end of a story see its calendar go on; later turns
/// are decided as the last of them.
const FEWEST_TURNS: u16 = 48;

/// A fact that has not held yet.
const NEVER: u16 = u16::MAX;

/// A strategy ready to decide in one scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Strategy {
    name: String,
    turns: Vec<Turn>,
    ops: Vec<Op>,
    /// (card, option), by index.
    cards: Vec<(u8, u8)>,
    asks_on_request: bool,
}

/// What one turn decides: constants first, then what depends on the company.
#[derive(Clone, Debug, PartialEq)]
struct Turn {
    base: Decisions,
    ops: std::ops::Range<u32>,
}

/// A step of a turn. Targets are places of steps, always further on.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Op {
    /// Goes on at `target` when the question is answered so.
    Ask { question: Question, answer: bool, target: u32 },
    /// Goes on at `target`.
    Jump(u32),
    /// Goes on at `target` if the fact has held before.
    Known { fact: u8, target: u32 },
    /// Remembers that the fact holds from now.
    Remember(u8),
    /// Goes on at `target` if the rule that fires once, by bit, has fired.
    Spent { bit: u8, target: u32 },
    /// Remembers that it has.
    Fire(u8),
    /// Decides.
    Set(Setting),
}

/// A condition without parts that the calendar does not settle.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Question {
    /// Whether `scale` times the quantity is above the number.
    Above { of: Quantity, scale: f64, than: f64 },
    /// Or equal to it.
    AtLeast { of: Quantity, scale: f64, than: f64 },
    /// Whether a fact first held so many quarters ago or more.
    Since { fact: u8, quarters: u16 },
    /// Whether a card is open.
    Card(u8),
    /// Whether dice fall so.
    Chance { chance: f64, key: u32 },
}

/// What a strategy remembers within a game.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct State {
    luck: Luck,
    fired: u64,
    since: [u16; MOST_FACTS],
    /// Keys that were refused so far.
    pub refused: u32,
}

impl State {
    /// At the start of the game with this luck: the strategy's dice are luck's own stream, so that they move
    /// nobody else's.
    #[must_use]
    pub const fn new(luck: Luck) -> Self {
        Self { luck, fired: 0, since: [NEVER; MOST_FACTS], refused: 0 }
    }

    /// The same with other dice, and no key counted yet: for a game taken up in the middle.
    #[must_use]
    pub const fn with_luck(self, luck: Luck) -> Self {
        Self { luck, refused: 0, ..self }
    }

    /// The answer to a question.
    fn asked(&self, question: Question, turn: u16, visible: &Visible, scenario: &Scenario) -> bool {
        match question {
            Question::Above { of, scale, than } => scale * of.unscaled(visible, scenario) > than,
            Question::AtLeast { of, scale, than } => scale * of.unscaled(visible, scenario) >= than,
            Question::Since { fact, quarters } => {
                let since = self.since[usize::from(fact) % MOST_FACTS];
                since != NEVER && turn.saturating_sub(since) >= quarters
            }
            Question::Card(card) => visible.deck.open == Some(card),
            Question::Chance { chance, key } => self.luck.chance(chance, Stream::Policy, visible.quarter, key, 0),
        }
    }
}

impl Strategy {
    /// Makes a strategy ready for the scenario that its names were looked up in.
    #[must_use]
    pub fn compile(strategy: &content::StrategyRules, scenario: &Scenario) -> Self {
        compile::compile(strategy, scenario)
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the rules say this quarter, possible or not.
    #[must_use]
    pub fn wish(&self, state: &mut State, visible: &Visible, scenario: &Scenario) -> Decisions {
        let mut decisions = Decisions::none();
        self.wish_into(state, visible, scenario, &mut decisions);
        decisions
    }

    /// The same written over whatever `decisions` were.
    fn wish_into(&self, state: &mut State, visible: &Visible, scenario: &Scenario, decisions: &mut Decisions) {
        let turn = visible.turn(scenario);
        let Some(program) = self.turns.get(usize::from(turn)).or(self.turns.last()) else {
            *decisions = Decisions::none();
            return;
        };
        *decisions = program.base;
        let mut at = program.ops.start;
        while at < program.ops.end {
            let Some(op) = self.ops.get(at as usize) else { break };
            at += 1;
            match op {
                Op::Ask { question, answer, target } => {
                    if state.asked(*question, turn, visible, scenario) == *answer {
                        at = *target;
                    }
                }
                Op::Jump(target) => at = *target,
                Op::Known { fact, target } => {
                    if state.since[usize::from(*fact) % MOST_FACTS] != NEVER {
                        at = *target;
                    }
                }
                Op::Remember(fact) => state.since[usize::from(*fact) % MOST_FACTS] = turn,
                Op::Spent { bit, target } => {
                    if state.fired & (1 << bit) != 0 {
                        at = *target;
                    }
                }
                Op::Fire(bit) => state.fired |= 1 << bit,
                Op::Set(setting) => apply::apply(setting, decisions, visible, scenario),
            }
        }
        decisions.event = self.answer(visible).or(decisions.event);
    }

    /// Its answer to the open card, where there is one and it names it; else the card's default is taken.
    #[must_use]
    pub fn answer(&self, visible: &Visible) -> Option<u8> {
        let open = visible.deck.open?;
        self.cards.iter().find(|(card, _)| *card == open).map(|(_, option)| *option)
    }

    /// What the rules say this quarter, as far as it can be done; what cannot is dropped and counted in the state.
    #[must_use]
    pub fn decide(&self, state: &mut State, visible: &Visible, scenario: &Scenario) -> Feasible {
        let wish = self.wish(state, visible, scenario);
        let done = feasible(visible, scenario, &wish);
        state.refused += done.dropped;
        done
    }

    /// What [`Strategy::decide`] comes to, for loops that keep no decisions: written over what `wish` and `plan`
    /// were.
    pub fn plan(
        &self,
        state: &mut State,
        visible: &Visible,
        scenario: &Scenario,
        wish: &mut Decisions,
        plan: &mut Plan,
    ) {
        self.wish_into(state, visible, scenario, wish);
        state.refused += feasible_plan(visible, scenario, wish, plan);
    }

    /// Whether a rule, or a card of the scenario it was made ready for, asks what managers believe.
    #[must_use]
    pub const fn asks_on_request(&self) -> bool {
        self.asks_on_request
    }

    /// Watches a quarter that somebody decided: remembers what holds. What its own rules do once counts as done only
    /// where that is what was done; otherwise it is still to do.
    pub fn watch(&self, state: &mut State, visible: &Visible, done: &Plan, scenario: &Scenario) {
        let before = state.fired;
        if self.decide(state, visible, scenario).plan != *done {
            state.fired = before;
        }
    }
}

#[cfg(test)]
mod tests;

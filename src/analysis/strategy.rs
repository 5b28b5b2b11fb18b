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

/// Turns made ready one by one; later turns are decided as the last of them.
const TURNS: usize = 48;

/// A fact that has not held yet.
const NEVER: u16 = u16::MAX;

/// A strategy ready to decide in one scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Strategy {
    name: String,
    turns: Vec<Turn>,
    nodes: Vec<Node>,
    ops: Vec<Op>,
    /// (card, option), by index.
    cards: Vec<(u8, u8)>,
}

/// What one turn decides: constants first, then what depends on the company.
#[derive(Clone, Debug, PartialEq)]
struct Turn {
    base: Decisions,
    ops: std::ops::Range<u32>,
}

/// A step of a turn.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Op {
    /// Remembers when the condition at `node` first held.
    Watch { fact: u8, node: u32 },
    /// Goes on behind `otherwise` unless the condition at `node` holds and, for a rule that fires `once`
    /// (by bit), has not fired.
    When { node: u32, otherwise: u32, once: Option<u8> },
    /// Decides.
    Set(Setting),
}

/// A condition in prefix order; `end` is behind the last of its parts.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Node {
    Constant(bool),
    All { end: u32 },
    Any { end: u32 },
    Not,
    Above { of: Quantity, than: f64, or_equal: bool },
    Since { fact: u8, quarters: u16 },
    Card(u8),
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
}

impl Strategy {
    /// Makes a strategy ready for the scenario that its names were looked up in.
    #[must_use]
    pub fn compile(strategy: &content::Strategy, scenario: &Scenario) -> Self {
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
        let turn = visible.turn(scenario);
        let Some(program) = self.turns.get(usize::from(turn)).or(self.turns.last()) else {
            return Decisions::none();
        };
        let mut decisions = program.base;
        let mut at = program.ops.start;
        while at < program.ops.end {
            let Some(op) = self.ops.get(at as usize) else { break };
            at += 1;
            match op {
                Op::Watch { fact, node } => {
                    let fact = usize::from(*fact) % MOST_FACTS;
                    let asking = Asking { since: &state.since, luck: state.luck, turn, visible, scenario };
                    if state.since[fact] == NEVER && self.holds(*node, &asking) {
                        state.since[fact] = turn;
                    }
                }
                Op::When { node, otherwise, once } => {
                    let spent = once.is_some_and(|bit| state.fired & (1 << bit) != 0);
                    let asking = Asking { since: &state.since, luck: state.luck, turn, visible, scenario };
                    if spent || !self.holds(*node, &asking) {
                        at = *otherwise;
                    } else if let Some(bit) = once {
                        state.fired |= 1 << bit;
                    }
                }
                Op::Set(setting) => apply::apply(setting, &mut decisions, visible, scenario),
            }
        }
        if let Some(open) = visible.deck.open {
            decisions.event = self.cards.iter().find(|(card, _)| *card == open).map(|(_, option)| *option);
        }
        decisions
    }

    /// What the rules say this quarter, as far as it can be done; what cannot is dropped and counted in the state.
    #[must_use]
    pub fn decide(&self, state: &mut State, visible: &Visible, scenario: &Scenario) -> Feasible {
        let wish = self.wish(state, visible, scenario);
        let done = feasible(visible, scenario, &wish);
        state.refused += done.dropped;
        done
    }

    /// What [`Strategy::decide`] comes to, for loops that keep no decisions.
    #[must_use]
    pub fn plan(&self, state: &mut State, visible: &Visible, scenario: &Scenario) -> Plan {
        let mut wish = self.wish(state, visible, scenario);
        let (plan, dropped) = feasible_plan(visible, scenario, &mut wish);
        state.refused += dropped;
        plan
    }

    /// Whether the condition at `node` holds.
    fn holds(&self, node: u32, asking: &Asking<'_>) -> bool {
        let Some(condition) = self.nodes.get(node as usize) else { return false };
        let (end, all) = match *condition {
            Node::All { end } => (end, true),
            Node::Any { end } => (end, false),
            Node::Not => return !self.holds(node + 1, asking),
            leaf => return asking.leaf(leaf),
        };
        let mut part = node + 1;
        while part < end {
            // Most parts are leaves: they are asked here, without another call.
            let (truth, next) = match self.nodes.get(part as usize) {
                Some(Node::All { end: behind } | Node::Any { end: behind }) => (self.holds(part, asking), *behind),
                Some(Node::Not) => (self.holds(part, asking), self.behind(part)),
                Some(leaf) => (asking.leaf(*leaf), part + 1),
                None => return false,
            };
            if truth != all {
                return truth;
            }
            part = next;
        }
        all
    }

    /// The node behind the condition at `node`.
    fn behind(&self, node: u32) -> u32 {
        match self.nodes.get(node as usize) {
            Some(Node::All { end } | Node::Any { end }) => *end,
            Some(Node::Not) => self.behind(node + 1),
            _ => node + 1,
        }
    }
}

/// A quarter in which conditions are asked.
struct Asking<'a> {
    since: &'a [u16; MOST_FACTS],
    luck: Luck,
    turn: u16,
    visible: &'a Visible,
    scenario: &'a Scenario,
}

impl Asking<'_> {
    /// Whether a condition without parts holds.
    #[inline]
    fn leaf(&self, leaf: Node) -> bool {
        match leaf {
            Node::Constant(truth) => truth,
            Node::Above { of, than, or_equal } => {
                let value = of.value(self.visible, self.scenario);
                value > than || or_equal && value == than
            }
            Node::Since { fact, quarters } => {
                let since = self.since[usize::from(fact) % MOST_FACTS];
                since != NEVER && self.turn.saturating_sub(since) >= quarters
            }
            Node::Card(card) => self.visible.deck.open == Some(card),
            Node::Chance { chance, key } => self.luck.chance(chance, Stream::Policy, self.visible.quarter, key, 0),
            Node::All { .. } | Node::Any { .. } | Node::Not => false,
        }
    }
}

#[cfg(test)]
mod tests;

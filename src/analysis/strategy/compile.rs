//! Makes a strategy ready turn by turn: what the calendar alone decides is decided here.

use super::{Node, Op, Strategy, TURNS, Turn, apply};
use crate::content::strategy as content;
use crate::content::strategy::condition::Condition;
use crate::content::strategy::setting::Setting;
use crate::sim::decisions::Decisions;
use crate::sim::scenario::Scenario;
use crate::sim::units::Quarter;

pub(super) fn compile(strategy: &content::Strategy, scenario: &Scenario) -> Strategy {
    let mut out = Strategy {
        name: strategy.name.clone(),
        turns: Vec::with_capacity(TURNS),
        nodes: Vec::new(),
        ops: Vec::new(),
        cards: strategy.cards.clone(),
    };
    for turn in 0..TURNS {
        let quarter = scenario.first.plus(turn as u16);
        let program = compile_turn(strategy, quarter, &mut out);
        out.turns.push(program);
    }
    out
}

fn compile_turn(strategy: &content::Strategy, quarter: Quarter, out: &mut Strategy) -> Turn {
    let start = out.ops.len() as u32;
    let mut base = Decisions::none();
    let mut dice = 0;
    for (fact, when) in strategy.facts.iter().enumerate() {
        let node = emit(when, quarter, &mut dice, &mut out.nodes);
        out.ops.push(Op::Watch { fact: fact as u8, node });
    }
    // Constants of rules that the calendar settles go to the base, unless an earlier rule may yet set the same.
    let mut taken = Vec::new();
    let mut bit = 0;
    for rule in &strategy.rules {
        let once = rule.once.then_some(bit);
        bit += u8::from(rule.once);
        match settle(&rule.when, quarter) {
            Some(false) => dice += count_dice(&rule.when),
            Some(true) if once.is_none() => {
                dice += count_dice(&rule.when);
                for setting in &rule.settings {
                    let place = place(setting);
                    if taken.contains(&place) || !apply::constant(setting, &mut base) {
                        taken.push(place);
                        out.ops.push(Op::Set(*setting));
                    }
                }
            }
            _ => {
                taken.extend(rule.settings.iter().map(place));
                let node = emit(&rule.when, quarter, &mut dice, &mut out.nodes);
                let when = out.ops.len();
                let end = when + 1 + rule.settings.len();
                out.ops.push(Op::When { node, otherwise: end as u32, once });
                out.ops.extend(rule.settings.iter().map(|setting| Op::Set(*setting)));
            }
        }
    }
    Turn { base, ops: start..out.ops.len() as u32 }
}

/// Which key, and which part of it, a setting sets: two settings of the same place, and they alone, are rivals.
fn place(setting: &Setting) -> (std::mem::Discriminant<Setting>, u8) {
    let part = match setting {
        Setting::Order(platform, _) | Setting::Retire(platform, _) => *platform,
        Setting::Finance(purse, _) => *purse as u8,
        Setting::Standing(part, _) => *part as u8,
        _ => 0,
    };
    // Two ways to say one thing.
    match setting {
        Setting::CutoverIn(_) => (std::mem::discriminant(&Setting::CutoverBy(Quarter::default())), part),
        _ => (std::mem::discriminant(setting), part),
    }
}

/// What the calendar says of a condition; `None` where it leaves it open.
fn settle(condition: &Condition, quarter: Quarter) -> Option<bool> {
    match condition {
        Condition::From(from) => Some(quarter >= *from),
        Condition::Until(until) => Some(quarter <= *until),
        Condition::Seasons(bits) => Some(bits & (1 << quarter.season()) != 0),
        Condition::Not(part) => settle(part, quarter).map(|truth| !truth),
        Condition::All(parts) => settle_parts(parts, quarter, true),
        Condition::Any(parts) => settle_parts(parts, quarter, false),
        _ => None,
    }
}

/// All parts where `all`, else any: one part of the other sort settles it.
fn settle_parts(parts: &[Condition], quarter: Quarter, all: bool) -> Option<bool> {
    let mut open = false;
    for part in parts {
        match settle(part, quarter) {
            Some(truth) if truth != all => return Some(truth),
            Some(_) => {}
            None => open = true,
        }
    }
    (!open).then_some(all)
}

/// How many dice a condition throws: each has its own address, whatever the calendar leaves out.
fn count_dice(condition: &Condition) -> u32 {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().map(count_dice).sum(),
        Condition::Not(part) => count_dice(part),
        Condition::Chance(_) => 1,
        _ => 0,
    }
}

/// Writes a condition down in prefix order; returns where it starts.
fn emit(condition: &Condition, quarter: Quarter, dice: &mut u32, nodes: &mut Vec<Node>) -> u32 {
    let at = nodes.len();
    if let Some(truth) = settle(condition, quarter) {
        *dice += count_dice(condition);
        nodes.push(Node::Constant(truth));
        return at as u32;
    }
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            nodes.push(Node::Not);
            for part in parts {
                // A part that the calendar has settled decides nothing here, or it would have settled the whole.
                if settle(part, quarter).is_some() {
                    *dice += count_dice(part);
                } else {
                    emit(part, quarter, dice, nodes);
                }
            }
            let end = nodes.len() as u32;
            nodes[at] = if matches!(condition, Condition::All(_)) { Node::All { end } } else { Node::Any { end } };
        }
        Condition::Not(part) => {
            nodes.push(Node::Not);
            emit(part, quarter, dice, nodes);
        }
        Condition::Above { of, than, or_equal } => {
            nodes.push(Node::Above { of: *of, than: *than, or_equal: *or_equal });
        }
        Condition::Since(fact, quarters) => nodes.push(Node::Since { fact: *fact, quarters: *quarters }),
        Condition::Card(card) => nodes.push(Node::Card(*card)),
        Condition::Chance(chance) => {
            nodes.push(Node::Chance { chance: *chance, key: *dice });
            *dice += 1;
        }
        Condition::From(_) | Condition::Until(_) | Condition::Seasons(_) => nodes.push(Node::Constant(false)),
    }
    at as u32
}

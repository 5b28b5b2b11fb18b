//! Makes a strategy ready turn by turn: what the calendar alone decides is decided here.

use super::{FEWEST_TURNS, Op, Question, Strategy, Turn, apply};
use crate::content::strategy as content;
use crate::content::strategy::amount::{Amount, Quantity};
use crate::content::strategy::condition::Condition;
use crate::content::strategy::setting::Setting;
use crate::sim::decisions::Decisions;
use crate::sim::economy::turn_of;
use crate::sim::scenario::{Scenario, Span};
use crate::sim::units::Quarter;

pub(super) fn compile(strategy: &content::StrategyRules, scenario: &Scenario) -> Strategy {
    let mut ops = Vec::new();
    // A span may begin long after the story does.
    let end = |span: &Span| turn_of(span.first, scenario.first) + span.quarters;
    let turns = scenario.spans.iter().map(end).fold(FEWEST_TURNS, u16::max);
    let turns = (0..turns).map(|turn| compile_turn(strategy, scenario.first.plus(turn), &mut ops)).collect();
    let asks_on_request = scenario.cards.ask_beliefs() || ops.iter().any(asks);
    Strategy { name: strategy.name.clone(), turns, ops, cards: strategy.cards.clone(), asks_on_request }
}

/// Whether a step asks for a figure that is worked out on request.
fn asks(op: &Op) -> bool {
    let of = match op {
        Op::Ask { question: Question::Above { of, .. } | Question::AtLeast { of, .. }, .. } => *of,
        Op::Set(setting) => match setting.amount() {
            Some(Amount::Follows { of, .. }) => of,
            _ => return false,
        },
        _ => return false,
    };
    matches!(of, Quantity::Figure(figure) if figure.on_request())
}

fn compile_turn(strategy: &content::StrategyRules, quarter: Quarter, ops: &mut Vec<Op>) -> Turn {
    let start = ops.len() as u32;
    let mut base = Decisions::none();
    let mut dice = 0;
    for (fact, when) in strategy.facts.iter().enumerate() {
        let fact = fact as u8;
        let known = ops.len();
        ops.push(Op::Known { fact, target: 0 });
        let mut behind = jumps(when, false, quarter, &mut dice, ops);
        ops.push(Op::Remember(fact));
        behind.push(known);
        land(&behind, ops);
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
                        ops.push(Op::Set(*setting));
                    }
                }
            }
            _ => {
                taken.extend(rule.settings.iter().map(place));
                let mut behind = Vec::new();
                if let Some(bit) = once {
                    behind.push(ops.len());
                    ops.push(Op::Spent { bit, target: 0 });
                }
                behind.extend(jumps(&rule.when, false, quarter, &mut dice, ops));
                ops.extend(once.map(Op::Fire));
                ops.extend(rule.settings.iter().map(|setting| Op::Set(*setting)));
                land(&behind, ops);
            }
        }
    }
    Turn { base, ops: start..ops.len() as u32 }
}

/// Which key, and which part of it, a setting sets: two settings of the same place, and they alone, are rivals.
fn place(setting: &Setting) -> (std::mem::Discriminant<Setting>, u8) {
    let part = match setting {
        Setting::Order(platform, _) | Setting::Retire(platform, _) | Setting::GridOrder(platform, _) => *platform,
        Setting::Offer(offer, _) => *offer as u8,
        Setting::Terms(terms, _) => *terms as u8,
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

/// Writes steps that jump away when the condition is as `wanted` and else go on; returns the steps that jump,
/// whose targets are still to be set.
fn jumps(condition: &Condition, wanted: bool, quarter: Quarter, dice: &mut u32, ops: &mut Vec<Op>) -> Vec<usize> {
    if let Some(truth) = settle(condition, quarter) {
        *dice += count_dice(condition);
        if truth != wanted {
            return Vec::new();
        }
        ops.push(Op::Jump(0));
        return vec![ops.len() - 1];
    }
    let question = match condition {
        Condition::Not(part) => return jumps(part, !wanted, quarter, dice, ops),
        Condition::All(parts) => return several(parts, true, wanted, quarter, dice, ops),
        Condition::Any(parts) => return several(parts, false, wanted, quarter, dice, ops),
        Condition::Above { of, than, or_equal: false } => Question::Above { of: *of, scale: of.scale(), than: *than },
        Condition::Above { of, than, .. } => Question::AtLeast { of: *of, scale: of.scale(), than: *than },
        Condition::Since(fact, quarters) => Question::Since { fact: *fact, quarters: *quarters },
        Condition::Card(card) => Question::Card(*card),
        Condition::Chance(chance) => {
            *dice += 1;
            Question::Chance { chance: *chance, key: *dice - 1 }
        }
        // The calendar has settled them.
        Condition::From(_) | Condition::Until(_) | Condition::Seasons(_) => return Vec::new(),
    };
    ops.push(Op::Ask { question, answer: wanted, target: 0 });
    vec![ops.len() - 1]
}

/// The same for several conditions: all of them where `all`, else any.
fn several(
    parts: &[Condition],
    all: bool,
    wanted: bool,
    quarter: Quarter,
    dice: &mut u32,
    ops: &mut Vec<Op>,
) -> Vec<usize> {
    // One part that is not as `all` decides the whole.
    if wanted != all {
        return parts.iter().flat_map(|part| jumps(part, wanted, quarter, dice, ops)).collect();
    }
    let mut decided = Vec::new();
    for part in parts {
        decided.extend(jumps(part, !all, quarter, dice, ops));
    }
    ops.push(Op::Jump(0));
    let away = ops.len() - 1;
    land(&decided, ops);
    vec![away]
}

/// Lets these steps jump to the place behind the last one written.
fn land(jumps: &[usize], ops: &mut [Op]) {
    let here = ops.len() as u32;
    for jump in jumps {
        if let Some(Op::Ask { target, .. } | Op::Jump(target) | Op::Known { target, .. } | Op::Spent { target, .. }) =
            ops.get_mut(*jump)
        {
            *target = here;
        }
    }
}

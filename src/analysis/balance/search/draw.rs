//! A policy drawn at random: a reference strategy, or one put together from two, with amounts turned, the bet
//! moved, levers pulled for a while, amounts led along random paths and cards answered otherwise.

use crate::analysis::balance::vary;
use crate::analysis::play::Rules;
use crate::content::balance::section::{Lever, Path, Search};
use crate::content::strategy::condition::Condition;
use crate::content::strategy::{Rule, StrategyRules};
use crate::sim::luck::{GAME, Luck, Stream};
use crate::sim::units::Quarter;

/// Most levers pulled by one policy.
const MOST_LEVERS: usize = 4;
/// Most steps of a path.
const MOST_STEPS: usize = 4;

/// Where policies are drawn from.
#[derive(Debug)]
pub struct Space<'a> {
    /// What is played.
    pub rules: Rules<'a>,
    /// Strategies to start from, by name.
    pub bases: Vec<(&'a str, &'a StrategyRules)>,
    /// Ranges and groups.
    pub search: &'a Search,
    /// Levers to pull.
    pub levers: &'a [Lever],
}

/// A policy and what it is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// The strategy.
    pub strategy: StrategyRules,
    /// What it is made of, in the words of the balance file.
    pub moves: Vec<String>,
}

/// The policy's own dice: the same number gives the same policy.
struct Dice {
    luck: Luck,
    policy: u32,
    slot: u16,
}

impl Dice {
    fn uniform(&mut self) -> f64 {
        self.slot = self.slot.wrapping_add(1);
        self.luck.uniform(Stream::Policy, GAME, self.policy, self.slot)
    }

    fn chance(&mut self, p: f64) -> bool {
        self.uniform() < p
    }

    /// A place below `n`, which is above 0.
    fn below(&mut self, n: usize) -> usize {
        ((self.uniform() * n as f64) as usize).min(n.saturating_sub(1))
    }

    fn between(&mut self, (least, most): (f64, f64)) -> f64 {
        least + self.uniform() * (most - least)
    }
}

/// Draws policy number `index`.
#[must_use]
pub fn policy(space: &Space<'_>, luck: Luck, index: u32) -> Policy {
    let mut dice = Dice { luck, policy: index, slot: 0 };
    let mut moves = Vec::new();
    let Some((name, base)) = space.bases.get(dice.below(space.bases.len())) else {
        let strategy = StrategyRules { name: String::new(), facts: Vec::new(), cards: Vec::new(), rules: Vec::new() };
        return Policy { strategy, moves };
    };
    let mut strategy = (*base).clone();
    moves.push((*name).to_owned());
    // Some stay close to what they started from, some go far.
    let heat = dice.between((0.2, 1.4));
    cross(space, &mut strategy, &mut dice, heat, &mut moves);
    turn(space.search, &mut strategy, &mut dice, heat, &mut moves);
    let (least, most) = space.search.shift;
    if dice.chance(0.35 * heat)
        && let Some(before) = vary::commits_from(&strategy)
    {
        let by = least + dice.below((most - least).unsigned_abs() as usize + 1) as i32;
        let first = space.rules.scenario.first;
        let turn = (i32::from(before.since(first)) + by).clamp(0, 40) as u16;
        strategy = vary::commit_at(&strategy, first.plus(turn), first);
        moves.push(format!("commit {}", first.plus(turn)));
    }
    for path in &space.search.paths {
        if dice.chance(0.2 * heat) {
            lead(space, path, &mut strategy, &mut dice, &mut moves);
        }
    }
    pull(space, &mut strategy, &mut dice, heat, &mut moves);
    answer(space, &mut strategy, &mut dice, heat, &mut moves);
    Policy { strategy, moves }
}

/// Groups of keys from a second strategy.
fn cross(space: &Space<'_>, strategy: &mut StrategyRules, dice: &mut Dice, heat: f64, moves: &mut Vec<String>) {
    if !dice.chance(0.4 * heat) {
        return;
    }
    let Some((name, other)) = space.bases.get(dice.below(space.bases.len())) else { return };
    for group in &space.search.groups {
        if dice.chance(0.4)
            && let Some(mixed) = vary::taken(strategy, other, group)
        {
            *strategy = mixed;
            moves.push(format!("{name}: {}", group.join(", ")));
        }
    }
}

/// Amounts multiplied and added to.
fn turn(search: &Search, strategy: &mut StrategyRules, dice: &mut Dice, heat: f64, moves: &mut Vec<String>) {
    for (key, range) in &search.turns {
        if dice.chance(0.2 * heat) {
            let factor = dice.between(*range);
            vary::turn(strategy, key, factor, 0.0);
            moves.push(format!("{key} ×{factor:.2}"));
        }
    }
    for (key, range) in &search.sums {
        if dice.chance(0.2 * heat) {
            let sum = dice.between(*range);
            vary::turn(strategy, key, 1.0, sum);
            moves.push(format!("{key} {sum:+.3}"));
        }
    }
}

/// An amount along a path of steps, instead of what was decided about it.
fn lead(space: &Space<'_>, path: &Path, strategy: &mut StrategyRules, dice: &mut Dice, moves: &mut Vec<String>) {
    let parts: Vec<String> = path.settings.iter().map(|setting| setting.part().to_owned()).collect();
    let span = space.rules.span();
    let mut from = 0;
    let mut said = Vec::new();
    // Half of the paths begin at once and replace all; the others begin later and until then leave all as it was.
    if dice.chance(0.5) {
        vary::without(strategy, &parts);
    } else {
        from = dice.below(usize::from(span.decided).max(1));
    }
    for _ in 0..=dice.below(MOST_STEPS) {
        let date = span.first.plus(from as u16);
        let amount = dice.between((path.least, path.most));
        let when = Condition::From(date);
        strategy.rules.push(Rule { when, once: false, settings: vary::set(&path.settings, amount) });
        said.push(if amount.abs() >= 1000.0 { format!("{date} {amount:.0}") } else { format!("{date} {amount:.3}") });
        from += 1 + dice.below(6);
        if from >= usize::from(span.decided) {
            break;
        }
    }
    moves.push(format!("{} {}", parts.join(", "), said.join(", ")));
}

/// Levers pulled, always or for a while.
fn pull(space: &Space<'_>, strategy: &mut StrategyRules, dice: &mut Dice, heat: f64, moves: &mut Vec<String>) {
    for _ in 0..MOST_LEVERS {
        if space.levers.is_empty() || !dice.chance(0.35 * heat) {
            continue;
        }
        let Some(lever) = space.levers.get(dice.below(space.levers.len())) else { continue };
        let mut change = lever.change.clone();
        let mut said = format!("{}: {}", lever.key, lever.name);
        if !change.rules.is_empty() && dice.chance(0.5) {
            let (from, until) = window(space, dice);
            for rule in &mut change.rules {
                let dated = vec![Condition::From(from), Condition::Until(until), rule.when.clone()];
                rule.when = Condition::All(dated);
            }
            said = format!("{said} {from}–{until}");
        }
        // What it takes from others was taken above.
        change.take.clear();
        if let Some(changed) = vary::changed(strategy, &change, |_| None) {
            *strategy = changed;
            moves.push(said);
        }
    }
}

fn window(space: &Space<'_>, dice: &mut Dice) -> (Quarter, Quarter) {
    let span = space.rules.span();
    let decided = usize::from(span.decided).max(1);
    let from = dice.below(decided);
    let until = from + dice.below(decided - from);
    (span.first.plus(from as u16), span.first.plus(until as u16))
}

/// Cards answered otherwise.
fn answer(space: &Space<'_>, strategy: &mut StrategyRules, dice: &mut Dice, heat: f64, moves: &mut Vec<String>) {
    for (card, index) in space.rules.scenario.cards.iter().zip(0_u8..) {
        if !card.options.is_empty() && dice.chance(0.2 * heat) {
            let option = dice.below(card.options.len());
            vary::answer(strategy, &[(index, option as u8)]);
            let id = card.options.get(option).map_or("", |option| option.id.as_str());
            moves.push(format!("{}={id}", card.id));
        }
    }
}

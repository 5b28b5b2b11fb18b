//! Strategies made of strategies: parts taken out or over, amounts turned, the bet moved through the calendar.
//! Rules that lose all they decide stay where they are, so that no strategy's dice move.

use crate::content::balance::change::Change;
use crate::content::strategy::amount::{Amount, Quantity};
use crate::content::strategy::condition::Condition;
use crate::content::strategy::setting::Setting;
use crate::content::strategy::{MOST_FACTS, Rule, StrategyRules};
use crate::sim::decisions::{Allocation, MigrationMove};
use crate::sim::figures::Figure;
use crate::sim::units::Quarter;

/// Most rules that fire once.
const MOST_ONCE: usize = 64;

/// The strategy changed; `None` where another that it takes from is unknown, or the two have more facts together
/// than a strategy may have.
pub fn changed<'a>(
    base: &StrategyRules,
    change: &Change,
    known: impl Fn(&str) -> Option<&'a StrategyRules>,
) -> Option<StrategyRules> {
    let mut strategy = base.clone();
    for take in &change.take {
        strategy = taken(&strategy, known(&take.from)?, &take.keys)?;
    }
    without(&mut strategy, &change.without);
    for (key, factor) in &change.times {
        turn(&mut strategy, key, *factor, 0.0);
    }
    for (key, sum) in &change.plus {
        turn(&mut strategy, key, 1.0, *sum);
    }
    answer(&mut strategy, &change.cards);
    strategy.rules.extend(change.rules.iter().cloned());
    fits(&strategy).then_some(strategy)
}

/// Whether it has no more facts and rules that fire once than can be remembered.
fn fits(strategy: &StrategyRules) -> bool {
    strategy.facts.len() <= MOST_FACTS && strategy.rules.iter().filter(|rule| rule.once).count() <= MOST_ONCE
}

/// Answers cards so.
pub fn answer(strategy: &mut StrategyRules, answers: &[(u8, u8)]) {
    for (card, option) in answers {
        strategy.cards.retain(|(known, _)| known != card);
        strategy.cards.push((*card, *option));
    }
}

/// Takes keys, or parts of keys, out of all rules.
pub fn without(strategy: &mut StrategyRules, keys: &[String]) {
    for rule in &mut strategy.rules {
        rule.settings.retain(|setting| !keys.iter().any(|key| setting.decides(key)));
    }
}

/// The strategy with what the other decides about these keys instead of its own.
#[must_use]
pub fn taken(base: &StrategyRules, other: &StrategyRules, keys: &[String]) -> Option<StrategyRules> {
    let mut strategy = base.clone();
    without(&mut strategy, keys);
    let offset = u8::try_from(base.facts.len()).ok()?;
    let rules = other.rules.iter().filter_map(|rule| {
        let settings = rule.settings.iter().filter(|setting| keys.iter().any(|key| setting.decides(key)));
        let settings: Vec<Setting> = settings.copied().collect();
        let rule = Rule { when: moved_facts(&rule.when, offset), once: rule.once, settings };
        (!rule.settings.is_empty()).then_some(rule)
    });
    strategy.rules.extend(rules);
    strategy.facts.extend(other.facts.iter().map(|fact| moved_facts(fact, offset)));
    fits(&strategy).then_some(strategy)
}

fn each(condition: &Condition, leaf: &impl Fn(&Condition) -> Condition) -> Condition {
    match condition {
        Condition::All(parts) => Condition::All(parts.iter().map(|part| each(part, leaf)).collect()),
        Condition::Any(parts) => Condition::Any(parts.iter().map(|part| each(part, leaf)).collect()),
        Condition::Not(part) => Condition::Not(Box::new(each(part, leaf))),
        other => leaf(other),
    }
}

fn moved_facts(condition: &Condition, offset: u8) -> Condition {
    each(condition, &|leaf| match leaf {
        Condition::Since(fact, quarters) => Condition::Since(fact.saturating_add(offset), *quarters),
        other => other.clone(),
    })
}

/// Multiplies the amounts of a key or part by `times` and adds `plus`; in a share of `allocation` that of one
/// programme, the others giving way where all would be more than there is.
pub fn turn(strategy: &mut StrategyRules, key: &str, times: f64, plus: f64) {
    let programme = key.strip_prefix("allocation.");
    let programme = programme.and_then(|name| Allocation::NAMES.iter().position(|known| *known == name));
    for setting in strategy.rules.iter_mut().flat_map(|rule| &mut rule.settings) {
        match (programme, setting) {
            (Some(place), Setting::Allocation(shares)) => *shares = turned_share(shares, place, times, plus),
            (None, setting) if setting.decides(key) => {
                if let Some(amount) = amount_of(setting) {
                    *amount = turned(*amount, times, plus);
                }
            }
            _ => {}
        }
    }
}

/// Puts these amounts in the place of those decided: fixed ones, or the factor of what they follow.
pub fn set(settings: &[Setting], amount: f64) -> Vec<Setting> {
    let mut settings = settings.to_vec();
    for place in settings.iter_mut().filter_map(amount_of) {
        *place = match *place {
            Amount::Fixed(_) => Amount::Fixed(amount),
            Amount::Follows { of, plus, low, high, .. } => Amount::Follows { of, times: amount, plus, low, high },
        };
    }
    settings
}

fn turned_share(shares: &Allocation, place: usize, times: f64, plus: f64) -> Allocation {
    let mut turned = shares.shares();
    if let Some(share) = turned.get_mut(place) {
        *share = (*share * times + plus).clamp(0.0, 1.0);
    }
    let total: f64 = turned.iter().sum();
    if total > 1.0 {
        turned = turned.map(|share| share / total);
    }
    Allocation::from_shares(turned)
}

fn turned(amount: Amount, by: f64, sum: f64) -> Amount {
    match amount {
        Amount::Fixed(amount) => Amount::Fixed(amount * by + sum),
        Amount::Follows { of, times, plus, low, high } => {
            let (a, b) = (low * by + sum, high * by + sum);
            // An open end stays open, and a turned sign changes which end is which.
            let open = |end: f64, else_to: f64| if end.is_nan() { else_to } else { end };
            let (a, b) = (open(a, f64::NEG_INFINITY), open(b, f64::INFINITY));
            Amount::Follows { of, times: times * by, plus: plus * by + sum, low: a.min(b), high: a.max(b) }
        }
    }
}

fn amount_of(setting: &mut Setting) -> Option<&mut Amount> {
    match setting {
        Setting::PriceIndex(amount)
        | Setting::Marketing(amount)
        | Setting::Hiring(amount)
        | Setting::Layoffs(amount)
        | Setting::Order(_, amount)
        | Setting::Retire(_, amount)
        | Setting::Finance(_, amount)
        | Setting::Standing(_, Some(amount)) => Some(amount),
        _ => None,
    }
}

/// The first quarter from which the strategy may commit to the migration; `None` where it never does, or not by
/// the calendar.
#[must_use]
pub fn commits_from(strategy: &StrategyRules) -> Option<Quarter> {
    let commits = |rule: &&Rule| rule.settings.contains(&Setting::Migration(MigrationMove::Commit));
    strategy.rules.iter().filter(commits).filter_map(|rule| from(&rule.when)).min()
}

fn from(condition: &Condition) -> Option<Quarter> {
    match condition {
        Condition::From(quarter) => Some(*quarter),
        Condition::All(parts) => parts.iter().filter_map(from).max(),
        _ => None,
    }
}

/// The strategy with its bet moved so that it may commit from `quarter` on: all dates of the rules that ask about
/// the migration or move it are moved as far, none before `first`; a pilot stays where it is, unless the bet
/// comes before it. A strategy that never commits is left as it is.
#[must_use]
pub fn commit_at(strategy: &StrategyRules, quarter: Quarter, first: Quarter) -> StrategyRules {
    let mut moved = strategy.clone();
    let Some(before) = commits_from(strategy) else { return moved };
    let shift = |date: Quarter| {
        if quarter >= before {
            date.plus(quarter.since(before))
        } else {
            let back = before.since(quarter);
            if date.since(first) >= back { first.plus(date.since(first) - back) } else { first }
        }
    };
    for rule in &mut moved.rules {
        let pilots = rule.settings.contains(&Setting::Migration(MigrationMove::Pilot));
        if !pilots && !concerns_migration(rule) {
            continue;
        }
        rule.when = each(&rule.when, &|leaf| match leaf {
            Condition::From(date) if pilots => Condition::From((*date).min(quarter)),
            Condition::From(date) => Condition::From(shift(*date)),
            Condition::Until(date) if !pilots => Condition::Until(shift(*date)),
            other => other.clone(),
        });
    }
    moved
}

fn concerns_migration(rule: &Rule) -> bool {
    rule.settings.iter().any(|setting| matches!(setting, Setting::Migration(_))) || asks_migration(&rule.when)
}

fn asks_migration(condition: &Condition) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(asks_migration),
        Condition::Not(part) => asks_migration(part),
        Condition::Above { of: Quantity::Figure(figure), .. } => {
            matches!(figure, Figure::MigrationStage | Figure::Migrating | Figure::Readiness | Figure::Tested)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;

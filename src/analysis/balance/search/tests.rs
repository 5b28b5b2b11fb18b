//! The search draws the same policies again, and finds what was hidden in it.

use super::*;
use crate::content::balance::{self, library as balances};
use crate::content::strategy::amount::Amount;
use crate::content::strategy::condition::Condition;
use crate::content::strategy::setting::Setting;
use crate::content::strategy::{Rule, library as strategies};
use crate::content::{balance::Balance, library};
use crate::sim::scenario::{Difficulty, Form, Scenario};
use std::sync::Arc;

fn flagship() -> (Arc<Scenario>, Balance) {
    let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
    let (name, text) = balances::of_scenario("dotcom-2000").expect("it has a balance file");
    let balance = balance::read(name, text, &scenario).expect("it reads");
    (scenario, balance)
}

fn rules(scenario: &Scenario) -> Rules<'_> {
    Rules::new(scenario, Form::Full, Difficulty::Operator)
}

fn strategy(scenario: &Scenario, name: &str) -> StrategyRules {
    strategies::strategy(name, scenario).expect("there is one").expect("it reads")
}

#[test]
fn a_number_is_a_policy_and_policies_differ() {
    let (scenario, balance) = flagship();
    let (history, haggle) = (strategy(&scenario, "history"), strategy(&scenario, "haggle"));
    let space = Space {
        rules: rules(&scenario),
        bases: vec![("history", &history), ("haggle", &haggle)],
        search: balance.search.as_ref().expect("there is a search"),
        levers: &balance.levers.as_ref().expect("there are levers").levels,
    };
    let luck = Luck::new(3);
    let drawn: Vec<Policy> = (0..200).map(|index| policy(&space, luck, index)).collect();
    assert_eq!(drawn[17], policy(&space, luck, 17));
    let mut said: Vec<String> = drawn.iter().map(|policy| policy.moves.join("; ")).collect();
    said.sort();
    said.dedup();
    assert!(said.len() > 180, "{} of 200 are different", said.len());
    for from in ["history", "haggle"] {
        assert!(drawn.iter().any(|policy| policy.moves[0] == from));
    }
    assert!(drawn.iter().any(|policy| policy.moves.iter().any(|it| it.contains("commit "))));
}

/// Among policies that gouge, the one that does not is found, whatever the number of threads.
#[test]
fn a_planted_exploit_is_found() {
    const PLANTED: usize = 37;
    let (scenario, _) = flagship();
    let haggle = strategy(&scenario, "haggle");
    let planted = |index: usize| {
        let mut strategy = haggle.clone();
        if index != PLANTED {
            let settings = vec![Setting::PriceIndex(Amount::Fixed(1.12 + 0.001 * index as f64))];
            strategy.rules.push(Rule { when: Condition::All(Vec::new()), once: false, settings });
        }
        strategy
    };
    let rounds = [Round { seeds: 16, keep: 12 }, Round { seeds: 32, keep: 3 }];
    let found = |jobs| best_of(&Workers::new(jobs), &rules(&scenario), 60, &rounds, 500, &|_| {}, planted);
    let alone = found(1);
    assert_eq!((alone.len(), alone[0].index), (3, PLANTED));
    assert_eq!(alone, found(3));
}

#[test]
fn the_sum_is_worth_more_and_has_nothing_that_is_not() {
    let (scenario, balance) = flagship();
    let field = Field::new(rules(&scenario), &balance, 50..60, 2, &|_| {}).expect("strategies read");
    let base = field.strategy("history").expect("there is one");
    let levers = &balance.levers.as_ref().expect("there are levers").levels;
    let some: Vec<Lever> = levers
        .iter()
        .filter(|lever| {
            ["no-fulfilment", "more-fulfilment", "east-at-once", "half-ready"].contains(&lever.name.as_str())
        })
        .cloned()
        .collect();
    assert_eq!(some.len(), 4);
    let seeds: Vec<u64> = (1..=200).collect();
    let summed = sum(&field, "history", base, &some, &seeds);
    let median = |strategy: &StrategyRules| Ranked::values(&field.play_over(&seeds, [strategy]).concat()).quantile(0.5);
    assert!(summed.moves.len() > 1 && !summed.moves.contains(&"allocation: no-fulfilment".to_owned()));
    let mut most = median(base);
    for lever in &some {
        let alone = median(&field.changed(base, &lever.change).expect("it fits"));
        let said = format!("{}: {}", lever.key, lever.name);
        assert!(!summed.moves.contains(&said) || alone > median(base), "{said}");
        most = most.max(alone);
    }
    assert!(most > median(base) && median(&summed.strategy) >= most, "it begins with the best");
}

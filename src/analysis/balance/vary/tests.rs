//! Strategies are changed where they should be, and nowhere else.

use super::*;
use crate::content::library;
use crate::content::strategy::library as strategies;

fn strategy(name: &str) -> StrategyRules {
    let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
    strategies::strategy(name, &scenario).expect("there is one").expect("it reads")
}

fn decided<'a>(strategy: &'a StrategyRules, key: &'a str) -> impl Iterator<Item = &'a Setting> {
    strategy.rules.iter().flat_map(|rule| &rule.settings).filter(move |setting| setting.decides(key))
}

#[test]
fn what_is_taken_over_replaces_ones_own() {
    let (history, haggle) = (strategy("history"), strategy("haggle"));
    let keys = ["price_index".to_owned()];
    let mixed = taken(&history, &haggle, &keys).unwrap();
    let prices: Vec<&Setting> = decided(&mixed, "price_index").collect();
    assert_eq!(prices, decided(&haggle, "price_index").collect::<Vec<_>>());
    assert_ne!(prices, decided(&history, "price_index").collect::<Vec<_>>());
    let rest = |strategy: &StrategyRules| decided(strategy, "allocation").copied().collect::<Vec<_>>();
    assert_eq!(rest(&mixed), rest(&history));
}

#[test]
fn facts_of_two_strategies_stay_apart() {
    let (haggle, history) = (strategy("haggle"), strategy("history"));
    let whole = taken(&history, &strategy("well-timed"), &["freeze".to_owned()]).unwrap();
    assert_eq!(whole.facts.len(), 2);
    let thaw = whole.rules.iter().rev().find(|rule| matches!(rule.when, Condition::Since(..))).unwrap();
    assert_eq!(thaw.when, Condition::Since(1, 0));
    assert!(haggle.facts.is_empty());
}

#[test]
fn amounts_are_turned_and_shares_stay_shares() {
    let mut history = strategy("history");
    turn(&mut history, "price_index", 1.0, 0.02);
    assert!(decided(&history, "price_index").any(|it| *it == Setting::PriceIndex(Amount::Fixed(1.02))));
    turn(&mut history, "allocation.features", 3.0, 0.0);
    let shares = decided(&history, "allocation").filter_map(|it| match it {
        Setting::Allocation(shares) => Some(*shares),
        _ => None,
    });
    let shares: Vec<Allocation> = shares.collect();
    assert!(shares.iter().all(|shares| shares.total() <= 1.0 + 1e-9));
    assert!(shares[0].features > 0.9, "{:?}", shares[0]);
}

#[test]
fn the_bet_moves_with_all_its_dates() {
    let (history, first) = (strategy("history"), Quarter::new(2000, 0));
    assert_eq!(commits_from(&history), Some(Quarter::new(2000, 2)));
    let later = commit_at(&history, Quarter::new(2001, 1), first);
    assert_eq!(commits_from(&later), Some(Quarter::new(2001, 1)));
    // Prices do not ask about the migration.
    let dates = |strategy: &StrategyRules| {
        let prices = strategy.rules.iter().filter(|rule| rule.settings.iter().any(|it| it.decides("price_index")));
        prices.map(|rule| from(&rule.when)).collect::<Vec<_>>()
    };
    assert_eq!(dates(&later), dates(&history));
    let at_once = commit_at(&history, first, first);
    assert_eq!(commits_from(&at_once), Some(first));
    assert_eq!(commit_at(&strategy("haggle"), first, first), strategy("haggle"));
}

#[test]
fn a_strategy_that_is_not_known_cannot_be_taken_from() {
    use crate::content::balance::change::Take;
    let take = vec![Take { from: "nobody".to_owned(), keys: vec!["freeze".to_owned()] }];
    let change = Change { take, ..Change::default() };
    assert!(changed(&strategy("history"), &change, |_| None).is_none());
}

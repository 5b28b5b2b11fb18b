//! The balance file of the flagship reads, covers every key, and says what is wrong with others.

use std::collections::BTreeSet;

use super::*;
use crate::content::{library as scenarios, render};
use crate::sim::decisions::KEYS;

fn flagship() -> (std::sync::Arc<Scenario>, Balance) {
    let scenario = scenarios::scenario("dotcom-2000").unwrap();
    let (name, text) = library::of_scenario("dotcom-2000").unwrap();
    let balance = read(name, text, &scenario).unwrap_or_else(|issues| {
        panic!("{:#?}", render::lines(&issues, &|id, arguments| format!("{id} {arguments:?}")));
    });
    (scenario, balance)
}

#[test]
fn every_key_has_a_lever_or_a_reason_why_not() {
    let (_, balance) = flagship();
    let levers = balance.levers.unwrap();
    let tried: BTreeSet<&str> = levers.levels.iter().map(|level| level.key.as_str()).collect();
    let missing: Vec<&str> = KEYS
        .iter()
        .filter(|key| !tried.contains(key.name) && !levers.not_tried.contains_key(key.name))
        .map(|key| key.name)
        .collect();
    assert!(missing.is_empty(), "no level of {missing:?} in the balance file");
}

#[test]
fn every_key_that_a_strategy_can_decide_belongs_to_a_group_of_the_search() {
    let (_, balance) = flagship();
    let levers = balance.levers.unwrap();
    let grouped: Vec<String> = balance.search.unwrap().groups.concat();
    let missing: Vec<&str> = KEYS
        .iter()
        .filter(|key| !levers.not_tried.contains_key(key.name))
        .filter(|key| !grouped.iter().any(|name| name.split('.').next() == Some(key.name)))
        .map(|key| key.name)
        .collect();
    assert!(missing.is_empty(), "no group has {missing:?}");
    assert_eq!(grouped.iter().collect::<BTreeSet<_>>().len(), grouped.len(), "in two groups");
}

#[test]
fn it_names_what_it_asks_for_and_no_more() {
    let (_, balance) = flagship();
    for name in ["haggle", "power-grid", "shopkeeper", "well-timed"] {
        assert!(balance.names(name), "{name}");
    }
    assert!(!balance.names("lamplight-move") && !balance.names("nobody"));
}

#[test]
fn ids_of_bands_are_unique() {
    let (_, balance) = flagship();
    let ids: BTreeSet<&str> = balance.bands.iter().map(|band| band.id.as_str()).collect();
    assert_eq!(ids.len(), balance.bands.len());
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let (scenario, _) = flagship();
    let text = "(format: 1, scenario: \"dotcom-2000\", seeds: (tuning: (1, 9), fresh: 10, search_offset: 5),\n\
                strategies: [\"steady\"], bands: [(id: \"a\", level: must, of: survival(\"steady\"))],\n\
                variants: {\"b\": (base: \"steady\", change: (without: [\"prise_index\"]))})";
    let issues = read("mine.ron", text, &scenario).unwrap_err();
    let lines = render::lines(&issues, &|id, arguments| format!("{id} {arguments:?}"));
    assert_eq!(lines.len(), 2, "{lines:#?}");
    assert!(lines[0].contains("mine.ron:2") && lines[0].contains("at_least"), "{lines:#?}");
    assert!(lines[1].contains("mine.ron:3") && lines[1].contains("price_index"), "{lines:#?}");
}

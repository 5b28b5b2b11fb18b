//! A deck is read, and what is wrong with one is found.

use super::{Names, cards_from_source};
use crate::content::issue::IssueKind;
use crate::content::issues::Issues;
use crate::content::library;
use crate::sim::events::{Card, SCHEDULED};
use crate::text::{Locale, Texts};

const FLAGSHIP: &str = include_str!("../../../assets/events/dotcom-2000.ron");

fn cards(source: &str, has_text: &dyn Fn(Locale, &str) -> bool) -> Result<Vec<Card>, Issues> {
    let scenario = library::scenario("dotcom-2000")?;
    cards_from_source("deck.ron", source, &Names { scenario: &scenario, has_text: Some(has_text) })
}

fn flagship() -> Vec<Card> {
    let texts = Locale::ALL.map(Texts::new);
    let has = |locale: Locale, id: &str| texts.iter().any(|it| it.locale() == locale && it.has(id));
    cards(FLAGSHIP, &has).unwrap_or_else(|issues| panic!("{issues:#?}"))
}

#[test]
fn the_flagships_deck_is_whole_in_both_languages() {
    let cards = flagship();
    assert!(cards.iter().any(|card| card.id == "banker") && cards.iter().any(|card| card.id == "pivot"));
}

fn wrong(from: &str, to: &str) -> Vec<IssueKind> {
    let source = FLAGSHIP.replacen(from, to, 1);
    assert_ne!(source, FLAGSHIP, "{from} is not in the deck");
    let all = |_: Locale, _: &str| true;
    match cards(&source, &all) {
        Ok(_) => Vec::new(),
        Err(issues) => issues.iter().map(|issue| issue.kind.clone()).collect(),
    }
}

#[test]
fn what_is_wrong_is_found() {
    for (from, to, expected) in [
        ("default: \"all\"", "default: \"al\"", "UnknownReference"),
        ("bond(681)", "bond(-681)", "OutOfRange"),
        ("bond(681)", "bonds(681)", "UnknownVariant"),
        ("at_most(deal_signed", "at_most(deal_singed", "UnknownVariant"),
        ("at_most(deal_signed, 0)", "flag(\"never-set\")", "UnknownReference"),
        ("\"sun_second_hand\", units: 25", "\"sun_secondhand\", units: 60", "UnknownReference"),
        ("cutover_by: \"2001Q4\"", "cutover_by: \"autumn\"", "Particular"),
        ("(id: \"half\"", "(id: \"all\"", "Duplicate"),
        ("id: \"pivot\"", "id: \"banker\"", "Duplicate"),
        ("id: \"pivot\"", "id: \"Pivot!\"", "Particular"),
        ("format: 1", "format: 2", "NewerFormat"),
        ("quarters: 4", "quarters: 0", "OutOfRange"),
        ("p: 0.4", "p: 1.4", "OutOfRange"),
        ("vendor: sign)", "vender: sign)", "UnknownField"),
    ] {
        let found = wrong(from, to);
        assert!(found.iter().any(|kind| format!("{kind:?}").starts_with(expected)), "{to}: {found:?}");
    }
}

#[test]
fn a_missing_text_is_found_in_its_language() {
    let lacking = |locale: Locale, id: &str| locale == Locale::En || id != "event-pivot-echo-rumour";
    let issues = cards(FLAGSHIP, &lacking).expect_err("a text is missing");
    let kinds: Vec<_> = issues.iter().map(|issue| issue.kind.clone()).collect();
    let expected = IssueKind::MissingMessage { id: "event-pivot-echo-rumour".to_owned(), language: "ko".to_owned() };
    assert_eq!(kinds, [expected]);
}

#[test]
fn more_than_can_wait_is_refused() {
    let one = "after(quarters: 2, effects: [echo(\"rumour\")]),";
    let found = wrong("leverage(0.04)", &format!("{}leverage(0.04)", one.repeat(SCHEDULED + 1)));
    assert!(
        found.iter().any(|kind| matches!(kind, IssueKind::Particular { id: "issue-event-waiting", .. })),
        "{found:?}"
    );
}

#[test]
fn deep_nests_are_refused_and_not_followed() {
    let deep = format!("{}always{}", "not(".repeat(40), ")".repeat(40));
    assert!(!wrong("at_most(deal_signed, 0)", &deep).is_empty());
    let deep = format!("{}{}", "after(quarters: 1, effects: [".repeat(40), "])".repeat(40));
    assert!(!wrong("leverage(0.04)", &deep).is_empty());
}

//! Decks of cards: those built in make sense, and what makes none is told with its line and column.

use super::card_page::with_deck;
use super::refuses::is_said;
use good_crisis::content::deck::{self, BuiltInDeck, DECKS};
use good_crisis::content::issue::{Issue, IssueKind};
use good_crisis::content::place::Place;
use good_crisis::content::{library, render};
use good_crisis::journal::{Game, Save, ScenarioSource, Setup, Shelf, save};
use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::events::MOST_CARDS;
use good_crisis::text::Locale;

fn built_in(name: &str) -> &'static BuiltInDeck {
    DECKS.iter().find(|deck| deck.name == name).expect("built in")
}

#[test]
fn the_decks_built_in_make_sense() {
    for deck in DECKS {
        assert!(deck::is_deck(deck.source), "{}", deck.name);
        let issues = deck::check(deck.file, deck.source);
        let lines = render::lines(&issues, &|id, arguments| format!("{id} {arguments:?}"));
        assert!(issues.is_empty(), "{lines:#?}");
    }
    for scenario in good_crisis::content::library::SCENARIOS {
        assert!(!deck::is_deck(scenario.source), "{}", scenario.name);
    }
    assert!(!deck::is_deck("") && !deck::is_deck("(format: 1"));
}

/// What is found in a deck built in with `from`, which stands in it once, replaced by `to`; and the place of what
/// stands between `«` and `»` in that, which are left out.
fn spoilt(name: &str, from: &str, to: &str) -> (Vec<Issue>, Option<Place>) {
    let source = built_in(name).source;
    assert_eq!(source.matches(from).count(), 1, "{from}");
    let text = source.replacen(from, to, 1);
    let (before, rest) = text.split_once('«').expect("the place is marked");
    let (meant, after) = rest.split_once('»').expect("the place is marked");
    let text = format!("{before}{meant}{after}");
    let place = Place::of(&text, &(before.len()..before.len() + meant.len()));
    (deck::check("mine.ron", &text).iter().cloned().collect(), Some(place))
}

/// The id of the sentence that an issue has, and that it can be said in both languages.
fn said(issue: &Issue) -> &'static str {
    let IssueKind::Particular { id, .. } = &issue.kind else { return "" };
    is_said(issue);
    id
}

#[test]
fn what_makes_no_sense_is_found_in_its_place() {
    let flagship = "dotcom-2000";
    for (deck, from, to, expected) in [
        (flagship, "dated([\"2003Q1\", \"2003Q2\"])", "dated([«\"1999Q4\"», \"2003Q2\"])", "issue-event-outside"),
        (
            flagship,
            "random(from: \"2002Q3\", to: \"2003Q4\", rate: 0.5)",
            "«random(from: \"2009Q3\", to: \"2010Q4\", rate: 0.5)»",
            "issue-event-outside",
        ),
        (
            flagship,
            "when: all([season(1), at_least(idle_weeks, 30)])",
            "when: «all([season(1), at_least(idle_weeks, 53)])»",
            "issue-event-never",
        ),
        (
            flagship,
            "when: all([at_least(migrating, 1), at_least(readiness, 0.3)])",
            "when: «all([at_least(migrating, 1), not(any([season(2), at_least(migrating, 1)]))])»",
            "issue-event-never",
        ),
        (flagship, "comes: dated([\"2000Q3\"])", "comes: «dated([\"2000Q1\"])»", "issue-event-shadowed"),
        (
            flagship,
            "effects: [\n                    cash(-15),\n                    after(quarters: 1, times: 4, effects: [cash(-5), customers(0.001)]),\n                    after(quarters: 2, effects: [echo(\"fit\"), customers(0.002)]),\n                ]",
            "effects: «[\n                    cash(-15),\n                    after(quarters: 2, effects: [echo(\"fit\"), customers(-0.02)]),\n                ]»",
            "issue-event-dominated",
        ),
        (
            flagship,
            "after(quarters: 2, effects: [echo(\"footnote\"), terms(0.01)])",
            "after(quarters: 1, effects: [«echo(\"footnote\")», terms(0.01)])",
            "issue-event-early",
        ),
        (
            flagship,
            "after(quarters: 2, effects: [echo(\"footnote\"), terms(0.01)])",
            "«after(quarters: 2, effects: [terms(0.01)])»",
            "issue-event-unnamed",
        ),
        (flagship, "burden(0.04), cash(4),", "«flag(\"chain\")», burden(0.04), cash(4),", "issue-event-flag"),
    ] {
        let (found, place) = spoilt(deck, from, to);
        let here: Vec<&str> = found.iter().filter(|issue| issue.place == place).map(said).collect();
        assert!(here.contains(&expected), "{expected}: {found:#?}");
    }
}

#[test]
fn two_options_that_do_the_same_are_found() {
    let source = built_in("september-2001").source;
    let same = source
        .replace("demand(-0.045), burden(0.02), honesty(0.01)", "demand(-0.05), morale(0.01)")
        .replace("[echo(\"page\"), honesty(0.01)]", "[echo(\"page\"), morale(0.01)]");
    let ids: Vec<&str> = deck::check("mine.ron", &same).iter().map(said).collect();
    assert_eq!(ids, ["issue-event-same"]);
}

#[test]
fn a_card_of_which_nothing_comes_later_is_found() {
    let source = built_in("september-2001").source;
    let silent = ["people", "page", "orders"]
        .iter()
        .fold(source.to_owned(), |text, name| text.replace(&format!("echo(\"{name}\"), "), ""));
    let ids: Vec<&str> = deck::check("mine.ron", &silent).iter().map(said).collect();
    assert_eq!(ids.iter().filter(|id| **id == "issue-event-unnamed").count(), 3);
    assert!(ids.contains(&"issue-event-nothing-later"), "{ids:?}");
}

#[test]
fn a_tell_or_an_echo_without_words_is_found_in_each_language() {
    let source = built_in("september-2001").source;
    for (from, to, missing) in [
        ("echo(\"page\")", "echo(\"pages\")", "event-september-echo-pages"),
        ("id: \"september\"", "id: \"october\"", "event-october.tell"),
    ] {
        let issues = deck::check("mine.ron", &source.replace(from, to));
        for language in ["en", "ko"] {
            let kind = IssueKind::MissingMessage { id: missing.to_owned(), language: language.to_owned() };
            assert!(issues.iter().any(|issue| issue.kind == kind && issue.place.is_some()), "{issues:#?}");
        }
    }
}

#[test]
fn a_flag_that_is_asked_for_is_no_finding() {
    let source = built_in("dotcom-2000").source;
    let set = source.replacen("burden(0.04), cash(4),", "flag(\"chain\"), burden(0.04), cash(4),", 1);
    let from = "comes: dated([\"2003Q1\", \"2003Q2\"]),\n            when: at_most(migrating, 0),";
    assert_eq!(set.matches(from).count(), 1);
    let read = set.replacen(from, &from.replace("at_most(migrating, 0)", "not(flag(\"chain\"))"), 1);
    assert!(deck::check("mine.ron", &read).is_empty());
}

const OWN: [&str; 3] = [
    include_str!("../../assets/example/deck.ron"),
    include_str!("../../assets/example/en.ftl"),
    include_str!("../../assets/example/ko.ftl"),
];

/// What is found in a scenario with the example's card, in which `from` is replaced by `to`, with the place of what stands
/// between `«` and `»` in that.
fn own(from: &str, to: &str) -> (Vec<Issue>, Place) {
    let [deck, en, ko] = OWN;
    assert_eq!(deck.matches(from).count(), 1, "{from}");
    let text = with_deck(&deck.replacen(from, to, 1), en, ko);
    let (before, rest) = text.split_once('«').expect("the place is marked");
    let (meant, after) = rest.split_once('»').expect("the place is marked");
    let text = format!("{before}{meant}{after}");
    let place = Place::of(&text, &(before.len()..before.len() + meant.len()));
    (library::findings("harbour.ron", &text).iter().cloned().collect(), place)
}

#[test]
fn what_is_wrong_with_a_scenarios_own_card_is_told_in_its_place() {
    for (from, to, expected) in [
        ("default: \"wait\"", "default: «\"wat\"»", "UnknownReference"),
        ("terms(0.03)", "terms(«3.0»)", "OutOfRange"),
        ("terms(0.03)", "«term»(0.03)", "UnknownVariant"),
        ("at_most(suppliers, 0.95)", "at_most(«supplier», 0.95)", "UnknownVariant"),
        ("echo(\"thanks\"), ", "echo(\"thank\"), ", ""),
        ("id: \"ferry\"", "id: «\"banker\"»", "Duplicate"),
        ("quarters: 2, effects: [echo(\"thanks\")", "quarters: 1, effects: [«echo(\"thanks\")»", "issue-event-early"),
        ("from: \"2000Q3\", to: \"2001Q4\"", "from: \"2030Q3\", to: \"2031Q4\"", ""),
        (
            "(id: \"charter\",",
            "(id: \"charter\", prefill: (orders: [(platform: «\"vax\"», units: 3)]),",
            "UnknownReference",
        ),
    ] {
        if expected.is_empty() {
            let [deck, en, ko] = OWN;
            let text = with_deck(&deck.replacen(from, to, 1), en, ko);
            assert!(!library::findings("harbour.ron", &text).is_empty(), "{to}");
            continue;
        }
        let (found, place) = own(from, to);
        let here = found.iter().filter(|issue| issue.place == Some(place));
        let kinds: Vec<String> = here.map(|issue| format!("{:?}", issue.kind)).collect();
        assert!(kinds.iter().any(|kind| kind.contains(expected)), "{expected}: {found:#?}");
    }
}

#[test]
fn an_echo_by_how_things_stand_is_asked_for() {
    let [deck, en, ko] = OWN;
    let from = "echo(\"thanks\")";
    assert_eq!(deck.matches(from).count(), 1);
    let by = format!("when(holds: at_least(cash, 0), then: [], otherwise: [{from}])");
    let found = library::findings("harbour.ron", &with_deck(&deck.replacen(from, &by, 1), en, ko));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_scenario_may_have_so_many_cards_and_no_more() {
    let [deck, en, ko] = OWN;
    let (start, end) = (deck.find('(').unwrap(), deck.rfind("),").unwrap() + 2);
    let many = |count: usize| -> String {
        let card = |n: usize| deck[start..end].replace("\"ferry\"", &format!("\"ferry-{n}\""));
        format!("deck: [{}],", (0..count).map(card).collect::<String>())
    };
    let text = with_deck(&many(MOST_CARDS), en, ko);
    let found = library::findings("harbour.ron", &text);
    let limit = MOST_CARDS;
    assert!(found.iter().any(|issue| matches!(issue.kind, IssueKind::TooMany { limit: told, .. } if told == limit)));
}

#[test]
fn a_game_with_cards_of_its_own_is_kept_with_them() {
    let [deck, en, ko] = OWN;
    let dated = deck.replace("random(from: \"2000Q3\", to: \"2001Q4\", rate: 0.5)", "dated([\"2000Q1\"])");
    let always = dated.replace("when: at_most(suppliers, 0.95),", "");
    let text = with_deck(&always, en, ko);
    let (scenario, meta) = library::from_source("harbour.ron", &text).unwrap();
    let setup = Setup { scenario: "harbour".to_owned(), seed: 7, ..Setup::default() };
    let mut game = Game::new(scenario, ScenarioSource::of(&meta), setup);
    game.set_draft(Decisions { event: Some(0), ..Decisions::none() });
    game.close().unwrap();
    let kept = save::write(&game);
    let again = Save::read("harbour.ron", kept.as_bytes()).unwrap().replay(&mut Shelf::new()).unwrap();
    assert_eq!((again.state_hash(), again.played()[0].decisions.event), (game.state_hash(), Some(0)));
    let card = again.played()[0].before().deck.open.expect("the card was open");
    assert_eq!(again.scenario().cards[usize::from(card)].id, "ferry");
    assert_eq!(again.texts(Locale::Ko).get("event-ferry-option-wait"), "연락선을 기다린다");
}

//! Positions of games as scenarios: what is carried, that a game goes on from there as it did, and what is refused.

#[path = "../../examples/showcase/cliffhangers.rs"]
mod cliffhangers;

use good_crisis::analysis::strategy::{State, Strategy};
use good_crisis::content::field_path::FieldPath;
use good_crisis::content::issue::IssueKind;
use good_crisis::content::library;
use good_crisis::content::locate::locate;
use good_crisis::content::position::{Words, write};
use good_crisis::content::strategy::library as strategies;
use good_crisis::journal::cliffhanger::{NoPosition, scenario_from};
use good_crisis::journal::{Game, Phase, ScenarioSource, Setup};
use good_crisis::report::last_page::last_page;
use good_crisis::report::reckoning::Reckoning;
use good_crisis::report::words::point;
use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::figures::{self, Figure};
use good_crisis::sim::luck::Luck;
use good_crisis::sim::plan::resolve;
use good_crisis::sim::scenario::Form;
use good_crisis::sim::trace::Silent;
use good_crisis::sim::turn::step;
use good_crisis::sim::units::{Money, Quarter};
use good_crisis::sim::world::{Visible, World};
use good_crisis::text::Locale;
use proptest::prelude::*;

fn words() -> Words {
    let twice = |text: &str| [text.to_owned(), text.to_owned()];
    Words { name: "cliff".to_owned(), title: twice("Cliff {0}"), description: twice("A \"#quoted\"# fall.\nAnd more.") }
}

/// The flagship played by a strategy to its end.
fn played(strategy: &str, seed: u64, form: Form) -> Game {
    let scenario = library::scenario("dotcom-2000").unwrap();
    let strategy = Strategy::compile(&strategies::strategy(strategy, &scenario).unwrap().unwrap(), &scenario);
    let setup = Setup { scenario: "dotcom-2000".into(), seed, form, ..Setup::default() };
    let mut game = Game::begin(setup).unwrap();
    let mut state = State::new(Luck::new(seed));
    while game.phase() != Phase::Over {
        if game.phase() == Phase::Deciding {
            game.set_draft(strategy.decide(&mut state, game.visible(), &scenario).decisions);
            if !game.rejections().is_empty() {
                game.set_draft(Decisions::none());
            }
        }
        game.close().unwrap();
    }
    game
}

/// What managers see, without the words of a night just over, which are told once and not carried.
fn seen(visible: &Visible) -> Visible {
    let mut seen = *visible;
    seen.last.night = None;
    seen
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_game_goes_on_from_a_written_position_as_it_did(
        strategy in prop::sample::select(&["history", "haggle", "reckless", "steady", "well-timed", "split-focus"][..]),
        seed in 1..10_000_u64,
        form in prop::sample::select(&Form::ALL[..]),
        pick in any::<prop::sample::Index>(),
    ) {
        let game = played(strategy, seed, form);
        let decided = game.played().len().min(usize::from(game.span().decided));
        let from = pick.index(decided);
        let at = game.played()[from].quarter();
        let text = scenario_from(&game, at, &words()).unwrap();
        let (scenario, meta) = library::from_source("cliff.ron", &text).unwrap();
        let setup = Setup { scenario: "cliff".into(), seed, form, ..Setup::default() };
        let mut again = Game::new(scenario, ScenarioSource::of(&meta), setup);
        prop_assert_eq!(seen(again.visible()), seen(game.played()[from].before()));
        for original in &game.played()[from..] {
            // A letter closes quarters up to the next one.
            if again.quarter() > original.quarter() {
                continue;
            }
            prop_assert!(again.phase() != Phase::Over);
            again.set_draft(original.decisions);
            prop_assert!(again.close().is_ok(), "{:?}", again.rejections());
        }
        let (before, after) = (&game.played()[from..], again.played());
        prop_assert_eq!(before.len(), after.len());
        for (original, copy) in before.iter().zip(after) {
            prop_assert_eq!(seen(original.after()), seen(copy.after()));
            prop_assert_eq!(original.world_after().hidden, copy.world_after().hidden);
        }
        prop_assert_eq!(game.verdict(), again.verdict());
    }
}

#[test]
fn another_seed_is_another_future_of_what_is_known() {
    let game = played("history", 7, Form::Full);
    let at = Quarter::parse("2001Q1").unwrap();
    let (scenario, _) = library::from_source("cliff.ron", &scenario_from(&game, at, &words()).unwrap()).unwrap();
    let own = World::start(&scenario, Luck::new(7));
    let other = World::start(&scenario, Luck::new(8));
    assert_eq!(own.visible, other.visible);
    assert_ne!(own.hidden, other.hidden);
    assert_eq!(own.hidden.migration, game.played()[4].world_before().hidden.migration);
}

#[test]
fn only_quarters_that_were_decided_can_be_written() {
    let game = played("history", 7, Form::Full);
    for at in ["1999Q4", "2004Q1", "2006Q4", "2030Q1"] {
        let written = scenario_from(&game, Quarter::parse(at).unwrap(), &words());
        let Err(NoPosition::Outside { first, last }) = written else { panic!("{at} was written") };
        assert_eq!([first.to_string(), last.to_string()], ["2000Q1", "2003Q4"]);
    }
}

#[test]
fn a_position_of_a_position_can_be_written() {
    let game = played("history", 7, Form::Full);
    let text = scenario_from(&game, Quarter::parse("2001Q1").unwrap(), &words()).unwrap();
    let (scenario, meta) = library::from_source("cliff.ron", &text).unwrap();
    let setup = Setup { scenario: "cliff".into(), seed: 7, ..Setup::default() };
    let mut game = Game::new(scenario, ScenarioSource::of(&meta), setup);
    game.close().unwrap();
    let later = scenario_from(&game, game.quarter(), &words()).unwrap();
    let (scenario, _) = library::from_source("later.ron", &later).unwrap();
    assert_eq!(scenario.start().to_string(), "2001Q2");
    assert_eq!(World::start(&scenario, Luck::new(7)), *game.world());
}

/// A description may go on over several lines, or hold a choice: none of it is left behind when another takes its place.
#[test]
fn words_of_several_lines_are_replaced_whole() {
    let long = "(\n en: \"scenario-harbour-title = Harbour\nscenario-harbour-description =\n    A shop by the sea.\n\n    It rains.\n\
        event-mine = Mine\n    and yours\n\", ko: \"scenario-harbour-title = 항구\n\
        scenario-harbour-description = { 1 ->\n    *[other] 바닷가 상점.\n}\nevent-mine = 내 것\n\")";
    let source = library::SCENARIOS[0].source.replacen(
        "name: \"dotcom-2000\",",
        &format!("name: \"harbour\", texts: {long},"),
        1,
    );
    let text = write(&source, &words(), None).unwrap();
    let read = |locale, id: &str| library::texts(&text, locale).get(id);
    for locale in [Locale::En, Locale::Ko] {
        assert_eq!(read(locale, "scenario-cliff-description"), "A \"#quoted\"# fall. And more.");
    }
    assert_eq!(read(Locale::En, "event-mine").split_whitespace().collect::<Vec<_>>(), ["Mine", "and", "yours"]);
    assert_eq!(read(Locale::Ko, "event-mine"), "내 것");
    assert!(!["harbour", "by the sea", "It rains", "바닷가"].iter().any(|old| text.contains(old)), "{text}");
}

/// A game that begins when the relief has been refused and the load has moved is told as one: the move is no pilot, and no
/// quarter before the first is anybody's.
#[test]
fn what_came_before_a_position_is_told_as_found() {
    let before = played("history", 7, Form::Full);
    for (at, moved) in [("2001Q1", false), ("2001Q2", true), ("2003Q1", true)] {
        let text = scenario_from(&before, Quarter::parse(at).unwrap(), &words()).unwrap();
        let (scenario, meta) = library::from_source("cliff.ron", &text).unwrap();
        let setup = Setup { scenario: "cliff".into(), seed: 7, ..Setup::default() };
        let mut game = Game::new(scenario, ScenarioSource::of(&meta), setup);
        while game.close().is_ok() {}
        let wasted = Reckoning::of(&game).wasted.expect("there is relief to compare with");
        assert_eq!(wasted.pivot, game.span().first);
        // The bet was taken; of one that was not done it can be said what it promised.
        assert!(wasted.mirror.is_none() && wasted.prospect.is_none() == moved, "{at}: {wasted:?}");
        let night = game.played()[0].before().migration.moved_at;
        assert_eq!(night.is_some(), moved);
        for locale in Locale::ALL {
            let texts = game.texts(locale);
            let page = last_page(&texts, &game).unwrap().paragraphs;
            let args = good_crisis::args! { "night" => night.map_or_else(String::new, |night| point(&texts, night)) };
            let told = texts.format("last-bet-moved-before", &args);
            assert_eq!(page.contains(&told), moved, "{at}: {page:?}");
            assert!(!page.contains(&texts.get("last-bet-piloted")), "{page:?}");
        }
    }
}

#[test]
fn what_no_company_has_is_refused_with_its_place() {
    let text = cliffhangers::CLIFF_HANGERS[0].text();
    let replaced = |path: &str, value: &str| {
        let mut text = text.clone();
        let range = locate(&text, &path.into()).unwrap_or_else(|| panic!("no {path}"));
        let line = 1 + text[..range.start].matches('\n').count();
        text.replace_range(range, value);
        (text, line)
    };
    for (path, value, expected) in [
        ("position.company.market.customers", "-3.0", "OutOfRange"),
        ("position.company.market.customers", "inf", "NotFinite"),
        ("position.company.market.reachable", "0.0", "OutOfRange"),
        ("position.company.beliefs[3].sd", "0.0", "OutOfRange"),
        ("position.company.beliefs[3].sd", "1e-200", "OutOfRange"),
        ("position.company.rivals.price", "0.0", "OutOfRange"),
        ("position.company.rivals.price", "-1.0", "OutOfRange"),
        ("position.company.levels.price_index", "0.0", "OutOfRange"),
        ("position.company.machines.fleets[0].units", "1e300", "OutOfRange"),
        ("position.company.ledger.balances[0]", "5", "scenario-finding-imbalance"),
        ("position.company.deck.waiting", "99", "OutOfRange"),
        ("position.company.quarter", "\"2150Q1\"", "scenario-finding-span-start"),
        ("position.company.migration.stage", "flying", "UnknownVariant"),
        ("position.company.quarter", "\"soon\"", "WrongType"),
        ("spans.full.first", "\"2000Q4\"", "scenario-finding-position-span"),
    ] {
        let (text, line) = replaced(path, value);
        let issues = library::check("cliff.ron", text.as_bytes());
        let found = issues.iter().find(|issue| format!("{:?}", issue.kind).contains(expected));
        let issue = found.unwrap_or_else(|| panic!("{path}: {issues:#?}"));
        assert_eq!(issue.place.map(|place| place.line), Some(line), "{path}: {issue:?}");
    }
    // More than can be added up is told, not counted.
    for (path, value) in [
        ("position.company.ledger.balances[0]", i64::MAX),
        ("position.company.ledger.period[0]", i64::MIN),
        ("position.company.levels.marketing", i64::MAX),
    ] {
        let (text, _) = replaced(path, &value.to_string());
        assert_eq!(library::check("cliff.ron", text.as_bytes()).worst_exit_code(), 3, "{path}");
    }
    let (unknown, _) = replaced("position.company.market", "(cash: 3)");
    assert_eq!(library::check("cliff.ron", unknown.as_bytes()).worst_exit_code(), 3);
}

/// Every number of a position, by where it stands.
fn numbers(text: &str) -> Vec<std::ops::Range<usize>> {
    let start = text.find("    position: (").unwrap();
    let mut all = Vec::new();
    let mut at = start;
    while let Some(begin) = text[at..].find([':', '(', ',']).map(|next| at + next + 1) {
        let begin = begin + text[begin..].len() - text[begin..].trim_start().len();
        let length = text[begin..].find(|c: char| !c.is_ascii_digit() && !"-+.e".contains(c)).unwrap_or(0);
        if text[begin..begin + length].parse::<f64>().is_ok() {
            all.push(begin..begin + length);
        }
        at = begin.max(at + 1);
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_position_may_hold_can_be_played(
        picks in prop::collection::vec((any::<prop::sample::Index>(), 0..6_u8), 1..5),
        seed in any::<u64>(),
    ) {
        let mut text = SOURCE.with(Clone::clone);
        for (index, value) in picks {
            let all = numbers(&text);
            let range = all[index.index(all.len())].clone();
            let whole = !text[range.clone()].contains('.');
            let value = match (value, whole) {
                (0, _) => "0".to_owned(),
                (1, true) => "200".to_owned(),
                (1, false) => "1000000.0".to_owned(),
                (2, true) => "3".to_owned(),
                (2, false) => "0.001".to_owned(),
                (3, _) => "1".to_owned(),
                (4, true) => "31".to_owned(),
                (4, false) => "37.5".to_owned(),
                (_, true) => "-1".to_owned(),
                (_, false) => "-1000000.0".to_owned(),
            };
            text.replace_range(range, &value);
        }
        if let Ok((scenario, _)) = library::from_source("cliff.ron", &text) {
            let mut world = World::start(&scenario, Luck::new(seed));
            for _ in 0..12 {
                let plan = resolve(&world.visible, &scenario, &Decisions::none());
                let _ = good_crisis::sim::check::check(&world.visible, &scenario, &plan);
                let report = step(&mut world, &scenario, &plan, &mut Silent);
                prop_assert_eq!(world.visible.ledger.imbalance(), Money::ZERO);
                prop_assert!(report.cash.is_finite());
                for figure in Figure::ALL {
                    let value = figures::value(&world.visible, &scenario, *figure);
                    prop_assert!(value.is_finite(), "{} is {value}", figure.id());
                }
                if !world.visible.alive() {
                    break;
                }
            }
        }
    }
}

thread_local! {
    static SOURCE: String = cliffhangers::CLIFF_HANGERS[1].text();
}

#[test]
fn the_cliff_hangers_that_come_with_the_game_are_as_they_would_be_made_now() {
    for cliff in cliffhangers::CLIFF_HANGERS {
        let path = format!("{}/saves/cliff-hangers/{}.ron", env!("CARGO_MANIFEST_DIR"), cliff.name);
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == cliff.text(), "{path} is stale: cargo run --example showcase");
        let (scenario, _) = library::from_source(&path, &kept).unwrap();
        assert_eq!(scenario.start().to_string(), cliff.at);
        assert!(scenario.position.is_some());
    }
    assert!(cliffhangers::CLIFF_HANGERS[1].game().visible().migration.under_way());
}

#[test]
fn a_position_in_which_silence_would_be_refused_is_a_finding() {
    let game = played("history", 7, Form::Full);
    let mut text = scenario_from(&game, Quarter::parse("2001Q1").unwrap(), &words()).unwrap();
    let range = locate(&text, &FieldPath::from("position.company.levels.price_index")).unwrap();
    text.replace_range(range, "7.0");
    let issues = library::from_source("cliff.ron", &text).unwrap_err();
    let silence = |kind: &IssueKind| matches!(kind, IssueKind::Particular { id: "scenario-finding-silence", .. });
    assert!(issues.iter().any(|issue| silence(&issue.kind) && issue.place.is_some()), "{issues:?}");
}

//! Scenarios of other people: their words, and numbers at the ends of what is allowed.

use std::sync::LazyLock;

use good_crisis::content::field_path::FieldPath;
use good_crisis::content::issue::IssueKind;
use good_crisis::content::library::{self, SCENARIOS};
use good_crisis::content::locate::locate;
use good_crisis::content::render;
use good_crisis::content::ron_file::RonFile;
use good_crisis::content::scenario::ScenarioFile;
use good_crisis::sim::check::check;
use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::luck::Luck;
use good_crisis::sim::plan::resolve;
use good_crisis::sim::trace::Silent;
use good_crisis::sim::turn::step;
use good_crisis::sim::units::Money;
use good_crisis::sim::world::World;
use good_crisis::text::{Args, Locale, ScenarioTexts, Texts};
use proptest::prelude::*;
use rayon::prelude::*;

const WORDS: &str = r##"texts: (
        en: r#"
scenario-harbour-title = Harbour
scenario-harbour-description = A shop by the sea.
"#,
        ko: r#"
scenario-harbour-title = 항구
scenario-harbour-description = 바닷가 상점 이야기.
"#,
    ),
    first: "2000Q1",
    spans"##;

fn harbour(words: &str) -> String {
    let source = SCENARIOS[0].source.replacen("name: \"dotcom-2000\"", "name: \"harbour\"", 1);
    source.replacen("first: \"2000Q1\",\n    spans", words, 1)
}

#[test]
fn a_scenario_brings_its_own_words() {
    let text = harbour(WORDS);
    let (scenario, meta) = library::from_source("harbour.ron", &text).unwrap();
    assert_eq!((scenario.name.as_str(), meta.built_in), ("harbour", false));
    assert_eq!(*meta.source, *text);
    let own = ScenarioTexts { en: &meta.texts_en, ko: &meta.texts_ko, story: &meta.story };
    let (texts, _) = Texts::with_scenario(Locale::Ko, &own);
    assert_eq!(texts.get(&meta.title()), "항구");
    let again = library::from_source("elsewhere.ron", &meta.source).unwrap();
    assert_eq!((again.0, again.1.hash), (scenario, meta.hash));
}

#[test]
fn its_words_are_heard_however_the_file_is_laid_out() {
    for with in ["\n  texts:", "\n\ttexts :", " texts:"] {
        let text = harbour(WORDS).replacen("\n    texts:", with, 1);
        assert!(library::check("harbour.ron", text.as_bytes()).is_empty(), "{with:?}");
        assert_eq!(library::texts(&text, Locale::Ko).get("scenario-harbour-title"), "항구", "{with:?}");
    }
}

#[test]
fn words_that_are_missing_or_spoilt_are_findings() {
    let none = library::check("harbour.ron", harbour("first: \"2000Q1\",\n    spans").as_bytes());
    let missing: Vec<&str> = none
        .iter()
        .filter_map(|issue| match &issue.kind {
            IssueKind::MissingMessage { id, .. } => Some(id.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(missing, ["scenario-harbour-title", "scenario-harbour-description"]);
    let spoilt = harbour(&WORDS.replace("= A shop", "= A { sea shop"));
    let issues = library::check("harbour.ron", spoilt.as_bytes());
    let issue = issues.iter().next().unwrap();
    assert!(matches!(issue.kind, IssueKind::Particular { id: "text-issue-syntax", .. }), "{issue:?}");
    let line = 1 + spoilt[..spoilt.find("{ sea").unwrap()].matches('\n').count();
    assert_eq!(issue.place.map(|place| place.line), Some(line));
    assert_eq!(issues.worst_exit_code(), 1);
    let tower = format!("a{}", "\u{301}".repeat(5_000));
    for unseen in ["= { \"\" }", "= { \" \" }", &format!("= {tower}")] {
        for title in ["= Harbour", "= 항구"] {
            let issues = library::check("harbour.ron", harbour(&WORDS.replace(title, unseen)).as_bytes());
            let found: Vec<&IssueKind> = issues.iter().map(|issue| &issue.kind).collect();
            let is_it = matches!(&found[..], [IssueKind::Particular { id: "scenario-finding-unseen", .. }]);
            assert!(is_it, "{title} {unseen}: {found:?}");
        }
    }
}

/// Where the constants of the flagship stand and what they may be.
static CONSTANTS: LazyLock<Vec<(FieldPath, f64, f64)>> = LazyLock::new(|| {
    let file = RonFile::from_text("flagship", SCENARIOS[0].source, 1 << 20).unwrap();
    let read: ScenarioFile = file.read().unwrap();
    read.constants().into_iter().flat_map(|(_, all)| all).map(|c| (c.path, c.low, c.high)).collect()
});

/// The flagship with some constants at other values.
fn changed(changes: &[(FieldPath, f64)]) -> String {
    let mut text = SCENARIOS[0].source.to_owned();
    for (path, value) in changes {
        if let Some(range) = locate(&text, &path.item(0)) {
            text.replace_range(range, &format!("{value:?}"));
        }
    }
    text
}

/// Plays three years under `seed`, by silence, which the judge lets pass at the opening; the books balance and nothing is no number. Whether the check let it.
fn play(text: &str, seed: u64) -> bool {
    let Ok((scenario, _)) = library::from_source("changed.ron", text) else { return false };
    let mut world = World::start(&scenario, Luck::new(seed));
    for _ in 0..12 {
        let plan = resolve(&world.visible, &scenario, &Decisions::none());
        if world.visible.quarter == scenario.first {
            assert_eq!(check(&world.visible, &scenario, &plan), [], "silence is refused");
        }
        let report = step(&mut world, &scenario, &plan, &mut Silent);
        assert_eq!(world.visible.ledger.imbalance(), Money::ZERO);
        assert!(report.sales.is_finite() && report.cash.is_finite(), "{report:?}");
        if !world.visible.alive() {
            break;
        }
    }
    true
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_allowed_can_be_played(
        picks in prop::collection::vec((any::<prop::sample::Index>(), 0..4_u8, 0.0..1.0_f64), 1..4),
        seed in any::<u64>(),
    ) {
        let constants = &*CONSTANTS;
        let changes: Vec<(FieldPath, f64)> = picks
            .iter()
            .map(|(index, end, share)| {
                let (path, low, high) = &constants[index.index(constants.len())];
                let value = match end { 0 => *low, 1 => *high, _ => low + (high - low) * share * share * share };
                (path.clone(), value)
            })
            .collect();
        play(&changed(&changes), seed);
    }
}

#[test]
fn each_constant_can_be_at_an_end_alone() {
    let constants = &*CONSTANTS;
    let ends =
        constants.par_iter().enumerate().map(|(i, (path, low, high))| (path, if i % 2 == 0 { low } else { high }));
    let played = ends.filter(|(path, value)| play(&changed(&[((*path).clone(), **value)]), 1)).count();
    assert!(played * 10 > constants.len() * 8, "{played} of {}", constants.len());
}

#[test]
fn nothing_that_is_allowed_sells_or_fails_less_than_nothing() {
    let sets: [&[(&str, f64)]; 3] = [
        &[("machines.incident_tangle", 5.0), ("engineers.reference_tangle", 1.0)],
        &[("suppliers.shelves_loss", 5.0)],
        &[("machines.queue_loss", 1.0), ("market.reachable", 5000.0)],
    ];
    for set in sets {
        let changes: Vec<(FieldPath, f64)> = set.iter().map(|(path, value)| (FieldPath::from(*path), *value)).collect();
        let (scenario, _) = library::from_source("changed.ron", &changed(&changes)).unwrap();
        for seed in 0..20 {
            let mut world = World::start(&scenario, Luck::new(seed));
            for _ in 0..12 {
                if !world.visible.alive() {
                    break;
                }
                let plan = resolve(&world.visible, &scenario, &Decisions::none());
                let report = step(&mut world, &scenario, &plan, &mut Silent);
                assert!(report.sales >= 0.0 && report.cash.is_finite(), "{set:?}, seed {seed}: {report:?}");
                let hours = world.visible.machines.outage_hours;
                assert!(hours >= 0.0, "{set:?}, seed {seed}: {hours} hours");
            }
        }
    }
}

#[test]
fn what_is_wrong_with_words_is_said_whole_and_in_the_readers_language() {
    let reserved = harbour(&WORDS.replace("\"#,\n        ko", "figure-cash = Peanuts\n\"#,\n        ko"));
    let issues = library::check("harbour.ron", reserved.as_bytes());
    for (locale, end) in
        [(Locale::En, "lists what can be said anew"), (Locale::Ko, "docs/scenario-format.md에 있습니다.")]
    {
        let texts = Texts::new(locale);
        let said = |id: &str, arguments: &[(&str, String)]| {
            texts.format(id, &arguments.iter().fold(Args::new(), |said, (name, value)| said.set(name, value.as_str())))
        };
        let lines = render::lines(&issues, &said);
        assert!(lines.len() == 1 && lines[0].ends_with(end), "{lines:#?}");
    }
}

#[test]
fn what_an_author_did_not_mean_is_told_and_played_all_the_same() {
    let (start, end) = (WORDS.find("        ko:").unwrap(), WORDS.find("    ),\n    first").unwrap());
    let text = harbour(&[&WORDS[..start], &WORDS[end..]].concat());
    assert!(library::findings("harbour.ron", &text).is_empty());
    let title = "scenario-harbour-title = Harbour\n";
    let elasticity = "\"assumption: about -0.5";
    for (from, to, expected) in [
        ("pivot: \"2000Q3\"", "pivot: \"2030Q4\"", "scenario-finding-outside"),
        ("(quarter: \"2002Q4\"", "(quarter: \"2011Q4\"", "scenario-finding-outside"),
        ("\"2001Q4\", \"2002Q4\"]", "\"2001Q4\", \"2031Q1\"]", "scenario-finding-outside"),
        (
            "\"assumption: the tangle of the opening, on",
            "\"assumption:\"), // the tangle of the opening, on",
            "scenario-finding-reason",
        ),
        (elasticity, "\"assumption: \u{7}about -0.5", "scenario-finding-obeyed"),
        (elasticity, "\"assumption: \\u{1b}about -0.5", "scenario-finding-obeyed"),
        (title, "scenario-harbour-title = Harbour\nheadlin-first = Fire\n", "scenario-finding-unasked"),
        (title, "scenario-harbour-title = Harbour\nui-ok = Yes\n", "scenario-finding-unasked"),
        (title, "scenario-harbour-title = Harbour\nheadline-first = { $nothing } burns\n", "scenario-finding-untold"),
        (title, "scenario-harbour-title = { $nothing }\n", "scenario-finding-untold"),
    ] {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        let changed = text.replacen(from, to, 1);
        assert!(library::from_source("harbour.ron", &changed).is_ok(), "{to}");
        let issues = library::findings("harbour.ron", &changed);
        let meant = |kind: &IssueKind| matches!(kind, IssueKind::Particular { id, .. } if *id == expected);
        let found = issues.iter().find(|issue| meant(&issue.kind)).unwrap_or_else(|| panic!("{to}: {issues:#?}"));
        let line =
            1 + changed[..changed.find(to).unwrap()].matches('\n').count() + to.matches('\n').count().saturating_sub(1);
        assert_eq!(found.place.map(|place| place.line), Some(line), "{to}");
        assert_eq!(issues.worst_exit_code(), 1);
    }
}

#[test]
fn a_lever_set_beyond_its_end_is_told() {
    let deck = include_str!("../../assets/example/deck.ron");
    let (en, ko) = (include_str!("../../assets/example/en.ftl"), include_str!("../../assets/example/ko.ftl"));
    let deck = deck.replacen("(id: \"charter\",", "(id: \"charter\", prefill: (price_index: 9.0),", 1);
    let issues = library::findings("harbour.ron", &super::card_page::with_deck(&deck, en, ko));
    let found: Vec<_> = issues.iter().map(|issue| (issue.path.as_str(), &issue.kind)).collect();
    let path = "deck[0].options[0].prefill.price_index";
    assert!(matches!(found[..], [(at, IssueKind::OutOfRange { value: 9.0, .. })] if at == path), "{found:?}");
}

#[test]
fn a_strategy_that_names_what_the_scenario_lacks_is_told_where_it_is_named() {
    let lamplight = SCENARIOS[1].source;
    let before = "bet: \"lamplight-move\"";
    assert_eq!(lamplight.matches(before).count(), 1);
    let text = lamplight.replacen(before, "bet: \"well-timed\"", 1);
    let issues = library::findings("mine.ron", &text);
    let found: Vec<_> = issues.iter().map(|issue| (issue.path.as_str(), &issue.kind)).collect();
    let [("references.bet", IssueKind::Particular { id: "scenario-finding-reference", arguments })] = found[..] else {
        panic!("{found:?}")
    };
    assert!(arguments.contains(&("name", "well-timed".to_owned())), "{arguments:?}");
    assert!(library::findings("mine.ron", lamplight).is_empty());
}

#[test]
fn a_card_that_has_no_room_is_told_at_its_line() {
    let deck = include_str!("../../assets/example/deck.ron");
    let (en, ko) = (include_str!("../../assets/example/en.ftl"), include_str!("../../assets/example/ko.ftl"));
    let whole = |en: &str, ko: &str| super::card_page::with_deck(deck, en, ko);
    assert!(library::findings("harbour.ron", &whole(en, ko)).is_empty());
    let line = |text: &str, start: &str| text.lines().find(|line| line.starts_with(start)).unwrap().to_owned();
    for (korean, start, limit) in [
        (false, "event-ferry = ", 64),
        (false, "    .body = ", 380),
        (false, "event-ferry-option-wait = ", 74),
        (true, "event-ferry = ", 64),
        (true, "    .body = ", 380),
    ] {
        let old = line(if korean { ko } else { en }, start);
        for (letters, told) in [(limit, false), (limit + 2, true)] {
            let said = if korean { "가".repeat(letters / 2) } else { "a".repeat(letters) };
            let new = format!("{start}{said}");
            let (en, ko) = if korean {
                (en.to_owned(), ko.replacen(&old, &new, 1))
            } else {
                (en.replacen(&old, &new, 1), ko.to_owned())
            };
            let text = whole(&en, &ko);
            let issues = library::findings("harbour.ron", &text);
            assert_eq!(!issues.is_empty(), told, "{start}: {issues:#?}");
            for issue in issues.iter() {
                let IssueKind::Particular { id: "scenario-finding-long", arguments } = &issue.kind else {
                    panic!("{issue:?}")
                };
                assert!(arguments.contains(&("limit", limit.to_string())), "{arguments:?}");
                let at = issue.place.map(|place| place.line);
                assert_eq!(at, text.lines().position(|line| line.contains(new.as_str())).map(|at| at + 1), "{start}");
            }
        }
    }
}

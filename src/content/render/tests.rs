//! Issues in both languages, as lines and as pictures.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use super::super::field_path::FieldPath;
use super::super::foreign::Foreign;
use super::super::issue::{Expected, Fault, IssueKind, Thing};
use super::super::kind::Kind;
use super::super::place::Place;
use super::*;

const EN: &str = include_str!("../../../assets/text/en/issues.ftl");
const KO: &str = include_str!("../../../assets/text/ko/issues.ftl");

/// A language's messages; asking for one that is not there, or leaving out an argument it needs, fails.
fn texts(written: &str) -> impl Fn(&str, &[(&str, String)]) -> String {
    let mut bundle = FluentBundle::default();
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(written.to_owned()).unwrap()).unwrap();
    move |id, arguments| {
        let mut given = FluentArgs::new();
        for (name, value) in arguments {
            given.set(*name, value.clone());
        }
        let message = bundle.get_message(id).unwrap_or_else(|| panic!("no message {id}"));
        let mut errors = Vec::new();
        let text = bundle.format_pattern(message.value().unwrap(), Some(&given), &mut errors).into_owned();
        assert!(errors.is_empty(), "{id}: {errors:?}");
        text
    }
}

fn issue(place: (usize, usize, usize), path: &str, kind: IssueKind) -> Issue {
    let (line, column, length) = place;
    let place = Some(Place { line, column, length });
    Issue { file: "crisis.ron".into(), place, path: FieldPath::from(path), kind }
}

fn unknown_key() -> Issue {
    issue(
        (12, 5, 11),
        "prise_index",
        IssueKind::UnknownField {
            found: "prise_index".into(),
            expected: vec!["price_index".into(), "free_shipping".into()],
            nearest: Some("price_index".into()),
        },
    )
}

fn faults() -> [Fault; 17] {
    [
        Fault::Blank,
        Fault::LineEnds,
        Fault::Unseen { letter: '\0' },
        Fault::Unfinished,
        Fault::OpenBracket { bracket: '(' },
        Fault::OpenText,
        Fault::OpenComment,
        Fault::Missing { mark: ',' },
        Fault::NoName,
        Fault::Surplus,
        Fault::Trailing,
        Fault::Escape,
        Fault::Number,
        Fault::Attribute,
        Fault::OddName { found: "x".to_owned() },
        Fault::TooDeep,
        Fault::Other { detail: "odd".into() },
    ]
}

fn all_kinds() -> Vec<IssueKind> {
    let names = || vec!["a".to_owned(), "b".to_owned()];
    let near = || Some("a".to_owned());
    let text = || "x".to_owned();
    let mut kinds = vec![
        IssueKind::TooLarge { bytes: 1_300_000, limit: 1 << 20 },
        IssueKind::NotUtf8 { utf16: true },
        IssueKind::NotUtf8 { utf16: false },
        IssueKind::NewerFormat { found: 9, supported: 8 },
        IssueKind::Foreign(Foreign::Pdf),
        IssueKind::AnotherKind(Kind::Save),
        IssueKind::MissingField { name: text() },
        IssueKind::DuplicateField { name: text() },
        IssueKind::WrongLength { expected: Some(3), found: 2 },
        IssueKind::WrongLength { expected: None, found: 2 },
        IssueKind::DoesNotFit { found: text() },
        IssueKind::OutOfRange { value: 1e300, low: 0.0, high: 0.5, unit: text() },
        IssueKind::OutOfRange { value: 7.0, low: 0.0, high: 0.5, unit: String::new() },
        IssueKind::NotFinite { value: f64::NAN },
        IssueKind::WrongUnit { found: text(), expected: text() },
        IssueKind::TooLong { characters: 500, limit: 400 },
        IssueKind::Empty,
        IssueKind::TooMany { count: 5, limit: 4 },
        IssueKind::MissingMessage { id: text(), language: "ko".into() },
    ];
    for (expected, nearest) in [(names(), near()), (names(), None), (Vec::new(), None)] {
        kinds.push(IssueKind::UnknownField { found: text(), expected: expected.clone(), nearest: nearest.clone() });
        kinds.push(IssueKind::UnknownVariant { found: text(), expected, nearest });
    }
    for expected in [
        Expected::Number,
        Expected::WholeNumber,
        Expected::Truth,
        Expected::Text,
        Expected::Letter,
        Expected::List,
        Expected::Map,
        Expected::Record,
        Expected::Name,
        Expected::BareName,
        Expected::Optional,
        Expected::Other("a day".into()),
    ] {
        kinds.push(IssueKind::WrongType { expected: expected.clone(), found: Some(text()) });
        kinds.push(IssueKind::WrongType { expected, found: None });
    }
    for what in [
        Thing::Scenario,
        Thing::Strategy,
        Thing::Event,
        Thing::Choice,
        Thing::Platform,
        Thing::Rival,
        Thing::Decision,
        Thing::Figure,
        Thing::Message,
        Thing::Advisor,
        Thing::Theme,
        Thing::Lesson,
        Thing::Id,
    ] {
        kinds.push(IssueKind::Duplicate { what, name: text() });
        kinds.push(IssueKind::UnknownReference { what, name: text(), nearest: near() });
        kinds.push(IssueKind::UnknownReference { what, name: text(), nearest: None });
    }
    kinds.extend(faults().map(IssueKind::NotRon));
    kinds
}

#[test]
fn the_line_of_an_unknown_key_reads_as_promised() {
    assert_eq!(
        line(&unknown_key(), &texts(EN)),
        "crisis.ron:12:5: unknown key `prise_index`; did you mean `price_index`?"
    );
    assert_eq!(
        line(&unknown_key(), &texts(KO)),
        "crisis.ron:12:5: 모르는 항목 `prise_index` (가장 가까운 이름: `price_index`)"
    );
}

#[test]
fn every_kind_has_its_own_words_in_both_languages() {
    for written in [EN, KO] {
        let translate = texts(written);
        let mut said = std::collections::BTreeMap::new();
        for kind in all_kinds() {
            let shown = issue((1, 1, 1), "market.habit", kind.clone());
            let text = line(&shown, &translate);
            assert!(!text.contains(['{', '}']) || text.contains("{…}"), "{text}");
            let other = said.insert(text.clone(), kind.clone());
            // Where a value is missing, the rarer kinds share a sentence.
            let shared = matches!(kind, IssueKind::WrongType { found: None, .. });
            assert!(other.is_none() || shared, "{text}: {kind:?}");
            let _ = block(&shown, "(a)", Paint::Plain, 80, &translate);
        }
    }
}

#[test]
fn both_languages_have_the_same_messages_and_no_more_than_are_used() {
    let ids = |written: &str| -> Vec<String> {
        let starts = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
        written.lines().filter(starts).filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned()).collect()
    };
    assert_eq!(ids(EN), ids(KO));
    let mut used: Vec<String> =
        ["level-unreadable", "level-finding", "level-advice"].map(|id| format!("issue-{id}")).into();
    used.push("issues-left-out".into());
    for kind in all_kinds() {
        let issue = issue((1, 1, 1), "a", kind);
        used.push(describe(&issue).0.to_owned());
        used.extend(advise(&issue).map(|(id, _)| id.to_owned()));
    }
    // What decisions and saves say of themselves stands with them.
    let elsewhere = |id: &str| id.starts_with("issue-decisions-") || id.starts_with("issue-save-");
    for id in ids(EN).into_iter().filter(|id| !elsewhere(id)) {
        assert!(used.contains(&id), "{id} is never said");
    }
}

#[test]
fn the_picture_marks_the_place_under_korean_text() {
    let source = "(\n  이름: \"썬 마이크로\", prise: 1,\n)";
    let kind = IssueKind::UnknownField {
        found: "prise".into(),
        expected: vec!["price".into()],
        nearest: Some("price".into()),
    };
    let picture = block(&issue((2, 17, 5), "prise", kind), source, Paint::Plain, 80, &texts(KO));
    insta::assert_snapshot!(picture, @r#"
    오류: 모르는 항목 `prise` (가장 가까운 이름: `price`)
     --> crisis.ron:2:17
      |
    2 |   이름: "썬 마이크로", prise: 1,
      |                        ^^^^^
      |
      = 도움말: 여기에 쓰는 이름: `price`
    "#);
}

#[test]
fn a_finding_is_pictured_in_english() {
    let source = "(\n\thabit: (1.5, \"share\", \"guess\"),\n)";
    let kind = IssueKind::OutOfRange { value: 1.5, low: 0.0, high: 1.0, unit: "share".into() };
    let picture = block(&issue((2, 10, 3), "market.habit", kind), source, Paint::Plain, 80, &texts(EN));
    insta::assert_snapshot!(picture, @r#"
    finding: `market.habit` is 1.5; it may be 0 to 1 (share)
     --> crisis.ron:2:10
      |
    2 |     habit: (1.5, "share", "guess"),
      |             ^^^
    "#);
}

#[test]
fn nothing_in_a_file_steers_the_terminal() {
    let source = "(\n  a\u{1b}[31m\u{9b}2J\u{202e}: 1,\n)";
    let kind = IssueKind::UnknownField { found: "a\u{1b}[31m\u{9b}2J".into(), expected: vec![], nearest: None };
    let mut hostile = issue((2, 3, 9), "a\u{1b}", kind);
    hostile.file = "x\u{1b}]0;\u{7}.ron".into();
    for text in [line(&hostile, &texts(EN)), block(&hostile, source, Paint::Plain, 80, &texts(EN))] {
        assert!(!text.contains(|letter| letter != '\n' && is_unseen(letter)), "{text:?}");
    }
}

#[test]
fn odd_places_and_long_lines_are_still_told() {
    let kind = || IssueKind::NotRon(Fault::NoName);
    for place in [(1, 1, 1), (9, 9, 9), (1, 4, 1), (2, 1, 1)] {
        let picture = block(&issue(place, "", kind()), "(가)\n", Paint::Plain, 40, &texts(EN));
        assert!(picture.contains("a key belongs here"), "{picture}");
    }
    let long = "x".repeat(1 << 20);
    let picture = block(&issue((1, 500_000, 3), "", kind()), &long, Paint::Coloured, 80, &texts(EN));
    assert!(picture.starts_with("crisis.ron:1:500000: a key belongs here"), "{}", &picture[..100]);
}

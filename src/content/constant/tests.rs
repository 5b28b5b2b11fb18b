//! A small form, written, checked, built and listed.
#![expect(unreachable_pub, reason = "forms are public where they are used; here nobody is to reach them")]

use super::super::issue::Issue;
use super::super::place::Place;
use super::super::ron_file::{CONTENT_LIMIT, options};
use super::*;

mod simulated {
    #[derive(Debug, PartialEq)]
    pub struct Market {
        pub price_elasticity: f64,
        pub habit: f64,
    }
}

constants! {
    #[serde(rename = "Market")]
    MarketFile => simulated::Market {
        price_elasticity: 0.0..=5.0 => "share per share",
        habit: 0.0..=1.0,
    }
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct ScenarioFile {
    market: MarketFile,
}

const GOOD: &str = r#"(
    market: (
        // 가격
        price_elasticity: (0.60, "share per share", "Goolsbee & Chevalier 2002; assumption for the level"),
        habit: (0.9, "share", "assumption: repeat buyers"),
    ),
)"#;

fn check(text: &str) -> Issues {
    let file = RonFile::from_text("market.ron", text, CONTENT_LIMIT).unwrap();
    let read: ScenarioFile = file.read().unwrap();
    let mut issues = Issues::new();
    read.market.check(&file, &FieldPath::from("market"), &mut issues);
    issues
}

fn only(text: &str) -> Issue {
    let issues = check(text);
    assert_eq!(issues.count(), 1, "{issues:?}");
    issues.iter().next().unwrap().clone()
}

#[test]
fn a_good_form_is_built_and_listed() {
    assert!(check(GOOD).is_empty());
    let mut read: ScenarioFile = RonFile::from_text("market.ron", GOOD, CONTENT_LIMIT).unwrap().read().unwrap();
    assert_eq!(read.market.build(), simulated::Market { price_elasticity: 0.6, habit: 0.9 });
    assert_eq!(read.market.entry_mut("habit").map(|habit| habit.value), Some(0.9));
    assert!(read.market.entry_mut("habits").is_none());
    let listed = read.market.list(&FieldPath::from("market"));
    assert_eq!(listed[0].path.as_str(), "market.price_elasticity");
    assert_eq!((listed[1].value, listed[1].low, listed[1].high), (0.9, 0.0, 1.0));
    assert_eq!(listed[1].unit, "share");
    assert!(listed[0].source.starts_with("Goolsbee"));
}

#[test]
fn a_form_is_written_as_it_is_read() {
    let read: ScenarioFile = RonFile::from_text("market.ron", GOOD, CONTENT_LIMIT).unwrap().read().unwrap();
    let written = options().to_string(&read.market).unwrap();
    assert!(written.contains(r#"habit:(0.9,"share","assumption: repeat buyers")"#), "{written}");
    assert_eq!(options().from_str::<MarketFile>(&written).unwrap(), read.market);
}

#[test]
fn findings_point_to_the_part_of_the_constant_that_is_wrong() {
    let place = |column, length| Some(Place { line: 5, column, length });
    let habit = FieldPath::from("market.habit");
    let issue = only(&GOOD.replace("0.9,", "1.5,"));
    assert_eq!(issue.place, place(17, 3));
    assert_eq!(issue.path, habit);
    assert_eq!(issue.kind, IssueKind::OutOfRange { value: 1.5, low: 0.0, high: 1.0, unit: "share".into() });
    let issue = only(&GOOD.replace("0.9,", "NaN,"));
    assert_eq!((issue.place, &issue.path), (place(17, 3), &habit));
    assert!(matches!(issue.kind, IssueKind::NotFinite { value } if value.is_nan()));
    let issue = only(&GOOD.replace("0.9,", "-inf,"));
    assert!(matches!(issue.kind, IssueKind::NotFinite { .. }));
    let issue = only(&GOOD.replace("\"share\"", "\"\\u{1b} \""));
    assert_eq!((issue.place, issue.kind), (place(22, 9), IssueKind::Empty));
    let long = format!("\"{}\"", "가".repeat(401));
    let issue = only(&GOOD.replace("\"assumption: repeat buyers\"", &long));
    assert_eq!((issue.place, issue.kind), (place(31, 403), IssueKind::TooLong { characters: 401, limit: 400 }));
    let issue = only(&GOOD.replace("share per share", "percent"));
    assert!(matches!(issue.kind, IssueKind::WrongUnit { .. }));
    assert_eq!(issue.place, Some(Place { line: 4, column: 34, length: 9 }));
}

#[test]
fn all_findings_are_collected() {
    let text = GOOD.replace("0.9,", "7,").replace("0.60,", "-1,").replace("\"share\"", "\"\"");
    assert_eq!(check(&text).count(), 3);
    assert_eq!(check(&text).worst_exit_code(), 1);
}

#[test]
fn a_constant_without_its_source_is_not_read() {
    let text = GOOD.replace(", \"assumption: repeat buyers\"", "");
    let issues = RonFile::from_text("market.ron", &text, CONTENT_LIMIT).unwrap().read::<ScenarioFile>().unwrap_err();
    let issue = issues.iter().next().unwrap();
    assert_eq!(issue.kind, IssueKind::WrongLength { expected: Some(3), found: 2 });
    assert_eq!(issue.place, Some(Place { line: 5, column: 16, length: 1 }));
    assert_eq!(issue.path.as_str(), "market.habit");
}

#[test]
fn turns_and_counts_of_quarters_are_whole() {
    let text = include_str!("../../../assets/scenarios/dotcom-2000.ron");
    for (written, broken) in
        [("offer_stands: (1,", "offer_stands: (1.9,"), ("note_first_turn: (1,", "note_first_turn: (1.5,")]
    {
        let found = crate::content::library::check("mine.ron", text.replace(written, broken).as_bytes());
        let line = text.lines().position(|line| line.contains(written)).map(|line| line + 1);
        let whole = |issue: &&Issue| matches!(&issue.kind, IssueKind::Particular { id: "scenario-finding-whole", .. });
        let issue = found.iter().find(whole).unwrap();
        assert_eq!(issue.place.map(|place| place.line), line);
    }
}

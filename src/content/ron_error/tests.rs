//! Bad files, each with the one place, path and issue that must come of it.

mod cases;

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::Deserialize;

use super::super::issue::{Expected, Fault, Issue, IssueKind};
use super::super::issues::Issues;
use super::super::place::Place;
use super::super::ron_file::{CONTENT_LIMIT, RonFile, read};

use cases::cases;

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename = "Firm")]
struct Firm {
    name: String,
    seed: u32,
    share: f64,
    #[serde(default)]
    open: bool,
    #[serde(default)]
    stance: Option<Stance>,
    #[serde(default)]
    sites: Vec<Site>,
    #[serde(default)]
    rivals: BTreeMap<String, Site>,
    #[serde(default)]
    pair: Option<(f64, f64)>,
    #[serde(default)]
    inner: Option<Box<Nest>>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Site {
    size: u32,
    #[serde(default)]
    level: Level,
}

#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(transparent)]
struct Level(f64);

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Nest(Vec<Self>);

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
enum Stance {
    Easy,
    Hard(u8),
    Custom { pace: f64 },
}

const GOOD: &str = r##"// 한국어 시나리오 (회사)
#![enable(implicit_some)]
Firm(
    name: "썬 \"(", /* 겹 /* 주석 */ ) */
    seed: 7, share: 0.25,
    open: true,
    stance: Custom(pace: 1.5),
    sites: [(size: 3), Site(size: 4, level: 2.5)],
    rivals: {"이베이": (size: 1), r#"raw"#: (size: 2)},
    pair: Some((1, 2)),
)
"##;

fn first(issues: &Issues) -> Issue {
    issues.iter().next().unwrap().clone()
}

fn issue(text: &str) -> Issue {
    first(&read::<Firm>(text, "firm.ron").unwrap_err())
}

/// `GOOD` with `old` (which must be there) replaced by `new`.
fn spoilt(old: &str, new: &str) -> String {
    assert!(GOOD.contains(old), "{old}");
    GOOD.replacen(old, new, 1)
}

fn wrong(expected: Expected, found: &str) -> IssueKind {
    IssueKind::WrongType { expected, found: Some(found.to_owned()) }
}

fn fault(fault: Fault) -> IssueKind {
    IssueKind::NotRon(fault)
}

#[test]
fn the_good_file_is_good_with_and_without_bom_and_crlf() {
    let plain: Firm = read(GOOD, "firm.ron").unwrap();
    assert_eq!(plain.sites[1], Site { size: 4, level: Level(2.5) });
    assert_eq!(read::<Firm>(&format!("\u{feff}{}", GOOD.replace('\n', "\r\n")), "firm.ron").unwrap(), plain);
}

#[test]
fn every_bad_file_is_marked_where_a_person_would_mark_it() {
    let mut failures = Vec::new();
    for (old, new, (line, column, length), path, kind) in cases() {
        let found = issue(&spoilt(old, new));
        let place = found.place.map(|place| (place.line, place.column, place.length));
        if place != Some((line, column, length)) || found.path.as_str() != path || found.kind != kind {
            failures.push(format!(
                "{new}: {place:?} {} {:?}\n   not {:?} {path} {kind:?}",
                found.path,
                found.kind,
                (line, column, length)
            ));
        }
        assert_eq!(found.severity().exit_code(), 3);
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn crlf_and_a_byte_order_mark_move_nothing() {
    for (old, new, place, ..) in cases() {
        let text = format!("\u{feff}{}", spoilt(old, new).replace('\n', "\r\n"));
        let found = issue(&text).place.unwrap();
        assert_eq!((found.line, found.column), (place.0, place.1), "{new}");
    }
}

#[test]
fn what_nobody_sees_is_named_with_its_place() {
    for (text, line, column, letter) in [
        ("\0(name: \"a\")", 1, 1, '\0'),
        ("(\n  \0name: \"a\")", 2, 3, '\0'),
        ("(\n  name: \0\"a\")", 2, 9, '\0'),
        ("(\n  name: \"a\",\0\n)", 2, 13, '\0'),
        ("(\n  name: \"a\"\0)", 2, 12, '\0'),
        ("(\n  name: \"a\",\u{200b}\n)", 2, 13, '\u{200b}'),
    ] {
        let found = issue(text);
        assert_eq!(found.kind, fault(Fault::Unseen { letter }), "{text:?}");
        assert_eq!(found.place.map(|place| (place.line, place.column)), Some((line, column)), "{text:?}");
    }
    // Old line ends end no comment: all behind it is one.
    for text in ["// mine\r(name: \"a\")\r", "(\r  // mine\r  name: \"a\",\r)\r"] {
        assert_eq!(issue(text).kind, fault(Fault::LineEnds), "{text:?}");
    }
    assert_eq!(issue("\r\r").kind, fault(Fault::Blank));
}

#[test]
fn files_that_are_hardly_any() {
    for blank in ["", " \n", "// nichts\n", "\u{feff}"] {
        assert_eq!(issue(blank).kind, fault(Fault::Blank), "{blank:?}");
    }
    assert_eq!(issue("/* /* */").kind, fault(Fault::OpenComment));
    assert_eq!(issue("(name: \"abc").kind, fault(Fault::OpenText));
    assert_eq!(issue("(").kind, fault(Fault::OpenBracket { bracket: '(' }));
    assert_eq!(issue("[").kind, wrong(Expected::Record, "["));
}

#[test]
fn nesting_has_an_end() {
    let nested = |depth: usize| {
        let text = format!("(name: \"\", seed: 1, share: 1, inner: {}{})", "[".repeat(depth), "]".repeat(depth));
        read::<Firm>(&text, "firm.ron")
    };
    nested(20).unwrap();
    let deep = first(&nested(64).unwrap_err());
    assert_eq!((deep.kind, deep.place.unwrap().line), (fault(Fault::TooDeep), 1));
    assert_eq!(first(&nested(100_000).unwrap_err()).kind, fault(Fault::TooDeep));
}

#[test]
fn size_and_encoding_come_before_the_rest() {
    let big = vec![b'('; CONTENT_LIMIT + 1];
    let found = first(&RonFile::from_bytes("firm.ron", &big, CONTENT_LIMIT).unwrap_err());
    assert_eq!(found.kind, IssueKind::TooLarge { bytes: CONTENT_LIMIT + 1, limit: CONTENT_LIMIT });
    let found = first(&RonFile::from_bytes("firm.ron", b"(\n  // \xeb\xaf\xb8 \xb9\xcc", 100).unwrap_err());
    assert_eq!(found.kind, IssueKind::NotUtf8 { utf16: false });
    assert_eq!(found.place.map(|place| (place.line, place.column)), Some((2, 8)));
    let found = first(&RonFile::from_bytes("firm.ron", b"\xff\xfe(\0", 100).unwrap_err());
    assert_eq!((found.kind, found.place), (IssueKind::NotUtf8 { utf16: true }, None));
}

#[test]
fn a_newer_format_is_named_before_what_it_brings() {
    let found = |text: &str, supported: u64| {
        let file = RonFile::from_text("7.ron", text, CONTENT_LIMIT).unwrap();
        first(&file.read_format::<Firm>(supported).unwrap_err())
    };
    let text = "(\n  format: 9, surprise: 1)";
    let newer = found(text, 8);
    assert_eq!(newer.kind, IssueKind::NewerFormat { found: 9, supported: 8 });
    assert_eq!(newer.place, Some(Place { line: 2, column: 11, length: 1 }));
    assert!(matches!(found(text, 9).kind, IssueKind::UnknownField { .. }));
    // Even where the rest is no RON that this version knows.
    assert_eq!(found("(format: 9, new: <<5>>)", 8).kind, newer.kind);
}

#[test]
fn all_keys_that_do_not_belong_are_told_at_once() {
    let text = spoilt("seed: 7,", "sead: \"칠, )\", seed: 7, sites_: [(한: 1)],")
        .replace("size: 4,", "size: 4, sise: (4), size: 5,")
        .replace("open: true", "open: yes");
    let file = RonFile::from_text("firm.ron", &text, CONTENT_LIMIT).unwrap();
    let issues = file.read::<Firm>().unwrap_err();
    let told: Vec<_> = issues.iter().map(|issue| (issue.path.as_str(), issue.place.unwrap().column)).collect();
    // What comes after a value of the wrong kind cannot be read.
    assert_eq!(told, [("sead", 5), ("sites_", 28), ("open", 11)]);
    let text = text.replace("yes", "true");
    let file = RonFile::from_text("firm.ron", &text, CONTENT_LIMIT).unwrap();
    let issues = file.read::<Firm>().unwrap_err();
    let told: Vec<_> = issues.iter().map(|issue| issue.path.as_str()).collect();
    assert_eq!(told, ["sead", "sites_", "sites[1].sise", "sites[1].size"]);
    assert_eq!(issues.worst_exit_code(), 3);
    let hopeless = format!("({})", "x: 1, ".repeat(1000));
    let file = RonFile::from_text("firm.ron", &hopeless, CONTENT_LIMIT).unwrap();
    assert_eq!(file.read::<Firm>().unwrap_err().count(), 21);
}

#[test]
fn every_truncation_is_an_issue_inside_the_text() {
    let end = GOOD.trim_end().len();
    for (cut, _) in GOOD.char_indices().take_while(|&(cut, _)| cut < end) {
        let text = &GOOD[..cut];
        let found = issue(text);
        let place = found.place.unwrap();
        assert!(place.range(text).end <= cut, "{cut}: {found:?}");
        assert!(!matches!(found.kind, IssueKind::NotRon(Fault::Other { .. })), "{cut}: {found:?}");
    }
}

proptest! {
    #[test]
    fn any_text_gives_a_value_or_an_issue(text in "\\PC{0,60}") {
        prop_assert!(read::<Firm>(&text, "firm.ron").is_err());
    }

    #[test]
    fn any_spoiling_gives_a_value_or_an_issue_inside_the_text(at in 0..GOOD.len(), length in 0_usize..6, with in "[\\](){},:\"'/*#r\\\\ .\\-+a한0]{0,4}") {
        let start = GOOD.floor_char_boundary(at);
        let end = GOOD.ceil_char_boundary((start + length).min(GOOD.len()));
        let text = format!("{}{with}{}", &GOOD[..start], &GOOD[end..]);
        if let Err(issues) = read::<Firm>(&text, "firm.ron") {
            let found = first(&issues);
            let place = found.place.unwrap();
            prop_assert!(place.line >= 1 && place.column >= 1 && place.length >= 1);
            prop_assert!(place.range(&text).end <= text.len());
        }
    }
}

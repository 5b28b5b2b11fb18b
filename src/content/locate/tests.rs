//! Values found by their paths, and any text survived.

use proptest::prelude::*;

use super::super::place::Place;
use super::*;

const TEXT: &str = r##"#![enable(implicit_some)]
/* 머리 /* 겹 */ ( */
Scenario(
    name: "따옴표 \") ]", mark: ')', byte: b'(', raw: r#"" ( "#, // )
    machines: (
        platforms: [
            (id: "sun", capex: (1_000.5, "dollars", "list")),
            Platform(id: "linux", capex: Some((250.0, "dollars", "list"))),
        ],
        range: 0.0..=5.0,
    ),
    rivals: {"e-bay": (share: 0.2), "3": 9, 4: 8, toys: Some(None)},
    migration: Started(Pilot((quarters: 2)), 5),
    empty: (), r#type: -1e-3,
    texts: {en: "a: {b}", ko: "가: 나"},
)"##;

fn value(path: &str) -> Option<&str> {
    locate(TEXT, &FieldPath::from(path)).map(|range| &TEXT[range])
}

#[test]
fn values_are_found_by_their_paths() {
    for (path, expected) in [
        ("name", r#""따옴표 \") ]""#),
        ("mark", "')'"),
        ("byte", "b'('"),
        ("raw", r###"r#"" ( "#"###),
        ("machines.platforms[0].capex[0]", "1_000.5"),
        ("machines.platforms[1].id", "\"linux\""),
        ("machines.platforms[1].capex[1]", "\"dollars\""),
        ("machines.platforms[1].capex", r#"(250.0, "dollars", "list")"#),
        ("machines.range", "0.0..=5.0"),
        ("rivals[\"e-bay\"].share", "0.2"),
        ("rivals[3]", "9"),
        ("rivals[\"4\"]", "8"),
        ("rivals.toys", "None"),
        ("migration[0][0].quarters", "2"),
        ("migration.quarters", "2"),
        ("migration[1]", "5"),
        ("migration", "Started(Pilot((quarters: 2)), 5)"),
        ("empty", "()"),
        ("type", "-1e-3"),
        ("texts.ko", "\"가: 나\""),
    ] {
        assert_eq!(value(path), Some(expected), "{path}");
    }
    for path in ["nothing", "machines.platforms[2]", "rivals.share", "name.x", "migration[2]", "[0]"] {
        assert_eq!(value(path), None, "{path}");
    }
    assert!(value("").is_some_and(|whole| whole.starts_with("Scenario(") && whole.ends_with(')')));
}

#[test]
fn where_a_path_leads_nowhere_its_last_good_step_is_marked() {
    let near = |path: &str| {
        let range = locate_nearest(TEXT, &FieldPath::from(path)).unwrap();
        (Place::of(TEXT, &range).line, TEXT[range].chars().next().unwrap())
    };
    assert_eq!(near("machines.platforms[0].wattage.value"), (7, '('));
    assert_eq!(near("nothing.at.all"), (3, 'S'));
    assert_eq!(locate_nearest("// only words", &FieldPath::from("a")), None);
}

#[test]
fn a_place_leads_back_to_its_path() {
    for (needle, path) in [
        ("1_000.5", "machines.platforms[0].capex[0]"),
        ("\"linux\"", "machines.platforms[1].id"),
        ("250.0", "machines.platforms[1].capex[0]"),
        ("share", "rivals[\"e-bay\"].share"),
        ("quarters", "migration[0][0].quarters"),
        ("ko:", "texts.ko"),
    ] {
        let element = element_at(TEXT, TEXT.find(needle).unwrap()).unwrap();
        assert_eq!(element.path.as_str(), path, "{needle}");
    }
}

#[test]
fn a_missing_comma_does_not_mislead_what_follows() {
    let text = "(a: 1 b: (c: 2) d: [3, 4] [5])";
    let found = |path: &str| locate(text, &FieldPath::from(path)).map(|range| &text[range]);
    assert_eq!((found("b.c"), found("d[1]")), (Some("2"), Some("4")));
}

#[test]
fn hostile_sizes_take_no_more_than_a_walk() {
    let path = FieldPath::from("a[1].b");
    for unit in ["(", "[[", "/*", "r#", "r#\"\"", "\"\\", "'", "a:", "Some(", "{\"a\":", "1 ", "a,"] {
        let text = unit.repeat((1 << 20) / unit.len());
        let _ = locate_nearest(&text, &path);
        let _ = element_at(&text, text.len() / 2);
        let _ = loose_ends(&text);
    }
}

#[test]
fn every_truncation_is_walked() {
    for cut in (0..TEXT.len()).filter(|&cut| TEXT.is_char_boundary(cut)) {
        let text = &TEXT[..cut];
        for path in ["", "machines.platforms[1].capex[0]", "texts.ko"] {
            if let Some(range) = locate_nearest(text, &FieldPath::from(path)) {
                assert!(text.get(range).is_some(), "{cut} {path}");
            }
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_walked(text in "[()\\[\\]{},:\"'/*#\\\\rbSome0-9. \n한]{0,80}", path in "[a\\[\\]\\.0\"b]{0,10}", at in 0_usize..100) {
        let path = FieldPath::from(path.as_str());
        if let Some(range) = locate_nearest(&text, &path) {
            prop_assert!(text.get(range).is_some());
        }
        if let Some(element) = element_at(&text, at) {
            prop_assert!(text.get(element.value.clone()).is_some());
            prop_assert!(text.get(head(&text, &element.value)).is_some());
        }
        let covered: usize = Tokens::new(&text).map(|lexeme| lexeme.range.len()).sum();
        prop_assert!(covered <= text.len());
        prop_assert!(Tokens::new(&text).all(|lexeme| !lexeme.range.is_empty() && text.get(lexeme.range).is_some()));
    }

    #[test]
    fn arbitrary_text_is_walked(text in any::<String>()) {
        let _ = locate(&text, &FieldPath::from("a"));
        let _ = element_at(&text, text.len() / 2);
    }
}

//! That every message the night can say is written in every language, and written cleanly.

use std::collections::BTreeSet;

use super::*;

const TEXTS: [(&str, &str); 2] = [
    ("en", include_str!("../../../assets/text/en/night.ftl")),
    ("ko", include_str!("../../../assets/text/ko/night.ftl")),
];

fn keys(text: &str) -> BTreeSet<&str> {
    text.lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
        .collect()
}

#[test]
fn every_id_of_the_night_has_its_text_in_both_languages() {
    let mut wanted: BTreeSet<&str> = wording::ALL.iter().copied().flatten().copied().collect();
    wanted.extend(wording::FAMILIES.iter().flat_map(|family| family.ids).copied());
    wanted.extend(wording::FAMILIES.iter().map(|family| family.plain).filter(|id| !id.is_empty()));
    wanted.insert("night-outcome-nothing");
    for kind in StepKind::ALL {
        wanted.insert(kind.message_id());
        wanted.insert(wording::entry_id(kind));
        wanted.extend(Cause::ALL.map(|cause| cause.message_id(kind)));
    }
    wanted.extend(Act::ALL.map(Act::message_id));
    wanted.extend(["night-act-rollback-orders", "night-act-finish"]);
    wanted.extend([Fallback::Warm, Fallback::Cold, Fallback::None].map(Fallback::message_id));
    for finding in [Finding::Open, Finding::RuledOut, Finding::Confirmed, Finding::BeyondTonight, Finding::Mended] {
        wanted.insert(finding.message_id());
    }
    for rejection in [
        ActRejection::NightOver,
        ActRejection::ProbeSpent(Probe::WakeDba),
        ActRejection::ProbeSpent(Probe::Drain),
        ActRejection::NoRehearsal,
        ActRejection::NotEnoughMinutes { needed: 1, left: 0 },
        ActRejection::NoFallback,
        ActRejection::OldSideRetired,
    ] {
        wanted.insert(rejection.message_id());
    }
    for (language, text) in TEXTS {
        let written = keys(text);
        let missing: Vec<_> = wanted.difference(&written).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
        let families = wording::FAMILIES.iter().map(|family| family.ids).chain(wording::ALL.iter().copied());
        for (stem, count) in families.filter_map(|ids| Some((ids.first()?.strip_suffix("-1")?, ids.len()))) {
            let idle = format!("{stem}-{}", count + 1);
            assert!(!written.contains(idle.as_str()), "{language}: {idle} is never said");
        }
    }
}

#[test]
fn both_languages_have_the_same_keys_and_the_same_variables() {
    let variables = |text: &'static str| {
        let mut found: Vec<(&str, BTreeSet<&str>)> = Vec::new();
        for line in text.lines() {
            if let Some((key, value)) = line.split_once(" =") {
                let names =
                    value.split('$').skip(1).filter_map(|rest| rest.split([' ', '}', ',', ')']).next()).collect();
                found.push((key, names));
            }
        }
        found.sort();
        found
    };
    assert_eq!(variables(TEXTS[0].1), variables(TEXTS[1].1));
}

/// Two ids with one sentence would be heard as a repetition.
#[test]
fn no_two_lines_of_narration_are_alike() {
    for (language, text) in TEXTS {
        let mut seen = BTreeSet::new();
        for (key, value) in text.lines().filter_map(|line| line.split_once(" = ")) {
            if key.starts_with("night-line-") || key.starts_with("night-probe-") || key.starts_with("night-enter-") {
                assert!(value.starts_with("{ $rehearsed") || seen.insert(value), "{language}: {key}: {value}");
            }
        }
    }
}

/// Look-alikes that come in with Korean keyboards and pastes, and marks the voice does without.
#[test]
fn the_texts_hold_no_look_alikes_and_no_shouting() {
    for (language, text) in TEXTS {
        for (number, line) in text.lines().enumerate() {
            let odd = line.chars().find(|sign| "ㆍ・～％：ㅤ\u{200b}\u{feff}—!\t".contains(*sign));
            assert_eq!(odd, None, "{language}, line {}: {line}", number + 1);
        }
    }
}

/// A line of narration fits a terminal of 80 columns in two rows.
#[test]
fn every_line_is_short() {
    for (language, text) in TEXTS {
        for line in text.lines() {
            let value = line.split_once(" = ").map_or("", |(_, value)| value);
            let cells: usize = value.chars().map(|sign| 1 + usize::from(sign > '\u{1100}')).sum();
            assert!(cells <= 150, "{language}: {cells} cells: {line}");
        }
    }
}

//! A whole sprint by lines, a cutover night among it, in both languages against a reviewed transcript.

use super::*;
use crate::desk::levers::{self, show};

/// What is typed: numbers, and words that both languages understand.
const SPRINT: &[&str] = &[
    // The title: how to play, then a new game, a short one of the flagship in the world of seed 7.
    "how to play",
    "1",
    "1",
    "1",
    "",
    "",
    "7",
    // The first quarter: what can be typed, an answer, every lever; the migration begins, features are frozen.
    "?",
    "2",
    "all 10",
    "23 = 3",
    "6 = 3",
    "8 = 20",
    "9",
    "15%",
    "1 = 3",
    "1",
    "more",
    "undo",
    "undo",
    "books 2",
    "1",
    "machines",
    "bet",
    "people",
    "forecast",
    "close",
    "no",
    "close",
    "yes",
    // The second: nobody signs; what is known is asked about; a range of cash is said.
    "5",
    "why sales",
    "why 1",
    "why",
    "1",
    "levers",
    "forecast",
    "nan",
    "800",
    "1.2B",
    "books income",
    "3",
    "",
    "",
    "close",
    "yes",
    // The third and the fourth: a draft is put back, a standing order taken off, two fleets run side by side.
    "1",
    "draft",
    "reset",
    "close",
    "yes",
    "",
    "all 10",
    "70",
    "cancel",
    "23 = 4",
    "forecast",
    "1",
    "close",
    "yes",
    // The fifth: rehearsed, and cut over at night.
    "",
    "all 10",
    "23 = 5",
    "28 = 2",
    "close",
    "yes",
    "?",
    "3",
    "6000",
    "1",
    "1",
    "1",
    "1",
    "1",
    "yes",
    "1",
    "4",
    "1",
    "yes",
    "1",
    "",
    "skip",
    // The sixth, the end, and what can be done after it: a line to oneself, the game quarter by quarter.
    "1",
    "bet",
    "forecast",
    "2",
    "close",
    "yes",
    "2",
    "decisions",
    "note",
    "never again on a Thursday",
    "",
    "share",
    "report",
    "replay",
    "",
    "",
    "",
    "why cash",
    "quarters",
    "2001Q1",
    "books 1",
    "",
    "",
    "branch",
    "no",
    "back",
    "2",
    "no",
    "title",
    "quit",
];

#[test]
fn a_sprint_with_a_night_reads_as_it_was_reviewed() {
    for locale in Locale::ALL {
        let typed: String = SPRINT.iter().map(|line| format!("{line}\n")).collect();
        let mut memory = Memory::default();
        let written = played(Opening::Title(Waiting::default()), typed.as_bytes(), locale, 78, &mut memory);
        let game = memory.kept.expect("the game is kept");
        assert_eq!(game.phase(), Phase::Over, "played to the end");
        assert!(game.played().iter().any(|played| played.decisions.night.is_some()), "with a night");
        insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("sprint-{}", locale.code()), written);
        });
    }
}

#[test]
fn every_lever_is_chosen_by_its_name() {
    let game = game("dotcom-2000", Form::Full, Difficulty::default(), 7);
    for locale in Locale::ALL {
        let texts = Texts::new(locale);
        let levers = levers::all(game.scenario());
        let names: Vec<String> = levers.iter().map(|lever| show::name(*lever, &texts, game.scenario())).collect();
        let vocabulary = verbs::Vocabulary::new();
        for (place, name) in names.iter().enumerate() {
            assert_eq!(answer::pick(name, &names), answer::Pick::One(place), "{name}");
            let taken = vocabulary.exactly(name, quarter::DESK);
            assert!(taken.is_none(), "{name} is taken for {taken:?}");
        }
    }
}

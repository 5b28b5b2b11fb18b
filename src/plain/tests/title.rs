//! What hangs on the title, by lines: the first lesson, saves, settings, lines to oneself.

use super::*;

fn over(seed: u64) -> Game {
    let mut game = game("lamplight", Form::Sprint, Difficulty::default(), seed);
    while game.phase() != Phase::Over {
        game.close().unwrap();
    }
    game
}

fn typed(lines: &[&str]) -> Vec<u8> {
    lines.iter().flat_map(|line| format!("{line}\n").into_bytes()).collect()
}

fn reviewed(name: &str, locale: Locale, written: &str) {
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(format!("{name}-{}", locale.code()), written);
    });
}

/// Two quarters and every step; then played on.
const LESSON: &[&str] = &[
    "3", "?", "1", "1", "more", "forecast", "bet", "close", "yes", "1", "why cash", "", "books", "2", "1", "", "",
    "close", "yes", "1", "quit",
];

#[test]
fn the_lesson_is_given_to_its_end_and_kept_only_then() {
    for locale in Locale::ALL {
        let mut memory = Memory::default();
        let begun = played(Opening::Title(Waiting::default()), &typed(&LESSON[..18]), locale, 78, &mut memory);
        assert!(memory.kept.is_none(), "nothing of a lesson is kept: {begun}");
        let written = played(Opening::Lesson, &typed(&LESSON[1..]), locale, 78, &mut memory);
        let texts = Texts::new(locale);
        for step in crate::content::tutorial::tutorial().unwrap().steps {
            let words = texts.get(&format!("plain-lesson-{}", step.id));
            let first: String = words.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
            assert!(written.replace('\n', " ").contains(&first), "{locale}: {first}");
        }
        let kept = memory.kept.expect("played on");
        assert_eq!(kept.played().len(), 2);
        reviewed("lesson", locale, &written);
    }
}

#[test]
fn a_lesson_that_is_left_keeps_nothing_and_leads_to_another_game_at_its_end() {
    let mut memory = Memory::default();
    let written = played(Opening::Lesson, &typed(&["quit"]), Locale::En, 78, &mut memory);
    assert!(memory.kept.is_none() && written.ends_with("Nothing of the lesson was kept.\n"), "{written}");
    // Two quarters in a hurry, and then the other company.
    let lines = ["1", "close", "yes", "1", "close", "yes", "2", "1", "", "", "", "7", "1", "quit"];
    let written = played(Opening::Lesson, &typed(&lines), Locale::En, 78, &mut memory);
    let begun = memory.kept.expect("begun");
    assert_eq!((begun.setup().scenario.as_str(), begun.setup().seed), ("dotcom-2000", 7), "{written}");
}

#[test]
fn a_long_list_of_saves_is_read_in_parts() {
    const NAMES: [&str; 23] = ["autumn"; 23];
    let mut begun = game("lamplight", Form::Sprint, Difficulty::default(), 3);
    begun.close().unwrap();
    let mut memory = Memory { disk: NAMES.map(|name| (name, begun.clone())).to_vec(), ..Memory::default() };
    let written =
        played(Opening::Title(Waiting::default()), &typed(&["5", "more", "", "quit"]), Locale::En, 78, &mut memory);
    let (first, rest) = written.split_once("4 older ones are left.").expect("a part of the list");
    assert!(first.contains("20. autumn") && !first.contains("21. autumn") && rest.contains("24. torn"), "{written}");
}

#[test]
fn saves_are_stepped_through_and_branched_by_lines() {
    for locale in Locale::ALL {
        let mut memory = Memory { disk: vec![("autumn", over(3))], ..Memory::default() };
        let lines = [
            "5", "2", "1", "2", "", "", "previous", "previous", "previous", "why cash", "books 2", "", "", "quarters",
            "9", "2000Q9", "6", "next", "branch", "no", "2000 Q3", "branch", "yes", "quit",
        ];
        let written = played(Opening::Title(Waiting::default()), &typed(&lines), locale, 78, &mut memory);
        assert!(memory.kept.is_some_and(|game| game.phase() != Phase::Over), "{written}");
        reviewed("saves", locale, &written);
    }
}

#[test]
fn an_unfinished_game_is_gone_on_with_by_lines() {
    for locale in Locale::ALL {
        let mut begun = game("lamplight", Form::Sprint, Difficulty::default(), 3);
        begun.close().unwrap();
        let disk = || vec![("spring", begun.clone()), ("elsewhere", begun.clone()), ("autumn", over(3))];
        let mut memory =
            Memory { disk: disk(), remark: Some("2 older ones lie in /saves.".into()), ..Memory::default() };
        // Looked at, left, refused, and gone on with by an empty line.
        let lines = ["5", "1", "2", "back", "1", "back", "2", "1", "1", "", "quit"];
        let written = played(Opening::Title(Waiting::default()), &typed(&lines), locale, 78, &mut memory);
        assert!(memory.kept.is_some_and(|kept| kept.played().len() == 1), "{written}");
        assert!(written.contains("It is open in another game."), "{written}");
        reviewed("saves-go-on", locale, &written);
    }
}

#[test]
fn settings_are_read_and_chosen_by_lines() {
    for locale in Locale::ALL {
        let mut memory = Memory::default();
        let lines = ["8", "2", "2", "2", "", "", "settings", "1", "2", "quit"];
        let written = played(Opening::Title(Waiting::default()), &typed(&lines), locale, 78, &mut memory);
        assert_eq!(memory.theme, 1);
        reviewed("settings", locale, &written);
    }
}

#[test]
fn a_line_to_oneself_is_heard_in_its_quarter_until_it_is_thrown_away() {
    let mut memory = Memory::default();
    let quarter = Quarter::new(2000, 2);
    memory.reminders = vec![
        Reminder::new("dotcom-2000", quarter, "never on a Thursday"),
        Reminder::new("lamplight", quarter, "not for here"),
    ];
    let open = || Opening::Continue(Box::new(game("dotcom-2000", Form::Sprint, Difficulty::default(), 7)));
    let written = played(open(), &typed(&["", "quit"]), Locale::En, 78, &mut memory);
    assert!(written.contains("never on a Thursday") && !written.contains("not for here"), "{written}");
    assert_eq!(memory.reminders.len(), 2, "an empty line keeps it");
    played(open(), &typed(&["2", "quit"]), Locale::En, 78, &mut memory);
    assert_eq!(memory.reminders.len(), 1);
    // After the end, for another quarter than the fork.
    let ended = Opening::Continue(Box::new(over(3)));
    let written =
        played(ended, &typed(&["2", "note", "buy less", "1999Q1", "2000Q4", "quit"]), Locale::En, 78, &mut memory);
    assert!(
        memory.reminders.iter().any(|line| line.quarter == Quarter::new(2000, 3) && line.text == "buy less"),
        "{written}"
    );
}

#[test]
fn todays_game_begins_from_the_title() {
    let mut memory = Memory::default();
    let written = played(Opening::Title(Waiting::default()), &typed(&["2", "1", "quit"]), Locale::En, 78, &mut memory);
    assert!(written.contains("today's game: 26 November 2026"), "{written}");
    assert_eq!(memory.kept.map(|game| game.setup().seed), Some(20_000_101));
}

#[test]
fn a_language_that_is_named_is_spoken_whichever_was_before() {
    let [english, korean] = [Locale::En, Locale::Ko].map(|locale| Texts::new(locale).get("plain-language-now"));
    for locale in Locale::ALL {
        for (lines, last) in [
            (["english", "english"], &english),
            (["영어", "한국어"], &korean),
            (["korean", "Korean"], &korean),
            (["한국어", "ＥＮＧＬＩＳＨ"], &english),
            (["language", "language"], if locale == Locale::En { &english } else { &korean }),
        ] {
            for begun in [false, true] {
                let opening = if begun {
                    Opening::Continue(Box::new(game("lamplight", Form::Sprint, Difficulty::default(), 3)))
                } else {
                    Opening::Title(Waiting::default())
                };
                let typed = typed(&[lines[0], lines[1], "quit"]);
                let written = played(opening, &typed, locale, 78, &mut Memory::default());
                let said = |words: &str| written.rfind(words);
                let other = if *last == english { &korean } else { &english };
                assert!(said(last) > said(other), "{locale} {lines:?}: {written}");
            }
        }
    }
}

#[test]
fn a_world_has_up_to_nineteen_digits() {
    for (typed_seed, seed) in [
        ("0", Some(0)),
        ("1234567890123456", Some(1_234_567_890_123_456)),
        ("9999999999999999999", Some(9_999_999_999_999_999_999)),
        ("10000000000000000000", None),
        ("18446744073709551615", None),
    ] {
        let mut memory = Memory::default();
        let lines = typed(&["1", "1", "", "", "", typed_seed, "price = 1.02", "quit"]);
        let said = played(Opening::Title(Waiting::default()), &lines, Locale::En, 78, &mut memory);
        let wrong = Texts::new(Locale::En).get("plain-new-seed-wrong");
        let refused = said.split_whitespace().collect::<Vec<_>>().join(" ").contains(&wrong);
        assert_eq!(refused, seed.is_none(), "{typed_seed}: {said}");
        if seed.is_some() {
            assert_eq!(memory.kept.map(|game| game.setup().seed), seed, "{said}");
        }
    }
}

#[test]
fn what_is_typed_wide_is_meant_narrow() {
    let opening = || Opening::Title(Waiting::default());
    let written = |lines: &[&str]| {
        let mut memory = Memory::default();
        let said = played(opening(), &typed(lines), Locale::En, 78, &mut memory);
        (said, memory.kept.map(|game| game.setup().seed))
    };
    let (narrow, wide) = (
        ["1", "1", "1", "1", "1", "42", "1", "close", "yes", "quit"],
        ["１", "１", "１", "１", "１", "４２", "１", "ｃｌｏｓｅ", "ＹＥＳ", "ｑｕｉｔ"],
    );
    let [(narrow, seed), (wide, same)] = [written(&narrow), written(&wide)];
    assert_eq!((seed, same), (Some(42), Some(42)), "{narrow}");
    assert_eq!(
        narrow.lines().filter(|line| !line.starts_with('>')).collect::<Vec<_>>(),
        wide.lines().filter(|line| !line.starts_with('>')).collect::<Vec<_>>()
    );
}

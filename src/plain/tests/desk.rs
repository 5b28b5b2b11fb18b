//! What is typed at the desk and before it: whole names go before parts, in either language, and what cannot be done now
//! is told why.

use super::voice::{Heard, Prompt};
use super::*;
use crate::analysis::strategy::{State, Strategy};
use crate::classroom::assignment;
use crate::content::strategy;
use crate::sim::decisions::{Decisions, MigrationMove};
use crate::sim::luck::Luck;

fn asked(typed: &str, prompt: Prompt<'_>) -> Heard {
    let (mut input, mut output) = (io::Cursor::new(format!("{typed}\n")), Vec::new());
    let streams = Streams { input: &mut input, output: &mut output, width: 78, echo: false };
    Voice::new(streams, Texts::new(Locale::En)).ask("?", prompt).unwrap()
}

#[test]
fn a_whole_name_goes_before_a_part_of_another() {
    let options = ["engineers on the migration", "cut over service by service", "cut over"].map(str::to_owned);
    let known = ["migration".to_owned()];
    let prompt = Prompt { options: &options, known: &known, free: true, ..Prompt::default() };
    assert_eq!(asked("Migration", prompt), Heard::Words("Migration".to_owned()));
    assert_eq!(asked("migration = pilot", prompt), Heard::Words("migration = pilot".to_owned()));
    assert_eq!(asked("engineers", prompt), Heard::Option(0));
    assert_eq!(asked("cut over", prompt), Heard::Option(2));
    let also = ["전환 투입 인력".to_owned()];
    assert_eq!(asked("전환 투입", Prompt { also: &also, ..prompt }), Heard::Option(0));
}

#[test]
fn levers_are_known_by_either_name_and_tell_what_holds_them() {
    let mut memory = Memory::default();
    let opening = Opening::Continue(Box::new(game("dotcom-2000", Form::Full, Difficulty::default(), 7)));
    // From the card to a lever by its name; an option's name; one that cannot move; one of the other language, set.
    let typed =
        "migration\nback\ncommit\nstrategic investor\nvendor's offer\n가격 지수 = 0.95\nmarketing = lots\nquit\n";
    let written = played(opening, typed.as_bytes(), Locale::En, 200, &mut memory);
    for said in [
        "A pilot tells how much work the move is",
        "Type migration = commit.",
        "no partner has offered money",
        "does not talk about prices yet",
        "price index: 0.95, was 1.00",
        "\"lots\" is no number that can be read here. What can be typed runs from 0 dollars to",
        "good-crisis --plain goes on from here",
    ] {
        assert!(written.contains(said), "{said}: {written}");
    }
    assert!(!written.contains("sign, not possible now"), "what cannot move at all offers nothing: {written}");
}

/// Of the card it can be asked what an option would bring; nothing is answered by it. All levers are offered by group.
#[test]
fn an_option_is_previewed_and_levers_are_read_by_group() {
    let mut memory = Memory::default();
    let opening = Opening::Continue(Box::new(game("dotcom-2000", Form::Full, Difficulty::default(), 7)));
    let typed = "forecast 2\nforecast 99\nback\nall\n3\nall everything\nall money\nvendor\nquit\n";
    let written = played(opening, typed.as_bytes(), Locale::En, 400, &mut memory);
    for said in [
        "A preview, nothing is answered. With this answer: ",
        "Which one? Take all of it",
        "With card and levers left alone",
        "Which levers?\n1. ",
        "10. everything",
        "Sun's offer: ",
    ] {
        assert!(written.contains(said), "{said}: {written}");
    }
    assert!(memory.kept.is_some_and(|game| *game.draft() == Decisions::none()), "nothing was answered");
}

/// A game that goes history's way, on the bridge of its first night.
fn at_night() -> Game {
    let (scenario, _) = crate::content::library::built_in("dotcom-2000").unwrap();
    let history = Strategy::compile(&strategy::library::strategy("history", &scenario).unwrap().unwrap(), &scenario);
    for seed in 1..50 {
        let mut game = game("dotcom-2000", Form::Full, Difficulty::default(), seed);
        let mut state = State::new(Luck::new(seed));
        while game.phase() == Phase::Deciding {
            let decisions = history.decide(&mut state, game.visible(), &scenario).decisions;
            game.set_draft(decisions);
            if decisions.migration == Some(MigrationMove::Cutover) && game.begin_night().is_ok() {
                return game;
            }
            game.close().unwrap();
        }
    }
    panic!("no night in fifty games")
}

/// Between two acts of a night only what changed is read; all of it again on asking.
#[test]
fn a_night_is_read_once_and_again_on_asking() {
    let game = at_night();
    let typed = "compare\nagain\nquit\n";
    let written = played(Opening::Continue(Box::new(game)), typed.as_bytes(), Locale::En, 400, &mut Memory::default());
    let parts: Vec<&str> = written.split("> ").collect();
    let fallback = parts.iter().map(|part| part.matches("fallback: ").count()).collect::<Vec<_>>();
    assert_eq!(fallback.get(..3), Some([1, 0, 1].as_slice()), "{written}");
    let listed = parts.iter().map(|part| part.matches("1. leave it so, and go on").count()).collect::<Vec<_>>();
    assert_eq!((listed.first(), listed.get(2)), (Some(&1), Some(&1)), "{written}");
    assert!(parts.get(1).is_some_and(|part| part.contains("rehearsal")), "what was asked is told: {written}");
}

#[test]
fn a_cutover_that_machines_are_missing_for_says_so_and_comes_back() {
    let mut game = game("dotcom-2000", Form::Full, Difficulty::default(), 3);
    for quarter in 0..5 {
        let migration = (quarter == 2).then_some(MigrationMove::Commit);
        game.set_draft(Decisions { migration, ..Decisions::none() });
        game.close().unwrap();
    }
    // The word that saves and strategies have for it, which is no part of its name.
    let said = "back\nmigration = cutover\nquit\n".as_bytes();
    let opening = Opening::Continue(Box::new(game.clone()));
    let written = played(opening, said, Locale::En, 400, &mut Memory::default());
    assert!(!written.contains("Which one?") && written.contains(": cut over, was "), "{written}");
    let typed = "back\nmigration\nback\norder sun = 1\nmigration\ncut over\nback\nreset\nmigration\nback\nquit\n";
    let written = played(Opening::Continue(Box::new(game)), typed.as_bytes(), Locale::En, 400, &mut Memory::default());
    let [before, short, after] =
        ["cut over\n", "cut over, not possible now: the load needs ", "cut over\n"].map(str::to_owned);
    let at =
        |from: usize, words: &str| from + written[from..].find(words).unwrap_or_else(|| panic!("{words}: {written}"));
    let first = at(0, &before);
    let second = at(first, &short);
    at(second, &after);
    assert!(written[second..].contains(" more."), "{written}");
}

#[test]
fn the_opening_says_when_it_closes() {
    let mut memory = Memory::default();
    let opening = Opening::ColdOpen(Box::new(game("dotcom-2000", Form::Full, Difficulty::default(), 7)));
    let written = played(opening, "close\n1\nclose\nmany\n99\n".as_bytes(), Locale::En, 200, &mut memory);
    for said in [
        "\"close\" is nothing for this question.",
        "The close comes next, by itself.",
        "\"many\" is no number that can be read here. What can be typed runs from 0 to 80.",
        "That is outside the range: 0 to 80.",
    ] {
        assert!(written.contains(said), "{said}: {written}");
    }
}

#[test]
fn the_bet_keeps_back_what_an_exercise_hides() {
    for (hidden, told) in [("migration", false), ("structure", true)] {
        let exercise = format!(
            r#"(
                format: 1,
                title: "Week 3",
                scenario: built_in("dotcom-2000"),
                form: "sprint",
                seed: same(7),
                stop: "2000Q3",
                levers: (hidden: ["{hidden}"]),
                rubric: [(name: "Survival", points: 10, of: survival)],
            )"#
        );
        let begun = assignment::read("week3.ron", &exercise, None).unwrap().begin("s01", None, 0).unwrap();
        let opening = Opening::Continue(Box::new(begun));
        let written = played(opening, "1\nbet\nquit\n".as_bytes(), Locale::En, 200, &mut Memory::default());
        let [out, doors] = ["leaves the migration out", "fallback standing"].map(|said| written.contains(said));
        assert_eq!((out, doors), (!told, told), "{written}");
    }
}

#[test]
fn an_exercise_says_what_it_is_and_asks_which_attempt_it_is_to_be() {
    use crate::desk::opening::Before;
    let text = r#"(format: 1, title: "Week 3", scenario: built_in("dotcom-2000"), form: "sprint", seed: same(7), stop: "2000Q3",
        rubric: [(name: "Survival", points: 10, of: survival), (name: "Reasons", points: 5, of: by_hand)],
        closes: "2026-10-02T23:59:00+09:00", attempts: (most: 2))"#;
    let week = assignment::read("week3.ron", text, None).unwrap();
    let begin = |nth| Box::new(week.begin_attempt("s01", None, 0, nth).unwrap());
    for (locale, word) in [(Locale::En, "exercise"), (Locale::Ko, "과제")] {
        let typed = format!("1\n{word}\nquit\n");
        let opening = Opening::Exercise(begin(1), None);
        let written = played(opening, typed.as_bytes(), locale, 200, &mut Memory::default());
        assert_eq!(written.matches("Survival 10").count(), 2, "{written}");
        assert!(written.contains("s01") && written.contains("UTC+09:00"), "{written}");
        for (typed, begins) in [("2\nquit\n", true), ("1\nquit\n", false)] {
            let mut over = begin(1);
            while over.close().is_ok() {}
            let mut memory = Memory { kept: Some(*over), ..Memory::default() };
            let before = Before { path: "s01.ron".into(), attempt: 1 };
            let opening = Opening::Exercise(begin(2), Some(before));
            let written = played(opening, typed.as_bytes(), locale, 200, &mut memory);
            assert_eq!(written.contains("Survival 10"), begins, "{written}");
        }
    }
}

/// The game as it was kept, and what was written, after these lines at a game whose first quarters were closed untouched.
fn after_quarters(quarters: usize, typed: &str, locale: Locale) -> (Game, String) {
    let mut game = game("dotcom-2000", Form::Full, Difficulty::default(), 21);
    for _ in 0..quarters {
        game.close().unwrap();
    }
    let mut memory = Memory::default();
    let written = played(Opening::Continue(Box::new(game)), typed.as_bytes(), locale, 200, &mut memory);
    (memory.kept.unwrap(), written)
}

#[test]
fn a_covered_forecast_takes_a_range_in_one_line_and_says_how() {
    for (typed, locale) in [
        ("600 1200", Locale::En),
        ("600 to 1200", Locale::En),
        ("6억~12억", Locale::Ko),
        ("600\nwhy cash\n1200", Locale::En),
    ] {
        let typed = format!("back\nforecast\nhow much\n?\n{typed}\nquit\n");
        let (kept, written) = after_quarters(1, &typed, locale);
        let said = kept.draft().forecast.map(|range| [range.low.millions(), range.high.millions()]);
        assert_eq!(said, Some([600.0, 1200.0]), "{written}");
        assert!(written.matches("1100 1300").count() >= 2, "{written}");
        assert!(!written.contains("{$"), "{written}");
    }
}

#[test]
fn after_a_look_a_number_answers_the_card_again() {
    let (kept, written) = after_quarters(0, "machines\nbet\n2\nquit\n", Locale::En);
    assert_eq!(kept.draft().event, Some(1), "{written}");
    assert!(written.contains("Back at the card:"), "{written}");
    let (kept, written) = after_quarters(0, "back\nquit\n", Locale::En);
    assert!(kept.draft().event.is_none() && written.contains("the card is unanswered"), "{written}");
}

#[test]
fn the_close_reads_every_purchase_and_says_when_it_does_not_close() {
    let (kept, written) = after_quarters(0, "back\norder sun = 12\nclose\nno\nquit\n", Locale::En);
    assert!(kept.played().is_empty() && written.contains("Not closed."), "{written}");
    assert!(written.contains("Ordered: Sun") && written.contains("12 units for"), "{written}");
}

#[test]
fn the_value_is_explained_before_the_end_and_after_it() {
    let (_, written) = after_quarters(0, "back\nwhy value\nquit\n", Locale::En);
    assert!(written.contains("The value is reckoned when the game is over"), "{written}");
    let (_, written) = after_quarters(0, "뒤로\n왜 회사 값\nquit\n", Locale::Ko);
    assert!(written.contains("값은 판이 끝나면 매깁니다"), "{written}");
}

#[test]
fn a_group_of_levers_is_listed_by_itself() {
    let (_, written) = after_quarters(0, "back\nall machines\nquit\n", Locale::En);
    assert!(written.contains("order Sun") && !written.contains("convertible bond"), "{written}");
}

#[test]
fn what_was_typed_is_quoted_as_it_was_typed() {
    for (locale, lever) in [(Locale::En, "marketing"), (Locale::Ko, "마케팅")] {
        let typed = format!("1\n{lever} = 40,5M\n-3 (pp) 7M\nquit\n");
        let opening = Opening::Continue(Box::new(game("dotcom-2000", Form::Full, Difficulty::default(), 7)));
        let written = played(opening, typed.as_bytes(), locale, 200, &mut Memory::default());
        for quoted in ["40,5M", "-3 (pp) 7M"] {
            assert!(written.lines().any(|line| !line.starts_with('>') && line.contains(quoted)), "{quoted}: {written}");
        }
    }
}

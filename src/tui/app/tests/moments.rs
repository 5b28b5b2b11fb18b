//! Reviewed pictures of moments that a game comes to: the middle of it, what is asked on the way, and what follows its end.

use super::exercise::{EXERCISE, begun};
use super::menus::pictures;
use super::*;
use crate::classroom::assignment;
use crate::classroom::key::ClassKey;
use crate::desk::opening::Before;
use crate::tui::screens::tests::history_until;

fn in_hand(game: &Game, locale: Locale) -> Player {
    Player::opening(Opening::Continue(Box::new(game.clone())), locale)
}

/// A note to oneself, as somebody of the language would write it.
fn a_line(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Order December's machines in June.",
        Locale::Ko => "12월 서버는 6월에 주문하자.",
    }
}

#[test]
fn the_desk_in_the_middle_of_a_game_with_its_fan_uncovered() {
    let game = history_until(7, |game, _| game.turn() >= 7);
    pictures("desk-fan", |locale| {
        let mut player = in_hand(&game, locale);
        player.typed("d");
        assert_eq!(player.shell.screen(), Some(ScreenId::Desk));
        let session = player.shell.session.as_mut().unwrap();
        if session.covered() {
            player.typed("f").keys(&[Code::Down, Code::Down, Code::Enter]);
        }
        assert!(!player.shell.session.as_ref().unwrap().covered() && player.shell.overlays.is_empty());
        player
    });
}

#[test]
fn what_is_asked_and_shown_after_the_end() {
    let game = history_until(7, |_, _| false);
    let told = |locale| {
        let mut player = in_hand(&game, locale);
        player.keys(&[Code::Down, Code::Enter]);
        player
    };
    for (name, keys) in [("share", "c"), ("worth", "w"), ("again", "a"), ("other-card", "o"), ("quit-over", "q")] {
        pictures(name, |locale| {
            let mut player = told(locale);
            player.typed(keys);
            assert!(!player.shell.overlays.is_empty(), "{name}: {}", player.show(80, 24));
            player
        });
    }
    pictures("note", |locale| {
        let mut player = told(locale);
        player.typed("n").typed(a_line(locale));
        player
    });
}

#[test]
fn leaving_in_the_middle_of_a_game() {
    let game = history_until(7, |game, _| game.turn() >= 5);
    pictures("quit", |locale| {
        let mut player = in_hand(&game, locale);
        player.typed("dq");
        assert!(!player.shell.overlays.is_empty(), "{}", player.show(80, 24));
        player
    });
}

#[test]
fn a_window_that_is_too_small() {
    for locale in Locale::ALL {
        let player = Player::new(locale);
        let shown = [(60, 20), (79, 24), (80, 23), (20, 5)].map(|(width, height)| {
            let shown = player.show(width, height);
            format!("{width}x{height}\n{}", shown.lines().map(|line| format!("|{line}\n")).collect::<String>())
        });
        insta::with_settings!({ snapshot_path => "../../screens/snapshots", prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("too-small-{}", locale.code()), shown.join("\n"));
        });
    }
}

#[test]
fn what_an_exercise_tells_and_asks() {
    let text = EXERCISE
        .replace("    rubric:", "    closes: \"2026-10-02T23:59:00+09:00\", attempts: (most: 2),\n    rubric:")
        .replace("Why this price? 왜?", "Why did you keep to this price while the market fell?");
    let week = assignment::read("week3.ron", &text, None).unwrap();
    let first = week.begin("s01", None, 0).unwrap();
    pictures("exercise-brief", |locale| {
        let mut game = first.clone();
        game.tell_time(0);
        Player::opening(Opening::Exercise(Box::new(game), None), locale)
    });
    let next = week.begin_attempt("s01", None, 0, 2).unwrap();
    pictures("exercise-next", |locale| {
        let before = Before { path: "s01.ron".into(), attempt: 1 };
        Player::opening(Opening::Exercise(Box::new(next.clone()), Some(before)), locale)
    });
    pictures("exercise-question", |locale| {
        let mut player = in_hand(&first, locale);
        while player.shell.overlays.is_empty() {
            player.keys(&[Code::Enter]);
        }
        player.onward().typed(a_line(locale));
        player
    });
    pictures("exercise-menu", |locale| {
        let mut player = in_hand(&begun(), locale);
        player.keys(&[Code::Esc]);
        player
    });
}

#[test]
fn an_act_that_waits_for_its_word() {
    let key = ClassKey::new([5; 32]);
    let acts = format!(
        "stop: \"2000Q4\", key: \"{}\", acts: [(from: \"2000Q4\", when: \"Tuesday, second lesson\")]",
        key.public().text()
    );
    let week = assignment::read("week3.ron", &EXERCISE.replace("stop: \"2000Q3\"", &acts), None).unwrap();
    let mut game = week.begin("s01", Some(&week.token(&key, "s01")), 0).unwrap();
    game.answer("price", "it is cheap");
    game.close().unwrap();
    pictures("exercise-word", |locale| in_hand(&game, locale));
    pictures("exercise-word-wrong", |locale| {
        let mut player = in_hand(&game, locale);
        player.typed("abcd efgh").keys(&[Code::Enter]);
        player
    });
}

//! Reviewed pictures of what is rarely come to: nothing to show, more than there is room for, and what is refused.

use super::exercise::{EXERCISE, at_the_card};
use super::menus::{in_the_classroom, listed_saves, pictures};
use super::*;
use crate::classroom::assignment;
use crate::desk::exercises::Exercise;
use crate::desk::opening::Waiting;
use crate::desk::session::Phase;
use crate::desk::unkept::NotKept;
use crate::journal::Reminder;
use crate::sim::decisions::Freeze;
use crate::sim::units::Money;
use crate::tui::app::Place;
use crate::tui::app::effect::Outcome;
use crate::tui::key::pasted;
use crate::tui::screens::tests::{history_until, vast_until};

fn in_hand(game: &Game, locale: Locale) -> Player {
    Player::opening(Opening::Continue(Box::new(game.clone())), locale)
}

/// More than a line of anybody's, in his language.
fn at_length(locale: Locale) -> String {
    let sentence = match locale {
        Locale::En => "Whatever the banker says on whatever Friday, December's machines are ordered in June. ",
        Locale::Ko => "은행가가 어느 금요일에 무슨 말을 하든 12월 서버는 6월에 주문하고 담당자에게 알린다. ",
    };
    sentence.repeat(20)
}

fn write(player: &mut Player, words: &str) {
    let answer = player.shell.handle(Input::Paste(pasted(words)));
    player.answers.push(answer);
}

fn ended(form: Form) -> Game {
    let mut game = game_of(form);
    while game.close().is_ok() {}
    game
}

#[test]
fn people_whose_story_has_not_begun() {
    pictures("people-first", |locale| {
        let mut player = Player::new(locale);
        player.typed("p");
        player
    });
}

#[test]
fn an_action_that_nobody_knows_and_all_of_them() {
    let game = history_until(7, |game, _| game.turn() >= 7);
    for (name, typed) in [("palette-none", "zzzz"), ("palette-long", "")] {
        pictures(name, |locale| {
            let mut player = in_hand(&game, locale);
            player.typed("d:").typed(typed).keys(&[Code::End]);
            player
        });
    }
}

/// A draft that moves much of what there is to move.
fn moved(game: &Game) -> Decisions {
    Decisions {
        freeze: Some(Freeze::Full),
        price_index: Some(0.87),
        marketing: Some(Money::from_millions(90.0)),
        hiring: Some(-240.0),
        ..*game.draft()
    }
}

#[test]
fn closing_with_everything_moved_and_with_what_cannot_be_done() {
    let game = vast_until(7, |game, _| game.turn() >= 5);
    pictures("vast-closing", |locale| {
        let mut player = in_hand(&game, locale);
        player.typed("d");
        let session = player.shell.session.as_mut().unwrap();
        let draft = moved(session.game());
        session.decide(draft);
        assert!(session.rejections().is_empty(), "{:?}", session.rejections());
        player.keys(&[Code::Enter]);
        player
    });
    pictures("desk-close-refused", |locale| {
        let mut player = in_hand(&game, locale);
        player.typed("d");
        let session = player.shell.session.as_mut().unwrap();
        let marketing = Some(Money::from_millions(100_000.0));
        let draft = Decisions { price_index: Some(3.0), marketing, ..*session.draft() };
        session.decide(draft);
        player.keys(&[Code::Enter]);
        assert!(!player.shell.overlays.is_empty());
        player
    });
}

#[test]
fn a_game_that_is_not_on_the_disk() {
    let full = || NotKept { reason: "/srv/saves of ada/dotcom-2000-7.ron".to_owned(), begun: true };
    pictures("unkept", |locale| {
        let mut player = Player::new(locale);
        let _ = player.shell.settle(Outcome::NotKept(full()));
        player.typed("q");
        player
    });
    pictures("title-unkept", |locale| {
        let mut player = Player::new(locale);
        player.keys(&[Code::Esc, Code::Down, Code::Enter]);
        let _ = player.shell.settle(Outcome::NotKept(full()));
        assert!(matches!(player.shell.place, Place::Title(_)));
        player
    });
}

#[test]
fn lists_of_long_names() {
    let long = |locale| match locale {
        Locale::En => "The Honourable Company of Merchants Trading by Wire into All Parts of the Continent",
        Locale::Ko => "대륙 방방곡곡에 전신으로 장사하는 명예로운 상인 조합의 기나긴 이야기",
    };
    pictures("classroom-long", |locale| {
        let exercise = |week: u8| Exercise {
            title: Some(format!("{} {week}", long(locale))),
            path: format!("'/srv/exercises of the autumn term/{} {week}.ron'", long(locale)),
        };
        in_the_classroom(locale, (1..9).map(exercise).collect())
    });
    pictures("saves-long", |locale| {
        let mut player = listed_saves(locale);
        player.keys(&[Code::Down]);
        player
    });
    pictures("new-game-seed", |locale| {
        let mut player = Player::opening(Opening::Title(Waiting::default()), locale);
        player.keys(&[Code::Enter, Code::Up]).typed("9999999999999999999");
        player
    });
}

#[test]
fn lines_to_oneself_that_are_none_that_are_long_and_that_are_too_many() {
    let game = ended(Form::Sprint);
    let told = |locale| {
        let mut player = in_hand(&game, locale);
        player.keys(&[Code::End, Code::Enter]).typed("n");
        player
    };
    pictures("note-empty", told);
    pictures("note-long", |locale| {
        let mut player = told(locale);
        write(&mut player, &at_length(locale));
        player
    });
    let mut full = ended(Form::Sprint);
    // Answers of an exercise: a line of one's own would be written anew in its place.
    while full.answer("float", "watch the float") {}
    pictures("note-too-many", |locale| {
        let mut player = in_hand(&full, locale);
        player.keys(&[Code::End, Code::Enter]).typed("n").typed("12").keys(&[Code::Enter]);
        assert_eq!(player.shell.notice, Some(player.shell.look.get("note-too-many")));
        player
    });
    pictures("reminder-long", |locale| {
        let first = game_of(Form::Full).quarter();
        let mut player = Player::new(locale);
        player.shell = player.shell.with_reminders(vec![Reminder::new("dotcom-2000", first, &at_length(locale))]);
        assert!(!player.shell.overlays.is_empty());
        player
    });
}

#[test]
fn what_follows_the_end_of_a_vast_company_and_of_one_that_is_worth_nothing() {
    let vast = vast_until(7, |_, _| false);
    for (name, key) in [("vast-share", "c"), ("vast-worth", "w")] {
        pictures(name, |locale| {
            let mut player = in_hand(&vast, locale);
            player.keys(&[Code::Down, Code::Enter]).typed(key);
            assert!(!player.shell.overlays.is_empty());
            player
        });
    }
    let gone = (1..99).map(|seed| history_until(seed, |_, _| false));
    let gone = gone.into_iter().find(|game| game.phase() == Phase::Over && !game.visible().alive()).unwrap();
    pictures("worth-none", |locale| {
        let mut player = in_hand(&gone, locale);
        player.keys(&[Code::Down, Code::Enter]).typed("w");
        player
    });
    pictures("debrief-record-read", |locale| {
        let mut player = in_hand(&gone, locale);
        player.keys(&[Code::Down, Code::Enter]).typed("r");
        assert!(!player.shell.overlays.is_empty());
        player
    });
}

#[test]
fn what_an_exercise_says_at_length_and_keeps_back() {
    let text = EXERCISE.replace(
        "title: \"Week 3\"",
        "title: \"The honourable company of merchants trading by wire into all parts of the continent: week 3, fall\"",
    );
    let week = assignment::read("week3.ron", &text, None).unwrap();
    let first = week.begin("s01", None, 0).unwrap();
    pictures("exercise-brief-long", |locale| Player::opening(Opening::Exercise(Box::new(first.clone()), None), locale));
    let card = at_the_card("hidden: [\"migration\"]");
    let at = |locale| {
        let mut player = in_hand(&card, locale);
        while player.shell.screen() != Some(ScreenId::Briefing) {
            player.keys(&[Code::Enter]);
        }
        player
    };
    pictures("exercise-option", |locale| {
        let mut player = at(locale);
        player.keys(&[Code::Home, Code::Down, Code::Down]);
        player
    });
    pictures("exercise-bet", |locale| {
        let mut player = at(locale);
        player.typed("t");
        player
    });
}

//! Reviewed pictures of what is rarely come to: nothing to show, more than there is room for, and what is refused.

use super::exercise::{EXERCISE, at_the_card};
use super::menus::{in_the_classroom, listed_saves, pictures};
use super::*;
use crate::classroom::assignment;
use crate::desk::exercises::Exercise;
use crate::desk::opening::{Entry, Unfinished, Waiting};
use crate::desk::session::{Phase, Session};
use crate::desk::unkept::NotKept;
use crate::journal::Reminder;
use crate::sim::decisions::Freeze;
use crate::sim::units::{Money, Quarter};
use crate::tui::action::Action;
use crate::tui::app::Place;
use crate::tui::app::effect::Outcome;
use crate::tui::key::pasted;
use crate::tui::screens::note::Note;
use crate::tui::screens::tests::{history_until, past_the_letters, vast_until};
use crate::tui::screens::{Screen, Step};

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

#[test]
fn a_page_turned_to_its_end_turns_back_by_the_next_key() {
    for (name, entry) in
        [("how-to-aim", Entry::HowTo), ("record-title", Entry::Record), ("title-classroom", Entry::Classroom)]
    {
        let mut player = Player::opening(Opening::Title(Waiting::default()), Locale::En);
        let found = vec![Exercise { title: Some("Week ".repeat(20)), path: "week ".repeat(30) }; 25];
        match entry {
            Entry::Classroom => drop(player.shell.settle(Outcome::Exercises(found))),
            entry => drop(player.shell.choose(entry)),
        }
        let first = player.show(80, 24);
        let last = player.keys(&[Code::End]).show(80, 24);
        assert!(first != last && !last.contains('▾'), "{name}: {last}");
        let before = player.keys(&[Code::Up]).show(80, 24);
        assert_ne!(before, last, "{name}");
        assert_eq!(player.keys(&[Code::Down, Code::Down, Code::PageDown]).show(80, 24), last, "{name}");
        assert_eq!(player.keys(&[Code::Home]).show(80, 24), first, "{name}");
    }
}

#[test]
fn whatever_is_in_front_the_terminal_can_be_left_and_painted_anew() {
    let game = history_until(7, |game, _| game.turn() >= 3);
    for open in ["", "?", "d", "d:", "dw", "df", "q"] {
        let mut player = in_hand(&game, Locale::En);
        player.typed(open);
        let before = player.show(80, 24);
        player.key(Key::ctrl('z')).key(Key::ctrl('l'));
        assert!(matches!(player.answers[player.answers.len() - 2..], [Command::Suspend, Command::Repaint]), "{open}");
        assert_eq!(player.show(80, 24), before, "{open}");
    }
}

#[test]
fn at_the_title_esc_leads_back_to_the_game_in_hand_and_begins_none() {
    let unfinished = Unfinished { scenario: "dotcom-2000".into(), quarter: Quarter::new(2001, 1), path: None };
    let waiting = Waiting { unfinished: Some(unfinished), ..Waiting::default() };
    let mut player = Player::opening(Opening::Title(waiting), Locale::En);
    player.keys(&[Code::Esc]);
    assert!(!player.asked_for(|_| true) && matches!(player.shell.place, Place::Title(_)));
    let mut player = in_hand(&game_of(Form::Full), Locale::En);
    player.shell.show_title();
    player.keys(&[Code::Esc]);
    assert_eq!(player.shell.screen(), Some(ScreenId::Briefing));
    let mut player = in_hand(&ended(Form::Sprint), Locale::En);
    player.shell.show_title();
    player.keys(&[Code::Esc]);
    assert!(matches!(player.shell.place, Place::Title(_)), "what is over is looked back at by name");
}

#[test]
fn a_story_with_a_long_name_is_named_at_the_title_as_far_as_there_is_room() {
    for locale in Locale::ALL {
        let unfinished = Unfinished { scenario: "a-name-".repeat(20), quarter: Quarter::new(2001, 1), path: None };
        let waiting = Waiting { unfinished: Some(unfinished), ..Waiting::default() };
        let shown = Player::opening(Opening::Title(waiting), locale).show(80, 24);
        assert!(
            shown.lines().any(|line| line.contains("a-name-") && line.contains('…') && line.contains("2001")),
            "{shown}"
        );
    }
}

#[test]
fn a_line_to_oneself_is_shown_at_a_letter_and_is_for_no_quarter_in_between() {
    let over = past_the_letters();
    let letter = over.played()[usize::from(over.span().decided)].quarter();
    let reminder = Reminder::new("dotcom-2000", letter, "sign nothing");
    let at_the_letter = over.as_of(usize::from(over.span().decided));
    let player = in_hand(&at_the_letter, Locale::En);
    let mut player = Player { shell: player.shell.with_reminders(vec![reminder]), answers: Vec::new() };
    assert!(player.show(80, 24).contains("sign nothing"), "{}", player.show(80, 24));
    player.keys(&[Code::Enter]);
    assert!(!player.show(80, 24).contains("sign nothing"));
    let mut note = Note::default();
    let mut session = Session::new(over);
    let mut heard = Vec::new();
    for _ in 0..40 {
        note.text(&Input::Key(Key::plain(Code::Down)), &mut session);
    }
    for letter in "no".chars() {
        note.text(&Input::Key(Key::char(letter)), &mut session);
    }
    if let Step::Several(steps) = note.update(Action::Act, &mut session) {
        heard.extend(steps.into_iter().filter_map(|step| match step {
            Step::Remember(reminder) => Some(reminder.quarter),
            _ => None,
        }));
    }
    assert!(heard.len() == 1 && heard[0].season() == 0 && heard[0] >= letter, "{heard:?}");
}

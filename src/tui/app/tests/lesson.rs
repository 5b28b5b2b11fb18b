//! The first lesson, taken by doing what it says; today's game and reminders.

use super::menus::pictures;
use super::{Player, game_of};
use crate::content::tutorial::tutorial;
use crate::desk::opening::{Opening, Waiting};
use crate::desk::session::{Game, Phase, Setup};
use crate::journal::{Day, Reminder};
use crate::report::words;
use crate::sim::scenario::Form;
use crate::text::Locale;
use crate::tui::app::Place;
use crate::tui::app::effect::{Effect, Outcome};
use crate::tui::key::Code;
use crate::tui::run::app::{App, Command};
use crate::tui::screens::{Overlay, ScreenId};

/// What a pupil presses at each step, by its id.
fn done(player: &mut Player, id: &str) {
    match id {
        "paper" => player.keys(&[Code::Enter]),
        "lever" => player.keys(&[Code::Down, Code::Down, Code::Down, Code::Right]),
        "fan" => player.typed("f"),
        "asked" | "why" | "bet" | "lines" => player.keys(&[Code::Esc]),
        "relief" => player.typed("t"),
        "news" => player.typed("w"),
        "books" => player.typed("b"),
        "close" | "again" => {
            player.keys(&[Code::Enter, Code::Down, Code::Enter]);
            player
        }
        "tape" | "last" => player.keys(&[Code::Enter]),
        other => panic!("nobody knows how to do `{other}`"),
    };
}

fn step(player: &Player) -> Option<usize> {
    player.shell.lesson.as_ref().map(super::super::lesson::Lesson::at)
}

fn pupil(locale: Locale) -> Player {
    Player::opening(Opening::Lesson, locale)
}

#[test]
fn the_lesson_is_taken_by_doing_what_it_says_and_covers_nothing_it_speaks_of() {
    for locale in Locale::ALL {
        let mut player = pupil(locale);
        for (at, step_of) in tutorial().unwrap().steps.iter().enumerate() {
            assert_eq!(step(&player), Some(at), "{}", step_of.id);
            for (width, height) in [(80, 24), (120, 36), (200, 60)] {
                let shown = player.show(width, height).replace('\u{a0}', " ");
                let lower = shown.to_lowercase();
                let target = player.shell.look.get(&step_of.points_at).to_lowercase();
                assert!(lower.contains(&target), "{locale} {}: no `{target}` in\n{shown}", step_of.id);
                let words = player.shell.look.get(&format!("tutorial-{}", step_of.id));
                for word in words.split_whitespace() {
                    assert!(shown.contains(word), "{locale} {}: no `{word}` in\n{shown}", step_of.id);
                }
            }
            done(&mut player, &step_of.id);
        }
        assert!(matches!(player.shell.overlays.last(), Some(Overlay::Dialog(_))), "what now?");
        let kept = |effect: &Effect| !matches!(effect, Effect::Reckon(_));
        assert!(!player.asked_for(kept), "nothing of it is kept");
        let problems = player.shell.look.texts.problems();
        assert!(problems.is_empty(), "{problems:?}");
    }
}

#[test]
fn pictures_of_the_lesson() {
    let steps = tutorial().unwrap().steps;
    for (at, shown) in steps.iter().enumerate() {
        pictures(&format!("lesson-{:02}-{}", at + 1, shown.id), |locale| {
            let mut player = pupil(locale);
            steps.iter().take(at).for_each(|step| done(&mut player, &step.id));
            player
        });
    }
    pictures("lesson-done", |locale| {
        let mut player = pupil(locale);
        steps.iter().for_each(|step| done(&mut player, &step.id));
        player
    });
    pictures("lesson-leave", |locale| {
        let mut player = pupil(locale);
        player.keys(&[Code::Esc]);
        player
    });
    pictures("lesson-elsewhere", |locale| {
        let mut player = pupil(locale);
        player.typed("dm");
        player
    });
}

#[test]
fn the_lesson_is_left_on_escape_and_the_game_before_is_in_hand_again() {
    let mut player = Player::new(Locale::En);
    player.keys(&[Code::Enter, Code::Right]);
    let (draft, seed) = (player.draft(), player.shell.session().unwrap().game().setup().seed);
    player.keys(&[Code::Esc, Code::Down, Code::Enter, Code::Down, Code::Down, Code::Enter]);
    assert_eq!(step(&player), Some(0), "{}", player.show(80, 24));
    player.keys(&[Code::Esc, Code::Enter]);
    assert_eq!(step(&player), Some(0), "the answer that changes nothing is first");
    player.keys(&[Code::Esc, Code::Down, Code::Enter]);
    assert!(matches!(player.shell.place, Place::Title(_)) && player.shell.lesson.is_none());
    assert_eq!((player.draft(), player.shell.session().unwrap().game().setup().seed), (draft, seed));
}

#[test]
fn whoever_runs_ahead_is_not_called_back_and_may_play_on() {
    let mut player = pupil(Locale::En);
    player.keys(&[Code::Enter, Code::Enter, Code::Down, Code::Enter]);
    assert_eq!(player.played(), 1);
    let tape = tutorial().unwrap().steps.iter().position(|step| step.id == "tape");
    assert_eq!(step(&player), tape);
    player.keys(&[Code::Enter, Code::Esc, Code::Down, Code::Down, Code::Enter]);
    assert!(player.shell.lesson.is_some(), "until it is a game of its own");
    let game = Box::new(player.shell.session().unwrap().game().clone());
    let _ = player.shell.settle(Outcome::Game(game));
    assert!(player.shell.lesson.is_none());
    assert!(player.asked_for(|effect| matches!(effect, Effect::Branch(game) if game.played().len() == 1)));
}

#[test]
fn todays_game_stands_on_the_title_with_its_date() {
    let day = Day::new(2026, 11, 26).unwrap();
    let title = |locale| {
        let mut player = Player::opening(Opening::Title(Waiting::default()), locale);
        player.shell = player.shell.on_day(day);
        player
    };
    pictures("title-today", title);
    let mut player = title(Locale::En);
    player.keys(&[Code::Down, Code::Enter]);
    assert!(player.asked_for(|effect| matches!(effect, Effect::Today)));
    // Its result and its line to share name the day.
    let mut game = Game::begin(Setup::of_day(day)).unwrap();
    while game.phase() != Phase::Over {
        game.close().unwrap();
    }
    let mut player = Player::opening(Opening::Continue(Box::new(game)), Locale::En);
    player.keys(&[Code::Down, Code::Enter, Code::Enter, Code::Enter]);
    assert!(player.show(120, 36).contains("26 November 2026"), "{}", player.show(120, 36));
    player.typed("c");
    assert!(player.show(120, 36).contains("26 November 2026"), "{}", player.show(120, 36));
    assert_eq!(words::date(&crate::text::Texts::new(Locale::Ko), day), "2026년 11월 26일");
}

/// The lines to be kept, as far as the shell asked for it; none where it asked for nothing.
fn reminders(player: &Player) -> Option<Vec<Reminder>> {
    fn all(command: &Command<Effect>, found: &mut Option<Vec<Reminder>>) {
        match command {
            Command::Effect(Effect::Remember(line)) => *found = Some(vec![line.clone()]),
            Command::Effect(Effect::Forget(_)) => *found = Some(Vec::new()),
            Command::Batch(commands) => commands.iter().for_each(|command| all(command, found)),
            _ => {}
        }
    }
    let mut found = None;
    player.answers.iter().for_each(|answer| all(answer, &mut found));
    found
}

#[test]
fn a_line_to_oneself_is_shown_at_its_quarter_in_the_next_game_and_can_be_thrown_away() {
    let mut game = game_of(Form::Full);
    while game.phase() != Phase::Over {
        game.close().unwrap();
    }
    let first = game.played()[0].quarter();
    let mut player = Player::opening(Opening::Continue(Box::new(game)), Locale::Ko);
    player.typed("n");
    assert!(player.show(80, 24).contains("다음 게임의"), "{}", player.show(80, 24));
    // For the third quarter, whatever was offered.
    player.keys(&[Code::Up; 30]).keys(&[Code::Down, Code::Down]).typed("6월에 산다").keys(&[Code::Enter]);
    let kept = reminders(&player).expect("it is kept");
    assert_eq!(kept, [Reminder::new("dotcom-2000", first.plus(2), "6월에 산다")]);
    // Another run of the program, another game of the same story.
    let next = |reminders: Vec<Reminder>| {
        let mut player = Player::opening(Opening::Continue(Box::new(game_of(Form::Full))), Locale::Ko);
        player.shell = player.shell.with_reminders(reminders);
        for _ in 0..200 {
            if player.played() == 2 && player.shell.screen() == Some(ScreenId::Briefing) {
                break;
            }
            assert!(player.played() < 2 || !player.show(80, 24).contains("6월에 산다"));
            player.onward();
        }
        player
    };
    let mut player = next(kept.clone());
    let shown = player.show(80, 24).replace('\u{a0}', " ");
    assert!(shown.contains("6월에 산다") && shown.contains("2000년 3분기의 나에게"), "{shown}");
    pictures("reminder", |locale| {
        let mut player = next(kept.clone());
        let settings = crate::tui::settings::Setting::Language(locale);
        let _ = player.shell.set(settings);
        player
    });
    // Kept, it comes once in this game, and again in the next.
    player.keys(&[Code::Enter]);
    assert!(player.shell.overlays.is_empty());
    player.typed("dn");
    assert!(player.shell.overlays.is_empty(), "shown once");
    let mut player = next(kept.clone());
    player.keys(&[Code::Down, Code::Enter]);
    assert_eq!(reminders(&player), Some(Vec::new()), "thrown away");
    assert!(next(Vec::new()).shell.overlays.is_empty());
    // Another story has nothing to do with it.
    let other = vec![Reminder::new("lamplight", first.plus(2), "6월에 산다")];
    assert!(next(other).shell.overlays.is_empty());
}

//! Enter alone closes no quarter and plays no night.

use super::*;
use crate::tui::screens::tests::before_the_night;

#[test]
fn enter_alone_never_closes_a_quarter() {
    let fresh = Player::new(Locale::En);
    let mut game = game_of(Form::Full);
    game.set_draft(Decisions { price_index: Some(1.02), ..Decisions::none() });
    let drafted = Player::opening(Opening::Continue(Box::new(game.clone())), Locale::En);
    // Through the pages of a close, into the next quarter, and on: a key held down, or pressed again and again.
    let mut closed = Player::new(Locale::En);
    while closed.played() == 0 {
        closed.onward();
    }
    let mut letters = Player::new(Locale::Ko);
    letters.typed("d").keys(&[Code::Right, Code::Enter, Code::Down, Code::Enter]);
    assert_eq!(letters.played(), 1);
    for mut player in [fresh, drafted, closed, letters] {
        let played = player.played();
        for _ in 0..40 {
            player.keys(&[Code::Enter]);
        }
        assert_eq!(player.played(), played);
    }
}

#[test]
fn enter_held_at_a_desk_that_was_worked_at_closes_nothing_and_an_arrow_does() {
    let mut player = Player::new(Locale::En);
    player.typed("d").keys(&[Code::Down, Code::Right]).keys(&[Code::Enter; 9]);
    assert_eq!(player.played(), 0);
    while !player.shell.overlays.is_empty() {
        player.keys(&[Code::Esc]);
    }
    player.keys(&[Code::Enter, Code::Down, Code::Enter]);
    assert_eq!(player.played(), 1);
}

#[test]
fn enter_held_in_a_night_does_nothing_and_says_what_it_wants() {
    let mut game = before_the_night(|_| true);
    game.begin_night().unwrap();
    let acts = |player: &Player| player.shell.session().unwrap().game().night().map(|night| night.acts.len());
    for locale in Locale::ALL {
        let mut player = Player::opening(Opening::Continue(Box::new(game.clone())), locale);
        player.keys(&[Code::Enter; 40]);
        assert_eq!(acts(&player), Some(0));
        assert_eq!(player.shell.notice, Some(player.shell.look.get("night-choose-first")));
        // One act for one choice, however long Enter is held after it.
        player.typed("1").keys(&[Code::Enter; 40]);
        assert_eq!(acts(&player), Some(1));
        let closed = player.played();
        while player.shell.session().unwrap().game().night().is_some_and(|night| !night.is_over()) {
            player.typed("1").keys(&[Code::Enter]);
        }
        // The morning goes by, and what it came to stays until somebody has seen it.
        player.keys(&[Code::Enter; 40]);
        assert_eq!((player.shell.screen(), player.played()), (Some(ScreenId::Night), closed));
        player.keys(&[Code::Down, Code::Enter]);
        assert_eq!((player.shell.screen(), player.played()), (Some(ScreenId::Close), closed + 1));
    }
}

#[test]
fn in_a_window_that_shows_nothing_keys_do_nothing_that_would_be_missed() {
    let mut player = Player::new(Locale::En);
    let _ = player.shell.handle(Input::Resize { width: 80, height: 23 });
    player.typed("d").keys(&[Code::Enter, Code::Enter, Code::Down, Code::Enter]).typed("q").keys(&[Code::Enter]);
    assert_eq!((player.shell.screen(), player.played()), (Some(ScreenId::Briefing), 0));
    assert!(player.shell.overlays.is_empty());
    let suspend = player.shell.handle(Input::Key(Key::ctrl('z')));
    assert!(format!("{suspend:?}").contains("Suspend"), "{suspend:?}");
    let _ = player.shell.handle(Input::Resize { width: 80, height: 24 });
    player.typed("d");
    assert_eq!(player.shell.screen(), Some(ScreenId::Desk));
}

//! Enter alone closes no quarter.

use super::*;

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
fn whoever_has_looked_at_a_quarter_closes_it_by_enter() {
    for key in [Key::plain(Code::Down), Key::plain(Code::Tab), Key::char('b')] {
        let mut player = Player::new(Locale::En);
        while player.played() == 0 {
            player.onward();
        }
        while player.shell.screen() != Some(ScreenId::Briefing) {
            player.keys(&[Code::Enter]);
        }
        player.key(key).typed("d").keys(&[Code::Enter, Code::Enter]);
        assert_eq!(player.played(), 2, "{key}");
    }
}

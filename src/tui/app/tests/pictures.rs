//! Reviewed pictures of the screens of this room, at every size of [`SIZES`] and in both languages.

use super::{Player, game_of};
use crate::desk::opening::{Opening, Waiting};
use crate::sim::decisions::{Decisions, Freeze, MigrationMove};
use crate::sim::scenario::Form;
use crate::text::Locale;
use crate::tui::key::Code;
use crate::tui::screens::tests::SIZES;

/// Draws what `make` plays to, in every size and language.
fn pictures(name: &str, make: impl Fn(Locale) -> Player) {
    for locale in Locale::ALL {
        let player = make(locale);
        for (width, height) in SIZES {
            let shown = player.show(width, height);
            let all = format!("{name}-{}-{width}x{height}", locale.code());
            insta::with_settings!({ snapshot_path => "../../screens/snapshots", prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(all, shown);
            });
        }
        let problems = player.shell.look.texts.problems();
        assert!(problems.is_empty(), "{problems:?}");
    }
}

/// A player in front of the briefing, some quarters into a game with a migration under way.
fn later(locale: Locale, quarters: usize) -> Player {
    let mut game = game_of(Form::Full);
    for quarter in 0..quarters {
        let mut draft = Decisions::none();
        if quarter == 3 {
            draft.migration = Some(MigrationMove::Commit);
            draft.freeze = Some(Freeze::Partial);
        }
        game.set_draft(draft);
        game.close().unwrap();
    }
    Player::opening(Opening::Continue(Box::new(game)), locale)
}

#[test]
fn cold_open() {
    let cold = |locale| Player::opening(Opening::ColdOpen(Box::new(game_of(Form::Full))), locale);
    pictures("cold-open-1", cold);
    pictures("cold-open-2", |locale| {
        let mut player = cold(locale);
        player.keys(&[Code::Enter, Code::Down]);
        player
    });
    pictures("cold-open-3", |locale| {
        let mut player = cold(locale);
        player.keys(&[Code::Enter, Code::Enter, Code::PageUp, Code::PageUp]);
        player
    });
}

#[test]
fn cold_open_keys() {
    pictures("cold-open-keys", |locale| {
        let mut player = Player::opening(Opening::ColdOpen(Box::new(game_of(Form::Full))), locale);
        player.typed("?");
        player
    });
}

#[test]
fn cold_open_menu() {
    pictures("cold-open-menu", |locale| {
        let mut player = Player::opening(Opening::ColdOpen(Box::new(game_of(Form::Full))), locale);
        player.keys(&[Code::Enter, Code::Esc]);
        player
    });
    pictures("menu-help", |locale| {
        let mut player = later(locale, 1);
        player.keys(&[Code::Esc]).typed("?");
        player
    });
}

#[test]
fn palette() {
    pictures("palette", |locale| {
        let mut player = later(locale, 5);
        player.keys(&[Code::Enter]).typed(":");
        player
    });
}

#[test]
fn title_and_new_game() {
    pictures("title", |locale| Player::opening(Opening::Title(Waiting::default()), locale));
    pictures("new-game", |locale| {
        let mut player = Player::opening(Opening::Title(Waiting::default()), locale);
        player.keys(&[Code::Enter]);
        player
    });
    pictures("how-to-play", |locale| {
        let mut player = Player::opening(Opening::Title(Waiting::default()), locale);
        player.keys(&[Code::Down, Code::Down, Code::Enter]);
        player
    });
    pictures("record", |locale| {
        let mut player = Player::opening(Opening::Title(Waiting::default()), locale);
        player.keys(&[Code::Down, Code::Down, Code::Down, Code::Down, Code::Enter, Code::Down]);
        player
    });
    pictures("new-game-story", |locale| {
        let mut player = Player::opening(Opening::Title(Waiting::default()), locale);
        player.keys(&[Code::Enter, Code::Up, Code::Up, Code::Up, Code::Up, Code::Up, Code::Right]);
        player
    });
    pictures("new-game-with", |locale| {
        let mut player = Player::opening(Opening::Title(Waiting::default()), locale);
        player.keys(&[Code::Enter, Code::Up, Code::Up, Code::Right]);
        player
    });
}

#[test]
fn briefing() {
    pictures("briefing-first", Player::new);
    pictures("briefing-later", |locale| later(locale, 5));
    // The hand has moved over the options: the runway shows what the one it is on would do.
    pictures("briefing-preview", |locale| {
        let mut player = Player::new(locale);
        player.keys(&[Code::Down, Code::Down]);
        player
    });
}

#[test]
fn desk() {
    pictures("desk-first", |locale| {
        let mut player = Player::new(locale);
        player.keys(&[Code::Enter]);
        player
    });
    pictures("desk-later", |locale| {
        let mut player = later(locale, 5);
        player.keys(&[Code::Enter, Code::Right, Code::Right]);
        player
    });
    pictures("desk-all", |locale| {
        let mut player = later(locale, 5);
        player.keys(&[Code::Enter]).typed("o").keys(&[Code::Down, Code::Down]);
        player
    });
    pictures("desk-close", |locale| {
        let mut player = later(locale, 5);
        player.keys(&[Code::Enter]);
        let mut draft = player.draft();
        draft.migration = Some(MigrationMove::Abandon);
        player.shell.session.as_mut().unwrap().decide(draft);
        player.keys(&[Code::Enter]);
        player
    });
    pictures("desk-keys", |locale| {
        let mut player = later(locale, 5);
        player.keys(&[Code::Enter]).typed("?");
        player
    });
    pictures("menu", |locale| {
        let mut player = Player::new(locale);
        player.keys(&[Code::Esc]);
        player
    });
}

#[test]
fn close() {
    let closed = |quarters| {
        move |locale| {
            let mut player = later(locale, quarters);
            player.keys(&[Code::Enter, Code::Enter]).onward();
            player
        }
    };
    pictures("close-spring", closed(1));
    pictures("close-december", closed(3));
}

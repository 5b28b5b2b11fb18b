//! A game that is not on the disk as it stands is not left without a word, and the title names what is there.

use super::Player;
use crate::desk::opening::{Gone, Opening, Unfinished, Waiting};
use crate::desk::unkept::NotKept;
use crate::sim::units::Quarter;
use crate::text::Locale;
use crate::tui::app::Place;
use crate::tui::app::effect::{Effect, Outcome};
use crate::tui::key::Code;
use crate::tui::run::app::{App, Command};

fn full() -> NotKept {
    NotKept { reason: "game.ron:full".to_owned(), begun: true }
}

#[test]
fn nothing_older_is_promised_of_a_game_that_never_was_on_the_disk() {
    for locale in Locale::ALL {
        let said = [true, false].map(|begun| {
            let mut player = Player::new(locale);
            let _ = player.shell.settle(Outcome::NotKept(NotKept { begun, ..full() }));
            player.typed("q");
            let shown = player.show(80, 24);
            player.keys(&[Code::Esc, Code::Esc, Code::Down, Code::Enter]);
            let _ = player.shell.settle(Outcome::NotKept(NotKept { begun, ..full() }));
            let title = player.show(80, 24);
            assert!(shown.contains("game.ron:full") && title.contains("game.ron:full"), "{shown}{title}");
            [shown, title]
        });
        let older = if locale == Locale::Ko { "이전 상태" } else { "is older" };
        for (begun, never) in said[0].iter().zip(&said[1]) {
            assert!(begun.contains(older) && !never.contains(older), "{begun}{never}");
        }
    }
}

#[test]
fn leaving_a_game_that_is_not_on_the_disk_says_so_and_stays_unless_told_otherwise() {
    for locale in Locale::ALL {
        let mut player = Player::new(locale);
        let title = |player: &Player, id: &str| player.show(80, 24).contains(&player.shell.look.get(id));
        let _ = player.shell.settle(Outcome::NotKept(full()));
        player.typed("q");
        assert!(title(&player, "dialog-unkept-title") && player.show(80, 24).contains("game.ron:full"));
        let saved: String = player.shell.look.get("dialog-quit-words").chars().take(14).collect();
        assert!(!player.show(80, 24).contains(&saved), "nothing is saved as it stands");
        player.keys(&[Code::Enter]);
        assert!(player.shell.overlays.is_empty(), "to stay is chosen");
        // Tried again, it fails once more, and is asked once more: from the menu and from the title too.
        player.typed("q").keys(&[Code::Down, Code::Enter]);
        assert!(player.asked_for(|effect| matches!(effect, Effect::Leave(_))));
        assert!(matches!(player.shell.settle(Outcome::Kept), Command::Quit { code: 0 }));
        let _ = player.shell.settle(Outcome::NotLeft(full()));
        assert!(title(&player, "dialog-unkept-title"));
        player.keys(&[Code::Esc, Code::Esc, Code::Down, Code::Enter]);
        let _ = player.shell.settle(Outcome::NotKept(full()));
        assert!(matches!(player.shell.place, Place::Title(_)) && player.show(80, 24).contains("game.ron:full"));
        player.keys(&[Code::Up]);
        assert!(player.show(80, 24).contains("game.ron:full"), "it stays on the title");
        let _ = player.shell.settle(Outcome::NotLeft(full()));
        assert!(player.shell.screen().is_some() && title(&player, "dialog-unkept-title"));
        player.keys(&[Code::Down, Code::Down, Code::Enter]);
        let left = player.answers.last().unwrap();
        assert!(format!("{left:?}").contains("Quit"), "{left:?}");
    }
}

#[test]
fn what_the_disk_says_later_is_shown_at_once_and_stays_until_it_is_kept() {
    let mut player = Player::new(Locale::En);
    player.onward();
    assert!(matches!(player.shell.settle(Outcome::Tried), Command::Effect(Effect::News)));
    let _ = player.shell.settle(Outcome::NotKept(full()));
    assert!(player.show(80, 24).contains("game.ron:full"), "before any key");
    player.keys(&[Code::Tab]);
    assert!(player.show(80, 24).contains("game.ron:full"), "and on the next screen");
    // The question that says the game is saved makes way for the one that does not.
    let _ = player.shell.settle(Outcome::Safe);
    player.typed("q");
    let saved: String = player.shell.look.get("dialog-quit-words").chars().take(14).collect();
    assert!(player.show(80, 24).contains(&saved));
    let _ = player.shell.settle(Outcome::NotKept(full()));
    let shown = player.show(80, 24);
    assert!(!shown.contains(&saved) && shown.contains(&player.shell.look.get("dialog-unkept-title")), "{shown}");
    // And back, once the disk takes it: no word of before is left.
    let _ = player.shell.settle(Outcome::Safe);
    let shown = player.show(80, 24);
    assert!(shown.contains(&saved) && !shown.contains("game.ron:full"), "{shown}");
    let _ = player.shell.settle(Outcome::NotKept(full()));
    player.keys(&[Code::Esc]);
    let _ = player.shell.settle(Outcome::Told("put aside".to_owned()));
    assert!(player.show(80, 24).contains("put aside"));
    player.keys(&[Code::Tab]);
    assert!(!player.show(80, 24).contains("game.ron:full"), "it is kept again");
}

#[test]
fn the_title_names_what_it_is_told_when_the_game_it_named_has_gone() {
    let waits = |year| Unfinished { scenario: "dotcom-2000".to_owned(), quarter: Quarter::new(year, 1), path: None };
    let waiting = Waiting { unfinished: Some(waits(2000)), ..Waiting::default() };
    let mut player = Player::opening(Opening::Title(waiting), Locale::En);
    player.keys(&[Code::Enter]);
    assert!(player.asked_for(|effect| matches!(effect, Effect::Continue(named) if *named == waits(2000))));
    let gone = Gone { why: "first.ron is not there".to_owned(), unfinished: Some(waits(2002)) };
    let _ = player.shell.settle(Outcome::Gone(gone));
    let shown = player.show(80, 24);
    assert!(
        shown.contains("first.ron is not there") && shown.contains(", 2002") && !shown.contains(", 2000"),
        "{shown}"
    );
}

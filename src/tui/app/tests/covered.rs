//! The fan of a quarter that asks for a forecast of one's own is covered until something is said.

use super::*;

#[test]
fn the_fan_of_a_marked_quarter_is_covered_until_something_is_said() {
    for locale in Locale::ALL {
        let mut player = Player::new(locale);
        let marked = |player: &Player| player.shell.session.as_ref().unwrap().covered();
        assert!(!marked(&player), "2000 Q1 is not marked");
        while player.played() == 0 {
            player.onward();
        }
        player.keys(&[Code::Enter, Code::Enter]);
        assert_eq!(player.shell.screen(), Some(ScreenId::Desk));
        assert!(marked(&player));
        let cover = player.shell.look.get("forecast-covered");
        let shown = |player: &Player| player.show(120, 36).replace(['│', '\n'], " ");
        let begins = cover.split_whitespace().next().unwrap().to_owned();
        assert!(shown(&player).contains(&begins), "{}", shown(&player));
        // Down to the commitment, and said.
        player.typed("f");
        player.keys(&[Code::Down, Code::Down, Code::Enter]);
        assert!(!marked(&player));
        let said = player.draft().forecast.unwrap();
        assert!(said.low < said.high);
        player.typed("ur");
        assert_eq!(player.draft().forecast, Some(said), "what was said stands");
        player.keys(&[Code::Enter, Code::Down, Code::Enter]);
        assert_eq!(player.played(), 2);
    }
}

#[test]
fn who_uncovers_the_fan_first_says_nothing_any_more() {
    let mut player = Player::new(Locale::En);
    while player.played() == 0 {
        player.onward();
    }
    player.keys(&[Code::Enter, Code::Enter]);
    player.typed("f").keys(&[Code::Down, Code::Down, Code::Down, Code::Down, Code::Enter]);
    let session = player.shell.session.as_mut().unwrap();
    assert!(!session.covered());
    // Nor after the save has been opened again.
    let written = crate::journal::save::write(session.game());
    let read = crate::journal::Save::read("game.ron", written.as_bytes()).unwrap();
    let again = read.replay(&mut crate::journal::Shelf::new()).unwrap();
    assert!(again.is_uncovered() && !crate::desk::session::Session::new(again).covered());
    let forged = written.replacen("uncovered: true", "uncovered: false", 1);
    let read = crate::journal::Save::read("game.ron", forged.as_bytes()).unwrap();
    assert!(!read.verify(&mut crate::journal::Shelf::new()).holds());
    session.commit(crate::sim::decisions::CashRange::default());
    assert_eq!(player.draft().forecast, None);
}

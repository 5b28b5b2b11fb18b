//! Levers found by name, what they are said to move, and screens on terminals of strange sizes.

use super::Player;
use crate::text::Locale;
use crate::tui::key::Code;
use crate::tui::screens::ScreenId;

#[test]
fn a_lever_is_found_by_name_and_says_what_it_moves() {
    for (locale, name, moves) in [
        (Locale::En, "hiring and layoffs", "hiring and layoffs: what it moves"),
        (Locale::Ko, "채용·감원", "채용·감원: 무엇을 움직이나"),
    ] {
        let mut player = Player::new(locale);
        player.keys(&[Code::Enter]).typed(":").typed(name);
        player.keys(&[Code::Enter]);
        assert_eq!(player.shell.screen(), Some(ScreenId::Desk));
        let shown = player.show(120, 36);
        assert!(shown.lines().any(|line| line.starts_with('▸') && line.contains(name)), "{shown}");
        let explained = player.typed("w").show(120, 36);
        assert!(explained.contains(moves), "{explained}");
        player.keys(&[Code::Esc]);
        assert_eq!(player.show(120, 36), shown, "looking moves nothing");
    }
}

/// Whatever size a terminal has, every screen is drawn, and nothing panics.
#[test]
fn strange_sizes_are_drawn() {
    let mut player = Player::new(Locale::Ko);
    player.keys(&[Code::Enter]);
    for screen in [5, 6, 7, 8, 9, 12] {
        player.keys(&[Code::F(screen)]);
        for (width, height) in [(80, 24), (81, 200), (640, 24), (500, 25), (170, 46), (169, 46), (640, 216)] {
            player.show(width, height);
        }
    }
}

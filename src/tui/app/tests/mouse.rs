//! The mouse does what keys do, and nothing that cannot be recalled.

use super::{Player, game_of};
use crate::desk::opening::{Opening, Waiting};
use crate::desk::saves::{Found, Listed};
use crate::sim::decisions::{Decisions, MigrationMove};
use crate::sim::scenario::Form;
use crate::text::Locale;
use crate::tui::app::Place;
use crate::tui::app::effect::{Effect, Outcome};
use crate::tui::key::{Code, Input, Pointed, Pointing};
use crate::tui::run::app::{App, Command};
use crate::tui::screens::ScreenId;

const SIZE: (u16, u16) = (80, 24);

fn point(player: &mut Player, what: Pointing, at: (u16, u16)) -> Command<Effect> {
    player.shell.handle(Input::Pointed(Pointed { what, at, within: SIZE }))
}

/// Presses where these words begin, on the last row that has them.
fn press(player: &mut Player, words: &str) -> Command<Effect> {
    let shown = player.show(SIZE.0, SIZE.1);
    let found = shown.lines().enumerate().filter_map(|(y, line)| Some((y, line.find(words)?, line)));
    let (y, at, line) = found.last().unwrap_or_else(|| panic!("no `{words}` in\n{shown}"));
    let x = crate::tui::cells::width(&line[..at]);
    point(player, Pointing::Press, (u16::try_from(x).unwrap(), u16::try_from(y).unwrap()))
}

/// The line the hand is on.
fn chosen(player: &Player) -> String {
    let shown = player.show(SIZE.0, SIZE.1);
    shown.lines().find(|line| line.contains('▸')).unwrap_or_default().to_owned()
}

#[test]
fn a_press_selects_a_row_and_the_foot_acts() {
    let mut player = Player::opening(Opening::Title(Waiting::default()), Locale::En);
    press(&mut player, "settings");
    assert!(chosen(&player).contains("settings"), "{}", chosen(&player));
    assert!(matches!(player.shell.place, Place::Title(_)), "selected, not opened");
    press(&mut player, "⏎");
    assert!(matches!(player.shell.place, Place::Settings(_)));
    press(&mut player, "motion");
    assert!(chosen(&player).contains("motion"));
    press(&mut player, "Esc");
    assert!(matches!(player.shell.place, Place::Title(_)));
    let before = chosen(&player);
    point(&mut player, Pointing::Press, (1, 1));
    assert_eq!(chosen(&player), before, "where nothing is, nothing is chosen");
}

#[test]
fn a_row_of_a_list_that_has_scrolled_is_found() {
    let mut player = Player::opening(Opening::Title(Waiting::default()), Locale::Ko);
    let listed = (0..60)
        .map(|n| Listed {
            name: format!("금요일-{n}"),
            kept: Err("torn".into()),
            open: None,
            ago: None,
            mend: Vec::new(),
        })
        .collect::<Vec<_>>();
    player.shell.settle(Outcome::Saves(Found { listed, remark: None }));
    for _ in 0..30 {
        point(&mut player, Pointing::WheelDown, (40, 10));
    }
    assert!(chosen(&player).contains("금요일-30"), "{}", chosen(&player));
    press(&mut player, "금요일-27");
    assert!(chosen(&player).contains("금요일-27"), "{}", chosen(&player));
    press(&mut player, "금요일-33");
    assert!(chosen(&player).contains("금요일-33"), "{}", chosen(&player));
    point(&mut player, Pointing::WheelUp, (40, 10));
    assert!(chosen(&player).contains("금요일-32"));
}

#[test]
fn tabs_and_levers_answer_to_a_press() {
    let mut player = Player::new(Locale::En);
    press(&mut player, " Machines ");
    assert_eq!(player.shell.screen(), Some(ScreenId::Machines));
    point(&mut player, Pointing::Press, (20, 0));
    player.typed("d");
    let draft = player.draft();
    let first = chosen(&player);
    let other = player.show(SIZE.0, SIZE.1).lines().skip_while(|line| !line.contains('▸')).nth(1).unwrap().to_owned();
    let name: String = other.trim().chars().take(12).collect();
    press(&mut player, &name);
    assert_ne!(chosen(&player), first, "{name}");
    assert!(chosen(&player).contains(&name), "{}", chosen(&player));
    for _ in 0..9 {
        point(&mut player, Pointing::WheelDown, (30, 8));
    }
    assert_eq!(player.draft(), draft, "a press and the wheel move no lever");
}

#[test]
fn the_cells_of_the_books_are_chosen_by_a_press() {
    let mut game = game_of(Form::Full);
    for _ in 0..5 {
        game.close().unwrap();
    }
    let mut player = Player::opening(Opening::Continue(Box::new(game)), Locale::En);
    player.typed("b");
    press(&mut player, "interest expense");
    let foot = |player: &Player| player.show(80, 24).lines().nth(22).unwrap_or_default().to_owned();
    assert!(foot(&player).contains("interest expense, 2000"), "{}", foot(&player));
}

#[test]
fn no_press_opens_a_one_way_door() {
    let mut player = Player::new(Locale::En);
    player.keys(&[Code::Enter]);
    let draft = Decisions { migration: Some(MigrationMove::Commit), ..player.draft() };
    player.shell.session.as_mut().unwrap().decide(draft);
    point(&mut player, Pointing::Press, (3, 23));
    press(&mut player, "⏎");
    assert!(player.shell.overlays.is_empty() && player.played() == 0);
    assert!(player.show(80, 24).contains("takes the Enter key"), "{}", player.show(80, 24));
    // Wherever one presses while the question is asked, the quarter is not closed.
    player.keys(&[Code::Enter]);
    assert_eq!(player.shell.overlays.len(), 1);
    for y in 0..24 {
        for x in (0..80).step_by(3) {
            let answer = point(&mut player, Pointing::Press, (x, y));
            assert!(!format!("{answer:?}").contains("Keep"), "{x} {y}: {answer:?}");
            assert_eq!(player.played(), 0, "{x} {y}");
            if player.shell.overlays.is_empty() {
                player.keys(&[Code::Enter]);
            }
        }
    }
}

#[test]
fn presses_anywhere_on_any_screen_do_no_harm() {
    for locale in Locale::ALL {
        let mut player = Player::new(locale);
        let mut dice = 7_u32;
        let mut roll = |below: u32| {
            dice = dice.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            u16::try_from((dice >> 16) % below).unwrap()
        };
        for _ in 0..400 {
            let at = (roll(80), roll(24));
            let what = [Pointing::Press, Pointing::WheelUp, Pointing::WheelDown][usize::from(roll(3))];
            point(&mut player, what, at);
            assert_eq!(player.played(), 0);
        }
        point(&mut player, Pointing::Press, (500, 500));
    }
}

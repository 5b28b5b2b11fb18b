//! What hangs on the title, through a terminal: settings that hold from one run to the next, the mouse, a save stepped
//! through, the lesson, today's game.

use std::path::Path;
use std::time::Duration;

use vt100::MouseProtocolMode;

use crate::harness::keys;
use crate::player::{END, HOME, Player};

fn names(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = files.filter(|name| name.ends_with(".ron")).collect();
    names.sort();
    names
}

/// A press of the first button on these words.
fn press_on(player: &mut Player, words: &str, wish: &str) {
    let screen = player.screen();
    let found = screen.lines().enumerate().find_map(|(y, line)| Some((y + 1, line.find(words)? + 1)));
    let (y, x) = found.unwrap_or_else(|| panic!("no `{words}` in\n{screen}"));
    player.press(&format!("\x1b[<0;{x};{y}M\x1b[<0;{x};{y}m"), wish);
}

#[test]
fn settings_hold_from_one_run_to_the_next_and_the_mouse_is_listened_to_only_then() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = Player::english(folder.path(), &["play", "--seed", "7"]);
    assert_eq!(player.session.mouse(), MouseProtocolMode::None);
    player.press(keys::ESC, "3 settings");
    player.press("3", "How it looks");
    player.press(END, "▸ mouse");
    player.press(keys::LEFT, "▐on▌");
    // Presses, and nothing of movement: nobody who does not click sends a byte.
    assert_eq!(player.session.mouse(), MouseProtocolMode::PressRelease);
    press_on(&mut player, "marks", "▸ marks");
    press_on(&mut player, "theme", "▸ theme");
    player.press(keys::RIGHT, "▐amber▌");
    player.settled();
    player.quit();
    assert_eq!(player.session.mouse(), MouseProtocolMode::None, "given back");
    let kept = std::fs::read_to_string(folder.path().join(".preferences.ron")).unwrap();
    assert!(kept.contains("theme: \"amber\"") && kept.contains("mouse: true"), "{kept}");
    let mut player = Player::english(folder.path(), &["play", "--seed", "7", "--theme", "paper"]);
    assert_eq!(player.session.mouse(), MouseProtocolMode::PressRelease);
    press_on(&mut player, "Machines", "▐Machines▌");
    player.press(keys::ESC, "▐Desk▌");
    player.press(keys::ESC, "3 settings");
    player.press("3", "▐paper▌");
    player.settled();
    player.quit();
    assert_eq!(
        std::fs::read_to_string(folder.path().join(".preferences.ron")).unwrap(),
        kept,
        "a flag is kept nowhere"
    );
    assert_eq!(names(folder.path()), [".preferences.ron"]);
}

#[test]
fn the_shipped_save_is_stepped_through_and_a_what_if_is_kept_under_a_name_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = Player::english(folder.path(), &["play", "--seed", "7"]);
    player.go_to_title();
    player.press("6", "▸ 1 history");
    player.press(keys::ENTER, "2000 Q1 · 1 of");
    player.press(keys::RIGHT, "2000 Q2 · 2 of");
    player.press(keys::TAB, "▐income statement▌");
    player.press("w", "┌─ Why");
    player.press(keys::ESC, "▐income statement▌");
    assert!(names(folder.path()).is_empty(), "looking leaves nothing behind");
    player.press("b", "▸ 1 not yet");
    player.press(keys::DOWN, "▸ 2 play it");
    player.press(keys::ENTER, "2/16");
    player.quit();
    let [name] = &names(folder.path())[..] else { panic!("one save: {:?}", names(folder.path())) };
    assert!(name.starts_with("dotcom-2000-"), "{name}");
}

#[test]
fn the_lesson_is_left_at_any_time_and_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = Player::start(folder.path(), (80, 24), "ko", &["play", "--tutorial"]);
    player.wait_for("처음 배우기 1/14");
    player.press(keys::ENTER, "처음 배우기 2/14");
    player.press(keys::RIGHT, "처음 배우기 3/14");
    player.press(keys::ESC, "▸ 1 계속 배우기");
    player.press(END, "▸ 4 프로그램 끝내기");
    player.session.send(keys::ENTER);
    assert_eq!(player.session.exit_code(), 0);
    player.assert_given_back();
    assert!(names(folder.path()).is_empty(), "{:?}", names(folder.path()));
}

#[test]
fn todays_game_is_kept_under_its_date_and_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = Player::english(folder.path(), &["play", "--daily"]);
    player.press(keys::ENTER, "▐Desk▌");
    player.quit();
    let [name] = &names(folder.path())[..] else { panic!("one save: {:?}", names(folder.path())) };
    assert!(name.starts_with("dotcom-2000-20"), "{name}");
    let mut player = Player::english(folder.path(), &["play", "--daily"]);
    player.quit();
    assert_eq!(names(folder.path()).len(), 1, "not begun anew");
}

#[test]
fn a_key_that_changes_nothing_sends_nothing_on_any_screen() {
    let folder = tempfile::tempdir().unwrap();
    let silent = |player: &mut Player, keys: &[&str]| {
        // Whatever was below the screen or selected before is settled first.
        for key in keys {
            player.session.send(key);
            player.session.settle(Duration::from_millis(60));
        }
        let before = player.session.bytes();
        for key in ["Z"].iter().chain(keys) {
            player.session.send(key);
            player.session.settle(Duration::from_millis(60));
        }
        assert_eq!(player.session.bytes(), before, "{keys:?} in\n{}", player.screen());
    };
    let ends = [HOME, keys::UP];
    let mut player = Player::english(folder.path(), &["play", "--seed", "7"]);
    silent(&mut player, &ends);
    player.press(keys::ENTER, "▐Desk▌");
    silent(&mut player, &ends);
    player.press("o", "All levers");
    silent(&mut player, &ends);
    player.press("?", "Choose a lever");
    silent(&mut player, &ends);
    player.press(keys::ESC, "All levers");
    player.press(keys::ESC, "What matters now");
    for (key, tab) in [("b", "▐Books▌"), ("m", "▐Machines▌"), ("t", "▐The bet▌"), ("p", "▐People▌")] {
        player.press(key, tab);
        silent(&mut player, &ends);
    }
    player.press(keys::ESC, "▐Desk▌");
    player.press(keys::ESC, "3 settings");
    silent(&mut player, &ends);
    player.press("3", "How it looks");
    silent(&mut player, &ends);
    player.press(keys::ESC, "▐Desk▌");
    player.quit();
}

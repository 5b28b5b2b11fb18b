//! Keys whose bytes come apart, as a slow line brings them.

use std::thread;
use std::time::{Duration, Instant};

use crate::harness::keys;
use crate::player::Player;

/// Between the two pieces: enough for the program to see the first one alone.
const GAP: Duration = Duration::from_millis(4);
/// Pieces that this machine sent further apart prove nothing.
const FAR: Duration = Duration::from_millis(30);

/// Sends a key in two pieces, torn behind its Esc; whether they were near enough.
fn send_torn(player: &mut Player, rest: &str) -> bool {
    let begun = Instant::now();
    player.session.send(keys::ESC);
    thread::sleep(GAP);
    player.session.send(rest);
    begun.elapsed() < FAR
}

/// Down, page up and delete, torn, then the screen; nothing where the machine was too slow.
fn desk_after_torn_keys(player: &mut Player) -> Option<String> {
    player.open_desk();
    let before = player.settled();
    let first = player.selected();
    if !send_torn(player, "[B") {
        return None;
    }
    player.session.wait_until("another lever in hand", |screen| screen.contents() != before);
    for rest in ["[5~", "[3~", "[A"] {
        if !send_torn(player, rest) {
            return None;
        }
        player.settled();
    }
    assert_eq!(player.selected(), first, "down and up again:\n{}", player.screen());
    Some(player.screen())
}

#[test]
fn a_torn_key_is_no_escape() {
    for _ in 0..8 {
        let folder = tempfile::tempdir().unwrap();
        let mut player = Player::english(folder.path(), &["play", "--seed", "7"]);
        let Some(screen) = desk_after_torn_keys(&mut player) else { continue };
        assert!(screen.contains("▐Desk▌") && !screen.contains("save and quit"), "{screen}");
        player.press(keys::ESC, "save and quit");
        player.press(keys::ESC, "What matters now");
        player.quit();
        return;
    }
    panic!("eight times the machine was too slow to send two bytes");
}

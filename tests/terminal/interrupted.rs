//! What survives: a game killed in mid-quarter and in mid-night.

use std::path::Path;
use std::time::{Duration, Instant};

use good_crisis::journal::{Game, Phase};

use crate::harness::PATIENCE;
use crate::player::{Place, Player};
use crate::whole_game::{before_the_night, kept, names, put};

/// Waits until the disk holds a game as wished.
#[track_caller]
fn wait_kept(folder: &Path, name: &str, holds: impl Fn(&Game) -> bool) -> Game {
    let end = Instant::now() + PATIENCE;
    loop {
        let game = kept(folder, name);
        if holds(&game) {
            return game;
        }
        assert!(Instant::now() < end, "the disk holds {:?}", game.draft());
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The figures of the desk: header, runway, fan and forecast.
fn figures(screen: &str) -> String {
    screen.lines().take_while(|line| !line.contains("What matters now")).collect::<Vec<_>>().join("\n")
}

fn kill(player: &mut Player) {
    player.session.signal("KILL");
    assert_ne!(player.session.exit_code(), 0);
}

#[test]
fn a_game_killed_in_mid_quarter_comes_back_with_its_draft() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = Player::english(folder.path(), &["play", "dotcom-2000", "--form", "full", "--seed", "11"]);
    player.open_desk();
    assert_eq!(player.close(), Place::Tape);
    assert_eq!(player.after_tape(), Place::Briefing);
    player.open_desk();
    player.shove("marketing", 1);
    assert!(player.choose("feature freeze", "full"), "{}", player.screen());
    player.nudge("1");
    let before = player.settled();
    let [name] = &names(folder.path())[..] else { panic!("one save") };
    let game = wait_kept(folder.path(), name, |game| game.draft().freeze.is_some() && game.draft().marketing.is_some());
    kill(&mut player);
    assert_eq!(kept(folder.path(), name).state_hash(), game.state_hash());
    for arguments in [&["play", "--resume", name.as_str()][..], &[]] {
        let mut again = Player::english(folder.path(), arguments);
        again.wait_for("▐Desk▌");
        assert_eq!(figures(&again.settled()), figures(&before));
        let back = kept(folder.path(), name);
        assert_eq!((back.state_hash(), back.draft()), (game.state_hash(), game.draft()));
        again.quit();
    }
}

#[test]
fn a_night_killed_after_two_acts_goes_on_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    put(&before_the_night(), folder.path(), "eve");
    let mut player = Player::english(folder.path(), &["play", "--resume", "eve"]);
    player.wait_for("▐Desk▌");
    assert!(player.choose("migration", "cut over"), "{}", player.screen());
    assert_eq!(player.close(), Place::Night);
    let mut asked = false;
    for _ in 0..2 {
        player.act(&mut asked);
    }
    let before = player.settled();
    let game =
        wait_kept(folder.path(), "eve", |game| game.night().is_some_and(|night| night.acts.as_slice().len() == 2));
    kill(&mut player);
    assert_eq!(game.phase(), Phase::Night);
    let mut again = Player::english(folder.path(), &["play", "--resume", "eve"]);
    again.wait_for("CUTOVER NIGHT");
    assert_eq!(again.settled(), before, "the same step with the same telemetry");
    let back = kept(folder.path(), "eve");
    assert_eq!(back.night(), game.night());
    assert_eq!(back.state_hash(), game.state_hash());
    again.night_to_tape();
    assert_eq!(again.after_tape(), Place::Briefing);
    again.quit();
}

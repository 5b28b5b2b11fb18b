//! A program that is hammered at and resized: 10,000 random keys, from every kind of screen.

use std::path::Path;
use std::time::Duration;

use good_crisis::journal::{Game, Phase, Setup};
use good_crisis::sim::decisions::{Decisions, MigrationMove};
use good_crisis::sim::scenario::Form;

use crate::harness::keys;
use crate::player::{END, FAR_RIGHT, HOME, Player};
use crate::whole_game::{before_the_night, put};

/// Numbers from a seed: a small generator is enough for fingers.
struct Fingers(u64);

impl Fingers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

const KEYS: [&str; 49] = [
    keys::UP,
    keys::DOWN,
    keys::LEFT,
    keys::RIGHT,
    keys::UP,
    keys::DOWN,
    keys::LEFT,
    keys::RIGHT,
    keys::ENTER,
    keys::ENTER,
    keys::ENTER,
    keys::ENTER,
    keys::ESC,
    keys::ESC,
    keys::TAB,
    keys::BACK_TAB,
    FAR_RIGHT,
    HOME,
    END,
    "\x1b[5~",
    "\x1b[6~",
    "\x7f",
    "\x1b[3~",
    "\x1bOQ",
    " ",
    "o",
    "w",
    "f",
    "e",
    "n",
    "d",
    "b",
    "m",
    "t",
    "p",
    "q",
    "u",
    "r",
    "?",
    ":",
    "1",
    "2",
    "3",
    "7",
    "9",
    "가",
    "ㅐ",
    "\x1b[200~붙인 글\x1b[201~",
    "\x0c",
];

/// Games begun for each kind of screen, so that the keys do not stray from it for good.
const RUNS: u64 = 4;
/// Keys in each: with [`RUNS`] and the six tests below more than 10,000.
const KEYS_A_RUN: usize = 425;
/// Between two keys: longer than a hand takes, shorter than a person. (Assumption: the program is asleep by then.)
const PACE: Duration = Duration::from_millis(4);

/// Hammers at what `begin` opens on a fresh folder, in all runs at once: hands rest most of the time.
fn hammer(kind: u64, begin: impl Fn(&Path) -> Player + Sync) {
    std::thread::scope(|scope| {
        for run in 0..RUNS {
            let begin = &begin;
            scope.spawn(move || hammer_with(Fingers(1000 * kind + run), begin));
        }
    });
}

fn hammer_with(mut fingers: Fingers, begin: impl Fn(&Path) -> Player) {
    let mut folder = tempfile::tempdir().unwrap();
    let mut player = begin(folder.path());
    let mut typed = Vec::new();
    for number in 0..KEYS_A_RUN {
        if number % 12 == 11 {
            let width = u16::try_from(10 + fingers.below(150)).unwrap();
            let height = u16::try_from(3 + fingers.below(50)).unwrap();
            // Mostly sizes that can be played at.
            let (width, height) = if fingers.below(3) == 0 { (width, height) } else { (80 + width, 24 + height) };
            player.session.resize(width, height);
        }
        let key = KEYS[fingers.below(KEYS.len())];
        typed.push(key);
        player.session.send(key);
        std::thread::sleep(PACE);
        if player.session.is_restored() {
            // Somebody chose to leave; that is no harm either.
            assert_eq!(player.session.exit_code(), 0, "after {typed:?}:\n{}", player.screen());
            player.assert_given_back();
            folder = tempfile::tempdir().unwrap();
            player = begin(folder.path());
        }
    }
    player.session.resize(80, 24);
    // What is still being worked on is done before anybody leaves.
    player.session.settle(Duration::from_millis(800));
    player.quit();
}

/// Leads through the menu to what shows `there`: opens the menu, selects an answer of it, and takes it. A key may come too
/// early, and a picture may change by itself: whatever is seen says what to press.
#[track_caller]
fn led(player: &mut Player, there: &str, selected: &str, (answer, number): (&str, &str)) {
    for _ in 0..16 {
        let screen = player.session.settle(Duration::from_millis(200));
        if screen.contains(there) {
            return;
        }
        let key = match (screen.contains(selected), screen.contains(answer)) {
            (true, _) => keys::ENTER,
            (_, true) => number,
            _ => keys::ESC,
        };
        player.session.send(key);
    }
    player.wait_for(there);
}

/// A game on whose title somebody has just come.
fn at_the_title(folder: &Path) -> Player {
    let mut player = Player::english(folder, &["play", "--seed", "7"]);
    led(&mut player, "never waste a good crisis", "▸ 2 to the title", ("2 to the title", "2"));
    player
}

#[test]
fn the_opening_and_the_quarter_bear_random_keys() {
    hammer(1, |folder| Player::english(folder, &[]));
}

#[test]
fn the_night_bears_random_keys() {
    let mut eve = before_the_night();
    eve.set_draft(Decisions { migration: Some(MigrationMove::Cutover), ..*eve.draft() });
    eve.begin_night().unwrap();
    hammer(2, |folder| {
        put(&eve, folder, "eve");
        let player = Player::english(folder, &["play", "--resume", "eve"]);
        player.wait_for("CUTOVER NIGHT");
        player
    });
}

#[test]
fn a_replay_bears_random_keys() {
    hammer(3, |folder| {
        let mut player = at_the_title(folder);
        player.press("6", "Saves, the newest first");
        player.press(END, "history");
        player.press(keys::ENTER, " of 28");
        player
    });
}

#[test]
fn the_lesson_bears_random_keys() {
    hammer(4, |folder| {
        let player = Player::english(folder, &["play", "--tutorial"]);
        player.wait_for("first lesson, 1 of 14");
        player
    });
}

#[test]
fn the_settings_bear_random_keys() {
    hammer(5, |folder| {
        let mut player = Player::english(folder, &["play", "--seed", "7"]);
        led(&mut player, "How it looks", "▸ 3 settings", ("3 settings", "3"));
        player
    });
}

#[test]
fn the_debrief_bears_random_keys() {
    hammer(6, |folder| {
        put(&finished(), folder, "done");
        let player = Player::english(folder, &["play", "--resume", "done"]);
        player.wait_for("killed you?");
        player
    });
}

/// A short game in which nothing was decided, to its end.
fn finished() -> Game {
    let setup = Setup { scenario: "dotcom-2000".into(), form: Form::Sprint, seed: 7, ..Setup::default() };
    let mut game = Game::begin(setup).unwrap();
    while game.phase() != Phase::Over {
        game.close().unwrap();
    }
    game
}

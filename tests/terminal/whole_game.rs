//! Whole games by keys alone: the first run, a sprint from the title to the end, a night, the letters, the way out.

use std::path::Path;

use good_crisis::analysis::strategy::{State, Strategy};
use good_crisis::content::{library, strategy};
use good_crisis::journal::{Game, Phase, SaveName, Setup, Shelf, Store};
use good_crisis::sim::decisions::{Decisions, MigrationMove};
use good_crisis::sim::luck::Luck;

use crate::harness::keys;
use crate::player::{FAR_RIGHT, Place, Player};

/// A game that went history's way up to the quarter in which the old machines are cut over; its draft says all but
/// that.
pub(crate) fn before_the_night() -> Game {
    let scenario = library::scenario("dotcom-2000").unwrap();
    let history = strategy::library::strategy("history", &scenario).unwrap().unwrap();
    let history = Strategy::compile(&history, &scenario);
    for seed in 1..200 {
        let setup = Setup { scenario: "dotcom-2000".into(), seed, ..Setup::default() };
        let mut game = Game::begin(setup).unwrap();
        let mut state = State::new(Luck::new(seed));
        while game.phase() == Phase::Deciding {
            let decisions = history.decide(&mut state, game.visible(), &scenario).decisions;
            game.set_draft(decisions);
            if decisions.migration == Some(MigrationMove::Cutover) && game.night().is_some() {
                game.set_draft(Decisions { migration: None, ..decisions });
                return game;
            }
            game.close().unwrap();
        }
    }
    panic!("history never cuts over");
}

/// Writes a game where the program finds it.
pub(crate) fn put(game: &Game, folder: &Path, name: &str) {
    let store = Store::open(Some(folder)).unwrap();
    drop(store.begin(&SaveName::new(name).unwrap(), game).unwrap());
}

/// The game as it is on the disk, replayed by the library.
pub(crate) fn kept(folder: &Path, name: &str) -> Game {
    let store = Store::open(Some(folder)).unwrap();
    store.read(name).unwrap().replay(&mut Shelf::new()).unwrap()
}

/// The names of the saves that the program itself began in a folder.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let files = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = files.filter_map(|file| file.strip_suffix(".ron").map(str::to_owned)).collect();
    names.retain(|name| name.starts_with("dotcom-2000-"));
    names.sort();
    names
}

fn words(screen: &str) -> usize {
    let lines: Vec<&str> = screen.trim_end().lines().collect();
    // The footer names keys; it is not read.
    let read = lines.iter().take(lines.len() - 1);
    read.flat_map(|line| line.split_whitespace()).filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// Answers the end: the question, the pages after it, and out.
pub(crate) fn debrief_and_quit(player: &mut Player) {
    player.press(keys::DOWN, "▸ 1");
    player.press(keys::DOWN, "▸ 2");
    player.press(keys::ENTER, "the last page");
    player.press(keys::ENTER, "You said: the machines and their bill.");
    player.press_for(keys::ENTER, "the ending's worth", |screen| screen.contains("score "));
    player.press(keys::ENTER, "Cash by quarter");
    player.press_for(keys::ENTER, "the decisions that mattered", |screen| !screen.contains("Cash by quarter"));
    player.press(keys::ENTER, "What you decided");
    player.quit();
}

/// Orders new machines until the cutover that was chosen can be closed: the desk says beside it that it cannot, and what
/// is missing.
fn order_what_is_missing(player: &mut Player) {
    for _ in 0..12 {
        let said = player.screen().split_whitespace().collect::<Vec<_>>().join(" ");
        if !said.contains("It cannot be closed like this: migration: the load needs") {
            return;
        }
        let (_, missing) = said.rsplit_once("Order ").expect("what to do about it");
        assert!(missing.split_once(" more.").is_some_and(|(count, _)| count.parse::<u32>().is_ok()), "{said}");
        player.shove("order HP/Linux", 1);
    }
    panic!("it cannot be closed with any order:\n{}", player.screen());
}

#[test]
fn a_first_run_and_a_sprint_to_the_end_by_keys_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = Player::english(folder.path(), &[]);

    // The cold open: three keys to the answer that counts, five to the close.
    let first = words(&player.wait_for("RUNWAY"));
    let second = words(&player.press(keys::ENTER, "open until Friday"));
    assert!(first + second <= 80, "{first} + {second} words before the first choice");
    player.press(keys::DOWN, "▸ Take half");
    player.press(keys::ENTER, "Christmas needs machines");
    assert!(player.pressed <= 3, "{} keys to the first choice", player.pressed);
    player.press_for(FAR_RIGHT, "an order", |screen| screen.contains("10 units"));
    player.press(keys::ENTER, "2000 Q1 closes");
    assert!(player.pressed <= 5, "{} keys to the first close", player.pressed);
    let [name] = &names(folder.path())[..] else { panic!("one save: {:?}", names(folder.path())) };
    let game = kept(folder.path(), name);
    assert_eq!((game.played().len(), game.played()[0].decisions.event), (1, Some(1)));
    assert!(game.played()[0].decisions.orders.is_some());

    // To the title, and a sprint from there.
    assert_eq!(player.after_tape(), Place::Briefing);
    player.go_to_title();
    player.press(keys::DOWN, "▸ 2 new game");
    player.press(keys::ENTER, "▸ begin");
    player.press(keys::UP, "▸ seed");
    player.press("7", "seed              7");
    player.press(keys::UP, "▸ with");
    player.press(keys::UP, "▸ difficulty");
    player.press(keys::UP, "▸ length");
    player.press(keys::LEFT, "▐sprint▌");
    for row in ["▸ difficulty", "▸ with", "▸ seed", "▸ begin"] {
        player.press(keys::ENTER, row);
    }
    player.press(keys::ENTER, "1/6");
    let mut nights = 0;
    for quarter in 1..=6 {
        player.wait_for(&format!("{quarter}/6"));
        player.open_desk();
        if quarter == 1 {
            assert!(player.choose("migration", "commit"), "{}", player.screen());
            assert!(player.choose("feature freeze", "full"), "{}", player.screen());
            player.shove("work on migration", 4);
        } else if nights == 0 && quarter > 3 {
            player.choose("migration", "cut over");
            order_what_is_missing(&mut player);
        }
        if player.close() == Place::Night {
            nights += 1;
            player.night_to_tape();
        }
        let next = player.after_tape();
        assert_eq!(next, if quarter == 6 { Place::Question } else { Place::Briefing }, "{}", player.screen());
    }
    assert_eq!(nights, 1, "the migration committed to in the first quarter is cut over");
    debrief_and_quit(&mut player);
    let saves = names(folder.path());
    let sprint = saves.iter().find(|name| name.as_str() == "dotcom-2000-7").expect("the sprint is kept");
    let game = kept(folder.path(), sprint);
    assert_eq!((game.phase(), game.played().len()), (Phase::Over, 6));
    assert!(game.verdict().is_some());
    assert!(game.played().iter().any(|played| played.decisions.night.is_some()));
    assert_eq!(game.played()[0].decisions.migration, Some(MigrationMove::Commit));
}

#[test]
fn a_night_the_years_after_it_and_the_letters_by_keys_alone() {
    let folder = tempfile::tempdir().unwrap();
    let game = before_the_night();
    let cut = game.played().len();
    put(&game, folder.path(), "eve");
    let mut player = Player::english(folder.path(), &["play", "--resume", "eve"]);
    player.wait_for("▐Desk▌");
    assert!(player.choose("migration", "cut over"), "{}", player.screen());
    assert_eq!(player.close(), Place::Night);
    let acts = player.night_to_tape();
    assert!(acts >= 6, "{acts} acts");
    let mut letters = Vec::new();
    for _ in 0..40 {
        match player.after_tape() {
            Place::Briefing => {
                player.open_desk();
                assert_eq!(player.close(), Place::Tape);
            }
            Place::Letter => {
                let screen = player.screen();
                let year = screen.split("January ").nth(1).map(|rest| rest[..4].to_owned()).unwrap();
                letters.push(year);
                player.sign();
                if player.place() == Place::Question {
                    break;
                }
            }
            _ => break,
        }
    }
    assert_eq!(player.place(), Place::Question, "{}", player.screen());
    assert_eq!(letters, ["2004", "2005", "2006"]);
    debrief_and_quit(&mut player);
    let game = kept(folder.path(), "eve");
    assert_eq!((game.phase(), game.played().len()), (Phase::Over, 28));
    let answers: Vec<_> = game.played()[16..].iter().map(|played| played.decisions.event).collect();
    assert!(answers.iter().enumerate().all(|(i, answer)| answer.is_some() == (i % 4 == 0)), "{answers:?}");
    let night = game.played()[cut].decisions.night.expect("the acts are kept");
    assert!(!night.as_slice().is_empty());
}

/// Korean is counted by its 어절, as it is spaced.
#[test]
fn the_first_choice_and_the_first_close_in_korean() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = Player::start(folder.path(), (80, 24), "ko", &[]);
    let first = words(&player.wait_for("런웨이"));
    let second = words(&player.press_for(keys::ENTER, "the call", |screen| screen.contains("▸")));
    assert!(first + second <= 80, "{first} + {second} words before the first choice");
    let call = player.screen();
    player.press_for(keys::DOWN, "the second answer", |screen| screen != call && screen.contains("▸"));
    player.press_for(keys::ENTER, "the slider", |screen| screen.contains("●"));
    assert!(player.pressed <= 3, "{} keys to the first choice", player.pressed);
    let order = player.screen();
    player.press_for(keys::RIGHT, "an order", |screen| screen != order);
    player.press(keys::ENTER, "1분기 마감");
    assert!(player.pressed <= 5, "{} keys to the first close", player.pressed);
    let [name] = &names(folder.path())[..] else { panic!("one save: {:?}", names(folder.path())) };
    let game = kept(folder.path(), name);
    assert_eq!((game.played().len(), game.played()[0].decisions.event), (1, Some(1)));
    assert!(game.played()[0].decisions.orders.is_some());
}

/// What a key sends: a step of the hand is small, and what means nothing sends nothing.
#[test]
fn a_key_sends_what_changed_and_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let game = before_the_night();
    put(&game, folder.path(), "eve");
    let mut player = Player::start(folder.path(), (120, 36), "en", &["play", "--resume", "eve"]);
    player.wait_for("▐Desk▌");
    player.settled();
    let sent = |player: &mut Player, key: &str| {
        let (shown, before) = (player.settled(), player.session.bytes());
        player.press_for(key, "a change", |screen| screen != shown);
        player.settled();
        player.session.bytes() - before
    };
    let moves = [keys::DOWN, keys::UP, keys::DOWN].map(|key| sent(&mut player, key));
    assert!(moves.iter().all(|bytes| *bytes <= 320), "{moves:?}");
    let before = player.session.bytes();
    player.session.send("z");
    player.settled();
    assert_eq!(player.session.bytes(), before, "a key that means nothing");
    player.quit();
}

/// A terminal that claims to be as wide as numbers go is drawn on no wider than anybody looks.
#[test]
fn an_absurd_size_does_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = Player::start(folder.path(), (u16::MAX, 60), "en", &[]);
    player.wait_for("RUNWAY");
    player.press(keys::ENTER, "open until Friday");
    #[cfg(target_os = "linux")]
    if let Some(id) = player.session.id() {
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap();
        let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        let kib: usize = resident.split_whitespace().next().unwrap().parse().unwrap();
        assert!(kib < 96 * 1024, "{kib} KiB resident");
    }
    player.session.resize(80, 24);
    player.quit();
}

#[test]
fn a_first_quarter_in_korean_on_a_larger_screen() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = Player::start(folder.path(), (120, 36), "ko", &[]);
    for _ in 0..3 {
        assert!(player.nudge(keys::ENTER), "{}", player.screen());
    }
    player.wait_for("2000년 1분기");
    for _ in 0..2 {
        assert!(player.nudge(keys::ENTER), "{}", player.screen());
    }
    player.press(keys::ENTER, "─ 분기 마감 ");
    assert!(player.nudge(keys::DOWN), "Enter alone closes nothing: {}", player.screen());
    player.press_for(keys::ENTER, "the tape", |screen| !screen.contains("─ 분기 마감 "));
    player.wait_for("2000년 2분기");
    assert!(player.nudge(keys::ENTER), "{}", player.screen());
    player.quit();
    let [name] = &names(folder.path())[..] else { panic!("one save") };
    assert_eq!(kept(folder.path(), name).played().len(), 2);
}

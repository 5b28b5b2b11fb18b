//! Games played whole by keys: one of full length from its first quarter to the last page, and one through windows of every
//! size.

use good_crisis::content::library;
use good_crisis::journal::{Game, Phase, Setup};
use good_crisis::sim::scenario::{Difficulty, Form};

use crate::harness::keys;
use crate::player::{Place, Player};
use crate::whole_game::{debrief_and_quit, kept, names};

/// Quarters of a game of full length.
const FULL: usize = 16;
/// Smaller than the least.
const TOO_SMALL: (u16, u16) = (60, 20);

/// A game of which nobody decides anything but what its cards ask for first, as somebody plays it who presses Enter.
fn indifferent(seed: u64) -> Game {
    let scenario = library::scenario("dotcom-2000").unwrap();
    let setup = Setup {
        scenario: "dotcom-2000".into(),
        form: Form::Full,
        difficulty: Difficulty::Founder,
        seed,
        ..Setup::default()
    };
    let mut game = Game::begin(setup).unwrap();
    while game.phase() == Phase::Deciding {
        let mut draft = *game.draft();
        draft.event = scenario.open_card(game.visible()).map(|_| 0);
        game.set_draft(draft);
        if game.close().is_err() {
            break;
        }
    }
    game
}

/// A seed under which the company lives through it.
fn lasting() -> String {
    let lasts = |seed: &u64| indifferent(*seed).played().len() >= FULL;
    (1..200).find(lasts).expect("a founder may be indifferent").to_string()
}

/// Plays on to the question at the end; `each` is told where the hand is before every quarter is closed.
fn play_on(player: &mut Player, mut each: impl FnMut(usize, &mut Player)) -> usize {
    for quarter in 1..=FULL + 12 {
        match player.place() {
            Place::Briefing => {
                each(quarter, player);
                player.open_desk();
                assert_eq!(player.close(), Place::Tape, "{}", player.screen());
            }
            Place::Letter => {
                player.sign();
            }
            Place::Question => return quarter - 1,
            place => panic!("{place:?}:\n{}", player.screen()),
        }
        if !matches!(player.place(), Place::Letter | Place::Question) {
            player.after_tape();
        }
    }
    panic!("a game without end:\n{}", player.screen());
}

fn begun(folder: &std::path::Path, size: (u16, u16), form: &str, seed: &str) -> Player {
    let asked = ["play", "dotcom-2000", "--form", form, "--difficulty", "founder", "--seed", seed];
    Player::start(folder, size, "en", &asked)
}

#[test]
fn a_game_of_full_length_from_its_start_to_the_last_page_by_keys_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = begun(folder.path(), (80, 24), "full", &lasting());
    player.wait_for(&format!("1/{FULL}"));
    let mut quarters = 0;
    play_on(&mut player, |quarter, player| {
        player.wait_for(&format!("{quarter}/{FULL}"));
        quarters = quarter;
    });
    assert_eq!(quarters, FULL, "every quarter is decided");
    debrief_and_quit(&mut player);
    let [name] = &names(folder.path())[..] else { panic!("one save: {:?}", names(folder.path())) };
    let game = kept(folder.path(), name);
    assert_eq!(game.phase(), Phase::Over);
    assert!(game.played().len() >= FULL && game.verdict().is_some());
}

#[test]
fn a_game_goes_on_through_windows_of_every_size() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = begun(folder.path(), (80, 24), "sprint", "7");
    player.wait_for("1/6");
    let sizes = [(120, 36), TOO_SMALL, (200, 60), (80, 24)];
    let mut at = sizes.iter().cycle();
    let mut resize = |player: &mut Player| {
        let mut size = *at.next().unwrap();
        if size == TOO_SMALL {
            // What was there is away, keys do nothing, and with room it comes back as it was.
            let before = player.place();
            player.session.resize(size.0, size.1);
            player.wait_for("80×24 is needed");
            player.session.send(keys::ENTER);
            player.session.send(keys::DOWN);
            player.settled();
            size = *at.next().unwrap();
            player.session.resize(size.0, size.1);
            player.session.wait_gone("80×24 is needed");
            player.settled();
            assert_eq!(player.place(), before, "{}", player.screen());
            return;
        }
        player.session.resize(size.0, size.1);
        let wide = |screen: &vt100::Screen| {
            // Every screen fills its window: a border or the footer's last words reach its edge.
            let rows: Vec<String> = screen.rows(0, size.0).collect();
            let filled = |row: &String| row.trim_end().chars().count() + 8 >= usize::from(size.0);
            rows.iter().any(filled) && rows.iter().rev().take(2).any(|row| !row.trim().is_empty())
        };
        player.session.wait_until(&format!("a picture of {}×{}", size.0, size.1), wide);
        player.settled();
    };
    let mut closed = 0;
    while player.place() != Place::Question {
        match player.place() {
            Place::Briefing => {
                resize(&mut player);
                player.open_desk();
                resize(&mut player);
                assert_eq!(player.close(), Place::Tape, "{}", player.screen());
                closed += 1;
                resize(&mut player);
                player.after_tape();
            }
            place => panic!("{place:?}:\n{}", player.screen()),
        }
        assert!(closed <= 6, "a sprint without end:\n{}", player.screen());
    }
    assert_eq!(closed, 6);
    resize(&mut player);
    debrief_and_quit(&mut player);
    let [name] = &names(folder.path())[..] else { panic!("one save: {:?}", names(folder.path())) };
    let game = kept(folder.path(), name);
    assert_eq!((game.phase(), game.played().len()), (Phase::Over, 6));
}

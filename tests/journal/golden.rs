//! Golden games: saves in `tests/golden` that must verify for ever, or until the model's version is raised.
//!
//! `GOLDEN_UPDATE=1 cargo test --test journal golden` plays their decisions with the model as it is, writes the
//! first one if there is none, and fails, so that nobody updates them unseen. Whoever does raises `MODEL_VERSION`.

use std::fs;
use std::path::{Path, PathBuf};

use good_crisis::content::decisions::WireDecisions;
use good_crisis::content::ron_file::options;
use good_crisis::journal::{Game, MODEL_VERSION, Phase, Save, Setup, Shelf, save};
use good_crisis::sim::scenario::Form;

use crate::player::{draft_possible, new_game};

/// Four quarters that touch most of what can be decided at the beginning.
const FIRST: [&str; 4] = [
    "(price_index: 0.98, free_shipping: over_99, marketing: 4.1e7, hiring: 25.0, story: tell,
      allocation: (features: 0.6, testing: 0.1, decoupling: 0.1, fulfilment: 0.1, reliability: 0.1))",
    "(migration: pilot, inquiry: (price_test: true), finance: (equity: 2.5e7), freeze: partial,
      standing: (capacity_cover: 1.15, cash_floor: 2.0e8, staffing: None))",
    "(migration: commit, migration_tiers: [\"web\", \"applications\"], care: (amnesty: true), hiring: -12.5,
      allocation: (migration: 0.5, testing: 0.2, fulfilment: 0.2))",
    "(orders: [(platform: \"linux\", units: 2.5)], operations: (staff: -100, delist: true), pledge: profit_by_2001Q4,
      cutover_policy: (max_holds: 3, probes: true))",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("golden")
}

/// The golden games there are at least.
const KNOWN: [&str; 2] = ["four-quarters.ron", "lamplight.ron"];

fn goldens() -> Vec<PathBuf> {
    let Ok(files) = fs::read_dir(folder()) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "ron"));
    paths.sort();
    paths
}

fn first(shelf: &mut Shelf) -> Game {
    let mut game = new_game(shelf, Form::Full, 2000);
    for written in FIRST {
        let wire: WireDecisions = options().from_str(written).unwrap();
        let decisions = wire.to_sim(game.scenario(), Some(game.visible())).unwrap();
        draft_possible(&mut game, decisions);
        game.close().unwrap();
    }
    game
}

/// The second story to its end: the loan, the move, the night by policy.
const LAMPLIGHT: [&str; 7] = [
    "(event: \"all\", allocation: (features: 0.5, fulfilment: 0.2))",
    "(event: \"many\", migration: pilot)",
    "(standing: (marketing_share: 0.045))",
    "(event: \"move\", migration: commit, freeze: full, allocation: (migration: 0.6, testing: 0.2, fulfilment: 0.1))",
    "(care: (amnesty: true), story: tell)",
    "(event: \"fewer\", care: (rehearsal: true), orders: [(platform: \"small_boxes\", units: 60)])",
    "(migration: cutover, cutover_policy: (max_holds: 2, probes: true))",
];

fn lamplight(shelf: &mut Shelf) -> Game {
    let (scenario, source) = shelf.built_in("lamplight").unwrap();
    let setup = Setup { scenario: "lamplight".into(), seed: 1888, ..Setup::default() };
    let mut game = Game::new(scenario, source, setup);
    for turn in 0.. {
        if game.phase() == Phase::Over {
            break;
        }
        if let Some(written) = LAMPLIGHT.get(turn) {
            let wire: WireDecisions = options().from_str(written).unwrap();
            let decisions = wire.to_sim(game.scenario(), Some(game.visible())).unwrap();
            draft_possible(&mut game, decisions);
        }
        game.close().unwrap();
    }
    game
}

#[test]
fn golden_games_are_what_they_were() {
    let mut shelf = Shelf::new();
    if std::env::var_os("GOLDEN_UPDATE").is_some() {
        fs::create_dir_all(folder()).unwrap();
        if goldens().is_empty() {
            fs::write(folder().join("four-quarters.ron"), save::write(&first(&mut shelf))).unwrap();
        }
        let second = folder().join("lamplight.ron");
        if !second.exists() {
            fs::write(second, save::write(&lamplight(&mut shelf))).unwrap();
        }
        for path in goldens() {
            let save = Save::read("golden", &fs::read(&path).unwrap()).unwrap();
            let game = save.replay_loosely(&mut shelf).unwrap();
            fs::write(&path, save::write(&game)).unwrap();
        }
        panic!("the golden games are written anew; is MODEL_VERSION still {MODEL_VERSION}?");
    }
    let all = goldens();
    for name in KNOWN {
        assert!(all.contains(&folder().join(name)), "{name} is missing");
    }
    for path in all {
        let save = Save::read("golden", &fs::read(&path).unwrap()).unwrap();
        let verification = save.verify(&mut shelf);
        assert!(verification.holds(), "{}: {:?}", path.display(), verification.fault);
    }
}

#[test]
fn the_first_golden_game_can_be_played() {
    let mut shelf = Shelf::new();
    let game = first(&mut shelf);
    assert_eq!(game.played().len(), FIRST.len());
    for played in game.played() {
        assert_ne!(played.decisions, good_crisis::sim::decisions::Decisions::none(), "{}", played.quarter());
    }
}

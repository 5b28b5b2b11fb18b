//! Playing a save again gives the game that was played.

use good_crisis::content::issue::IssueKind;
use good_crisis::content::library;
use good_crisis::journal::{Fault, Game, NotClosed, Phase, Save, Setup, Shelf, save};
use good_crisis::sim::decisions::{Decisions, MigrationMove};
use good_crisis::sim::scenario::Form;

use crate::player::{Dice, anything, new_game, play, play_quarter};

fn reload(shelf: &mut Shelf, game: &Game) -> (String, Game) {
    let text = save::write(game);
    let read = Save::read("game.ron", text.as_bytes()).unwrap();
    let verification = read.verify(shelf);
    assert!(verification.holds(), "{:?}\n{text}", verification.fault);
    assert_eq!(verification.good, game.played().len());
    let again = read.replay(shelf).unwrap();
    (text, again)
}

fn assert_same(game: &Game, again: &Game) {
    assert_eq!(again.state_hash(), game.state_hash());
    assert_eq!(again.world(), game.world());
    assert_eq!(again.draft(), game.draft());
    assert_eq!(again.notes(), game.notes());
    assert_eq!(again.phase(), game.phase());
    assert_eq!(again.verdict(), game.verdict());
    for (played, replayed) in game.played().iter().zip(again.played()) {
        assert_eq!(played.decisions, replayed.decisions);
        assert_eq!(played.report, replayed.report);
        assert_eq!(played.told, replayed.told);
    }
}

#[test]
fn three_hundred_games_replay_to_the_bit() {
    let mut shelf = Shelf::new();
    let (mut over, mut longest) = (0, 0);
    for seed in 0..300 {
        let form = [Form::Sprint, Form::Full, Form::Full, Form::Long][seed as usize % 4];
        let quarters = if seed % 3 == 0 { 1 + seed as usize % 20 } else { usize::MAX };
        let game = play(&mut shelf, form, seed, quarters);
        let (text, again) = reload(&mut shelf, &game);
        assert_same(&game, &again);
        assert_eq!(save::write(&again), text, "saved, loaded and saved again");
        over += usize::from(game.phase() == Phase::Over);
        longest = longest.max(game.played().len());
        if game.phase() == Phase::Over {
            assert!(text.len() <= 16 << 10, "{} bytes\n{text}", text.len());
        }
    }
    assert!(over >= 150 && longest == 28, "the games were no test: {over} over, the longest {longest} quarters");
}

#[test]
fn a_replayed_game_goes_on_as_the_played_one() {
    let mut shelf = Shelf::new();
    for seed in 300..320 {
        let mut game = play(&mut shelf, Form::Full, seed, 6);
        let (_, mut again) = reload(&mut shelf, &game);
        for game in [&mut game, &mut again] {
            let mut dice = Dice(seed);
            while game.phase() != Phase::Over {
                play_quarter(game, &mut dice);
            }
        }
        assert_same(&game, &again);
    }
}

#[test]
fn a_draft_survives() {
    let mut shelf = Shelf::new();
    for seed in 0..100 {
        let mut game = play(&mut shelf, Form::Full, seed, 3);
        if game.phase() == Phase::Over {
            continue;
        }
        // Also one that will be refused.
        let decisions = Decisions { price_index: Some(9.0), ..anything(&mut Dice(seed), &game) };
        assert!(game.set_draft(decisions));
        let (_, again) = reload(&mut shelf, &game);
        assert_same(&game, &again);
    }
}

#[test]
fn a_refused_set_changes_nothing() {
    let mut shelf = Shelf::new();
    for wrong in [
        Decisions { price_index: Some(f64::NAN), ..Decisions::none() },
        Decisions { hiring: Some(1e9), ..Decisions::none() },
        Decisions { migration: Some(MigrationMove::Abandon), ..Decisions::none() },
        Decisions { event: Some(200), ..Decisions::none() },
    ] {
        let mut game = play(&mut shelf, Form::Full, 1, 2);
        let before = game.clone();
        game.set_draft(wrong);
        let Err(NotClosed::Refused(refused)) = game.close() else { panic!("{wrong:?}") };
        assert!(!refused.is_empty());
        assert_eq!(format!("{refused:?}"), format!("{:?}", game.rejections()));
        assert_eq!((game.state_hash(), game.world()), (before.state_hash(), before.world()));
        assert_eq!(game.played().len(), 2);
    }
}

#[test]
fn a_replay_can_stop_at_any_quarter() {
    let mut shelf = Shelf::new();
    let game = play(&mut shelf, Form::Full, 5, 10);
    let read = Save::read("game.ron", save::write(&game).as_bytes()).unwrap();
    for played in game.played() {
        let part = read.replay_until(&mut shelf, played.quarter()).unwrap();
        assert_eq!(part.state_hash(), played.hash);
        assert_eq!(part.visible(), played.after());
    }
}

#[test]
fn games_of_one_seed_and_other_names_have_other_hashes() {
    let mut shelf = Shelf::new();
    let mut hashes = Vec::new();
    for id in [None, Some(""), Some("a"), Some("b")] {
        for assignment in [None, Some("a")] {
            let (scenario, source) = shelf.built_in("dotcom-2000").unwrap();
            let mut setup = new_game(&mut shelf, Form::Full, 1).setup().clone();
            (setup.id, setup.assignment) = (id.map(str::to_owned), assignment.map(str::to_owned));
            hashes.push(Game::new(scenario, source, setup).state_hash());
        }
    }
    hashes.sort_unstable();
    hashes.dedup();
    // An empty id is none.
    assert_eq!(hashes.len(), 6);
}

#[test]
fn a_deck_that_was_added_is_named_in_the_save_and_played_again() {
    let mut shelf = Shelf::new();
    let with = ["september-2001".to_owned()];
    let (scenario, source) = shelf.built_in_with("dotcom-2000", &with).unwrap();
    let setup = Setup { scenario: "dotcom-2000".into(), seed: 9, ..Setup::default() };
    let mut game = Game::new(scenario, source, setup);
    let mut met = false;
    for _ in 0..8 {
        met |= game.scenario().open_card(game.visible()).is_some_and(|card| card.id == "september");
        game.close().unwrap();
    }
    assert!(met, "September 2001 comes in its quarter");
    let (written, again) = reload(&mut Shelf::new(), &game);
    assert_same(&game, &again);
    assert_eq!(again.source().with(), with);
    let read = |text: &str| Save::read("a.ron", text.as_bytes());
    let verified = |text: &str| read(text).unwrap().verify(&mut Shelf::new()).fault;
    let named = "with: [\n      \"september-2001\",\n    ],";
    let named = if written.contains(named) { named } else { "with: [\"september-2001\"]," };
    assert!(written.contains(named), "{written}");
    // It is as much a part of the game as its seed.
    let fault = verified(&written.replacen(named, "", 1));
    assert!(matches!(fault, Some(Fault::ScenarioDiffers { .. })), "{fault:?}");
    let fault = verified(&written.replacen("september-2001", "lamplight", 1));
    assert!(matches!(fault, Some(Fault::Scenario(_))), "{fault:?}");
    let many = format!("with: [{}],", "\"a\",".repeat(40));
    assert!(read(&written.replacen(named, &many, 1)).is_err());
    // A game without says nothing of it, as games did before there was a choice.
    assert!(!save::write(&new_game(&mut shelf, Form::Full, 9)).contains("with:"));
}

#[test]
fn a_scenario_of_ones_own_travels_with_the_save() {
    let mut shelf = Shelf::new();
    let text = library::SCENARIOS[0].source.replacen("// ", "// mine: ", 1);
    let (scenario, source) = shelf.own("mine.ron", &text).unwrap();
    let mut game = Game::new(scenario, source, Setup { scenario: "dotcom-2000".into(), seed: 4, ..Setup::default() });
    play_quarter(&mut game, &mut Dice(4));
    let (written, again) = reload(&mut Shelf::new(), &game);
    assert_same(&game, &again);
    assert_ne!(game.opening_hash(), new_game(&mut shelf, Form::Full, 4).opening_hash());

    let changed = written.replacen("// mine: ", "// nine: ", 1);
    let fault = Save::read("a.ron", changed.as_bytes()).unwrap().verify(&mut shelf).fault;
    assert!(matches!(fault, Some(Fault::ScenarioDiffers { .. })), "{fault:?}");
    let broken = written.replacen("name: \\\"dotcom-2000\\\"", "nane: \\\"dotcom-2000\\\"", 1);
    assert_ne!(broken, written);
    let fault = Save::read("a.ron", broken.as_bytes()).unwrap().verify(&mut shelf).fault;
    assert!(matches!(fault, Some(Fault::Scenario(_))), "{fault:?}");

    // Files are named after the scenario, so a save may not say another name, still less a path.
    let renamed = written.replacen("name: \"dotcom-2000\"", "name: \"yours\"", 1);
    assert_ne!(renamed, written);
    let save = Save::read("a.ron", renamed.as_bytes()).unwrap();
    let named =
        |fault: Fault| matches!(fault, Fault::ScenarioNamed { name, own } if name == "yours" && own == "dotcom-2000");
    assert!(named(save.replay(&mut shelf).unwrap_err()) && named(save.replay_loosely(&mut shelf).unwrap_err()));
    for name in ["../../mine", "/tmp/mine", "a b", "Mine", ""] {
        let renamed = written.replacen("name: \"dotcom-2000\"", &format!("name: {name:?}"), 1);
        let issues = Save::read("a.ron", renamed.as_bytes()).unwrap_err();
        let wanted = |kind: &IssueKind| matches!(kind, IssueKind::Particular { id: "scenario-finding-id", .. });
        assert!(issues.iter().any(|issue| wanted(&issue.kind) && issue.place.is_some()), "{name}: {issues:?}");
    }
}

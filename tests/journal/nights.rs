//! The cutover night: sealed once begun, resumed wherever it was left.

use std::sync::Arc;

use good_crisis::journal::{Exercise, Game, NotClosed, Phase, Save, Shelf, Terms, save};
use good_crisis::sim::cutover::Act;
use good_crisis::sim::decisions::{Decisions, MigrationMove};
use good_crisis::sim::locks::Locks;
use good_crisis::sim::scenario::Form;

use crate::player::{Dice, anything, draft_possible, new_game, play_night};

/// A game on the evening of its first night.
fn evening(shelf: &mut Shelf) -> Game {
    for seed in 0..400 {
        let mut game = new_game(shelf, Form::Full, seed);
        let mut dice = Dice(seed);
        while game.phase() == Phase::Deciding {
            let decisions = Decisions { migration: None, cutover_policy: None, ..anything(&mut dice, &game) };
            let step = match game.turn() {
                0..=2 => MigrationMove::Commit,
                3 => MigrationMove::DualRun,
                _ => MigrationMove::Cutover,
            };
            draft_possible(&mut game, Decisions { migration: Some(step), orders: None, ..decisions });
            if game.night().is_some() {
                return game;
            }
            game.close().unwrap();
        }
    }
    panic!("no night in four hundred games");
}

#[test]
fn a_night_seals_the_quarter_and_resumes_after_every_act() {
    let mut shelf = Shelf::new();
    let mut game = evening(&mut shelf);
    assert_eq!(game.phase(), Phase::Deciding);
    let drafted = *game.draft();
    game.begin_night().unwrap();
    assert_eq!(game.phase(), Phase::Night);
    assert!(!game.set_draft(Decisions::none()), "the draft is sealed");
    for act in [Act::Hold, Act::Go, Act::Go] {
        let text = save::write(&game);
        let mut again = Save::read("night.ron", text.as_bytes()).unwrap().replay(&mut shelf).unwrap();
        assert_eq!(again.phase(), Phase::Night);
        assert_eq!(again.night(), game.night());
        assert!(!again.set_draft(Decisions::none()), "the draft is sealed after loading, too");
        let (now, then) = (game.act(act), again.act(act));
        assert_eq!(now, then);
        assert_eq!(again.night(), game.night());
    }
    play_night(&mut game, &mut Dice(3));
    assert_eq!(game.phase(), Phase::Night, "the morning is looked at before the quarter closes");
    let night = game.night().unwrap();
    let played = game.close().unwrap();
    assert_eq!(played.decisions, Decisions { night: Some(night.acts), ..drafted });
    let good_crisis::sim::cutover::Night::Outcome(outcome) = night.stands else { panic!("not over") };
    assert_eq!(played.report.night, Some(outcome), "what was seen is what happened");
}

#[test]
fn there_is_no_act_without_a_night() {
    let mut shelf = Shelf::new();
    let mut game = new_game(&mut shelf, Form::Full, 1);
    assert!(game.act(Act::Go).is_err());
    assert!(game.night().is_none());
    assert_eq!(game.begin_night(), Ok(None));
    assert_eq!(*game.draft(), Decisions::none());
}

#[test]
fn a_policy_in_the_draft_plays_the_night_by_itself() {
    let mut shelf = Shelf::new();
    let mut game = evening(&mut shelf);
    let policy = game.visible().levels.cutover_policy;
    let draft = Decisions { cutover_policy: Some(policy), ..*game.draft() };
    game.set_draft(draft);
    assert!(game.night().is_none());
    assert!(game.close().unwrap().report.night.is_some());
}

#[test]
fn a_draft_against_a_lock_begins_no_night_and_is_not_sealed() {
    let mut game = evening(&mut Shelf::new());
    game.set_draft(Decisions { price_index: None, ..*game.draft() });
    assert!(game.night().is_some());
    let given = Decisions { price_index: Some(1.1), ..Decisions::none() };
    let terms = Terms { locks: Locks::new(given, []), ..Terms::default() };
    game.put_under(Exercise { text: "".into(), terms: Arc::new(terms) });
    assert!(game.night().is_some(), "the lock says nothing of the night");
    game.set_draft(Decisions { price_index: Some(0.9), ..*game.draft() });
    assert!(game.night().is_none());
    assert!(matches!(game.begin_night(), Err(NotClosed::Refused(refused)) if refused[0].key == "price_index"));
    assert!(game.set_draft(Decisions { price_index: None, ..*game.draft() }), "it can still be set right");
    assert!(game.begin_night().unwrap().is_some_and(|night| night.begun));
}

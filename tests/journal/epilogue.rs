//! The epilogue of the full form: three letters, and standing orders between them.

use good_crisis::journal::{Phase, Shelf};
use good_crisis::sim::check::Reason;
use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::scenario::Form;

use crate::player::{LAST, new_game};

#[test]
fn sixteen_quarters_are_decided_and_three_letters_answered() {
    let mut shelf = Shelf::new();
    // A seed under which doing nothing survives is looked for; some must.
    let mut survived = 0;
    for seed in 0..40 {
        let mut game = new_game(&mut shelf, Form::Full, seed);
        let mut letters = Vec::new();
        while game.phase() != Phase::Over {
            match game.phase() {
                Phase::Letter(year) => {
                    letters.push(year);
                    game.set_draft(Decisions { price_index: Some(1.0), hiring: Some(5.0), ..Decisions::none() });
                    let refused = game.close().unwrap_err();
                    let keys: Vec<&str> = refused.iter().map(|rejection| rejection.key).collect();
                    assert_eq!(keys, ["price_index", "hiring"]);
                    assert!(refused.iter().all(|rejection| rejection.reason == Reason::OnlyTheAnswer));
                    game.set_draft(Decisions::none());
                }
                Phase::Deciding => assert!(game.turn() < game.span().decided),
                phase => panic!("{phase:?}"),
            }
            game.close().unwrap();
        }
        if game.visible().alive() {
            survived += 1;
            assert_eq!(letters, [2004, 2005, 2006]);
            assert_eq!(game.played().len(), 28);
            assert_eq!(game.played()[27].quarter(), LAST);
        }
        assert!(game.verdict().is_some());
        assert!(game.close().is_err());
        assert!(!game.set_draft(Decisions::none()));
    }
    assert!(survived > 0, "nobody reached the epilogue");
}

#[test]
fn a_sprint_begins_where_its_act_begins() {
    let mut shelf = Shelf::new();
    let game = new_game(&mut shelf, Form::Sprint, 1);
    assert_eq!(game.quarter(), game.span().first);
    assert_eq!((game.turn(), game.played().len()), (0, 0));
}

//! Of a game as it is played: a set of decisions that is refused changes nothing of it.

use std::cell::Cell;
use std::collections::BTreeSet;

use good_crisis::analysis::feasible::feasible;
use good_crisis::journal::{Game, NotClosed, Phase, Setup, Shelf};
use proptest::prelude::*;

use crate::decisions::{game, mild_game};
use crate::world::of_games;

#[test]
fn refused_sets_change_nothing() {
    let (scenario, source) = Shelf::new().built_in("dotcom-2000").expect("the flagship");
    let (refused, keys) = (Cell::new(0), std::cell::RefCell::new(BTreeSet::new()));
    of_games(60, &(any::<u64>(), mild_game(), game()), |(seed, mild, wild)| {
        let setup = Setup { scenario: "dotcom-2000".into(), seed, ..Setup::default() };
        let mut played = Game::new(scenario.clone(), source.clone(), setup);
        for (mild, wild) in mild.iter().zip(&wild) {
            if played.phase() != Phase::Deciding {
                break;
            }
            // The same game without the refusal is what must be left, down to the quarter that is closed afterwards.
            let mut unasked = played.clone();
            prop_assert!(played.set_draft(*wild));
            let rejections = played.rejections();
            if !rejections.is_empty() {
                let said = played.close().expect_err("a plan with rejections is refused");
                prop_assert_eq!(&said, &NotClosed::Refused(rejections.clone()));
                prop_assert_eq!(played.draft(), wild);
                prop_assert_eq!(played.state_hash(), unasked.state_hash());
                prop_assert_eq!(played.world(), unasked.world());
                prop_assert_eq!(played.played().len(), unasked.played().len());
                refused.set(refused.get() + 1);
                keys.borrow_mut().extend(rejections.iter().map(|it| it.key));
            }
            let kept = feasible(played.visible(), &scenario, mild).decisions;
            for game in [&mut played, &mut unasked] {
                prop_assert!(game.set_draft(kept));
                prop_assert!(game.close().is_ok());
            }
            prop_assert_eq!(played.state_hash(), unasked.state_hash());
            prop_assert_eq!(played.world(), unasked.world());
        }
        Ok(())
    });
    let keys = keys.into_inner();
    println!("{} sets refused, by {keys:?}", refused.get());
    assert!(refused.get() > 500, "only {} sets were refused", refused.get());
    assert!(keys.len() >= 8, "only by {keys:?}");
}

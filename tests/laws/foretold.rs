//! What ends a game could have been known: two quarters before the draw that did it, a tell was there or for sale.
//! Some hundred deaths here; `good-crisis balance --only deaths` for more than ten thousand.

use std::collections::BTreeMap;

use good_crisis::analysis::foretold::{AHEAD, ended};
use good_crisis::analysis::play::Rules;
use good_crisis::analysis::strategy::Strategy;
use good_crisis::content::strategy::library;
use good_crisis::sim::luck::Luck;
use good_crisis::sim::scenario::{Difficulty, Form};

#[test]
fn a_draw_that_ends_a_game_had_its_tell() {
    let scenario = good_crisis::content::library::scenario("dotcom-2000").expect("built in");
    let rules = Rules { scenario: &scenario, form: Form::Full, difficulty: Difficulty::Operator, quarters: None };
    let (mut deaths, mut late, mut untold) = (0, 0, BTreeMap::<String, u32>::new());
    for (name, games) in [("history", 120), ("split-focus", 160), ("scavenge", 120), ("austerity", 80)] {
        let found = library::strategy(name, &scenario).and_then(Result::ok).expect("built in");
        let strategy = Strategy::compile(&found, &scenario);
        for seed in 0..games {
            let Some(ended) = ended(&rules, &strategy, Luck::new(seed)) else { continue };
            deaths += 1;
            assert!(ended.draw.is_none_or(|draw| draw <= ended.turn));
            match ended.told {
                Some(AHEAD) => {}
                // Only what is drawn in the first quarters, which have none before them.
                Some(ahead) => {
                    assert!(ended.is_drawn_at_the_opening(), "{name}, seed {seed}: {ended:?}");
                    assert_eq!(ended.draw, Some(ahead), "{name}, seed {seed}: {ended:?}");
                    late += 1;
                }
                None => *untold.entry(format!("{:?}", ended.death)).or_default() += 1,
            }
        }
    }
    println!("{deaths} deaths; told late {late}, never {untold:?}");
    assert!(deaths > 100, "{deaths} deaths");
    assert!(untold.is_empty(), "of {deaths} deaths these had no tell: {untold:?}");
    assert!(f64::from(late) <= 0.05 * f64::from(deaths), "of {deaths} deaths {late} were told at the opening alone");
}

//! What ends a game could have been known: two quarters before the draw that did it, a tell was there or for sale.
//! Some hundred deaths here; `cargo run --release --example deck -- deaths 10000` for ten thousand.

use std::collections::BTreeMap;

use good_crisis::analysis::foretold::ended;
use good_crisis::analysis::play::Rules;
use good_crisis::analysis::strategy::Strategy;
use good_crisis::content::strategy::library;
use good_crisis::sim::luck::Luck;
use good_crisis::sim::scenario::{Difficulty, Form};

#[test]
fn a_draw_that_ends_a_game_had_its_tell() {
    let scenario = good_crisis::content::library::scenario("dotcom-2000").expect("built in");
    let rules = Rules { scenario: &scenario, form: Form::Full, difficulty: Difficulty::Operator, quarters: None };
    let (mut deaths, mut untold) = (0, BTreeMap::<String, u32>::new());
    for (name, games) in [("history", 120), ("split-focus", 160), ("scavenge", 120), ("austerity", 80)] {
        let found = library::strategy(name, &scenario).and_then(Result::ok).expect("built in");
        let strategy = Strategy::compile(&found, &scenario);
        for seed in 0..games {
            let Some(ended) = ended(&rules, &strategy, Luck::new(seed)) else { continue };
            deaths += 1;
            assert!(ended.draw.is_none_or(|draw| draw <= ended.turn));
            if !ended.told {
                *untold.entry(format!("{:?}", ended.death)).or_default() += 1;
            }
        }
    }
    let share = f64::from(untold.values().sum::<u32>()) / f64::from(deaths);
    println!("{deaths} deaths; without a tell {share:.3}: {untold:?}");
    assert!(deaths > 100, "{deaths} deaths");
    assert!(share <= 0.03, "of {deaths} deaths {share} had no tell: {untold:?}");
}

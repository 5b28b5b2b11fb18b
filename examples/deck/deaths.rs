//! What ended the games that failed, and whether it could have been seen two quarters before.

use std::collections::BTreeMap;

use good_crisis::analysis::foretold::{AHEAD, Ended, ended};
use good_crisis::analysis::play::Rules;
use good_crisis::analysis::strategy::Strategy;
use good_crisis::content::strategy::library;
use good_crisis::sim::luck::Luck;
use good_crisis::sim::scenario::{Difficulty, Form, Scenario};
use rayon::prelude::*;

/// Strategies whose deaths are looked at, a share of them each.
const STRATEGIES: [&str; 6] = ["history", "well-timed", "haggle", "scavenge", "split-focus", "austerity"];
/// Games played at a time.
const BATCH: u64 = 500;

pub(crate) fn print(scenario: &Scenario, deaths: u64) {
    let rules = Rules::new(scenario, Form::Full, Difficulty::Operator);
    let mut kinds: BTreeMap<String, [u64; 4]> = BTreeMap::new();
    for name in STRATEGIES {
        let found = library::strategy(name, scenario).and_then(Result::ok).expect("built in");
        let strategy = Strategy::compile(&found, scenario);
        let wanted = (deaths as usize).div_ceil(STRATEGIES.len());
        let (mut all, mut games): (Vec<Ended>, u64) = (Vec::new(), 0);
        while all.len() < wanted && games < 200_000 {
            let batch: Vec<Option<Ended>> = (games + 1..=games + BATCH)
                .into_par_iter()
                .map(|seed| ended(&rules, &strategy, Luck::new(seed)))
                .collect();
            all.extend(batch.into_iter().flatten());
            games += BATCH;
        }
        println!("{name}: {} deaths in {games} games", all.len());
        for ended in all {
            let counts = kinds.entry(format!("{:?}", ended.death)).or_default();
            counts[0] += 1;
            counts[1] += u64::from(ended.draw.is_some());
            counts[2] += u64::from(ended.told.is_some_and(|tell| tell.ahead < AHEAD));
            counts[3] += u64::from(ended.told.is_none());
        }
    }
    println!("{:<12} {:>7} {:>16} {:>14} {:>12}", "death", "games", "ended by a draw", "told late", "never told");
    for (kind, [games, drawn, late, untold]) in kinds {
        let share = 100.0 * late as f64 / drawn.max(1) as f64;
        println!("{kind:<12} {games:>7} {drawn:>16} {late:>6} ({share:>4.1}%) {untold:>12}");
    }
    println!("told late: shown, or for sale, less than {AHEAD} quarters before the draw that ended the game");
}

//! An untraced quarter asks for no memory: games without a listener run on what they were given at their start.

use allocation_counter::measure;
use good_crisis::analysis::play::{Rules, play};
use good_crisis::analysis::strategy::Strategy;
use good_crisis::content::library;
use good_crisis::content::strategy::library as strategies;
use good_crisis::sim::luck::Luck;
use good_crisis::sim::scenario::{Difficulty, Form};

/// Games of each strategy: enough for nights, cards and bankruptcies of every kind.
const GAMES: u64 = 50;

#[test]
fn an_untraced_game_allocates_nothing() {
    let scenario = library::scenario("dotcom-2000").unwrap();
    let rules = Rules::new(&scenario, Form::Full, Difficulty::Operator);
    for name in ["steady", "history", "haggle", "reckless", "scavenge", "power-grid", "random"] {
        let strategy = Strategy::compile(&strategies::strategy(name, &scenario).unwrap().unwrap(), &scenario);
        let mut quarters = 0;
        let asked = measure(|| {
            for seed in 0..GAMES {
                quarters += play(&rules, &strategy, Luck::new(seed), |_, _| {}).0.quarters;
            }
        });
        assert!(quarters > 0);
        assert_eq!(asked.count_total, 0, "{name}: {} bytes in {quarters} quarters", asked.bytes_total);
    }
}

#[test]
fn the_counter_counts() {
    assert_eq!(measure(|| drop(std::hint::black_box(vec![0_u8; 100]))).count_total, 1);
}

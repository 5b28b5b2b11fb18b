//! How much games differ: the sets of cards that they meet.

use std::collections::{BTreeMap, BTreeSet};

use good_crisis::analysis::play::{Rules, play};
use good_crisis::analysis::strategy::Strategy;
use good_crisis::content::strategy::library;
use good_crisis::sim::luck::Luck;
use good_crisis::sim::scenario::{Difficulty, Form, Scenario};

pub(crate) fn print(scenario: &Scenario, games: u64) {
    let rules = Rules::new(scenario, Form::Full, Difficulty::Operator);
    for name in ["history", "well-timed", "haggle", "steady"] {
        let found = library::strategy(name, scenario).and_then(Result::ok).expect("built in");
        let strategy = Strategy::compile(&found, scenario);
        let (mut sets, mut met, mut cards) = (BTreeSet::new(), BTreeMap::<&str, u64>::new(), 0);
        for seed in 1..=games {
            let luck = Luck::new(seed);
            let opening = rules.open(luck);
            let mut set: BTreeSet<u8> = opening.visible.deck.open.into_iter().collect();
            let (_, _) = play(&rules, &strategy, luck, |world, _| {
                set.extend(world.visible.deck.open.filter(|_| world.visible.alive()));
            });
            cards += set.len();
            for index in &set {
                *met.entry(&scenario.cards[usize::from(*index)].id).or_default() += 1;
            }
            sets.insert(set);
        }
        let mean = cards as f64 / games as f64;
        println!("{name}: {} different sets in {games} games, {mean:.1} cards a game", sets.len());
        let shares = met.iter().map(|(id, count)| format!("{id} {:.0}%", *count as f64 * 100.0 / games as f64));
        println!("  {}", shares.collect::<Vec<_>>().join(", "));
    }
}

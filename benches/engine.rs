//! How fast the engine is: quarters of whole games a second, untraced, on one core; the live forecast; one
//! quarter's explanation. Run with `cargo bench --bench engine`.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use good_crisis::analysis::monte_carlo::{Batch, Counted, run};
use good_crisis::analysis::play::Rules;
use good_crisis::analysis::strategy::Strategy;
use good_crisis::content::library;
use good_crisis::content::strategy::library as strategies;
use good_crisis::sim::scenario::{Difficulty, Form, Scenario};

fn main() {
    divan::main();
}

fn scenario() -> std::sync::Arc<Scenario> {
    library::scenario("dotcom-2000").expect("the flagship reads")
}

fn strategy(scenario: &Scenario, name: &str) -> Strategy {
    let read = strategies::strategy(name, scenario).expect("there is such a strategy").expect("it reads");
    Strategy::compile(&read, scenario)
}

fn games(scenario: &Scenario, strategy: &Strategy, games: u64) -> Counted {
    let rules = Rules { scenario, form: Form::Full, difficulty: Difficulty::Operator, quarters: None };
    run(&rules, strategy, &Batch { games, seed: 1, jobs: 1 }, &|_| true)
}

/// Whole games of form full, the verdict's years among them; counted in simulated quarters.
#[divan::bench(args = ["steady", "history", "haggle"])]
fn quarters(bencher: Bencher, name: &str) {
    const GAMES: u64 = 200;
    let scenario = scenario();
    let strategy = strategy(&scenario, name);
    let quarters = games(&scenario, &strategy, GAMES).quarters;
    bencher.counter(ItemsCount::new(quarters)).bench(|| black_box(games(&scenario, &strategy, GAMES)));
}

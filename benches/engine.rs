//! How fast the engine is: quarters of whole games a second, untraced, on one core; the live forecast; one
//! quarter's explanation. Run with `cargo bench --bench engine`.

#![expect(clippy::expect_used, reason = "a bench that cannot start may stop")]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use good_crisis::analysis::explain::{Quarter, explain};
use good_crisis::analysis::forecast::{Forecaster, HORIZON, WORLDS};
use good_crisis::analysis::monte_carlo::Counted;
use good_crisis::analysis::play::{Rules, play};
use good_crisis::analysis::strategy::Strategy;
use good_crisis::content::library;
use good_crisis::content::strategy::library as strategies;
use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::figures::Figure;
use good_crisis::sim::luck::Luck;
use good_crisis::sim::plan::resolve;
use good_crisis::sim::scenario::{Difficulty, Form, Scenario};
use good_crisis::sim::trace::Told;
use good_crisis::sim::turn::advance;
use good_crisis::sim::world::World;

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

/// Whole games of form full, the verdict's years among them, counted in simulated quarters. The histograms are
/// made once, as in a long run.
#[divan::bench(args = ["steady", "history", "haggle"])]
fn quarters(bencher: Bencher, name: &str) {
    const GAMES: u64 = 100;
    let scenario = scenario();
    let strategy = strategy(&scenario, name);
    let rules = Rules::new(&scenario, Form::Full, Difficulty::Operator);
    let mut counted = Counted::default();
    let mut games = || {
        for seed in 1..=GAMES {
            let (played, _) = play(&rules, &strategy, Luck::new(seed), |_, _| {});
            counted.record(&played);
        }
        counted.quarters
    };
    let quarters = games();
    bencher.counter(ItemsCount::new(quarters)).bench_local(|| black_box(games()));
}

/// The desk's fan: 200 believed worlds, eight quarters.
#[divan::bench]
fn forecast(bencher: Bencher) {
    let scenario = scenario();
    let world = World::start(&scenario, Luck::new(1));
    let plan = resolve(&world.visible, &scenario, &Decisions::none());
    let mut forecaster = Forecaster::default();
    bencher
        .counter(ItemsCount::new(WORLDS * HORIZON))
        .bench_local(|| black_box(forecaster.forecast(&world.visible, &scenario, &plan, HORIZON, WORLDS)));
}

/// Every figure of one quarter explained.
#[divan::bench]
fn explain_a_quarter(bencher: Bencher) {
    let scenario = scenario();
    let opening = World::start(&scenario, Luck::new(1));
    let quarter = |world: &World| {
        let mut told = Told::default();
        let plan = resolve(&world.visible, &scenario, &Decisions::none());
        let (next, _) = advance(world, &scenario, &plan, &mut told);
        (next, told)
    };
    let (second, first_told) = quarter(&opening);
    let (third, second_told) = quarter(&second);
    let previous = Quarter { before: &opening.visible, after: &second.visible, told: &first_told };
    let now = Quarter { before: &second.visible, after: &third.visible, told: &second_told };
    bencher.counter(ItemsCount::new(Figure::ALL.len())).bench_local(|| {
        for figure in Figure::ALL {
            black_box(explain(&scenario, *figure, Some(&previous), &now));
        }
    });
}

//! The laws of prices: of parcels, and of what is asked of tenants on the last day.

use good_crisis::analysis::play::Rules;
use good_crisis::analysis::strategy::{State, Strategy};
use good_crisis::content::strategy::library;
use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::grid::reference_price;
use good_crisis::sim::ledger::Account;
use good_crisis::sim::luck::Luck;
use good_crisis::sim::plan::resolve;
use good_crisis::sim::scenario::{Difficulty, Form};
use good_crisis::sim::trace::Silent;
use good_crisis::sim::turn::step;
use good_crisis::sim::verdict::appraise;
use good_crisis::sim::world::World;

use crate::world::flagship;

/// What a long game of the platform is worth if its last quarter asks so many times what its strategy would.
fn worth(times: f64, seed: u64) -> (f64, f64) {
    let scenario = flagship();
    let rules = Rules::new(&scenario, Form::Long, Difficulty::Operator);
    let strategy = library::strategy("power-grid", &scenario).and_then(Result::ok).expect("built in");
    let strategy = Strategy::compile(&strategy, &scenario);
    let (mut world, mut state) = (rules.open(Luck::new(seed)), State::new(Luck::new(seed)));
    let quarters = rules.span().quarters;
    for turn in 0..quarters {
        let mut plan = rules.plan_by(&strategy, &mut state, turn, &world.visible);
        if turn + 1 == quarters {
            plan.levels.grid.price_per_unit_hour = times * reference_price(&scenario.grid, turn);
        }
        step(&mut world, &scenario, &plan, &mut Silent);
        if !world.visible.alive() {
            break;
        }
    }
    let rented = world.visible.grid.opened.map_or(0.0, |_| appraise(&world, &scenario).platform);
    (appraise(&world, &scenario).equity, rented)
}

#[test]
fn a_price_a_hundred_times_the_usual_on_the_last_day_raises_no_value() {
    let mut platforms = 0;
    for seed in 0..30 {
        let (honest, rented) = worth(1.0, seed);
        platforms += usize::from(rented > 0.0);
        for times in [2.0, 100.0] {
            let (pumped, _) = worth(times, seed);
            assert!(pumped <= honest * 1.001 + 0.1, "seed {seed}, {times}: {pumped} beside {honest}");
        }
    }
    assert!(platforms >= 8, "{platforms} of 30 games have a platform to pump");
}

#[test]
fn parcels_cost_the_same_whatever_they_sold_for() {
    let scenario = flagship();
    let sent = |price_index: f64| {
        let mut world = World::start(&scenario, Luck::off());
        let decisions = Decisions { price_index: Some(price_index), ..Decisions::none() };
        let plan = resolve(&world.visible, &scenario, &decisions);
        step(&mut world, &scenario, &plan, &mut Silent);
        let parcels = world.visible.last.sales / price_index;
        (world.visible.ledger.moved(Account::Fulfilment).millions() - scenario.fulfilment.fixed) / parcels
    };
    let (cheap, dear) = (sent(0.9), sent(1.03));
    assert!((cheap / dear - 1.0).abs() < 0.002, "{cheap} and {dear} a parcel");
}

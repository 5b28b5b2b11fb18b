//! Led on by the policies themselves, from what is seen alone.

use super::*;
use crate::analysis::past::rules as full;
use crate::analysis::rollout::believed;
use crate::content::library;
use crate::journal::Setup;
use crate::sim::trace::Silent;
use crate::sim::turn::step;

/// A game by the way it went, so many quarters of it.
fn game(seed: u64, quarters: usize) -> Game {
    let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
    let setup = Setup { scenario: "dotcom-2000".into(), seed, ..Setup::default() };
    let history = References::of(&scenario).expect("it names them").history;
    let mut game = Game::begin(setup).expect("it is built in");
    let mut state = State::new(Luck::new(seed));
    for _ in 0..quarters {
        let decisions = history.decide(&mut state, game.visible(), &scenario).decisions;
        game.set_draft(decisions);
        game.close().expect("what is feasible is not refused");
    }
    game
}

#[test]
fn it_is_the_fans_worlds_played_one_by_one_by_each_policy() {
    let game = game(3, 2);
    let (scenario, visible, plan) = (game.scenario(), game.visible(), game.plan());
    let rules = full(scenario);
    let (worlds, quarters) = (40, 6);
    let policies = References::of(scenario).expect("it names them").continuations;
    let mut gone = 0;
    for policy in &policies {
        let mut watching = State::new(Luck::off());
        for played in game.played() {
            policy.watch(&mut watching, played.before(), &played.plan, scenario);
        }
        for mut world in believed(visible, scenario, first_seed(visible), worlds) {
            let mut state = watching.with_luck(world.hidden.luck);
            policy.watch(&mut state, visible, &plan, scenario);
            step(&mut world, scenario, &plan, &mut Silent);
            for ahead in 1..quarters {
                if world.visible.alive() {
                    let turn = game.played().len() as u16 + ahead;
                    let plan = rules.plan_by(policy, &mut state, turn, &world.visible);
                    step(&mut world, scenario, &plan, &mut Silent);
                }
            }
            gone += usize::from(!world.visible.alive());
        }
    }
    let odds =
        SteadyHand::of(&game).expect("it names policies").ruin(&game, &plan, quarters.into(), worlds * policies.len());
    assert!((odds - gone as f64 / (worlds * policies.len()) as f64).abs() < 1e-12, "{odds}, {gone}");
}

#[test]
fn fewer_go_under_than_where_nobody_decides_any_more() {
    let mut forecaster = crate::analysis::forecast::Forecaster::default();
    for seed in [2, 5, 9] {
        let game = game(seed, 4);
        let plan = game.plan();
        let left = forecaster.forecast(game.visible(), game.scenario(), &plan, HORIZON, 100).ruin;
        let led = SteadyHand::of(&game).expect("it names policies").ruin(&game, &plan, HORIZON, 100);
        assert!(led < left, "seed {seed}: {led} led on, {left} left alone");
    }
}

//! The forecast: ordered bands, nothing hidden read, the same answer twice.

use super::*;
use crate::analysis::feasible::feasible;
use crate::analysis::play::stand;
use crate::content::library;
use crate::sim::decisions::{Decisions, Finance};
use crate::sim::grid::TrueGrid;
use crate::sim::luck::Luck;
use crate::sim::migration::TrueMigration;
use crate::sim::plan::resolve;
use crate::sim::rivals::RivalCash;
use crate::sim::units::Money;
use crate::sim::world::Hidden;

fn played(seed: u64, quarters: usize) -> (std::sync::Arc<Scenario>, World) {
    let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
    let mut world = World::start(&scenario, Luck::new(seed));
    for _ in 0..quarters {
        stand(&mut world, &scenario);
    }
    (scenario, world)
}

/// Another truth in every single part, which taking a field more into `Hidden` makes this ask about too.
fn all_otherwise(of: &Hidden, stranger: &Hidden) -> Hidden {
    let Hidden { luck, deviates, nature, migration, demand_shock, rivals, grid } = *stranger;
    let other = Hidden {
        luck,
        deviates,
        nature,
        migration: TrueMigration { ready: of.migration.ready.map(|ready| 0.9 - 0.5 * ready), scope: migration.scope },
        demand_shock,
        rivals: RivalCash { cash: rivals.cash.map(|cash| 0.5 * cash + 1.0) },
        grid: TrueGrid { possible: grid.possible + 17.0, foregone: grid.foregone + 3.0 },
    };
    assert_ne!(other.luck, of.luck);
    assert!(other.deviates.iter().zip(&of.deviates).all(|(a, b)| a != b));
    assert_ne!((other.nature, other.demand_shock), (of.nature, of.demand_shock));
    assert!(other.nature.scope != of.nature.scope && other.demand_shock != of.demand_shock);
    assert!(other.migration.ready.iter().zip(&of.migration.ready).all(|(a, b)| a != b));
    assert_ne!(other.migration.scope, of.migration.scope);
    assert!(other.rivals.cash.iter().zip(&of.rivals.cash).all(|(a, b)| a != b));
    assert!(other.grid.possible != of.grid.possible && other.grid.foregone != of.grid.foregone);
    other
}

#[test]
fn worlds_that_differ_only_in_what_is_hidden_get_the_same_fan_to_the_bit() {
    let (scenario, one) = played(1, 3);
    let (_, stranger) = played(977, 3);
    let mut other = one;
    other.hidden = all_otherwise(&one.hidden, &stranger.hidden);
    assert_eq!(one.visible, other.visible);
    let fan = |world: &World| {
        let plan = resolve(&world.visible, &scenario, &Decisions::none());
        Forecaster::default().forecast(&world.visible, &scenario, &plan, HORIZON, WORLDS)
    };
    assert_eq!(format!("{:?}", fan(&one)), format!("{:?}", fan(&other)));
    // A fan must not know the future: the game's own seed gives no better one.
    assert_ne!(fan(&one), fan(&played(2, 3).1));
}

#[test]
fn the_fan_is_a_fan_and_memory_is_used_again() {
    let (scenario, world) = played(3, 1);
    let plan = resolve(&world.visible, &scenario, &Decisions::none());
    let mut forecaster = Forecaster::default();
    let fan = forecaster.forecast(&world.visible, &scenario, &plan, HORIZON, WORLDS);
    assert_eq!((fan.worlds, fan.cash.len()), (WORLDS, HORIZON));
    for band in fan.cash.iter().chain([&fan.next.sales, &fan.next.margin, &fan.next.operating, &fan.next.cash]) {
        assert!(band.p10 <= band.p50 && band.p50 <= band.p90, "{band:?}");
    }
    assert_eq!(fan.next.cash, fan.cash[0]);
    assert!((0.0..=1.0).contains(&fan.ruin) && (0.0..=1.0).contains(&fan.next.long_outage));
    assert!(fan.gone.is_sorted() && fan.gone.last() == Some(&fan.ruin), "{:?}", fan.gone);
    let small = forecaster.forecast(&world.visible, &scenario, &plan, 2, 10);
    assert_eq!((small.worlds, small.cash.len()), (10, 2));
    assert_eq!(forecaster.forecast(&world.visible, &scenario, &plan, HORIZON, WORLDS), fan);
}

#[test]
fn money_raised_lifts_the_fan() {
    let (scenario, world) = played(4, 1);
    let without = feasible(&world.visible, &scenario, &Decisions::none()).plan;
    let raise = Finance { equity: Money::from_millions(100.0), ..Finance::default() };
    let with = feasible(&world.visible, &scenario, &Decisions { finance: Some(raise), ..Decisions::none() }).plan;
    let fan = |plan: &Plan| Forecaster::default().forecast(&world.visible, &scenario, plan, HORIZON, WORLDS);
    let (without, with) = (fan(&without), fan(&with));
    let lift = with.cash[0].p50 - without.cash[0].p50;
    assert!((90.0..=100.5).contains(&lift), "{lift}");
    assert!(with.ruin <= without.ruin);
}

#[test]
fn odds_are_grave_above_a_half_within_six_quarters() {
    let is_grave = |first: usize, odds: f64| {
        let gone: Vec<f64> = (1..=HORIZON).map(|ahead| if ahead < first { 0.0 } else { odds }).collect();
        super::is_grave(&gone)
    };
    assert!(is_grave(GRAVE_WITHIN, GRAVE + 0.01) && is_grave(1, 1.0));
    assert!(!is_grave(GRAVE_WITHIN, GRAVE) && !is_grave(GRAVE_WITHIN + 1, 1.0));
    assert!(!super::is_grave(&[1.0; GRAVE_WITHIN - 1]), "nobody has looked so far ahead");
}

#[test]
fn a_company_that_is_gone_has_no_future() {
    let (scenario, mut world) = played(5, 0);
    world.visible.death = Some((crate::sim::world::Death::OutOfCash, world.visible.quarter));
    let plan = resolve(&world.visible, &scenario, &Decisions::none());
    let fan = Forecaster::default().forecast(&world.visible, &scenario, &plan, HORIZON, WORLDS);
    assert_eq!((fan.ruin, fan.cash.len()), (1.0, 0));
}

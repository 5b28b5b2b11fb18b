//! The same luck under any policy.

use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::luck::Luck;
use good_crisis::sim::plan::resolve;
use good_crisis::sim::trace::{Factor, Told};
use good_crisis::sim::turn::advance;
use good_crisis::sim::world::World;
use proptest::prelude::*;

use crate::decisions::game;
use crate::world::{allowed, flagship};

fn factor(told: &Told, factor: Factor) -> Option<u64> {
    told.factors.iter().find(|(_, f, _)| *f == factor).map(|(_, _, value)| value.to_bits())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn two_policies_meet_the_same_world(seed in any::<u64>(), one in game(), other in game()) {
        let scenario = flagship();
        let mut a = World::start(&scenario, Luck::new(seed));
        let mut b = a;
        for (for_a, for_b) in one.iter().zip(&other) {
            let (mut told_a, mut told_b) = (Told::default(), Told::default());
            let plan_a = allowed(&a, &scenario, for_a);
            let plan_b = allowed(&b, &scenario, for_b);
            let (next_a, report_a) = advance(&a, &scenario, &plan_a, &mut told_a);
            let (next_b, report_b) = advance(&b, &scenario, &plan_b, &mut told_b);
            prop_assert_eq!(factor(&told_a, Factor::DemandLuck), factor(&told_b, Factor::DemandLuck));
            prop_assert_eq!(factor(&told_a, Factor::CostLuck), factor(&told_b, Factor::CostLuck));
            prop_assert_eq!(report_a.note, report_b.note);
            prop_assert_eq!(next_a.hidden.deviates, next_b.hidden.deviates);
            prop_assert_eq!(next_a.visible.economy, next_b.visible.economy);
            (a, b) = (next_a, next_b);
            if !a.visible.alive() || !b.visible.alive() {
                break;
            }
        }
    }
}

#[test]
fn another_seed_is_another_world() {
    let scenario = flagship();
    let one = World::start(&scenario, Luck::new(1));
    let two = World::start(&scenario, Luck::new(2));
    assert_ne!(one.hidden.deviates, two.hidden.deviates);
}

#[test]
fn a_believed_world_is_in_the_spell_of_demand_that_its_last_orders_tell_of() {
    let scenario = flagship();
    let mut compared = 0;
    for seed in 1..=12 {
        let mut world = World::start(&scenario, Luck::new(seed));
        let believed = |world: &World| World::believed(&world.visible, &scenario, 5).hidden.demand_shock;
        assert_eq!(believed(&world), 0.0, "nothing has been ordered yet");
        for _ in 0..8 {
            let plan = resolve(&world.visible, &scenario, &Decisions::none());
            let mut told = Told::default();
            world = advance(&world, &scenario, &plan, &mut told).0;
            if !world.visible.alive() {
                break;
            }
            // What a card did to demand cannot be told from the spell.
            let cards = factor(&told, Factor::Cards).map_or(0.0, |cards| libm::log(f64::from_bits(cards)));
            let (truth, spell) = (world.hidden.demand_shock + cards, believed(&world));
            // No more than three standard deviations of the stationary distribution are believed.
            assert!((spell - truth).abs() < 1e-9 || truth.abs() > 0.14, "seed {seed}: {spell}, {truth}");
            compared += 1;
            // A game that begins from what is seen here is in none: such games have been played.
            let begun = World::believed_under(&world.visible, &scenario, Luck::new(5));
            assert_eq!(begun.hidden.demand_shock, 0.0);
        }
    }
    assert!(compared > 50, "{compared} quarters");
}

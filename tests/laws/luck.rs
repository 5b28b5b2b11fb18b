//! The same luck under any policy.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use good_crisis::sim::decisions::{Decisions, MigrationMove};
use good_crisis::sim::events::Comes;
use good_crisis::sim::figures;
use good_crisis::sim::luck::Luck;
use good_crisis::sim::migration::Stage;
use good_crisis::sim::plan::resolve;
use good_crisis::sim::scenario::Scenario;
use good_crisis::sim::trace::{Factor, Flow, Told};
use good_crisis::sim::turn::{advance, night_of};
use good_crisis::sim::world::{Visible, World};
use proptest::prelude::*;

use crate::decisions::mild_game;
use crate::world::{Tally, flagship, of_games};

fn factor(told: &Told, factor: Factor) -> Option<u64> {
    told.factors.iter().find(|(_, f, _)| *f == factor).map(|(_, _, value)| value.to_bits())
}

/// The same as a number, for what is told by way of a quotient and may differ in its last digit.
fn about(told: &Told, of: Factor) -> f64 {
    factor(told, of).map_or(f64::NAN, f64::from_bits)
}

fn flow(told: &Told, flow: Flow) -> Option<u64> {
    told.flows.iter().find(|(_, f, _)| *f == flow).map(|(_, _, change)| change.to_bits())
}

/// The card that luck has announced for the quarter after the open one, if it was luck.
fn drawn(visible: &Visible, scenario: &Scenario) -> Option<u8> {
    let random = |index: &u8| matches!(scenario.cards[usize::from(*index)].comes, Comes::Random { .. });
    visible.deck.tell.filter(random)
}

/// Whether a card of luck could have been announced here, where these have come already.
fn could_come(visible: &Visible, scenario: &Scenario, came: &BTreeSet<u8>, index: u8) -> bool {
    let seen = |figure| figures::value(visible, scenario, figure);
    let when = &scenario.cards[usize::from(index)].when;
    !came.contains(&index) && when.holds(visible.quarter.plus(1), visible.deck.flags, &seen)
}

/// What a night of this quarter would draw: its faults, their causes, bumps, noise and words.
fn night(world: &World, scenario: &Scenario, nights: u8) -> Vec<u64> {
    let mut eve = *world;
    let migration = &mut eve.visible.migration;
    (migration.stage, migration.nights, migration.moved) = (Stage::DualRun, nights, [false; 4]);
    let mut plan = resolve(&eve.visible, scenario, &Decisions::none());
    plan.migration = MigrationMove::Cutover;
    plan.levels.migration_tiers = [true; 4];
    let setup = night_of(&eve, scenario, &plan).expect("a cutover has a night");
    let of = [setup.fault_u, setup.cause_u, setup.benign_u, setup.noise_u];
    of.into_iter().flatten().chain([setup.wording_u]).map(f64::to_bits).collect()
}

/// The lucks of demand, cost and incidents are the same in both worlds.
fn same_lucks(one: &Told, other: &Told) -> Result<(), TestCaseError> {
    let incidents = about(one, Factor::IncidentLuck) / about(other, Factor::IncidentLuck);
    prop_assert!((incidents - 1.0).abs() < 1e-12, "incidents differ by {}", incidents);
    for luck in [Factor::DemandLuck, Factor::CostLuck] {
        let of = factor(one, luck);
        prop_assert!(of.is_some());
        prop_assert_eq!(of, factor(other, luck), "{:?}", luck);
    }
    Ok(())
}

/// Each thing to be compared came up often enough to say something.
fn were_met(met: &BTreeMap<&str, u32>) {
    let often = |what: &str, least: u32| assert!(met.get(what).is_some_and(|times| *times >= least), "{what}: {met:?}");
    for what in ["nights", "other plans", "a mood"] {
        often(what, 1_500);
    }
    for what in ["same card", "no grid", "a rival is gone"] {
        often(what, 50);
    }
    for what in ["other card", "a note", "somebody else's grid"] {
        often(what, 5);
    }
}

/// Every stream that a quarter draws from, under two policies that share a seed. What a draw *does* depends on the company,
/// so each is compared where both companies put the same question to it; how often they did is counted.
#[test]
fn two_policies_meet_the_same_world() {
    let scenario = flagship();
    let (tally, met) = (Tally::default(), RefCell::<BTreeMap<&str, u32>>::default());
    let count = |what| *met.borrow_mut().entry(what).or_default() += 1;
    of_games(150, &(any::<u64>(), mild_game(), mild_game()), |(seed, one, other)| {
        let mut a = World::start(&scenario, Luck::new(seed));
        let mut b = a;
        let mut came: [BTreeSet<u8>; 2] = Default::default();
        for (for_a, for_b) in one.iter().zip(&other) {
            let (mut told_a, mut told_b) = (Told::default(), Told::default());
            let plan_a = tally.plan(&a.visible, &scenario, for_a);
            let plan_b = tally.plan(&b.visible, &scenario, for_b);
            for nights in [0, 1] {
                prop_assert_eq!(night(&a, &scenario, nights), night(&b, &scenario, nights));
            }
            prop_assert_ne!(night(&a, &scenario, 0), night(&a, &scenario, 1));
            count("nights");
            let (next_a, report_a) = advance(&a, &scenario, &plan_a, &mut told_a);
            let (next_b, report_b) = advance(&b, &scenario, &plan_b, &mut told_b);
            same_lucks(&told_a, &told_b)?;
            // Suppliers' moods move them more where they are worried.
            let worried = |world: &World| world.visible.suppliers.coverage < scenario.suppliers.noise_from;
            let mood = flow(&told_a, Flow::Mood);
            prop_assert!(mood.is_some());
            if worried(&next_a) == worried(&next_b) {
                prop_assert_eq!(mood, flow(&told_b, Flow::Mood));
                count("a mood");
            }
            prop_assert_eq!(report_a.note, report_b.note);
            prop_assert_eq!(next_a.hidden.deviates, next_b.hidden.deviates);
            prop_assert_eq!(next_a.hidden.nature, next_b.hidden.nature);
            prop_assert_eq!(next_a.visible.economy, next_b.visible.economy);
            prop_assert_eq!(next_a.hidden.rivals, next_b.hidden.rivals);
            prop_assert_eq!(next_a.visible.rivals.weights, next_b.visible.rivals.weights);
            // Of two cards that could have come in both worlds, the same one is first.
            came[0].extend(next_a.visible.deck.open);
            came[1].extend(next_b.visible.deck.open);
            if let (Some(x), Some(y)) = (drawn(&next_a.visible, &scenario), drawn(&next_b.visible, &scenario)) {
                let both = could_come(&next_b.visible, &scenario, &came[1], x)
                    && could_come(&next_a.visible, &scenario, &came[0], y);
                prop_assert!(
                    x == y || !both,
                    "{} and {}",
                    scenario.cards[x as usize].id,
                    scenario.cards[y as usize].id
                );
                count(if x == y { "same card" } else { "other card" });
            }
            // Whoever waits for somebody else's grid by the same chance, waits for the same quarter.
            let (before, after) = ((&a.visible.grid, &b.visible.grid), (&next_a.visible.grid, &next_b.visible.grid));
            let chance = |grid: &good_crisis::sim::grid::Grid| (grid.hazard.to_bits(), grid.opened.is_some());
            let waiting = before.0.rival.is_none() && before.1.rival.is_none();
            if waiting && chance(before.0) == chance(before.1) && chance(after.0) == chance(after.1) {
                prop_assert_eq!(after.0.rival, after.1.rival);
                count(if after.0.rival.is_some() { "somebody else's grid" } else { "no grid" });
            }
            (a, b) = (next_a, next_b);
            if !a.visible.alive() || !b.visible.alive() {
                break;
            }
            if a.visible.rivals.weights.contains(&0.0) {
                count("a rival is gone");
            }
            if report_a.note {
                count("a note");
            }
            if plan_a != plan_b {
                count("other plans");
            }
        }
        Ok(())
    });
    tally.assert_random(3_000);
    let met = met.into_inner();
    println!("{met:?}");
    were_met(&met);
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

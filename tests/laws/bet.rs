//! Laws of the bet: what a freeze spares it, when it can no longer be given up, what readiness is worth on the night.

use good_crisis::analysis::monte_carlo::{self, Batch};
use good_crisis::analysis::play::Rules;
use good_crisis::analysis::strategy::Strategy as Policy;
use good_crisis::content::strategy::library;
use good_crisis::sim::check::{Reason, check};
use good_crisis::sim::cutover::OutcomeKind;
use good_crisis::sim::decisions::{Allocation, Decisions, Freeze, MigrationMove};
use good_crisis::sim::luck::Luck;
use good_crisis::sim::machines::{Role, platform};
use good_crisis::sim::migration::{fallback_stands, play_night};
use good_crisis::sim::plan::resolve;
use good_crisis::sim::scenario::{Difficulty, Form};
use good_crisis::sim::turn::night_of;
use good_crisis::sim::verdict::Ending;
use good_crisis::sim::world::World;
use proptest::prelude::*;

use crate::quarters::{eve, opening, played};
use crate::world::flagship;

const FREEZES: [Freeze; 3] = [Freeze::Full, Freeze::Partial, Freeze::None];

/// A quarter of porting under each freeze, fullest first.
fn under_each_freeze(world: &World, allocation: Allocation) -> [World; 3] {
    let scenario = flagship();
    FREEZES.map(|freeze| {
        let decisions = Decisions {
            migration: Some(MigrationMove::Commit),
            freeze: Some(freeze),
            allocation: Some(allocation),
            ..Decisions::none()
        };
        played(world, &scenario, &decisions)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// All else equal, the fuller the freeze, the less the scope creeps and the more is refused.
    #[test]
    fn a_fuller_freeze_never_has_more_creep(
        urgency in 0.0..1.0_f64,
        heads in 300.0..3000.0_f64,
        tangle in 0.2..0.9_f64,
        backlog in 0.0..0.1_f64,
        features in 0.0..0.5_f64,
        porters in 0.0..0.5_f64,
    ) {
        let (_, mut world) = opening();
        world.visible.urgency.level = urgency;
        (world.visible.engineers.heads, world.visible.engineers.tangle) = (heads, tangle);
        world.visible.engineers.backlog = backlog;
        let allocation = Allocation { features, migration: porters, ..Allocation::default() };
        let after = under_each_freeze(&world, allocation);
        for (fuller, looser) in after.iter().zip(&after[1..]) {
            prop_assert!(fuller.hidden.migration.scope <= looser.hidden.migration.scope + 1e-12);
            prop_assert!(fuller.visible.engineers.refused >= looser.visible.engineers.refused);
            prop_assert!(fuller.visible.migration.spent + 1e-9 >= looser.visible.migration.spent);
        }
        prop_assert_eq!(after[2].visible.engineers.refused, 0.0);
    }
}

#[test]
fn a_freeze_that_is_kept_spares_the_move_its_target_and_costs_the_shop_its_features() {
    let (scenario, mut world) = opening();
    world.visible.urgency.level = 0.6;
    let [full, partial, none] = under_each_freeze(&world, Allocation { migration: 0.8, ..Allocation::default() });
    let scope = |world: &World| world.hidden.migration.scope;
    assert!(scope(&full) < scope(&partial) && scope(&partial) < scope(&none));
    assert!(full.visible.market.quality < partial.visible.market.quality);
    assert!(full.visible.engineers.backlog > partial.visible.engineers.backlog);
    assert_eq!((full.visible.migration.exceptions, none.visible.migration.exceptions), (0, 1));
    // Without urgency it is walked round, and the night shows it.
    world.visible.urgency.level = 0.5 * scenario.migration.consent;
    let [round, ..] = under_each_freeze(&world, Allocation { migration: 0.8, ..Allocation::default() });
    assert!(scope(&round) > scope(&full) && round.visible.migration.exceptions == 1);
}

#[test]
fn what_thaws_in_the_middle_of_the_move_moves_its_target() {
    let (_, mut world) = opening();
    world.visible.urgency.level = 0.6;
    let idle = Allocation { migration: 0.8, ..Allocation::default() };
    let [_, _, bare] = under_each_freeze(&world, idle);
    world.visible.engineers.backlog = 0.03;
    let [_, _, thawed] = under_each_freeze(&world, idle);
    assert!(thawed.hidden.migration.scope > bare.hidden.migration.scope);
}

#[test]
fn a_bet_is_not_given_up_once_the_old_machines_are_gone() {
    let (scenario, mut world) = eve();
    let incumbent = platform(&scenario, Role::Incumbent).unwrap();
    let refused = |world: &World, retired: f64| {
        let decisions = Decisions { migration: Some(MigrationMove::Abandon), ..Decisions::none() };
        let mut plan = resolve(&world.visible, &scenario, &decisions);
        plan.retire[incumbent] = retired;
        let reasons: Vec<Reason> = check(&world.visible, &scenario, &plan).iter().map(|no| no.reason).collect();
        let gone = reasons.iter().any(|reason| matches!(reason, Reason::FallbackGone { .. }));
        assert_eq!(gone, !fallback_stands(&world.visible, &scenario, &plan), "{reasons:?}");
        gone
    };
    let owned = world.visible.machines.fleets[incumbent].units;
    assert!(!refused(&world, 0.0) && refused(&world, 0.95 * owned));
    world.visible.machines.fleets[incumbent].units = 1.0;
    assert!(refused(&world, 0.0));
    // What has moved and settled needs no old machines any more: a later bet on the rest can be given up.
    world.visible.migration.settled = 1.0;
    assert!(!refused(&world, 0.0));
}

/// Nights by policy in many seeds at a readiness: how many went well, and what failed mornings did on average.
fn nights(ready: f64, kept: bool) -> (u32, f64) {
    let (scenario, mut world) = eve();
    world.hidden.migration.ready = [ready; 4];
    // As mature as it gets.
    world.hidden.nature.maturity_turn = -10.0;
    let incumbent = platform(&scenario, Role::Incumbent).unwrap();
    world.visible.machines.fleets[incumbent].units = if kept { 300.0 } else { 1.0 };
    let mut plan = resolve(&world.visible, &scenario, &Decisions::none());
    plan.migration = MigrationMove::Cutover;
    (plan.levels.allocation.migration, plan.levels.allocation.testing) = (0.0, 0.0);
    let (mut well, mut severity) = (0, 0.0);
    for seed in 0..400 {
        world.hidden.luck = Luck::new(seed);
        let setup = night_of(&world, &scenario, &plan).unwrap();
        let (_, outcome) = play_night(&setup, &scenario, &plan);
        well += u32::from(outcome.kind == OutcomeKind::Succeeded);
        severity += outcome.severity / 400.0;
    }
    (well, severity)
}

#[test]
fn a_readier_night_goes_well_no_less_often_and_does_no_more_harm() {
    for kept in [true, false] {
        let by_readiness: Vec<(u32, f64)> = [0.5, 0.7, 0.8, 0.9, 1.0].map(|ready| nights(ready, kept)).to_vec();
        for (less, more) in by_readiness.iter().zip(&by_readiness[1..]) {
            assert!(less.0 <= more.0, "{kept}: {by_readiness:?}");
            // Who can turn back does so the later the readier the site is: only a morning is told by its severity.
            assert!(kept || less.1 >= more.1, "{by_readiness:?}");
        }
        let (half, whole) = (by_readiness[0].0, by_readiness[4].0);
        assert!(half < 100 && whole > 300, "{kept}: {by_readiness:?}");
    }
}

#[test]
fn half_ready_and_without_a_fallback_the_site_falls_and_the_company_with_it() {
    let scenario = flagship();
    let strategy = Policy::compile(&library::strategy("reckless", &scenario).unwrap().unwrap(), &scenario);
    let rules = Rules::new(&scenario, Form::Full, Difficulty::Operator);
    let counted = monte_carlo::run(&rules, &strategy, &Batch { games: 100, seed: 7, jobs: 1 }, &|_| true);
    let fell = Ending::ALL.iter().zip(counted.endings).find(|(ending, _)| **ending == Ending::SiteFell).unwrap().1;
    assert!(fell > 50, "{fell} of 100");
}

//! Laws of what a quarter leaves behind: for machines, tenants, those who report and those who signed.

use good_crisis::sim::check::check;
use good_crisis::sim::decisions::{Decisions, Finance, MigrationMove};
use good_crisis::sim::ledger::Account;
use good_crisis::sim::luck::Luck;
use good_crisis::sim::migration::Stage;
use good_crisis::sim::plan::resolve;
use good_crisis::sim::units::{Money, Quarter};
use good_crisis::sim::world::World;

use crate::quarters::{eve, opening, played};

#[test]
fn machines_leave_with_the_load_that_leaves_them_tier_by_tier() {
    let (scenario, world) = opening();
    let quarter = world.visible.quarter;
    let mut migration = world.visible.migration;
    let mut stand = 1.0;
    for tier in 0..scenario.tiers.len() {
        migration.stage = Stage::Stabilising;
        migration.moved[tier] = true;
        migration.moved_at = Some(quarter);
        assert_eq!(migration.stabilise(&scenario, quarter), 0.0, "not before the night has settled");
        let left = migration.load_share_moved(&scenario);
        stand *= 1.0 - migration.stabilise(&scenario, quarter.plus(1));
        assert!((stand - (1.0 - left)).abs() < 1e-9, "tier {tier}: {stand} of the old machines for {left} moved");
    }
}

#[test]
fn who_was_put_out_pays_no_longer_than_the_quarter_of_it() {
    let (scenario, mut world) = opening();
    world.visible.grid.evicted = 20.0;
    let after = played(&world, &scenario, &Decisions::none());
    assert_eq!((after.visible.grid.evicted, after.visible.grid.bare_revenue), (0.0, 0.0));
    assert_eq!(after.visible.grid.reputation, world.visible.grid.reputation);
}

#[test]
fn what_a_night_undoes_is_reported_in_the_morning() {
    let (scenario, mut world) = eve();
    world.visible.machines.fleets[0].units = 300.0;
    world.hidden.migration.ready = [0.5; 4];
    world.hidden.nature.report_bias = 0.0;
    let cutover = Decisions { migration: Some(MigrationMove::Cutover), ..Decisions::none() };
    let mut failed = 0;
    for seed in 0..40 {
        world.hidden.luck = Luck::new(seed);
        let after = played(&world, &scenario, &cutover);
        if after.visible.migration.failed_nights > 0 {
            failed += 1;
            assert_eq!(after.visible.migration.reported, after.hidden.migration.ready, "{seed}");
        }
    }
    assert!(failed > 5, "{failed} of 40 nights failed");
}

#[test]
fn a_tier_that_moved_before_the_signature_keeps_no_date() {
    let (scenario, mut world) = opening();
    let date = world.visible.quarter;
    world.visible.migration.moved[0] = true;
    world.visible.migration.stage = Stage::Moved;
    world.visible.vendor.bound_by = Some(date);
    let fine = |moved_at: Quarter, signed: Quarter| {
        let mut world = world;
        world.visible.migration.moved_at = Some(moved_at);
        world.visible.vendor.signed = Some(signed);
        let now = played(&world, &scenario, &Decisions::none());
        let next = played(&now, &scenario, &Decisions::none());
        next.visible.ledger.moved(Account::Restructuring).millions()
    };
    let before = Quarter::new(date.year() - 1, 0);
    let (late, kept) = (fine(before, before.plus(1)), fine(before.plus(1), before.plus(1)));
    assert!((late - kept - scenario.vendor.bound_penalty).abs() < 0.02, "{late} {kept}");
}

#[test]
fn a_partner_gives_no_more_than_he_has() {
    let (scenario, mut world) = opening();
    let most = scenario.finance.partner_limit;
    let cards = scenario.cards.iter().enumerate();
    let mut offers =
        cards.flat_map(|(place, card)| card.options.iter().position(|it| it.partner).map(|it| (place, it)));
    let (card, option) = offers.next().expect("somebody offers money");
    let refused = |world: &World, millions: f64| {
        let finance = Finance { strategic: Money::from_millions(millions), ..Finance::default() };
        let mut plan = resolve(&world.visible, &scenario, &Decisions { finance: Some(finance), ..Decisions::none() });
        plan.event = option as u8;
        check(&world.visible, &scenario, &plan).iter().any(|refused| refused.part == "strategic")
    };
    assert!(refused(&world, most), "nobody has offered yet");
    world.visible.deck.open = Some(card as u8);
    assert!(!refused(&world, most) && refused(&world, most + 1.0));
}

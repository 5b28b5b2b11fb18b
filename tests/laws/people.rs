//! Nothing that people, the vendor and suppliers do has an edge that pays, and what was promised binds.

use good_crisis::sim::decisions::{Allocation, Decisions, Finance, MigrationMove, Story, VendorMove};
use good_crisis::sim::ledger::{Account, Cause};
use good_crisis::sim::machines::{Role, platform};
use good_crisis::sim::plan::resolve;
use good_crisis::sim::trace::{Silent, Told};
use good_crisis::sim::turn::step;
use good_crisis::sim::units::Money;
use good_crisis::sim::world::World;

use crate::quarters::{eve, opening, played};

/// The largest step between neighbours over the mean one: about 1 without a notch, about the number of steps with one.
fn steepest(values: &[f64]) -> f64 {
    let steps: Vec<f64> = values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
    let mean = steps.iter().sum::<f64>() / steps.len() as f64;
    steps.iter().fold(0.0, |most: f64, step| most.max(*step)) / mean.max(1e-12)
}

#[test]
fn a_programme_a_little_larger_costs_a_little_more_attention() {
    let (scenario, world) = opening();
    let of: [fn(&mut Allocation) -> &mut f64; 3] =
        [|it| &mut it.fulfilment, |it| &mut it.decoupling, |it| &mut it.platform];
    for share in of {
        let effort = |size: u32| {
            let mut allocation = Allocation { features: 0.6, ..Allocation::default() };
            *share(&mut allocation) = f64::from(size) * 0.001;
            let decisions = Decisions { allocation: Some(allocation), ..Decisions::none() };
            played(&world, &scenario, &decisions).visible.engineers.effort
        };
        let efforts: Vec<f64> = (0..=160).map(effort).collect();
        assert!(efforts[160] < efforts[0], "a second programme divides attention");
        assert!(steepest(&efforts) < 4.0, "{efforts:?}");
    }
}

#[test]
fn a_layoff_a_little_larger_is_felt_a_little_more() {
    let (scenario, world) = opening();
    let after = |size: u32| {
        let hiring = -f64::from(size) * 0.001 * world.visible.engineers.heads;
        let now = played(&world, &scenario, &Decisions { hiring: Some(hiring), ..Decisions::none() }).visible;
        [now.engineers.morale, now.engineers.know_how, now.engineers.tangle, now.urgency.level]
    };
    let felt: Vec<[f64; 4]> = (0..=120).map(after).collect();
    for figure in 0..4 {
        let values: Vec<f64> = felt.iter().map(|felt| felt[figure]).collect();
        assert!(steepest(&values) < 4.0, "{figure}: {values:?}");
        assert!((values[120] - values[0]).abs() > 1e-3, "{figure}: a layoff of one in eight is felt");
    }
}

#[test]
fn a_missed_date_ends_the_discount_and_takes_the_rest_of_the_relief() {
    let (scenario, mut world) = opening();
    world.visible.quarter = world.visible.quarter.plus(3);
    world.visible.urgency.level = 0.8;
    let (incumbent, c) = (platform(&scenario, Role::Incumbent).unwrap(), &scenario.vendor);
    let list = played(&world, &scenario, &Decisions::none());
    let signing = |vendor: VendorMove| {
        let mut world = world;
        (world.visible.vendor.offer, world.visible.vendor.offer_until) = (Some(0.7), world.visible.quarter.plus(1));
        let cutover_by = (vendor == VendorMove::SignBound).then_some(world.visible.quarter.plus(1));
        let mut plan = resolve(&world.visible, &scenario, &Decisions::none());
        (plan.vendor, plan.cutover_by) = (vendor, cutover_by);
        step(&mut world, &scenario, &plan, &mut Told::default());
        world
    };
    let (bound, unbound) = (signing(VendorMove::SignBound), signing(VendorMove::Sign));
    assert!(bound.visible.urgency.level > unbound.visible.urgency.level);
    let (mut late, mut free) = (bound, unbound);
    for _ in 0..2 {
        assert!(late.visible.vendor.is_dealt());
        assert_eq!(late.visible.machines.fleets[incumbent].running, free.visible.machines.fleets[incumbent].running);
        late = played(&late, &scenario, &Decisions::none());
        free = played(&free, &scenario, &Decisions::none());
    }
    assert!(free.visible.vendor.is_dealt() && !late.visible.vendor.is_dealt());
    assert_eq!(late.visible.vendor.price, 1.0);
    let running = |world: &World| world.visible.machines.fleets[incumbent].running;
    assert!((running(&late) * c.running_cost - running(&free)).abs() < 1e-9, "what was saved is paid again");
    assert!(running(&list) > running(&bound));
    assert_eq!(late.visible.vendor.minimum(c, late.visible.quarter), c.take_or_pay, "the minimum was promised");
    assert!(late.visible.urgency.inoculation > bound.visible.urgency.inoculation, "who lets a date go is deaf");
    // Together the two reliefs leave urgency about where the whole one leaves it, but for news heard between.
    assert!((late.visible.urgency.level - free.visible.urgency.level).abs() < 0.2);
}

#[test]
fn a_kept_date_keeps_the_discount() {
    let (scenario, mut world) = eve();
    world.visible.vendor.signed = Some(world.visible.quarter);
    world.visible.vendor.price = 0.7;
    world.visible.vendor.bound_by = Some(world.visible.quarter);
    let cutover = Decisions { migration: Some(MigrationMove::Cutover), ..Decisions::none() };
    let now = played(&world, &scenario, &cutover);
    assert!(now.visible.migration.moved_at.is_some(), "luck is off");
    let next = played(&now, &scenario, &Decisions::none());
    assert!(next.visible.vendor.is_dealt() && next.visible.vendor.bound_by.is_none());
}

#[test]
fn only_purchases_count_towards_the_minimum_and_what_is_beyond_it_counts_later() {
    let (scenario, mut world) = opening();
    world.visible.quarter = world.visible.quarter.plus(3);
    let (incumbent, c) = (platform(&scenario, Role::Incumbent).unwrap(), &scenario.vendor);
    (world.visible.vendor.signed, world.visible.vendor.price) = (Some(world.visible.quarter), 1.0 - 1e-9);
    assert!(world.visible.machines.running() > c.take_or_pay, "were it counted, nothing would be owed");
    // What is paid for nothing in a quarter in which machines are bought for so many millions of dollars.
    let mut owed = |bought: f64| {
        let mut plan = resolve(&world.visible, &scenario, &Decisions::none());
        (plan.orders, plan.orders_standing) = ([0.0; 3], false);
        plan.orders[incumbent] = bought / world.visible.machines.prices[incumbent];
        let mut told = Told::default();
        step(&mut world, &scenario, &plan, &mut told);
        told.postings.iter().filter(|it| it.cause == Cause::TakeOrPay).map(|it| it.amount.millions()).sum::<f64>()
    };
    for (bought, left) in [(0.0, 1.0), (0.4, 0.6), (1.5, 0.0), (0.0, 0.5), (0.0, 1.0)] {
        let paid = owed(bought * c.take_or_pay);
        assert!((paid - left * c.take_or_pay).abs() < 0.02, "{bought} of the minimum bought: {paid}");
    }
}

#[test]
fn borrowed_cash_calms_no_supplier() {
    let (scenario, world) = opening();
    let drawn = |millions: f64| {
        let finance = Finance { credit: Money::from_millions(millions), ..Finance::default() };
        let now = played(&world, &scenario, &Decisions { finance: Some(finance), ..Decisions::none() });
        assert_eq!(now.visible.ledger.balance(Account::CreditLine), Money::from_millions(millions));
        [now.visible.suppliers.coverage, played(&now, &scenario, &Decisions::none()).visible.suppliers.coverage]
    };
    let (none, some) = (drawn(0.0), drawn(100.0));
    assert!((some[0] - none[0]).abs() < 1e-9, "{none:?} {some:?}");
    assert!(some[1] < none[1], "and its interest is seen");
}

#[test]
fn an_honest_account_is_heard_once() {
    let (scenario, mut world) = opening();
    // Money for as long as the account is listened to.
    let till = Money::from_millions(5000.0);
    world.visible.ledger.post(Account::Cash, Account::RetainedEarnings, till, Cause::Opening, &mut Silent);
    let tell = Decisions { story: Some(Story::Tell), ..Decisions::none() };
    // What telling adds to urgency and honesty, over saying nothing that quarter, each time in the same mood: whoever is
    // alarmed already cannot be alarmed by all of it.
    let heard = |world: &World| {
        let mut world = *world;
        (world.visible.urgency.level, world.visible.urgency.honesty) = (0.3, 0.5);
        let (told, silent) =
            (played(&world, &scenario, &tell).visible, played(&world, &scenario, &Decisions::none()).visible);
        [told.urgency.level - silent.urgency.level, told.urgency.honesty - silent.urgency.honesty]
    };
    let mut now = played(&world, &scenario, &Decisions::none());
    let first = heard(&now);
    now = played(&now, &scenario, &tell);
    let mut before = [0.0; 2];
    for quarter in 0..8 {
        let again = heard(&now);
        for ((again, before), first) in again.iter().zip(&before).zip(&first) {
            assert!(again > before && again < first, "{quarter}: {again} {before} {first}");
        }
        before = again;
        now = played(&now, &scenario, &Decisions::none());
    }
}

//! Laws of single rooms that only whole quarters show.

use std::sync::Arc;

use good_crisis::analysis::strategy::{State, Strategy};
use good_crisis::content::strategy::library;
use good_crisis::sim::check::check;
use good_crisis::sim::cutover::{NightOutcome, OutcomeKind};
use good_crisis::sim::decisions::{Decisions, Finance, MigrationMove, Operations, VendorMove};
use good_crisis::sim::figures::Figure;
use good_crisis::sim::finance;
use good_crisis::sim::ledger::{Account, Cause};
use good_crisis::sim::luck::Luck;
use good_crisis::sim::machines::{Fleet, Role, platform};
use good_crisis::sim::migration::{Stage, fallback_stands, play_night};
use good_crisis::sim::plan::{Plan, resolve};
use good_crisis::sim::runway::runway;
use good_crisis::sim::scenario::Scenario;
use good_crisis::sim::trace::{Factor, Silent, Told};
use good_crisis::sim::turn::{advance, night_of, step};
use good_crisis::sim::units::{Money, Quarter};
use good_crisis::sim::world::World;
use proptest::prelude::*;

use crate::world::flagship;

pub(crate) fn opening() -> (Arc<Scenario>, World) {
    let scenario = flagship();
    let world = World::start(&scenario, Luck::off());
    (scenario, world)
}

/// The flagship in mid-porting, all of it ready for the night, with new machines enough.
pub(crate) fn eve() -> (Arc<Scenario>, World) {
    let (scenario, mut world) = opening();
    let migration = &mut world.visible.migration;
    migration.stage = Stage::DualRun;
    migration.committed = Some(world.visible.quarter);
    (migration.tested, migration.rehearsed) = (2.0, 1.0);
    migration.reported = [1.0; 4];
    world.hidden.migration.ready = [1.0; 4];
    world.visible.levels.migration_tiers = [true; 4];
    let challenger = platform(&scenario, Role::Challenger).unwrap();
    world.visible.machines.fleets[challenger].units = 300.0;
    (scenario, world)
}

pub(crate) fn planned(world: &World, scenario: &Scenario, decisions: &Decisions) -> Plan {
    let plan = resolve(&world.visible, scenario, decisions);
    assert_eq!(check(&world.visible, scenario, &plan), Vec::new());
    plan
}

pub(crate) fn played(world: &World, scenario: &Scenario, decisions: &Decisions) -> World {
    advance(world, scenario, &planned(world, scenario, decisions), &mut Silent).0
}

#[test]
fn a_plan_that_keeps_the_fallback_in_the_morning_has_it_at_night() {
    let (scenario, mut world) = eve();
    let incumbent = platform(&scenario, Role::Incumbent).unwrap();
    let second_hand = platform(&scenario, Role::SecondHand).unwrap();
    let (mut kept, mut lost) = (0, 0);
    for (arriving, bought) in [(0.0, 0.0), (12.0, 0.0), (0.0, 3.0), (7.0, 1.0)] {
        world.visible.machines.fleets[incumbent].arriving = arriving;
        world.visible.machines.supply[second_hand] = 2.0;
        for retired in 0..=100 {
            let mut plan = resolve(&world.visible, &scenario, &Decisions::none());
            plan.migration = MigrationMove::Cutover;
            plan.orders_standing = false;
            plan.orders = [0.0; 3];
            plan.orders[second_hand] = bought;
            plan.retire[incumbent] = f64::from(retired);
            let night = night_of(&world, &scenario, &plan).unwrap();
            let stands = fallback_stands(&world.visible, &scenario, &plan);
            assert_eq!(night.fallback_kept, stands, "{retired} retired, {arriving} arriving, {bought} bought");
            if stands { kept += 1 } else { lost += 1 }
        }
    }
    assert!(kept > 40 && lost > 40, "{kept} {lost}");
}

#[test]
fn a_bound_deal_is_fined_in_the_quarter_after_its_date_and_only_without_a_cutover() {
    let (scenario, mut world) = eve();
    let date = world.visible.quarter;
    let cutover = Decisions { migration: Some(MigrationMove::Cutover), ..Decisions::none() };
    for (decisions, fine) in [(cutover, 0.0), (Decisions::none(), scenario.vendor.bound_penalty)] {
        let mut paid = Vec::new();
        for bound in [None, Some(date)] {
            world.visible.vendor.bound_by = bound;
            let mut now = played(&world, &scenario, &decisions);
            let first = now.visible.ledger.moved(Account::Restructuring);
            now = played(&now, &scenario, &Decisions::none());
            paid.push((first, now.visible.ledger.moved(Account::Restructuring)));
            assert_eq!(now.visible.vendor.bound_by, None);
        }
        assert_eq!(paid[1].0, paid[0].0, "no fine before the date is over");
        assert_eq!((paid[1].1 - paid[0].1).millions(), fine);
    }
}

#[test]
fn negotiating_never_makes_a_standing_offer_worse() {
    let (scenario, mut world) = opening();
    world.visible.quarter = world.visible.quarter.plus(4);
    let negotiate = Decisions { vendor: Some(VendorMove::Negotiate), ..Decisions::none() };
    for offer in [0.2, 0.5, 0.95] {
        world.visible.vendor.offer = Some(offer);
        world.visible.vendor.offer_until = world.visible.quarter.plus(1);
        let mut now = world;
        for _ in 0..4 {
            let before = now.visible.vendor.offer.unwrap();
            now = played(&now, &scenario, &negotiate);
            assert!(now.visible.vendor.offer.unwrap() <= before, "{offer}: {:?}", now.visible.vendor);
        }
    }
}

#[test]
fn a_pilot_teaches_once_and_has_its_time() {
    let scenario = flagship();
    let world = World::start(&scenario, Luck::new(7));
    let pilot = Decisions { migration: Some(MigrationMove::Pilot), ..Decisions::none() };
    let piloted = played(&world, &scenario, &pilot);
    assert_ne!(piloted.visible.beliefs, played(&world, &scenario, &Decisions::none()).visible.beliefs);
    // Naming the present stage again changes nothing.
    assert_eq!(played(&piloted, &scenario, &pilot), played(&piloted, &scenario, &Decisions::none()));
    let mut porting = piloted;
    porting.visible.migration.stage = Stage::Porting;
    let plan = resolve(&porting.visible, &scenario, &pilot);
    assert_eq!(check(&porting.visible, &scenario, &plan)[0].key, "migration");
}

#[test]
fn no_more_own_debt_is_bought_than_is_owed() {
    let (scenario, mut world) = opening();
    // Own debt is below face, so that its price rises with what is bought.
    (world.visible.economy.capital_window, world.visible.suppliers.coverage) = (0.1, 1.5);
    let ledger = &mut world.visible.ledger;
    let owed = |world: &World| finance::ISSUES.map(|issue| world.visible.ledger.balance(issue));
    let most = ledger.balance(Account::DebtOpening) - Money::from_millions(20.0);
    ledger.post(Account::DebtOpening, Account::RetainedEarnings, most, Cause::Opening, &mut Silent);
    for (issue, millions) in [(Account::DebtConvertible, 15.0), (Account::DebtLater, 10.0)] {
        ledger.post(Account::OtherAssets, issue, Money::from_millions(millions), Cause::Opening, &mut Silent);
    }
    let buy = |millions: f64| Decisions {
        finance: Some(Finance { buyback: Money::from_millions(millions), ..Finance::default() }),
        ..Decisions::none()
    };
    let limit = finance::buyback_limit(&world.visible, &scenario);
    let price = limit / 45.0 / (1.0 + scenario.finance.tender_premium);
    assert!(
        limit < scenario.finance.buyback_limit && price > scenario.finance.debt_price_floor && price < 1.0,
        "{limit}"
    );
    let refused = check(&world.visible, &scenario, &resolve(&world.visible, &scenario, &buy(limit + 0.01)));
    assert_eq!((refused[0].key, refused[0].part), ("finance", "buyback"));
    // What the quarter's card brings stays: it came after.
    let (before, waiting) = (owed(&world), owed(&played(&world, &scenario, &Decisions::none())));
    for unchecked in [limit, scenario.finance.buyback_limit] {
        let plan = resolve(&world.visible, &scenario, &buy(unchecked));
        let (after, _) = advance(&world, &scenario, &plan, &mut Silent);
        for ((left, waiting), before) in owed(&after).into_iter().zip(waiting).zip(before) {
            assert!((left - (waiting - before)).millions().abs() < 0.01, "{left:?} of {before:?}");
            assert!(!left.is_negative());
        }
    }
    // A part takes the oldest first.
    let part = played(&world, &scenario, &buy(5.0));
    let left = owed(&part);
    assert!(left[0] < before[0] && left[1..] == waiting[1..], "{left:?}");
}

#[test]
fn credit_is_paid_back_by_decision_as_far_as_it_was_drawn() {
    let (scenario, world) = opening();
    let credit = |millions: f64| Decisions {
        finance: Some(Finance { credit: Money::from_millions(millions), ..Finance::default() }),
        ..Decisions::none()
    };
    let drawn = played(&world, &scenario, &credit(50.0));
    let line = |world: &World| world.visible.ledger.balance(Account::CreditLine).millions();
    assert_eq!(line(&drawn), 50.0);
    let mut told = Told::default();
    let plan = planned(&drawn, &scenario, &credit(-30.0));
    let (back, _) = advance(&drawn, &scenario, &plan, &mut told);
    assert_eq!(line(&back), 20.0);
    assert!(told.postings.iter().any(|posting| posting.cause == Cause::CreditRepaid));
    let kept = played(&drawn, &scenario, &credit(0.0));
    assert_eq!((kept.visible.ledger.cash() - back.visible.ledger.cash()).millions(), 30.0);
    let plan = resolve(&back.visible, &scenario, &credit(-20.01));
    assert_eq!(check(&back.visible, &scenario, &plan)[0].part, "credit");
    // Whoever does not ask the judge pays back what there is.
    let plan = resolve(&back.visible, &scenario, &credit(-500.0));
    assert_eq!(line(&advance(&back, &scenario, &plan, &mut Silent).0), 0.0);
}

#[test]
fn the_runway_counts_no_credit_that_a_shut_window_would_not_give() {
    let (scenario, mut world) = opening();
    let visible = &mut world.visible;
    let spend = visible.ledger.cash() - Money::from_millions(300.0);
    visible.ledger.post(Account::OtherAssets, Account::Cash, spend, Cause::Opening, &mut Silent);
    visible.suppliers.flow = -100.0;
    for drawn in [0.0, 20.0, 75.0] {
        let mut visible = *visible;
        let drawn = Money::from_millions(drawn);
        visible.ledger.post(Account::OtherAssets, Account::CreditLine, drawn, Cause::Opening, &mut Silent);
        let at = |window: f64| {
            let mut visible = visible;
            visible.economy.capital_window = window;
            runway(&visible, &scenario)
        };
        assert!(at(0.0) > 0.0 && at(0.0) < 8.0);
        assert_eq!(at(0.0), at(1.0), "{drawn:?} drawn");
    }
}

/// What the books hold for machines less what the fleets say, millions of dollars: cost with prepaid ones, depreciation.
fn machines_apart(world: &World) -> (f64, f64) {
    let visible = &world.visible;
    let fleets = || visible.machines.fleets.iter().chain(&visible.grid.fleets);
    let balance = |account| visible.ledger.balance(account).millions();
    let cost: f64 = fleets().map(|fleet| fleet.cost + fleet.arriving_cost).sum();
    let worn: f64 = fleets().map(|fleet| fleet.worn).sum();
    (balance(Account::Machines) + balance(Account::Prepaid) - cost, balance(Account::MachinesDepreciation) + worn)
}

#[test]
fn the_books_hold_the_machines_that_stand() {
    let scenario = flagship();
    let strategy = library::strategy("power-grid", &scenario).and_then(Result::ok).expect("built in");
    let strategy = Strategy::compile(&strategy, &scenario);
    let incumbent = platform(&scenario, Role::Incumbent).unwrap();
    let challenger = platform(&scenario, Role::Challenger).unwrap();
    let mut scrapped = 0;
    for seed in 0..12 {
        let mut world = World::start(&scenario, Luck::new(seed));
        let mut state = State::new(Luck::new(seed));
        for turn in 0..28 {
            let mut decisions = strategy.decide(&mut state, &world.visible, &scenario).decisions;
            if turn == 3 {
                decisions.retire = Some({
                    let mut retire = [0.0; 3];
                    retire[incumbent] = 10.0;
                    retire
                });
            }
            let plan = good_crisis::analysis::feasible::feasible(&world.visible, &scenario, &decisions).plan;
            let before = world.visible.machines.fleets;
            let retired = plan.retire[incumbent] > 0.0;
            let report = step(&mut world, &scenario, &plan, &mut Silent);
            let (cost, worn) = machines_apart(&world);
            assert!(cost.abs() < 1e-4 && worn.abs() < 1e-4, "seed {seed}, {}: {cost} {worn}", report.quarter);
            let ledger = &world.visible.ledger;
            assert!(!ledger.balance(Account::Machines).is_negative());
            let gone = ledger.moved(Account::WriteOffs);
            assert_eq!(gone > Money::ZERO, retired || report.scrapped > 0.0, "seed {seed}, {}", report.quarter);
            if report.scrapped >= 1.0 {
                scrapped += 1;
                let book = |fleet: &Fleet| fleet.cost - fleet.worn;
                let new = &world.visible.machines.fleets[challenger];
                assert!(book(new) > 0.8 * book(&before[challenger]), "the new machines stay in the books");
                assert!(world.visible.machines.fleets[incumbent].cost < 1e-9);
            }
            if !world.visible.alive() {
                break;
            }
        }
    }
    assert!(scrapped > 3, "{scrapped}");
}

#[test]
fn what_leaves_the_books_moves_no_cash() {
    let (scenario, world) = opening();
    let mut dear = world;
    for fleet in &mut dear.visible.machines.fleets {
        fleet.cost *= 2.0;
    }
    let incumbent = platform(&scenario, Role::Incumbent).unwrap();
    let mut retire = [0.0; 3];
    retire[incumbent] = 30.0;
    let decisions = Decisions { retire: Some(retire), ..Decisions::none() };
    let (plain, dear) = (played(&world, &scenario, &decisions), played(&dear, &scenario, &decisions));
    assert_eq!(plain.visible.ledger.cash(), dear.visible.ledger.cash());
    assert!(dear.visible.ledger.net_income() < plain.visible.ledger.net_income());
}

#[test]
fn what_people_lines_and_sites_cost_in_sales_is_told_apart() {
    let (scenario, mut world) = opening();
    world.visible.quarter = Quarter::new(2000, 3);
    let told = |operations: Operations| {
        let plan = resolve(&world.visible, &scenario, &Decisions { operations: Some(operations), ..Decisions::none() });
        let mut told = Told::default();
        let report = advance(&world, &scenario, &plan, &mut told).1;
        let factor = |factor: Factor| {
            told.factors.iter().find(|(of, it, _)| (*of, *it) == (Figure::Sales, factor)).map_or(1.0, |told| told.2)
        };
        let product: f64 = told.factors.iter().filter(|told| told.0 == Figure::Sales).map(|told| told.2).product();
        assert!((product / report.sales - 1.0).abs() < 1e-9, "exact: {product} {}", report.sales);
        [Factor::ClosedSites, Factor::MissingStaff, Factor::DelistedLines].map(factor)
    };
    let all = Operations::default();
    assert_eq!(told(all), [1.0; 3]);
    let delisted = told(Operations { delist: true, ..all });
    assert!(delisted[..2] == [1.0; 2] && delisted[2] < 1.0, "{delisted:?}");
    let layoffs = (0.5 * world.visible.fulfilment.staff) as u32;
    let people = told(Operations { layoffs, ..all });
    assert!(people[0] == 1.0 && people[1] < 1.0 && people[2] == 1.0, "{people:?}");
    let site = told(Operations { close_site: Some(0), ..all });
    assert!(site[0] < 1.0 && site[1..] == [1.0; 2], "{site:?}");
}

#[test]
fn a_cutover_by_service_that_fails_does_its_share_of_all_the_damage() {
    let (scenario, world) = eve();
    let mut plan = resolve(&world.visible, &scenario, &Decisions::none());
    plan.migration = MigrationMove::Cutover;
    let setup = night_of(&world, &scenario, &plan).unwrap();
    let (_, outcome) = play_night(&setup, &scenario, &plan);
    let damage = |kind: OutcomeKind, quarter: Quarter, share: f64| {
        let outcome = NightOutcome { kind, severity: 0.5, sales_share_lost: 0.2, ..outcome };
        let (mut migration, mut truth) = (world.visible.migration, world.hidden.migration);
        let after = migration.after_night(&mut truth, &scenario, &[true; 4], outcome, quarter, share);
        let aftershock = migration.aftershock(&scenario.migration, quarter.plus(1));
        let work = 1.0 - truth.ready[0];
        [after.trust_lost, after.terms_lost, -after.morale, work, after.sales_lost, aftershock]
    };
    for kind in [OutcomeKind::RolledBack, OutcomeKind::FailedWithFallback, OutcomeKind::FailedWithoutFallback] {
        for quarter in [Quarter::new(2001, 1), Quarter::new(2001, 3)] {
            let (whole, part) = (damage(kind, quarter, 1.0), damage(kind, quarter, 0.4));
            for (i, (whole, part)) in whole.into_iter().zip(part).enumerate() {
                assert!((part - 0.4 * whole).abs() < 1e-12, "{kind:?} {quarter} {i}: {part} of {whole}");
            }
        }
        let (spring, december) = (damage(kind, Quarter::new(2001, 1), 1.0), damage(kind, Quarter::new(2001, 3), 1.0));
        for (spring, december) in spring.into_iter().zip(december).take(4) {
            // A morning's December is in its severity; a way back has none.
            let back = kind == OutcomeKind::RolledBack;
            let factor = if back { scenario.migration.december_severity } else { 1.0 };
            assert!((december - factor * spring).abs() < 1e-12, "{kind:?}: {december} {spring}");
        }
    }
}

#[test]
fn exceptions_to_the_freeze_end_with_the_bet_they_were_granted_in() {
    let (scenario, mut world) = eve();
    world.visible.migration.exceptions = 5;
    let mut abandoned =
        played(&world, &scenario, &Decisions { migration: Some(MigrationMove::Abandon), ..Decisions::none() });
    // Urgent enough that nobody walks round the next freeze.
    abandoned.visible.urgency.level = 0.6;
    let again = Decisions {
        migration: Some(MigrationMove::Commit),
        freeze: Some(good_crisis::sim::decisions::Freeze::Full),
        ..Decisions::none()
    };
    assert_eq!(played(&abandoned, &scenario, &again).visible.migration.exceptions, 0);
}

#[test]
fn sales_before_the_opening_belong_to_the_season_before_it() {
    let mut scenario = (*flagship()).clone();
    for season in 0..4 {
        scenario.first = Quarter::new(2000, season);
        let world = World::start(&scenario, Luck::off());
        let before = (season as usize + 3) % 4;
        for (at, sales) in world.visible.year_sales.into_iter().enumerate() {
            assert_eq!(sales, if at == before { scenario.opening.last_sales } else { 0.0 });
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// The last bond costs what the limit says: not more, and not less by more than a cent.
    #[test]
    fn the_limit_of_a_buyback_is_its_price(owed in 0.0..400.0_f64, coverage in 0.0..4.0_f64, window in 0.0..1.0_f64) {
        let (scenario, mut world) = opening();
        let visible = &mut world.visible;
        let most = visible.ledger.balance(Account::DebtOpening) - Money::from_millions(owed);
        visible.ledger.post(Account::DebtOpening, Account::RetainedEarnings, most, Cause::Opening, &mut Silent);
        (visible.suppliers.coverage, visible.economy.capital_window) = (coverage, window);
        let limit = finance::buyback_limit(visible, &scenario);
        let all = owed * finance::tender_price(visible, &scenario, limit);
        prop_assert!(limit <= all + 1e-6, "{limit} for {all}");
        prop_assert!(limit >= scenario.finance.buyback_limit || limit > all - 0.01, "{limit} for {all}");
    }
}

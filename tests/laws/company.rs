//! How we work and the grid, in whole games.

use std::sync::Arc;

use good_crisis::analysis::strategy::{State, Strategy};
use good_crisis::content::strategy::library;
use good_crisis::sim::decisions::{Decisions, GridChange, MandateChange};
use good_crisis::sim::luck::Luck;
use good_crisis::sim::plan::{Plan, resolve};
use good_crisis::sim::scenario::Scenario;
use good_crisis::sim::trace::{Silent, Told};
use good_crisis::sim::turn::advance;
use good_crisis::sim::world::World;

use crate::world::flagship;

/// A game of the power-grid strategy with some of its decisions changed; what is refused is dropped.
struct Played {
    scenario: Arc<Scenario>,
    strategy: Strategy,
    state: State,
    world: World,
}

impl Played {
    fn new(seed: u64) -> Self {
        let scenario = flagship();
        let strategy = library::strategy("power-grid", &scenario).and_then(Result::ok).expect("built in");
        let strategy = Strategy::compile(&strategy, &scenario);
        let world = World::start(&scenario, Luck::new(seed));
        Self { scenario, strategy, state: State::new(Luck::new(seed)), world }
    }

    fn plan(&mut self, change: impl Fn(&mut Decisions)) -> Plan {
        let visible = &self.world.visible;
        let mut decisions = self.strategy.decide(&mut self.state, visible, &self.scenario).decisions;
        change(&mut decisions);
        good_crisis::analysis::feasible::feasible(visible, &self.scenario, &decisions).plan
    }

    fn play(&mut self, plan: &Plan) {
        self.world = advance(&self.world, &self.scenario, plan, &mut Silent).0;
    }
}

#[test]
fn without_rule_five_nothing_is_ever_rented_as_a_service() {
    let mut offered = 0;
    for seed in 0..12 {
        let mut game = Played::new(seed);
        for _ in 0..28 {
            let plan = game.plan(|decisions| {
                if let Some(MandateChange { rules: Some(rules), .. }) = &mut decisions.mandate {
                    *rules &= !(1 << 4);
                }
                let grid = decisions.grid.get_or_insert_default();
                grid.services = Some(true);
            });
            // Even if somebody pretends that it was allowed.
            let mut forced = plan;
            forced.levels.grid.services = true;
            offered += 1;
            game.play(&forced);
            let grid = &game.world.visible.grid;
            assert_eq!((grid.tenants, grid.revenue, grid.opened), (0.0, 0.0, None), "seed {seed}");
            if !game.world.visible.alive() {
                break;
            }
        }
    }
    assert!(offered > 150, "{offered}");
}

/// A world in November with tenants on the shop's own machines, and the plan of its quarter without renting.
fn november(seed: u64) -> Option<(Played, Plan)> {
    let mut game = Played::new(seed);
    for _ in 0..28 {
        let visible = &game.world.visible;
        if visible.quarter.has_december() && visible.grid.bare > 1.0 && visible.alive() {
            let plan = game.plan(|_| {});
            return Some((game, plan));
        }
        let plan = game.plan(|decisions| {
            decisions.grid = Some(GridChange {
                bare_renting: Some(true),
                services: Some(false),
                price_per_unit_hour: Some(5.0),
                idle_share: Some(1.0),
                december_reserve: Some(1.0),
            });
        });
        game.play(&plan);
        if !game.world.visible.alive() {
            return None;
        }
    }
    None
}

#[test]
fn in_november_tenants_and_shoppers_want_the_same_machines() {
    let (mut met, mut crashes, mut lost) = (0, 0, 0.0);
    for (game, plan) in (0..60).filter_map(november) {
        met += 1;
        let with = |renting: bool, reserve: f64| {
            let mut plan = plan;
            plan.levels.grid.bare_renting = renting;
            plan.levels.grid.december_reserve = reserve;
            advance(&game.world, &game.scenario, &plan, &mut Silent)
        };
        let ((_, empty), (kind, crash), (strict, evict)) = (with(false, 1.0), with(true, 0.0), with(true, 1.0));
        assert!(crash.refused >= empty.refused - 1e-12 && crash.sales <= empty.sales + 1e-9);
        crashes += usize::from(crash.refused > empty.refused);
        lost += empty.sales - crash.sales;
        assert!((evict.refused - empty.refused).abs() < 1e-12, "put out in time, they are in nobody's way");
        let (kind, strict) = (&kind.visible.grid, &strict.visible.grid);
        assert!(strict.reputation < kind.reputation.max(0.99) && strict.bare == 0.0 && strict.evicted > 0.0);
        assert!(strict.bare_revenue < kind.bare_revenue);
    }
    assert!(met > 20 && crashes > 5 && lost > 1.0, "{met} {crashes} {lost}");
}

#[test]
fn machines_for_tenants_take_none_from_the_shop() {
    for seed in 0..12 {
        let mut game = Played::new(seed);
        for _ in 0..24 {
            let plan = game.plan(|_| {});
            let mut more = plan;
            more.grid_orders[2] += 300.0;
            let (_, few) = advance(&game.world, &game.scenario, &plan, &mut Silent);
            let (_, many) = advance(&game.world, &game.scenario, &more, &mut Silent);
            assert!(many.refused <= few.refused, "seed {seed}: {} {}", many.refused, few.refused);
            game.play(&plan);
            if !game.world.visible.alive() {
                break;
            }
        }
    }
}

#[test]
fn services_lose_money_for_two_years() {
    let mut earned = Vec::new();
    for seed in 0..80 {
        let mut game = Played::new(seed);
        let mut first = Vec::new();
        for _ in 0..34 {
            let plan = game.plan(|_| {});
            game.play(&plan);
            let visible = &game.world.visible;
            if visible.grid.opened.is_some() && first.len() < 8 {
                first.push(visible.grid.earned);
            }
            if !visible.alive() {
                break;
            }
        }
        if first.len() == 8 {
            earned.push(first.iter().sum::<f64>());
        }
    }
    earned.sort_by(f64::total_cmp);
    assert!(earned.len() > 40, "{} games opened", earned.len());
    assert!(earned[earned.len() / 2] < 0.0, "{earned:?}");
}

#[test]
fn books_tell_of_tenants_under_their_own_names() {
    use good_crisis::sim::ledger::{Account, Cause};
    let mut game = Played::new(3);
    let (mut revenue, mut costs) = (false, false);
    for _ in 0..28 {
        let plan = game.plan(|_| {});
        let mut told = Told::default();
        let (next, report) = advance(&game.world, &game.scenario, &plan, &mut told);
        let moved = |account| next.visible.ledger.moved(account).millions();
        let result = moved(Account::PlatformRevenue) - moved(Account::PlatformCosts);
        assert!((result - report.platform_result).abs() < 1e-6, "{result} {}", report.platform_result);
        revenue |= told.postings.iter().any(|posting| posting.cause == Cause::Tenants);
        costs |= told.postings.iter().any(|posting| posting.cause == Cause::ProductTeam);
        game.world = next;
        if !game.world.visible.alive() {
            break;
        }
    }
    assert!(costs && revenue);
    // Silence about all of it leaves the books without a trace of it.
    let scenario = flagship();
    let mut world = World::start(&scenario, Luck::new(3));
    for _ in 0..8 {
        let plan = resolve(&world.visible, &scenario, &Decisions::none());
        world = advance(&world, &scenario, &plan, &mut Silent).0;
        assert_eq!(world.visible.ledger.moved(Account::PlatformCosts).cents(), 0);
    }
}

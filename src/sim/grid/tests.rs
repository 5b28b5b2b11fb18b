//! The laws of renting out machines.

use super::*;
use crate::sim::belief::Nature;
use crate::sim::decisions::GridOffer;
use crate::sim::luck::Luck;

fn scenario() -> std::sync::Arc<Scenario> {
    crate::content::library::scenario("dotcom-2000").unwrap()
}

fn offer() -> GridOffer {
    GridOffer { bare_renting: true, services: true, price_per_unit_hour: 20.0, idle_share: 0.6, december_reserve: 0.0 }
}

#[test]
fn tenants_of_bare_machines_come_slowly_and_are_put_out_before_december() {
    let scenario = scenario();
    let c = &scenario.grid;
    let mut grid = Grid::default();
    let mut rented = Vec::new();
    for _ in 0..4 {
        grid.rent(c, &offer(), 150.0, 80.0, false, 8);
        rented.push(grid.bare);
    }
    assert!(rented.is_sorted() && rented[0] > 0.0 && rented[3] <= 0.6 * 70.0, "{rented:?}");
    let (mut kind, mut careful) = (grid, grid);
    kind.rent(c, &offer(), 150.0, 140.0, true, 8);
    assert_eq!((kind.bare, kind.evicted), (grid.bare, 0.0));
    careful.rent(c, &GridOffer { december_reserve: 1.0, ..offer() }, 150.0, 140.0, true, 8);
    assert_eq!((careful.bare, careful.evicted), (0.0, grid.bare));
    let nature = Nature::from_deviates(&[0.0; crate::sim::belief::LATENTS], &scenario);
    let quarter = Quarter::new(2002, 3);
    let paid = |grid: &mut Grid, refused| {
        let takings = grid.serve(c, &nature, &offer(), false, 0.0, refused, Luck::off(), quarter, 11);
        (takings.bare - takings.refunds, grid.reputation)
    };
    let (evicted, crashed, idle) = (paid(&mut careful, 0.0), paid(&mut kind, 0.1), paid(&mut kind.clone(), 0.0));
    assert!(evicted.0 < crashed.0, "who is put out pays no more");
    assert!(evicted.1 < 0.8 && crashed.1 < idle.1, "{evicted:?} {crashed:?} {idle:?}");
}

#[test]
fn nothing_is_rented_as_a_service_before_it_is_open() {
    let scenario = scenario();
    let c = &scenario.grid;
    let nature = Nature::from_deviates(&[2.0; crate::sim::belief::LATENTS], &scenario);
    let mut grid = Grid { built: 1.0, ..Grid::default() };
    grid.fleets[2].units = 500.0;
    for turn in 12..20 {
        let takings = grid.serve(c, &nature, &offer(), false, 100.0, 0.0, Luck::off(), Quarter::new(2003, 0), turn);
        assert_eq!((takings.services, grid.tenants, grid.opened), (0.0, 0.0, None));
    }
    let none = Organisation::default();
    let mut five = none;
    five.adopted[EXPOSED] = 1.0;
    assert!(!can_expose(c, &none, 1.0) && !can_expose(c, &five, 0.1) && can_expose(c, &five, 0.6));
}

#[test]
fn a_service_grows_with_its_price_its_team_and_its_name() {
    let scenario = scenario();
    let c = &scenario.grid;
    let nature = Nature::from_deviates(&[0.0; crate::sim::belief::LATENTS], &scenario);
    let run = |price: f64, effort: f64, capacity: f64, reputation: f64| {
        let offer = GridOffer { price_per_unit_hour: price, ..offer() };
        let mut grid = Grid { built: 1.0, reputation, ..Grid::default() };
        grid.fleets[2].units = capacity;
        for turn in 16..28 {
            let quarter = Quarter::new(2004, 0).plus(turn - 16);
            grid.serve(c, &nature, &offer, true, effort, 0.0, Luck::off(), quarter, turn);
        }
        grid.tenants
    };
    let usual = run(20.0, 100.0, 5000.0, 1.0);
    assert!(usual > 50.0, "{usual}");
    assert!(run(40.0, 100.0, 5000.0, 1.0) < usual);
    assert!(run(20.0, 2.0, 5000.0, 1.0) < usual);
    assert!(run(20.0, 100.0, 30.0, 1.0) < usual);
    assert!(run(20.0, 100.0, 5000.0, 0.3) < usual);
}

#[test]
fn a_big_team_on_tangled_systems_gets_in_its_own_way() {
    let scenario = scenario();
    let c = &scenario.grid;
    let built = |adopted: f64, effort: f64, tangle: f64| {
        let mut organisation = Organisation { adopted: [1.0; crate::sim::decisions::RULES], settling: 0.0 };
        organisation.adopted[TALK] = adopted;
        let mut grid = Grid::default();
        grid.build(c, &organisation, effort, 0.6, tangle);
        grid.built / effort
    };
    assert!(built(0.0, 400.0, 0.6) < 0.5 * built(0.0, 40.0, 0.6));
    assert!(built(1.0, 400.0, 0.6) > 0.99 * built(1.0, 40.0, 0.6));
    let mut bare = Grid::default();
    bare.build(c, &Organisation::default(), 100.0, 0.0, 0.4);
    assert!(bare.built > 0.0 && bare.built < 0.25 * 100.0 / c.product_effort, "no ground to build on");
}

#[test]
fn the_story_wins_at_the_right_time_and_costs_before() {
    let c = &scenario().grid;
    let (mut early, mut ripe) = (Grid::default(), Grid::default());
    let (told_early, told_ripe) = (early.tell(c, Story::Generator, 0.0), ripe.tell(c, Story::Generator, 1.0));
    assert!(early.conviction < 0.0 && told_early.morale < 0.0 && told_early.terms_lost > 0.0);
    assert!(ripe.conviction > 0.0 && told_ripe.engineers > 0.0 && told_ripe.terms_lost == 0.0);
    assert!(ripe.tell(c, Story::Generator, 1.0).engineers < told_ripe.engineers, "nobody is won twice");
}

#[test]
fn somebody_else_comes_sooner_where_nobody_has_begun() {
    let scenario = scenario();
    let c = &scenario.grid;
    let nature = Nature::from_deviates(&[0.0; crate::sim::belief::LATENTS], &scenario);
    let first = |opened: bool, seed: u64| {
        let mut grid = Grid::default();
        if opened {
            (grid.opened, grid.wanted, grid.tenants) = (Some(Quarter::new(2003, 0)), 10.0, 10.0);
        }
        let mut truth = TrueGrid::default();
        for turn in 0..36 {
            let quarter = Quarter::new(2000, 0).plus(turn);
            let _ = grid.outside(c, &mut truth, &nature, true, 0.5, Luck::new(seed), quarter, turn);
        }
        (grid.rival, grid.never_founded, truth.foregone)
    };
    let (mut open, mut shut) = (0, 0);
    for seed in 0..300 {
        let (ours, theirs) = (first(true, seed), first(false, seed));
        open += usize::from(ours.0.is_some());
        shut += usize::from(theirs.0.is_some());
        assert!(ours.0.is_none_or(|at| theirs.0.is_some_and(|before| before <= at)), "the same dice");
        assert!(ours.1 < theirs.1 && theirs.2 > 0.0);
    }
    assert!(open < shut && shut > 60 && shut < 270, "{open} {shut}");
}

#[test]
fn bare_machines_pay_for_their_own_support() {
    let scenario = scenario();
    let nature = Nature::from_deviates(&[0.0; crate::sim::belief::LATENTS], &scenario);
    let mut grid = Grid { bare: 40.0, ..Grid::default() };
    let quarter = Quarter::new(2002, 1);
    let takings = grid.serve(&scenario.grid, &nature, &offer(), false, 0.0, 0.0, Luck::off(), quarter, 9);
    assert!(takings.bare > 0.0 && takings.bare_support > 0.0 && takings.support == 0.0, "{takings:?}");
    assert_eq!(takings.result(), takings.bare - takings.bare_support);
    grid.settle(&takings);
    assert!(grid.earned.abs() < 1e-12, "services earned nothing and cost nothing: {}", grid.earned);
}

#[test]
fn nobody_stays_at_a_price_far_above_the_usual() {
    let scenario = scenario();
    let c = &scenario.grid;
    let nature = Nature::from_deviates(&[0.0; crate::sim::belief::LATENTS], &scenario);
    let usual = reference_price(c, 27);
    let last_quarter = |times: f64| {
        let offer = GridOffer { price_per_unit_hour: times * usual, ..offer() };
        let mut grid = Grid { built: 1.0, tenants: 400.0, wanted: 400.0, bare: 20.0, ..Grid::default() };
        grid.fleets[2].units = 5000.0;
        grid.rent(c, &offer, 150.0, 100.0, true, 27);
        let takings = grid.serve(c, &nature, &offer, true, 100.0, 0.0, Luck::off(), Quarter::new(2006, 3), 27);
        (takings.services + takings.bare, grid.tenants)
    };
    let (usual, dear, pumped) = (last_quarter(1.0), last_quarter(1.3), last_quarter(100.0));
    assert!(dear.1 < usual.1 && pumped.1 < 1.0, "{usual:?} {dear:?} {pumped:?}");
    assert!(pumped.0 < usual.0, "{usual:?} {pumped:?}");
}

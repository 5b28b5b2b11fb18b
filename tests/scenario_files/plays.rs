//! The flagship, played by doing nothing: every quarter's books balance, whatever the luck.

use good_crisis::content::library;
use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::luck::Luck;
use good_crisis::sim::plan::resolve;
use good_crisis::sim::trace::Silent;
use good_crisis::sim::turn::step;
use good_crisis::sim::units::Money;
use good_crisis::sim::world::World;

const QUARTERS: u16 = 28;
const SEEDS: u64 = 200;

/// Plays to the end or to death by default decisions; the quarters played.
fn play(luck: Luck) -> u16 {
    let Ok(scenario) = library::scenario("dotcom-2000") else { return 0 };
    let mut world = World::start(&scenario, luck);
    assert_eq!(world.visible.ledger.imbalance(), Money::ZERO, "the opening");
    for played in 0..QUARTERS {
        let plan = resolve(&world.visible, &scenario, &Decisions::none());
        let report = step(&mut world, &scenario, &plan, &mut Silent);
        let quarter = report.quarter;
        assert_eq!(world.visible.ledger.imbalance(), Money::ZERO, "{quarter}");
        for (what, figure) in [("sales", report.sales), ("cash", report.cash), ("result", report.operating_result)] {
            assert!(figure.is_finite(), "{what} of {quarter}: {figure}");
        }
        assert!(report.sales > 0.0 && world.visible.machines.capacity >= 0.0, "{quarter}");
        if !world.visible.alive() {
            return played + 1;
        }
    }
    QUARTERS
}

#[test]
fn the_flagship_plays_without_luck() {
    assert!(play(Luck::off()) >= 4, "doing nothing lasts a year at least");
}

#[test]
fn the_flagship_plays_under_every_luck() {
    let lasted: u32 = (0..SEEDS).map(|seed| u32::from(play(Luck::new(seed)))).sum();
    assert!(lasted >= SEEDS as u32 * 4, "a year in the mean at least: {lasted} quarters in {SEEDS} games");
}

#[test]
fn a_constant_younger_than_the_format_may_be_left_out() {
    let source = library::SCENARIOS[0].source;
    let (before, rest) = source.split_once("    rival_rule: (").expect("a group");
    let (group, after) = rest.split_once("\n    ),").expect("its end");
    let older: Vec<&str> = group.lines().filter(|line| !line.trim_start().starts_with("customers:")).collect();
    assert!(older.len() < group.lines().count());
    let text = format!("{before}    rival_rule: ({}\n    ),{after}", older.join("\n"));
    let scenario = library::from_source("mine.ron", &text).expect("it loads");
    assert_eq!(scenario.0.rival_rule.customers.to_bits(), 0.0_f64.to_bits(), "and nobody is left behind");
}

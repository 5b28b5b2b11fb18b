//! The bands that strategies by themselves are held against, at a size that a test can bear: of each *must* some value in
//! its 95% interval lies in the band. The others vary every strategy many times, and are a command of `docs/balance.md`.

use good_crisis::analysis::balance::field::Field;
use good_crisis::analysis::balance::report::{Section, report};
use good_crisis::analysis::play::Rules;
use good_crisis::content::{balance, library};
use good_crisis::sim::scenario::{Difficulty, Form};

/// Games of each strategy: a share is then sure to some six points either way.
const GAMES: u64 = 250;

#[test]
fn no_must_of_the_strategies_is_surely_missed() {
    let scenario = library::scenario("dotcom-2000").unwrap();
    let (name, text) = balance::library::of_scenario("dotcom-2000").unwrap();
    let balance = balance::read(name, text, &scenario).unwrap();
    let rules = Rules::new(&scenario, Form::Full, Difficulty::Operator);
    let fresh = balance.seeds.fresh;
    let mut field = Field::new(rules, &balance, fresh..fresh + GAMES, 2, &|_| {}).unwrap();
    let told = report(&mut field, &[Section::Strategies, Section::Bands], 0);
    let mut held = 0;
    for band in told.bands.unwrap().iter().filter(|band| band.level == "must") {
        let Some(measured) = band.measured else { continue };
        held += 1;
        let (low, high) = (band.at_least.unwrap_or(f64::MIN), band.at_most.unwrap_or(f64::MAX));
        assert!(measured.low <= high && measured.high >= low, "{}: {measured:?} beside {low} to {high}", band.id);
    }
    assert!(held >= 13, "{held} bands were measured");
}

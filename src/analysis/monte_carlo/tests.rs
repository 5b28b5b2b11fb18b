use super::*;
use crate::content::{library, strategy::library as strategies};
use crate::sim::scenario::{Difficulty, Form, Scenario};

#[test]
fn look() {
    let scenario = library::scenario("dotcom-2000").unwrap();
    for name in strategies::NAMES {
        let strategy = strategies::strategy(name, &scenario).unwrap().unwrap_or_else(|e| panic!("{name} {e:#?}"));
        let strategy = Strategy::compile(&strategy, &scenario);
        for form in [Form::Long, Form::Full] {
            let rules = Rules { scenario: &scenario, form, difficulty: Difficulty::Operator, quarters: None };
            let batch = Batch { games: 300, seed: 1, jobs: 2 };
            let counted = run(&rules, &strategy, &batch, &|_| true);
            let s = Summary::of(&rules, name, &batch, &counted);
            println!(
                "{name:16} {:?} surv {:.0}% refused {} v10 {:.0} v50 {:.0} v90 {:.0} c8 {:.0} low {:.0} {:?}",
                form,
                100.0 * s.survived as f64 / s.games as f64,
                s.refused,
                s.enterprise_value.p10 / 1e6,
                s.enterprise_value.p50 / 1e6,
                s.enterprise_value.p90 / 1e6,
                s.cash_at_q8.p50 / 1e6,
                s.lowest_cash.p50 / 1e6,
                s.endings
            );
        }
    }
}

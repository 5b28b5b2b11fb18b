//! The laws of how we work.

use proptest::prelude::*;

use super::*;
use crate::sim::decisions::Mandate;
use crate::sim::scenario::Scenario;

fn scenario() -> std::sync::Arc<Scenario> {
    crate::content::library::scenario("dotcom-2000").unwrap()
}

/// Adoption and ways after some quarters of one mandate.
fn quarters(
    scenario: &Scenario,
    mandate: Mandate,
    speed: f64,
    quarters: usize,
) -> Vec<(Organisation, Ways, Engineers)> {
    let before = scenario.levels;
    let now = Levels { mandate, ..before };
    let mut organisation = Organisation::default();
    let mut engineers = Engineers::open(&scenario.engineers, 0.4);
    engineers.decoupled = 0.4;
    (0..quarters)
        .map(|_| {
            let c = &scenario.organisation;
            let ways = organisation.step(c, &now, &now, &mut engineers, 1.0, 0.3, speed, 1.0);
            (organisation, ways, engineers)
        })
        .collect()
}

proptest! {
    #[test]
    fn adoption_stays_a_share_and_grows_with_enforcement(rules in 1_u8..128, speed in 0.0..1.5_f64) {
        let scenario = scenario();
        let of = |enforcement| quarters(&scenario, Mandate { rules, enforcement }, speed, 16);
        let (none, nudge, fire) = (of(Enforcement::None), of(Enforcement::Nudge), of(Enforcement::Fire));
        for ((a, b), c) in none.iter().zip(&nudge).zip(&fire) {
            for rule in 0..RULES {
                let shares = [a.0.adopted[rule], b.0.adopted[rule], c.0.adopted[rule]];
                prop_assert!(shares.is_sorted() && shares[0] >= 0.0 && shares[2] <= 1.0, "rule {rule}: {shares:?}");
            }
            prop_assert!(a.1.output > 0.5 && c.1.output > 0.5 && c.1.burden >= 0.0);
        }
    }
}

#[test]
fn no_rule_is_free() {
    let scenario = scenario();
    let alone = |rules| quarters(&scenario, Mandate { rules, enforcement: Enforcement::Nudge }, 0.7, 8);
    for rule in 0..RULES {
        let spent: f64 = alone(1 << rule).iter().map(|(_, ways, _)| ways.burden).sum();
        assert!(spent > 0.0, "rule {} costs nobody anything", rule + 1);
    }
}

#[test]
fn a_mandate_without_rule_three_lets_tangle_creep_back() {
    let scenario = scenario();
    let end = |rules| {
        let last = *quarters(&scenario, Mandate { rules, enforcement: Enforcement::Fire }, 0.7, 12).last().unwrap();
        (last.2.tangle, last.2.decoupled)
    };
    let (with, without) = (end(0b000_0111), end(0b000_0011));
    assert!(without.0 > with.0 + 0.01 && without.1 < with.1 - 0.01, "{without:?} {with:?}");
}

#[test]
fn dismissal_is_quick_and_dear() {
    let scenario = scenario();
    let of = |enforcement| quarters(&scenario, Mandate { rules: 0b001_1111, enforcement }, 0.7, 4);
    let (nudge, fire) = (of(Enforcement::Nudge), of(Enforcement::Fire));
    let morale = |run: &[(Organisation, Ways, Engineers)]| run.iter().map(|(_, ways, _)| ways.threat).sum::<f64>();
    assert!(fire[3].0.adopted[EXPOSED] > 0.8 && nudge[3].0.adopted[EXPOSED] < 0.7);
    assert!(morale(&fire) < morale(&nudge));
    assert!(fire.iter().all(|(_, ways, _)| ways.honesty >= 0.0) && fire[0].1.honesty > 0.0);
}

#[test]
fn each_structure_has_its_company() {
    let c = &scenario().organisation;
    let of = |structure, size, tangle, muscle| structure_output(c, structure, size, tangle, muscle);
    let best = |size, tangle, muscle| {
        let all = [Structure::Functional, Structure::Divisional, Structure::Hybrid];
        all.into_iter().max_by(|a, b| of(*a, size, tangle, muscle).total_cmp(&of(*b, size, tangle, muscle))).unwrap()
    };
    assert_eq!(best(0.6, 0.6, 0.1), Structure::Functional);
    assert_eq!(best(1.4, 0.2, 0.1), Structure::Divisional);
    assert!(of(Structure::Hybrid, 1.0, 0.45, 0.6) >= of(Structure::Functional, 1.0, 0.45, 0.6));
    assert!(of(Structure::Hybrid, 1.0, 0.45, 0.1) < of(Structure::Functional, 1.0, 0.45, 0.1));
    let talk = |communication, tangle| communication_output(c, communication, tangle);
    assert!(talk(Communication::DistributedAsync, 0.3) > talk(Communication::DistributedSync, 0.3));
    assert!(talk(Communication::CoLocatedAsync, 0.7) < talk(Communication::CoLocatedSync, 0.7));
    assert!(talk(Communication::CoLocatedAsync, 0.2) > talk(Communication::CoLocatedSync, 0.2));
}

#[test]
fn a_company_that_changes_nothing_works_as_it_did() {
    let scenario = scenario();
    let run = quarters(&scenario, Mandate::default(), 0.7, 3);
    assert!(
        run.iter()
            .all(|(organisation, ways, _)| { *organisation == Organisation::default() && *ways == Ways::default() })
    );
}

#[test]
fn a_change_settles_in_two_quarters() {
    let scenario = scenario();
    let before = scenario.levels;
    let now = Levels { structure: Structure::Divisional, ..before };
    let mut organisation = Organisation::default();
    let mut engineers = Engineers::open(&scenario.engineers, 0.4);
    let mut output = Vec::new();
    let mut seen = before;
    for _ in 0..4 {
        let ways = organisation.step(&scenario.organisation, &seen, &now, &mut engineers, 1.0, 0.3, 0.7, 1.0);
        output.push(ways.output);
        seen = now;
    }
    assert!(output[0] < output[2] - 0.05 && output[1] < output[2] - 0.05 && output[2] == output[3], "{output:?}");
}

//! Difficulties: they change constants that the file names, never rules, and a newcomer feels them in this order.

use std::sync::Arc;

use good_crisis::analysis::monte_carlo::{Batch, run};
use good_crisis::analysis::play::Rules;
use good_crisis::analysis::strategy::Strategy;
use good_crisis::content::issue::IssueKind;
use good_crisis::content::library::{self, SCENARIOS};
use good_crisis::content::ron_file::RonFile;
use good_crisis::content::scenario::ScenarioFile;
use good_crisis::content::strategy::library as strategies;
use good_crisis::sim::scenario::{Difficulty, Form, Scenario};
use good_crisis::sim::verdict::Ending;

/// Games that the shares are taken from.
const GAMES: u64 = 200;

fn survivors(scenario: &Scenario, difficulty: Difficulty) -> u64 {
    let strategy = strategies::strategy("newcomer", scenario).unwrap().unwrap();
    let strategy = Strategy::compile(&strategy, scenario);
    let rules = Rules::new(scenario, Form::Full, difficulty);
    let batch = Batch { games: GAMES, seed: 5001, jobs: 0 };
    let counted = run(&rules, &strategy, &batch, &|_| true);
    Ending::ALL.iter().zip(counted.endings).filter(|(ending, _)| ending.survived()).map(|(_, count)| count).sum()
}

/// Run with `--nocapture` to see the table.
#[test]
fn a_newcomer_usually_survives_founder_and_finds_each_step_harder() {
    for built_in in SCENARIOS {
        let scenario = library::scenario(built_in.name).unwrap();
        let lived = Difficulty::ALL.map(|difficulty| survivors(&scenario.shared_at(difficulty), difficulty));
        println!("{}: founder, operator, day-one: {lived:?} of {GAMES}", built_in.name);
        let [founder, operator, day_one] = lived;
        assert!(founder * 100 >= GAMES * 85, "{}: {founder} of {GAMES} survive founder", built_in.name);
        assert!(founder >= operator && operator >= day_one, "{}: {lived:?}", built_in.name);
    }
}

#[test]
fn a_difficulty_changes_the_constants_it_names_and_nothing_else() {
    for built_in in SCENARIOS {
        let mut read: ScenarioFile =
            RonFile::from_text(built_in.file, built_in.source, 1 << 20).unwrap().read().unwrap();
        let scenario = library::scenario(built_in.name).unwrap();
        assert!(Arc::ptr_eq(&scenario, &scenario.shared_at(Difficulty::Operator)));
        for difficulty in [Difficulty::Founder, Difficulty::DayOne] {
            let named: Vec<String> = read.difficulties.of(difficulty).iter().map(|it| it.0.clone()).collect();
            assert!(!named.is_empty());
            let values = |file: &ScenarioFile| -> Vec<(String, f64)> {
                let all = file.constants().into_iter().flat_map(|(_, constants)| constants);
                all.map(|constant| (constant.path.as_str().to_owned(), constant.value)).collect()
            };
            let before = values(&read);
            let changed: Vec<String> = before
                .into_iter()
                .zip(read.at(difficulty, values))
                .filter(|(before, after)| before != after)
                .map(|(before, _)| before.0)
                .collect();
            assert_eq!(changed.len(), named.len(), "{changed:?} {named:?}");
            assert!(named.iter().all(|name| changed.iter().any(|it| it == name)));
            let other = scenario.shared_at(difficulty);
            assert_ne!(other.opening, scenario.opening);
            assert_eq!((&other.cards, other.spans), (&scenario.cards, scenario.spans));
        }
    }
}

#[test]
fn every_form_and_difficulty_has_score_anchors_of_its_own() {
    for built_in in SCENARIOS {
        let scenario = library::scenario(built_in.name).unwrap();
        for form in Form::ALL {
            for difficulty in Difficulty::ALL {
                let own = scenario.verdict.anchors.iter().filter(|it| it.form == form && it.difficulty == difficulty);
                assert_eq!(own.count(), 1, "{}, {form:?}, {difficulty:?}", built_in.name);
            }
        }
    }
}

#[test]
fn what_a_difficulty_may_not_change_is_found_with_its_place() {
    let found = |from: &str, to: &str| {
        let source = SCENARIOS[0].source.replacen(from, to, 1);
        assert_ne!(source, SCENARIOS[0].source);
        let issues = library::check("mine.ron", source.as_bytes());
        let issue = issues.iter().next().unwrap().clone();
        let line = 1 + source[..source.find(to).unwrap()].matches('\n').count();
        assert_eq!(issue.place.map(|place| place.line), Some(line), "{issues:?}");
        issue.kind
    };
    let kind = found("(\"opening.cash\", 850.0", "(\"opening.cahs\", 950.0");
    assert!(matches!(kind, IssueKind::UnknownReference { nearest: Some(near), .. } if near == "opening.cash"));
    let kind = found("(\"opening.cash\", 850.0", "(\"opening.cash\", -1.0");
    assert!(matches!(kind, IssueKind::OutOfRange { .. }), "{kind:?}");
    let kind = found("(\"opening.cash\", 850.0", "(\"tiers[0].scope\", 850.0");
    assert!(matches!(kind, IssueKind::UnknownReference { .. }), "{kind:?}");
}

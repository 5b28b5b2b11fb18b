//! `docs/strategies.md` names every key of a strategy file and no other, its ranges are those that are read, and its
//! examples play.

use std::collections::BTreeSet;
use std::path::Path;

use good_crisis::analysis::monte_carlo::{self, Batch, Summary};
use good_crisis::analysis::play::Rules;
use good_crisis::analysis::strategy::Strategy;
use good_crisis::content::issue::IssueKind;
use good_crisis::content::issues::Issues;
use good_crisis::content::library;
use good_crisis::content::strategy::{self, StrategyRules};
use good_crisis::sim::figures::{Figure, Unit};
use good_crisis::sim::scenario::{Difficulty, Form};

fn page() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/strategies.md");
    std::fs::read_to_string(path).expect("the page is there")
}

/// The rows of the tables below a heading, as cells without their blanks.
fn rows(page: &str, heading: &str) -> Vec<Vec<String>> {
    let below = page.split_once(&format!("\n## {heading}\n")).expect(heading).1;
    let section = below.split("\n## ").next().unwrap_or_default();
    let lines = section.lines().filter(|line| line.starts_with("| `"));
    lines.map(|line| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// What stands first in the first cell of each row.
fn documented(page: &str, heading: &str) -> BTreeSet<String> {
    rows(page, heading).iter().map(|row| row[0].split('`').nth(1).unwrap_or_default().to_owned()).collect()
}

fn read(text: &str) -> Result<StrategyRules, Issues> {
    let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
    strategy::read("page.ron", text, &scenario)
}

fn rule(rule: &str) -> String {
    format!("(format: 1, name: \"a\", facts: {{\"thawed\": is(migrating)}}, rules: [({rule})])")
}

/// The names that could stand where this text has `zzz`; nothing where no name could.
fn known(text: &str) -> Option<BTreeSet<String>> {
    let issues = read(text).expect_err(text);
    issues.iter().find_map(|issue| match &issue.kind {
        IssueKind::UnknownField { found, expected, .. } | IssueKind::UnknownVariant { found, expected, .. } => {
            (found == "zzz").then(|| expected.iter().cloned().collect())
        }
        _ => None,
    })
}

#[test]
fn the_page_has_every_key_and_no_other() {
    let page = page();
    assert_eq!(Some(documented(&page, "The file")), known("(format: 1, name: \"a\", rules: [], zzz: 1)"));
    assert_eq!(Some(documented(&page, "A rule")), known(&rule("decide: (), zzz: 1")));
    assert_eq!(
        Some(documented(&page, "Numbers that follow a figure")),
        known(&rule("decide: (hiring: (of: cash, zzz: 1))"))
    );
    let conditions = documented(&page, "Conditions");
    let named = conditions.iter().map(|written| written.split('(').next().unwrap_or_default().to_owned()).collect();
    assert_eq!(Some::<BTreeSet<String>>(named), known(&rule("when: zzz, decide: ()")));
    for condition in conditions.iter().filter(|written| !written.contains('…')) {
        assert!(read(&rule(&format!("when: {condition}, decide: ()"))).is_ok(), "{condition}");
    }

    let amount = known(&rule("decide: (hiring: (zzz: 1))"));
    let mut keys = BTreeSet::new();
    for key in known(&rule("decide: (zzz: 1)")).expect("there are keys") {
        let parts = known(&rule(&format!("decide: ({key}: (zzz: 1))"))).filter(|parts| Some(parts) != amount.as_ref());
        let items = known(&rule(&format!("decide: ({key}: [(zzz: 1)])"))).filter(|_| key == "orders");
        if let Some(parts) = parts.filter(|_| items.is_none() && key != "retire") {
            keys.extend(parts.iter().map(|part| format!("{key}.{part}")));
            continue;
        }
        keys.extend(items.iter().flatten().map(|part| format!("{key}[].{part}")));
        keys.insert(key);
    }
    assert_eq!(documented(&page, "Decisions"), keys);
}

#[test]
fn figures_have_their_names_and_units() {
    let page = page();
    assert_eq!(Some(documented(&page, "Figures")), known(&rule("when: is(zzz), decide: ()")));
    for row in rows(&page, "Figures") {
        let Some(figure) = Figure::from_id(row[0].trim_matches('`')) else { continue };
        let told = match figure.unit() {
            Unit::Dollars => "dollars",
            Unit::Millions => "millions of people",
            Unit::Count => "a count",
            Unit::Truth => "0 or 1",
            Unit::Plain => "a number",
        };
        assert_eq!(row[1], told, "{}", row[0]);
    }
}

/// A rule that decides this key so.
fn decided(key: &str, value: &str) -> String {
    let decision = match key.split_once('.') {
        Some(("orders[]", "purpose")) => format!("orders: [(platform: \"linux\", units: 1, purpose: {value})]"),
        Some(("orders[]", "platform")) => format!("orders: [(platform: {value}, units: 1)]"),
        Some(("orders[]", _)) => format!("orders: [(platform: \"linux\", units: {value})]"),
        Some(("mandate", "rules")) => format!("mandate: (rules: [{value}])"),
        Some(("cutover_policy", part)) => {
            let others = [("hold_above", "0.1"), ("rollback_above", "0.2"), ("max_holds", "3"), ("probes", "true")];
            let all = others.map(|(name, usual)| format!("{name}: {}", if name == part { value } else { usual }));
            format!("cutover_policy: ({})", all.join(", "))
        }
        Some((key, part)) => format!("{key}: ({part}: {value})"),
        None if key == "migration_tiers" => format!("migration_tiers: [{value}]"),
        None if key == "cutover_by" => "cutover_by: \"2001Q3\"".to_owned(),
        None => format!("{key}: {value}"),
    };
    rule(&format!("decide: ({decision})"))
}

fn number(value: f64) -> String {
    if value.fract() == 0.0 { format!("{value:.0}") } else { format!("{value}") }
}

#[test]
fn ranges_and_names_are_those_that_are_read() {
    let (mut ranges, mut names) = (0, 0);
    for row in rows(&page(), "Decisions") {
        let key = row[0].trim_matches('`');
        let range = row[3].split_once(" to ").map(|(low, high)| (low.parse::<f64>(), high.parse::<f64>()));
        if let Some((Ok(low), Ok(high))) = range {
            ranges += 1;
            let beyond = ((high - low) / 100.0).max(if high > 1.5 { 1.0 } else { 0.01 });
            for fine in [low, high] {
                assert!(read(&decided(key, &number(fine))).is_ok(), "{key}: {fine}");
            }
            for wrong in [low - beyond, high + beyond] {
                assert!(read(&decided(key, &number(wrong))).is_err(), "{key}: {wrong}");
            }
        }
        for name in row[3].split('`').skip(1).step_by(2) {
            names += 1;
            assert!(read(&decided(key, name)).is_ok(), "{key}: {name}");
        }
        let words: BTreeSet<String> = row[3].split('`').skip(1).step_by(2).map(str::to_owned).collect();
        // Which dates can be pledged is the scenario's to say; no list of them stands in the program.
        if let Some(known) = known_words(key).filter(|_| key != "pledge") {
            assert_eq!(words, known, "{key}");
        }
    }
    assert!(ranges > 30 && names > 40, "{ranges} ranges, {names} names");
}

fn known_words(key: &str) -> Option<BTreeSet<String>> {
    let issues = read(&decided(key, "zzz")).err()?;
    issues.iter().find_map(|issue| match &issue.kind {
        IssueKind::UnknownVariant { found, expected, .. } if found == "zzz" => Some(expected.iter().cloned().collect()),
        _ => None,
    })
}

#[test]
fn the_examples_play_as_the_page_says() {
    let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
    let rules = Rules::new(&scenario, Form::Full, Difficulty::Operator);
    let page = page();
    let examples: Vec<&str> =
        page.split("```ron\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default()).collect();
    assert_eq!(examples.len(), 2);
    let moved = |text: &str| {
        let strategy = Strategy::compile(&read(text).expect(text), &scenario);
        let batch = Batch { games: 40, seed: 1, jobs: 2 };
        let counted = monte_carlo::run(&rules, &strategy, &batch, &|_| true);
        let summary = Summary::of(&rules, strategy.name(), &batch, &counted);
        assert_eq!(summary.games, 40);
        let made = ["new-machines", "power-grid"].map(|id| summary.endings.get(id).copied().unwrap_or_default());
        (summary.survived, made.iter().sum::<u64>())
    };
    let [careful, mover] = [moved(examples[0]), moved(examples[1])];
    assert!(careful.0 > 10 && careful.1 == 0, "the first lives without a move: {careful:?}");
    assert!(mover.1 > 10, "the second moves: {mover:?}");
}

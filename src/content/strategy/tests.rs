//! Strategy files: those that come with the game are read, and mistakes are told with their place.

use super::*;
use crate::content::library as scenarios;
use crate::content::strategy::amount::{Amount, Quantity};
use crate::content::strategy::setting::Setting;
use crate::sim::decisions::limits;
use crate::sim::figures::Figure;

fn read_flagship(text: &str) -> Result<StrategyRules, Issues> {
    let scenario = scenarios::scenario("dotcom-2000").expect("the flagship reads");
    read("mine.ron", text, &scenario)
}

fn rules(rules: &str) -> String {
    format!("(format: 1, name: \"mine\", facts: {{ \"rich\": above(cash, 1e9) }}, rules: [{rules}])")
}

/// The issues of a strategy as (line:column of the file, path, what).
fn wrong(text: &str) -> Vec<(String, IssueKind)> {
    let issues = read_flagship(text).expect_err("something is wrong");
    issues.iter().map(|issue| (issue.path.to_string(), issue.kind.clone())).collect()
}

#[test]
fn every_built_in_reads_and_names_only_what_there_is() {
    for name in library::NAMES {
        let text = library::text(name).expect("it is there");
        // Those that are fitted to another story name its things.
        let second = crate::content::library::scenario("lamplight").expect("built in");
        let elsewhere = |_| super::read("second.ron", text, &second);
        let strategy = read_flagship(text).or_else(elsewhere).unwrap_or_else(|issues| panic!("{name}: {issues:#?}"));
        assert_eq!(strategy.name, *name);
    }
    assert!(library::text("none").is_none());
}

#[test]
fn history_changes_prices_at_most_five_times_and_every_step_is_sourced() {
    let text = library::text("history").expect("it is there");
    let written: StrategyFile = crate::content::ron_file::read(text, "history.ron").expect("it reads");
    let steps: Vec<_> = written.rules.iter().filter(|rule| rule.decide.price_index.is_some()).collect();
    assert!(steps.len() <= 5 && steps.iter().all(|rule| !rule.note.is_empty()));
}

#[test]
fn amounts_are_numbers_or_follow_a_figure() {
    let text = rules(
        "(decide: (price_index: 1.03, hiring: (of: headcount, times: 0.045, at_most: 50), marketing: 30_000_000))",
    );
    let strategy = read_flagship(&text).expect("it reads");
    let follows = Amount::Follows {
        of: Quantity::Figure(Figure::Headcount),
        times: 0.045,
        plus: 0.0,
        low: f64::NEG_INFINITY,
        high: 50.0,
    };
    assert_eq!(
        strategy.rules[0].settings,
        [Setting::PriceIndex(Amount::Fixed(1.03)), Setting::Marketing(Amount::Fixed(3e7)), Setting::Hiring(follows)]
    );
}

#[test]
fn what_is_wrong_is_told_with_its_place_and_the_nearest_name() {
    let near = |name: &str| Some(name.to_owned());
    let cases = [
        ("(decide: (prise_index: 1.0))", "rules[0].decide.prise_index"),
        ("(decide: (vendor: sing))", "rules[0].decide.vendor"),
        ("(when: above(cahs, 1), decide: ())", "rules[0].when[0]"),
        ("(when: since(\"rihc\", 2), decide: ())", "rules[0].when"),
        ("(when: card(\"bankre\"), decide: ())", "rules[0].when"),
        ("(when: from(\"2000Q7\"), decide: ())", "rules[0].when"),
        ("(when: chance(1.5), decide: ())", "rules[0].when"),
        ("(when: above(cash, NaN), decide: ())", "rules[0].when[1]"),
        ("(when: all([seasons([1, 5])]), decide: ())", "rules[0].when[0][0][0][1]"),
        ("(decide: (price_index: \"high\"))", "rules[0].decide.price_index"),
        ("(decide: (hiring: (of: headcount, time: 2)))", "rules[0].decide.hiring.time"),
        ("(decide: (allocation: (features: 0.8, migration: 0.4)))", "rules[0].decide.allocation"),
        ("(decide: (orders: [(platform: \"son\", units: 3)]))", "rules[0].decide.orders[0].platform"),
        ("(decide: (price_index: 2.0))", "rules[0].decide.price_index"),
        ("(decide: (marketing: 2e9))", "rules[0].decide.marketing"),
        ("(decide: (hiring: 50000))", "rules[0].decide.hiring"),
        ("(decide: (finance: (equity: -1)))", "rules[0].decide.finance.equity"),
        ("(decide: (grid: (idle_share: 1.5)))", "rules[0].decide.grid.idle_share"),
        ("(decide: (standing: (marketing_share: 0.9)))", "rules[0].decide.standing.marketing_share"),
    ];
    for (rule, path) in cases {
        let issues = wrong(&rules(rule));
        assert_eq!(issues[0].0, path, "{rule}: {issues:#?}");
    }
    let issues = wrong(&rules("(when: since(\"rihc\", 2), decide: ())"));
    assert_eq!(
        issues[0].1,
        IssueKind::UnknownReference { what: Thing::Id, name: "rihc".into(), nearest: near("rich") }
    );
    let issues = wrong(&rules("(decide: (price_index: 2.0))"));
    let (low, high) = (*limits::PRICE_INDEX.start(), *limits::PRICE_INDEX.end());
    assert_eq!(issues[0].1, IssueKind::OutOfRange { value: 2.0, low, high, unit: String::new() });
    let text = "(format: 1, name: \"x\", cards: {\"banker\": \"al\"}, rules: [])";
    assert_eq!(
        wrong(text)[0].1,
        IssueKind::UnknownReference { what: Thing::Choice, name: "al".into(), nearest: near("all") }
    );
}

#[test]
fn hostile_files_are_refused() {
    let deep = format!("{}always{}", "not(".repeat(100), ")".repeat(100));
    let many = "(decide: ()),".repeat(MOST_RULES + 1);
    for text in [
        rules(&format!("(when: {deep}, decide: ())")),
        rules(&many),
        "(format: 9, name: \"x\", rules: [])".to_owned(),
        "(format: 1, name: \" \", rules: [])".to_owned(),
        String::new(),
        "(".repeat(10_000),
    ] {
        assert!(read_flagship(&text).is_err(), "{}", &text[..text.len().min(60)]);
    }
}

#[test]
fn facts_that_wait_for_themselves_are_refused_where_they_stand() {
    let with = |facts: &str| format!("(format: 1, name: \"mine\", facts: {{ {facts} }}, rules: [])");
    let ring = |told: &str| IssueKind::Particular { id: "issue-fact-ring", arguments: vec![("ring", told.to_owned())] };
    for (facts, path, told) in [
        ("\"a\": since(\"a\", 1)", "facts.a", "`a` → `a`"),
        ("\"a\": any([always, not(since(\"a\", 0))])", "facts.a", "`a` → `a`"),
        (
            "\"b\": since(\"a\", 1), \"a\": all([since(\"c\", 1)]), \"c\": since(\"b\", 2)",
            "facts.a",
            "`a` → `c` → `b` → `a`",
        ),
        ("\"a\": since(\"b\", 1), \"b\": since(\"c\", 1), \"c\": since(\"b\", 2)", "facts.b", "`b` → `c` → `b`"),
    ] {
        assert_eq!(wrong(&with(facts)), [(path.to_owned(), ring(told))], "{facts}");
    }
    let chain = "\"a\": since(\"b\", 1), \"b\": all([since(\"c\", 1), since(\"c\", 2)]), \"c\": above(cash, 1e9)";
    assert!(read_flagship(&with(chain)).is_ok());
}

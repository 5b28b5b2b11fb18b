//! Strategies: rules in order, once and since, cards and dice.

use super::*;
use crate::analysis::play::stand;
use crate::content::library as scenarios;
use crate::content::strategy::condition::Condition;
use crate::content::strategy::{StrategyRules, library, read};
use crate::sim::decisions::Decisions;
use crate::sim::luck::Luck;
use crate::sim::trace::Silent;
use crate::sim::turn::step;
use crate::sim::units::Quarter;
use crate::sim::world::World;

fn flagship() -> std::sync::Arc<Scenario> {
    scenarios::scenario("dotcom-2000").expect("the flagship reads")
}

fn mine(scenario: &Scenario, body: &str) -> Strategy {
    let text = format!("(format: 1, name: \"mine\", {body})");
    Strategy::compile(&read("mine.ron", &text, scenario).expect("it reads"), scenario)
}

/// The rules carried out as they are written, without making anything ready.
fn literally(rules: &StrategyRules, state: &mut State, visible: &Visible, scenario: &Scenario) -> Decisions {
    fn holds(c: &Condition, state: &State, dice: &mut u32, visible: &Visible, scenario: &Scenario) -> bool {
        match c {
            Condition::All(parts) => {
                parts.iter().fold(true, |all, part| holds(part, state, dice, visible, scenario) & all)
            }
            Condition::Any(parts) => {
                parts.iter().fold(false, |any, part| holds(part, state, dice, visible, scenario) | any)
            }
            Condition::Not(part) => !holds(part, state, dice, visible, scenario),
            Condition::From(quarter) => visible.quarter >= *quarter,
            Condition::Until(quarter) => visible.quarter <= *quarter,
            Condition::Seasons(bits) => bits & (1 << visible.quarter.season()) != 0,
            Condition::Above { of, than, or_equal } => {
                let value = of.value(visible, scenario);
                value > *than || *or_equal && value == *than
            }
            Condition::Since(fact, quarters) => {
                let since = state.since[usize::from(*fact)];
                since != NEVER && visible.turn(scenario) - since >= *quarters
            }
            Condition::Card(card) => visible.deck.open == Some(*card),
            Condition::Chance(chance) => {
                *dice += 1;
                state.luck.chance(*chance, Stream::Policy, visible.quarter, *dice - 1, 0)
            }
        }
    }
    let (mut decisions, mut dice, mut bit) = (Decisions::none(), 0, 0);
    for (fact, when) in rules.facts.iter().enumerate() {
        if holds(when, state, &mut dice, visible, scenario) && state.since[fact] == NEVER {
            state.since[fact] = visible.turn(scenario);
        }
    }
    for rule in &rules.rules {
        let held = holds(&rule.when, state, &mut dice, visible, scenario);
        let spent = rule.once && state.fired & (1 << bit) != 0;
        if held && !spent {
            state.fired |= u64::from(rule.once) << bit;
            rule.settings.iter().for_each(|setting| apply::apply(setting, &mut decisions, visible, scenario));
        }
        bit += u8::from(rule.once);
    }
    if let Some(open) = visible.deck.open {
        decisions.event = rules.cards.iter().find(|(card, _)| *card == open).map(|(_, option)| *option);
    }
    decisions
}

#[test]
fn made_ready_or_literally_the_rules_say_the_same() {
    let scenario = flagship();
    let dice = "(format: 1, name: \"dice\", facts: {\"hot\": chance(0.3)}, rules: [
        (when: any([seasons([1]), chance(0.5)]), decide: (price_index: 1.1)),
        (when: all([not(in(\"2000Q2\")), chance(0.5)]), once: true, decide: (hiring: 10)),
        (when: since(\"hot\", 2), decide: (price_index: (of: price_index, times: 0.99))),
        (when: always, once: true, decide: (story: tell)),
        (when: until(\"2001Q1\"), decide: (marketing: 1_000_000)),
        (when: not(any([all([chance(0.5), not(chance(0.3))]),
                        all([above(cash, 5e8), any([chance(0.2), below(urgency, 0.4), seasons([2])])])])),
         decide: (freeze: full)),
        (when: any([not(all([chance(0.4), at_most(urgency, 0.5)])), all([since(\"hot\", 0), not(chance(0.5))])]),
         once: true, decide: (story: hide)),
        (when: all([any([]), always]), decide: (freeze: partial)),
        (when: all([not(not(chance(0.6))), any([chance(0.1), all([])])]), decide: (pledge: profit_by_2002Q4)),
    ])";
    let mut all: Vec<StrategyRules> = library::NAMES
        .iter()
        .map(|name| library::strategy(name, &scenario).expect("there is one").expect("it reads"))
        .collect();
    all.push(read("dice.ron", dice, &scenario).expect("it reads"));
    for rules in &all {
        let ready = Strategy::compile(rules, &scenario);
        for seed in 0..6 {
            let luck = Luck::new(seed);
            let mut world = World::start(&scenario, luck);
            let (mut a, mut b) = (State::new(luck), State::new(luck));
            for _ in 0..28 {
                let wish = ready.wish(&mut a, &world.visible, &scenario);
                assert_eq!(wish, literally(rules, &mut b, &world.visible, &scenario), "{} {seed}", rules.name);
                assert_eq!(a, b);
                let plan = feasible(&world.visible, &scenario, &wish).plan;
                step(&mut world, &scenario, &plan, &mut Silent);
            }
        }
    }
}

#[test]
fn later_rules_win_key_by_key() {
    let scenario = flagship();
    let strategy = mine(
        &scenario,
        "rules: [
            (decide: (price_index: 1.01, standing: (marketing_share: 0.05, capacity_cover: 1.1))),
            (when: above(cash, 0), decide: (price_index: 1.02)),
            (decide: (standing: (marketing_share: None))),
        ]",
    );
    let world = World::start(&scenario, Luck::off());
    let wish = strategy.wish(&mut State::new(Luck::off()), &world.visible, &scenario);
    assert_eq!(wish.price_index, Some(1.02));
    let standing = wish.standing.expect("it stands");
    assert_eq!((standing.capacity_cover, standing.marketing_share), (Some(Some(1.1)), Some(None)));
}

#[test]
fn facts_count_quarters_and_once_is_once() {
    let scenario = flagship();
    let strategy = mine(
        &scenario,
        "facts: {\"spring\": seasons([2])}, rules: [
            (when: since(\"spring\", 3), once: true, decide: (hiring: 5)),
        ]",
    );
    let mut world = World::start(&scenario, Luck::off());
    let mut state = State::new(Luck::off());
    let mut hired = Vec::new();
    for turn in 0..12 {
        if strategy.wish(&mut state, &world.visible, &scenario).hiring.is_some() {
            hired.push(turn);
        }
        stand(&mut world, &scenario);
        world.visible.death = None;
    }
    assert_eq!(hired, [4]);
}

#[test]
fn a_rule_more_moves_nobodys_dice() {
    let scenario = flagship();
    let first = "(when: chance(0.5), decide: (price_index: 1.1)),";
    let alone = mine(&scenario, &format!("rules: [{first}]"));
    let more = mine(&scenario, &format!("rules: [{first} (when: chance(0.5), decide: (hiring: 3))]"));
    let mut fell = 0;
    for seed in 0..100 {
        let luck = Luck::new(seed);
        let world = World::start(&scenario, luck);
        let wish = |strategy: &Strategy| strategy.wish(&mut State::new(luck), &world.visible, &scenario).price_index;
        assert_eq!(wish(&alone), wish(&more));
        fell += u32::from(wish(&alone).is_some());
    }
    assert!((30..70).contains(&fell), "{fell}");
}

#[test]
fn what_cannot_be_done_is_dropped_and_counted_and_the_rest_is_done() {
    let scenario = flagship();
    let strategy = mine(
        &scenario,
        "rules: [(decide: (price_index: 1.02, vendor: sign, migration: cutover, hiring: -19_000,
            finance: (equity: 1_000_000, strategic: 5), operations: (close_site: \"east\")))]",
    );
    let world = World::start(&scenario, Luck::off());
    let mut state = State::new(Luck::off());
    let done = strategy.decide(&mut state, &world.visible, &scenario);
    let (kept, finance) = (done.decisions, done.decisions.finance.expect("some of it is kept"));
    assert_eq!((kept.price_index, kept.vendor, kept.migration, kept.hiring), (Some(1.02), None, None, None));
    assert!(finance.equity.cents() > 0 && finance.strategic.cents() == 0);
    assert!(kept.operations.is_some_and(|it| it.close_site.is_some()));
    assert_eq!((state.refused, done.dropped), (4, 4));
    assert!(crate::sim::check::check(&world.visible, &scenario, &done.plan).is_empty());
}

#[test]
fn the_calendar_goes_on_to_the_end_of_the_longest_story() {
    let mut scenario = (*flagship()).clone();
    let last = scenario.spans.iter_mut().next_back().expect("there are forms");
    (last.first, last.quarters) = (scenario.first.plus(8), 80);
    let strategy = mine(
        &scenario,
        r#"rules: [(when: all([from("2021Q1"), until("2021Q2")]), decide: (price_index: 1.05)),
            (when: seasons([4]), decide: (price_index: 0.97))]"#,
    );
    let mut visible = World::start(&scenario, Luck::off()).visible;
    let decided = ["2011Q4", "2012Q1", "2016Q4", "2020Q4", "2021Q1", "2021Q2", "2021Q3", "2021Q4"].map(|quarter| {
        visible.quarter = Quarter::parse(quarter).expect("it is one");
        strategy.wish(&mut State::new(Luck::off()), &visible, &scenario).price_index
    });
    assert_eq!(decided, [Some(0.97), None, Some(0.97), Some(0.97), Some(1.05), Some(1.05), None, Some(0.97)]);
}

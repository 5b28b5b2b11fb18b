//! The anchors of the score are what their source says they were frozen from.

use good_crisis::analysis::play::{Rules, play};
use good_crisis::analysis::strategy::Strategy;
use good_crisis::content::strategy::library;
use good_crisis::sim::luck::Luck;
use good_crisis::sim::scenario::{Difficulty, Form};

use crate::world::flagship;

/// Games of each strategy: a third of the recipe's, so that the test can be borne.
const GAMES: u64 = 1_000;
/// How far a quantile of so few games may lie from that of the recipe's, share of it.
const TOLERANCE: f64 = 0.10;

/// What a recipe says: the first seed, and for each anchor after 0 the strategy and the quantile.
fn recipe(source: &str) -> (u64, Vec<(String, f64)>) {
    let number = source.split("seeds from ").nth(1).and_then(|rest| rest.split(':').next()).expect("a first seed");
    let seed = number.replace(',', "").trim().parse().expect("a number");
    let (medians, best) = source
        .split("medians of ")
        .nth(1)
        .and_then(|rest| rest.split_once(", 90th percentile of "))
        .expect("medians and a 90th percentile");
    let names = medians.split(", ").flat_map(|names| names.split(" and "));
    let mut wanted: Vec<(String, f64)> = names.map(|name| (name.to_owned(), 0.5)).collect();
    wanted.push((best.to_owned(), 0.9));
    (seed, wanted)
}

#[test]
fn the_score_of_a_full_game_is_anchored_where_its_source_says() {
    let text = include_str!("../../assets/scenarios/dotcom-2000.ron");
    let block = text.split("form: full,").find(|block| block.trim_start().starts_with("difficulty: operator,"));
    let source = block.and_then(|block| block.split("source: \"").nth(1)?.split('"').next()).expect("a source");
    let (first, wanted) = recipe(source);
    let scenario = flagship();
    let anchors = scenario.verdict.anchors.iter();
    let anchors = anchors
        .clone()
        .find(|it| it.form == Form::Full && it.difficulty == Difficulty::Operator)
        .expect("anchors of a full game");
    assert_eq!(anchors.points.len(), wanted.len() + 1, "{source}");
    let rules = Rules::new(&scenario, Form::Full, Difficulty::Operator);
    let mut apart = Vec::new();
    for ((name, quantile), (value, score)) in wanted.into_iter().zip(anchors.points.iter().skip(1).copied()) {
        let strategy = library::strategy(&name, &scenario).and_then(Result::ok).expect("built in");
        let strategy = Strategy::compile(&strategy, &scenario);
        let game = |seed| play(&rules, &strategy, Luck::new(seed), |_, _| {}).0.verdict.value.millions();
        let mut values: Vec<f64> = (first..first + GAMES).map(game).collect();
        values.sort_by(f64::total_cmp);
        let found = values[(quantile * GAMES as f64) as usize];
        println!("{score}: {name} at {quantile}: {found:.0}, anchored at {value}");
        if (found / value - 1.0).abs() > TOLERANCE {
            apart.push(format!("{score}: {name} at {quantile} is worth {found:.0}, and the anchor {value}"));
        }
    }
    assert!(apart.is_empty(), "{}", apart.join("\n"));
}

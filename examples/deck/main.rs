//! The deck weighed by play: what each option is worth, how much games differ, what ended those that failed.
//!
//! `cargo run --release --example deck -- weigh 3000` plays strategies with one option of one card forced and
//! prints survival and median value; `sets 100` counts the different sets of cards that games meet; `deaths
//! 10000` looks for the draw that ended each game that failed, and for the tell that could have been bought.
//! A file of cards as a last word is played instead of the built-in deck.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a tool for those who write cards"
)]

mod deaths;
mod sets;
mod weigh;

use good_crisis::content::events::{Names, cards_from_source};
use good_crisis::content::library;
use good_crisis::sim::scenario::Scenario;

fn main() {
    let mut scenario = Scenario::clone(&library::scenario("dotcom-2000").expect("built in"));
    if let Some(path) = std::env::args().nth(3) {
        let text = std::fs::read_to_string(&path).expect("a file of cards");
        let names = Names { scenario: &scenario, has_text: Some(&|_, _| true) };
        let cards = cards_from_source(&path, &text, &names);
        scenario.cards = cards.unwrap_or_else(|issues| panic!("{issues:#?}")).into();
    }
    let mut words = std::env::args().skip(1);
    let asked = words.next().unwrap_or_default();
    let mut count = |fallback: u64| words.next().and_then(|word| word.parse().ok()).unwrap_or(fallback);
    match asked.as_str() {
        "weigh" => weigh::print(&scenario, count(3000)),
        "deaths" => deaths::print(&scenario, count(600)),
        "sets" => sets::print(&scenario, count(100)),
        _ => println!("deck weigh|sets|deaths [COUNT [CARDS.ron]]"),
    }
}

//! Options of cards: each answered in every game in which its card comes, on several strategies. An option that
//! another beats for every strategy is dead.

use serde::Serialize;

use super::field::Field;
use super::interval::{Estimate, Ranked, Resamples};
use super::standing::survival;
use crate::analysis::monte_carlo::{Entrant, Outcome, outcomes};
use crate::analysis::strategy::Strategy;
use crate::sim::events::Card as Dealt;

/// Fewest games with a card from which its options are judged.
const FEWEST: usize = 40;

/// An option answered by one strategy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    /// The strategy.
    pub baseline: String,
    /// Games in which the card came.
    pub games: usize,
    /// Share of them survived.
    pub survival: Estimate,
    /// Median value of them, dollars.
    pub median: Estimate,
    /// An option that surely has the higher median here and is not surely less safe.
    pub beaten_by: Option<String>,
}

/// An option.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Choice {
    /// Its id.
    pub option: String,
    /// Whether it is beaten for every strategy.
    pub dead: bool,
    /// The one option that beats it for every strategy.
    pub dominated_by: Option<String>,
    /// By strategy.
    pub answers: Vec<Answer>,
}

/// A card.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Card {
    /// Its id.
    pub card: String,
    /// Its options.
    pub options: Vec<Choice>,
}

/// Answers every option of every card.
pub fn options(field: &mut Field<'_>, baselines: &[String]) -> Vec<Card> {
    field.play(baselines.iter().map(String::as_str));
    let scenario = field.scenario();
    let ready = baselines.iter().filter_map(|name| {
        Some((name.as_str(), Strategy::compile(field.strategy(name)?, scenario), field.games(name)?))
    });
    let ready: Vec<(&str, Strategy, &[Outcome])> = ready.collect();
    let cards = scenario.cards.iter().zip(0_u8..);
    cards.map(|(card, index)| answered(field, &ready, card, index)).collect()
}

fn answered(field: &Field<'_>, baselines: &[(&str, Strategy, &[Outcome])], card: &Dealt, index: u8) -> Card {
    let mut options: Vec<Choice> = card
        .options
        .iter()
        .map(|option| Choice { option: option.id.clone(), dead: false, dominated_by: None, answers: Vec::new() })
        .collect();
    for (name, strategy, games) in baselines {
        // Up to its coming the games are the same whatever the answer, so it comes in the same ones.
        let seeds = field.seeds.iter().zip(*games).filter(|(_, game)| game.cards & (1 << (index & 63)) != 0);
        let seeds: Vec<u64> = seeds.map(|(seed, _)| *seed).collect();
        if seeds.len() < FEWEST {
            continue;
        }
        let count = options.len() as u8;
        let entrants: Vec<Entrant<'_>> =
            (0..count).map(|option| Entrant { rules: field.rules, strategy, answer: Some((index, option)) }).collect();
        let played = outcomes(&field.workers, &entrants, &seeds, field.played);
        let resamples = Resamples::of(seeds.len());
        let ranked: Vec<Ranked> = played.iter().map(|games| Ranked::values(games)).collect();
        for (place, option) in options.iter_mut().enumerate() {
            let beaten_by = (0..played.len()).find(|other| {
                *other != place
                    && beats(&resamples, (&ranked[*other], &played[*other]), (&ranked[place], &played[place]))
            });
            option.answers.push(Answer {
                baseline: (*name).to_owned(),
                games: seeds.len(),
                survival: survival(&played[place]),
                median: resamples.quantile(&ranked[place], 0.5),
                beaten_by: beaten_by.and_then(|other| card.options.get(other)).map(|other| other.id.clone()),
            });
        }
    }
    for option in &mut options {
        option.dead = is_dead(&option.answers);
        option.dominated_by = dominated_by(&option.answers);
    }
    Card { card: card.id.clone(), options }
}

/// Whether the first surely has the higher median and is not surely less safe.
fn beats(resamples: &Resamples, first: (&Ranked, &[Outcome]), second: (&Ranked, &[Outcome])) -> bool {
    resamples.gap(first.0, second.0, 0.5).is_above(0.0) && !resamples.survival_gap(first.1, second.1).is_below(0.0)
}

fn is_dead(answers: &[Answer]) -> bool {
    !answers.is_empty() && answers.iter().all(|answer| answer.beaten_by.is_some())
}

fn dominated_by(answers: &[Answer]) -> Option<String> {
    let first = answers.first()?.beaten_by.clone()?;
    answers.iter().all(|answer| answer.beaten_by.as_ref() == Some(&first)).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn games(values: impl Iterator<Item = i64>) -> Vec<Outcome> {
        values.map(|value| Outcome { value, survived: value > 0, ..Outcome::default() }).collect()
    }

    #[test]
    fn an_option_that_is_always_worse_is_beaten_and_one_that_is_safer_is_not() {
        let resamples = Resamples::of(300);
        let good = games((0..300).map(|i| if i % 3 == 0 { 0 } else { 1000 + i }));
        let worse = games(good.iter().map(|game| (game.value - 50).max(0)));
        let safer = games((0..300).map(|i| 500 + i));
        let beats =
            |a: &[Outcome], b: &[Outcome]| super::beats(&resamples, (&Ranked::values(a), a), (&Ranked::values(b), b));
        assert!(beats(&good, &worse) && !beats(&worse, &good));
        assert!(!beats(&good, &safer), "the safer one is worth less and is no dead option");
        assert!(!beats(&good, &good));
    }
}

//! Options of cards: each answered in every game in which its card comes, on several strategies, in the better of the
//! two ways that are open to a player: with the option's levers as they are offered, or with the levers that the strategy
//! decides itself left as they are. An option that another beats for every strategy is dead.

use serde::Serialize;

use super::field::Field;
use super::interval::{Estimate, Ranked, Resamples};
use super::levers::LEAST_MOVE;
use super::standing::survival;
use crate::analysis::monte_carlo::{Answered, Entrant, Outcome, Way, outcomes};
use crate::analysis::strategy::Strategy;
use crate::sim::events::Card as Dealt;

/// Fewest games with a card from which its options are judged.
const FEWEST: usize = 40;
/// In which ways an option is taken.
pub const WAYS: [Way; 2] = [Way::AsOffered, Way::OwnPlan];

/// An option answered by one strategy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    /// The strategy.
    pub baseline: String,
    /// Games in which the card came.
    pub games: usize,
    /// Whether the levers that the strategy decides itself were left as they are, which is then the better way.
    pub own_plan: bool,
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
        let entrants: Vec<Entrant<'_>> = (0..options.len() as u8)
            .flat_map(|option| WAYS.map(|way| Some(Answered { card: index, option, way })))
            .map(|answer| Entrant { rules: field.rules, strategy, answer })
            .collect();
        let played = outcomes(&field.workers, &entrants, &seeds, field.played);
        let resamples = Resamples::of(seeds.len());
        let taken: Vec<Taken<'_>> = played.chunks(WAYS.len()).map(Taken::better).collect();
        for (place, option) in options.iter_mut().enumerate() {
            let mine = &taken[place];
            let beaten_by = (0..taken.len()).find(|other| *other != place && taken[*other].beats(&resamples, mine));
            option.answers.push(Answer {
                baseline: (*name).to_owned(),
                games: seeds.len(),
                own_plan: mine.way == Way::OwnPlan,
                survival: survival(mine.games),
                median: resamples.quantile(&mine.values, 0.5),
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

/// An option as it was taken.
struct Taken<'a> {
    way: Way,
    games: &'a [Outcome],
    values: Ranked,
}

impl<'a> Taken<'a> {
    /// The way with the higher median, of equal ones the safer, of games taken in each of [`WAYS`].
    fn better(ways: &'a [Vec<Outcome>]) -> Self {
        let worth =
            |taken: &Self| (taken.values.quantile(0.5), taken.games.iter().filter(|game| game.survived).count());
        let taken = |(way, games): (Way, &'a Vec<Outcome>)| Self { way, games, values: Ranked::values(games) };
        let mut best = Self { way: WAYS[0], games: &[], values: Ranked::values(&[]) };
        for other in WAYS.into_iter().zip(ways).map(taken) {
            if best.games.is_empty() || worth(&other) > worth(&best) {
                best = other;
            }
        }
        best
    }

    /// Whether it surely has the higher median, by as much as matters of a lever, and is not surely less safe. (Of the
    /// same games played twice a difference that nobody would notice is sure.)
    fn beats(&self, resamples: &Resamples, other: &Self) -> bool {
        let gap = resamples.gap(&self.values, &other.values, 0.5);
        gap.is_above(0.0)
            && gap.value >= LEAST_MOVE * other.values.quantile(0.5)
            && !resamples.survival_gap(self.games, other.games).is_below(0.0)
    }
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
        let hardly = games(good.iter().map(|game| (game.value - 5).max(0)));
        let [good, worse, safer, hardly] = [[good], [worse], [safer], [hardly]];
        let [good, worse, safer, hardly] = [&good, &worse, &safer, &hardly].map(|games| Taken::better(games));
        assert!(good.beats(&resamples, &worse) && !worse.beats(&resamples, &good));
        assert!(!good.beats(&resamples, &safer), "the safer one is worth less and is no dead option");
        assert!(!good.beats(&resamples, &hardly), "what is surely better by less than a hundredth is as good");
        assert!(!good.beats(&resamples, &good));
    }

    #[test]
    fn an_option_is_taken_the_better_way_and_of_two_as_good_the_safer() {
        let flat = |value: i64, failed: usize| games((0..100).map(|i| if i < failed { 0 } else { value }));
        let way = |offered: Vec<Outcome>, own: Vec<Outcome>| Taken::better(&[offered, own]).way;
        assert_eq!(way(flat(10, 5), flat(9, 0)), Way::AsOffered);
        assert_eq!(way(flat(9, 0), flat(10, 5)), Way::OwnPlan);
        assert_eq!(way(flat(10, 5), flat(10, 0)), Way::OwnPlan);
        assert_eq!(way(flat(10, 5), flat(10, 5)), Way::AsOffered);
    }
}

//! A tournament: strategies and programs that play the same seeds, how each stood, and who beat whom.

pub mod entry;
pub mod record;

use serde::Serialize;

use crate::analysis::balance::interval::{Estimate, Ranked};
use crate::sim::luck::inverse_normal;

/// Why a program did not play a game to its end. What it left open was played by standing orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It could not be started.
    NotStarted,
    /// It fell silent: it ended, crashed, or closed its side.
    Stopped,
    /// It took longer than a game may.
    Late,
}

impl Trouble {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::NotStarted, Self::Stopped, Self::Late];

    /// Stable id, used in records and texts (`tournament-trouble-<id>`).
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotStarted => "not-started",
            Self::Stopped => "stopped",
            Self::Late => "late",
        }
    }
}

/// One game of one entrant.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The game's seed.
    pub seed: u64,
    /// Score, 0 to 1000.
    pub score: f64,
    /// Value, cents.
    pub value: i64,
    /// The ending's id.
    pub ending: String,
    /// Whether the company survived.
    pub survived: bool,
    /// What went wrong with the entrant, if anything did.
    pub trouble: Option<Trouble>,
    /// The error that it was told last, where nothing came after it. Not on record.
    pub error: Option<String>,
}

/// An entrant with its games, in the order of the seeds.
#[derive(Clone, Debug, PartialEq)]
pub struct Entrant {
    /// Its name.
    pub name: String,
    /// What it played.
    pub games: Vec<Outcome>,
}

/// How an entrant stood, with 95% intervals over the seeds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Standing {
    /// Its name.
    pub name: String,
    /// Games played.
    pub games: usize,
    /// Games that it did not play to their end.
    pub troubled: usize,
    /// Mean score, 0 to 1000.
    pub score: Estimate,
    /// Share of the games survived.
    pub survived: Estimate,
    /// Value that a tenth of the games does not reach, dollars.
    pub value_p10: f64,
    /// Value in the middle, dollars.
    pub value_p50: f64,
    /// Value that a tenth exceeds, dollars.
    pub value_p90: f64,
    /// Against each other entrant, in the order of the standings: the share of the seeds, among those in which the two
    /// came to different values, in which this one's was higher. `None` against itself, and where no seed parts them.
    pub beats: Vec<Option<Estimate>>,
}

/// The standings, the highest mean score first; of equal ones the name decides.
#[must_use]
pub fn standings(entrants: &[Entrant]) -> Vec<Standing> {
    let mut ranked: Vec<(Estimate, &Entrant)> =
        entrants.iter().map(|entrant| (mean(&entrant.games), entrant)).collect();
    ranked.sort_by(|a, b| b.0.value.total_cmp(&a.0.value).then_with(|| a.1.name.cmp(&b.1.name)));
    let standing = |(score, entrant): &(Estimate, &Entrant)| {
        let games = &entrant.games;
        let values = Ranked::of(games.iter().map(|game| game.value as f64 / 100.0));
        let survivors = games.iter().filter(|game| game.survived).count();
        Standing {
            name: entrant.name.clone(),
            games: games.len(),
            troubled: games.iter().filter(|game| game.trouble.is_some()).count(),
            score: *score,
            survived: Estimate::share(survivors, games.len()),
            value_p10: values.quantile(0.10),
            value_p50: values.quantile(0.50),
            value_p90: values.quantile(0.90),
            beats: ranked.iter().map(|(_, other)| duel(entrant, other)).collect(),
        }
    };
    ranked.iter().map(standing).collect()
}

/// The highest score.
const HIGHEST: f64 = 1000.0;

/// Mean score with its 95% interval by the central limit theorem, which a few dozen games of a bounded score satisfy.
fn mean(games: &[Outcome]) -> Estimate {
    let n = games.len() as f64;
    if games.is_empty() {
        return Estimate::default();
    }
    let value = games.iter().map(|game| game.score).sum::<f64>() / n;
    let squares = games.iter().map(|game| (game.score - value) * (game.score - value)).sum::<f64>();
    let half = inverse_normal(0.975) * libm::sqrt(squares / (n - 1.0).max(1.0) / n);
    Estimate { value, low: (value - half).max(0.0), high: (value + half).min(HIGHEST) }
}

fn duel(one: &Entrant, other: &Entrant) -> Option<Estimate> {
    if one.name == other.name {
        return None;
    }
    let pairs = one.games.iter().zip(&other.games).filter(|(a, b)| a.seed == b.seed && a.value != b.value);
    let (won, parted) = pairs.fold((0, 0), |(won, all), (a, b)| (won + usize::from(a.value > b.value), all + 1));
    (parted > 0).then(|| Estimate::share(won, parted))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn game(seed: u64, score: f64, value: i64) -> Outcome {
        let survived = value > 0;
        let ending = if survived { "same-company" } else { "out-of-cash" }.to_owned();
        Outcome { seed, score, value, ending, survived, trouble: None, error: None }
    }

    #[test]
    fn the_better_stands_first_and_beats_the_other_where_they_differ() {
        let low = Entrant { name: "low".into(), games: (0..40).map(|s| game(s, 100.0, 100 + s as i64)).collect() };
        let high = Entrant {
            name: "high".into(),
            // Equal in every fourth seed, worse in one, dead in one.
            games: (0..40)
                .map(|s| match s {
                    39 => game(s, 0.0, -5),
                    s if s % 4 == 0 => game(s, 100.0, 100 + s as i64),
                    s => game(s, 300.0, 900),
                })
                .collect(),
        };
        let told = standings(&[low.clone(), high]);
        assert_eq!([told[0].name.as_str(), told[1].name.as_str()], ["high", "low"]);
        assert!(told[0].score.low > 100.0 && told[0].score.high < 300.0, "{:?}", told[0].score);
        assert_eq!(told[1].score.low, told[1].score.high);
        let beats = told[0].beats[1].unwrap();
        assert!((beats.value - 29.0 / 30.0).abs() < 1e-12 && beats.low < beats.value, "{beats:?}");
        assert_eq!(told[0].beats[0], None);
        assert!((told[0].survived.value - 39.0 / 40.0).abs() < 1e-12);
        assert!(told[0].value_p10 <= told[0].value_p50 && told[0].value_p50 <= told[0].value_p90);
        // Nobody beats his double.
        assert_eq!(standings(&[low.clone(), Entrant { name: "twin".into(), ..low }])[0].beats, [None, None]);
        assert!(standings(&[]).is_empty());
        assert_eq!(standings(&[Entrant { name: "idle".into(), games: Vec::new() }])[0].games, 0);
    }
}

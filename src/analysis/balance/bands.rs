//! The bands: everything measured, held against where it must lie.

use serde::Serialize;

use super::effect::{Effect, most_rewarding};
use super::field::Field;
use super::interval::{Estimate, Ranked};
use super::levers::OWN_PATH;
use super::report::Tables;
use super::standing::survival;
use crate::content::balance::band::{Band, Measure};

/// A band and what was measured.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// The band's id.
    pub id: String,
    /// `must` or `should`.
    pub level: &'static str,
    /// Least allowed.
    pub at_least: Option<f64>,
    /// Most allowed.
    pub at_most: Option<f64>,
    /// What was measured; `None` where a strategy is missing or its table was not made.
    pub measured: Option<Estimate>,
    /// Whether it lies in the band; `None` where nothing was measured, or nothing was held against nothing.
    pub met: Option<bool>,
    /// Which strategy, price or way it is about, where it is the extreme of several.
    pub about: Option<String>,
    /// Strategies that the game does not have.
    pub missing: Vec<String>,
    /// Which text says why it is kept where it is not met.
    #[serde(skip)]
    pub why: Option<String>,
    /// Which text says what the threshold stands for.
    #[serde(skip)]
    pub note: Option<String>,
    /// What is measured.
    #[serde(skip)]
    pub of: Measure,
}

/// A gap between two quantiles of games that failed: it says nothing of their tails.
const NOTHING_LESS_NOTHING: &str = "0 − 0";

/// Holds everything against its band.
pub fn findings(field: &mut Field<'_>, bands: &[Band], tables: &Tables) -> Vec<Finding> {
    for band in bands {
        field.play(band.of.strategies());
    }
    bands.iter().map(|band| finding(field, band, tables)).collect()
}

fn finding(field: &Field<'_>, band: &Band, tables: &Tables) -> Finding {
    let missing = band.of.strategies().into_iter().filter(|name| field.strategy(name).is_none());
    let missing: Vec<String> = missing.map(str::to_owned).collect();
    let (measured, about) = measure(field, &band.of, tables).map_or((None, None), |(it, about)| (Some(it), about));
    let silent = about.as_deref() == Some(NOTHING_LESS_NOTHING);
    Finding {
        id: band.id.clone(),
        level: band.level.id(),
        at_least: band.at_least,
        at_most: band.at_most,
        met: measured.filter(|_| !silent).map(|measured| band.holds(judged(&band.of, &measured))),
        why: band.why.clone(),
        note: band.note.clone(),
        measured,
        about,
        missing,
        of: band.of.clone(),
    }
}

/// What of the estimate is held against the band: of the largest of many only what is sure, for one of many is
/// always large by luck, to the thousandth that is printed, since nobody plays for less; else the figure itself.
fn judged(measure: &Measure, measured: &Estimate) -> f64 {
    match measure {
        Measure::StaticPrice | Measure::MildRise | Measure::Stripping => {
            (measured.low * 1000.0).round_ties_even() / 1000.0
        }
        _ => measured.value,
    }
}

fn measure(field: &Field<'_>, measure: &Measure, tables: &Tables) -> Option<(Estimate, Option<String>)> {
    let resamples = &field.resamples;
    let values = |name: &str| field.games(name).map(Ranked::values);
    let plain = |estimate: Estimate| Some((estimate, None));
    match measure {
        Measure::Survival(name) => plain(survival(field.games(name)?)),
        Measure::SurvivalGap(one, other) => plain(resamples.survival_gap(field.games(one)?, field.games(other)?)),
        Measure::RicherAtEight(one, other) => plain(pairs(field, one, other, |game| game.cash_at_q8)?),
        Measure::Better(one, other) => plain(pairs(field, one, other, |game| game.value)?),
        Measure::MedianRatio(one, other) | Measure::FreeShipping(one, other) | Measure::PriceCuts(one, other) => {
            plain(resamples.ratio(&values(one)?, &values(other)?)?)
        }
        Measure::QuantileGap(q, one, other) => {
            let (one, other) = (values(one)?, values(other)?);
            let gap = resamples.gap(&one, &other, *q);
            // Two games that failed have no tail to compare.
            let silent = one.quantile(*q) == 0.0 && other.quantile(*q) == 0.0;
            Some((gap, silent.then(|| NOTHING_LESS_NOTHING.to_owned())))
        }
        Measure::ShortfallGap(q, one, other) => plain(resamples.shortfall_gap(&values(one)?, &values(other)?, *q)),
        Measure::BestMedian(name) => {
            let others = field.balance.strategies.iter().filter(|other| *other != name);
            let others = others.filter_map(|other| Some((other, values(other)?)));
            let best = others.max_by(|a, b| a.1.quantile(0.5).total_cmp(&b.1.quantile(0.5)))?;
            Some((resamples.ratio(&values(name)?, &best.1)?, Some(best.0.clone())))
        }
        Measure::BestCommit => plain(tables.commit.as_ref()?.as_ref()?.best),
        Measure::EarlyCommit => plain(tables.commit.as_ref()?.as_ref()?.early?),
        Measure::Callable => plain(tables.call.as_ref()?.as_ref()?.area),
        Measure::StaticPrice => {
            extreme(tables.prices.as_ref()?.iter().filter(|effect| !effect.name.starts_with(OWN_PATH)))
        }
        Measure::MildRise => {
            let (least, most) = field.balance.prices.as_ref()?.mild;
            let mild = |effect: &&Effect| {
                effect.name.starts_with(OWN_PATH)
                    || effect.name.parse().is_ok_and(|price: f64| price >= least && price <= most)
            };
            extreme(tables.prices.as_ref()?.iter().filter(mild))
        }
        Measure::Gouging => {
            let gouging = field.balance.prices.as_ref()?.gouging.to_string();
            let of_it = tables.prices.as_ref()?.iter().filter(|effect| effect.name == gouging);
            let mildest = of_it.min_by(|a, b| a.ended_early.total_cmp(&b.ended_early))?;
            let games = field.seeds.len();
            let ended = (mildest.ended_early * games as f64).round_ties_even() as usize;
            Some((Estimate::share(ended, games), Some(mildest.baseline.clone())))
        }
        Measure::Stripping => extreme(tables.stripping.as_ref()?.iter()),
        Measure::Exploit => {
            let found = tables.search.as_ref()?.found.iter();
            let rated = found.filter_map(|found| Some((found.ratio?, found)));
            let best = rated.max_by(|a, b| a.0.value.total_cmp(&b.0.value))?;
            Some((best.0, Some(best.1.policy.to_string())))
        }
        Measure::Levers => {
            let keys = tables.levers.as_ref()?;
            let idle: Vec<&str> = keys.iter().filter(|key| !key.matters).map(|key| key.key.as_str()).collect();
            let share = 1.0 - idle.len() as f64 / keys.len().max(1) as f64;
            let about = (!idle.is_empty()).then(|| idle.join(", "));
            Some((Estimate { value: share, low: share, high: share }, about))
        }
        Measure::UntoldDeaths => plain(tables.deaths.as_ref()?.all()?.untold),
        Measure::DeadOptions => {
            let cards = tables.cards.as_ref()?;
            let dead = cards.iter().flat_map(|card| card.options.iter().map(move |option| (card, option)));
            let dead: Vec<String> = dead
                .filter(|(_, option)| option.dead)
                .map(|(card, option)| format!("{}={}", card.card, option.option))
                .collect();
            let count = dead.len() as f64;
            let about = (!dead.is_empty()).then(|| dead.join(", "));
            Some((Estimate { value: count, low: count, high: count }, about))
        }
    }
}

/// Share of seeds in which the first has more of something than the second.
fn pairs(
    field: &Field<'_>,
    one: &str,
    other: &str,
    of: impl Fn(&crate::analysis::monte_carlo::Outcome) -> i64,
) -> Option<Estimate> {
    let (one, other) = (field.games(one)?, field.games(other)?);
    Some(Estimate::share(one.iter().zip(other).filter(|(a, b)| of(a) > of(b)).count(), one.len()))
}

fn extreme<'e>(effects: impl IntoIterator<Item = &'e Effect>) -> Option<(Estimate, Option<String>)> {
    let first = most_rewarding(effects)?;
    Some((first.ratio?, Some(format!("{}: {}", first.baseline, first.name))))
}

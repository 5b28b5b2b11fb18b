//! Figures of the tables as people read them, each with its interval where it has one.

use crate::analysis::balance::interval::Estimate;
use crate::content::balance::band::Measure;
use crate::sim::units::{Money, Quarter};
use crate::text::{Texts, decimal, money, range, share};

/// Heads of columns by the ends of their message ids; an empty one stays empty.
pub(super) fn heads<const N: usize>(names: [&str; N], texts: &Texts) -> Vec<String> {
    names.map(|name| if name.is_empty() { String::new() } else { texts.get(&format!("balance-{name}")) }).into()
}

/// What a measure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Share,
    Points,
    Ratio,
    Dollars,
    /// Turns from the first quarter, told as quarters.
    Turn,
    Area,
    Count,
}

/// What this measure counts.
pub(super) const fn unit(measure: &Measure) -> Unit {
    match measure {
        Measure::Survival(_)
        | Measure::RicherAtEight(..)
        | Measure::Better(..)
        | Measure::Gouging
        | Measure::Levers
        | Measure::UntoldDeaths => Unit::Share,
        Measure::SurvivalGap(..) => Unit::Points,
        Measure::QuantileGap(..) | Measure::ShortfallGap(..) => Unit::Dollars,
        Measure::BestCommit => Unit::Turn,
        Measure::Callable => Unit::Area,
        Measure::DeadOptions => Unit::Count,
        Measure::MedianRatio(..)
        | Measure::FreeShipping(..)
        | Measure::PriceCuts(..)
        | Measure::BestMedian(_)
        | Measure::EarlyCommit
        | Measure::StaticPrice
        | Measure::MildRise
        | Measure::Stripping
        | Measure::Exploit => Unit::Ratio,
    }
}

/// A figure.
pub(super) fn figure(value: f64, unit: Unit, first: Quarter, texts: &Texts) -> String {
    match unit {
        Unit::Share => share::percent(value, 1),
        Unit::Points => share::points(texts.locale(), value, 1),
        Unit::Ratio => decimal::fixed(value, 3),
        Unit::Dollars => dollars(value, texts),
        Unit::Turn => first.plus(value.clamp(0.0, 400.0) as u16).to_string(),
        Unit::Area => decimal::fixed(value, 2),
        Unit::Count => decimal::fixed(value, 0),
    }
}

/// An interval.
pub(super) fn interval(estimate: &Estimate, unit: Unit, first: Quarter, texts: &Texts) -> String {
    let of = |value| figure(value, unit, first, texts);
    range::range(texts.locale(), &of(estimate.low), &of(estimate.high))
}

/// A share with its interval.
pub(super) fn share(estimate: &Estimate, texts: &Texts) -> String {
    with_interval(estimate, Unit::Share, texts)
}

/// A ratio with its interval; nothing where there is none.
pub(super) fn ratio(estimate: Option<&Estimate>, texts: &Texts) -> String {
    estimate.map_or_else(String::new, |estimate| with_interval(estimate, Unit::Ratio, texts))
}

/// Dollars with their interval.
pub(super) fn money(estimate: &Estimate, texts: &Texts) -> String {
    with_interval(estimate, Unit::Dollars, texts)
}

fn with_interval(estimate: &Estimate, unit: Unit, texts: &Texts) -> String {
    let first = Quarter::default();
    let value = figure(estimate.value, unit, first, texts);
    format!("{value} ({})", interval(estimate, unit, first, texts))
}

/// Dollars in a narrow place.
pub(super) fn dollars(amount: f64, texts: &Texts) -> String {
    money::cell(texts.locale(), Money::from_dollars(amount).cents())
}

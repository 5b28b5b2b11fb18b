//! Whether a condition can hold at all: what it asks of each figure, against what that figure can be.

use std::collections::BTreeMap;

use crate::sim::events::Condition;
use crate::sim::figures::Figure;
use crate::sim::units::Quarter;

/// More ways than this in which a condition may hold are not told apart: then it can.
const MOST_WAYS: usize = 64;

/// One way in which what was asked so far can hold: where each figure lies, which flags are set.
#[derive(Clone, Default)]
struct Way {
    figures: BTreeMap<Figure, Range>,
    flags: BTreeMap<u8, bool>,
}

/// Where a figure lies.
#[derive(Clone, Copy)]
struct Range {
    low: f64,
    high: f64,
    /// The high end is not among them.
    below: bool,
}

/// Whether the condition can hold for a card that would open in `quarter`.
pub(super) fn can_hold(condition: &Condition, quarter: Quarter) -> bool {
    !ways(condition, true, quarter, vec![Way::default()]).is_empty()
}

/// The ways that are left of those before, when the condition is to come out as `wanted`.
fn ways(condition: &Condition, wanted: bool, quarter: Quarter, before: Vec<Way>) -> Vec<Way> {
    let settled = |holds: bool, before: Vec<Way>| if holds == wanted { before } else { Vec::new() };
    match condition {
        Condition::Always => settled(true, before),
        Condition::Between(first, last) => settled((*first..=*last).contains(&quarter), before),
        Condition::Season(season) => settled(quarter.season() == usize::from(*season), before),
        Condition::Not(part) => ways(part, !wanted, quarter, before),
        Condition::All(parts) | Condition::Any(parts) => {
            if matches!(condition, Condition::All(_)) == wanted {
                parts.iter().fold(before, |left, part| ways(part, wanted, quarter, left))
            } else {
                let each = parts.iter().flat_map(|part| ways(part, wanted, quarter, before.clone()));
                let left: Vec<Way> = each.take(MOST_WAYS + 1).collect();
                if left.len() > MOST_WAYS { before } else { left }
            }
        }
        Condition::AtLeast(figure, value) => narrowed(before, *figure, *value, wanted, false),
        Condition::AtMost(figure, value) => narrowed(before, *figure, *value, !wanted, true),
        Condition::Flag(flag) => {
            let agrees = |way: &mut Way| *way.flags.entry(*flag).or_insert(wanted) == wanted;
            before.into_iter().filter_map(|mut way| agrees(&mut way).then_some(way)).collect()
        }
    }
}

/// The ways in which the figure lies above the value, or else below it; the value itself belongs to the lower
/// side when `with_lower`.
fn narrowed(before: Vec<Way>, figure: Figure, value: f64, above: bool, with_lower: bool) -> Vec<Way> {
    let narrow = |mut way: Way| {
        let range = way.figures.entry(figure).or_insert_with(|| possible(figure));
        if above {
            range.low = range.low.max(value);
        } else if value < range.high || value == range.high && !with_lower {
            (range.high, range.below) = (value, !with_lower);
        }
        // A value that is not among those above is a hair too low; no figure is that exact.
        let left = range.low < range.high || range.low == range.high && !range.below && !(above && with_lower);
        left.then_some(way)
    };
    before.into_iter().filter_map(narrow).collect()
}

/// What a figure can be.
fn possible(figure: Figure) -> Range {
    use Figure as F;
    let (low, high) = match figure {
        F::Migrating
        | F::PlatformDone
        | F::Piloted
        | F::VendorOffer
        | F::DealSigned
        | F::Pledged
        | F::PartnerOffer
        | F::Urgency
        | F::Muscle
        | F::Honesty
        | F::Inoculation
        | F::CapitalWindow
        | F::Morale
        | F::Tangle
        | F::Decoupled
        | F::Readiness => (0.0, 1.0),
        F::GrossMargin => (f64::NEG_INFINITY, 1.0),
        F::Season => (1.0, 4.0),
        F::MigrationStage => (0.0, 5.0),
        F::Runway => (0.0, 8.0),
        F::IdleWeeks => (0.0, 52.0),
        F::GrossProfit
        | F::OperatingResult
        | F::NetIncome
        | F::Cash
        | F::SteadyCash
        | F::FreeCashFlow
        | F::YearlyGrowth
        | F::Quality
        | F::Coverage => (f64::NEG_INFINITY, f64::INFINITY),
        // Counts, amounts and ratios of amounts.
        _ => (0.0, f64::INFINITY),
    };
    Range { low, high, below: false }
}

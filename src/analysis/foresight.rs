//! Forecasts of cash that the player committed, and how they came out beside the finance chief's.
//!
//! Scored by the interval score of an 80% range: its width, and ten times the distance by which it was missed. Lower is
//! better, and saying what one believes is best. Source: T. Gneiting and A. E. Raftery, "Strictly proper scoring rules,
//! prediction, and estimation", Journal of the American Statistical Association 102 (2007), section 6.2.
//!
//! Everything here is replayed from what could be seen when the forecast was made; nothing is stored.

use crate::analysis::forecast::{WORLDS, cash_after, quantile};
use crate::analysis::play::net_cash;
use crate::journal::Played;
use crate::sim::decisions::CashRange;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::units::{Money, Quarter};
use crate::sim::world::Visible;

/// How sure a range is meant to be.
pub const CONFIDENCE: f64 = 0.8;

/// A range within this of the finance chief's own, on both sides, was taken over from him. (Assumption: half of what the
/// desk rounds to.)
const TAKEN_OVER: f64 = 0.5;

/// A range that was committed, and what came.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Committed {
    /// When.
    pub quarter: Quarter,
    /// What was said.
    pub range: CashRange,
    /// What the finance chief said: the model's own 80%.
    pub chief: CashRange,
    /// Cash at the end of the quarter; what was short of it below nothing.
    pub came: Money,
    /// Whether the one is the other: then it is not scored.
    pub taken_over: bool,
}

impl Committed {
    /// Whether the range held what came.
    #[must_use]
    pub fn hit(&self) -> bool {
        self.range.low <= self.came && self.came <= self.range.high
    }

    /// The interval score, dollars; lower is better.
    #[must_use]
    pub fn score(&self) -> f64 {
        score(&self.range, self.came)
    }
}

/// The interval score of a range, dollars.
fn score(range: &CashRange, came: Money) -> f64 {
    let (low, high, came) = (range.low.dollars(), range.high.dollars(), came.dollars());
    let penalty = 2.0 / (1.0 - CONFIDENCE);
    (high - low) + penalty * ((low - came).max(0.0) + (came - high).max(0.0))
}

/// A marked quarter: what was seen and planned when forecasts were made, and what was seen afterwards.
#[derive(Clone, Copy, Debug)]
pub struct Marked<'a> {
    /// When it opened.
    pub before: &'a Visible,
    /// What was done, the player's range in it.
    pub plan: &'a Plan,
    /// When it had closed.
    pub after: &'a Visible,
    /// Whether the player took the finance chief's range over.
    pub taken_over: bool,
}

impl<'a> From<&'a Played> for Marked<'a> {
    fn from(played: &'a Played) -> Self {
        Self { before: played.before(), plan: &played.plan, after: played.after(), taken_over: played.taken_over }
    }
}

/// How often somebody was right who said that he was 80% sure.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Calibration {
    /// Ranges that count.
    pub said: usize,
    /// Of them, those that held what came.
    pub right: usize,
    /// Mean interval score, dollars; lower is better. 0 where nothing counts.
    pub score: f64,
}

/// Every range that the player committed in the marked quarters among `quarters`.
#[must_use]
pub fn committed<'a>(scenario: &Scenario, quarters: impl IntoIterator<Item = Marked<'a>>) -> Vec<Committed> {
    let asked = quarters.into_iter().filter(|marked| scenario.forecasts.contains(&marked.before.quarter));
    let of = |Marked { before, plan, after, taken_over }: Marked<'a>| {
        let range = plan.forecast?;
        let chief = chiefs(before, scenario, plan);
        let near = |a: Money, b: Money| (a.millions() - b.millions()).abs() <= TAKEN_OVER;
        // What was taken over stays so, whatever the player decided afterwards; of games that did not keep it, what is
        // the same as the finance chief's.
        let taken_over = taken_over || near(range.low, chief.low) && near(range.high, chief.high);
        Some(Committed { quarter: before.quarter, range, chief, came: net_cash(after), taken_over })
    };
    asked.filter_map(of).collect()
}

/// How well they held.
#[must_use]
pub fn calibration(committed: &[Committed]) -> Calibration {
    let counted: Vec<&Committed> = committed.iter().filter(|one| !one.taken_over).collect();
    let said = counted.len();
    let score = counted.iter().map(|one| one.score()).sum::<f64>() / said.max(1) as f64;
    Calibration { said, right: counted.iter().filter(|one| one.hit()).count(), score }
}

/// How good they were beside the finance chief's, each from 0 to 1, added up: his interval score over the player's, and no
/// more than 1. Narrow and right is worth all of it; ten times as wide, or missed by as much as his is wide, a tenth or
/// less. What was taken over counts nothing.
#[must_use]
pub fn quality(committed: &[Committed]) -> f64 {
    let share = |one: &Committed| {
        let (own, his) = (one.score(), score(&one.chief, one.came));
        if own <= his { 1.0 } else { his / own }
    };
    // From nothing, not from what an empty sum begins with: that is below it, and shows a sign.
    committed.iter().filter(|one| !one.taken_over).map(share).fold(0.0, |sum, share| sum + share)
}

/// What the finance chief says of cash at the end of the open quarter if `plan` is carried out: the middle 80% of the
/// believed worlds, which is the fan's.
fn chiefs(visible: &Visible, scenario: &Scenario, plan: &Plan) -> CashRange {
    let mut cash = cash_after(visible, scenario, plan, WORLDS);
    cash.sort_unstable_by(f64::total_cmp);
    let at = |share| Money::from_millions(quantile(&cash, share));
    CashRange { low: at(0.1), high: at(0.9) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::library;
    use crate::sim::decisions::Decisions;
    use crate::sim::luck::Luck;
    use crate::sim::plan::resolve;
    use crate::sim::trace::Silent;
    use crate::sim::turn::advance;
    use crate::sim::world::World;

    #[test]
    fn a_miss_costs_ten_times_its_distance() {
        let million = Money::from_millions;
        let range = CashRange { low: million(100.0), high: million(200.0) };
        let (quarter, came) = (Quarter::new(2000, 3), million(150.0));
        let one = Committed { quarter, range, chief: range, came, taken_over: false };
        assert!(one.hit() && (one.score() - 1e8).abs() < 1.0);
        let missed = Committed { came: million(210.0), ..one };
        assert!(!missed.hit() && (missed.score() - 2e8).abs() < 1.0);
        let taken = Committed { taken_over: true, ..one };
        let told = calibration(&[one, missed, taken]);
        assert_eq!((told.said, told.right), (2, 1));
    }

    #[test]
    fn a_range_is_worth_most_that_is_narrow_and_right() {
        let million = Money::from_millions;
        let range = |low, high| CashRange { low: million(low), high: million(high) };
        let (quarter, chief, came) = (Quarter::new(2000, 3), range(500.0, 700.0), million(600.0));
        let own = |low, high| Committed { quarter, range: range(low, high), chief, came, taken_over: false };
        let worth = |low, high| quality(&[own(low, high)]);
        assert!((worth(580.0, 620.0) - 1.0).abs() < 1e-9, "narrower than his, and right");
        assert!((worth(400.0, 800.0) - 0.5).abs() < 1e-9, "twice as wide");
        assert!(worth(10.0, 8_999.0) < 0.03, "who says everything says nothing");
        assert!(worth(610.0, 620.0) > worth(700.0, 710.0), "missed by little, missed by much");
        assert_eq!(quality(&[Committed { taken_over: true, ..own(580.0, 620.0) }]), 0.0);
    }

    #[test]
    fn ranges_come_from_marked_quarters_and_the_models_own_is_not_scored() {
        let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
        let mut world = World::start(&scenario, Luck::new(5));
        let mut played = Vec::new();
        for turn in 0..4 {
            let decided = resolve(&world.visible, &scenario, &Decisions::none());
            let model = chiefs(&world.visible, &scenario, &decided);
            let mine = CashRange { low: Money::ZERO, high: Money::from_millions(5_000.0) };
            let forecast = Some(if turn == 1 { model } else { mine });
            let plan = Plan { forecast, ..decided };
            let (next, _) = advance(&world, &scenario, &plan, &mut Silent);
            played.push((world.visible, plan, next.visible));
            world = next;
        }
        let marked = played.iter().map(|(before, plan, after)| Marked { before, plan, after, taken_over: false });
        let all = committed(&scenario, marked);
        // 2000 Q2 and Q4 are marked.
        assert_eq!(all.len(), 2);
        assert_eq!(calibration(&all).said, 1, "{all:?}");
    }
}

//! Why a figure moved against the previous quarter, in parts that sum exactly.
//!
//! Products (sales, load, margin, hours down) come apart by log-mean Divisia, which is exact and knows no order of
//! the factors; money by its postings; urgency by its steps, the last of them its limit. Whole units (cents,
//! millionths) are shared out by largest remainder.

mod divisia;
mod money;

use crate::analysis::apportion::apportion;
use crate::sim::figures::{Figure, value};
use crate::sim::ledger::{Account, Cause};
use crate::sim::scenario::Scenario;
use crate::sim::trace::{Factor, Flow, Told};
use crate::sim::world::Visible;

/// What moved a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// A factor of a product; text `factor-<id>`.
    Factor(Factor),
    /// A movement of money; text `cause-<id>`.
    Cause(Cause),
    /// A line of the statements; text `account-<id>`.
    Line(Account),
    /// A step of a stock; text `flow-<id>`.
    Flow(Flow),
}

impl Why {
    /// Its text's id.
    #[must_use]
    pub fn message(self) -> String {
        match self {
            Self::Factor(factor) => format!("factor-{}", factor.id()),
            Self::Cause(cause) => format!("cause-{}", cause.id()),
            Self::Line(account) => format!("account-{}", account.id()),
            Self::Flow(flow) => format!("flow-{}", flow.id()),
        }
    }
}

/// What an explanation counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Cents.
    Cents,
    /// Millionths: of one for shares, of an hour, of a unit of load.
    Millionths,
}

impl Unit {
    /// So many make one dollar, one share of 1, one hour, one unit.
    #[must_use]
    pub const fn to_one(self) -> f64 {
        match self {
            Self::Cents => 100.0,
            Self::Millionths => 1e6,
        }
    }
}

/// A part of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it comes from.
    pub why: Why,
    /// By how much it moved the figure, in units.
    pub change: i64,
}

/// Why a figure moved. The parts sum to `after - before`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The figure.
    pub figure: Figure,
    /// What the numbers count.
    pub unit: Unit,
    /// The figure a quarter ago, in units.
    pub before: i64,
    /// The figure now, in units.
    pub after: i64,
    /// The parts that are not nothing, in the order in which the simulation tells them.
    pub parts: Vec<Part>,
}

impl Explanation {
    /// By how much the figure moved, in units.
    #[must_use]
    pub const fn change(&self) -> i64 {
        self.after - self.before
    }

    /// The parts, the largest first, whichever their sign.
    #[must_use]
    pub fn by_size(&self) -> Vec<Part> {
        let mut parts = self.parts.clone();
        parts.sort_by_key(|part| std::cmp::Reverse(part.change.unsigned_abs()));
        parts
    }
}

/// A played quarter: what was seen before and after it, and what it told.
#[derive(Clone, Copy, Debug)]
pub struct Quarter<'a> {
    /// When it opened.
    pub before: &'a Visible,
    /// When it had closed.
    pub after: &'a Visible,
    /// What it told.
    pub told: &'a Told,
}

/// Figures that can be explained.
pub const EXPLAINED: [Figure; 18] = [
    Figure::Sales,
    Figure::GrossMargin,
    Figure::GrossProfit,
    Figure::OperatingResult,
    Figure::NetIncome,
    Figure::Cash,
    Figure::FreeCashFlow,
    Figure::Debt,
    Figure::Payables,
    Figure::Inventory,
    Figure::Load,
    Figure::OutageHours,
    Figure::Urgency,
    Figure::Marketing,
    Figure::FulfilmentCost,
    Figure::TechnologyCost,
    Figure::GeneralCost,
    Figure::InfrastructureCost,
];

/// Why `figure` moved in the quarter `now` against the quarter before it. `None` for a figure that is not
/// [`EXPLAINED`], and for flows and products when there is no quarter before.
#[must_use]
pub fn explain(
    scenario: &Scenario,
    figure: Figure,
    previous: Option<&Quarter<'_>>,
    now: &Quarter<'_>,
) -> Option<Explanation> {
    match figure {
        Figure::Cash | Figure::Debt | Figure::Payables | Figure::Inventory => Some(money::stock(figure, now)),
        Figure::Urgency => Some(steps(scenario, figure, now)),
        Figure::Sales | Figure::GrossMargin | Figure::Load | Figure::OutageHours => {
            Some(divisia::product(scenario, figure, previous?, now))
        }
        _ => money::flow(figure, previous?, now),
    }
}

/// A stock that is no money: its steps in order.
fn steps(scenario: &Scenario, figure: Figure, now: &Quarter<'_>) -> Explanation {
    let unit = Unit::Millionths;
    let whole = |visible: &Visible| (value(visible, scenario, figure) * unit.to_one()).round_ties_even() as i64;
    let (before, after) = (whole(now.before), whole(now.after));
    let told = now.told.flows.iter().filter(|(of, ..)| *of == figure);
    let (whys, sizes): (Vec<Why>, Vec<f64>) =
        told.map(|(_, flow, change)| (Why::Flow(*flow), change * unit.to_one())).unzip();
    finish(figure, unit, before, after, &whys, &sizes)
}

/// Rounds the parts to the change and leaves out those that are nothing.
fn finish(figure: Figure, unit: Unit, before: i64, after: i64, whys: &[Why], sizes: &[f64]) -> Explanation {
    let rounded = apportion(sizes, after - before);
    let parts = whys.iter().zip(rounded).filter(|(_, change)| *change != 0);
    let parts = parts.map(|(why, change)| Part { why: *why, change }).collect();
    Explanation { figure, unit, before, after, parts }
}

#[cfg(test)]
mod tests;

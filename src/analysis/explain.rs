//! Why a figure moved against the previous quarter, in parts that sum exactly.
//!
//! Products (sales, load, margin, hours down) come apart by log-mean Divisia, which is exact and knows no order of
//! the factors; money by its postings; stocks by their steps, the last of them their limit; sums by what they add.
//! Estimates, states and counts answer with their definition and what goes into it. Whole units (cents, millionths)
//! are shared out by largest remainder.

mod divisia;
mod money;
mod subject;
mod sums;

pub use subject::{Form, Method, form, method};

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
    /// Another figure; text `figure-<id>`.
    Figure(Figure),
    /// The machines of a platform, by its place in the scenario; text `platform-<id>`.
    Platform(u8),
    /// A quarter of the year, 0 to 3; text `season-<1..4>`.
    Season(u8),
}

impl Why {
    /// Its text's id.
    #[must_use]
    pub fn message(self, scenario: &Scenario) -> String {
        match self {
            Self::Factor(factor) => format!("factor-{}", factor.id()),
            Self::Cause(cause) => format!("cause-{}", cause.id()),
            Self::Line(account) => format!("account-{}", account.id()),
            Self::Flow(flow) => format!("flow-{}", flow.id()),
            Self::Figure(figure) => format!("figure-{}", figure.id()),
            Self::Platform(i) => {
                let id = scenario.platforms.get(usize::from(i)).map(|platform| platform.id.as_str());
                format!("platform-{}", id.unwrap_or_default())
            }
            Self::Season(season) => format!("season-{}", season + 1),
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

impl Part {
    /// Its text's id as a part of a figure: of bonds, cash gets what is left when those who place them are paid.
    #[must_use]
    pub fn message(&self, figure: Figure, scenario: &Scenario) -> String {
        match (figure, self.why) {
            (Figure::Cash, Why::Cause(Cause::DebtRaised)) => "cause-debt-raised-net".to_owned(),
            // What is owed moves either way: what it did to cash is named.
            (Figure::Cash, Why::Cause(Cause::Float)) if self.change < 0 => "cause-float-paid".to_owned(),
            (Figure::Cash, Why::Cause(Cause::Float)) => "cause-float-owed".to_owned(),
            (Figure::FreeCashFlow, Why::Cause(Cause::DebtRaised)) => "cause-debt-issue-costs".to_owned(),
            _ => self.why.message(scenario),
        }
    }
}

/// How an explanation is to be read; each has a sentence of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// What changed against the quarter before, by cause.
    ChangeByCause,
    /// What changed against the quarter before, by line.
    ChangeByLine,
    /// The same where one kind of entry is all of it.
    Single,
    /// What moved a balance in the quarter, by cause.
    Movements,
    /// Factors of a product: change against the quarter before, order-free.
    Factors,
    /// Steps of a stock in the quarter, in order.
    Steps,
    /// Parts of a sum or a quotient.
    Sum,
    /// One input after another at its new value, in order.
    Substitution,
    /// No parts: the definition and what goes into it.
    Definition,
}

impl Reading {
    /// Stable id, used in exports and in the text of its sentence (`why-reading-<id>`).
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::ChangeByCause => "change-by-cause",
            Self::ChangeByLine => "change-by-line",
            Self::Single => "single",
            Self::Movements => "movements",
            Self::Factors => "factors",
            Self::Steps => "steps",
            Self::Sum => "sum",
            Self::Substitution => "substitution",
            Self::Definition => "definition",
        }
    }
}

/// A figure that goes into a definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Input {
    /// Which.
    pub figure: Figure,
    /// A quarter ago, in its units.
    pub before: i64,
    /// Now, in its units.
    pub after: i64,
}

/// Why a figure moved. The parts sum to `after - before`, but for a [`Reading::Definition`], which has inputs instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The figure.
    pub figure: Figure,
    /// How to read it.
    pub reading: Reading,
    /// What the numbers count.
    pub unit: Unit,
    /// The figure a quarter ago, in units.
    pub before: i64,
    /// The figure now, in units.
    pub after: i64,
    /// The parts that are not nothing, in the order in which the simulation tells them.
    pub parts: Vec<Part>,
    /// What goes into a definition.
    pub inputs: Vec<Input>,
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

/// What the amounts of a figure count.
#[must_use]
pub fn unit(figure: Figure) -> Unit {
    if form(figure) == Form::Money { Unit::Cents } else { Unit::Millionths }
}

/// A figure in whole units; money from the books, where they have it.
#[must_use]
pub fn whole(scenario: &Scenario, figure: Figure, visible: &Visible) -> i64 {
    if let Some(cents) = money::cents(figure, &visible.ledger) {
        return cents;
    }
    // Figures of money are in millions of dollars.
    let scale = if unit(figure) == Unit::Cents { 1e8 } else { 1e6 };
    (value(visible, scenario, figure) * scale).round_ties_even() as i64
}

/// Why `figure` moved in the quarter `now` against the quarter before it. `None` only for flows and products of the
/// first quarter, when there is none before.
#[must_use]
pub fn explain(
    scenario: &Scenario,
    figure: Figure,
    previous: Option<&Quarter<'_>>,
    now: &Quarter<'_>,
) -> Option<Explanation> {
    match method(figure) {
        Method::Balance => Some(money::stock(figure, now)),
        Method::Flow => money::flow(figure, previous?, now),
        Method::Steps => Some(steps(scenario, figure, now)),
        Method::Product => divisia::product(scenario, figure, previous, now),
        Method::Sum => Some(sums::sum(scenario, figure, now)),
        Method::Substitution => Some(sums::substituted(scenario, now)),
        Method::Definition(inputs) => Some(defined(scenario, figure, inputs, now)),
    }
}

/// A stock that is no money: its steps in order.
fn steps(scenario: &Scenario, figure: Figure, now: &Quarter<'_>) -> Explanation {
    let told = now.told.flows.iter().filter(|(of, ..)| *of == figure);
    let (whys, sizes): (Vec<Why>, Vec<f64>) = told.map(|(_, flow, change)| (Why::Flow(*flow), *change)).unzip();
    finish(scenario, figure, Reading::Steps, now, &whys, &sizes)
}

/// Estimates, states and counts.
fn defined(scenario: &Scenario, figure: Figure, inputs: &[Figure], now: &Quarter<'_>) -> Explanation {
    let input = |figure: &Figure| Input {
        figure: *figure,
        before: whole(scenario, *figure, now.before),
        after: whole(scenario, *figure, now.after),
    };
    Explanation {
        inputs: inputs.iter().map(input).collect(),
        parts: Vec::new(),
        ..finish(scenario, figure, Reading::Definition, now, &[], &[])
    }
}

/// Rounds parts, in the figure's own measure (millions of dollars where it is money), to the change, and leaves out
/// those that are nothing.
fn finish(
    scenario: &Scenario,
    figure: Figure,
    reading: Reading,
    now: &Quarter<'_>,
    whys: &[Why],
    sizes: &[f64],
) -> Explanation {
    let scale = if unit(figure) == Unit::Cents { 1e8 } else { 1e6 };
    let sizes: Vec<f64> = sizes.iter().map(|size| size * scale).collect();
    let (before, after) = (whole(scenario, figure, now.before), whole(scenario, figure, now.after));
    shared_out(figure, reading, before, after, whys, &sizes)
}

/// The same of parts in whole units. What they leave open beyond rounding is a limit's doing, and said to be.
fn shared_out(figure: Figure, reading: Reading, before: i64, after: i64, whys: &[Why], sizes: &[f64]) -> Explanation {
    let (mut whys, mut sizes) = (whys.to_vec(), sizes.to_vec());
    let open = (after - before) as f64 - sizes.iter().sum::<f64>();
    let rounding = 1.0 + sizes.len() as f64 + 1e-9 * sizes.iter().map(|size| size.abs()).sum::<f64>();
    if reading != Reading::Definition && (sizes.is_empty() || open.is_nan() || open.abs() > rounding) {
        whys.push(Why::Factor(Factor::Limit));
        sizes.push(open);
    }
    let rounded = apportion(&sizes, after - before);
    let parts = whys.iter().zip(rounded).filter(|(_, change)| *change != 0);
    let parts = parts.map(|(why, change)| Part { why: *why, change }).collect();
    Explanation { figure, reading, unit: unit(figure), before, after, parts, inputs: Vec::new() }
}

#[cfg(test)]
mod tests;

//! The model beside the published record: a strategy played without luck, line by line, fitted and held out
//! apart. It says how good the fit is and how many free parameters paid for it.

pub mod record;

use serde::Serialize;

use crate::analysis::play::{Rules, play};
use crate::analysis::strategy::Strategy;
use crate::sim::luck::Luck;
use crate::sim::report::Report;
use crate::sim::scenario::{Difficulty, Form, Scenario};
use crate::sim::units::Quarter;
use record::{Entry, Metric};

/// The model beside a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Line by line and quarter by quarter.
    pub rows: Vec<Row>,
    /// Mean errors.
    pub errors: Vec<Error>,
    /// What turned the operating result from the first whole year to the second, by line; empty where the
    /// record does not hold two whole years.
    pub swing: Vec<Swing>,
}

/// A number of the record and the model's.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// The quarter.
    #[serde(serialize_with = "written")]
    pub quarter: Quarter,
    /// The line.
    #[serde(serialize_with = "named")]
    pub metric: Metric,
    /// The model's, millions of dollars; `None` where the company was gone.
    pub model: Option<f64>,
    /// The record's, millions of dollars.
    pub record: f64,
    /// Recalled rather than read.
    pub recalled: bool,
}

fn written<S: serde::Serializer>(quarter: &Quarter, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(quarter)
}

fn named<S: serde::Serializer>(metric: &Metric, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(metric.id())
}

/// What an error measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Net sales, mean of |model / record − 1|.
    Sales,
    /// Gross margin, mean of |model − record|.
    GrossMargin,
    /// Cash at the quarter's end, mean of |model / record − 1|.
    Cash,
}

impl Measure {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Sales, Self::GrossMargin, Self::Cash];

    /// What the fit must not exceed, as a share.
    #[must_use]
    pub const fn target(self) -> f64 {
        match self {
            Self::Sales => 0.04,
            Self::GrossMargin => 0.010,
            Self::Cash => 0.12,
        }
    }
}

/// A mean error.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Error {
    /// Of what.
    pub measure: Measure,
    /// Over all figures, share; `None` without any.
    pub all: Option<f64>,
    /// Figures it rests on.
    pub points: usize,
    /// Over those that were read, not recalled, share.
    pub read: Option<f64>,
    /// Figures that rests on.
    pub read_points: usize,
    /// What it must not exceed.
    pub target: f64,
}

/// A line's part in the swing between two years. Millions of dollars; costs count as what they save.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Swing {
    /// The line.
    #[serde(serialize_with = "named")]
    pub metric: Metric,
    /// The model's.
    pub model: f64,
    /// The record's.
    pub record: f64,
    /// Its share of the model's swing.
    pub model_share: f64,
    /// Its share of the record's.
    pub record_share: f64,
}

impl Swing {
    /// How far a share may be off.
    pub const TARGET: f64 = 0.10;
}

/// Plays `strategy` without luck, every quarter decided, as far as the record goes, and sets it beside the record.
#[must_use]
pub fn compare_with(scenario: &Scenario, strategy: &Strategy, record: &[Entry]) -> Comparison {
    let last = record.iter().map(|entry| entry.quarter).max().unwrap_or(scenario.first);
    let quarters = last.since(scenario.first).saturating_add(1);
    let rules = Rules::new(scenario, Form::Long, Difficulty::Operator).up_to(Some(quarters));
    let mut reports: Vec<Report> = Vec::with_capacity(usize::from(rules.span().quarters));
    play(&rules, strategy, Luck::off(), |_, report| reports.push(*report));
    let model = |quarter: Quarter, metric: Metric| {
        reports.iter().find(|report| report.quarter == quarter).map(|report| metric.of(report))
    };
    let mut rows: Vec<Row> = record
        .iter()
        .map(|entry| Row {
            quarter: entry.quarter,
            metric: entry.metric,
            model: model(entry.quarter, entry.metric),
            record: entry.value,
            recalled: entry.recalled(),
        })
        .collect();
    rows.sort_by_key(|row| (row.metric, row.quarter));
    let errors = Measure::ALL.into_iter().map(|measure| error(measure, &rows)).collect();
    let swing = swing(scenario.first.year(), &rows);
    Comparison { rows, errors, swing }
}

/// How far the model is off in one quarter, and whether a recalled figure is in it.
fn deviations(measure: Measure, rows: &[Row]) -> Vec<(f64, bool)> {
    let of = |metric: Metric| rows.iter().filter(move |row| row.metric == metric);
    let relative = |row: &Row| row.model.map(|model| ((model / row.record - 1.0).abs(), row.recalled));
    match measure {
        Measure::Sales => of(Metric::NetSales).filter_map(relative).collect(),
        Measure::Cash => of(Metric::Cash).filter_map(relative).collect(),
        Measure::GrossMargin => of(Metric::GrossProfit)
            .filter_map(|profit| {
                let sales = of(Metric::NetSales).find(|sales| sales.quarter == profit.quarter)?;
                let gap = profit.model? / sales.model? - profit.record / sales.record;
                Some((gap.abs(), profit.recalled || sales.recalled))
            })
            .collect(),
    }
}

fn error(measure: Measure, rows: &[Row]) -> Error {
    let all = deviations(measure, rows);
    let read: Vec<(f64, bool)> = all.iter().copied().filter(|(_, recalled)| !recalled).collect();
    let mean = |some: &[(f64, bool)]| {
        (!some.is_empty()).then(|| some.iter().map(|(gap, _)| gap).sum::<f64>() / some.len() as f64)
    };
    Error {
        measure,
        all: mean(&all),
        points: all.len(),
        read: mean(&read),
        read_points: read.len(),
        target: measure.target(),
    }
}

/// The swing of the operating result from `year` to the next.
fn swing(year: u16, rows: &[Row]) -> Vec<Swing> {
    const LINES: [(Metric, f64); 5] = [
        (Metric::GrossProfit, 1.0),
        (Metric::Marketing, -1.0),
        (Metric::Fulfilment, -1.0),
        (Metric::Technology, -1.0),
        (Metric::General, -1.0),
    ];
    let mut lines = Vec::new();
    for (metric, sign) in LINES {
        let (mut model, mut record, mut count) = (0.0, 0.0, 0);
        for row in rows.iter().filter(|row| row.metric == metric) {
            let side = match row.quarter.year() {
                at if at == year => -sign,
                at if at == year + 1 => sign,
                _ => continue,
            };
            let Some(value) = row.model else { return Vec::new() };
            model += side * value;
            record += side * row.record;
            count += 1;
        }
        if count != 8 {
            return Vec::new();
        }
        lines.push((metric, model, record));
    }
    let (model, record): (f64, f64) =
        lines.iter().fold((0.0, 0.0), |(model, record), line| (model + line.1, record + line.2));
    let share = |part: f64, whole: f64| if whole == 0.0 { 0.0 } else { part / whole };
    lines
        .into_iter()
        .map(|(metric, m, r)| Swing {
            metric,
            model: m,
            record: r,
            model_share: share(m, model),
            record_share: share(r, record),
        })
        .collect()
}

/// Constants of a scenario file that were fitted rather than read or assumed: their sources begin with
/// "calibrated". A series counts once.
#[must_use]
pub fn free_parameters(scenario_source: &str) -> usize {
    scenario_source.matches("\"calibrated").count()
}

#[cfg(test)]
mod tests;

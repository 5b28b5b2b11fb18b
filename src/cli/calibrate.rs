//! `calibrate`: the model beside the published record, with luck off.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::arguments::Format;
use super::console::{Console, prose, room};
use super::failure::{Exit, Failure};
use super::sources;
use super::table::Table;
use crate::analysis::calibrate::record::{self, Entry, Metric};
use crate::analysis::calibrate::{Comparison, Error, Measure, Row, Swing, compare_with, free_parameters};
use crate::content::library::SCENARIOS;
use crate::report::words::millions_table;
use crate::sim::units::Quarter;
use crate::text::Texts;
use crate::{args, text};

#[derive(Debug, Args)]
pub(super) struct CalibrateArguments {
    #[arg(value_name = "SCENARIO", default_value = "dotcom-2000")]
    pub(super) scenario: String,
    #[arg(long, value_name = "FILE.csv")]
    pub(super) against: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
}

/// Plays the historical path without luck and sets it beside the record.
pub(super) fn run(asked: &CalibrateArguments, console: &mut Console) -> anyhow::Result<Exit> {
    let found = sources::scenario(&asked.scenario, console)?;
    // The record that comes with the game is the flagship's.
    let fitted = match found.scenario.name == SCENARIOS[0].name {
        true => read("dotcom-2000.csv", record::FLAGSHIP, console)?,
        false => Vec::new(),
    };
    let held_out = match &asked.against {
        Some(path) => {
            let file = sources::table(&path.display().to_string(), console)?;
            let record = read(&file.name, &file.text, console)?;
            if record.is_empty() {
                let name = text::sanitize(&file.name, 300);
                let message = console.texts.format("cli-calibrate-nothing", &args! { "path" => name });
                return Err(Failure::new(Exit::NotSo, message).into());
            }
            record
        }
        None => Vec::new(),
    };
    if fitted.is_empty() && held_out.is_empty() {
        let name = text::sanitize(&found.scenario.name, 80);
        return Err(Failure::usage(console.texts.format("cli-calibrate-no-record", &args! { "name" => name })).into());
    }
    let strategy = sources::strategy(STRATEGY, &found.scenario, console)?;
    let side = |record: &[Entry]| (!record.is_empty()).then(|| compare_with(&found.scenario, &strategy, record));
    let told = Told {
        version: VERSION,
        scenario: &found.scenario.name,
        strategy: STRATEGY,
        free_parameters: free_parameters(&found.meta.source),
        fitted: side(&fitted).map(Part::of),
        held_out: side(&held_out).map(Part::of),
    };
    match asked.format {
        Format::Json => console.json(&told)?,
        Format::Csv => csv(&told, console.out())?,
        Format::Table => {
            let (texts, out) = console.parts();
            told.print(texts, out)?;
        }
    }
    Ok(Exit::Done)
}

/// The path that was taken.
const STRATEGY: &str = "history";
/// Version of the keys.
const VERSION: u32 = 1;

fn read(name: &str, text: &str, console: &Console) -> Result<Vec<Entry>, Failure> {
    record::parse(name, text).map_err(|issues| Failure::issues(&issues, text, console))
}

/// Model and record, told.
#[derive(Serialize)]
struct Told<'a> {
    version: u32,
    scenario: &'a str,
    strategy: &'static str,
    free_parameters: usize,
    fitted: Option<Part>,
    held_out: Option<Part>,
}

/// What was fitted, or what was not.
#[derive(Serialize)]
struct Part {
    rows: Vec<Row>,
    errors: Vec<Error>,
    swing: Vec<Swing>,
}

impl Part {
    fn of(comparison: Comparison) -> Self {
        let Comparison { rows, errors, swing } = comparison;
        Self { rows, errors, swing }
    }
}

impl Told<'_> {
    fn print(&self, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
        for (id, part) in [("cli-calibrate-fitted", &self.fitted), ("cli-calibrate-held-out", &self.held_out)] {
            let Some(part) = part else { continue };
            writeln!(out, "{}", prose(&texts.get(id)))?;
            writeln!(out)?;
            rows(part, texts).print(out, room())?;
            writeln!(out)?;
            errors(part, texts).print(out, room())?;
            writeln!(out)?;
            if !part.swing.is_empty() {
                swing(part, texts).print(out, room())?;
                writeln!(out)?;
            }
        }
        writeln!(out, "{}", prose(&texts.format("cli-calibrate-free", &args! { "count" => self.free_parameters })))
    }
}

fn label(metric: Metric, texts: &Texts) -> String {
    texts.get(&format!("figure-{}", metric.figure().id()))
}

/// Three lines a metric, a column a quarter; millions of dollars.
fn rows(part: &Part, texts: &Texts) -> Table {
    let mut quarters: Vec<Quarter> = part.rows.iter().map(|row| row.quarter).collect();
    quarters.sort_unstable();
    quarters.dedup();
    let head = [texts.get("number-unit-table"), String::new()];
    let mut table = Table::new(head.into_iter().chain(quarters.iter().map(Quarter::to_string))).with_words(1);
    for metric in Metric::ALL {
        let of = |quarter: &Quarter| part.rows.iter().find(|row| row.metric == metric && row.quarter == *quarter);
        if !quarters.iter().any(|quarter| of(quarter).is_some()) {
            continue;
        }
        let millions = |value: Option<f64>| value.map_or_else(String::new, millions_table);
        let line = |name: String, what: &str, cell: &dyn Fn(&Row) -> String| {
            let cells = quarters.iter().map(|quarter| of(quarter).map_or_else(String::new, cell));
            [name, texts.get(what)].into_iter().chain(cells).collect::<Vec<_>>()
        };
        table.row(line(label(metric, texts), "cli-calibrate-model", &|row| millions(row.model)));
        table.row(line(String::new(), "cli-calibrate-record", &|row| {
            let mark = if row.recalled { "*" } else { "" };
            format!("{}{mark}", millions(Some(row.record)))
        }));
        table.row(line(String::new(), "cli-calibrate-off", &|row| match row.model {
            Some(model) if row.record != 0.0 => text::share::percent_change(model / row.record - 1.0, 1),
            _ => String::new(),
        }));
    }
    table
}

fn errors(part: &Part, texts: &Texts) -> Table {
    let heads = ["error", "all", "points", "read", "points", "target"];
    let mut table = Table::new(heads.map(|head| texts.get(&format!("cli-calibrate-{head}"))));
    for error in &part.errors {
        let (name, target) = match error.measure {
            Measure::Sales => ("sales", text::share::percent(error.target, 1)),
            Measure::GrossMargin => ("gross-margin", text::share::points(texts.locale(), error.target, 1)),
            Measure::Cash => ("cash", text::share::percent(error.target, 1)),
        };
        let said = |value: Option<f64>| match (value, error.measure) {
            (None, _) => String::new(),
            (Some(value), Measure::GrossMargin) => text::share::points(texts.locale(), value, 2),
            (Some(value), _) => text::share::percent(value, 2),
        };
        table.row([
            texts.get(&format!("figure-{name}")),
            said(error.all),
            error.points.to_string(),
            said(error.read),
            error.read_points.to_string(),
            target,
        ]);
    }
    table
}

fn swing(part: &Part, texts: &Texts) -> Table {
    let heads = ["swing", "model", "record", "model-share", "record-share", "target"];
    let mut table = Table::new(heads.map(|head| texts.get(&format!("cli-calibrate-{head}"))));
    for line in &part.swing {
        table.row([
            label(line.metric, texts),
            millions_table(line.model),
            millions_table(line.record),
            text::share::percent(line.model_share, 1),
            text::share::percent(line.record_share, 1),
            text::range::plus_minus("", &text::share::points(texts.locale(), Swing::TARGET, 0)).trim().to_owned(),
        ]);
    }
    table
}

/// A row for each number, the fitted ones first.
fn csv(told: &Told<'_>, out: &mut dyn Write) -> anyhow::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(["part", "quarter", "metric", "model_musd", "record_musd", "recalled"])?;
    for (part, name) in [(&told.fitted, "fitted"), (&told.held_out, "held_out")] {
        for row in part.iter().flat_map(|part| &part.rows) {
            writer.write_record([
                name,
                &row.quarter.to_string(),
                row.metric.id(),
                &row.model.map(|value| value.to_string()).unwrap_or_default(),
                &row.record.to_string(),
                &row.recalled.to_string(),
            ])?;
        }
    }
    writer.flush()?;
    Ok(())
}

//! `replay`: a saved game again, quarter by quarter.

use std::ffi::OsString;
use std::io::{self, Write};

use clap::Args;
use serde::Serialize;
use serde_json::Value;

use super::arguments::{Format, Place};
use super::console::{Console, prose, prose_room};
use super::failure::{Exit, Failure};
use super::refused::Miswritten;
use super::table::Table;
use super::{saves, signals};
use crate::content::decisions::WireDecisions;
use crate::journal::{Game, Played};
use crate::sim::scenario::Scenario;
use crate::sim::units::{Money, Quarter};
use crate::text::Texts;
use crate::{args, text};

#[derive(Debug, Args)]
pub(super) struct ReplayArguments {
    #[arg(value_name = "SAVE")]
    pub(super) save: OsString,
    #[arg(long, value_name = "QUARTER", value_parser = quarter)]
    pub(super) until: Option<Quarter>,
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
    #[command(flatten)]
    pub(super) place: Place,
}

/// Reads a quarter as typed.
pub(super) fn quarter(typed: &str) -> Result<Quarter, Miswritten> {
    Quarter::parse(typed).ok_or(Miswritten("usage-quarter"))
}

/// Plays the save again and tells each of its quarters.
pub(super) fn run(asked: &ReplayArguments, place: &Place, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    let (game, read_only) = saves::played(&asked.save, asked.until, &asked.place, place, console)?;
    let shown = match asked.until {
        None => game.played(),
        Some(last) => {
            let span = game.span();
            let end = span.first.plus(span.quarters.saturating_sub(1));
            if last < span.first || last > end {
                return Err(outside(last, span.first, end, console).into());
            }
            let count = game.played().iter().take_while(|played| played.quarter() <= last).count();
            &game.played()[..count]
        }
    };
    let told = Told::of(&game, shown, read_only, asked.until.is_none());
    match asked.format {
        Format::Json => console.json(&told)?,
        Format::Csv => {
            let mut rows = csv::Writer::from_writer(console.out());
            told.quarters.iter().try_for_each(|quarter| rows.serialize(quarter.row()))?;
            rows.flush()?;
        }
        Format::Table => {
            let texts = game.texts(console.texts.locale());
            told.print(&texts, console.out())?;
        }
    }
    Ok(Exit::Done)
}

/// The quarter asked for is none of the game's.
pub(super) fn outside(last: Quarter, first: Quarter, end: Quarter, console: &Console) -> Failure {
    let said = |quarter: Quarter| text::quarter::point(console.texts.locale(), quarter.index());
    let arguments = args! { "quarter" => said(last), "first" => said(first), "last" => said(end) };
    Failure::usage(console.texts.format("error-quarter-outside", &arguments))
}

/// Version of the keys.
const VERSION: u32 = 1;

/// A game, told quarter by quarter.
#[derive(Serialize)]
struct Told<'a> {
    version: u32,
    scenario: &'a str,
    form: &'static str,
    difficulty: &'static str,
    seed: u64,
    /// Played with an older model: what is told is what this one makes of the decisions.
    read_only: bool,
    quarters: Vec<ToldQuarter>,
    verdict: Option<ToldVerdict>,
}

#[derive(Serialize)]
struct ToldQuarter {
    quarter: String,
    decisions: Value,
    sales: f64,
    gross_margin: f64,
    operating_result: f64,
    cash: f64,
    urgency: f64,
    outage_hours: f64,
    hash: String,
}

#[derive(Serialize)]
struct ToldVerdict {
    ending: &'static str,
    score: f64,
    enterprise_value: f64,
}

/// A quarter as a row for spreadsheets; the decisions are the names of their keys.
#[derive(Serialize)]
struct Row<'a> {
    quarter: &'a str,
    decided: String,
    sales: f64,
    gross_margin: f64,
    operating_result: f64,
    cash: f64,
    urgency: f64,
    outage_hours: f64,
    hash: &'a str,
}

impl<'a> Told<'a> {
    fn of(game: &'a Game, shown: &[Played], read_only: bool, to_the_end: bool) -> Self {
        let setup = game.setup();
        let verdict = game.verdict().filter(|_| to_the_end).map(|verdict| ToldVerdict {
            ending: verdict.ending.id(),
            score: verdict.score,
            enterprise_value: verdict.value.dollars(),
        });
        Self {
            version: VERSION,
            scenario: &setup.scenario,
            form: setup.form.id(),
            difficulty: setup.difficulty.id(),
            seed: setup.seed,
            read_only,
            quarters: shown.iter().map(|played| ToldQuarter::of(played, game.scenario())).collect(),
            verdict,
        }
    }

    fn print(&self, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
        let heads = [
            "cli-quarter",
            "figure-sales",
            "figure-gross-margin",
            "figure-operating-result",
            "figure-cash",
            "figure-urgency",
            "cli-decided-keys",
        ];
        let mut table = Table::new(heads.map(|id| texts.short(id))).with_words(6);
        for quarter in &self.quarters {
            let money = |dollars| text::money::cell(texts.locale(), Money::from_dollars(dollars).cents());
            table.row([
                quarter.quarter.clone(),
                money(quarter.sales),
                text::share::percent(quarter.gross_margin, 1),
                money(quarter.operating_result),
                money(quarter.cash),
                text::decimal::fixed(quarter.urgency, 2),
                quarter.said(texts),
            ]);
        }
        table.print(out, Some(prose_room()))?;
        if let Some(verdict) = &self.verdict {
            let value = Money::from_dollars(verdict.enterprise_value).cents();
            let arguments = args! {
                "ending" => texts.name("ending", verdict.ending), "score" => verdict.score as i64,
                "value" => text::money::prose(texts.locale(), value)
            };
            writeln!(out)?;
            writeln!(out, "{}", prose(&texts.format("cli-replay-verdict", &arguments)))?;
        }
        Ok(())
    }
}

impl ToldQuarter {
    fn of(played: &Played, scenario: &Scenario) -> Self {
        let report = &played.report;
        let written = WireDecisions::from_sim(&played.decisions, scenario, played.before());
        let dollars = |millions: f64| Money::from_millions(millions).dollars();
        Self {
            quarter: played.quarter().to_string(),
            decisions: written.to_json(),
            sales: dollars(report.sales),
            gross_margin: short(report.gross_margin()),
            operating_result: dollars(report.operating_result),
            cash: dollars(report.cash),
            urgency: short(played.after().urgency.level),
            outage_hours: short(report.outage_hours),
            hash: played.hash.to_string(),
        }
    }

    /// What was decided, by name; the answer to a card first.
    fn said(&self, texts: &Texts) -> String {
        let keys = self.decisions.as_object().into_iter().flatten().map(|(key, _)| key);
        let names: Vec<String> = keys.map(|key| texts.get(&format!("decision-{}", key.replace('_', "-")))).collect();
        names.join(", ")
    }

    /// The keys that were decided.
    fn keys(&self, between: &str) -> String {
        let keys = self.decisions.as_object().into_iter().flatten();
        keys.map(|(key, _)| key.as_str()).collect::<Vec<_>>().join(between)
    }

    fn row(&self) -> Row<'_> {
        Row {
            quarter: &self.quarter,
            decided: self.keys(" "),
            sales: self.sales,
            gross_margin: self.gross_margin,
            operating_result: self.operating_result,
            cash: self.cash,
            urgency: self.urgency,
            outage_hours: self.outage_hours,
            hash: &self.hash,
        }
    }
}

/// To six decimals.
fn short(number: f64) -> f64 {
    (number * 1e6).round_ties_even() / 1e6
}

//! What many games came to, as rows for spreadsheets and tables for people.

use std::io::Write;

use super::table::Table;
use crate::analysis::monte_carlo::{Quantiles, Summary, Timed};
use crate::sim::units::Money;
use crate::sim::verdict::Ending;
use crate::text::{Texts, count, decimal, money, share};

/// Names of the quantiles, as in [`Quantiles`].
const QUANTILES: [&str; 8] = ["mean", "p05", "p10", "p25", "p50", "p75", "p90", "p95"];

fn numbers(of: &Quantiles) -> [f64; 8] {
    [of.mean, of.p05, of.p10, of.p25, of.p50, of.p75, of.p90, of.p95]
}

/// The figures that are told with quantiles, by the names they have in files.
fn figures(told: &Summary) -> [(&'static str, &Quantiles); 5] {
    [
        ("score", &told.score),
        ("enterprise_value", &told.enterprise_value),
        ("lowest_cash", &told.lowest_cash),
        ("cash_at_q8", &told.cash_at_q8),
        ("outage_hours", &told.outage_hours),
    ]
}

/// A row for each, with the keys of the JSON as columns: `score_p50` for `score.p50`, `ending_power-grid` for
/// `endings.power-grid`.
///
/// # Errors
/// The stream fails.
pub(super) fn csv(rows: &[Timed], out: &mut dyn Write) -> anyhow::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    for (place, row) in rows.iter().enumerate() {
        let cells = cells(row);
        if place == 0 {
            writer.write_record(cells.iter().map(|(name, _)| name))?;
        }
        writer.write_record(cells.iter().map(|(_, cell)| cell))?;
    }
    writer.flush()?;
    Ok(())
}

fn cells(row: &Timed) -> Vec<(String, String)> {
    let told = &row.summary;
    let mut cells: Vec<(String, String)> = [
        ("version", told.version.to_string()),
        ("scenario", told.scenario.clone()),
        ("form", told.form.to_owned()),
        ("strategy", told.strategy.clone()),
        ("difficulty", told.difficulty.to_owned()),
        ("games", told.games.to_string()),
        ("seed", told.seed.to_string()),
        ("quarters", told.quarters.to_string()),
        ("survived", told.survived.to_string()),
        ("refused", told.refused.to_string()),
    ]
    .map(|(name, cell)| (name.to_owned(), cell))
    .into();
    for ending in Ending::ALL {
        let games = told.endings.get(ending.id()).copied().unwrap_or(0);
        cells.push((format!("ending_{}", ending.id()), games.to_string()));
    }
    for (figure, of) in figures(told) {
        let named = QUANTILES.iter().zip(numbers(of));
        cells.extend(named.map(|(quantile, number)| (format!("{figure}_{quantile}"), number.to_string())));
    }
    cells.push(("quarters_simulated".to_owned(), told.quarters_simulated.to_string()));
    cells.push(("elapsed_s".to_owned(), row.elapsed_s.to_string()));
    cells.push(("quarters_per_second".to_owned(), row.quarters_per_second.to_string()));
    cells
}

/// The quantiles of one batch: a row for each figure.
pub(super) fn quantiles(told: &Summary, texts: &Texts) -> Table {
    let head = std::iter::once(String::new()).chain([texts.get("cli-mean")]);
    let mut table = Table::new(head.chain(QUANTILES.iter().skip(1).map(|name| (*name).to_uppercase())));
    for (figure, of) in figures(told) {
        let name = texts.get(match figure {
            "score" => "cli-score",
            "enterprise_value" => "cli-value",
            "lowest_cash" => "cli-lowest-cash",
            "cash_at_q8" => "cli-cash-at-q8",
            _ => "cli-outage-hours",
        });
        let cell = |number| match figure {
            "score" => decimal::fixed(number, 0),
            "outage_hours" => decimal::fixed(number, 1),
            _ => dollars(number, texts),
        };
        table.row(std::iter::once(name).chain(numbers(of).map(cell)));
    }
    table
}

/// Several batches: a row for each strategy.
pub(super) fn comparison(rows: &[Timed], texts: &Texts) -> Table {
    let quantile = |figure: &str, name: &str| format!("{} {name}", texts.get(figure));
    let mut table = Table::new([
        texts.get("cli-strategy"),
        texts.get("cli-survived"),
        quantile("cli-value", "P10"),
        "P50".to_owned(),
        "P90".to_owned(),
        quantile("cli-score", "P10"),
        "P50".to_owned(),
        "P90".to_owned(),
        quantile("cli-lowest-cash", "P10"),
        "P50".to_owned(),
        texts.get("cli-refused"),
    ]);
    for Timed { summary: told, .. } in rows {
        let survived = told.survived as f64 / told.games.max(1) as f64;
        let (value, score, cash) = (&told.enterprise_value, &told.score, &told.lowest_cash);
        table.row([
            texts.name("strategy", &told.strategy),
            share::percent(survived, 1),
            dollars(value.p10, texts),
            dollars(value.p50, texts),
            dollars(value.p90, texts),
            decimal::fixed(score.p10, 0),
            decimal::fixed(score.p50, 0),
            decimal::fixed(score.p90, 0),
            dollars(cash.p10, texts),
            dollars(cash.p50, texts),
            count::grouped(i64::try_from(told.refused).unwrap_or(i64::MAX)),
        ]);
    }
    table
}

/// Dollars in a narrow place; the head of the row or column names the dollar.
fn dollars(amount: f64, texts: &Texts) -> String {
    money::cell(texts.locale(), Money::from_dollars(amount).cents())
}

//! What many games came to, as rows for spreadsheets and tables for people.

use std::io::Write;

use super::table::Table;
use crate::analysis::compare::Row;
use crate::analysis::monte_carlo::{Quantiles, Summary, Timed};
use crate::args;
use crate::sim::units::Money;
use crate::sim::verdict::Ending;
use crate::text::{Texts, count, decimal, money, share};

/// Names of the quantiles, as in [`Quantiles`].
const QUANTILES: [&str; 8] = ["mean", "p05", "p10", "p25", "p50", "p75", "p90", "p95"];

fn numbers(of: &Quantiles) -> [f64; 8] {
    [of.mean, of.p05, of.p10, of.p25, of.p50, of.p75, of.p90, of.p95]
}

/// The figures of a batch that are told with quantiles, by the names they have in files.
fn figures(told: &Summary) -> [(&'static str, &Quantiles); 5] {
    [
        ("score", &told.score),
        ("enterprise_value", &told.enterprise_value),
        ("lowest_cash", &told.lowest_cash),
        ("cash_at_q8", &told.cash_at_q8),
        ("outage_hours", &told.outage_hours),
    ]
}

/// Cells with the names of their columns.
pub(super) type Cells = Vec<(String, String)>;

/// A row for each, under the names of the first one's columns.
///
/// # Errors
/// The stream fails.
pub(super) fn csv(rows: impl IntoIterator<Item = Cells>, out: &mut dyn Write) -> anyhow::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    for (place, cells) in rows.into_iter().enumerate() {
        if place == 0 {
            writer.write_record(cells.iter().map(|(name, _)| name))?;
        }
        writer.write_record(cells.iter().map(|(_, cell)| cell))?;
    }
    writer.flush()?;
    Ok(())
}

fn named<const N: usize>(cells: [(&str, String); N]) -> Cells {
    cells.map(|(name, cell)| (name.to_owned(), cell)).into()
}

/// The quantiles of a figure: `score_p50` for the JSON's `score.p50`.
fn spread(figure: &str, of: &Quantiles) -> Cells {
    let named = QUANTILES.iter().zip(numbers(of));
    named.map(|(quantile, number)| (format!("{figure}_{quantile}"), number.to_string())).collect()
}

/// A batch, with the keys of its JSON as columns: `ending_power-grid` for `endings.power-grid`.
pub(super) fn of_batch(row: &Timed) -> Cells {
    let told = &row.summary;
    let mut cells = named([
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
    ]);
    for ending in Ending::ALL {
        let games = told.endings.get(ending.id()).copied().unwrap_or(0);
        cells.push((format!("ending_{}", ending.id()), games.to_string()));
    }
    for (figure, of) in figures(told) {
        cells.extend(spread(figure, of));
    }
    cells.extend(named([
        ("quarters_simulated", told.quarters_simulated.to_string()),
        ("elapsed_s", row.elapsed_s.to_string()),
        ("quarters_per_second", row.quarters_per_second.to_string()),
    ]));
    cells
}

/// A strategy of a comparison, with the keys of its JSON as columns.
pub(super) fn of_row(row: &Row) -> Cells {
    let mut cells = named([
        ("strategy", row.strategy.clone()),
        ("games", row.games.to_string()),
        ("survived", row.survived.to_string()),
        ("refused", row.refused.to_string()),
    ]);
    let figures = [
        ("enterprise_value", &row.enterprise_value),
        ("score", &row.score),
        ("lowest_cash", &row.lowest_cash),
        ("cash_at_q8", &row.cash_at_q8),
    ];
    for (figure, of) in figures {
        cells.extend(spread(figure, of));
    }
    cells
}

/// The quantiles of one batch: a row for each figure, of games that were `stopped` before their end but what an end alone
/// has.
pub(super) fn quantiles(told: &Summary, stopped: bool, texts: &Texts) -> Table {
    let head = std::iter::once(String::new()).chain([texts.get("cli-mean")]);
    let mut table = Table::new(head.chain(QUANTILES.iter().skip(1).map(|name| (*name).to_uppercase())));
    for (figure, of) in figures(told) {
        if stopped && matches!(figure, "score" | "enterprise_value") {
            continue;
        }
        let name = match figure {
            "score" => texts.get("cli-score"),
            "enterprise_value" => texts.get("cli-value"),
            "lowest_cash" => texts.get("cli-lowest-cash"),
            // Games may be shorter.
            "cash_at_q8" => texts.format("cli-cash-at-q8", &args! { "quarters" => told.quarters.min(8) }),
            _ => texts.get("cli-outage-hours"),
        };
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
pub(super) fn comparison(rows: &[Row], texts: &Texts) -> Table {
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
    for row in rows {
        let (value, score, cash) = (&row.enterprise_value, &row.score, &row.lowest_cash);
        table.row([
            texts.name("strategy", &row.strategy),
            share::percent(row.survived, 1),
            dollars(value.p10, texts),
            dollars(value.p50, texts),
            dollars(value.p90, texts),
            decimal::fixed(score.p10, 0),
            decimal::fixed(score.p50, 0),
            decimal::fixed(score.p90, 0),
            dollars(cash.p10, texts),
            dollars(cash.p50, texts),
            count::grouped(i64::try_from(row.refused).unwrap_or(i64::MAX)),
        ]);
    }
    table
}

/// Dollars in a narrow place; the head of the row or column names the dollar.
fn dollars(amount: f64, texts: &Texts) -> String {
    money::cell(texts.locale(), Money::from_dollars(amount).cents())
}

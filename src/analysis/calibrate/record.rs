//! The published record as rows of a file: `quarter,metric,value_musd,unit,source,confidence`.

use crate::content::clean::{one_line, short_line};
use crate::content::field_path::FieldPath;
use crate::content::issue::{Expected, Issue, IssueKind};
use crate::content::issues::Issues;
use crate::content::nearest::nearest;
use crate::content::place::Place;
use crate::sim::figures::Figure;
use crate::sim::ledger::Account;
use crate::sim::report::Report;
use crate::sim::units::Quarter;

/// The record of the flagship, 2000 and 2001: what it was fitted to.
pub const FLAGSHIP: &str = include_str!("../../../assets/record/dotcom-2000.csv");
/// Most bytes of a record.
const MOST_BYTES: usize = 1 << 20;
/// The columns, in any order; further ones are passed over.
const COLUMNS: [&str; 4] = ["quarter", "metric", "value_musd", "confidence"];

/// A line of the record that the model has too. Millions of dollars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Metric {
    /// Net sales.
    NetSales,
    /// Gross profit.
    GrossProfit,
    /// Cash and marketable securities.
    Cash,
    /// Fulfilment.
    Fulfilment,
    /// Marketing.
    Marketing,
    /// Technology and content.
    Technology,
    /// General and administrative.
    General,
    /// Operating result before restructuring, amortisation and stock compensation.
    Operating,
}

impl Metric {
    /// All of them, in the order of the table.
    pub const ALL: [Self; 8] = [
        Self::NetSales,
        Self::GrossProfit,
        Self::Cash,
        Self::Fulfilment,
        Self::Marketing,
        Self::Technology,
        Self::General,
        Self::Operating,
    ];

    /// Its name in files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NetSales => "net_sales",
            Self::GrossProfit => "gross_profit",
            Self::Cash => "cash_and_marketable_securities",
            Self::Fulfilment => "fulfillment",
            Self::Marketing => "marketing",
            Self::Technology => "technology_content",
            Self::General => "general_administrative",
            Self::Operating => "operating_income_proforma",
        }
    }

    /// The figure of the model it stands beside; its label is the text `figure-<id>`.
    #[must_use]
    pub const fn figure(self) -> Figure {
        match self {
            Self::NetSales => Figure::Sales,
            Self::GrossProfit => Figure::GrossProfit,
            Self::Cash => Figure::Cash,
            Self::Fulfilment => Figure::FulfilmentCost,
            Self::Marketing => Figure::Marketing,
            Self::Technology => Figure::TechnologyCost,
            Self::General => Figure::GeneralCost,
            Self::Operating => Figure::OperatingResult,
        }
    }

    /// The line of the books, where it is one.
    #[must_use]
    pub const fn account(self) -> Option<Account> {
        match self {
            Self::NetSales => Some(Account::Sales),
            Self::Cash => Some(Account::Cash),
            Self::Fulfilment => Some(Account::Fulfilment),
            Self::Marketing => Some(Account::Marketing),
            Self::General => Some(Account::GeneralAndAdministrative),
            Self::GrossProfit | Self::Technology | Self::Operating => None,
        }
    }

    /// The model's value in a quarter.
    #[must_use]
    pub fn of(self, report: &Report) -> f64 {
        match self {
            Self::NetSales => report.sales,
            Self::GrossProfit => report.sales - report.cost_of_sales,
            Self::Cash => report.cash,
            Self::Fulfilment => report.fulfilment,
            Self::Marketing => report.marketing,
            Self::Technology => report.technology,
            Self::General => report.general,
            Self::Operating => report.operating_result,
        }
    }
}

/// A number of the record.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The quarter.
    pub quarter: Quarter,
    /// The line.
    pub metric: Metric,
    /// Millions of dollars.
    pub value: f64,
    /// Where it comes from.
    pub source: String,
    /// How sure it is.
    pub confidence: String,
}

impl Entry {
    /// Whether it was recalled rather than read, or follows from such.
    #[must_use]
    pub fn recalled(&self) -> bool {
        self.confidence.starts_with("recalled") || self.confidence.starts_with("derived from recalled")
    }
}

/// Reads a record; rows of years or of lines that the model does not have are passed over.
///
/// # Errors
/// What is wrong with the text, by line.
pub fn parse(file: &str, text: &str) -> Result<Vec<Entry>, Issues> {
    let issue = |line: usize, kind| {
        let place = (line > 0).then_some(Place { line, column: 1, length: 0 });
        Issue { file: file.to_owned(), place, path: FieldPath::root(), kind }
    };
    if text.len() > MOST_BYTES {
        return Err(issue(0, IssueKind::TooLarge { bytes: text.len(), limit: MOST_BYTES }).into());
    }
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).from_reader(text.trim_start_matches('\u{FEFF}').as_bytes());
    let other = |error: &csv::Error| IssueKind::WrongType {
        expected: Expected::Other("quarter,metric,value_musd,unit,source,confidence".to_owned()),
        found: Some(short_line(&error.to_string(), 80)),
    };
    let header = reader.headers().map_err(|error| Issues::from(issue(1, other(&error))))?.clone();
    let column = |name: &str| header.iter().position(|known| known.trim() == name);
    let mut issues = Issues::new();
    for name in COLUMNS {
        if column(name).is_none() {
            issues.push(match nearest(name, header.iter()) {
                Some(found) => issue(
                    1,
                    IssueKind::UnknownField {
                        found: short_line(found, 40),
                        expected: vec![name.to_owned()],
                        nearest: Some(name.to_owned()),
                    },
                ),
                None => issue(1, IssueKind::MissingField { name: name.to_owned() }),
            });
        }
    }
    let (Some(quarter), Some(metric), Some(value), Some(confidence)) =
        (column(COLUMNS[0]), column(COLUMNS[1]), column(COLUMNS[2]), column(COLUMNS[3]))
    else {
        return Err(issues);
    };
    let source = column("source");
    let mut entries = Vec::new();
    for row in reader.records() {
        let row = match row {
            Ok(row) => row,
            Err(error) => {
                let line = error.position().map_or(0, |at| at.line() as usize);
                issues.push(issue(line, other(&error)));
                continue;
            }
        };
        let line = row.position().map_or(0, |at| at.line() as usize);
        let cell = |at: usize| row.get(at).unwrap_or("").trim();
        let Some(metric) = Metric::ALL.into_iter().find(|known| known.id() == cell(metric)) else { continue };
        // Years stand among the quarters as `FY2001`.
        if cell(quarter).starts_with("FY") {
            continue;
        }
        let Some(quarter) = Quarter::parse(cell(quarter)) else {
            let found = Some(short_line(cell(quarter), 40));
            issues.push(issue(line, IssueKind::WrongType { expected: Expected::Other("2001Q3".to_owned()), found }));
            continue;
        };
        match cell(value).parse::<f64>() {
            Ok(value) if value.is_finite() && value.abs() < 1e6 => entries.push(Entry {
                quarter,
                metric,
                value,
                source: source.map(|at| one_line(cell(at))).unwrap_or_default(),
                confidence: one_line(cell(confidence)),
            }),
            _ => {
                let found = Some(short_line(cell(value), 40));
                issues.push(issue(line, IssueKind::WrongType { expected: Expected::Number, found }));
            }
        }
    }
    if issues.is_empty() { Ok(entries) } else { Err(issues) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_flagships_record_is_whole() {
        let entries = parse("record.csv", FLAGSHIP).expect("it reads");
        assert_eq!(entries.len(), 56);
        assert_eq!(entries.iter().filter(|entry| entry.recalled()).count(), 38);
    }

    #[test]
    fn what_is_wrong_is_said_by_line() {
        let text = "quarter,metric,value_musd,unit,source,confidence\n2001Q9,net_sales,1,a,b,c\n\
                    2001Q1,net_sales,x,a,b,c\nFY2001,net_sales,5,a,b,c\n2001Q1,capex,5,a,b,c\n";
        let issues = parse("r.csv", text).expect_err("two lines are wrong");
        let lines: Vec<_> = issues.iter().map(|issue| issue.place.map(|place| place.line)).collect();
        assert_eq!(lines, [Some(2), Some(3)]);
        assert!(parse("r.csv", "quarter,metrik\n").is_err());
        assert!(parse("r.csv", "").is_err());
        assert!(parse("r.csv", &"x".repeat(2 << 20)).is_err());
    }
}

//! The gradebook as tables: our own with everything in it, and the forms that learning platforms take in.
//!
//! Cells come from students, and tables are opened in spreadsheets: a text that a spreadsheet would take for a formula
//! is preceded by an apostrophe (OWASP, "CSV Injection"), control characters are left out, and every text is quoted, so
//! that no cell falls apart where tables are parted by semicolons.

use std::collections::BTreeMap;

use csv::{QuoteStyle, WriterBuilder};

use crate::classroom::assignment::Assignment;
use crate::classroom::copies::Alike;
use crate::classroom::grading::Row;
use crate::classroom::measures::Measures;
use crate::classroom::roster::{Platform, Roster};
use crate::classroom::rubric::Criterion;
use crate::content::clean::short_line;
use crate::sim::units::Money;

/// Most letters of a cell: what spreadsheets hold.
const LONGEST_CELL: usize = 8_000;
/// Others who decided alike that are named at most.
const MOST_ALIKE: usize = 10;

/// Columns of our own table before those of the rubric and the answers.
const COLUMNS: [&str; 26] = [
    "id",
    "file",
    "verified",
    "reason",
    "counts",
    "attempt",
    "attempts",
    "late",
    "missing",
    "on_roster",
    "ending",
    "survived",
    "score",
    "value",
    "crisis_dividend",
    "lowest_cash",
    "skill",
    "luck",
    "skill_percentile",
    "forecasts_asked",
    "forecasts_own",
    "forecasts_right",
    "forecast_score",
    "alike",
    "mark",
    "out_of",
];

/// A text that no spreadsheet takes for a formula.
#[must_use]
pub fn defused(text: &str) -> String {
    let line = short_line(text, LONGEST_CELL);
    let begins = line.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%']);
    if begins { format!("'{line}") } else { line }
}

/// The head of a part's column.
#[must_use]
pub fn column(part: &Criterion) -> String {
    defused(&format!("points: {}", part.name))
}

/// What a table says in words: why a submission does not count, who decided alike and until when.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// Of a row.
    pub reason: &'a dyn Fn(&Row) -> String,
    /// Of somebody who decided alike.
    pub alike: &'a dyn Fn(&Alike) -> String,
}

/// Everything about everybody, parted by commas.
#[must_use]
pub fn table(assignment: &Assignment, rows: &[Row], words: Words<'_>) -> String {
    table_parted(assignment, rows, words, b',')
}

/// The same, its columns parted by this character.
#[must_use]
pub fn table_parted(assignment: &Assignment, rows: &[Row], words: Words<'_>, separator: u8) -> String {
    let parts = assignment.rubric.iter().map(column);
    let answers = assignment.terms.questions.iter().map(|question| format!("answer: {}", question.id));
    let mut head: Vec<String> = COLUMNS.iter().map(|column| (*column).to_owned()).collect();
    head.extend(parts.chain(answers).map(|name| defused(&name)));
    let lines = rows.iter().map(|row| cells(assignment, row, words));
    parted(std::iter::once(head).chain(lines), separator)
}

fn cells(assignment: &Assignment, row: &Row, words: Words<'_>) -> Vec<String> {
    let bare = Measures::default();
    let verified = row.is_verified();
    let m = row.measures.as_ref().unwrap_or(&bare);
    let here = |text: String| if verified { text } else { String::new() };
    let ending = if m.open.is_some() { "unfinished" } else { m.ending.unwrap_or_default() };
    let alike: Vec<String> = row.alike.iter().take(MOST_ALIKE).map(words.alike).collect();
    let mut cells = vec![
        defused(&row.id),
        defused(row.name.as_deref().unwrap_or_default()),
        yes(verified),
        defused(&(words.reason)(row)),
        yes(row.counts),
        here(row.attempt.to_string()),
        here(row.attempts.to_string()),
        row.late.map(yes).unwrap_or_default(),
        yes(row.is_missing()),
        row.on_roster.map(yes).unwrap_or_default(),
        here(ending.to_owned()),
        m.survived.map(yes).unwrap_or_default(),
        m.score.map(|score| format!("{score:.1}")).unwrap_or_default(),
        money(m.value),
        money(m.dividend),
        money(m.lowest_cash),
        money(m.skill),
        money(m.luck),
        m.percentile.map(|percentile| format!("{percentile:.1}")).unwrap_or_default(),
        here(m.asked.to_string()),
        here(m.calibration.said.to_string()),
        here(m.calibration.right.to_string()),
        if m.calibration.said > 0 { money(Some(Money::from_dollars(m.calibration.score))) } else { String::new() },
        defused(&alike.join("; ")),
        row.mark.as_ref().map(|mark| points(mark.points)).unwrap_or_default(),
        row.mark.as_ref().map(|mark| points(mark.out_of)).unwrap_or_default(),
    ];
    for place in 0..assignment.rubric.len() {
        let part = row.mark.as_ref().and_then(|mark| mark.parts.get(place).copied().flatten());
        let part = part.or_else(|| row.by_hand.get(&place).copied());
        cells.push(part.map(points).unwrap_or_default());
    }
    for place in 0..assignment.terms.questions.len() {
        cells.push(m.answers.get(place).and_then(Option::as_deref).map(defused).unwrap_or_default());
    }
    cells
}

/// The marks in the form of a platform: its own columns that say who a student is, in the order of the roster, and one
/// for the assignment. Who has no mark keeps what the export has there, and whoever is excused stays so (`EX`), so that
/// taking the table in takes nothing away. `out_of` is what Canvas is told of a new column.
#[must_use]
pub fn platform(assignment: &Assignment, rows: &[Row], roster: &Roster, platform: Platform, out_of: f64) -> String {
    let (columns, own) = roster.shape(platform, &assignment.title);
    // A platform finds its columns by their heads, as it wrote them.
    let mut head: Vec<String> = columns.iter().map(|column| roster.head(*column).to_owned()).collect();
    head.push(own.map_or_else(|| defused(&assignment.title), |column| roster.head(column).to_owned()));
    let mut lines = vec![head];
    if platform == Platform::Canvas {
        // Without this row Canvas makes a new assignment one of no points.
        let (mut cells, there) = roster.points(&columns, own).unwrap_or_default();
        cells.resize(columns.len(), "");
        if let Some(first) = cells.first_mut() {
            *first = "    Points Possible";
        }
        let out_of = points(out_of);
        cells.push(if there.is_empty() { &out_of } else { there });
        lines.push(cells.into_iter().map(str::to_owned).collect());
    }
    let marks: BTreeMap<&str, f64> = rows
        .iter()
        .filter(|row| row.counts)
        .filter_map(|row| Some((row.id.as_str(), row.mark.as_ref()?.points)))
        .collect();
    for student in roster.listed(&columns, own) {
        let cell = |(column, cell): (&usize, &str)| if roster.is_id(*column) { id(cell) } else { defused(cell) };
        let mut line: Vec<String> = columns.iter().zip(student.cells).map(cell).collect();
        let excused = platform.excuses(student.mark);
        let mark = student.ids.iter().find_map(|id| marks.get(id)).filter(|_| !excused).map(|mark| points(*mark));
        line.push(mark.unwrap_or_else(|| match student.mark {
            "" => platform.no_mark().to_owned(),
            // A mark below nothing is a number.
            there if there.parse::<f64>().is_ok() => there.to_owned(),
            "-" => "-".to_owned(),
            there => defused(there),
        }));
        lines.push(line);
    }
    parted(lines.into_iter(), roster.separator())
}

/// What an export says there is to be had for the exercise, where it says another number of points.
#[must_use]
pub fn other_points(assignment: &Assignment, roster: &Roster, platform: Platform, out_of: f64) -> Option<f64> {
    let (columns, own) = roster.shape(platform, &assignment.title);
    let (_, there) = roster.points(&columns, own)?;
    let there: f64 = there.trim().replace(',', ".").parse().ok()?;
    ((there - out_of).abs() > 0.005).then_some(there)
}

/// A cell by which a platform finds a student: letters, digits and what stands in addresses stay as they are, which no
/// spreadsheet can do anything with; all else is no id.
fn id(cell: &str) -> String {
    let harmless = |c: char| c.is_alphanumeric() || "-_.@+".contains(c);
    if cell.chars().all(harmless) { cell.to_owned() } else { defused(cell) }
}

fn parted(lines: impl Iterator<Item = Vec<String>>, separator: u8) -> String {
    let mut writer =
        WriterBuilder::new().quote_style(QuoteStyle::NonNumeric).delimiter(separator).from_writer(Vec::new());
    for line in lines {
        // Writing to memory does not fail.
        let _ = writer.write_record(&line);
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn yes(so: bool) -> String {
    if so { "yes" } else { "no" }.to_owned()
}

/// Dollars and cents.
fn money(amount: Option<Money>) -> String {
    amount.map(|amount| format!("{:.2}", amount.dollars())).unwrap_or_default()
}

/// Points, without decimals that say nothing.
#[must_use]
pub fn points(points: f64) -> String {
    let text = format!("{points:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for formula in ["=1+1", "+1", "-1", "@sum(a)", " =1", "\t=1", "\r=1", "\u{200b}=1", "＝1", "|calc", "%0"] {
            assert!(defused(formula).starts_with('\''), "{formula:?}");
        }
        assert_eq!(defused("we bet in 2001\nand lost"), "we bet in 2001 and lost");
        assert_eq!(defused("왜 = 지금"), "왜 = 지금");
        let table = parted([vec!["a;=b".to_owned(), "-1.5".to_owned()]].into_iter(), b',');
        assert_eq!(table, "\"a;=b\",-1.5\n");
    }

    #[test]
    fn points_have_no_idle_decimals() {
        assert_eq!([0.0, 40.0, 12.5, 33.33, 100.0].map(points), ["0", "40", "12.5", "33.33", "100"]);
    }
}

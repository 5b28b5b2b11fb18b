//! What a lever moves, as a table.

use crate::analysis::explain::{Form, form};
use crate::args;
use crate::desk::why::Compared;
use crate::desk::{facts, say};
use crate::sim::figures::Figure;
use crate::tui::cells;
use crate::tui::screens::Look;

/// Rows at most.
const MOST: usize = 9;

/// A comparison in lines of so many cells: the names, after the quarter, and in a year.
pub(super) fn lines(compared: &Compared, look: &Look, room: usize) -> Vec<String> {
    let locale = look.locale();
    let said = |figure: Figure, value: f64| {
        if figure == Figure::Tested {
            return facts::tested(look, value);
        }
        let form = form(figure);
        // As fine as anybody steers by: tenths of a percent.
        let value = match form {
            Form::Share => (value * 1e3).round_ties_even() / 1e3,
            _ => value,
        };
        let scale = if form == Form::Money { 1e8 } else { 1e6 };
        say::even(locale, form, (value * scale).round_ties_even() as i64)
    };
    let pair = |figure, [a, b]: [f64; 2]| {
        let (a, b) = (said(figure, a), said(figure, b));
        if a == b { a } else { look.format("why-input", &args! { "before" => a, "after" => b }) }
    };
    let mut rows: Vec<[String; 3]> = compared
        .found
        .iter()
        .take(MOST)
        .map(|one| {
            let name = look.get(&format!("figure-{}", one.figure.id()));
            [name, pair(one.figure, one.soon), pair(one.figure, one.later)]
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let head = [String::new(), look.get("why-lever-soon"), look.get("why-lever-later")];
    let widest = |rows: &[[String; 3]], column: usize| {
        rows.iter().chain([&head]).map(|row| cells::width(&row[column])).max().unwrap_or(0)
    };
    let ellipsis = look.glyphs().ellipsis;
    let values = [widest(&rows, 1), widest(&rows, 2)];
    let most = room.saturating_sub(values[0] + values[1] + 5);
    // Where the whole names have no room, all go by their short ones.
    if widest(&rows, 0) > most {
        for (row, one) in rows.iter_mut().zip(&compared.found) {
            row[0] = look.short(&format!("figure-{}", one.figure.id()));
        }
    }
    let name = widest(&rows, 0).min(most);
    [head]
        .iter()
        .chain(&rows)
        .map(|[label, soon, later]| {
            let (label, soon) = (cells::pad(label, name, ellipsis), cells::pad(soon, values[0], ellipsis));
            format!(" {label}  {soon}  {later}")
        })
        .collect()
}

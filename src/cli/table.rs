//! Tables for people: columns that line up in every script, no lines around them.

use std::io::{self, Write};

use crate::text::wrap::wrap;
use crate::text::{pad, pad_left, plain, width};

/// Cells between two columns.
const GAP: usize = 2;
/// The fewest cells in which words are wrapped: in less they would fall apart.
const LEAST: usize = 24;

/// Rows of cells; the first row is the head, the first column is flush left, the others are figures.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    rows: Vec<Vec<String>>,
    words: Vec<usize>,
}

impl Table {
    /// A table with this head.
    pub(super) fn new(head: impl IntoIterator<Item = String>) -> Self {
        Self { rows: vec![head.into_iter().collect()], words: vec![0] }
    }

    /// Sets a further column flush left: it holds words.
    pub(super) fn with_words(mut self, column: usize) -> Self {
        self.words.push(column);
        self
    }

    /// Adds a row.
    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Prints it; where lines have a limit, in lines of at most so many cells: a last column of words is wrapped, columns that stand apart move
    /// together, and columns that have no room beside the others follow below, behind the names of their rows.
    ///
    /// # Errors
    /// The stream fails.
    pub(super) fn print(&self, out: &mut dyn Write, room: Option<usize>) -> io::Result<()> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let mut widths: Vec<usize> = (0..columns)
            .map(|column| self.rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0))
            .collect();
        let all: Vec<usize> = (0..columns).collect();
        let Some(room) = room.filter(|room| taken(&widths, &all, GAP) > *room) else {
            return self.block(out, &widths, &all, GAP);
        };
        let last = columns.saturating_sub(1);
        let before = taken(&widths, all.get(..last).unwrap_or_default(), GAP) + GAP;
        if last > 0 && self.words.contains(&last) && before + LEAST <= room {
            if let Some(wide) = widths.last_mut() {
                *wide = room - before;
            }
            return self.block(out, &widths, &all, GAP);
        }
        if taken(&widths, &all, 1) <= room {
            return self.block(out, &widths, &all, 1);
        }
        let names = (0..columns).take_while(|column| self.words.contains(column)).count().max(1);
        let named: Vec<usize> = (0..names.min(columns)).collect();
        let mut shown = named.clone();
        let mut first = true;
        for column in names..columns {
            shown.push(column);
            let next: Vec<usize> = shown.iter().copied().chain(std::iter::once(column + 1)).collect();
            if column < last && taken(&widths, &next, GAP) <= room {
                continue;
            }
            if !std::mem::take(&mut first) {
                writeln!(out)?;
            }
            self.block(out, &widths, &shown, GAP)?;
            shown.clone_from(&named);
        }
        Ok(())
    }

    /// Some columns, in cells of these widths; words that are wider are wrapped below themselves.
    fn block(&self, out: &mut dyn Write, widths: &[usize], columns: &[usize], gap: usize) -> io::Result<()> {
        for row in &self.rows {
            let cells: Vec<(usize, Vec<String>)> = columns
                .iter()
                .filter_map(|column| {
                    let (cell, wide) = (plain(row.get(*column)?), *widths.get(*column)?);
                    let lines = if width(&cell) > wide { wrap(&cell, wide) } else { vec![cell.into_owned()] };
                    Some((*column, lines))
                })
                .collect();
            let height = cells.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
            for at in 0..height {
                let mut line = String::new();
                for (place, (column, lines)) in cells.iter().enumerate() {
                    let (cell, wide) = (lines.get(at).map_or("", String::as_str), widths.get(*column).copied());
                    let wide = wide.unwrap_or_default();
                    if place > 0 {
                        line.push_str(&" ".repeat(gap));
                    }
                    line.push_str(&if self.words.contains(column) { pad(cell, wide) } else { pad_left(cell, wide) });
                }
                writeln!(out, "{}", line.trim_end())?;
            }
        }
        Ok(())
    }
}

/// Cells that these columns take.
fn taken(widths: &[usize], columns: &[usize], gap: usize) -> usize {
    let cells: usize = columns.iter().filter_map(|column| widths.get(*column)).sum();
    cells + gap * columns.len().saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_in_every_script() {
        let mut table = Table::new(["이름".into(), "n".into(), "why".into()]).with_words(2);
        table.row(["a".into(), "1,000".into(), "x".into()]);
        table.row(["ab".into(), "2".into(), "한글".into()]);
        let mut out = Vec::new();
        table.print(&mut out, None).expect("memory does not fail");
        assert_eq!(String::from_utf8_lossy(&out), "이름      n  why\na     1,000  x\nab        2  한글\n");
    }

    fn printed(table: &Table, room: usize) -> Vec<String> {
        let mut out = Vec::new();
        table.print(&mut out, Some(room)).expect("memory does not fail");
        String::from_utf8_lossy(&out).lines().map(str::to_owned).collect()
    }

    #[test]
    fn words_of_the_last_column_wrap_below_themselves() {
        let mut table = Table::new(["분기".into(), "n".into(), "what".into()]).with_words(2);
        table.row(["2000Q1".into(), "1".into(), "engineers by programme, 채용·감원, hiring".into()]);
        table.row(["2000Q2".into(), "2".into(), "x".into()]);
        assert_eq!(
            printed(&table, 36),
            ["분기    n  what", "2000Q1  1  engineers by programme,", "           채용·감원, hiring", "2000Q2  2  x"]
        );
    }

    #[test]
    fn figures_that_have_no_room_follow_below() {
        let mut table = Table::new(["name".into(), "aaaa".into(), "bbbb".into(), "cccc".into(), "dddd".into()]);
        table.row(["흥정".into(), "1".into(), "2".into(), "3".into(), "4".into()]);
        assert_eq!(printed(&table, 28), ["name  aaaa  bbbb  cccc  dddd", "흥정     1     2     3     4"]);
        assert_eq!(printed(&table, 24), ["name aaaa bbbb cccc dddd", "흥정    1    2    3    4"]);
        assert_eq!(
            printed(&table, 16),
            ["name  aaaa  bbbb", "흥정     1     2", "", "name  cccc  dddd", "흥정     3     4"]
        );
        // Where not even one column has room, each stands alone.
        assert_eq!(printed(&table, 3).iter().filter(|line| line.starts_with("name")).count(), 4);
    }
}

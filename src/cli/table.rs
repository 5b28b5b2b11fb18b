//! Tables for people: columns that line up in every script, no lines around them.

use std::io::{self, Write};

use crate::text::{pad, pad_left, plain, width};

/// Cells between two columns.
const GAP: usize = 2;

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

    /// Prints it.
    ///
    /// # Errors
    /// The stream fails.
    pub(super) fn print(&self, out: &mut dyn Write) -> io::Result<()> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let widths: Vec<usize> = (0..columns)
            .map(|column| self.rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0))
            .collect();
        for row in &self.rows {
            let mut line = String::new();
            for ((column, cell), wide) in row.iter().enumerate().zip(&widths) {
                let cell = plain(cell);
                if column > 0 {
                    line.push_str(&" ".repeat(GAP));
                }
                line.push_str(&if self.words.contains(&column) { pad(&cell, *wide) } else { pad_left(&cell, *wide) });
            }
            writeln!(out, "{}", line.trim_end())?;
        }
        Ok(())
    }
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
        table.print(&mut out).expect("memory does not fail");
        assert_eq!(String::from_utf8_lossy(&out), "이름      n  why\na     1,000  x\nab        2  한글\n");
    }
}

//! Statements: labelled rows of figures under headings, figures to the right, labels cut before figures.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::tui::cells;
use crate::tui::theme::{Role, Theme};

/// A heading with the least width of its column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands above.
    pub heading: String,
    /// Cells the column takes at least; its widest cell may take more.
    pub width: usize,
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is; leading spaces indent it.
    pub label: String,
    /// The figures, ready to be shown, one a column; empty ones stay empty.
    pub cells: Vec<String>,
    /// The style of the row.
    pub role: Role,
    /// Whether a line above sets it off as a total.
    pub total: bool,
}

/// A table that may be larger than its place: the newest columns, which stand at the right, and the selected row are
/// always in sight.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a> {
    /// How it looks.
    pub theme: &'a Theme,
    /// Heading of the labels, such as the unit.
    pub corner: &'a str,
    /// The columns, oldest first.
    pub columns: &'a [Column],
    /// The rows.
    pub rows: &'a [Row],
    /// The selected row and column.
    pub selected: Option<(usize, usize)>,
}

/// Cells between columns.
const GAP: usize = 2;
/// The label column keeps at least this many cells while columns can still give way.
const LABEL_LEAST: usize = 12;

impl Table<'_> {
    fn width_of(&self, column: usize) -> usize {
        let heading = self.columns.get(column).map_or(0, |c| c.width.max(cells::width(&c.heading)));
        let widest = self.rows.iter().filter_map(|row| row.cells.get(column)).map(|cell| cells::width(cell)).max();
        heading.max(widest.unwrap_or(0))
    }

    /// First and last shown column, so that the selected one, or else the newest, is among them, and the cells that
    /// are left for labels.
    fn columns_shown(&self, room: usize) -> (std::ops::Range<usize>, usize) {
        let labels = self.rows.iter().map(|row| cells::width(&row.label)).max().unwrap_or(0);
        let least = labels.max(cells::width(self.corner)).min(LABEL_LEAST);
        let last = self.selected.map_or(self.columns.len(), |(_, column)| (column + 1).min(self.columns.len()));
        let budget = room.saturating_sub(least);
        let mut used = 0;
        let mut first = last;
        while first > 0 && used + self.width_of(first - 1) + GAP <= budget {
            first -= 1;
            used += self.width_of(first) + GAP;
        }
        let mut end = last;
        while end < self.columns.len() && used + self.width_of(end) + GAP <= budget {
            used += self.width_of(end) + GAP;
            end += 1;
        }
        (first..end, room - used)
    }

    fn rows_shown(&self, height: usize) -> std::ops::Range<usize> {
        let mut first = self.selected.map_or(0, |(row, _)| (row + 1).saturating_sub(height.max(1)));
        let lines = |from: usize| -> usize {
            let to = self.selected.map_or(from + height, |(row, _)| row + 1);
            self.rows
                .get(from..to.min(self.rows.len()))
                .unwrap_or(&[])
                .iter()
                .map(|row| 1 + usize::from(row.total))
                .sum()
        };
        while self.selected.is_some_and(|(row, _)| first < row) && lines(first) > height {
            first += 1;
        }
        first..self.rows.len()
    }

    /// Whether lines are left out above and below in so many rows.
    #[must_use]
    pub fn goes_on(&self, height: u16) -> (bool, bool) {
        let room = usize::from(height).saturating_sub(1);
        let shown = self.rows_shown(room);
        let left = self.rows.get(shown.clone()).unwrap_or(&[]);
        let lines: usize = left.iter().map(|row| 1 + usize::from(row.total)).sum();
        (shown.start > 0, lines > room)
    }

    fn line(&self, label: &str, of: impl Fn(usize) -> String, shown: &std::ops::Range<usize>, labels: usize) -> String {
        let ellipsis = self.theme.glyphs.ellipsis;
        let mut line = cells::pad(label, labels, ellipsis);
        for column in shown.clone() {
            line.push_str(&" ".repeat(GAP));
            line.push_str(&cells::pad_left(&of(column), self.width_of(column), ellipsis));
        }
        line
    }
}

impl Widget for &Table<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let room = usize::from(area.width);
        let (shown, labels) = self.columns_shown(room);
        let heading = |column: usize| self.columns.get(column).map(|c| c.heading.clone()).unwrap_or_default();
        let top = self.line(self.corner, heading, &shown, labels);
        buffer.set_stringn(area.x, area.y, top, room, self.theme.style(Role::Dim));
        let mut y = area.y + 1;
        for index in self.rows_shown(usize::from(area.height) - 1) {
            let Some(row) = self.rows.get(index) else {
                break;
            };
            if row.total && y < area.bottom() {
                let line = self.theme.glyphs.horizontal.repeat(room);
                buffer.set_string(area.x, y, line, self.theme.style(Role::Border));
                y += 1;
            }
            if y >= area.bottom() {
                break;
            }
            let cell = |column: usize| row.cells.get(column).cloned().unwrap_or_default();
            let line = self.line(&row.label, cell, &shown, labels);
            buffer.set_stringn(area.x, y, line, room, self.theme.style(row.role));
            if let Some((_, column)) = self.selected.filter(|(selected, _)| *selected == index) {
                let before: usize = shown.clone().take_while(|c| *c < column).map(|c| self.width_of(c) + GAP).sum();
                let cell_area = if shown.contains(&column) {
                    let x = area.x + cells::coordinate(labels + before + GAP);
                    Rect { x, y, width: cells::coordinate(self.width_of(column)), height: 1 }
                } else {
                    Rect { y, height: 1, ..area }
                };
                buffer.set_style(cell_area.intersection(area), self.theme.style(Role::Selection));
            }
            y += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Glyphs;
    use crate::tui::widgets::{drawn, stays_inside};
    use ratatui::style::Modifier;

    fn columns(count: usize) -> Vec<Column> {
        (1..=count).map(|n| Column { heading: format!("Q{n}"), width: 5 }).collect()
    }

    fn rows(count: usize) -> Vec<Row> {
        let row = |label: &str, sign: &str, total: bool| Row {
            label: label.into(),
            cells: (1..=count).map(|n| format!("{sign}{}", n * 100)).collect(),
            role: Role::Text,
            total,
        };
        vec![row("net sales", "", false), row("판매비와관리비", "-", false), row("operating profit", "", true)]
    }

    #[test]
    fn figures_are_right_aligned_under_their_headings() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let (columns, rows) = (columns(3), rows(3));
        let table = Table { theme: &theme, corner: "M$", columns: &columns, rows: &rows, selected: None };
        assert_eq!(
            drawn(&table, 40, 5),
            "M$                      Q1     Q2     Q3\n\
             net sales              100    200    300\n\
             판매비와관리비        -100   -200   -300\n\
             ────────────────────────────────────────\n\
             operating profit       100    200    300"
        );
    }

    #[test]
    fn the_newest_columns_and_the_selected_cell_stay_in_sight() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let (columns, rows) = (columns(8), rows(8));
        let table = Table { theme: &theme, corner: "", columns: &columns, rows: &rows, selected: None };
        let narrow = drawn(&table, 30, 2);
        assert!(narrow.contains("Q8") && !narrow.contains("Q1"), "{narrow}");
        let chosen = Table { selected: Some((2, 0)), ..table };
        let picture = drawn(&chosen, 30, 3);
        assert!(picture.contains("Q1") && picture.contains("operating"), "{picture}");
        let mut buffer = Buffer::empty(Rect::new(0, 0, 30, 3));
        (&chosen).render(buffer.area, &mut buffer);
        let marked: String = (0..30)
            .filter(|x| buffer[(*x, 2)].style().add_modifier.contains(Modifier::REVERSED))
            .map(|x| buffer[(x, 2)].symbol())
            .collect();
        assert_eq!(marked.trim(), "100");
    }

    #[test]
    fn every_size_and_ragged_rows_are_harmless() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let (columns, mut rows) = (columns(8), rows(8));
        rows[1].cells.truncate(2);
        for selected in [None, Some((0, 0)), Some((2, 7)), Some((90, 90))] {
            stays_inside(&Table { theme: &theme, corner: "단위", columns: &columns, rows: &rows, selected });
        }
        stays_inside(&Table { theme: &theme, corner: "", columns: &[], rows: &[], selected: None });
    }
}

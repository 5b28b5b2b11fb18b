//! Load against capacity through the weeks of a year, with the idle weeks marked at the foot, and what they leave unused
//! shaded between the load and the capacity.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::plot::{Plot, Stroke};
use crate::tui::cells;
use crate::tui::theme::{Role, Theme};

/// A year of load. The scale runs from 0 to a little above the highest of load and capacity.
#[derive(Debug, Clone, Copy)]
pub struct LoadChart<'a> {
    /// How it looks.
    pub theme: &'a Theme,
    /// Load, in capacity units, a value a week.
    pub load: &'a [f64],
    /// Capacity, in the same units.
    pub capacity: f64,
    /// Weeks with less than this share of the capacity in use count as idle.
    pub idle_below: f64,
    /// Values to be named on the axis, with their words.
    pub values: &'a [(f64, String)],
    /// What stands among the idle weeks.
    pub idle_label: &'a str,
    /// Words for the first and the last week.
    pub ends: (&'a str, &'a str),
}

/// Cells that the weeks need beside the axis.
const LEAST_CHART: usize = 24;

const LOAD: Stroke = Stroke { role: Role::Platform, rank: 1, ascii: '*' };
const UNUSED: Stroke = Stroke { role: Role::Idle, rank: 0, ascii: '.' };
const OVER: Stroke = Stroke { role: Role::Bad, rank: 2, ascii: '!' };

impl LoadChart<'_> {
    fn top(&self) -> f64 {
        let highest = self.load.iter().copied().filter(|load| load.is_finite()).fold(self.capacity, f64::max);
        if highest.is_finite() && highest > 0.0 { highest * 1.08 } else { 1.0 }
    }

    /// The week that a column of the foot stands for.
    fn week(&self, column: u16, width: u16) -> Option<f64> {
        let index = usize::from(column) * self.load.len() / usize::from(width.max(1));
        self.load.get(index).copied()
    }

    /// Cells of the names on the axis; none where the chart is too narrow for them.
    fn gutter(&self, area: Rect) -> u16 {
        let widest = self.values.iter().map(|(_, name)| cells::width(name)).max().map_or(0, |width| width + 1);
        if widest + LEAST_CHART <= usize::from(area.width) { cells::coordinate(widest) } else { 0 }
    }

    /// The axis, at the left of the chart.
    fn axis(&self, area: Rect, gutter: u16, buffer: &mut Buffer) {
        let glyphs = self.theme.glyphs;
        if gutter == 0 || area.height == 0 {
            return;
        }
        let (line, dim) = (self.theme.style(Role::Border), self.theme.style(Role::Dim));
        let plot = Plot::new(self.theme, area);
        let x = area.x + gutter - 1;
        for y in area.top()..area.bottom() {
            buffer.set_string(x, y, glyphs.vertical, line);
        }
        let mut taken = Vec::new();
        for (value, name) in self.values {
            let row = plot.cell_row(*value, (0.0, self.top()));
            if taken.contains(&row) {
                continue;
            }
            taken.push(row);
            let y = area.y + row;
            buffer.set_string(area.x, y, cells::pad_left(name, usize::from(gutter) - 1, glyphs.ellipsis), dim);
            buffer.set_string(x, y, glyphs.axis_tick, line);
        }
    }

    fn chart(&self, area: Rect, buffer: &mut Buffer) {
        let mut plot = Plot::new(self.theme, area);
        if self.load.is_empty() || plot.width() == 0 || plot.height() == 0 {
            return;
        }
        let bounds = (0.0, self.top());
        let last = self.load.len().saturating_sub(1).max(1) as f64;
        let dots: Vec<(usize, usize)> = self
            .load
            .iter()
            .enumerate()
            .map(|(week, load)| (plot.column(week as f64 / last), plot.row(*load, bounds)))
            .collect();
        // The line of the capacity keeps its row.
        let ceiling = usize::from(plot.cell_row(self.capacity, bounds) + 1) * if plot.is_coarse() { 1 } else { 4 };
        for (pair, load) in dots.windows(2).zip(self.load) {
            if let ([from, to], true) = (pair, *load < self.idle_below * self.capacity) {
                plot.shade(&[*from, *to], &[(from.0, ceiling), (to.0, ceiling)], UNUSED);
            }
        }
        plot.path(&dots, LOAD);
        for (dot, load) in dots.iter().zip(self.load) {
            if *load > self.capacity {
                plot.dot(dot.0, dot.1, OVER);
            }
        }
        let line = self.theme.glyphs.horizontal.repeat(usize::from(area.width));
        let y = area.y + plot.cell_row(self.capacity, bounds);
        buffer.set_string(area.x, y, line, self.theme.style(Role::Border));
        plot.write(buffer);
    }

    fn foot(&self, area: Rect, buffer: &mut Buffer) {
        let glyphs = self.theme.glyphs;
        for x in 0..area.width {
            let Some(load) = self.week(x, area.width) else {
                continue;
            };
            let (mark, role) = if load > self.capacity {
                (glyphs.negative, Role::Bad)
            } else if load < self.idle_below * self.capacity {
                (glyphs.idle, Role::Idle)
            } else {
                (glyphs.horizontal, Role::Border)
            };
            buffer.set_string(area.x + x, area.y, mark, self.theme.style(role));
        }
    }

    /// The words for the weeks.
    fn words(&self, area: Rect, buffer: &mut Buffer) {
        let (first, last) = self.ends;
        let (left, right) = (cells::width(first), cells::width(last));
        let room = usize::from(area.width);
        if left + right + 4 > room {
            return;
        }
        let dim = self.theme.style(Role::Dim);
        buffer.set_string(area.x, area.y, first, dim);
        buffer.set_string(area.x + cells::coordinate(room - right), area.y, last, dim);
        let middle = format!(" {} ", self.idle_label);
        let width = cells::width(&middle);
        if !self.idle_label.is_empty() && left + right + width + 4 <= room {
            let x = area.x + cells::coordinate((room - width) / 2);
            buffer.set_string(x, area.y, middle, self.theme.style(Role::Text));
        }
    }
}

impl Widget for &LoadChart<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        // With room for it the words have a row of their own, and hide no week.
        let foot = if area.height >= 5 { 2 } else { 1 };
        let chart = area.height - foot;
        let gutter = self.gutter(area);
        self.axis(Rect { height: chart, ..area }, gutter, buffer);
        let area = Rect { x: area.x + gutter, width: area.width - gutter, ..area };
        self.chart(Rect { height: chart, ..area }, buffer);
        self.foot(Rect { y: area.y + chart, height: 1, ..area }, buffer);
        self.words(Rect { y: area.bottom() - 1, height: 1, ..area }, buffer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Glyphs;
    use crate::tui::widgets::{drawn, stays_inside};

    fn year() -> Vec<f64> {
        (0..52)
            .map(|week| {
                if week < 46 {
                    60.0
                } else if week < 50 {
                    100.0 + f64::from(week - 45) * 18.0
                } else {
                    90.0
                }
            })
            .collect()
    }

    fn sample<'a>(theme: &'a Theme, load: &'a [f64]) -> LoadChart<'a> {
        LoadChart {
            theme,
            load,
            capacity: 163.0,
            idle_below: 0.5,
            values: &[],
            idle_label: "46 weeks below half",
            ends: ("Jan", "Dec"),
        }
    }

    #[test]
    fn idle_weeks_are_shaded_and_the_peak_crosses_the_line() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let values = [(163.0, "163".to_owned()), (0.0, "0".to_owned())];
        insta::assert_snapshot!(drawn(&LoadChart { values: &values, ..sample(&theme, &year()) }, 60, 6));
        let theme = Theme::plain(&Glyphs::ASCII);
        let picture = drawn(&sample(&theme, &year()), 60, 6);
        assert!(picture.is_ascii() && picture.contains('!'), "{picture}");
    }

    #[test]
    fn every_size_and_strange_data_are_harmless() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let load = year();
        let values = [(163.0, "163".to_owned()), (0.0, "0".to_owned())];
        let korean = LoadChart { idle_label: "노는 주 46주", ends: ("1월", "12월"), ..sample(&theme, &load) };
        stays_inside(&LoadChart { values: &values, ..korean });
        stays_inside(&LoadChart { load: &[], ..sample(&theme, &load) });
        stays_inside(&LoadChart { load: &[f64::NAN, f64::INFINITY], capacity: f64::NAN, ..sample(&theme, &load) });
        stays_inside(&LoadChart { capacity: 0.0, load: &[0.0], ..sample(&theme, &load) });
    }
}

//! The fan of a forecast: what has been, then the middle and the 80 % band of what may come, then blank paper.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::plot::{Plot, Stroke, bounds};
use crate::tui::cells;
use crate::tui::theme::{Role, Theme};

/// One quarter of a forecast.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// One in ten lies below.
    pub p10: f64,
    /// The middle.
    pub p50: f64,
    /// One in ten lies above.
    pub p90: f64,
}

/// A chart of history and forecast over quarters.
///
/// The horizontal axis holds one place for every quarter of history, of the fan and of the blank, in that order. The
/// fan starts at the last point of history.
#[derive(Debug, Clone, Copy)]
pub struct Fan<'a> {
    /// How it looks.
    pub theme: &'a Theme,
    /// Past values, oldest first.
    pub history: &'a [f64],
    /// The forecast, the next quarter first.
    pub bands: &'a [Band],
    /// Quarters to the right for which nothing is modelled.
    pub blank: usize,
    /// What stands on the blank paper.
    pub blank_label: &'a str,
    /// Whether something lies under it that is not to be seen yet: then it is shaded.
    pub veiled: bool,
    /// Lowest and highest value of the axis; `None` fits the data. Keep them while a lever moves, or the axis jumps.
    pub bounds: Option<(f64, f64)>,
    /// Values to be named on the axis, with their words.
    pub values: &'a [(f64, String)],
    /// Names of the quarters, one a place. As many as fit are written, at even distances from the last point of history.
    pub quarters: &'a [String],
    /// What the last point of history is called on that axis; may be empty.
    pub now: &'a str,
}

const FILL: Stroke = Stroke { role: Role::FanOuter, rank: 0, ascii: ':' };
const EDGE: Stroke = Stroke { role: Role::FanOuter, rank: 1, ascii: '.' };
const MEDIAN: Stroke = Stroke { role: Role::FanInner, rank: 2, ascii: '*' };
const PAST: Stroke = Stroke { role: Role::History, rank: 3, ascii: '+' };

impl Fan<'_> {
    /// The bounds that fit the data: every value, and those named on the axis.
    #[must_use]
    pub fn fitted_bounds(&self) -> (f64, f64) {
        let named = self.values.iter().map(|(value, _)| *value);
        let band = self.bands.iter().flat_map(|band| [band.p10, band.p50, band.p90]);
        bounds(self.history.iter().copied().chain(band).chain(named))
    }

    fn places(&self) -> usize {
        self.history.len() + self.bands.len() + self.blank
    }

    /// Cells of the widest name on the axis, and the plotting area that it leaves.
    fn plotting(&self, area: Rect) -> (u16, Rect) {
        let names = self.values.iter().map(|(_, name)| cells::width(name)).max().unwrap_or(0);
        let names = if names + 8 < usize::from(area.width) { cells::coordinate(names) } else { 0 };
        let labelled = !self.quarters.is_empty() && area.height > 3;
        let inner = Rect {
            x: area.x + names + 1,
            y: area.y,
            width: area.width.saturating_sub(names + 1),
            height: area.height.saturating_sub(u16::from(labelled)),
        };
        (names, inner)
    }

    /// Draws the axis to the left of the plotting area, which it answers.
    fn axis(&self, area: Rect, bounds: (f64, f64), buffer: &mut Buffer) -> Rect {
        let (names, inner) = self.plotting(area);
        let labelled = inner.height < area.height;
        let (glyphs, line) = (self.theme.glyphs, self.theme.style(Role::Border));
        for y in inner.top()..inner.bottom() {
            buffer.set_string(inner.x - 1, y, glyphs.vertical, line);
        }
        if labelled {
            let foot = inner.bottom();
            buffer.set_string(inner.x - 1, foot, glyphs.axis_foot, line);
            buffer.set_string(inner.x, foot, glyphs.horizontal.repeat(usize::from(inner.width)), line);
        }
        let plot = Plot::new(self.theme, inner);
        for (value, name) in self.values {
            let share = (value - bounds.0) / (bounds.1 - bounds.0);
            if inner.height == 0 || !(0.0..=1.0).contains(&share) {
                continue;
            }
            let row = inner.y + plot.cell_row(*value, bounds);
            let zero = *value == 0.0;
            buffer.set_string(inner.x - 1, row, if zero { glyphs.axis_zero } else { glyphs.axis_tick }, line);
            if zero {
                buffer.set_string(inner.x, row, glyphs.horizontal.repeat(usize::from(inner.width)), line);
            }
            if names > 0 {
                let name = cells::pad_left(name, usize::from(names), glyphs.ellipsis);
                buffer.set_string(area.x, row, name, self.theme.style(Role::Dim));
            }
        }
        inner
    }

    /// Share of the width at which a place stands.
    fn share(&self, place: usize) -> f64 {
        let last = self.places().saturating_sub(1).max(1);
        place as f64 / last as f64
    }

    fn plot(&self, inner: Rect, bounds: (f64, f64), buffer: &mut Buffer) {
        let mut plot = Plot::new(self.theme, inner);
        if plot.width() == 0 || plot.height() == 0 {
            return;
        }
        let start = self.history.len();
        let point =
            |plot: &Plot<'_>, place: usize, value: f64| (plot.column(self.share(place)), plot.row(value, bounds));
        let through = |plot: &Plot<'_>, pick: fn(&Band) -> f64| -> Vec<(usize, usize)> {
            let today = self.history.last().map(|value| point(plot, start - 1, *value));
            let ahead = self.bands.iter().enumerate().map(|(i, band)| point(plot, start + i, pick(band)));
            today.into_iter().chain(ahead).collect()
        };
        let (low, middle, high) = (through(&plot, |b| b.p10), through(&plot, |b| b.p50), through(&plot, |b| b.p90));
        plot.shade(&low, &high, FILL);
        plot.path(&low, EDGE);
        plot.path(&high, EDGE);
        plot.path(&middle, MEDIAN);
        let past: Vec<(usize, usize)> =
            self.history.iter().enumerate().map(|(i, value)| point(&plot, i, *value)).collect();
        plot.path(&past, PAST);
        plot.write(buffer);
    }

    /// Left edge of the blank paper; none where there is none.
    fn blank_from(&self, inner: Rect) -> Option<u16> {
        let modelled = self.history.len() + self.bands.len();
        if self.blank == 0 || modelled == 0 || inner.is_empty() {
            return None;
        }
        let edge = self.share(modelled - 1) * f64::from(inner.width - 1);
        let edge = inner.x + cells::coordinate(super::plot::rounded(edge, usize::from(inner.width)));
        Some(edge + 1)
    }

    /// What stands on the blank paper, in lines; none where it has no room.
    fn blank_lines(&self, inner: Rect, left: u16) -> Vec<&str> {
        let room = usize::from(inner.right().saturating_sub(left + 2 + 2 * u16::from(self.veiled)));
        let words: Vec<&str> = self.blank_label.split_whitespace().collect();
        let lines: Vec<&str> = if cells::width(self.blank_label) <= room { vec![self.blank_label] } else { words };
        let fits = lines.iter().all(|line| cells::width(line) <= room) && lines.len() <= usize::from(inner.height);
        if fits { lines } else { Vec::new() }
    }

    /// Whether the blank paper has room for its words, if the fan is drawn there.
    #[must_use]
    pub fn names_the_blank(&self, area: Rect) -> bool {
        let (_, inner) = self.plotting(area);
        self.blank_from(inner).is_none_or(|left| !self.blank_lines(inner, left).is_empty())
    }

    fn blank_paper(&self, inner: Rect, buffer: &mut Buffer) {
        let Some(left) = self.blank_from(inner) else { return };
        for y in inner.top()..inner.bottom() {
            if left < inner.right() {
                buffer.set_string(left, y, self.theme.glyphs.dotted, self.theme.style(Role::Unmodelled));
            }
        }
        let veil = inner.right().saturating_sub(left + 1);
        for y in (inner.top()..inner.bottom()).filter(|_| self.veiled) {
            let line = self.theme.glyphs.idle.repeat(usize::from(veil));
            buffer.set_string(left + 1, y, line, self.theme.style(Role::Unmodelled));
        }
        let lines = self.blank_lines(inner, left);
        let top = inner.y + (inner.height - cells::coordinate(lines.len())) / 2;
        for (y, line) in (top..).zip(lines) {
            let (line, role) = match self.veiled {
                true => (format!(" {line} "), Role::Urgency),
                false => ((*line).to_owned(), Role::Unmodelled),
            };
            // On a veil it stands in the middle.
            let aside = cells::coordinate(usize::from(veil).saturating_sub(cells::width(&line)) / 2);
            let x = if self.veiled { left + 1 + aside } else { left + 2 };
            buffer.set_string(x, y, line, self.theme.style(role));
        }
    }

    /// The names below the axis with the columns where they begin: now, and every so many quarters from there.
    fn names(&self, inner: Rect, step: usize) -> Option<Vec<(u16, &str)>> {
        let today = self.history.len().saturating_sub(1);
        let mut names = Vec::new();
        let mut free = inner.x;
        for (place, name) in self.quarters.iter().enumerate().take(self.places()) {
            if place.abs_diff(today) % step != 0 {
                continue;
            }
            let name = if place == today && !self.now.is_empty() { self.now } else { name.as_str() };
            let width = cells::coordinate(cells::width(name));
            let share = self.share(place) * f64::from(inner.width.saturating_sub(1));
            let middle = super::plot::rounded(share, usize::from(inner.width));
            let wanted = (inner.x + cells::coordinate(middle)).saturating_sub(width / 2);
            let x = wanted.max(inner.x).min(inner.right().saturating_sub(width));
            // A cell aside is near enough.
            let x = if x + 1 == free { free } else { x };
            if x < free || width == 0 || x + width > inner.right() {
                return None;
            }
            names.push((x, name));
            free = x + width + 1;
        }
        Some(names)
    }

    fn name_quarters(&self, inner: Rect, y: u16, buffer: &mut Buffer) {
        let found = [1, 2, 4, 8].into_iter().find_map(|step| self.names(inner, step));
        for (x, name) in found.unwrap_or_default() {
            let role = if name == self.now { Role::Key } else { Role::Dim };
            buffer.set_string(x, y, name, self.theme.style(role));
        }
    }
}

impl Widget for &Fan<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.width < 3 || area.height < 1 {
            return;
        }
        let bounds = self.bounds.unwrap_or_else(|| self.fitted_bounds());
        let inner = self.axis(area, bounds, buffer);
        self.blank_paper(inner, buffer);
        self.plot(inner, bounds, buffer);
        if inner.bottom() < area.bottom() {
            self.name_quarters(inner, inner.bottom(), buffer);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Glyphs;
    use crate::tui::widgets::{drawn, stays_inside};

    fn sample<'a>(theme: &'a Theme, values: &'a [(f64, String)], quarters: &'a [String]) -> Fan<'a> {
        const BANDS: [Band; 4] = [
            Band { p10: 520.0, p50: 600.0, p90: 660.0 },
            Band { p10: 300.0, p50: 480.0, p90: 640.0 },
            Band { p10: 100.0, p50: 400.0, p90: 700.0 },
            Band { p10: 150.0, p50: 600.0, p90: 900.0 },
        ];
        Fan {
            theme,
            history: &[1100.0, 900.0, 643.0],
            bands: &BANDS,
            blank: 2,
            blank_label: "not modelled",
            veiled: false,
            bounds: None,
            values,
            quarters,
            now: "now",
        }
    }

    fn words() -> (Vec<(f64, String)>, Vec<String>) {
        let values = vec![(0.0, "0".to_owned()), (500.0, "500M".to_owned()), (1000.0, "1.0B".to_owned())];
        let quarters = ["Q2", "Q3", "Q4", "Q1", "Q2", "Q3", "Q4", "Q1", "Q2"].map(str::to_owned).to_vec();
        (values, quarters)
    }

    #[test]
    fn braille_shows_history_fan_and_blank_paper() {
        let (values, quarters) = words();
        let theme = Theme::plain(&Glyphs::UNICODE);
        let picture = drawn(&sample(&theme, &values, &quarters), 60, 9);
        insta::assert_snapshot!(picture);
    }

    #[test]
    fn ascii_shows_the_same() {
        let (values, quarters) = words();
        let theme = Theme::plain(&Glyphs::ASCII);
        let picture = drawn(&sample(&theme, &values, &quarters), 60, 9);
        assert!(picture.is_ascii(), "{picture}");
        insta::assert_snapshot!(picture);
    }

    #[test]
    fn every_size_and_strange_data_are_harmless() {
        let (values, quarters) = words();
        let theme = Theme::plain(&Glyphs::UNICODE);
        stays_inside(&sample(&theme, &values, &quarters));
        let korean = [(0.0, "0".to_owned()), (600.0, "6.43억".to_owned())];
        let name = ["1분기".to_owned(), "2분기".to_owned()];
        stays_inside(&Fan { blank_label: "모형 밖", ..sample(&theme, &korean, &name) });
        let odd = [Band { p10: f64::NAN, p50: f64::INFINITY, p90: -1e300 }];
        stays_inside(&Fan { bands: &odd, history: &[], ..sample(&theme, &values, &quarters) });
        stays_inside(&Fan { bands: &[], blank: 9, veiled: true, ..sample(&theme, &values, &quarters) });
        stays_inside(&Fan { bands: &[], history: &[], blank: 0, ..sample(&theme, &[], &[]) });
    }
}

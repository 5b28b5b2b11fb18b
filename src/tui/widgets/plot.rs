//! A plotting area: points, lines and shades in braille dots, or in one mark a cell where only ASCII will do.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::tui::theme::glyphs::Plotting;
use crate::tui::theme::{Role, Theme};

/// Dot grid over an area. Later, more important strokes decide a cell's style.
pub struct Plot<'a> {
    theme: &'a Theme,
    area: Rect,
    /// Dots across and down a cell.
    scale: (usize, usize),
    cells: Vec<Cell>,
}

/// What has been plotted into one cell.
#[derive(Clone, Copy, Default)]
struct Cell {
    dots: u8,
    /// Dots of shading, which shows only where no line runs.
    shade: u8,
    role: Option<(u8, Role, char)>,
}

/// How a stroke looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stroke {
    /// Its style.
    pub role: Role,
    /// Where strokes meet in a cell, the highest rank decides the style; rank 0 is shading, which gives way to lines.
    pub rank: u8,
    /// Its mark in ASCII.
    pub ascii: char,
}

/// Bits of the braille dots, by row and column.
const DOTS: [[u8; 2]; 4] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];

impl<'a> Plot<'a> {
    /// An empty grid over an area.
    #[must_use]
    pub fn new(theme: &'a Theme, area: Rect) -> Self {
        let scale = match theme.glyphs.plotting {
            Plotting::Braille => (2, 4),
            Plotting::Ascii => (1, 1),
        };
        let count = usize::from(area.width) * usize::from(area.height);
        Self { theme, area, scale, cells: vec![Cell::default(); count] }
    }

    /// Dots across.
    #[must_use]
    pub fn width(&self) -> usize {
        usize::from(self.area.width) * self.scale.0
    }

    /// Dots down.
    #[must_use]
    pub fn height(&self) -> usize {
        usize::from(self.area.height) * self.scale.1
    }

    /// Whether a cell holds one dot only.
    #[must_use]
    pub const fn is_coarse(&self) -> bool {
        self.scale.0 == 1
    }

    /// The row of dots for a value between two bounds, clamped to them; row 0 is at the top.
    #[must_use]
    pub fn row(&self, value: f64, (low, high): (f64, f64)) -> usize {
        let last = self.height().saturating_sub(1);
        let share = if high > low && value.is_finite() { (value - low) / (high - low) } else { 0.5 };
        last - rounded(share.clamp(0.0, 1.0) * last as f64, last)
    }

    /// The row of cells that a value's dots lie in, from the top of the grid: where its name stands beside it.
    #[must_use]
    pub fn cell_row(&self, value: f64, bounds: (f64, f64)) -> u16 {
        crate::tui::cells::coordinate(self.row(value, bounds) / self.scale.1)
    }

    /// The column of dots for a share of the width from 0 to 1.
    #[must_use]
    pub fn column(&self, share: f64) -> usize {
        let last = self.width().saturating_sub(1);
        rounded(share.clamp(0.0, 1.0) * last as f64, last)
    }

    /// Plots one dot; outside the grid nothing happens.
    pub fn dot(&mut self, x: usize, y: usize, stroke: Stroke) {
        if x >= self.width() || y >= self.height() {
            return;
        }
        let (across, down) = self.scale;
        let index = y / down * usize::from(self.area.width) + x / across;
        let Some(cell) = self.cells.get_mut(index) else {
            return;
        };
        let bit = DOTS.get(y % down).and_then(|row| row.get(x % across)).copied().unwrap_or(0);
        let dots = if stroke.rank == 0 { &mut cell.shade } else { &mut cell.dots };
        *dots |= bit;
        if cell.role.is_none_or(|(rank, _, _)| stroke.rank >= rank) {
            cell.role = Some((stroke.rank, stroke.role, stroke.ascii));
        }
    }

    /// Plots a straight line between two dots.
    pub fn line(&mut self, from: (usize, usize), to: (usize, usize), stroke: Stroke) {
        let steps = from.0.abs_diff(to.0).max(from.1.abs_diff(to.1)).max(1);
        let between = |a: usize, b: usize, step: usize| {
            // Rounds to the nearest dot, in whole numbers.
            (a * (steps - step) * 2 + b * step * 2 + steps) / (2 * steps)
        };
        for step in 0..=steps {
            self.dot(between(from.0, to.0, step), between(from.1, to.1, step), stroke);
        }
    }

    /// Plots a line through dots, in order.
    pub fn path(&mut self, dots: &[(usize, usize)], stroke: Stroke) {
        for pair in dots.windows(2) {
            if let [from, to] = pair {
                self.line(*from, *to, stroke);
            }
        }
        if let [only] = dots {
            self.dot(only.0, only.1, stroke);
        }
    }

    /// Fills the band between two paths that visit the same columns with a stipple; `stroke` has rank 0.
    pub fn shade(&mut self, low: &[(usize, usize)], high: &[(usize, usize)], stroke: Stroke) {
        for (lows, highs) in low.windows(2).zip(high.windows(2)) {
            let ([a, b], [c, d]) = (lows, highs) else {
                continue;
            };
            for x in a.0..=b.0 {
                let span = (b.0 - a.0).max(1);
                let between = |from: usize, to: usize| (from * (b.0 - x) + to * (x - a.0)) / span;
                let (bottom, top) = (between(a.1, b.1), between(c.1, d.1));
                for y in top.min(bottom)..bottom.max(top) {
                    if self.is_coarse() || (x % 4, y % 4) == (1, 1) || (x % 4, y % 4) == (3, 3) {
                        self.dot(x, y, stroke);
                    }
                }
            }
        }
    }

    /// Writes what was plotted; cells without dots are left as they are.
    pub fn write(&self, buffer: &mut Buffer) {
        for (index, cell) in self.cells.iter().enumerate() {
            let Some((_, role, ascii)) = cell.role else {
                continue;
            };
            let (x, y) = (index % usize::from(self.area.width), index / usize::from(self.area.width));
            let place = (self.area.x + x as u16, self.area.y + y as u16);
            let symbol = match self.theme.glyphs.plotting {
                Plotting::Braille => {
                    let dots = if cell.dots == 0 { cell.shade } else { cell.dots };
                    char::from_u32(0x2800 + u32::from(dots)).unwrap_or(' ')
                }
                Plotting::Ascii => ascii,
            };
            if let Some(target) = buffer.cell_mut(place) {
                target.set_char(symbol).set_style(self.theme.style(role));
            }
        }
    }
}

/// A share of a whole number of dots, as that many dots.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the value is clamped to 0..=last before the cast"
)]
pub(in crate::tui) fn rounded(value: f64, last: usize) -> usize {
    if value.is_finite() { (value.round().max(0.0) as usize).min(last) } else { 0 }
}

/// The least span of an axis, as a share of the largest value on it: what moved by less than can be read beside it is
/// drawn as hardly moving. (An editor's judgement.)
pub(super) const LEAST_SPAN: f64 = 0.05;

/// Bounds for an axis that hold all finite values and leave a twentieth free above and below; zero is taken in when
/// it is near.
#[must_use]
pub fn bounds(values: impl IntoIterator<Item = f64>) -> (f64, f64) {
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    for value in values.into_iter().filter(|value| value.is_finite()) {
        low = low.min(value);
        high = high.max(value);
    }
    if low > high {
        return (0.0, 1.0);
    }
    let span = if high > low { high - low } else { high.abs().max(1.0) };
    let least = LEAST_SPAN * high.abs().max(low.abs());
    if span < least {
        let wider = (least - span) / 2.0;
        (low, high) = (low - wider, high + wider);
    }
    let span = span.max(least);
    if low > 0.0 && low < span {
        low = 0.0;
    }
    if high < 0.0 && -high < span {
        high = 0.0;
    }
    let margin = (high - low).max(span) / 20.0;
    (if low == 0.0 { 0.0 } else { low - margin }, if high == 0.0 { 0.0 } else { high + margin })
}

/// Round values between two bounds, at most so many (two or more), by steps of one, two or five of a power of ten: what
/// an axis is named by.
#[must_use]
pub fn ticks((low, high): (f64, f64), most: usize) -> Vec<f64> {
    let span = high - low;
    if !span.is_finite() || span <= 0.0 {
        return vec![low];
    }
    let rough = span / most.max(2) as f64;
    let power = libm::pow(10.0, libm::floor(libm::log10(rough)));
    let fits = |step: &f64| libm::floor(high / step) - libm::ceil(low / step) < most as f64;
    let steps = [1.0, 2.0, 5.0, 10.0, 20.0].map(|grain| grain * power);
    let step = steps.into_iter().find(fits).unwrap_or(span);
    let first = libm::ceil(low / step);
    (0..most).map(|at| (first + at as f64) * step).filter(|value| *value <= high).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Glyphs;
    use crate::tui::widgets::text_of;

    const LINE: Stroke = Stroke { role: Role::History, rank: 1, ascii: '*' };

    fn plotted(glyphs: &'static Glyphs, width: u16, height: u16, draw: impl FnOnce(&mut Plot<'_>)) -> String {
        let theme = Theme::plain(glyphs);
        let area = Rect::new(0, 0, width, height);
        let mut plot = Plot::new(&theme, area);
        draw(&mut plot);
        let mut buffer = Buffer::empty(area);
        plot.write(&mut buffer);
        text_of(&buffer)
    }

    #[test]
    fn lines_run_corner_to_corner() {
        let across = |plot: &mut Plot<'_>| {
            let (right, bottom) = (plot.width() - 1, plot.height() - 1);
            plot.line((0, 0), (right, bottom), LINE);
        };
        assert_eq!(plotted(&Glyphs::UNICODE, 2, 1, across), "⠑⢄");
        assert_eq!(plotted(&Glyphs::ASCII, 3, 3, across), "*\n *\n  *");
    }

    #[test]
    fn nothing_is_plotted_outside_or_into_nothing() {
        let outside = |plot: &mut Plot<'_>| {
            plot.dot(99, 99, LINE);
            plot.line((0, 0), (50, 0), LINE);
        };
        assert_eq!(plotted(&Glyphs::ASCII, 2, 1, outside), "**");
        assert_eq!(plotted(&Glyphs::UNICODE, 0, 0, outside), "");
    }

    #[test]
    fn values_map_to_rows_and_strange_ones_are_harmless() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let plot = Plot::new(&theme, Rect::new(0, 0, 4, 2));
        assert_eq!(plot.row(0.0, (0.0, 1.0)), 7);
        assert_eq!(plot.row(1.0, (0.0, 1.0)), 0);
        assert_eq!(plot.row(9.0, (0.0, 1.0)), 0);
        assert_eq!([0.0, 0.4, 0.6, 1.0].map(|value| plot.cell_row(value, (0.0, 1.0))), [1, 1, 0, 0]);
        assert!(plot.row(f64::NAN, (0.0, 1.0)) < 8);
        assert!(plot.row(1.0, (1.0, 1.0)) < 8);
        assert_eq!(plot.column(1.0), 7);
    }

    #[test]
    fn an_axis_is_named_by_few_round_values() {
        assert_eq!(ticks((0.0, 4220.0), 5), [0.0, 1000.0, 2000.0, 3000.0, 4000.0]);
        assert_eq!(ticks((0.0, 4220.0), 3), [0.0, 2000.0, 4000.0]);
        assert_eq!(ticks((-97.0, 42.0), 4), [-50.0, 0.0]);
        assert_eq!(ticks((7.0, 7.0), 3), [7.0]);
        for most in 2..9 {
            for high in [0.3, 1.0, 17.0, 99.0, 12_345.0] {
                let found = ticks((-high / 3.0, high), most);
                assert!((1..=most).contains(&found.len()), "{most} {high} {found:?}");
            }
        }
    }

    #[test]
    fn bounds_hold_everything() {
        assert_eq!(bounds([]), (0.0, 1.0));
        assert_eq!(bounds([100.0, 50.0]), (47.5, 102.5));
        assert_eq!(bounds([643.0, 210.0]), (0.0, 675.15));
        let (low, high) = bounds([-10.0, 30.0, f64::NAN]);
        assert!(low < -10.0 && high > 30.0);
        let (low, high) = bounds([5.0]);
        assert!(low <= 5.0 && high > 5.0);
    }
}

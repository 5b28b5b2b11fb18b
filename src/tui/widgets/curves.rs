//! Several curves over one axis, told apart by how they are dashed, so that they need no colours.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::plot::{Plot, Stroke, bounds, rounded};
use crate::tui::cells;
use crate::tui::theme::glyphs::Plotting;
use crate::tui::theme::{Role, Theme};

/// How a curve is dashed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dash {
    /// Without gaps.
    Solid,
    /// Single dots.
    Dotted,
    /// Short strokes.
    Dashed,
    /// Strokes longer than the gaps between them.
    Long,
}

impl Dash {
    /// Its mark where one cell holds one mark only.
    const fn ascii(self) -> char {
        match self {
            Self::Solid => '*',
            Self::Dotted => '.',
            Self::Dashed => '-',
            Self::Long => '=',
        }
    }

    /// What it looks like, in a few cells: what stands before a curve's name.
    fn sample(self, plotting: Plotting) -> String {
        match (plotting, self) {
            (Plotting::Ascii, dash) => dash.ascii().to_string(),
            (Plotting::Braille, Self::Solid) => "⠤⠤⠤".to_owned(),
            (Plotting::Braille, Self::Dotted) => "⠄⠠⠀".to_owned(),
            (Plotting::Braille, Self::Dashed) => "⠤⠀⠤".to_owned(),
            (Plotting::Braille, Self::Long) => "⠤⠤⠄".to_owned(),
        }
    }
}

/// A band between two curves, shaded under them; values that are not finite leave a gap.
#[derive(Debug, Clone, Copy)]
pub struct Shade<'a> {
    /// Its lower edge, from the left.
    pub low: &'a [f64],
    /// Its upper edge.
    pub high: &'a [f64],
}

/// One curve; values that are not finite leave a gap.
#[derive(Debug, Clone, Copy)]
pub struct Curve<'a> {
    /// Its values, from the left.
    pub values: &'a [f64],
    /// How it is dashed.
    pub dash: Dash,
    /// The style.
    pub role: Role,
    /// Its name, written after its last point; may be empty.
    pub name: &'a str,
}

/// Curves over places that are shared by all. Later curves lie on top.
#[derive(Debug, Clone, Copy)]
pub struct Curves<'a> {
    /// How it looks.
    pub theme: &'a Theme,
    /// The curves.
    pub curves: &'a [Curve<'a>],
    /// What is shaded beneath them, if anything is.
    pub shade: Option<Shade<'a>>,
    /// Places across; values beyond are not drawn.
    pub across: usize,
    /// Lowest and highest value of the axis; `None` fits the data.
    pub bounds: Option<(f64, f64)>,
    /// Values to be named on the axis, with their words.
    pub values: &'a [(f64, String)],
    /// Places to be named below, with their words. Where names would run into one another, every second of them is
    /// written, or every third, from the first in this list on.
    pub places: &'a [(usize, String)],
    /// Words to be written above the last curve, at places of it.
    pub marks: &'a [(usize, String)],
}

impl Curves<'_> {
    fn bounds(&self) -> (f64, f64) {
        let named = self.values.iter().map(|(value, _)| *value);
        let edges = self.shade.iter().flat_map(|shade| shade.low.iter().chain(shade.high)).copied();
        let drawn = self.curves.iter().flat_map(|curve| curve.values.iter().copied()).chain(edges);
        self.bounds.unwrap_or_else(|| bounds(drawn.chain(named)))
    }

    fn share(&self, place: usize) -> f64 {
        place as f64 / self.across.saturating_sub(1).max(1) as f64
    }

    /// A curve's name, and before it, where several are named, how it is dashed.
    fn called(&self, curve: &Curve<'_>) -> String {
        let several = self.curves.iter().filter(|curve| !curve.name.is_empty()).count() > 1;
        match curve.name {
            "" => String::new(),
            name if several => format!("{} {name}", curve.dash.sample(self.theme.glyphs.plotting)),
            name => name.to_owned(),
        }
    }

    /// Draws the axis and its names; answers where the curves go.
    fn axis(&self, area: Rect, bounds: (f64, f64), buffer: &mut Buffer) -> Rect {
        let widest = |words: &mut dyn Iterator<Item = usize>| words.max().unwrap_or(0);
        let left = widest(&mut self.values.iter().map(|(_, name)| cells::width(name)));
        let right = widest(&mut self.curves.iter().map(|curve| cells::width(&self.called(curve))));
        let right = if right > 0 && left + right + 12 < usize::from(area.width) { right + 1 } else { 0 };
        let foot = u16::from(!self.places.is_empty() && area.height > 3);
        let inner = Rect {
            x: area.x + cells::coordinate(left + 1),
            y: area.y,
            width: area.width.saturating_sub(cells::coordinate(left + 1 + right)),
            height: area.height - foot,
        };
        let (glyphs, line, dim) = (self.theme.glyphs, self.theme.style(Role::Border), self.theme.style(Role::Dim));
        for y in inner.top()..inner.bottom() {
            buffer.set_string(inner.x - 1, y, glyphs.vertical, line);
        }
        let plot = Plot::new(self.theme, inner);
        for (value, name) in self.values {
            let share = (value - bounds.0) / (bounds.1 - bounds.0);
            if inner.height > 0 && (0.0..=1.0).contains(&share) {
                let y = inner.y + plot.cell_row(*value, bounds);
                buffer.set_string(area.x, y, cells::pad_left(name, left, glyphs.ellipsis), dim);
                buffer.set_string(inner.x - 1, y, glyphs.axis_tick, line);
            }
        }
        if foot == 1 {
            let y = inner.bottom();
            // Under its place, as far as the edges allow.
            let span = |(place, name): &(usize, String)| {
                let width = cells::coordinate(cells::width(name));
                let at =
                    rounded(self.share(*place) * f64::from(inner.width.saturating_sub(1)), usize::from(inner.width));
                let x = (inner.x + cells::coordinate(at)).saturating_sub(width / 2).max(area.x);
                let x = x.min(area.right().saturating_sub(width)).max(area.x);
                (x, x + width)
            };
            let spans: Vec<(u16, u16)> = self.places.iter().map(span).collect();
            let apart = |a: &(u16, u16), b: &(u16, u16)| a.1 < b.0 || b.1 < a.0;
            let free = |stride: &usize| {
                let shown: Vec<&(u16, u16)> = spans.iter().step_by(*stride).collect();
                shown.windows(2).all(|pair| matches!(pair, [a, b] if apart(a, b)))
            };
            let stride = (1..=spans.len()).find(free).unwrap_or(1);
            for ((_, name), (x, end)) in self.places.iter().zip(&spans).step_by(stride) {
                if *end <= area.right() {
                    buffer.set_string(*x, y, name, dim);
                }
            }
        }
        inner
    }

    fn plot(&self, inner: Rect, bounds: (f64, f64), buffer: &mut Buffer) {
        let mut plot = Plot::new(self.theme, inner);
        if plot.width() == 0 || plot.height() == 0 {
            return;
        }
        let through = |plot: &Plot<'_>, values: &[f64]| -> Vec<Option<(usize, usize)>> {
            let places = values.iter().take(self.across).enumerate();
            places.map(|(i, v)| v.is_finite().then(|| (plot.column(self.share(i)), plot.row(*v, bounds)))).collect()
        };
        if let Some(shade) = self.shade {
            let (low, high) = (through(&plot, shade.low), through(&plot, shade.high));
            for (lows, highs) in low.windows(2).zip(high.windows(2)) {
                if let ([Some(a), Some(b)], [Some(c), Some(d)]) = (lows, highs) {
                    plot.shade(&[*a, *b], &[*c, *d], FILL);
                }
            }
        }
        for (rank, curve) in (1u8..).zip(self.curves) {
            let stroke = Stroke { role: curve.role, rank, ascii: curve.dash.ascii() };
            let dots = through(&plot, curve.values);
            for pair in dots.windows(2) {
                let [Some(from), Some(to)] = pair else { continue };
                stretch(&mut plot, *from, *to, curve.dash, stroke);
            }
            if let [Some(only)] = dots.as_slice() {
                plot.dot(only.0, only.1, stroke);
            }
        }
        plot.write(buffer);
    }

    /// Writes what stands above points of the last curve; below, where there is no row above.
    fn mark(&self, inner: Rect, bounds: (f64, f64), buffer: &mut Buffer) {
        let Some(curve) = self.curves.last().filter(|_| inner.height > 1) else { return };
        let plot = Plot::new(self.theme, inner);
        for (place, words) in self.marks {
            let Some(value) = curve.values.get(*place).filter(|value| value.is_finite()) else { continue };
            let row = inner.y + plot.cell_row(*value, bounds);
            let across = self.share(*place) * f64::from(inner.width.saturating_sub(1));
            let x = inner.x + cells::coordinate(rounded(across, usize::from(inner.width)));
            // The nearest row where no line runs, above before below.
            let free = |y: &u16| buffer.cell((x, *y)).is_some_and(|cell| cell.symbol() == " ");
            let rows = || (inner.top()..row).rev().take(NEAR).chain((row + 1..inner.bottom()).take(NEAR));
            let Some(y) = rows().find(free).or_else(|| rows().next()) else { continue };
            let room = usize::from(inner.right().saturating_sub(x));
            buffer.set_stringn(x, y, words, room, self.theme.style(Role::Key));
        }
    }

    /// Whether another curve runs through a row of cells.
    fn runs_through(&self, curve: &Curve<'_>, place: Rect, inner: Rect, bounds: (f64, f64)) -> bool {
        let plot = Plot::new(self.theme, inner);
        let others = self.curves.iter().filter(|other| !std::ptr::eq(*other, curve));
        others.into_iter().any(|other| {
            let dots: Vec<(u16, u16)> = other
                .values
                .iter()
                .take(self.across)
                .enumerate()
                .filter(|(_, value)| value.is_finite())
                .map(|(at, value)| {
                    let across = self.share(at) * f64::from(inner.width.saturating_sub(1));
                    let x = inner.x + cells::coordinate(rounded(across, usize::from(inner.width)));
                    (x, inner.y + plot.cell_row(*value, bounds))
                })
                .collect();
            dots.windows(2).any(|pair| {
                let [from, to] = pair else { return false };
                let (top, foot) = (from.1.min(to.1), from.1.max(to.1));
                from.0 < place.right() && to.0 >= place.x && top <= place.y && place.y <= foot
            })
        })
    }

    /// Writes each curve's name beside its end, the highest first, moved down where another stands already.
    fn names(&self, inner: Rect, bounds: (f64, f64), right: u16, buffer: &mut Buffer) {
        let mut taken: Vec<u16> = Vec::new();
        let ends = |curve: &&Curve<'_>| curve.values.iter().take(self.across).next_back().copied().unwrap_or(f64::MIN);
        let mut named: Vec<&Curve<'_>> = self.curves.iter().rev().collect();
        named.sort_by(|a, b| ends(b).total_cmp(&ends(a)));
        for curve in named {
            let shown = curve.values.get(..curve.values.len().min(self.across)).unwrap_or(&[]);
            let Some(end) = shown.last().filter(|end| end.is_finite() && !curve.name.is_empty()) else { continue };
            let wanted = inner.y + Plot::new(self.theme, inner).cell_row(*end, bounds);
            let rows = || (wanted..inner.bottom()).chain((inner.top()..wanted).rev());
            let Some(y) = rows().find(|y| !taken.contains(y)) else { continue };
            taken.push(y);
            // One that ends before the others is named where it ends, if the name has room there.
            let across = self.share(shown.len() - 1) * f64::from(inner.width.saturating_sub(1));
            let end = inner.x + cells::coordinate(rounded(across, usize::from(inner.width))) + 2;
            let name = self.called(curve);
            let width = cells::width(&name);
            let early = shown.len() < self.across
                && usize::from(right.saturating_sub(end)) >= width
                && !self.runs_through(
                    curve,
                    Rect { x: end, y, width: cells::coordinate(width), height: 1 },
                    inner,
                    bounds,
                );
            let x = if early { end } else { inner.right() + 1 };
            if width <= usize::from(right.saturating_sub(x)) {
                buffer.set_string(x, y, name, self.theme.style(curve.role));
            }
        }
    }
}

/// Rows from a point in which its words are looked for a place.
const NEAR: usize = 3;

/// How a shaded band is filled.
const FILL: Stroke = Stroke { role: Role::FanOuter, rank: 0, ascii: ':' };

/// Draws from one dot to another, dashed.
fn stretch(plot: &mut Plot<'_>, from: (usize, usize), to: (usize, usize), dash: Dash, stroke: Stroke) {
    if dash == Dash::Solid || plot.is_coarse() {
        plot.line(from, to, stroke);
        return;
    }
    let span = (to.0 - from.0).max(1);
    let at = |x: usize| (from.1 * (to.0 - x) + to.1 * (x - from.0)) / span;
    for x in from.0..=to.0 {
        let drawn = match dash {
            Dash::Dotted => x % 3 == 0,
            Dash::Dashed => x % 8 < 4,
            Dash::Long => x % 12 < 9,
            Dash::Solid => true,
        };
        match (drawn, dash) {
            (false, _) => {}
            // A stroke holds together where it is steep.
            (true, Dash::Dashed | Dash::Long) if x < to.0 => plot.line((x, at(x)), (x, at(x + 1)), stroke),
            (true, _) => plot.dot(x, at(x), stroke),
        }
    }
}

impl Widget for &Curves<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.width < 12 || area.height < 2 {
            return;
        }
        let bounds = self.bounds();
        let inner = self.axis(area, bounds, buffer);
        self.plot(inner, bounds, buffer);
        self.mark(inner, bounds, buffer);
        self.names(inner, bounds, area.right(), buffer);
    }
}

#[cfg(test)]
mod tests;

//! The player's cash beside history's and beside the crisis wasted, each over the band in which four of five worlds lay.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::Reckoned;
use super::ending::awaited;
use crate::analysis::counterfactual::line::Line;
use crate::analysis::forecast::Band;
use crate::desk::say;
use crate::report::facts::Facts;
use crate::report::reckoning::Reckoning;
use crate::sim::units::Quarter;
use crate::tui::screens::{Context, Look};
use crate::tui::theme::Role;
use crate::tui::widgets::{Curve, Curves, Dash, Shade, plot};
use crate::tui::{cells, wrap};

/// Rows from which the chart of all lines has room for a band.
const ROOM_FOR_BANDS: u16 = 10;
/// Rows from which it is drawn at all.
const ROOM: u16 = 6;
/// Columns from which two charts stand side by side.
const ABREAST: u16 = 150;

/// A line beside the player's own, with its band.
struct Beside {
    values: Vec<f64>,
    low: Vec<f64>,
    high: Vec<f64>,
    name: String,
    caption: String,
    dash: Dash,
    role: Role,
}

impl Beside {
    /// The bands begin at `from`, the axis at `first`.
    fn of(line: &Line, (from, bands): (Quarter, &[Band]), first: Quarter) -> Self {
        let gap = || std::iter::repeat_n(f64::NAN, usize::from(from.since(first)));
        Self {
            values: line.cash(),
            low: gap().chain(bands.iter().map(|band| band.p10)).collect(),
            high: gap().chain(bands.iter().map(|band| band.p90)).collect(),
            name: String::new(),
            caption: String::new(),
            dash: Dash::Solid,
            role: Role::Text,
        }
    }

    /// History's line and the wasted one, as far as they were reckoned.
    fn all(look: &Look, facts: &Facts, reckoning: &Reckoning) -> Vec<Self> {
        let Some((first, _)) = facts.cash.first().copied() else { return Vec::new() };
        let history = reckoning.history.as_ref().map(|history| {
            let line = Self::of(&history.line, (history.cloud.first, &history.cloud.cash), first);
            let name = called(look, &look.get("word-history"), &line.values);
            Self { name, caption: look.get("debrief-shade-history"), dash: Dash::Long, role: Role::Platform, ..line }
        });
        let wasted = reckoning.wasted.as_ref().map(|wasted| {
            let line = Self::of(&wasted.line, (wasted.odds.wasted.first, &wasted.odds.wasted.cash), first);
            let name = called(look, &look.short("word-wasted"), &line.values);
            Self { name, caption: look.get("debrief-shade"), dash: Dash::Dashed, ..line }
        });
        history.into_iter().chain(wasted).collect()
    }

    fn curve(&self) -> Curve<'_> {
        Curve { values: &self.values, dash: self.dash, role: self.role, name: &self.name }
    }

    fn shade(&self) -> Shade<'_> {
        Shade { low: &self.low, high: &self.high }
    }
}

/// A line is named with what it came to: nothing else tells lines that end as one apart.
fn called(look: &Look, name: &str, values: &[f64]) -> String {
    values.last().map_or(String::new(), |last| format!("{name} {}", say::millions(look.locale(), *last)))
}

/// The player's own line, with the axes on which all stand.
struct Own {
    values: Vec<f64>,
    name: String,
    first: Option<Quarter>,
}

impl Own {
    fn of(look: &Look, facts: &Facts) -> Self {
        let values: Vec<f64> = facts.cash.iter().map(|(_, cash)| *cash).collect();
        let name = called(look, &look.get("word-you"), &values);
        Self { values, name, first: facts.cash.first().map(|(quarter, _)| *quarter) }
    }

    /// The scale on which it and others stand, with nothing on it.
    fn scale<'a>(&self, others: impl Iterator<Item = &'a f64>) -> (f64, f64) {
        plot::bounds(self.values.iter().copied().chain(others.copied()).chain([0.0, 100.0]))
    }

    /// It over others, and all of them over a band.
    fn chart(
        &self,
        buffer: &mut Buffer,
        area: Rect,
        look: &Look,
        others: &[Curve<'_>],
        shade: Option<Shade<'_>>,
        bounds: (f64, f64),
    ) {
        let own = Curve { values: &self.values, dash: Dash::Solid, role: Role::Figure, name: &self.name };
        let curves: Vec<Curve<'_>> =
            others.iter().copied().chain([own]).filter(|curve| !curve.values.is_empty()).collect();
        let across = curves.iter().map(|curve| curve.values.len()).max().unwrap_or(0);
        // The axis says what it measures: nothing else on the page does.
        let ticks = plot::ticks(bounds, usize::from(area.height / 4).clamp(2, 7));
        let named = ticks.iter().enumerate().map(|(place, value)| {
            let words = say::millions(look.locale(), *value);
            let top = place + 1 == ticks.len();
            (*value, if top { format!("{} {words}", look.short("figure-cash")) } else { words })
        });
        let values: Vec<(f64, String)> = named.collect();
        let places: Vec<(usize, String)> = (0..across)
            .filter_map(|i| {
                let quarter = self.first?.plus(u16::try_from(i).ok()?);
                (quarter.season() == 0 || i == 0).then(|| (i, quarter.year().to_string()))
            })
            .collect();
        let chart = Curves {
            theme: &look.theme,
            curves: &curves,
            shade,
            across,
            bounds: Some(bounds),
            values: &values,
            places: &places,
            marks: &[],
        };
        (&chart).render(area, buffer);
    }
}

/// What is left of an area below so many rows.
fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect { y: area.y + rows, height: area.height - rows, ..area }
}

/// The page: two charts on the same scale.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>, facts: &Facts, reckoned: &Reckoned) {
    let look = context.look;
    let own = Own::of(look, facts);
    let title = wrap::write(buffer, area, &look.get("debrief-lines"), look.style(Role::Title));
    let rest = below(area, title);
    let (beside, missing) = match reckoned {
        Reckoned::Done(reckoning) => (Beside::all(look, facts, reckoning), "debrief-nothing-to-compare"),
        _ => (Vec::new(), awaited(reckoned)),
    };
    if beside.is_empty() {
        let used = wrap::write(buffer, rest, &look.get(missing), look.style(Role::Dim));
        return own.chart(buffer, below(rest, used), look, &[], None, own.scale(std::iter::empty()));
    }
    let bounds = own.scale(beside.iter().flat_map(|one| one.values.iter().chain(&one.low).chain(&one.high)));
    let count = cells::coordinate(beside.len());
    for (at, one) in (0..count).zip(&beside) {
        let place = if area.width >= ABREAST {
            Rect { x: rest.x + rest.width * at / count, width: rest.width / count - 1, ..rest }
        } else {
            let (top, foot) = (rest.height * at / count, rest.height * (at + 1) / count);
            Rect { y: rest.y + top, height: foot - top, ..rest }
        };
        let used = wrap::write(buffer, place, &one.caption, look.style(Role::Dim));
        own.chart(buffer, below(place, used), look, &[one.curve()], Some(one.shade()), bounds);
    }
}

/// All lines in one chart below what it came to, with the band of the wasted one where it has room; nothing where there
/// is not even room for the years under it: the next page has them.
pub(super) fn together(buffer: &mut Buffer, area: Rect, context: &Context<'_>, facts: &Facts, reckoning: &Reckoning) {
    if area.height < ROOM {
        return;
    }
    let look = context.look;
    let own = Own::of(look, facts);
    let beside = Beside::all(look, facts, reckoning);
    let shaded = beside.last().filter(|_| reckoning.wasted.is_some() && area.height >= ROOM_FOR_BANDS);
    // What is shaded is said above it.
    let said = |one: &Beside| wrap::write(buffer, Rect { height: 1, ..area }, &one.caption, look.style(Role::Dim));
    let used = shaded.map_or(0, said);
    let curves: Vec<Curve<'_>> = beside.iter().rev().map(Beside::curve).collect();
    let edges = shaded.iter().flat_map(|one| &one.high);
    let bounds = own.scale(beside.iter().flat_map(|one| &one.values).chain(edges));
    own.chart(buffer, below(area, used), look, &curves, shaded.map(Beside::shade), bounds);
}

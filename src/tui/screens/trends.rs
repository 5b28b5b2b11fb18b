//! Figures over the quarters played: what wide screens show beside what a quarter is decided by.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::{Context, Look};
use crate::analysis::explain::{Form, form};
use crate::args;
use crate::desk::why::question::HEADER;
use crate::desk::{say, when};
use crate::sim::figures::{Figure, value};
use crate::sim::migration::Stage;
use crate::sim::units::Quarter;
use crate::text::decimal;
use crate::tui::theme::Role;
use crate::tui::widgets::plot;
use crate::tui::widgets::{Bars, Curve, Curves, Dash, Panel, Sparkline};
use crate::tui::{cells, wrap};

/// From these cells and rows on a screen has room for more than what it is made for.
const AMPLE: (u16, u16) = (170, 46);
/// Rows of a tall chart for each value that is named on its axis.
const ROWS_A_NAME: u16 = 8;
/// Rows between two of them at least.
const ROWS_APART: f64 = 3.0;
/// Quarters across, at most.
const ACROSS: usize = 8;

/// Whether there is room for what is only good to have.
#[must_use]
pub const fn is_ample(area: Rect) -> bool {
    area.width >= AMPLE.0 && area.height >= AMPLE.1
}

/// Whether there is a course to be drawn: one quarter is a point.
#[must_use]
pub fn is_begun(context: &Context<'_>) -> bool {
    context.game().played().len() > 1
}

/// A figure at the end of each of the last quarters played, oldest first.
fn series(context: &Context<'_>, figure: Figure, most: usize) -> Vec<(Quarter, f64)> {
    let played = context.game().played();
    let shown = played.get(played.len().saturating_sub(most)..).unwrap_or_default();
    shown.iter().map(|played| (played.quarter(), value(played.after(), context.scenario(), figure))).collect()
}

/// An amount in the figure's own unit, as a narrow place says it.
fn said(look: &Look, figure: Figure, value: f64) -> String {
    let form = form(figure);
    say::amount(look.locale(), form, (value * if form == Form::Money { 1e8 } else { 1e6 }).round_ties_even() as i64)
}

/// An amount among others on a chart.
fn charted(look: &Look, figure: Figure, value: f64) -> String {
    let form = form(figure);
    say::even(look.locale(), form, (value * if form == Form::Money { 1e8 } else { 1e6 }).round_ties_even() as i64)
}

/// What a panel is called: the figure, with its unit where the amounts on it do not name theirs.
fn titled(look: &Look, figure: Figure) -> String {
    let name = look.get(&format!("figure-{}", figure.id()));
    if form(figure) == Form::Money { look.format("trends-money", &args! { "figure" => name }) } else { name }
}

/// Panels one above the other, each with a figure over the last quarters.
pub fn column(buffer: &mut Buffer, area: Rect, context: &Context<'_>, figures: &[Figure]) {
    let count = cells::coordinate(figures.len()).max(1);
    for (at, figure) in (0..count).zip(figures) {
        let (top, foot) = (area.height * at / count, area.height * (at + 1) / count);
        panel(buffer, Rect { y: area.y + top, height: foot - top, ..area }, context, *figure);
    }
}

/// Panels side by side, each with a figure over the last quarters.
pub fn row(buffer: &mut Buffer, area: Rect, context: &Context<'_>, figures: &[Figure]) {
    let count = cells::coordinate(figures.len()).max(1);
    for (at, figure) in (0..count).zip(figures) {
        let (left, right) = (area.width * at / count, area.width * (at + 1) / count);
        panel(buffer, Rect { x: area.x + left, width: right - left, ..area }, context, *figure);
    }
}

/// A figure over the last quarters: bars where it is money that is never short, else a curve.
pub fn panel(buffer: &mut Buffer, area: Rect, context: &Context<'_>, figure: Figure) {
    let look = context.look;
    let inner = framed(buffer, area, look, &titled(look, figure));
    let series = series(context, figure, ACROSS);
    if series.is_empty() {
        wrap::write(buffer, inner, &look.get("trends-none"), look.style(Role::Dim));
        return;
    }
    if let [(quarter, value)] = series.as_slice() {
        return alone(buffer, inner, look, figure, *quarter, *value);
    }
    let values: Vec<f64> = series.iter().map(|(_, value)| *value).collect();
    let names: Vec<String> = series.iter().map(|(quarter, _)| when::short(*quarter, look)).collect();
    if form(figure) == Form::Money && values.iter().all(|value| *value >= 0.0) {
        let figures: Vec<String> = values.iter().map(|value| charted(look, figure, *value)).collect();
        let bars = Bars {
            theme: &look.theme,
            values: &values,
            names: &names,
            figures: &figures,
            limit: None,
            scale: None,
            role: Role::Figure,
        };
        (&bars).render(inner, buffer);
        return;
    }
    curve(buffer, inner, look, figure, &series, &[]);
}

/// One quarter is not a course yet: its figure, and that a second makes a picture.
fn alone(buffer: &mut Buffer, area: Rect, look: &Look, figure: Figure, quarter: Quarter, value: f64) {
    let words = format!("{}  {}", when::short(quarter, look), charted(look, figure, value));
    let used = wrap::write(buffer, area, &words, look.style(Role::Title));
    let below = Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area };
    wrap::write(buffer, below, &look.get("trends-one"), look.style(Role::Dim));
}

/// Panels side by side, each with a figure over all quarters played.
pub fn courses(buffer: &mut Buffer, area: Rect, context: &Context<'_>, figures: &[Figure]) {
    let count = cells::coordinate(figures.len()).max(1);
    for (at, figure) in (0..count).zip(figures) {
        let (left, right) = (area.width * at / count, area.width * (at + 1) / count);
        let place = Rect { x: area.x + left, width: right - left, ..area };
        let inner = framed(buffer, place, context.look, &titled(context.look, *figure));
        match series(context, *figure, usize::MAX).as_slice() {
            [(quarter, value)] => alone(buffer, inner, context.look, *figure, *quarter, *value),
            all => curve(buffer, inner, context.look, *figure, all, &[]),
        }
    }
}

/// A panel with money over quarters, millions of dollars, and with words at places of it.
pub fn course(
    buffer: &mut Buffer,
    area: Rect,
    look: &Look,
    title: &str,
    series: &[(Quarter, f64)],
    marks: &[(usize, String)],
) {
    let inner = framed(buffer, area, look, title);
    curve(buffer, inner, look, Figure::Cash, series, marks);
}

/// A figure as a curve, with its lowest and highest value and the quarters, or of a long series the years, by name.
fn curve(
    buffer: &mut Buffer,
    area: Rect,
    look: &Look,
    figure: Figure,
    series: &[(Quarter, f64)],
    noted: &[(usize, String)],
) {
    let values: Vec<f64> = series.iter().map(|(_, value)| *value).collect();
    let (low, high) = values.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), v| (l.min(*v), h.max(*v)));
    let bounds = plot::bounds(values.iter().copied());
    let mut marks = vec![(low, charted(look, figure, low))];
    if high > low {
        marks.push((high, charted(look, figure, high)));
    }
    if low != 0.0 && bounds.0 <= 0.0 && bounds.1 >= 0.0 {
        // First, so that another name on its row stays.
        marks.insert(0, (0.0, "0".to_owned()));
    }
    // On a tall chart round values between them are named, as far from theirs as a reader's eye wants.
    let apart = (bounds.1 - bounds.0) * ROWS_APART / f64::from(area.height.max(1));
    let round = plot::ticks(bounds, usize::from(area.height / ROWS_A_NAME)).into_iter();
    let between: Vec<f64> = round
        .filter(|_| area.height >= 2 * ROWS_A_NAME)
        .filter(|value| marks.iter().all(|(named, _)| (value - named).abs() >= apart))
        .collect();
    let round = |value: f64| match form(figure) {
        Form::Money => say::millions(look.locale(), value),
        _ => charted(look, figure, value),
    };
    marks.extend(between.into_iter().map(|value| (value, round(value))));
    let curves = [Curve { values: &values, dash: Dash::Solid, role: Role::Figure, name: "" }];
    let chart = Curves {
        theme: &look.theme,
        curves: &curves,
        shade: None,
        across: values.len().max(2),
        bounds: Some(bounds),
        values: &marks,
        places: &places(look, series),
        marks: noted,
    };
    (&chart).render(area, buffer);
}

/// The quarters of a series by name; of a long one the years where they begin.
fn places(look: &Look, series: &[(Quarter, f64)]) -> Vec<(usize, String)> {
    let long = series.len() > ACROSS;
    // The newest first: where there is no room for all, it keeps its name.
    series
        .iter()
        .enumerate()
        .rev()
        .filter(|(at, (quarter, _))| !long || quarter.season() == 0 || *at == 0)
        .map(|(at, (quarter, _))| (at, if long { quarter.year().to_string() } else { when::short(*quarter, look) }))
        .collect()
}

/// Several shares from nothing to one over all quarters played, told apart by how they are dashed and by name.
pub fn shares(buffer: &mut Buffer, area: Rect, context: &Context<'_>, title: &str, figures: &[(Figure, Dash, Role)]) {
    let look = context.look;
    let inner = framed(buffer, area, look, title);
    let all: Vec<(Vec<(Quarter, f64)>, String)> = figures
        .iter()
        .map(|(figure, ..)| {
            let name = look.short(&format!("figure-{}", figure.id()));
            (series(context, *figure, usize::MAX), name)
        })
        .collect();
    let Some((first, _)) = all.first().filter(|(series, _)| !series.is_empty()) else {
        wrap::write(buffer, inner, &look.get("trends-none"), look.style(Role::Dim));
        return;
    };
    let values: Vec<Vec<f64>> =
        all.iter().map(|(series, _)| series.iter().map(|(_, value)| *value).collect()).collect();
    let curves: Vec<Curve<'_>> = figures
        .iter()
        .zip(&all)
        .zip(&values)
        .map(|(((_, dash, role), (_, name)), values)| Curve { values, dash: *dash, role: *role, name })
        .collect();
    let marks = [0.0, 0.5, 1.0].map(|value| (value, decimal::fixed(value, 1)));
    let chart = Curves {
        theme: &look.theme,
        curves: &curves,
        shade: None,
        across: first.len().max(2),
        bounds: Some((0.0, 1.0)),
        values: &marks,
        places: &places(look, first),
        marks: &[],
    };
    (&chart).render(inner, buffer);
}

/// The six stocks by name, each as a sparkline over the quarters played, with where it stands.
pub fn stocks(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let look = context.look;
    let stocks = HEADER.into_iter().filter(|figure| *figure != Figure::CapitalWindow);
    let rows: Vec<(Figure, String)> =
        stocks.map(|figure| (figure, look.short(&format!("figure-{}", figure.id())))).collect();
    let widest = rows.iter().map(|(_, name)| cells::width(name)).max().unwrap_or(0);
    for (y, (figure, name)) in (area.top()..area.bottom()).zip(&rows) {
        let values: Vec<f64> = series(context, *figure, usize::MAX).into_iter().map(|(_, value)| value).collect();
        let now = value(context.visible(), context.scenario(), *figure);
        let before = values.len().checked_sub(2).and_then(|at| values.get(at)).copied().unwrap_or(now);
        let change = if (now - before).abs() < 0.005 { 0.0 } else { now - before };
        // As in the header: before there is a migration, nothing is reported of it.
        let none = context.visible().migration.stage == Stage::None && now == 0.0;
        let unknown = *figure == Figure::Readiness && none;
        let words = if unknown { "–".to_owned() } else { said(look, *figure, now) };
        let words = format!("{words} {}", look.glyphs().trend(change));
        buffer.set_string(area.x, y, cells::pad(name, widest, look.glyphs().ellipsis), look.style(Role::Dim));
        let x = area.x + cells::coordinate(widest + 2);
        let tail = cells::coordinate(cells::width(&words) + 2);
        let room = area.right().saturating_sub(x + tail).min(cells::coordinate(values.len().max(1)));
        let bounds = (*figure != Figure::Runway).then_some((0.0, 1.0));
        let line = Sparkline { theme: &look.theme, values: &values, bounds, role: Role::Figure };
        (&line).render(Rect { x, y, width: room, height: 1 }, buffer);
        buffer.set_string(x + room + 1, y, words, look.style(Role::Text));
    }
}

fn framed(buffer: &mut Buffer, area: Rect, look: &Look, title: &str) -> Rect {
    (&Panel::new(&look.theme, title)).render(area, buffer);
    let inner = Panel::inner(area);
    Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner }
}

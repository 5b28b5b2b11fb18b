//! What it came to: the ending, value and score; how the value adds up, and against what; the cash line beside other
//! lines.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::{ROOMY, Reckoned};
use crate::desk::say;
use crate::report::facts::Facts;
use crate::report::reckoning::Reckoning;
use crate::report::sums::{Sum, in_a_line, made_of, scored, sums};
use crate::report::words;
use crate::tui::screens::{Context, Look};
use crate::tui::theme::Role;
use crate::tui::widgets::plot;
use crate::tui::widgets::{Curve, Curves, Dash, Shade};
use crate::tui::{cells, wrap};

/// Rows from which the chart has room for bands.
const ROOM_FOR_BANDS: u16 = 10;

/// Columns of a sum.
const SUM: u16 = 38;

pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>, facts: &Facts, reckoned: &Reckoned) {
    let look = context.look;
    let rest = |y: u16| Rect { y, height: area.bottom().saturating_sub(y), ..area };
    let gap = u16::from(area.height >= ROOMY);
    let mut y = head(buffer, area, look, facts) + gap;
    let scored = facts.verdict.as_ref().and_then(|verdict| scored(look, context.game(), verdict));
    if let Some(scored) = scored {
        y += wrap::write(buffer, rest(y), &scored, look.style(Role::Text)) + gap;
    }
    let Reckoned::Done(reckoning) = reckoned else {
        y += wrap::write(buffer, rest(y), &look.get(awaited(reckoned)), look.style(Role::Dim));
        return lines(buffer, rest(y + 1), context, facts, &Reckoning::default());
    };
    let sums = sums(look, facts.verdict.as_ref(), reckoning);
    let columns = [0, SUM + 2].map(|aside| Rect { x: area.x + aside, width: SUM, ..rest(y) });
    let drawn =
        columns.into_iter().zip(&sums).map(|(column, sum)| add_up(buffer, column.intersection(area), look, sum));
    y += drawn.max().unwrap_or(0) + gap;
    let made = facts.verdict.as_ref().zip(facts.terms.as_ref());
    if let Some((verdict, terms)) = made {
        let made = made_of(&look.texts, context.scenario(), verdict, terms);
        y += wrap::write(buffer, rest(y), &in_a_line(&made), look.style(Role::Text));
        // Where there is room to spare, with what it measures.
        if area.height >= ROOMY {
            y += wrap::write(buffer, rest(y), &made.against, look.style(Role::Dim)) + gap;
        }
    }
    for (said, role) in sentences(look, facts, reckoning, &sums) {
        y += wrap::write(buffer, rest(y), &said, look.style(role)) + gap;
    }
    lines(buffer, rest(y), context, facts, reckoning);
}

/// What is said while the reckoning is not there.
pub(super) fn awaited(reckoned: &Reckoned) -> &'static str {
    match reckoned {
        Reckoned::Failed => "debrief-not-reckoned",
        Reckoned::KeptBack => "exercise-no-counterfactual",
        _ => "debrief-reckoning",
    }
}

/// Draws a sum; the rows it takes.
fn add_up(buffer: &mut Buffer, area: Rect, look: &Look, sum: &Sum) -> u16 {
    let rows = cells::coordinate(sum.lines.len() + 1);
    if area.height < rows {
        return 0;
    }
    let (width, cut) = (usize::from(area.width), look.glyphs().ellipsis);
    buffer.set_stringn(area.x, area.y, &sum.heading, width, look.style(Role::Key));
    for (y, line) in (area.y + 1..).zip(&sum.lines) {
        let role = if line.is_result { Role::Title } else { Role::Text };
        let amount = if line.is_result { format!("= {}", line.amount) } else { line.amount.clone() };
        let room = width.saturating_sub(cells::width(&amount) + 1);
        let name = cells::pad(&line.name, room, cut);
        buffer.set_stringn(area.x, y, format!("{name} {amount}"), width, look.style(role));
    }
    rows
}

/// The ending with what it is worth; answers the first free row.
fn head(buffer: &mut Buffer, area: Rect, look: &Look, facts: &Facts) -> u16 {
    let mut y = area.y;
    let Some(verdict) = &facts.verdict else { return y };
    let id = format!("ending-{}", verdict.ending.id());
    let title = look.get(&id).to_uppercase();
    buffer.set_string(area.x, y, &title, look.style(Role::Figure));
    let worth = words::result(look, verdict, facts.day);
    let width = cells::coordinate(cells::width(&worth));
    let beside = area.x + cells::coordinate(cells::width(&title) + 3);
    let x = area.right().saturating_sub(width);
    if x >= beside {
        buffer.set_string(x, y, &worth, look.style(Role::Title));
    } else {
        y += 1;
        buffer.set_string(area.x, y, &worth, look.style(Role::Title));
    }
    y + 1
}

/// What the sums measure against, and what other worlds say.
fn sentences(look: &Look, facts: &Facts, reckoning: &Reckoning, sums: &[Sum]) -> Vec<(String, Role)> {
    let texts = look;
    let mut said: Vec<(String, Role)> = sums.iter().map(|sum| (sum.against.clone(), Role::Dim)).collect();
    if let Some(wasted) = &reckoning.wasted {
        said.extend(
            words::worlds(texts, facts.verdict.as_ref(), wasted).into_iter().map(|worlds| (worlds, Role::Text)),
        );
    }
    if reckoning.judged.is_none() {
        said.push((look.get("debrief-nothing-to-compare"), Role::Text));
    }
    said
}

fn lines(buffer: &mut Buffer, area: Rect, context: &Context<'_>, facts: &Facts, reckoning: &Reckoning) {
    let (look, locale) = (context.look, context.look.locale());
    let own: Vec<f64> = facts.cash.iter().map(|(_, cash)| *cash).collect();
    let history = reckoning.history.as_ref().map(|history| history.line.cash()).unwrap_or_default();
    let wasted = reckoning.wasted.as_ref().map(|wasted| wasted.line.cash()).unwrap_or_default();
    let bands = reckoning.wasted.as_ref().filter(|_| area.height >= ROOM_FOR_BANDS).map(|wasted| {
        let first = facts.cash.first().map_or(wasted.pivot, |(quarter, _)| *quarter);
        let gap = vec![f64::NAN; usize::from(wasted.odds.wasted.first.since(first))];
        let low = gap.iter().copied().chain(wasted.odds.wasted.cash.iter().map(|band| band.p10));
        let high = gap.iter().copied().chain(wasted.odds.wasted.cash.iter().map(|band| band.p90));
        (low.collect::<Vec<f64>>(), high.collect::<Vec<f64>>())
    });
    // What is shaded is said above it.
    let area = match &bands {
        Some(_) => {
            let used =
                wrap::write(buffer, Rect { height: 1, ..area }, &look.get("debrief-shade"), look.style(Role::Dim));
            Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area }
        }
        None => area,
    };
    let shade = bands.as_ref().map(|(low, high)| Shade { low, high });
    let across = own.len().max(history.len()).max(wasted.len());
    // Each is named with what it came to: nothing else tells three lines that end as one apart.
    let called = |name: String, values: &[f64]| {
        values.last().map_or(String::new(), |last| format!("{name} {}", say::millions(locale, *last)))
    };
    let (you, was) = (called(look.get("word-you"), &own), called(look.get("word-history"), &history));
    let name = called(look.short("word-wasted"), &wasted);
    let all = [
        Curve { values: &wasted, dash: Dash::Dashed, role: Role::Text, name: &name },
        Curve { values: &history, dash: Dash::Long, role: Role::Platform, name: &was },
        Curve { values: &own, dash: Dash::Solid, role: Role::Figure, name: &you },
    ];
    let shown: Vec<Curve<'_>> = all.into_iter().filter(|curve| !curve.values.is_empty()).collect();
    let edges = shade.iter().flat_map(|shade| shade.high.iter().copied());
    let drawn = shown.iter().flat_map(|curve| curve.values.iter().copied()).chain(edges);
    let bounds = plot::bounds(drawn.chain([0.0, 100.0]));
    // The axis says what it measures: nothing else on the page does.
    let ticks = plot::ticks(bounds, usize::from(area.height / 4).clamp(2, 7));
    let values: Vec<(f64, String)> = ticks
        .iter()
        .enumerate()
        .map(|(place, value)| {
            let words = say::millions(locale, *value);
            let top = place + 1 == ticks.len();
            (*value, if top { format!("{} {words}", look.short("figure-cash")) } else { words })
        })
        .collect();
    let first = facts.cash.first().map(|(quarter, _)| *quarter);
    let places: Vec<(usize, String)> = (0..across)
        .filter_map(|i| {
            let quarter = first?.plus(u16::try_from(i).ok()?);
            (quarter.season() == 0 || i == 0).then(|| (i, quarter.year().to_string()))
        })
        .collect();
    let chart = Curves {
        theme: &look.theme,
        curves: &shown,
        shade,
        across,
        bounds: Some(bounds),
        values: &values,
        places: &places,
        marks: &[],
    };
    (&chart).render(area, buffer);
}

//! How it ended: the ending, value and score; the crisis dividend with its odds, skill and luck; the cash line beside
//! other lines; the decisions that mattered.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::Reckoned;
use crate::report::facts::Facts;
use crate::report::reckoning::{Judged, MOMENTS, Reckoning};
use crate::report::words;
use crate::tui::screens::{Context, Look};
use crate::tui::theme::Role;
use crate::tui::widgets::{Curve, Curves, Dash, Shade};
use crate::tui::{cells, say, when, wrap};

/// Rows from which the chart has room for bands.
const ROOM_FOR_BANDS: u16 = 10;
/// Rows of the picture from which a decision that mattered may take two lines.
const ROOM_FOR_TWO: u16 = 30;

pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>, facts: &Facts, reckoned: &Reckoned) {
    let look = context.look;
    let rest = |y: u16| Rect { y, height: area.bottom().saturating_sub(y), ..area };
    let mut y = head(buffer, area, look, facts);
    let Reckoned::Done(reckoning) = reckoned else {
        let said = look.get(match reckoned {
            Reckoned::Failed => "debrief-not-reckoned",
            Reckoned::KeptBack => "exercise-no-counterfactual",
            _ => "debrief-reckoning",
        });
        wrap::write(buffer, rest(y), &said, look.style(Role::Dim));
        let chart = Rect { y: y + 2, height: area.bottom().saturating_sub(y + 2), ..area };
        return lines(buffer, chart, context, facts, &Reckoning::default());
    };
    for said in sentences(look, reckoning) {
        y += wrap::write(buffer, rest(y), &said, look.style(Role::Text));
    }
    let two = area.height >= ROOM_FOR_TWO;
    let told = reckoning.judged.as_ref().map_or(0, |judged| judged.moments().len());
    let below = if told == 0 { 0 } else { cells::coordinate(1 + told * if two { 2 } else { 1 }) };
    y += u16::from(two);
    let chart = Rect { y, height: area.bottom().saturating_sub(y + below), ..area };
    lines(buffer, chart, context, facts, reckoning);
    // Without decisions that mattered there is no room for their heading either: it would stand on the footer's row.
    if let Some(judged) = reckoning.judged.as_ref().filter(|_| told > 0) {
        moments(buffer, rest(area.bottom().saturating_sub(below)), context, judged, two);
    }
}

/// The ending with what it is worth; answers the first free row.
fn head(buffer: &mut Buffer, area: Rect, look: &Look, facts: &Facts) -> u16 {
    let mut y = area.y;
    let Some(verdict) = &facts.verdict else { return y };
    let id = format!("ending-{}", verdict.ending.id());
    let title = look.get(&id).to_uppercase();
    buffer.set_string(area.x, y, &title, look.style(Role::Figure));
    let worth = words::result(&look.texts, verdict, facts.day);
    let width = cells::coordinate(cells::width(&worth));
    let beside = area.x + cells::coordinate(cells::width(&title) + 3);
    let x = area.right().saturating_sub(width);
    if x >= beside {
        buffer.set_string(x, y, &worth, look.style(Role::Title));
    } else {
        y += 1;
        buffer.set_string(area.x, y, &worth, look.style(Role::Title));
    }
    y += 1;
    let rest = Rect { y, height: area.bottom().saturating_sub(y), ..area };
    y + wrap::write(buffer, rest, &look.get(&format!("{id}.text")), look.style(Role::Text))
}

/// What the other lines and worlds say.
fn sentences(look: &Look, reckoning: &Reckoning) -> Vec<String> {
    let texts = &look.texts;
    let mut said = Vec::new();
    if let Some(wasted) = &reckoning.wasted {
        said.push(words::mirror(texts, wasted).unwrap_or_else(|| words::dividend(texts, wasted)));
    }
    match &reckoning.judged {
        Some(judged) => {
            let mut all = vec![words::skill_and_luck(texts, judged)];
            all.extend(words::turns_of_luck(texts, judged));
            said.push(all.join(" "));
        }
        None => said.push(look.get("debrief-nothing-to-compare")),
    }
    said
}

fn lines(buffer: &mut Buffer, area: Rect, context: &Context<'_>, facts: &Facts, reckoning: &Reckoning) {
    let (look, locale) = (context.look, context.look.locale());
    let own: Vec<f64> = facts.cash.iter().map(|(_, cash)| *cash).collect();
    let line = |line: &crate::analysis::counterfactual::line::Line| -> Vec<f64> {
        line.points.iter().map(|point| point.cash.millions()).collect()
    };
    let history = reckoning.history.as_ref().map(|history| line(&history.line)).unwrap_or_default();
    let wasted = reckoning.wasted.as_ref().map(|wasted| line(&wasted.line)).unwrap_or_default();
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
    let (you, was) = (look.get("word-you"), look.get("word-history"));
    let name = look.texts.short("word-wasted");
    let all = [
        Curve { values: &wasted, dash: Dash::Dashed, role: Role::Text, name: &name },
        Curve { values: &history, dash: Dash::Long, role: Role::Platform, name: &was },
        Curve { values: &own, dash: Dash::Solid, role: Role::Figure, name: &you },
    ];
    let shown: Vec<Curve<'_>> = all.into_iter().filter(|curve| !curve.values.is_empty()).collect();
    let edges = shade.iter().flat_map(|shade| shade.high.iter().copied());
    let drawn = shown.iter().flat_map(|curve| curve.values.iter().copied()).chain(edges);
    let finite = drawn.filter(|value| value.is_finite());
    let top = finite.fold(100.0, f64::max);
    // The axis says what it measures: nothing else on the page does.
    let name = format!("{} {}", look.texts.short("figure-cash"), say::millions(locale, top));
    let values = [(0.0, "0".to_owned()), (top, name)];
    let first = facts.cash.first().map(|(quarter, _)| *quarter);
    let places: Vec<(usize, String)> = (0..across)
        .filter_map(|i| {
            let quarter = first?.plus(u16::try_from(i).ok()?);
            (quarter.season() == 0 || i == 0).then(|| (i, quarter.year().to_string()))
        })
        .collect();
    let chart =
        Curves { theme: &look.theme, curves: &shown, shade, across, bounds: None, values: &values, places: &places };
    (&chart).render(area, buffer);
}

/// The decisions that mattered, the weightiest first, each with what it moved.
fn moments(buffer: &mut Buffer, area: Rect, context: &Context<'_>, judged: &Judged, two: bool) {
    let look = context.look;
    buffer.set_string(area.x, area.y, look.get("debrief-moments"), look.style(Role::Title));
    let mut y = area.y + 1;
    let played = context.game().played();
    for place in judged.moments().into_iter().take(MOMENTS) {
        let (Some(quarter), Some(played)) = (judged.whole.quarters.get(place), played.get(place)) else { continue };
        let amount = cells::pad_left(&words::change(&look.texts, quarter.skill()), 8, look.glyphs().ellipsis);
        let head = format!("{amount}  {}  ", when::point(quarter.quarter, look));
        let role = if quarter.skill().is_negative() { Role::Bad } else { Role::Good };
        buffer.set_string(area.x, y, &head, look.style(role));
        let indent = cells::coordinate(cells::width(&head));
        let room = if two { 2 } else { 1 };
        let rest = Rect {
            x: area.x + indent,
            y,
            width: area.width.saturating_sub(indent),
            height: area.bottom().saturating_sub(y).min(room),
        };
        let what = words::what(&look.texts, context.scenario(), played, 4, look.glyphs().dot);
        let lines = wrap::wrap(&what, usize::from(rest.width));
        for (line, down) in lines.iter().zip(0..rest.height) {
            let mut line = line.clone();
            if down + 1 == rest.height && lines.len() > usize::from(rest.height) {
                // The rest stands on the next page.
                let more = lines.get(usize::from(rest.height)).map_or("", String::as_str);
                line = cells::cut(&format!("{line} {more}"), usize::from(rest.width), look.glyphs().ellipsis);
            }
            buffer.set_string(rest.x, y + down, line, look.style(Role::Text));
        }
        y += cells::coordinate(lines.len()).clamp(1, room);
    }
}

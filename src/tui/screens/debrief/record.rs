//! What was decided quarter by quarter, which cards came back, and what nobody could have known.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::{ROOMY, Reckoned};
use crate::desk::session::{Game, Played};
use crate::desk::when;
use crate::report::facts::Facts;
use crate::report::moments;
use crate::report::truths::Truth;
use crate::report::words;
use crate::tui::screens::{Context, Look, help};
use crate::tui::theme::Role;
use crate::tui::widgets::Panel;
use crate::tui::{cells, wrap};

/// Columns from which the page has two columns.
const WIDE: u16 = 150;
/// Rows of cards that came back, where there is one column only, and where there are few rows.
const ECHOES: (usize, usize) = (6, 4);

/// The last place to which the decisions can be scrolled.
pub(super) fn last(game: &Game) -> usize {
    game.played().len().saturating_sub(1)
}

/// Draws the decisions from a quarter on, the echoes beside or below, the truths, and at the foot what cost most.
pub(super) fn draw(
    buffer: &mut Buffer,
    area: Rect,
    context: &Context<'_>,
    (facts, reckoned): (&Facts, &Reckoned),
    scroll: usize,
) {
    let look = context.look;
    let area = Rect { height: area.height - last_word(buffer, area, context, reckoned), ..area };
    // On a wide screen what came back and what nobody knew stand beside the decisions.
    let beside = area.width >= WIDE;
    let left = if beside { area.width * 3 / 5 } else { area.width };
    let column = if beside { Rect { x: area.x + left, width: area.width - left, ..area } } else { area };
    let said = |truth: &Truth| words::truth(look, *truth, context.game().scenario());
    let told: Vec<String> = facts.truths.iter().map(said).collect();
    let room = usize::from(column.width).saturating_sub(4);
    let truth_lines: Vec<String> = told.iter().flat_map(|truth| wrap::wrap(truth, room)).collect();
    let foot = cells::coordinate(truth_lines.len() + 2);
    let echo = |echo: &crate::report::facts::Echo| hung(&when::short(echo.quarter, look), &echo.words(look), room);
    let mut echoes: Vec<Vec<String>> = facts.echoes.iter().map(echo).collect();
    // Both boxes run through the same years: what came back begins where the decisions shown begin.
    let begins = context.game().played().get(scroll).map(Played::quarter);
    let past = facts.echoes.iter().take_while(|echo| begins.is_some_and(|quarter| echo.quarter < quarter)).count();
    if echoes.is_empty() {
        echoes.push(vec![look.get("debrief-no-echoes")]);
    }
    let rows = echoes.iter().map(Vec::len).sum::<usize>();
    let rows = rows.min(if area.height >= ROOMY { ECHOES.0 } else { ECHOES.1 });
    let middle = if beside { column.height.saturating_sub(foot) } else { cells::coordinate(rows + 2) };
    let top = column.height.saturating_sub(foot + middle);
    decisions(buffer, Rect { width: left, height: if beside { area.height } else { top }, ..area }, context, scroll);
    let between = Rect { y: column.y + top, height: middle, ..column };
    whole(buffer, between, look, &echoes, past);
    let below = Rect { y: between.bottom(), height: foot, ..column };
    framed(buffer, below, look, "debrief-truth", &truth_lines, Role::Title);
}

/// What cost most, and how to try it otherwise, at the foot; the rows it takes.
fn last_word(buffer: &mut Buffer, area: Rect, context: &Context<'_>, reckoned: &Reckoned) -> u16 {
    let Reckoned::Done(reckoning) = reckoned else { return 0 };
    let judged = reckoning.judged.as_ref();
    let said = judged.and_then(|judged| moments::costliest_and_how(context.look, context.game(), judged));
    let Some(said) = said else { return 0 };
    let rows = cells::coordinate(wrap::wrap(&said, usize::from(area.width)).len()).min(area.height);
    let foot = Rect { y: area.bottom() - rows, height: rows, ..area };
    wrap::write(buffer, foot, &said, context.look.style(Role::Title))
}

/// The cards that came back, the oldest first, from one of them on: as many as have room whole.
fn whole(buffer: &mut Buffer, area: Rect, look: &Look, echoes: &[Vec<String>], past: usize) {
    let room = usize::from(Panel::inner(area).height);
    // The last of them fill the box.
    let mut left = room;
    let fill = echoes.iter().rev().take_while(|echo| left.checked_sub(echo.len()).map(|rest| left = rest).is_some());
    let first = past.min(echoes.len() - fill.count().clamp(1, echoes.len()));
    let mut lines: Vec<String> = Vec::new();
    let mut shown = first;
    for echo in echoes.iter().skip(first) {
        if !lines.is_empty() && lines.len() + echo.len() > room {
            break;
        }
        lines.extend_from_slice(echo);
        shown += 1;
    }
    framed(buffer, area, look, "debrief-echoes", &lines, Role::Text);
    let inner = Panel::inner(area);
    let inner = Rect { width: inner.width.saturating_sub(1), ..inner };
    help::more(buffer, inner, look, first > 0, shown < echoes.len());
}

fn framed(buffer: &mut Buffer, area: Rect, look: &Look, title: &str, lines: &[String], role: Role) {
    (&Panel::new(&look.theme, &look.get(title))).render(area, buffer);
    let inner = Panel::inner(area);
    for (y, line) in (inner.top()..inner.bottom()).zip(lines) {
        buffer.set_stringn(inner.x + 1, y, line, usize::from(inner.width).saturating_sub(1), look.style(role));
    }
}

fn decisions(buffer: &mut Buffer, area: Rect, context: &Context<'_>, scroll: usize) {
    let look = context.look;
    (&Panel::new(&look.theme, &look.get("debrief-decisions"))).render(area, buffer);
    let inner = Panel::inner(area);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    let mut y = inner.y;
    let mut below = false;
    for played in context.game().played().iter().skip(scroll) {
        if y >= inner.bottom() {
            below = true;
            break;
        }
        let quarter = when::short(played.quarter(), look);
        let said = words::what(look, context.game(), played, 6, look.glyphs().dot);
        let room = usize::from(inner.width).saturating_sub(cells::width(&quarter) + 2);
        buffer.set_string(inner.x, y, &quarter, look.style(Role::Dim));
        for line in wrap::wrap(&said, room) {
            if y >= inner.bottom() {
                below = true;
                break;
            }
            let x = inner.x + cells::coordinate(cells::width(&quarter) + 2);
            buffer.set_string(x, y, line, look.style(Role::Text));
            y += 1;
        }
    }
    help::more(buffer, inner, look, scroll > 0, below);
}

/// A text with something before its first line, its other lines set in below.
fn hung(head: &str, text: &str, room: usize) -> Vec<String> {
    let indent = cells::width(head) + 2;
    let lines = wrap::wrap(text, room.saturating_sub(indent));
    let before = |place: usize| if place == 0 { format!("{head}  ") } else { " ".repeat(indent) };
    lines.into_iter().enumerate().map(|(place, line)| before(place) + &line).collect()
}

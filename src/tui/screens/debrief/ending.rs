//! What it came to: the ending, value and score; how the value adds up, and against what; the cash line beside other
//! lines.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::lines::together;
use super::{ROOMY, Reckoned};
use crate::report::facts::Facts;
use crate::report::reckoning::Reckoning;
use crate::report::sums::{Line, Sum, in_a_line, made_of, scored, sums, unvalued};
use crate::report::words;
use crate::tui::screens::{Context, Look};
use crate::tui::theme::Role;
use crate::tui::{cells, wrap};

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
    if let Some(unvalued) = unvalued(&look.texts, context.scenario(), facts) {
        y += wrap::write(buffer, rest(y), &unvalued, look.style(Role::Text)) + gap;
    }
    let Reckoned::Done(reckoning) = reckoned else {
        y += wrap::write(buffer, rest(y), &look.get(awaited(reckoned)), look.style(Role::Dim));
        return together(buffer, rest(y + 1), context, facts, &Reckoning::default());
    };
    // Whether the way that was taken was the better one comes before what it adds up to.
    for said in worlds(look, facts, reckoning) {
        y += wrap::write(buffer, rest(y), &said, look.style(Role::Text)) + gap;
    }
    let sums = sums(look, facts.verdict.as_ref(), reckoning);
    // Where the second is wider than half the least screen, the first gives it what it can spare.
    let wide = |place: usize| sums.get(place).map_or(0, needed);
    let first = if wide(1) > SUM { SUM.min(wide(0)) } else { SUM };
    let columns = [(0, first), (first + 2, SUM.max(wide(1)))];
    let columns = columns.map(|(aside, width)| Rect { x: area.x + aside, width, ..rest(y) });
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
    // How it was reckoned comes last: where there is no room, it is what can be missed.
    for sum in &sums {
        y += wrap::write_whole(buffer, rest(y), &sum.against, look.style(Role::Dim)) + gap;
    }
    together(buffer, rest(y), context, facts, reckoning);
}

/// What is said while the reckoning is not there.
pub(super) fn awaited(reckoned: &Reckoned) -> &'static str {
    match reckoned {
        Reckoned::Failed => "debrief-not-reckoned",
        Reckoned::KeptBack => "exercise-no-counterfactual",
        _ => "debrief-reckoning",
    }
}

/// The amount of a line as it is drawn.
fn amount(line: &Line) -> String {
    if line.is_result { format!("= {}", line.amount) } else { line.amount.clone() }
}

/// Columns that a sum needs for its names and amounts whole.
fn needed(sum: &Sum) -> u16 {
    let lines = sum.lines.iter().map(|line| cells::width(&line.name) + 1 + cells::width(&amount(line)));
    cells::coordinate(lines.chain([cells::width(&sum.heading)]).max().unwrap_or(0))
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
        let amount = amount(line);
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

/// What other worlds say.
fn worlds(look: &Look, facts: &Facts, reckoning: &Reckoning) -> Vec<String> {
    let mut said = match &reckoning.wasted {
        Some(wasted) => words::worlds(look, facts.verdict.as_ref(), wasted),
        None => Vec::new(),
    };
    if reckoning.judged.is_none() {
        said.push(look.get("debrief-nothing-to-compare"));
    }
    said
}

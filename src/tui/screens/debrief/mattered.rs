//! The decisions that mattered, each with what it moved; when luck was kindest and hardest; and the value quarter by
//! quarter, from the first day's to the one at the end.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::ending::awaited;
use super::{ROOMY, Reckoned};
use crate::desk::when;
use crate::report::reckoning::Judged;
use crate::report::{moments, words};
use crate::sim::units::Quarter;
use crate::tui::screens::{Context, Look, trends};
use crate::tui::theme::{Glyphs, Role};
use crate::tui::{cells, wrap};

/// Cells of an amount.
const AMOUNT: usize = 8;
/// Lines of one decision, at most.
const LINES: u16 = 3;
/// Levers of a quarter that are told.
const TOLD: usize = 6;
/// Rows that the value needs as a picture.
const CHART: u16 = 7;

pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>, reckoned: &Reckoned) {
    let look = context.look;
    let rest = |y: u16| Rect { y, height: area.bottom().saturating_sub(y), ..area };
    let judged = match reckoned {
        Reckoned::Done(reckoning) => reckoning.judged.as_ref().ok_or("debrief-nothing-to-compare"),
        _ => Err(awaited(reckoned)),
    };
    let judged = match judged {
        Ok(judged) => judged,
        Err(id) => {
            wrap::write(buffer, area, &look.get(id), look.style(Role::Dim));
            return;
        }
    };
    let gap = u16::from(area.height >= ROOMY);
    let turns = words::turns_of_luck(look, judged).join(" ");
    let below =
        if turns.is_empty() { 0 } else { 1 + wrap::wrap(&turns, usize::from(area.width)).len() + usize::from(gap) };
    let mut y = moments(buffer, area, context, judged, (gap, CHART + cells::coordinate(below)));
    if !turns.is_empty() {
        y += 1 + wrap::write(buffer, rest(y + 1), &turns, look.style(Role::Text)) + gap;
    }
    let below = rest(y);
    if below.height >= CHART {
        // The decisions stand on it by their numbers.
        let numbers = judged.moments().into_iter().zip(1..).map(|(place, number)| (place, number.to_string()));
        let numbers: Vec<(usize, String)> = numbers.collect();
        trends::course(buffer, below, look, &look.get("debrief-course"), &course(judged), &numbers);
    }
}

/// What the company was worth when each quarter opened, and at the end; millions of dollars.
fn course(judged: &Judged) -> Vec<(Quarter, f64)> {
    let quarters = &judged.whole.quarters;
    let last = quarters.last().map(|last| (last.quarter.plus(1), last.after.millions()));
    quarters.iter().map(|quarter| (quarter.quarter, quarter.before.millions())).chain(last).collect()
}

/// The decisions, the weightiest first, in fewer lines each where so many rows below them are to stay free; answers the
/// first free row.
fn moments(buffer: &mut Buffer, area: Rect, context: &Context<'_>, judged: &Judged, (gap, below): (u16, u16)) -> u16 {
    let look = context.look;
    let mut y = area.y;
    let places = judged.moments();
    let heading = if places.is_empty() { "debrief-moments-none" } else { "debrief-moments" };
    y += wrap::write(buffer, area, &look.get(heading), look.style(Role::Title));
    if gap > 0 && !places.is_empty() {
        let rest = Rect { y, height: area.bottom().saturating_sub(y), ..area };
        y += wrap::write(buffer, rest, &look.get("debrief-moments-how"), look.style(Role::Dim)) + gap;
    }
    let played = context.game().played();
    if let Some(first) = places.first().and_then(|place| judged.whole.quarters.get(*place)) {
        y += heads(buffer, Rect { y, height: 1, ..area }, look, cells::width(&when::point(first.quarter, look)));
    }
    y += gap;
    let told = |most: u16| most * cells::coordinate(places.len());
    let room = area.bottom().saturating_sub(y + below);
    let most = (1..=LINES).rev().find(|most| told(*most + gap) <= room).unwrap_or(LINES.min(2));
    for (number, place) in (1..).zip(places) {
        let (Some(quarter), Some(played)) = (judged.whole.quarters.get(place), played.get(place)) else { continue };
        let amount = |amount| cells::pad_left(&words::change(look, amount), AMOUNT, look.glyphs().ellipsis);
        let head = format!("{number} {}  {}", amount(quarter.skill()), when::point(quarter.quarter, look));
        let luck = format!("{}  ", amount(quarter.luck()));
        let role = if quarter.skill().is_negative() { Role::Bad } else { Role::Good };
        let aside = area.x + cells::coordinate(cells::width(&head));
        let indent = cells::coordinate(cells::width(&head) + cells::width(&luck));
        let width = area.width.saturating_sub(indent);
        let what = moments::moment(look, context.game(), played, judged, place, TOLD, look.glyphs().dot);
        let lines = whole_parts(&what, look.glyphs(), (usize::from(width), usize::from(most)));
        let shown = cells::coordinate(lines.len()).clamp(1, most);
        if y + shown > area.bottom() {
            break;
        }
        buffer.set_string(area.x, y, &head, look.style(role));
        buffer.set_string(aside, y, &luck, look.style(Role::Dim));
        for (line, down) in lines.iter().zip(0..shown) {
            buffer.set_string(area.x + indent, y + down, line, look.style(Role::Text));
        }
        y += shown + gap;
    }
    y
}

/// The names of the columns over the decisions, with room for quarters of so many cells; the rows they take.
fn heads(buffer: &mut Buffer, area: Rect, look: &Look, quarters: usize) -> u16 {
    let name = |id: &str, room: usize| cells::pad_left(&look.get(id), room, look.glyphs().ellipsis);
    let decisions = name("debrief-column-decisions", "1 ".len() + AMOUNT);
    let luck = name("debrief-column-luck", quarters + "  ".len() + AMOUNT);
    let heads = format!("{decisions}{luck}  {}", look.get("debrief-column-levers"));
    buffer.set_stringn(area.x, area.y, &heads, usize::from(area.width), look.style(Role::Dim));
    1
}

/// What made a quarter matter in at most so many lines of so many cells: as many of its parts as have room whole, and a
/// mark where others stand on the next page. No word and no figure is cut.
fn whole_parts(what: &str, glyphs: &Glyphs, (room, most): (usize, usize)) -> Vec<String> {
    let lines = wrap::wrap(what, room);
    if lines.len() <= most {
        return lines;
    }
    let between = format!(" {} ", glyphs.dot);
    let parts: Vec<&str> = what.split(&between).collect();
    let first = |kept: usize| parts.get(..kept).unwrap_or_default().iter().copied().chain([glyphs.ellipsis]);
    let kept = (1..parts.len()).rev().map(|kept| wrap::wrap(&first(kept).collect::<Vec<_>>().join(&between), room));
    kept.into_iter().find(|lines| lines.len() <= most).unwrap_or_else(|| wrap::whole(what, room, most))
}

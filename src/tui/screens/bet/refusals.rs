//! The refused tickets as a list that grows, under the snake they make.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::tickets::snake;
use crate::args;
use crate::desk::session::Played;
use crate::desk::tickets::{WRITTEN, refused};
use crate::sim::decisions::Freeze;
use crate::tui::screens::Context;
use crate::tui::theme::Role;
use crate::tui::widgets::Panel;
use crate::tui::{cells, wrap};

/// Draws the snake, the newest refusals, and what became of the newest.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let look = context.look;
    let played = context.game().played();
    let tickets = refused(played.iter().map(Played::after));
    let title = look.format("bet-tickets", &args! { "count" => tickets.len() });
    (&Panel::new(&look.theme, &title)).render(area, buffer);
    let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..Panel::inner(area) };
    let Some(newest) = tickets.last() else {
        let frozen = context.visible().levels.freeze != Freeze::None;
        let id = if frozen { "bet-tickets-none-yet" } else { "bet-tickets-none" };
        wrap::write(buffer, inner, &look.get(id), look.style(Role::Dim));
        return;
    };
    let engineers = &context.visible().engineers;
    let peak = played.iter().map(|played| played.after().engineers.backlog).fold(engineers.backlog, f64::max);
    let share = if peak > 0.0 { engineers.backlog / peak } else { 0.0 };
    let waiting = (tickets.len() as f64 * share).round() as usize;
    let thawing = engineers.refused == 0.0 && engineers.backlog > 0.0;
    let fate = wrap::wrap(&newest.fate(look), usize::from(inner.width).saturating_sub(2));
    let below = cells::coordinate(fate.len()) + u16::from(thawing);
    // Refiled tickets take their old row's place: no name stands twice. As many as have room whole, the newest among
    // them.
    let rows = usize::from(inner.height.saturating_sub(1 + below)).min(WRITTEN);
    let mut shown: Vec<(String, Role)> = Vec::new();
    for ticket in tickets.iter().rev() {
        let mut words = ticket.name(look);
        if ticket.again > 0 {
            let times = look.format("bet-ticket-times", &args! { "times" => ticket.again + 1 });
            words = format!("{words}\u{a0}{times}");
        }
        let role = if std::ptr::eq(ticket, newest) { Role::Title } else { Role::Text };
        let lines = wrap::wrap(&words, usize::from(inner.width));
        if shown.len() + lines.len() > rows {
            break;
        }
        shown.splice(0..0, lines.into_iter().map(|line| (line, role)));
    }
    // What the list leaves free is the snake's.
    let free = usize::from(inner.height.saturating_sub(1 + below)).saturating_sub(shown.len());
    let body = snake(waiting, thawing, usize::from(inner.width), 1 + free / 2, look.glyphs());
    let mut y = inner.y;
    for row in &body {
        buffer.set_string(inner.x, y, row, look.style(Role::Warning));
        y += 1;
    }
    y = y.max(inner.y + 1) + u16::from(free > body.len());
    for (line, role) in shown {
        buffer.set_string(inner.x, y, line, look.style(role));
        y += 1;
    }
    for line in fate {
        if y < inner.bottom() {
            buffer.set_string(inner.x + 2, y, line, look.style(Role::Dim));
        }
        y += 1;
    }
    if thawing && y < inner.bottom() {
        let thaw = cells::cut(&look.get("bet-thaw"), usize::from(inner.width), look.glyphs().ellipsis);
        buffer.set_string(inner.x, y, thaw, look.style(Role::Warning));
    }
}

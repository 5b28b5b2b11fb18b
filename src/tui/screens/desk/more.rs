//! What a wide desk has below the levers: the four with more than a line each, and the six stocks over the quarters.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::speakers;
use crate::desk::advice;
use crate::tui::screens::{Context, trends};
use crate::tui::theme::Role;
use crate::tui::{cells, wrap};

/// Lines of an advisor beside the first.
const BESIDE: usize = 2;
/// Rows of the stocks, with their heading.
const STOCKS: u16 = 7;

/// Draws both, one above the other.
pub(in crate::tui::screens) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    if context.session.is_counsel_put_off() {
        // How much room the four take is known when they have spoken.
        return;
    }
    let look = context.look;
    let area = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area };
    let used = opinions(buffer, area, context);
    if used + 1 + STOCKS > area.height {
        return;
    }
    let below = Rect { y: area.y + used + 1, height: area.height - used - 1, ..area };
    buffer.set_string(below.x, below.y, look.get("trends-stocks"), look.style(Role::Title));
    trends::stocks(buffer, Rect { y: below.y + 1, height: STOCKS - 1, ..below }, context);
}

/// The four, each with what he says first and what else holds; answers the rows used.
fn opinions(buffer: &mut Buffer, area: Rect, context: &Context<'_>) -> u16 {
    let look = context.look;
    buffer.set_string(area.x, area.y, look.get("briefing-advisors"), look.style(Role::Title));
    let said = advice::said(context.look, context.session, usize::MAX);
    let names = speakers(context, true);
    let widest = names.iter().map(|name| cells::width(name)).max().unwrap_or(0);
    let mut y = area.y + 1;
    for ((name, (_, first)), beside) in
        names.iter().zip(&said).zip(advice::beside(context.look, context.session, &said, BESIDE))
    {
        if y >= area.bottom() {
            break;
        }
        buffer.set_string(area.x, y, name, look.style(Role::Dim));
        let x = area.x + cells::coordinate(widest + 2);
        let lines = [(first.clone(), Role::Text)].into_iter().chain(beside.into_iter().map(|line| (line, Role::Dim)));
        for (line, role) in lines {
            let place = Rect { x, y, width: area.right().saturating_sub(x), height: area.bottom().saturating_sub(y) };
            y += wrap::write(buffer, place, &line, look.style(role));
        }
    }
    y.saturating_sub(area.y)
}

//! Tenants: who holds which machines, what stands idle, what they pay.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

pub(super) use crate::desk::tenants::any;
use crate::desk::tenants::lines;
use crate::tui::cells;
use crate::tui::screens::Context;
use crate::tui::theme::Role;
use crate::tui::widgets::Panel;

/// Draws it, the weightiest lines first.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let look = context.look;
    let title = look.get("machines-tenants");
    (&Panel::new(&look.theme, &title)).render(area, buffer);
    let inner = Panel::inner(area);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    for (y, line) in (inner.y..inner.bottom()).zip(lines(look, context.session)) {
        let line = cells::cut(&line, usize::from(inner.width), look.glyphs().ellipsis);
        buffer.set_string(inner.x, y, line, look.style(Role::Text));
    }
}

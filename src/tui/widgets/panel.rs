//! A frame with a title around something.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Block, Widget};

use crate::tui::cells;
use crate::tui::theme::{Role, Theme};

/// A bordered panel. Draw it, then draw into [`Panel::inner`].
#[derive(Debug, Clone, Copy)]
pub struct Panel<'a> {
    /// How it looks.
    pub theme: &'a Theme,
    /// The title in the upper border; cut where it does not fit.
    pub title: &'a str,
    /// A remark in the lower border, at the right; left out where it does not fit.
    pub remark: &'a str,
    /// The style of the frame: [`Role::Border`], or another to make it stand out.
    pub role: Role,
}

impl<'a> Panel<'a> {
    /// A plain panel with a title.
    #[must_use]
    pub const fn new(theme: &'a Theme, title: &'a str) -> Self {
        Self { theme, title, remark: "", role: Role::Border }
    }

    /// The area within the frame.
    #[must_use]
    pub const fn inner(area: Rect) -> Rect {
        Rect {
            x: area.x.saturating_add(1),
            y: area.y.saturating_add(1),
            width: area.width.saturating_sub(2),
            height: area.height.saturating_sub(2),
        }
    }
}

impl Widget for &Panel<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.width < 2 || area.height < 2 {
            return;
        }
        let glyphs = self.theme.glyphs;
        let line = self.theme.style(self.role);
        Block::bordered().border_set(glyphs.border).border_style(line).render(area, buffer);
        let room = usize::from(area.width).saturating_sub(4);
        let title = cells::cut(self.title, room.saturating_sub(2), glyphs.ellipsis);
        if !title.is_empty() {
            buffer.set_string(area.x + 2, area.y, format!(" {title} "), self.theme.style(Role::Title));
        }
        let width = cells::width(self.remark);
        if width > 0 && width + 2 <= room {
            let x = area.right() - cells::coordinate(width + 4);
            buffer.set_string(x, area.bottom() - 1, format!(" {} ", self.remark), self.theme.style(Role::Dim));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Glyphs;
    use crate::tui::widgets::{drawn, stays_inside};

    #[test]
    fn title_and_remark_sit_in_the_frame() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let panel = Panel { remark: "8 quarters", ..Panel::new(&theme, "현금") };
        assert_eq!(drawn(&panel, 20, 3), "┌─ 현금 ───────────┐\n│                  │\n└───── 8 quarters ─┘");
        assert_eq!(drawn(&panel, 9, 2), "┌─ 현… ─┐\n└───────┘");
        assert_eq!(drawn(&panel, 4, 2), "┌──┐\n└──┘");
        let theme = Theme::plain(&Glyphs::ASCII);
        assert_eq!(drawn(&Panel::new(&theme, "cash"), 10, 2), "+- cash -+\n+--------+");
        stays_inside(&panel);
        assert_eq!(Panel::inner(Rect::new(0, 0, 1, 1)), Rect::new(1, 1, 0, 0));
    }
}

//! The last row of a screen: the keys that matter here.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::tui::cells;
use crate::tui::keymap::{FOOTER_GAP, FooterItem};
use crate::tui::theme::{Role, Theme};

/// A footer of entries made by [`footer_items`](crate::tui::keymap::footer_items).
#[derive(Debug, Clone, Copy)]
pub struct Footer<'a> {
    /// How it looks.
    pub theme: &'a Theme,
    /// The entries; what does not fit is left out.
    pub items: &'a [FooterItem],
}

impl Widget for &Footer<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let mut used = 0;
        for item in self.items {
            if used + item.width() > usize::from(area.width) {
                break;
            }
            let keys = area.x + cells::coordinate(used);
            buffer.set_string(keys, area.y, &item.keys, self.theme.style(Role::Key));
            let label = keys + cells::coordinate(cells::width(&item.keys) + 1);
            buffer.set_string(label, area.y, &item.label, self.theme.style(Role::Dim));
            used += item.width() + FOOTER_GAP;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Glyphs;
    use crate::tui::widgets::{drawn, stays_inside};

    #[test]
    fn entries_stand_side_by_side_and_whole() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let items = [("↑↓", "고르기"), ("w", "왜")].map(|(k, l)| FooterItem {
            keys: k.into(),
            label: l.into(),
            does: Vec::new(),
        });
        let footer = Footer { theme: &theme, items: &items };
        assert_eq!(drawn(&footer, 20, 1), "↑↓ 고르기  w 왜");
        assert_eq!(drawn(&footer, 14, 1), "↑↓ 고르기");
        assert_eq!(drawn(&footer, 4, 1), "");
        stays_inside(&footer);
    }
}

//! A list of lines with one selected; the selected one is always in sight.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::tui::cells;
use crate::tui::theme::{Role, Theme};

/// One line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What stands at the left.
    pub text: String,
    /// What stands at the right; it goes before the text where both do not fit.
    pub note: String,
    /// The style of the line while it is not selected.
    pub role: Role,
}

/// A list. It scrolls by itself: the selection stands as near the middle as the ends allow.
#[derive(Debug, Clone, Copy)]
pub struct List<'a> {
    /// How it looks.
    pub theme: &'a Theme,
    /// The lines.
    pub items: &'a [Item],
    /// The selected line.
    pub selected: Option<usize>,
    /// Whether lines start with their number, for as long as there are digits.
    pub numbered: bool,
}

impl List<'_> {
    /// The place of the line that stands first where there is room for `height` lines.
    #[must_use]
    pub fn first(&self, height: usize) -> usize {
        let last_first = self.items.len().saturating_sub(height);
        self.selected.map_or(0, |selected| selected.saturating_sub(height / 2).min(last_first))
    }
}

impl Widget for &List<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let (glyphs, room, first) = (self.theme.glyphs, usize::from(area.width), self.first(usize::from(area.height)));
        for (y, (index, item)) in (area.top()..area.bottom()).zip(self.items.iter().enumerate().skip(first)) {
            let chosen = self.selected == Some(index);
            let pointer = if chosen { glyphs.pointer } else { " " };
            let number = match index + 1 {
                n @ 1..=9 if self.numbered => format!("{n} "),
                _ if self.numbered => "  ".to_owned(),
                _ => String::new(),
            };
            let note = cells::width(&item.note);
            let text_width = cells::width(&item.text);
            let lead = format!("{pointer} {number}");
            let free = room.saturating_sub(cells::width(&lead));
            let with_note = note > 0 && text_width.min(8) + note + 2 <= free;
            let text_room = if with_note { free - note - 2 } else { free };
            let mut line = lead.clone() + &cells::pad(&item.text, text_room, glyphs.ellipsis);
            if with_note {
                line = line + "  " + &item.note;
            }
            let style = self.theme.style(if chosen { Role::Selection } else { item.role });
            if chosen || item.role != Role::OneWay {
                buffer.set_stringn(area.x, y, line, room, style);
                continue;
            }
            // A door is marked as far as its words go: a line that is marked whole is the selected one.
            buffer.set_stringn(area.x, y, line, room, self.theme.style(Role::Text));
            let shown = cells::cut(&item.text, text_room, glyphs.ellipsis);
            buffer.set_stringn(area.x + cells::coordinate(cells::width(&lead)), y, shown, free, style);
            if with_note {
                buffer.set_stringn(area.x + cells::coordinate(room - note), y, &item.note, note, style);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Glyphs;
    use crate::tui::widgets::{drawn, stays_inside};

    fn items(count: usize) -> Vec<Item> {
        (1..=count).map(|n| Item { text: format!("레버 {n}"), note: format!("{n}M"), role: Role::Text }).collect()
    }

    #[test]
    fn lines_have_pointer_number_text_and_note() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let items = items(2);
        let list = List { theme: &theme, items: &items, selected: Some(1), numbered: true };
        assert_eq!(drawn(&list, 20, 3), "  1 레버 1        1M\n▸ 2 레버 2        2M\n");
        assert_eq!(drawn(&List { numbered: false, ..list }, 9, 2), "  레버 1\n▸ 레버 2");
    }

    #[test]
    fn a_door_is_marked_as_far_as_its_words_go() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let mut items = items(2);
        items[1].role = Role::OneWay;
        // The second cell of a wide glyph has no style of its own.
        items.iter_mut().for_each(|item| item.text = "door".to_owned());
        let list = List { theme: &theme, items: &items, selected: Some(0), numbered: false };
        let mut buffer = Buffer::empty(Rect::new(0, 0, 20, 2));
        (&list).render(buffer.area, &mut buffer);
        let marked = |y: u16| -> usize {
            let reversed = |x: &u16| buffer[(*x, y)].modifier.contains(ratatui::style::Modifier::REVERSED);
            (0..20).filter(reversed).count()
        };
        assert_eq!([marked(0), marked(1)], [20, "door".len() + "2M".len()]);
    }

    #[test]
    fn the_selected_line_is_always_in_sight() {
        let theme = Theme::plain(&Glyphs::ASCII);
        let items = items(30);
        for height in 1..12 {
            for selected in 0..30 {
                let list = List { theme: &theme, items: &items, selected: Some(selected), numbered: false };
                let picture = drawn(&list, 20, height);
                assert!(picture.contains("> "), "{height} {selected}: {picture}");
                assert_eq!(picture.lines().filter(|line| !line.is_empty()).count(), usize::from(height));
                let first = list.first(usize::from(height));
                assert!(picture.starts_with(&format!(
                    "{} 레버 {} ",
                    if first == selected { ">" } else { " " },
                    first + 1
                )));
            }
        }
        stays_inside(&List { theme: &theme, items: &items, selected: Some(77), numbered: true });
        stays_inside(&List { theme: &theme, items: &[], selected: Some(0), numbered: true });
    }
}

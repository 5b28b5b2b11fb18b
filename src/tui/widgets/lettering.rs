//! A name in large letters, as large as its place allows: eight rows, four rows, or plain bold text.

mod hangul;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Widget;
use tui_big_text::{BigText, PixelSize};

use crate::tui::cells;
use crate::tui::theme::glyphs::Plotting;
use crate::tui::theme::{Role, Theme};

/// Words in large letters, in the middle of their place.
#[derive(Debug, Clone, Copy)]
pub struct Lettering<'a> {
    /// How it looks.
    pub theme: &'a Theme,
    /// The words. Large letters are Latin ones, and the Hangul of the game's name; anything else is shown in ordinary size.
    pub words: &'a str,
    /// Their style.
    pub role: Role,
}

impl Lettering<'_> {
    /// Columns of a letter and rows of the words in such a room.
    #[must_use]
    pub fn size(&self, room: (u16, u16)) -> (u16, u16) {
        let large = self.theme.glyphs.plotting == Plotting::Braille && self.words.is_ascii();
        let letters = cells::coordinate(self.words.len());
        let fits = |(across, down): &(u16, u16)| letters.saturating_mul(*across) <= room.0 && *down <= room.1;
        if self.hangul().is_some_and(|width| width <= room.0 && hangul::DOTS / 2 <= room.1) {
            return (hangul::DOTS, hangul::DOTS / 2);
        }
        [(8, 8), (4, 4)].into_iter().filter(|_| large).find(fits).unwrap_or((1, 1))
    }
}

impl Lettering<'_> {
    /// Cells of the words as large Hangul, where they can be drawn so.
    fn hangul(&self) -> Option<u16> {
        hangul::width(self.words).filter(|_| self.theme.glyphs.plotting == Plotting::Braille)
    }
}

impl Widget for &Lettering<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let style = self.theme.style(self.role);
        let (across, down) = self.size((area.width, area.height));
        let width = if down > 1 { cells::coordinate(self.words.len()) * across } else { 0 };
        if down == 1 {
            let words = cells::cut(self.words, usize::from(area.width), self.theme.glyphs.ellipsis);
            let x = area.x + (area.width - cells::coordinate(cells::width(&words)).min(area.width)) / 2;
            buffer.set_string(x, area.y, words, style);
            return;
        }
        if let Some(width) = self.hangul() {
            let x = area.x + area.width.saturating_sub(width) / 2;
            for (y, line) in (area.top()..area.bottom()).zip(hangul::lines(self.words)) {
                buffer.set_stringn(x, y, line, usize::from(area.right() - x), style);
            }
            return;
        }
        let place = Rect { x: area.x + (area.width - width) / 2, width, height: down, ..area };
        let size = if down == 8 { PixelSize::Full } else { PixelSize::Quadrant };
        let lines = vec![Line::from(self.words)];
        BigText::builder().pixel_size(size).style(style).lines(lines).build().render(place, buffer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Glyphs;
    use crate::tui::widgets::{drawn, stays_inside};

    #[test]
    fn words_are_as_large_as_their_place() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let name = Lettering { theme: &theme, words: "Go", role: Role::Figure };
        assert_eq!([(80, 24), (15, 8), (8, 7), (7, 7), (8, 3)].map(|room| name.size(room).1), [8, 4, 4, 1, 1]);
        assert_eq!(drawn(&name, 7, 1), "  Go");
        assert!(drawn(&name, 16, 8).contains('█'));
        stays_inside(&name);
        let korean = Lettering { words: "좋은 위기", ..name };
        assert_eq!([(80, 24), (55, 24), (80, 5)].map(|room| korean.size(room).1), [6, 1, 1]);
        stays_inside(&korean);
        let other = Lettering { words: "다른 위기", ..name };
        assert_eq!(other.size((80, 24)), (1, 1));
        let ascii = Theme::plain(&Glyphs::ASCII);
        assert_eq!(Lettering { theme: &ascii, ..name }.size((80, 24)), (1, 1));
    }
}

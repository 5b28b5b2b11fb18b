//! Something drawn over something else: clearing its place without tearing wide glyphs.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

use super::cells;
use super::theme::{Role, Theme};

/// Blanks an area that is about to be drawn over, and dresses it in a style.
///
/// A wide glyph that begins in the cell left of the area would cover the area's first column, and the terminal would
/// lose the border drawn there; such a glyph is blanked too. One that begins inside and would reach out to the right
/// is blanked with the area.
pub fn clear(buffer: &mut Buffer, area: Rect, style: Style) {
    let area = area.intersection(buffer.area);
    for y in area.top()..area.bottom() {
        if let Some(left) = area.left().checked_sub(1).and_then(|x| buffer.cell_mut((x, y)))
            && cells::width(left.symbol()) > 1
        {
            left.set_symbol(" ");
        }
        for x in area.left()..area.right() {
            if let Some(cell) = buffer.cell_mut((x, y)) {
                cell.reset();
                cell.set_style(style);
            }
        }
    }
}

/// What lies below something that is about to take the keys: without colour and emphasis, and the hand lifted, so that
/// only one thing on the screen looks selected.
pub fn recede(buffer: &mut Buffer, area: Rect, theme: &Theme) {
    let area = area.intersection(buffer.area);
    for position in area.positions() {
        if let Some(cell) = buffer.cell_mut(position) {
            if cell.symbol() == theme.glyphs.pointer {
                cell.set_symbol(" ");
            }
            // A theme that leaves the player's own colours alone names none for plain text.
            (cell.fg, cell.bg, cell.modifier) = (Color::Reset, Color::Reset, Modifier::empty());
            cell.set_style(theme.style(Role::Text)).set_style(theme.style(Role::Dim));
        }
    }
}

/// An area of at most this size in the middle of another.
#[must_use]
pub fn centred(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    Rect { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width, height }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Glyphs;
    use crate::tui::widgets::text_of;
    use ratatui::widgets::{Block, Widget};

    /// Draws Korean text, a box over it from a column, and tells what a terminal would show.
    fn boxed_over(text: &str, left: u16) -> String {
        let area = Rect::new(0, 0, 16, 3);
        let mut buffer = Buffer::empty(area);
        for y in 0..3 {
            buffer.set_string(0, y, text, Style::new());
        }
        let place = Rect::new(left, 0, 5, 3);
        clear(&mut buffer, place, Style::new());
        Block::bordered().render(place, &mut buffer);
        text_of(&buffer)
    }

    #[test]
    fn the_left_border_survives_on_both_halves_of_a_syllable() {
        assert_eq!(boxed_over("가나다라마바사아", 4), "가나┌───┐ 바사아\n가나│   │ 바사아\n가나└───┘ 바사아");
        assert_eq!(boxed_over("가나다라마바사아", 5), "가나 ┌───┐바사아\n가나 │   │바사아\n가나 └───┘바사아");
        let odd = boxed_over("a가나다라마바사", 4);
        assert_eq!(odd, "a가 ┌───┐마바사\na가 │   │마바사\na가 └───┘마바사");
    }

    #[test]
    fn the_terminal_sees_what_the_buffer_says() {
        // The difference that is sent must contain the border cells, at both parities.
        for left in [4u16, 5] {
            let area = Rect::new(0, 0, 16, 3);
            let mut before = Buffer::empty(area);
            (0..3).for_each(|y| before.set_string(0, y, "가나다라마바사아", Style::new()));
            let mut after = before.clone();
            clear(&mut after, Rect::new(left, 0, 5, 3), Style::new());
            Block::bordered().render(Rect::new(left, 0, 5, 3), &mut after);
            let sent = before.diff(&after);
            for y in 0..3 {
                assert!(sent.iter().any(|(x, row, _)| (*x, *row) == (left, y)), "{left} {y}");
            }
        }
    }

    #[test]
    fn what_lies_below_has_no_hand_and_no_emphasis() {
        for glyphs in [&Glyphs::UNICODE, &Glyphs::ASCII] {
            let theme = Theme::plain(glyphs);
            let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 1));
            buffer.set_string(0, 0, format!("{} 가격 1.02", glyphs.pointer), theme.style(Role::Selection));
            let area = buffer.area;
            recede(&mut buffer, area, &theme);
            assert_eq!(text_of(&buffer), "  가격 1.02");
            assert!(buffer.content.iter().all(|cell| cell.modifier == Modifier::DIM));
        }
    }

    #[test]
    fn what_lies_below_has_no_colour_in_the_players_own_palette() {
        use crate::tui::theme::{BuiltIn, Depth};
        let theme = Theme::built_in(BuiltIn::Terminal, Depth::Sixteen, &Glyphs::UNICODE).unwrap();
        let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 1));
        buffer.set_string(0, 0, "covered", theme.style(Role::Urgency));
        let area = buffer.area;
        recede(&mut buffer, area, &theme);
        let plain = theme.style(Role::Text).patch(theme.style(Role::Dim)).fg.unwrap_or(Color::Reset);
        assert!(buffer.content.iter().all(|cell| cell.fg == plain));
    }

    #[test]
    fn areas_outside_the_buffer_are_harmless() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 4, 2));
        for area in [Rect::new(0, 0, 0, 0), Rect::new(3, 1, 50, 50), Rect::new(90, 90, 5, 5)] {
            clear(&mut buffer, area, Style::new());
        }
        assert_eq!(centred(Rect::new(0, 0, 10, 4), 4, 2), Rect::new(3, 1, 4, 2));
        assert_eq!(centred(Rect::new(2, 2, 3, 1), 40, 20), Rect::new(2, 2, 3, 1));
    }
}

//! One dominant figure, as large as its place allows: eight rows, four rows, three rows, or plain bold text.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Widget;
use tui_big_text::{BigText, PixelSize};

use crate::tui::cells;
use crate::tui::theme::glyphs::Plotting;
use crate::tui::theme::{Role, Theme};

/// A figure in large digits, with its unit in ordinary size beside the foot of it.
#[derive(Debug, Clone, Copy)]
pub struct BigNumber<'a> {
    /// How it looks.
    pub theme: &'a Theme,
    /// The figure: digits, `.`, `,`, `:`, `-`, `−`, `+`, `%`. Anything else is shown in ordinary size.
    pub figure: &'a str,
    /// The unit, in any script.
    pub unit: &'a str,
    /// The style of the figure.
    pub role: Role,
}

/// Pixels of the small digits, three across and five down, a row a number from the top.
const SMALL: [(char, [u8; 5]); 16] = [
    ('0', [7, 5, 5, 5, 7]),
    ('1', [2, 6, 2, 2, 7]),
    ('2', [7, 1, 7, 4, 7]),
    ('3', [7, 1, 7, 1, 7]),
    ('4', [5, 5, 7, 1, 1]),
    ('5', [7, 4, 7, 1, 7]),
    ('6', [7, 4, 7, 5, 7]),
    ('7', [7, 1, 1, 1, 1]),
    ('8', [7, 5, 7, 5, 7]),
    ('9', [7, 5, 7, 1, 7]),
    ('-', [0, 0, 7, 0, 0]),
    ('+', [0, 2, 7, 2, 0]),
    ('.', [0, 0, 0, 0, 2]),
    (',', [0, 0, 0, 2, 4]),
    ('%', [5, 1, 2, 4, 5]),
    (':', [0, 2, 0, 2, 0]),
];

/// Cells across one small digit, with its gap.
const SMALL_STEP: usize = 4;
/// Cells across one of the largest digits.
const HUGE_STEP: usize = 8;
/// Cells across one large digit.
const LARGE_STEP: usize = 4;

impl BigNumber<'_> {
    /// The figure with the typographic minus as a plain one, which the fonts have.
    fn plain(&self) -> String {
        self.figure.replace('−', "-")
    }

    fn unit_room(&self) -> usize {
        if self.unit.is_empty() { 0 } else { cells::width(self.unit) + 1 }
    }

    fn small(&self, figure: &str, area: Rect, buffer: &mut Buffer, style: Style) {
        let blocks = self.theme.glyphs.plotting == Plotting::Braille;
        for (index, character) in figure.chars().enumerate() {
            let Some((_, rows)) = SMALL.iter().find(|(c, _)| *c == character) else {
                continue;
            };
            let left = area.x + cells::coordinate(index * SMALL_STEP);
            for across in 0..3u16 {
                let lit = |row: usize| rows.get(row).is_some_and(|bits| bits >> (2 - across) & 1 == 1);
                for down in 0..area.height {
                    let row = usize::from(down);
                    let symbol = match (blocks, lit(2 * row), lit(2 * row + 1)) {
                        (true, true, true) => "█",
                        (true, true, false) => "▀",
                        (true, false, true) => "▄",
                        (false, ..) if lit(row) => self.theme.glyphs.full,
                        _ => continue,
                    };
                    buffer.set_string(left + across, area.y + down, symbol, style);
                }
            }
        }
    }
}

impl Widget for &BigNumber<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let (figure, style) = (self.plain(), self.theme.style(self.role));
        let known = figure.chars().all(|c| SMALL.iter().any(|(small, _)| *small == c));
        let blocks = self.theme.glyphs.plotting == Plotting::Braille;
        let (width, room) = (figure.chars().count(), usize::from(area.width));
        let fits = |step: usize| known && width * step + self.unit_room() <= room;
        let (used, height) = if blocks && area.height >= 8 && fits(HUGE_STEP) {
            let place = Rect { height: 8, width: cells::coordinate(width * HUGE_STEP), ..area };
            let lines = vec![Line::from(figure.as_str())];
            BigText::builder().pixel_size(PixelSize::Full).style(style).lines(lines).build().render(place, buffer);
            (width * HUGE_STEP + 1, 8)
        } else if blocks && area.height >= 4 && fits(LARGE_STEP) {
            let place = Rect { height: 4, width: cells::coordinate(width * LARGE_STEP), ..area };
            let lines = vec![Line::from(figure.as_str())];
            BigText::builder().pixel_size(PixelSize::Quadrant).style(style).lines(lines).build().render(place, buffer);
            (width * LARGE_STEP + 1, 4)
        } else if area.height >= if blocks { 3 } else { 5 } && fits(SMALL_STEP) {
            let height = if blocks { 3 } else { 5 };
            self.small(&figure, Rect { height, ..area }, buffer, style);
            (width * SMALL_STEP, height)
        } else {
            let text = cells::cut(self.figure, room, self.theme.glyphs.ellipsis);
            buffer.set_string(area.x, area.y, &text, style);
            (cells::width(&text) + 1, 1)
        };
        if used < room {
            let unit = cells::cut(self.unit, room - used, self.theme.glyphs.ellipsis);
            let (x, y) = (area.x + cells::coordinate(used), area.y + height - 1);
            buffer.set_string(x, y, unit, self.theme.style(Role::Text));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Glyphs;
    use crate::tui::widgets::{drawn, stays_inside};

    fn sample(theme: &Theme) -> BigNumber<'_> {
        BigNumber { theme, figure: "3.4", unit: "quarters", role: Role::Figure }
    }

    #[test]
    fn the_figure_is_as_large_as_its_place() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        insta::assert_snapshot!(drawn(&sample(&theme), 24, 4));
        assert_eq!(drawn(&sample(&theme), 24, 3), "▀▀█     █ █\n▀▀█     ▀▀█\n▀▀▀  ▀    ▀ quarters");
        assert_eq!(drawn(&sample(&theme), 14, 1), "3.4 quarters");
        assert_eq!(drawn(&sample(&theme), 8, 4).trim_end(), "3.4 qua…");
        assert_eq!(drawn(&sample(&theme), 2, 1), "…");
    }

    #[test]
    fn ascii_draws_five_rows_or_one() {
        let theme = Theme::plain(&Glyphs::ASCII);
        let picture = drawn(&sample(&theme), 24, 5);
        assert_eq!(picture, "###     # #\n  #     # #\n###     ###\n  #       #\n###  #    # quarters");
        assert_eq!(drawn(&sample(&theme), 24, 4).trim_end(), "3.4 quarters");
    }

    #[test]
    fn wide_units_and_unknown_characters_fit_too() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let korean = BigNumber { unit: "개 분기", ..sample(&theme) };
        assert!(drawn(&korean, 24, 3).ends_with("개 분기"));
        assert_eq!(drawn(&BigNumber { figure: "∞", ..korean }, 12, 4).trim_end(), "∞ 개 분기");
        assert_eq!(drawn(&BigNumber { figure: "−7", unit: "", ..korean }, 8, 3), "    ▀▀█\n▀▀▀   █\n      ▀");
        stays_inside(&korean);
        stays_inside(&BigNumber { figure: "6.43억", ..korean });
    }
}

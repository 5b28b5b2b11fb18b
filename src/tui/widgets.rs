//! What screens are made of: small drawings of plain data in a theme. None of them knows the game, formats a number
//! or holds state; all of them fit any area, also none.

pub mod bars;
pub mod big_number;
pub mod choice;
pub mod curves;
pub mod fan;
pub mod footer;
pub mod lettering;
pub mod list;
pub mod load_chart;
pub mod meter;
pub mod panel;
pub mod plot;
pub mod slider;
pub mod sparkline;
pub mod table;
pub mod waterfall;

use ratatui::buffer::Buffer;

use super::cells;

pub use bars::Bars;
pub use big_number::BigNumber;
pub use choice::Choice;
pub use curves::{Curve, Curves, Dash, Shade};
pub use fan::{Band, Fan};
pub use footer::Footer;
pub use lettering::Lettering;
pub use list::{Item, List};
pub use load_chart::LoadChart;
pub use meter::{Meter, Reading};
pub use panel::Panel;
pub use slider::Slider;
pub use sparkline::Sparkline;
pub use table::{Column, Row, Table};
pub use waterfall::{Step, Waterfall};

/// What a terminal would show of a buffer: its rows as text, without trailing spaces.
///
/// Steps by the width of each glyph, so that a Hangul syllable counts once; made for snapshots and `assert_eq!`.
#[must_use]
pub fn text_of(buffer: &Buffer) -> String {
    let area = buffer.area;
    let mut rows = Vec::with_capacity(usize::from(area.height));
    for y in area.top()..area.bottom() {
        let mut row = String::new();
        let mut x = area.left();
        while x < area.right() {
            let symbol = buffer.cell((x, y)).map_or(" ", |cell| cell.symbol());
            row.push_str(symbol);
            x = x.saturating_add(cells::coordinate(cells::width(symbol).max(1)));
        }
        row.truncate(row.trim_end().len());
        rows.push(row);
    }
    rows.join("\n")
}

/// Draws a widget into an area of its own and tells what it looks like.
#[cfg(test)]
fn drawn(widget: impl ratatui::widgets::Widget, width: u16, height: u16) -> String {
    let mut buffer = Buffer::empty(ratatui::layout::Rect::new(0, 0, width, height));
    widget.render(buffer.area, &mut buffer);
    text_of(&buffer)
}

/// Draws a widget at every small size, inside a larger buffer, and checks that it stays within its area.
#[cfg(test)]
fn stays_inside<W>(widget: W)
where
    W: ratatui::widgets::Widget + Copy,
{
    use ratatui::layout::Rect;
    for width in 0..26 {
        for height in 0..12 {
            let mut buffer = Buffer::empty(Rect::new(0, 0, 40, 20));
            for y in 0..20 {
                buffer.set_string(0, y, "~".repeat(40), ratatui::style::Style::new());
            }
            let area = Rect::new(5, 4, width, height);
            widget.render(area, &mut buffer);
            for y in 0..20 {
                for x in 0..40 {
                    if !area.contains((x, y).into()) {
                        assert_eq!(buffer[(x, y)].symbol(), "~", "{width}x{height} leaks at {x},{y}");
                    }
                }
                let last = area.right().saturating_sub(1);
                if width > 0 && area.contains((last, y).into()) {
                    assert!(cells::width(buffer[(last, y)].symbol()) <= 1, "{width}x{height}: a wide glyph sticks out");
                }
            }
            widget.render(Rect::new(35, 18, width.min(5), height.min(2)), &mut buffer);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    #[test]
    fn wide_glyphs_count_once() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 2));
        buffer.set_string(0, 0, "현금 643M", Style::new());
        buffer.set_string(1, 1, "⠈가", Style::new());
        assert_eq!(text_of(&buffer), "현금 643M\n ⠈가");
    }
}

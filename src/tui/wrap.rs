//! Running text, broken into lines and written into an area.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

pub use crate::text::wrap::wrap;

/// Writes a text into an area, line by line, and answers how many rows it took.
pub fn write(buffer: &mut Buffer, area: Rect, text: &str, style: Style) -> u16 {
    let area = area.intersection(buffer.area);
    let mut rows = 0;
    for (y, line) in (area.top()..area.bottom()).zip(wrap(text, usize::from(area.width))) {
        buffer.set_stringn(area.x, y, line, usize::from(area.width), style);
        rows += 1;
    }
    rows
}

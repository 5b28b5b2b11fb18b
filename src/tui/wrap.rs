//! Running text, broken into lines and written into an area.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

pub use crate::text::wrap::{whole, wrap};

/// Writes a text into an area, line by line, and answers how many rows it took.
pub fn write(buffer: &mut Buffer, area: Rect, text: &str, style: Style) -> u16 {
    let area = area.intersection(buffer.area);
    lines(buffer, area, wrap(text, usize::from(area.width)), style)
}

/// The same of a text that may be too long for the area: what is left out of it are whole sentences.
pub fn write_whole(buffer: &mut Buffer, area: Rect, text: &str, style: Style) -> u16 {
    let area = area.intersection(buffer.area);
    lines(buffer, area, whole(text, usize::from(area.width), usize::from(area.height)), style)
}

fn lines(buffer: &mut Buffer, area: Rect, lines: Vec<String>, style: Style) -> u16 {
    let mut rows = 0;
    for (y, line) in (area.top()..area.bottom()).zip(lines) {
        buffer.set_stringn(area.x, y, line, usize::from(area.width), style);
        rows += 1;
    }
    rows
}

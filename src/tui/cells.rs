//! Words fitted into cells, with the mark of the theme's glyph table where something was cut.
//!
//! What a cell is and where a text may be cut is [`crate::text`]'s knowledge.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::text::{self, ascii};

/// Cells the text takes.
#[must_use]
pub fn width(words: &str) -> usize {
    text::width(words)
}

/// As much of the text as fits into `limit` cells, ending in the one-cell `ellipsis` if anything was cut. Neither a
/// glyph nor an amount is cut in two.
#[must_use]
pub fn cut(words: &str, limit: usize, ellipsis: &str) -> String {
    if width(words) <= limit {
        return words.to_owned();
    }
    let cut = text::truncate(words, limit);
    match cut.strip_suffix('…') {
        Some(kept) => format!("{kept}{ellipsis}"),
        None => cut.into_owned(),
    }
}

/// The same with the cut in the middle: of two names that begin alike one still sees which is which.
#[must_use]
pub fn cut_within(words: &str, limit: usize, ellipsis: &str) -> String {
    let room = limit.saturating_sub(width(ellipsis));
    if width(words) <= limit || room < 2 {
        return cut(words, limit, ellipsis);
    }
    // The longest beginning and the longest end that fit, between whole glyphs.
    let ends = || words.char_indices().map(|(at, _)| at);
    let head = ends().take_while(|at| width(&words[..*at]) <= room.div_ceil(2)).last().unwrap_or(0);
    let room = room - width(&words[..head]);
    let whole = |at: usize| words[at..].chars().next().is_some_and(|glyph| width(glyph.encode_utf8(&mut [0; 4])) > 0);
    let tail = ends().find(|at| *at > head && whole(*at) && width(&words[*at..]) <= room).unwrap_or(words.len());
    format!("{}{ellipsis}{}", words[..head].trim_end(), words[tail..].trim_start())
}

/// The text in exactly `cells` cells, cut or filled with spaces on the right.
#[must_use]
pub fn pad(words: &str, cells: usize, ellipsis: &str) -> String {
    let mut line = cut(words, cells, ellipsis);
    line.extend(std::iter::repeat_n(' ', cells.saturating_sub(width(&line))));
    line
}

/// The text in exactly `cells` cells, cut or filled with spaces on the left.
#[must_use]
pub fn pad_left(words: &str, cells: usize, ellipsis: &str) -> String {
    let line = cut(words, cells, ellipsis);
    let missing = cells.saturating_sub(width(&line));
    " ".repeat(missing) + &line
}

/// What stands in the cells of an area, in ASCII and Hangul alone: the texts keep their typography for those who can see
/// it, and whoever asks for ASCII has letters in its place.
pub fn to_ascii(buffer: &mut Buffer, area: Rect) {
    let area = area.intersection(buffer.area);
    for position in area.positions() {
        let symbol = buffer.cell(position).map_or("", ratatui::buffer::Cell::symbol);
        if symbol.is_ascii() {
            continue;
        }
        let after = (position.x + 1, position.y);
        let blank = position.x + 1 < area.right()
            && buffer.cell(after).is_some_and(|cell| matches!(cell.symbol(), " " | "\u{a0}"));
        let Some((letter, second)) = ascii::in_cell(symbol, blank) else { continue };
        if let Some(cell) = buffer.cell_mut(position) {
            cell.set_char(letter);
        }
        if let (Some(letter), Some(cell)) = (second, buffer.cell_mut(after)) {
            cell.set_char(letter);
        }
    }
}

/// A count of cells as a coordinate; counts beyond the largest coordinate become that one.
#[must_use]
pub fn coordinate(cells: usize) -> u16 {
    u16::try_from(cells).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_of_a_cut_is_the_themes() {
        assert_eq!(cut("분기 마감", 9, "…"), "분기 마감");
        assert_eq!(cut("분기 마감", 8, "~"), "분기 마~");
        assert_eq!(cut("분기 마감", 7, "~"), "분기~");
        assert_eq!(cut("분기", 0, "~"), "");
        assert_eq!(cut("분기…", 9, "~"), "분기…", "an uncut text keeps its own");
    }

    #[test]
    fn a_cut_within_keeps_both_ends() {
        assert_eq!(cut_within("dotcom-2000-3141592653-2", 13, "…"), "dotcom…2653-2");
        assert_eq!(cut_within("내년에는 12월 장비를 일찍", 11, "~"), "내년~일찍");
        assert_eq!(cut_within("분기", 4, "…"), "분기");
        for words in ["", "현금 643M 그리고 e\u{301}e\u{301}", "가나a다라마바사아자차카타파하"] {
            for limit in 0..30 {
                assert!(width(&cut_within(words, limit, "…")) <= limit, "{words} {limit}");
            }
        }
    }

    #[test]
    fn pads_are_exact_for_every_width() {
        for words in ["", "현금", "cash 643M", "가나a다"] {
            for cells in 0..12 {
                assert_eq!(width(&pad(words, cells, "~")), cells, "{words} {cells}");
                assert_eq!(width(&pad_left(words, cells, "…")), cells, "{words} {cells}");
            }
        }
    }
}

//! Words fitted into cells, with the mark of the theme's glyph table where something was cut.
//!
//! What a cell is and where a text may be cut is [`text`](crate::text)'s knowledge.

use crate::text;

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
    fn pads_are_exact_for_every_width() {
        for words in ["", "현금", "cash 643M", "가나a다"] {
            for cells in 0..12 {
                assert_eq!(width(&pad(words, cells, "~")), cells, "{words} {cells}");
                assert_eq!(width(&pad_left(words, cells, "…")), cells, "{words} {cells}");
            }
        }
    }
}

//! Text measured in terminal cells: a Hangul syllable takes two, and is never cut in half.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Cells the text takes.
#[must_use]
pub fn width(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// As much of the text as fits into `limit` cells, cut between glyphs and ending in `ellipsis` if anything was cut.
/// An ellipsis that does not fit itself is left out.
#[must_use]
pub fn cut(text: &str, limit: usize, ellipsis: &str) -> String {
    if width(text) <= limit {
        return text.to_owned();
    }
    let mark = if width(ellipsis) <= limit {
        ellipsis
    } else {
        ""
    };
    let room = limit - width(mark);
    let mut kept = String::new();
    let mut used = 0;
    for character in text.chars() {
        used += character.width().unwrap_or(0);
        if used > room {
            break;
        }
        kept.push(character);
    }
    kept.truncate(kept.trim_end().len());
    kept.push_str(mark);
    kept
}

/// The text in exactly `cells` cells, cut or filled with spaces on the right.
#[must_use]
pub fn pad(text: &str, cells: usize, ellipsis: &str) -> String {
    let mut text = cut(text, cells, ellipsis);
    text.extend(std::iter::repeat_n(' ', cells.saturating_sub(width(&text))));
    text
}

/// The text in exactly `cells` cells, cut or filled with spaces on the left.
#[must_use]
pub fn pad_left(text: &str, cells: usize, ellipsis: &str) -> String {
    let text = cut(text, cells, ellipsis);
    let missing = cells.saturating_sub(width(&text));
    " ".repeat(missing) + &text
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
    fn cut_keeps_whole_glyphs() {
        assert_eq!(cut("분기 마감", 9, "…"), "분기 마감");
        assert_eq!(cut("분기 마감", 8, "…"), "분기 마…");
        assert_eq!(
            cut("분기 마감", 7, "…"),
            "분기…",
            "neither half a syllable nor a space before the mark"
        );
        assert_eq!(cut("분기", 1, "…"), "…");
        assert_eq!(cut("분기", 0, "…"), "");
        assert_eq!(cut("runway", 4, "..."), "r...");
        assert_eq!(cut("runway", 2, "..."), "ru");
    }

    #[test]
    fn pads_are_exact_for_every_width() {
        for text in ["", "현금", "cash 643M", "가나a다"] {
            for cells in 0..12 {
                assert_eq!(width(&pad(text, cells, "…")), cells, "{text} {cells}");
                assert_eq!(width(&pad_left(text, cells, "…")), cells, "{text} {cells}");
            }
        }
    }
}

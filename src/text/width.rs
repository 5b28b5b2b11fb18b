//! Text on a grid of cells. A Hangul syllable takes two, so `format!("{:<12}")` is wrong for it.

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::{MINUS, NO_BREAK_SPACE};

/// The mark that stands for what was cut; one cell.
const CUT: char = '…';

/// Particles that must not be left alone before the mark.
const PARTICLES: &[&str] = &["은", "는", "이", "가", "을", "를", "과", "와", "의", "에", "도", "로", "으로", "에서"];

/// How many cells a text takes, counted as the screen library counts.
#[must_use]
pub fn width(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// Fills up with spaces on the right; a text that is too long is cut. The result is exactly `cells` wide.
#[must_use]
pub fn pad(text: &str, cells: usize) -> String {
    let cut = truncate(text, cells);
    let gap = cells.saturating_sub(width(&cut));
    format!("{cut}{}", " ".repeat(gap))
}

/// Fills up with spaces on the left, for figures; a text that is too long is cut. The result is exactly
/// `cells` wide. An amount is not for cutting: give it a form that fits instead.
#[must_use]
pub fn pad_left(text: &str, cells: usize) -> String {
    let cut = truncate(text, cells);
    let gap = cells.saturating_sub(width(&cut));
    format!("{}{cut}", " ".repeat(gap))
}

/// Cuts to at most `cells`, ending in `…`. Whole glyphs only: the result may be a cell short. Never ends
/// on a bare particle or inside an amount.
#[must_use]
pub fn truncate(text: &str, cells: usize) -> Cow<'_, str> {
    if width(text) <= cells {
        return Cow::Borrowed(text);
    }
    if cells == 0 {
        return Cow::Borrowed("");
    }
    let mut used = 0;
    let mut end = 0;
    for (at, glyph) in text.char_indices() {
        let wide = glyph.width().unwrap_or(0);
        if used + wide > cells - 1 {
            break;
        }
        used += wide;
        end = at + glyph.len_utf8();
    }
    let end = before_amount(text, end);
    let mut kept = text[..end].trim_end();
    if let Some((before, last)) = kept.rsplit_once(' ')
        && PARTICLES.contains(&last)
    {
        kept = before.trim_end();
    }
    Cow::Owned(format!("{kept}{CUT}"))
}

/// Ordinary spaces instead of joined ones, for pipes, files and readers of plain text.
#[must_use]
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.contains(NO_BREAK_SPACE) { Cow::Owned(text.replace(NO_BREAK_SPACE, " ")) } else { Cow::Borrowed(text) }
}

/// Moves a cut that falls inside an amount to the amount's beginning: half an amount is a wrong amount.
fn before_amount(text: &str, end: usize) -> usize {
    let belongs =
        |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '$' | '천' | '만' | '억' | '조' | NO_BREAK_SPACE);
    // A letter or a percent sign right behind a digit is its unit: of 42M nobody shall read 42.
    let unit = |c: char| c.is_ascii_alphabetic() || c == '%';
    let goes_on = text[end..].starts_with(belongs)
        || text[end..].starts_with(unit) && text[..end].ends_with(|c: char| c.is_ascii_digit());
    if !goes_on {
        return end;
    }
    let kept = text[..end].trim_end_matches(belongs);
    // Only if there are digits: 천만에 and 조용한 begin with the same syllables.
    if !text[kept.len()..end].contains(|c: char| c.is_ascii_digit()) {
        return end;
    }
    // Nor is a sign left standing by itself.
    kept.trim_end_matches([MINUS, '+']).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hangul_takes_two_cells() {
        assert_eq!(width("런웨이 3.4"), 10);
        assert_eq!(width("₩·−"), 3);
        assert_eq!(width(""), 0);
    }

    #[test]
    fn padding_gives_exactly_the_width_asked_for() {
        for text in ["", "cash", "현금", "매출총이익률", "a매b출c", "6억\u{a0}4300만\u{a0}달러", "e\u{301}"]
        {
            for cells in 0..24 {
                assert_eq!(width(&pad(text, cells)), cells, "{text} {cells}");
                assert_eq!(width(&pad_left(text, cells)), cells, "{text} {cells}");
            }
        }
        assert_eq!(pad("현금", 6), "현금  ");
        assert_eq!(pad_left("현금", 6), "  현금");
    }

    #[test]
    fn a_wide_glyph_is_never_cut() {
        assert_eq!(truncate("매출총이익", 10), "매출총이익");
        assert_eq!(truncate("매출총이익", 9), "매출총이…");
        assert_eq!(truncate("매출총이익", 8), "매출총…");
        assert_eq!(truncate("매출", 1), "…");
        assert_eq!(truncate("매출", 0), "");
        assert_eq!(truncate("gross margin", 6), "gross…");
    }

    #[test]
    fn an_amount_is_kept_whole_or_not_at_all() {
        assert_eq!(truncate("현금 6억\u{a0}4300만\u{a0}달러", 12), "현금…");
        assert_eq!(truncate("cash 1,411", 8), "cash…");
        assert_eq!(truncate("조용한 분기", 6), "조용…");
        assert_eq!(truncate("by the card alone −42M then", 22), "by the card alone…");
        assert_eq!(truncate("at 51% of face", 6), "at…");
    }

    #[test]
    fn no_bare_particle_is_left() {
        assert_eq!(truncate("썬(Sun) 은 남는다", 11), "썬(Sun)…");
    }

    #[test]
    fn plain_has_ordinary_spaces() {
        assert_eq!(plain("2001\u{a0}Q1"), "2001 Q1");
        assert!(matches!(plain("as it is"), Cow::Borrowed(_)));
    }
}

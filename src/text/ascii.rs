//! Text for terminals and fonts that know ASCII alone: every sign of typography has a letter that stands for it, one cell
//! for one cell. Hangul stays, for without it there is no Korean.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The sign before how far a figure may be off.
pub const PLUS_MINUS: char = '±';
/// What stands for it where a blank follows, over both cells.
const PLUS_MINUS_SPELLED: &str = "+-";
/// What stands for a letter that nothing else stands for.
const UNKNOWN: char = '?';
/// From a full-width letter to the ASCII one.
const FULL_WIDTH: u32 = 0xfee0;

/// The letter that stands for a sign; nothing for Hangul and ASCII, which stay, and for what no letter stands for.
#[must_use]
pub fn stand_in(glyph: char) -> Option<char> {
    Some(match glyph {
        '\u{2212}' | '–' | '—' | '‐' | '‑' | '·' | 'ㆍ' | '・' | '•' => '-',
        '‘' | '’' | '「' | '」' | '『' | '』' | '′' => '\'',
        '“' | '”' | '″' => '"',
        '…' | '。' => '.',
        '、' => ',',
        '±' | '≈' | '〜' | '∞' => '~',
        '×' => 'x',
        '÷' => '/',
        '→' | '⏎' | '▸' | '≥' | '》' | '〉' | '»' => '>',
        '←' | '≤' | '《' | '〈' | '«' => '<',
        '↑' | '▴' => '^',
        '↓' | '▾' => 'v',
        '✂' => '!',
        '✓' => 'x',
        '┊' => ':',
        'Δ' => 'd',
        '₩' | '￦' => 'W',
        '\u{a0}' | '\u{3000}' | '\u{2009}' | '\u{202f}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(glyph) - FULL_WIDTH)?,
        _ if glyph.is_ascii() || is_hangul(glyph) => return None,
        // A letter without its accent.
        _ => std::iter::once(glyph).nfd().next().filter(char::is_ascii_alphanumeric)?,
    })
}

/// Whether a letter is of the Korean script.
#[must_use]
pub const fn is_hangul(glyph: char) -> bool {
    matches!(glyph, '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}' | '\u{a960}'..='\u{a97f}' | '\u{ac00}'..='\u{d7ff}' | '\u{ffa1}'..='\u{ffdc}')
        && glyph != 'ㆍ'
}

/// What stands in the cell of a glyph; nothing where it stays as it is. `blank_after` says whether the next cell is one,
/// and then the second letter is for it.
#[must_use]
pub fn in_cell(symbol: &str, blank_after: bool) -> Option<(char, Option<char>)> {
    let glyph = symbol.chars().next().filter(|glyph| !symbol.is_ascii() && !is_hangul(*glyph))?;
    if glyph == PLUS_MINUS && blank_after {
        return Some(('+', Some('-')));
    }
    let stays = glyph.is_ascii().then_some(glyph);
    Some((stays.or_else(|| stand_in(glyph)).unwrap_or(UNKNOWN), None))
}

/// A line of text in ASCII and Hangul, of the same width but for full-width signs.
#[must_use]
pub fn line(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut letters = text.chars().peekable();
    let mut line = String::with_capacity(text.len());
    while let Some(glyph) = letters.next() {
        if glyph == PLUS_MINUS && letters.next_if(|after| matches!(after, ' ' | '\u{a0}')).is_some() {
            line.push_str(PLUS_MINUS_SPELLED);
        } else if glyph.is_ascii() || is_hangul(glyph) {
            line.push(glyph);
        } else if !super::sanitize::is_forbidden(glyph) && !is_combining_mark(glyph) {
            line.push(stand_in(glyph).unwrap_or(UNKNOWN));
        }
    }
    Cow::Owned(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;
    use crate::text::catalogue::{CATALOGUE, STORIES};

    #[test]
    fn signs_have_letters_and_hangul_stays() {
        assert_eq!(line("cash \u{2212}43M … 80×24"), "cash -43M . 80x24");
        assert_eq!(line("700M\u{a0}±\u{a0}22M, ±3"), "700M\u{20}+-22M, ~3");
        assert_eq!(line("“현금” · 6억\u{a0}달러 ～ １"), "\"현금\" - 6억 달러 ~ 1");
        assert_eq!(line("Café Ångström nai\u{308}ve"), "Cafe Angstrom naive");
        // No figure becomes another one.
        assert_eq!(line("½ 10² ㎏ ﾡ"), "? 10? ? ﾡ");
        assert_eq!(line("漢 ไ 🇰🇷"), "? ? ??");
        assert!(matches!(line("plain"), Cow::Borrowed("plain")));
    }

    #[test]
    fn a_cell_keeps_its_place() {
        assert_eq!(in_cell("±", true), Some(('+', Some('-'))));
        assert_eq!(in_cell("±", false), Some(('~', None)));
        assert_eq!(in_cell("e\u{301}", false), Some(('e', None)));
        assert_eq!((in_cell("현", true), in_cell("ㅎ", true), in_cell("a", true)), (None, None, None));
    }

    /// Whatever the texts of the game are written with has a letter.
    #[test]
    fn every_sign_of_the_texts_has_a_letter() {
        for locale in Locale::ALL {
            for source in CATALOGUE.iter().chain(STORIES) {
                let odd = |c: &char| !c.is_ascii() && !is_hangul(*c) && stand_in(*c).is_none();
                let odd: Vec<char> = source.text(locale).chars().filter(odd).collect();
                assert!(odd.is_empty(), "{}: {odd:?}", source.name);
            }
        }
    }
}

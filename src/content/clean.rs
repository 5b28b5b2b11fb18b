//! Text from outside, made safe to show: one line, one spelling, nothing that steers a terminal.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// `text` in NFC on one line: line breaks and tabs become spaces, control characters (and with them escape
/// sequences), marks that turn the direction of writing and letters without width are left out.
#[must_use]
pub fn one_line<'a>(text: impl Into<Cow<'a, str>>) -> String {
    let text: Cow<'_, str> = text.into();
    // Plain text, most of it by far, is as it should be. All of it is looked at, which goes many letters at a time.
    if text.bytes().fold(true, |plain, byte| plain & matches!(byte, b' '..=b'~')) {
        return text.into_owned();
    }
    // What is not seen goes first: letters that it kept apart are put together, and a second time changes nothing.
    text.chars()
        .filter_map(|letter| match letter {
            '\n' | '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
            _ if is_unseen(letter) => None,
            _ => Some(letter),
        })
        .nfc()
        .collect()
}

/// Like [`one_line`], at most `limit` characters, the last of them `…` if some are left out.
#[must_use]
pub fn short_line(text: &str, limit: usize) -> String {
    // Cut before normalising: a hostile text may be long, and no letter is spelt with more than a few marks.
    let near: String = text.chars().take(limit.saturating_mul(4).saturating_add(1)).collect();
    let line = one_line(near);
    if line.chars().count() <= limit {
        return line;
    }
    let mut cut: String = line.chars().take(limit.saturating_sub(1)).collect();
    cut.push('…');
    cut
}

/// Whether a letter is not seen but acts: control characters, direction marks, letters without width.
#[must_use]
pub fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_steers_a_terminal_is_left() {
        assert_eq!(one_line("a\x1b[31mb\u{9b}2Jc\r\nd\u{202e}e\u{200b}"), "a[31mb2Jc de");
        assert_eq!(one_line("\u{1112}\u{1161}\u{11ab}"), "한");
        assert_eq!(short_line("썬마이크로시스템즈", 4), "썬마이…");
        assert_eq!(short_line(&"\u{301}".repeat(1_000_000), 4).chars().count(), 4);
    }
}

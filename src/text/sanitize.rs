//! Text from outside, made fit for a terminal: it may not move the cursor, change colours, run backwards,
//! hide characters or drown the line.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// How many combining marks one character may carry; living scripts need no more.
const MAX_MARKS: usize = 3;

/// Makes a hostile text harmless and cuts it to `max_chars` characters.
///
/// Escape sequences go as a whole, control and invisible characters singly; breaks become spaces, runs of
/// spaces one, and what remains is in composed form (NFC), so that Hangul is written in syllables.
#[must_use]
pub fn sanitize(hostile: &str, max_chars: usize) -> String {
    let mut text = String::new();
    let mut length = 0;
    let mut marks = 0;
    let mut space_before = true;
    for glyph in Visible::of(hostile).nfc() {
        if length == max_chars {
            break;
        }
        if is_combining_mark(glyph) {
            marks += 1;
            if marks > MAX_MARKS {
                continue;
            }
        } else {
            marks = 0;
        }
        if glyph == ' ' && space_before {
            continue;
        }
        space_before = glyph == ' ';
        text.push(glyph);
        length += 1;
    }
    text.truncate(text.trim_end().len());
    text
}

/// Whether a character has no place in text from outside: it is invisible, directs the terminal, or
/// changes the direction of what follows. Breaks and tabs count, [`sanitize`] turns them into spaces.
#[must_use]
pub const fn is_forbidden(glyph: char) -> bool {
    matches!(glyph,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}'          // controls
        | '\u{ad}' | '\u{34f}' | '\u{61c}'             // soft hyphen, joiner, Arabic letter mark
        | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' // Hangul fillers
        | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'                      // zero width, direction marks
        | '\u{2028}'..='\u{202e}'                      // separators, direction overrides
        | '\u{2060}'..='\u{206f}'                      // joiners, isolates, deprecated formats
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'         // variation selectors, byte order mark
        | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
        | '\u{e000}'..='\u{f8ff}'                      // private use
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{10ffff}')
}

/// The characters of a text without escape sequences and without what [`is_forbidden`].
struct Visible<'a> {
    rest: std::str::Chars<'a>,
    /// Whether no command string ends any more: then nobody looks for an end again.
    endless: bool,
}

impl<'a> Visible<'a> {
    fn of(text: &'a str) -> Self {
        Self { rest: text.chars(), endless: false }
    }

    /// Skips what follows an escape character, up to the end of its sequence.
    fn skip_sequence(&mut self) {
        match self.rest.next() {
            Some('[') => self.skip_control_sequence(),
            Some(']' | 'P' | 'X' | '^' | '_') => self.skip_string(),
            Some(' '..='/') => {
                self.rest.next();
            }
            _ => {}
        }
    }

    fn skip_control_sequence(&mut self) {
        let after = self.rest.as_str();
        let end = after.find(|c| !matches!(c, ' '..='?')).unwrap_or(after.len());
        self.rest = after[end..].chars();
        if matches!(after[end..].chars().next(), Some('@'..='~')) {
            self.rest.next();
        }
    }

    /// A command string runs to its terminator; without one only the introducer is dropped, so that a
    /// stray byte cannot swallow the rest.
    fn skip_string(&mut self) {
        if self.endless {
            return;
        }
        let mut after = self.rest.clone();
        while let Some(glyph) = after.next() {
            match glyph {
                '\u{7}' | '\u{9c}' => {
                    self.rest = after;
                    return;
                }
                '\u{1b}' if after.as_str().starts_with('\\') => {
                    after.next();
                    self.rest = after;
                    return;
                }
                _ => {}
            }
        }
        self.endless = true;
    }
}

impl Iterator for Visible<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        loop {
            match self.rest.next()? {
                '\u{1b}' => self.skip_sequence(),
                '\u{9b}' => self.skip_control_sequence(),
                '\u{90}' | '\u{98}' | '\u{9d}' | '\u{9e}' | '\u{9f}' => self.skip_string(),
                '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                    return Some(' ');
                }
                '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
                    return Some(' ');
                }
                glyph if is_forbidden(glyph) => {}
                glyph => return Some(glyph),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn escape_sequences_go_as_a_whole() {
        assert_eq!(sanitize("\u{1b}[31mred\u{1b}[0m", 99), "red");
        assert_eq!(sanitize("a\u{1b}]0;title\u{7}b", 99), "ab");
        assert_eq!(sanitize("a\u{1b}]8;;http://x\u{1b}\\link", 99), "alink");
        assert_eq!(sanitize("a\u{9b}2Jb\u{1b}(Bc", 99), "abc");
        assert_eq!(sanitize("a\u{1b}]never ended", 99), "anever ended");
        assert_eq!(sanitize("end\u{1b}", 99), "end");
        assert_eq!(sanitize("a\u{1b}]one\u{1b}[mtwo\u{9c}b\u{9d}c", 99), "abc");
        // Each search for an end would be as long as the text.
        for introducer in ["\u{1b}]", "\u{9d}", "\u{1b}P\u{7}"] {
            assert_eq!(sanitize(&introducer.repeat(500_000), 99), "");
        }
    }

    #[test]
    fn invisible_and_backward_characters_go() {
        assert_eq!(sanitize("a\u{202e}b\u{2066}c\u{200b}d\u{feff}e\u{3164}f\u{ad}", 99), "abcdef");
        assert_eq!(sanitize("ki\u{e0041}m\u{fe0f}", 99), "kim");
    }

    #[test]
    fn lines_become_one_line() {
        assert_eq!(sanitize("  one\r\n\ttwo\u{3000}three \n", 99), "one two three");
    }

    #[test]
    fn hangul_is_composed() {
        assert_eq!(sanitize("\u{1112}\u{1161}\u{11ab}\u{1100}\u{1173}\u{11af}", 99), "한글");
    }

    #[test]
    fn length_and_marks_are_bounded() {
        assert_eq!(sanitize("가나다라", 2), "가나");
        assert_eq!(sanitize("abc", 0), "");
        let piled = format!("a{}", "\u{330}".repeat(50));
        assert_eq!(sanitize(&piled, 99).chars().count(), 1 + MAX_MARKS);
    }

    proptest! {
        #[test]
        fn nothing_forbidden_remains(text in "\\PC*|[\\x00-\\x{2fff}]*", max in 0_usize..50) {
            let clean = sanitize(&text, max);
            prop_assert!(!clean.contains(is_forbidden), "{clean:?}");
            prop_assert!(clean.chars().count() <= max);
            prop_assert_eq!(sanitize(&clean, max), clean);
        }
    }
}

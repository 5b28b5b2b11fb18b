//! The tokens of RON text: brackets, marks, words and quoted texts.

use std::ops::Range;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::content) enum Token {
    /// `(`, `[` or `{`.
    Open(u8),
    /// `)`, `]` or `}`.
    Close,
    Comma,
    Colon,
    /// A name, a number, or a run of letters that mean nothing.
    Word,
    /// A string, byte string or character, raw or not.
    Text,
}

/// A token and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::content) struct Lexeme {
    pub(in crate::content) token: Token,
    pub(in crate::content) range: Range<usize>,
}

/// The tokens of a text; whitespace and comments are stepped over.
pub(in crate::content) struct Tokens<'a> {
    text: &'a str,
    at: usize,
    /// Whether a token has been given: `#![…]` lines stand before all of them.
    begun: bool,
    /// Where a block comment begins that never ends.
    pub(in crate::content) open_comment: Option<usize>,
}

impl<'a> Tokens<'a> {
    pub(in crate::content) const fn new(text: &'a str) -> Self {
        Self { text, at: 0, begun: false, open_comment: None }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    fn skip_blanks(&mut self) {
        while let Some(letter) = self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            if is_blank(letter) {
                self.at += letter.len_utf8();
            } else if letter == '/' && self.byte(self.at + 1) == Some(b'/') {
                let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
                self.at += rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
            } else if letter == '/' && self.byte(self.at + 1) == Some(b'*') {
                self.skip_block_comment();
            } else if let Some(end) = self.end_of_attribute() {
                self.at = end;
            } else {
                break;
            }
        }
    }

    fn skip_block_comment(&mut self) {
        let start = self.at;
        let mut depth = 0_usize;
        loop {
            match (self.byte(self.at), self.byte(self.at + 1)) {
                (Some(b'/'), Some(b'*')) => {
                    depth += 1;
                    self.at += 2;
                }
                (Some(b'*'), Some(b'/')) => {
                    depth -= 1;
                    self.at += 2;
                    if depth == 0 {
                        return;
                    }
                }
                (Some(_), _) => self.at += 1,
                (None, _) => {
                    self.open_comment = Some(start);
                    return;
                }
            }
        }
    }

    /// The end of the `#![…]` line that begins here, if one does and ends.
    fn end_of_attribute(&self) -> Option<usize> {
        if self.begun || self.byte(self.at) != Some(b'#') || self.byte(self.at + 1) != Some(b'!') {
            return None;
        }
        let mut at = self.at + 2;
        loop {
            match self.byte(at)? {
                b']' => return Some(at + 1),
                b'"' => at = self.end_of_string(at),
                _ => at += 1,
            }
        }
    }

    /// The end of a string whose opening quote is at `quote`.
    fn end_of_string(&self, quote: usize) -> usize {
        let mut at = quote + 1;
        while let Some(byte) = self.byte(at) {
            match byte {
                b'"' => return at + 1,
                b'\\' => at += 2,
                _ => at += 1,
            }
        }
        self.text.len()
    }

    /// The end of a raw string whose hashes begin at `hashes`, if a raw string it is.
    fn end_of_raw_string(&self, hashes: usize) -> Option<usize> {
        let mut quote = hashes;
        while self.byte(quote) == Some(b'#') {
            quote += 1;
        }
        if self.byte(quote) != Some(b'"') {
            return None;
        }
        let wanted = quote - hashes;
        let mut at = quote + 1;
        while let Some(byte) = self.byte(at) {
            at += 1;
            if byte == b'"' {
                let closing = (0..wanted).take_while(|&ahead| self.byte(at + ahead) == Some(b'#')).count();
                if closing == wanted {
                    return Some(at + wanted);
                }
                at += closing;
            }
        }
        Some(self.text.len())
    }

    /// The end of a character literal whose opening quote is at `quote`, if one it is.
    fn end_of_character(&self, quote: usize) -> Option<usize> {
        let rest = self.text.get(quote + 1..)?;
        let first = rest.chars().next()?;
        let closing = if first == '\\' {
            // The longest escape is `\u{10ffff}`; the escaped letter itself may be a quote.
            2 + rest.bytes().skip(2).take(10).position(|byte| byte == b'\'')?
        } else {
            first.len_utf8()
        };
        (rest.as_bytes().get(closing) == Some(&b'\'')).then_some(quote + 1 + closing + 1)
    }

    /// The end of the string or character that begins here, if one does.
    fn end_of_text(&self) -> Option<usize> {
        let at = self.at;
        match (self.byte(at)?, self.byte(at + 1)) {
            (b'"', _) => Some(self.end_of_string(at)),
            (b'\'', _) => self.end_of_character(at),
            (b'b', Some(b'"')) => Some(self.end_of_string(at + 1)),
            (b'b', Some(b'\'')) => self.end_of_character(at + 1),
            (b'r', Some(b'"' | b'#')) => self.end_of_raw_string(at + 1),
            (b'b', Some(b'r')) => self.end_of_raw_string(at + 2),
            _ => None,
        }
    }

    /// The end of the word that begins here; at least one letter on.
    fn end_of_word(&self) -> usize {
        let rest = self.text.get(self.at..).unwrap_or("");
        let length = rest
            .char_indices()
            .skip(1)
            .find(|&(_, letter)| is_blank(letter) || "()[]{},:\"'/".contains(letter))
            .map_or(rest.len(), |(end, _)| end);
        self.at + length
    }
}

impl Iterator for Tokens<'_> {
    type Item = Lexeme;

    fn next(&mut self) -> Option<Lexeme> {
        self.skip_blanks();
        self.begun = true;
        let start = self.at;
        let (token, end) = match self.byte(start)? {
            open @ (b'(' | b'[' | b'{') => (Token::Open(open), start + 1),
            b')' | b']' | b'}' => (Token::Close, start + 1),
            b',' => (Token::Comma, start + 1),
            b':' => (Token::Colon, start + 1),
            _ => match self.end_of_text() {
                Some(end) => (Token::Text, end.min(self.text.len())),
                None => (Token::Word, self.end_of_word()),
            },
        };
        self.at = end;
        Some(Lexeme { token, range: start..end })
    }
}

/// What ron takes for whitespace.
const fn is_blank(letter: char) -> bool {
    matches!(
        letter,
        ' ' | '\t' | '\n' | '\r' | '\x0B' | '\x0C' | '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}'
    )
}

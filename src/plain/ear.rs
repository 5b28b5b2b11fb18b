//! What an ear can follow, and lines as they come in: nothing typed is trusted, nothing drawn is said.

use std::fmt::Write as _;
use std::io::{self, BufRead};

use super::spoken::spoken;
use crate::journal::LONGEST_ANSWER;
use crate::text::josa::josa;
use crate::text::{Locale, Texts, sanitize};

/// Bytes of a typed line that are read; the rest of a longer one is thrown away. (Assumption: a hundred times what any
/// answer needs.)
const LONGEST_LINE: usize = 16 * 1024;
/// Letters of a typed line that are looked at: somewhat more than are kept of the longest answer, so that one sees what is
/// left out.
const LOOKED_AT: usize = 4 * LONGEST_ANSWER;

/// Nothing more is typed.
pub(super) struct Ended;

/// Reads a line: what was typed, or nothing where it was too long.
pub(super) fn read_line(input: &mut dyn BufRead) -> io::Result<Result<Option<String>, Ended>> {
    let (mut line, mut long, mut any) = (Vec::new(), false, false);
    loop {
        let piece = input.fill_buf()?;
        if piece.is_empty() {
            if !any {
                return Ok(Err(Ended));
            }
            break;
        }
        any = true;
        let end = piece.iter().position(|byte| *byte == b'\n');
        let taken = piece.get(..end.unwrap_or(piece.len())).unwrap_or_default();
        long |= line.len() + taken.len() > LONGEST_LINE;
        if !long {
            line.extend_from_slice(taken);
        }
        let used = end.map_or(piece.len(), |end| end + 1);
        input.consume(used);
        if end.is_some() {
            break;
        }
    }
    let text = String::from_utf8_lossy(&line);
    Ok(Ok((!long).then(|| sanitize(&text, LOOKED_AT))))
}

/// Words without what only an eye can follow: figures are said as [`spoken`], marks and drawings are left out, dots in the middle become commas, and
/// an arrow from one thing to another, or the stroke of a range, becomes a word.
pub(super) fn audible(words: &str, texts: &Texts) -> String {
    let towards = texts.get("plain-towards");
    let towards = match texts.locale() {
        Locale::En => format!(" {towards} "),
        // The particle stands at its noun.
        Locale::Ko => format!("{towards} "),
    };
    let mut said = String::with_capacity(words.len());
    let mut after_mark = false;
    let words = spoken(words, texts.locale()).replace(" · ", ", ").replace(" → ", "→").replace(" – ", "–");
    let words = match texts.locale() {
        Locale::En => words,
        Locale::Ko => arrived(&words),
    };
    let words = words.replace(['→', '–', '~'], &towards);
    for letter in words.chars() {
        let mark = matches!(letter, '\u{2190}'..='\u{21ff}' | '\u{2500}'..='\u{27bf}' | '\u{2800}'..='\u{28ff}' | '⏎');
        let hidden = letter.is_control() && letter != '\n';
        if !(mark || hidden || (after_mark && letter == ' ')) {
            said.push(letter);
        }
        after_mark = mark;
    }
    said
}

/// Words of which every place that an arrow leads to has the particle of one.
fn arrived(words: &str) -> String {
    let mut parts = words.split('→');
    let mut said = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // Keys are no way from one thing to another.
        let leads = said.ends_with(|letter: char| letter.is_alphanumeric() || "%)'\"".contains(letter));
        let closes = |(_, letter): &(usize, char)| ",;:!?)\"'\n".contains(*letter);
        let stop = part.char_indices().find(closes).map(|(at, _)| at);
        let stop = stop.into_iter().chain(part.find(". ")).min().unwrap_or(part.len());
        let (place, rest) = part.split_at(stop);
        let full = place.strip_suffix('.');
        let place = full.unwrap_or(place);
        if leads && !place.is_empty() {
            let dot = if full.is_some() { "." } else { "" };
            let _ = write!(said, "→{place}{}{dot}{rest}", josa(place, "으로"));
        } else {
            let _ = write!(said, "→{part}");
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_an_eye_follows_is_left_out_or_said() {
        let [english, korean] = [Locale::En, Locale::Ko].map(Texts::new);
        for (words, said) in [
            ("\u{2702} no way back", "no way back"),
            ("3.2 \u{2192} 3.1", "3.2 to 3.1"),
            ("0.80\u{2013}1.25", "0.80 to 1.25"),
            ("story \u{b7} seed 7", "story, seed 7"),
            ("\u{2502}\u{28ff}\u{1b}[2Jx", "[2Jx"),
            ("\u{2212}20M", "minus 20 million dollars"),
        ] {
            assert_eq!(crate::text::plain(&audible(words, &english)), said);
        }
        assert_eq!(audible("0.80~1.25", &korean), "0.80에서 1.25");
        assert_eq!(audible("확률 94%→96%.", &korean), "확률 94%에서 96%로.");
        assert_eq!(audible("\"런웨이 1.2→1.5개 분기.\"", &korean), "\"런웨이 1.2에서 1.5개 분기로.\"");
        assert_eq!(audible("현금 3→1, 부채 1→2", &korean), "현금 3에서 1로, 부채 1에서 2로");
    }

    #[test]
    fn a_line_ends_at_its_end_and_a_long_one_is_none() {
        let mut input = io::Cursor::new([&b"one\r\n\ntwo"[..], &[b'x'; LONGEST_LINE][..], b"\nthree"].concat());
        let mut next = || read_line(&mut input).unwrap().ok();
        assert_eq!(next(), Some(Some("one".to_owned())));
        assert_eq!(next(), Some(Some(String::new())));
        assert_eq!(next(), Some(None), "too long");
        assert_eq!(next(), Some(Some("three".to_owned())), "without a line's end");
        assert_eq!(next(), None, "nothing more");
    }
}

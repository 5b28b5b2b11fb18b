//! What one types into: letters, and the place among them where the next one goes.
//!
//! The place stands between whole glyphs, so that no mark and no half of a syllable is ever taken off what it belongs to.
//! Where it is shown is told to the terminal, because input methods compose there.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::cells;
use super::key::{Code, Input, Key};
use crate::content::clean::is_unseen;

/// A line that is typed, on as many rows as it takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    text: String,
    /// The byte before which letters are put in; always between two glyphs.
    at: usize,
    /// Most letters.
    limit: usize,
}

/// How the text lies on rows of some width.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows<'a> {
    /// The rows from the top; at least one.
    pub rows: Vec<&'a str>,
    /// Row and column of the place where one types.
    pub place: (usize, usize),
}

impl Field {
    /// An empty field for at most this many letters.
    #[must_use]
    pub const fn new(limit: usize) -> Self {
        Self { text: String::new(), at: 0, limit }
    }

    /// One that holds a text already; one types behind it.
    #[must_use]
    pub fn holding(text: &str, limit: usize) -> Self {
        let mut field = Self::new(limit);
        field.put(text);
        field
    }

    /// What was typed.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether there is room for no other letter.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.text.chars().count() >= self.limit
    }

    /// Takes an input that edits the text or moves in it; whether it was one.
    pub fn take(&mut self, input: &Input) -> bool {
        match input {
            Input::Key(key) => self.press(*key),
            Input::Paste(pasted) => {
                self.put(pasted);
                true
            }
            _ => false,
        }
    }

    fn press(&mut self, key: Key) -> bool {
        let held = key.ctrl || key.alt;
        match key.code {
            Code::Char(letter) if !held => self.put(letter.encode_utf8(&mut [0; 4])),
            Code::Char(_) => return self.command(key),
            Code::Backspace if held => self.cut(self.word_before(), self.at),
            Code::Backspace => self.cut(self.before(), self.at),
            Code::Delete => self.cut(self.at, self.after()),
            Code::Left if held => self.at = self.word_before(),
            Code::Right if held => self.at = self.word_after(),
            Code::Left => self.at = self.before(),
            Code::Right => self.at = self.after(),
            Code::Home => self.at = 0,
            Code::End => self.at = self.text.len(),
            _ => return false,
        }
        true
    }

    /// What shells and editors have on letters with Control.
    fn command(&mut self, key: Key) -> bool {
        let is = |letter| key.is_ctrl(letter);
        if is('a') {
            self.at = 0;
        } else if is('e') {
            self.at = self.text.len();
        } else if is('u') {
            self.cut(0, self.at);
        } else if is('k') {
            self.cut(self.at, self.text.len());
        } else if is('w') {
            self.cut(self.word_before(), self.at);
        } else if is('h') {
            // What some terminals send for Backspace.
            self.cut(self.before(), self.at);
        } else {
            return false;
        }
        true
    }

    /// Puts letters in where one types, as many as there is room for. What was copied from several lines is one line here.
    pub fn put(&mut self, letters: &str) {
        let seen = letters.chars().map(|letter| if letter.is_whitespace() { ' ' } else { letter });
        let mut seen: Vec<char> = seen.filter(|letter| !is_unseen(*letter)).collect();
        let after = self.text.split_off(self.at);
        let with = |seen: &[char]| -> (String, usize) {
            let before: String = self.text.chars().chain(seen.iter().copied()).nfc().collect();
            // Parts of a syllable that are typed one after the other, and marks, join what they stand behind.
            (before.chars().chain(after.chars()).nfc().collect(), before.len())
        };
        let (mut text, mut at) = with(&seen);
        let over = text.chars().count().saturating_sub(self.limit);
        if over > 0 {
            seen.truncate(seen.len().saturating_sub(over));
            (text, at) = with(&seen);
        }
        self.text = text;
        self.at = self.boundary_from(at);
    }

    fn cut(&mut self, from: usize, to: usize) {
        self.text.replace_range(from..to, "");
        self.at = self.boundary_from(from);
    }

    /// The first place between two glyphs that is not before this byte.
    fn boundary_from(&self, byte: usize) -> usize {
        let mut starts = self.text.grapheme_indices(true).map(|(at, _)| at);
        starts.find(|at| *at >= byte).unwrap_or(self.text.len())
    }

    fn before(&self) -> usize {
        let mut cursor = GraphemeCursor::new(self.at, self.text.len(), true);
        cursor.prev_boundary(&self.text, 0).ok().flatten().unwrap_or(0)
    }

    fn after(&self) -> usize {
        let mut cursor = GraphemeCursor::new(self.at, self.text.len(), true);
        cursor.next_boundary(&self.text, 0).ok().flatten().unwrap_or(self.text.len())
    }

    /// Where the word begins that one stands in or behind.
    fn word_before(&self) -> usize {
        let before = self.text.get(..self.at).unwrap_or_default().trim_end_matches(' ');
        before.rfind(' ').map_or(0, |space| space + 1)
    }

    /// Where the word ends that one stands in or before.
    fn word_after(&self) -> usize {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let word = rest.trim_start_matches(' ');
        let skipped = rest.len() - word.len();
        self.at + skipped + word.find(' ').unwrap_or(word.len())
    }

    /// Goes a row up or down where there are several.
    pub fn climb(&mut self, down: bool, width: usize) {
        let starts = self.starts(width);
        let (row, column) = self.place(&starts, width);
        let to = if down { (row + 1).min(starts.len() - 1) } else { row.saturating_sub(1) };
        if to == row {
            return;
        }
        let (from, end) = (starts[to], starts.get(to + 1).copied().unwrap_or(self.text.len()));
        let mut used = 0;
        let line = self.text.get(from..end).unwrap_or_default();
        // The end of a row is the beginning of the next: the last place of a row is before its last glyph.
        let places = line.grapheme_indices(true).map(|(at, glyph)| {
            let here = (from + at, used);
            used += cells::width(glyph);
            here
        });
        let within = places.take_while(|(_, cells)| *cells <= column).last().map_or(from, |(at, _)| at);
        let past = to + 1 == starts.len() && cells_of(line) <= column;
        self.at = if past { self.text.len() } else { within };
    }

    /// The rows in this width, and where one types.
    #[must_use]
    pub fn rows(&self, width: usize) -> Rows<'_> {
        let starts = self.starts(width);
        let ends = starts.iter().skip(1).copied().chain([self.text.len()]);
        let rows = starts.iter().zip(ends).map(|(from, to)| self.text.get(*from..to).unwrap_or_default());
        Rows { rows: rows.collect(), place: self.place(&starts, width) }
    }

    /// As much of the text as goes into one row of this width, one's place in sight, and the column of that.
    #[must_use]
    pub fn window(&self, width: usize) -> (&str, usize) {
        let before = self.text.get(..self.at).unwrap_or_default();
        // A cell is left for the place behind the last letter.
        let starts = before.grapheme_indices(true).map(|(at, _)| at).chain([self.at]);
        let mut fits = starts.map(|at| (at, cells_of(&before[at..])));
        let (from, column) = fits.find(|(_, column)| *column < width.max(1)).unwrap_or((self.at, 0));
        (self.text.get(from..).unwrap_or_default(), column)
    }

    fn place(&self, starts: &[usize], width: usize) -> (usize, usize) {
        let row = starts.iter().rposition(|start| *start <= self.at).unwrap_or(0);
        let before = self.text.get(starts[row]..self.at).unwrap_or_default();
        // Spaces at the end of a full row hang beyond it.
        (row, cells_of(before).min(width.saturating_sub(1)))
    }

    /// The bytes at which rows begin: behind a space where there is one, and else between two glyphs.
    fn starts(&self, width: usize) -> Vec<usize> {
        let mut starts = vec![0];
        let (mut used, mut word, mut in_word) = (0, 0, 0);
        for (at, glyph) in self.text.grapheme_indices(true) {
            let wide = cells::width(glyph);
            if glyph == " " {
                (used, word, in_word) = (used + wide, at + 1, 0);
                continue;
            }
            if used + wide > width && at > 0 {
                let begins = starts.last().is_some_and(|start| word > *start);
                let start = if begins { word } else { at };
                used = if begins { in_word } else { 0 };
                // A word that is longer than a row by itself goes on in the next.
                starts.push(start);
                if used + wide > width && at > start {
                    starts.push(at);
                    used = 0;
                }
            }
            used += wide;
            in_word += wide;
        }
        if used >= width && !self.text.ends_with(' ') && !self.text.is_empty() {
            starts.push(self.text.len());
        }
        starts
    }
}

/// Cells of a text, glyph by glyph, as it is drawn.
fn cells_of(text: &str) -> usize {
    text.graphemes(true).map(cells::width).sum()
}

#[cfg(test)]
mod tests;

//! Places in a text as people count them.

use std::ops::Range;

/// A place in a text, for people: lines and columns from 1, columns and length in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// The number of characters meant, at least 1, never beyond the line.
    pub length: usize,
}

impl Place {
    /// The place of the bytes `range` of `source`; of those that lie on its first line.
    #[must_use]
    pub fn of(source: &str, range: &Range<usize>) -> Self {
        let start = source.floor_char_boundary(range.start);
        let before = source.get(..start).unwrap_or("");
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let meant = source.get(start..source.ceil_char_boundary(range.end).max(start)).unwrap_or("");
        Self {
            line: 1 + before.bytes().filter(|&byte| byte == b'\n').count(),
            column: 1 + before.get(line_start..).unwrap_or("").chars().count(),
            length: meant.lines().next().unwrap_or("").chars().count().max(1),
        }
    }

    /// The bytes of `source` at this place.
    #[must_use]
    pub fn range(self, source: &str) -> Range<usize> {
        let line_start = match self.line {
            0 | 1 => 0,
            line => source.match_indices('\n').nth(line - 2).map_or(source.len(), |(newline, _)| newline + 1),
        };
        let rest = source.get(line_start..).unwrap_or("");
        let nth = |index: usize| rest.char_indices().nth(index).map_or(rest.len(), |(at, _)| at);
        let first = self.column.saturating_sub(1);
        line_start + nth(first)..line_start + nth(first.saturating_add(self.length))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters_and_find_their_way_back() {
        let source = "(\r\n  // 한국어\r\n  이름: \"썬\", b: 1,\r\n)";
        let at = source.find("b:").unwrap();
        let place = Place::of(source, &(at..at + 1));
        assert_eq!(place, Place { line: 3, column: 12, length: 1 });
        assert_eq!(place.range(source), at..at + 1);
        assert_eq!(Place::of(source, &(0..source.len())), Place { line: 1, column: 1, length: 1 });
        assert_eq!(Place { line: 99, column: 9, length: 9 }.range(source), source.len()..source.len());
    }
}

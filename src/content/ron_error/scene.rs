//! The text around the parser's cursor: what a person would mark there.

use std::ops::Range;

use super::super::clean::is_unseen;
use super::super::field_path::FieldPath;
use super::super::issue::{Expected, Fault, IssueKind};
use super::super::locate::{Element, element_at, head, loose_ends, tokens_around};
use super::super::scan::{Lexeme, Token};
use super::wording::is_whole;

/// Longer snippets of a file than this are cut.
const LONGEST_SNIPPET: usize = 40;

/// What to mark, the path to it, what is wrong.
pub(super) type Verdict = (Range<usize>, FieldPath, IssueKind);

/// The parser's cursor in the text: before and after what it stumbled over.
pub(super) struct Scene<'a> {
    pub(super) source: &'a str,
    pub(super) start: usize,
    pub(super) cursor: usize,
}

impl Scene<'_> {
    /// The token at the cursor, or the one before it where the cursor is at a mark between values.
    pub(super) fn subject(&self) -> Range<usize> {
        match tokens_around(self.source, self.cursor) {
            (_, Some(at)) if !matches!(at.token, Token::Comma | Token::Close) => at.range,
            // Nothing is written behind the colon.
            (Some(before), Some(_)) if before.token == Token::Colon => before.range.end..before.range.end,
            (Some(before), _) => before.range,
            (None, Some(at)) => at.range,
            (None, None) => self.cursor..self.cursor,
        }
    }

    /// What keeps the text from being read though nobody sees it: a character without a glyph where the parser stopped, or
    /// ends of lines that end no comment.
    pub(super) fn unseen(&self) -> Option<Verdict> {
        let at = |place: usize| Some((place, self.source.get(place..)?.chars().next()?));
        let acts = |letter: char| is_unseen(letter) && !matches!(letter, '\n' | '\r' | '\t');
        let places = [self.start, self.cursor, self.subject().start];
        if let Some((place, letter)) = places.into_iter().filter_map(at).find(|(_, letter)| acts(*letter)) {
            return Some(self.at(place..place + letter.len_utf8(), fault(Fault::Unseen { letter })));
        }
        let end = self.source.find('\r').filter(|_| !self.source.contains('\n'))?;
        let comment = self.source.find("//").filter(|_| self.at_end())?;
        Some((comment.min(end)..end.max(comment), FieldPath::root(), fault(Fault::LineEnds)))
    }

    pub(super) fn element(&self, offset: usize) -> Option<Element> {
        element_at(self.source, offset)
    }

    pub(super) fn path(&self, offset: usize) -> FieldPath {
        self.element(offset).map(|element| element.path).unwrap_or_default()
    }

    pub(super) fn snippet(&self, range: &Range<usize>) -> Option<String> {
        let written = self.source.get(range.clone()).unwrap_or("").trim();
        let mut cut: String = written.chars().take(LONGEST_SNIPPET).collect();
        if cut.len() < written.len() {
            cut.push('…');
        }
        (!cut.is_empty()).then_some(cut)
    }

    pub(super) fn at(&self, mark: Range<usize>, kind: IssueKind) -> Verdict {
        let path = self.path(if mark.is_empty() { mark.start.saturating_sub(1) } else { mark.start });
        (mark, path, kind)
    }

    /// A name that has just been read.
    pub(super) fn name(&self, found: &str, kind: IssueKind) -> Verdict {
        let mark = match tokens_around(self.source, self.cursor) {
            (Some(before), _) if before.range.len() >= found.len() => before.range,
            _ => self.start..self.cursor,
        };
        self.at(mark, kind)
    }

    /// The parser stands at the closing bracket of the record; a person looks at where the record begins.
    pub(super) fn missing_field(&self, field: &str) -> Verdict {
        let kind = IssueKind::MissingField { name: field.to_owned() };
        match self.element(self.cursor) {
            Some(element) => (head(self.source, &element.value), element.path.field(field), kind),
            None => (self.subject(), FieldPath::root().field(field), kind),
        }
    }

    /// A value that has been read and refused: it ends at the cursor, or holds it.
    pub(super) fn refused(&self, kind: impl Fn(Option<String>) -> IssueKind) -> Verdict {
        let mark = match tokens_around(self.source, self.cursor) {
            (_, Some(at)) if at.range.start < self.cursor => at.range,
            (Some(before), _) if before.range.end == self.cursor => {
                // The whole value, if it is a bracket that has just been closed.
                let element = (before.token == Token::Close).then(|| self.element(before.range.start)).flatten();
                element.map_or(before.range, |element| head(self.source, &element.value))
            }
            _ => self.subject(),
        };
        let found = self.snippet(&mark);
        self.at(mark, kind(found))
    }

    /// The record or list that the cursor stands in.
    pub(super) fn around_cursor(&self, kind: IssueKind) -> Verdict {
        match self.element(self.cursor).or_else(|| self.element(self.cursor.saturating_sub(1))) {
            Some(element) => (head(self.source, &element.value), element.path, kind),
            None => self.at(self.subject(), kind),
        }
    }

    pub(super) fn wrong_type(&self, expected: &Expected) -> Verdict {
        if self.is_blank() {
            return (0..0, FieldPath::root(), fault(Fault::Blank));
        }
        if self.at_end() {
            return self.unfinished();
        }
        let mark = self.subject();
        let found = self.snippet(&mark);
        self.at(mark, IssueKind::WrongType { expected: expected.clone(), found })
    }

    pub(super) fn no_comma(&self) -> Verdict {
        match tokens_around(self.source, self.cursor) {
            // `1.5` where a whole number belongs: ron read the `1`.
            (_, Some(Lexeme { range, .. })) if range.start < self.cursor => {
                let whole = self.source.get(range.start..self.cursor).is_some_and(is_whole);
                let fraction = self.source.get(self.cursor..).is_some_and(|rest| rest.starts_with(['.', 'e', 'E']));
                let expected = if whole && fraction { Expected::WholeNumber } else { Expected::Number };
                let found = self.snippet(&range);
                self.at(range, IssueKind::WrongType { expected, found })
            }
            // `Easy(3)` where the name stands alone: ron read the name.
            (Some(before), Some(Lexeme { token: Token::Open(_), .. })) if before.token == Token::Word => {
                let found = self.snippet(&before.range);
                self.at(before.range, IssueKind::WrongType { expected: Expected::BareName, found })
            }
            _ => self.missing_mark(','),
        }
    }

    /// A mark that belongs right after the last token.
    pub(super) fn missing_mark(&self, mark: char) -> Verdict {
        if self.at_end() {
            return self.unfinished();
        }
        let (before, at) = tokens_around(self.source, self.cursor);
        let Some(before) = before else {
            return self.token(Fault::Missing { mark });
        };
        let after = before.range.end;
        let element = self.element(after.saturating_sub(1));
        let path = match &element {
            // Without its colon a name is taken for an item.
            Some(element) if mark == ':' => element.holder.field(self.source.get(before.range).unwrap_or("")),
            Some(element) => element.path.clone(),
            None => FieldPath::root(),
        };
        let closes = at.is_some_and(|at| at.token == Token::Close);
        let mark = match element.and_then(|element| element.bracket) {
            // A bracket of another kind closes here.
            Some(bracket) if closes && mark == ',' => closing(bracket),
            _ => mark,
        };
        (after..after, path, fault(Fault::Missing { mark }))
    }

    pub(super) fn no_end(&self, mark: char) -> Verdict {
        match tokens_around(self.source, self.cursor) {
            (Some(before), Some(at)) if before.token == Token::Comma => self.at(at.range, fault(Fault::Surplus)),
            (_, Some(at)) if at.range.start < self.cursor => self.no_comma(),
            _ => self.missing_mark(mark),
        }
    }

    /// A name belongs here: a field's, or one of several that a value may be.
    pub(super) fn no_name(&self) -> Verdict {
        if self.at_end() {
            return self.unfinished();
        }
        let mark = self.subject();
        let element = self.element(mark.start);
        let names_field = element.is_some_and(|element| match element.key {
            Some(key) => key.contains(&mark.start),
            None => element.bracket == Some(b'('),
        });
        let kind = if names_field {
            fault(Fault::NoName)
        } else {
            IssueKind::WrongType { expected: Expected::Name, found: self.snippet(&mark) }
        };
        self.at(mark, kind)
    }

    pub(super) fn attribute(&self) -> Verdict {
        let start = self.source.get(..self.cursor).and_then(|read| read.rfind('#')).unwrap_or(self.start);
        (start..self.cursor, FieldPath::root(), fault(Fault::Attribute))
    }

    pub(super) fn token(&self, what: Fault) -> Verdict {
        let mark = match tokens_around(self.source, self.cursor) {
            (_, Some(at)) => at.range,
            (Some(before), None) => before.range,
            (None, None) => self.cursor..self.cursor,
        };
        self.at(mark, fault(what))
    }

    pub(super) fn trailing(&self) -> Verdict {
        let mark = tokens_around(self.source, self.cursor).1.map_or(self.cursor..self.cursor, |at| at.range);
        (mark, FieldPath::root(), fault(Fault::Trailing))
    }

    pub(super) fn open_comment(&self) -> Verdict {
        let at = loose_ends(self.source).comment.unwrap_or(self.cursor);
        (at..at + 2, FieldPath::root(), fault(Fault::OpenComment))
    }

    /// The text ends too early: mark what was begun last and not ended.
    pub(super) fn unfinished(&self) -> Verdict {
        if self.is_blank() {
            return (0..0, FieldPath::root(), fault(Fault::Blank));
        }
        match loose_ends(self.source).bracket {
            Some((bracket, at)) => {
                (at..at + 1, self.path(at), fault(Fault::OpenBracket { bracket: char::from(bracket) }))
            }
            None => self.token(Fault::Unfinished),
        }
    }

    pub(super) fn at_end(&self) -> bool {
        tokens_around(self.source, self.cursor).1.is_none()
    }

    pub(super) fn is_blank(&self) -> bool {
        tokens_around(self.source, 0) == (None, None)
    }
}

const fn closing(bracket: u8) -> char {
    match bracket {
        b'[' => ']',
        b'{' => '}',
        _ => ')',
    }
}

pub(super) const fn fault(fault: Fault) -> IssueKind {
    IssueKind::NotRon(fault)
}

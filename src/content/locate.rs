//! Where the value at a path stands in RON text, and which path leads to a place in it.
//!
//! Both ways take any text: what is not RON yields `None` or the nearest thing that could be made out.

use std::ops::{ControlFlow, Range};

use super::field_path::{FieldPath, Step};
use super::scan::{Frame, Lexeme, Loose, Token, Tokens, Visitor, Wrapping, walk};

/// Keys longer than this are cut where a path is put together from a file.
const LONGEST_KEY: usize = 64;

/// The bytes of the value at `path`, or `None` if there is none. `Some(…)` around a value is seen through, as is
/// the name of a variant: `migration.pilot` finds `migration: Started((pilot: …))`.
#[must_use]
pub fn locate(source: &str, path: &FieldPath) -> Option<Range<usize>> {
    let (matched, range) = search(source, path)?;
    (matched == path.steps().len()).then_some(range)
}

/// Like [`locate`], but where the path leads nowhere the innermost value on the way to it.
/// `None` only for a text without any value.
#[must_use]
pub fn locate_nearest(source: &str, path: &FieldPath) -> Option<Range<usize>> {
    search(source, path).map(|(_, range)| range)
}

fn search(source: &str, path: &FieldPath) -> Option<(usize, Range<usize>)> {
    let mut seeker = Seeker { source, steps: path.steps(), best: None };
    walk(source, &mut seeker);
    seeker.best
}

struct Seeker<'a> {
    source: &'a str,
    steps: Vec<Step>,
    best: Option<(usize, Range<usize>)>,
}

impl Seeker<'_> {
    /// How many steps lead to the element in `frame`, if it is on the way.
    fn matched(&self, frame: &Frame) -> Option<usize> {
        if frame.wrapping == Wrapping::File {
            return Some(0);
        }
        let before = frame.matched?;
        let step = self.steps.get(before);
        match (&frame.key, step) {
            (Some(key), Some(Step::Name(name))) => (key_text(self.source, key) == name).then_some(before + 1),
            (Some(key), Some(Step::Item(item))) => {
                (key_text(self.source, key).parse() == Ok(*item)).then_some(before + 1)
            }
            (None, Some(Step::Item(item))) if frame.index == *item => Some(before + 1),
            (None, Some(_)) if frame.index == 0 && frame.wrapping == Wrapping::Named => Some(before),
            (None, _) if frame.index == 0 && frame.wrapping == Wrapping::Some => Some(before),
            _ => None,
        }
    }
}

impl Visitor for Seeker<'_> {
    fn enter(&mut self, stack: &mut [Frame]) {
        if let [.., outer, inner] = stack {
            inner.matched = self.matched(outer);
        }
    }

    fn leave(&mut self, stack: &[Frame]) -> ControlFlow<()> {
        let Some(frame) = stack.last() else {
            return ControlFlow::Continue(());
        };
        let Some(matched) = self.matched(frame) else {
            return ControlFlow::Continue(());
        };
        if self.best.as_ref().is_none_or(|(best, _)| matched > *best) {
            let value = frame.value();
            self.best = Some((matched, if value.is_empty() { frame.whole() } else { value }));
        }
        if matched == self.steps.len() && !self.steps.is_empty() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }
}

/// A key without its quotes.
fn key_text<'a>(source: &'a str, key: &Range<usize>) -> &'a str {
    let written = source.get(key.clone()).unwrap_or("");
    let unquoted = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    unquoted.unwrap_or_else(|| written.strip_prefix("r#").unwrap_or(written))
}

/// The innermost element that covers a place in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) path: FieldPath,
    /// The path to what holds the element.
    pub(super) holder: FieldPath,
    pub(super) key: Option<Range<usize>>,
    /// Empty where no value is written.
    pub(super) value: Range<usize>,
    /// The bracket that holds it; none at the top of the file.
    pub(super) bracket: Option<u8>,
}

/// The innermost element that covers `offset`.
pub(super) fn element_at(source: &str, offset: usize) -> Option<Element> {
    let mut finder = Finder { source, offset, found: None };
    walk(source, &mut finder);
    finder.found
}

/// The innermost element that covers `offset`, with its key and the comma behind it.
pub(super) fn whole_at(source: &str, offset: usize) -> Option<Range<usize>> {
    let element = element_at(source, offset)?;
    let start = element.key.map_or(element.value.start, |key| key.start);
    let end = match tokens_around(source, element.value.end) {
        (_, Some(Lexeme { token: Token::Comma, range })) => range.end,
        _ => element.value.end,
    };
    Some(start..end)
}

/// What is begun and never ended in `source`.
pub(super) fn loose_ends(source: &str) -> Loose {
    struct Nobody;
    impl Visitor for Nobody {
        fn leave(&mut self, _: &[Frame]) -> ControlFlow<()> {
            ControlFlow::Continue(())
        }
    }
    walk(source, &mut Nobody)
}

/// The last token that ends at or before `offset`, and the first that ends after it.
pub(super) fn tokens_around(source: &str, offset: usize) -> (Option<Lexeme>, Option<Lexeme>) {
    let mut before = None;
    for lexeme in Tokens::new(source) {
        if lexeme.range.end > offset {
            return (before, Some(lexeme));
        }
        before = Some(lexeme);
    }
    (before, None)
}

/// The first token of the value at `range`: what to point at where the whole would be too much.
pub(super) fn head(source: &str, range: &Range<usize>) -> Range<usize> {
    let written = source.get(range.clone()).unwrap_or("");
    match Tokens::new(written).next() {
        Some(Lexeme { token: Token::Open(_), .. }) => range.start..range.start + 1,
        Some(first) => range.start + first.range.start..range.start + first.range.end,
        None => range.clone(),
    }
}

struct Finder<'a> {
    source: &'a str,
    offset: usize,
    found: Option<Element>,
}

impl Visitor for Finder<'_> {
    fn leave(&mut self, stack: &[Frame]) -> ControlFlow<()> {
        let Some(frame) = stack.last() else {
            return ControlFlow::Continue(());
        };
        if !frame.whole().contains(&self.offset) {
            return ControlFlow::Continue(());
        }
        let mut path = FieldPath::root();
        let mut holder = FieldPath::root();
        for frame in stack {
            let next = match &frame.key {
                Some(key) => path.field(&key_text(self.source, key).chars().take(LONGEST_KEY).collect::<String>()),
                None if matches!(frame.wrapping, Wrapping::File | Wrapping::Some) => path.clone(),
                None => path.item(frame.index),
            };
            holder = std::mem::replace(&mut path, next);
        }
        self.found = Some(Element {
            path,
            holder,
            key: frame.key.clone(),
            value: frame.value(),
            bracket: frame.bracket.map(|(bracket, _)| bracket),
        });
        ControlFlow::Break(())
    }
}

#[cfg(test)]
mod tests;

//! A tolerant scanner of RON text: tokens first, then the elements of every list, record and map, in one pass.
//!
//! It takes any text whatever: what it does not understand it steps over. It neither recurses nor builds a tree,
//! so its cost is the length of the text, and its memory the depth of nesting, which is capped.

mod tokens;

use std::ops::{ControlFlow, Range};

pub(super) use tokens::{Lexeme, Token, Tokens};

/// Nesting deeper than this is not followed; ron itself gives up earlier.
const DEEPEST: usize = 256;

/// What stands before an opening bracket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrapping {
    /// The top of the file: no bracket at all.
    File,
    /// Nothing.
    Bare,
    /// A record's or a variant's name.
    Named,
    /// `Some`: the one item within is the value itself.
    Some,
}

/// The last thing seen of an element.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Seen {
    Nothing,
    Word(Range<usize>),
    Whole,
}

/// A bracket that is open, and the element of it that is being read.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    pub(super) wrapping: Wrapping,
    /// The opening bracket and its offset; none at the top of the file.
    pub(super) bracket: Option<(u8, usize)>,
    /// Which element it is, from 0.
    pub(super) index: usize,
    /// The field name or map key.
    pub(super) key: Option<Range<usize>>,
    /// Where the element begins, key included.
    start: Option<usize>,
    /// Where its value begins.
    value: Option<usize>,
    end: usize,
    seen: Seen,
    /// For whoever walks: how many steps of a path lead to the bracket.
    pub(super) matched: Option<usize>,
}

impl Frame {
    const fn new(wrapping: Wrapping, bracket: Option<(u8, usize)>) -> Self {
        Self {
            wrapping,
            bracket,
            index: 0,
            key: None,
            start: None,
            value: None,
            end: 0,
            seen: Seen::Nothing,
            matched: None,
        }
    }

    /// The element with its key.
    pub(super) fn whole(&self) -> Range<usize> {
        self.start.unwrap_or(self.end)..self.end
    }

    /// The element's value; empty where none is written.
    pub(super) fn value(&self) -> Range<usize> {
        self.value.unwrap_or(self.end)..self.end
    }

    fn take(&mut self, range: &Range<usize>, seen: Seen) {
        self.start.get_or_insert(range.start);
        self.value.get_or_insert(range.start);
        self.end = range.end;
        self.seen = seen;
    }

    fn next_element(&mut self) {
        *self = Self { index: self.index + 1, matched: self.matched, ..Self::new(self.wrapping, self.bracket) };
    }
}

/// Looks on while a text is walked. The last frame of the stack holds the element in question.
pub(super) trait Visitor {
    /// A bracket opens: the last frame is new, its element's key and index are those of the frame before.
    fn enter(&mut self, _stack: &mut [Frame]) {}
    /// An element has been read.
    fn leave(&mut self, stack: &[Frame]) -> ControlFlow<()>;
}

/// Walks all elements of `text`, inner ones before those that hold them.
/// Gives the innermost bracket that is still open at the end, if any, and where a comment that never ends begins.
pub(super) fn walk(text: &str, visitor: &mut impl Visitor) -> Loose {
    let mut loose = Loose::default();
    let mut tokens = Tokens::new(text);
    let mut stack = vec![Frame::new(Wrapping::File, None)];
    let _ = walk_tokens(text, &mut tokens, &mut stack, visitor, &mut loose);
    loose.comment = tokens.open_comment;
    loose
}

/// What was begun and never ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Loose {
    /// The innermost bracket and its offset.
    pub(super) bracket: Option<(u8, usize)>,
    /// The offset of the comment.
    pub(super) comment: Option<usize>,
}

fn walk_tokens(
    text: &str,
    tokens: &mut Tokens<'_>,
    stack: &mut Vec<Frame>,
    visitor: &mut impl Visitor,
    loose: &mut Loose,
) -> ControlFlow<()> {
    for Lexeme { token, range } in tokens {
        let Some(frame) = stack.last_mut() else { break };
        match token {
            Token::Word | Token::Text => {
                if frame.seen != Seen::Nothing {
                    finish(stack, visitor)?; // a comma is missing
                }
                if let Some(frame) = stack.last_mut() {
                    let seen = if token == Token::Word { Seen::Word(range.clone()) } else { Seen::Whole };
                    frame.take(&range, seen);
                }
            }
            Token::Colon => {
                frame.key = frame.value.take().map(|start| start..frame.end);
                frame.start.get_or_insert(range.start);
                frame.end = range.end;
                frame.seen = Seen::Nothing;
            }
            Token::Comma => finish(stack, visitor)?,
            Token::Open(bracket) => {
                if frame.seen == Seen::Whole {
                    finish(stack, visitor)?;
                }
                if stack.len() > DEEPEST {
                    return ControlFlow::Break(());
                }
                open(text, stack, bracket, &range);
                visitor.enter(stack);
            }
            Token::Close => close(stack, visitor, range.end)?,
        }
    }
    loose.bracket = stack.last().and_then(|frame| frame.bracket);
    while stack.len() > 1 {
        close(stack, visitor, text.len())?;
    }
    finish(stack, visitor)
}

fn open(text: &str, stack: &mut Vec<Frame>, bracket: u8, range: &Range<usize>) {
    let Some(frame) = stack.last_mut() else {
        return;
    };
    let wrapping = match &frame.seen {
        Seen::Word(word) if text.get(word.clone()) == Some("Some") => Wrapping::Some,
        Seen::Word(_) => Wrapping::Named,
        Seen::Nothing | Seen::Whole => Wrapping::Bare,
    };
    frame.take(range, Seen::Whole);
    stack.push(Frame::new(wrapping, Some((bracket, range.start))));
}

/// Closes the innermost bracket, whichever it is: a wrong one is ron's to complain of.
fn close(stack: &mut Vec<Frame>, visitor: &mut impl Visitor, end: usize) -> ControlFlow<()> {
    if stack.len() < 2 {
        return ControlFlow::Continue(());
    }
    finish(stack, visitor)?;
    stack.pop();
    if let Some(frame) = stack.last_mut() {
        frame.end = end;
    }
    ControlFlow::Continue(())
}

fn finish(stack: &mut [Frame], visitor: &mut impl Visitor) -> ControlFlow<()> {
    if stack.last().is_some_and(|frame| frame.start.is_some()) {
        visitor.leave(stack)?;
    }
    if let Some(frame) = stack.last_mut() {
        frame.next_element();
    }
    ControlFlow::Continue(())
}

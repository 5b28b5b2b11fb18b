//! The words issues are made of: how grammar breaks, what belongs in a place, what has names.

/// How a text breaks RON's grammar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file holds nothing.
    Blank,
    /// Its lines end with a carriage return alone, so that a comment in it has no end.
    LineEnds,
    /// A character that is not seen, where none belongs.
    Unseen {
        /// Which.
        letter: char,
    },
    /// It ends in the middle of something.
    Unfinished,
    /// A bracket that is never closed.
    OpenBracket {
        /// Which.
        bracket: char,
    },
    /// A text whose closing quote is missing.
    OpenText,
    /// A `/*` without its `*/`.
    OpenComment,
    /// Something must stand here and does not.
    Missing {
        /// What: `,` `:` `)` `]` `}`.
        mark: char,
    },
    /// A field's name must stand here.
    NoName,
    /// More values than there is room for.
    Surplus,
    /// Something after the end.
    Trailing,
    /// A `\` followed by what it does not go with.
    Escape,
    /// A number that is written in a way that is not understood.
    Number,
    /// An `#![…]` line that is not understood.
    Attribute,
    /// A name that has signs in it no name can have.
    OddName {
        /// As written.
        found: String,
    },
    /// Brackets within brackets, too many.
    TooDeep,
    /// What the parser says, where nothing better is known.
    Other {
        /// In its own English.
        detail: String,
    },
}

/// What belongs in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A number, with or without a fraction.
    Number,
    /// A number without a fraction.
    WholeNumber,
    /// `true` or `false`.
    Truth,
    /// A text in quotes.
    Text,
    /// One character in `'…'`.
    Letter,
    /// `[…]`.
    List,
    /// `{…}`.
    Map,
    /// `(…)`.
    Record,
    /// One of several names.
    Name,
    /// A name with nothing in brackets behind it.
    BareName,
    /// `Some(…)` or `None`.
    Optional,
    /// What the parser says, where nothing better is known.
    Other(String),
}

/// What a name is the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A scenario.
    Scenario,
    /// A strategy.
    Strategy,
    /// An event.
    Event,
    /// An option of an event.
    Choice,
    /// A platform of machines.
    Platform,
    /// A rival.
    Rival,
    /// A decision.
    Decision,
    /// A figure of the model.
    Figure,
    /// A text.
    Message,
    /// An advisor.
    Advisor,
    /// A colour theme or a colour in it.
    Theme,
    /// A lesson.
    Lesson,
    /// Anything else that has an id.
    Id,
}

//! What lies on the manager's desk: the game in hand with its draft, the levers, and what is said of both in words.
//!
//! Everything that a player sees or moves, however he plays: screens draw from here, and lines are written from here.
//! Start with [`session`] (the game, the draft, the forecast of the draft) and [`levers`]; [`headline`], [`changes`] and
//! [`advice`] make the quarter's paper, [`closing`] says what a close means and [`tape`] what it brought, [`why`] answers
//! what moved a figure, [`bridge`] tells the night, [`again`] and [`fork`] lead from a finished game to the next,
//! [`strip`] shows it to others; [`keeping`] is what is asked of whoever keeps it. Nothing here draws, reads a key or knows
//! a width of anything but words.

pub mod advice;
pub mod again;
pub mod ago;
pub mod bill;
pub mod bridge;
pub mod brief;
pub mod changes;
pub mod closing;
pub mod crew;
pub mod exercises;
pub mod expected;
pub mod facts;
pub mod fork;
pub mod front;
pub mod headline;
pub mod keeping;
pub mod letters;
pub mod levers;
pub mod opening;
pub mod printed;
pub mod remark;
pub mod saves;
pub mod say;
pub mod seed;
pub mod session;
pub mod stakes;
pub mod statements;
pub mod strip;
pub mod tape;
pub mod tenants;
pub mod tickets;
pub mod trade;
pub mod unkept;
pub mod variants;
pub mod when;
pub mod why;
pub mod year;

/// What kind of sentence something is, for those who can show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// A fact.
    Text,
    /// A remark.
    Dim,
    /// Good news.
    Good,
    /// Bad news.
    Bad,
    /// Something to look at.
    Warning,
    /// Something that presses.
    Urgency,
    /// Something that cannot be recalled.
    OneWay,
}

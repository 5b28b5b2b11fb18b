//! Tickets that the freeze refused, by name.

use crate::args;
use crate::report::readings;
use crate::sim::decisions::Freeze;
use crate::sim::world::Visible;
use crate::text::{Args, Texts};

/// How many tickets have a text of their own, `ticket-1` and so on.
pub const WRITTEN: usize = 18;

/// A refused ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// Number of its text, from 1.
    pub text: usize,
    /// How often it was refused before.
    pub again: usize,
    /// Whether a board that grants exceptions had been heard of by then.
    pub board: bool,
}

impl Ticket {
    fn args(self) -> Args<'static> {
        args! { "board" => if self.board { "yes" } else { "no" } }
    }

    /// Its name.
    #[must_use]
    pub fn name(self, texts: &Texts) -> String {
        texts.format(&format!("ticket-{}", self.text), &self.args())
    }

    /// What became of it.
    #[must_use]
    pub fn fate(self, texts: &Texts) -> String {
        texts.format(&format!("ticket-{}.fate", self.text), &self.args())
    }
}

/// Every ticket refused so far, oldest first, from what was seen at the end of each quarter.
pub fn refused<'a>(seen: impl Iterator<Item = &'a Visible>) -> Vec<Ticket> {
    let (mut count, mut board, mut tickets) = (0.0, false, Vec::new());
    for visible in seen {
        board |= visible.levels.freeze == Freeze::Partial;
        count += readings::refused(visible);
        tickets.extend((tickets.len()..count as usize).map(|i| Ticket {
            text: i % WRITTEN + 1,
            again: i / WRITTEN,
            board,
        }));
    }
    tickets
}

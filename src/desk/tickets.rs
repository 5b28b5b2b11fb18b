//! Tickets that the freeze refused, by name.

use crate::sim::world::Visible;

/// How many tickets have a text of their own, `ticket-1` and so on.
pub const WRITTEN: usize = 18;

/// A refused ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// Number of its text, from 1.
    pub text: usize,
    /// How often it was refused before.
    pub again: usize,
}

impl Ticket {
    /// Message id of its name; its fate is the attribute `fate`.
    #[must_use]
    pub fn name(self) -> String {
        format!("ticket-{}", self.text)
    }
}

/// Every ticket refused so far, oldest first, from what was seen at the end of each quarter.
pub fn refused<'a>(seen: impl Iterator<Item = &'a Visible>) -> Vec<Ticket> {
    let count: f64 = seen.map(|visible| visible.engineers.refused.clamp(0.0, 99.0)).sum();
    (0..count as usize).map(|i| Ticket { text: i % WRITTEN + 1, again: i / WRITTEN }).collect()
}

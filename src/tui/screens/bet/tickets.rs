//! Tickets that the freeze refused, by name, and the snake they make.

use crate::sim::world::Visible;
use crate::tui::theme::Glyphs;
use crate::tui::theme::glyphs::Plotting;

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

/// The snake of what waits: a segment a ticket, in at most `room` cells; after the thaw it shrinks with the backlog,
/// and carries what it swallowed visibly through its body.
#[must_use]
pub fn snake(waiting: usize, swallowing: bool, room: usize, glyphs: &Glyphs) -> String {
    let (wave, bulge, head, tail): (&[&str], &str, &str, &str) = match glyphs.plotting {
        Plotting::Braille => (&["⠤", "⠒", "⠉", "⠒"], "⣿", "⡷", "⠠"),
        Plotting::Ascii => (&["-", "~"], "O", ">", "."),
    };
    if waiting == 0 || room < 4 {
        return String::new();
    }
    let length = waiting.min(room - 2);
    let middle = length / 2;
    let thick = if swallowing { (length / 6).clamp(1, 4) } else { 0 };
    let body = (0..length).map(|i| {
        let within = i >= middle && i < middle + thick;
        if within { bulge } else { wave.get(i % wave.len()).copied().unwrap_or("-") }
    });
    std::iter::once(tail).chain(body).chain(std::iter::once(head)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::cells;

    #[test]
    fn the_snake_grows_by_a_segment_a_ticket_and_stays_in_its_room() {
        for (glyphs, three) in [(&Glyphs::UNICODE, "⠠⠤⠒⠉⡷"), (&Glyphs::ASCII, ".-~->")] {
            assert_eq!(snake(0, false, 20, glyphs), "");
            assert_eq!(snake(3, false, 20, glyphs), three);
            for waiting in 0..60 {
                assert!(cells::width(&snake(waiting, waiting % 2 == 0, 20, glyphs)) <= 20);
            }
        }
        assert_eq!(snake(8, true, 20, &Glyphs::ASCII), ".-~-~O~-~>");
    }
}

//! The snake that refused tickets make.

pub use crate::desk::tickets::{Ticket, WRITTEN, refused};

use crate::tui::theme::Glyphs;
use crate::tui::theme::glyphs::Plotting;

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

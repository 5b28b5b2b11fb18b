//! The snake that refused tickets make.

use crate::tui::theme::Glyphs;
use crate::tui::theme::glyphs::Plotting;

/// Cells that a ticket takes where the snake has more than one row.
const CELLS_A_TICKET: usize = 4;

/// The snake of what waits, in rows of at most `room` cells: a segment a ticket in one row, a longer one each where it may
/// wind through several lanes, a row apart. After the thaw it shrinks with the backlog, and carries what it swallowed
/// visibly through its body.
#[must_use]
pub fn snake(waiting: usize, swallowing: bool, room: usize, lanes: usize, glyphs: &Glyphs) -> Vec<String> {
    let (wave, bulge, heads, tail, bend): (&[&str], &str, [&str; 2], &str, &str) = match glyphs.plotting {
        Plotting::Braille => (&["⠤", "⠒", "⠉", "⠒"], "⣿", ["⡷", "⢾"], "⠠", "⡇"),
        Plotting::Ascii => (&["-", "~"], "O", [">", "<"], ".", "|"),
    };
    if waiting == 0 || room < 4 {
        return Vec::new();
    }
    let segment = if lanes > 1 { CELLS_A_TICKET } else { 1 };
    let length = (waiting * segment).min(room * lanes.max(1) - 2);
    let middle = length / 2;
    let thick = if swallowing { (length / 6).clamp(1, 4 * segment) } else { 0 };
    let body = (0..length).map(|i| {
        let within = i >= middle && i < middle + thick;
        if within { bulge } else { wave.get(i % wave.len()).copied().unwrap_or("-") }
    });
    let last = (length + 1) / room;
    let head = heads[last % 2];
    let whole: Vec<&str> = std::iter::once(tail).chain(body).chain(std::iter::once(head)).collect();
    let mut rows = Vec::new();
    for (lane, part) in whole.chunks(room).enumerate() {
        // Every second lane runs back.
        rows.push(if lane % 2 == 0 {
            part.concat()
        } else {
            let back: String = part.iter().rev().copied().collect();
            " ".repeat(room - part.len()) + &back
        });
        if lane < last {
            rows.push(if lane % 2 == 0 { " ".repeat(room - 1) + bend } else { bend.to_owned() });
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::cells;

    #[test]
    fn the_snake_grows_by_a_segment_a_ticket_and_stays_in_its_room() {
        for (glyphs, three) in [(&Glyphs::UNICODE, "⠠⠤⠒⠉⡷"), (&Glyphs::ASCII, ".-~->")] {
            assert_eq!(snake(0, false, 20, 1, glyphs), Vec::<String>::new());
            assert_eq!(snake(3, false, 20, 1, glyphs), [three]);
            for waiting in 0..60 {
                for lanes in 1..4 {
                    let rows = snake(waiting, waiting % 2 == 0, 20, lanes, glyphs);
                    assert!(rows.len() < 2 * lanes && rows.iter().all(|row| cells::width(row) <= 20));
                }
            }
        }
        assert_eq!(snake(8, true, 20, 1, &Glyphs::ASCII), [".-~-~O~-~>"]);
        assert_eq!(snake(3, false, 8, 3, &Glyphs::ASCII), [".-~-~-~-", "       |", "  <~-~-~"]);
    }
}

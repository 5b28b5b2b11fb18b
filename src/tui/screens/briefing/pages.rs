//! What is longer than its place, shown a part at a time: the part that holds the option the hand is on, until another
//! is turned to.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::tui::screens::Look;
use crate::tui::theme::Role;

/// What is drawn before it is known how much of it has room.
pub(super) struct Whole {
    /// Cells from the top of the place on, as many rows as there may be.
    pub(super) cells: Buffer,
    /// Rows that are written.
    pub(super) rows: u16,
    /// The row of the option the hand is on; none where nothing is asked.
    pub(super) hand: Option<u16>,
    /// The last row of what the option would bring.
    pub(super) effect: Option<u16>,
}

/// Which part was shown last.
#[derive(Clone, Copy, Debug)]
struct Shown {
    part: u16,
    last: u16,
    /// Whether the option the hand is on is in sight.
    in_sight: bool,
}

/// Which part is turned to.
#[derive(Debug)]
pub(super) struct Pages {
    /// The part; where the hand is followed, the one it is looked for first.
    part: u16,
    follows: bool,
    /// Known once it is drawn: how much has room depends on the window.
    shown: Cell<Shown>,
}

impl Default for Pages {
    fn default() -> Self {
        Self { part: 0, follows: false, shown: Cell::new(Shown { part: 0, last: 0, in_sight: true }) }
    }
}

impl Pages {
    /// Turns to the part that holds the option the hand is on.
    pub(super) fn follow(&mut self) {
        (self.part, self.follows) = (self.shown.get().part, true);
    }

    /// Turns a part on or back.
    pub(super) fn turn(&mut self, on: bool) {
        let Shown { part, last, .. } = self.shown.get();
        self.part = if on { (part + 1).min(last) } else { part.saturating_sub(1) };
        self.follows = false;
    }

    /// Whether the option the hand is on was in sight when the page was drawn last.
    pub(super) fn shows_the_hand(&self) -> bool {
        self.shown.get().in_sight
    }

    /// Draws the part that is turned to; how to turn to the others stands below it. Answers the rows it took.
    pub(super) fn draw(&self, buffer: &mut Buffer, area: Rect, look: &Look, whole: &Whole) -> u16 {
        let longer = whole.rows > area.height;
        let room = if longer { area.height.saturating_sub(1).max(1) } else { whole.rows };
        let end = whole.rows.saturating_sub(room);
        let last = if room == 0 { 0 } else { end.div_ceil(room) };
        let first = |part: u16| part.saturating_mul(room).min(end);
        let holds = |part: u16| whole.hand.is_none_or(|row| (first(part)..first(part) + room).contains(&row));
        let turned = self.part.min(last);
        // With what it would bring, where one part holds both.
        let brings = |part: u16| {
            let holds_row = |row: u16| (first(part)..first(part) + room).contains(&row);
            holds(part) && whole.effect.is_none_or(holds_row)
        };
        let part = if self.follows && !brings(turned) {
            let mut parts = 0..=last;
            parts.clone().find(|part| brings(*part)).or_else(|| parts.find(|part| holds(*part))).unwrap_or(turned)
        } else {
            turned
        };
        self.shown.set(Shown { part, last, in_sight: holds(part) });
        for y in 0..room {
            for x in area.left()..area.right() {
                let from = whole.cells.cell((x, area.y + first(part) + y));
                if let (Some(from), Some(to)) = (from, buffer.cell_mut((x, area.y + y))) {
                    *to = from.clone();
                }
            }
        }
        if !longer {
            return room;
        }
        let glyphs = look.glyphs();
        let back = (part > 0).then(|| format!("{} {}", glyphs.rising, look.get("briefing-back")));
        let more = (part < last).then(|| format!("{} {}", glyphs.falling, look.get("briefing-more")));
        let line = back.into_iter().chain(more).collect::<Vec<_>>().join("   ");
        buffer.set_stringn(area.x, area.y + room, line, usize::from(area.width), look.style(Role::Dim));
        area.height
    }
}

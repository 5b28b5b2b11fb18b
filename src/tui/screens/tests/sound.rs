//! What every picture has to keep, whatever it shows: no wide glyph is cut in half, and no frame is broken.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{SIZES, after};
use crate::text::{Locale, ascii};
use crate::tui::cells;
use crate::tui::screens::bet::Bet;
use crate::tui::screens::books::Books;
use crate::tui::screens::briefing::Briefing;
use crate::tui::screens::close::Close;
use crate::tui::screens::desk::Desk;
use crate::tui::screens::machines::Machines;
use crate::tui::screens::people::People;
use crate::tui::screens::{Context, Look, Screen};
use crate::tui::theme::{Glyphs, Theme};

/// Problems of a picture as it stands in its cells. Where something lies over it, frames below are covered in part.
pub(crate) fn faults(buffer: &Buffer, covered: bool) -> Vec<String> {
    let area = buffer.area;
    let at = |x: u16, y: u16| buffer.cell((x, y)).map_or("", |cell| cell.symbol());
    let mut faults = Vec::new();
    for y in area.top()..area.bottom() {
        for x in area.left()..area.right() {
            let symbol = at(x, y);
            if cells::width(symbol) == 2 && (x + 1 == area.right() || at(x + 1, y) != " ") {
                faults.push(format!("{symbol} at {x},{y} is cut in half"));
            }
            if symbol == "┌" && !covered {
                faults.extend(open_frame(&at, area.right(), area.bottom(), (x, y)));
            }
        }
    }
    faults
}

/// What is wrong with the frame that begins here.
fn open_frame<'a>(at: &impl Fn(u16, u16) -> &'a str, right: u16, bottom: u16, (x, y): (u16, u16)) -> Option<String> {
    let Some(end) = (x + 1..right).find(|end| at(*end, y) == "┐") else {
        return Some(format!("the frame at {x},{y} has no end"));
    };
    let Some(foot) = (y + 1..bottom).find(|foot| at(x, *foot) == "└" || at(end, *foot) == "┘") else {
        return Some(format!("the frame at {x},{y} has no foot"));
    };
    let side = |column: u16| (y + 1..foot).find(|row| !["│", "├", "┤", "┼"].contains(&at(column, *row)));
    let corners = (at(x, foot), at(end, foot));
    match (side(x), side(end)) {
        (Some(row), None) | (None, Some(row)) => Some(format!("a side of the frame at {x},{y} is broken at row {row}")),
        (None, None) if corners != ("└", "┘") => Some(format!("the foot of the frame at {x},{y} is {corners:?}")),
        _ => None,
    }
}

#[test]
fn faults_are_seen() {
    let picture = |rows: &[&str]| {
        let mut buffer = Buffer::empty(ratatui::layout::Rect::new(0, 0, 6, 4));
        for (y, row) in (0..).zip(rows) {
            buffer.set_string(0, y, row, ratatui::style::Style::new());
        }
        buffer
    };
    assert!(faults(&picture(&["┌─ 현┐", "│    │", "└────┘"]), false).is_empty());
    assert_eq!(faults(&picture(&["┌────┐", "│     ", "└────┘"]), false).len(), 1);
    assert_eq!(faults(&picture(&["┌─────", "│     ", "└────┘"]), false).len(), 1);
    assert_eq!(faults(&picture(&["┌────┐", "│    │", "└─────"]), false).len(), 1);
    let mut half = picture(&["현금"]);
    half[(1, 0)].set_symbol("x");
    assert_eq!(faults(&half, true).len(), 1);
}

/// Every mark and line comes from the table of glyphs: with the ASCII one, no line, block or braille is left, and whatever
/// the texts are written with has a letter in its cell.
#[test]
fn with_the_ascii_table_nothing_else_is_drawn() {
    let session = after(8);
    let look = Look { theme: Theme::plain(&Glyphs::ASCII), ..Look::plain(Locale::En) };
    let look = Look { texts: session.game().texts(Locale::En), ..look };
    let screens: [&mut dyn Screen; 7] = [
        &mut Briefing::default(),
        &mut Desk::default(),
        &mut Books::default(),
        &mut Machines,
        &mut Bet,
        &mut People,
        &mut Close::default(),
    ];
    for screen in screens {
        screen.enter(&session);
        screen.still(&session);
        for (width, height) in SIZES {
            let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
            screen.draw(&mut buffer, Rect::new(0, 2, width, height - 3), &Context { look: &look, session: &session });
            let odd = |c: &char| !c.is_ascii() && ascii::stand_in(*c).is_none();
            let found: Vec<char> = crate::tui::widgets::text_of(&buffer).chars().filter(odd).collect();
            assert!(found.is_empty(), "{:?} {width}x{height}: {found:?}", screen.scope());
            let whole = buffer.area;
            cells::to_ascii(&mut buffer, whole);
            assert!(crate::tui::widgets::text_of(&buffer).is_ascii(), "{:?} {width}x{height}", screen.scope());
        }
    }
}

//! The last page: how it ended and what of the player's own doing led there, told before any figure is compared.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::report::last_page::LastPage;
use crate::tui::screens::Context;
use crate::tui::theme::Role;
use crate::tui::{cells, overlay, wrap};

/// Columns of the page.
const WIDTH: u16 = 76;

/// Draws the page in the middle, its name between two rules; paragraphs stand apart where there is room.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>, page: &LastPage) {
    let look = context.look;
    let width = usize::from(WIDTH.min(area.width));
    let told: Vec<Vec<String>> = page.paragraphs.iter().map(|paragraph| wrap::wrap(paragraph, width)).collect();
    let rows: usize = told.iter().map(Vec::len).sum();
    let head = 5;
    let apart = usize::from(area.height) >= head + rows + told.len();
    let height = head + rows + if apart { told.len() } else { 0 };
    let mut place = overlay::centred(area, WIDTH, cells::coordinate(height).min(area.height));
    let rule = look.glyphs().horizontal.repeat(usize::from(place.width));
    let title: String = page.title.to_uppercase();
    let lines = [(&rule, Role::Border), (&title, Role::Figure), (&page.dated, Role::Dim), (&rule, Role::Border)];
    let lines = lines.into_iter().map(|(line, role)| (line, role, true));
    let blank = String::new();
    let mut all: Vec<(&String, Role, bool)> = lines.collect();
    for paragraph in &told {
        if apart || all.len() == head - 1 {
            all.push((&blank, Role::Text, false));
        }
        all.extend(paragraph.iter().map(|line| (line, Role::Text, false)));
    }
    for (line, role, centred) in all {
        if place.height == 0 {
            break;
        }
        let aside = if centred { usize::from(place.width).saturating_sub(cells::width(line)) / 2 } else { 0 };
        let x = place.x + cells::coordinate(aside);
        buffer.set_stringn(x, place.y, line, usize::from(place.width) - aside, look.style(role));
        place = Rect { y: place.y + 1, height: place.height - 1, ..place };
    }
}

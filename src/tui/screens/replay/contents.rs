//! The quarters of a save as a list: each with its cash and the weightiest thing decided in it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::desk::session::Game;
use crate::desk::{say, when};
use crate::report::words;
use crate::tui::app::chrome::boxed;
use crate::tui::cells;
use crate::tui::screens::Look;
use crate::tui::theme::Role;
use crate::tui::widgets::{List, list};

/// Columns of the list.
const WIDTH: u16 = 100;

pub(super) fn draw(buffer: &mut Buffer, area: Rect, look: &Look, game: &Game, at: usize) {
    let texts = look;
    let cash =
        |played: &crate::desk::session::Played| say::millions(look.locale(), played.after().ledger.cash().millions());
    let widest = game.played().iter().map(|played| cells::width(&cash(played))).max().unwrap_or(0);
    let width = area.width.min(WIDTH);
    let room = usize::from(width).saturating_sub(6 + 10 + widest + 2);
    let items: Vec<list::Item> = game
        .played()
        .iter()
        .map(|played| {
            let what = words::what(texts, game, played, 1, look.glyphs().dot);
            let quarter = cells::pad(&when::point(played.quarter(), look), 12, "");
            let what = cells::cut(&what, room, look.glyphs().ellipsis);
            list::Item { text: format!("{quarter} {what}"), note: cash(played), role: Role::Text }
        })
        .collect();
    let height = cells::coordinate(items.len() + 2).min(area.height);
    let inner = boxed(look, &look.get("replay-contents"), area, width, height, buffer);
    let list = List { theme: &look.theme, items: &items, selected: Some(at), numbered: false };
    (&list).render(inner, buffer);
    let rows = usize::from(inner.height);
    let first = at.saturating_sub(rows / 2).min(items.len().saturating_sub(rows));
    crate::tui::screens::help::more(buffer, inner, look, first > 0, items.len() > first + rows);
}

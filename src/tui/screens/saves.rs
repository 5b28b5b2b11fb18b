//! The saves: those of the folder and those that came with the game, the newest first, each to be stepped through.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::Look;
use crate::desk::saves;
pub use crate::desk::saves::Listed;
use crate::tui::action::Action;
use crate::tui::theme::Role;
use crate::tui::widgets::{List, Panel, list};
use crate::tui::{cells, overlay, wrap};

/// Columns of the list at most: longer lines are not read along.
const WIDTH: u16 = 112;
/// Rows under the list that tell of the save the hand is on.
const ABOUT: u16 = 4;
/// Rows by which a page moves the hand.
const PAGE: usize = 10;

/// What came of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Back to where the list was opened.
    Back,
    /// Step through the save at this place of the list.
    Open(usize),
}

/// The list.
#[derive(Debug)]
pub struct Saves {
    listed: Vec<Listed>,
    selected: usize,
}

impl Saves {
    /// The list, as it was found.
    #[must_use]
    pub const fn new(listed: Vec<Listed>) -> Self {
        Self { listed, selected: 0 }
    }

    /// Notes that a save turned out not to be what it says it is, and why.
    pub fn refuse(&mut self, place: usize, why: String) {
        if let Some(listed) = self.listed.get_mut(place) {
            listed.kept = Err(why);
        }
    }

    /// Takes an action in; what came of it, if something did.
    pub fn update(&mut self, action: Action) -> Option<Choice> {
        let last = self.listed.len().saturating_sub(1);
        match action {
            Action::Back => Some(Choice::Back),
            Action::Act if self.listed.get(self.selected).is_some_and(|listed| listed.kept.is_ok()) => {
                Some(Choice::Open(self.selected))
            }
            other => {
                self.selected = other.along(self.selected, last, PAGE).unwrap_or(self.selected);
                None
            }
        }
    }

    /// Draws it.
    pub fn draw(&self, buffer: &mut Buffer, area: Rect, look: &Look) {
        let place = overlay::centred(area, WIDTH, area.height);
        let title = look.get("saves-title");
        (&Panel::new(&look.theme, &title)).render(place, buffer);
        let inner = Panel::inner(place);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        if self.listed.is_empty() {
            wrap::write(buffer, inner, &look.get("saves-none"), look.style(Role::Dim));
            return;
        }
        let items: Vec<list::Item> = self.listed.iter().map(|listed| item(listed, look)).collect();
        let rows = inner.height.saturating_sub(ABOUT + 1);
        let list = List { theme: &look.theme, items: &items, selected: Some(self.selected), numbered: true };
        (&list).render(Rect { height: rows, ..inner }, buffer);
        let half = usize::from(rows / 2);
        let first = self.selected.saturating_sub(half).min(items.len().saturating_sub(usize::from(rows)));
        let shown = Rect { height: rows, ..inner };
        super::help::more(buffer, shown, look, first > 0, items.len() > first + usize::from(rows));
        let below = Rect { y: inner.y + rows + 1, height: ABOUT.min(inner.height), ..inner };
        if let Some(listed) = self.listed.get(self.selected) {
            let role = if listed.kept.is_ok() { Role::Dim } else { Role::Warning };
            wrap::write(buffer, below, &saves::about(listed, &look.texts), look.style(role));
        }
    }
}

fn item(listed: &Listed, look: &Look) -> list::Item {
    let (note, role) = match &listed.kept {
        Err(_) => (look.get("saves-unreadable"), Role::Warning),
        Ok(summary) => (saves::stands(summary, &look.texts).join(&format!(" {} ", look.glyphs().dot)), Role::Text),
    };
    list::Item { text: listed.name.clone(), note, role }
}

/// As much of a name as fits a line of its own.
pub(super) fn fitting(name: &str, look: &Look, room: usize) -> String {
    cells::cut(name, room, look.glyphs().ellipsis)
}

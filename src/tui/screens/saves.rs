//! The saves: those of the folder and those that came with the game, the newest first. One that is not over is gone on
//! with; all of them are stepped through.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::Look;
use crate::desk::saves;
pub use crate::desk::saves::{Found, Listed};
use crate::tui::action::{Action, When};
use crate::tui::theme::Role;
use crate::tui::widgets::{List, Panel, list};
use crate::tui::{cells, overlay, wrap};

/// Columns of the list at most: longer lines are not read along.
const WIDTH: u16 = 112;
/// Rows under the list that tell of the save the hand is on.
const ABOUT: u16 = 4;
/// Rows of what is said of the whole list, at most.
const REMARK: u16 = 3;
/// Rows by which a page moves the hand.
const PAGE: usize = 10;

/// What came of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Back to where the list was opened.
    Back,
    /// Go on with the game at this place of the list.
    Resume(usize),
    /// Step through the save at this place of the list.
    Open(usize),
}

/// The list.
#[derive(Debug)]
pub struct Saves {
    found: Found,
    selected: usize,
    /// Why the selected game could not be gone on with, until the next key.
    refused: Option<String>,
}

impl Saves {
    /// The list, as it was found.
    #[must_use]
    pub const fn new(found: Found) -> Self {
        Self { found, selected: 0, refused: None }
    }

    /// Notes that a save turned out not to be what it says it is, and why.
    pub fn refuse(&mut self, place: usize, why: String) {
        if let Some(listed) = self.found.listed.get_mut(place) {
            listed.kept = Err(why);
        }
    }

    /// Says why a game could not be gone on with. It may be otherwise the next time.
    pub fn not_resumed(&mut self, place: usize, why: String) {
        self.selected = place.min(self.found.listed.len().saturating_sub(1));
        self.refused = Some(why);
    }

    fn at(&self) -> Option<&Listed> {
        self.found.listed.get(self.selected)
    }

    /// Whether a condition of the table of keys holds.
    #[must_use]
    pub fn holds(&self, when: When) -> bool {
        match when {
            When::Always => true,
            When::Selectable => self.at().is_some_and(|listed| listed.kept.is_ok()),
            When::Resumable => self.at().is_some_and(Listed::goes_on),
            _ => false,
        }
    }

    /// The message that names what Enter does with the selected save, where that is not what the table has: what cannot be
    /// gone on with is stepped through.
    #[must_use]
    pub fn word(&self, id: &str) -> Option<&'static str> {
        match id {
            "key-resume" if !self.holds(When::Resumable) => Some("key-step-through"),
            "key-resume-help" if !self.holds(When::Resumable) => Some("key-step-through-help"),
            _ => None,
        }
    }

    /// Takes an action in; what came of it, if something did.
    pub fn update(&mut self, action: Action) -> Option<Choice> {
        self.refused = None;
        let last = self.found.listed.len().saturating_sub(1);
        match action {
            Action::Back => Some(Choice::Back),
            Action::Act if self.holds(When::Resumable) => Some(Choice::Resume(self.selected)),
            Action::Act | Action::Replay if self.holds(When::Selectable) => Some(Choice::Open(self.selected)),
            other => {
                self.selected = other.along(self.selected, last, PAGE).unwrap_or(self.selected);
                None
            }
        }
    }

    /// What is told under the list: of the selected save, or why it is not gone on with.
    fn told(&self, look: &Look) -> Option<(String, Role)> {
        let listed = self.at()?;
        Some(match (&self.refused, &listed.kept) {
            (Some(why), _) => (why.clone(), Role::Warning),
            (None, Ok(_)) => (saves::about(listed, &look.texts), Role::Dim),
            (None, Err(_)) => (saves::about(listed, &look.texts), Role::Warning),
        })
    }

    /// Draws it.
    pub fn draw(&self, buffer: &mut Buffer, area: Rect, look: &Look) {
        let place = overlay::centred(area, WIDTH, area.height);
        let title = look.get("saves-title");
        (&Panel::new(&look.theme, &title)).render(place, buffer);
        let inner = Panel::inner(place);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        // What is said of the whole list stands at the foot.
        let remark = self.found.remark.as_deref().unwrap_or_default();
        let lines = wrap::wrap(remark, usize::from(inner.width));
        let height = if remark.is_empty() { 0 } else { cells::coordinate(lines.len()).min(REMARK) };
        let foot = Rect { y: inner.bottom() - height.min(inner.height), height: height.min(inner.height), ..inner };
        wrap::write(buffer, foot, remark, look.style(Role::Warning));
        let inner = Rect { height: inner.height - foot.height, ..inner };
        if self.found.listed.is_empty() {
            wrap::write(buffer, inner, &look.get("saves-none"), look.style(Role::Dim));
            return;
        }
        let items: Vec<list::Item> = self.found.listed.iter().map(|listed| item(listed, look)).collect();
        let rows = inner.height.saturating_sub(ABOUT + 1);
        let list = List { theme: &look.theme, items: &items, selected: Some(self.selected), numbered: true };
        let (first, shown) = (list.first(usize::from(rows)), Rect { height: rows, ..inner });
        (&list).render(shown, buffer);
        super::help::more(buffer, shown, look, first > 0, items.len() > first + usize::from(rows));
        let below = Rect { y: inner.y + rows + 1, height: ABOUT.min(inner.height), ..inner };
        if let Some((words, role)) = self.told(look) {
            wrap::write(buffer, below, &words, look.style(role));
        }
    }
}

fn item(listed: &Listed, look: &Look) -> list::Item {
    let (note, role) = match &listed.kept {
        Err(_) => (look.get("saves-unreadable"), Role::Warning),
        Ok(summary) => {
            let parts = saves::stands(listed, summary, &look.texts);
            (parts.join(&format!(" {} ", look.glyphs().dot)), Role::Text)
        }
    };
    list::Item { text: listed.name.clone(), note, role }
}

/// As much of a name as fits a line of its own.
pub(super) fn fitting(name: &str, look: &Look, room: usize) -> String {
    cells::cut(name, room, look.glyphs().ellipsis)
}

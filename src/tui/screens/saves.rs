//! The saves: those of the folder and those that came with the game, the newest first. One that is not over is gone on
//! with, and one that is over looked back at; all of them are stepped through; of one that cannot be read it is told what
//! can be done.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::Look;
use crate::desk::saves;
use crate::desk::saves::{First, Found, Listed};
use crate::tui::action::{Action, Scope, When};
use crate::tui::app::chrome::boxed;
use crate::tui::theme::Role;
use crate::tui::widgets::{List, Panel};
use crate::tui::{cells, overlay, wrap};

mod columns;

/// Columns of the list at most: longer lines are not read along.
const WIDTH: u16 = 112;
/// Rows under the list that tell of the save the hand is on: as many as are usual, and as there are at most.
const ABOUT: (u16, u16) = (4, 8);
/// Rows of what is said of the whole list, at most.
const REMARK: u16 = 3;
/// Rows by which a page moves the hand.
const PAGE: usize = 10;
/// Columns of the box that tells what can be done.
const BOX: u16 = 76;

/// What came of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Back to where the list was opened.
    Back,
    /// Go on with the game at this place of the list, or look back at it.
    Resume(usize),
    /// Step through the save at this place of the list.
    Open(usize),
    /// Look at the folder again: the file at this place of the list could not be read.
    Look(usize),
}

/// The list.
#[derive(Debug)]
pub struct Saves {
    found: Found,
    selected: usize,
    /// Why the selected game was not opened, until the next key.
    refused: Option<String>,
    /// What is wrong with the selected one and what can be done, in paragraphs, until the next key.
    explained: Vec<String>,
}

impl Saves {
    /// The list, as it was found.
    #[must_use]
    pub const fn new(found: Found) -> Self {
        Self { found, selected: 0, refused: None, explained: Vec::new() }
    }

    /// The list as it is now, the hand on this place, and why what was chosen was not opened: a sentence, or several lines
    /// where something can be done about it, as with a file that cannot be read.
    pub fn relisted(&mut self, found: Found, place: usize, said: Option<String>) {
        self.selected = place.min(found.listed.len().saturating_sub(1));
        self.found = found;
        self.explained = match (&said, self.at()) {
            (Some(said), _) if said.contains('\n') => said.lines().map(str::to_owned).collect(),
            (None, Some(Listed { kept: Err(why), mend, .. })) => std::iter::once(why).chain(mend).cloned().collect(),
            _ => Vec::new(),
        };
        self.refused = said.filter(|_| self.explained.is_empty());
    }

    /// The place of the list that the hand is on.
    #[must_use]
    pub const fn place(&self) -> usize {
        self.selected
    }

    /// Where the keys of what is in front are listed.
    #[must_use]
    pub fn scope(&self) -> Scope {
        if self.explained.is_empty() { Scope::Saves } else { Scope::Record }
    }

    fn at(&self) -> Option<&Listed> {
        self.found.listed.get(self.selected)
    }

    /// Whether a condition of the table of keys holds.
    #[must_use]
    pub fn holds(&self, when: When) -> bool {
        match when {
            When::Always => true,
            When::Selectable => self.at().is_some(),
            When::Resumable => self.at().and_then(Listed::first).is_some(),
            _ => false,
        }
    }

    /// The message that names what Enter does with the selected save, where that is not what the table has: what is over is
    /// looked back at or stepped through, and of what cannot be read it is told what can be done.
    #[must_use]
    pub fn word(&self, id: &str) -> Option<&'static str> {
        let (named, help) = match self.at() {
            Some(Listed { kept: Err(_), .. }) => ("saves-what-now", "saves-what-now-help"),
            Some(listed) => match listed.first() {
                Some(First::GoOn) => return None,
                Some(First::LookBack) => ("saves-look-back", "saves-look-back-help"),
                None => ("key-step-through", "key-step-through-help"),
            },
            None => return None,
        };
        match id {
            "key-resume" => Some(named),
            "key-resume-help" => Some(help),
            _ => None,
        }
    }

    /// Takes an action in; what came of it, if something did.
    pub fn update(&mut self, action: Action) -> Option<Choice> {
        self.refused = None;
        if !std::mem::take(&mut self.explained).is_empty() {
            return None;
        }
        let last = self.found.listed.len().saturating_sub(1);
        let readable = self.at().map(|listed| listed.kept.is_ok());
        match (action, readable) {
            (Action::Back, _) => Some(Choice::Back),
            (Action::Act, _) if self.holds(When::Resumable) => Some(Choice::Resume(self.selected)),
            (Action::Act | Action::Replay, Some(true)) => Some(Choice::Open(self.selected)),
            (Action::Act, Some(false)) => Some(Choice::Look(self.selected)),
            (Action::Pick(_), _) => {
                self.selected = action.direct(self.found.listed.len())?;
                self.update(Action::Act)
            }
            (other, _) => {
                self.selected = other.along(self.selected, last, PAGE).unwrap_or(self.selected);
                None
            }
        }
    }

    /// What is told under the list: of the selected save, or why it was not opened.
    fn told(&self, look: &Look) -> Option<(String, Role)> {
        let listed = self.at();
        Some(match (&self.refused, listed.map(|listed| &listed.kept)) {
            (Some(why), _) => (why.clone(), Role::Warning),
            (None, Some(Err(why))) => (why.clone(), Role::Warning),
            (None, _) => (saves::about(listed?, look), Role::Dim),
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
        let height = rows(remark, inner).min(REMARK).min(inner.height);
        let foot = Rect { y: inner.bottom() - height, height, ..inner };
        wrap::write(buffer, foot, remark, look.style(Role::Warning));
        let inner = Rect { height: inner.height - foot.height, ..inner };
        let (told, role) = self.told(look).unwrap_or((String::new(), Role::Dim));
        let height = rows(&told, inner).clamp(ABOUT.0, ABOUT.1).min(inner.height);
        let below = Rect { y: inner.bottom() - height, height, ..inner };
        wrap::write(buffer, below, &told, look.style(role));
        let shown = Rect { height: inner.height.saturating_sub(height + 1), ..inner };
        if self.found.listed.is_empty() {
            wrap::write(buffer, shown, &look.get("saves-none"), look.style(Role::Dim));
            return;
        }
        let items = columns::items(&self.found.listed, look, usize::from(inner.width));
        let list = List { theme: &look.theme, items: &items, selected: Some(self.selected), numbered: true };
        let first = list.first(usize::from(shown.height));
        (&list).render(shown, buffer);
        super::help::more(buffer, shown, look, first > 0, items.len() > first + usize::from(shown.height));
        if !self.explained.is_empty() {
            explain(buffer, area, look, &self.explained);
        }
    }
}

/// Rows that a text takes.
fn rows(words: &str, within: Rect) -> u16 {
    if words.is_empty() { 0 } else { cells::coordinate(wrap::wrap(words, usize::from(within.width).max(1)).len()) }
}

/// What is wrong with a file, and what can be done: a paragraph each.
fn explain(buffer: &mut Buffer, area: Rect, look: &Look, told: &[String]) {
    overlay::recede(buffer, area, &look.theme);
    let width = area.width.min(BOX);
    let lines: Vec<(String, Role)> = told
        .iter()
        .enumerate()
        .flat_map(|(place, said)| {
            let role = if place == 0 { Role::Warning } else { Role::Text };
            let lines = wrap::wrap(said, usize::from(width).saturating_sub(4));
            lines.into_iter().map(move |line| (line, role)).chain(std::iter::once((String::new(), role)))
        })
        .collect();
    let title = look.get("saves-mend-title");
    let inner = boxed(look, &title, area, width, cells::coordinate(lines.len() + 1), buffer);
    for (y, (line, role)) in (inner.top()..inner.bottom()).zip(&lines) {
        buffer.set_string(inner.x, y, line, look.style(*role));
    }
}

/// As much of a name as fits a line of its own.
pub(super) fn fitting(name: &str, look: &Look, room: usize) -> String {
    cells::cut(name, room, look.glyphs().ellipsis)
}

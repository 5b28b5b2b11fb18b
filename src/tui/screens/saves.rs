//! The saves: those of the folder and those that came with the game, the newest first, each to be stepped through.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::Look;
use crate::args;
use crate::journal::{MODEL_VERSION, Summary};
use crate::text::count;
use crate::tui::action::Action;
use crate::tui::theme::Role;
use crate::tui::widgets::{List, Panel, list};
use crate::tui::{cells, overlay, when, wrap};

/// Columns of the list at most: longer lines are not read along.
const WIDTH: u16 = 112;
/// Rows under the list that tell of the save the hand is on.
const ABOUT: u16 = 4;
/// Rows by which a page moves the hand.
const PAGE: usize = 10;

/// A save in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// The name of its file, safe to show.
    pub name: String,
    /// What it says of itself, or why it cannot be read, in a sentence.
    pub kept: Result<Summary, String>,
}

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
            wrap::write(buffer, below, &about(listed, look), look.style(role));
        }
    }
}

/// The title of a story, or its name where there is none.
pub(super) fn story(name: &str, look: &Look) -> String {
    look.texts.try_get(&format!("scenario-{name}-title")).unwrap_or_else(|| name.to_owned())
}

fn is_older(summary: &Summary) -> bool {
    summary.model < MODEL_VERSION
}

fn item(listed: &Listed, look: &Look) -> list::Item {
    let (note, role) = match &listed.kept {
        Err(_) => (look.get("saves-unreadable"), Role::Warning),
        Ok(summary) => {
            let stands = match &summary.ending {
                Some((ending, _)) => look.texts.name("ending", ending),
                None => look.get("saves-unfinished"),
            };
            let at = summary.last.map(|quarter| when::point(quarter, look)).unwrap_or_default();
            let mut parts = vec![story(&summary.setup.scenario, look), at, stands];
            parts.extend(summary.shipped.then(|| look.get("saves-shipped")));
            parts.extend(is_older(summary).then(|| look.format("saves-model", &args! { "model" => summary.model })));
            parts.retain(|part| !part.is_empty());
            (parts.join(&format!(" {} ", look.glyphs().dot)), Role::Text)
        }
    };
    list::Item { text: listed.name.clone(), note, role }
}

/// What is told of a save under the list.
fn about(listed: &Listed, look: &Look) -> String {
    let summary = match &listed.kept {
        Ok(summary) => summary,
        Err(why) => return why.clone(),
    };
    let setup = &summary.setup;
    let args = args! {
        "name" => listed.name.as_str(),
        "form" => look.texts.name("form", setup.form.id()),
        "difficulty" => look.texts.name("difficulty", setup.difficulty.id()),
        "seed" => setup.seed.to_string(),
        "quarters" => i64::try_from(summary.played).unwrap_or(i64::MAX),
    };
    let mut said = vec![look.format("saves-about", &args)];
    if let Some((_, score)) = &summary.ending {
        let score = count::grouped(score.round_ties_even() as i64);
        said.push(look.format("saves-score", &args! { "score" => score }));
    }
    if is_older(summary) {
        said.push(look.format("replay-older", &args! { "model" => summary.model, "known" => MODEL_VERSION }));
    }
    said.join(" ")
}

/// As much of a name as fits a line of its own.
pub(super) fn fitting(name: &str, look: &Look, room: usize) -> String {
    cells::cut(name, room, look.glyphs().ellipsis)
}

//! The title: continue, begin, learn how, leave.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::Look;
use crate::args;
use crate::sim::units::Quarter;
use crate::tui::action::Action;
use crate::tui::cells;
use crate::tui::session::{Phase, Session};
use crate::tui::theme::Role;
use crate::tui::widgets::{List, Panel, list};
use crate::tui::{overlay, when, wrap};

/// A game that waits to be continued, as the title tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// The scenario's name.
    pub scenario: String,
    /// The open quarter; none where the scenario cannot be read.
    pub quarter: Option<Quarter>,
    /// Whether it is over, and its debrief waits.
    pub over: bool,
}

impl Unfinished {
    /// The game in hand.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        Self {
            scenario: session.game().setup().scenario.clone(),
            quarter: Some(session.visible().quarter),
            over: session.game().phase() == Phase::Over,
        }
    }
}

/// What can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Go on with the unfinished game.
    Continue,
    /// Begin a game.
    New,
    /// How to play.
    HowTo,
    /// Legend and record.
    Record,
    /// The other language.
    Language,
    /// The next theme.
    Theme,
    /// Leave.
    Quit,
}

/// The title.
#[derive(Debug)]
pub struct Title {
    unfinished: Option<Unfinished>,
    selected: usize,
}

impl Title {
    /// The title, with or without a game to continue.
    #[must_use]
    pub const fn new(unfinished: Option<Unfinished>) -> Self {
        Self { unfinished, selected: 0 }
    }

    fn entries(&self) -> Vec<Entry> {
        let all =
            [Entry::Continue, Entry::New, Entry::HowTo, Entry::Record, Entry::Language, Entry::Theme, Entry::Quit];
        all.into_iter().filter(|entry| *entry != Entry::Continue || self.unfinished.is_some()).collect()
    }

    fn item(&self, entry: Entry, look: &Look) -> list::Item {
        let (id, note) = match (entry, &self.unfinished) {
            (Entry::Continue, Some(game)) => {
                let title = title_of(game, look);
                let note = match game.quarter {
                    _ if game.over => look.format("title-continue-note-over", &args! { "scenario" => title }),
                    Some(quarter) => {
                        let args = args! { "scenario" => title, "quarter" => when::point(quarter, look) };
                        look.format("title-continue-note", &args)
                    }
                    None => title,
                };
                ("title-continue", note)
            }
            (Entry::Continue, None) => ("title-continue", String::new()),
            (Entry::New, _) => ("title-new", String::new()),
            (Entry::HowTo, _) => ("title-how-to", String::new()),
            (Entry::Record, _) => ("title-record", String::new()),
            (Entry::Language, _) => ("title-language", String::new()),
            (Entry::Theme, _) => ("title-theme", String::new()),
            (Entry::Quit, _) => ("title-quit", String::new()),
        };
        list::Item { text: look.get(id), note, role: Role::Text }
    }

    /// Draws it.
    pub fn draw(&self, buffer: &mut Buffer, area: Rect, look: &Look) {
        let items: Vec<list::Item> = self.entries().into_iter().map(|entry| self.item(entry, look)).collect();
        let place = overlay::centred(area, 46, cells::coordinate(items.len()) + 5);
        centred_line(buffer, place, 0, &look.get("game-title"), look.style(Role::Figure));
        centred_line(buffer, place, 1, &look.get("game-motto"), look.style(Role::Dim));
        let list = List { theme: &look.theme, items: &items, selected: Some(self.selected), numbered: true };
        (&list).render(Rect { y: place.y + 4, height: place.height.saturating_sub(4), ..place }, buffer);
    }

    /// Takes an action in; what was chosen, if something was.
    pub fn update(&mut self, action: Action) -> Option<Entry> {
        let entries = self.entries();
        let last = entries.len().saturating_sub(1);
        self.selected = match action {
            Action::Up => self.selected.saturating_sub(1),
            Action::Down => (self.selected + 1).min(last),
            Action::First => 0,
            Action::Last => last,
            Action::Pick(number) => usize::from(number).saturating_sub(1).min(last),
            Action::Back if self.unfinished.is_some() => return Some(Entry::Continue),
            Action::Act => return entries.get(self.selected).copied(),
            _ => self.selected,
        };
        None
    }
}

/// The title of a game's story, or its name where there is none.
fn title_of(game: &Unfinished, look: &Look) -> String {
    look.texts.try_get(&format!("scenario-{}-title", game.scenario)).unwrap_or_else(|| game.scenario.clone())
}

fn centred_line(buffer: &mut Buffer, area: Rect, row: u16, words: &str, style: ratatui::style::Style) {
    let width = cells::coordinate(cells::width(words));
    let x = area.x + area.width.saturating_sub(width) / 2;
    if row < area.height {
        buffer.set_string(x, area.y + row, words, style);
    }
}

/// The page that tells how to play.
pub fn how_to(buffer: &mut Buffer, area: Rect, look: &Look) {
    let place = overlay::centred(area, 78, 22);
    let title = look.get("title-how-to");
    (&Panel::new(&look.theme, &title)).render(place, buffer);
    let inner = Panel::inner(place);
    let mut page = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    let told = ["how-to-aim", "how-to-quarter", "how-to-levers", "how-to-why", "how-to-doors", "how-to-keys"];
    let told = told.map(|id| look.get(id));
    let lines: usize = told.iter().map(|words| wrap::wrap(words, usize::from(page.width)).len()).sum();
    // Where room is short, the last of the blank lines between go first.
    let spare = usize::from(page.height).saturating_sub(lines);
    for (i, words) in told.iter().enumerate() {
        let used = wrap::write(buffer, page, words, look.style(Role::Text)) + u16::from(i < spare);
        page.y += used.min(page.height);
        page.height -= used.min(page.height);
    }
}

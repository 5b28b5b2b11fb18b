//! The title: continue, begin, learn how, leave.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::Look;
use super::help::Turned;
use crate::args;
use crate::desk::opening::{Entry, Waiting};
use crate::report::words;
use crate::tui::action::Action;
use crate::tui::theme::Role;
use crate::tui::widgets::{Lettering, List, Panel, list};
use crate::tui::{cells, overlay, wrap};

/// Rows of the title beside its name and its list: the motto, and what keeps them apart.
const BESIDE: u16 = 6;

/// Columns of the list.
const WIDTH: usize = 46;
/// Columns before an entry, and between it and what stands beside it.
const LEAD: usize = 6;

/// The title.
#[derive(Debug)]
pub struct Title {
    waiting: Waiting,
    selected: usize,
}

impl Title {
    /// The title, with what waits.
    #[must_use]
    pub const fn new(waiting: Waiting) -> Self {
        Self { waiting, selected: 0 }
    }

    fn entries(&self) -> Vec<Entry> {
        // The language is among the settings.
        let entries = self.waiting.entries(self.waiting.today.is_some());
        entries.filter(|entry| *entry != Entry::Language).collect()
    }

    fn item(&self, entry: Entry, look: &Look) -> list::Item {
        let note = |told: Option<String>| told.unwrap_or_default();
        let beside = |id: &str| WIDTH.saturating_sub(LEAD + cells::width(&look.get(id)));
        let (id, note) = match entry {
            Entry::Continue => {
                ("title-continue", note(self.waiting.going_on(("title-game", ""), beside("title-continue"), look)))
            }
            Entry::LookBack => (
                "title-look-back",
                note(self.waiting.looking_back(("title-game", ""), beside("title-look-back"), look)),
            ),
            Entry::New => ("title-new", String::new()),
            Entry::Today => {
                let date = self.waiting.today.map(|day| words::date(look, day));
                ("title-today", date.unwrap_or_default())
            }
            Entry::Lesson => ("title-lesson", String::new()),
            Entry::HowTo => ("title-how-to", String::new()),
            Entry::Saves => ("title-saves", String::new()),
            Entry::Record => ("title-record", String::new()),
            Entry::Classroom => ("title-classroom", String::new()),
            Entry::Settings | Entry::Language => ("title-settings", String::new()),
            Entry::Quit => ("title-quit", String::new()),
        };
        list::Item { text: look.get(id), note, role: Role::Text }
    }

    /// Draws it.
    pub fn draw(&self, buffer: &mut Buffer, area: Rect, look: &Look) {
        let items: Vec<list::Item> = self.entries().into_iter().map(|entry| self.item(entry, look)).collect();
        let name = look.get("game-title");
        let name = Lettering { theme: &look.theme, words: &name, role: Role::Figure };
        let rows = cells::coordinate(items.len());
        // The list is never cut for the sake of the name, nor what is wrong.
        let well = self.waiting.trouble.is_empty() && self.waiting.unkept.is_none();
        let most = if well { area.height.saturating_sub(rows + BESIDE) } else { 1 };
        let (_, letters) = name.size((area.width, most));
        let apart = if letters > 1 { 1 } else { 0 };
        let head = Rect { height: letters, ..overlay::centred(area, area.width, letters + apart + rows + 4) };
        (&name).render(head, buffer);
        let place = overlay::centred(area, cells::coordinate(WIDTH), area.height);
        let place = Rect { y: head.bottom() + apart, height: rows + 4, ..place };
        centred_line(buffer, place, 0, &look.get("game-motto"), look.style(Role::Dim));
        let list = List { theme: &look.theme, items: &items, selected: Some(self.selected), numbered: true };
        let place = Rect { y: place.y + 3, height: rows, ..place }.intersection(area);
        (&list).render(place, buffer);
        let mut below = Rect { y: place.bottom() + 1, ..overlay::centred(area, 76, area.height) };
        let trouble = |why: &String| look.format("title-trouble", &args! { "why" => why.as_str() });
        for words in self.waiting.unkept.iter().cloned().chain(self.waiting.trouble.iter().map(trouble)) {
            below.height = area.bottom().saturating_sub(below.y);
            below.y += wrap::write(buffer, below, &words, look.style(Role::Warning));
        }
    }

    /// Takes an action in; what was chosen, if something was.
    pub fn update(&mut self, action: Action) -> Option<Entry> {
        let entries = self.entries();
        let last = entries.len().saturating_sub(1);
        match action {
            Action::Back if self.waiting.unfinished.is_some() => Some(Entry::Continue),
            Action::Act => entries.get(self.selected).copied(),
            Action::Pick(_) => {
                self.selected = action.direct(entries.len())?;
                entries.get(self.selected).copied()
            }
            other => {
                self.selected = other.along(self.selected, last, last).unwrap_or(self.selected);
                None
            }
        }
    }
}

fn centred_line(buffer: &mut Buffer, area: Rect, row: u16, words: &str, style: ratatui::style::Style) {
    let width = cells::coordinate(cells::width(words));
    let x = area.x + area.width.saturating_sub(width) / 2;
    if row < area.height {
        buffer.set_string(x, area.y + row, words, style);
    }
}

/// The page that tells how to play.
pub fn how_to(buffer: &mut Buffer, area: Rect, look: &Look, turned: &Turned) {
    let place = overlay::centred(area, 78, 22);
    let title = look.get("title-how-to");
    (&Panel::new(&look.theme, &title)).render(place, buffer);
    let inner = Panel::inner(place);
    let page = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    let parts = [
        "how-to-aim",
        "how-to-quarter",
        "how-to-levers",
        "how-to-why",
        "how-to-doors",
        "how-to-keys",
        "how-to-advisors",
        "how-to-forecast",
    ];
    let mut lines: Vec<String> = Vec::new();
    for id in parts {
        lines.extend(wrap::wrap(&look.get(id), usize::from(page.width)));
        lines.push(String::new());
    }
    lines.pop();
    let shown = usize::from(page.height);
    let first = turned.first(lines.len(), shown);
    for (y, line) in (page.top()..page.bottom()).zip(lines.iter().skip(first)) {
        buffer.set_string(page.x, y, line, look.style(Role::Text));
    }
    super::help::more(buffer, page, look, first > 0, lines.len() > first + shown);
}

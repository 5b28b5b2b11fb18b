//! The keys of a screen, and every action by name: both read the one table of keys.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::{Context, Look, Screen, Step};
use crate::desk::levers::Lever;
use crate::desk::session::Session;
use crate::tui::action::{Action, Scope};
use crate::tui::app::chrome::boxed;
use crate::tui::cells;
use crate::tui::field::Field;
use crate::tui::key::Input;
use crate::tui::keymap::HelpRow;
use crate::tui::theme::Role;
use crate::tui::widgets::{List, list};
use crate::tui::wrap;

/// The longest text that narrows the palette.
const QUERY_LIMIT: usize = 40;
/// Cells across the palette.
const PALETTE: u16 = 110;

/// The keys of what lies below.
#[derive(Debug)]
pub struct Help {
    title: &'static str,
    rows: Vec<HelpRow>,
    /// The row the hand is on; it is always in sight.
    selected: usize,
}

impl Help {
    /// The keys of a place under the message that names it, ready to be shown.
    #[must_use]
    pub const fn new(title: &'static str, rows: Vec<HelpRow>) -> Self {
        Self { title, rows, selected: 0 }
    }

    /// Draws it into the middle of an area.
    pub fn draw_in(&self, buffer: &mut Buffer, area: Rect, look: &Look) {
        let width = area.width.min(112);
        let keys = self.rows.iter().map(|row| cells::width(&row.keys)).max().unwrap_or(0).min(24);
        let labels = self.rows.iter().map(|row| cells::width(&row.label)).max().unwrap_or(0).min(20);
        let room = usize::from(width).saturating_sub(keys + labels + 8);
        let ellipsis = look.glyphs().ellipsis;
        let mut lines: Vec<(usize, String)> = Vec::new();
        for (at, row) in self.rows.iter().enumerate() {
            let help = wrap::wrap(&row.help, room);
            for (number, help) in help.iter().enumerate() {
                let (key, label) = if number == 0 { (row.keys.as_str(), row.label.as_str()) } else { ("", "") };
                let (key, label) = (cells::pad(key, keys, ellipsis), cells::pad(label, labels, ellipsis));
                lines.push((at, format!("{key}  {label}  {}", cells::pad(help, room, ellipsis))));
            }
        }
        let height = cells::coordinate(lines.len() + 2).min(area.height);
        let inner = boxed(look, &look.get(self.title), area, width, height, buffer);
        let shown = usize::from(inner.height);
        let chosen = lines.iter().position(|(at, _)| *at == self.selected).unwrap_or(0);
        let first = chosen.saturating_sub(shown / 2).min(lines.len().saturating_sub(shown));
        more(buffer, inner, look, first > 0, lines.len() > first + shown);
        for (y, (at, line)) in (inner.top()..inner.bottom()).zip(lines.iter().skip(first)) {
            let role = match (*at == self.selected, self.rows.get(*at).is_some_and(|row| row.possible)) {
                (true, _) => Role::Selection,
                (false, true) => Role::Text,
                (false, false) => Role::Dim,
            };
            buffer.set_stringn(inner.x, y, line, usize::from(inner.width), look.style(role));
            if role == Role::Text {
                let place = Rect { y, height: 1, width: cells::coordinate(keys), ..inner };
                buffer.set_style(place.intersection(inner), look.style(Role::Key));
            }
        }
    }

    /// Moves the hand; any other key leaves.
    pub fn scroll(&mut self, action: Action) -> Step {
        let last = self.rows.len().saturating_sub(1);
        self.selected = match action {
            Action::Up => self.selected.saturating_sub(1),
            Action::Down => (self.selected + 1).min(last),
            Action::PageUp => self.selected.saturating_sub(10),
            Action::PageDown => (self.selected + 10).min(last),
            Action::First => 0,
            Action::Last => last,
            _ => return Step::Dismiss,
        };
        Step::Redraw
    }
}

/// Rows that a page is turned by.
const PAGE: usize = 15;

/// Where a page that may be longer than its frame is turned to. Where its end is depends on the width, and is known once it has
/// been drawn.
#[derive(Debug, Default)]
pub struct Turned {
    first: usize,
    last: Cell<Option<usize>>,
}

impl Turned {
    /// The first line shown of so many, in a frame of so many rows.
    pub fn first(&self, lines: usize, shown: usize) -> usize {
        let last = lines.saturating_sub(shown);
        self.last.set(Some(last));
        self.first.min(last)
    }

    /// Takes an action in; `false` to leave.
    pub fn turn(&mut self, action: Action) -> bool {
        // Keys may come before the first picture.
        let last = self.last.get().unwrap_or(usize::MAX);
        let first = self.first.min(last);
        self.first = match action {
            Action::Up => first.saturating_sub(1),
            Action::Down => first.saturating_add(1).min(last),
            Action::PageUp => first.saturating_sub(PAGE),
            Action::PageDown => first.saturating_add(PAGE).min(last),
            Action::First => 0,
            Action::Last => last,
            Action::Back | Action::Act => return false,
            _ => first,
        };
        true
    }
}

/// Marks on the frame of a page that goes on above or below.
pub fn more(buffer: &mut Buffer, inner: Rect, look: &Look, above: bool, below: bool) {
    let glyphs = look.glyphs();
    let x = inner.right();
    if above {
        buffer.set_string(x, inner.y.saturating_sub(1), glyphs.rising, look.style(Role::Key));
    }
    if below {
        buffer.set_string(x, inner.bottom(), glyphs.falling, look.style(Role::Key));
    }
}

impl Screen for Help {
    fn scope(&self) -> Scope {
        Scope::Help
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        self.draw_in(buffer, area, context.look);
    }

    fn update(&mut self, action: Action, _session: &mut Session) -> Step {
        self.scroll(action)
    }
}

/// A lever in the palette.
#[derive(Debug)]
pub struct Found {
    /// The lever.
    pub lever: Lever,
    /// Its name.
    pub name: String,
    /// The other names that it goes by where room is short.
    pub also: Vec<String>,
    /// What it is.
    pub help: String,
}

/// Every action and every lever by name, narrowed by what is typed.
#[derive(Debug)]
pub struct Palette {
    rows: Vec<HelpRow>,
    levers: Vec<Found>,
    query: Field,
    selected: usize,
}

/// One line of the palette.
enum Entry<'a> {
    Action(&'a HelpRow),
    Lever(&'a Found),
}

impl Palette {
    /// The actions of a scope and the levers of the desk, ready to be shown.
    #[must_use]
    pub const fn new(rows: Vec<HelpRow>, levers: Vec<Found>) -> Self {
        Self { rows, levers, query: Field::new(QUERY_LIMIT), selected: 0 }
    }

    /// What fits what was typed; what has it in its name comes first.
    fn shown(&self) -> Vec<Entry<'_>> {
        // Whether a name is written as one word or as two nobody remembers.
        let plain = |words: &str| words.to_lowercase().replace(' ', "");
        let query = plain(self.query.text());
        let fits = |words: &str| plain(words).contains(&query);
        let all = || self.rows.iter().map(Entry::Action).chain(self.levers.iter().map(Entry::Lever));
        let by_name = |entry: &Entry<'_>| fits(entry.name()) || entry.also().iter().any(|name| fits(name));
        let by_help = |entry: &Entry<'_>| !by_name(entry) && fits(entry.help());
        all().filter(by_name).chain(all().filter(by_help)).collect()
    }

    /// Rows of the box: as many as there is anything to show, whatever is typed, so that it does not jump.
    fn height(&self, area: Rect) -> u16 {
        cells::coordinate(self.rows.len() + self.levers.len() + 3).min(area.height)
    }
}

/// An item's first sentence, where the whole text has no room beside its note.
fn shortened(item: &list::Item, room: usize) -> String {
    let room = room.saturating_sub(cells::width(&item.note) + 4);
    let first = item.text.split_inclusive(". ").next().unwrap_or_default().trim_end();
    if cells::width(&item.text) > room { first.to_owned() } else { item.text.clone() }
}

impl Entry<'_> {
    fn name(&self) -> &str {
        match self {
            Self::Action(row) => &row.label,
            Self::Lever(found) => &found.name,
        }
    }

    fn also(&self) -> &[String] {
        match self {
            Self::Action(_) => &[],
            Self::Lever(found) => &found.also,
        }
    }

    fn help(&self) -> &str {
        match self {
            Self::Action(row) => &row.help,
            Self::Lever(found) => &found.help,
        }
    }
}

impl Screen for Palette {
    fn scope(&self) -> Scope {
        Scope::Palette
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let look = context.look;
        let height = self.height(area);
        let inner = boxed(look, &look.get("scope-palette"), area, area.width.min(PALETTE), height, buffer);
        let lead = lead(look);
        let (typed, _) = self.query.window(usize::from(inner.width).saturating_sub(cells::width(&lead)));
        buffer.set_stringn(inner.x, inner.y, lead + typed, usize::from(inner.width), look.style(Role::Key));
        let items: Vec<list::Item> = self
            .shown()
            .into_iter()
            .map(|entry| list::Item {
                note: match entry {
                    Entry::Action(row) => row.keys.clone(),
                    Entry::Lever(_) => look.get("lever-in-palette"),
                },
                text: format!("{}  {}", entry.name(), entry.help()),
                role: Role::Text,
            })
            .map(|item| list::Item { text: shortened(&item, usize::from(inner.width)), ..item })
            .collect();
        let place = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner };
        if items.is_empty() {
            wrap::write(buffer, place, &look.get("lever-none-so-called"), look.style(Role::Dim));
            return;
        }
        let list = List { theme: &look.theme, items: &items, selected: Some(self.selected), numbered: false };
        (&list).render(place, buffer);
    }

    fn update(&mut self, action: Action, _session: &mut Session) -> Step {
        let shown = self.shown();
        let last = shown.len().saturating_sub(1);
        let chosen = shown.get(self.selected).map(|entry| match entry {
            Entry::Action(row) => Step::Do(row.action),
            Entry::Lever(found) => Step::Lever(found.lever),
        });
        self.selected = match action {
            Action::Up => self.selected.saturating_sub(1),
            Action::Down => (self.selected + 1).min(last),
            Action::PageUp => self.selected.saturating_sub(10),
            Action::PageDown => (self.selected + 10).min(last),
            Action::Act => {
                return chosen.map_or(Step::Stay, |step| Step::Several(vec![Step::Dismiss, step]));
            }
            _ => return Step::Dismiss,
        };
        Step::Redraw
    }

    fn text(&mut self, input: &Input, _session: &mut Session) -> Option<Step> {
        let before = self.query.text().to_owned();
        if !self.query.take(input) {
            return None;
        }
        if self.query.text() != before {
            self.selected = 0;
        }
        Some(Step::Redraw)
    }

    fn cursor(&self, area: Rect, context: &Context<'_>) -> Option<ratatui::layout::Position> {
        let place = crate::tui::overlay::centred(area, area.width.min(PALETTE), self.height(area));
        let lead = cells::width(&lead(context.look));
        let (_, column) = self.query.window(usize::from(place.width).saturating_sub(4 + lead));
        Some(ratatui::layout::Position { x: place.x + 2 + cells::coordinate(lead + column), y: place.y + 1 })
    }
}

/// What stands before the typed words of the palette.
fn lead(look: &Look) -> String {
    format!("{} ", look.glyphs().pointer)
}

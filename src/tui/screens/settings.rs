//! The settings: language, theme, colours, motion, marks, mouse. A change shows at once; under the rows stands a sample.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::Look;
use crate::text::MINUS;
use crate::tui::action::Action;
use crate::tui::settings::{Chosen, Key, Setting, Settings};
use crate::tui::theme::Role;
use crate::tui::widgets::{self, Panel};
use crate::tui::{cells, overlay, wrap};

/// Columns and rows of the page.
const SIZE: (u16, u16) = (76, 22);
/// Columns of the names of rows.
const NAMES: u16 = 18;
/// Rows of the sample.
const SAMPLE: u16 = 6;

/// What came of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Back to where the page was opened.
    Back,
    /// This was chosen.
    Set(Setting),
}

/// The page.
#[derive(Debug, Default)]
pub struct Page {
    row: usize,
}

impl Page {
    fn key(&self) -> Key {
        Key::ALL.get(self.row).copied().unwrap_or(Key::Language)
    }

    /// Takes an action in; what came of it, if something did.
    pub fn update(&mut self, action: Action, settings: &Settings) -> Option<Choice> {
        let last = Key::ALL.len() - 1;
        let options = self.key().options();
        let (at, count) = (settings.place(self.key()), options.len());
        let choose = |place: usize| options.get(place).filter(|_| place != at).copied().map(Choice::Set);
        match action {
            Action::Left => choose(at.saturating_sub(1)),
            Action::Right => choose((at + 1).min(count - 1)),
            Action::Act => choose((at + 1) % count),
            Action::Back => Some(Choice::Back),
            other => {
                self.row = other.along(self.row, last, last).unwrap_or(self.row);
                None
            }
        }
    }

    /// Draws it.
    pub fn draw(&self, buffer: &mut Buffer, area: Rect, look: &Look, settings: &Settings, held: &Chosen) {
        let place = overlay::centred(area, SIZE.0, SIZE.1);
        let title = look.get("title-settings");
        (&Panel::new(&look.theme, &title)).render(place, buffer);
        let inner = Panel::inner(place);
        for ((index, key), y) in Key::ALL.into_iter().enumerate().zip(inner.y + 1..) {
            let selected = index == self.row;
            let pointer = if selected { look.glyphs().pointer } else { " " };
            let role = if selected { Role::Key } else { Role::Text };
            let label = format!("{pointer} {}", look.get(key.id()));
            let label = cells::pad(&label, usize::from(NAMES), look.glyphs().ellipsis);
            buffer.set_string(inner.x + 1, y, label, look.style(role));
            let options: Vec<String> = key.options().iter().map(|option| option.words(look)).collect();
            let chosen = settings.place(key);
            let choice =
                widgets::Choice { theme: &look.theme, options: &options, chosen, selected, one_way: &[], dead: &[] };
            let at = Rect { x: inner.x + NAMES + 2, y, width: inner.width.saturating_sub(NAMES + 3), height: 1 };
            (&choice).render(at, buffer);
        }
        let below = inner.y + 2 + cells::coordinate(Key::ALL.len());
        let foot = Rect { x: inner.x + 1, y: below, width: inner.width.saturating_sub(2), height: 5 };
        let mut about = look.get(&format!("{}.about", self.key().id()));
        if held.of(self.key()).is_some() {
            about = format!("{about} {}", look.get("settings-held"));
        }
        wrap::write(buffer, foot, &about, look.style(Role::Dim));
        let sample = Rect { y: inner.bottom().saturating_sub(SAMPLE), height: SAMPLE, ..foot };
        draw_sample(buffer, sample, look);
    }
}

/// A piece of every kind that the theme dresses, as the screens show it.
fn draw_sample(buffer: &mut Buffer, area: Rect, look: &Look) {
    let title = look.get("settings-sample");
    (&Panel::new(&look.theme, &title)).render(area, buffer);
    let inner = Panel::inner(area);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    let glyphs = look.glyphs();
    let put = |buffer: &mut Buffer, row: u16, pieces: &[(String, Role)]| {
        let mut x = inner.x;
        for (words, role) in pieces {
            let room = usize::from(inner.right().saturating_sub(x));
            let words = cells::cut(words, room, glyphs.ellipsis);
            buffer.set_string(x, inner.y + row, &words, look.style(*role));
            x += cells::coordinate(cells::width(&words) + 2);
        }
    };
    let named = |id: &str, value: &str| format!("{} {value}", look.short(id));
    put(
        buffer,
        0,
        &[
            (named("figure-runway", "3.4"), Role::Figure),
            (named("figure-urgency", "0.62"), Role::Urgency),
            (named("figure-readiness", "55%"), Role::Platform),
            (format!("{} +12%", glyphs.rising), Role::Good),
            (format!("{} {MINUS}8%", glyphs.falling), Role::Bad),
        ],
    );
    let bar = |full: usize| glyphs.full.repeat(full) + &glyphs.range.repeat(4) + &glyphs.empty.repeat(6);
    put(
        buffer,
        1,
        &[
            (bar(8), Role::FanInner),
            (glyphs.levels.concat(), Role::History),
            (glyphs.track.repeat(6) + glyphs.handle + &glyphs.track.repeat(3), Role::Text),
            (glyphs.idle.repeat(5), Role::Idle),
        ],
    );
    put(
        buffer,
        2,
        &[
            (look.get("settings-sample-chosen"), Role::Selection),
            (format!("{} {}", glyphs.one_way, look.get("settings-sample-door")), Role::OneWay),
            (look.get("settings-sample-dim"), Role::Dim),
        ],
    );
}

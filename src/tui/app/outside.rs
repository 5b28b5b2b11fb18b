//! What is in front when no game is: the title, the choices before a new game, the page that tells how to play.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::effect::Effect;
use super::{Answer, Place, Shell};
use crate::text::{Locale, Texts};
use crate::tui::action::Action;
use crate::tui::overlay;
use crate::tui::run::app::Command;
use crate::tui::screens::new_game::{Choice, NewGame};
use crate::tui::screens::record::Record;
use crate::tui::screens::title::Entry;
use crate::tui::screens::{Look, ScreenId, title};
use crate::tui::theme::{BuiltIn, Theme};

/// Lines that the page on how to play may be turned to.
const HOW_TO_LINES: usize = 30;

impl Shell {
    pub(super) fn draw_outside(&self, buffer: &mut Buffer, area: Rect) {
        match &self.place {
            Place::Title(title) => title.draw(buffer, area, &self.look),
            Place::NewGame(choices) => choices.draw(buffer, area, &self.look),
            Place::Record(record) => record.draw_in(buffer, area, &self.look),
            Place::HowTo(first) => title::how_to(buffer, area, &self.look, *first),
            Place::Game(_) => {}
        }
        if let Some(super::Overlay::Help(open)) = self.overlays.last() {
            overlay::recede(buffer, area, &self.look.theme);
            open.draw_in(buffer, area, &self.look);
        }
    }

    pub(super) fn act_outside(&mut self, action: Action) -> Answer {
        if let Some(super::Overlay::Help(open)) = self.overlays.last_mut() {
            if matches!(open.scroll(action), super::Step::Dismiss) {
                self.overlays.clear();
            }
            return Command::redraw();
        }
        match action {
            Action::Suspend => return Command::Suspend,
            Action::Repaint => return Command::Repaint,
            Action::Help => {
                let help = self.help();
                self.overlays.push(super::Overlay::Help(help));
                return Command::redraw();
            }
            Action::Quit => return self.keep().and(Command::Quit { code: 0 }),
            _ => {}
        }
        match &mut self.place {
            Place::Title(title) => match title.update(action) {
                Some(entry) => self.choose(entry),
                None => Command::redraw(),
            },
            Place::NewGame(choices) => match choices.update(action) {
                Some(Choice::Back) => {
                    self.show_title();
                    Command::redraw()
                }
                Some(Choice::Begin(wish)) => Command::Effect(Effect::Begin(wish)),
                None => Command::redraw(),
            },
            Place::Record(record) => {
                if !record.scroll(action) {
                    self.show_title();
                }
                Command::redraw()
            }
            Place::HowTo(first) => {
                match action {
                    Action::Back | Action::Act => self.show_title(),
                    // Where the end is depends on the width; what lies beyond it is held back when it is drawn.
                    Action::Down | Action::Right => *first = (*first + 1).min(HOW_TO_LINES),
                    Action::PageDown | Action::Last => *first = (*first + 10).min(HOW_TO_LINES),
                    Action::Up | Action::Left => *first = first.saturating_sub(1),
                    Action::PageUp => *first = first.saturating_sub(10),
                    Action::First => *first = 0,
                    _ => {}
                }
                Command::redraw()
            }
            Place::Game(_) => Command::redraw(),
        }
    }

    fn choose(&mut self, entry: Entry) -> Answer {
        match entry {
            // The game in hand is one of the two; the other is fetched.
            Entry::Continue | Entry::LookBack => {
                let back = entry == Entry::LookBack;
                let standing = self.session.as_ref().map(super::standing);
                match standing.filter(|screen| (*screen == ScreenId::Debrief) == back) {
                    Some(screen) => self.show(screen),
                    None => return Command::Effect(if back { Effect::LookBack } else { Effect::Continue }),
                }
            }
            Entry::New => self.place = Place::NewGame(NewGame::default()),
            Entry::HowTo => self.place = Place::HowTo(0),
            Entry::Record => self.place = Place::Record(Record::read()),
            Entry::Language => return self.next_language(),
            Entry::Theme => return self.next_theme(),
            Entry::Quit => return self.keep().and(Command::Quit { code: 0 }),
        }
        Command::redraw()
    }

    /// The other language, everywhere and at once.
    pub(super) fn next_language(&mut self) -> Answer {
        let other = match self.look.locale() {
            Locale::En => Locale::Ko,
            Locale::Ko => Locale::En,
        };
        self.look.texts = match &self.session {
            Some(session) => session.game().texts(other),
            None => Texts::new(other),
        };
        self.prefer()
    }

    /// The next built-in theme, everywhere and at once.
    pub(super) fn next_theme(&mut self) -> Answer {
        let all = BuiltIn::ALL;
        let at = all.iter().position(|theme| *theme == self.theme).unwrap_or(0);
        if let Some(next) = all.get((at + 1) % all.len()) {
            self.theme = *next;
            let glyphs = self.look.theme.glyphs;
            if let Ok(theme) = Theme::built_in(*next, self.depth, glyphs) {
                self.look.theme = theme;
            }
        }
        self.prefer()
    }

    fn prefer(&self) -> Answer {
        Command::Effect(Effect::Prefer { locale: self.look.locale(), theme: self.theme }).and(Command::Repaint)
    }
}

impl Look {
    /// The game's own words in this language, in the terminal's own colours, with motion: for tests and examples.
    #[must_use]
    pub fn plain(locale: Locale) -> Self {
        let theme = Theme::plain(&crate::tui::theme::Glyphs::UNICODE);
        Self { theme, texts: Texts::new(locale), motion: false }
    }
}

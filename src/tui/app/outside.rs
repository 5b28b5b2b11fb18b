//! What is in front when no game is: the title, the choices before a new game, the page that tells how to play.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::effect::Effect;
use super::{Answer, Place, Shell};
use crate::desk::opening::{Entry, Finished, Unfinished};
use crate::desk::saves::Shown;
use crate::text::{Locale, Texts};
use crate::tui::action::Action;
use crate::tui::overlay;
use crate::tui::run::Options;
use crate::tui::run::app::Command;
use crate::tui::screens::help::Turned;
use crate::tui::screens::new_game::{Choice, NewGame};
use crate::tui::screens::record::Record;
use crate::tui::screens::replay::Replay;
use crate::tui::screens::settings::Page;
use crate::tui::screens::title::Title;
use crate::tui::screens::{Look, ScreenId, replay, saves, settings, title};
use crate::tui::settings::Setting;
use crate::tui::theme::{Depth, Theme};

impl Shell {
    pub(super) fn draw_outside(&self, buffer: &mut Buffer, area: Rect) {
        match &self.place {
            Place::Title(title) => title.draw(buffer, area, &self.look),
            Place::NewGame(choices) => choices.draw(buffer, area, &self.look),
            Place::Record(record) => record.draw_in(buffer, area, &self.look),
            Place::Exercises(exercises) => exercises.draw(buffer, area, &self.look),
            Place::Saves(saves) => saves.draw(buffer, area, &self.look),
            Place::Settings(page) => page.draw(buffer, area, &self.look, &self.settings, &self.held),
            Place::Replay(replay) => replay.draw(buffer, area, &self.look),
            Place::HowTo(page) => title::how_to(buffer, area, &self.look, page),
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
            Action::Help => {
                let help = self.help();
                self.overlays.push(super::Overlay::Help(help));
                Command::redraw()
            }
            Action::Quit => self.leave(),
            _ => self.act_in_place(action),
        }
    }

    fn act_in_place(&mut self, action: Action) -> Answer {
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
            Place::Exercises(exercises) => {
                if !exercises.scroll(action) {
                    self.show_title();
                }
                Command::redraw()
            }
            Place::Settings(page) => match page.update(action, &self.settings) {
                Some(settings::Choice::Back) => {
                    self.go_back();
                    Command::redraw()
                }
                Some(settings::Choice::Set(setting)) => self.set(setting),
                None => Command::redraw(),
            },
            Place::Saves(saves) => match saves.update(action) {
                Some(saves::Choice::Back) => {
                    self.show_title();
                    Command::redraw()
                }
                // The game in hand is left for another: it is to be safe before that.
                Some(saves::Choice::Resume(place)) => {
                    self.keep().and(Command::Effect(Effect::Resume(place))).and(Command::redraw())
                }
                Some(saves::Choice::Open(place)) => Command::Effect(Effect::Show(place)).and(Command::redraw()),
                Some(saves::Choice::Look(place)) => Command::Effect(Effect::Look(place)).and(Command::redraw()),
                None => Command::redraw(),
            },
            Place::Replay(replay) => match replay.update(action) {
                replay::Came::Seen => Command::redraw(),
                replay::Came::Left => {
                    self.go_back();
                    match &self.place {
                        // It is entered anew: what lies there may have changed.
                        Place::Saves(saves) => Command::Effect(Effect::Look(saves.place())).and(Command::redraw()),
                        _ => Command::redraw(),
                    }
                }
                replay::Came::Branch(game) => Command::Effect(Effect::Branch(game)).and(Command::redraw()),
            },
            Place::HowTo(page) => {
                // Left and right turn it, too.
                if !page.turn(match action {
                    Action::Left => Action::Up,
                    Action::Right => Action::Down,
                    other => other,
                }) {
                    self.show_title();
                }
                Command::redraw()
            }
            Place::Game(_) => Command::redraw(),
        }
    }

    pub(super) fn show_title(&mut self) {
        self.overlays.clear();
        self.behind = None;
        self.end_lesson();
        let mut waiting = self.waiting.clone();
        waiting.unkept = self.unkept.as_ref().map(|why| why.said(&self.look));
        if let Some(session) = &self.session {
            match Finished::of(session.game()) {
                Some(over) => waiting.finished = Some(over),
                None => waiting.unfinished = Some(Unfinished::of(session.game())),
            }
        }
        self.place = Place::Title(Title::new(waiting));
    }

    pub(super) fn choose(&mut self, entry: Entry) -> Answer {
        match entry {
            // The game in hand is one of the two; the other is fetched.
            Entry::Continue | Entry::LookBack => {
                let back = entry == Entry::LookBack;
                let standing = self.session.as_ref().map(super::standing);
                match standing.filter(|screen| (*screen == ScreenId::Debrief) == back) {
                    Some(screen) => self.show(screen),
                    None if back => return Command::Effect(Effect::LookBack(None)),
                    None => {
                        return self
                            .waiting
                            .unfinished
                            .clone()
                            .map_or(Command::Nothing, |named| Command::Effect(Effect::Continue(named)));
                    }
                }
            }
            Entry::New => self.place = Place::NewGame(NewGame::default()),
            Entry::Today => return Command::Effect(Effect::Today).and(Command::redraw()),
            Entry::Lesson => self.begin_lesson(),
            Entry::HowTo => self.place = Place::HowTo(Turned::default()),
            Entry::Saves => return Command::Effect(Effect::List).and(Command::redraw()),
            Entry::Record => self.place = Place::Record(Record::read()),
            Entry::Classroom => return Command::Effect(Effect::Exercises).and(Command::redraw()),
            Entry::Settings | Entry::Language => self.open_settings(),
            Entry::Quit => return self.leave(),
        }
        Command::redraw()
    }

    /// Steps through the game in hand.
    pub(super) fn step_through(&mut self) {
        let Some(session) = &self.session else { return };
        let game = session.game().clone();
        let name = self.look.get("replay-this-game");
        let replay = Replay::new(Shown { name, game, older: None });
        self.overlays.clear();
        self.behind = Some(std::mem::replace(&mut self.place, Place::Replay(Box::new(replay))));
    }

    /// Back to where a place without a game was entered from, with the words of the game that is in hand there.
    pub(super) fn go_back(&mut self) {
        let locale = self.look.locale();
        self.look.texts = self.session.as_ref().map_or_else(|| Texts::new(locale), |s| s.game().texts(locale));
        match self.behind.take() {
            Some(place) => self.place = place,
            None => self.show_title(),
        }
    }

    /// Shows the settings; from there one comes back to where one was.
    pub(super) fn open_settings(&mut self) {
        self.overlays.clear();
        self.behind = Some(std::mem::replace(&mut self.place, Place::Settings(Page::default())));
    }

    /// Makes a choice: everywhere and at once, and kept.
    pub(super) fn set(&mut self, setting: Setting) -> Answer {
        self.settings.set(setting);
        let locale = self.settings.locale;
        if self.look.locale() != locale {
            self.look.texts = match &self.session {
                Some(session) => session.game().texts(locale),
                None => Texts::new(locale),
            };
        }
        self.look.theme = self.settings.fitted(self.detected);
        self.look.motion = self.settings.motion;
        let colours = self.settings.colours.depth(self.detected) != Depth::None;
        let options = Options { colours, mouse: self.settings.mouse };
        Command::Use(options).and(Command::Effect(Effect::Prefer(setting))).and(Command::Repaint)
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

//! After the end: "what nearly killed you?" first, then the split; the ending and its worth; what was decided, what
//! came back, and what nobody could have known.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Context, Screen, Step};
use crate::tui::action::{Action, Scope};
use crate::tui::app::effect::{Effect, Wish};
use crate::tui::session::{Game, Session};

pub mod course;
mod courses;
pub mod decided;
mod ending;
pub mod fork;
mod question;
mod record;
pub mod suspects;
pub mod truths;

use courses::{Courses, courses};
use suspects::{Hardest, Suspect, hardest};

/// What a player may answer: a suspect, or that nothing did.
const ANSWERS: usize = Suspect::ALL.len() + 1;

/// Pages after the question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Page {
    /// The question.
    #[default]
    Asking,
    /// The answer beside what the books say.
    Split,
    /// How it ended.
    Ending,
    /// What was decided, echoes, a withheld truth.
    Record,
}

impl Page {
    const fn next(self) -> Self {
        match self {
            Self::Asking => Self::Asking,
            Self::Split => Self::Ending,
            Self::Ending => Self::Record,
            Self::Record => Self::Split,
        }
    }
}

/// What is reckoned once when the debrief opens.
#[derive(Debug, Default)]
struct Facts {
    hardest: Option<Hardest>,
    courses: Courses,
}

/// The screen.
#[derive(Debug, Default)]
pub struct Debrief {
    page: Page,
    selected: usize,
    scroll: usize,
    facts: Facts,
}

impl Debrief {
    fn branch(game: Option<Game>) -> Step {
        match game {
            Some(game) => Step::Effect(Effect::Branch(Box::new(game))),
            None => Step::Stay,
        }
    }
}

impl Screen for Debrief {
    fn scope(&self) -> Scope {
        Scope::Debrief
    }

    fn enter(&mut self, session: &Session) {
        let game = session.game();
        self.facts = Facts { hardest: hardest(game.played()), courses: courses(game) };
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let area = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        match self.page {
            Page::Asking => question::ask(buffer, area, context, self.selected),
            Page::Split => question::split(buffer, area, context, self.selected, self.facts.hardest.as_ref()),
            Page::Ending => ending::draw(buffer, area, context, &self.facts.courses),
            Page::Record => record::draw(buffer, area, context, self.scroll),
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        let asking = self.page == Page::Asking;
        match action {
            Action::Up if asking => self.selected = self.selected.checked_sub(1).unwrap_or(ANSWERS - 1),
            Action::Down if asking => self.selected = (self.selected + 1) % ANSWERS,
            Action::Pick(number) if asking => {
                self.selected = usize::from(number).saturating_sub(1).min(ANSWERS - 1);
            }
            Action::Act if asking => self.page = Page::Split,
            Action::Up => self.scroll = self.scroll.saturating_sub(1),
            Action::Down => self.scroll = (self.scroll + 1).min(record::last(session.game())),
            Action::PageUp => self.scroll = self.scroll.saturating_sub(10),
            Action::PageDown => self.scroll = (self.scroll + 10).min(record::last(session.game())),
            Action::Act | Action::NextPane | Action::Right => {
                self.page = self.page.next();
                self.scroll = 0;
            }
            Action::AgainFromFork => {
                let game = session.game();
                return Self::branch(fork::rewound(game, fork::place(game)));
            }
            Action::OtherCard => {
                let game = session.game();
                return Self::branch(fork::other_card(game, fork::place(game)));
            }
            Action::TonightsSeed => {
                let setup = session.game().setup();
                let wish = Wish { form: setup.form, difficulty: setup.difficulty, seed: None };
                return Step::Effect(Effect::Begin(wish));
            }
            Action::ExportReport => return Step::Effect(Effect::Report),
            _ => return Step::Pass,
        }
        Step::Redraw
    }
}

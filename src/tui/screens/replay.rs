//! A save, stepped through quarter by quarter: what was decided, what happened, the figures, the cash line so far, the
//! books and *why* as they stood. It only looks; a what-if branched off it is a game of its own.

mod contents;
mod told;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::books::Books;
use super::why::Why;
use super::{Context, Look, Overlay, Screen, Step};
use crate::args;
use crate::desk::saves::{FIGURES, Shown};
use crate::desk::session::{Game, Session};
use crate::desk::why::Question;
use crate::desk::{saves, when};
use crate::tui::action::{Action, Scope, When};
use crate::tui::app::chrome::boxed;
use crate::tui::theme::Role;
use crate::tui::widgets::{List, list};
use crate::tui::{cells, overlay, wrap};

/// Quarters of a big step.
const YEAR: usize = 4;

/// What came of a key.
#[derive(Debug)]
pub enum Came {
    /// Nothing beyond the picture.
    Seen,
    /// Leave.
    Left,
    /// Go on with this game, branched off.
    Branch(Box<Game>),
}

/// What lies over the page.
#[derive(Debug)]
enum Over {
    Why(Box<Why>),
    /// The quarters, with the hand on one of them.
    Contents(usize),
    /// Branch? With the answer the hand is on.
    Branch(usize),
}

/// The part of the screen that is in front.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pane {
    Story,
    /// One of the statements.
    Books(usize),
}

impl Pane {
    const fn next(self) -> Self {
        match self {
            Self::Story => Self::Books(0),
            Self::Books(2..) => Self::Story,
            Self::Books(statement) => Self::Books(statement + 1),
        }
    }
}

/// The screen.
#[derive(Debug)]
pub struct Replay {
    shown: Shown,
    /// The quarter, by its place among those played.
    place: usize,
    /// The game as it stood at the end of that quarter.
    session: Session,
    pane: Pane,
    books: Books,
    /// The figure the hand is on.
    figure: usize,
    over: Option<Over>,
}

impl Replay {
    /// The save at its first quarter.
    #[must_use]
    pub fn new(shown: Shown) -> Self {
        Self::at(shown, 0)
    }

    /// The save at the quarter of this place among those played.
    #[must_use]
    pub fn at(shown: Shown, place: usize) -> Self {
        let session = Session::new(shown.game.as_of(0));
        let (pane, books) = (Pane::Story, Books::default());
        let mut replay = Self { shown, place: 0, session, pane, books, figure: 0, over: None };
        replay.turn_to(place);
        replay
    }

    fn last(&self) -> usize {
        self.shown.game.played().len().saturating_sub(1)
    }

    /// Goes to a quarter: the world is the one of its end.
    fn turn_to(&mut self, place: usize) {
        self.place = place.min(self.last());
        self.session = Session::new(self.shown.game.as_of(self.place + 1));
        self.books.enter(&self.session);
    }

    /// Brings a part of the screen to the front.
    fn open(&mut self, pane: Pane) {
        self.pane = pane;
        if let Pane::Books(statement) = pane {
            self.books = Books::default();
            for _ in 0..statement {
                self.books.update(Action::NextPane, &mut self.session);
            }
            self.books.enter(&self.session);
        }
    }

    /// Where the keys of what is in front are listed.
    #[must_use]
    pub const fn scope(&self) -> Scope {
        match self.over {
            None => Scope::Replay,
            Some(Over::Why(_)) => Scope::Why,
            Some(Over::Contents(_)) => Scope::Contents,
            Some(Over::Branch(_)) => Scope::Menu,
        }
    }

    /// Whether a condition of the table of keys holds.
    #[must_use]
    pub fn holds(&self, when: When) -> bool {
        let played = !self.shown.game.played().is_empty();
        match when {
            When::Always => true,
            When::Explainable => match self.pane {
                Pane::Story => played,
                Pane::Books(_) => self.books.holds(when, &self.session),
            },
            When::Selectable => played && self.shown.older.is_none(),
            _ => false,
        }
    }

    /// Takes an action in.
    pub fn update(&mut self, action: Action) -> Came {
        match &mut self.over {
            Some(Over::Why(why)) => {
                if matches!(why.update(action, &mut self.session), Step::Dismiss) {
                    self.over = None;
                }
                return Came::Seen;
            }
            Some(Over::Contents(_)) => return self.look_up(action),
            Some(Over::Branch(_)) => return self.ask(action),
            None => {}
        }
        match action {
            Action::Left => self.turn_to(self.place.saturating_sub(1)),
            Action::Right => self.turn_to(self.place + 1),
            Action::FarLeft => self.turn_to(self.place.saturating_sub(YEAR)),
            Action::FarRight => self.turn_to(self.place + YEAR),
            Action::First => self.turn_to(0),
            Action::Last => self.turn_to(self.last()),
            Action::NextPane => self.open(self.pane.next()),
            Action::Contents if !self.shown.game.played().is_empty() => self.over = Some(Over::Contents(self.place)),
            Action::Branch if self.holds(When::Selectable) => self.over = Some(Over::Branch(0)),
            Action::Back if self.pane != Pane::Story => self.open(Pane::Story),
            Action::Back => return Came::Left,
            Action::Why | Action::Act if self.holds(When::Explainable) => self.ask_why(),
            Action::Up | Action::Down | Action::PageUp | Action::PageDown => self.choose(action),
            _ => {}
        }
        Came::Seen
    }

    fn ask_why(&mut self) {
        match self.pane {
            Pane::Story => {
                let questions: Vec<Question> = FIGURES.iter().copied().map(Question::Figure).collect();
                let asked = questions.get(self.figure).copied().unwrap_or(Question::Figure(FIGURES[0]));
                self.over = Some(Over::Why(Box::new(Why::among(questions, asked, &self.session))));
            }
            Pane::Books(_) => {
                if let Step::Open(Overlay::Why(why)) = self.books.update(Action::Why, &mut self.session) {
                    self.over = Some(Over::Why(Box::new(why)));
                }
            }
        }
    }

    fn choose(&mut self, action: Action) {
        let last = FIGURES.len() - 1;
        match (self.pane, action) {
            (Pane::Books(_), action) => drop(self.books.update(action, &mut self.session)),
            (Pane::Story, Action::Up) => self.figure = self.figure.saturating_sub(1),
            (Pane::Story, Action::Down) => self.figure = (self.figure + 1).min(last),
            (Pane::Story, Action::PageUp) => self.figure = 0,
            (Pane::Story, _) => self.figure = last,
        }
    }

    /// The hand on the list of quarters.
    fn look_up(&mut self, action: Action) -> Came {
        let (Some(Over::Contents(at)), last) = (&mut self.over, self.shown.game.played().len().saturating_sub(1))
        else {
            return Came::Seen;
        };
        match action {
            Action::Up | Action::Left => *at = at.saturating_sub(1),
            Action::Down | Action::Right => *at = (*at + 1).min(last),
            Action::PageUp | Action::FarLeft => *at = at.saturating_sub(YEAR),
            Action::PageDown | Action::FarRight => *at = (*at + YEAR).min(last),
            Action::First => *at = 0,
            Action::Last => *at = last,
            Action::Act => {
                let place = *at;
                self.over = None;
                self.turn_to(place);
            }
            Action::Back | Action::Contents => self.over = None,
            _ => {}
        }
        Came::Seen
    }

    /// The question before a what-if: the answer that changes nothing is first, and chosen.
    fn ask(&mut self, action: Action) -> Came {
        let Some(Over::Branch(answer)) = &mut self.over else { return Came::Seen };
        match action {
            Action::Up | Action::Left | Action::First | Action::PageUp => *answer = 0,
            Action::Down | Action::Right | Action::Last | Action::PageDown => *answer = 1,
            Action::Pick(_) => {
                if let Some(place) = action.direct(2) {
                    *answer = place;
                    return self.ask(Action::Act);
                }
            }
            Action::Act if *answer == 1 => {
                self.over = None;
                return Came::Branch(Box::new(self.shown.branch(self.place)));
            }
            Action::Act | Action::Back => self.over = None,
            _ => {}
        }
        Came::Seen
    }

    /// Draws it.
    pub fn draw(&self, buffer: &mut Buffer, area: Rect, look: &Look) {
        let context = Context { look, session: &self.session };
        let page = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        let used = self.heading(buffer, page, look);
        let body = Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area };
        match self.pane {
            _ if self.shown.game.played().is_empty() => {
                let body = Rect { y: body.y + 1, height: body.height.saturating_sub(1), ..page };
                wrap::write(buffer, body, &look.get("replay-nothing"), look.style(Role::Dim));
            }
            Pane::Story => {
                let page = Rect { y: body.y + 1, height: body.height.saturating_sub(1), ..page };
                told::draw(buffer, page, &context, &self.shown.game, self.place, self.figure);
            }
            Pane::Books(_) => self.books.draw(buffer, body, &context),
        }
        if self.over.is_some() {
            overlay::recede(buffer, area, &look.theme);
        }
        match &self.over {
            Some(Over::Why(why)) => why.draw(buffer, area, &context),
            Some(Over::Contents(at)) => contents::draw(buffer, area, look, &self.shown.game, *at),
            Some(Over::Branch(answer)) => self.draw_question(buffer, area, look, *answer),
            None => {}
        }
    }

    /// Whose save it is and which quarter; rows it took.
    fn heading(&self, buffer: &mut Buffer, area: Rect, look: &Look) -> u16 {
        let played = self.shown.game.played();
        let place = match played.get(self.place) {
            Some(quarter) => look.format(
                "replay-place",
                &args! {
                    "quarter" => when::point(quarter.quarter(), look), "turn" => self.place + 1, "turns" => played.len()
                },
            ),
            None => String::new(),
        };
        let width = cells::coordinate(cells::width(&place));
        let room = usize::from(area.width.saturating_sub(width + 2));
        let story = saves::story(&self.shown.game.setup().scenario, look);
        let name = format!("{} {} {story}", self.shown.name, look.glyphs().dot);
        let name = super::saves::fitting(&name, look, room);
        buffer.set_string(area.x, area.y, name, look.style(Role::Dim));
        buffer.set_string(area.right().saturating_sub(width), area.y, place, look.style(Role::Title));
        let Some(words) = self.shown.caution(look) else { return 1 };
        let below = Rect { y: area.y + 1, height: area.height.saturating_sub(1).min(2), ..area };
        1 + wrap::write(buffer, below, &words, look.style(Role::Warning))
    }

    fn draw_question(&self, buffer: &mut Buffer, area: Rect, look: &Look, answer: usize) {
        let at = self.shown.game.as_of(self.shown.fork(self.place));
        let words = look.format("replay-branch-words", &args! { "quarter" => when::point(at.quarter(), look) });
        let width = area.width.min(76);
        let lines = wrap::wrap(&words, usize::from(width).saturating_sub(4));
        let title = look.get("replay-branch-title");
        let inner = boxed(look, &title, area, width, cells::coordinate(lines.len() + 5), buffer);
        let used = wrap::write(buffer, inner, &words, look.style(Role::Text));
        let items = ["dialog-not-yet", "dialog-begin"].map(|id| list::Item {
            text: look.get(id),
            note: String::new(),
            role: Role::Text,
        });
        let list = List { theme: &look.theme, items: &items, selected: Some(answer), numbered: true };
        let below = Rect { y: inner.y + used + 1, height: inner.height.saturating_sub(used + 1), ..inner };
        (&list).render(below, buffer);
    }
}

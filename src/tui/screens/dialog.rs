//! Questions: the menu, leaving, and closing the quarter with what cannot be recalled.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::brief::Brief;
use super::{Context, Look, Overlay, Screen, Step};
use crate::desk::again::{Again, words};
use crate::desk::session::{Game, Phase, Session};
use crate::desk::unkept::NotKept;
use crate::desk::{Tone, closing};
use crate::tui::action::{Action, Scope};
use crate::tui::app::chrome::boxed;
use crate::tui::theme::Role;
use crate::tui::widgets::{List, list};
use crate::tui::{cells, wrap};

pub mod again;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    /// The menu of a game.
    Menu(Of),
    /// Leave the program, out of a game that stands so?
    Quit(Left),
    /// Leave it, though the game is not on the disk as it stands?
    Unkept,
    /// Close the quarter?
    Close,
    /// What stands in the way of closing.
    Refused,
    /// Leave the debrief for another game?
    Again(Again),
    /// Leave the lesson? Or what now, where it is done.
    Lesson(bool),
}

/// What a menu is the menu of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// A game.
    Game,
    /// An exercise.
    Exercise,
    /// The first minute of a first game: what a title page would have asked about stands here.
    Opening,
}

/// What is left: what is said of how it is come back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Left {
    /// A game that can be gone on with.
    Open,
    /// One that is over.
    Over,
    /// An exercise.
    Exercise,
    /// An exercise that is over.
    ExerciseOver,
}

impl Left {
    fn of(game: Option<&Game>) -> Self {
        let over = game.is_some_and(|game| game.phase() == Phase::Over);
        match (game.is_some_and(|game| game.terms().is_some()), over) {
            (false, false) => Self::Open,
            (false, true) => Self::Over,
            (true, false) => Self::Exercise,
            (true, true) => Self::ExerciseOver,
        }
    }

    const fn words(self) -> &'static str {
        match self {
            Self::Open => "dialog-quit-words",
            Self::Over => "dialog-quit-over",
            Self::Exercise => "dialog-quit-exercise",
            Self::ExerciseOver => "dialog-quit-exercise-over",
        }
    }
}

/// An answer that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    Stay,
    Title,
    /// What the exercise is.
    Brief,
    Settings,
    Quit,
    /// Leave without what is not on the disk.
    Leave,
    Close,
    Begin,
    /// The same world from its first quarter.
    FromStart,
    /// The same world from a quarter that is looked up.
    Elsewhere,
    /// Another world.
    Anew,
    PlayOn,
    NewGame,
}

impl Answer {
    const fn label(self, question: Question) -> &'static str {
        match (self, question) {
            (Self::Stay, Question::Lesson(_)) => "tutorial-stay",
            (Self::Title, Question::Lesson(_)) => "tutorial-leave",
            (Self::Quit, Question::Lesson(_)) => "tutorial-quit",
            (Self::PlayOn, Question::Lesson(true)) => "tutorial-go-on",
            (Self::PlayOn, _) => "tutorial-play-on",
            (Self::NewGame, Question::Menu(_)) => "dialog-other-game",
            (Self::Settings, Question::Menu(Of::Opening)) => "dialog-language",
            (Self::NewGame, _) => "tutorial-new",
            (Self::Stay, Question::Menu(_)) => "dialog-resume",
            (Self::Stay, Question::Close | Question::Again(_)) => "dialog-not-yet",
            (Self::Stay, _) => "dialog-stay",
            (Self::Title, _) => "dialog-title",
            (Self::Brief, _) => "dialog-exercise",
            (Self::Settings, _) => "dialog-settings",
            (Self::Quit, Question::Unkept) => "dialog-try-again",
            (Self::Quit, _) => "dialog-quit",
            (Self::Leave, _) => "dialog-leave",
            (Self::Close, _) => "dialog-close",
            (Self::Begin, Question::Again(Again::Fork)) => "dialog-from-fork",
            (Self::Begin, _) => "dialog-begin",
            (Self::FromStart, _) => "dialog-from-start",
            (Self::Elsewhere, _) => "dialog-from-elsewhere",
            (Self::Anew, _) => "dialog-anew",
        }
    }
}

/// A question over the screen. The answer that changes nothing is always first, and chosen.
#[derive(Debug)]
pub struct Dialog {
    question: Question,
    selected: usize,
    /// Why the game is not on the disk as it stands, where that is what is asked about.
    why: Option<NotKept>,
}

impl Dialog {
    /// Whether it is the menu of a game.
    #[must_use]
    pub const fn is_menu(&self) -> bool {
        matches!(self.question, Question::Menu(_))
    }

    /// Whether it asks to leave a game, and says how that is kept.
    #[must_use]
    pub const fn is_of_leaving(&self) -> bool {
        matches!(self.question, Question::Quit(_) | Question::Unkept)
    }

    /// Whether it says that the game is not on the disk.
    #[must_use]
    pub const fn is_unkept(&self) -> bool {
        self.why.is_some()
    }

    /// The menu of a game.
    #[must_use]
    pub const fn menu(of: Of) -> Self {
        Self { question: Question::Menu(of), selected: 0, why: None }
    }

    /// Leave the program, out of this game?
    #[must_use]
    pub fn quit(game: Option<&Game>) -> Self {
        Self { question: Question::Quit(Left::of(game)), selected: 1, why: None }
    }

    /// Leave the program, though the game is not on the disk as it stands, for this reason?
    #[must_use]
    pub const fn unkept(why: NotKept) -> Self {
        Self { question: Question::Unkept, selected: 0, why: Some(why) }
    }

    /// Close the quarter? Staying is chosen, so that it takes an arrow and Enter: the Enter that asks, held or typed once
    /// more, closes no quarter that nobody meant to close.
    #[must_use]
    pub fn close(session: &Session) -> Self {
        if !session.rejections().is_empty() {
            return Self { question: Question::Refused, selected: 0, why: None };
        }
        Self { question: Question::Close, selected: 0, why: None }
    }

    /// Another game, after this one? Nothing is lost by it, so that it is chosen: the key and Enter begin the next run.
    #[must_use]
    pub const fn again(which: Again) -> Self {
        Self { question: Question::Again(which), selected: 1, why: None }
    }

    /// Leave the lesson? Or what now, where it is done.
    #[must_use]
    pub const fn lesson(done: bool) -> Self {
        Self { question: Question::Lesson(done), selected: 0, why: None }
    }

    const fn answers(&self) -> &'static [Answer] {
        match self.question {
            // The same digit does the same in every menu: whoever knows one knows them all.
            Question::Menu(Of::Game) => &[Answer::Stay, Answer::Title, Answer::Settings, Answer::Quit],
            Question::Menu(Of::Opening) => {
                &[Answer::Stay, Answer::Title, Answer::Settings, Answer::Quit, Answer::NewGame]
            }
            Question::Menu(Of::Exercise) => {
                &[Answer::Stay, Answer::Title, Answer::Settings, Answer::Quit, Answer::Brief]
            }
            Question::Quit(_) => &[Answer::Stay, Answer::Quit],
            Question::Unkept => &[Answer::Stay, Answer::Quit, Answer::Leave],
            Question::Close => &[Answer::Stay, Answer::Close],
            Question::Again(Again::Fork) => {
                &[Answer::Stay, Answer::Begin, Answer::FromStart, Answer::Elsewhere, Answer::Anew]
            }
            Question::Again(_) => &[Answer::Stay, Answer::Begin],
            Question::Refused => &[Answer::Stay],
            Question::Lesson(false) => &[Answer::Stay, Answer::Title, Answer::PlayOn, Answer::Quit],
            Question::Lesson(true) => &[Answer::PlayOn, Answer::Title, Answer::NewGame, Answer::Quit],
        }
    }

    const fn title(&self) -> &'static str {
        match self.question {
            Question::Menu(_) => "dialog-menu",
            Question::Quit(_) => "dialog-quit-title",
            Question::Unkept => "dialog-unkept-title",
            Question::Close => "dialog-close-title",
            Question::Refused => "dialog-refused-title",
            Question::Again(which) => which.title(),
            Question::Lesson(_) => "tutorial-menu-title",
        }
    }

    /// Whether nothing is decided by it: everything is kept, and a digit answers at once.
    const fn is_plain(&self) -> bool {
        matches!(self.question, Question::Menu(_) | Question::Quit(_) | Question::Lesson(true))
    }

    /// What stands above the answers, with the style of each paragraph.
    fn words(&self, context: &Context<'_>) -> Vec<(String, Role)> {
        match self.question {
            Question::Menu(_) => vec![],
            Question::Quit(left) => vec![(context.look.get(left.words()), Role::Text)],
            Question::Unkept => {
                let told = |why: &NotKept| {
                    vec![(why.said(context.look), Role::Warning), (why.warning(context.look), Role::Text)]
                };
                self.why.as_ref().map(told).unwrap_or_default()
            }
            Question::Close => closing::words(context.look, context.session)
                .into_iter()
                .map(|said| marked(said, context.look))
                .collect(),
            Question::Refused => {
                let said = closing::refusals(context.look, context.session).into_iter();
                said.map(|line| (line, Role::Bad)).collect()
            }
            Question::Lesson(done) => {
                let id = if done { "tutorial-done-words" } else { "tutorial-menu-words" };
                vec![(context.look.get(id), Role::Text)]
            }
            Question::Again(which) => vec![(words(which, context.look, context.game()), Role::Text)],
        }
    }
}

/// A sentence with its style; what cannot be recalled has a mark before it.
fn marked((words, tone): (String, Tone), look: &Look) -> (String, Role) {
    let words = if tone == Tone::OneWay { format!("{} {words}", look.glyphs().one_way) } else { words };
    (words, tone.into())
}

impl Screen for Dialog {
    fn scope(&self) -> Scope {
        if self.is_plain() { Scope::Menu } else { Scope::Dialog }
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let look = context.look;
        let plain = matches!(self.question, Question::Menu(_) | Question::Quit(_));
        let width = area.width.min(if plain { 48 } else { 76 });
        let room = usize::from(width).saturating_sub(4);
        let mut lines: Vec<(String, Role)> = Vec::new();
        for (words, role) in self.words(context) {
            lines.extend(wrap::wrap(&words, room).into_iter().map(|line| (line, role)));
            lines.push((String::new(), Role::Text));
        }
        let answers = self.answers();
        // Blank lines go before any word does.
        if lines.len() + answers.len() + 2 > usize::from(area.height) {
            lines.retain(|(line, _)| !line.is_empty());
        }
        let height = cells::coordinate(lines.len() + answers.len() + 2);
        let inner = boxed(look, &look.get(self.title()), area, width, height, buffer);
        let room_above = usize::from(inner.height).saturating_sub(answers.len());
        let mut y = inner.y;
        for (line, role) in lines.iter().take(room_above) {
            buffer.set_string(inner.x, y, line, look.style(*role));
            y += 1;
        }
        let one_way = self.question == Question::Close && !closing::doors(context.session).is_empty();
        let items: Vec<list::Item> = answers
            .iter()
            .map(|answer| {
                let door = one_way && *answer == Answer::Close;
                let label = if door { "dialog-close-door" } else { answer.label(self.question) };
                let role = if door { Role::OneWay } else { Role::Text };
                let text = look.get(label);
                let text = if door { format!("{} {text}", look.glyphs().one_way) } else { text };
                list::Item { text, note: String::new(), role }
            })
            .collect();
        let place = Rect { y, height: inner.bottom().saturating_sub(y), ..inner };
        let list = List { theme: &look.theme, items: &items, selected: Some(self.selected), numbered: true };
        (&list).render(place, buffer);
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        let answers = self.answers();
        let last = answers.len() - 1;
        self.selected = match action {
            Action::Up | Action::Left => self.selected.saturating_sub(1),
            Action::Down | Action::Right => (self.selected + 1).min(last),
            // The last answer leaves the program: nobody lands there by leafing.
            Action::PageUp | Action::PageDown if matches!(self.question, Question::Menu(_) | Question::Unkept) => {
                return Step::Stay;
            }
            Action::First | Action::PageUp => 0,
            Action::Last | Action::PageDown => last,
            Action::Pick(_) if self.is_plain() => {
                let Some(place) = action.direct(answers.len()) else { return Step::Stay };
                self.selected = place;
                return self.update(Action::Act, session);
            }
            Action::Pick(number) => usize::from(number).saturating_sub(1).min(last),
            // Where the lesson is done there is nothing to go back to.
            Action::Back if self.question == Question::Lesson(true) => return Step::Title,
            Action::Back => return Step::Dismiss,
            Action::Act => {
                return match answers.get(self.selected) {
                    Some(Answer::Title) => Step::Title,
                    Some(Answer::Brief) => {
                        Step::Several(vec![Step::Dismiss, Step::Open(Overlay::Brief(Brief::new(None)))])
                    }
                    Some(Answer::PlayOn) => Step::PlayOn,
                    Some(Answer::NewGame) => Step::NewGame,
                    Some(Answer::Settings) => Step::Settings,
                    Some(Answer::Quit) => Step::Quit,
                    Some(Answer::Leave) => Step::Leave,
                    Some(Answer::Close) => Step::CloseQuarter,
                    Some(Answer::Begin) => {
                        let Question::Again(which) = self.question else { return Step::Dismiss };
                        Step::Several(vec![Step::Dismiss, again::step(which, session)])
                    }
                    Some(Answer::FromStart) => Step::Several(vec![Step::Dismiss, again::from_start(session)]),
                    Some(Answer::Elsewhere) => Step::Several(vec![Step::Dismiss, Step::Replay]),
                    Some(Answer::Anew) => Step::Several(vec![Step::Dismiss, again::anew(session)]),
                    Some(Answer::Stay) | None => Step::Dismiss,
                };
            }
            _ => return Step::Pass,
        };
        Step::Redraw
    }
}

//! The screens, what they are given, and what they may ask for.
//!
//! A screen is a value: it keeps what is selected and little else, draws from a [`Context`] without changing anything,
//! and answers an action with a [`Step`]. Switching, overlays, saving and closing quarters are the shell's business
//! (see [`app`](crate::tui::app)).

pub mod bet;
pub mod books;
pub mod brief;
pub mod briefing;
pub mod close;
pub mod cold_open;
pub mod debrief;
pub mod desk;
pub mod dialog;
pub mod exercises;
pub mod forecast;
pub mod help;
pub mod letter;
pub mod machines;
pub mod new_game;
pub mod night;
pub mod note;
pub mod people;
pub mod record;
pub mod reminder;
pub mod replay;
pub mod saves;
pub mod settings;
pub mod share;
pub mod title;
pub mod trends;
pub mod why;
pub mod worth;

use core::ops::Deref;
use core::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::desk::remark::Remark;
use crate::desk::why::Question;

use super::action::{Action, Scope, When};
use super::app::effect::Effect;
use super::key::Input;
use super::theme::{Glyphs, Role, Theme};
use crate::desk::levers::Lever;
use crate::desk::session::{Game, Session};
use crate::journal::Reminder;
use crate::sim::cutover::Act;
use crate::sim::figures::Figure;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;
use crate::text::Texts;

/// Every screen of a game.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScreenId {
    /// The first minute of the first game.
    ColdOpen,
    /// The quarter's paper.
    Briefing,
    /// The levers.
    Desk,
    /// The tape of the quarter that closed.
    Close,
    /// The statements.
    Books,
    /// The fleets.
    Machines,
    /// The migration.
    Bet,
    /// The people.
    People,
    /// Cutover night.
    Night,
    /// A letter of the epilogue.
    Letter,
    /// After the end.
    Debrief,
}

impl ScreenId {
    /// The screens of an open quarter, in the order in which Tab visits them.
    pub const QUARTER: [Self; 6] = [Self::Briefing, Self::Desk, Self::Books, Self::Machines, Self::Bet, Self::People];

    /// Message id of the name in the row of screens; only those of an open quarter have one.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ColdOpen => "scope-cold-open",
            Self::Briefing => "scope-briefing",
            Self::Desk => "scope-desk",
            Self::Close => "scope-close",
            Self::Books => "scope-books",
            Self::Machines => "scope-machines",
            Self::Bet => "scope-bet",
            Self::People => "scope-people",
            Self::Night => "scope-night",
            Self::Letter => "letter-name",
            Self::Debrief => "scope-debrief",
        }
    }

    /// Whether the shell draws its header of quarter and stocks above this screen. Cold open, tape, night, letters and
    /// debrief have the whole picture but the footer.
    #[must_use]
    pub fn has_header(self) -> bool {
        Self::QUARTER.contains(&self)
    }
}

/// How everything looks and reads; the same for all screens.
#[derive(Debug)]
pub struct Look {
    /// Styles and marks.
    pub theme: Theme,
    /// Words, in the player's language.
    pub texts: Texts,
    /// Whether anything may move by itself.
    pub motion: bool,
}

/// What a screen draws from.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// Theme and words.
    pub look: &'a Look,
    /// The game and its draft.
    pub session: &'a Session,
}

impl<'a> Context<'a> {
    /// The game.
    #[must_use]
    pub const fn game(&self) -> &'a Game {
        self.session.game()
    }

    /// What a manager sees.
    #[must_use]
    pub fn visible(&self) -> &'a Visible {
        self.session.visible()
    }

    /// The scenario.
    #[must_use]
    pub fn scenario(&self) -> &'a Scenario {
        self.session.scenario()
    }
}

/// Whoever has the look has its words.
impl Deref for Look {
    type Target = Texts;

    fn deref(&self) -> &Texts {
        &self.texts
    }
}

impl Look {
    /// The style of a role.
    #[must_use]
    pub fn style(&self, role: Role) -> Style {
        self.theme.style(role)
    }

    /// The marks.
    #[must_use]
    pub const fn glyphs(&self) -> &'static Glyphs {
        self.theme.glyphs
    }
}

/// Something that lies over the screen until it is left.
#[derive(Debug)]
pub enum Overlay {
    /// The keys of what lies below.
    Help(help::Help),
    /// Actions by name.
    Palette(help::Palette),
    /// A question.
    Dialog(dialog::Dialog),
    /// The waterfall behind a figure.
    Why(why::Why),
    /// The player's own forecast.
    Forecast(forecast::Forecast),
    /// Legend and record.
    Record(record::Record),
    /// One line to oneself.
    Note(note::Note),
    /// One that was written after an earlier game.
    Reminder(reminder::Page),
    /// The finished game in a line for others.
    Share(share::Share),
    /// What the value is made of.
    Worth(worth::Worth),
    /// What an exercise tells before it begins.
    Brief(brief::Brief),
}

/// What a screen asks of the shell.
#[derive(Debug)]
pub enum Step {
    /// The action means nothing here; the shell may know better (Tab, F-keys, Esc, `?`).
    Pass,
    /// Nothing changed.
    Stay,
    /// The picture changed.
    Redraw,
    /// Show another screen.
    Go(ScreenId),
    /// Put something over the screen.
    Open(Overlay),
    /// Ask why this figure is what it is, in the quarter just over, and then of the screen's other figures.
    Why(Figure),
    /// Show a lever at the desk, in the list of all of them.
    Lever(Lever),
    /// Take the topmost overlay away.
    Dismiss,
    /// Say in a line what has just been changed.
    Remark(Remark),
    /// A note was written down, or there are too many: keep the game and say so.
    Noted(bool),
    /// An act goes on by its word.
    Released,
    /// Keep a line to oneself for later games.
    Remember(Reminder),
    /// Throw one away.
    Forget(Reminder),
    /// Close the quarter by the draft, or answer the letter; the shell shows the tape, the night or the debrief.
    CloseQuarter,
    /// One act of the cutover night.
    Act(Act),
    /// Something for the caller of the shell.
    Effect(Effect),
    /// Do what this action means here, as if its key had been pressed.
    Do(Action),
    /// Show the settings.
    Settings,
    /// Step through the game in hand.
    Replay,
    /// Go on with the game of the lesson without it.
    PlayOn,
    /// Leave for the choices of a new game.
    NewGame,
    /// Leave for the title.
    Title,
    /// Keep the game and leave the program.
    Quit,
    /// Leave the program as it is, with what is not on the disk.
    Leave,
    /// Several, in order.
    Several(Vec<Self>),
}

/// What holds on a screen of figures: they can be explained, before a quarter has been played by what they mean.
fn holds_of_figures(when: When) -> bool {
    matches!(when, When::Always | When::Explainable)
}

/// What every screen and overlay is to the shell.
pub trait Screen {
    /// Where its keys are listed.
    fn scope(&self) -> Scope;

    /// Whether a condition of the table of keys holds; the shell answers [`When::Undoable`], [`When::Changed`],
    /// [`When::EventOpen`] and [`When::OnRecord`] itself.
    fn holds(&self, when: When, session: &Session) -> bool {
        let _ = session;
        when == When::Always
    }

    /// Draws the present state into its area.
    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>);

    /// Takes an action in.
    fn update(&mut self, action: Action, session: &mut Session) -> Step;

    /// The screen comes to the front, or the game changed under it: selections are to be put right.
    fn enter(&mut self, session: &Session) {
        let _ = session;
    }

    /// Nothing may move: what would come by and by is to be there at once. Asked after [`Screen::enter`] where motion is
    /// off.
    fn still(&mut self, session: &Session) {
        let _ = session;
    }

    /// The figures that it shows, in their order: what *why* can go on to.
    fn figures(&self, session: &Session) -> Vec<Question> {
        let _ = session;
        Vec::new()
    }

    /// Which of how many pages it shows, where one goes from page to page.
    fn page(&self, session: &Session) -> Option<(u16, u16)> {
        let _ = session;
        None
    }

    /// After what time it wants to be woken; `None` while nothing moves. Asked after every input; where no motion
    /// is allowed, only of what [waits](Screen::only_waits) and moves nothing.
    fn pulse(&self, session: &Session) -> Option<Duration> {
        let _ = session;
        None
    }

    /// Whether nothing moves when that time has come, so that it is waited for where nothing may move too.
    fn only_waits(&self, session: &Session) -> bool {
        let _ = session;
        false
    }

    /// The time asked for has come.
    fn wake(&mut self, session: &mut Session) -> Step {
        let _ = session;
        Step::Stay
    }

    /// Takes a key or a paste as text, where a field has the focus; `None` hands it to the table of keys.
    fn text(&mut self, input: &Input, session: &mut Session) -> Option<Step> {
        let _ = (input, session);
        None
    }

    /// Where the cursor of a text field stands.
    fn cursor(&self, area: Rect, context: &Context<'_>) -> Option<Position> {
        let _ = (area, context);
        None
    }
}

#[cfg(test)]
pub(in crate::tui) mod tests;

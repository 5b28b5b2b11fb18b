//! The shell: which screen is in front, what lies over it, and what becomes of what the screens ask for.
//!
//! It implements the loop's [`App`](crate::tui::run::App), so it knows no terminal, no clock and no file: time comes as wake-ups it asked
//! for, and whatever must be kept leaves as an [`Effect`].

mod application;
mod begin;
pub mod chrome;
pub mod effect;
mod keys;
mod lesson;
mod mouse;
mod onward;
mod outcome;
mod outside;
mod reminders;
mod stage;
mod stocks;

use super::run::app::Command;
use super::screens::brief::Brief;
use super::screens::exercises::Exercises;
use super::screens::help::Turned;
use super::screens::new_game::NewGame;
use super::screens::record::Record;
use super::screens::replay::Replay;
use super::screens::saves::Saves;
use super::screens::settings::Page;
use super::screens::title::Title;
use super::screens::{Look, Overlay, Screen, ScreenId, Step};
use super::settings::{Chosen, Colours, Settings};
use super::theme::glyphs::Plotting;
use super::theme::{BuiltIn, Depth};
use crate::desk::opening::Opening;
use crate::desk::opening::Waiting;
use crate::desk::remark;
use crate::desk::session::{Game, Session};
use crate::desk::unkept::NotKept;
use crate::journal::Reminder;
use crate::sim::figures::Figure;
use crate::sim::units::Quarter;
use effect::Effect;
use lesson::Lesson;
pub use onward::after_close;
use onward::standing;
use stage::Stage;

/// What is in front, apart from overlays.
#[derive(Debug)]
enum Place {
    /// The title.
    Title(Title),
    /// The choices before a new game.
    NewGame(NewGame),
    /// The page that tells how to play.
    HowTo(Turned),
    /// Legend and record.
    Record(Record),
    /// The exercises of a class.
    Exercises(Exercises),
    /// The settings.
    Settings(Page),
    /// The list of saves.
    Saves(Saves),
    /// A save that is stepped through.
    Replay(Box<Replay>),
    /// A screen of the game.
    Game(ScreenId),
}

/// The application.
#[derive(Debug)]
pub struct Shell {
    look: Look,
    settings: Settings,
    /// Which of them a flag made.
    held: Chosen,
    /// The colours that the terminal says it has.
    detected: Depth,
    place: Place,
    session: Option<Session>,
    stage: Stage,
    overlays: Vec<Overlay>,
    /// Whether the hint about the input method has been shown.
    hinted: bool,
    /// A line above the footer until the next key: a message that is ready to be read.
    notice: Option<String>,
    /// Why the game in hand is not on the disk as it stands, where that is known.
    unkept: Option<NotKept>,
    waiting: Waiting,
    /// The first lesson, while it is given.
    lesson: Option<Lesson>,
    /// Lines that the player wrote to himself after earlier games.
    reminders: Vec<Reminder>,
    /// The quarter in which one of them was shown last.
    reminded: Option<Quarter>,
    /// Where one comes back to from a place without a game: the list of saves, or a screen of the game in hand.
    behind: Option<Place>,
    /// Whether the wake-up asked for last is still to come.
    awaited: bool,
    /// Whether pictures are drawn, so that what they will need is worth beginning early.
    running: bool,
    /// Whether the window is large enough to show anything.
    fits: bool,
    /// Columns of the terminal.
    width: u16,
}

type Answer = Command<Effect>;

impl Shell {
    /// The application as it starts. `look` wears the theme, fitted to the depth of colour; both are told so that the
    /// player can change it.
    #[must_use]
    pub fn new(opening: Opening, look: Look, (theme, depth): (BuiltIn, Depth)) -> Self {
        let settings = Settings {
            locale: look.locale(),
            theme,
            colours: Colours::of(depth),
            motion: look.motion,
            ascii: look.glyphs().plotting == Plotting::Ascii,
            mouse: false,
        };
        let mut shell = Self {
            look,
            settings,
            held: Chosen::default(),
            detected: depth,
            place: Place::HowTo(Turned::default()),
            session: None,
            stage: Stage::default(),
            overlays: Vec::new(),
            hinted: false,
            notice: None,
            unkept: None,
            waiting: Waiting::default(),
            lesson: None,
            reminders: Vec::new(),
            reminded: None,
            behind: None,
            awaited: false,
            running: false,
            fits: true,
            width: chrome::LEAST.0,
        };
        match opening {
            Opening::ColdOpen(game) => {
                shell.session = Some(Session::new(*game));
                shell.show(ScreenId::ColdOpen);
            }
            Opening::Continue(game) => shell.take_up(*game),
            Opening::Exercise(game, before) => {
                shell.take_up(*game);
                shell.overlays.push(Overlay::Brief(Brief::new(before)));
            }
            Opening::Lesson => shell.begin_lesson(),
            Opening::Title(waiting) => {
                shell.waiting = waiting;
                shell.show_title();
            }
        }
        shell
    }

    /// The game in hand.
    #[must_use]
    pub const fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// The screen in front, if a game is on it.
    #[must_use]
    pub const fn screen(&self) -> Option<ScreenId> {
        match self.place {
            Place::Game(screen) => Some(screen),
            _ => None,
        }
    }

    /// Takes in how large the terminal is.
    const fn measure(&mut self, size: (u16, u16)) {
        self.fits = chrome::fits(size);
        self.width = size.0;
    }

    /// Puts a game in front, on the screen where it stands.
    fn take_up(&mut self, game: Game) {
        self.overlays.clear();
        let session = Session::new(game);
        if self.running {
            // The advisors look ahead while words are looked up and the picture is drawn.
            session.seek_counsel();
        }
        self.look.texts = session.game().texts(self.look.locale());
        let screen = standing(&session);
        self.session = Some(session);
        self.stage = Stage::default();
        self.reminded = None;
        self.show(screen);
    }

    fn show(&mut self, screen: ScreenId) {
        self.place = Place::Game(screen);
        if let Some(session) = &mut self.session {
            session.look_away();
            let screen = self.stage.screen_mut(screen);
            screen.enter(session);
            if !self.look.motion {
                screen.still(session);
            }
        }
        match screen {
            ScreenId::Briefing if !self.ask_for_the_word() => self.announce_question(),
            ScreenId::Debrief => {
                self.ask_at_the_end();
            }
            _ => {}
        }
        self.remind();
        self.warn();
    }

    /// What is in front and takes the keys: the topmost overlay, or the screen.
    fn front(&self) -> Option<&dyn Screen> {
        match (self.overlays.last(), &self.place) {
            (Some(overlay), _) => Some(overlay.as_screen()),
            (None, Place::Game(screen)) => Some(self.stage.screen(*screen)),
            (None, _) => None,
        }
    }

    fn front_mut(&mut self) -> Option<(&mut dyn Screen, &mut Session)> {
        let session = self.session.as_mut()?;
        let front: &mut dyn Screen = match (self.overlays.last_mut(), &self.place) {
            (Some(overlay), _) => overlay.as_screen_mut(),
            (None, Place::Game(screen)) => self.stage.screen_mut(*screen),
            (None, _) => return None,
        };
        Some((front, session))
    }

    /// Carries out what a screen asked for.
    fn carry_out(&mut self, step: Step) -> Answer {
        match step {
            Step::Pass | Step::Stay => Command::Nothing,
            Step::Redraw => Command::redraw(),
            Step::Go(screen) => {
                self.overlays.clear();
                self.show(screen);
                Command::redraw()
            }
            Step::Open(Overlay::Why(_)) | Step::Why(_) if self.session.as_ref().is_some_and(|it| !it.shows_why()) => {
                self.notice = Some(self.look.get("exercise-no-why"));
                Command::redraw()
            }
            // Before a line to oneself comes what the exercise still asks.
            Step::Open(Overlay::Note(_)) if self.ask_at_the_end() => Command::redraw(),
            Step::Open(Overlay::Note(note)) if note.is_own() => self.open_note(),
            Step::Open(Overlay::Share(share)) => self.show_to_others(share),
            Step::Open(overlay) => {
                let fresh = matches!(overlay, Overlay::Dialog(_));
                self.overlays.push(overlay);
                if fresh { Command::redraw_fresh() } else { Command::redraw() }
            }
            Step::Why(figure) => {
                self.ask_why(figure);
                Command::redraw()
            }
            Step::Lever(lever) => {
                let answer = self.carry_out(Step::Go(ScreenId::Desk));
                self.stage.desk.find(lever);
                answer
            }
            Step::Dismiss => {
                // Letters that a terminal counts in other cells than we do leave pieces where they stood.
                let typed = matches!(self.overlays.pop(), Some(Overlay::Note(_) | Overlay::Palette(_)));
                if typed { Command::Repaint } else { Command::redraw() }
            }
            Step::Remark(remark) => {
                let room = chrome::notice_room(self.width);
                self.notice =
                    self.session.as_ref().and_then(|session| remark::line(&remark, &self.look, session, room));
                Command::redraw()
            }
            Step::Noted(kept) => self.noted(kept),
            Step::Released => {
                self.announce_question();
                self.notice.get_or_insert_with(|| self.look.get("exercise-word-right"));
                self.keep().and(Command::redraw())
            }
            Step::Remember(reminder) => self.remember(reminder),
            Step::Forget(reminder) => self.forget(&reminder),
            Step::CloseQuarter => self.close_quarter(),
            Step::Act(act) => self.act_in_the_night(act),
            Step::Effect(effect) => Command::Effect(effect).and(Command::redraw()),
            Step::Do(action) => self.act(action),
            Step::Settings => {
                self.open_settings();
                Command::redraw()
            }
            Step::Replay => {
                self.step_through();
                Command::redraw()
            }
            Step::PlayOn => self.play_on(),
            Step::NewGame => {
                self.show_title();
                self.place = Place::NewGame(NewGame::default());
                Command::redraw()
            }
            Step::Title => {
                // What is not on the disk is tried once more before another game is chosen.
                let kept = if self.unkept.is_some() { self.keep() } else { Command::Nothing };
                self.show_title();
                kept.and(Command::redraw())
            }
            Step::Quit => self.leave(),
            Step::Leave => Command::Quit { code: 0 },
            Step::Several(steps) => {
                steps.into_iter().map(|step| self.carry_out(step)).fold(Command::Nothing, Command::and)
            }
        }
    }

    /// Opens the why of a figure of what is in front.
    fn ask_why(&mut self, figure: Figure) {
        let Some(session) = &self.session else { return };
        let figures = self.front().map(|front| front.figures(session)).unwrap_or_default();
        let asked = crate::desk::why::Question::Figure(figure);
        let why = super::screens::why::Why::among(figures, asked, session);
        self.overlays.push(Overlay::Why(why));
    }

    /// Whether the game in hand is for a class.
    fn is_exercise(&self) -> bool {
        self.session.as_ref().is_some_and(|session| session.game().terms().is_some())
    }

    /// Says whether a line to oneself was kept.
    fn noted(&mut self, kept: bool) -> Answer {
        let told = if self.is_exercise() { "exercise-kept" } else { "note-kept" };
        self.notice = Some(self.look.get(if kept { told } else { "note-too-many" }));
        if kept {
            self.ask_at_the_end();
        }
        self.keep().and(Command::redraw())
    }

    /// What every input may leave behind: a draft to be kept, a wake-up to be asked for.
    fn afterwards(&mut self) -> Answer {
        self.follow();
        let mut answer = Command::Nothing;
        if let Some(session) = &mut self.session
            && session.take_unsaved()
            && self.lesson.is_none()
        {
            answer = Command::Effect(Effect::Draft(Box::new(session.game().clone())));
        }
        if self.screen() == Some(ScreenId::Debrief)
            && let Some(session) = &self.session
            && self.stage.debrief.asks_for_reckoning()
        {
            let shown = session.game().terms().is_none_or(|terms| terms.counterfactual);
            answer = if shown {
                answer.and(Command::Effect(Effect::Reckon(Box::new(session.game().clone()))))
            } else {
                self.stage.debrief.keep_back(session.game().state_hash());
                answer.and(Command::redraw())
            };
        }
        let pulse = match (self.front(), &self.session) {
            (Some(front), Some(session)) if self.look.motion || front.only_waits(session) => front.pulse(session),
            _ => None,
        };
        match pulse {
            Some(time) => {
                self.awaited = true;
                answer.and(Command::WakeAfter(time))
            }
            None if std::mem::take(&mut self.awaited) => answer.and(Command::WakeAfter(std::time::Duration::ZERO)),
            None => answer,
        }
    }

    fn wake(&mut self) -> Answer {
        let step = match self.front_mut() {
            Some((front, session)) => front.wake(session),
            None => Step::Stay,
        };
        self.carry_out(step)
    }
}

#[cfg(test)]
mod tests;

//! How a game goes on: closing quarters, playing nights act by act, and which screen follows.

use super::effect::Effect;
use super::{Answer, Shell};
use crate::args;
use crate::desk::session::{Phase, Session};
use crate::sim::cutover::Act;
use crate::tui::run::app::Command;
use crate::tui::screens::note::Note;
use crate::tui::screens::share::{self, Share};
use crate::tui::screens::{Overlay, ScreenId};

impl Shell {
    /// Closes the open quarter; a cutover night that has not been played comes first.
    pub(super) fn close_quarter(&mut self) -> Answer {
        self.overlays.clear();
        let Some(session) = &mut self.session else {
            return Command::Nothing;
        };
        if let Some(act) = session.game().awaits() {
            self.overlays.push(Overlay::Note(Note::releasing(act.clone())));
            return Command::redraw();
        }
        if let Some(question) = session.game().question() {
            self.overlays.push(Overlay::Note(Note::answering(question, session)));
            return Command::redraw();
        }
        if session.game().night().is_some_and(|night| !night.is_over()) && session.game_mut().begin_night().is_ok() {
            self.show(ScreenId::Night);
            return self.keep().and(Command::redraw_fresh());
        }
        if session.game_mut().close().is_err() {
            // The screens do not offer it; a draft from an older save may still come here.
            self.show(ScreenId::Desk);
            return Command::redraw_fresh();
        }
        session.open_quarter();
        self.show(ScreenId::Close);
        self.keep().and(Command::redraw_fresh())
    }

    /// Says that a question will be asked before the quarter closes, so that it can be thought about meanwhile.
    pub(super) fn announce_question(&mut self) {
        let question = self.session.as_ref().and_then(|session| session.game().question());
        if let Some(question) = question {
            let told = args! { "question" => question.text.as_str() };
            self.notice = Some(self.look.format("exercise-asks", &told));
        }
    }

    /// Shows the finished game in a line for others, and has it at hand for when the program is left.
    pub(super) fn show_to_others(&mut self, share: Share) -> Answer {
        let lines = self.session.as_ref().map(|session| share::lines(&self.look, session.game())).unwrap_or_default();
        self.overlays.push(Overlay::Share(share));
        Command::Effect(Effect::Shared(lines)).and(Command::redraw())
    }

    /// Asks for the word that an act waits for; whether one does.
    pub(super) fn ask_for_the_word(&mut self) -> bool {
        let act = self.session.as_ref().and_then(|session| session.game().awaits()).cloned();
        let waits = act.is_some();
        self.overlays.extend(act.map(|act| Overlay::Note(Note::releasing(act))));
        waits
    }

    /// Asks what the exercise asks when the game is over; whether there was anything to ask.
    pub(super) fn ask_at_the_end(&mut self) -> bool {
        let over = self.session.as_ref().filter(|session| session.game().phase() == Phase::Over);
        let note = over.and_then(|session| Some(Note::answering(session.game().question()?, session)));
        let asks = note.is_some();
        self.overlays.extend(note.map(Overlay::Note));
        asks
    }

    /// One act of the night; what cannot be done changes nothing.
    pub(super) fn act_in_the_night(&mut self, act: Act) -> Answer {
        let Some(session) = &mut self.session else {
            return Command::Nothing;
        };
        if session.game_mut().act(act).is_err() {
            return Command::redraw_fresh();
        }
        if let Some(session) = &self.session {
            self.stage.screen_mut(ScreenId::Night).enter(session);
        }
        self.keep().and(Command::redraw_fresh())
    }

    /// Says on every screen that comes to the front that the game is not on the disk, as long as that is so.
    pub(super) fn warn(&mut self) {
        if let (Some(why), None) = (&self.unkept, &self.lesson) {
            self.notice.get_or_insert_with(|| why.reason.clone());
        }
    }

    /// Asks for the game to be kept for good.
    pub(super) fn keep(&mut self) -> Answer {
        match &mut self.session {
            // A lesson is nothing to be kept.
            Some(_) if self.lesson.is_some() => Command::Nothing,
            Some(session) => {
                session.take_unsaved();
                // Unless it is said otherwise.
                self.unkept = None;
                Command::Effect(Effect::Keep(Box::new(session.game().clone())))
            }
            None => Command::Nothing,
        }
    }

    /// Asks for the game to be kept for good, and to leave the program once it is.
    pub(super) fn leave(&mut self) -> Answer {
        // The game that waited for the lesson to end may not be on the disk.
        self.end_lesson();
        match &mut self.session {
            Some(session) => {
                session.take_unsaved();
                Command::Effect(Effect::Leave(Box::new(session.game().clone())))
            }
            None => Command::Quit { code: 0 },
        }
    }
}

/// The screen on which a game stands when it is taken up.
pub(super) fn standing(session: &Session) -> ScreenId {
    match session.game().phase() {
        Phase::Deciding if session.is_changed() => ScreenId::Desk,
        Phase::Deciding => ScreenId::Briefing,
        Phase::Night => ScreenId::Night,
        Phase::Letter(_) => ScreenId::Letter,
        Phase::Over => ScreenId::Debrief,
    }
}

/// The screen that follows a closed quarter.
#[must_use]
pub fn after_close(session: &Session) -> ScreenId {
    match session.game().phase() {
        Phase::Deciding | Phase::Night => ScreenId::Briefing,
        Phase::Letter(_) => ScreenId::Letter,
        Phase::Over => ScreenId::Debrief,
    }
}

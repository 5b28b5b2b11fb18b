//! What became of what the shell asked for.

use super::effect::Outcome;
use super::{Place, Shell};
use crate::args;
use crate::desk::session::Session;
use crate::desk::when;
use crate::tui::screens::dialog::Dialog;
use crate::tui::screens::exercises::Exercises;
use crate::tui::screens::replay::Replay;
use crate::tui::screens::saves::Saves;
use crate::tui::screens::{Overlay, ScreenId};

impl Shell {
    pub(super) fn take_in(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Game(game) => {
                self.unkept = None;
                self.lesson = None;
                // Out of a debrief or a replay one is in another game at once; from the title one knows which.
                let left = matches!(self.place, Place::Replay(_) | Place::Game(ScreenId::Debrief));
                self.take_up(*game);
                if let Some(session) = self.session.as_ref().filter(|_| left) {
                    let quarter = when::point(session.visible().quarter, &self.look);
                    self.notice = Some(self.look.format("shell-another-game", &args! { "quarter" => quarter }));
                }
            }
            Outcome::Exercises(found) => self.place = Place::Exercises(Exercises::new(found)),
            Outcome::Saves(found) => self.place = Place::Saves(Saves::new(found)),
            Outcome::Shown(shown) => {
                self.look.texts = shown.game.texts(self.look.locale());
                let list = std::mem::replace(&mut self.place, Place::Replay(Box::new(Replay::new(*shown))));
                self.behind = Some(list);
            }
            Outcome::Relisted { found, place, said } => {
                if let Place::Saves(saves) = &mut self.place {
                    saves.relisted(found, place, said);
                }
            }
            Outcome::Reckoned(state, reckoning) => self.stage.debrief.take_in(state, *reckoning),
            Outcome::NotReckoned(state) => self.stage.debrief.go_without(state),
            Outcome::Written(place) => {
                self.notice = Some(self.look.format("shell-written", &args! { "path" => place }));
            }
            Outcome::NotKept(why) => {
                self.notice = Some(why.reason.clone());
                self.unkept = Some(why);
                self.ask_truly();
                if matches!(self.place, Place::Title(_)) {
                    self.show_title();
                }
            }
            Outcome::NotLeft(why) => {
                self.unkept = Some(why.clone());
                self.overlays.clear();
                // The question is asked over the game that it is about.
                if self.screen().is_none()
                    && let Some(screen) = self.session.as_ref().map(super::standing)
                {
                    self.show(screen);
                }
                self.overlays.push(Overlay::Dialog(Dialog::unkept(why)));
            }
            Outcome::Gone(gone) => {
                self.waiting.unfinished = gone.unfinished;
                self.show_title();
                self.notice = Some(gone.why);
            }
            Outcome::Safe => self.kept_again(),
            Outcome::Told(said) => {
                self.kept_again();
                self.notice = Some(said);
            }
            // Answered by the loop's side of the shell.
            Outcome::Kept | Outcome::Tried => {}
            Outcome::Failed(said) => self.notice = Some(said),
        }
    }

    /// What was not on the disk is there: nothing says otherwise any more.
    fn kept_again(&mut self) {
        if let Some(why) = self.unkept.take() {
            self.notice.take_if(|notice| *notice == why.reason);
            self.ask_truly();
        }
    }

    /// A question whether to leave says of the save what is true now.
    fn ask_truly(&mut self) {
        let game = self.session.as_ref().map(Session::game);
        if let Some(Overlay::Dialog(asked)) = self.overlays.last_mut()
            && asked.is_of_leaving()
            && asked.is_unkept() != self.unkept.is_some()
        {
            *asked = self.unkept.clone().map_or_else(|| Dialog::quit(game), Dialog::unkept);
        }
    }
}

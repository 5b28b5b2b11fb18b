//! Lines that the player wrote to himself: shown when their quarter opens, kept, thrown away.

use super::effect::Effect;
use super::{Answer, Shell};
use crate::journal::Letter;
use crate::tui::run::app::Command;
use crate::tui::screens::reminder::Reminder;
use crate::tui::screens::{Overlay, ScreenId};

impl Shell {
    /// The same with lines that the player wrote to himself after earlier games.
    #[must_use]
    pub fn with_letters(mut self, letters: Vec<Letter>) -> Self {
        self.letters = letters;
        self.remind();
        self
    }

    /// Shows the line that the player wrote to himself for the quarter that has opened, once.
    pub(super) fn remind(&mut self) {
        let (Some(ScreenId::Briefing), Some(session), None) = (self.screen(), &self.session, &self.lesson) else { return };
        let (game, quarter) = (session.game(), session.game().quarter());
        let scenario = &game.setup().scenario;
        let due = self.letters.iter().find(|letter| letter.quarter == quarter && letter.scenario == *scenario);
        if let Some(letter) = due.filter(|_| self.reminded != Some(quarter)) {
            self.overlays.push(Overlay::Reminder(Reminder::new(letter.clone())));
            self.reminded = Some(quarter);
        }
    }

    /// Keeps a line for later games.
    pub(super) fn remember(&mut self, letter: Letter) -> Answer {
        letter.put_among(&mut self.letters);
        Command::Effect(Effect::Letters(self.letters.clone()))
    }

    /// Throws a line away.
    pub(super) fn forget(&mut self, letter: &Letter) -> Answer {
        self.letters.retain(|other| other != letter);
        self.notice = Some(self.look.get("reminder-forgotten"));
        Command::Effect(Effect::Letters(self.letters.clone())).and(Command::redraw())
    }
}

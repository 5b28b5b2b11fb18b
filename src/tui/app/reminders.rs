//! Lines that the player wrote to himself: shown when their quarter opens, kept, thrown away.

use super::effect::Effect;
use super::{Answer, Shell};
use crate::journal::Reminder;
use crate::tui::run::app::Command;
use crate::tui::screens::note::Note;
use crate::tui::screens::reminder::Page;
use crate::tui::screens::{Overlay, ScreenId};

impl Shell {
    /// The same with lines that the player wrote to himself after earlier games.
    #[must_use]
    pub fn with_reminders(mut self, reminders: Vec<Reminder>) -> Self {
        self.reminders = reminders;
        self.remind();
        self
    }

    /// Shows the line that the player wrote to himself for the quarter that has opened, once.
    pub(super) fn remind(&mut self) {
        let (Some(ScreenId::Briefing | ScreenId::Letter), Some(session), None) =
            (self.screen(), &self.session, &self.lesson)
        else {
            return;
        };
        let (game, quarter) = (session.game(), session.game().quarter());
        let scenario = &game.setup().scenario;
        let due = self.reminders.iter().find(|reminder| reminder.quarter == quarter && reminder.scenario == *scenario);
        if let Some(reminder) = due.filter(|_| self.reminded != Some(quarter)) {
            self.overlays.push(Overlay::Reminder(Page::new(reminder.clone())));
            self.reminded = Some(quarter);
        }
    }

    /// Opens the field for a line to oneself, with what was written in it last.
    pub(super) fn open_note(&mut self) -> Answer {
        let game = self.session.as_ref().map(crate::desk::session::Session::game);
        let note = game.map(|game| Note::own(game, &self.reminders)).unwrap_or_default();
        self.overlays.push(Overlay::Note(note));
        Command::redraw()
    }

    /// Keeps a line for later games.
    pub(super) fn remember(&mut self, reminder: Reminder) -> Answer {
        reminder.clone().put_among(&mut self.reminders);
        Command::Effect(Effect::Remember(reminder))
    }

    /// Throws a line away.
    pub(super) fn forget(&mut self, reminder: &Reminder) -> Answer {
        self.reminders.retain(|other| other != reminder);
        self.notice = Some(self.look.get("reminder-forgotten"));
        Command::Effect(Effect::Forget(reminder.clone())).and(Command::redraw())
    }
}

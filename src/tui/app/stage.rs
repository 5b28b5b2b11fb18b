//! The screens of a game, all of them at hand: each keeps its selection while another is in front.

use crate::tui::screens::bet::Bet;
use crate::tui::screens::books::Books;
use crate::tui::screens::briefing::Briefing;
use crate::tui::screens::close::Close;
use crate::tui::screens::cold_open::ColdOpen;
use crate::tui::screens::debrief::Debrief;
use crate::tui::screens::desk::Desk;
use crate::tui::screens::letter::Letter;
use crate::tui::screens::machines::Machines;
use crate::tui::screens::night::Night;
use crate::tui::screens::people::People;
use crate::tui::screens::{Overlay, Screen, ScreenId};

/// One of each.
#[derive(Debug, Default)]
pub(super) struct Stage {
    cold_open: ColdOpen,
    briefing: Briefing,
    pub(super) desk: Desk,
    close: Close,
    books: Books,
    machines: Machines,
    bet: Bet,
    people: People,
    night: Night,
    letter: Letter,
    pub(super) debrief: Debrief,
}

impl Stage {
    pub(super) fn screen(&self, id: ScreenId) -> &dyn Screen {
        match id {
            ScreenId::ColdOpen => &self.cold_open,
            ScreenId::Briefing => &self.briefing,
            ScreenId::Desk => &self.desk,
            ScreenId::Close => &self.close,
            ScreenId::Books => &self.books,
            ScreenId::Machines => &self.machines,
            ScreenId::Bet => &self.bet,
            ScreenId::People => &self.people,
            ScreenId::Night => &self.night,
            ScreenId::Letter => &self.letter,
            ScreenId::Debrief => &self.debrief,
        }
    }

    pub(super) fn screen_mut(&mut self, id: ScreenId) -> &mut dyn Screen {
        match id {
            ScreenId::ColdOpen => &mut self.cold_open,
            ScreenId::Briefing => &mut self.briefing,
            ScreenId::Desk => &mut self.desk,
            ScreenId::Close => &mut self.close,
            ScreenId::Books => &mut self.books,
            ScreenId::Machines => &mut self.machines,
            ScreenId::Bet => &mut self.bet,
            ScreenId::People => &mut self.people,
            ScreenId::Night => &mut self.night,
            ScreenId::Letter => &mut self.letter,
            ScreenId::Debrief => &mut self.debrief,
        }
    }
}

impl Overlay {
    pub(super) fn as_screen(&self) -> &dyn Screen {
        match self {
            Self::Help(help) => help,
            Self::Palette(palette) => palette,
            Self::Dialog(dialog) => dialog,
            Self::Why(why) => why,
            Self::Forecast(forecast) => forecast,
            Self::Record(record) => record,
            Self::Note(note) => note,
            Self::Reminder(reminder) => reminder,
            Self::Share(share) => share,
            Self::Worth(worth) => worth,
            Self::Brief(brief) => brief,
        }
    }

    pub(super) fn as_screen_mut(&mut self) -> &mut dyn Screen {
        match self {
            Self::Help(help) => help,
            Self::Palette(palette) => palette,
            Self::Dialog(dialog) => dialog,
            Self::Why(why) => why,
            Self::Forecast(forecast) => forecast,
            Self::Record(record) => record,
            Self::Note(note) => note,
            Self::Reminder(reminder) => reminder,
            Self::Share(share) => share,
            Self::Worth(worth) => worth,
            Self::Brief(brief) => brief,
        }
    }
}

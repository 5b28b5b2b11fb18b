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

/// The screen of an id, to look at or (`mut`) to change: one list for both.
macro_rules! screen {
    ($stage:ident, $id:ident $(, $mutable:tt)?) => {
        match $id {
            ScreenId::ColdOpen => &$($mutable)? $stage.cold_open,
            ScreenId::Briefing => &$($mutable)? $stage.briefing,
            ScreenId::Desk => &$($mutable)? $stage.desk,
            ScreenId::Close => &$($mutable)? $stage.close,
            ScreenId::Books => &$($mutable)? $stage.books,
            ScreenId::Machines => &$($mutable)? $stage.machines,
            ScreenId::Bet => &$($mutable)? $stage.bet,
            ScreenId::People => &$($mutable)? $stage.people,
            ScreenId::Night => &$($mutable)? $stage.night,
            ScreenId::Letter => &$($mutable)? $stage.letter,
            ScreenId::Debrief => &$($mutable)? $stage.debrief,
        }
    };
}

impl Stage {
    pub(super) fn screen(&self, id: ScreenId) -> &dyn Screen {
        screen!(self, id)
    }

    pub(super) fn screen_mut(&mut self, id: ScreenId) -> &mut dyn Screen {
        screen!(self, id, mut)
    }
}

/// What lies over the screen, whichever it is, borrowed as the overlay is.
macro_rules! within {
    ($overlay:ident) => {
        match $overlay {
            Overlay::Help(it) => it,
            Overlay::Palette(it) => it,
            Overlay::Dialog(it) => it,
            Overlay::Why(it) => it,
            Overlay::Forecast(it) => it,
            Overlay::Record(it) => it,
            Overlay::Note(it) => it,
            Overlay::Reminder(it) => it,
            Overlay::Share(it) => it,
            Overlay::Worth(it) => it,
            Overlay::Brief(it) => it,
        }
    };
}

impl Overlay {
    pub(super) fn as_screen(&self) -> &dyn Screen {
        within!(self)
    }

    pub(super) fn as_screen_mut(&mut self) -> &mut dyn Screen {
        within!(self)
    }
}

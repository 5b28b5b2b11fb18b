//! What the program brings along when it starts: settings, the day, and what is to be said first.

use super::{Place, Shell};
use crate::desk::session::Session;
use crate::journal::Day;
use crate::tui::settings::{Chosen, Settings};
use crate::tui::theme::Depth;

impl Shell {
    /// The same with settings that were kept or come from flags, `held` being the flags', on a terminal of which `detected`
    /// is known.
    #[must_use]
    pub const fn with_settings(mut self, settings: Settings, held: Chosen, detected: Depth) -> Self {
        (self.settings, self.held, self.detected) = (settings, held, detected);
        self
    }

    /// The same on this day, which has a game of its own.
    #[must_use]
    pub fn on_day(mut self, day: Day) -> Self {
        self.waiting.today = Some(day);
        if matches!(self.place, Place::Title(_)) {
            self.show_title();
        }
        self
    }

    /// The same in haste: what takes long to work out is not in the first picture, and comes as soon as that is out.
    #[must_use]
    pub fn in_haste(self) -> Self {
        self.session.iter().for_each(Session::put_off_counsel);
        self
    }

    /// The same with a line above the footer until the next key.
    #[must_use]
    pub fn with_notice(mut self, notice: Option<String>) -> Self {
        self.notice = notice;
        self
    }
}

//! Why a figure moved in the quarter just over: the waterfall over whatever screen asked.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Context, Screen, Step};
use crate::sim::figures::Figure;
use crate::tui::action::{Action, Scope};
use crate::tui::session::Session;

/// The overlay.
#[derive(Debug)]
pub struct Why {
    /// The figure asked about.
    pub figure: Figure,
}

impl Why {
    /// Asks about a figure.
    #[must_use]
    pub fn about(figure: Figure, session: &Session) -> Self {
        let _ = session;
        Self { figure }
    }
}

impl Screen for Why {
    fn scope(&self) -> Scope {
        Scope::Why
    }

    fn draw(&self, _buffer: &mut Buffer, _area: Rect, _context: &Context<'_>) {}

    fn update(&mut self, _action: Action, _session: &mut Session) -> Step {
        Step::Dismiss
    }
}

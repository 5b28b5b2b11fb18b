//! The statements of the last eight quarters.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Context, Screen, Step};
use crate::tui::action::{Action, Scope};
use crate::tui::session::Session;

/// The screen.
#[derive(Debug, Default)]
pub struct Books;

impl Screen for Books {
    fn scope(&self) -> Scope {
        Scope::Books
    }

    fn draw(&self, _buffer: &mut Buffer, _area: Rect, _context: &Context<'_>) {}

    fn update(&mut self, _action: Action, _session: &mut Session) -> Step {
        Step::Pass
    }
}

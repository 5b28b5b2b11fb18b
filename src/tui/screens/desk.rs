//! The desk.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Context, Screen, Step};
use crate::tui::action::{Action, Scope};
use crate::tui::session::Session;

/// The screen.
#[derive(Debug, Default)]
pub struct Desk;

impl Screen for Desk {
    fn scope(&self) -> Scope {
        Scope::Desk
    }

    fn draw(&self, _buffer: &mut Buffer, _area: Rect, _context: &Context<'_>) {}

    fn update(&mut self, _action: Action, _session: &mut Session) -> Step {
        Step::Pass
    }
}

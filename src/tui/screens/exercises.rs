//! The classroom on the title: how an exercise is begun, and those that lie here.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::Look;
use super::help::Turned;
use crate::desk::exercises::Exercise;
use crate::tui::action::Action;
use crate::tui::theme::Role;
use crate::tui::widgets::Panel;
use crate::tui::{overlay, wrap};

/// The page, scrolled.
#[derive(Debug)]
pub struct Exercises {
    found: Vec<Exercise>,
    turned: Turned,
}

impl Exercises {
    /// The page with what was found.
    #[must_use]
    pub fn new(found: Vec<Exercise>) -> Self {
        Self { found, turned: Turned::default() }
    }

    /// Draws it.
    pub fn draw(&self, buffer: &mut Buffer, area: Rect, look: &Look) {
        let place = overlay::centred(area, 78, area.height.saturating_sub(1).min(30));
        let title = look.get("title-classroom");
        (&Panel::new(&look.theme, &title)).render(place, buffer);
        let inner = Panel::inner(place);
        let page = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let lines = self.lines(look, usize::from(page.width));
        let shown = usize::from(page.height);
        let first = self.turned.first(lines.len(), shown);
        for (y, (line, role)) in (page.top()..page.bottom()).zip(lines.iter().skip(first)) {
            buffer.set_stringn(page.x, y, line, usize::from(page.width), look.style(*role));
        }
        super::help::more(buffer, page, look, first > 0, lines.len() > first + shown);
    }

    /// The page in lines of so many cells.
    fn lines(&self, look: &Look, room: usize) -> Vec<(String, Role)> {
        let wrapped = |words: &str, role| wrap::wrap(words, room).into_iter().map(move |line| (line, role));
        let mut lines: Vec<(String, Role)> = wrapped(&look.get("title-exercises-about"), Role::Text).collect();
        lines.push((String::new(), Role::Text));
        let command =
            format!("good-crisis play {} --as {}", look.get("title-exercises-file"), look.get("title-exercises-id"));
        lines.push((command, Role::Figure));
        lines.push((String::new(), Role::Text));
        let heading = if self.found.is_empty() { "title-exercises-none" } else { "title-exercises-found" };
        lines.extend(wrapped(&look.get(heading), Role::Dim));
        for exercise in &self.found {
            lines.push((String::new(), Role::Text));
            lines.extend(wrapped(&exercise.name(look), Role::Key));
            lines.extend(wrapped(&exercise.command(look), Role::Figure));
        }
        lines
    }

    /// Takes an action in; `false` to leave.
    pub fn scroll(&mut self, action: Action) -> bool {
        self.turned.turn(action)
    }
}

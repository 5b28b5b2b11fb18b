//! The line that the player wrote to himself after an earlier game, shown in its quarter; it can be thrown away.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::{Context, Screen, Step};
use crate::args;
use crate::desk::session::Session;
use crate::desk::when;
use crate::journal::Reminder;
use crate::tui::action::{Action, Scope};
use crate::tui::app::chrome::boxed;
use crate::tui::theme::Role;
use crate::tui::widgets::{List, list};
use crate::tui::{cells, wrap};

/// Columns of the box.
const WIDTH: u16 = 64;
/// What can be done with it: the answer that changes nothing is first, and chosen.
const ANSWERS: [&str; 2] = ["reminder-keep", "reminder-forget"];

/// The line.
#[derive(Debug)]
pub struct Page {
    reminder: Reminder,
    selected: usize,
}

impl Page {
    /// Shows a line.
    #[must_use]
    pub const fn new(reminder: Reminder) -> Self {
        Self { reminder, selected: 0 }
    }
}

impl Screen for Page {
    fn scope(&self) -> Scope {
        Scope::Dialog
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let look = context.look;
        let width = area.width.min(WIDTH);
        let line = look.format("reminder-line", &args! { "line" => self.reminder.text.as_str() });
        let rows = wrap::wrap(&line, usize::from(width).saturating_sub(4)).len();
        let args = args! { "quarter" => when::point(self.reminder.quarter, look) };
        let title = look.format("reminder-title", &args);
        let inner = boxed(look, &title, area, width, cells::coordinate(rows + ANSWERS.len() + 3), buffer);
        let used = wrap::write(buffer, inner, &line, look.style(Role::Figure));
        let items = ANSWERS.map(|id| list::Item { text: look.get(id), note: String::new(), role: Role::Text });
        let list = List { theme: &look.theme, items: &items, selected: Some(self.selected), numbered: true };
        let below = Rect { y: inner.y + used + 1, height: inner.height.saturating_sub(used + 1), ..inner };
        (&list).render(below, buffer);
    }

    fn update(&mut self, action: Action, _: &mut Session) -> Step {
        match action {
            Action::Up | Action::Left | Action::First | Action::PageUp => self.selected = 0,
            Action::Down | Action::Right | Action::Last | Action::PageDown => self.selected = 1,
            Action::Pick(number) => self.selected = usize::from(number > 1),
            Action::Act if self.selected == 1 => {
                return Step::Several(vec![Step::Dismiss, Step::Forget(self.reminder.clone())]);
            }
            Action::Act | Action::Back => return Step::Dismiss,
            _ => return Step::Pass,
        }
        Step::Redraw
    }
}

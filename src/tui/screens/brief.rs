//! The page before an exercise: what it is, for what there are points, until when; and which attempt, where one is over.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::{Context, Screen, Step};
use crate::args;
use crate::desk::brief;
use crate::desk::opening::Before;
use crate::desk::session::Session;
use crate::tui::action::{Action, Scope};
use crate::tui::app::chrome::boxed;
use crate::tui::app::effect::Effect;
use crate::tui::theme::Role;
use crate::tui::widgets::{List, list};
use crate::tui::{cells, wrap};

/// Columns of the box.
const WIDTH: u16 = 76;

/// The page.
#[derive(Debug)]
pub struct Brief {
    /// The attempt before, where that is over and this one has not begun.
    before: Option<Before>,
    selected: usize,
}

impl Brief {
    /// The page; with the attempt before, also the question which of the two it is to be.
    #[must_use]
    pub const fn new(before: Option<Before>) -> Self {
        Self { before, selected: 0 }
    }

    /// The answers. Looking back changes nothing, and is first.
    fn answers(&self, context: &Context<'_>) -> Vec<String> {
        let look = context.look;
        let Some(before) = &self.before else { return vec![look.get("exercise-brief-go-on")] };
        let (number, most) = brief::attempts(context.game(), Some(before));
        let back = look.format("exercise-look-back", &args! { "attempt" => before.attempt });
        vec![back, look.format("exercise-begin", &args! { "attempt" => number, "most" => most })]
    }
}

impl Screen for Brief {
    fn scope(&self) -> Scope {
        Scope::Dialog
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let look = context.look;
        let width = area.width.min(WIDTH);
        let room = usize::from(width).saturating_sub(4);
        let lines: Vec<String> = brief::lines(context.game(), self.before.as_ref(), look)
            .iter()
            .flat_map(|line| wrap::wrap(line, room))
            .collect();
        let answers = self.answers(context);
        let height = cells::coordinate(lines.len() + answers.len() + 3);
        let inner = boxed(look, &brief::title(context.game(), look), area, width, height, buffer);
        let above = usize::from(inner.height).saturating_sub(answers.len());
        let mut y = inner.y;
        for line in lines.iter().take(above) {
            buffer.set_string(inner.x, y, line, look.style(Role::Text));
            y += 1;
        }
        y = (y + 1).min(inner.bottom().saturating_sub(cells::coordinate(answers.len())));
        let item = |text| list::Item { text, note: String::new(), role: Role::Text };
        let items: Vec<list::Item> = answers.into_iter().map(item).collect();
        let list = List { theme: &look.theme, items: &items, selected: Some(self.selected), numbered: true };
        (&list).render(Rect { y, height: inner.bottom().saturating_sub(y), ..inner }, buffer);
    }

    fn update(&mut self, action: Action, _: &mut Session) -> Step {
        let last = usize::from(self.before.is_some());
        if let Some(to) = action.along(self.selected, last, last + 1) {
            self.selected = to;
            return Step::Redraw;
        }
        match (action, &self.before) {
            (Action::Act, Some(before)) if self.selected == 0 => {
                Step::Several(vec![Step::Dismiss, Step::Effect(Effect::LookBack(Some(before.path.clone())))])
            }
            (Action::Act | Action::Back, _) => Step::Dismiss,
            _ => Step::Pass,
        }
    }
}

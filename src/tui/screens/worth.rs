//! Why the value is what it is: its terms, and how the appraiser came to them. Over the debrief, as *why* is over a figure.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::{Context, Screen, Step};
use crate::desk::session::Session;
use crate::report::facts::Facts;
use crate::report::sums::{Line, made_of};
use crate::tui::action::{Action, Scope};
use crate::tui::app::chrome::boxed;
use crate::tui::theme::Role;
use crate::tui::widgets::{List, list};
use crate::tui::{cells, wrap};

/// Columns of the box.
const WIDTH: u16 = 76;

/// The overlay.
#[derive(Debug)]
pub struct Worth;

impl Screen for Worth {
    fn scope(&self) -> Scope {
        Scope::Dialog
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let look = context.look;
        let facts = Facts::of(context.game());
        let made = facts.verdict.as_ref().zip(facts.terms.as_ref());
        let made = made.map(|(verdict, terms)| made_of(look, context.scenario(), verdict, terms));
        let (heading, lines, how) = match made {
            Some(made) => (made.heading, made.lines, made.against),
            None => (look.get("debrief-worth-title"), Vec::new(), look.get("plain-why-value-gone")),
        };
        let width = WIDTH.min(area.width);
        let room = usize::from(width).saturating_sub(4);
        let told = wrap::wrap(&how, room);
        let height = cells::coordinate(lines.len() + told.len() + 5);
        let inner = boxed(look, &heading, area, width, height, buffer);
        let mut y = inner.y;
        for line in &lines {
            buffer.set_stringn(inner.x, y, row(line, room), room, look.style(role(line)));
            y += 1;
        }
        y += u16::from(!lines.is_empty());
        let rest = Rect { y, height: inner.bottom().saturating_sub(y + 2), ..inner };
        wrap::write(buffer, rest, &how, look.style(Role::Dim));
        let back = [list::Item { text: look.get("dialog-stay"), note: String::new(), role: Role::Text }];
        let list = List { theme: &look.theme, items: &back, selected: Some(0), numbered: true };
        let foot = Rect { y: inner.bottom().saturating_sub(1), height: 1, ..inner };
        (&list).render(foot.intersection(inner), buffer);
    }

    fn update(&mut self, action: Action, _: &mut Session) -> Step {
        match action {
            Action::Act | Action::Back => Step::Dismiss,
            action if action.is_navigation() => Step::Stay,
            _ => Step::Pass,
        }
    }
}

/// A term to the left, its amount to the right.
fn row(line: &Line, room: usize) -> String {
    let amount = if line.is_result { format!("= {}", line.amount) } else { line.amount.clone() };
    let name = cells::pad(&line.name, room.saturating_sub(cells::width(&amount) + 1), "");
    format!("{name} {amount}")
}

const fn role(line: &Line) -> Role {
    if line.is_result { Role::Title } else { Role::Text }
}

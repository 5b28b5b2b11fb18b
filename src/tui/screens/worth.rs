//! Why the value is what it is: its terms, and how the appraiser came to them. Over the debrief, as *why* is over a figure.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::{Context, Screen, Step};
use crate::desk::session::Session;
use crate::report::facts::Facts;
use crate::report::sums::{Line, made_of, unvalued};
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
            None => {
                let unvalued = unvalued(look, context.scenario(), &facts);
                let why = unvalued.unwrap_or_else(|| look.get("plain-why-value-gone"));
                (look.get("debrief-worth-title"), Vec::new(), why)
            }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::session::{Game, Phase};
    use crate::journal::Setup;
    use crate::report::sums::unvalued;
    use crate::sim::scenario::Form;
    use crate::text::Locale;
    use crate::tui::screens::Look;
    use crate::tui::screens::debrief::Debrief;
    use crate::tui::widgets::text_of;

    /// A sprint in which nothing was decided.
    fn sprint(seed: u64) -> Game {
        let setup = Setup { scenario: "dotcom-2000".into(), seed, form: Form::Sprint, ..Setup::default() };
        let mut game = Game::begin(setup).unwrap();
        while game.phase() != Phase::Over {
            game.close().unwrap();
        }
        game
    }

    #[test]
    fn a_company_that_lives_and_is_worth_nothing_is_not_called_gone() {
        let lives_unvalued = |game: &Game| {
            let facts = Facts::of(game);
            facts.verdict.is_some_and(|verdict| verdict.ending.survived()) && facts.terms.is_none()
        };
        let mut session = Session::new((1..60).map(sprint).find(lives_unvalued).unwrap());
        let mut debrief = Debrief::default();
        debrief.enter(&session);
        for action in [Action::Down, Action::Act, Action::Act, Action::Act] {
            debrief.update(action, &mut session);
        }
        for locale in Locale::ALL {
            let look = Look { texts: session.game().texts(locale), ..Look::plain(locale) };
            let context = Context { look: &look, session: &session };
            let why = unvalued(&look, session.scenario(), &Facts::of(session.game())).unwrap();
            let begin: String = why.chars().take(20).collect();
            let area = Rect::new(0, 0, 80, 23);
            let screens: [&dyn Screen; 2] = [&Worth, &debrief];
            for screen in screens {
                let mut buffer = Buffer::empty(area);
                screen.draw(&mut buffer, area, &context);
                let shown = text_of(&buffer);
                assert!(shown.contains(&begin), "{shown}");
                assert!(!shown.contains(&look.get("plain-why-value-gone")), "{shown}");
            }
        }
    }
}

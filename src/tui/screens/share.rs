//! The finished game in a line for others. It begins in the first column and nothing stands beside it, so that it is
//! copied as it is; under it the command that begins the same game.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::{Context, Look, Screen, Step};
use crate::args;
use crate::desk::session::{Game, Session};
use crate::desk::strip::{GONE, Marks, command, strip};
use crate::tui::action::{Action, Scope};
use crate::tui::theme::Role;
use crate::tui::theme::glyphs::Plotting;
use crate::tui::widgets::{List, list};
use crate::tui::{cells, overlay, wrap};

/// The page.
#[derive(Debug)]
pub struct Share;

fn marks(look: &Look) -> Marks {
    let glyphs = look.glyphs();
    if glyphs.plotting == Plotting::Ascii { Marks::ASCII } else { Marks { levels: glyphs.levels, dot: glyphs.dot } }
}

/// The lines that are shown to be copied: the game, and how to begin it.
#[must_use]
pub fn lines(look: &Look, game: &Game) -> Vec<String> {
    strip(look, game, marks(look)).into_iter().chain(command(game)).collect()
}

impl Screen for Share {
    fn scope(&self) -> Scope {
        Scope::Dialog
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let (look, game) = (context.look, context.game());
        let marks = marks(look);
        let [least, .., most] = marks.levels;
        let told = |id| {
            wrap::wrap(
                &look.format(id, &args! { "least" => least, "most" => most, "gone" => GONE }),
                usize::from(area.width).saturating_sub(2),
            )
        };
        let aside = |lines: Vec<String>| lines.into_iter().map(|line| format!(" {line}")).collect::<Vec<_>>();
        let rule = look.glyphs().horizontal.repeat(usize::from(area.width));
        let blank = || (vec![String::new()], Role::Text);
        let mut parts = vec![
            (vec![rule.clone()], Role::Border),
            (aside(vec![look.get("share-title")]), Role::Title),
            blank(),
            (strip(look, game, marks), Role::Figure),
            blank(),
            (aside(told("share-legend")), Role::Dim),
        ];
        if let Some(command) = command(game) {
            parts.extend([blank(), (aside(told("share-same")), Role::Text), blank(), (vec![command], Role::Figure)]);
        }
        parts.extend([blank(), (aside(told("share-about")), Role::Text), blank(), (vec![rule], Role::Border)]);
        let height: usize = parts.iter().map(|(lines, _)| lines.len()).sum();
        let place = overlay::centred(area, area.width, cells::coordinate(height + 1));
        overlay::clear(buffer, place, look.style(Role::Text));
        let rows = parts.iter().flat_map(|(lines, role)| lines.iter().map(|line| (line, *role)));
        let mut below = place.bottom().saturating_sub(1);
        for (y, (line, role)) in (place.top()..below).zip(rows) {
            buffer.set_stringn(place.x, y, line, usize::from(place.width), look.style(role));
            below = y + 1;
        }
        let back = [list::Item { text: look.get("dialog-stay"), note: String::new(), role: Role::Text }];
        let list = List { theme: &look.theme, items: &back, selected: Some(0), numbered: true };
        (&list).render(Rect { y: below, height: 1, ..place }.intersection(area), buffer);
    }

    fn update(&mut self, action: Action, _: &mut Session) -> Step {
        match action {
            Action::Act | Action::Back => Step::Dismiss,
            action if action.is_navigation() => Step::Stay,
            _ => Step::Pass,
        }
    }
}

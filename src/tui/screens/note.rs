//! One line to oneself after the end: kept with the game, and shown in the quarter it is for in the next one.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::debrief::fork;
use super::{Context, Screen, Step};
use crate::args;
use crate::journal::{LONGEST_REMINDER, Reminder};
use crate::sim::units::Quarter;
use crate::tui::action::{Action, Scope};
use crate::tui::app::chrome::boxed;
use crate::tui::cells;
use crate::tui::key::{Code, Input};
use crate::tui::overlay;
use crate::tui::session::{Game, Played, Session};
use crate::tui::theme::Role;
use crate::tui::{when, wrap};

/// Columns and rows of the box.
const SIZE: (u16, u16) = (76, 10);

/// The field.
#[derive(Debug, Default)]
pub struct Note {
    line: String,
    /// The quarter it is for, by its place among those played; the fork, until another is chosen.
    place: Option<usize>,
}

impl Note {
    fn put(&mut self, letters: &str) {
        let room = LONGEST_REMINDER.saturating_sub(self.line.chars().count());
        self.line.extend(letters.chars().filter(|letter| !letter.is_control()).take(room));
    }

    /// The quarter that it is for.
    fn quarter(&self, game: &Game) -> Option<Quarter> {
        game.played().get(self.place.unwrap_or_else(|| fork::place(game))).map(Played::quarter)
    }

    fn turn(&mut self, later: bool, game: &Game) {
        let last = game.played().len().saturating_sub(1);
        let place = self.place.unwrap_or_else(|| fork::place(game));
        self.place = Some(if later { (place + 1).min(last) } else { place.saturating_sub(1) });
    }

    /// The words above the field, with the quarter.
    fn words(&self, context: &Context<'_>) -> String {
        let look = context.look;
        let quarter = self.quarter(context.game()).map(|quarter| when::point(quarter, look)).unwrap_or_default();
        let keys = format!("{}{}", look.glyphs().key_left, look.glyphs().key_right);
        look.format("note-words", &args! { "quarter" => quarter, "keys" => keys })
    }

    /// The line as it is wrapped: the last row is where letters are added.
    fn rows(&self, width: u16) -> Vec<String> {
        let rows = wrap::wrap(&self.line, usize::from(width).max(1));
        if rows.is_empty() { vec![String::new()] } else { rows }
    }
}

impl Screen for Note {
    fn scope(&self) -> Scope {
        Scope::Field
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let look = context.look;
        let inner = boxed(look, &look.get("note-title"), area, SIZE.0, SIZE.1, buffer);
        let used = wrap::write(buffer, inner, &self.words(context), look.style(Role::Dim));
        let field = Rect { y: inner.y + used + 1, height: inner.height.saturating_sub(used + 1), ..inner };
        for (y, row) in (field.top()..field.bottom()).zip(self.rows(inner.width)) {
            buffer.set_stringn(field.x, y, row, usize::from(field.width), look.style(Role::Key));
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        match action {
            Action::Act if !self.line.trim().is_empty() => {
                let kept = session.game_mut().note(self.line.trim());
                let mut steps = vec![Step::Dismiss, Step::Noted(kept)];
                let game = session.game();
                if let Some(quarter) = self.quarter(game) {
                    steps.push(Step::Remember(Reminder::new(&game.setup().scenario, quarter, &self.line)));
                }
                Step::Several(steps)
            }
            Action::Act | Action::Back => Step::Dismiss,
            _ => Step::Stay,
        }
    }

    fn text(&mut self, input: &Input, session: &mut Session) -> Option<Step> {
        match input {
            Input::Key(key) if !key.ctrl && !key.alt => match key.code {
                Code::Char(letter) => self.put(letter.encode_utf8(&mut [0; 4])),
                Code::Backspace => drop(self.line.pop()),
                Code::Left => self.turn(false, session.game()),
                Code::Right => self.turn(true, session.game()),
                _ => return None,
            },
            Input::Paste(pasted) => self.put(pasted),
            _ => return None,
        }
        Some(Step::Redraw)
    }

    fn cursor(&self, area: Rect, context: &Context<'_>) -> Option<Position> {
        let place = overlay::centred(area, SIZE.0, SIZE.1);
        let width = place.width.saturating_sub(4);
        let words = cells::coordinate(wrap::wrap(&self.words(context), usize::from(width)).len());
        let rows = self.rows(width);
        let row = cells::coordinate(rows.len().saturating_sub(1));
        let column = cells::coordinate(rows.last().map_or(0, |row| cells::width(row)));
        Some(Position { x: place.x + 2 + column.min(width.saturating_sub(1)), y: place.y + 2 + words + row })
    }
}

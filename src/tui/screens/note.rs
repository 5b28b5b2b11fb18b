//! A field to write in: one line to oneself after the end, kept with the game and shown in the quarter it is for in the
//! next one; or the answer to a question of an exercise, or the word that an act of it waits for.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::debrief::fork;
use super::{Context, Screen, Step};
use crate::args;
use crate::content::clean::is_unseen;
use crate::desk::session::{Game, Played, Session};
use crate::desk::when;
use crate::journal::release::Act;
use crate::journal::{Asked, LONGEST_ANSWER, LONGEST_REMINDER, Question, Reminder, Word};
use crate::sim::units::Quarter;
use crate::tui::action::{Action, Scope};
use crate::tui::app::chrome::boxed;
use crate::tui::cells;
use crate::tui::key::{Code, Input};
use crate::tui::overlay;
use crate::tui::theme::Role;
use crate::tui::wrap;

/// Columns and rows of the box.
const SIZE: (u16, u16) = (76, 10);
/// Columns and rows of the box with a question in it, or with what a teacher says of an act.
const QUESTION_SIZE: (u16, u16) = (76, 18);

/// The field.
#[derive(Debug, Default)]
pub struct Note {
    line: String,
    question: Option<Question>,
    /// The act whose word is asked for.
    act: Option<Act>,
    /// The word that was typed last is not the act's.
    wrong: bool,
    /// The quarter a line is for, by its place among those played; the fork, until another is chosen.
    place: Option<usize>,
}

impl Note {
    /// The answer to a question, as far as it was begun.
    #[must_use]
    pub fn answering(question: &Question, session: &Session) -> Self {
        let line = session.begun_answer(&question.id).to_owned();
        Self { line, question: Some(question.clone()), act: None, wrong: false, place: None }
    }

    /// The word of an act.
    #[must_use]
    pub const fn releasing(act: Act) -> Self {
        Self { line: String::new(), question: None, act: Some(act), wrong: false, place: None }
    }

    /// Whether it is a line to oneself.
    const fn is_own(&self) -> bool {
        self.question.is_none() && self.act.is_none()
    }

    /// Columns and rows of the box. A word needs no more room than what is said of it.
    fn size(&self, context: &Context<'_>) -> (u16, u16) {
        match (&self.question, &self.act) {
            (Some(_), _) => QUESTION_SIZE,
            (None, Some(_)) => {
                let rows = self.rows_of_words(QUESTION_SIZE.0 - 4, context) + 5;
                (QUESTION_SIZE.0, rows.min(QUESTION_SIZE.1))
            }
            (None, None) => SIZE,
        }
    }

    /// Rows that the words above the field take at this width.
    fn rows_of_words(&self, width: u16, context: &Context<'_>) -> u16 {
        let words = self.words(context).into_iter().map(|(words, _)| wrap::wrap(&words, usize::from(width)).len());
        cells::coordinate(words.sum::<usize>())
    }

    fn put(&mut self, letters: &str) {
        let longest = if self.question.is_some() { LONGEST_ANSWER } else { LONGEST_REMINDER };
        let room = longest.saturating_sub(self.line.chars().count());
        // What was copied from several lines is one line here.
        let seen = letters.chars().map(|letter| if letter.is_whitespace() { ' ' } else { letter });
        self.line.extend(seen.filter(|letter| !is_unseen(*letter)).take(room));
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

    /// The words above the field, by paragraph: the question, or whom the line is for.
    fn words(&self, context: &Context<'_>) -> Vec<(String, Role)> {
        let look = context.look;
        if let Some(question) = &self.question {
            let end = question.asked == Asked::AtTheEnd;
            let mut words = look.get(if end { "exercise-words-end" } else { "exercise-words" });
            if self.line.chars().count() >= LONGEST_ANSWER {
                words = look.format("exercise-answer-cut", &args! { "limit" => LONGEST_ANSWER });
            }
            return vec![(question.text.clone(), Role::Text), (words, Role::Dim)];
        }
        if let Some(act) = &self.act {
            let told =
                args! { "quarter" => when::point(act.from, look), "said" => act.said(), "when" => act.when.as_str() };
            let asked = look.format("exercise-word-asks", &told);
            let wrong = self.wrong.then(|| (look.get("exercise-word-wrong"), Role::Bad));
            return wrong.into_iter().chain([(asked, Role::Dim)]).collect();
        }
        let quarter = self.quarter(context.game()).map(|quarter| when::point(quarter, look)).unwrap_or_default();
        let keys = format!("{}{}", look.glyphs().key_left, look.glyphs().key_right);
        vec![(look.format("note-words", &args! { "quarter" => quarter, "keys" => keys }), Role::Dim)]
    }

    /// The line as it is wrapped: the last row is where letters are added.
    fn rows(&self, width: u16) -> Vec<String> {
        let rows = wrap::wrap(&self.line, usize::from(width).max(1));
        if rows.is_empty() { vec![String::new()] } else { rows }
    }

    /// Keeps the line, also for the quarter it is for in the next game.
    fn remember(&self, session: &mut Session) -> Step {
        let kept = session.game_mut().note(self.line.trim());
        let mut steps = vec![Step::Dismiss, Step::Noted(kept)];
        let game = session.game();
        if let Some(quarter) = self.quarter(game) {
            steps.push(Step::Remember(Reminder::new(&game.setup().scenario, quarter, &self.line)));
        }
        Step::Several(steps)
    }

    /// Goes on by the word, if it is the right one.
    fn release(&mut self, session: &mut Session) -> Step {
        let right = Word::parse(&self.line).is_some_and(|word| session.game_mut().release(word));
        if right {
            return Step::Several(vec![Step::Dismiss, Step::Released]);
        }
        self.wrong = true;
        Step::Redraw
    }

    /// Keeps the answer.
    fn answer(&self, question: &Question, session: &mut Session) -> Step {
        let kept = session.game_mut().answer(&question.id, self.line.trim());
        let mut steps = vec![Step::Dismiss, Step::Noted(kept)];
        // What it held up goes on, unless it could not be kept: then it would be asked again for ever.
        if kept && question.asked != Asked::AtTheEnd {
            steps.push(Step::CloseQuarter);
        }
        Step::Several(steps)
    }
}

impl Screen for Note {
    fn scope(&self) -> Scope {
        Scope::Field
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let look = context.look;
        let (width, height) = self.size(context);
        let title = look.get(match (&self.question, &self.act) {
            (Some(_), _) => "exercise-title",
            (None, Some(_)) => "exercise-word-title",
            (None, None) => "note-title",
        });
        let inner = boxed(look, &title, area, width, height, buffer);
        let mut used = 0;
        for (words, role) in self.words(context) {
            let below = Rect { y: inner.y + used, height: inner.height.saturating_sub(used), ..inner };
            used += wrap::write(buffer, below, &words, look.style(role));
        }
        let field = Rect { y: inner.y + used + 1, height: inner.height.saturating_sub(used + 1), ..inner };
        let rows = self.rows(inner.width);
        // Of a long text the end is in sight.
        let above = rows.len().saturating_sub(usize::from(field.height));
        for (y, row) in (field.top()..field.bottom()).zip(rows.into_iter().skip(above)) {
            buffer.set_stringn(field.x, y, row, usize::from(field.width), look.style(Role::Key));
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        match action {
            Action::Act if self.act.is_some() && !self.line.trim().is_empty() => self.release(session),
            Action::Act if !self.line.trim().is_empty() => match &self.question {
                Some(question) => self.answer(question, session),
                None => self.remember(session),
            },
            // Enter passes over no question: one has to say that one leaves it.
            Action::Act if !self.is_own() => Step::Stay,
            Action::Act | Action::Back => {
                if let Some(question) = &self.question {
                    session.put_aside(&question.id, &self.line);
                }
                Step::Dismiss
            }
            _ => Step::Stay,
        }
    }

    fn text(&mut self, input: &Input, session: &mut Session) -> Option<Step> {
        match input {
            Input::Key(key) if !key.ctrl && !key.alt => match key.code {
                Code::Char(letter) => self.put(letter.encode_utf8(&mut [0; 4])),
                Code::Backspace => drop(self.line.pop()),
                Code::Left if self.is_own() => self.turn(false, session.game()),
                Code::Right if self.is_own() => self.turn(true, session.game()),
                _ => return None,
            },
            Input::Paste(pasted) => self.put(pasted),
            _ => return None,
        }
        Some(Step::Redraw)
    }

    fn cursor(&self, area: Rect, context: &Context<'_>) -> Option<Position> {
        let (width, height) = self.size(context);
        let place = overlay::centred(area, width, height);
        let width = place.width.saturating_sub(4);
        let words = self.rows_of_words(width, context);
        let rows = self.rows(width);
        let last = place.height.saturating_sub(words + 4);
        let row = cells::coordinate(rows.len().saturating_sub(1)).min(last);
        let column = cells::coordinate(rows.last().map_or(0, |row| cells::width(row)));
        Some(Position { x: place.x + 2 + column.min(width.saturating_sub(1)), y: place.y + 2 + words + row })
    }
}

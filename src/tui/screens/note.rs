//! A field to write in: one line to oneself after the end, kept with the game and shown in the quarter it is for in the
//! next one; or the answer to a question of an exercise, or the word that an act of it waits for.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Context, Screen, Step};
use crate::args;
use crate::desk::session::{Game, Played, Session};
use crate::desk::{fork, when};
use crate::journal::answer::LEAST_WORDS;
use crate::journal::release::Act;
use crate::journal::{Asked, LONGEST_ANSWER, LONGEST_REMINDER, Question, Reminder, Word};
use crate::sim::units::Quarter;
use crate::tui::action::{Action, Scope};
use crate::tui::app::chrome::boxed;
use crate::tui::field::Field;
use crate::tui::key::{Code, Input};
use crate::tui::theme::Role;
use crate::tui::{cells, overlay, wrap};

/// Columns and rows of the box.
const SIZE: (u16, u16) = (76, 10);
/// Columns and rows of the box with a question in it, or with what a teacher says of an act.
const QUESTION_SIZE: (u16, u16) = (76, 18);

/// Columns of a box that are not its inside.
const BORDERS: usize = 4;

/// The field.
#[derive(Debug)]
pub struct Note {
    line: Field,
    question: Option<Question>,
    /// The act whose word is asked for.
    act: Option<Act>,
    /// The word that was typed last is not the act's.
    wrong: bool,
    /// The answer was to be kept and is too short to count; the next Enter keeps it as it is.
    short: bool,
    /// The quarter a line is for, by its place among those played; the fork, until another is chosen.
    place: Option<usize>,
    /// The line that was kept before and is written anew, and the reminder that it became.
    before: Option<(String, Option<Reminder>)>,
}

impl Default for Note {
    /// A line to oneself.
    fn default() -> Self {
        Self {
            line: Field::new(LONGEST_REMINDER),
            question: None,
            act: None,
            wrong: false,
            short: false,
            place: None,
            before: None,
        }
    }
}

impl Note {
    /// The answer to a question, as far as it was begun.
    #[must_use]
    pub fn answering(question: &Question, session: &Session) -> Self {
        let line = Field::holding(session.begun_answer(&question.id), LONGEST_ANSWER);
        Self { line, question: Some(question.clone()), ..Self::default() }
    }

    /// A line to oneself, as it was written last after this game, for the quarter it was for; empty where none was.
    #[must_use]
    pub fn own(game: &Game, reminders: &[Reminder]) -> Self {
        let last = game.played().last().map(Played::quarter);
        let is_own = |note: &&crate::journal::Note| note.question.is_none() && Some(note.quarter) == last;
        let Some(note) = game.notes().iter().rev().find(is_own) else { return Self::default() };
        let scenario = &game.setup().scenario;
        let became = |one: &&Reminder| **one == Reminder::new(scenario, one.quarter, &note.text);
        let reminder = reminders.iter().rev().find(became).cloned();
        let quarter = reminder.as_ref().map(|reminder| reminder.quarter);
        let place = game.played().iter().position(|played| Some(played.quarter()) == quarter);
        let line = Field::holding(&note.text, LONGEST_REMINDER);
        Self { line, place, before: Some((note.text.clone(), reminder)), ..Self::default() }
    }

    /// The word of an act.
    #[must_use]
    pub fn releasing(act: Act) -> Self {
        Self { act: Some(act), ..Self::default() }
    }

    /// Whether it is a line to oneself.
    pub const fn is_own(&self) -> bool {
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

    /// The quarter that it is for.
    fn quarter(&self, game: &Game) -> Option<Quarter> {
        game.played().get(self.place.unwrap_or_else(|| fork::place(game))).map(Played::quarter)
    }

    fn turn(&mut self, later: bool, game: &Game) {
        let place = self.place.unwrap_or_else(|| fork::place(game));
        // It is shown in a quarter in which something is asked.
        let asked = |place: &usize| fork::is_asked(game, *place);
        let to = if later { (place + 1..game.played().len()).find(asked) } else { (0..place).rev().find(asked) };
        self.place = Some(to.unwrap_or(place));
    }

    /// The words above the field, by paragraph: the question, or whom the line is for.
    fn words(&self, context: &Context<'_>) -> Vec<(String, Role)> {
        let look = context.look;
        if let Some(question) = &self.question {
            let end = question.asked == Asked::AtTheEnd;
            let mut words = look.get(if end { "exercise-words-end" } else { "exercise-words" });
            if self.line.is_full() {
                words = look.format("exercise-answer-cut", &args! { "limit" => LONGEST_ANSWER });
            }
            let role = if self.short { Role::Warning } else { Role::Dim };
            if self.short {
                words = look.format("exercise-answer-short", &args! { "least" => LEAST_WORDS });
            }
            return vec![(question.text.clone(), Role::Text), (words, role)];
        }
        if let Some(act) = &self.act {
            let told =
                args! { "quarter" => when::point(act.from, look), "said" => act.said(), "when" => act.when.as_str() };
            let asked = look.format("exercise-word-asks", &told);
            let wrong = self.wrong.then(|| (look.get("exercise-word-wrong"), Role::Bad));
            return wrong.into_iter().chain([(asked, Role::Dim)]).collect();
        }
        let quarter = self.quarter(context.game()).map(|quarter| when::point(quarter, look)).unwrap_or_default();
        let keys = format!("{}{}", look.glyphs().key_up, look.glyphs().key_down);
        vec![(look.format("note-words", &args! { "quarter" => quarter, "keys" => keys }), Role::Dim)]
    }

    /// Keeps the line, also for the quarter it is for in the next game.
    fn remember(&self, session: &mut Session) -> Step {
        let (text, mut steps) = (self.line.text().trim(), vec![Step::Dismiss]);
        let kept = match &self.before {
            Some((before, reminder)) => {
                // It may be for another quarter now.
                steps.extend(reminder.clone().map(Step::Forget));
                session.game_mut().rewrite(before, text)
            }
            None => session.game_mut().note(text),
        };
        steps.push(Step::Noted(kept));
        let game = session.game();
        if let Some(quarter) = self.quarter(game) {
            steps.push(Step::Remember(Reminder::new(&game.setup().scenario, quarter, self.line.text())));
        }
        Step::Several(steps)
    }

    /// Goes on by the word, if it is the right one.
    fn release(&mut self, session: &mut Session) -> Step {
        let right = Word::parse(self.line.text()).is_some_and(|word| session.game_mut().release(word));
        if right {
            return Step::Several(vec![Step::Dismiss, Step::Released]);
        }
        self.wrong = true;
        Step::Redraw
    }

    /// Keeps the answer; one that is too short to count only when it is said once more.
    fn answer(&mut self, question: &Question, session: &mut Session) -> Step {
        let too_short = session.game().terms().is_some_and(|terms| terms.is_too_short(self.line.text().trim()));
        if too_short && !std::mem::replace(&mut self.short, true) {
            return Step::Redraw;
        }
        let kept = session.game_mut().answer(&question.id, self.line.text().trim());
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
        let shown = self.line.rows(usize::from(inner.width));
        let above = above(shown.place.0, field.height);
        for (y, row) in (field.top()..field.bottom()).zip(shown.rows.into_iter().skip(above)) {
            buffer.set_stringn(field.x, y, row, usize::from(field.width), look.style(Role::Key));
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        match action {
            Action::Act if self.act.is_some() && !self.line.text().trim().is_empty() => self.release(session),
            Action::Act if !self.line.text().trim().is_empty() => match self.question.clone() {
                Some(question) => self.answer(&question, session),
                None => self.remember(session),
            },
            // Enter passes over no question: one has to say that one leaves it.
            Action::Act if !self.is_own() => Step::Stay,
            Action::Act | Action::Back => {
                if let Some(question) = &self.question {
                    session.put_aside(&question.id, self.line.text());
                }
                Step::Dismiss
            }
            _ => Step::Stay,
        }
    }

    fn text(&mut self, input: &Input, session: &mut Session) -> Option<Step> {
        if self.line.take(input) {
            self.short = false;
            return Some(Step::Redraw);
        }
        let Input::Key(key) = input else { return None };
        let down = match key.code {
            Code::Up => false,
            Code::Down => true,
            _ => return None,
        };
        // A line to oneself is short: there the arrows turn to the quarter that it is for.
        if self.is_own() {
            self.turn(down, session.game());
        } else {
            self.line.climb(down, usize::from(QUESTION_SIZE.0) - BORDERS);
        }
        Some(Step::Redraw)
    }

    fn cursor(&self, area: Rect, context: &Context<'_>) -> Option<Position> {
        let (width, height) = self.size(context);
        let place = overlay::centred(area, width, height);
        let width = usize::from(place.width).saturating_sub(BORDERS);
        let words = self.rows_of_words(cells::coordinate(width), context);
        let (row, column) = self.line.rows(width).place;
        let height = place.height.saturating_sub(words + 3);
        let row = cells::coordinate(row - above(row, height));
        Some(Position { x: place.x + 2 + cells::coordinate(column), y: place.y + 2 + words + row })
    }
}

/// Rows above those that are shown of a text that is longer than its place: the one where one types is in sight.
fn above(row: usize, height: u16) -> usize {
    (row + 1).saturating_sub(usize::from(height).max(1))
}

//! The choices before a new game: which story, how long, how hard, and which world.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::Widget;
use unicode_normalization::UnicodeNormalization;

use super::Look;
use crate::content::library::{SCENARIOS, optional_cards};
use crate::desk::opening::Wish;
use crate::desk::seed;
use crate::sim::scenario::{Difficulty, Form};
use crate::text::Texts;
use crate::tui::action::Action;
use crate::tui::field::Field;
use crate::tui::key::{Code, Input};
use crate::tui::theme::Role;
use crate::tui::widgets::{self, Panel};
use crate::tui::{cells, overlay, wrap};

/// Columns and rows of the page.
const SIZE: (u16, u16) = (72, 16);
/// Column at which what is chosen stands, within the page.
const VALUES: u16 = 20;
/// Digits of the largest seed.
const SEED_DIGITS: usize = 19;

/// What came of the choices.
#[derive(Debug, PartialEq)]
pub enum Choice {
    /// Back to the title.
    Back,
    /// Begin.
    Begin(Wish),
}

/// A row of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Row {
    Story,
    Form,
    Difficulty,
    With,
    Seed,
    Begin,
}

/// The page.
#[derive(Debug)]
pub struct NewGame {
    row: Row,
    story: usize,
    form: usize,
    difficulty: usize,
    /// What each story offers to add.
    offered: Vec<Vec<String>>,
    /// 0 adds nothing, 1 the first of those.
    with: usize,
    seed: Field,
}

const ROWS: [Row; 6] = [Row::Story, Row::Form, Row::Difficulty, Row::With, Row::Seed, Row::Begin];

impl Default for NewGame {
    fn default() -> Self {
        let form = Form::ALL.iter().position(|form| *form == Form::default()).unwrap_or(0);
        let difficulty = Difficulty::ALL.iter().position(|d| *d == Difficulty::default()).unwrap_or(0);
        let offered = SCENARIOS.iter().map(|scenario| optional_cards(scenario.name)).collect();
        Self { row: Row::Begin, story: 0, form, difficulty, offered, with: 0, seed: Field::new(SEED_DIGITS) }
    }
}

impl NewGame {
    /// What the chosen story offers to add.
    fn offered(&self) -> &[String] {
        self.offered.get(self.story).map_or(&[], Vec::as_slice)
    }

    /// The rows that the chosen story has.
    fn rows(&self) -> impl Iterator<Item = Row> + use<> {
        let offers = !self.offered().is_empty();
        ROWS.into_iter().filter(move |row| *row != Row::With || offers)
    }

    /// Puts the pointer on the row at this place, or the last.
    fn point(&mut self, place: usize) {
        self.row = self.rows().nth(place).unwrap_or(Row::Begin);
    }

    fn wish(&self) -> Wish {
        let added = self.with.checked_sub(1).and_then(|place| self.offered().get(place));
        Wish {
            scenario: SCENARIOS.get(self.story).map(|scenario| scenario.name),
            with: added.cloned().into_iter().collect(),
            form: Form::ALL.get(self.form).copied().unwrap_or_default(),
            difficulty: Difficulty::ALL.get(self.difficulty).copied().unwrap_or_default(),
            seed: self.seed.text().parse().ok(),
        }
    }

    /// Takes an action in; what came of it, if something did.
    pub fn update(&mut self, action: Action) -> Option<Choice> {
        let at = self.rows().position(|row| row == self.row).unwrap_or_default();
        match action {
            Action::Left => self.change(false),
            Action::Right => self.change(true),
            Action::Back => return Some(Choice::Back),
            Action::Act if self.row != Row::Begin => self.point(at + 1),
            Action::Act => return Some(Choice::Begin(self.wish())),
            other => {
                let last = self.rows().count().saturating_sub(1);
                self.point(other.along(at, last, last).unwrap_or(at));
            }
        }
        None
    }

    fn change(&mut self, more: bool) {
        let step = |at: usize, last: usize| if more { (at + 1).min(last) } else { at.saturating_sub(1) };
        match self.row {
            Row::Story => {
                let story = step(self.story, SCENARIOS.len() - 1);
                if story != self.story {
                    (self.story, self.with) = (story, 0);
                }
            }
            Row::Form => self.form = step(self.form, Form::ALL.len() - 1),
            Row::Difficulty => self.difficulty = step(self.difficulty, Difficulty::ALL.len() - 1),
            Row::With => self.with = step(self.with, self.offered().len()),
            Row::Seed | Row::Begin => {}
        }
    }

    /// Digits of the seed, while its row is chosen, and moving among them; whether the input was that.
    pub fn typed(&mut self, input: &Input) -> bool {
        if self.row != Row::Seed {
            return false;
        }
        match input {
            Input::Key(key) => match key.code {
                Code::Char(typed) if !key.ctrl && !key.alt => {
                    // A digit that a Korean input method has made as wide as a syllable is a digit.
                    let digit: String = typed.nfkc().collect();
                    let is_digit = digit.bytes().all(|byte| byte.is_ascii_digit());
                    if is_digit {
                        self.seed.put(&digit);
                    }
                    is_digit
                }
                // With nothing to move in, a key moves among the rows as elsewhere.
                Code::Backspace | Code::Delete => self.seed.take(input),
                _ => !self.seed.is_empty() && self.seed.take(input),
            },
            Input::Paste(text) => {
                let text: String = text.nfkc().collect();
                if text.bytes().all(|byte| byte.is_ascii_digit()) {
                    self.seed.put(&text);
                } else if let Some(digits) = seed::named(&text) {
                    let digits: String = digits.chars().take(SEED_DIGITS).collect();
                    self.seed = Field::holding(&digits, SEED_DIGITS);
                }
                true
            }
            _ => false,
        }
    }

    /// Where the next digit goes, while the row of the seed is chosen.
    #[must_use]
    pub fn cursor(&self, area: Rect) -> Option<Position> {
        let at = self.rows().position(|row| row == self.row && row == Row::Seed)?;
        let inner = Panel::inner(overlay::centred(area, SIZE.0, SIZE.1));
        let column = self.seed.rows(usize::from(SIZE.0)).place.1;
        Some(Position { x: inner.x + VALUES + 1 + cells::coordinate(column), y: inner.y + 1 + cells::coordinate(at) })
    }

    /// Draws it.
    pub fn draw(&self, buffer: &mut Buffer, area: Rect, look: &Look) {
        let place = overlay::centred(area, SIZE.0, SIZE.1);
        let title = look.get("title-new");
        (&Panel::new(&look.theme, &title)).render(place, buffer);
        let inner = Panel::inner(place);
        let form = self.wish().form;
        let difficulty = self.wish().difficulty;
        let names =
            |kind: &str, ids: Vec<&str>| -> Vec<String> { ids.into_iter().map(|id| look.name(kind, id)).collect() };
        let told = |what: &str, name: &str| look.get(&format!("scenario-{name}-{what}"));
        let titles: Vec<String> = SCENARIOS.iter().map(|scenario| told("title", scenario.name)).collect();
        let story = SCENARIOS.get(self.story).map(|scenario| scenario.name).unwrap_or_default();
        for (index, row) in self.rows().enumerate() {
            let selected = row == self.row;
            let y = inner.y + 1 + cells::coordinate(index);
            let pointer = if selected { look.glyphs().pointer } else { " " };
            let label = match row {
                Row::Story => "new-story",
                Row::Form => "new-form",
                Row::Difficulty => "new-difficulty",
                Row::With => "new-with",
                Row::Seed => "new-seed",
                Row::Begin => "new-begin",
            };
            let role = if selected { Role::Key } else { Role::Text };
            let label = format!("{pointer} {}", look.get(label));
            buffer.set_string(inner.x + 1, y, cells::pad(&label, 18, look.glyphs().ellipsis), look.style(role));
            let at = Rect { x: inner.x + VALUES, y, width: inner.width.saturating_sub(VALUES + 1), height: 1 };
            let (options, chosen) = match row {
                Row::Story => (titles.clone(), self.story),
                Row::Form => (names("form", Form::ALL.iter().map(|form| form.id()).collect()), self.form),
                Row::Difficulty => {
                    (names("difficulty", Difficulty::ALL.iter().map(|d| d.id()).collect()), self.difficulty)
                }
                Row::With => {
                    let none = std::iter::once(look.get("new-with-none"));
                    let decks = self.offered().iter().map(|deck| look.name("deck", deck));
                    (none.chain(decks).collect(), self.with)
                }
                Row::Seed => {
                    let words =
                        if self.seed.is_empty() { look.get("new-seed-any") } else { self.seed.text().to_owned() };
                    buffer.set_string(at.x + 1, at.y, words, look.style(role));
                    continue;
                }
                Row::Begin => continue,
            };
            let choice =
                widgets::Choice { theme: &look.theme, options: &options, chosen, selected, one_way: &[], dead: &[] };
            (&choice).render(at, buffer);
        }
        let about = match self.row {
            Row::Story => told("description", story),
            Row::Difficulty => look.get(&format!("difficulty-{}.about", difficulty.id())),
            Row::With => match self.wish().with.first() {
                Some(deck) => look.get(&format!("deck-{deck}.about")),
                None => look.get("new-with-about"),
            },
            Row::Seed => look.get("new-seed-about"),
            Row::Form | Row::Begin => Texts::told_as(look.locale(), story).get(&format!("form-{}.about", form.id())),
        };
        let foot = Rect { x: inner.x + 1, y: inner.y + 8, width: inner.width.saturating_sub(2), height: 5 };
        wrap::write(buffer, foot, &about, look.style(Role::Dim));
    }
}

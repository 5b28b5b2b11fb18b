//! The player's own forecast at a marked quarter: the range he is 80% sure will hold cash at its end, said while the fan is
//! covered.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::{Context, Screen, Step};
use crate::args;
use crate::desk::remark::Remark;
use crate::desk::say;
use crate::desk::session::Session;
use crate::desk::when;
use crate::sim::decisions::CashRange;
use crate::sim::units::Money;
use crate::tui::action::{Action, Scope, When};
use crate::tui::app::chrome::boxed;
use crate::tui::field::Field;
use crate::tui::key::{Code, Input};
use crate::tui::theme::Role;
use crate::tui::widgets::{List, list};
use crate::tui::{cells, wrap};

/// Steps either way from which a range begins. (An editor's judgement: nobody is surer than that before he has thought.)
const LEAST: f64 = 5.0;
/// Steps of a long arrow.
const LEAP: f64 = 10.0;
/// Digits that an end may have, millions of dollars.
const DIGITS: usize = 7;

/// A row of the dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Row {
    Low,
    High,
    Commit,
    TakeOver,
    Uncover,
    Later,
}

const ROWS: [Row; 6] = [Row::Low, Row::High, Row::Commit, Row::TakeOver, Row::Uncover, Row::Later];
/// The rows where an exercise keeps the finance chief's forecast out of sight.
const ROWS_OF_ONES_OWN: [Row; 4] = [Row::Low, Row::High, Row::Commit, Row::Later];

/// The dialog.
#[derive(Debug)]
pub struct Forecast {
    low: f64,
    high: f64,
    /// What an arrow moves an end by, millions of dollars.
    step: f64,
    selected: usize,
    rows: &'static [Row],
    /// What is being typed of the end the hand is on; empty where nothing is.
    typed: Field,
    /// Where an end may plausibly lie, millions of dollars.
    plausible: (f64, f64),
}

impl Forecast {
    /// Begins about the cash there is, as wide as the finance chief's range of the quarter and some steps at least: where
    /// that lies is left to find.
    #[must_use]
    pub fn new(session: &Session) -> Self {
        let cash = session.visible().ledger.cash().millions();
        let step = session.cash_step();
        let even = |value: f64| (value / step).round_ties_even() * step;
        let range = session.model_range();
        let width = (0.5 * (range.high - range.low).millions()).max(LEAST * step);
        let rows: &[Row] = if session.shows_forecast() { &ROWS } else { &ROWS_OF_ONES_OWN };
        let plausible = session.plausible_cash();
        let (low, high) = (even(cash - width), even(cash + width));
        Self { low, high, step, selected: 0, rows, typed: Field::new(DIGITS), plausible }
    }

    fn row(&self) -> Row {
        self.rows.get(self.selected).copied().unwrap_or(Row::Later)
    }

    /// Moves the end the hand is on; the other end is pushed along, so that the range never turns over.
    fn push(&mut self, by: f64) -> Step {
        match self.row() {
            Row::Low => {
                self.low = self.within(self.low + by);
                self.high = self.high.max(self.low);
            }
            Row::High => {
                self.high = self.within(self.high + by);
                self.low = self.low.min(self.high);
            }
            _ => return Step::Stay,
        }
        Step::Redraw
    }

    /// The nearest figure that an end may have.
    fn within(&self, millions: f64) -> f64 {
        let (least, most) = self.plausible;
        millions.clamp(least, most)
    }

    /// Whether what is being typed is no figure that cash may plausibly come to.
    fn is_absurd(&self) -> bool {
        let typed = self.typed.text().parse::<f64>();
        typed.is_ok_and(|millions| (self.within(millions) - millions).abs() > 1e-9)
    }

    /// Takes what was typed as the end the hand is on.
    fn settle(&mut self) {
        let typed = std::mem::replace(&mut self.typed, Field::new(DIGITS));
        if let Ok(millions) = typed.text().parse::<f64>() {
            let by = match self.row() {
                Row::Low => millions - self.low,
                Row::High => millions - self.high,
                _ => return,
            };
            self.push(by);
        }
    }

    /// Digits of the end the hand is on, and what edits them; whether the input was that.
    fn types(&mut self, input: &Input) -> bool {
        let Input::Key(key) = input else { return false };
        match key.code {
            _ if !matches!(self.row(), Row::Low | Row::High) => false,
            Code::Char(typed) if typed.is_ascii_digit() && !key.ctrl && !key.alt => self.typed.take(input),
            Code::Backspace | Code::Delete if !self.typed.is_empty() => self.typed.take(input),
            _ => false,
        }
    }

    /// Whether both ends are one figure.
    fn is_point(&self) -> bool {
        (self.high - self.low).abs() < 1e-9
    }

    fn act(&mut self, session: &mut Session) -> Step {
        let said = Step::Several(vec![Step::Dismiss, Step::Remark(Remark::Forecast)]);
        match self.row() {
            Row::Low | Row::High => {
                self.selected += 1;
                return Step::Redraw;
            }
            // Nobody is sure of a single figure: the hand goes to an end of the range instead.
            Row::Commit if self.is_point() => {
                self.selected = self.rows.iter().position(|row| *row == Row::High).unwrap_or(0);
                return Step::Redraw;
            }
            Row::Commit => {
                session
                    .commit(CashRange { low: Money::from_millions(self.low), high: Money::from_millions(self.high) });
                return said;
            }
            Row::TakeOver => {
                session.take_over();
                return said;
            }
            Row::Uncover => session.uncover(),
            Row::Later => {}
        }
        Step::Dismiss
    }
}

impl Screen for Forecast {
    fn scope(&self) -> Scope {
        Scope::Range
    }

    fn holds(&self, when: When, _session: &Session) -> bool {
        match when {
            When::Adjustable => matches!(self.row(), Row::Low | Row::High),
            other => other == When::Always,
        }
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let look = context.look;
        let width = area.width.min(76);
        let room = usize::from(width).saturating_sub(4);
        let quarter = when::point(context.visible().quarter, look);
        let keys = format!("{}{}", look.glyphs().key_left, look.glyphs().key_right);
        let args = args! { "quarter" => quarter, "keys" => keys };
        let words = wrap::wrap(&look.format("forecast-words", &args), room);
        let height = cells::coordinate(words.len() + self.rows.len() + 3);
        let inner = boxed(look, &look.get("forecast-title"), area, width, height, buffer);
        let mut y = inner.y;
        for line in &words {
            buffer.set_stringn(inner.x, y, line, room, look.style(Role::Text));
            y += 1;
        }
        let amount = |row: Row, millions: f64| {
            if self.row() != row || self.typed.is_empty() {
                return say::millions(look.locale(), millions);
            }
            let amount = self.typed.text().parse().map(|typed| say::millions(look.locale(), typed));
            let args = args! { "digits" => self.typed.text(), "amount" => amount.unwrap_or_default() };
            look.format("forecast-typed", &args)
        };
        let items: Vec<list::Item> = self
            .rows
            .iter()
            .map(|row| {
                let (text, note) = match row {
                    Row::Low => (look.get("forecast-low"), amount(*row, self.low)),
                    Row::High => (look.get("forecast-high"), amount(*row, self.high)),
                    Row::Commit if self.is_point() => (look.get("forecast-commit"), look.get("forecast-point")),
                    Row::Commit => (look.get("forecast-commit"), String::new()),
                    Row::TakeOver => (look.get("forecast-take-over"), String::new()),
                    Row::Uncover => (look.get("forecast-uncover"), String::new()),
                    Row::Later => (look.get("dialog-not-yet"), String::new()),
                };
                let role = if *row == Row::Commit { Role::OneWay } else { Role::Text };
                list::Item { text, note, role }
            })
            .collect();
        if self.is_absurd() {
            let (least, most) = self.plausible;
            let [least, most] = [least, most].map(|end| say::millions(look.locale(), end));
            let words = look.format("forecast-absurd", &args! { "least" => least, "most" => most });
            buffer.set_stringn(inner.x, y, words, room, look.style(Role::Warning));
        }
        let place = Rect { y: y + 1, height: inner.bottom().saturating_sub(y + 1), ..inner };
        let list = List { theme: &look.theme, items: &items, selected: Some(self.selected), numbered: false };
        (&list).render(place, buffer);
    }

    fn text(&mut self, input: &Input, session: &mut Session) -> Option<Step> {
        if self.types(input) {
            return Some(Step::Redraw);
        }
        match input {
            // Tab goes from row to row here: as an arrow to the side it would change the number.
            Input::Key(key) if key.code == Code::Tab => Some(self.update(Action::Down, session)),
            Input::Key(key) if key.code == Code::BackTab => Some(self.update(Action::Up, session)),
            _ => None,
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        let last = self.rows.len() - 1;
        // What is absurd is asked again where it stands, with what was typed: it is mended sooner than typed anew. What
        // neither takes it nor leaves its row is no business of it.
        let takes = matches!(action, Action::Left | Action::Right | Action::FarLeft | Action::FarRight | Action::Act);
        if self.is_absurd() && action != Action::Back {
            let leaves = takes || action.along(self.selected, last, last).is_some();
            return if leaves { Step::Redraw } else { Step::Pass };
        }
        self.settle();
        match action {
            Action::Left => self.push(-self.step),
            Action::Right => self.push(self.step),
            Action::FarLeft => self.push(-LEAP * self.step),
            Action::FarRight => self.push(LEAP * self.step),
            Action::Back => Step::Dismiss,
            Action::Act => self.act(session),
            other => {
                let Some(row) = other.along(self.selected, last, last) else { return Step::Pass };
                self.selected = row;
                Step::Redraw
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::session::Game;
    use crate::journal::{Phase, Setup};
    use crate::text::Locale;
    use crate::tui::key::Key;
    use crate::tui::screens::Look;
    use crate::tui::widgets::text_of;

    #[test]
    fn what_is_plausible_tells_nothing_of_what_is_covered() {
        let mut game = Game::begin(Setup { scenario: "dotcom-2000".into(), seed: 3, ..Setup::default() }).unwrap();
        let mut covered = 0;
        while game.phase() == Phase::Deciding {
            let session = Session::new(game.clone());
            let dialog = Forecast::new(&session);
            let (least, most) = dialog.plausible;
            let cash = session.visible().ledger.cash().millions();
            assert!((least + most - 2.0 * cash).abs() <= 2.0 * dialog.step, "{least} {cash} {most}");
            let next = session.outlook().next.cash;
            assert!(least <= next.p10 && next.p90 <= most, "{least} {next:?} {most}");
            covered += usize::from(session.covered());
            game.close().unwrap();
        }
        assert!(covered > 1, "{covered}");
    }

    #[test]
    fn an_absurd_sum_is_asked_again_where_it_stands() {
        for locale in Locale::ALL {
            let mut session =
                Session::new(Game::begin(Setup { scenario: "dotcom-2000".into(), ..Setup::default() }).unwrap());
            let mut dialog = Forecast::new(&session);
            let look = Look { texts: session.game().texts(locale), ..Look::plain(locale) };
            let before = (dialog.low, dialog.high);
            let enter = |dialog: &mut Forecast, session: &mut Session| {
                dialog.update(Action::Act, session);
                let area = Rect::new(0, 0, 80, 23);
                let mut buffer = Buffer::empty(area);
                dialog.draw(&mut buffer, area, &Context { look: &look, session });
                text_of(&buffer)
            };
            for digit in "900000".chars() {
                dialog.text(&Input::Key(Key::char(digit)), &mut session);
            }
            let shown = enter(&mut dialog, &mut session);
            // It stays as typed, and nothing is taken of it.
            assert_eq!((dialog.low, dialog.high, dialog.row()), (before.0, before.1, Row::Low));
            assert_eq!(dialog.typed.text(), "900000");
            // What is asked of the program and not of the dialog gets past it; what would take the figure does not.
            assert!(matches!(dialog.update(Action::Suspend, &mut session), Step::Pass));
            assert!(matches!(dialog.update(Action::Down, &mut session), Step::Redraw));
            assert_eq!((dialog.typed.text(), dialog.row()), ("900000", Row::Low));
            let (least, most) = dialog.plausible;
            let most = say::millions(locale, most);
            assert!(shown.contains(&most) && shown.contains("900000"), "{shown}");
            assert!(least < before.0 && before.1 < dialog.plausible.1);
            // Three digits less, and cash may come to it.
            for _ in 0..3 {
                dialog.text(&Input::Key(Key::plain(Code::Backspace)), &mut session);
            }
            let shown = enter(&mut dialog, &mut session);
            assert_eq!((dialog.low, dialog.row()), (900.0, Row::High), "{shown}");
            assert!(!shown.contains(&most), "{shown}");
        }
    }
}

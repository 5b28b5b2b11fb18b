//! Why a figure is what it is: the waterfall over whatever screen asked. Left and right ask of other quarters.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::books::{closed_quarter, name, statements::Subject};
use super::{Context, Look, Screen, Step};
use crate::sim::figures::Figure;
use crate::sim::scenario::Scenario;
use crate::text::{decimal, duration, money, share};
use crate::tui::action::{Action, Scope};
use crate::tui::app::chrome::boxed;
use crate::tui::session::{Played, Session};
use crate::tui::theme::Role;
use crate::tui::widgets::{Waterfall, waterfall};
use crate::tui::{cells, when, wrap};

pub mod because;
mod told;

use because::because;
use told::{Form, Told};

/// What is asked about.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Question {
    /// A figure.
    Figure(Figure),
    /// A line of the statements.
    Line(Subject),
}

/// The overlay.
#[derive(Debug)]
pub struct Why {
    question: Question,
    /// Place of the quarter among those played.
    place: usize,
}

impl Why {
    /// Asks about a figure in the quarter just over.
    #[must_use]
    pub fn about(figure: Figure, session: &Session) -> Self {
        Self { question: Question::Figure(figure), place: session.game().played().len().saturating_sub(1) }
    }

    /// Asks about a line of the statements in the quarter at this place among those played.
    #[must_use]
    pub const fn of_line(subject: Subject, place: usize) -> Self {
        let question = match subject {
            Subject::Margin => Question::Figure(Figure::GrossMargin),
            Subject::Earned(crate::sim::ledger::Account::Sales) => Question::Figure(Figure::Sales),
            other => Question::Line(other),
        };
        Self { question, place }
    }

    fn told(&self, scenario: &Scenario, played: &[Played]) -> Option<Told> {
        let now = played.get(self.place)?;
        let before = self.place.checked_sub(1).and_then(|place| played.get(place));
        match self.question {
            Question::Line(subject) => {
                let before = before.map(closed_quarter);
                because(subject, before.as_ref(), &closed_quarter(now)).map(|because| Told::of_money(&because))
            }
            Question::Figure(figure) => Told::of_figure(scenario, figure, before, now),
        }
    }

    fn name(&self, look: &Look) -> String {
        match self.question {
            Question::Figure(figure) => look.get(&format!("figure-{}", figure.id())),
            Question::Line(subject) => name(look, subject),
        }
    }
}

impl Screen for Why {
    fn scope(&self) -> Scope {
        Scope::Why
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let look = context.look;
        let played = context.game().played();
        let width = area.width.min(100);
        let room = usize::from(width).saturating_sub(4);
        let told = self.told(context.scenario(), played);
        let (sentence, steps) = match &told {
            Some(told) => (told.reading.sentence(), steps(look, told)),
            None => ("why-nothing", Vec::new()),
        };
        let mut words = wrap::wrap(&look.get(sentence), room);
        if let Question::Figure(figure) = self.question
            && let Some(about) = look.texts.try_get(&format!("figure-{}.about", figure.id()))
        {
            words.extend(wrap::wrap(&about, room));
        }
        let height = cells::coordinate(words.len() + steps.len() + 3);
        let quarter = played.get(self.place).map(|played| when::point(played.quarter(), look));
        let args = crate::args! { "name" => self.name(look), "quarter" => quarter.unwrap_or_default() };
        let inner = boxed(look, &look.format("why-title", &args), area, width, height, buffer);
        let fall_rows = inner.height.saturating_sub(cells::coordinate(words.len() + 1));
        let steps = foreshortened(steps);
        let fall = Waterfall { theme: &look.theme, steps: &steps, selected: None };
        (&fall).render(Rect { height: fall_rows, ..inner }, buffer);
        let first = inner.bottom().saturating_sub(cells::coordinate(words.len())).max(inner.y);
        for (y, line) in (first..inner.bottom()).zip(words) {
            buffer.set_stringn(inner.x, y, line, usize::from(inner.width), look.style(Role::Dim));
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        let last = session.game().played().len().saturating_sub(1);
        match action {
            Action::Left => self.place = self.place.saturating_sub(1),
            Action::Right => self.place = (self.place + 1).min(last),
            Action::First | Action::FarLeft => self.place = 0,
            Action::Last | Action::FarRight => self.place = last,
            Action::Why | Action::Back | Action::Act => return Step::Dismiss,
            Action::Help | Action::Suspend | Action::Repaint => return Step::Pass,
            _ => return Step::Stay,
        }
        Step::Redraw
    }
}

/// The same steps with the part of the bars that nothing touches cut off their left end, so that small changes of large
/// amounts can be seen. The values in words stay.
fn foreshortened(mut steps: Vec<waterfall::Step>) -> Vec<waterfall::Step> {
    let (mut level, mut low, mut high) = (0.0_f64, f64::INFINITY, f64::NEG_INFINITY);
    for step in &steps {
        level = if step.total { step.amount } else { level + step.amount };
        low = low.min(level);
        high = high.max(level);
    }
    // Half as much again as what moves stays of the bars.
    let base = low - 0.5 * (high - low);
    if base.is_finite() && base > 0.5 * low {
        steps.iter_mut().filter(|step| step.total).for_each(|step| step.amount -= base);
    }
    steps
}

fn steps(look: &Look, told: &Told) -> Vec<waterfall::Step> {
    let locale = look.locale();
    let step = |id: &str, amount: i64, total: bool| {
        let one = amount as f64 / told.form.to_one();
        let value = match (told.form, total) {
            (Form::Money, true) => money::cell(locale, amount),
            (Form::Money, false) => money::cell_change(locale, amount),
            (Form::Share, true) => share::percent(one, 2),
            (Form::Share, false) => share::points_change(locale, one, 2),
            (Form::Hours, true) => duration::hours(locale, one),
            (Form::Hours, false) => decimal::change(one, 1),
            (Form::Units, true) => decimal::fixed(one, 1),
            (Form::Units, false) => decimal::change(one, 1),
            (Form::Level, true) => decimal::fixed(one, 2),
            (Form::Level, false) => decimal::change(one, 2),
        };
        waterfall::Step { label: look.get(id), value, amount: one, total }
    };
    let mut steps = vec![step("why-before", told.before, true)];
    steps.extend(told.parts.iter().map(|(id, amount)| step(id, *amount, false)));
    steps.push(step("why-after", told.after, true));
    steps
}

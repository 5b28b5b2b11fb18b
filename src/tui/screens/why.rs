//! Why a figure is what it is: the waterfall over whatever screen asked. Left and right ask of other quarters, up and
//! down of the screen's other figures, and the second pane shows what the quarter's decisions did.

use std::cell::RefCell;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::books::statements::Subject;
use super::{Context, Look, Screen, Step};
use crate::analysis::effects::{Effects, OnFigure};
use crate::analysis::explain::{Form, Reading};
use crate::args;
use crate::desk::levers::{Lever, show};
use crate::desk::session::Session;
use crate::desk::{say, when};
use crate::report::cards;
use crate::sim::figures::Figure;
use crate::text::is_nothing;
use crate::tui::action::{Action, Scope};
use crate::tui::app::chrome::boxed;
use crate::tui::theme::Role;
use crate::tui::widgets::{Waterfall, waterfall};
use crate::tui::{cells, wrap};

pub mod lever;

pub use crate::desk::why::{Ahead, Explained, Question, Reckoned, because, label, question, reckoned, with_header};

use lever::Compared;

/// Cells from which it is drawn wider.
const WIDE: u16 = 170;

/// The overlay.
#[derive(Debug)]
pub struct Why {
    /// The figures of the screen below.
    questions: Vec<Question>,
    asked: usize,
    /// Place of the quarter among those played.
    place: usize,
    /// Whether the pane of decisions is in front.
    decisions: bool,
    /// What was last compared for a lever: the draft below does not change meanwhile.
    compared: RefCell<Option<Compared>>,
}

impl Why {
    /// Asks about a figure in the quarter just over.
    #[must_use]
    pub fn about(figure: Figure, session: &Session) -> Self {
        Self::among(Vec::new(), Question::Figure(figure), session)
    }

    /// Asks about one of a screen's figures in the quarter just over.
    #[must_use]
    pub fn among(mut questions: Vec<Question>, asked: Question, session: &Session) -> Self {
        if !questions.contains(&asked) {
            questions.insert(0, asked);
        }
        let asked = questions.iter().position(|question| *question == asked).unwrap_or(0);
        let place = session.game().played().len().saturating_sub(1);
        Self { questions, asked, place, decisions: false, compared: RefCell::default() }
    }

    /// Asks about a line of the statements in the quarter at this place among those played.
    #[must_use]
    pub fn of_line(subject: Subject, place: usize) -> Self {
        Self {
            questions: vec![Question::of_line(subject)],
            asked: 0,
            place,
            decisions: false,
            compared: RefCell::default(),
        }
    }

    /// The same among the lines of its statement.
    #[must_use]
    pub fn of_lines(subjects: impl IntoIterator<Item = Subject>, subject: Subject, place: usize) -> Self {
        let asked = Question::of_line(subject);
        let lines = subjects.into_iter().filter(|subject| !matches!(subject, Subject::Heading(_)));
        let questions: Vec<Question> = lines.map(Question::of_line).collect();
        let at = questions.iter().position(|question| *question == asked).unwrap_or(0);
        Self { questions, asked: at, place, decisions: false, compared: RefCell::default() }
    }

    fn question(&self) -> Question {
        self.questions.get(self.asked).copied().unwrap_or(Question::Figure(Figure::Cash))
    }

    /// What the decisions of the quarter did to the figure.
    fn effects(&self, session: &Session) -> Option<(Form, OnFigure)> {
        let (question, scenario) = (self.question(), session.scenario());
        let played = session.game().played().get(self.place)?;
        let (form, _) = question.whole(scenario, played.after())?;
        let effects = Effects::of(scenario, played.world_before(), &played.decisions, played.after());
        let whole = |visible: &_| question.whole(scenario, visible).map_or(0, |(_, whole)| whole);
        (!effects.is_empty()).then(|| (form, effects.on(whole)))
    }
}

impl Screen for Why {
    fn scope(&self) -> Scope {
        Scope::Why
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let (look, session) = (context.look, context.session);
        let width = area.width.min(if area.width >= WIDE { 140 } else { 100 });
        let room = usize::from(width).saturating_sub(4);
        let page = if self.decisions { self.decided(look, session) } else { self.moved(look, session, room) };
        let words: Vec<String> = page.words.iter().flat_map(|words| wrap::wrap(words, room)).collect();
        let below = words.len() + page.inputs.len();
        let gap = usize::from(!page.steps.is_empty());
        let height = cells::coordinate(below + page.steps.len() + gap + 2);
        let quarter = match self.question() {
            Question::Ahead(_) | Question::Lever(_) => Some(when::point(session.visible().quarter, look)),
            _ => session.game().played().get(self.place).map(|played| when::point(played.quarter(), look)),
        };
        let name = match self.question() {
            Question::Lever(lever) => show::name(lever, look, session.scenario()),
            question => question.name(look, session.scenario()),
        };
        let title = match quarter {
            Some(quarter) if matches!(self.question(), Question::Lever(_)) => {
                look.format("why-lever-title", &args! { "name" => name, "quarter" => quarter })
            }
            Some(quarter) => look.format("why-title", &args! { "name" => name, "quarter" => quarter }),
            None => look.format("why-title-now", &args! { "name" => name }),
        };
        let inner = boxed(look, &title, area, width, height, buffer);
        if self.questions.len() > 1 {
            let place = args! { "place" => self.asked + 1, "count" => self.questions.len() };
            let words = format!(" {} ", look.format("why-place", &place));
            let x = inner.right().saturating_sub(cells::coordinate(cells::width(&words)));
            buffer.set_string(x, inner.y.saturating_sub(1), words, look.style(Role::Dim));
        }
        let fall_rows = inner.height.saturating_sub(cells::coordinate(below + gap));
        let steps = gathered(page.steps, usize::from(fall_rows), page.form, look);
        let fall = Waterfall { theme: &look.theme, steps: &steps, selected: None };
        (&fall).render(Rect { height: fall_rows, ..inner }, buffer);
        let first = inner.bottom().saturating_sub(cells::coordinate(below)).max(inner.y);
        let lines = words.into_iter().map(|line| (line, Role::Dim));
        let lines = lines.chain(page.inputs.into_iter().map(|line| (line, Role::Text)));
        for (y, (line, role)) in (first..inner.bottom()).zip(lines) {
            buffer.set_stringn(inner.x, y, line, usize::from(inner.width), look.style(role));
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        let last = session.game().played().len().saturating_sub(1);
        let count = self.questions.len().max(1);
        match action {
            Action::Left => self.place = self.place.saturating_sub(1),
            Action::Right => self.place = (self.place + 1).min(last),
            Action::First | Action::FarLeft => self.place = 0,
            Action::Last | Action::FarRight => self.place = last,
            Action::Up => self.asked = (self.asked + count - 1) % count,
            Action::Down => self.asked = (self.asked + 1) % count,
            Action::PageUp => self.asked = 0,
            Action::PageDown => self.asked = count - 1,
            Action::NextPane => self.decisions = !self.decisions,
            Action::Why | Action::Back | Action::Act => return Step::Dismiss,
            Action::Help | Action::Suspend | Action::Repaint => return Step::Pass,
            _ => return Step::Stay,
        }
        Step::Redraw
    }
}

/// What a pane shows: the steps, the words under them, and what goes into a definition.
struct Page {
    form: Form,
    steps: Vec<Bar>,
    words: Vec<String>,
    inputs: Vec<String>,
}

/// A row of the waterfall in whole units, before it is put into words.
struct Bar {
    label: String,
    amount: i64,
    total: bool,
}

impl Why {
    /// What moved the figure.
    fn moved(&self, look: &Look, session: &Session, room: usize) -> Page {
        let question = self.question();
        if let Question::Lever(lever) = question {
            return self.of_lever(lever, look, session, room);
        }
        let told = question.answer(session, self.place);
        let ahead = matches!(question, Question::Ahead(_));
        let reading = match &told {
            Some(_) if ahead => "why-reading-ahead".to_owned(),
            Some(told) if told.reading == Reading::Steps && told.parts.is_empty() => "why-unmoved".to_owned(),
            Some(told) => format!("why-reading-{}", told.reading.id()),
            None if session.game().played().is_empty() => "why-nothing-yet".to_owned(),
            None => "why-nothing".to_owned(),
        };
        let mut words = vec![look.get(&reading)];
        words.extend(question.about().and_then(|id| look.try_get(&id)));
        let Some(told) = told else {
            return Page { form: Form::Count, steps: Vec::new(), words, inputs: Vec::new() };
        };
        let names = if ahead { ["why-as-it-stood", "why-with-the-draft"] } else { ["why-before", "why-after"] };
        let total = |id: &str, amount| Bar { label: look.get(id), amount, total: true };
        let mut steps = vec![total(names[0], told.before)];
        steps.extend(told.parts.iter().map(|(id, amount)| Bar {
            label: label(look, id),
            amount: *amount,
            total: false,
        }));
        steps.push(total(names[1], told.after));
        Page { form: told.form, steps, words, inputs: inputs(look, &told, room) }
    }

    /// What a lever moves.
    fn of_lever(&self, lever: Lever, look: &Look, session: &Session, room: usize) -> Page {
        let mut compared = self.compared.borrow_mut();
        if compared.as_ref().is_none_or(|compared| compared.lever != lever) {
            *compared = Compared::of(lever, session);
        }
        let (words, inputs) = match compared.as_ref() {
            Some(compared) => (compared.words(look, session), compared.lines(look, room)),
            None => (vec![look.get("why-lever-fixed")], Vec::new()),
        };
        Page { form: Form::Count, steps: Vec::new(), words, inputs }
    }

    /// What the decisions of the quarter did to it.
    fn decided(&self, look: &Look, session: &Session) -> Page {
        let Some((form, on)) = self.effects(session) else {
            let closed = session.game().played().get(self.place);
            let mut words = vec![closed.map_or_else(
                || look.get("why-none-closed"),
                |played| {
                    look.format("why-nothing-decided", &args! { "quarter" => when::point(played.quarter(), look) })
                },
            )];
            let played = closed.filter(|played| played.decisions.event.is_none());
            let option =
                played.and_then(|played| cards::option(look, played.before(), session.scenario(), played.plan.event));
            words.extend(option.map(|option| look.format("why-by-default", &args! { "option" => option })));
            return Page { form: Form::Count, steps: Vec::new(), words, inputs: Vec::new() };
        };
        let total = |id: &str, amount| Bar { label: look.get(id), amount, total: true };
        let part = |label, amount| Bar { label, amount, total: false };
        let mut steps = vec![total("why-undecided", on.undecided)];
        steps.extend(on.alone.iter().map(|(key, effect)| part(look.get(&format!("decision-{key}")), *effect)));
        steps.push(part(look.get("why-interaction"), on.interaction));
        steps.push(total("why-after", on.decided));
        Page { form, steps, words: vec![look.get("why-reading-effects")], inputs: Vec::new() }
    }
}

/// What goes into a definition, in lines.
fn inputs(look: &Look, told: &Explained, room: usize) -> Vec<String> {
    let locale = look.locale();
    let names: Vec<String> = told.inputs.iter().map(|(id, ..)| look.get(id)).collect();
    let width = names.iter().map(|name| cells::width(name)).max().unwrap_or(0).min(room / 2);
    names
        .iter()
        .zip(&told.inputs)
        .map(|(name, (_, form, before, after))| {
            let said = |amount| say::amount(locale, *form, amount);
            let args = args! { "before" => said(*before), "after" => said(*after) };
            let moved = if before == after { said(*after) } else { look.format("why-input", &args) };
            format!(" {}  {moved}", cells::pad(name, width, look.glyphs().ellipsis))
        })
        .collect()
}

/// The rows that there is room for: the smallest parts that have none are gathered into one, so that what is shown
/// still adds up.
fn gathered(mut bars: Vec<Bar>, room: usize, form: Form, look: &Look) -> Vec<waterfall::Step> {
    if bars.len() > room && room > 3 {
        let mut sizes: Vec<u64> = bars.iter().filter(|bar| !bar.total).map(|bar| bar.amount.unsigned_abs()).collect();
        sizes.sort_unstable_by(|a, b| b.cmp(a));
        let kept = room - 3;
        let least = sizes.get(kept.saturating_sub(1)).copied().unwrap_or(0);
        let mut rest = 0;
        let mut left = kept;
        let mut last = bars.pop();
        bars.retain(|bar| {
            let keep = bar.total || (bar.amount.unsigned_abs() >= least && left > 0);
            left -= usize::from(keep && !bar.total);
            rest += if keep { 0 } else { bar.amount };
            keep
        });
        bars.push(Bar { label: look.get("why-rest"), amount: rest, total: false });
        bars.extend(last.take());
    }
    let stack = say::Stack::of(look.locale(), form, bars.iter().map(|bar| bar.amount));
    let nothing = stack.amount(0);
    bars.into_iter()
        .map(|Bar { label, amount, total }| {
            let words = stack.amount(amount);
            // What is written as nothing is drawn as nothing.
            let size = amount as f64 / if form == Form::Money { 100.0 } else { 1e6 };
            let drawn = if is_nothing(&words, &nothing) { 0.0 } else { size };
            let value = if total { words } else { stack.change(amount) };
            waterfall::Step { label, value, amount: drawn, total }
        })
        .collect()
}

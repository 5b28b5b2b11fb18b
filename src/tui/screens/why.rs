//! Why a figure is what it is: the waterfall over whatever screen asked. Left and right ask of other quarters, up and
//! down of the screen's other figures, and the second pane shows what the quarter's decisions did.

use std::cell::RefCell;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::{Context, Look, Screen, Step};
use crate::analysis::explain::Form;
use crate::args;
use crate::desk::levers::{Lever, show};
use crate::desk::printed::{self, Printed};
use crate::desk::session::Session;
use crate::desk::statements::Subject;
use crate::desk::why::{Answer, Compared, Explained, Question, answer, label};
use crate::desk::{say, when};
use crate::sim::figures::Figure;
use crate::tui::action::{Action, Scope};
use crate::tui::app::chrome::boxed;
use crate::tui::theme::Role;
use crate::tui::widgets::{Waterfall, waterfall};
use crate::tui::{cells, wrap};

mod lever;

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
}

impl Screen for Why {
    fn scope(&self) -> Scope {
        Scope::Why
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let (look, session) = (context.look, context.session);
        let width = area.width.min(if area.width >= WIDE { 140 } else { 100 });
        let room = usize::from(width).saturating_sub(4);
        let mut page = if self.decisions { self.decided(look, session) } else { self.moved(look, session, room) };
        page.words.extend(page.fall.as_ref().filter(|fall| fall.is_torn(look)).map(|_| look.get("why-torn")));
        let words: Vec<String> = page.words.iter().flat_map(|words| wrap::wrap(words, room)).collect();
        let below = words.len() + page.inputs.len();
        let rows = page.fall.as_ref().map_or(0, Fall::rows);
        let gap = usize::from(rows > 0);
        let height = cells::coordinate(below + rows + gap + 2);
        let quarter = answer::quarter(self.question(), session, self.place).map(|quarter| when::point(quarter, look));
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
        let steps = page.fall.map_or_else(Vec::new, |fall| fall.steps(usize::from(fall_rows), look));
        let fall = Waterfall { theme: &look.theme, steps: &steps, selected: None };
        (&fall).render(Rect { height: fall_rows, ..inner }, buffer);
        let first = inner.bottom().saturating_sub(cells::coordinate(below)).max(inner.y);
        let lines = words.into_iter().map(|line| (line, Role::Dim));
        let mut lines: Vec<(String, Role)> =
            lines.chain(page.inputs.into_iter().map(|line| (line, Role::Text))).collect();
        let room = usize::from(inner.bottom().saturating_sub(first));
        if lines.len() > room {
            lines.truncate(room.saturating_sub(1));
            let rest = below.saturating_sub(lines.len());
            lines.push((look.format("why-more", &args! { "count" => rest }), Role::Dim));
        }
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

/// What a pane shows: the waterfall, the words under it, and what goes into a definition.
#[derive(Default)]
struct Page {
    fall: Option<Fall>,
    words: Vec<String>,
    inputs: Vec<String>,
}

/// A waterfall in whole units, before they are put into words.
#[derive(Clone)]
struct Fall {
    form: Form,
    before: (String, i64),
    parts: Vec<(String, i64)>,
    after: (String, i64),
}

impl Why {
    /// What moved the figure.
    fn moved(&self, look: &Look, session: &Session, room: usize) -> Page {
        if let Question::Lever(lever) = self.question() {
            return self.of_lever(lever, look, session, room);
        }
        let Answer { words, ends, told, .. } = Answer::of(self.question(), session, self.place, look);
        let Some(told) = told else { return Page { words, ..Page::default() } };
        let inputs = inputs(look, &told, room);
        let [before, after] = ends;
        let fall = Fall {
            form: told.form,
            before: (before, told.before),
            parts: told.parts.iter().map(|(id, amount)| (label(look, id), *amount)).collect(),
            after: (after, told.after),
        };
        Page { fall: Some(fall), words, inputs }
    }

    /// What a lever moves.
    fn of_lever(&self, lever: Lever, look: &Look, session: &Session, room: usize) -> Page {
        let mut compared = self.compared.borrow_mut();
        if compared.as_ref().is_none_or(|compared| compared.lever != lever) {
            *compared = Compared::of(lever, session);
        }
        let (words, inputs) = match compared.as_ref() {
            Some(compared) => (compared.words(look, session), lever::lines(compared, look, room)),
            None => (vec![look.get("why-lever-fixed")], Vec::new()),
        };
        Page { fall: None, words, inputs }
    }

    /// What the decisions of the quarter did to it.
    fn decided(&self, look: &Look, session: &Session) -> Page {
        let closed = session.game().played().get(self.place);
        let scenario = session.scenario();
        let effects = closed.and_then(|played| answer::decided(self.question(), scenario, played));
        let card = closed.and_then(|played| answer::card_as_default(look, scenario, played));
        let Some((form, on)) = effects else {
            let mut words = vec![closed.map_or_else(
                || look.get("why-none-closed"),
                |played| {
                    let reckoned = self.question().whole(scenario, played.after()).is_some();
                    let id = if reckoned { "why-nothing-decided" } else { "why-not-reckoned" };
                    look.format(id, &args! { "quarter" => when::point(played.quarter(), look) })
                },
            )];
            words.extend(card);
            return Page { words, ..Page::default() };
        };
        let alone = closed.into_iter().flat_map(|played| answer::one_by_one(&on, scenario, played));
        let effects = alone.map(|(key, effect)| (look.get(&format!("decision-{key}")), *effect));
        let fall = Fall {
            form,
            before: (look.get("why-undecided"), on.undecided),
            parts: effects.chain([(look.get("why-interaction"), on.interaction)]).collect(),
            after: (look.get("why-after"), on.decided),
        };
        Page {
            fall: Some(fall),
            words: card.into_iter().chain([look.get("why-reading-effects")]).collect(),
            inputs: Vec::new(),
        }
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

impl Fall {
    /// Rows where there is room for all.
    const fn rows(&self) -> usize {
        self.parts.len() + 2
    }

    /// Whether the bars of where it stood and stands do not begin at nothing.
    fn is_torn(&self, look: &Look) -> bool {
        let steps = self.clone().steps(usize::MAX, look);
        Waterfall { theme: &look.theme, steps: &steps, selected: None }.is_torn()
    }

    /// The rows that there is room for; the smallest parts that have none are gathered into one.
    fn steps(self, room: usize, look: &Look) -> Vec<waterfall::Step> {
        let (form, most) = (self.form, if room > 3 && self.rows() > room { room - 3 } else { self.parts.len() });
        let (parts, rest) = answer::gathered(self.parts, most);
        let rest = rest.map(|amount| (look.get("why-rest"), amount));
        let (names, amounts): (Vec<String>, Vec<i64>) = parts.into_iter().chain(rest).unzip();
        let (first, last) = (self.before.1, self.after.1);
        let stack = say::Stack::of(look.locale(), form, amounts.iter().copied().chain([first, last]));
        let Printed { before, parts, after } =
            printed::adding_up(first, &amounts, last, &|amount: i64| stack.change(amount));
        let end = |(label, _), amount| (label, amount, true);
        let parts = names.into_iter().zip(parts).map(|(label, amount)| (label, amount, false));
        let bars = std::iter::once(end(self.before, before)).chain(parts).chain([end(self.after, after)]);
        let step = |(label, amount, total): (String, i64, bool)| {
            let value = if total { stack.amount(amount) } else { stack.change(amount) };
            let amount = amount as f64 / if form == Form::Money { 100.0 } else { 1e6 };
            waterfall::Step { label, value, amount, total }
        };
        bars.map(step).collect()
    }
}

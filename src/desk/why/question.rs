//! What can be asked *why* about, and the answer for a quarter.

use super::because::because;
use super::explained::{Explained, named};
use super::reckoned::Reckoned;
use crate::analysis::explain::{Form, Reading, form, whole};
use crate::analysis::forecast::Band;
use crate::desk::levers::Lever;
use crate::desk::session::{Played, Session};
use crate::desk::statements::{self, Statement, Subject, closed, closed_quarter, name};
use crate::sim::figures::Figure;
use crate::sim::ledger::{Account, Section};
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;
use crate::text::Texts;

/// A figure of the finance chief's forecast of the open quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it; each has a text that defines it, `why-about-ahead-<id>`")]
pub enum Ahead {
    Runway,
    Sales,
    Margin,
    Operating,
    Cash,
    LongOutage,
    Ruin,
}

impl Ahead {
    /// All of them, in the order of the desk.
    pub const ALL: [Self; 7] =
        [Self::Runway, Self::Sales, Self::Margin, Self::Operating, Self::Cash, Self::LongOutage, Self::Ruin];

    const fn id(self) -> &'static str {
        match self {
            Self::Runway => "runway",
            Self::Sales => "sales",
            Self::Margin => "margin",
            Self::Operating => "operating",
            Self::Cash => "cash",
            Self::LongOutage => "long-outage",
            Self::Ruin => "ruin",
        }
    }

    const fn form(self) -> Form {
        match self {
            Self::Runway => Form::Runway,
            Self::Margin | Self::LongOutage | Self::Ruin => Form::Share,
            Self::Sales | Self::Operating | Self::Cash => Form::Money,
        }
    }

    /// What the finance chief thinks with the levers as they stood, and with the draft.
    fn told(self, session: &Session) -> Explained {
        let (then, now) = (session.baseline(), session.outlook());
        let flat = |value: f64| Band { p10: value, p50: value, p90: value };
        let mut inputs = Vec::new();
        let share = |value: f64| (value * 1e6).round_ties_even() as i64;
        if self == Self::Ruin {
            if then.sold.max(now.sold) > 0.0 {
                inputs.push(("why-ahead-sold".to_owned(), Form::Share, share(then.sold), share(now.sold)));
            }
            if let Some((then, now)) = session.led_on_untouched().zip(session.led_on()) {
                inputs.push(("why-ahead-led-on".to_owned(), Form::Share, share(then), share(now)));
            }
        }
        let (then, now) = match self {
            Self::Runway => (flat(then.next.runway), flat(now.next.runway)),
            Self::Sales => (then.next.sales, now.next.sales),
            Self::Margin => (then.next.margin, now.next.margin),
            Self::Operating => (then.next.operating, now.next.operating),
            Self::Cash => (then.next.cash, now.next.cash),
            Self::LongOutage => (flat(then.next.long_outage), flat(now.next.long_outage)),
            Self::Ruin => (flat(then.ruin), flat(now.ruin)),
        };
        let form = self.form();
        let whole = |value: f64| (value * if form == Form::Money { 1e8 } else { 1e6 }).round_ties_even() as i64;
        if then.p10 < then.p90 {
            for (id, of) in [("why-one-below", (then.p10, now.p10)), ("why-one-above", (then.p90, now.p90))] {
                inputs.push((id.to_owned(), form, whole(of.0), whole(of.1)));
            }
        }
        let (before, after) = (whole(then.p50), whole(now.p50));
        Explained { reading: Reading::Definition, form, before, parts: Vec::new(), after, inputs }
    }
}

/// What is asked about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Question {
    /// A figure of the simulation.
    Figure(Figure),
    /// A line of the statements.
    Line(Subject),
    /// A figure that a screen reckons.
    Reckoned(Reckoned),
    /// A figure of the forecast of the open quarter.
    Ahead(Ahead),
    /// What a lever moves.
    Lever(Lever),
}

impl Question {
    /// Of a line of the statements: where a figure is the same, the figure, which knows more.
    #[must_use]
    pub const fn of_line(subject: Subject) -> Self {
        match subject {
            Subject::Margin => Self::Figure(Figure::GrossMargin),
            Subject::Earned(Account::Sales) => Self::Figure(Figure::Sales),
            other => Self::Line(other),
        }
    }

    /// Every question that can be asked of a quarter of this game: figures, what screens reckon, and the lines of the
    /// statements over the quarters shown.
    #[must_use]
    pub fn all(scenario: &Scenario, visible: &Visible, shown: &[Played]) -> Vec<Self> {
        let closed = closed(shown);
        let lines = Statement::ALL.into_iter().flat_map(|statement| statements::lines(statement, &closed));
        let lines = lines.map(|line| line.subject).filter(|subject| !matches!(subject, Subject::Heading(_)));
        let figures = Figure::ALL.iter().copied().map(Self::Figure);
        figures
            .chain(Reckoned::all(visible, scenario).into_iter().map(Self::Reckoned))
            .chain(lines.map(Self::of_line))
            .collect()
    }

    /// Stable id: that of the figure, of what is reckoned (`units-sun`), or of the line (`payables`, `cash-interest`).
    #[must_use]
    pub fn id(self, scenario: &Scenario) -> String {
        let sum = |sum: statements::Sum| sum.name.trim_start_matches("statement-").to_owned();
        match self {
            Self::Figure(figure) => figure.id().to_owned(),
            Self::Reckoned(reckoned) => reckoned.id(scenario),
            Self::Ahead(ahead) => format!("ahead-{}", ahead.id()),
            Self::Lever(lever) => lever.decision(),
            Self::Line(subject) => match subject {
                Subject::Heading(id) => id.to_owned(),
                Subject::Earned(account) | Subject::Stands(account) => account.id().to_owned(),
                Subject::EarnedSum(of) | Subject::StandsSum(of) => sum(of),
                Subject::Margin => Figure::GrossMargin.id().to_owned(),
                Subject::Moved(_, cause) => format!("cash-{}", cause.id()),
                Subject::Section(Section::Operating) => "operating-activities".to_owned(),
                Subject::Section(Section::Investing) => "investing-activities".to_owned(),
                Subject::Section(Section::Financing) => "financing-activities".to_owned(),
                Subject::CashChange => "change-in-cash".to_owned(),
                Subject::CashBefore => "cash-at-start".to_owned(),
            },
        }
    }

    /// Its name in words.
    #[must_use]
    pub fn name(self, texts: &Texts, scenario: &Scenario) -> String {
        match self {
            Self::Figure(figure) => texts.get(&named(figure)),
            Self::Line(subject) => name(texts, subject),
            Self::Reckoned(reckoned) => reckoned.name(texts, scenario),
            Self::Ahead(ahead) => texts.get(&format!("why-name-ahead-{}", ahead.id())),
            Self::Lever(lever) => texts.get(&lever.decision()),
        }
    }

    /// Message id of what defines it; figures may have none.
    #[must_use]
    pub fn about(self) -> Option<String> {
        match self {
            Self::Figure(figure) => Some(format!("figure-{}.about", figure.id())),
            Self::Line(_) | Self::Lever(_) => None,
            Self::Reckoned(reckoned) => Some(format!("why-about-{}", reckoned.kind())),
            Self::Ahead(ahead) => Some(format!("why-about-ahead-{}", ahead.id())),
        }
    }

    /// The answer for the quarter `now`; nothing where there is no such figure, or no quarter before to compare with.
    #[must_use]
    pub fn told(self, scenario: &Scenario, before: Option<&Played>, now: &Played) -> Option<Explained> {
        match self {
            Self::Figure(figure) => Explained::of_figure(scenario, figure, before, now),
            Self::Line(subject) => {
                let before = before.map(closed_quarter);
                because(subject, before.as_ref(), &closed_quarter(now)).map(|because| Explained::of_money(&because))
            }
            Self::Reckoned(reckoned) => reckoned.told(scenario, now.before(), now.after()),
            Self::Ahead(_) | Self::Lever(_) => None,
        }
    }

    /// The answer on the screen: of a quarter played, or of the draft.
    #[must_use]
    pub fn answer(self, session: &Session, place: usize) -> Option<Explained> {
        if let Self::Ahead(ahead) = self {
            return Some(ahead.told(session));
        }
        let played = session.game().played();
        let before = place.checked_sub(1).and_then(|place| played.get(place));
        self.told(session.scenario(), before, played.get(place)?)
    }

    /// Its value in whole units, for the effects of decisions; the forecast and what moved by cause have none.
    #[must_use]
    pub fn whole(self, scenario: &Scenario, visible: &Visible) -> Option<(Form, i64)> {
        match self {
            Self::Figure(figure) => Some((form(figure), whole(scenario, figure, visible))),
            Self::Line(subject) => statements::of_ledger(subject, &visible.ledger).map(|m| (Form::Money, m.cents())),
            Self::Reckoned(reckoned) => reckoned.whole(scenario, visible).map(|whole| (reckoned.form(), whole)),
            Self::Ahead(_) | Self::Lever(_) => None,
        }
    }
}

/// The figures in the two lines above every screen of an open quarter.
pub const HEADER: [Figure; 7] = [
    Figure::Runway,
    Figure::Urgency,
    Figure::Readiness,
    Figure::Tangle,
    Figure::Suppliers,
    Figure::Muscle,
    Figure::CapitalWindow,
];

/// A list of questions in the order given, each once, with the header's at the end.
#[must_use]
pub fn with_header(own: impl IntoIterator<Item = Question>) -> Vec<Question> {
    let mut list: Vec<Question> = Vec::new();
    for question in own.into_iter().chain(HEADER.map(Question::Figure)) {
        if !list.contains(&question) {
            list.push(question);
        }
    }
    list
}

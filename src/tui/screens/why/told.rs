//! What the waterfall shows, from whichever side it was explained: whole units that sum exactly.

use super::because::{Because, Reading};
use crate::analysis::explain::{Quarter, explain};
use crate::sim::figures::Figure;
use crate::sim::scenario::Scenario;
use crate::tui::session::Played;

/// How the numbers are said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Cents.
    Money,
    /// Millionths of a share.
    Share,
    /// Millionths of an hour.
    Hours,
    /// Millionths of a unit of load.
    Units,
    /// Millionths of a level between 0 and 1.
    Level,
}

impl Form {
    /// So many make one.
    pub(super) const fn to_one(self) -> f64 {
        match self {
            Self::Money => 100.0,
            _ => 1e6,
        }
    }
}

/// A figure explained; `before` and the parts add up to `after`.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Told {
    pub(super) reading: Reading,
    pub(super) form: Form,
    pub(super) before: i64,
    /// Message ids with what each added.
    pub(super) parts: Vec<(String, i64)>,
    pub(super) after: i64,
}

impl Told {
    /// From an explanation of a line of the statements.
    pub(super) fn of_money(because: &Because) -> Self {
        Self {
            reading: because.reading,
            form: Form::Money,
            before: because.before.cents(),
            parts: because.parts.iter().map(|(id, amount)| (id.clone(), amount.cents())).collect(),
            after: because.after.cents(),
        }
    }

    /// A figure in the quarter `now`; nothing where it cannot be explained.
    pub(super) fn of_figure(
        scenario: &Scenario,
        figure: Figure,
        before: Option<&Played>,
        now: &Played,
    ) -> Option<Self> {
        let before = before.map(quarter);
        let explanation = explain(scenario, figure, before.as_ref(), &quarter(now))?;
        let (reading, form) = match figure {
            Figure::Sales => (Reading::Factors, Form::Money),
            Figure::GrossMargin => (Reading::Factors, Form::Share),
            Figure::OutageHours => (Reading::Factors, Form::Hours),
            Figure::Load => (Reading::Factors, Form::Units),
            Figure::Urgency => (Reading::Steps, Form::Level),
            Figure::Cash | Figure::Debt | Figure::Payables | Figure::Inventory => (Reading::Movements, Form::Money),
            _ => (Reading::ChangeByLine, Form::Money),
        };
        // Steps came in an order; parts of a sum did not.
        let parts = if reading == Reading::Steps { explanation.parts.clone() } else { explanation.by_size() };
        Some(Self {
            reading,
            form,
            before: explanation.before,
            parts: parts.into_iter().map(|part| (part.why.message(), part.change)).collect(),
            after: explanation.after,
        })
    }
}

fn quarter(played: &Played) -> Quarter<'_> {
    Quarter { before: played.before(), after: played.after(), told: &played.told }
}

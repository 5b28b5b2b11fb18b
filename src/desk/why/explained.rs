//! What the waterfall shows, from whichever side it was explained: whole units that sum exactly.

use super::because::Because;
use crate::analysis::explain::{Form, Quarter, Reading, explain, form};
use crate::desk::session::Played;
use crate::sim::figures::Figure;
use crate::sim::scenario::Scenario;

/// Testing that is enough, in whole units.
const ENOUGH: i64 = 1_000_000;

/// A figure explained; `before` and the parts add up to `after`, but for definitions, which have inputs.
#[derive(Clone, Debug, PartialEq)]
pub struct Explained {
    /// How to read it.
    pub reading: Reading,
    /// How the numbers are said.
    pub form: Form,
    /// Where it stood, in whole units.
    pub before: i64,
    /// Message ids with what each added.
    pub parts: Vec<(String, i64)>,
    /// Where it stands.
    pub after: i64,
    /// What goes into a definition: message id, how it is said, before, now.
    pub inputs: Vec<(String, Form, i64, i64)>,
}

impl Explained {
    /// From an explanation of a line of the statements.
    pub(super) fn of_money(because: &Because) -> Self {
        Self {
            reading: because.reading,
            form: Form::Money,
            before: because.before.cents(),
            parts: because.parts.iter().map(|(id, amount)| (id.clone(), amount.cents())).collect(),
            after: because.after.cents(),
            inputs: Vec::new(),
        }
    }

    /// A figure in the quarter `now`; nothing where there is no quarter before to compare with.
    pub(super) fn of_figure(
        scenario: &Scenario,
        figure: Figure,
        before: Option<&Played>,
        now: &Played,
    ) -> Option<Self> {
        let before = before.map(quarter);
        let explanation = explain(scenario, figure, before.as_ref(), &quarter(now))?;
        // Steps came in an order; parts of a sum did not.
        let in_order = matches!(explanation.reading, Reading::Steps | Reading::Substitution);
        let parts = if in_order { explanation.parts.clone() } else { explanation.by_size() };
        Some(Self {
            reading: explanation.reading,
            form: form(figure),
            before: explanation.before,
            parts: parts.into_iter().map(|part| (part.message(figure, scenario), part.change)).collect(),
            after: explanation.after,
            inputs: explanation
                .inputs
                .iter()
                .map(|input| {
                    // Of what is tested more than enough, enough counts.
                    let most = if input.figure == Figure::Tested { ENOUGH } else { i64::MAX };
                    (named(input.figure), form(input.figure), input.before.min(most), input.after.min(most))
                })
                .collect(),
        })
    }
}

/// Message id of a figure's name where it is one number: of what the header shows as a range it says which end that is.
pub(super) fn named(figure: Figure) -> String {
    let of = if figure == Figure::Readiness { ".reported" } else { "" };
    format!("figure-{}{of}", figure.id())
}

/// A played quarter as explanations want it.
#[must_use]
pub fn quarter(played: &Played) -> Quarter<'_> {
    Quarter { before: played.before(), after: played.after(), told: &played.told }
}

//! Why a figure that is no line of the statements moved: products by factors, stocks by steps.

use super::because::Reading;
use crate::sim::figures::{Figure, value};
use crate::sim::ledger::Account;
use crate::tui::screens::books::statements::Subject;
use crate::tui::session::Played;

/// In what a figure is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// Millions of dollars.
    Millions,
    /// A share.
    Share,
    /// Hours.
    Hours,
    /// A level between 0 and 1, or units.
    Level,
}

/// A figure explained; `before` and the parts add up to `after`.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Factored {
    pub(super) reading: Reading,
    pub(super) unit: Unit,
    pub(super) before: f64,
    /// Message ids with what each added.
    pub(super) parts: Vec<(String, f64)>,
    pub(super) after: f64,
}

/// The line of the statements that a figure of money is.
pub(super) const fn line_of(figure: Figure) -> Option<Subject> {
    match figure {
        Figure::Cash => Some(Subject::Stands(Account::Cash)),
        Figure::Payables => Some(Subject::Stands(Account::Payables)),
        Figure::Inventory => Some(Subject::Stands(Account::Inventory)),
        Figure::Receivables => Some(Subject::Stands(Account::Receivables)),
        Figure::Marketing => Some(Subject::Earned(Account::Marketing)),
        Figure::FulfilmentCost => Some(Subject::Earned(Account::Fulfilment)),
        Figure::GeneralCost => Some(Subject::Earned(Account::GeneralAndAdministrative)),
        Figure::InfrastructureCost => Some(Subject::Earned(Account::TechnologyMachines)),
        _ => None,
    }
}

//! Why a figure that is no line of the statements moved: products by factors, stocks by steps.

use super::because::Reading;
use crate::sim::figures::Figure;
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

/// Explains a figure in the quarter `now` against the quarter before it. Nothing for figures that are neither products
/// nor stocks told in steps, and nothing for products without a quarter before.
pub(super) fn factored(figure: Figure, before: Option<&Played>, now: &Played) -> Option<Factored> {
    match figure {
        Figure::Sales => product(figure, Unit::Millions, before?, now, |p| p.report.sales),
        Figure::GrossMargin => product(figure, Unit::Share, before?, now, |p| p.report.gross_margin()),
        Figure::OutageHours => product(figure, Unit::Hours, before?, now, |p| p.report.outage_hours),
        Figure::Load => product(figure, Unit::Level, before?, now, |p| p.after().machines.load),
        Figure::Urgency => {
            let parts: Vec<(String, f64)> = now
                .told
                .flows
                .iter()
                .filter(|(of, ..)| *of == figure)
                .map(|(_, flow, change)| (format!("flow-{}", flow.id()), *change))
                .collect();
            Some(Factored {
                reading: Reading::Steps,
                unit: Unit::Level,
                before: now.before().urgency.level,
                parts,
                after: now.after().urgency.level,
            })
        }
        _ => None,
    }
}

/// A product told by the log-mean Divisia method: exact, and free of the order of the factors.
fn product(figure: Figure, unit: Unit, before: &Played, now: &Played, of: fn(&Played) -> f64) -> Option<Factored> {
    let (from, to) = (of(before), of(now));
    // A margin is what cost leaves of sales: its factors are those of cost.
    let cost = figure == Figure::GrossMargin;
    let (v0, v1) = if cost { (1.0 - from, 1.0 - to) } else { (from, to) };
    if v0 <= 0.0 || v1 <= 0.0 {
        return None;
    }
    let sign = if cost { -1.0 } else { 1.0 };
    let mean = if (v1 / v0 - 1.0).abs() < 1e-12 { v1 } else { (v1 - v0) / libm::log(v1 / v0) };
    let value_of = |played: &Played, wanted| {
        played.told.factors.iter().find(|(of, factor, _)| *of == figure && *factor == wanted).map_or(1.0, |(.., v)| *v)
    };
    let mut parts: Vec<(String, f64)> = Vec::new();
    for (_, factor, x1) in now.told.factors.iter().filter(|(of, ..)| *of == figure) {
        let x0 = value_of(before, *factor);
        if *x1 > 0.0 && x0 > 0.0 {
            parts.push((format!("factor-{}", factor.id()), sign * mean * libm::log(x1 / x0)));
        }
    }
    let told: f64 = parts.iter().map(|(_, amount)| amount).sum();
    let rest = to - from - told;
    parts.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
    if rest.abs() > 1e-9 * v1.abs().max(1.0) {
        parts.push(("why-rest".to_owned(), rest));
    }
    parts.retain(|(_, amount)| amount.abs() > 1e-9);
    Some(Factored { reading: Reading::Factors, unit, before: from, parts, after: to })
}

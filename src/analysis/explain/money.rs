//! Money: stocks by the causes of their postings, flows line by line against the quarter before.

use super::{Explanation, Part, Quarter, Unit, Why};
use crate::sim::figures::Figure;
use crate::sim::ledger::{Account, Cause, Kind, Ledger, Posting, Section};
use crate::sim::units::Money;

/// Why a balance moved in a quarter.
pub(super) fn stock(figure: Figure, now: &Quarter<'_>) -> Explanation {
    let accounts: &[Account] = match figure {
        Figure::Debt => &[Account::DebtOpening, Account::DebtConvertible, Account::DebtLater, Account::CreditLine],
        Figure::Payables => &[Account::Payables],
        Figure::Inventory => &[Account::Inventory],
        _ => &[Account::Cash],
    };
    let balance = |ledger: &Ledger| accounts.iter().map(|account| ledger.balance(*account)).sum::<Money>().cents();
    let (before, after) = (balance(&now.before.ledger), balance(&now.after.ledger));
    let owned = accounts.iter().all(|account| account.kind() == Kind::Asset);
    let mut sums = Sums::default();
    for posting in &now.told.postings {
        let into = i64::from(accounts.contains(&posting.debit)) - i64::from(accounts.contains(&posting.credit));
        sums.add(posting.cause, into * if owned { 1 } else { -1 } * posting.amount.cents());
    }
    Explanation { figure, unit: Unit::Cents, before, after, parts: sums.parts() }
}

/// Why a flow differs from the quarter before.
pub(super) fn flow(figure: Figure, previous: &Quarter<'_>, now: &Quarter<'_>) -> Option<Explanation> {
    let (old, new) = (&previous.after.ledger, &now.after.ledger);
    if figure == Figure::FreeCashFlow {
        return Some(free_cash_flow(previous, now));
    }
    let lines = lines(figure)?;
    // Costs that are a figure of their own are told as costs, results as what is left.
    let result = matches!(figure, Figure::GrossProfit | Figure::OperatingResult | Figure::NetIncome);
    let sign = |account: Account| if result && account.kind() == Kind::Expense { -1 } else { 1 };
    let sum = |ledger: &Ledger| lines.iter().map(|line| sign(*line) * ledger.moved(*line).cents()).sum();
    let parts = lines.iter().map(|line| Part {
        why: Why::Line(*line),
        change: sign(*line) * (new.moved(*line).cents() - old.moved(*line).cents()),
    });
    let parts = parts.filter(|part| part.change != 0).collect();
    Some(Explanation { figure, unit: Unit::Cents, before: sum(old), after: sum(new), parts })
}

/// The lines that a flow is made of.
fn lines(figure: Figure) -> Option<Vec<Account>> {
    use Account as A;
    Some(match figure {
        Figure::GrossProfit => vec![A::Sales, A::CostOfSales],
        Figure::OperatingResult => vec![
            A::Sales,
            A::CostOfSales,
            A::Fulfilment,
            A::Marketing,
            A::TechnologyPeople,
            A::TechnologyMachines,
            A::GeneralAndAdministrative,
        ],
        Figure::NetIncome => {
            A::ALL.into_iter().filter(|line| matches!(line.kind(), Kind::Income | Kind::Expense)).collect()
        }
        Figure::Marketing => vec![A::Marketing],
        Figure::FulfilmentCost => vec![A::Fulfilment],
        Figure::TechnologyCost => vec![A::TechnologyPeople, A::TechnologyMachines],
        Figure::GeneralCost => vec![A::GeneralAndAdministrative],
        Figure::InfrastructureCost => vec![A::TechnologyMachines],
        _ => return None,
    })
}

/// Cash from operating and investing, cause by cause.
fn free_cash_flow(previous: &Quarter<'_>, now: &Quarter<'_>) -> Explanation {
    let mut sums = Sums::default();
    for (quarter, sign) in [(previous, -1), (now, 1)] {
        for posting in &quarter.told.postings {
            sums.add(posting.cause, sign * free_cash(posting));
        }
    }
    let whole = |ledger: &Ledger| (ledger.cash_flow(Section::Operating) + ledger.cash_flow(Section::Investing)).cents();
    let (before, after) = (whole(&previous.after.ledger), whole(&now.after.ledger));
    Explanation { figure: Figure::FreeCashFlow, unit: Unit::Cents, before, after, parts: sums.parts() }
}

/// What a posting brings to free cash flow, cents.
fn free_cash(posting: &Posting) -> i64 {
    let other = if posting.debit == Account::Cash {
        posting.credit
    } else if posting.credit == Account::Cash {
        posting.debit
    } else {
        return 0;
    };
    if other.section() == Section::Financing {
        return 0;
    }
    if posting.debit == Account::Cash { posting.amount.cents() } else { -posting.amount.cents() }
}

/// Cents by cause, in the order in which causes first appear.
#[derive(Default)]
struct Sums(Vec<(Cause, i64)>);

impl Sums {
    fn add(&mut self, cause: Cause, cents: i64) {
        match self.0.iter_mut().find(|(known, _)| *known == cause) {
            Some((_, sum)) => *sum += cents,
            None => self.0.push((cause, cents)),
        }
    }

    fn parts(self) -> Vec<Part> {
        let moved = self.0.into_iter().filter(|(_, cents)| *cents != 0);
        moved.map(|(cause, change)| Part { why: Why::Cause(cause), change }).collect()
    }
}

//! Money: stocks by the causes of their postings, flows line by line against the quarter before.

use super::{Explanation, Part, Quarter, Reading, Unit, Why};
use crate::sim::figures::Figure;
use crate::sim::ledger::{Account, Cause, Kind, Ledger, Posting, Section};
use crate::sim::units::Money;

/// The accounts of a balance.
const fn accounts(figure: Figure) -> Option<&'static [Account]> {
    Some(match figure {
        Figure::Debt => &[Account::DebtOpening, Account::DebtConvertible, Account::DebtLater, Account::CreditLine],
        Figure::Payables => &[Account::Payables],
        Figure::Inventory => &[Account::Inventory],
        Figure::Cash => &[Account::Cash],
        _ => return None,
    })
}

/// A figure in cents, where the books have it.
pub(super) fn cents(figure: Figure, ledger: &Ledger) -> Option<i64> {
    if figure == Figure::Sales {
        return Some(ledger.moved(Account::Sales).cents());
    }
    if figure == Figure::FreeCashFlow {
        return Some(ledger.free_cash_flow().cents());
    }
    if let Some(accounts) = accounts(figure) {
        return Some(accounts.iter().map(|account| ledger.balance(*account)).sum::<Money>().cents());
    }
    let sum = |lines: Vec<Account>| lines.iter().map(|line| sign(figure, *line) * ledger.moved(*line).cents()).sum();
    lines(figure).map(sum)
}

/// Costs that are a figure of their own are told as costs, results as what is left.
fn sign(figure: Figure, account: Account) -> i64 {
    let result = matches!(figure, Figure::GrossProfit | Figure::OperatingResult | Figure::NetIncome);
    if result && account.kind() == Kind::Expense { -1 } else { 1 }
}

/// Why a balance moved in a quarter.
pub(super) fn stock(figure: Figure, now: &Quarter<'_>) -> Explanation {
    let accounts = accounts(figure).unwrap_or(&[Account::Cash]);
    let balance = |ledger: &Ledger| cents(figure, ledger).unwrap_or_default();
    let (before, after) = (balance(&now.before.ledger), balance(&now.after.ledger));
    let owned = accounts.iter().all(|account| account.kind() == Kind::Asset);
    let mut sums = Sums::default();
    for posting in &now.told.postings {
        let into = i64::from(accounts.contains(&posting.debit)) - i64::from(accounts.contains(&posting.credit));
        sums.add(posting.cause, into * if owned { 1 } else { -1 } * posting.amount.cents());
    }
    told(figure, Reading::Movements, before, after, sums.parts())
}

fn told(figure: Figure, reading: Reading, before: i64, after: i64, parts: Vec<Part>) -> Explanation {
    Explanation { figure, reading, unit: Unit::Cents, before, after, parts, inputs: Vec::new() }
}

/// Why a flow differs from the quarter before.
pub(super) fn flow(figure: Figure, previous: &Quarter<'_>, now: &Quarter<'_>) -> Option<Explanation> {
    let (old, new) = (&previous.after.ledger, &now.after.ledger);
    let (before, after) = (cents(figure, old)?, cents(figure, new)?);
    if figure == Figure::FreeCashFlow {
        let parts = by_cause(previous, now, free_cash);
        return Some(told(figure, Reading::ChangeByCause, before, after, parts));
    }
    let lines = lines(figure)?;
    if let [line] = lines[..] {
        // A line of its own says nothing; its causes do.
        let side = if line.kind() == Kind::Income { -1 } else { 1 };
        let parts = by_cause(previous, now, |posting| match (posting.debit == line, posting.credit == line) {
            _ if posting.cause == Cause::ClosingEntry => 0,
            (true, false) => side * posting.amount.cents(),
            (false, true) => -side * posting.amount.cents(),
            _ => 0,
        });
        return Some(told(figure, Reading::ChangeByCause, before, after, parts));
    }
    let parts = lines.iter().map(|line| Part {
        why: Why::Line(*line),
        change: sign(figure, *line) * (new.moved(*line).cents() - old.moved(*line).cents()),
    });
    let parts = parts.filter(|part| part.change != 0).collect();
    Some(told(figure, Reading::ChangeByLine, before, after, parts))
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
            A::PlatformRevenue,
            A::PlatformCosts,
        ],
        Figure::NetIncome => {
            A::ALL.into_iter().filter(|line| matches!(line.kind(), Kind::Income | Kind::Expense)).collect()
        }
        Figure::Marketing => vec![A::Marketing],
        Figure::FulfilmentCost => vec![A::Fulfilment],
        Figure::TechnologyCost => vec![A::TechnologyPeople, A::TechnologyMachines],
        Figure::GeneralCost => vec![A::GeneralAndAdministrative],
        Figure::InfrastructureCost => vec![A::TechnologyMachines],
        Figure::GridRevenue => vec![A::PlatformRevenue],
        _ => return None,
    })
}

/// What postings brought now more than in the quarter before, cause by cause.
fn by_cause(previous: &Quarter<'_>, now: &Quarter<'_>, of: impl Fn(&Posting) -> i64) -> Vec<Part> {
    let mut sums = Sums::default();
    for (quarter, sign) in [(previous, -1), (now, 1)] {
        for posting in &quarter.told.postings {
            sums.add(posting.cause, sign * of(posting));
        }
    }
    sums.parts()
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
    if other.section() == Section::Financing || other == Account::OtherAssets {
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

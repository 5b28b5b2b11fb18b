//! Why an amount of the statements is what it is: the same facts as in the statements, told as before, parts, after,
//! exact to the cent.

use crate::analysis::explain::Reading;
use crate::desk::statements::{Closed, Subject, amount, cash_of};
use crate::sim::ledger::{Account, Cause, Posting, Section};
use crate::sim::units::Money;

/// An amount of money explained: `before` and the parts add up to `after`, to the cent.
#[derive(Clone, Debug, PartialEq)]
pub struct Because {
    /// How to read it.
    pub reading: Reading,
    /// Where it stood.
    pub before: Money,
    /// Message ids with what each added; largest first.
    pub parts: Vec<(String, Money)>,
    /// Where it stands.
    pub after: Money,
}

/// Explains a subject of the statements in the quarter `now`; `before` is the quarter before it, if it was played.
/// Nothing for headings and shares.
#[must_use]
pub fn because(subject: Subject, before: Option<&Closed<'_>>, now: &Closed<'_>) -> Option<Because> {
    let last = |subject| before.map_or(Money::ZERO, |quarter| amount(subject, quarter));
    let explained = |reading, before: Money, parts: Vec<(String, Money)>| {
        let parts = largest_first(parts);
        // A line whose only part is itself says so.
        let leaf = matches!(subject, Subject::Moved(..) | Subject::Earned(_)) && parts.len() == 1;
        Some(Because {
            reading: if leaf { Reading::Single } else { reading },
            before,
            parts,
            after: amount(subject, now),
        })
    };
    let by_line = |accounts: &mut dyn Iterator<Item = (Account, bool)>, of: fn(Account) -> Subject| {
        accounts
            .map(|(account, plus)| {
                let change = amount(of(account), now) - last(of(account));
                (account_label(account), signed(change, plus))
            })
            .collect::<Vec<_>>()
    };
    let by_cause = |of: &dyn Fn(&Posting) -> Money| {
        Cause::ALL
            .into_iter()
            .map(|cause| {
                let sum = |quarter: &Closed<'_>| -> Money {
                    quarter.postings.iter().filter(|posting| posting.cause == cause).map(of).sum()
                };
                (cause_label(cause), sum(now) - before.map_or(Money::ZERO, sum))
            })
            .collect::<Vec<_>>()
    };
    match subject {
        Subject::Heading(_) | Subject::Margin => None,
        Subject::Earned(account) => {
            let parts = by_cause(&|posting| {
                if posting.cause == Cause::ClosingEntry { Money::ZERO } else { effect(posting, account) }
            });
            explained(Reading::ChangeByCause, last(subject), bonds_are(COST_OF_BONDS, parts))
        }
        Subject::EarnedSum(sum) => {
            let mut accounts = sum.accounts();
            explained(Reading::ChangeByLine, last(subject), by_line(&mut accounts, Subject::Earned))
        }
        Subject::StandsSum(sum) => {
            let mut accounts = sum.accounts();
            let parts = match before {
                Some(_) => by_line(&mut accounts, Subject::Stands),
                None => accounts.map(|(a, plus)| (account_label(a), signed(moved(a, now), plus))).collect(),
            };
            let change: Money = parts.iter().map(|(_, amount)| *amount).sum();
            explained(Reading::ChangeByLine, amount(subject, now) - change, parts)
        }
        Subject::Stands(account) => {
            let parts = causes(now, account);
            let change: Money = parts.iter().map(|(_, amount)| *amount).sum();
            explained(Reading::Movements, amount(subject, now) - change, parts)
        }
        Subject::CashBefore => {
            let quarter = before?;
            let parts = causes(quarter, Account::Cash);
            let change: Money = parts.iter().map(|(_, amount)| *amount).sum();
            explained(Reading::Movements, amount(subject, now) - change, parts)
        }
        Subject::Moved(section, cause) => {
            explained(Reading::ChangeByLine, last(subject), movements(section, cause, before, now))
        }
        Subject::Section(section) => {
            let parts = by_cause(&|posting| match cash_of(posting) {
                Some((of, amount)) if of == section => amount,
                _ => Money::ZERO,
            });
            let parts = if section == Section::Operating { bonds_are(COST_OF_BONDS, parts) } else { parts };
            explained(Reading::ChangeByCause, last(subject), parts)
        }
        Subject::CashChange => {
            let parts = by_cause(&|posting| cash_of(posting).map_or(Money::ZERO, |(_, amount)| amount));
            explained(Reading::ChangeByCause, last(subject), bonds_are(NET_BONDS, parts))
        }
    }
}

/// What changed of a flow of cash, account by account.
fn movements(section: Section, cause: Cause, before: Option<&Closed<'_>>, now: &Closed<'_>) -> Vec<(String, Money)> {
    let change = |of: &dyn Fn(&Closed<'_>) -> Money| of(now) - before.map_or(Money::ZERO, of);
    let mut parts: Vec<(String, Money)> = Account::ALL
        .into_iter()
        .map(|account| (account_label(account), change(&|quarter| against(quarter, section, cause, account))))
        .collect();
    // What suppliers are paid is what was bought of them, less what they wait for longer than before.
    if cause == Cause::SuppliersPaid
        && let Some((_, waiting)) = parts.iter_mut().find(|(label, _)| *label == account_label(Account::Payables))
    {
        let others: Vec<(String, Money)> = Cause::ALL
            .into_iter()
            .filter(|other| !matches!(other, Cause::SuppliersPaid | Cause::ClosingEntry))
            .map(|other| (cause_label(other), -change(&|quarter| moved_by(quarter, Account::Payables, other))))
            .collect();
        *waiting -= others.iter().map(|(_, amount)| *amount).sum();
        parts.extend(others);
    }
    parts
}

/// Message id of an account's name.
#[must_use]
pub fn account_label(account: Account) -> String {
    format!("account-{}", account.id())
}

/// Message id of a cause.
#[must_use]
pub fn cause_label(cause: Cause) -> String {
    format!("cause-{}", cause.id())
}

/// What a posting does to an account, with the sign the statements print.
fn effect(posting: &Posting, account: Account) -> Money {
    use crate::sim::ledger::Kind;
    let debit_grows = matches!(account.kind(), Kind::Asset | Kind::Expense);
    let debit = if posting.debit == account { posting.amount } else { Money::ZERO };
    let credit = if posting.credit == account { posting.amount } else { Money::ZERO };
    if debit_grows { debit - credit } else { credit - debit }
}

fn causes(quarter: &Closed<'_>, account: Account) -> Vec<(String, Money)> {
    let sum = |cause| -> Money {
        quarter.postings.iter().filter(|posting| posting.cause == cause).map(|p| effect(p, account)).sum()
    };
    let parts = Cause::ALL.into_iter().map(|cause| (cause_label(cause), sum(cause))).collect();
    if account == Account::Cash { bonds_are(NET_BONDS, parts) } else { parts }
}

/// What cash gets of bonds: what is left when those who place them are paid.
const NET_BONDS: &str = "cause-debt-raised-net";
/// What those are paid.
const COST_OF_BONDS: &str = "cause-debt-issue-costs";

/// Parts in which what bonds did goes by another name.
fn bonds_are(name: &str, mut parts: Vec<(String, Money)>) -> Vec<(String, Money)> {
    let bonds = cause_label(Cause::DebtRaised);
    for (label, _) in parts.iter_mut().filter(|(label, _)| *label == bonds) {
        name.clone_into(label);
    }
    parts
}

/// Cash that a cause moved in a section, against one account.
fn against(quarter: &Closed<'_>, section: Section, cause: Cause, account: Account) -> Money {
    let here = |posting: &&Posting| {
        posting.cause == cause && [posting.debit, posting.credit].contains(&account) && account != Account::Cash
    };
    let cash = quarter.postings.iter().filter(here).filter_map(cash_of);
    cash.filter(|(of, _)| *of == section).map(|(_, amount)| amount).sum()
}

/// What a cause did to an account.
fn moved_by(quarter: &Closed<'_>, account: Account, cause: Cause) -> Money {
    quarter.postings.iter().filter(|posting| posting.cause == cause).map(|posting| effect(posting, account)).sum()
}

fn signed(amount: Money, plus: bool) -> Money {
    if plus { amount } else { -amount }
}

fn moved(account: Account, quarter: &Closed<'_>) -> Money {
    quarter.postings.iter().map(|posting| effect(posting, account)).sum()
}

fn largest_first(mut parts: Vec<(String, Money)>) -> Vec<(String, Money)> {
    parts.retain(|(_, amount)| *amount != Money::ZERO);
    parts.sort_by_key(|(_, amount)| std::cmp::Reverse(amount.cents().unsigned_abs()));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::statements::tests::closed;
    use crate::desk::statements::{Statement, lines};
    use crate::sim::ledger::{Account as A, Ledger};
    use crate::sim::trace::Told;
    use crate::sim::units::Quarter;

    fn quarter(ledger: &mut Ledger, scale: i64) -> (Ledger, Told) {
        let postings = [
            (A::Cash, A::Sales, 5_740_001, Cause::CustomersPaid),
            (A::Inventory, A::Payables, 3_333_333, Cause::GoodsBought),
            (A::CostOfSales, A::Inventory, 3_000_001, Cause::GoodsShipped),
            (A::Payables, A::Cash, 2_000_003, Cause::SuppliersPaid),
            (A::TechnologyMachines, A::Cash, 333, Cause::MachineOperations),
            (A::TechnologyMachines, A::Cash, 111, Cause::TakeOrPay),
            (A::Machines, A::Cash, 12_345, Cause::MachinesBought),
            (A::InterestExpense, A::Cash, 999, Cause::Interest),
        ];
        let scaled = postings.map(|(debit, credit, cents, cause)| (debit, credit, cents * scale + 7, cause));
        let told = closed(ledger, &scaled);
        (*ledger, told)
    }

    #[test]
    fn every_line_of_every_statement_is_explained_to_the_cent() {
        let mut ledger = Ledger::default();
        let (one, told_one) = quarter(&mut ledger, 3);
        let (two, told_two) = quarter(&mut ledger, 5);
        let first = Closed { quarter: Quarter::new(2000, 0), ledger: &one, postings: &told_one.postings };
        let second = Closed { quarter: Quarter::new(2000, 1), ledger: &two, postings: &told_two.postings };
        let mut explained = 0;
        for statement in Statement::ALL {
            for line in lines(statement, &[first, second]) {
                for (before, now) in [(None, &first), (Some(&first), &second)] {
                    let Some(because) = because(line.subject, before, now) else { continue };
                    let parts: Money = because.parts.iter().map(|(_, amount)| *amount).sum();
                    assert_eq!(because.before + parts, because.after, "{:?}", line.subject);
                    assert_eq!(because.after, amount(line.subject, now));
                    explained += 1;
                }
            }
        }
        assert!(explained > 40, "{explained}");
    }

    #[test]
    fn no_movement_of_cash_is_its_own_reason() {
        let mut ledger = Ledger::default();
        let (one, told_one) = quarter(&mut ledger, 3);
        let (two, told_two) = quarter(&mut ledger, 5);
        let first = Closed { quarter: Quarter::new(2000, 0), ledger: &one, postings: &told_one.postings };
        let second = Closed { quarter: Quarter::new(2000, 1), ledger: &two, postings: &told_two.postings };
        for line in lines(Statement::CashFlow, &[first, second]) {
            let Subject::Moved(_, cause) = line.subject else { continue };
            let because = because(line.subject, Some(&first), &second).unwrap();
            assert!(because.parts.iter().all(|(label, _)| *label != cause_label(cause)), "{cause:?}");
        }
        let paid = because(Subject::Moved(Section::Operating, Cause::SuppliersPaid), Some(&first), &second).unwrap();
        let labels: Vec<&str> = paid.parts.iter().map(|(label, _)| label.as_str()).collect();
        assert_eq!(labels, ["cause-goods-bought", "account-payables"]);
        let interest = because(Subject::Moved(Section::Operating, Cause::Interest), Some(&first), &second).unwrap();
        assert_eq!((paid.reading, interest.reading), (Reading::ChangeByLine, Reading::Single));
    }

    #[test]
    fn machines_are_told_apart_by_cause() {
        let mut ledger = Ledger::default();
        let (one, told) = quarter(&mut ledger, 1);
        let now = Closed { quarter: Quarter::new(2000, 0), ledger: &one, postings: &told.postings };
        let because = because(Subject::Earned(A::TechnologyMachines), None, &now).unwrap();
        let labels: Vec<&str> = because.parts.iter().map(|(label, _)| label.as_str()).collect();
        assert_eq!(labels, ["cause-machine-operations", "cause-take-or-pay"]);
    }
}

//! Double-entry books in whole cents. Money moves only through balanced postings with a cause; the
//! statements are views of the balances.
//!
//! Laws, tested: debits equal credits after every posting; assets equal liabilities plus equity; the
//! change of cash equals the cash-flow statement.

mod account;
mod cause;

use account::FIRST_RESULT;
pub use account::{ACCOUNTS, Account, Kind, Level, Section};
pub use cause::Cause;

use crate::sim::trace::Trace;
use crate::sim::units::Money;

/// One balanced movement of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    /// The account debited.
    pub debit: Account,
    /// The account credited.
    pub credit: Account,
    /// The amount; never negative.
    pub amount: Money,
    /// Why.
    pub cause: Cause,
}

impl Posting {
    /// Of an amount of either sign: a negative one moves the other way.
    const fn signed(debit: Account, credit: Account, amount: Money, cause: Cause) -> Self {
        if amount.is_negative() {
            Self { debit: credit, credit: debit, amount: Money::from_cents(-amount.cents()), cause }
        } else {
            Self { debit, credit, amount, cause }
        }
    }
}

/// Accounts of income and expenses.
const RESULTS: usize = ACCOUNTS - FIRST_RESULT;

/// The books: balances since the opening, movements of the open quarter. Movements are what balances are beyond those at
/// the quarter's opening, so that a posting writes each account once. Sums are not watched for overflow one by one: no
/// amount exceeds [`Money::LIMIT`], and a thousand of them still fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ledger {
    balances: [i64; ACCOUNTS],
    opened: [i64; ACCOUNTS],
    /// What the closing entry took out of income and expenses.
    closed: [i64; RESULTS],
    sections: [i64; 3],
}

/// The books taken apart, in cents, debits positive, by account in the order of [`Account::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Books {
    /// Balances since the opening.
    pub balances: [i64; ACCOUNTS],
    /// Movements of the open quarter.
    pub period: [i64; ACCOUNTS],
    /// Sections of its cash-flow statement.
    pub sections: [i64; 3],
}

impl Default for Ledger {
    fn default() -> Self {
        Self { balances: [0; ACCOUNTS], opened: [0; ACCOUNTS], closed: [0; RESULTS], sections: [0; 3] }
    }
}

impl Ledger {
    /// Moves `amount` from `credit` to `debit`. A negative amount is the reverse movement.
    #[inline(always)]
    pub fn post<T: Trace>(&mut self, debit: Account, credit: Account, amount: Money, cause: Cause, trace: &mut T) {
        // Signs do the reversing here; what is told has none.
        let cents = amount.cents();
        let (d, c) = (debit as usize, credit as usize);
        self.balances[d] = self.balances[d].wrapping_add(cents);
        self.balances[c] = self.balances[c].wrapping_sub(cents);
        if debit == Account::Cash {
            let section = &mut self.sections[credit.section() as usize];
            *section = section.wrapping_add(cents);
        } else if credit == Account::Cash {
            let section = &mut self.sections[debit.section() as usize];
            *section = section.wrapping_sub(cents);
        }
        if T::ON && amount != Money::ZERO {
            trace.posting(Posting::signed(debit, credit, amount, cause));
        }
    }

    /// Moves the quarter's income and expenses into retained earnings and opens a new period.
    /// Balances of income and expense accounts are zero afterwards.
    pub fn close<T: Trace>(&mut self, trace: &mut T) {
        let results = &mut self.balances[FIRST_RESULT..];
        if T::ON {
            for (account, balance) in Account::ALL[FIRST_RESULT..].iter().zip(&*results).filter(|entry| *entry.1 != 0) {
                let balance = Money::from_cents(*balance);
                trace.posting(Posting::signed(Account::RetainedEarnings, *account, balance, Cause::ClosingEntry));
            }
        }
        let earned = results.iter().fold(0, |sum: i64, result| sum.wrapping_add(*result));
        let before = self.opened[FIRST_RESULT..].iter_mut();
        for ((closed, result), opened) in self.closed.iter_mut().zip(results).zip(before) {
            *closed = closed.wrapping_add(*result).wrapping_sub(*opened);
            (*result, *opened) = (0, 0);
        }
        // The closing entry is no movement of the quarter.
        for books in [&mut self.balances, &mut self.opened] {
            let kept = &mut books[Account::RetainedEarnings as usize];
            *kept = kept.wrapping_add(earned);
        }
    }

    /// Forgets the movements of the quarter just closed; balances stay.
    pub fn open_period(&mut self) {
        self.opened = self.balances;
        self.closed = [0; RESULTS];
        self.sections = [0; 3];
    }

    fn movement(&self, account: Account) -> i64 {
        let place = account as usize;
        let closed = place.checked_sub(FIRST_RESULT).and_then(|result| self.closed.get(result));
        self.balances[place] - self.opened[place] + closed.copied().unwrap_or(0)
    }

    /// The balance as the statements print it: positive for what an account of its kind normally holds.
    #[must_use]
    pub fn balance(&self, account: Account) -> Money {
        natural(account, self.balances[account as usize])
    }

    /// The movement of the open or just closed quarter, with the sign of [`Ledger::balance`].
    #[must_use]
    pub fn moved(&self, account: Account) -> Money {
        natural(account, self.movement(account))
    }

    /// Cash and securities.
    #[must_use]
    pub fn cash(&self) -> Money {
        self.balance(Account::Cash)
    }

    /// What is owed to lenders, at face value.
    #[must_use]
    pub fn debt(&self) -> Money {
        [Account::DebtOpening, Account::DebtConvertible, Account::DebtLater, Account::CreditLine]
            .into_iter()
            .map(|account| self.balance(account))
            .sum()
    }

    /// A section of the quarter's cash-flow statement.
    #[must_use]
    pub fn cash_flow(&self, section: Section) -> Money {
        Money::from_cents(self.sections[section as usize])
    }

    /// Cash from operations less what was spent on plant in the quarter. What comes of other assets, such as stakes in
    /// other firms, has not been earned.
    #[must_use]
    pub fn free_cash_flow(&self) -> Money {
        self.cash_flow(Section::Operating) + self.cash_flow(Section::Investing) + self.moved(Account::OtherAssets)
    }

    /// Change of cash over the quarter.
    #[must_use]
    pub fn cash_change(&self) -> Money {
        self.moved(Account::Cash)
    }

    /// Income less expenses of the quarter.
    #[must_use]
    pub fn net_income(&self) -> Money {
        Account::ALL
            .into_iter()
            .map(|account| match account.kind() {
                Kind::Income => self.moved(account),
                Kind::Expense => -self.moved(account),
                _ => Money::ZERO,
            })
            .sum()
    }

    /// Assets less liabilities less equity, counting income not yet closed: zero in every honest book.
    #[must_use]
    pub fn imbalance(&self) -> Money {
        Money::from_cents(self.balances.iter().sum())
    }

    /// Assets in all.
    #[must_use]
    pub fn total_assets(&self) -> Money {
        Account::ALL.into_iter().filter(|a| a.kind() == Kind::Asset).map(|a| self.balance(a)).sum()
    }

    /// Liabilities in all.
    #[must_use]
    pub fn total_liabilities(&self) -> Money {
        Account::ALL.into_iter().filter(|a| a.kind() == Kind::Liability).map(|a| self.balance(a)).sum()
    }

    /// The books as they can be written down.
    #[must_use]
    pub fn books(&self) -> Books {
        let period = Account::ALL.map(|account| self.movement(account));
        Books { balances: self.balances, period, sections: self.sections }
    }

    /// Books that were written down. Whether they balance is for who read them to ask: see [`Ledger::imbalance`].
    #[must_use]
    pub fn from_books(books: Books) -> Self {
        let Books { balances, period, sections } = books;
        let moved = |place: usize| period[place].saturating_sub(balances[place]);
        let opened = core::array::from_fn(|place| if place < FIRST_RESULT { -moved(place) } else { 0 });
        Self { balances, opened, closed: core::array::from_fn(|result| moved(FIRST_RESULT + result)), sections }
    }

    /// Raw balances in cents, debits positive: what state hashes take.
    #[must_use]
    pub const fn raw(&self) -> &[i64; ACCOUNTS] {
        &self.balances
    }
}

fn natural(account: Account, cents: i64) -> Money {
    match account.kind() {
        Kind::Asset | Kind::Expense => Money::from_cents(cents),
        _ => Money::from_cents(-cents),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::trace::Silent;

    #[test]
    fn accounts_and_causes_are_listed_in_order() {
        for (i, account) in Account::ALL.into_iter().enumerate() {
            assert_eq!(account as usize, i);
            assert_eq!(i >= FIRST_RESULT, matches!(account.kind(), Kind::Income | Kind::Expense));
        }
        for (i, cause) in Cause::ALL.into_iter().enumerate() {
            assert_eq!(cause as usize, i);
        }
    }

    #[test]
    fn a_sale_flows_through_the_three_statements() {
        let mut ledger = Ledger::default();
        let m = Money::from_millions;
        ledger.post(Account::Cash, Account::PaidInCapital, m(100.0), Cause::Opening, &mut Silent);
        ledger.open_period();
        ledger.post(Account::Cash, Account::Sales, m(10.0), Cause::CustomersPaid, &mut Silent);
        ledger.post(Account::CostOfSales, Account::Cash, m(8.0), Cause::GoodsShipped, &mut Silent);
        ledger.post(Account::Machines, Account::Cash, m(5.0), Cause::MachinesBought, &mut Silent);
        assert_eq!(ledger.net_income(), m(2.0));
        assert_eq!(ledger.cash_flow(Section::Operating), m(2.0));
        assert_eq!(ledger.cash_flow(Section::Investing), m(-5.0));
        assert_eq!(ledger.cash_change(), m(-3.0));
        ledger.close(&mut Silent);
        assert_eq!(ledger.balance(Account::RetainedEarnings), m(2.0));
        assert_eq!(ledger.imbalance(), Money::ZERO);
    }
}

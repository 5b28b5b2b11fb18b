//! Laws of the statements: they add up to the ledger's own figures.

use super::*;
use crate::sim::trace::Told;

/// A quarter of these postings, in cents, and its close.
pub(in crate::desk) fn closed(ledger: &mut Ledger, postings: &[(Account, Account, i64, Cause)]) -> Told {
    let mut told = Told::default();
    ledger.open_period();
    for (debit, credit, cents, cause) in postings.iter().copied() {
        ledger.post(debit, credit, Money::from_cents(cents), cause, &mut told);
    }
    ledger.close(&mut told);
    told
}

fn books() -> (Ledger, Told) {
    let mut ledger = Ledger::default();
    let postings = [
        (A::Cash, A::RetainedEarnings, 70_600_000_001, Cause::Opening),
        (A::Inventory, A::Payables, 33_333_333_333, Cause::GoodsBought),
        (A::Cash, A::Sales, 57_400_000_007, Cause::CustomersPaid),
        (A::CostOfSales, A::Inventory, 30_000_000_011, Cause::GoodsShipped),
        (A::Payables, A::Cash, 20_000_000_003, Cause::SuppliersPaid),
        (A::TechnologyPeople, A::Cash, 4_650_000_000, Cause::Engineers),
        (A::Cash, A::DebtConvertible, 68_100_000_000, Cause::DebtRaised),
        (A::Machines, A::Cash, 1_234_567_891, Cause::MachinesBought),
        (A::Depreciation, A::MachinesDepreciation, 77_777_777, Cause::WearAndTear),
    ];
    let told = closed(&mut ledger, &postings);
    (ledger, told)
}

#[test]
fn totals_are_the_ledgers_own_to_the_cent() {
    let (ledger, told) = books();
    let closed = [Closed { quarter: Quarter::new(2000, 0), ledger: &ledger, postings: &told.postings }];
    let of = |statement, wanted: &dyn Fn(&Subject) -> bool| {
        lines(statement, &closed).into_iter().find(|line| wanted(&line.subject)).unwrap().amounts[0]
    };
    let named = |name: &'static str| {
        move |subject: &Subject| match subject {
            Subject::EarnedSum(sum) | Subject::StandsSum(sum) => sum.name == name,
            _ => false,
        }
    };
    assert_eq!(of(Statement::Income, &named("statement-net-result")), ledger.net_income());
    let assets = of(Statement::Balance, &named("statement-total-assets"));
    assert_eq!(assets, ledger.total_assets());
    assert_eq!(assets, of(Statement::Balance, &named("statement-total-liabilities-and-equity")));
}

#[test]
fn every_account_stands_once_in_the_statement_of_its_kind() {
    let (income, balance) = (income_lines(), balance_lines());
    for account in Account::ALL {
        let times = |lines: &[(Subject, bool)], subject| lines.iter().filter(|(of, _)| *of == subject).count();
        let earned = matches!(account.kind(), Kind::Income | Kind::Expense);
        assert_eq!(account.level().is_some(), earned, "{account:?}");
        assert_eq!(times(&income, Subject::Earned(account)), usize::from(earned), "{account:?}");
        assert_eq!(times(&balance, Subject::Stands(account)), usize::from(!earned), "{account:?}");
    }
}

#[test]
fn a_result_is_what_stands_above_it() {
    let (ledger, told) = books();
    let closed = [Closed { quarter: Quarter::new(2000, 0), ledger: &ledger, postings: &told.postings }];
    let mut above = Money::ZERO;
    for line in lines(Statement::Income, &closed) {
        match line.subject {
            Subject::Earned(account) if account.kind() == Kind::Income => above += line.amounts[0],
            Subject::Earned(_) => above -= line.amounts[0],
            Subject::EarnedSum(_) => assert_eq!(line.amounts[0], above),
            _ => {}
        }
    }
}

#[test]
fn the_causes_of_a_section_add_up_to_it() {
    let (ledger, told) = books();
    let closed = [Closed { quarter: Quarter::new(2000, 0), ledger: &ledger, postings: &told.postings }];
    let (mut run, mut sections) = (Money::ZERO, Money::ZERO);
    for line in lines(Statement::CashFlow, &closed) {
        match line.subject {
            Subject::Moved(..) => run += line.amounts[0],
            Subject::Section(_) => {
                assert_eq!(line.amounts[0], run);
                sections += run;
                run = Money::ZERO;
            }
            Subject::CashChange => assert_eq!(line.amounts[0], sections),
            Subject::CashBefore => assert_eq!(line.amounts[0] + sections, ledger.cash()),
            _ => {}
        }
    }
}

#[test]
fn empty_lines_are_left_out() {
    let (ledger, told) = books();
    let closed = [Closed { quarter: Quarter::new(2000, 0), ledger: &ledger, postings: &told.postings }];
    let income = lines(Statement::Income, &closed);
    assert!(income.iter().all(|line| line.subject != Subject::Earned(A::PlatformRevenue)));
    assert!(income.iter().any(|line| line.subject == Subject::Margin && line.shares.len() == 1));
}

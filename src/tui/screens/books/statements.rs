//! The three statements of the quarters played, as amounts to the cent: which lines there are, what each adds up, and
//! of what a line can be asked why. No words and no widths here.

use crate::sim::ledger::{Account, Cause, Ledger, Posting, Section};
use crate::sim::units::{Money, Quarter};

use Account as A;

/// A quarter whose books are closed.
#[derive(Clone, Copy, Debug)]
pub struct Closed<'a> {
    /// Which quarter.
    pub quarter: Quarter,
    /// The ledger after closing.
    pub ledger: &'a Ledger,
    /// Everything that was posted in it.
    pub postings: &'a [Posting],
}

/// One of the three statements.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Statement {
    /// What was earned and spent.
    #[default]
    Income,
    /// What is owned and owed.
    Balance,
    /// Where cash came from and went.
    CashFlow,
}

impl Statement {
    /// All of them, in the order in which they are leafed through.
    pub const ALL: [Self; 3] = [Self::Income, Self::Balance, Self::CashFlow];

    /// Message id of its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Income => "statement-income",
            Self::Balance => "statement-balance",
            Self::CashFlow => "statement-cash-flow",
        }
    }

    /// The statement that follows.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Income => Self::Balance,
            Self::Balance => Self::CashFlow,
            Self::CashFlow => Self::Income,
        }
    }
}

/// A figure that is the sum of accounts less other accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    /// Message id of its name.
    pub name: &'static str,
    /// Accounts that count for it.
    pub plus: &'static [Account],
    /// Accounts that count against it.
    pub minus: &'static [Account],
}

const REVENUE: &[Account] = &[A::Sales, A::PlatformRevenue];
const ASSETS: &[Account] = &[
    A::Cash,
    A::Receivables,
    A::Inventory,
    A::Prepaid,
    A::Machines,
    A::MachinesDepreciation,
    A::OtherPlant,
    A::OtherPlantDepreciation,
    A::OtherAssets,
];
const LIABILITIES: &[Account] = &[
    A::Payables,
    A::AccruedAndUnearned,
    A::Overdraft,
    A::DebtOpening,
    A::DebtConvertible,
    A::DebtLater,
    A::CreditLine,
];
const EQUITY: &[Account] = &[A::PaidInCapital, A::RetainedEarnings];
const OWED_AND_OWNED: &[Account] = &[
    A::Payables,
    A::AccruedAndUnearned,
    A::Overdraft,
    A::DebtOpening,
    A::DebtConvertible,
    A::DebtLater,
    A::CreditLine,
    A::PaidInCapital,
    A::RetainedEarnings,
];
const RUNNING: &[Account] = &[
    A::CostOfSales,
    A::Fulfilment,
    A::Marketing,
    A::TechnologyPeople,
    A::TechnologyMachines,
    A::GeneralAndAdministrative,
    A::PlatformCosts,
];
const OPERATING: &[Account] = &[
    A::CostOfSales,
    A::Fulfilment,
    A::Marketing,
    A::TechnologyPeople,
    A::TechnologyMachines,
    A::GeneralAndAdministrative,
    A::PlatformCosts,
    A::Restructuring,
    A::Depreciation,
    A::WriteOffs,
];
const ALL_COSTS: &[Account] = &[
    A::CostOfSales,
    A::Fulfilment,
    A::Marketing,
    A::TechnologyPeople,
    A::TechnologyMachines,
    A::GeneralAndAdministrative,
    A::PlatformCosts,
    A::Restructuring,
    A::Depreciation,
    A::WriteOffs,
    A::InterestExpense,
    A::IncomeTax,
];

const GROSS: Sum = Sum { name: "statement-gross-profit", plus: &[A::Sales], minus: &[A::CostOfSales] };
const PRO_FORMA: Sum = Sum { name: "statement-pro-forma", plus: REVENUE, minus: RUNNING };
const OPERATING_RESULT: Sum = Sum { name: "statement-operating-result", plus: REVENUE, minus: OPERATING };
const NET: Sum =
    Sum { name: "statement-net-result", plus: &[A::Sales, A::PlatformRevenue, A::InterestIncome], minus: ALL_COSTS };

/// What a line of a statement shows, and so what *why* is asked of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A heading; nothing to ask.
    Heading(&'static str),
    /// What an account earned or spent in the quarter.
    Earned(Account),
    /// What stands in an account at the end.
    Stands(Account),
    /// A sum of what accounts earned and spent.
    EarnedSum(Sum),
    /// A sum of what stands in accounts.
    StandsSum(Sum),
    /// Gross profit over sales.
    Margin,
    /// Cash that moved for a cause, in a section.
    Moved(Section, Cause),
    /// A section's cash in all.
    Section(Section),
    /// Change of cash in all.
    CashChange,
    /// Cash when the quarter opened.
    CashBefore,
}

/// A line with one amount for every quarter.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it shows.
    pub subject: Subject,
    /// The amounts, oldest quarter first; empty for headings and for shares.
    pub amounts: Vec<Money>,
    /// Shares instead of amounts, oldest first.
    pub shares: Vec<f64>,
    /// Whether it adds up what stands above it.
    pub total: bool,
}

/// Lines of the income statement, in order; totals marked.
const INCOME: &[(Subject, bool)] = &[
    (Subject::Earned(A::Sales), false),
    (Subject::Earned(A::CostOfSales), false),
    (Subject::EarnedSum(GROSS), true),
    (Subject::Margin, false),
    (Subject::Earned(A::PlatformRevenue), false),
    (Subject::Earned(A::PlatformCosts), false),
    (Subject::Earned(A::Fulfilment), false),
    (Subject::Earned(A::Marketing), false),
    (Subject::Earned(A::TechnologyPeople), false),
    (Subject::Earned(A::TechnologyMachines), false),
    (Subject::Earned(A::GeneralAndAdministrative), false),
    (Subject::EarnedSum(PRO_FORMA), true),
    (Subject::Earned(A::Restructuring), false),
    (Subject::Earned(A::Depreciation), false),
    (Subject::Earned(A::WriteOffs), false),
    (Subject::EarnedSum(OPERATING_RESULT), true),
    (Subject::Earned(A::InterestIncome), false),
    (Subject::Earned(A::InterestExpense), false),
    (Subject::Earned(A::IncomeTax), false),
    (Subject::EarnedSum(NET), true),
];

fn balance_lines() -> Vec<(Subject, bool)> {
    let stands = |accounts: &[Account]| accounts.iter().map(|a| (Subject::Stands(*a), false)).collect::<Vec<_>>();
    let sum = |name, plus| (Subject::StandsSum(Sum { name, plus, minus: &[] }), true);
    let mut lines = vec![(Subject::Heading("statement-assets"), false)];
    lines.extend(stands(ASSETS));
    lines.push(sum("statement-total-assets", ASSETS));
    lines.push((Subject::Heading("statement-liabilities"), false));
    lines.extend(stands(LIABILITIES));
    lines.push(sum("statement-total-liabilities", LIABILITIES));
    lines.push((Subject::Heading("statement-equity"), false));
    lines.extend(stands(EQUITY));
    lines.push(sum("statement-total-liabilities-and-equity", OWED_AND_OWNED));
    lines
}

fn cash_flow_lines(quarters: &[Closed<'_>]) -> Vec<(Subject, bool)> {
    let mut lines = Vec::new();
    for section in [Section::Operating, Section::Investing, Section::Financing] {
        for cause in Cause::ALL {
            if quarters.iter().any(|q| cash_by(q, section, cause) != Money::ZERO) {
                lines.push((Subject::Moved(section, cause), false));
            }
        }
        lines.push((Subject::Section(section), true));
    }
    lines.push((Subject::CashChange, true));
    lines.push((Subject::CashBefore, false));
    lines.push((Subject::Stands(A::Cash), true));
    lines
}

/// Cash that a posting brings (negative: takes), with the section it belongs to.
#[must_use]
pub fn cash_of(posting: &Posting) -> Option<(Section, Money)> {
    match (posting.debit, posting.credit) {
        (A::Cash, other) => Some((other.section(), posting.amount)),
        (other, A::Cash) => Some((other.section(), -posting.amount)),
        _ => None,
    }
}

fn cash_by(quarter: &Closed<'_>, section: Section, cause: Cause) -> Money {
    quarter
        .postings
        .iter()
        .filter(|posting| posting.cause == cause)
        .filter_map(cash_of)
        .filter(|(of, _)| *of == section)
        .map(|(_, amount)| amount)
        .sum()
}

impl Sum {
    fn of(&self, amount: impl Fn(Account) -> Money) -> Money {
        let plus: Money = self.plus.iter().map(|a| amount(*a)).sum();
        let minus: Money = self.minus.iter().map(|a| amount(*a)).sum();
        plus - minus
    }
}

/// What a subject came to in a quarter, to the cent; nothing for headings and shares.
#[must_use]
pub fn amount(subject: Subject, quarter: &Closed<'_>) -> Money {
    match subject {
        Subject::Moved(section, cause) => cash_by(quarter, section, cause),
        other => of_ledger(other, quarter.ledger).unwrap_or_default(),
    }
}

/// The same where the ledger alone knows it; nothing for headings, shares and what moved by cause.
#[must_use]
pub fn of_ledger(subject: Subject, ledger: &Ledger) -> Option<Money> {
    Some(match subject {
        Subject::Heading(_) | Subject::Margin | Subject::Moved(..) => return None,
        Subject::Earned(account) => ledger.moved(account),
        Subject::Stands(account) => ledger.balance(account),
        Subject::EarnedSum(sum) => sum.of(|a| ledger.moved(a)),
        Subject::StandsSum(sum) => sum.of(|a| ledger.balance(a)),
        Subject::Section(section) => ledger.cash_flow(section),
        Subject::CashChange => ledger.cash_change(),
        Subject::CashBefore => ledger.cash() - ledger.cash_change(),
    })
}

/// Gross profit over sales; 0 without sales.
#[must_use]
pub fn margin(quarter: &Closed<'_>) -> f64 {
    let sales = quarter.ledger.moved(A::Sales);
    if sales > Money::ZERO { GROSS.of(|a| quarter.ledger.moved(a)).millions() / sales.millions() } else { 0.0 }
}

/// The lines of a statement over these quarters, oldest first. Lines that are nothing in every quarter are left out,
/// totals never.
#[must_use]
pub fn lines(statement: Statement, quarters: &[Closed<'_>]) -> Vec<Line> {
    let wanted = match statement {
        Statement::Income => INCOME.to_vec(),
        Statement::Balance => balance_lines(),
        Statement::CashFlow => cash_flow_lines(quarters),
    };
    let line = |(subject, total): (Subject, bool)| {
        let of = |wanted: bool| if wanted { quarters.iter() } else { [].iter() };
        let money = !matches!(subject, Subject::Heading(_) | Subject::Margin);
        Line {
            subject,
            amounts: of(money).map(|q| amount(subject, q)).collect(),
            shares: of(subject == Subject::Margin).map(margin).collect(),
            total,
        }
    };
    let idle = |line: &Line| {
        !line.total && !line.amounts.is_empty() && line.amounts.iter().all(|amount| *amount == Money::ZERO)
    };
    wanted.into_iter().map(line).filter(|line| !idle(line)).collect()
}

#[cfg(test)]
mod tests;

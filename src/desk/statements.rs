//! The three statements of the quarters played, as amounts to the cent: which lines there are, what each adds up, and
//! of what a line can be asked why. Of words only the name of a line, and no widths.

use crate::journal::Played;
use crate::sim::ledger::{Account, Cause, Kind, Ledger, Level, Posting, Section};
use crate::sim::units::{Money, Quarter};
use crate::text::Texts;

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

/// Quarters of a statement, at most: two years.
pub const ACROSS: usize = 8;

/// The quarters that are shown, oldest first.
#[must_use]
pub fn closed(played: &[Played]) -> Vec<Closed<'_>> {
    let first = played.len().saturating_sub(ACROSS);
    played.iter().skip(first).map(closed_quarter).collect()
}

/// A played quarter's books.
#[must_use]
pub fn closed_quarter(played: &Played) -> Closed<'_> {
    Closed { quarter: played.quarter(), ledger: &played.after().ledger, postings: &played.told.postings }
}

/// The name of what a line shows.
#[must_use]
pub fn name(texts: &Texts, subject: Subject) -> String {
    match subject {
        Subject::Heading(id) => texts.get(id),
        Subject::Earned(account) | Subject::Stands(account) => texts.get(&format!("account-{}", account.id())),
        Subject::EarnedSum(sum) | Subject::StandsSum(sum) => texts.get(sum.name),
        Subject::Margin => texts.get("statement-gross-margin"),
        // What raising it cost is no debt raised.
        Subject::Moved(Section::Operating, Cause::DebtRaised) => texts.get("cause-debt-issue-costs"),
        Subject::Moved(_, cause) => texts.get(&format!("cause-{}", cause.id())),
        Subject::Section(section) => texts.get(match section {
            Section::Operating => "statement-operating-activities",
            Section::Investing => "statement-investing-activities",
            Section::Financing => "statement-financing-activities",
        }),
        Subject::CashChange => texts.get("statement-change-in-cash"),
        Subject::CashBefore => texts.get("statement-cash-at-start"),
    }
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

/// A figure that adds up accounts; which, the chart of accounts knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    /// Message id of its name.
    pub name: &'static str,
    of: Of,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    /// What counts in a result: what is earned, less what is spent.
    Result(Level),
    /// Everything of these kinds.
    Kinds(&'static [Kind]),
}

impl Sum {
    const fn result(level: Level) -> Self {
        let name = match level {
            Level::Gross => "statement-gross-profit",
            Level::ProForma => "statement-pro-forma",
            Level::Operating => "statement-operating-result",
            Level::Net => "statement-net-result",
        };
        Self { name, of: Of::Result(level) }
    }

    /// The accounts it adds up, and whether each counts for it (else against it).
    pub fn accounts(self) -> impl Iterator<Item = (Account, bool)> {
        Account::ALL.into_iter().filter_map(move |account| match self.of {
            Of::Result(level) => {
                account.level().filter(|of| *of <= level).map(|_| (account, account.kind() == Kind::Income))
            }
            Of::Kinds(kinds) => kinds.contains(&account.kind()).then_some((account, true)),
        })
    }

    fn of(self, amount: impl Fn(Account) -> Money) -> Money {
        self.accounts().map(|(account, plus)| if plus { amount(account) } else { -amount(account) }).sum()
    }
}

const GROSS: Sum = Sum::result(Level::Gross);

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

/// Lines of the income statement, in order: what first counts in a result, earned before spent, then the result.
/// Totals are marked.
fn income_lines() -> Vec<(Subject, bool)> {
    let mut lines = Vec::new();
    for level in Level::ALL {
        for kind in [Kind::Income, Kind::Expense] {
            let here = |account: &Account| account.level() == Some(level) && account.kind() == kind;
            lines.extend(Account::ALL.into_iter().filter(here).map(|account| (Subject::Earned(account), false)));
        }
        lines.push((Subject::EarnedSum(Sum::result(level)), true));
        if level == Level::Gross {
            lines.push((Subject::Margin, false));
        }
    }
    lines
}

fn balance_lines() -> Vec<(Subject, bool)> {
    let sum = |name, kinds| Subject::StandsSum(Sum { name, of: Of::Kinds(kinds) });
    let parts: [(&'static str, &'static [Kind], Subject); 3] = [
        ("statement-assets", &[Kind::Asset], sum("statement-total-assets", &[Kind::Asset])),
        ("statement-liabilities", &[Kind::Liability], sum("statement-total-liabilities", &[Kind::Liability])),
        ("statement-equity", &[Kind::Equity], sum("statement-total-equity", &[Kind::Equity])),
    ];
    let mut lines = Vec::new();
    for (heading, kinds, total) in parts {
        lines.push((Subject::Heading(heading), false));
        let here = |account: &Account| kinds.contains(&account.kind());
        lines.extend(Account::ALL.into_iter().filter(here).map(|account| (Subject::Stands(account), false)));
        lines.push((total, true));
    }
    lines.push((sum("statement-total-liabilities-and-equity", &[Kind::Liability, Kind::Equity]), true));
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
    let revenue = GROSS.accounts().filter(|(_, plus)| *plus);
    let sales: Money = revenue.map(|(account, _)| quarter.ledger.moved(account)).sum();
    if sales > Money::ZERO { GROSS.of(|a| quarter.ledger.moved(a)).millions() / sales.millions() } else { 0.0 }
}

/// The lines of a statement over these quarters, oldest first. Lines that are nothing in every quarter are left out,
/// totals never.
#[must_use]
pub fn lines(statement: Statement, quarters: &[Closed<'_>]) -> Vec<Line> {
    let wanted = match statement {
        Statement::Income => income_lines(),
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
pub(super) mod tests;

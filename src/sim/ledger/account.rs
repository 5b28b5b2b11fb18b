//! The accounts, their kinds, and where each stands in the statements.

/// Every account of the company. Assets and expenses grow by debits, the rest by credits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
#[expect(
    missing_docs,
    reason = "the names are those of the statements; `kind` and `section` say where each one stands"
)]
pub enum Account {
    Cash,
    Inventory,
    Prepaid,
    Machines,
    MachinesDepreciation,
    OtherPlant,
    OtherPlantDepreciation,
    OtherAssets,
    Payables,
    AccruedAndUnearned,
    Overdraft,
    DebtOpening,
    DebtConvertible,
    DebtLater,
    CreditLine,
    PaidInCapital,
    RetainedEarnings,
    Sales,
    PlatformRevenue,
    CostOfSales,
    Fulfilment,
    Marketing,
    TechnologyPeople,
    TechnologyMachines,
    GeneralAndAdministrative,
    PlatformCosts,
    Restructuring,
    Depreciation,
    InterestExpense,
    InterestIncome,
    WriteOffs,
    IncomeTax,
    GainOnDebt,
}

/// Number of accounts.
pub const ACCOUNTS: usize = 33;

/// Accounts of income and expense, and they alone, are those from here to the end.
pub(super) const FIRST_RESULT: usize = Account::Sales as usize;

/// Where an account stands in the statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Owned; a debit balance.
    Asset,
    /// Owed; a credit balance.
    Liability,
    /// The owners' share; a credit balance.
    Equity,
    /// Earned in the period; a credit balance.
    Income,
    /// Spent in the period; a debit balance.
    Expense,
}

/// Results of the income statement, from the first to the last: each is the one before and what first counts in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Sales less their cost.
    Gross,
    /// Less what running the company takes: what managers call the pro forma result.
    ProForma,
    /// Less what has no bill this quarter, or will not come again.
    Operating,
    /// Less interest and tax.
    Net,
}

impl Level {
    /// All of them, from the first to the last.
    pub const ALL: [Self; 4] = [Self::Gross, Self::ProForma, Self::Operating, Self::Net];
}

/// Sections of the cash-flow statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Section {
    /// Operating activities.
    Operating,
    /// Investing activities.
    Investing,
    /// Financing activities.
    Financing,
}

impl Account {
    /// All accounts in the order of the statements.
    pub const ALL: [Self; ACCOUNTS] = {
        use Account as A;
        [
            A::Cash,
            A::Inventory,
            A::Prepaid,
            A::Machines,
            A::MachinesDepreciation,
            A::OtherPlant,
            A::OtherPlantDepreciation,
            A::OtherAssets,
            A::Payables,
            A::AccruedAndUnearned,
            A::Overdraft,
            A::DebtOpening,
            A::DebtConvertible,
            A::DebtLater,
            A::CreditLine,
            A::PaidInCapital,
            A::RetainedEarnings,
            A::Sales,
            A::PlatformRevenue,
            A::CostOfSales,
            A::Fulfilment,
            A::Marketing,
            A::TechnologyPeople,
            A::TechnologyMachines,
            A::GeneralAndAdministrative,
            A::PlatformCosts,
            A::Restructuring,
            A::Depreciation,
            A::InterestExpense,
            A::InterestIncome,
            A::WriteOffs,
            A::IncomeTax,
            A::GainOnDebt,
        ]
    };

    /// The kind of account.
    #[must_use]
    pub const fn kind(self) -> Kind {
        use Account as A;
        match self {
            A::Cash
            | A::Inventory
            | A::Prepaid
            | A::Machines
            | A::MachinesDepreciation
            | A::OtherPlant
            | A::OtherPlantDepreciation
            | A::OtherAssets => Kind::Asset,
            A::Payables
            | A::AccruedAndUnearned
            | A::Overdraft
            | A::DebtOpening
            | A::DebtConvertible
            | A::DebtLater
            | A::CreditLine => Kind::Liability,
            A::PaidInCapital | A::RetainedEarnings => Kind::Equity,
            A::Sales | A::PlatformRevenue | A::InterestIncome | A::GainOnDebt => Kind::Income,
            _ => Kind::Expense,
        }
    }

    /// The result in which it first counts; none for what stands in the balance sheet.
    #[must_use]
    pub const fn level(self) -> Option<Level> {
        use Account as A;
        match self {
            A::Sales | A::CostOfSales => Some(Level::Gross),
            A::Restructuring | A::Depreciation | A::WriteOffs => Some(Level::Operating),
            A::InterestIncome | A::InterestExpense | A::IncomeTax | A::GainOnDebt => Some(Level::Net),
            _ => match self.kind() {
                Kind::Income | Kind::Expense => Some(Level::ProForma),
                Kind::Asset | Kind::Liability | Kind::Equity => None,
            },
        }
    }

    /// The section of the cash-flow statement in which cash paid against this account stands.
    #[must_use]
    pub const fn section(self) -> Section {
        use Account as A;
        match self {
            A::Prepaid
            | A::Machines
            | A::MachinesDepreciation
            | A::OtherPlant
            | A::OtherPlantDepreciation
            | A::OtherAssets => Section::Investing,
            A::Overdraft | A::DebtOpening | A::DebtConvertible | A::DebtLater | A::CreditLine | A::PaidInCapital => {
                Section::Financing
            }
            _ => Section::Operating,
        }
    }

    /// Stable id, used in texts (`account-<id>`) and exports.
    #[must_use]
    pub const fn id(self) -> &'static str {
        use Account as A;
        match self {
            A::Cash => "cash",
            A::Inventory => "inventory",
            A::Prepaid => "prepaid",
            A::Machines => "machines",
            A::MachinesDepreciation => "machines-depreciation",
            A::OtherPlant => "other-plant",
            A::OtherPlantDepreciation => "other-plant-depreciation",
            A::OtherAssets => "other-assets",
            A::Payables => "payables",
            A::AccruedAndUnearned => "accrued-and-unearned",
            A::Overdraft => "overdraft",
            A::DebtOpening => "debt-opening",
            A::DebtConvertible => "debt-convertible",
            A::DebtLater => "debt-later",
            A::CreditLine => "credit-line",
            A::PaidInCapital => "paid-in-capital",
            A::RetainedEarnings => "retained-earnings",
            A::Sales => "sales",
            A::PlatformRevenue => "platform-revenue",
            A::CostOfSales => "cost-of-sales",
            A::Fulfilment => "fulfilment",
            A::Marketing => "marketing",
            A::TechnologyPeople => "technology-people",
            A::TechnologyMachines => "technology-machines",
            A::GeneralAndAdministrative => "general-and-administrative",
            A::PlatformCosts => "platform-costs",
            A::Restructuring => "restructuring",
            A::Depreciation => "depreciation",
            A::InterestExpense => "interest-expense",
            A::InterestIncome => "interest-income",
            A::WriteOffs => "write-offs",
            A::IncomeTax => "income-tax",
            A::GainOnDebt => "gain-on-debt",
        }
    }
}

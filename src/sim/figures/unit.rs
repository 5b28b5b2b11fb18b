//! In what each figure is counted: for whoever writes it down in base units, or reckons with it in dollars.

use super::Figure;

/// In what a figure is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Dollars; the figure is in millions of them.
    Dollars,
    /// People; the figure is in millions of them.
    Millions,
    /// A whole number.
    Count,
    /// True or false; the figure is 1 or 0.
    Truth,
    /// A plain number.
    Plain,
}

impl Figure {
    /// In what it is counted.
    #[must_use]
    pub const fn unit(self) -> Unit {
        use Figure as F;
        match self {
            F::Sales
            | F::GrossProfit
            | F::OperatingResult
            | F::NetIncome
            | F::Cash
            | F::SteadyCash
            | F::FreeCashFlow
            | F::Debt
            | F::Payables
            | F::Inventory
            | F::InfrastructureCost
            | F::MachinesRunning
            | F::Marketing
            | F::FulfilmentCost
            | F::FulfilmentFixed
            | F::TechnologyCost
            | F::GeneralCost
            | F::Raised
            | F::GridRevenue
            | F::GridReturn => Unit::Dollars,
            F::Customers => Unit::Millions,
            F::Turn
            | F::Season
            | F::IdleWeeks
            | F::MigrationStage
            | F::MigrationQuarters
            | F::FailedNights
            | F::SitesClosed
            | F::RivalsAlive
            | F::StartUps
            | F::NeverFounded => Unit::Count,
            F::Migrating
            | F::PlatformDone
            | F::Piloted
            | F::VendorOffer
            | F::DealSigned
            | F::Pledged
            | F::PartnerOffer
            | F::GridOpen
            | F::GridRival => Unit::Truth,
            _ => Unit::Plain,
        }
    }
}

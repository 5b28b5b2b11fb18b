//! How each figure is explained: as a product, a stock, a sum, or by its definition and what goes into it.

use crate::sim::figures::{Figure, Unit};

/// How a figure is explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// A product: log-mean Divisia.
    Product,
    /// A stock with a limit: its steps, in order.
    Steps,
    /// A balance: its postings, by cause.
    Balance,
    /// A flow of money: its lines or causes against the quarter before.
    Flow,
    /// A sum of parts that can be seen.
    Sum,
    /// An input after another takes its new value.
    Substitution,
    /// An estimate, a state or a count: its definition, and these figures go into it.
    Definition(&'static [Figure]),
}

/// How the numbers of a figure are to be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Money.
    Money,
    /// A share of 1, in percent.
    Share,
    /// Hours.
    Hours,
    /// Units of load or machines, to a tenth.
    Units,
    /// A level, an index or a multiple, to a hundredth.
    Level,
    /// A whole count.
    Count,
    /// Quarters, to a tenth.
    Quarters,
    /// Millions of people.
    Customers,
    /// Yes or no.
    Flag,
}

/// How `figure` is explained.
#[must_use]
pub const fn method(figure: Figure) -> Method {
    use Figure as F;
    use Method as M;
    match figure {
        F::Sales
        | F::GrossMargin
        | F::Load
        | F::OutageHours
        | F::RelativePrice
        | F::Utilisation
        | F::YearlyGrowth
        | F::Resistance
        | F::ScopeEstimate => M::Product,
        F::Urgency
        | F::Muscle
        | F::Honesty
        | F::Inoculation
        | F::Suppliers
        | F::Trust
        | F::Morale
        | F::KnowHow
        | F::Tangle
        | F::Decoupled
        | F::Backlog
        | F::Tested
        | F::Rehearsed
        | F::Customers
        | F::Headcount
        | F::Quality => M::Steps,
        F::Cash | F::Debt | F::Payables | F::Inventory => M::Balance,
        F::GrossProfit
        | F::OperatingResult
        | F::NetIncome
        | F::FreeCashFlow
        | F::Marketing
        | F::FulfilmentCost
        | F::TechnologyCost
        | F::GeneralCost
        | F::InfrastructureCost
        | F::GridRevenue => M::Flow,
        F::Capacity | F::MachinesRunning | F::IdleWeeks | F::SteadyCash | F::Coverage => M::Sum,
        F::Runway => M::Substitution,
        F::Readiness => {
            M::Definition(&[F::MigrationSpent, F::ScopeEstimate, F::Tested, F::Rehearsed, F::Honesty, F::Tangle])
        }
        F::KinkEstimate => M::Definition(&[F::RelativePrice, F::Customers]),
        F::NerveEstimate => M::Definition(&[F::Suppliers, F::Coverage]),
        F::Effort => M::Definition(&[F::Headcount, F::Morale, F::KnowHow, F::Tangle]),
        F::MigrationSpent => M::Definition(&[F::Effort, F::Resistance]),
        F::Refused => M::Definition(&[F::Migrating, F::Backlog]),
        F::RefusedOrders => M::Definition(&[F::Load, F::Capacity, F::Utilisation]),
        F::FulfilmentFixed => M::Definition(&[F::SitesClosed, F::Staff]),
        F::FulfilmentVariable => M::Definition(&[F::Effort, F::Pledged]),
        F::MigrationStage | F::Migrating | F::PlatformDone | F::MigrationQuarters => {
            M::Definition(&[F::Readiness, F::Tested, F::FailedNights])
        }
        F::VendorOffer | F::DealSigned => M::Definition(&[F::Glut, F::Piloted]),
        F::Raised => M::Definition(&[F::CapitalWindow, F::Runway, F::Pledged]),
        F::RivalsAlive | F::Shutdowns | F::Glut => M::Definition(&[F::CapitalWindow]),
        F::MandateAdopted | F::RuleFive => M::Definition(&[F::Resistance]),
        F::GridBuilt => M::Definition(&[F::Effort, F::RuleFive, F::Decoupled, F::Tangle, F::Conviction]),
        F::GridOpen => M::Definition(&[F::GridBuilt, F::RuleFive, F::Decoupled]),
        F::Tenants => M::Definition(&[F::GridCapacity, F::TenantsReputation, F::GridRival]),
        F::GridReturn => M::Definition(&[F::GridRevenue, F::GridCapacity]),
        F::TenantsReputation => M::Definition(&[F::Tenants, F::GridCapacity, F::RefusedOrders]),
        F::StartUps | F::NeverFounded => M::Definition(&[F::Tenants, F::GridRival, F::CapitalWindow]),
        F::Conviction => M::Definition(&[F::PlatformDone, F::Decoupled]),
        F::GridCapacity
        | F::GridRival
        | F::Turn
        | F::Season
        | F::PriceIndex
        | F::CapitalWindow
        | F::Piloted
        | F::FailedNights
        | F::Pledged
        | F::SitesClosed
        | F::PartnerOffer
        | F::Staff => M::Definition(&[]),
    }
}

/// How the numbers of `figure` are said: by its unit, and plain numbers by what they are numbers of.
#[must_use]
pub const fn form(figure: Figure) -> Form {
    use Figure as F;
    match figure.unit() {
        Unit::Dollars => return Form::Money,
        Unit::Millions => return Form::Customers,
        Unit::Count => return Form::Count,
        Unit::Truth => return Form::Flag,
        Unit::Plain => {}
    }
    match figure {
        F::GrossMargin
        | F::YearlyGrowth
        | F::Utilisation
        | F::Decoupled
        | F::Readiness
        | F::Rehearsed
        | F::Tested
        | F::RefusedOrders
        | F::FulfilmentVariable
        | F::MandateAdopted
        | F::RuleFive
        | F::GridBuilt => Form::Share,
        F::OutageHours => Form::Hours,
        F::Load | F::Capacity | F::Tenants | F::GridCapacity => Form::Units,
        F::Runway => Form::Quarters,
        F::Headcount | F::Refused | F::Shutdowns | F::Effort | F::MigrationSpent | F::Staff => Form::Count,
        _ => Form::Level,
    }
}

//! What a rule of a strategy decides: the keys of the interface, one setting a key or part of a key.

mod build;
mod company;
mod written;

pub use company::{GridFile, MandateFile, Offer, Terms};
pub use written::{
    AllocationFile, CareFile, DecisionsFile, FinanceFile, InquiryFile, OperationsFile, PolicyFile, StandingFile,
    UnitsFile,
};

use crate::content::strategy::amount::Amount;
use crate::sim::cutover::CutoverPolicy;
use crate::sim::decisions::{
    AfterIncident, Allocation, CapacityPlatform, Communication, Enforcement, Freeze, MigrationMove, Pledge, Shipping,
    Story, Structure, TIERS, VendorMove,
};
use crate::sim::units::Quarter;

/// A part of `finance` that is an amount of money, or the days by which suppliers wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of `Finance`")]
pub enum Purse {
    Convertible,
    Equity,
    Credit,
    Strategic,
    Buyback,
    StretchDays,
}

/// A part of `standing` that is a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of `Standing`")]
pub enum StandingPart {
    CapacityCover,
    MarketingShare,
    CashFloor,
    Staffing,
    GridCover,
}

/// One decision of a rule.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "the keys of the interface, and their parts")]
pub enum Setting {
    PriceIndex(Amount),
    FreeShipping(Shipping),
    Marketing(Amount),
    Pledge(Pledge),
    Hiring(Amount),
    Layoffs(Amount),
    CloseSite(u8),
    Delist(bool),
    Freeze(Freeze),
    Allocation(Allocation),
    Order(u8, Amount),
    Retire(u8, Amount),
    Vendor(VendorMove),
    CutoverBy(Quarter),
    CutoverIn(u16),
    Migration(MigrationMove),
    Tiers([bool; TIERS]),
    CutoverPolicy(CutoverPolicy),
    Rehearsal(bool),
    Amnesty(bool),
    PriceTest(bool),
    SoundSuppliers(bool),
    Finance(Purse, Amount),
    Story(Story),
    CapacityPlatform(CapacityPlatform),
    Standing(StandingPart, Option<Amount>),
    GridOrder(u8, Amount),
    Structure(Structure),
    Communication(Communication),
    MandateRules(u8),
    Enforcement(Enforcement),
    Offer(Offer, bool),
    Terms(Terms, Amount),
    Drill(bool),
    AfterIncident(AfterIncident),
}

impl Setting {
    /// The amount in it. Every setting is named, so that none is forgotten that a figure may move.
    #[must_use]
    pub const fn amount(&self) -> Option<Amount> {
        match *self {
            Self::PriceIndex(amount)
            | Self::Marketing(amount)
            | Self::Hiring(amount)
            | Self::Layoffs(amount)
            | Self::Order(_, amount)
            | Self::GridOrder(_, amount)
            | Self::Retire(_, amount)
            | Self::Finance(_, amount)
            | Self::Terms(_, amount) => Some(amount),
            Self::Standing(_, amount) => amount,
            Self::FreeShipping(_)
            | Self::Pledge(_)
            | Self::CloseSite(_)
            | Self::Delist(_)
            | Self::Freeze(_)
            | Self::Allocation(_)
            | Self::Vendor(_)
            | Self::CutoverBy(_)
            | Self::CutoverIn(_)
            | Self::Migration(_)
            | Self::Tiers(_)
            | Self::CutoverPolicy(_)
            | Self::Rehearsal(_)
            | Self::Amnesty(_)
            | Self::Drill(_)
            | Self::AfterIncident(_)
            | Self::PriceTest(_)
            | Self::SoundSuppliers(_)
            | Self::Story(_)
            | Self::CapacityPlatform(_)
            | Self::Structure(_)
            | Self::Communication(_)
            | Self::MandateRules(_)
            | Self::Enforcement(_)
            | Self::Offer(..) => None,
        }
    }
}

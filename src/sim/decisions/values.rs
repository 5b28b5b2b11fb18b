//! What the keys say, in the order of the keys: customers and the market, people, the site, how we work and what is
//! offered to outsiders, money, and the orders that fill silence.

use crate::sim::units::{Money, Quarter};

/// Free shipping from which order value on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Shipping {
    /// Customers pay for shipping.
    #[default]
    None,
    /// Free from 99 dollars.
    Over99,
    /// Free from 49 dollars.
    Over49,
    /// Free from 25 dollars.
    Over25,
}

/// What the company has promised the market.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pledge {
    /// Get big fast: growth is the yardstick, and no date is given.
    #[default]
    Growth,
    /// An operating profit in this quarter, one of [`crate::sim::scenario::Scenario::pledges`].
    ProfitBy(Quarter),
}

impl Pledge {
    /// Whether a date for profit is promised.
    #[must_use]
    pub const fn is_profit(self) -> bool {
        !matches!(self, Self::Growth)
    }

    /// The promised quarter.
    #[must_use]
    pub const fn due(self) -> Option<Quarter> {
        match self {
            Self::Growth => None,
            Self::ProfitBy(due) => Some(due),
        }
    }
}

/// How far new features are stopped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Freeze {
    /// Features as usual.
    #[default]
    None,
    /// A board grants exceptions.
    Partial,
    /// Nothing new.
    Full,
}

/// Changes in sheds and phones.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Operations {
    /// People let go in warehouses and call centres; 0 or more.
    pub layoffs: u32,
    /// Index of a site in the scenario's list to close.
    pub close_site: Option<u8>,
    /// Stop selling lines that lose money on each box.
    pub delist: bool,
}

/// What happens after an incident.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AfterIncident {
    /// Nothing said.
    #[default]
    Silent,
    /// Somebody is blamed.
    Blame,
    /// The cause is looked for.
    Learn,
}

/// Care for the people who carry the bet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Care {
    /// A rehearsal of the cutover night.
    pub rehearsal: bool,
    /// Bad news may be told without harm.
    pub amnesty: bool,
    /// A drill in calm weather.
    pub drill: bool,
    /// Blame or learn after an incident.
    pub after_incident: AfterIncident,
}

/// What the all-hands hears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Story {
    /// No all-hands.
    #[default]
    None,
    /// The truth about the money.
    Tell,
    /// That all is well.
    Hide,
    /// Computing as a utility: one day machines will be rented like current from the mains, and nobody will keep a
    /// generator. Only where there are outsiders who might.
    Generator,
}

/// What is said at the vendor's table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum VendorMove {
    /// Nothing.
    #[default]
    None,
    /// Ask for an offer, or a better one.
    Negotiate,
    /// Sign the offer: three years of take-or-pay.
    Sign,
    /// Sign, tied to a dated cutover.
    SignBound,
    /// Leave the table.
    WalkAway,
}

/// Where the migration shall go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum MigrationMove {
    /// Stay.
    #[default]
    None,
    /// A pilot on a corner of the site.
    Pilot,
    /// Begin to port the selected tiers.
    Commit,
    /// Run old and new side by side.
    DualRun,
    /// One night for all selected tiers.
    Cutover,
    /// Service by service, where systems are decoupled enough.
    CutoverByService,
    /// Give up, before the point of no return.
    Abandon,
}

impl MigrationMove {
    /// Whether it begins the migration in earnest, or carries it on.
    #[must_use]
    pub const fn is_earnest(self) -> bool {
        matches!(self, Self::Commit | Self::DualRun | Self::Cutover | Self::CutoverByService)
    }

    /// Whether tiers go over to the new machines by it, in one night or service by service.
    #[must_use]
    pub const fn cuts_over(self) -> bool {
        matches!(self, Self::Cutover | Self::CutoverByService)
    }
}

/// How the organisation is cut.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Structure {
    /// By craft.
    #[default]
    Functional,
    /// By business.
    Divisional,
    /// Both at once.
    Hybrid,
}

/// How its people talk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Communication {
    /// In one place, in meetings.
    #[default]
    CoLocatedSync,
    /// In one place, in writing.
    CoLocatedAsync,
    /// At several sites, in meetings.
    DistributedSync,
    /// At several sites, in writing.
    DistributedAsync,
    /// From everywhere, in writing.
    RemoteAsync,
}

/// What follows from leaving a rule of the mandate out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Enforcement {
    /// Nothing.
    #[default]
    None,
    /// Questions.
    Nudge,
    /// Dismissal.
    Fire,
}

/// The mandate of interfaces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mandate {
    /// Rules in force; bit 0 is rule one.
    pub rules: u8,
    /// How it is meant.
    pub enforcement: Enforcement,
}

/// A part of [`Mandate`] that a set of decisions changes; `None` leaves it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of `Mandate`")]
pub struct MandateChange {
    pub rules: Option<u8>,
    pub enforcement: Option<Enforcement>,
}

/// What is offered to outsiders.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct GridOffer {
    /// Idle machines of the shop, bare.
    pub bare_renting: bool,
    /// Services for many tenants, on machines bought for them.
    pub services: bool,
    /// Dollars a unit and hour.
    pub price_per_unit_hour: f64,
    /// Share of the shop's idle machines that is rented out.
    pub idle_share: f64,
    /// Share of tenants put out before December.
    pub december_reserve: f64,
}

/// A part of [`GridOffer`] that a set of decisions changes; `None` leaves it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the fields of `GridOffer`")]
pub struct GridChange {
    pub bare_renting: Option<bool>,
    pub services: Option<bool>,
    pub price_per_unit_hour: Option<f64>,
    pub idle_share: Option<f64>,
    pub december_reserve: Option<f64>,
}

/// Money raised or given back in the quarter; each but `credit` 0 or more.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Finance {
    /// Convertible bonds.
    pub convertible: Money,
    /// New shares.
    pub equity: Money,
    /// Drawn on the committed credit line; below 0: paid back.
    pub credit: Money,
    /// A partner's money for shares.
    pub strategic: Money,
    /// Own debt bought at market price: the money spent.
    pub buyback: Money,
    /// Days by which suppliers are paid later; 0 to the scenario's limit.
    pub stretch_payables_days: f64,
}

/// Finding out, for a price.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Inquiry {
    /// Test prices on a few products.
    pub price_test: bool,
    /// Ask suppliers how nervous they are.
    pub sound_suppliers: bool,
}

/// A range that a forecaster is 80% sure will hold cash at the end of the quarter. Cash short of nothing counts below
/// nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CashRange {
    /// Its lower end.
    pub low: Money,
    /// Its upper end; not below the lower.
    pub high: Money,
}

/// Platform that standing capacity orders go to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CapacityPlatform {
    /// The incumbent's until a tier has been cut over, then the challenger's.
    #[default]
    Auto,
    /// The platform with this index.
    Platform(u8),
}

/// Orders that fill silence. `None` means that the order is cancelled.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Standing {
    /// Capacity bought for the coming December over its expected peak load.
    pub capacity_cover: Option<f64>,
    /// From which platform.
    pub capacity_platform: CapacityPlatform,
    /// Marketing as a share of seasonally adjusted sales, where `marketing` was never given or is cancelled.
    pub marketing_share: Option<f64>,
    /// Cash below which the treasurer draws on the credit line, dollars.
    pub cash_floor: Option<Money>,
    /// Engineers held at this number by hiring, at most.
    pub staffing: Option<f64>,
    /// Machines for tenants over what they are expected to want, while services are offered.
    pub grid_cover: Option<f64>,
}

/// A part of [`Standing`] that a set of decisions changes: `None` leaves it, `Some(None)` cancels it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the fields of `Standing`")]
pub struct StandingChange {
    pub capacity_cover: Option<Option<f64>>,
    pub capacity_platform: Option<CapacityPlatform>,
    pub marketing_share: Option<Option<f64>>,
    pub cash_floor: Option<Option<Money>>,
    pub staffing: Option<Option<f64>>,
    pub grid_cover: Option<Option<f64>>,
}

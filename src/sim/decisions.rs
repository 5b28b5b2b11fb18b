//! What may be decided in a quarter. Every key is declared once in [`KEYS`], as a level (silent means as
//! last quarter), a one-shot (silent means nothing) or a transition.

mod company;
mod fields;
pub mod limits;

pub use company::{Communication, Enforcement, Grid, GridChange, Mandate, MandateChange, Structure};

use crate::sim::cutover::{Acts, CutoverPolicy};
use crate::sim::units::{Money, Quarter};

/// Most platforms of machines a scenario may name.
pub const PLATFORMS: usize = 3;
/// Most tiers a migration may have.
pub const TIERS: usize = 4;
/// Most sites that may be closed.
pub const SITES: usize = 4;
/// Rules of the mandate.
pub const RULES: usize = 7;

/// How silence about a key is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// Stays as it was last quarter.
    Level,
    /// Happens in the quarter it is decided in, and not again.
    OneShot,
    /// Moves a process along; naming the present stage changes nothing.
    Transition,
}

/// A decision key as it appears in JSON, strategies, saves and on screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// The name.
    pub name: &'static str,
    /// How silence is read.
    pub nature: Nature,
}

const fn key(name: &'static str, nature: Nature) -> Key {
    Key { name, nature }
}

/// Every decision key, in the order in which screens and exports list them.
pub const KEYS: [Key; 26] = [
    key("price_index", Nature::Level),
    key("free_shipping", Nature::Level),
    key("marketing", Nature::Level),
    key("pledge", Nature::Level),
    key("hiring", Nature::OneShot),
    key("operations", Nature::OneShot),
    key("freeze", Nature::Level),
    key("allocation", Nature::Level),
    key("orders", Nature::OneShot),
    key("retire", Nature::OneShot),
    key("vendor", Nature::OneShot),
    key("cutover_by", Nature::OneShot),
    key("migration", Nature::Transition),
    key("migration_tiers", Nature::Level),
    key("night", Nature::OneShot),
    key("cutover_policy", Nature::Level),
    key("care", Nature::OneShot),
    key("inquiry", Nature::OneShot),
    key("structure", Nature::Level),
    key("communication", Nature::Level),
    key("mandate", Nature::Level),
    key("grid", Nature::Level),
    key("finance", Nature::OneShot),
    key("story", Nature::OneShot),
    key("standing", Nature::Level),
    key("forecast", Nature::OneShot),
];

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

/// Shares of the engineers above the keep-the-lights-on floor; each 0 to 1, together at most 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the programmes, named as in the interface")]
pub struct Allocation {
    pub features: f64,
    pub migration: f64,
    pub testing: f64,
    pub decoupling: f64,
    pub platform: f64,
    pub fulfilment: f64,
    pub reliability: f64,
}

impl Allocation {
    /// All shares in the order of the interface.
    #[must_use]
    pub const fn shares(&self) -> [f64; 7] {
        [self.features, self.migration, self.testing, self.decoupling, self.platform, self.fulfilment, self.reliability]
    }

    /// From shares in the order of [`Allocation::shares`].
    #[must_use]
    pub const fn from_shares(s: [f64; 7]) -> Self {
        Self {
            features: s[0],
            migration: s[1],
            testing: s[2],
            decoupling: s[3],
            platform: s[4],
            fulfilment: s[5],
            reliability: s[6],
        }
    }

    /// What is shared out in all.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.shares().iter().sum()
    }

    /// Names of the programmes in the order of [`Allocation::shares`].
    pub const NAMES: [&'static str; 7] =
        ["features", "migration", "testing", "decoupling", "platform", "fulfilment", "reliability"];
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

/// Finding out, for a price.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Inquiry {
    /// Test prices on a few products.
    pub price_test: bool,
    /// Ask suppliers how nervous they are.
    pub sound_suppliers: bool,
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

/// A range that a forecaster is 80% sure will hold cash at the end of the quarter. Cash short of nothing counts below
/// nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CashRange {
    /// Its lower end.
    pub low: Money,
    /// Its upper end; not below the lower.
    pub high: Money,
}

/// A set of decisions for one quarter; `None` is silence.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Decisions {
    /// Prices against rivals' in the base quarter, within [`limits::PRICE_INDEX`].
    pub price_index: Option<f64>,
    /// Free shipping.
    pub free_shipping: Option<Shipping>,
    /// Marketing, dollars a quarter.
    pub marketing: Option<Money>,
    /// Promise to the market.
    pub pledge: Option<Pledge>,
    /// Engineers hired, net; negative lets people go, at most the scenario's limit.
    pub hiring: Option<f64>,
    /// Sheds and phones.
    pub operations: Option<Operations>,
    /// Feature freeze.
    pub freeze: Option<Freeze>,
    /// Engineers by programme.
    pub allocation: Option<Allocation>,
    /// Units ordered for the shop by platform.
    pub orders: Option<[f64; PLATFORMS]>,
    /// Units ordered for tenants by platform: the same key, with a purpose.
    pub grid_orders: Option<[f64; PLATFORMS]>,
    /// Units retired by platform.
    pub retire: Option<[f64; PLATFORMS]>,
    /// The vendor's table.
    pub vendor: Option<VendorMove>,
    /// The cutover date announced with `sign_bound`.
    pub cutover_by: Option<Quarter>,
    /// The migration.
    pub migration: Option<MigrationMove>,
    /// Which tiers the migration takes.
    pub migration_tiers: Option<[bool; TIERS]>,
    /// The acts of the cutover night.
    pub night: Option<Acts>,
    /// How a night is played by itself.
    pub cutover_policy: Option<CutoverPolicy>,
    /// Care.
    pub care: Option<Care>,
    /// Inquiries.
    pub inquiry: Option<Inquiry>,
    /// How the organisation is cut.
    pub structure: Option<Structure>,
    /// How its people talk.
    pub communication: Option<Communication>,
    /// The mandate of interfaces.
    pub mandate: Option<MandateChange>,
    /// What is offered to outsiders.
    pub grid: Option<GridChange>,
    /// Finance.
    pub finance: Option<Finance>,
    /// The all-hands.
    pub story: Option<Story>,
    /// Standing orders.
    pub standing: Option<StandingChange>,
    /// The player's own forecast; it moves nothing and is scored.
    pub forecast: Option<CashRange>,
    /// The option of the open card, by index.
    pub event: Option<u8>,
}

impl Decisions {
    /// The set that decides nothing.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }
}

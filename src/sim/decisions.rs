//! What may be decided in a quarter. Every key is declared once in [`KEYS`], as a level (silent means as
//! last quarter), a one-shot (silent means nothing) or a transition.

mod allocation;
mod choices;
mod fields;
mod keys;
pub mod limits;
mod parts;
mod values;

pub use allocation::Allocation;
pub use fields::key_of;
pub use keys::{KEYS, Key, Silence};
pub use values::{
    AfterIncident, CapacityPlatform, Care, CashRange, Communication, Enforcement, Finance, Freeze, GridChange,
    GridOffer, Inquiry, Mandate, MandateChange, MigrationMove, Operations, Pledge, Shipping, Standing, StandingChange,
    Story, Structure, VendorMove,
};

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

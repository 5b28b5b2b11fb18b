//! What a set of decisions comes to: explicit decisions over standing orders over last quarter's levels.

use crate::sim::cutover::{Acts, CutoverPolicy};
use crate::sim::decisions::{
    Allocation, Care, Decisions, Finance, Freeze, Inquiry, MigrationMove, Operations, PLATFORMS, Pledge, Shipping,
    Standing, Story, TIERS, VendorMove,
};
use crate::sim::scenario::Scenario;
use crate::sim::units::{Money, Quarter};
use crate::sim::world::Visible;

/// Decisions that stay until changed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Levels {
    /// Price index.
    pub price_index: f64,
    /// Free shipping.
    pub free_shipping: Shipping,
    /// Marketing fixed by the player, dollars a quarter; `None` follows the standing share of sales.
    pub marketing: Option<Money>,
    /// Promise to the market.
    pub pledge: Pledge,
    /// Feature freeze.
    pub freeze: Freeze,
    /// Engineers by programme.
    pub allocation: Allocation,
    /// Tiers the migration takes.
    pub migration_tiers: [bool; TIERS],
    /// How a cutover night is played when its acts are not given.
    pub cutover_policy: CutoverPolicy,
    /// Standing orders.
    pub standing: Standing,
}

/// Everything that will be done in a quarter; what `check` judges and `step` carries out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// Levels in force this quarter.
    pub levels: Levels,
    /// Marketing spent this quarter.
    pub marketing: Money,
    /// Engineers hired, net.
    pub hiring: f64,
    /// Sheds and phones.
    pub operations: Operations,
    /// Units ordered by platform.
    pub orders: [f64; PLATFORMS],
    /// Whether the orders came from standing orders: what the market does not give is then no refusal.
    pub orders_standing: bool,
    /// Units retired by platform.
    pub retire: [f64; PLATFORMS],
    /// The vendor's table.
    pub vendor: VendorMove,
    /// Announced cutover date.
    pub cutover_by: Option<Quarter>,
    /// The migration's move.
    pub migration: MigrationMove,
    /// Acts of the night, when given.
    pub night: Option<Acts>,
    /// Care.
    pub care: Care,
    /// Inquiries.
    pub inquiry: Inquiry,
    /// Finance.
    pub finance: Finance,
    /// All-hands.
    pub story: Story,
    /// Chosen option of the open card: the default when unanswered.
    pub event: u8,
    /// Keys of the decisions that this version does not have, as bits over `decisions::KEYS`.
    pub not_built: u32,
}

/// What the decisions come to, given what a manager can see. Total: nonsense stays in the plan for
/// [`crate::sim::check::check`] to refuse.
#[must_use]
pub fn resolve(visible: &Visible, scenario: &Scenario, decisions: &Decisions) -> Plan {
    let mut levels = visible.levels;
    levels.price_index = decisions.price_index.unwrap_or(levels.price_index);
    levels.free_shipping = decisions.free_shipping.unwrap_or(levels.free_shipping);
    levels.pledge = decisions.pledge.unwrap_or(levels.pledge);
    levels.freeze = decisions.freeze.unwrap_or(levels.freeze);
    levels.allocation = decisions.allocation.unwrap_or(levels.allocation);
    levels.migration_tiers = decisions.migration_tiers.unwrap_or(levels.migration_tiers);
    levels.cutover_policy = decisions.cutover_policy.unwrap_or(levels.cutover_policy);
    if let Some(marketing) = decisions.marketing {
        levels.marketing = Some(marketing);
    }
    if let Some(change) = decisions.standing {
        let standing = &mut levels.standing;
        standing.capacity_cover = change.capacity_cover.unwrap_or(standing.capacity_cover);
        standing.capacity_platform = change.capacity_platform.unwrap_or(standing.capacity_platform);
        standing.cash_floor = change.cash_floor.unwrap_or(standing.cash_floor);
        standing.staffing = change.staffing.unwrap_or(standing.staffing);
        if let Some(share) = change.marketing_share {
            standing.marketing_share = share;
            if decisions.marketing.is_none() {
                levels.marketing = None;
            }
        }
    }
    let (orders, orders_standing) = match decisions.orders {
        Some(orders) => (orders, false),
        None => (crate::sim::machines::standing_orders(visible, scenario, &levels), true),
    };
    let hiring = decisions.hiring.unwrap_or_else(|| crate::sim::engineers::standing_hiring(visible, &levels));
    let mut finance = decisions.finance.unwrap_or_default();
    if let Some(floor) = levels.standing.cash_floor
        && decisions.finance.is_none()
    {
        finance.credit = crate::sim::finance::standing_credit(visible, scenario, floor);
    }
    Plan {
        marketing: crate::sim::market::marketing_spend(visible, scenario, &levels),
        levels,
        hiring,
        operations: decisions.operations.unwrap_or_default(),
        orders,
        orders_standing,
        retire: decisions.retire.unwrap_or_default(),
        vendor: decisions.vendor.unwrap_or_default(),
        cutover_by: decisions.cutover_by,
        migration: decisions.migration.unwrap_or_default(),
        night: decisions.night,
        care: decisions.care.unwrap_or_default(),
        inquiry: decisions.inquiry.unwrap_or_default(),
        finance,
        story: decisions.story.unwrap_or_default(),
        event: decisions.event.unwrap_or_else(|| crate::sim::events::default_option(visible, scenario)),
        not_built: decisions.not_built,
    }
}

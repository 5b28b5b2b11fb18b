//! What a set of decisions comes to: explicit decisions over standing orders over last quarter's levels.

use crate::sim::cutover::{Acts, CutoverPolicy};
use crate::sim::decisions::{
    Allocation, Care, CashRange, Communication, Decisions, Enforcement, Finance, Freeze, GridOffer, Inquiry, Mandate,
    MigrationMove, Operations, PLATFORMS, Pledge, Shipping, Standing, Story, Structure, TIERS, VendorMove,
};
use crate::sim::scenario::Scenario;
use crate::sim::units::{Money, Quarter};
use crate::sim::world::Visible;

/// Decisions that stay until changed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
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
    /// How the organisation is cut.
    pub structure: Structure,
    /// How its people talk.
    pub communication: Communication,
    /// The mandate of interfaces.
    pub mandate: Mandate,
    /// What is offered to outsiders.
    pub grid: GridOffer,
    /// Standing orders.
    pub standing: Standing,
}

/// Everything that will be done in a quarter; what `check` judges and `step` carries out.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Plan {
    /// Levels in force this quarter.
    pub levels: Levels,
    /// Marketing spent this quarter.
    pub marketing: Money,
    /// Engineers hired, net.
    pub hiring: f64,
    /// Sheds and phones.
    pub operations: Operations,
    /// Units ordered for the shop by platform.
    pub orders: [f64; PLATFORMS],
    /// Whether the orders came from standing orders: what the market does not give is then no refusal.
    pub orders_standing: bool,
    /// Units ordered for tenants by platform.
    pub grid_orders: [f64; PLATFORMS],
    /// Whether these came from standing orders.
    pub grid_orders_standing: bool,
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
    /// The range the player is 80% sure of; it moves nothing.
    pub forecast: Option<CashRange>,
    /// Chosen option of the open card: the default when unanswered.
    pub event: u8,
}

/// What the decisions come to, given what a manager can see. Total: nonsense stays in the plan for
/// [`crate::sim::check::check`] to refuse.
#[must_use]
pub fn resolve(visible: &Visible, scenario: &Scenario, decisions: &Decisions) -> Plan {
    let mut plan = Plan::default();
    resolve_into(visible, scenario, decisions, &mut plan);
    plan
}

/// The same written where it stays, over whatever `plan` was: it is large, and every quarter of every game asks
/// for one.
pub fn resolve_into(visible: &Visible, scenario: &Scenario, decisions: &Decisions, plan: &mut Plan) {
    plan.levels = visible.levels;
    set_levels(&mut plan.levels, decisions);
    plan.marketing = crate::sim::market::marketing_spend(visible, scenario, &plan.levels);
    plan.operations = decisions.operations.unwrap_or_default();
    plan.orders_standing = decisions.orders.is_none();
    plan.orders = match decisions.orders {
        Some(orders) => orders,
        None => crate::sim::machines::standing_orders(visible, scenario, &plan.levels),
    };
    plan.retire = decisions.retire.unwrap_or_default();
    plan.vendor = decisions.vendor.unwrap_or_default();
    plan.cutover_by = decisions.cutover_by;
    plan.migration = decisions.migration.unwrap_or_default();
    if plan.night.is_some() || decisions.night.is_some() {
        plan.night = decisions.night;
    }
    plan.grid_orders_standing = decisions.grid_orders.is_none() && plan.levels.grid.services;
    plan.grid_orders = match decisions.grid_orders {
        Some(orders) => orders,
        None if plan.levels.grid.services => crate::sim::grid::standing_orders(visible, scenario, &plan.levels),
        None => [0.0; PLATFORMS],
    };
    plan.care = decisions.care.unwrap_or_default();
    plan.inquiry = decisions.inquiry.unwrap_or_default();
    plan.finance = decisions.finance.unwrap_or_default();
    plan.story = decisions.story.unwrap_or_default();
    plan.forecast = decisions.forecast;
    plan.event = decisions.event.unwrap_or_else(|| crate::sim::events::default_option(visible, scenario));
    plan.hiring =
        decisions.hiring.unwrap_or_else(|| crate::sim::engineers::standing_hiring(visible, scenario, &plan.levels));
    if let Some(floor) = plan.levels.standing.cash_floor
        && decisions.finance.is_none()
    {
        plan.finance.credit = crate::sim::finance::standing_credit(visible, scenario, floor);
    }
}

/// Lays the decided levels over those in force.
fn set_levels(levels: &mut Levels, decisions: &Decisions) {
    /// What is silent stays.
    fn set<T: Copy>(level: &mut T, decided: &Option<T>) {
        if let Some(decided) = decided {
            *level = *decided;
        }
    }
    set(&mut levels.price_index, &decisions.price_index);
    set(&mut levels.free_shipping, &decisions.free_shipping);
    set(&mut levels.pledge, &decisions.pledge);
    set(&mut levels.freeze, &decisions.freeze);
    set(&mut levels.allocation, &decisions.allocation);
    set(&mut levels.migration_tiers, &decisions.migration_tiers);
    set(&mut levels.cutover_policy, &decisions.cutover_policy);
    set(&mut levels.structure, &decisions.structure);
    set(&mut levels.communication, &decisions.communication);
    if let Some(change) = &decisions.mandate {
        set(&mut levels.mandate.rules, &change.rules);
        set(&mut levels.mandate.enforcement, &change.enforcement);
        // Rule six says it itself.
        if levels.mandate.rules & (1 << crate::sim::organisation::OR_BE_FIRED) != 0 {
            levels.mandate.enforcement = Enforcement::Fire;
        }
    }
    if let Some(change) = &decisions.grid {
        let grid = &mut levels.grid;
        set(&mut grid.bare_renting, &change.bare_renting);
        set(&mut grid.services, &change.services);
        set(&mut grid.price_per_unit_hour, &change.price_per_unit_hour);
        set(&mut grid.idle_share, &change.idle_share);
        set(&mut grid.december_reserve, &change.december_reserve);
    }
    if decisions.marketing.is_some() {
        levels.marketing = decisions.marketing;
    }
    if let Some(change) = &decisions.standing {
        let standing = &mut levels.standing;
        set(&mut standing.capacity_cover, &change.capacity_cover);
        set(&mut standing.capacity_platform, &change.capacity_platform);
        set(&mut standing.cash_floor, &change.cash_floor);
        set(&mut standing.staffing, &change.staffing);
        set(&mut standing.grid_cover, &change.grid_cover);
        set(&mut standing.marketing_share, &change.marketing_share);
        if change.marketing_share.is_some() && decisions.marketing.is_none() {
            levels.marketing = None;
        }
    }
}

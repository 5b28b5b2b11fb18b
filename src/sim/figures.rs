//! Figures by name: what conditions of cards and strategies, `explain`, screens and exports can ask of what
//! a manager sees.

mod unit;

use crate::sim::belief::Latent;
use crate::sim::ledger::Account;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

pub use unit::Unit;

macro_rules! figures {
    ($($(#[doc = $doc:literal])+ $name:ident $id:literal,)+) => {
        /// A figure that a manager can see.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Figure { $($(#[doc = $doc])+ $name,)+ }
        impl Figure {
            /// Every figure.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];
            /// Stable id, used in files, exports and texts (`figure-<id>`).
            #[must_use]
            pub const fn id(self) -> &'static str { match self { $(Self::$name => $id,)+ } }
            /// The figure of an id.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> { match id { $($id => Some(Self::$name),)+ _ => None } }
        }
    };
}

figures! {
    /// Quarters since the opening, from 0.
    Turn "turn",
    /// Season, 1 to 4.
    Season "season",
    /// Net sales of the quarter just over, millions of dollars.
    Sales "sales",
    /// Gross profit over sales.
    GrossMargin "gross_margin",
    /// Gross profit, millions of dollars.
    GrossProfit "gross_profit",
    /// Operating result before restructuring and depreciation, millions of dollars.
    OperatingResult "operating_result",
    /// Net income, millions of dollars.
    NetIncome "net_income",
    /// Cash and securities, millions of dollars.
    Cash "cash",
    /// Cash without the season's swing, millions of dollars.
    SteadyCash "steady_cash",
    /// Operating and investing cash flow, millions of dollars.
    FreeCashFlow "free_cash_flow",
    /// Quarters until cash runs out.
    Runway "runway",
    /// Active customers, millions.
    Customers "customers",
    /// Growth of sales against the same quarter a year ago, share.
    YearlyGrowth "yearly_growth",
    /// Own price index.
    PriceIndex "price_index",
    /// Own price over rivals'.
    RelativePrice "relative_price",
    /// Customers' trust.
    Trust "trust",
    /// Quality lead over rivals.
    Quality "quality",
    /// Urgency.
    Urgency "urgency",
    /// Resistance to radical work.
    Resistance "resistance",
    /// Muscle.
    Muscle "muscle",
    /// Honesty of reports.
    Honesty "honesty",
    /// Deafness to news after relief.
    Inoculation "inoculation",
    /// Suppliers' terms, 1 = normal.
    Suppliers "suppliers",
    /// Coverage of payables.
    Coverage "coverage",
    /// Debt at face, millions of dollars.
    Debt "debt",
    /// Payables, millions of dollars.
    Payables "payables",
    /// Inventory, millions of dollars.
    Inventory "inventory",
    /// Capital window.
    CapitalWindow "capital_window",
    /// Start-ups closed in the quarter.
    Shutdowns "shutdowns",
    /// Second-hand machines offered, 0 to 1.
    Glut "glut",
    /// Engineers.
    Headcount "headcount",
    /// Morale.
    Morale "morale",
    /// Know-how.
    KnowHow "know_how",
    /// Tangle.
    Tangle "tangle",
    /// Share of systems behind interfaces.
    Decoupled "decoupled",
    /// Quality waiting in refused tickets.
    Backlog "backlog",
    /// Tickets refused in the quarter.
    Refused "refused",
    /// Peak load, units.
    Load "load",
    /// Capacity, units.
    Capacity "capacity",
    /// Peak load over capacity.
    Utilisation "utilisation",
    /// Hours down.
    OutageHours "outage_hours",
    /// Weeks of the year below half of capacity.
    IdleWeeks "idle_weeks",
    /// Running cost of machines, millions of dollars a quarter.
    InfrastructureCost "infrastructure_cost",
    /// Marketing, millions of dollars a quarter.
    Marketing "marketing",
    /// Fulfilment cost, millions of dollars a quarter.
    FulfilmentCost "fulfilment_cost",
    /// Technology and content, millions of dollars a quarter.
    TechnologyCost "technology_cost",
    /// General and administrative cost, millions of dollars a quarter.
    GeneralCost "general_cost",
    /// Stage of the migration, 0 none to 5 abandoned.
    MigrationStage "migration_stage",
    /// 1 while porting or running both sides.
    Migrating "migrating",
    /// 1 once every loaded tier has moved.
    PlatformDone "platform_done",
    /// Readiness as reported.
    Readiness "readiness",
    /// Testing done, units.
    Tested "tested",
    /// Rehearsal.
    Rehearsed "rehearsed",
    /// 1 once a pilot has been run.
    Piloted "piloted",
    /// Estimated multiplier on scope, by what is known.
    ScopeEstimate "scope_estimate",
    /// Price over rivals' above which customers are believed to rebel.
    KinkEstimate "kink_estimate",
    /// Coverage of payables below which suppliers are believed to run.
    NerveEstimate "nerve_estimate",
    /// Quarters under way.
    MigrationQuarters "migration_quarters",
    /// Nights that failed.
    FailedNights "failed_nights",
    /// 1 while the vendor's offer stands.
    VendorOffer "vendor_offer",
    /// 1 once a deal is signed.
    DealSigned "deal_signed",
    /// Raised since the opening, millions of dollars.
    Raised "raised",
    /// 1 while a profit is pledged.
    Pledged "pledged",
    /// Sites closed.
    SitesClosed "sites_closed",
    /// 1 while a partner's money is offered.
    PartnerOffer "partner_offer",
    /// Rivals that still trade.
    RivalsAlive "rivals_alive",
    /// Orders refused for want of capacity, share.
    RefusedOrders "refused_orders",
    /// Running cost of the fleets and of tiers not yet moved, millions of dollars a quarter.
    MachinesRunning "machines_running",
    /// Effective engineer-quarters above the keep-the-lights-on floor.
    Effort "effort",
    /// Engineer-quarters spent on the migration.
    MigrationSpent "migration_spent",
    /// Staff in sheds and phones.
    Staff "staff",
    /// Fixed cost of fulfilment, millions of dollars a quarter.
    FulfilmentFixed "fulfilment_fixed",
    /// Variable cost of fulfilment, share of sales.
    FulfilmentVariable "fulfilment_variable",
    /// Mean share of teams that have adopted the mandate's rules in force.
    MandateAdopted "mandate_adopted",
    /// Share of teams that have adopted rule five.
    RuleFive "rule_five",
    /// How far the product for outsiders is, 0 to 1.
    GridBuilt "grid_built",
    /// 1 once services have had a tenant.
    GridOpen "grid_open",
    /// Units that tenants use: of services, and of bare machines.
    Tenants "tenants",
    /// Units bought for tenants.
    GridCapacity "grid_capacity",
    /// Revenue from tenants, millions of dollars a quarter.
    GridRevenue "grid_revenue",
    /// What services earn less all they cost, millions of dollars a quarter.
    GridReturn "grid_return",
    /// What tenants think of the landlord, 0 to 1.
    TenantsReputation "tenants_reputation",
    /// How far the company believes in selling its machines, −1 to 1.
    Conviction "conviction",
    /// 1 once somebody else offers it.
    GridRival "grid_rival",
    /// Young companies that live because somebody rents to them.
    StartUps "start_ups",
    /// Companies never founded for want of it.
    NeverFounded "never_founded",
}

impl Figure {
    /// Whether it says what managers believe of what is hidden.
    #[must_use]
    pub const fn is_belief(self) -> bool {
        matches!(self, Self::ScopeEstimate | Self::KinkEstimate | Self::NerveEstimate)
    }

    /// Whether games played for their outcome leave it out unless somebody asks for it: beliefs and the runway, which
    /// nothing else in a quarter needs.
    #[must_use]
    pub const fn on_request(self) -> bool {
        self.is_belief() || matches!(self, Self::Runway)
    }
}

/// The figure's value. Money in millions of dollars, shares as shares.
#[must_use]
#[expect(clippy::too_many_lines, reason = "one line a figure")]
pub fn value(visible: &Visible, scenario: &Scenario, figure: Figure) -> f64 {
    use Figure as F;
    let ledger = &visible.ledger;
    let flag = |on: bool| f64::from(u8::from(on));
    let last = &visible.last;
    match figure {
        F::Turn => f64::from(visible.turn(scenario)),
        F::Season => visible.quarter.season() as f64 + 1.0,
        F::Sales => last.sales,
        F::GrossMargin => last.gross_margin(),
        F::GrossProfit => last.sales - last.cost_of_sales,
        F::OperatingResult => last.operating_result,
        F::NetIncome => ledger.net_income().millions(),
        F::Cash => ledger.cash().millions(),
        F::SteadyCash => last.steady_cash,
        F::FreeCashFlow => ledger.free_cash_flow().millions(),
        F::Runway => visible.runway,
        F::Customers => visible.market.customers,
        F::YearlyGrowth => last.yearly_growth,
        F::PriceIndex => visible.levels.price_index,
        F::RelativePrice => visible.market.relative_price,
        F::Trust => visible.market.trust,
        F::Quality => visible.market.quality - visible.rivals.quality,
        F::Urgency => visible.urgency.level,
        F::Resistance => visible.urgency.resistance(&scenario.urgency),
        F::Muscle => visible.urgency.muscle,
        F::Honesty => visible.urgency.honesty,
        F::Inoculation => visible.urgency.inoculation,
        F::Suppliers => visible.suppliers.terms,
        F::Coverage => visible.suppliers.coverage,
        F::Debt => ledger.debt().millions(),
        F::Payables => ledger.balance(Account::Payables).millions(),
        F::Inventory => ledger.balance(Account::Inventory).millions(),
        F::CapitalWindow => visible.economy.capital_window,
        F::Shutdowns => visible.economy.shutdowns,
        F::Glut => visible.economy.glut,
        F::Headcount => visible.engineers.heads,
        F::Morale => visible.engineers.morale,
        F::KnowHow => visible.engineers.know_how,
        F::Tangle => visible.engineers.tangle,
        F::Decoupled => visible.engineers.decoupled,
        F::Backlog => visible.engineers.backlog,
        F::Refused => visible.engineers.refused,
        F::Load => visible.machines.load,
        F::Capacity => visible.machines.capacity,
        F::Utilisation => visible.machines.utilisation,
        F::OutageHours => visible.machines.outage_hours,
        F::IdleWeeks => f64::from(visible.machines.idle_weeks(&scenario.weeks)),
        F::InfrastructureCost => last.infrastructure,
        F::Marketing => last.marketing,
        F::FulfilmentCost => last.fulfilment,
        F::TechnologyCost => last.technology,
        F::GeneralCost => last.general,
        F::MigrationStage => f64::from(visible.migration.stage as u8),
        F::Migrating => flag(visible.migration.under_way()),
        F::PlatformDone => flag(visible.migration.platform_done(scenario)),
        F::Readiness => visible.migration.readiness,
        F::Tested => visible.migration.tested,
        F::Rehearsed => visible.migration.rehearsed,
        F::Piloted => flag(visible.migration.piloted),
        F::ScopeEstimate => {
            let belief = visible.beliefs.about(Latent::Scope);
            libm::exp(scenario.migration.scope_sd * belief.mean) * visible.migration.known_scope.max(1.0)
        }
        F::KinkEstimate => scenario.market.kink + scenario.market.kink_sd * visible.beliefs.about(Latent::Kink).mean,
        F::NerveEstimate => {
            scenario.suppliers.nerve + scenario.suppliers.nerve_sd * visible.beliefs.about(Latent::Nerve).mean
        }
        F::MigrationQuarters => f64::from(visible.migration.quarters_under_way(visible.quarter)),
        F::FailedNights => f64::from(visible.migration.failed_nights),
        F::VendorOffer => flag(visible.vendor.offer.is_some()),
        F::DealSigned => flag(visible.vendor.signed.is_some()),
        F::Raised => visible.capital.raised,
        F::Pledged => flag(visible.levels.pledge.is_profit()),
        F::SitesClosed => visible.fulfilment.sites_closed() as f64,
        F::PartnerOffer => flag(visible.capital.partner_offer),
        F::RivalsAlive => visible.rivals.weights.iter().filter(|w| **w > 0.0).count() as f64,
        F::RefusedOrders => last.refused,
        F::MachinesRunning => visible.machines.running() + visible.migration.tiers_running(scenario),
        F::Effort => visible.engineers.effort,
        F::MigrationSpent => visible.migration.spent,
        F::Staff => visible.fulfilment.staff,
        F::FulfilmentFixed => visible.fulfilment.fixed,
        F::FulfilmentVariable => visible.fulfilment.variable,
        F::MandateAdopted => visible.organisation.adoption(visible.levels.mandate.rules),
        F::RuleFive => visible.organisation.adopted[crate::sim::organisation::EXPOSED],
        F::GridBuilt => visible.grid.built,
        F::GridOpen => flag(visible.grid.opened.is_some()),
        F::Tenants => visible.grid.tenants + visible.grid.bare,
        F::GridCapacity => visible.grid.units(),
        F::GridRevenue => visible.grid.revenue + visible.grid.bare_revenue,
        F::GridReturn => visible.grid.earned,
        F::TenantsReputation => visible.grid.reputation,
        F::Conviction => visible.grid.conviction,
        F::GridRival => flag(visible.grid.rival.is_some()),
        F::StartUps => visible.grid.start_ups,
        F::NeverFounded => visible.grid.never_founded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_and_read_back() {
        for figure in Figure::ALL {
            assert_eq!(Figure::from_id(figure.id()), Some(*figure));
        }
    }
}

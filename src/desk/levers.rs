//! The levers: every decision a player can make, as something with a name, a range, a place and a step.
//!
//! A lever is only a hand on [`Decisions`](crate::sim::decisions::Decisions): it reads where it stands from a plan
//! ([`reading`]) and writes a changed draft ([`change`]). What may not be is said by [`check`](crate::sim::check::check)
//! alone; [`refusal`] puts that into sentences, [`doors`] the steps that cannot be recalled, [`relief`] the price of what
//! buys time, [`shut`] what keeps an option out of reach, [`cost`] the bill, [`show`] words for it, and [`choose`]
//! picks the few levers that matter now.

pub mod change;
pub mod choose;
pub mod cost;
pub mod doors;
pub mod reading;
pub mod refusal;
pub mod relief;
pub mod show;
pub mod shut;

use crate::sim::check::Rejection;
use crate::sim::decisions::{Allocation, RULES};
use crate::sim::machines::Role;
use crate::sim::scenario::Scenario;

/// A rule for nights that play themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NightRule {
    /// Error rate above which to look first.
    HoldAbove,
    /// Error rate above which to roll back.
    RollbackAbove,
    /// Holds for the whole night.
    MaxHolds,
    /// Whether to ask before holding.
    Probes,
}

/// One lever. Platforms, tiers and programmes go by their index in the scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the keys of the interface, and their parts")]
pub enum Lever {
    Price,
    Shipping,
    Marketing,
    Pledge,
    Hiring,
    Staff,
    CloseSite,
    Delist,
    Freeze,
    Engineers(u8),
    Order(u8),
    Retire(u8),
    Vendor,
    CutoverBy,
    Migration,
    Tier(u8),
    Night(NightRule),
    Rehearsal,
    Amnesty,
    PriceTest,
    SoundSuppliers,
    Convertible,
    Equity,
    Credit,
    Strategic,
    Buyback,
    Stretch,
    Story,
    StandingCover,
    StandingPlatform,
    StandingMarketing,
    StandingFloor,
    StandingStaff,
    StandingGrid,
    Structure,
    Communication,
    Rule(u8),
    Enforcement,
    Drill,
    AfterIncident,
    BareRenting,
    IdleShare,
    DecemberReserve,
    Services,
    UnitPrice,
    GridOrder(u8),
}

/// A heading in the list of all levers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Prices and promises.
    Market,
    /// Engineers.
    Engineers,
    /// Machines and their vendor.
    Machines,
    /// The migration.
    Bet,
    /// How we work.
    Work,
    /// Renting out machines.
    Grid,
    /// Sheds, phones and people.
    People,
    /// Money from outside.
    Money,
    /// What happens without a word.
    Standing,
}

impl Group {
    /// Message id of the heading.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Market => "lever-group-market",
            Self::Engineers => "lever-group-engineers",
            Self::Machines => "lever-group-machines",
            Self::Bet => "lever-group-bet",
            Self::Work => "lever-group-work",
            Self::Grid => "lever-group-grid",
            Self::People => "lever-group-people",
            Self::Money => "lever-group-money",
            Self::Standing => "lever-group-standing",
        }
    }
}

/// Every lever of a scenario, in the order of the list of all levers; the pledge where there is a date for it, those
/// for tenants where there may be any.
#[must_use]
pub fn all(scenario: &Scenario) -> Vec<Lever> {
    use Lever as L;
    let count = |length: usize| 0..u8::try_from(length).unwrap_or(u8::MAX);
    let mut levers = vec![L::Price, L::Shipping, L::Marketing, L::Pledge, L::PriceTest];
    levers.push(L::Freeze);
    levers.extend(count(Allocation::NAMES.len()).map(L::Engineers));
    levers.push(L::Hiring);
    let platforms = scenario.platforms.len().min(crate::sim::decisions::PLATFORMS);
    levers.extend(count(platforms).map(L::Order));
    levers.extend(count(platforms).map(L::Retire));
    levers.extend([L::Vendor, L::CutoverBy, L::Migration]);
    levers.extend(count(scenario.tiers.len().min(crate::sim::decisions::TIERS)).map(L::Tier));
    levers.extend([L::Rehearsal, L::Amnesty]);
    let rules = [NightRule::HoldAbove, NightRule::RollbackAbove, NightRule::MaxHolds, NightRule::Probes];
    levers.extend(rules.map(L::Night));
    levers.extend([L::Structure, L::Communication]);
    levers.extend(count(RULES).map(L::Rule));
    levers.extend([L::Enforcement, L::Drill, L::AfterIncident]);
    levers.extend([L::BareRenting, L::IdleShare, L::DecemberReserve, L::Services, L::UnitPrice]);
    levers.extend(count(platforms).map(L::GridOrder));
    levers.extend([L::Staff, L::CloseSite, L::Delist, L::Story]);
    levers.extend([L::Convertible, L::Equity, L::Credit, L::Strategic, L::Buyback, L::Stretch, L::SoundSuppliers]);
    levers.extend([L::StandingCover, L::StandingPlatform, L::StandingMarketing, L::StandingFloor, L::StandingStaff]);
    levers.push(L::StandingGrid);
    if scenario.pledges.is_empty() {
        levers.retain(|lever| *lever != L::Pledge);
    }
    if !scenario.grid.has_tenants() {
        levers.retain(|lever| !lever.is_for_tenants());
    }
    levers
}

impl Lever {
    /// The key and the part under which the judge speaks of it.
    #[must_use]
    pub fn key(self) -> (&'static str, &'static str) {
        match self {
            Self::Price => ("price_index", ""),
            Self::Shipping => ("free_shipping", ""),
            Self::Marketing => ("marketing", ""),
            Self::Pledge => ("pledge", ""),
            Self::Hiring => ("hiring", ""),
            Self::Staff => ("operations", "staff"),
            Self::CloseSite => ("operations", "close_site"),
            Self::Delist => ("operations", "delist"),
            Self::Freeze => ("freeze", ""),
            Self::Engineers(index) => {
                ("allocation", Allocation::NAMES.get(usize::from(index)).copied().unwrap_or_default())
            }
            Self::Order(_) => ("orders", "units"),
            Self::Retire(_) => ("retire", "units"),
            Self::Vendor => ("vendor", ""),
            Self::CutoverBy => ("cutover_by", ""),
            Self::Migration => ("migration", ""),
            Self::Tier(_) => ("migration_tiers", ""),
            Self::Night(NightRule::HoldAbove) => ("cutover_policy", "hold_above"),
            Self::Night(NightRule::RollbackAbove) => ("cutover_policy", "rollback_above"),
            Self::Night(NightRule::MaxHolds) => ("cutover_policy", "max_holds"),
            Self::Night(NightRule::Probes) => ("cutover_policy", "probes"),
            Self::Rehearsal => ("care", "rehearsal"),
            Self::Amnesty => ("care", "amnesty"),
            Self::PriceTest => ("inquiry", "price_test"),
            Self::SoundSuppliers => ("inquiry", "sound_suppliers"),
            Self::Convertible => ("finance", "convertible"),
            Self::Equity => ("finance", "equity"),
            Self::Credit => ("finance", "credit"),
            Self::Strategic => ("finance", "strategic"),
            Self::Buyback => ("finance", "buyback"),
            Self::Stretch => ("finance", "stretch_payables_days"),
            Self::Story => ("story", ""),
            Self::StandingCover => ("standing", "capacity_cover"),
            Self::StandingPlatform => ("standing", "capacity_platform"),
            Self::StandingMarketing => ("standing", "marketing_share"),
            Self::StandingFloor => ("standing", "cash_floor"),
            Self::StandingStaff => ("standing", "staffing"),
            Self::StandingGrid => ("standing", "grid_cover"),
            Self::Structure => ("structure", ""),
            Self::Communication => ("communication", ""),
            Self::Rule(_) => ("mandate", "rules"),
            Self::Enforcement => ("mandate", "enforcement"),
            Self::Drill => ("care", "drill"),
            Self::AfterIncident => ("care", "after_incident"),
            Self::BareRenting => ("grid", "bare_renting"),
            Self::IdleShare => ("grid", "idle_share"),
            Self::DecemberReserve => ("grid", "december_reserve"),
            Self::Services => ("grid", "services"),
            Self::UnitPrice => ("grid", "price_per_unit_hour"),
            Self::GridOrder(_) => ("orders", "grid"),
        }
    }

    /// Message id of the name; those of machines and tiers take the name of the platform or tier as `$of`.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Order(_) => "lever-order".to_owned(),
            Self::Retire(_) => "lever-retire".to_owned(),
            Self::Tier(_) => "lever-tier".to_owned(),
            Self::Rule(_) => "lever-rule".to_owned(),
            Self::GridOrder(_) => "lever-grid-order".to_owned(),
            Self::Vendor => "lever-vendor".to_owned(),
            _ => self.decision(),
        }
    }

    /// Message id of the decision behind it, which has a `.help`.
    #[must_use]
    pub fn decision(self) -> String {
        match self.key() {
            ("orders", "grid") => "decision-orders-grid".to_owned(),
            (key @ ("orders" | "retire"), _) | (key, "") => format!("decision-{key}"),
            (key, part) => format!("decision-{key}-{part}"),
        }
    }

    /// Whether it does nothing but for outsiders who rent machines or build on services.
    #[must_use]
    pub fn is_for_tenants(self) -> bool {
        self.group() == Group::Grid || matches!(self, Self::StandingGrid | Self::Engineers(Allocation::PLATFORM))
    }

    /// The heading under which it stands.
    #[must_use]
    pub const fn group(self) -> Group {
        match self {
            Self::Price | Self::Shipping | Self::Marketing | Self::Pledge | Self::PriceTest => Group::Market,
            Self::Freeze | Self::Engineers(_) | Self::Hiring => Group::Engineers,
            Self::Order(_) | Self::Retire(_) | Self::Vendor | Self::CutoverBy => Group::Machines,
            Self::Migration | Self::Tier(_) | Self::Rehearsal | Self::Amnesty | Self::Night(_) => Group::Bet,
            Self::Structure
            | Self::Communication
            | Self::Rule(_)
            | Self::Enforcement
            | Self::Drill
            | Self::AfterIncident => Group::Work,
            Self::BareRenting
            | Self::IdleShare
            | Self::DecemberReserve
            | Self::Services
            | Self::UnitPrice
            | Self::GridOrder(_) => Group::Grid,
            Self::Staff | Self::CloseSite | Self::Delist | Self::Story => Group::People,
            Self::Convertible
            | Self::Equity
            | Self::Credit
            | Self::Strategic
            | Self::Buyback
            | Self::Stretch
            | Self::SoundSuppliers => Group::Money,
            Self::StandingCover
            | Self::StandingPlatform
            | Self::StandingMarketing
            | Self::StandingFloor
            | Self::StandingStaff
            | Self::StandingGrid => Group::Standing,
        }
    }

    /// Whether a refusal is about this lever, or about the whole of which it is a part.
    #[must_use]
    pub fn is_refused_by(self, rejection: &Rejection) -> bool {
        let (key, part) = self.key();
        let whole = rejection.part.is_empty() && !matches!(self, Self::Stretch | Self::Buyback);
        rejection.key == key && (rejection.part == part || whole)
            || (rejection.key == "vendor" && rejection.part == "cutover_by" && self == Self::CutoverBy)
    }

    /// Index of the platform in a role, as a lever's number.
    #[must_use]
    pub fn platform(scenario: &Scenario, role: Role) -> Option<u8> {
        crate::sim::machines::platform(scenario, role).and_then(|index| u8::try_from(index).ok())
    }
}

#[cfg(test)]
mod tests;

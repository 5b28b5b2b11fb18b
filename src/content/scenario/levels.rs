//! The file form of the levels in force at the opening: what silence means until a player speaks.

use serde::{Deserialize, Serialize};

use crate::content::constant::{Constant, Entry, constants};
use crate::sim::cutover::CutoverPolicy;
use crate::sim::decisions::{
    Allocation, CapacityPlatform, Communication, Enforcement, Freeze, GridOffer, Mandate, Pledge, RULES, Shipping,
    Standing, Structure, TIERS, limits,
};
use crate::sim::plan::Levels;
use crate::sim::units::Money;

/// The platform name by which standing orders follow the migration.
pub const AUTO: &str = "auto";

/// Levels in force at the opening.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Levels")]
pub struct LevelsFile {
    /// Price index.
    pub price_index: Constant,
    /// Free shipping.
    pub free_shipping: Shipping,
    /// Promise to the market.
    pub pledge: Pledge,
    /// Feature freeze.
    pub freeze: Freeze,
    /// Engineers by programme.
    pub allocation: AllocationFile,
    /// Ids of the tiers that a migration takes.
    pub migration_tiers: Vec<String>,
    /// How a night is played by itself.
    pub cutover_policy: PolicyFile,
    /// How the organisation is cut.
    pub structure: Structure,
    /// How its people talk.
    pub communication: Communication,
    /// The mandate of interfaces.
    pub mandate: MandateFile,
    /// What is offered to outsiders.
    pub grid: OfferFile,
    /// Standing orders.
    pub standing: StandingFile,
}

/// The mandate in force at the opening.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Mandate")]
pub struct MandateFile {
    /// Numbers of its rules, 1 to 7.
    pub rules: Vec<u8>,
    /// How it is meant.
    pub enforcement: Enforcement,
}

constants! {
    /// What is offered to outsiders at the opening.
    #[serde(rename = "Offer")]
    OfferFile => GridOffer {
        price_per_unit_hour: limits::UNIT_PRICE => "dollars a unit and hour",
        idle_share: limits::SHARE => "share",
        december_reserve: limits::SHARE => "share",
    } with {
        bare_renting: bool => bool,
        services: bool => bool,
    }
}

constants! {
    /// Shares of the engineers by programme.
    #[serde(rename = "Allocation")]
    AllocationFile => Allocation {
        features: limits::SHARE => "share",
        migration: limits::SHARE => "share",
        testing: limits::SHARE => "share",
        decoupling: limits::SHARE => "share",
        platform: limits::SHARE => "share",
        fulfilment: limits::SHARE => "share",
        reliability: limits::SHARE => "share",
    }
}

constants! {
    /// How a night is played when nobody plays it.
    #[serde(rename = "CutoverPolicy")]
    PolicyFile => CutoverPolicy {
        hold_above: limits::SHARE => "error rate",
        rollback_above: limits::SHARE => "error rate",
        max_holds: limits::HOLDS => "holds" as u32,
    } with {
        probes: bool => bool,
    }
}

/// Standing orders; `None` where there is none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Standing")]
pub struct StandingFile {
    /// Capacity for December over its expected peak load.
    pub capacity_cover: Option<Constant>,
    /// A platform's id, or `auto`.
    pub capacity_platform: String,
    /// Marketing as a share of seasonally adjusted sales.
    pub marketing_share: Option<Constant>,
    /// Cash below which the credit line is drawn.
    pub cash_floor: Option<Constant>,
    /// Engineers held by hiring.
    pub staffing: Option<Constant>,
    /// Machines for tenants over what they are expected to want.
    pub grid_cover: Option<Constant>,
}

impl LevelsFile {
    /// The constants that stand in no form of their own, with what is allowed.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry<'_>> {
        vec![Entry {
            name: "price_index",
            constant: &self.price_index,
            allowed: limits::PRICE_INDEX,
            unit: Some("index"),
            whole: false,
        }]
    }

    /// What the simulation takes; ids that are unknown are passed over, since the check has refused them.
    #[must_use]
    pub fn build(&self, tiers: &[&str], platforms: &[&str]) -> Levels {
        let mut migration_tiers = [false; TIERS];
        for (taken, tier) in migration_tiers.iter_mut().zip(tiers) {
            *taken = self.migration_tiers.iter().any(|name| name == tier);
        }
        let platform = platforms.iter().position(|id| *id == self.standing.capacity_platform);
        let value = |constant: &Option<Constant>| constant.as_ref().map(|constant| constant.value);
        Levels {
            price_index: self.price_index.value,
            free_shipping: self.free_shipping,
            marketing: None,
            pledge: self.pledge,
            freeze: self.freeze,
            allocation: self.allocation.build(),
            migration_tiers,
            cutover_policy: self.cutover_policy.build(self.cutover_policy.probes),
            structure: self.structure,
            communication: self.communication,
            mandate: Mandate {
                rules: (0..RULES as u8).filter(|rule| self.mandate.rules.contains(&(rule + 1))).map(|r| 1 << r).sum(),
                enforcement: self.mandate.enforcement,
            },
            grid: self.grid.build(self.grid.bare_renting, self.grid.services),
            standing: Standing {
                capacity_cover: value(&self.standing.capacity_cover),
                capacity_platform: platform.map_or(CapacityPlatform::Auto, |i| CapacityPlatform::Platform(i as u8)),
                marketing_share: value(&self.standing.marketing_share),
                cash_floor: value(&self.standing.cash_floor).map(Money::from_millions),
                staffing: value(&self.standing.staffing),
                grid_cover: value(&self.standing.grid_cover),
            },
        }
    }
}

impl StandingFile {
    /// The orders that are given, with what is allowed.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry<'_>> {
        [
            ("capacity_cover", &self.capacity_cover, limits::CAPACITY_COVER, "factor"),
            ("marketing_share", &self.marketing_share, limits::MARKETING_SHARE, "share of sales"),
            ("cash_floor", &self.cash_floor, limits::CASH_FLOOR, "millions of dollars"),
            ("staffing", &self.staffing, limits::STAFFING, "engineers"),
            ("grid_cover", &self.grid_cover, limits::GRID_COVER, "factor"),
        ]
        .into_iter()
        .filter_map(|(name, constant, allowed, unit)| {
            Some(Entry { name, constant: constant.as_ref()?, allowed, unit: Some(unit), whole: false })
        })
        .collect()
    }
}

//! The file form of the machines and the platforms they belong to.

use serde::{Deserialize, Serialize};

use crate::content::constant::constants;
use crate::sim::machines::{MachineConstants, Platform, Role};

constants! {
    /// What holds for all machines.
    #[serde(rename = "Machines")]
    MachinesFile => MachineConstants {
        units: 1.0..=1.0e5 => "units",
        incumbent_decline: -0.05..=0.3 => "share a quarter",
        challenger_decline: -0.05..=0.3 => "share a quarter",
        decline_sd: 0.0..=0.1 => "share a quarter",
        load_growth: -0.1..=0.3 => "share a quarter",
        load_growth_sd: 0.0..=0.1 => "share a quarter",
        load_growth_own: 0.0..=1.0 => "share",
        load_growth_features: 0.0..=100.0 => "units of features",
        load_per_order: 1e-06..=1000.0 => "units per million dollars of index-1 orders",
        expected_growth: -0.2..=0.5 => "share a quarter",
        standing_from: 1.0..=4.0 => "quarter of the year" as u8,
        standing_to: 1.0..=4.0 => "quarter of the year" as u8,
        cutover_cover: 0.0..=3.0 => "factor",
        rush_premium: 1.0..=5.0 => "factor",
        rush_units: 0.0..=1.0e5 => "units",
        rush_quarter: 1.0..=4.0 => "quarter of the year" as u8,
        queue_from: 0.1..=0.99 => "share of capacity",
        queue_loss: 0.0..=1.0 => "share of sales",
        refusal_loss: 0.0..=1.0 => "share of refused orders",
        incident_sd: 0.0..=2.0 => "log",
        incident_tangle: 0.0..=5.0 => "share per unit of tangle",
        incident_know_how: 0.0..=10.0 => "share per unit of know-how",
        reliability_gain: 0.0..=0.95 => "share",
        reliability_effort: 1.0..=1.0e5 => "engineer-quarters",
        outage_limit: 0.0..=1.0 => "share of the quarter",
        forgiven: 0.0..=1.0 => "share of the quarter",
        trust_outage: 0.0..=20.0 => "share per share of the quarter",
        trust_refusal: 0.0..=20.0 => "share per share of orders",
        trust_december: 0.1..=10.0 => "factor",
        life: 1.0..=400.0 => "quarters",
        book_value: 0.0..=1.0e5 => "millions of dollars",
    }
}

constants! {
    /// A platform of machines.
    #[serde(rename = "Platform")]
    PlatformFile => Platform {
        price: 0.0001..=1.0e4 => "millions of dollars a unit",
        running: 0.0..=1.0e4 => "millions of dollars a unit and quarter",
        wear: 0.0..=0.9 => "share a quarter",
        failure: 0.0..=0.3 => "share of the quarter",
        lead_time: 0.0..=1.0 => "quarters",
        supply: 0.0..=1.0e6 => "units",
    } with {
        id: String => String,
        role: RoleName => Role,
    }
}

/// A platform's part in the story, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename = "Role", rename_all = "snake_case")]
pub enum RoleName {
    /// What the company runs on.
    Incumbent,
    /// The same machines at auction.
    SecondHand,
    /// What the migration leads to.
    Challenger,
}

impl RoleName {
    /// All parts.
    pub const ALL: [Self; 3] = [Self::Incumbent, Self::SecondHand, Self::Challenger];

    /// The part as the simulation knows it.
    #[must_use]
    pub const fn role(self) -> Role {
        match self {
            Self::Incumbent => Role::Incumbent,
            Self::SecondHand => Role::SecondHand,
            Self::Challenger => Role::Challenger,
        }
    }

    /// As written.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Incumbent => "incumbent",
            Self::SecondHand => "second_hand",
            Self::Challenger => "challenger",
        }
    }
}

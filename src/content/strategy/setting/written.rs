//! The decisions of a rule as written in its file.

use serde::{Deserialize, Deserializer};

use super::{GridFile, MandateFile};
use crate::content::decisions::{AfterIncidentWord, PurposeWord};
use crate::content::strategy::amount::Amount;
use crate::sim::decisions::{Communication, Freeze, MigrationMove, Pledge, Shipping, Story, Structure, VendorMove};

/// The decisions of a rule as written.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Decisions", default, deny_unknown_fields)]
#[expect(missing_docs, reason = "the keys of the interface")]
pub struct DecisionsFile {
    pub price_index: Option<Amount>,
    pub free_shipping: Option<Shipping>,
    pub marketing: Option<Amount>,
    pub pledge: Option<Pledge>,
    pub hiring: Option<Amount>,
    pub operations: Option<OperationsFile>,
    pub freeze: Option<Freeze>,
    pub allocation: Option<AllocationFile>,
    pub orders: Option<Vec<UnitsFile>>,
    pub retire: Option<Vec<UnitsFile>>,
    pub vendor: Option<VendorMove>,
    pub cutover_by: Option<String>,
    /// Instead of `cutover_by`: so many quarters from now.
    pub cutover_in: Option<u16>,
    pub migration: Option<MigrationMove>,
    pub migration_tiers: Option<Vec<String>>,
    pub cutover_policy: Option<PolicyFile>,
    pub care: Option<CareFile>,
    pub inquiry: Option<InquiryFile>,
    pub finance: Option<FinanceFile>,
    pub story: Option<Story>,
    pub structure: Option<Structure>,
    pub communication: Option<Communication>,
    pub mandate: Option<MandateFile>,
    pub grid: Option<GridFile>,
    pub standing: Option<StandingFile>,
}

/// `operations` as written; `staff` is negative.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Operations", default, deny_unknown_fields)]
#[expect(missing_docs, reason = "the parts of the key")]
pub struct OperationsFile {
    pub staff: Option<Amount>,
    pub close_site: Option<String>,
    pub delist: bool,
}

/// `allocation` as written; what is left out is 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Allocation", default, deny_unknown_fields)]
#[expect(missing_docs, reason = "the parts of the key")]
pub struct AllocationFile {
    pub features: f64,
    pub migration: f64,
    pub testing: f64,
    pub decoupling: f64,
    pub platform: f64,
    pub fulfilment: f64,
    pub reliability: f64,
}

/// Units of a platform as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Units", deny_unknown_fields)]
#[expect(missing_docs, reason = "the parts of the key")]
pub struct UnitsFile {
    pub platform: String,
    pub units: Amount,
    /// What for; the shop if left out.
    #[serde(default)]
    pub purpose: Option<PurposeWord>,
}

/// `cutover_policy` as written.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename = "CutoverPolicy", deny_unknown_fields)]
#[expect(missing_docs, reason = "the parts of the key")]
pub struct PolicyFile {
    pub hold_above: f64,
    pub rollback_above: f64,
    pub max_holds: u32,
    pub probes: bool,
}

/// `care` as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename = "Care", default, deny_unknown_fields)]
#[expect(missing_docs, reason = "the parts of the key")]
pub struct CareFile {
    pub rehearsal: Option<bool>,
    pub amnesty: Option<bool>,
    pub drill: Option<bool>,
    pub after_incident: Option<AfterIncidentWord>,
}

/// `inquiry` as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename = "Inquiry", default, deny_unknown_fields)]
#[expect(missing_docs, reason = "the parts of the key")]
pub struct InquiryFile {
    pub price_test: Option<bool>,
    pub sound_suppliers: Option<bool>,
}

/// `finance` as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Finance", default, deny_unknown_fields)]
#[expect(missing_docs, reason = "the parts of the key")]
pub struct FinanceFile {
    pub convertible: Option<Amount>,
    pub equity: Option<Amount>,
    pub credit: Option<Amount>,
    pub strategic: Option<Amount>,
    pub buyback: Option<Amount>,
    pub stretch_payables_days: Option<Amount>,
}

/// `standing` as written; `None` cancels an order.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Standing", default, deny_unknown_fields)]
#[expect(missing_docs, reason = "the parts of the key")]
pub struct StandingFile {
    #[serde(deserialize_with = "given")]
    pub capacity_cover: Option<Option<Amount>>,
    /// `auto`, or a platform.
    pub capacity_platform: Option<String>,
    #[serde(deserialize_with = "given")]
    pub marketing_share: Option<Option<Amount>>,
    #[serde(deserialize_with = "given")]
    pub cash_floor: Option<Option<Amount>>,
    #[serde(deserialize_with = "given")]
    pub staffing: Option<Option<Amount>>,
    #[serde(deserialize_with = "given")]
    pub grid_cover: Option<Option<Amount>>,
}

fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<Amount>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

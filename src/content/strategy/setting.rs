//! What a rule of a strategy decides: the keys of the interface, one setting a key or part of a key.

mod company;

pub use company::{GridFile, MandateFile, Offer, Terms};

use serde::{Deserialize, Deserializer};

use crate::content::decisions::{
    AfterIncidentWord, CommunicationWord, FreezeWord, MigrationWord, PurposeWord, ShippingWord, StoryWord,
    StructureWord, VendorWord,
};
use crate::content::field_path::FieldPath;
use crate::content::issue::{IssueKind, Thing};
use crate::content::issues::Issues;
use crate::content::strategy::amount::Amount;
use crate::content::strategy::condition::Lookup;
use crate::sim::cutover::CutoverPolicy;
use crate::sim::decisions::limits;
use crate::sim::decisions::{
    AfterIncident, Allocation, CapacityPlatform, Communication, Enforcement, Freeze, MigrationMove, PLATFORMS, Pledge,
    Shipping, Story, Structure, TIERS, VendorMove,
};
use crate::sim::units::Quarter;

/// A part of `finance` that is an amount of money, or the days by which suppliers wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of `Finance`")]
pub enum Purse {
    Convertible,
    Equity,
    Credit,
    Strategic,
    Buyback,
    StretchDays,
}

/// A part of `standing` that is a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of `Standing`")]
pub enum StandingPart {
    CapacityCover,
    MarketingShare,
    CashFloor,
    Staffing,
    GridCover,
}

/// One decision of a rule.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "the keys of the interface, and their parts")]
pub enum Setting {
    PriceIndex(Amount),
    FreeShipping(Shipping),
    Marketing(Amount),
    Pledge(Pledge),
    Hiring(Amount),
    Layoffs(Amount),
    CloseSite(u8),
    Delist(bool),
    Freeze(Freeze),
    Allocation(Allocation),
    Order(u8, Amount),
    Retire(u8, Amount),
    Vendor(VendorMove),
    CutoverBy(Quarter),
    CutoverIn(u16),
    Migration(MigrationMove),
    Tiers([bool; TIERS]),
    CutoverPolicy(CutoverPolicy),
    Rehearsal(bool),
    Amnesty(bool),
    PriceTest(bool),
    SoundSuppliers(bool),
    Finance(Purse, Amount),
    Story(Story),
    CapacityPlatform(CapacityPlatform),
    Standing(StandingPart, Option<Amount>),
    GridOrder(u8, Amount),
    Structure(Structure),
    Communication(Communication),
    MandateRules(u8),
    Enforcement(Enforcement),
    Offer(Offer, bool),
    Terms(Terms, Amount),
    Drill(bool),
    AfterIncident(AfterIncident),
}

impl Setting {
    /// The amount in it.
    #[must_use]
    pub const fn amount(&self) -> Option<Amount> {
        match *self {
            Self::PriceIndex(amount)
            | Self::Marketing(amount)
            | Self::Hiring(amount)
            | Self::Layoffs(amount)
            | Self::Order(_, amount)
            | Self::Retire(_, amount)
            | Self::Finance(_, amount) => Some(amount),
            Self::Standing(_, amount) => amount,
            _ => None,
        }
    }
}

/// The decisions of a rule as written.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Decisions", default, deny_unknown_fields)]
#[expect(missing_docs, reason = "the keys of the interface")]
pub struct DecisionsFile {
    pub price_index: Option<Amount>,
    pub free_shipping: Option<ShippingWord>,
    pub marketing: Option<Amount>,
    pub pledge: Option<Pledge>,
    pub hiring: Option<Amount>,
    pub operations: Option<OperationsFile>,
    pub freeze: Option<FreezeWord>,
    pub allocation: Option<AllocationFile>,
    pub orders: Option<Vec<UnitsFile>>,
    pub retire: Option<Vec<UnitsFile>>,
    pub vendor: Option<VendorWord>,
    pub cutover_by: Option<String>,
    /// Instead of `cutover_by`: so many quarters from now.
    pub cutover_in: Option<u16>,
    pub migration: Option<MigrationWord>,
    pub migration_tiers: Option<Vec<String>>,
    pub cutover_policy: Option<PolicyFile>,
    pub care: Option<CareFile>,
    pub inquiry: Option<InquiryFile>,
    pub finance: Option<FinanceFile>,
    pub story: Option<StoryWord>,
    pub structure: Option<StructureWord>,
    pub communication: Option<CommunicationWord>,
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

impl DecisionsFile {
    /// The settings, in the order of the interface; what is wrong with them is reported.
    pub(super) fn build(&self, lookup: &Lookup<'_>, path: &FieldPath, issues: &mut Issues) -> Vec<Setting> {
        use Setting as S;
        let mut out = Vec::new();
        let mut list = List { lookup, issues, out: &mut out };
        list.amount(&path.field("price_index"), self.price_index, 0.0, 10.0, S::PriceIndex);
        list.out.extend(self.free_shipping.map(|word| S::FreeShipping(word.into())));
        list.amount(&path.field("marketing"), self.marketing, 0.0, 1e10, S::Marketing);
        list.out.extend(self.pledge.map(S::Pledge));
        list.amount(&path.field("hiring"), self.hiring, -1e5, 1e5, S::Hiring);
        if let Some(operations) = &self.operations {
            let path = path.field("operations");
            list.amount(&path.field("staff"), operations.staff, -1e5, 0.0, S::Layoffs);
            list.site(&path.field("close_site"), operations.close_site.as_deref());
            list.out.extend(operations.delist.then_some(S::Delist(true)));
        }
        list.out.extend(self.freeze.map(|word| S::Freeze(word.into())));
        list.allocation(&path.field("allocation"), self.allocation);
        list.units(&path.field("orders"), self.orders.as_deref(), |platform, units, purpose| match purpose {
            None => S::Order(platform, units),
            Some(PurposeWord::Grid) => S::GridOrder(platform, units),
        });
        list.units(&path.field("retire"), self.retire.as_deref(), |platform, units, _| S::Retire(platform, units));
        list.out.extend(self.vendor.map(|word| S::Vendor(word.into())));
        if let Some(text) = &self.cutover_by {
            let quarter = lookup.quarter(list.issues, &path.field("cutover_by"), text);
            list.out.push(S::CutoverBy(quarter));
        }
        list.out.extend(self.cutover_in.map(S::CutoverIn));
        list.out.extend(self.migration.map(|word| S::Migration(word.into())));
        list.tiers(&path.field("migration_tiers"), self.migration_tiers.as_deref());
        list.policy(&path.field("cutover_policy"), self.cutover_policy);
        if let Some(care) = self.care {
            list.out.extend(care.rehearsal.map(S::Rehearsal));
            list.out.extend(care.amnesty.map(S::Amnesty));
            list.out.extend(care.drill.map(S::Drill));
            list.out.extend(care.after_incident.map(|word| S::AfterIncident(word.into())));
        }
        if let Some(inquiry) = self.inquiry {
            list.out.extend(inquiry.price_test.map(S::PriceTest));
            list.out.extend(inquiry.sound_suppliers.map(S::SoundSuppliers));
        }
        if let Some(finance) = &self.finance {
            let path = path.field("finance");
            for (name, amount, purse) in [
                ("convertible", finance.convertible, Purse::Convertible),
                ("equity", finance.equity, Purse::Equity),
                ("credit", finance.credit, Purse::Credit),
                ("strategic", finance.strategic, Purse::Strategic),
                ("buyback", finance.buyback, Purse::Buyback),
                ("stretch_payables_days", finance.stretch_payables_days, Purse::StretchDays),
            ] {
                list.amount(&path.field(name), amount, 0.0, 1e10, |amount| S::Finance(purse, amount));
            }
        }
        list.out.extend(self.story.map(|word| S::Story(word.into())));
        list.company(path, self);
        if let Some(standing) = &self.standing {
            list.standing(&path.field("standing"), standing);
        }
        out
    }
}

/// The settings of a rule as they are put together.
struct List<'a> {
    lookup: &'a Lookup<'a>,
    issues: &'a mut Issues,
    out: &'a mut Vec<Setting>,
}

impl List<'_> {
    /// An amount; one that is fixed must lie in the range.
    fn amount(
        &mut self,
        path: &FieldPath,
        amount: Option<Amount>,
        low: f64,
        high: f64,
        setting: impl FnOnce(Amount) -> Setting,
    ) {
        let Some(amount) = amount else { return };
        self.check(path, amount, low, high);
        self.out.push(setting(amount));
    }

    fn check(&mut self, path: &FieldPath, amount: Amount, low: f64, high: f64) {
        if let Amount::Fixed(value) = amount {
            self.lookup.number(self.issues, path, value, low, high);
        } else {
            for number in amount.numbers() {
                self.lookup.number(self.issues, path, number, -1e12, 1e12);
            }
        }
    }

    fn site(&mut self, path: &FieldPath, name: Option<&str>) {
        let Some(name) = name else { return };
        let sites = &self.lookup.scenario.sites;
        match sites.iter().position(|site| site.id == name) {
            Some(index) => self.out.push(Setting::CloseSite(index as u8)),
            None => {
                let known = sites.iter().map(|site| site.id.as_str());
                self.lookup.unknown(self.issues, path, Thing::Id, name, known);
            }
        }
    }

    fn platform(&mut self, path: &FieldPath, name: &str) -> Option<u8> {
        let platforms = &self.lookup.scenario.platforms;
        let found = platforms.iter().take(PLATFORMS).position(|platform| platform.id == name);
        if found.is_none() {
            let known = platforms.iter().map(|platform| platform.id.as_str());
            self.lookup.unknown(self.issues, path, Thing::Platform, name, known);
        }
        found.map(|index| index as u8)
    }

    fn allocation(&mut self, path: &FieldPath, allocation: Option<AllocationFile>) {
        let Some(a) = allocation else { return };
        let shares = [a.features, a.migration, a.testing, a.decoupling, a.platform, a.fulfilment, a.reliability];
        for (name, share) in Allocation::NAMES.into_iter().zip(shares) {
            self.lookup.number(self.issues, &path.field(name), share, 0.0, 1.0);
        }
        let sum: f64 = shares.iter().sum();
        if sum > 1.0 + 1e-9 {
            let kind = IssueKind::OutOfRange { value: sum, low: 0.0, high: 1.0, unit: String::new() };
            self.lookup.file.report(self.issues, path, kind);
        }
        self.out.push(Setting::Allocation(Allocation::from_shares(shares)));
    }

    fn units(
        &mut self,
        path: &FieldPath,
        units: Option<&[UnitsFile]>,
        setting: fn(u8, Amount, Option<PurposeWord>) -> Setting,
    ) {
        for (i, entry) in units.unwrap_or_default().iter().enumerate() {
            let path = path.item(i);
            self.check(&path.field("units"), entry.units, *limits::ORDER.start(), *limits::ORDER.end());
            if let Some(platform) = self.platform(&path.field("platform"), &entry.platform) {
                self.out.push(setting(platform, entry.units, entry.purpose));
            }
        }
    }

    fn tiers(&mut self, path: &FieldPath, names: Option<&[String]>) {
        let Some(names) = names else { return };
        let tiers = &self.lookup.scenario.tiers;
        let mut selected = [false; TIERS];
        for (i, name) in names.iter().enumerate() {
            match tiers.iter().take(TIERS).position(|tier| tier.id == *name) {
                Some(index) => selected[index] = true,
                None => {
                    let known = tiers.iter().map(|tier| tier.id.as_str());
                    self.lookup.unknown(self.issues, &path.item(i), Thing::Id, name, known);
                }
            }
        }
        self.out.push(Setting::Tiers(selected));
    }

    fn policy(&mut self, path: &FieldPath, policy: Option<PolicyFile>) {
        let Some(policy) = policy else { return };
        let PolicyFile { hold_above, rollback_above, max_holds, probes } = policy;
        self.lookup.number(self.issues, &path.field("hold_above"), hold_above, 0.0, 1.0);
        self.lookup.number(self.issues, &path.field("rollback_above"), rollback_above, 0.0, 1.0);
        let (low, high) = (*limits::HOLDS.start(), *limits::HOLDS.end());
        self.lookup.number(self.issues, &path.field("max_holds"), f64::from(max_holds), low, high);
        self.out.push(Setting::CutoverPolicy(CutoverPolicy { hold_above, rollback_above, max_holds, probes }));
    }

    fn standing(&mut self, path: &FieldPath, standing: &StandingFile) {
        for (name, part, amount, limits) in [
            ("capacity_cover", StandingPart::CapacityCover, standing.capacity_cover, limits::CAPACITY_COVER),
            ("marketing_share", StandingPart::MarketingShare, standing.marketing_share, limits::MARKETING_SHARE),
            ("cash_floor", StandingPart::CashFloor, standing.cash_floor, limits::scaled(&limits::CASH_FLOOR, 1e6)),
            ("staffing", StandingPart::Staffing, standing.staffing, limits::STAFFING),
            ("grid_cover", StandingPart::GridCover, standing.grid_cover, limits::GRID_COVER),
        ] {
            let Some(amount) = amount else { continue };
            if let Some(amount) = amount {
                self.check(&path.field(name), amount, *limits.start(), *limits.end());
            }
            self.out.push(Setting::Standing(part, amount));
        }
        match standing.capacity_platform.as_deref() {
            None => {}
            Some("auto") => self.out.push(Setting::CapacityPlatform(CapacityPlatform::Auto)),
            Some(name) => {
                if let Some(index) = self.platform(&path.field("capacity_platform"), name) {
                    self.out.push(Setting::CapacityPlatform(CapacityPlatform::Platform(index)));
                }
            }
        }
    }
}

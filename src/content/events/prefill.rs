//! The levers that an option sets beforehand, as written: the decision keys of the interface, money in dollars.

use serde::Deserialize;

use super::lookup::Lookup;
use crate::content::field_path::FieldPath;
use crate::content::issue::Thing;
use crate::content::issues::Issues;
use crate::sim::decisions::{
    Allocation, Care, Decisions, Finance, Freeze, Inquiry, MigrationMove, Operations, PLATFORMS, Pledge, Shipping,
    StandingChange, Story, TIERS, VendorMove,
};
use crate::sim::units::Money;

macro_rules! names {
    ($($(#[doc = $doc:literal])+ $name:ident for $of:ident { $($id:literal $variant:ident),+ $(,)? })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
        #[serde(rename = "Value")]
        pub enum $name { $(#[serde(rename = $id)] $variant,)+ }
        impl From<$name> for $of {
            fn from(name: $name) -> Self {
                match name { $($name::$variant => Self::$variant,)+ }
            }
        }
    )+};
}

names! {
    /// Free shipping as written.
    ShippingName for Shipping { "none" None, "over_99" Over99, "over_49" Over49, "over_25" Over25 }
    /// The promise to the market as written.
    PledgeName for Pledge {
        "growth" Growth, "profit_by_2001Q4" ProfitBy2001Q4, "profit_by_2002Q4" ProfitBy2002Q4,
    }
    /// The feature freeze as written.
    FreezeName for Freeze { "none" None, "partial" Partial, "full" Full }
    /// A move at the vendor's table as written.
    VendorName for VendorMove {
        "negotiate" Negotiate, "sign" Sign, "sign_bound" SignBound, "walk_away" WalkAway,
    }
    /// The migration's move as written.
    MigrationName for MigrationMove {
        "pilot" Pilot, "commit" Commit, "dual_run" DualRun, "abandon" Abandon,
    }
    /// What the all-hands hears, as written.
    StoryName for Story { "tell" Tell, "hide" Hide }
}

/// The levers as written; what is left out stays as the player has it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Decisions", default, deny_unknown_fields)]
#[expect(missing_docs, reason = "the keys of the interface")]
pub struct PrefillFile {
    pub price_index: Option<f64>,
    pub free_shipping: Option<ShippingName>,
    pub marketing: Option<f64>,
    pub pledge: Option<PledgeName>,
    pub hiring: Option<f64>,
    pub operations: Option<OperationsFile>,
    pub freeze: Option<FreezeName>,
    pub allocation: Option<AllocationFile>,
    pub orders: Option<Vec<UnitsFile>>,
    pub vendor: Option<VendorName>,
    pub cutover_by: Option<String>,
    pub migration: Option<MigrationName>,
    pub migration_tiers: Option<Vec<String>>,
    pub care: Option<CareFile>,
    pub inquiry: Option<InquiryFile>,
    pub finance: Option<FinanceFile>,
    pub story: Option<StoryName>,
    pub standing: Option<StandingFile>,
}

/// `operations` as written; `staff` is negative.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Operations", default, deny_unknown_fields)]
pub struct OperationsFile {
    pub staff: i32,
    pub close_site: Option<String>,
    pub delist: bool,
}

/// `allocation` as written; what is left out is 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Allocation", default, deny_unknown_fields)]
pub struct AllocationFile {
    pub features: f64,
    pub migration: f64,
    pub testing: f64,
    pub decoupling: f64,
    pub fulfilment: f64,
    pub reliability: f64,
}

/// Units of a platform as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Units", deny_unknown_fields)]
pub struct UnitsFile {
    pub platform: String,
    pub units: f64,
}

/// `care` as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename = "Care", default, deny_unknown_fields)]
pub struct CareFile {
    pub rehearsal: bool,
    pub amnesty: bool,
}

/// `inquiry` as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename = "Inquiry", default, deny_unknown_fields)]
pub struct InquiryFile {
    pub price_test: bool,
    pub sound_suppliers: bool,
}

/// `finance` as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Finance", default, deny_unknown_fields)]
pub struct FinanceFile {
    pub convertible: f64,
    pub equity: f64,
    pub credit: f64,
    pub strategic: f64,
    pub buyback: f64,
    pub stretch_payables_days: f64,
}

/// `standing` as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Standing", default, deny_unknown_fields)]
pub struct StandingFile {
    pub capacity_cover: Option<f64>,
}

impl PrefillFile {
    /// The decisions; what is wrong with them is reported. Whether they can be carried out is judged in play.
    pub(super) fn build(&self, lookup: &Lookup<'_>, path: &FieldPath, issues: &mut Issues) -> Decisions {
        let mut within = |name: &str, value: f64, low: f64, high: f64| {
            lookup.number(issues, &path.field(name), value, low, high);
            value
        };
        let price_index = self.price_index.map(|index| within("price_index", index, 0.80, 1.25));
        let marketing = self.marketing.map(|dollars| Money::from_dollars(within("marketing", dollars, 0.0, 1e9)));
        let hiring = self.hiring.map(|heads| within("hiring", heads, -5000.0, 5000.0));
        let allocation = self.allocation.map(|it| {
            let shares = [it.features, it.migration, it.testing, it.decoupling, 0.0, it.fulfilment, it.reliability];
            let allocation = Allocation::from_shares(shares);
            for share in shares {
                within("allocation", share, 0.0, 1.0);
            }
            within("allocation", allocation.total(), 0.0, 1.0 + 1e-9);
            allocation
        });
        let finance = self.finance.map(|it| {
            let mut dollars = |value| Money::from_dollars(within("finance", value, 0.0, 1e10));
            Finance {
                convertible: dollars(it.convertible),
                equity: dollars(it.equity),
                credit: dollars(it.credit),
                strategic: dollars(it.strategic),
                buyback: dollars(it.buyback),
                stretch_payables_days: within("finance", it.stretch_payables_days, 0.0, 90.0),
            }
        });
        let standing = self.standing.map(|it| StandingChange {
            capacity_cover: it.capacity_cover.map(|cover| Some(within("standing", cover, 0.5, 3.0))),
            ..StandingChange::default()
        });
        if let Some(operations) = &self.operations {
            within("operations", f64::from(operations.staff), -100_000.0, 0.0);
        }
        let operations = self.operations.as_ref().map(|it| Operations {
            layoffs: it.staff.unsigned_abs(),
            close_site: it.close_site.as_ref().and_then(|name| {
                let path = path.field("operations").field("close_site");
                let known = lookup.names.sites;
                lookup.index(issues, &path, Thing::Id, name, known).map(|index| index as u8)
            }),
            delist: it.delist,
        });
        let orders = self.orders.as_ref().map(|list| {
            let mut orders = [0.0; PLATFORMS];
            for (i, it) in list.iter().enumerate() {
                let path = path.field("orders").item(i);
                lookup.number(issues, &path.field("units"), it.units, 0.0, 10_000.0);
                let known = lookup.names.platforms;
                let index = lookup.index(issues, &path.field("platform"), Thing::Platform, &it.platform, known);
                if let Some(units) = index.and_then(|index| orders.get_mut(index)) {
                    *units = it.units;
                }
            }
            orders
        });
        let migration_tiers = self.migration_tiers.as_ref().map(|list| {
            let mut tiers = [false; TIERS];
            for (i, name) in list.iter().enumerate() {
                let path = path.field("migration_tiers").item(i);
                let index = lookup.index(issues, &path, Thing::Id, name, lookup.names.tiers);
                if let Some(tier) = index.and_then(|index| tiers.get_mut(index)) {
                    *tier = true;
                }
            }
            tiers
        });
        let cutover_by = self.cutover_by.as_ref().map(|text| lookup.quarter(issues, &path.field("cutover_by"), text));
        Decisions {
            price_index,
            free_shipping: self.free_shipping.map(Into::into),
            marketing,
            pledge: self.pledge.map(Into::into),
            hiring,
            operations,
            freeze: self.freeze.map(Into::into),
            allocation,
            orders,
            vendor: self.vendor.map(Into::into),
            cutover_by,
            migration: self.migration.map(Into::into),
            migration_tiers,
            care: self.care.map(|it| Care { rehearsal: it.rehearsal, amnesty: it.amnesty, ..Care::default() }),
            inquiry: self.inquiry.map(|it| Inquiry { price_test: it.price_test, sound_suppliers: it.sound_suppliers }),
            finance,
            story: self.story.map(Into::into),
            standing,
            ..Decisions::none()
        }
    }
}

//! What is written, made into settings; what is wrong with it, reported.

use super::written::{AllocationFile, DecisionsFile, PolicyFile, StandingFile, UnitsFile};
use super::{Purse, Setting, StandingPart};
use crate::content::decisions::PurposeWord;
use crate::content::field_path::FieldPath;
use crate::content::issue::{IssueKind, Thing};
use crate::content::issues::Issues;
use crate::content::strategy::amount::Amount;
use crate::content::strategy::condition::Lookup;
use crate::sim::cutover::CutoverPolicy;
use crate::sim::decisions::limits::{self, Limits};
use crate::sim::decisions::{Allocation, CapacityPlatform, PLATFORMS, TIERS};

impl DecisionsFile {
    /// The settings, in the order of the interface; what is wrong with them is reported.
    pub(in crate::content::strategy) fn build(
        &self,
        lookup: &Lookup<'_>,
        path: &FieldPath,
        issues: &mut Issues,
    ) -> Vec<Setting> {
        use Setting as S;
        let mut out = Vec::new();
        let mut list = List { lookup, issues, out: &mut out };
        list.amount(&path.field("price_index"), self.price_index, &limits::PRICE_INDEX, S::PriceIndex);
        list.out.extend(self.free_shipping.map(S::FreeShipping));
        list.amount(&path.field("marketing"), self.marketing, &in_dollars(&limits::MARKETING), S::Marketing);
        list.out.extend(self.pledge.map(S::Pledge));
        // How many may go or come in a quarter hangs on how many there are: more than can ever be held is none of them.
        let held = *limits::STAFFING.end();
        list.amount(&path.field("hiring"), self.hiring, &(-held..=held), S::Hiring);
        if let Some(operations) = &self.operations {
            let path = path.field("operations");
            list.amount(&path.field("staff"), operations.staff, &(-1e5..=0.0), S::Layoffs);
            list.site(&path.field("close_site"), operations.close_site.as_deref());
            list.out.extend(operations.delist.then_some(S::Delist(true)));
        }
        list.out.extend(self.freeze.map(S::Freeze));
        list.allocation(&path.field("allocation"), self.allocation);
        list.units(&path.field("orders"), self.orders.as_deref(), |platform, units, purpose| match purpose {
            None => S::Order(platform, units),
            Some(PurposeWord::Grid) => S::GridOrder(platform, units),
        });
        list.units(&path.field("retire"), self.retire.as_deref(), |platform, units, _| S::Retire(platform, units));
        list.out.extend(self.vendor.map(S::Vendor));
        if let Some(text) = &self.cutover_by {
            let quarter = lookup.quarter(list.issues, &path.field("cutover_by"), text);
            list.out.push(S::CutoverBy(quarter));
        }
        list.out.extend(self.cutover_in.map(S::CutoverIn));
        list.out.extend(self.migration.map(S::Migration));
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
                let limits = match purse {
                    Purse::Credit => in_dollars(&limits::CREDIT),
                    Purse::StretchDays => 0.0..=lookup.scenario.finance.stretch_limit,
                    _ => in_dollars(&limits::RAISED),
                };
                list.amount(&path.field(name), amount, &limits, |amount| S::Finance(purse, amount));
            }
        }
        list.out.extend(self.story.map(S::Story));
        list.company(path, self);
        if let Some(standing) = &self.standing {
            list.standing(&path.field("standing"), standing);
        }
        out
    }
}

/// Limits in millions of dollars, in dollars.
fn in_dollars(limits: &Limits) -> Limits {
    limits::scaled(limits, 1e6)
}

/// The settings of a rule as they are put together.
pub(super) struct List<'a> {
    pub(super) lookup: &'a Lookup<'a>,
    pub(super) issues: &'a mut Issues,
    pub(super) out: &'a mut Vec<Setting>,
}

impl List<'_> {
    /// An amount; one that is fixed must lie in the range.
    pub(super) fn amount(
        &mut self,
        path: &FieldPath,
        amount: Option<Amount>,
        limits: &Limits,
        setting: impl FnOnce(Amount) -> Setting,
    ) {
        let Some(amount) = amount else { return };
        self.check(path, amount, limits);
        self.out.push(setting(amount));
    }

    fn check(&mut self, path: &FieldPath, amount: Amount, limits: &Limits) {
        if let Amount::Fixed(value) = amount {
            self.lookup.number(self.issues, path, value, *limits.start(), *limits.end());
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
            self.check(&path.field("units"), entry.units, &limits::ORDER);
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
            ("cash_floor", StandingPart::CashFloor, standing.cash_floor, in_dollars(&limits::CASH_FLOOR)),
            ("staffing", StandingPart::Staffing, standing.staffing, limits::STAFFING),
            ("grid_cover", StandingPart::GridCover, standing.grid_cover, limits::GRID_COVER),
        ] {
            let Some(amount) = amount else { continue };
            if let Some(amount) = amount {
                self.check(&path.field(name), amount, &limits);
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

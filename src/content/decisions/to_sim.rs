//! From written decisions to those of the simulation: ids become places in a scenario's lists.

use super::words::{AfterIncidentWord, PurposeWord};
use super::{
    WireAllocation, WireCutoverPolicy, WireDecisions, WireFinance, WireIssue, WireMandate, WireOperations, WireStanding,
};
use crate::content::field_path::FieldPath;
use crate::content::issue::{Expected, IssueKind, Thing};
use crate::content::nearest::nearest;
use crate::sim::cutover::{ACT_CAPACITY, Act, Acts, CutoverPolicy};
use crate::sim::decisions::{
    Allocation, CapacityPlatform, Care, CashRange, Decisions, Finance, GridChange, Inquiry, MandateChange, Operations,
    PLATFORMS, RULES, StandingChange, TIERS, limits,
};
use crate::sim::scenario::Scenario;
use crate::sim::units::{Money, Quarter};
use crate::sim::world::Visible;

/// The name by which standing capacity orders follow the migration.
pub(super) const AUTO: &str = "auto";

impl WireDecisions {
    /// What is written, for the simulation. `visible` is the quarter it is written for: the open card has the
    /// options, levels in force fill what a structured level leaves out. Without it, names of any card's options
    /// are known, but come to nothing.
    ///
    /// # Errors
    /// Everything that has no meaning in this scenario.
    pub fn to_sim(&self, scenario: &Scenario, visible: Option<&Visible>) -> Result<Decisions, Vec<WireIssue>> {
        let mut reading = Reading { scenario, visible, issues: Vec::new() };
        let decisions = reading.decisions(self);
        if reading.issues.is_empty() { Ok(decisions) } else { Err(reading.issues) }
    }
}

struct Reading<'a> {
    scenario: &'a Scenario,
    visible: Option<&'a Visible>,
    issues: Vec<WireIssue>,
}

impl Reading<'_> {
    fn decisions(&mut self, wire: &WireDecisions) -> Decisions {
        let top = FieldPath::root();
        let key = |name: &str| top.field(name);
        Decisions {
            price_index: self.number(wire.price_index, &key("price_index")),
            free_shipping: wire.free_shipping,
            marketing: self.money(wire.marketing, &key("marketing")),
            pledge: wire.pledge,
            hiring: self.number(wire.hiring, &key("hiring")),
            operations: wire.operations.as_ref().map(|operations| self.operations(operations)),
            freeze: wire.freeze,
            allocation: wire.allocation.as_ref().map(|shares| self.allocation(shares)),
            orders: self.orders(wire, None),
            grid_orders: self.orders(wire, Some(PurposeWord::Grid)),
            retire: wire.retire.as_ref().map(|retire| {
                let fleets = retire.iter().map(|fleet| (fleet.platform.as_str(), fleet.units));
                self.units(&key("retire"), fleets.enumerate())
            }),
            vendor: wire.vendor,
            cutover_by: wire.cutover_by.as_deref().and_then(|written| self.quarter(written, &key("cutover_by"))),
            migration: wire.migration,
            migration_tiers: wire.migration_tiers.as_ref().map(|tiers| self.tiers(tiers, &key("migration_tiers"))),
            night: wire.night.as_ref().map(|acts| self.acts(acts, &key("night"))),
            cutover_policy: wire.cutover_policy.as_ref().map(|policy| self.cutover_policy(policy)),
            care: wire.care.as_ref().map(|care| Care {
                rehearsal: care.rehearsal.unwrap_or(false),
                amnesty: care.amnesty.unwrap_or(false),
                drill: care.drill.unwrap_or(false),
                after_incident: AfterIncidentWord::said(care.after_incident),
            }),
            inquiry: wire.inquiry.as_ref().map(|inquiry| Inquiry {
                price_test: inquiry.price_test.unwrap_or(false),
                sound_suppliers: inquiry.sound_suppliers.unwrap_or(false),
            }),
            structure: wire.structure,
            communication: wire.communication,
            mandate: wire.mandate.as_ref().map(|mandate| self.mandate(mandate)),
            grid: wire.grid.as_ref().map(|grid| {
                let path = key("grid");
                GridChange {
                    bare_renting: grid.bare_renting,
                    services: grid.services,
                    price_per_unit_hour: self.number(grid.price_per_unit_hour, &path.field("price_per_unit_hour")),
                    idle_share: self.number(grid.idle_share, &path.field("idle_share")),
                    december_reserve: self.number(grid.december_reserve, &path.field("december_reserve")),
                }
            }),
            finance: wire.finance.as_ref().map(|finance| self.finance(finance)),
            story: wire.story,
            standing: wire.standing.as_ref().map(|standing| self.standing(standing)),
            forecast: wire.forecast.as_ref().and_then(|forecast| forecast.cash).map(|(low, high)| {
                let path = key("forecast").field("cash");
                let mut end = |dollars, i| self.money(Some(dollars), &path.item(i)).unwrap_or_default();
                CashRange { low: end(low, 0), high: end(high, 1) }
            }),
            event: wire.event.as_deref().and_then(|option| self.option(option, &key("event"))),
        }
    }

    fn issue(&mut self, path: &FieldPath, kind: IssueKind) {
        self.issues.push(WireIssue { path: path.clone(), kind });
    }

    fn number(&mut self, value: Option<f64>, path: &FieldPath) -> Option<f64> {
        if let Some(value) = value.filter(|value| !value.is_finite()) {
            self.issue(path, IssueKind::NotFinite { value });
        }
        value
    }

    /// Dollars as money: an issue, where they are more than the model handles, so that what is said of them later is what
    /// was written.
    fn money(&mut self, dollars: Option<f64>, path: &FieldPath) -> Option<Money> {
        let dollars = self.number(dollars, path)?;
        let limit = Money::LIMIT.dollars();
        if dollars.abs() > limit {
            let unit = "dollars".to_owned();
            self.issue(path, IssueKind::OutOfRange { value: dollars, low: -limit, high: limit, unit });
        }
        Some(Money::from_dollars(dollars))
    }

    /// The place of an id in a list; an issue, if it is not there.
    fn place<'n>(
        &mut self,
        what: Thing,
        name: &str,
        names: impl Iterator<Item = &'n str> + Clone,
        path: &FieldPath,
    ) -> Option<usize> {
        let place = names.clone().position(|known| known == name);
        if place.is_none() {
            self.issue(path, IssueKind::unknown(what, name, names));
        }
        place
    }

    fn allocation(&mut self, shares: &WireAllocation) -> Allocation {
        let path = FieldPath::from("allocation");
        let shares = [
            shares.features,
            shares.migration,
            shares.testing,
            shares.decoupling,
            shares.platform,
            shares.fulfilment,
            shares.reliability,
        ];
        let mut numbers = [0.0; Allocation::NAMES.len()];
        for ((number, share), name) in numbers.iter_mut().zip(shares).zip(Allocation::NAMES) {
            *number = self.number(share, &path.field(name)).unwrap_or(0.0);
        }
        Allocation::from_shares(numbers)
    }

    fn cutover_policy(&mut self, policy: &WireCutoverPolicy) -> CutoverPolicy {
        let before = self.visible.map_or(&self.scenario.levels, |visible| &visible.levels).cutover_policy;
        let path = FieldPath::from("cutover_policy");
        CutoverPolicy {
            hold_above: self.number(policy.hold_above, &path.field("hold_above")).unwrap_or(before.hold_above),
            rollback_above: self
                .number(policy.rollback_above, &path.field("rollback_above"))
                .unwrap_or(before.rollback_above),
            max_holds: policy.max_holds.unwrap_or(before.max_holds),
            probes: policy.probes.unwrap_or(before.probes),
        }
    }

    fn finance(&mut self, finance: &WireFinance) -> Finance {
        let path = FieldPath::from("finance");
        let mut money = |dollars: Option<f64>, name| self.money(dollars, &path.field(name)).unwrap_or_default();
        Finance {
            convertible: money(finance.convertible, "convertible"),
            equity: money(finance.equity, "equity"),
            credit: money(finance.credit, "credit"),
            strategic: money(finance.strategic, "strategic"),
            buyback: money(finance.buyback, "buyback"),
            stretch_payables_days: self
                .number(finance.stretch_payables_days, &path.field("stretch_payables_days"))
                .unwrap_or(0.0),
        }
    }

    fn operations(&mut self, wire: &WireOperations) -> Operations {
        let path = FieldPath::from("operations");
        let (mut layoffs, staff) = (0, self.number(wire.staff, &path.field("staff")).unwrap_or(0.0));
        let least = -f64::from(u32::MAX);
        if (least..=0.0).contains(&staff) && libm::trunc(staff) == staff {
            layoffs = -staff as u32;
        } else if (least..=0.0).contains(&staff) {
            let found = Some(staff.to_string());
            self.issue(&path.field("staff"), IssueKind::WrongType { expected: Expected::WholeNumber, found });
        } else if staff.is_finite() {
            // As many as may go now, where that is known.
            let may_go = |visible: &Visible| -(limits::LAYOFFS * visible.fulfilment.staff).floor();
            let low = self.visible.map_or(least, may_go);
            let kind = IssueKind::OutOfRange { value: staff, low, high: 0.0, unit: String::new() };
            self.issue(&path.field("staff"), kind);
        }
        let sites = self.scenario.sites.iter().map(|site| site.id.as_str());
        let close_site = wire
            .close_site
            .as_deref()
            .and_then(|site| self.place(Thing::Id, site, sites, &path.field("close_site")))
            .and_then(|place| u8::try_from(place).ok());
        Operations { layoffs, close_site, delist: wire.delist.unwrap_or(false) }
    }

    fn platform(&mut self, id: &str, path: &FieldPath) -> Option<usize> {
        let scenario = self.scenario;
        let platforms = scenario.platforms.iter().take(PLATFORMS).map(|platform| platform.id.as_str());
        self.place(Thing::Platform, id, platforms, path)
    }

    /// What is ordered for a purpose. Orders that name other purposes alone leave this one silent.
    fn orders(&mut self, wire: &WireDecisions, purpose: Option<PurposeWord>) -> Option<[f64; PLATFORMS]> {
        let orders = wire.orders.as_ref()?;
        let mut ours = orders.iter().enumerate().filter(|(_, order)| order.purpose == purpose).peekable();
        if ours.peek().is_none() && !(orders.is_empty() && purpose.is_none()) {
            return None;
        }
        let list = ours.map(|(place, order)| (place, (order.platform.as_str(), order.units)));
        Some(self.units(&FieldPath::from("orders"), list))
    }

    fn mandate(&mut self, wire: &WireMandate) -> MandateChange {
        let path = FieldPath::from("mandate").field("rules");
        let rules = wire.rules.as_ref().map(|numbers| {
            let mut rules = 0;
            for (i, number) in numbers.iter().enumerate() {
                if (1..=RULES as u8).contains(number) {
                    rules |= 1 << (number - 1);
                } else {
                    let (value, high) = (f64::from(*number), RULES as f64);
                    let kind = IssueKind::OutOfRange { value, low: 1.0, high, unit: String::new() };
                    self.issue(&path.item(i), kind);
                }
            }
            rules
        });
        MandateChange { rules, enforcement: wire.enforcement }
    }

    fn units<'w>(&mut self, path: &FieldPath, list: impl Iterator<Item = (usize, (&'w str, f64))>) -> [f64; PLATFORMS] {
        let (mut units, mut named) = ([0.0; PLATFORMS], [false; PLATFORMS]);
        for (i, (id, amount)) in list {
            let item = path.item(i);
            let amount = self.number(Some(amount), &item.field("units")).unwrap_or(0.0);
            let Some(place) = self.platform(id, &item.field("platform")) else { continue };
            if let (Some(units), Some(named)) = (units.get_mut(place), named.get_mut(place)) {
                if *named {
                    let kind = IssueKind::Duplicate { what: Thing::Platform, name: id.to_owned() };
                    self.issue(&item.field("platform"), kind);
                }
                (*units, *named) = (amount, true);
            }
        }
        units
    }

    fn quarter(&mut self, written: &str, path: &FieldPath) -> Option<Quarter> {
        let quarter = Quarter::parse(written);
        if quarter.is_none() {
            let arguments = vec![("found", written.to_owned())];
            self.issue(path, IssueKind::Particular { id: "issue-decisions-quarter", arguments });
        }
        quarter
    }

    fn tiers(&mut self, ids: &[String], path: &FieldPath) -> [bool; TIERS] {
        let scenario = self.scenario;
        let mut tiers = [false; TIERS];
        for (i, id) in ids.iter().enumerate() {
            let names = scenario.tiers.iter().take(TIERS).map(|tier| tier.id.as_str());
            let place = self.place(Thing::Id, id, names, &path.item(i));
            if let Some(tier) = place.and_then(|place| tiers.get_mut(place)) {
                if *tier {
                    self.issue(&path.item(i), IssueKind::Duplicate { what: Thing::Id, name: id.clone() });
                }
                *tier = true;
            }
        }
        tiers
    }

    fn acts(&mut self, ids: &[String], path: &FieldPath) -> Acts {
        if ids.len() > ACT_CAPACITY {
            self.issue(path, IssueKind::TooMany { count: ids.len(), limit: ACT_CAPACITY });
            return Acts::EMPTY;
        }
        let mut acts = Acts::EMPTY;
        for (i, id) in ids.iter().enumerate() {
            match Act::from_id(id) {
                Some(act) => {
                    acts.push(act);
                }
                None => {
                    let expected: Vec<String> = Act::ALL.iter().map(|act| act.to_id().to_owned()).collect();
                    let nearest = nearest(id, Act::ALL.iter().map(|act| act.to_id())).map(str::to_owned);
                    self.issue(&path.item(i), IssueKind::UnknownVariant { found: id.clone(), expected, nearest });
                }
            }
        }
        acts
    }

    fn standing(&mut self, wire: &WireStanding) -> StandingChange {
        let path = FieldPath::from("standing");
        let cash_floor = wire.cash_floor.map(|floor| self.money(floor, &path.field("cash_floor")));
        let mut amount = |value: Option<Option<f64>>, name| value.map(|amount| self.number(amount, &path.field(name)));
        let mut change = StandingChange {
            capacity_cover: amount(wire.capacity_cover, "capacity_cover"),
            capacity_platform: None,
            marketing_share: amount(wire.marketing_share, "marketing_share"),
            cash_floor,
            staffing: amount(wire.staffing, "staffing"),
            grid_cover: amount(wire.grid_cover, "grid_cover"),
        };
        change.capacity_platform = match wire.capacity_platform.as_deref() {
            None => None,
            Some(AUTO) => Some(CapacityPlatform::Auto),
            Some(id) => self
                .platform(id, &path.field("capacity_platform"))
                .and_then(|place| u8::try_from(place).ok())
                .map(CapacityPlatform::Platform),
        };
        change
    }

    fn option(&mut self, id: &str, path: &FieldPath) -> Option<u8> {
        let options = super::event_options(self.scenario, self.visible);
        self.place(Thing::Choice, id, options.into_iter(), path)
            .and_then(|place| u8::try_from(place).ok())
            .filter(|_| self.visible.is_some())
    }
}

//! What may be decided now, found by asking the judge of decisions: words one by one, numbers by their limits.

use serde_json::{Map, Value, json};

use super::state::{millions, plain};
use crate::content::decisions::WireDecisions;
use crate::content::pledge;
use crate::journal::Terms;
use crate::sim::check::{Reason, Rejection, check};
use crate::sim::decisions::{
    AfterIncident, Allocation, Care, CashRange, Communication, Decisions, Enforcement, Finance, Freeze, GridChange,
    Inquiry, KEYS, MigrationMove, Operations, PLATFORMS, RULES, Shipping, StandingChange, Story, Structure, VendorMove,
};
use crate::sim::finance;
use crate::sim::plan::resolve;
use crate::sim::scenario::Scenario;
use crate::sim::units::{Money, Quarter};
use crate::sim::world::Visible;

/// More of anything than can be had, so that the judge names the limit.
const TOO_MUCH: f64 = 1e9;
/// The same in dollars.
const TOO_MUCH_MONEY: f64 = 9e15;

/// A moment at which decisions are asked for.
struct Moment<'a> {
    visible: &'a Visible,
    scenario: &'a Scenario,
}

/// What may be decided now, by key. Limits hold for a key decided alone; together, money and people may run short.
/// What an exercise has locked is not among them.
pub(super) fn available(visible: &Visible, scenario: &Scenario, terms: Option<&Terms>) -> Value {
    let now = Moment { visible, scenario };
    let mut keys = Map::new();
    for key in KEYS.iter().filter(|key| terms.is_none_or(|terms| !terms.locks.holds(key.name))) {
        if let Some(value) = now.of(key.name) {
            keys.insert(key.name.to_owned(), value);
        }
    }
    Value::Object(keys)
}

impl Moment<'_> {
    /// What may be decided for a key.
    fn of(&self, key: &'static str) -> Option<Value> {
        Some(match key {
            "price_index" => {
                self.limits(key, "", &Decisions { price_index: Some(TOO_MUCH), ..Decisions::none() }, plain)
            }
            "free_shipping" => self.words(key, Shipping::IDS),
            "marketing" => {
                let all = Decisions { marketing: Some(Money::from_dollars(TOO_MUCH_MONEY)), ..Decisions::none() };
                self.limits(key, "", &all, millions)
            }
            "pledge" => {
                let words = pledge::words(self.scenario);
                self.words(key, &words.iter().map(String::as_str).collect::<Vec<_>>())
            }
            "hiring" => self.limits(key, "", &Decisions { hiring: Some(TOO_MUCH), ..Decisions::none() }, plain),
            "operations" => self.operations(),
            "freeze" => self.words(key, Freeze::IDS),
            "allocation" => self.programmes(),
            "orders" => self.orders(),
            "retire" => self.fleets(|place| plain(self.visible.machines.fleets[place].units)),
            "vendor" => self.words(key, VendorMove::IDS),
            "migration" => self.words(key, MigrationMove::IDS),
            "migration_tiers" => self.tiers(),
            "care" => self.care(),
            "inquiry" => self.inquiry(),
            "structure" => self.words(key, Structure::IDS),
            "communication" => self.words(key, Communication::IDS),
            "mandate" => json!({
                "rules": (1..=RULES).collect::<Vec<_>>(),
                "enforcement": Enforcement::IDS,
            }),
            "grid" => self.grid(),
            "finance" => self.finance(),
            "forecast" => {
                let said = Decisions { forecast: Some(CashRange::default()), ..Decisions::none() };
                return self.allows(key, "", &said).then(|| json!({ "cash": { "confidence": 0.8 } }));
            }
            "story" => self.words(key, Story::IDS),
            "standing" => self.standing(),
            // What goes with another key, or is given act by act.
            _ => return None,
        })
    }

    fn refused(&self, decisions: &Decisions) -> Vec<Rejection> {
        check(self.visible, self.scenario, &resolve(self.visible, self.scenario, decisions))
    }

    /// Whether these decisions are not refused for this part of this key.
    fn allows(&self, key: &str, part: &str, decisions: &Decisions) -> bool {
        !self
            .refused(decisions)
            .iter()
            .any(|refused| refused.key == key && (part.is_empty() || refused.part.is_empty() || refused.part == part))
    }

    /// The limits that the judge names when asked for too much; the other way if there are none.
    fn limits(&self, key: &str, part: &str, all: &Decisions, told: fn(f64) -> Value) -> Value {
        let refused = self.refused(all);
        let named = refused.iter().find(|refused| refused.key == key && refused.part == part);
        match named.map(|refused| refused.reason) {
            Some(Reason::OutOfRange { low, high, .. }) => json!({ "low": told(low), "high": told(high) }),
            Some(Reason::NotOnTheMarket { available, .. }) => json!({ "low": 0, "high": told(available) }),
            _ => json!({ "low": 0 }),
        }
    }

    /// Those of the words that are allowed now.
    fn words(&self, key: &'static str, words: &[&str]) -> Value {
        let allowed = words.iter().filter(|word| {
            let written = json!({ key: word });
            let wire = WireDecisions::from_json(&written);
            let decisions = wire.and_then(|wire| wire.to_sim(self.scenario, Some(self.visible)));
            decisions.is_ok_and(|mut decisions| {
                // A bound deal comes with a date; some date is meant here.
                decisions.cutover_by = Some(self.next_quarter());
                self.allows(key, "", &decisions)
            })
        });
        allowed.copied().map(Value::from).collect::<Vec<_>>().into()
    }

    const fn next_quarter(&self) -> Quarter {
        self.visible.quarter.plus(1)
    }

    fn operations(&self) -> Value {
        let with = |operations| Decisions { operations: Some(operations), ..Decisions::none() };
        let staff = self.refused(&with(Operations { layoffs: u32::MAX, ..Operations::default() }));
        let most = staff.iter().find_map(|refused| match (refused.part, refused.reason) {
            ("staff", Reason::OutOfRange { high, .. }) => Some(high),
            _ => None,
        });
        let sites: Vec<&str> = (0_u8..)
            .zip(&self.scenario.sites)
            .filter(|(place, _)| {
                let close = Operations { close_site: Some(*place), ..Operations::default() };
                self.allows("operations", "close_site", &with(close))
            })
            .map(|(_, site)| site.id.as_str())
            .collect();
        let delist = with(Operations { delist: true, ..Operations::default() });
        json!({
            "staff": { "low": plain(-most.unwrap_or(0.0).floor()), "high": 0 },
            "close_site": sites,
            "delist": self.allows("operations", "delist", &delist),
        })
    }

    /// Programmes that engineers can be put on.
    fn programmes(&self) -> Value {
        let allowed = Allocation::NAMES.into_iter().enumerate().filter(|(place, name)| {
            let mut shares = [0.0; Allocation::NAMES.len()];
            shares[*place] = 0.1;
            let decisions = Decisions { allocation: Some(Allocation::from_shares(shares)), ..Decisions::none() };
            self.allows("allocation", name, &decisions)
        });
        allowed.map(|(_, name)| Value::from(name)).collect::<Vec<_>>().into()
    }

    fn orders(&self) -> Value {
        // Without a limit: null.
        self.fleets(|place| plain(self.visible.machines.supply[place]))
    }

    /// Something for each platform.
    fn fleets(&self, told: impl Fn(usize) -> Value) -> Value {
        let platforms = self.scenario.platforms.iter().take(PLATFORMS).enumerate();
        platforms.map(|(place, platform)| (platform.id.clone(), told(place))).collect::<Map<_, _>>().into()
    }

    /// Tiers that have not moved.
    fn tiers(&self) -> Value {
        let left = self.scenario.tiers.iter().zip(self.visible.migration.moved).filter(|(_, moved)| !*moved);
        left.map(|(tier, _)| Value::from(tier.id.as_str())).collect::<Vec<_>>().into()
    }

    fn care(&self) -> Value {
        let with = |care| Decisions { care: Some(care), ..Decisions::none() };
        let rehearsal = with(Care { rehearsal: true, ..Care::default() });
        let amnesty = with(Care { amnesty: true, ..Care::default() });
        let drill = with(Care { drill: true, ..Care::default() });
        let after = with(Care { after_incident: AfterIncident::Learn, ..Care::default() });
        let allowed = [("rehearsal", rehearsal), ("amnesty", amnesty), ("drill", drill), ("after_incident", after)];
        let allowed = allowed.iter().filter(|(part, decisions)| self.allows("care", part, decisions));
        allowed.map(|(part, _)| Value::from(*part)).collect::<Vec<_>>().into()
    }

    fn inquiry(&self) -> Value {
        let with = |inquiry| Decisions { inquiry: Some(inquiry), ..Decisions::none() };
        let price_test = with(Inquiry { price_test: true, ..Inquiry::default() });
        let sounding = with(Inquiry { sound_suppliers: true, ..Inquiry::default() });
        let allowed = [("price_test", price_test), ("sound_suppliers", sounding)];
        let allowed = allowed.iter().filter(|(part, decisions)| self.allows("inquiry", part, decisions));
        allowed.map(|(part, _)| Value::from(*part)).collect::<Vec<_>>().into()
    }

    fn grid(&self) -> Value {
        let with = |grid| Decisions { grid: Some(grid), ..Decisions::none() };
        let bare = with(GridChange { bare_renting: Some(true), ..GridChange::default() });
        let services = with(GridChange { services: Some(true), ..GridChange::default() });
        let price = with(GridChange { price_per_unit_hour: Some(TOO_MUCH), ..GridChange::default() });
        let idle = with(GridChange { idle_share: Some(TOO_MUCH), ..GridChange::default() });
        let reserve = with(GridChange { december_reserve: Some(TOO_MUCH), ..GridChange::default() });
        json!({
            "bare_renting": self.allows("grid", "bare_renting", &bare),
            "services": self.allows("grid", "services", &services),
            "price_per_unit_hour": self.limits("grid", "price_per_unit_hour", &price, plain),
            "idle_share": self.limits("grid", "idle_share", &idle, plain),
            "december_reserve": self.limits("grid", "december_reserve", &reserve, plain),
        })
    }

    fn finance(&self) -> Value {
        let with = |finance| Decisions { finance: Some(finance), ..Decisions::none() };
        let some = Money::from_dollars(1.0);
        let issue = finance::raise_limit(self.visible, self.scenario);
        let partner = Finance { strategic: some, ..Finance::default() };
        // Some options of the open card bring the partner along.
        let card = self.scenario.open_card(self.visible);
        let options = (0_u8..).zip(card.iter().flat_map(|card| &card.options));
        let with_partner: Vec<&str> = options
            .filter(|(place, option)| {
                option.partner
                    && self.allows("finance", "strategic", &Decisions { event: Some(*place), ..with(partner) })
            })
            .map(|(_, option)| option.id.as_str())
            .collect();
        let all = Money::from_dollars(TOO_MUCH_MONEY);
        let buyback = self.refused(&with(Finance { buyback: all, ..Finance::default() }));
        let buyback = buyback.iter().find_map(|refused| match (refused.part, refused.reason) {
            ("buyback", Reason::NotEnoughCash { available, .. }) => Some(available),
            _ => None,
        });
        let late = with(Finance { stretch_payables_days: TOO_MUCH, ..Finance::default() });
        json!({
            // Bonds and shares together.
            "convertible_and_equity": millions(issue),
            "credit": millions(finance::credit_limit(self.visible, self.scenario)),
            "credit_to_repay": millions(finance::repayment_limit(self.visible)),
            "strategic": self.allows("finance", "strategic", &with(partner)),
            "strategic_with_event": with_partner,
            "buyback": millions(buyback.unwrap_or(0.0)),
            "stretch_payables_days": self.limits("finance", "stretch_payables_days", &late, plain),
        })
    }

    fn standing(&self) -> Value {
        let with = |standing| Decisions { standing: Some(standing), ..Decisions::none() };
        let cover = with(StandingChange { capacity_cover: Some(Some(TOO_MUCH)), ..StandingChange::default() });
        let share = with(StandingChange { marketing_share: Some(Some(TOO_MUCH)), ..StandingChange::default() });
        let money = Money::from_dollars(TOO_MUCH_MONEY);
        let floor = with(StandingChange { cash_floor: Some(Some(money)), ..StandingChange::default() });
        let staff = with(StandingChange { staffing: Some(Some(TOO_MUCH)), ..StandingChange::default() });
        let tenants = with(StandingChange { grid_cover: Some(Some(TOO_MUCH)), ..StandingChange::default() });
        json!({
            "grid_cover": self.limits("standing", "grid_cover", &tenants, plain),
            "capacity_cover": self.limits("standing", "capacity_cover", &cover, plain),
            "marketing_share": self.limits("standing", "marketing_share", &share, plain),
            "cash_floor": self.limits("standing", "cash_floor", &floor, millions),
            "staffing": self.limits("standing", "staffing", &staff, plain),
        })
    }
}

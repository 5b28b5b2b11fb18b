//! One setting of a rule laid over the decisions so far: the later wins, key by key and part by part.

use crate::content::strategy::amount::Amount;
use crate::content::strategy::setting::{Offer, Purse, Setting, StandingPart, Terms};
use crate::sim::decisions::{Decisions, Finance, PLATFORMS, StandingChange};
use crate::sim::scenario::Scenario;
use crate::sim::units::Money;
use crate::sim::world::Visible;

/// Lays a setting over the decisions.
pub(super) fn apply(setting: &Setting, decisions: &mut Decisions, visible: &Visible, scenario: &Scenario) {
    match *setting {
        Setting::Retire(platform, units) => {
            let i = usize::from(platform) % PLATFORMS;
            // "All of them" may be written as any large number.
            let units = units.value(visible, scenario).min(visible.machines.fleets[i].units);
            decisions.retire.get_or_insert_default()[i] = units;
        }
        Setting::CutoverIn(quarters) => decisions.cutover_by = Some(visible.quarter.plus(quarters)),
        _ => {
            lay(setting, decisions, |amount| Some(amount.value(visible, scenario)));
        }
    }
}

/// Lays a setting that says the same whatever the company looks like; `false`, and nothing done, if it is none.
pub(super) fn constant(setting: &Setting, decisions: &mut Decisions) -> bool {
    lay(setting, decisions, |amount| if let Amount::Fixed(value) = amount { Some(value) } else { None }).is_some()
}

/// `None`, and nothing done, where `now` has no value for the amount or the company must be known.
fn lay(setting: &Setting, decisions: &mut Decisions, now: impl Fn(Amount) -> Option<f64>) -> Option<()> {
    match *setting {
        Setting::PriceIndex(amount) => decisions.price_index = Some(now(amount)?),
        Setting::FreeShipping(shipping) => decisions.free_shipping = Some(shipping),
        Setting::Marketing(amount) => decisions.marketing = Some(Money::from_dollars(now(amount)?)),
        Setting::Pledge(pledge) => decisions.pledge = Some(pledge),
        Setting::Hiring(amount) => decisions.hiring = Some(now(amount)?),
        Setting::Layoffs(amount) => {
            let people = -now(amount)?.clamp(-1e6, 0.0);
            decisions.operations.get_or_insert_default().layoffs = people as u32;
        }
        Setting::CloseSite(site) => decisions.operations.get_or_insert_default().close_site = Some(site),
        Setting::Delist(on) => decisions.operations.get_or_insert_default().delist = on,
        Setting::Freeze(freeze) => decisions.freeze = Some(freeze),
        Setting::Allocation(shares) => decisions.allocation = Some(shares),
        Setting::Order(platform, units) => {
            let units = now(units)?;
            decisions.orders.get_or_insert_default()[usize::from(platform) % PLATFORMS] = units;
        }
        Setting::Vendor(step) => decisions.vendor = Some(step),
        Setting::CutoverBy(quarter) => decisions.cutover_by = Some(quarter),
        Setting::Migration(step) => decisions.migration = Some(step),
        Setting::Tiers(tiers) => decisions.migration_tiers = Some(tiers),
        Setting::CutoverPolicy(policy) => decisions.cutover_policy = Some(policy),
        Setting::Rehearsal(on) => decisions.care.get_or_insert_default().rehearsal = on,
        Setting::Amnesty(on) => decisions.care.get_or_insert_default().amnesty = on,
        Setting::PriceTest(on) => decisions.inquiry.get_or_insert_default().price_test = on,
        Setting::SoundSuppliers(on) => decisions.inquiry.get_or_insert_default().sound_suppliers = on,
        Setting::Finance(purse, amount) => {
            let amount = now(amount)?;
            raise(purse, amount, decisions.finance.get_or_insert_default());
        }
        Setting::Story(story) => decisions.story = Some(story),
        Setting::CapacityPlatform(platform) => {
            decisions.standing.get_or_insert_default().capacity_platform = Some(platform);
        }
        Setting::Standing(part, amount) => {
            let amount = match amount {
                Some(amount) => Some(now(amount)?),
                None => None,
            };
            order(part, amount, decisions.standing.get_or_insert_default());
        }
        Setting::GridOrder(platform, units) => {
            let units = now(units)?;
            decisions.grid_orders.get_or_insert_default()[usize::from(platform) % PLATFORMS] = units;
        }
        Setting::Structure(structure) => decisions.structure = Some(structure),
        Setting::Communication(communication) => decisions.communication = Some(communication),
        Setting::MandateRules(rules) => decisions.mandate.get_or_insert_default().rules = Some(rules),
        Setting::Enforcement(enforcement) => {
            decisions.mandate.get_or_insert_default().enforcement = Some(enforcement);
        }
        Setting::Offer(offer, on) => {
            let grid = decisions.grid.get_or_insert_default();
            match offer {
                Offer::BareRenting => grid.bare_renting = Some(on),
                Offer::Services => grid.services = Some(on),
            }
        }
        Setting::Terms(terms, amount) => {
            let amount = now(amount)?;
            let grid = decisions.grid.get_or_insert_default();
            match terms {
                Terms::Price => grid.price_per_unit_hour = Some(amount),
                Terms::IdleShare => grid.idle_share = Some(amount),
                Terms::DecemberReserve => grid.december_reserve = Some(amount),
            }
        }
        Setting::Drill(on) => decisions.care.get_or_insert_default().drill = on,
        Setting::AfterIncident(after) => decisions.care.get_or_insert_default().after_incident = after,
        Setting::Retire(..) | Setting::CutoverIn(_) => return None,
    }
    Some(())
}

fn raise(purse: Purse, amount: f64, finance: &mut Finance) {
    let money = Money::from_dollars(amount);
    match purse {
        Purse::Convertible => finance.convertible = money,
        Purse::Equity => finance.equity = money,
        Purse::Credit => finance.credit = money,
        Purse::Strategic => finance.strategic = money,
        Purse::Buyback => finance.buyback = money,
        Purse::StretchDays => finance.stretch_payables_days = amount,
    }
}

fn order(part: StandingPart, amount: Option<f64>, standing: &mut StandingChange) {
    match part {
        StandingPart::CapacityCover => standing.capacity_cover = Some(amount),
        StandingPart::MarketingShare => standing.marketing_share = Some(amount),
        StandingPart::CashFloor => standing.cash_floor = Some(amount.map(Money::from_dollars)),
        StandingPart::Staffing => standing.staffing = Some(amount),
        StandingPart::GridCover => standing.grid_cover = Some(amount),
    }
}

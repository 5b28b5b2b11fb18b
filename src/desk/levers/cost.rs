//! What a lever costs where it stands: the bill that comes with it, as far as it is known before the close.

use super::Lever;
use crate::args;
use crate::desk::say;
use crate::desk::session::Session;
use crate::desk::trade;
use crate::sim::decisions::{Allocation, MigrationMove, PLATFORMS};
use crate::sim::organisation;
use crate::sim::plan::Plan;
use crate::sim::units::Money;
use crate::text::{Texts, share};

/// The cost in a few words, or nothing where a lever costs nothing by itself.
#[must_use]
pub fn words(lever: Lever, texts: &Texts, session: &Session) -> String {
    use Lever as L;
    let (scenario, visible, plan) = (session.scenario(), session.visible(), session.plan());
    let millions = |value: f64| say::millions_told(texts, value);
    let once = |value: f64| {
        if value > 0.0 { texts.format("cost-once", &args! { "amount" => millions(value) }) } else { String::new() }
    };
    let charge = |now: f64, saved: f64| {
        if now <= 0.0 {
            return String::new();
        }
        let words = args! { "charge" => millions(now), "saved" => millions(saved) };
        texts.format("cost-charge-saving", &words)
    };
    let bought = |platform: u8, units: [f64; PLATFORMS]| {
        let at = usize::from(platform);
        let units = units.get(at).copied().unwrap_or_default();
        once(visible.machines.bill(scenario, at, units, &visible.vendor, visible.quarter))
    };
    let (engineers, sheds) = (&scenario.engineers, &scenario.fulfilment);
    match lever {
        L::Hiring if plan.hiring > 0.0 => hiring(texts, session),
        L::Hiring => charge(-plan.hiring * engineers.severance, -plan.hiring * engineers.wage),
        L::Staff => {
            let people = f64::from(plan.operations.layoffs);
            charge(people * sheds.staff_severance, people * sheds.staff_saving)
        }
        L::CloseSite => {
            let site = plan.operations.close_site.and_then(|index| scenario.sites.get(usize::from(index)));
            site.map_or_else(String::new, |site| charge(site.charge, site.saving))
        }
        L::Order(i) => bought(i, super::reading::ordered(visible, scenario, plan)),
        L::Retire(i) => {
            let fleet = visible.machines.fleets.get(usize::from(i));
            let units = plan.retire.get(usize::from(i)).copied().unwrap_or(0.0);
            let saved =
                fleet.filter(|fleet| fleet.units > 0.0).map_or(0.0, |fleet| fleet.running * units / fleet.units);
            if units > 0.0 { texts.format("cost-saving", &args! { "saved" => millions(saved) }) } else { String::new() }
        }
        L::Engineers(i)
            if i != Allocation::FEATURES && is_raised(lever, session) && is_taken_from_features(plan, session) =>
        {
            let left = share::percent(plan.levels.allocation.features, 0);
            texts.format("cost-features", &args! { "share" => left })
        }
        L::Migration => match plan.migration {
            MigrationMove::Pilot => once(scenario.migration.pilot_cost),
            MigrationMove::Commit => quarterly(texts, scenario.migration.porting_cost),
            MigrationMove::DualRun => {
                quarterly(texts, scenario.migration.porting_cost + scenario.migration.dual_run_cost)
            }
            MigrationMove::Abandon => once(scenario.migration.abandon_cost),
            MigrationMove::Cutover | MigrationMove::CutoverByService => for_the_cutover(texts, session),
            _ => String::new(),
        },
        L::Vendor => vendor(texts, session),
        L::GridOrder(i) => bought(i, plan.grid_orders),
        L::Structure if plan.levels.structure != visible.levels.structure => change(texts, session),
        L::Communication if plan.levels.communication != visible.levels.communication => change(texts, session),
        L::Rule(i) if plan.levels.mandate.rules & (1 << (i & 7)) != 0 => rule(usize::from(i), texts, session),
        L::Drill if plan.care.drill => once(scenario.urgency.drill_cost),
        L::Rehearsal if plan.care.rehearsal => once(scenario.migration.rehearsal_cost),
        L::PriceTest if plan.inquiry.price_test => once(scenario.signals.price_test_cost),
        L::SoundSuppliers if plan.inquiry.sound_suppliers => once(scenario.suppliers.sounding_cost),
        L::Convertible => interest(texts, plan.finance.convertible, scenario.finance.coupon),
        L::Credit => interest(texts, plan.finance.credit, scenario.finance.credit_interest),
        L::Equity if plan.finance.equity > Money::ZERO => {
            let amount = plan.finance.equity.millions();
            let given = visible.capital.share_for(scenario, amount, visible.economy.capital_window);
            texts.format("cost-share", &args! { "share" => share::percent(given, 1) })
        }
        L::Buyback if plan.finance.buyback > Money::ZERO => {
            let price = crate::sim::finance::tender_price(visible, scenario, plan.finance.buyback.millions());
            // What the cards speak of is what it sells at before anybody bids.
            let market = crate::sim::finance::debt_price(visible, scenario, 0.0);
            let [price, market] = [price, market].map(|price| share::percent(price, 0));
            texts.format("cost-face", &args! { "price" => price, "market" => market })
        }
        _ => String::new(),
    }
}

/// The new machines that a cutover buys by itself.
fn for_the_cutover(texts: &Texts, session: &Session) -> String {
    let fleet = trade::for_the_cutover(session).filter(|fleet| fleet.bill > 0.0);
    let told = |bill: f64| texts.format("cost-machines", &args! { "amount" => say::millions_told(texts, bill) });
    fleet.map_or_else(String::new, |fleet| told(fleet.bill))
}

fn hiring(texts: &Texts, session: &Session) -> String {
    let (scenario, plan) = (session.scenario(), session.plan());
    let c = &scenario.organisation;
    let far = c.distance_hiring * organisation::distance(c, plan.levels.communication);
    let once = plan.hiring * scenario.engineers.hire_cost * (1.0 - far).max(0.0);
    let wage = scenario.engineers.wage * plan.hiring;
    let words = args! { "once" => say::millions_told(texts, once), "quarterly" => say::millions_told(texts, wage) };
    texts.format("cost-once-and-quarterly", &words)
}

/// The work that a rule of the mandate still takes.
fn rule(rule: usize, texts: &Texts, session: &Session) -> String {
    let (scenario, visible) = (session.scenario(), session.visible());
    let work = scenario.organisation.work().get(rule).copied().unwrap_or(0.0);
    let left = 1.0 - visible.organisation.adopted.get(rule).copied().unwrap_or(0.0);
    let tangle = visible.engineers.tangle / scenario.organisation.work_tangle;
    let effort = (work * left * tangle * visible.engineers.heads).round_ties_even() as i64;
    texts.format("cost-work", &args! { "count" => effort })
}

/// What settling a new way of working takes.
fn change(texts: &Texts, session: &Session) -> String {
    let c = &session.scenario().organisation;
    let words = args! {
        "share" => share::percent(c.change_cost, 0),
        "quarters" => c.change_quarters.round_ties_even() as i64,
    };
    texts.format("cost-change", &words)
}

fn quarterly(texts: &Texts, value: f64) -> String {
    texts.format("cost-quarterly", &args! { "amount" => say::millions_told(texts, value) })
}

fn interest(texts: &Texts, amount: Money, rate: f64) -> String {
    if amount == Money::ZERO { String::new() } else { quarterly(texts, amount.millions() * rate) }
}

fn is_raised(lever: Lever, session: &Session) -> bool {
    let place = |plan: &Plan| super::reading::place(lever, session.visible(), session.scenario(), plan);
    place(session.plan()) > place(session.untouched())
}

fn is_taken_from_features(plan: &Plan, session: &Session) -> bool {
    plan.levels.allocation.features < session.visible().levels.allocation.features
}

/// The vendor's offer, while one is on the table.
fn vendor(texts: &Texts, session: &Session) -> String {
    let vendor = &session.visible().vendor;
    match (vendor.offer, vendor.signed) {
        (Some(price), None) => {
            let until = crate::desk::when::short(vendor.offer_until, texts);
            texts.format("cost-offer", &args! { "discount" => share::percent(1.0 - price, 0), "until" => until })
        }
        _ => String::new(),
    }
}

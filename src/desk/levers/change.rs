//! Moving a lever: a draft goes in, the changed draft comes out.

use super::reading::{self, Grip, OFF};
use super::{Lever, NightRule};
use crate::sim::check::{Reason, Rejection, judge};
use crate::sim::cutover::CutoverPolicy;
use crate::sim::decisions::{
    Allocation, CapacityPlatform, Care, Communication, Decisions, Enforcement, Finance, Freeze, GridChange, Inquiry,
    MandateChange, MigrationMove, Operations, Shipping, StandingChange, Story, Structure, VendorMove,
};
use crate::sim::plan::{Plan, resolve};
use crate::sim::scenario::Scenario;
use crate::sim::units::Money;
use crate::sim::world::Visible;

/// How far a lever is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// A small step down, or the option before.
    Less,
    /// A small step up, or the next option.
    More,
    /// A big step down, or the first option.
    FarLess,
    /// A big step up, or the last option.
    FarMore,
}

/// Half of the unit in which levers with a standing order are shown: whole units, people, millions.
const SHOWN: f64 = 0.5;
/// Quarters ahead at which a bound deal's date starts out.
const USUAL_DATE: u16 = 3;

/// The draft after a lever was moved. Options that the judge would refuse are stepped over, but one that only machines are
/// missing for: it is shown, and passing it unseen could end at a step with no way back. What cannot move stays.
#[must_use]
pub fn moved(lever: Lever, by: Move, visible: &Visible, scenario: &Scenario, draft: &Decisions) -> Decisions {
    let plan = resolve(visible, scenario, draft);
    let untouched = resolve(visible, scenario, &Decisions::none());
    let from = reading::place(lever, visible, scenario, &plan);
    match reading::grip(lever, visible, scenario, &untouched) {
        Grip::Slider { low, high, step, far, off } => {
            let on = |from: f64| slid(from, by, (low, high), (step, far), off);
            let order = standing_place(lever, visible, scenario, draft);
            let is_order = |place: f64| order.is_some_and(|order| (place - order).abs() < SHOWN);
            let next = on(from);
            // From what the standing order gives anyway the next mark is another value.
            let to = if is_order(from) && is_order(next) { on(next) } else { next };
            if to == from { *draft } else { put(lever, to, visible, scenario, draft) }
        }
        Grip::Choice { count } => {
            let from = from as usize;
            let possible = |to: &usize| is_possible(lever, *to, visible, scenario, draft);
            let shown = |to: &usize| possible(to) || lacks_machines(lever, *to, visible, scenario, draft).is_some();
            let to = match by {
                Move::Less => (0..from).rev().find(shown),
                Move::FarLess => (0..from).find(possible),
                Move::More => (from + 1..count).find(shown),
                Move::FarMore => (from + 1..count).rev().find(possible),
            };
            to.map_or(*draft, |to| put(lever, to as f64, visible, scenario, draft))
        }
    }
}

/// Where silence would leave a lever that a standing order moves.
fn standing_place(lever: Lever, visible: &Visible, scenario: &Scenario, draft: &Decisions) -> Option<f64> {
    let silent = match lever {
        Lever::Marketing => Decisions { marketing: None, ..*draft },
        Lever::Hiring => Decisions { hiring: None, ..*draft },
        Lever::Order(_) => Decisions { orders: None, ..*draft },
        Lever::GridOrder(_) => Decisions { grid_orders: None, ..*draft },
        _ => return None,
    };
    let plan = resolve(visible, scenario, &silent);
    // A sum fixed in an earlier quarter keeps its order from acting.
    let acts = lever != Lever::Marketing || plan.levels.marketing.is_none();
    acts.then(|| reading::place(lever, visible, scenario, &plan))
}

fn slid(from: f64, by: Move, (low, high): (f64, f64), (step, far): (f64, f64), off: bool) -> f64 {
    let up = matches!(by, Move::More | Move::FarMore);
    let size = if matches!(by, Move::More | Move::Less) { step } else { far };
    if from == OFF && off {
        return if up { low } else { OFF };
    }
    if !up && off && from <= low {
        return OFF;
    }
    // Places between the marks are left for the next mark first, so that round figures come back by themselves.
    let marks = from / step;
    let nearest = libm::round(marks) * step;
    let on_a_mark = (nearest - from).abs() < step * 1e-6;
    let base = match (on_a_mark, up) {
        (true, _) => nearest,
        (false, true) => libm::floor(marks) * step,
        (false, false) => libm::ceil(marks) * step,
    };
    let to = if up { base + size } else { base - size };
    let grain = libm::round(to / step) * step;
    // Decimal steps are not binary ones: keep what a person would write.
    let tidy = libm::round(grain * 1e6) / 1e6;
    tidy.clamp(low, high)
}

/// Whether an option of a choice would stand before the judge, as far as its own key is concerned.
#[must_use]
pub fn is_possible(lever: Lever, option: usize, visible: &Visible, scenario: &Scenario, draft: &Decisions) -> bool {
    if option == 0 && !matches!(lever, Lever::Pledge) {
        return true;
    }
    let moved = MigrationMove::ALL.get(option).copied().unwrap_or_default();
    let is_done = lever == Lever::Migration && visible.migration.has_done(moved);
    !is_done && refused(lever, option as f64, visible, scenario, draft).is_none()
}

/// Why the judge would refuse a lever at a place, as far as its own key is concerned.
#[must_use]
pub fn refused(lever: Lever, to: f64, visible: &Visible, scenario: &Scenario, draft: &Decisions) -> Option<Rejection> {
    let as_it_is = resolve(visible, scenario, draft);
    let plan = resolve(visible, scenario, &written(lever, to, visible, scenario, &as_it_is, draft));
    let mut found = None;
    judge(visible, scenario, &plan, &mut |rejection| {
        if found.is_none() && lever.is_refused_by(&rejection) {
            found = Some(rejection);
        }
    });
    found
}

/// Why an option cannot be had that machines alone are missing for: what is ordered can bring it back, so it is shown
/// where others that are out of reach are left out.
#[must_use]
pub fn lacks_machines(
    lever: Lever,
    option: usize,
    visible: &Visible,
    scenario: &Scenario,
    draft: &Decisions,
) -> Option<Rejection> {
    refused(lever, option as f64, visible, scenario, draft)
        .filter(|rejection| matches!(rejection.reason, Reason::TooFewUnits { .. }))
}

/// Whether a lever has nowhere to go: it stands where the quarter found it, and whatever is done with it is refused.
#[must_use]
pub fn is_dead(lever: Lever, visible: &Visible, scenario: &Scenario, draft: &Decisions) -> bool {
    let untouched = resolve(visible, scenario, &Decisions::none());
    let at = |plan: &Plan| reading::place(lever, visible, scenario, plan);
    let now = at(&resolve(visible, scenario, draft));
    // What is refused where it stands has been moved, or waits for another lever.
    if now.total_cmp(&at(&untouched)).is_ne() || refused(lever, now, visible, scenario, draft).is_some() {
        return false;
    }
    match reading::grip(lever, visible, scenario, &untouched) {
        Grip::Choice { count } => (0..count)
            .filter(|option| *option != now as usize)
            .all(|option| !is_possible(lever, option, visible, scenario, draft)),
        Grip::Slider { low, high, step, far, off } => [Move::Less, Move::More].into_iter().all(|by| {
            let to = slid(now, by, (low, high), (step, far), off);
            to == now || refused(lever, to, visible, scenario, draft).is_some()
        }),
    }
}

/// The draft with a lever at a place. Where the standing order would leave it anyway, as far as that is shown, the order
/// stands: whoever goes back to what stood there has decided nothing.
#[must_use]
pub fn put(lever: Lever, to: f64, visible: &Visible, scenario: &Scenario, draft: &Decisions) -> Decisions {
    let order = standing_place(lever, visible, scenario, draft).filter(|order| (to - order).abs() < SHOWN);
    if order.is_some() && lever == Lever::Marketing {
        return tidied(visible, scenario, &Decisions { marketing: None, ..*draft });
    }
    let plan = resolve(visible, scenario, draft);
    tidied(visible, scenario, &written(lever, order.unwrap_or(to), visible, scenario, &plan, draft))
}

/// The same without leaving out what comes to silence: for looking at a plan, not for keeping. `plan` is what `draft`
/// comes to.
#[must_use]
pub fn written(
    lever: Lever,
    to: f64,
    visible: &Visible,
    scenario: &Scenario,
    plan: &Plan,
    draft: &Decisions,
) -> Decisions {
    use Lever as L;
    let mut next = *draft;
    let index = to as usize;
    let on = to > 0.5;
    match lever {
        L::Price => next.price_index = Some(to),
        L::Shipping => next.free_shipping = Shipping::ALL.get(index).copied(),
        L::Marketing => next.marketing = Some(Money::from_millions(to)),
        L::Pledge => next.pledge = reading::pledges(scenario).nth(index),
        L::Hiring => next.hiring = Some(to),
        L::Staff => next.operations = Some(Operations { layoffs: to as u32, ..plan.operations }),
        L::CloseSite => {
            let close_site = index.checked_sub(1).and_then(|site| u8::try_from(site).ok());
            next.operations = Some(Operations { close_site, ..plan.operations });
        }
        L::Delist => next.operations = Some(Operations { delist: on, ..plan.operations }),
        L::Freeze => next.freeze = Freeze::ALL.get(index).copied(),
        L::Engineers(i) => next.allocation = Some(shared_out(plan.levels.allocation, usize::from(i), to)),
        L::Order(i) => next.orders = Some(with(reading::ordered(visible, scenario, plan), usize::from(i), to)),
        L::Retire(i) => next.retire = Some(with(plan.retire, usize::from(i), to)),
        L::Vendor => {
            next.vendor = VendorMove::ALL.get(index).copied();
            next.cutover_by = match next.vendor {
                Some(VendorMove::SignBound) => draft.cutover_by.or(Some(visible.quarter.plus(USUAL_DATE))),
                _ => None,
            };
        }
        L::CutoverBy => next.cutover_by = (on).then(|| visible.quarter.plus(to as u16)),
        L::Migration => {
            next.migration = MigrationMove::ALL.get(index).copied();
            next.night = None;
        }
        L::Tier(i) => next.migration_tiers = Some(with(plan.levels.migration_tiers, usize::from(i), on)),
        L::Night(rule) => next.cutover_policy = Some(ruled(rule, to, plan.levels.cutover_policy)),
        L::Rehearsal => next.care = Some(Care { rehearsal: on, ..plan.care }),
        L::Amnesty => next.care = Some(Care { amnesty: on, ..plan.care }),
        L::PriceTest => next.inquiry = Some(Inquiry { price_test: on, ..plan.inquiry }),
        L::SoundSuppliers => next.inquiry = Some(Inquiry { sound_suppliers: on, ..plan.inquiry }),
        L::Convertible | L::Equity | L::Credit | L::Strategic | L::Buyback | L::Stretch => {
            next.finance = Some(financed(lever, to, plan.finance));
        }
        L::Story => next.story = Story::ALL.get(index).copied(),
        L::Structure => next.structure = Structure::ALL.get(index).copied(),
        L::Communication => next.communication = Communication::ALL.get(index).copied(),
        L::Rule(i) => {
            let bit = 1 << (i & 7);
            let before = plan.levels.mandate.rules;
            let rules = Some(if on { before | bit } else { before & !bit });
            next.mandate = Some(MandateChange { rules, ..draft.mandate.unwrap_or_default() });
        }
        L::Enforcement => {
            let enforcement = Enforcement::ALL.get(index).copied();
            next.mandate = Some(MandateChange { enforcement, ..draft.mandate.unwrap_or_default() });
        }
        L::Drill => next.care = Some(Care { drill: on, ..plan.care }),
        L::AfterIncident => {
            let after_incident = reading::AFTER.get(index).copied().unwrap_or_default();
            next.care = Some(Care { after_incident, ..plan.care });
        }
        L::BareRenting | L::IdleShare | L::DecemberReserve | L::Services | L::UnitPrice => {
            next.grid = Some(rented(lever, to, draft.grid.unwrap_or_default()));
        }
        L::GridOrder(i) => next.grid_orders = Some(with(plan.grid_orders, usize::from(i), to)),
        L::StandingCover
        | L::StandingMarketing
        | L::StandingFloor
        | L::StandingStaff
        | L::StandingPlatform
        | L::StandingGrid => {
            next.standing = Some(standing(lever, to, draft.standing.unwrap_or_default()));
        }
    }
    next
}

fn ruled(rule: NightRule, to: f64, policy: CutoverPolicy) -> CutoverPolicy {
    match rule {
        NightRule::HoldAbove => CutoverPolicy { hold_above: to, ..policy },
        NightRule::RollbackAbove => CutoverPolicy { rollback_above: to, ..policy },
        NightRule::MaxHolds => CutoverPolicy { max_holds: to as u32, ..policy },
        NightRule::Probes => CutoverPolicy { probes: to > 0.5, ..policy },
    }
}

fn financed(lever: Lever, to: f64, finance: Finance) -> Finance {
    let amount = Money::from_millions(to);
    match lever {
        Lever::Convertible => Finance { convertible: amount, ..finance },
        Lever::Equity => Finance { equity: amount, ..finance },
        Lever::Credit => Finance { credit: amount, ..finance },
        Lever::Strategic => Finance { strategic: amount, ..finance },
        Lever::Buyback => Finance { buyback: amount, ..finance },
        _ => Finance { stretch_payables_days: to, ..finance },
    }
}

fn rented(lever: Lever, to: f64, change: GridChange) -> GridChange {
    let on = Some(to > 0.5);
    match lever {
        Lever::BareRenting => GridChange { bare_renting: on, ..change },
        Lever::IdleShare => GridChange { idle_share: Some(to), ..change },
        Lever::DecemberReserve => GridChange { december_reserve: Some(to), ..change },
        Lever::Services => GridChange { services: on, ..change },
        _ => GridChange { price_per_unit_hour: Some(to), ..change },
    }
}

fn standing(lever: Lever, to: f64, change: StandingChange) -> StandingChange {
    let value = (to != OFF).then_some(to);
    match lever {
        Lever::StandingCover => StandingChange { capacity_cover: Some(value), ..change },
        Lever::StandingMarketing => StandingChange { marketing_share: Some(value), ..change },
        Lever::StandingFloor => StandingChange { cash_floor: Some(value.map(Money::from_millions)), ..change },
        Lever::StandingStaff => StandingChange { staffing: Some(value), ..change },
        Lever::StandingGrid => StandingChange { grid_cover: Some(value), ..change },
        _ => {
            let index = (to as usize).checked_sub(1).and_then(|index| u8::try_from(index).ok());
            let platform = index.map_or(CapacityPlatform::Auto, CapacityPlatform::Platform);
            StandingChange { capacity_platform: Some(platform), ..change }
        }
    }
}

/// The list with one place changed, if it has that.
fn with<T, const N: usize>(mut list: [T; N], index: usize, value: T) -> [T; N] {
    if let Some(place) = list.get_mut(index) {
        *place = value;
    }
    list
}

/// The shares with one of them changed. What exceeds the whole is taken from the features first, then from the
/// largest of the others.
fn shared_out(allocation: Allocation, index: usize, to: f64) -> Allocation {
    let mut shares = with(allocation.shares(), index, to);
    for _ in 0..shares.len() {
        let excess = shares.iter().sum::<f64>() - 1.0;
        if excess <= 1e-9 {
            break;
        }
        let features = usize::from(Allocation::FEATURES);
        let giver = if index != features && shares.get(features).is_some_and(|share| *share > 0.0) {
            Some(features)
        } else {
            (0..shares.len())
                .filter(|other| *other != index)
                .max_by(|a, b| shares.get(*a).unwrap_or(&0.0).total_cmp(shares.get(*b).unwrap_or(&0.0)))
        };
        let Some(share) = giver.and_then(|giver| shares.get_mut(giver)) else {
            break;
        };
        *share = libm::round((*share - excess).max(0.0) * 1e6) / 1e6;
    }
    Allocation::from_shares(shares)
}

/// A draft without the keys that come to the same as silence.
fn tidied(visible: &Visible, scenario: &Scenario, draft: &Decisions) -> Decisions {
    let same = |a: &Decisions, b: &Decisions| {
        let [a, b] = [a, b].map(|decisions| {
            let plan = resolve(visible, scenario, decisions);
            Plan { orders: reading::ordered(visible, scenario, &plan), ..plan }
        });
        // Units that standing orders would ask for are not a decision, whoever wrote them down.
        a == Plan { orders_standing: a.orders_standing, grid_orders_standing: a.grid_orders_standing, ..b }
    };
    let mut tidy = *draft;
    // What is said of a card, of a night and of cash to come is no plan to compare.
    let apart = ["event", "night", "forecast"];
    for field in Decisions::FIELDS.iter().filter(|field| !apart.contains(field)) {
        let mut without = tidy;
        without.silence(field);
        if without != tidy && same(&without, &tidy) {
            tidy = without;
        }
    }
    tidy
}

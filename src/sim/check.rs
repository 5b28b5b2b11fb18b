//! The one judge of a plan: what cannot be done, why, and what would be right. Screens grey out by it, the
//! agent errs by it, saves are graded by it.

mod tenants;

use crate::sim::decisions::limits::{self, Limits};
use crate::sim::decisions::{MigrationMove, PLATFORMS, RULES, TIERS, VendorMove};
use crate::sim::finance;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::units::{Money, Quarter};
use crate::sim::world::Visible;

/// Why a decision is refused. Each variant carries what a message needs: the limit and the value offered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    /// A number is outside its range or not a number.
    OutOfRange {
        /// Lowest value allowed.
        low: f64,
        /// Highest value allowed.
        high: f64,
        /// The value offered.
        offered: f64,
    },
    /// Shares sum to more than one.
    SharesOverOne {
        /// Their sum.
        sum: f64,
    },
    /// More is asked for than can be had.
    NotOnTheMarket {
        /// What can be had.
        available: f64,
        /// What was asked for.
        offered: f64,
    },
    /// More is to be retired than there is.
    NotOwned {
        /// What is owned.
        owned: f64,
        /// What was to go.
        offered: f64,
    },
    /// No such platform, tier, site, date of a pledge or option.
    Unknown,
    /// No offer is on the table.
    NoOffer,
    /// The vendor does not talk yet.
    VendorNotTalking,
    /// A deal has been signed already.
    AlreadySigned,
    /// A bound deal needs a cutover date after this quarter and within two years.
    DateNeeded,
    /// The migration's stage does not allow it.
    WrongStage,
    /// No tier is selected that has not moved.
    NothingToMove,
    /// A tier of the selection is already on its way and cannot be left out.
    TierUnderWay,
    /// Too few challenger units to carry the moved load.
    TooFewUnits {
        /// Units needed.
        needed: f64,
        /// Units there would be.
        offered: f64,
    },
    /// Systems are not decoupled enough.
    NotDecoupled,
    /// A site is closed already.
    AlreadyClosed,
    /// Delisted already.
    AlreadyDone,
    /// The capital window gives at most this, millions of dollars.
    WindowShut {
        /// Most that can be raised, millions of dollars.
        available: f64,
        /// What was asked for.
        offered: f64,
    },
    /// No partner offers money.
    NoPartner,
    /// A pledge cannot be taken back to growth once given, nor its date passed over.
    PledgeGiven,
    /// Acts of a night without a cutover.
    NoNight,
    /// Not enough cash for it.
    NotEnoughCash {
        /// Cash there is, millions of dollars.
        available: f64,
        /// What it costs.
        offered: f64,
    },
    /// In an epilogue standing orders decide; a letter is answered, and no more.
    OnlyTheAnswer,
    /// The fleet is too dear to be rented out: the new machines do not carry the site.
    FleetDear,
    /// Rule five is neither in force nor lived by: nothing can be shown to outsiders.
    RuleFiveMissing,
    /// The product for outsiders is not finished, and nobody works on it.
    ProductUnfinished {
        /// How far it is, 0 to 1.
        built: f64,
    },
    /// No forecast is asked for in this quarter.
    NoForecastAsked,
    /// The exercise has set it.
    SetByExercise,
    /// The company no longer trades, or the game is over.
    GameOver,
}

impl Reason {
    /// Stable id, used in texts (`refused-<id>`).
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::OutOfRange { .. } => "out-of-range",
            Self::SharesOverOne { .. } => "shares-over-one",
            Self::NotOnTheMarket { .. } => "not-on-the-market",
            Self::NotOwned { .. } => "not-owned",
            Self::Unknown => "unknown",
            Self::NoOffer => "no-offer",
            Self::VendorNotTalking => "vendor-not-talking",
            Self::AlreadySigned => "already-signed",
            Self::DateNeeded => "date-needed",
            Self::WrongStage => "wrong-stage",
            Self::NothingToMove => "nothing-to-move",
            Self::TierUnderWay => "tier-under-way",
            Self::TooFewUnits { .. } => "too-few-units",
            Self::NotDecoupled => "not-decoupled",
            Self::AlreadyClosed => "already-closed",
            Self::AlreadyDone => "already-done",
            Self::WindowShut { .. } => "window-shut",
            Self::NoPartner => "no-partner",
            Self::PledgeGiven => "pledge-given",
            Self::NoNight => "no-night",
            Self::NotEnoughCash { .. } => "not-enough-cash",
            Self::OnlyTheAnswer => "only-the-answer",
            Self::FleetDear => "fleet-dear",
            Self::RuleFiveMissing => "rule-five-missing",
            Self::ProductUnfinished { .. } => "product-unfinished",
            Self::NoForecastAsked => "no-forecast-asked",
            Self::SetByExercise => "set-by-exercise",
            Self::GameOver => "game-over",
        }
    }
}

/// A refused decision.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rejection {
    /// The key as in the interface.
    pub key: &'static str,
    /// The part of a structured key, or "".
    pub part: &'static str,
    /// Why.
    pub reason: Reason,
}

/// Everything wrong with a plan; empty when it can be carried out. A refused set changes nothing.
#[must_use]
pub fn check(visible: &Visible, scenario: &Scenario, plan: &Plan) -> Vec<Rejection> {
    let mut refused = Vec::new();
    judge(visible, scenario, plan, &mut |rejection| refused.push(rejection));
    refused
}

/// Tells every rejection to `tell`, without allocating.
pub fn judge(visible: &Visible, scenario: &Scenario, plan: &Plan, tell: &mut impl FnMut(Rejection)) {
    let mut no = |key: &'static str, part: &'static str, reason: Reason| tell(Rejection { key, part, reason });
    if !visible.alive() {
        no("", "", Reason::GameOver);
        return;
    }
    market_keys(visible, scenario, plan, &mut no);
    people_keys(visible, scenario, plan, &mut no);
    machine_keys(visible, scenario, plan, &mut no);
    vendor_keys(visible, scenario, plan, &mut no);
    migration_keys(visible, scenario, plan, &mut no);
    finance_keys(visible, scenario, plan, &mut no);
    tenants::keys(visible, scenario, plan, &mut no);
    forecast_key(visible, scenario, plan, &mut no);
    let options = scenario.open_options(visible);
    if plan.event >= options.max(1) {
        no("event", "", Reason::Unknown);
    }
}

fn range(value: f64, limits: &Limits) -> Option<Reason> {
    let (low, high) = (*limits.start(), *limits.end());
    if limits.contains(&value) { None } else { Some(Reason::OutOfRange { low, high, offered: value }) }
}

type No<'a> = dyn FnMut(&'static str, &'static str, Reason) + 'a;

fn market_keys(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    if let Some(reason) = range(plan.levels.price_index, &limits::PRICE_INDEX) {
        no("price_index", "", reason);
    }
    if let Some(reason) = range(plan.marketing.millions(), &limits::MARKETING) {
        no("marketing", "", reason);
    }
    let before = visible.levels.pledge;
    if before.is_profit() && plan.levels.pledge != before {
        no("pledge", "", Reason::PledgeGiven);
    } else if let Some(due) = plan.levels.pledge.due()
        && plan.levels.pledge != before
    {
        if !scenario.pledges.contains(&due) {
            no("pledge", "", Reason::Unknown);
        } else if due <= visible.quarter {
            no("pledge", "", Reason::PledgeGiven);
        }
    }
    let standing = &plan.levels.standing;
    if let Some(reason) = standing.capacity_cover.and_then(|cover| range(cover, &limits::CAPACITY_COVER)) {
        no("standing", "capacity_cover", reason);
    }
    if let Some(reason) = standing.marketing_share.and_then(|share| range(share, &limits::MARKETING_SHARE)) {
        no("standing", "marketing_share", reason);
    }
    if let Some(reason) = standing.cash_floor.and_then(|floor| range(floor.millions(), &limits::CASH_FLOOR)) {
        no("standing", "cash_floor", reason);
    }
    if let Some(reason) = standing.staffing.and_then(|heads| range(heads, &limits::STAFFING)) {
        no("standing", "staffing", reason);
    }
    if let Some(reason) = standing.grid_cover.and_then(|cover| range(cover, &limits::GRID_COVER)) {
        no("standing", "grid_cover", reason);
    }
}

fn people_keys(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    let heads = visible.engineers.heads;
    if let Some(reason) = range(plan.hiring, &(-scenario.engineers.layoff_limit * heads..=heads)) {
        no("hiring", "", reason);
    }
    for (name, share) in crate::sim::decisions::Allocation::NAMES.into_iter().zip(plan.levels.allocation.shares()) {
        if let Some(reason) = range(share, &limits::SHARE) {
            no("allocation", name, reason);
        }
    }
    let sum = plan.levels.allocation.total();
    if sum.is_nan() || sum > 1.0 + 1e-9 {
        no("allocation", "", Reason::SharesOverOne { sum });
    }
    let staff = visible.fulfilment.staff;
    if let Some(reason) = range(f64::from(plan.operations.layoffs), &(0.0..=limits::LAYOFFS * staff)) {
        no("operations", "staff", reason);
    }
    if let Some(index) = plan.operations.close_site {
        match visible.fulfilment.closed.get(usize::from(index)) {
            Some(true) => no("operations", "close_site", Reason::AlreadyClosed),
            Some(false) if usize::from(index) < scenario.sites.len() => {}
            _ => no("operations", "close_site", Reason::Unknown),
        }
    }
    if plan.operations.delist && visible.fulfilment.delisted {
        no("operations", "delist", Reason::AlreadyDone);
    }
    if plan.levels.mandate.rules >= 1 << RULES {
        no("mandate", "rules", Reason::Unknown);
    }
    if plan.care.rehearsal && !visible.migration.under_way() {
        no("care", "rehearsal", Reason::WrongStage);
    }
}

fn machine_keys(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    for i in 0..PLATFORMS {
        let (order, retire) = (plan.orders[i], plan.retire[i]);
        if i >= scenario.platforms.len() {
            if order != 0.0 || retire != 0.0 {
                no("orders", "", Reason::Unknown);
            }
            continue;
        }
        if let Some(reason) = range(order, &limits::ORDER) {
            no("orders", "units", reason);
        } else if !plan.orders_standing && order > visible.machines.supply[i] {
            no("orders", "units", Reason::NotOnTheMarket { available: visible.machines.supply[i], offered: order });
        }
        let owned = visible.machines.fleets[i].units;
        if retire.is_nan() || retire < 0.0 {
            no("retire", "units", Reason::OutOfRange { low: 0.0, high: owned, offered: retire });
        } else if retire > owned + 1e-9 {
            no("retire", "units", Reason::NotOwned { owned, offered: retire });
        }
    }
    let bill = if plan.orders_standing { 0.0 } else { bill(visible, &plan.orders) };
    let cash = visible.ledger.cash().millions();
    if bill > cash.max(0.0) {
        no("orders", "units", Reason::NotEnoughCash { available: cash, offered: bill });
    }
}

/// What orders come to at list prices, millions of dollars.
fn bill(visible: &Visible, orders: &[f64; PLATFORMS]) -> f64 {
    orders.iter().zip(visible.machines.prices).map(|(units, price)| units * price).sum()
}

fn vendor_keys(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    let vendor = &visible.vendor;
    match plan.vendor {
        VendorMove::None => {}
        _ if vendor.signed.is_some() => no("vendor", "", Reason::AlreadySigned),
        VendorMove::Negotiate if f64::from(visible.turn(scenario)) < scenario.vendor.opens_turn => {
            no("vendor", "", Reason::VendorNotTalking);
        }
        VendorMove::Negotiate => {}
        _ if vendor.offer.is_none() => no("vendor", "", Reason::NoOffer),
        VendorMove::SignBound => {
            let soon = |date: Quarter| date > visible.quarter && date.since(visible.quarter) <= limits::ANNOUNCED_AHEAD;
            if !plan.cutover_by.is_some_and(soon)
                || visible.migration.stage >= crate::sim::migration::Stage::Stabilising
            {
                no("vendor", "cutover_by", Reason::DateNeeded);
            }
        }
        VendorMove::Sign | VendorMove::WalkAway => {}
    }
}

fn migration_keys(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    let migration = &visible.migration;
    let selected = plan.levels.migration_tiers;
    if selected.iter().enumerate().take(TIERS).any(|(i, on)| *on && i >= scenario.tiers.len()) {
        no("migration_tiers", "", Reason::Unknown);
    }
    let under_way = migration.under_way();
    if under_way
        && visible
            .levels
            .migration_tiers
            .iter()
            .zip(&selected)
            .enumerate()
            .any(|(i, (before, now))| *before && !*now && migration.reported[i] > 0.05 && !migration.moved[i])
        && plan.migration == MigrationMove::None
        && !migration.has_work(scenario, &selected)
    {
        no("migration_tiers", "", Reason::TierUnderWay);
    }
    let settling = migration.stage == crate::sim::migration::Stage::Stabilising;
    match plan.migration {
        MigrationMove::None => {}
        // Again where one has been run: it changes nothing.
        MigrationMove::Pilot => {
            if migration.stage != crate::sim::migration::Stage::None {
                no("migration", "", Reason::WrongStage);
            }
        }
        MigrationMove::Abandon => {
            if !under_way {
                no("migration", "", Reason::WrongStage);
            }
        }
        _ if settling => no("migration", "", Reason::WrongStage),
        _ if !migration.has_work(scenario, &selected) => no("migration", "", Reason::NothingToMove),
        MigrationMove::Commit | MigrationMove::DualRun => {}
        MigrationMove::Cutover | MigrationMove::CutoverByService => {
            if !under_way {
                no("migration", "", Reason::WrongStage);
            } else if plan.migration == MigrationMove::CutoverByService
                && visible.engineers.decoupled < scenario.migration.by_service_from
            {
                no("migration", "", Reason::NotDecoupled);
            } else if !plan.orders_standing
                && let Some(i) = crate::sim::machines::platform(scenario, crate::sim::machines::Role::Challenger)
            {
                let share = migration.load_share_after(scenario, &selected);
                let needed = 0.6 * share * visible.machines.load;
                let offered = visible.machines.fleets[i].units + visible.machines.fleets[i].arriving + plan.orders[i];
                if offered < needed {
                    no("migration", "", Reason::TooFewUnits { needed, offered });
                }
            }
        }
    }
    if plan.night.is_some_and(|acts| !acts.is_empty()) && !matches!(plan.migration, MigrationMove::Cutover) {
        no("night", "", Reason::NoNight);
    }
    let policy = &plan.levels.cutover_policy;
    for (name, value) in [("hold_above", policy.hold_above), ("rollback_above", policy.rollback_above)] {
        if let Some(reason) = range(value, &limits::SHARE) {
            no("cutover_policy", name, reason);
        }
    }
    if let Some(reason) = range(f64::from(policy.max_holds), &limits::HOLDS) {
        no("cutover_policy", "max_holds", reason);
    }
}

fn forecast_key(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    let Some(forecast) = plan.forecast else { return };
    if !scenario.forecasts.contains(&visible.quarter) {
        no("forecast", "", Reason::NoForecastAsked);
        return;
    }
    let (low, high) = (forecast.low.dollars(), forecast.high.dollars());
    let all = limits::scaled(&limits::FORECAST, 1e6);
    if let Some(reason) = range(low, &all).or_else(|| range(high, &(low..=*all.end()))) {
        no("forecast", "cash", reason);
    }
}

fn finance_keys(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    let finance = &plan.finance;
    let limit = finance::raise_limit(visible, scenario);
    let asked = finance.convertible.millions() + finance.equity.millions();
    for (name, value) in [
        ("convertible", finance.convertible),
        ("equity", finance.equity),
        ("strategic", finance.strategic),
        ("buyback", finance.buyback),
    ] {
        if let Some(reason) = range(value.dollars(), &limits::scaled(&limits::RAISED, 1e6)) {
            no("finance", name, reason);
        }
    }
    if asked > limit + 1e-6 {
        no("finance", "", Reason::WindowShut { available: limit, offered: asked });
    }
    let repaid = -finance.credit.millions();
    let most = finance::repayment_limit(visible);
    if repaid > most + 1e-6 {
        no("finance", "credit", Reason::NotEnoughCash { available: most, offered: repaid });
    }
    let credit = finance::credit_limit(visible, scenario);
    if finance.credit.millions() > credit + 1e-6 {
        no("finance", "credit", Reason::WindowShut { available: credit, offered: finance.credit.millions() });
    }
    if finance.strategic.cents() > 0 && !scenario.partner_with(visible, plan.event) {
        no("finance", "strategic", Reason::NoPartner);
    }
    if finance.buyback > Money::ZERO {
        let (most, offered) = (finance::buyback_limit(visible, scenario), finance.buyback.millions());
        if offered > most + 1e-6 {
            no("finance", "buyback", Reason::NotEnoughCash { available: most, offered });
        }
    }
    if let Some(reason) = range(finance.stretch_payables_days, &(0.0..=scenario.finance.stretch_limit)) {
        no("finance", "stretch_payables_days", reason);
    }
}

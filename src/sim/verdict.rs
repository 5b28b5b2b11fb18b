//! Value, score and ending. Value is what the equity is worth after eight further quarters under neutral
//! orders, so that stripping the company at the end does not pay.

mod terms;

use crate::sim::decisions::{Allocation, Decisions, Freeze, GridChange, Pledge, StandingChange};
use crate::sim::grid::reference_price;
use crate::sim::machines::{Role, platform};
use crate::sim::plan::{Plan, resolve_into};
use crate::sim::scenario::{Difficulty, Form, Scenario};
use crate::sim::trace::{Silent, Trace, Unheeded};
use crate::sim::turn::{ABREAST, Days, pass_all};
use crate::sim::units::{Money, power};
use crate::sim::world::{Death, Visible, World};

use terms::NeutralYears;
pub use terms::{Terms, sold, terms};

/// Constants of the verdict.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VerdictConstants {
    /// Quarters played under neutral orders beyond the end.
    pub neutral_quarters: f64,
    /// Multiple on a year's free cash flow.
    pub multiple: f64,
    /// Neutral marketing, share of steady sales.
    pub neutral_marketing: f64,
    /// Share of the engineers on a platform that has tenants, in neutral years.
    pub neutral_platform: f64,
    /// Share of the engineers on features in neutral years.
    pub neutral_features: f64,
    /// The same on the sheds.
    pub neutral_fulfilment: f64,
    /// The same on decoupling.
    pub neutral_decoupling: f64,
    /// Cover for December in neutral years.
    pub neutral_cover: f64,
    /// Neutral staff at `neutral_staff_turn`, engineers.
    pub neutral_staff: f64,
    /// Turn of that staff; earlier it is the same.
    pub neutral_staff_turn: u16,
    /// Its growth a quarter, share.
    pub neutral_staff_growth: f64,
    /// Least hiring a quarter in neutral years: nobody is dismissed.
    pub neutral_hires_low: f64,
    /// Most hiring a quarter in neutral years.
    pub neutral_hires_high: f64,
    /// Value of a bankrupt company to its owners, millions of dollars: below nothing.
    pub bankrupt: f64,
    /// Share of cash that owners of a failing but living company get.
    pub liquidation: f64,
    /// Debt is reckoned at market: face at this multiple of the firm's value over debt.
    pub debt_cover: f64,
    /// Lowest price of debt.
    pub debt_floor: f64,
    /// Share of the company's value from which the platform gives the ending its name.
    pub platform_share: f64,
    /// Challenger's share of the units from which the new machines give the ending its name.
    pub machines_share: f64,
    /// Platform revenue's multiple of sales.
    pub platform_multiple: f64,
    /// Chance a quarter that a shrinking company with a full till is bought for its parts.
    pub parts_chance: f64,
    /// Turn from which bidders have money.
    pub parts_turn: f64,
    /// Quarters of shrinking that draw them.
    pub parts_quarters: f64,
    /// Coverage above which a till is full to bidders.
    pub parts_coverage: f64,
    /// Growth below which a company counts as shrinking, share a year.
    pub parts_growth: f64,
    /// Share of what a bid for the parts leaves that reaches the owners.
    pub parts_share: f64,
    /// Score anchors by form (sprint, full, long) and difficulty: value in millions of dollars to score.
    pub anchors: Vec<Anchors>,
}

/// Score anchors of one form and difficulty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Anchors {
    /// Form.
    pub form: Form,
    /// Difficulty.
    pub difficulty: Difficulty,
    /// (value in millions of dollars, score), rising.
    pub points: Vec<(f64, f64)>,
}

/// How a game ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ending {
    /// Bankrupt within `migration.aftershock_quarters` of a failed night without fallback.
    SiteFell,
    /// Bankrupt in a run of suppliers.
    RunOnTheBank,
    /// Bankrupt otherwise.
    OutOfCash,
    /// Bought while shrinking with a full till.
    SoldForParts,
    /// The platform is worth `platform_share` of the company or more.
    PowerGrid,
    /// The challenger has `machines_share` of the units or more.
    NewMachines,
    /// A deal was signed with the incumbent's vendor: the old machines, cheaper. Its id names the flagship's vendor and
    /// is part of the interface.
    CheaperIncumbent,
    /// None of these.
    SameCompany,
}

impl Ending {
    /// Every ending, in the order in which they are judged.
    pub const ALL: [Self; 8] = [
        Self::SiteFell,
        Self::RunOnTheBank,
        Self::OutOfCash,
        Self::SoldForParts,
        Self::PowerGrid,
        Self::NewMachines,
        Self::CheaperIncumbent,
        Self::SameCompany,
    ];

    /// Stable id, used in files, exports and texts (`ending-<id>`).
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::SiteFell => "site-fell",
            Self::RunOnTheBank => "run-on-the-bank",
            Self::OutOfCash => "out-of-cash",
            Self::SoldForParts => "sold-for-parts",
            Self::PowerGrid => "power-grid",
            Self::NewMachines => "new-machines",
            Self::CheaperIncumbent => "cheaper-sun",
            Self::SameCompany => "same-company",
        }
    }

    /// Whether the company survived.
    #[must_use]
    pub const fn survived(self) -> bool {
        matches!(self, Self::PowerGrid | Self::NewMachines | Self::CheaperIncumbent | Self::SameCompany)
    }
}

/// The verdict on a finished game.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Verdict {
    /// How it ended.
    pub ending: Ending,
    /// Equity value, not below liquidation for who survived; of a company that was sold for its parts what the bid
    /// leaves its owners; nothing of one that went bankrupt.
    pub value: Money,
    /// 0 to 1000; 0 when not survived.
    pub score: f64,
}

/// Decisions that the appraiser assumes: a fixed staff path, rivals' prices, features, cover for December.
#[must_use]
pub fn neutral(world: &World, scenario: &Scenario) -> Decisions {
    let c = &scenario.verdict;
    let visible = &world.visible;
    let staff = c.neutral_staff
        * power(1.0 + c.neutral_staff_growth, visible.turn(scenario).saturating_sub(c.neutral_staff_turn));
    let heads = visible.engineers.heads.max(1.0);
    let hiring = (staff / heads - 1.0).clamp(c.neutral_hires_low, c.neutral_hires_high) * heads;
    // A platform that has tenants keeps its team.
    let platform = if visible.grid.opened.is_some() && visible.levels.grid.services { c.neutral_platform } else { 0.0 };
    Decisions {
        price_index: Some(visible.rivals.price),
        // The appraiser runs every company for profit: by the last date that could have been promised, and where none
        // could, by one that is past and never comes due.
        pledge: (!visible.levels.pledge.is_profit())
            .then(|| Pledge::ProfitBy(scenario.pledges.last().copied().unwrap_or(scenario.first))),
        freeze: Some(Freeze::None),
        hiring: Some(hiring),
        allocation: Some(Allocation {
            features: c.neutral_features,
            fulfilment: c.neutral_fulfilment,
            decoupling: c.neutral_decoupling,
            platform,
            ..Allocation::default()
        }),
        grid: neutral_grid(visible, scenario),
        standing: Some(StandingChange {
            capacity_cover: Some(Some(c.neutral_cover)),
            capacity_platform: Some(crate::sim::decisions::CapacityPlatform::Auto),
            marketing_share: Some(Some(c.neutral_marketing)),
            cash_floor: Some(None),
            staffing: Some(None),
            grid_cover: Some(scenario.levels.standing.grid_cover),
        }),
        ..Decisions::default()
    }
}

/// What outsiders are offered in neutral years: what there is of it, at no more than the usual price, since no other
/// lasts. Who charged less goes on doing so, and is worth what that brings.
fn neutral_grid(visible: &Visible, scenario: &Scenario) -> Option<GridChange> {
    let offer = &visible.levels.grid;
    let usual = reference_price(&scenario.grid, visible.turn(scenario));
    (offer.bare_renting || offer.services).then(|| GridChange {
        price_per_unit_hour: (offer.price_per_unit_hour > usual).then_some(usual),
        // Nobody is surprised by a December twice.
        december_reserve: offer.bare_renting.then_some(1.0),
        ..GridChange::default()
    })
}

/// What the company is worth, millions of dollars.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Appraisal {
    /// Equity, the platform in it.
    pub equity: f64,
    /// The platform, as an option on what outsiders may yet pay: a multiple of its sales.
    pub platform: f64,
}

/// What the company and its platform are worth. The platform's own flow is no part of the shop's: it is valued by its
/// sales, since its costs come before them.
#[must_use]
pub fn appraise(world: &World, scenario: &Scenario) -> Appraisal {
    let mut worth = [Appraisal::default()];
    appraise_all(&mut [*world], &mut [Plan::default()], &mut Days::default(), scenario, &mut worth);
    let [worth] = worth;
    worth
}

/// The same for several companies side by side, which are played on where they stand; `plans` is room for their orders,
/// `days` for what they do by day. The shortest of the three lists says how many.
pub fn appraise_all(
    on: &mut [World],
    plans: &mut [Plan],
    days: &mut Days,
    scenario: &Scenario,
    worth: &mut [Appraisal],
) {
    let lists = on.chunks_mut(ABREAST).zip(plans.chunks_mut(ABREAST)).zip(worth.chunks_mut(ABREAST));
    for ((on, plans), worth) in lists {
        if scenario.cards.ask_beliefs() {
            appraise_few(on, plans, days, scenario, worth, &mut Silent);
        } else {
            appraise_few(on, plans, days, scenario, worth, &mut Unheeded);
        }
    }
}

/// At most [`ABREAST`] companies.
fn appraise_few<T: Trace>(
    on: &mut [World],
    plans: &mut [Plan],
    days: &mut Days,
    scenario: &Scenario,
    worth: &mut [Appraisal],
    trace: &mut T,
) {
    let mut years = [NeutralYears::default(); ABREAST];
    for (world, worth) in on.iter().zip(worth.iter_mut()) {
        let equity = match world.visible.death {
            None => 0.0,
            Some((Death::Sold, _)) => sold(&world.visible, scenario),
            Some(_) => scenario.verdict.bankrupt,
        };
        *worth = Appraisal { equity, platform: 0.0 };
    }
    neutral_years(on, plans, days, scenario, &mut years, trace);
    for ((world, years), worth) in on.iter().zip(&years).zip(worth).filter(|((_, years), _)| years.alive) {
        *worth = years.appraisal(world, scenario);
    }
}

/// Plays the neutral years of at most [`ABREAST`] companies.
fn neutral_years<T: Trace>(
    on: &mut [World],
    plans: &mut [Plan],
    days: &mut Days,
    scenario: &Scenario,
    years: &mut [NeutralYears; ABREAST],
    trace: &mut T,
) {
    let c = &scenario.verdict;
    for (world, years) in on.iter().zip(years.iter_mut()) {
        years.alive = world.visible.alive();
    }
    let quarters = c.neutral_quarters as u16;
    for i in 0..quarters {
        for (world, plan) in on.iter().zip(plans.iter_mut()).filter(|(world, _)| world.visible.alive()) {
            resolve_into(&world.visible, scenario, &neutral(world, scenario), plan);
        }
        pass_all(on, scenario, plans, days, trace);
        for (world, years) in on.iter_mut().zip(years.iter_mut()).filter(|(_, years)| years.alive) {
            let visible = &mut world.visible;
            if matches!(visible.death, Some((Death::OutOfCash | Death::Run | Death::SiteFell, _))) {
                years.alive = false;
                continue;
            }
            // A bid in the appraiser's years is no ending.
            visible.death = None;
            if i + 4 >= quarters {
                let report = &visible.last;
                years.flow += report.operating_result - report.capital_spending;
                years.operating += report.operating_result;
                years.taxable += visible.capital.taxable;
                years.spending += report.capital_spending;
                if visible.grid.opened.is_some() {
                    years.flow -= visible.grid.earned;
                    years.taxable -= visible.grid.earned;
                    years.rented += visible.grid.earned;
                }
                years.cash += report.cash / 4.0;
            }
        }
    }
}

/// Score of a value: between anchors, straight lines; beyond the last, the last.
#[must_use]
pub fn score(scenario: &Scenario, form: Form, difficulty: Difficulty, value_millions: f64) -> f64 {
    let anchors = &scenario.verdict.anchors;
    let Some(points) = anchors
        .iter()
        .find(|a| a.form == form && a.difficulty == difficulty)
        .or_else(|| anchors.iter().find(|a| a.form == form))
        .or_else(|| anchors.first())
        .map(|a| &a.points)
    else {
        return 0.0;
    };
    let (mut low, mut result) = ((0.0_f64.min(value_millions), 0.0), 0.0);
    for &(value, score) in points {
        if value_millions <= value {
            let width = (value - low.0).max(1e-9);
            return (low.1 + (score - low.1) * (value_millions - low.0) / width).clamp(0.0, 1000.0);
        }
        low = (value, score);
        result = score;
    }
    result
}

impl Death {
    /// The ending that it comes to.
    #[must_use]
    pub const fn ending(self) -> Ending {
        match self {
            Self::SiteFell => Ending::SiteFell,
            Self::Run => Ending::RunOnTheBank,
            Self::OutOfCash => Ending::OutOfCash,
            Self::Sold => Ending::SoldForParts,
        }
    }
}

/// The ending of a world whose company is worth so much, by rule in order.
fn ending_of(world: &World, scenario: &Scenario, worth: &Appraisal) -> Ending {
    let visible = &world.visible;
    if let Some((death, _)) = visible.death {
        return death.ending();
    }
    if worth.platform > 0.0 && worth.platform >= scenario.verdict.platform_share * worth.equity {
        return Ending::PowerGrid;
    }
    let units: f64 = visible.machines.fleets.iter().map(|fleet| fleet.units).sum();
    let new = platform(scenario, Role::Challenger).map_or(0.0, |i| visible.machines.fleets[i].units);
    if units > 0.0 && new >= scenario.verdict.machines_share * units {
        Ending::NewMachines
    } else if visible.vendor.is_dealt() {
        Ending::CheaperIncumbent
    } else {
        Ending::SameCompany
    }
}

/// The verdict on a finished game.
#[must_use]
pub fn verdict(world: &World, scenario: &Scenario, form: Form, difficulty: Difficulty) -> Verdict {
    judged(world, scenario, form, difficulty, &appraise(world, scenario))
}

/// The verdict on a game whose company was found to be worth so much.
#[must_use]
pub fn judged(world: &World, scenario: &Scenario, form: Form, difficulty: Difficulty, worth: &Appraisal) -> Verdict {
    let (ending, value) = (ending_of(world, scenario, worth), worth.equity);
    let score = if ending.survived() { score(scenario, form, difficulty, value).round_ties_even() } else { 0.0 };
    Verdict { ending, value: Money::from_millions(value.max(0.0)), score }
}

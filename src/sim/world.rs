//! The state of a company: what its managers can see, and what they cannot.

use crate::sim::belief::{Beliefs, Nature};
use crate::sim::economy::{self, Economy};
use crate::sim::engineers::Engineers;
use crate::sim::events::Deck;
use crate::sim::finance::Capital;
use crate::sim::fulfilment::Fulfilment;
use crate::sim::grid::{Grid, TrueGrid};
use crate::sim::ledger::{Account, Cause, Ledger};
use crate::sim::luck::Luck;
use crate::sim::machines::Machines;
use crate::sim::market::Market;
use crate::sim::migration::{Migration, TrueMigration};
use crate::sim::organisation::Organisation;
use crate::sim::plan::Levels;
use crate::sim::report::Report;
use crate::sim::rivals::{RivalCash, RivalMarket};
use crate::sim::scenario::Scenario;
use crate::sim::suppliers::Suppliers;
use crate::sim::trace::Silent;
use crate::sim::units::{Money, Quarter};
use crate::sim::urgency::Urgency;
use crate::sim::vendor::Vendor;
use crate::sim::{belief, runway, turn};

/// Why a company no longer trades.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Death {
    /// The site fell on a night without fallback, and the money with it.
    SiteFell,
    /// Suppliers ran.
    Run,
    /// The money ran out.
    OutOfCash,
    /// Bought for its parts.
    Sold,
}

/// What a manager can see. All that screens, checks, strategies, observations and the forecast may read.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "each field is the state of the subsystem it is named after")]
pub struct Visible {
    /// The open quarter, to be decided.
    pub quarter: Quarter,
    pub levels: Levels,
    pub ledger: Ledger,
    pub economy: Economy,
    pub market: Market,
    pub rivals: RivalMarket,
    pub machines: Machines,
    pub engineers: Engineers,
    pub migration: Migration,
    pub vendor: Vendor,
    pub fulfilment: Fulfilment,
    pub suppliers: Suppliers,
    pub capital: Capital,
    pub urgency: Urgency,
    pub organisation: Organisation,
    pub grid: Grid,
    pub beliefs: Beliefs,
    pub deck: Deck,
    /// The quarter just over; at the opening, what is known of the one before.
    pub last: Report,
    /// Sales of the last four quarters by season, millions of dollars.
    pub year_sales: [f64; 4],
    /// Change of working capital in the last four quarters by season, millions of dollars.
    pub year_swing: [f64; 4],
    /// Quarters until cash and committed credit fall below what the business needs in hand, at most 8: see
    /// [`crate::sim::runway::runway`].
    pub runway: f64,
    /// Quarters in a row with next to no yearly growth.
    pub shrinking: u8,
    /// Why the company no longer trades, and since when.
    pub death: Option<(Death, Quarter)>,
}

impl Visible {
    /// Quarters since the scenario's first.
    #[must_use]
    pub const fn turn(&self, scenario: &Scenario) -> u16 {
        economy::turn_of(self.quarter, scenario.first)
    }

    /// Whether the company still trades.
    #[must_use]
    pub const fn alive(&self) -> bool {
        self.death.is_none()
    }
}

/// What no manager can see.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hidden {
    /// The luck of the game.
    pub luck: Luck,
    /// Quantities drawn once, as deviates.
    pub deviates: [f64; belief::LATENTS],
    /// The same in the model's units.
    pub nature: Nature,
    /// What is true of the migration.
    pub migration: TrueMigration,
    /// Persistent demand shock, log.
    pub demand_shock: f64,
    /// Rivals' purses.
    pub rivals: RivalCash,
    /// What is true of the grid.
    pub grid: TrueGrid,
}

/// A company and its surroundings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct World {
    /// What a manager can see.
    pub visible: Visible,
    /// What no manager can see.
    pub hidden: Hidden,
}

impl World {
    /// The opening of a scenario, or its position, under this luck, with the first quarter open for decisions.
    #[must_use]
    pub fn start(scenario: &Scenario, luck: Luck) -> Self {
        if let Some(position) = &scenario.position {
            return position.world(scenario, luck);
        }
        let deviates = belief::draw(luck);
        let nature = Nature::from_deviates(&deviates, scenario);
        let (rivals, purses) = RivalMarket::open(&scenario.rivals);
        let steady = scenario.opening.steady_sales;
        let load_before = scenario.machines.units * scenario.opening.last_use;
        let mut world = Self {
            visible: Visible {
                quarter: scenario.first,
                levels: scenario.levels,
                ledger: opening_ledger(scenario),
                economy: Economy::default(),
                market: Market {
                    customers: scenario.market.customers,
                    reachable: scenario.market.reachable,
                    relative_price: 1.0,
                    remembered_price: 1.0,
                    shipping_habit: scenario.market.shipping_gain(scenario.levels.free_shipping),
                    trust: 1.0,
                    quality: 1.0,
                    attraction: 1.0,
                    steady_sales: steady,
                    demand: 0.0,
                },
                rivals,
                machines: Machines::open(scenario, load_before),
                engineers: Engineers::open(&scenario.engineers, scenario.opening.tangle),
                migration: Migration::open(),
                vendor: Vendor::open(),
                fulfilment: Fulfilment::open(&scenario.fulfilment),
                suppliers: Suppliers {
                    terms: 1.0,
                    coverage: scenario.opening.coverage,
                    flow: scenario.opening.flow,
                    backstop: 0.0,
                    running: false,
                    note: false,
                },
                capital: Capital::open(scenario.opening.losses),
                urgency: Urgency::open(&scenario.urgency),
                organisation: Organisation::default(),
                grid: Grid::default(),
                beliefs: Beliefs::default(),
                deck: Deck::default(),
                last: Report {
                    sales: scenario.opening.last_sales,
                    cost_of_sales: scenario.opening.last_sales * (1.0 - scenario.opening.last_margin),
                    yearly_growth: scenario.opening.last_growth,
                    ..Report::default()
                },
                year_sales: core::array::from_fn(|season| {
                    if season == (scenario.first.season() + 3) % 4 { scenario.opening.last_sales } else { 0.0 }
                }),
                year_swing: scenario.opening.swing,
                runway: f64::from(runway::HORIZON),
                shrinking: 0,
                death: None,
            },
            hidden: Hidden {
                luck,
                deviates,
                nature,
                migration: TrueMigration { ready: [0.0; 4], scope: nature.scope },
                demand_shock: 0.0,
                rivals: purses,
                grid: TrueGrid::default(),
            },
        };
        turn::open_quarter::<Silent>(&mut world, scenario);
        world
    }

    /// A world that a manager may believe in: everything seen as it is, everything hidden drawn from beliefs
    /// with the forecaster's own luck, never the game's. How good or bad a spell of demand the company is in is what its
    /// last orders say in such a world.
    #[must_use]
    pub fn believed(visible: &Visible, scenario: &Scenario, forecast_seed: u64) -> Self {
        let mut world = Self::believed_under(visible, scenario, Luck::new(forecast_seed));
        world.hidden.demand_shock = Market::shock_seen(visible, scenario, &world.hidden.nature);
        world
    }

    /// The truth of a game that begins from what is seen here, under this luck: as [`World::believed`], but demand is in
    /// no spell, good or bad.
    #[must_use]
    pub fn believed_under(visible: &Visible, scenario: &Scenario, luck: Luck) -> Self {
        let deviates = visible.beliefs.sample(luck);
        let nature = Nature::from_deviates(&deviates, scenario);
        let mut ready = visible.migration.reported;
        let doubt = visible.migration.readiness - visible.migration.readiness_low;
        for r in &mut ready {
            *r = (*r - scenario.migration.believed_doubt * doubt).max(0.0);
        }
        let mut purses = RivalCash::default();
        for (cash, profile) in purses.cash.iter_mut().zip(&scenario.rivals) {
            *cash = (profile.cash - profile.burn * f64::from(visible.turn(scenario))).max(profile.burn);
        }
        Self {
            visible: *visible,
            hidden: Hidden {
                luck,
                deviates,
                nature,
                migration: TrueMigration { ready, scope: nature.scope * visible.migration.known_scope.max(1.0) },
                demand_shock: 0.0,
                rivals: purses,
                grid: TrueGrid::default(),
            },
        }
    }
}

fn opening_ledger(scenario: &Scenario) -> Ledger {
    let o = &scenario.opening;
    let mut ledger = Ledger::default();
    let accrued = scenario.suppliers.accruals * o.last_sales * o.accrued;
    let mut post = |debit, credit, millions: f64| {
        ledger.post(debit, credit, Money::from_millions(millions), Cause::Opening, &mut Silent);
    };
    let equity = Account::RetainedEarnings;
    post(Account::Cash, equity, o.cash);
    post(Account::Inventory, equity, o.inventory);
    post(Account::Machines, equity, scenario.machines.book_value);
    post(Account::OtherPlant, equity, o.other_plant);
    post(Account::OtherAssets, equity, o.other_assets);
    post(equity, Account::Payables, o.payables);
    post(equity, Account::AccruedAndUnearned, accrued);
    post(equity, Account::DebtOpening, o.debt);
    post(equity, Account::PaidInCapital, o.paid_in_capital);
    ledger.open_period();
    ledger
}

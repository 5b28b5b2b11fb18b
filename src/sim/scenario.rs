//! A scenario as the simulation needs it: every constant, series, name list and opening value. The file
//! format is `content`'s; nothing here is read from a file.

use std::sync::Arc;

use crate::sim::cutover::{NightConstants, STEP_CAPACITY, StepSetup};
use crate::sim::economy::EconomyConstants;
use crate::sim::engineers::EngineerConstants;
use crate::sim::events::Cards;
use crate::sim::finance::FinanceConstants;
use crate::sim::fulfilment::{FulfilmentConstants, Site};
use crate::sim::grid::GridConstants;
use crate::sim::machines::{MachineConstants, Platform};
use crate::sim::market::MarketConstants;
use crate::sim::migration::{MigrationConstants, Tier};
use crate::sim::organisation::OrganisationConstants;
use crate::sim::plan::Levels;
use crate::sim::position::Position;
use crate::sim::rivals::{RivalConstants, RivalProfile};
use crate::sim::suppliers::SupplierConstants;
use crate::sim::units::Quarter;
use crate::sim::urgency::UrgencyConstants;
use crate::sim::vendor::VendorConstants;
use crate::sim::verdict::VerdictConstants;

/// Length of a game.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// One act.
    Sprint,
    /// Played years, then an epilogue by standing orders.
    #[default]
    Full,
    /// Every quarter decided.
    Long,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 3] = [Self::Sprint, Self::Full, Self::Long];
    /// Stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Sprint => "sprint",
            Self::Full => "full",
            Self::Long => "long",
        }
    }
    /// The form of an id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.id() == id)
    }
}

/// Where a form starts and how long it lasts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// First decided quarter. Earlier quarters of the scenario are played by its standing orders.
    pub first: Quarter,
    /// Quarters decided by the player.
    pub decided: u16,
    /// Quarters in all.
    pub quarters: u16,
}

impl Span {
    /// Whether a letter is due in `quarter`, which opens as the form's `turn` once all that is decided has been: one opens
    /// the epilogue, and every January brings one.
    #[must_use]
    pub const fn letter_due(&self, turn: u16, quarter: Quarter) -> bool {
        turn == self.decided || quarter.season() == 0
    }
}

/// How hard a game is; recorded in every save. It changes constants that the scenario names, never rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difficulty {
    /// Kindest.
    Founder,
    /// As calibrated.
    #[default]
    Operator,
    /// Hardest.
    DayOne,
}

impl Difficulty {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Founder, Self::Operator, Self::DayOne];
    /// Stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Founder => "founder",
            Self::Operator => "operator",
            Self::DayOne => "day-one",
        }
    }
    /// The difficulty of an id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|d| d.id() == id)
    }
}

/// Opening balance sheet, at the last day before the first quarter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the accounts of the ledger, millions of dollars")]
pub struct OpeningBalance {
    pub cash: f64,
    pub inventory: f64,
    pub other_plant: f64,
    pub other_assets: f64,
    pub payables: f64,
    pub debt: f64,
    /// Losses of earlier years that later profits may be set against before they are taxed.
    pub losses: f64,
    pub paid_in_capital: f64,
    /// Accrued and unearned at the opening, over what `suppliers.accruals` makes of last sales.
    pub accrued: f64,
    /// Sales of the last quarter before the opening: what accruals are reckoned on.
    pub last_sales: f64,
    /// Tangle at the opening.
    pub tangle: f64,
    /// Change of working capital in the year before, by season.
    pub swing: [f64; 4],
    /// Sales of that quarter without the season: what standing marketing is a share of.
    pub steady_sales: f64,
    /// Gross margin of that quarter.
    pub last_margin: f64,
    /// Load of that quarter over the incumbent's units.
    pub last_use: f64,
    /// Growth of sales on the year before that suppliers reckon with until a year has been played.
    pub last_growth: f64,
    /// Flow after interest and capital spending that suppliers have in mind, millions of dollars a quarter.
    pub flow: f64,
    /// Coverage of payables that suppliers have in mind.
    pub coverage: f64,
}

/// An item of the record that happens to everybody in its quarter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct DatedItem {
    /// When.
    pub quarter: Quarter,
    /// Cash it brings, millions of dollars; from other assets.
    pub cash: f64,
}

/// A scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Name, as typed on the command line.
    pub name: String,
    /// First quarter.
    pub first: Quarter,
    /// Lengths by form: sprint, full, long.
    pub spans: [Span; 3],
    /// Opening balance sheet.
    pub opening: OpeningBalance,
    /// Levels in force at the opening, standing orders among them.
    pub levels: Levels,
    /// Items of the record.
    pub dated: Vec<DatedItem>,
    /// Quarters in which everybody is asked for a forecast of cash.
    pub forecasts: Vec<Quarter>,
    /// Quarters for which a profit can be pledged, the nearest first; none where no pledge can be made.
    pub pledges: Vec<Quarter>,
    /// Market.
    pub market: MarketConstants,
    /// Economy.
    pub economy: EconomyConstants,
    /// Rivals' rule.
    pub rival_rule: RivalConstants,
    /// Rivals.
    pub rivals: Vec<RivalProfile>,
    /// Machines.
    pub machines: MachineConstants,
    /// Platforms.
    pub platforms: Vec<Platform>,
    /// Load by week of the year over its quarter's peak: 52 shares.
    pub weeks: Vec<f64>,
    /// Engineers.
    pub engineers: EngineerConstants,
    /// Migration.
    pub migration: MigrationConstants,
    /// Tiers.
    pub tiers: Vec<Tier>,
    /// The night.
    pub night: NightConstants,
    /// Its steps.
    pub night_steps: [StepSetup; STEP_CAPACITY],
    /// How many of them count.
    pub night_step_count: u8,
    /// Vendor.
    pub vendor: VendorConstants,
    /// Fulfilment.
    pub fulfilment: FulfilmentConstants,
    /// Sites.
    pub sites: Vec<Site>,
    /// Suppliers.
    pub suppliers: SupplierConstants,
    /// Finance.
    pub finance: FinanceConstants,
    /// Urgency.
    pub urgency: UrgencyConstants,
    /// How we work.
    pub organisation: OrganisationConstants,
    /// The grid.
    pub grid: GridConstants,
    /// Verdict.
    pub verdict: VerdictConstants,
    /// What managers learn by themselves.
    pub signals: SignalConstants,
    /// The deck.
    pub cards: Cards,
    /// What a finished game is compared with.
    pub references: References,
    /// Where games begin, when that is not the opening.
    pub position: Option<Box<Position>>,
    /// The scenario in difficulties that change something.
    pub others: Vec<(Difficulty, Arc<Self>)>,
}

/// Strategies, by name, that a finished game is compared with. The simulation plays none of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct References {
    /// The quarter from which the wasted line goes its own way.
    pub pivot: Quarter,
    /// Relief rules: the one that promises most at the pivot is the wasted line.
    pub relief: Vec<String>,
    /// The bet that a player who took relief might have made.
    pub bet: String,
    /// The way it went.
    pub history: String,
    /// Policies by which states are valued when skill is told from luck.
    pub continuations: Vec<String>,
}

/// How well managers learn what is hidden; all in deviates.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SignalConstants {
    /// Standard error of what a year tells about load growth, declines and the market.
    pub yearly_error: f64,
    /// Standard error of what a passing quarter tells about the kink.
    pub kink_error: f64,
    /// Price index above which it tells anything.
    pub kink_price: f64,
    /// Standard error of a price test.
    pub price_test_error: f64,
    /// Cost of a price test, millions of dollars.
    pub price_test_cost: f64,
    /// Standard error of what a year of papers tells about the glut, the window and the challenger.
    pub economy_error: f64,
    /// Standard error of what a quarter's fulfilment programme tells about its gain.
    pub fulfilment_error: f64,
    /// Standard error of what a pilot tells about the vendor's reserve price.
    pub pilot_reserve_error: f64,
    /// Standard error of what a rehearsal tells about how rosy reports are.
    pub rehearsal_error: f64,
    /// Quarters under way from which porting tells about its scope.
    pub scope_after: u16,
    /// The same after a pilot.
    pub scope_after_pilot: u16,
    /// Standard error of what a quarter with tenants tells about the demand for services.
    pub tenants_error: f64,
    /// The same of a quarter of renting bare machines.
    pub bare_error: f64,
}

impl Scenario {
    /// The scenario in a difficulty.
    #[must_use]
    pub fn at(&self, difficulty: Difficulty) -> &Self {
        self.other(difficulty).map_or(self, |other| other)
    }

    /// The same, to share.
    #[must_use]
    pub fn shared_at(self: &Arc<Self>, difficulty: Difficulty) -> Arc<Self> {
        Arc::clone(self.other(difficulty).unwrap_or(self))
    }

    fn other(&self, difficulty: Difficulty) -> Option<&Arc<Self>> {
        self.others.iter().find(|(at, _)| *at == difficulty).map(|(_, other)| other)
    }

    /// The quarter in which a world starts.
    #[must_use]
    pub fn start(&self) -> Quarter {
        self.position.as_ref().map_or(self.first, |position| position.visible.quarter)
    }

    /// The span of a form.
    #[must_use]
    pub const fn span(&self, form: Form) -> Span {
        self.spans[form as usize]
    }
}

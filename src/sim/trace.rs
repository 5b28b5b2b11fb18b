//! Why a number moved: the simulation tells a [`Trace`] its factors and flows, or tells nobody and pays
//! nothing. Decomposition is left to `analysis::explain`.

use crate::sim::figures::Figure;
use crate::sim::ledger::Posting;

/// A multiplicative part of a figure that is a product: sales, load, unit cost, outage hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it; texts are `factor-<id>`")]
pub enum Factor {
    Customers,
    Spend,
    Season,
    OwnPrice,
    Shipping,
    PriceKink,
    RivalPrices,
    Economy,
    DemandLuck,
    SiteService,
    CutoverNight,
    EmptyShelves,
    ClosedSites,
    Cards,
    PriceCharged,
    UnitCostTrend,
    DecemberMix,
    CostLuck,
    Volume,
    LoadPerOrder,
    FailureRate,
    FleetMix,
    Tangle,
    KnowHow,
    IncidentLuck,
    Overload,
}

impl Factor {
    /// Stable id, used in texts (`factor-<id>`).
    #[must_use]
    pub const fn id(self) -> &'static str {
        use Factor as F;
        match self {
            F::Customers => "customers",
            F::Spend => "spend",
            F::Season => "season",
            F::OwnPrice => "own-price",
            F::Shipping => "shipping",
            F::PriceKink => "price-kink",
            F::RivalPrices => "rival-prices",
            F::Economy => "economy",
            F::DemandLuck => "demand-luck",
            F::SiteService => "site-service",
            F::CutoverNight => "cutover-night",
            F::EmptyShelves => "empty-shelves",
            F::ClosedSites => "closed-sites",
            F::Cards => "cards",
            F::PriceCharged => "price-charged",
            F::UnitCostTrend => "unit-cost-trend",
            F::DecemberMix => "december-mix",
            F::CostLuck => "cost-luck",
            F::Volume => "volume",
            F::LoadPerOrder => "load-per-order",
            F::FailureRate => "failure-rate",
            F::FleetMix => "fleet-mix",
            F::Tangle => "tangle",
            F::KnowHow => "know-how",
            F::IncidentLuck => "incident-luck",
            F::Overload => "overload",
        }
    }
}

/// An additive step of a stock between 0 and 1 that is not money: urgency above all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it; texts are `flow-<id>`")]
pub enum Flow {
    Decay,
    CapitalWindow,
    NewLowInCash,
    AnalystNote,
    AllHands,
    Layoffs,
    FailedNight,
    GoodNight,
    MissedPledge,
    KeptPledge,
    Relief,
    BoundRelief,
    Rescue,
    FullTill,
    Card,
    Abandoned,
    Dated,
    AtItsLimit,
}

impl Flow {
    /// Stable id, used in texts (`flow-<id>`).
    #[must_use]
    pub const fn id(self) -> &'static str {
        use Flow as F;
        match self {
            F::Decay => "decay",
            F::CapitalWindow => "capital-window",
            F::NewLowInCash => "new-low-in-cash",
            F::AnalystNote => "analyst-note",
            F::AllHands => "all-hands",
            F::Layoffs => "layoffs",
            F::FailedNight => "failed-night",
            F::GoodNight => "good-night",
            F::MissedPledge => "missed-pledge",
            F::KeptPledge => "kept-pledge",
            F::Relief => "relief",
            F::BoundRelief => "bound-relief",
            F::Rescue => "rescue",
            F::FullTill => "full-till",
            F::Card => "card",
            F::Abandoned => "abandoned",
            F::Dated => "dated",
            F::AtItsLimit => "at-its-limit",
        }
    }
}

/// Listens to a quarter. Untraced runs use [`Silent`], whose calls compile to nothing.
pub trait Trace {
    /// Whether anybody listens; callers skip work for nobody.
    const ON: bool;
    /// Money moved.
    fn posting(&mut self, posting: Posting);
    /// `figure` is a product, and this is one of its factors.
    fn factor(&mut self, figure: Figure, factor: Factor, value: f64);
    /// `figure` is a stock, and this changed it by so much, before any limit.
    fn flow(&mut self, figure: Figure, flow: Flow, change: f64);
}

/// Nobody listens.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Trace for Silent {
    const ON: bool = false;
    fn posting(&mut self, _: Posting) {}
    fn factor(&mut self, _: Figure, _: Factor, _: f64) {}
    fn flow(&mut self, _: Figure, _: Flow, _: f64) {}
}

/// Everything that a quarter told, in the order it was told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// All postings.
    pub postings: Vec<Posting>,
    /// Factors of the product figures.
    pub factors: Vec<(Figure, Factor, f64)>,
    /// Steps of the stocks.
    pub flows: Vec<(Figure, Flow, f64)>,
}

impl Trace for Told {
    const ON: bool = true;
    fn posting(&mut self, posting: Posting) {
        self.postings.push(posting);
    }
    fn factor(&mut self, figure: Figure, factor: Factor, value: f64) {
        self.factors.push((figure, factor, value));
    }
    fn flow(&mut self, figure: Figure, flow: Flow, change: f64) {
        self.flows.push((figure, flow, change));
    }
}

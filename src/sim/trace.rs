//! Why a number moved: the simulation tells a [`Trace`] its factors and flows, or tells nobody and pays
//! nothing. Decomposition is left to `analysis::explain`.

use crate::sim::figures::Figure;
use crate::sim::ledger::Posting;

macro_rules! parts {
    ($(#[$meta:meta])* $of:ident $text:literal { $($name:ident $id:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "the names say it; each has a text")]
        pub enum $of { $($name,)+ }
        impl $of {
            /// Every one, in the order in which they are declared.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];
            #[doc = concat!("Stable id, used in texts (`", $text, "-<id>`).")]
            #[must_use]
            pub const fn id(self) -> &'static str { match self { $(Self::$name => $id,)+ } }
        }
    };
}

parts! {
    /// A multiplicative part of a figure that is a product: sales, load, unit cost, outage hours.
    Factor "factor" {
        Customers "customers",
        Spend "spend",
        Season "season",
        OwnPrice "own-price",
        Shipping "shipping",
        PriceKink "price-kink",
        RivalPrices "rival-prices",
        Economy "economy",
        DemandLuck "demand-luck",
        SiteService "site-service",
        CutoverNight "cutover-night",
        EmptyShelves "empty-shelves",
        ClosedSites "closed-sites",
        MissingStaff "missing-staff",
        DelistedLines "delisted-lines",
        Cards "cards",
        PriceCharged "price-charged",
        UnitCostTrend "unit-cost-trend",
        DecemberMix "december-mix",
        CostLuck "cost-luck",
        Volume "volume",
        LoadPerOrder "load-per-order",
        FailureRate "failure-rate",
        FleetMix "fleet-mix",
        Tangle "tangle",
        KnowHow "know-how",
        IncidentLuck "incident-luck",
        Overload "overload",
        ServiceCalls "service-calls",
        Drill "drill",
        RentedOut "rented-out",
        YearAgo "year-ago",
        Belief "belief",
        KnownScope "known-scope",
        TiersNotMoved "tiers-not-moved",
        SeasonsFloat "seasons-float",
        YearsFlow "years-flow",
        Reckoned "reckoned",
        Limit "limit",
    }
}

parts! {
    /// An additive step of a stock that is not money: urgency, morale, terms, customers.
    Flow "flow" {
        Decay "decay",
        CapitalWindow "capital-window",
        NewLowInCash "new-low-in-cash",
        AnalystNote "analyst-note",
        AllHands "all-hands",
        Layoffs "layoffs",
        FailedNight "failed-night",
        GoodNight "good-night",
        MissedPledge "missed-pledge",
        KeptPledge "kept-pledge",
        Relief "relief",
        BoundRelief "bound-relief",
        Rescue "rescue",
        FullTill "full-till",
        Card "card",
        Abandoned "abandoned",
        Dated "dated",
        Recovery "recovery",
        Fear "fear",
        Migration "migration",
        ClosedSites "closed-sites",
        EarlyPledge "early-pledge",
        Features "features",
        Decoupling "decoupling",
        Thaw "thaw",
        RefusedTickets "refused-tickets",
        Hires "hires",
        Outages "outages",
        Coverage "coverage",
        Mood "mood",
        PaidLate "paid-late",
        DealSigned "deal-signed",
        Sounding "sounding",
        HiddenTruth "hidden-truth",
        Amnesty "amnesty",
        WonByMarketing "won-by-marketing",
        WordOfMouth "word-of-mouth",
        Churn "churn",
        Testing "testing",
        DualRun "dual-run",
        Rehearsal "rehearsal",
        NewStart "new-start",
        Rivals "rivals",
        RivalsClosed "rivals-closed",
        Drill "drill",
        Blame "blame",
        Learning "learning",
        Mandate "mandate",
        Reorganised "reorganised",
        Story "story",
        BackDoors "back-doors",
        Poached "poached",
        StartUps "start-ups",
        AtItsLimit "at-its-limit",
    }
}

/// Listens to a quarter. Untraced runs use [`Silent`], whose calls compile to nothing.
pub trait Trace {
    /// Whether anybody listens; callers skip work for nobody.
    const ON: bool;
    /// Whether anybody will ask for what nothing else in a quarter needs: what managers have come to believe, and the
    /// runway.
    const HEEDED: bool = true;
    /// Money moved.
    fn posting(&mut self, posting: Posting);
    /// `figure` is a product, and this is one of its factors.
    fn factor(&mut self, figure: Figure, factor: Factor, value: f64);
    /// `figure` is a stock, and this changed it by so much, before any limit.
    fn flow(&mut self, figure: Figure, flow: Flow, change: f64);
}

/// Tells that a stock stood at `from` and now stands at `to`, and moves `from` along, so that the steps of a quarter
/// follow one another and sum to its change. Nothing for nobody.
#[inline(always)]
pub fn step<T: Trace>(trace: &mut T, figure: Figure, flow: Flow, from: &mut f64, to: f64) {
    if T::ON {
        let change = to - *from;
        if change != 0.0 {
            trace.flow(figure, flow, change);
        }
        *from = to;
    }
}

/// Tells a stock's step of this size, when somebody listens and it is not nothing.
#[inline(always)]
pub fn tell<T: Trace>(trace: &mut T, figure: Figure, flow: Flow, change: f64) {
    if T::ON && change != 0.0 {
        trace.flow(figure, flow, change);
    }
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

/// Nobody listens, and nobody asks what managers believe or how long the money lasts: a game played for what it comes
/// to. Beliefs and runway stay as they were; nothing else differs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unheeded;

impl Trace for Unheeded {
    const ON: bool = false;
    const HEEDED: bool = false;
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

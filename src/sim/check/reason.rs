//! Why a decision is refused.

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
    /// A tier that is on its way is left out, and nothing else is left to work on.
    TierUnderWay,
    /// Too few challenger units to carry the moved load.
    TooFewUnits {
        /// Units needed.
        needed: f64,
        /// Units there would be.
        offered: f64,
    },
    /// Nothing is left to give the move up for: the old machines could not carry the load.
    FallbackGone {
        /// Old units needed.
        needed: f64,
        /// Old units there would be.
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
            Self::FallbackGone { .. } => "fallback-gone",
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

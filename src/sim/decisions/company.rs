//! How we work, and what is offered to outsiders: what may be decided of both.

/// How the organisation is cut.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Structure {
    /// By craft.
    #[default]
    Functional,
    /// By business.
    Divisional,
    /// Both at once.
    Hybrid,
}

/// How its people talk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Communication {
    /// In one place, in meetings.
    #[default]
    CoLocatedSync,
    /// In one place, in writing.
    CoLocatedAsync,
    /// At several sites, in meetings.
    DistributedSync,
    /// At several sites, in writing.
    DistributedAsync,
    /// From everywhere, in writing.
    RemoteAsync,
}

/// What follows from leaving a rule of the mandate out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Enforcement {
    /// Nothing.
    #[default]
    None,
    /// Questions.
    Nudge,
    /// Dismissal.
    Fire,
}

/// The mandate of interfaces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mandate {
    /// Rules in force; bit 0 is rule one.
    pub rules: u8,
    /// How it is meant.
    pub enforcement: Enforcement,
}

/// A part of [`Mandate`] that a set of decisions changes; `None` leaves it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of `Mandate`")]
pub struct MandateChange {
    pub rules: Option<u8>,
    pub enforcement: Option<Enforcement>,
}

/// What is offered to outsiders.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct GridOffer {
    /// Idle machines of the shop, bare.
    pub bare_renting: bool,
    /// Services for many tenants, on machines bought for them.
    pub services: bool,
    /// Dollars a unit and hour.
    pub price_per_unit_hour: f64,
    /// Share of the shop's idle machines that is rented out.
    pub idle_share: f64,
    /// Share of tenants put out before December.
    pub december_reserve: f64,
}

/// A part of [`GridOffer`] that a set of decisions changes; `None` leaves it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the fields of `GridOffer`")]
pub struct GridChange {
    pub bare_renting: Option<bool>,
    pub services: Option<bool>,
    pub price_per_unit_hour: Option<f64>,
    pub idle_share: Option<f64>,
    pub december_reserve: Option<f64>,
}

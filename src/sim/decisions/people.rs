//! What people work on and hear: engineers, warehouses and call centres, care, the all-hands.

/// How far new features are stopped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Freeze {
    /// Features as usual.
    #[default]
    None,
    /// A board grants exceptions.
    Partial,
    /// Nothing new.
    Full,
}

/// Shares of the engineers above the keep-the-lights-on floor; each 0 to 1, together at most 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the programmes, named as in the interface")]
pub struct Allocation {
    pub features: f64,
    pub migration: f64,
    pub testing: f64,
    pub decoupling: f64,
    pub platform: f64,
    pub fulfilment: f64,
    pub reliability: f64,
}

impl Allocation {
    /// All shares in the order of the interface.
    #[must_use]
    pub const fn shares(&self) -> [f64; 7] {
        [self.features, self.migration, self.testing, self.decoupling, self.platform, self.fulfilment, self.reliability]
    }

    /// From shares in the order of [`Allocation::shares`].
    #[must_use]
    pub const fn from_shares(s: [f64; 7]) -> Self {
        Self {
            features: s[0],
            migration: s[1],
            testing: s[2],
            decoupling: s[3],
            platform: s[4],
            fulfilment: s[5],
            reliability: s[6],
        }
    }

    /// What is shared out in all.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.shares().iter().sum()
    }

    /// Names of the programmes in the order of [`Allocation::shares`].
    pub const NAMES: [&'static str; 7] =
        ["features", "migration", "testing", "decoupling", "platform", "fulfilment", "reliability"];
}

/// Changes in sheds and phones.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Operations {
    /// People let go in warehouses and call centres; 0 or more.
    pub layoffs: u32,
    /// Index of a site in the scenario's list to close.
    pub close_site: Option<u8>,
    /// Stop selling lines that lose money on each box.
    pub delist: bool,
}

/// What happens after an incident.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AfterIncident {
    /// Nothing said.
    #[default]
    Silent,
    /// Somebody is blamed.
    Blame,
    /// The cause is looked for.
    Learn,
}

/// Care for the people who carry the bet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Care {
    /// A rehearsal of the cutover night.
    pub rehearsal: bool,
    /// Bad news may be told without harm.
    pub amnesty: bool,
    /// A drill in calm weather.
    pub drill: bool,
    /// Blame or learn after an incident.
    pub after_incident: AfterIncident,
}

/// What the all-hands hears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Story {
    /// No all-hands.
    #[default]
    None,
    /// The truth about the money.
    Tell,
    /// That all is well.
    Hide,
    /// Computing as a utility: one day machines will be rented like current from the mains, and nobody will keep a
    /// generator. Only where there are outsiders who might.
    Generator,
}

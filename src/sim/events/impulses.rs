//! What cards do in a quarter, summed over all of them and handed to the subsystems.

macro_rules! impulses {
    ($($(#[doc = $doc:literal])+ $name:ident $field:ident $id:literal $how:ident $low:literal $high:literal,)+) => {
        /// Something that a card can move; amounts add up over the effects of a quarter.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Impulse { $($(#[doc = $doc])+ $name,)+ }

        impl Impulse {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// Stable id, used in files.
            #[must_use]
            pub const fn id(self) -> &'static str { match self { $(Self::$name => $id,)+ } }

            /// The impulse of an id.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> { match id { $($id => Some(Self::$name),)+ _ => None } }

            /// The amounts that one effect may have.
            #[must_use]
            pub const fn range(self) -> (f64, f64) { match self { $(Self::$name => ($low, $high),)+ } }
        }

        /// What cards do this quarter, summed and handed to the subsystems.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct Impulses {
            $($(#[doc = $doc])+ pub $field: f64,)+
            /// An offer by the vendor for the next quarter: its margin over the reserve price, share of list.
            pub vendor_offer: Option<f64>,
            /// A partner's money goes with the chosen option.
            pub partner_offer: bool,
        }

        impl Default for Impulses {
            fn default() -> Self {
                Self { $($field: impulses!(@neutral $how),)+ vendor_offer: None, partner_offer: false }
            }
        }

        impl Impulses {
            /// Adds an amount of one impulse.
            pub fn change(&mut self, impulse: Impulse, amount: f64) {
                match impulse { $(Impulse::$name => impulses!(@change $how self.$field, amount),)+ }
            }

            /// How far an impulse is from doing nothing.
            #[must_use]
            pub fn of(&self, impulse: Impulse) -> f64 {
                match impulse { $(Impulse::$name => self.$field - impulses!(@neutral $how),)+ }
            }
        }
    };
    (@neutral sum) => { 0.0 };
    (@neutral factor) => { 1.0 };
    (@change sum $place:expr, $amount:expr) => { $place += $amount };
    (@change factor $place:expr, $amount:expr) => { $place *= 1.0 + $amount };
}

impulses! {
    /// Cash received (negative: paid), millions of dollars.
    Cash cash "cash" sum -200.0 200.0,
    /// Factor on demand; an amount of 0.01 makes it 1% more.
    Demand demand "demand" factor -0.3 0.3,
    /// Share of customers won or lost.
    Customers customers "customers" sum -0.1 0.1,
    /// Trust won or lost.
    Trust trust "trust" sum -0.3 0.3,
    /// News that urgency hears.
    News news "news" sum -0.3 0.3,
    /// Suppliers' terms won or lost.
    Terms terms "terms" sum -0.3 0.3,
    /// Suppliers' calm won by a publicised backstop, coverage; it fades.
    Backstop backstop "backstop" sum 0.0 1.0,
    /// Morale won or lost.
    Morale morale "morale" sum -0.3 0.3,
    /// Know-how won or lost.
    KnowHow know_how "know_how" sum -0.3 0.3,
    /// Honesty of reports won or lost.
    Honesty honesty "honesty" sum -0.3 0.3,
    /// Tangle added.
    Tangle tangle "tangle" sum -0.2 0.2,
    /// Quality added.
    Quality quality "quality" sum -0.05 0.05,
    /// Muscle won.
    Muscle muscle "muscle" sum -0.1 0.1,
    /// Factor on the migration's scope while it is under way; an amount of 0.05 makes it 5% more.
    Scope scope "scope" factor -0.3 0.5,
    /// Share of engineers busy with it.
    Burden burden "burden" sum 0.0 0.4,
    /// Factor on variable fulfilment cost, for good; an amount of -0.01 makes it 1% less.
    Fulfilment fulfilment "fulfilment" factor -0.1 0.1,
    /// Convertible bonds issued at the opening's terms, millions of dollars.
    Bond bond "bond" sum 0.0 2000.0,
    /// Shares issued at the opening's price, millions of dollars.
    Shares shares "shares" sum 0.0 2000.0,
    /// Share of the company given away (negative: bought back).
    Dilution dilution "dilution" sum -0.05 0.5,
    /// Relief taken, full is 1.
    Relief relief "relief" sum 0.0 1.0,
    /// What the vendor's lowest price falls by for good, share of list.
    Leverage leverage "leverage" sum -0.2 0.2,
    /// Probability that the board sells the company this quarter, should it hardly grow.
    Bid bid "bid" sum 0.0 1.0,
    /// Share of systems behind interfaces won or lost.
    Decoupled decoupled "decoupled" sum -0.2 0.2,
    /// Factor on the pace at which teams adopt the mandate's rules this quarter; an amount of 0.2 makes it 20% faster.
    Adoption adoption "adoption" factor -0.9 2.0,
    /// Share of engineers hired away by others.
    Poaching poaching "poaching" sum 0.0 0.1,
    /// Factor on outsiders' interest in machines and services, for good; an amount of 0.1 makes it 10% more.
    PlatformDemand platform_demand "platform_demand" factor -0.5 1.0,
    /// Chance a quarter that somebody else builds the grid, added for good.
    GridHazard grid_hazard "grid_hazard" sum -0.1 0.3,
    /// How far the company believes in selling its machines; from −1 to 1.
    Conviction conviction "conviction" sum -0.5 0.5,
    /// What tenants think of the landlord won or lost.
    Tenants tenants "tenants" sum -0.5 0.5,
}

//! Money: raised, spent on finding out, and foretold.

use crate::sim::units::Money;

/// Money raised or given back in the quarter; each but `credit` 0 or more.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Finance {
    /// Convertible bonds.
    pub convertible: Money,
    /// New shares.
    pub equity: Money,
    /// Drawn on the committed credit line; below 0: paid back.
    pub credit: Money,
    /// A partner's money for shares.
    pub strategic: Money,
    /// Own debt bought at market price: the money spent.
    pub buyback: Money,
    /// Days by which suppliers are paid later; 0 to the scenario's limit.
    pub stretch_payables_days: f64,
}

/// Finding out, for a price.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Inquiry {
    /// Test prices on a few products.
    pub price_test: bool,
    /// Ask suppliers how nervous they are.
    pub sound_suppliers: bool,
}

/// A range that a forecaster is 80% sure will hold cash at the end of the quarter. Cash short of nothing counts below
/// nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CashRange {
    /// Its lower end.
    pub low: Money,
    /// Its upper end; not below the lower.
    pub high: Money,
}

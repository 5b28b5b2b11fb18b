//! What customers and the market are told: shipping, and the promise of profit.

use crate::sim::units::Quarter;

/// Free shipping from which order value on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Shipping {
    /// Customers pay for shipping.
    #[default]
    None,
    /// Free from 99 dollars.
    Over99,
    /// Free from 49 dollars.
    Over49,
    /// Free from 25 dollars.
    Over25,
}

/// What the company has promised the market.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pledge {
    /// Get big fast: growth is the yardstick, and no date is given.
    #[default]
    Growth,
    /// An operating profit in this quarter, one of [`crate::sim::scenario::Scenario::pledges`].
    ProfitBy(Quarter),
}

impl Pledge {
    /// Whether a date for profit is promised.
    #[must_use]
    pub const fn is_profit(self) -> bool {
        !matches!(self, Self::Growth)
    }

    /// The promised quarter.
    #[must_use]
    pub const fn due(self) -> Option<Quarter> {
        match self {
            Self::Growth => None,
            Self::ProfitBy(due) => Some(due),
        }
    }
}

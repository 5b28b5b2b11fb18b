//! The limits of decisions that do not depend on the quarter: the one table that the judge, the schema, scenario
//! files, strategies and the levers read. Both ends are allowed.
//!
//! All of them are assumptions: wide enough for what anybody would do with reason, and narrow enough that a slip of
//! the keyboard (a price of 100, 500 machines for 5) is found.

use std::ops::RangeInclusive;

/// A range of which both ends are allowed.
pub type Limits = RangeInclusive<f64>;

/// Prices against rivals' in the base quarter, index.
pub const PRICE_INDEX: Limits = 0.80..=1.25;
/// Marketing, millions of dollars a quarter.
pub const MARKETING: Limits = 0.0..=1000.0;
/// Each programme's part of the engineers, each share of idle or tenants' machines, each error rate of a night: share.
pub const SHARE: Limits = 0.0..=1.0;
/// Units ordered from one platform in a quarter.
pub const ORDER: Limits = 0.0..=10_000.0;
/// Price asked of tenants, dollars a unit and hour.
pub const UNIT_PRICE: Limits = 0.0..=1000.0;
/// Money raised or given back in one way, millions of dollars a quarter.
pub const RAISED: Limits = 0.0..=10_000.0;
/// Credit drawn or, below nothing, paid back, millions of dollars a quarter.
pub const CREDIT: Limits = -10_000.0..=10_000.0;
/// Either end of a forecast of cash, millions of dollars: as wide as a scenario of anybody's own may need.
pub const FORECAST: Limits = -1_000_000.0..=1_000_000.0;
/// Holds of a night that is played by itself.
pub const HOLDS: Limits = 0.0..=40.0;
/// Standing order: capacity for December over its expected peak load, factor.
pub const CAPACITY_COVER: Limits = 0.5..=3.0;
/// Standing order: marketing as a share of seasonally adjusted sales.
pub const MARKETING_SHARE: Limits = 0.0..=0.5;
/// Standing order: cash below which the credit line is drawn, millions of dollars.
pub const CASH_FLOOR: Limits = 0.0..=5000.0;
/// Standing order: engineers held.
pub const STAFFING: Limits = 0.0..=20_000.0;
/// Standing order: machines for tenants over what they are expected to want, factor.
pub const GRID_COVER: Limits = 0.5..=5.0;
/// Most of the people in sheds and on phones who can be let go in one quarter, share.
pub const LAYOFFS: f64 = 0.6;
/// Most quarters ahead for which a cutover can be announced.
pub const ANNOUNCED_AHEAD: u16 = 8;

/// The same limits in another unit, `times` as many to one of these.
#[must_use]
pub fn scaled(limits: &Limits, times: f64) -> Limits {
    limits.start() * times..=limits.end() * times
}

//! Standing orders, and how a set of decisions changes them.

use crate::sim::units::Money;

/// Platform that standing capacity orders go to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CapacityPlatform {
    /// The incumbent's until a tier has been cut over, then the challenger's.
    #[default]
    Auto,
    /// The platform with this index.
    Platform(u8),
}

/// Orders that fill silence. `None` means that the order is cancelled.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Standing {
    /// Capacity bought for the coming December over its expected peak load.
    pub capacity_cover: Option<f64>,
    /// From which platform.
    pub capacity_platform: CapacityPlatform,
    /// Marketing as a share of seasonally adjusted sales, where `marketing` was never given or is cancelled.
    pub marketing_share: Option<f64>,
    /// Cash below which the treasurer draws on the credit line, dollars.
    pub cash_floor: Option<Money>,
    /// Engineers held at this number by hiring, at most.
    pub staffing: Option<f64>,
    /// Machines for tenants over what they are expected to want, while services are offered.
    pub grid_cover: Option<f64>,
}

/// A part of [`Standing`] that a set of decisions changes: `None` leaves it, `Some(None)` cancels it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the fields of `Standing`")]
pub struct StandingChange {
    pub capacity_cover: Option<Option<f64>>,
    pub capacity_platform: Option<CapacityPlatform>,
    pub marketing_share: Option<Option<f64>>,
    pub cash_floor: Option<Option<Money>>,
    pub staffing: Option<Option<f64>>,
    pub grid_cover: Option<Option<f64>>,
}

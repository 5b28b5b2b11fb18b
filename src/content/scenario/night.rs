//! The file form of the cutover night and its steps.

use serde::{Deserialize, Serialize};

use crate::content::constant::constants;
use crate::sim::cutover::{NightConstants, StepKind, StepSetup};

constants! {
    /// The cutover night.
    #[serde(rename = "Night")]
    NightFile => NightConstants {
        night_minutes: 60.0..=1440.0 => "minutes" as u32,
        start_clock: 0.0..=1439.0 => "minutes" as u32,
        go_minutes: 5.0..=120.0 => "minutes" as u32,
        hold_minutes: 5.0..=240.0 => "minutes" as u32,
        compare_minutes: 1.0..=120.0 => "minutes" as u32,
        drain_minutes: 1.0..=120.0 => "minutes" as u32,
        dba_minutes: 1.0..=240.0 => "minutes" as u32,
        rollback_minutes_per_step: 0.0..=120.0 => "minutes" as u32,
        base_error: 0.0..=0.02 => "error rate",
        watch_error: 0.0..=0.1 => "error rate",
        benign_share: 0.0..=1.0 => "share of steps",
        benign_low: 0.0..=1.0 => "error rate",
        benign_high: 0.0..=1.0 => "error rate",
        benign_rise_minutes: 1.0..=120.0 => "minutes",
        benign_fall_minutes: 1.0..=240.0 => "minutes",
        stampede_above: 0.0..=1.0 => "error rate",
        stampede_share: 0.0..=1.0 => "share",
        load_share: 0.0..=1.0 => "share of faults",
        quiet_share: 0.0..=1.0 => "share of faults",
        onset_minutes: 1.0..=120.0 => "minutes",
        quiet_low: 0.0..=1.0 => "error rate",
        fault_low: 0.0..=1.0 => "error rate",
        fault_high: 0.0..=1.0 => "error rate",
        load_growth: 0.0..=0.1 => "share a minute",
        data_growth: 0.0..=0.1 => "share a minute",
        return_growth: 1.0..=10.0 => "factor",
        return_steps: 1.0..=8.0 => "steps" as u32,
        load_mendable: 0.0..=1.0 => "share",
        data_mendable: 0.0..=1.0 => "share",
        unrehearsed_mending: 0.0..=1.0 => "factor",
        compare_floor: 0.0..=1.0 => "share",
        noise_floor: 0.0..=2.0 => "share of the reading",
        noise_fear: 0.0..=2.0 => "share of the reading",
        noise_exception: 0.0..=2.0 => "share of the reading",
        understatement: 0.0..=1.0 => "share",
        base_latency: 0.0..=60.0 => "seconds",
        load_latency: 0.0..=10000.0 => "seconds",
        data_latency: 0.0..=10000.0 => "seconds",
        lead_candour_low: 0.0..=1.0 => "share",
        lead_candour_high: 0.0..=1.0 => "share",
        lead_right: 0.0..=1.0 => "share",
        exposure_floor: 0.0..=1.0 => "share",
        peak_growth: 1.0..=100.0 => "factor",
        december_growth: 1.0..=100.0 => "factor",
        fail_error: 0.0001..=1.0 => "error rate",
        collapse_error: 0.001..=1.0 => "error rate",
        unfinished_error: 0.0..=1.0 => "error rate",
        failback_minutes: 0.0..=1440.0 => "minutes" as u32,
        rollback_order_loss: 0.0..=1.0 => "share of orders",
        rollback_severity: 0.0..=1.0 => "severity",
        rollback_severity_late: 0.0..=1.0 => "severity",
        december_severity: 1.0..=10.0 => "factor",
        loss_with_fallback_low: 0.0..=1.0 => "share of sales",
        loss_with_fallback_high: 0.0..=1.0 => "share of sales",
        loss_without_fallback_low: 0.0..=1.0 => "share of sales",
        loss_without_fallback_high: 0.0..=1.0 => "share of sales",
        fail_severity: 0.0..=1.0 => "severity",
        peak_opening: 0.0..=1.0 => "share of the top load",
        peak_minutes: 1.0..=60.0 => "minutes" as u32,
        aftershocks_per_fault: 0.0..=100.0 => "incidents",
    }
}

constants! {
    /// A step of the night.
    #[serde(rename = "Step")]
    StepFile => StepSetup {
        weight: 0.0..=100.0 => "weight",
        exposure: 0.0..=1.0 => "share of orders",
        flickers: 0.0..=8.0 => "exceptions" as u8,
    } with {
        kind: StepName => StepKind,
        payments_start: bool => bool,
        retires_old: bool => bool,
        exception: bool => bool,
    }
}

/// What a step moves, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "StepKind", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the kinds of the simulation's own list, which documents them")]
pub enum StepName {
    ReadTraffic,
    Search,
    Catalogue,
    Sessions,
    Checkout,
    Payments,
    FulfilmentFeeds,
    RetireWebTier,
}

impl StepName {
    /// The kind as the simulation knows it.
    #[must_use]
    pub const fn kind(self) -> StepKind {
        match self {
            Self::ReadTraffic => StepKind::ReadTraffic,
            Self::Search => StepKind::Search,
            Self::Catalogue => StepKind::Catalogue,
            Self::Sessions => StepKind::Sessions,
            Self::Checkout => StepKind::Checkout,
            Self::Payments => StepKind::Payments,
            Self::FulfilmentFeeds => StepKind::FulfilmentFeeds,
            Self::RetireWebTier => StepKind::RetireWebTier,
        }
    }
}

//! The message ids of the narration: several variants a situation. The texts are in `night.ftl`.

use super::faults::Cause;
use super::setup::StepKind;

/// Message ids that say the same in different words.
pub(super) type Variants = &'static [&'static str];

/// The variants of what may be said several times in a night, each of them once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Family {
    /// The variants.
    pub(super) ids: Variants,
    /// What is said once all of them have been: a reading, which may repeat; or nothing.
    pub(super) plain: &'static str,
}

/// The ids of a stem, each with its number.
macro_rules! variants {
    ($stem:literal: $($number:literal)+) => {
        &[$(concat!($stem, "-", $number)),+]
    };
}

/// Nothing out of the ordinary.
pub(super) const CALM: Family =
    Family { ids: variants!("night-line-calm": 1 2 3 4 5 6 7 8), plain: "night-line-reading" };
/// Nothing out of the ordinary, where the step before was.
pub(super) const AFTER_ALARM: Family =
    Family { ids: variants!("night-line-after-alarm": 1 2 3), plain: "night-line-reading" };
/// Something out of the ordinary.
pub(super) const ANOMALY: Family =
    Family { ids: variants!("night-line-anomaly": 1 2 3 4 5 6 7), plain: "night-line-reading" };
/// Something that was passed over is back, changed.
pub(super) const RETURNED: Family =
    Family { ids: variants!("night-line-returned": 1 2 3), plain: "night-line-reading" };
/// Readings flicker where the freeze had an exception.
pub(super) const FLICKER: Family = Family { ids: variants!("night-line-flicker": 1 2 3), plain: "night-line-reading" };
/// The first payments are on the new side.
pub(super) const PAYMENTS_BEGUN: Family = Family { ids: variants!("night-line-payments-begun": 1 2 3), plain: "" };
/// The old side is out of service, still standing.
pub(super) const RETIRED: Family = Family { ids: variants!("night-line-retired": 1 2), plain: "" };
/// The old side is gone.
pub(super) const RETIRED_FOR_GOOD: Family = Family { ids: variants!("night-line-retired-for-good": 1 2), plain: "" };
/// The lead on the bridge hopes.
pub(super) const LEAD_BENIGN: Family = Family { ids: variants!("night-line-lead-benign": 1 2 3 4 5 6), plain: "" };
/// The lead suspects load.
pub(super) const LEAD_LOAD: Family = Family { ids: variants!("night-line-lead-load": 1 2 3), plain: "" };
/// The lead suspects the data.
pub(super) const LEAD_DATA: Family = Family { ids: variants!("night-line-lead-data": 1 2 3), plain: "" };
/// A hold in which nothing was wrong.
pub(super) const HOLD_QUIET: Family =
    Family { ids: variants!("night-line-hold-quiet": 1 2 3 4 5), plain: "night-line-reading" };
/// A hold in which it passed.
pub(super) const HOLD_FELL: Family =
    Family { ids: variants!("night-line-hold-fell": 1 2 3 4 5), plain: "night-line-reading" };
/// A hold in which nothing changed.
pub(super) const HOLD_STOOD: Family =
    Family { ids: variants!("night-line-hold-stood": 1 2 3), plain: "night-line-reading" };
/// A hold in which it grew.
pub(super) const HOLD_GREW: Family =
    Family { ids: variants!("night-line-hold-grew": 1 2 3), plain: "night-line-reading" };
/// A known load fault mended.
pub(super) const MENDED_LOAD: Family =
    Family { ids: variants!("night-line-mended-load": 1 2 3), plain: "night-line-mended" };
/// A known data fault mended.
pub(super) const MENDED_DATA: Family =
    Family { ids: variants!("night-line-mended-data": 1 2 3), plain: "night-line-mended" };
/// A known fault that cannot be mended tonight.
pub(super) const BEYOND: Family = Family { ids: variants!("night-line-beyond": 1 2 3), plain: "night-line-beyond" };
/// The rehearsal had all of it.
pub(super) const COMPARE_SAME: Family =
    Family { ids: variants!("night-probe-compare-same": 1 2 3 4 5), plain: "night-probe-compare-same" };
/// Nothing here, and nothing in the rehearsal.
pub(super) const COMPARE_FLAT: Family =
    Family { ids: variants!("night-probe-compare-flat": 1 2 3 4 5), plain: "night-probe-compare-flat" };
/// The rehearsal had not this.
pub(super) const COMPARE_OTHER: Family =
    Family { ids: variants!("night-probe-compare-other": 1 2 3 4), plain: "night-probe-compare-other" };
/// The rehearsal does not tell.
pub(super) const COMPARE_BLURRED: Family =
    Family { ids: variants!("night-probe-compare-blurred": 1 2 3), plain: "night-probe-compare-blurred" };
/// Errors fell with the traffic.
pub(super) const DRAIN_LOAD: Family =
    Family { ids: variants!("night-probe-drain-load": 1 2 3), plain: "night-probe-drain-load" };
/// Errors did not care.
pub(super) const DRAIN_NOT_LOAD: Family =
    Family { ids: variants!("night-probe-drain-not-load": 1 2 3 4 5), plain: "night-probe-drain-not-load" };
/// The administrator found it and can mend it.
pub(super) const DBA_DATA: Family = Family { ids: variants!("night-probe-dba-data": 1 2 3), plain: "" };
/// The administrator found it and cannot mend it.
pub(super) const DBA_BEYOND: Family = Family { ids: variants!("night-probe-dba-beyond": 1 2 3), plain: "" };
/// The data are right.
pub(super) const DBA_NOT_DATA: Family = Family { ids: variants!("night-probe-dba-not-data": 1 2 3), plain: "" };
/// No time for another hold.
pub(super) const LATE: Family = Family { ids: variants!("night-line-late": 1 2 3), plain: "" };
/// A morning without news.
pub(super) const PEAK_CALM: Variants = variants!("night-peak-calm": 1 2 3 4);
/// A morning that limps.
pub(super) const PEAK_LIMPS: Variants = variants!("night-peak-limps": 1 2 3);
/// A morning that breaks.
pub(super) const PEAK_BREAKS: Variants = variants!("night-peak-breaks": 1 2 3);
/// What stays behind after a success.
pub(super) const AFTERSHOCKS: Variants = variants!("night-outcome-aftershocks": 1 2);
/// Back in time, nothing lost.
pub(super) const ROLLED_BACK: Variants = variants!("night-outcome-rolled-back": 1 2 3);
/// Back, with orders lost.
pub(super) const ROLLED_BACK_ORDERS: Variants = variants!("night-outcome-rolled-back-orders": 1 2);
/// Back only in the morning peak.
pub(super) const ROLLED_BACK_LATE: Variants = variants!("night-outcome-rolled-back-late": 1 2);
/// Failed, and the old side brought back.
pub(super) const FAILED_BACK: Variants = variants!("night-outcome-failed-back": 1 2);
/// Failed, with nothing to go back to.
pub(super) const FAILED: Variants = variants!("night-outcome-failed": 1 2);
/// The clock ran out.
pub(super) const RAN_OUT: Variants = variants!("night-outcome-ran-out": 1 2);

/// The story of a cause on a step.
pub(super) const fn cause_id(cause: Cause, kind: StepKind) -> &'static str {
    match (cause, kind) {
        (Cause::Benign, StepKind::ReadTraffic) => "night-cause-benign-read-traffic",
        (Cause::Benign, StepKind::Search) => "night-cause-benign-search",
        (Cause::Benign, StepKind::Catalogue) => "night-cause-benign-catalogue",
        (Cause::Benign, StepKind::Sessions) => "night-cause-benign-sessions",
        (Cause::Benign, StepKind::Checkout) => "night-cause-benign-checkout",
        (Cause::Benign, StepKind::Payments) => "night-cause-benign-payments",
        (Cause::Benign, StepKind::FulfilmentFeeds) => "night-cause-benign-fulfilment-feeds",
        (Cause::Benign, StepKind::RetireWebTier) => "night-cause-benign-retire-web-tier",
        (Cause::Load, StepKind::ReadTraffic) => "night-cause-load-read-traffic",
        (Cause::Load, StepKind::Search) => "night-cause-load-search",
        (Cause::Load, StepKind::Catalogue) => "night-cause-load-catalogue",
        (Cause::Load, StepKind::Sessions) => "night-cause-load-sessions",
        (Cause::Load, StepKind::Checkout) => "night-cause-load-checkout",
        (Cause::Load, StepKind::Payments) => "night-cause-load-payments",
        (Cause::Load, StepKind::FulfilmentFeeds) => "night-cause-load-fulfilment-feeds",
        (Cause::Load, StepKind::RetireWebTier) => "night-cause-load-retire-web-tier",
        (Cause::Data, StepKind::ReadTraffic) => "night-cause-data-read-traffic",
        (Cause::Data, StepKind::Search) => "night-cause-data-search",
        (Cause::Data, StepKind::Catalogue) => "night-cause-data-catalogue",
        (Cause::Data, StepKind::Sessions) => "night-cause-data-sessions",
        (Cause::Data, StepKind::Checkout) => "night-cause-data-checkout",
        (Cause::Data, StepKind::Payments) => "night-cause-data-payments",
        (Cause::Data, StepKind::FulfilmentFeeds) => "night-cause-data-fulfilment-feeds",
        (Cause::Data, StepKind::RetireWebTier) => "night-cause-data-retire-web-tier",
    }
}

/// The sentence with which a step begins, where nothing weightier is to be said.
pub(super) const fn entry_id(kind: StepKind) -> &'static str {
    match kind {
        StepKind::ReadTraffic => "night-enter-read-traffic",
        StepKind::Search => "night-enter-search",
        StepKind::Catalogue => "night-enter-catalogue",
        StepKind::Sessions => "night-enter-sessions",
        StepKind::Checkout => "night-enter-checkout",
        StepKind::Payments => "night-enter-payments",
        StepKind::FulfilmentFeeds => "night-enter-fulfilment-feeds",
        StepKind::RetireWebTier => "night-enter-retire-web-tier",
    }
}

/// Every situation's variants, for the test that each has its text in every language.
#[cfg(test)]
pub(super) const ALL: &[Variants] = &[
    PEAK_CALM,
    PEAK_LIMPS,
    PEAK_BREAKS,
    AFTERSHOCKS,
    ROLLED_BACK,
    ROLLED_BACK_ORDERS,
    ROLLED_BACK_LATE,
    FAILED_BACK,
    FAILED,
    RAN_OUT,
];

/// The same of what may be said several times.
#[cfg(test)]
pub(super) const FAMILIES: &[Family] = &[
    CALM,
    AFTER_ALARM,
    ANOMALY,
    RETURNED,
    FLICKER,
    PAYMENTS_BEGUN,
    RETIRED,
    RETIRED_FOR_GOOD,
    LEAD_BENIGN,
    LEAD_LOAD,
    LEAD_DATA,
    HOLD_QUIET,
    HOLD_FELL,
    HOLD_STOOD,
    HOLD_GREW,
    MENDED_LOAD,
    MENDED_DATA,
    BEYOND,
    COMPARE_SAME,
    COMPARE_FLAT,
    COMPARE_OTHER,
    COMPARE_BLURRED,
    DRAIN_LOAD,
    DRAIN_NOT_LOAD,
    DBA_DATA,
    DBA_BEYOND,
    DBA_NOT_DATA,
    LATE,
];

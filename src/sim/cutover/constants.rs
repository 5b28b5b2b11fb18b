//! The night's constants, supplied by the scenario: unit, range and where each comes from.
//!
//! The record gives hardly a figure about the night itself. What is marked *assumption* was chosen
//! so that the laws of the night hold (see the calibration tests): a naive night fails about as often
//! as its hazard says, diagnosis saves about half of that, blindness costs extra.

/// Constants of a cutover night. Error rates are shares of requests (0..1), times are minutes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NightConstants {
    /// Minutes from the start of the night to the morning peak, 60..=1440. 23:00 to 08:00: assumption,
    /// the quietest hours of a shop that serves one continent.
    pub night_minutes: u32,
    /// Clock at the start of the night in minutes after midnight, 0..=1439; for display.
    pub start_clock: u32,
    /// Minutes a step takes to be moved and looked at, 5..=120. Assumption: eight fit twice in a night.
    pub go_minutes: u32,
    /// Minutes of one hold, 5..=240. The mock-up's 45.
    pub hold_minutes: u32,
    /// Minutes to compare with the rehearsal, 1..=120. The mock-up's 5.
    pub compare_minutes: u32,
    /// Minutes to drain a tenth of the traffic, 1..=120. The mock-up's 20.
    pub drain_minutes: u32,
    /// Minutes to wake the database administrator, 1..=240. The mock-up's 30.
    pub dba_minutes: u32,
    /// Minutes to take one moved step back, 0..=120. Assumption.
    pub rollback_minutes_per_step: u32,
    /// Error rate of a healthy step, 0..0.02. Assumption: two requests in a thousand.
    pub base_error: f64,
    /// Error rate above which the bridge speaks of an anomaly, 0..0.1. Assumption.
    pub watch_error: f64,
    /// Share of steps with a harmless bump, 0..1. Assumption: one or two a night.
    pub benign_share: f64,
    /// Smallest top of a harmless bump, error rate. Assumption.
    pub benign_low: f64,
    /// Largest top of a harmless bump, error rate; below a usual rollback threshold. Assumption.
    pub benign_high: f64,
    /// Minutes until a harmless bump is at its top, 1..=120. Assumption: caches fill in this time.
    pub benign_rise_minutes: f64,
    /// Minutes from the top of a harmless bump until it is gone, 1..=240. Assumption: a hold is enough.
    pub benign_fall_minutes: f64,
    /// Bump, as error rate, above which going on at once may tip it into a real overload. Assumption.
    pub stampede_above: f64,
    /// Share of bumps above that which tip, 0..1. Assumption: makes blindness cost 10 to 20 points.
    pub stampede_share: f64,
    /// Share of faults that are a matter of load, 0..1; the rest are wrong data. Assumption.
    pub load_share: f64,
    /// Share of faults that hardly show on their own step, 0..1. Assumption.
    pub quiet_share: f64,
    /// Minutes until a fault shows fully on its step.
    pub onset_minutes: f64,
    /// Smallest error rate of a quiet fault. Assumption.
    pub quiet_low: f64,
    /// Smallest error rate of a fault that shows; also the largest of a quiet one. Assumption.
    pub fault_low: f64,
    /// Largest error rate of a fault on its first appearance. Assumption.
    pub fault_high: f64,
    /// Growth a minute of a load fault relative to its size, 0..0.1. Assumption: next to none.
    pub load_growth: f64,
    /// Growth a minute of a data fault relative to its size, 0..0.1: errors pile up. Assumption.
    pub data_growth: f64,
    /// Factor by which a fault passed over has grown when it returns, ≥ 1. Assumption.
    pub return_growth: f64,
    /// Steps after which a fault passed over returns, 1..=8. The design's three.
    pub return_steps: u32,
    /// Share of load faults that can be mended on the night, 0..1. Assumption, calibrated.
    pub load_mendable: f64,
    /// Share of data faults that can be mended on the night, 0..1. Assumption, calibrated.
    pub data_mendable: f64,
    /// Factor on both shares where nothing was rehearsed, 0..1; 1 with a full rehearsal. Assumption:
    /// a repair made once before goes faster.
    pub unrehearsed_mending: f64,
    /// Chance that comparing tells anything with the slightest rehearsal, 0..1; rises to 1 with
    /// `rehearsed`. Assumption.
    pub compare_floor: f64,
    /// Half-width of the instruments' noise relative to the reading, with honest reports. Assumption.
    pub noise_floor: f64,
    /// Noise added as honesty goes from 1 to 0. Assumption: fear rounds figures.
    pub noise_fear: f64,
    /// Noise added on a step touched by an exception to the freeze. Assumption.
    pub noise_exception: f64,
    /// Share by which readings are too low as honesty goes from 1 to 0. Assumption.
    pub understatement: f64,
    /// 99th percentile of latency of a healthy step, seconds. Assumption for pages of 2000.
    pub base_latency: f64,
    /// Seconds of latency for an error rate of 1 from load or a harmless bump. 3% errors and 2.8 s in
    /// the mock-up.
    pub load_latency: f64,
    /// Seconds of latency for an error rate of 1 from wrong data: wrong answers are quick. Assumption.
    pub data_latency: f64,
    /// Chance that the lead on the bridge says what she fears, with honesty 0. Assumption.
    pub lead_candour_low: f64,
    /// The same, with honesty 1. Assumption.
    pub lead_candour_high: f64,
    /// Chance that what she fears is what it is. Assumption: an experienced guess.
    pub lead_right: f64,
    /// Part of a residual fault that every order meets, whatever the step's exposure, 0..1; the
    /// rest grows with exposure. Assumption.
    pub exposure_floor: f64,
    /// Factor from a residual fault's size to its error rate at the top of the morning peak, ≥ 1.
    /// Assumption: traffic is several times the night's.
    pub peak_growth: f64,
    /// Further factor on that in December, ≥ 1. Assumption.
    pub december_growth: f64,
    /// Error rate at the top of the morning from which the morning counts as failed. Assumption.
    pub fail_error: f64,
    /// Error rate at which a failure is as severe as it gets. Assumption.
    pub collapse_error: f64,
    /// Error rate a half-moved site adds in the morning if the clock ran out. Assumption: above
    /// `fail_error`, so a half-moved site never counts as moved.
    pub unfinished_error: f64,
    /// Minutes into the morning until a site that fails is back on the warm old side. Assumption.
    pub failback_minutes: u32,
    /// Share of orders written on the new side that a rollback cannot carry back, 0..1. Assumption.
    pub rollback_order_loss: f64,
    /// Severity of a rollback before payments, 0..1. Assumption: the night, and some pride.
    pub rollback_severity: f64,
    /// Severity added to a rollback by a whole night of payments on the new side, and again by an
    /// hour of the morning peak. Assumption.
    pub rollback_severity_late: f64,
    /// Factor on severity in December, ≥ 1. The sketch's 1.5.
    pub december_severity: f64,
    /// Share of the quarter's sales lost by a failure with fallback, least. Assumption.
    pub loss_with_fallback_low: f64,
    /// The same, most. The sketch's figure lies between.
    pub loss_with_fallback_high: f64,
    /// Share of the quarter's sales lost by a failure without fallback, least. Assumption.
    pub loss_without_fallback_low: f64,
    /// The same, most. The sketch's figure lies between.
    pub loss_without_fallback_high: f64,
    /// Severity of the mildest failure, 0..1. Assumption.
    pub fail_severity: f64,
    /// Share of the top load at the first minute of the morning peak, 0..1. Assumption.
    pub peak_opening: f64,
    /// Minutes until the morning peak is at its top, 1..=60. Assumption.
    pub peak_minutes: u32,
    /// Incidents in the two weeks after by a residual fault just short of failure. Assumption.
    pub aftershocks_per_fault: f64,
}

//! What comes of the night: the morning peak minute by minute, what was lost, what stays behind.

use super::board::{Board, Stop};
use super::constants::NightConstants;
use super::faults::MORNING;
use super::findings::Fallback;
use super::lines::{Lines, outcome_lines};
use super::setup::{between, share};

/// Minutes of the morning peak that are told.
pub const PEAK_CAPACITY: usize = 60;

/// How a night ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OutcomeKind {
    /// The new side carries the shop.
    Succeeded,
    /// Everything is back on the old side.
    RolledBack,
    /// The morning failed and the old side had to be brought back.
    FailedWithFallback,
    /// The morning failed and there was nothing to go back to.
    FailedWithoutFallback,
}

impl OutcomeKind {
    /// The id used in reports.
    pub const fn to_id(self) -> &'static str {
        match self {
            Self::Succeeded => "succeeded",
            Self::RolledBack => "rolled_back",
            Self::FailedWithFallback => "failed_with_fallback",
            Self::FailedWithoutFallback => "failed_without_fallback",
        }
    }

    /// Whether the cutover has to be done again, or the site fell.
    pub const fn is_bad(self) -> bool {
        !matches!(self, Self::Succeeded)
    }
}

/// Error rates (0..1) of the first minutes of the morning peak, from its first minute.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MorningPeak {
    points: [f64; PEAK_CAPACITY],
}

impl MorningPeak {
    /// One error rate a minute.
    pub fn as_slice(&self) -> &[f64] {
        &self.points
    }

    /// The worst minute's error rate.
    pub fn worst(&self) -> f64 {
        self.points.iter().copied().fold(0.0, f64::max)
    }
}

/// What came of the night. What nobody could know during it is told here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NightOutcome {
    /// How it ended.
    pub kind: OutcomeKind,
    /// How bad, 0..1; 0 for success, December's factor included.
    pub severity: f64,
    /// Share of the quarter's sales lost, 0..1, before the caller scales it.
    pub sales_share_lost: f64,
    /// Minutes of the morning peak's first hour spent failing, or until a late rollback was done.
    pub minutes_into_peak: u32,
    /// Orders lost that night and morning, counted.
    pub orders_lost: u32,
    /// Faults that are still in what was moved; 0 after a rollback.
    pub residual_faults: u8,
    /// Incidents they cause over the next two weeks; 0 unless the cutover succeeded.
    pub aftershocks: u8,
    /// The morning peak.
    pub peak: MorningPeak,
    /// Faults that existed in what was moved, found or not, tipped-over bumps included.
    pub faults_present: u8,
    /// Faults mended on the night.
    pub faults_mended: u8,
    /// Probes used.
    pub probes_used: u8,
    /// Holds used.
    pub holds_used: u8,
    /// Minute of the night at which it was decided.
    pub decided_at: u32,
    /// Whether the clock ran out before the last step.
    pub clock_ran_out: bool,
    /// Whether nothing happened: the best that can.
    pub nothing_happened: bool,
    /// What stood behind the new side at the end of the night.
    pub fallback: Fallback,
    /// What the narration says, at most four lines.
    pub lines: Lines,
}

/// Error rate that what stays behind causes at the top of the morning peak, without the base rate.
#[derive(Clone, Copy)]
struct Residue {
    top: f64,
    faults: u8,
    aftershocks: f64,
}

impl Board<'_> {
    fn residue(&self) -> Residue {
        let constants = self.constants;
        let floor = share(constants.exposure_floor);
        let mut season = constants.peak_growth.max(1.0);
        if self.setup.december {
            season *= constants.december_growth.max(1.0);
        }
        let mut residue = Residue { top: 0.0, faults: 0, aftershocks: 0.0 };
        for fault in self.truth.faults() {
            let moved = usize::from(fault.origin) <= self.step;
            if !moved || !fault.stands() {
                continue;
            }
            let exposure = share(self.setup.step(usize::from(fault.origin)).exposure);
            let touched = floor + (1.0 - floor) * exposure;
            // A fault due to return on a step that was never reached has not grown into the morning
            // yet, but the morning meets it all the same.
            debug_assert!(fault.shows_at == MORNING || self.stop == Some(Stop::ClockRanOut));
            let error = fault.size * touched * season;
            residue.top += error;
            residue.faults += 1;
            residue.aftershocks +=
                (error / constants.fail_error.max(0.001)).min(1.0) * constants.aftershocks_per_fault.max(0.0);
        }
        if self.stop == Some(Stop::ClockRanOut) {
            residue.top += constants.unfinished_error;
        }
        residue.top = share(residue.top);
        residue
    }

    /// The outcome once the night has stopped; `None` while it goes on.
    pub(super) fn outcome(&self) -> Option<NightOutcome> {
        let stop = self.stop?;
        let back = match stop {
            Stop::RolledBack => true,
            // With no payments written, the morning shift takes the half-moved site back by itself.
            Stop::ClockRanOut => self.payments_began.is_none() && self.fallback() == Fallback::Warm,
            Stop::Finished => false,
        };
        let mut outcome = if back { self.rolled_back() } else { self.morning() };
        outcome.clock_ran_out = stop == Stop::ClockRanOut;
        outcome.lines = outcome_lines(self, &outcome);
        Some(outcome)
    }

    fn blank(&self, kind: OutcomeKind) -> NightOutcome {
        let moved = |origin: u8| usize::from(origin) <= self.step;
        let present = self.truth.faults().iter().filter(|one| moved(one.origin));
        NightOutcome {
            kind,
            severity: 0.0,
            sales_share_lost: 0.0,
            minutes_into_peak: 0,
            orders_lost: 0,
            residual_faults: 0,
            aftershocks: 0,
            peak: MorningPeak { points: [share(self.constants.base_error); PEAK_CAPACITY] },
            faults_present: present.count() as u8,
            faults_mended: self.mended,
            probes_used: self.probes,
            holds_used: self.holds,
            decided_at: self.now,
            clock_ran_out: false,
            nothing_happened: false,
            fallback: self.fallback(),
            lines: Lines::NONE,
        }
    }

    fn season(&self) -> f64 {
        if self.setup.december { self.constants.december_severity.max(1.0) } else { 1.0 }
    }

    fn rolled_back(&self) -> NightOutcome {
        let constants = self.constants;
        let mut outcome = self.blank(OutcomeKind::RolledBack);
        let done = self.now + self.cost(super::acts::Act::Rollback);
        let late = done.saturating_sub(self.night_minutes()).min(PEAK_CAPACITY as u32);
        let half_moved = share(constants.unfinished_error);
        let mut lost = self.orders_at_risk();
        for (minute, point) in outcome.peak.points.iter_mut().enumerate() {
            if (minute as u32) < late {
                *point = half_moved;
                lost += half_moved * self.peak_orders(minute);
            }
        }
        let written = self.payments_began.map_or(0, |began| self.now.saturating_sub(began));
        let lateness = f64::from(written) / f64::from(self.night_minutes()) + f64::from(late) / PEAK_CAPACITY as f64;
        let severity = constants.rollback_severity + constants.rollback_severity_late * lateness;
        outcome.severity = share(severity * self.season());
        outcome.minutes_into_peak = late;
        outcome.orders_lost = lost as u32;
        if outcome.orders_lost > 0 {
            outcome.sales_share_lost = share(constants.loss_with_fallback_low) * outcome.severity;
        }
        outcome
    }

    fn morning(&self) -> NightOutcome {
        let constants = self.constants;
        let residue = self.residue();
        let top = share(constants.base_error + residue.top);
        let failed = top >= constants.fail_error;
        let kind = match (failed, self.fallback()) {
            (false, _) => OutcomeKind::Succeeded,
            (true, Fallback::None) => OutcomeKind::FailedWithoutFallback,
            (true, _) => OutcomeKind::FailedWithFallback,
        };
        let mut outcome = self.blank(kind);
        outcome.residual_faults = residue.faults;
        let mut lost = 0.0;
        let mut failing_since = None;
        let orders = self.setup.orders_per_minute_peak.max(0.0);
        for minute in 0..PEAK_CAPACITY {
            let load = peak_load(constants, minute);
            let mut error = share(constants.base_error + residue.top * load * load);
            if failed && error >= constants.fail_error {
                failing_since = failing_since.or(Some(minute));
            }
            let since = failing_since.map_or(0, |begun| (minute - begun) as u32);
            let back = kind == OutcomeKind::FailedWithFallback && since > constants.failback_minutes;
            if back {
                error = share(constants.base_error);
            } else if failing_since.is_some() {
                outcome.minutes_into_peak += 1;
            }
            outcome.peak.points[minute] = error;
            lost += error * (orders * load);
        }
        if failed {
            let reach = (constants.collapse_error - constants.fail_error).max(0.001);
            let depth = share((top - constants.fail_error) / reach);
            let severity = between(share(constants.fail_severity), 1.0, depth) * self.season();
            outcome.severity = share(severity);
            let (low, high) = if kind == OutcomeKind::FailedWithFallback {
                // What was written on the new side during the night goes with it.
                lost += self.orders_at_risk();
                (constants.loss_with_fallback_low, constants.loss_with_fallback_high)
            } else {
                (constants.loss_without_fallback_low, constants.loss_without_fallback_high)
            };
            outcome.sales_share_lost = share(between(low, high, outcome.severity));
            outcome.orders_lost = lost as u32;
        } else {
            outcome.nothing_happened = residue.faults == 0;
            if residue.faults > 0 {
                outcome.orders_lost = lost as u32;
                outcome.aftershocks = libm::ceil(residue.aftershocks).clamp(1.0, 99.0) as u8;
            }
        }
        outcome
    }

    fn peak_orders(&self, minute: usize) -> f64 {
        self.setup.orders_per_minute_peak.max(0.0) * peak_load(self.constants, minute)
    }
}

/// Load of a minute of the morning peak, as a share of its top.
fn peak_load(constants: &NightConstants, minute: usize) -> f64 {
    let risen = (minute as f64 / f64::from(constants.peak_minutes.clamp(1, 60))).min(1.0);
    between(share(constants.peak_opening), 1.0, risen)
}

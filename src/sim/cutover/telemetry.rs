//! What the bridge can see: readings with their noise, the curve behind them, what is still open.

use super::acts::{Act, Probe};
use super::board::Board;
use super::faults::Cause;
use super::findings::{Fallback, Finding, Findings};
use super::lines::{Lines, step_lines};
use super::setup::{STEP_CAPACITY, StepKind, share, spread};

/// Most points of a curve: an hour in steps of five minutes.
pub const HISTORY_CAPACITY: usize = 12;
/// Minutes between two points of a curve.
pub const HISTORY_MINUTES: u32 = 5;

/// Widest noise of a reading, share of it: a guard, so that no reading turns negative.
const MOST_NOISE: f64 = 0.9;
/// The longest latency told, seconds: beyond a minute nobody waits.
const LONGEST_LATENCY: f64 = 60.0;
const SLOT_ERROR: u64 = 2_000;
const SLOT_LATENCY: u64 = 4_000;
const SLOT_TRACE: u64 = 6_000;

/// A curve of error rates (0..1), oldest first, a point every [`HISTORY_MINUTES`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct History {
    points: [f64; HISTORY_CAPACITY],
    len: u8,
}

impl History {
    const EMPTY: Self = Self { points: [0.0; HISTORY_CAPACITY], len: 0 };

    fn push(&mut self, value: f64) {
        if let Some(place) = self.points.get_mut(usize::from(self.len)) {
            *place = value;
            self.len += 1;
        }
    }

    /// The points, oldest first.
    pub fn as_slice(&self) -> &[f64] {
        self.points.get(..usize::from(self.len)).unwrap_or(&[])
    }
}

/// A probe as it can be used now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProbeOffer {
    /// Which.
    pub probe: Probe,
    /// Minutes it takes.
    pub minutes: u32,
    /// Whether it can be used now.
    pub possible: bool,
}

/// The night between two acts, as the bridge sees it: only what can be observed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NightStep {
    /// Place of the present step, from 0.
    pub place: u8,
    /// How many steps there are.
    pub step_count: u8,
    /// What has just been moved.
    pub kind: StepKind,
    /// Minutes since the night began.
    pub minute: u32,
    /// The clock on the wall, minutes after midnight, 0..=1439.
    pub clock: u32,
    /// Minutes until the morning peak.
    pub minutes_left: u32,
    /// Error rate as read, share of the step's requests, 0..1.
    pub error_rate: f64,
    /// The highest error rate read on the step so far, every [`HISTORY_MINUTES`]: the curve may have left it behind.
    pub highest: f64,
    /// 99th percentile of latency as read, seconds.
    pub latency_seconds: f64,
    /// Error rates of the last hour, at most since the step began.
    pub history: History,
    /// The rehearsal's curve over the same minutes; empty without a rehearsal.
    pub rehearsal: History,
    /// Whether the readings flicker: an exception to the freeze touched this step.
    pub noisy: bool,
    /// Whether the reading is out of the ordinary, or a probe has found a fault.
    pub anomaly: bool,
    /// Which causes are still possible, in the order of [`Cause::ALL`]; none without an anomaly.
    pub possible_causes: [bool; 3],
    /// What the probes of this step have told.
    pub findings: Findings,
    /// Error rates read on the earlier steps when they were left; the first `place` count.
    pub left_rates: [f64; STEP_CAPACITY],
    /// Minutes of a hold.
    pub hold_minutes: u32,
    /// Whether a hold ends before the morning peak.
    pub hold_possible: bool,
    /// Holds that still fit before the remaining steps would reach the morning peak.
    pub holds_left: u32,
    /// The probes.
    pub probes: [ProbeOffer; 3],
    /// Whether the administrator has been woken tonight.
    pub dba_spent: bool,
    /// What stands behind the new side now.
    pub fallback: Fallback,
    /// What will stand behind after going on: differs on the step before a point of no return.
    pub fallback_after_go: Fallback,
    /// Whether payments have been written on the new side.
    pub payments_begun: bool,
    /// Whether going on writes the first payments on the new side.
    pub payments_begin_next: bool,
    /// Orders a rollback would lose now, counted.
    pub orders_at_risk: u32,
    /// Minutes a rollback takes now.
    pub rollback_minutes: u32,
    /// What the narration says, at most three lines.
    pub lines: Lines,
}

impl NightStep {
    /// The message id of the act's label as things stand: a rollback counts the orders it loses
    /// (`$orders`), going on from the last step ends the night.
    pub const fn act_message_id(&self, act: Act) -> &'static str {
        match act {
            Act::Rollback if self.orders_at_risk > 0 => "night-act-rollback-orders",
            Act::Go if self.place + 1 >= self.step_count => "night-act-finish",
            other => other.message_id(),
        }
    }

    /// Whether the act can be done now; the same judgement as `check_act`.
    pub fn possible(&self, act: Act) -> bool {
        match act {
            Act::Go => true,
            Act::Hold => self.hold_possible,
            Act::Rollback => self.fallback == Fallback::Warm,
            Act::Probe(probe) => self.probes.iter().any(|offer| offer.probe == probe && offer.possible),
        }
    }
}

/// The readings of an instant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Reading {
    pub(super) error_rate: f64,
    pub(super) latency_seconds: f64,
}

impl Board<'_> {
    fn noise(&self, slot: u64, at: u32) -> f64 {
        let step = self.step.min(STEP_CAPACITY - 1);
        let fear = 1.0 - share(self.setup.honesty);
        let mut width = self.constants.noise_floor + self.constants.noise_fear * fear;
        if self.setup.step(step).exception {
            width += self.constants.noise_exception;
        }
        let along = spread(self.setup.noise_u[step], slot + u64::from(at / HISTORY_MINUTES));
        1.0 + width.clamp(0.0, MOST_NOISE) * (2.0 * along - 1.0)
    }

    /// What the instruments show at minute `at` of the night, which must lie in the present step.
    pub(super) fn reading(&self, at: u32) -> Reading {
        let constants = self.constants;
        let into = f64::from(at.saturating_sub(self.step_began));
        let (slow, wrong) = self.truth.errors(constants, self.step, into, at);
        let green = 1.0 - share(constants.understatement) * (1.0 - share(self.setup.honesty));
        let seen = (constants.base_error + slow + wrong) * green * self.noise(SLOT_ERROR, at);
        let latency = constants.base_latency + constants.load_latency * slow + constants.data_latency * wrong;
        Reading {
            error_rate: share(seen),
            latency_seconds: LONGEST_LATENCY * share(latency * self.noise(SLOT_LATENCY, at) / LONGEST_LATENCY),
        }
    }

    /// The readings now.
    pub(super) fn reading_now(&self) -> Reading {
        self.reading(self.now)
    }

    /// Whether this reading, or what has been found, is out of the ordinary.
    pub(super) fn is_anomaly(&self, error_rate: f64) -> bool {
        let found = [Cause::Load, Cause::Data]
            .iter()
            .any(|cause| matches!(self.findings.of(*cause), Finding::Confirmed | Finding::BeyondTonight));
        found || error_rate > self.constants.watch_error || self.findings.unexplained()
    }

    fn history(&self) -> History {
        let mut curve = History::EMPTY;
        let since = self.now.saturating_sub(self.step_began);
        let points = (since / HISTORY_MINUTES + 1).min(HISTORY_CAPACITY as u32);
        for back in (0..points).rev() {
            curve.push(self.reading(self.now - back * HISTORY_MINUTES).error_rate);
        }
        curve
    }

    fn highest(&self) -> f64 {
        let points = self.now.saturating_sub(self.step_began) / HISTORY_MINUTES;
        let read = (0..=points).map(|back| self.reading(self.now - back * HISTORY_MINUTES).error_rate);
        read.fold(0.0, f64::max)
    }

    /// The rehearsal saw the harmless bump, the more exactly the better it was; never a fault.
    fn rehearsal(&self) -> History {
        let mut curve = History::EMPTY;
        let exact = share(self.setup.rehearsed);
        if exact <= 0.0 {
            return curve;
        }
        let constants = self.constants;
        let since = self.now.saturating_sub(self.step_began);
        let points = (since / HISTORY_MINUTES + 1).min(HISTORY_CAPACITY as u32);
        let draw = self.setup.noise_u[self.step.min(STEP_CAPACITY - 1)];
        for back in (0..points).rev() {
            let at = since - back * HISTORY_MINUTES;
            let bump = self.truth.bump_error(constants, self.step, f64::from(at));
            let along = spread(draw, SLOT_TRACE + u64::from(at / HISTORY_MINUTES));
            let blur = 1.0 + (1.0 - exact) * (2.0 * along - 1.0);
            curve.push(share((constants.base_error + bump) * blur));
        }
        curve
    }

    /// Whether nothing on this step has been out of the ordinary.
    pub(super) fn is_flat(&self) -> bool {
        self.history().as_slice().iter().all(|error| *error <= self.constants.watch_error)
    }

    /// The view between two acts, where all this was said before.
    pub(super) fn view(&self, said: &[&'static str]) -> NightStep {
        let reading = self.reading_now();
        let anomaly = self.is_anomaly(reading.error_rate);
        let next = self.setup.step(self.step + 1);
        let fallback = self.fallback();
        let fallback_after_go = match fallback {
            Fallback::Warm if !self.is_last_step() && next.retires_old => Fallback::Cold,
            other => other,
        };
        let hold = self.cost(Act::Hold);
        NightStep {
            place: self.step as u8,
            step_count: self.setup.step_count() as u8,
            kind: self.setup.step(self.step).kind,
            minute: self.now,
            clock: self.constants.start_clock.saturating_add(self.now) % 1_440,
            minutes_left: self.minutes_left(),
            error_rate: reading.error_rate,
            highest: self.highest(),
            latency_seconds: reading.latency_seconds,
            history: self.history(),
            rehearsal: self.rehearsal(),
            noisy: self.setup.step(self.step).exception,
            anomaly,
            possible_causes: if anomaly { self.findings.remaining() } else { [false; 3] },
            findings: self.findings,
            left_rates: self.left_rates,
            hold_minutes: hold,
            hold_possible: self.check(Act::Hold).is_ok(),
            holds_left: self.slack() / hold,
            probes: Probe::ALL.map(|probe| ProbeOffer {
                probe,
                minutes: self.cost(Act::Probe(probe)),
                possible: self.check(Act::Probe(probe)).is_ok(),
            }),
            dba_spent: self.dba_spent,
            fallback,
            fallback_after_go,
            payments_begun: self.payments_began.is_some(),
            payments_begin_next: self.payments_began.is_none() && !self.is_last_step() && next.payments_start,
            orders_at_risk: self.orders_at_risk() as u32,
            rollback_minutes: self.cost(Act::Rollback),
            lines: step_lines(self, said, reading),
        }
    }
}

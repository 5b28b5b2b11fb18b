//! Which sentences the narration says: message ids, chosen by what is seen and by the wording's luck.
//!
//! Every message may use `$errors` (share), `$latency` (seconds), `$minutes` (until the morning peak;
//! in an outcome, into it) and `$orders` (at risk; in an outcome, lost), from the view it came with.

use super::acts::{Act, Probe};
use super::board::Board;
use super::faults::Cause;
use super::findings::{Fallback, Finding};
use super::outcome::{NightOutcome, OutcomeKind};
use super::setup::{STEP_CAPACITY, StepKind, share, spread};
use super::telemetry::Reading;
use super::wording::{self, Family, Variants};

/// Most lines of narration at once.
const LINE_CAPACITY: usize = 4;

/// Error rate over the earlier one below which a hold is told as a fall, and above which as a rise: words, no outcome.
const FELL: f64 = 0.6;
const GREW: f64 = 1.2;

const SLOT_LEAD_SPEAKS: u64 = 3_000;
const SLOT_LEAD_RIGHT: u64 = 3_001;

/// A few message ids in the order to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lines {
    ids: [&'static str; LINE_CAPACITY],
    len: u8,
}

impl Lines {
    pub(super) const NONE: Self = Self { ids: [""; LINE_CAPACITY], len: 0 };

    /// The message ids.
    pub fn as_slice(&self) -> &[&'static str] {
        self.ids.get(..usize::from(self.len)).unwrap_or(&[])
    }

    fn push(&mut self, id: &'static str) {
        if let Some(place) = self.ids.get_mut(usize::from(self.len)) {
            *place = id;
            self.len += 1;
        }
    }
}

impl Cause {
    /// The message id of the cause's story on a step of this kind.
    pub const fn message_id(self, kind: StepKind) -> &'static str {
        wording::cause_id(self, kind)
    }
}

impl Board<'_> {
    /// Where among so many variants the choice begins: each game begins somewhere else and each act moves one on.
    fn first_of(&self, variants: Variants) -> usize {
        let first = (share(self.setup.wording_u) * variants.len() as f64) as usize;
        (first + usize::from(self.acts)) % variants.len().max(1)
    }

    fn say(&self, lines: &mut Lines, variants: Variants) {
        if let Some(id) = variants.get(self.first_of(variants)) {
            lines.push(id);
        }
    }

    /// Says what was not said tonight, so that no sentence is heard twice in a night.
    fn say_anew(&self, lines: &mut Lines, said: &[&'static str], family: Family) {
        let from = family.ids.iter().cycle().skip(self.first_of(family.ids)).take(family.ids.len());
        let fresh = from.copied().find(|id| !said.contains(id));
        match fresh {
            Some(id) => lines.push(id),
            None if family.plain.is_empty() || lines.as_slice().contains(&family.plain) => {}
            None => lines.push(family.plain),
        }
    }

    /// What the lead on the bridge believes. Fear makes her hope; candour makes her guess.
    fn lead_believes(&self) -> Cause {
        let constants = self.constants;
        let draw = self.setup.noise_u[self.step.min(STEP_CAPACITY - 1)];
        let low = share(constants.lead_candour_low);
        let high = share(constants.lead_candour_high);
        let candour = low + (high - low) * share(self.setup.honesty);
        if spread(draw, SLOT_LEAD_SPEAKS) >= candour {
            return Cause::Benign;
        }
        let truth = self.truth.active(self.step).next().map_or(Cause::Benign, |fault| fault.cause);
        if spread(draw, SLOT_LEAD_RIGHT) < share(constants.lead_right) {
            return truth;
        }
        match truth {
            Cause::Benign => Cause::Load,
            Cause::Load => Cause::Data,
            Cause::Data => Cause::Load,
        }
    }

    fn lines_on_entry(&self, lines: &mut Lines, said: &[&'static str], reading: Reading) {
        let step = self.setup.step(self.step);
        if step.payments_start {
            self.say_anew(lines, said, wording::PAYMENTS_BEGUN);
        } else if step.retires_old {
            self.say_anew(
                lines,
                said,
                match self.fallback() {
                    Fallback::None => wording::RETIRED_FOR_GOOD,
                    Fallback::Warm | Fallback::Cold => wording::RETIRED,
                },
            );
        } else {
            lines.push(wording::entry_id(step.kind));
        }
        if !self.is_anomaly(reading.error_rate) {
            // Nobody jokes on the step after an alarm.
            let alarmed = self.step.checked_sub(1).is_some_and(|last| self.rate_of(last) > self.constants.watch_error);
            let calm = if alarmed { wording::AFTER_ALARM } else { wording::CALM };
            self.say_anew(lines, said, if step.exception { wording::FLICKER } else { calm });
            return;
        }
        let returned = self.truth.active(self.step).any(|fault| fault.passed_over > 0);
        self.say_anew(
            lines,
            said,
            if returned {
                wording::RETURNED
            } else if step.exception {
                wording::FLICKER
            } else {
                wording::ANOMALY
            },
        );
        self.say_anew(
            lines,
            said,
            match self.lead_believes() {
                Cause::Benign => wording::LEAD_BENIGN,
                Cause::Load => wording::LEAD_LOAD,
                Cause::Data => wording::LEAD_DATA,
            },
        );
    }

    fn lines_after_hold(&self, lines: &mut Lines, said: &[&'static str], before: u32, reading: Reading) {
        let known = |finding| self.findings.load == finding || self.findings.data == finding;
        let variants = match self.mended_now {
            Some(Cause::Data) => wording::MENDED_DATA,
            Some(_) => wording::MENDED_LOAD,
            None if known(Finding::BeyondTonight) => wording::BEYOND,
            None => {
                let earlier = self.reading(before).error_rate;
                if !self.is_anomaly(reading.error_rate) && earlier <= self.constants.watch_error {
                    wording::HOLD_QUIET
                } else if reading.error_rate < FELL * earlier {
                    wording::HOLD_FELL
                } else if reading.error_rate > GREW * earlier {
                    wording::HOLD_GREW
                } else {
                    wording::HOLD_STOOD
                }
            }
        };
        self.say_anew(lines, said, variants);
    }

    fn lines_after_probe(&self, lines: &mut Lines, said: &[&'static str], probe: Probe) {
        let findings = &self.findings;
        let variants = match probe {
            Probe::Compare => match (findings.compared, findings.benign) {
                (Some(true), Finding::Confirmed) if self.is_flat() => wording::COMPARE_FLAT,
                (Some(true), Finding::Confirmed) => wording::COMPARE_SAME,
                (Some(true), _) => wording::COMPARE_OTHER,
                _ => wording::COMPARE_BLURRED,
            },
            Probe::Drain => match findings.load {
                Finding::Confirmed => wording::DRAIN_LOAD,
                _ => wording::DRAIN_NOT_LOAD,
            },
            Probe::WakeDba => match findings.data {
                Finding::Confirmed => wording::DBA_DATA,
                Finding::BeyondTonight => wording::DBA_BEYOND,
                _ => wording::DBA_NOT_DATA,
            },
        };
        self.say_anew(lines, said, variants);
    }
}

/// What the narration says between two acts, where all this was said before.
pub(super) fn step_lines(board: &Board<'_>, said: &[&'static str], reading: Reading) -> Lines {
    let mut lines = Lines::NONE;
    match board.last {
        None | Some((Act::Go | Act::Rollback, _)) => board.lines_on_entry(&mut lines, said, reading),
        Some((Act::Hold, before)) => board.lines_after_hold(&mut lines, said, before, reading),
        Some((Act::Probe(probe), _)) => board.lines_after_probe(&mut lines, said, probe),
    }
    if board.slack() < board.cost(Act::Hold) {
        board.say_anew(&mut lines, said, wording::LATE);
    }
    lines
}

/// What the narration says when the night is over: the morning, then what it comes to.
pub(super) fn outcome_lines(board: &Board<'_>, outcome: &NightOutcome) -> Lines {
    let mut lines = Lines::NONE;
    if outcome.clock_ran_out {
        board.say(&mut lines, wording::RAN_OUT);
    }
    match outcome.kind {
        OutcomeKind::Succeeded if outcome.nothing_happened => {
            board.say(&mut lines, wording::PEAK_CALM);
            lines.push("night-outcome-nothing");
        }
        OutcomeKind::Succeeded => {
            board.say(&mut lines, wording::PEAK_LIMPS);
            board.say(&mut lines, wording::AFTERSHOCKS);
        }
        OutcomeKind::RolledBack => board.say(
            &mut lines,
            if outcome.minutes_into_peak > 0 {
                wording::ROLLED_BACK_LATE
            } else if outcome.orders_lost > 0 {
                wording::ROLLED_BACK_ORDERS
            } else {
                wording::ROLLED_BACK
            },
        ),
        OutcomeKind::FailedWithFallback => {
            board.say(&mut lines, wording::PEAK_BREAKS);
            board.say(&mut lines, wording::FAILED_BACK);
        }
        OutcomeKind::FailedWithoutFallback => {
            board.say(&mut lines, wording::PEAK_BREAKS);
            board.say(&mut lines, wording::FAILED);
        }
    }
    lines
}

//! The state of the night and what each act does to it. Pure: acts in order, nothing else.

use super::acts::{ACT_CAPACITY, Act, Probe};
use super::constants::NightConstants;
use super::faults::{Cause, Truth};
use super::findings::{ActRejection, Fallback, Finding, Findings};
use super::setup::{NightSetup, STEP_CAPACITY, share, spread};

/// Most minutes to take one step back, whatever a scenario says: the form's own limit.
const MOST_ROLLBACK: u32 = 120;

/// Slot of the draw that says whether a comparison tells anything.
const SLOT_COMPARE: u64 = 1_000;

/// How the night stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    Finished,
    RolledBack,
    ClockRanOut,
}

/// The state between two acts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Board<'a> {
    pub(super) setup: &'a NightSetup,
    pub(super) constants: &'a NightConstants,
    pub(super) truth: Truth,
    pub(super) step: usize,
    /// Minute of the night at which the present step began.
    pub(super) step_began: u32,
    /// Minutes since the start of the night.
    pub(super) now: u32,
    pub(super) findings: Findings,
    /// Error rates read when the earlier steps were left.
    pub(super) left_rates: [f64; STEP_CAPACITY],
    pub(super) dba_spent: bool,
    pub(super) holds: u8,
    pub(super) probes: u8,
    pub(super) mended: u8,
    pub(super) acts: u8,
    pub(super) payments_began: Option<u32>,
    /// The act done last, and the minute before it: what the narration speaks of.
    pub(super) last: Option<(Act, u32)>,
    pub(super) mended_now: Option<Cause>,
    pub(super) stop: Option<Stop>,
}

impl<'a> Board<'a> {
    /// The night with its first step moved.
    pub(super) fn start(setup: &'a NightSetup, constants: &'a NightConstants) -> Self {
        let mut board = Self {
            setup,
            constants,
            truth: Truth::of(setup, constants),
            step: 0,
            step_began: 0,
            now: minutes(constants.go_minutes),
            findings: Findings::NONE,
            left_rates: [0.0; STEP_CAPACITY],
            dba_spent: false,
            holds: 0,
            probes: 0,
            mended: 0,
            acts: 0,
            payments_began: None,
            last: None,
            mended_now: None,
            stop: None,
        };
        board.note_payments();
        if board.now > board.night_minutes() {
            board.run_out();
        }
        board
    }

    pub(super) fn night_minutes(&self) -> u32 {
        self.constants.night_minutes.clamp(1, 1_440)
    }

    pub(super) fn minutes_left(&self) -> u32 {
        self.night_minutes().saturating_sub(self.now)
    }

    /// Minutes since the present step began.
    pub(super) fn minutes_here(&self) -> f64 {
        f64::from(self.now.saturating_sub(self.step_began))
    }

    /// Minutes that can still be spent without the remaining steps reaching the morning peak.
    pub(super) fn slack(&self) -> u32 {
        let steps = (self.setup.step_count() - 1).saturating_sub(self.step) as u32;
        self.minutes_left().saturating_sub(steps * minutes(self.constants.go_minutes))
    }

    pub(super) fn is_last_step(&self) -> bool {
        self.step + 1 >= self.setup.step_count()
    }

    pub(super) fn fallback(&self) -> Fallback {
        if !self.setup.fallback_kept {
            Fallback::None
        } else if (0..=self.step).any(|place| self.setup.step(place).retires_old) {
            Fallback::Cold
        } else {
            Fallback::Warm
        }
    }

    /// Error rate when a step was left, or as it is read now on the one that the night stands on.
    pub(super) fn rate_of(&self, step: usize) -> f64 {
        let left = self.left_rates.get(step).copied().unwrap_or(0.0);
        if step == self.step { left.max(self.reading_now().error_rate) } else { left }
    }

    /// Orders a rollback would lose now.
    pub(super) fn orders_at_risk(&self) -> f64 {
        let written = self.payments_began.map_or(0, |began| self.now.saturating_sub(began));
        f64::from(written) * self.setup.orders_per_minute_night.max(0.0) * share(self.constants.rollback_order_loss)
    }

    /// Minutes an act takes.
    pub(super) fn cost(&self, act: Act) -> u32 {
        let constants = self.constants;
        minutes(match act {
            Act::Go if self.is_last_step() => return 0,
            Act::Go => constants.go_minutes,
            Act::Hold => constants.hold_minutes,
            Act::Rollback => return self.rollback_minutes(),
            Act::Probe(Probe::Compare) => constants.compare_minutes,
            Act::Probe(Probe::Drain) => constants.drain_minutes,
            Act::Probe(Probe::WakeDba) => constants.dba_minutes,
        })
    }

    fn rollback_minutes(&self) -> u32 {
        let moved = (self.step + 1) as u32;
        self.constants.rollback_minutes_per_step.min(MOST_ROLLBACK) * moved
    }

    /// Whether the act can be done now. Going on always can; going back as long as there is a way.
    pub(super) fn check(&self, act: Act) -> Result<(), ActRejection> {
        if self.stop.is_some() {
            return Err(ActRejection::NightOver);
        }
        match act {
            Act::Go => return Ok(()),
            Act::Rollback => {
                return match self.fallback() {
                    Fallback::Warm => Ok(()),
                    Fallback::Cold => Err(ActRejection::OldSideRetired),
                    Fallback::None => Err(ActRejection::NoFallback),
                };
            }
            Act::Probe(Probe::Compare) if share(self.setup.rehearsed) <= 0.0 => {
                return Err(ActRejection::NoRehearsal);
            }
            Act::Hold | Act::Probe(_) => {}
        }
        if let Act::Probe(probe) = act {
            let spent = match probe {
                Probe::Compare => self.findings.compared.is_some(),
                Probe::Drain => self.findings.drained,
                Probe::WakeDba => self.dba_spent,
            };
            if spent {
                return Err(ActRejection::ProbeSpent(probe));
            }
        }
        let (needed, left) = (self.cost(act), self.minutes_left());
        if needed > left {
            return Err(ActRejection::NotEnoughMinutes { needed, left });
        }
        Ok(())
    }

    /// Does an act; one that cannot be done now changes nothing.
    pub(super) fn play(&mut self, act: Act) {
        if self.check(act).is_err() {
            return;
        }
        self.last = Some((act, self.now));
        self.mended_now = None;
        self.acts += 1;
        match act {
            Act::Go => self.go(),
            Act::Hold => self.hold(),
            Act::Rollback => self.stop = Some(Stop::RolledBack),
            Act::Probe(probe) => self.probe(probe),
        }
        // A scenario with very short holds could outlast the list of acts; the clock then runs out.
        if self.stop.is_none() && usize::from(self.acts) >= ACT_CAPACITY {
            self.run_out();
        }
    }

    fn go(&mut self) {
        if self.is_last_step() {
            self.leave_step();
            self.stop = Some(Stop::Finished);
            return;
        }
        let needed = self.cost(Act::Go);
        if needed > self.minutes_left() {
            self.run_out();
            return;
        }
        self.leave_step();
        self.step_began = self.now;
        self.now += needed;
        self.step += 1;
        self.findings = Findings::NONE;
        self.note_payments();
    }

    /// What stands here is passed over: it returns later tonight, or in the morning.
    fn leave_step(&mut self) {
        let (setup, constants) = (self.setup, self.constants);
        let rate = self.reading_now().error_rate;
        if let Some(place) = self.left_rates.get_mut(self.step) {
            *place = rate;
        }
        self.truth.leave(setup, constants, self.step, self.minutes_here());
    }

    fn note_payments(&mut self) {
        if self.payments_began.is_none() && self.setup.step(self.step).payments_start {
            self.payments_began = Some(self.step_began);
        }
    }

    fn run_out(&mut self) {
        self.leave_step();
        self.now = self.night_minutes();
        self.stop = Some(Stop::ClockRanOut);
    }

    fn hold(&mut self) {
        self.now += self.cost(Act::Hold);
        self.holds = self.holds.saturating_add(1);
        for cause in [Cause::Load, Cause::Data] {
            if self.findings.of(cause) != Finding::Confirmed {
                continue;
            }
            let mended = self.truth.mend(self.step, cause, self.now);
            self.mended = self.mended.saturating_add(mended);
            let finding = if self.truth.has(self.step, cause) {
                Finding::BeyondTonight
            } else {
                self.mended_now = Some(cause);
                Finding::Mended
            };
            self.findings.set(cause, finding);
        }
    }

    fn probe(&mut self, probe: Probe) {
        self.now += self.cost(Act::Probe(probe));
        self.probes = self.probes.saturating_add(1);
        match probe {
            Probe::Compare => self.compare(),
            Probe::Drain => {
                self.findings.drained = true;
                self.tell(Cause::Load, Finding::Confirmed);
            }
            Probe::WakeDba => {
                self.dba_spent = true;
                // She knows at once whether it can be put right before the morning.
                let verdict = if self.truth.beyond_mending(self.step, Cause::Data) {
                    Finding::BeyondTonight
                } else {
                    Finding::Confirmed
                };
                self.tell(Cause::Data, verdict);
            }
        }
    }

    fn tell(&mut self, cause: Cause, if_so: Finding) {
        let finding = if self.truth.has(self.step, cause) { if_so } else { Finding::RuledOut };
        if self.findings.of(cause) != Finding::Mended {
            self.findings.set(cause, finding);
        }
    }

    fn compare(&mut self) {
        let exact = share(self.setup.rehearsed);
        let chance = share(self.constants.compare_floor) * (1.0 - exact) + exact;
        let draw = self.setup.noise_u[self.step.min(self.setup.noise_u.len() - 1)];
        let told = spread(draw, SLOT_COMPARE) < chance;
        self.findings.compared = Some(told);
        if !told {
            return;
        }
        if self.truth.active(self.step).next().is_some() {
            self.findings.benign = Finding::RuledOut;
        } else {
            self.findings.benign = Finding::Confirmed;
            for cause in [Cause::Load, Cause::Data] {
                if self.findings.of(cause) == Finding::Open {
                    self.findings.set(cause, Finding::RuledOut);
                }
            }
        }
    }
}

/// A duration as given, made safe: at least a minute, so that every act moves the clock.
fn minutes(given: u32) -> u32 {
    given.clamp(1, 1_440)
}

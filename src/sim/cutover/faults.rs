//! What is truly wrong tonight: faults and harmless bumps, from the latent luck, and their course.

use super::constants::NightConstants;
use super::setup::{NightSetup, STEP_CAPACITY, between, share, spread};

/// What may lie behind an anomaly. Each step has its own story for each of the three.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// Harmless: caches fill, clients come back. Passes by itself, unless haste tips it over.
    Benign,
    /// Too little of something for the load. Mended by holding once identified.
    Load,
    /// Data wrong or out of order. Grows; mended by holding once the administrator has seen it.
    Data,
}

impl Cause {
    /// Every cause.
    pub const ALL: [Self; 3] = [Self::Benign, Self::Load, Self::Data];

    /// The id used by the agent.
    pub const fn to_id(self) -> &'static str {
        match self {
            Self::Benign => "benign",
            Self::Load => "load",
            Self::Data => "data",
        }
    }
}

/// Where a fault shows next: a step's place, or the morning.
pub(super) const MORNING: u8 = u8::MAX;
/// Faults of their own, and bumps that tipped over.
pub(super) const FAULT_CAPACITY: usize = 2 * STEP_CAPACITY;

// Slots of the further draws from a step's latent uniforms.
const SLOT_CAUSE: u64 = 0;
const SLOT_QUIET: u64 = 1;
const SLOT_SIZE: u64 = 2;
const SLOT_MENDABLE: u64 = 3;
const SLOT_BUMP_SIZE: u64 = 0;
const SLOT_STAMPEDE: u64 = 1;

/// A real fault.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Fault {
    /// Load or Data.
    pub(super) cause: Cause,
    /// Error rate on its step once it shows fully.
    pub(super) size: f64,
    /// The step's place on which it shows, or [`MORNING`].
    pub(super) shows_at: u8,
    /// Whether it can be mended on the night.
    pub(super) mendable: bool,
    /// Minute of the night at which it was mended; `u32::MAX` while it is not.
    pub(super) mended_at: u32,
    /// How often it has been passed over.
    pub(super) passed_over: u8,
    /// Place of the step it began on.
    pub(super) origin: u8,
    draw: f64,
}

impl Fault {
    const NONE: Self = Self {
        cause: Cause::Load,
        size: 0.0,
        shows_at: MORNING,
        mendable: false,
        mended_at: u32::MAX,
        passed_over: 0,
        origin: 0,
        draw: 0.5,
    };

    /// Whether it still does harm.
    pub(super) fn stands(&self) -> bool {
        self.mended_at == u32::MAX
    }

    /// Error rate it causes on its step, `minutes` after that step began.
    pub(super) fn error(&self, constants: &NightConstants, minutes: f64) -> f64 {
        let onset = (minutes / constants.onset_minutes.max(1.0)).min(1.0);
        let growth = match self.cause {
            Cause::Data => constants.data_growth,
            Cause::Load | Cause::Benign => constants.load_growth,
        };
        self.size * onset * (1.0 + growth * minutes)
    }

    /// Leaves the fault to return, changed, `return_steps` later or in the morning.
    fn pass_over(&mut self, setup: &NightSetup, constants: &NightConstants, step: usize, minutes: f64) {
        // Changed: what timed out has left half-written rows; what was wrong is now asked for again
        // and again.
        let cause = match self.cause {
            Cause::Data => Cause::Load,
            Cause::Load | Cause::Benign => Cause::Data,
        };
        let error = self.error(constants, minutes);
        self.return_as(setup, constants, cause, error, step);
    }

    fn return_as(&mut self, setup: &NightSetup, constants: &NightConstants, cause: Cause, error: f64, step: usize) {
        self.cause = cause;
        self.size = share(error * constants.return_growth.max(1.0));
        self.passed_over = self.passed_over.saturating_add(1);
        self.mendable = mendable(setup, constants, cause, self.draw, self.passed_over);
        let next = step.saturating_add(constants.return_steps.max(1) as usize);
        self.shows_at = if next < setup.step_count() { next as u8 } else { MORNING };
    }
}

fn mendable(setup: &NightSetup, constants: &NightConstants, cause: Cause, draw: f64, passed_over: u8) -> bool {
    let practised = between(share(constants.unrehearsed_mending), 1.0, share(setup.rehearsed));
    let chance = practised
        * match cause {
            Cause::Data => constants.data_mendable,
            Cause::Load | Cause::Benign => constants.load_mendable,
        };
    spread(draw, SLOT_MENDABLE + u64::from(passed_over)) < chance
}

/// All that is wrong tonight, known to nobody.
#[derive(Clone, Copy, Debug)]
pub(super) struct Truth {
    faults: [Fault; FAULT_CAPACITY],
    len: u8,
    /// Top of each step's harmless bump as error rate; 0 for none.
    bumps: [f64; STEP_CAPACITY],
}

impl Truth {
    /// Reads the latent luck. A step's fault exists where its uniform is below
    /// `1 − (1 − hazard)^(weight / sum of weights)`: the chance of at least one is the hazard, and
    /// each step's chance rises with it, so more readiness never means more faults.
    pub(super) fn of(setup: &NightSetup, constants: &NightConstants) -> Self {
        let mut truth = Self { faults: [Fault::NONE; FAULT_CAPACITY], len: 0, bumps: [0.0; STEP_CAPACITY] };
        let count = setup.step_count();
        let hazard = share(setup.hazard);
        let weight_of = |place: usize| setup.step(place).weight.clamp(0.0, 1.0e6).max(0.0);
        let total: f64 = (0..count).map(weight_of).sum();
        let spared = libm::log(1.0 - hazard);
        for place in 0..count {
            let part = if total > 0.0 { weight_of(place) / total } else { 1.0 / count as f64 };
            // `fault_u < 1 − e^(part·ln(1 − hazard))`, with one logarithm a night and one
            // exponential a step; hazard 1 gives certainty wherever the part is above 0.
            let certain = hazard >= 1.0 && part > 0.0;
            let chance = if part > 0.0 { 1.0 - libm::exp(part * spared) } else { 0.0 };
            if certain || setup.fault_u[place] < chance {
                truth.add(Self::own_fault(setup, constants, place));
            }
            truth.bumps[place] = bump(setup, constants, place);
        }
        truth
    }

    fn own_fault(setup: &NightSetup, constants: &NightConstants, place: usize) -> Fault {
        let draw = setup.cause_u[place];
        let cause = if spread(draw, SLOT_CAUSE) < constants.load_share { Cause::Load } else { Cause::Data };
        let along = spread(draw, SLOT_SIZE);
        let size = if spread(draw, SLOT_QUIET) < constants.quiet_share {
            between(constants.quiet_low, constants.fault_low, along)
        } else {
            between(constants.fault_low, constants.fault_high, along)
        };
        Fault {
            cause,
            size: share(size),
            shows_at: place as u8,
            mendable: mendable(setup, constants, cause, draw, 0),
            origin: place as u8,
            draw,
            ..Fault::NONE
        }
    }

    fn add(&mut self, fault: Fault) {
        if let Some(place) = self.faults.get_mut(usize::from(self.len)) {
            *place = fault;
            self.len += 1;
        }
    }

    /// Every fault there has been.
    pub(super) fn faults(&self) -> &[Fault] {
        self.faults.get(..usize::from(self.len)).unwrap_or(&[])
    }

    /// The faults that show on a step and do harm there.
    pub(super) fn active(&self, step: usize) -> impl Iterator<Item = &Fault> {
        self.faults().iter().filter(move |fault| usize::from(fault.shows_at) == step && fault.stands())
    }

    /// Whether a standing fault of this cause shows on the step.
    pub(super) fn has(&self, step: usize, cause: Cause) -> bool {
        self.active(step).any(|fault| fault.cause == cause)
    }

    /// Whether a standing fault of this cause on the step is beyond mending tonight.
    pub(super) fn beyond_mending(&self, step: usize, cause: Cause) -> bool {
        self.active(step).any(|fault| fault.cause == cause && !fault.mendable)
    }

    /// Error rates on a step `minutes` after it began, at minute `now` of the night:
    /// (harmless or load, data).
    pub(super) fn errors(&self, constants: &NightConstants, step: usize, minutes: f64, now: u32) -> (f64, f64) {
        let mut slow = bump_course(constants, self.bumps[step.min(STEP_CAPACITY - 1)], minutes);
        let mut wrong = 0.0;
        for fault in self.faults() {
            if usize::from(fault.shows_at) == step && now < fault.mended_at {
                let error = fault.error(constants, minutes);
                match fault.cause {
                    Cause::Data => wrong += error,
                    Cause::Load | Cause::Benign => slow += error,
                }
            }
        }
        (slow, wrong)
    }

    /// Error rate of the step's harmless bump alone.
    pub(super) fn bump_error(&self, constants: &NightConstants, step: usize, minutes: f64) -> f64 {
        bump_course(constants, self.bumps[step.min(STEP_CAPACITY - 1)], minutes)
    }

    /// Mends what can be mended of one cause on a step; how many faults that were.
    pub(super) fn mend(&mut self, step: usize, cause: Cause, now: u32) -> u8 {
        let mut mended = 0;
        for fault in self.faults.iter_mut().take(usize::from(self.len)) {
            let here = usize::from(fault.shows_at) == step && fault.cause == cause;
            if here && fault.mendable && fault.stands() {
                fault.mended_at = now;
                mended += 1;
            }
        }
        mended
    }

    /// Leaves a step `minutes` after it began: standing faults are passed over, and a bump still
    /// high may tip into an overload.
    pub(super) fn leave(&mut self, setup: &NightSetup, constants: &NightConstants, step: usize, minutes: f64) {
        for fault in self.faults.iter_mut().take(usize::from(self.len)) {
            if usize::from(fault.shows_at) == step && fault.stands() {
                fault.pass_over(setup, constants, step, minutes);
            }
        }
        let bump = self.bump_error(constants, step, minutes);
        let draw = setup.benign_u[step.min(STEP_CAPACITY - 1)];
        if bump > constants.stampede_above && spread(draw, SLOT_STAMPEDE) < constants.stampede_share {
            let mut overload = Fault { origin: step as u8, draw, ..Fault::NONE };
            overload.return_as(setup, constants, Cause::Load, bump, step);
            self.add(overload);
        }
    }
}

/// Top of a step's harmless bump; 0 for none.
fn bump(setup: &NightSetup, constants: &NightConstants, place: usize) -> f64 {
    let draw = setup.benign_u[place];
    if draw < constants.benign_share {
        let along = spread(draw, SLOT_BUMP_SIZE);
        share(between(constants.benign_low, constants.benign_high, along))
    } else {
        0.0
    }
}

/// A bump rises evenly to its top and falls evenly to nothing.
fn bump_course(constants: &NightConstants, top: f64, minutes: f64) -> f64 {
    let rise = constants.benign_rise_minutes.max(1.0);
    if minutes < rise {
        top * (minutes / rise).max(0.0)
    } else {
        top * (1.0 - (minutes - rise) / constants.benign_fall_minutes.max(1.0)).max(0.0)
    }
}

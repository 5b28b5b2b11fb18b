//! Cutover night: the hours in which the shop moves to the new machines, played act by act.
//!
//! A pure function of the setup and the acts so far, so that a night interrupted at any act resumes
//! there and a quarter replays it. It is diagnosis, not a dial: an anomaly has a few possible causes,
//! probes cost minutes and tell them apart, holding helps against what is known or harmless, and a
//! fault passed over returns three steps later, changed and bigger. See `docs/model.md`.

mod acts;
mod board;
mod constants;
mod faults;
mod findings;
mod lines;
mod outcome;
mod policy;
mod setup;
mod telemetry;
mod wording;

#[cfg(test)]
mod calibration;
#[cfg(test)]
mod laws;
#[cfg(test)]
mod stories;
#[cfg(test)]
mod texts;

pub use acts::{ACT_CAPACITY, Act, Acts, Probe};
pub use constants::NightConstants;
pub use faults::Cause;
pub use findings::{ActRejection, Fallback, Finding, Findings};
pub use lines::Lines;
pub use outcome::{MorningPeak, NightOutcome, OutcomeKind, PEAK_CAPACITY};
pub use policy::{CutoverPolicy, play_policy, play_policy_from};
pub use setup::{NightSetup, STEP_CAPACITY, StepKind, StepSetup};
pub use telemetry::{HISTORY_CAPACITY, HISTORY_MINUTES, History, NightStep, ProbeOffer};

use board::Board;
use lines::step_lines;

/// A night after some acts: still going on, or over.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Night {
    /// The bridge waits for the next act.
    Step(NightStep),
    /// The night is over.
    Outcome(NightOutcome),
}

/// The night after these acts.
///
/// Defined for every list: an act that cannot be done where it stands changes nothing, and what
/// follows the end is not read. What a list comes to does not depend on what is appended later.
pub fn night(setup: &NightSetup, constants: &NightConstants, acts: &[Act]) -> Night {
    let mut said = Vec::new();
    let board = board_after(setup, constants, acts, |board| {
        said.extend_from_slice(step_lines(board, &said, board.reading_now()).as_slice());
    });
    match board.outcome() {
        Some(outcome) => Night::Outcome(outcome),
        None => Night::Step(board.view(&said)),
    }
}

/// A fault that stood in what was moved when a night was over: told then, known to nobody before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LeftStanding {
    /// The step that it began on.
    pub origin: StepKind,
    /// Where the readings first showed it out of the ordinary; nothing where no reading did.
    pub sign: Option<Sign>,
    /// Where they last showed it once more, after it had been passed over there; nothing where it did not come back.
    pub returned: Option<Sign>,
}

/// A reading out of the ordinary.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sign {
    /// The step on which it was read.
    pub step: StepKind,
    /// The error rate there, as a share, when the step was left or the night was stopped.
    pub errors: f64,
    /// Whether it was the step on which the night stopped.
    pub is_last: bool,
}

/// The faults that stood when the night after these acts was over, in the order of their steps.
pub fn left_standing(setup: &NightSetup, constants: &NightConstants, acts: &[Act]) -> Vec<LeftStanding> {
    let board = board_after(setup, constants, acts, |_| {});
    let moved = board.truth.faults().iter().filter(|fault| usize::from(fault.origin) <= board.step && fault.stands());
    let mut standing: Vec<(u8, LeftStanding)> = moved
        .map(|fault| {
            // What was passed over comes back after so many steps.
            let apart = constants.return_steps.max(1) as usize;
            let shown = (usize::from(fault.origin)..=board.step).step_by(apart);
            let read = shown.map(|step| (step, board.rate_of(step))).filter(|(_, rate)| *rate > constants.watch_error);
            let mut read =
                read.map(|(step, errors)| Sign { step: setup.step(step).kind, errors, is_last: step == board.step });
            let (sign, returned) = (read.next(), read.last());
            (fault.origin, LeftStanding { origin: setup.step(usize::from(fault.origin)).kind, sign, returned })
        })
        .collect();
    standing.sort_by_key(|(origin, _)| *origin);
    standing.into_iter().map(|(_, fault)| fault).collect()
}

/// Whether an act can be done after these acts.
///
/// # Errors
/// The reason why not; `night` would ignore the act.
pub fn check_act(setup: &NightSetup, constants: &NightConstants, acts: &[Act], act: Act) -> Result<(), ActRejection> {
    board_after(setup, constants, acts, |_| {}).check(act)
}

/// The night after these acts. Before each that can be done `before` sees how it stood: an act that cannot be done says
/// nothing new.
fn board_after<'a>(
    setup: &'a NightSetup,
    constants: &'a NightConstants,
    acts: &[Act],
    mut before: impl FnMut(&Board<'a>),
) -> Board<'a> {
    let mut board = Board::start(setup, constants);
    for act in acts {
        if board.check(*act).is_ok() {
            before(&board);
            board.play(*act);
        }
    }
    board
}

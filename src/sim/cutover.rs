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

//! A night played by rule, for headless games: it sees what the bridge sees and nothing else.

use super::acts::{Act, Acts, Probe};
use super::board::Board;
use super::constants::NightConstants;
use super::faults::Cause;
use super::findings::Finding;
use super::outcome::NightOutcome;
use super::setup::NightSetup;

/// How to play a night without a player.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CutoverPolicy {
    /// Error rate above which not to go on without looking, 0..1.
    pub hold_above: f64,
    /// Error rate above which to roll back, unless the cause is known and can be dealt with, 0..1.
    pub rollback_above: f64,
    /// Holds for the whole night.
    pub max_holds: u32,
    /// Whether to ask before holding.
    pub probes: bool,
}

/// Plays a night by a policy: the acts it took and what came of them.
///
/// Ends within the capacity of [`Acts`]; allocates nothing.
pub fn play_policy(setup: &NightSetup, constants: &NightConstants, policy: &CutoverPolicy) -> (Acts, NightOutcome) {
    play_policy_from(setup, constants, Acts::EMPTY, policy)
}

/// Plays a night on by a policy from where these acts leave it: all acts, and what came of them.
///
/// Acts that cannot be done are passed over, as [`super::night`] does.
pub fn play_policy_from(
    setup: &NightSetup,
    constants: &NightConstants,
    begun: Acts,
    policy: &CutoverPolicy,
) -> (Acts, NightOutcome) {
    let mut board = Board::start(setup, constants);
    let mut acts = begun;
    for act in begun.as_slice() {
        if board.check(*act).is_ok() {
            board.play(*act);
        }
    }
    loop {
        if let Some(outcome) = board.outcome() {
            return (acts, outcome);
        }
        let wanted = board.advise(policy);
        // Going on is always possible, so the night moves whatever the policy wants.
        let act = if board.check(wanted).is_ok() { wanted } else { Act::Go };
        acts.push(act);
        board.play(act);
    }
}

impl Board<'_> {
    /// What the policy does now.
    fn advise(&self, policy: &CutoverPolicy) -> Act {
        let reading = self.reading_now();
        let error = reading.error_rate;
        let can_hold = u32::from(self.holds) < policy.max_holds
            && self.slack() >= self.cost(Act::Hold)
            && self.check(Act::Hold).is_ok();
        let findings = &self.findings;
        let known = |finding: Finding| findings.load == finding || findings.data == finding;

        if known(Finding::BeyondTonight) {
            return self.back_or(Act::Go);
        }
        if known(Finding::Confirmed) {
            // Known and perhaps mendable: the only good reason to wait above the rollback line.
            return if can_hold { Act::Hold } else { self.back_or(Act::Go) };
        }
        if error <= policy.hold_above {
            return Act::Go;
        }
        if policy.probes
            && let Some(probe) = self.next_probe(reading.latency_seconds, error)
        {
            return Act::Probe(probe);
        }
        let [benign, _, data] = findings.remaining();
        if benign && !data && policy.probes {
            return if can_hold { Act::Hold } else { Act::Go };
        }
        if data && !benign && policy.probes {
            // Wrong data by elimination and nobody to mend them.
            return self.back_or(Act::Go);
        }
        if error > policy.rollback_above {
            return self.back_or(if can_hold { Act::Hold } else { Act::Go });
        }
        if can_hold { Act::Hold } else { Act::Go }
    }

    fn back_or(&self, otherwise: Act) -> Act {
        if self.check(Act::Rollback).is_ok() { Act::Rollback } else { otherwise }
    }

    /// The cheapest question that can still tell two remaining causes apart, the likelier first.
    fn next_probe(&self, latency: f64, error: f64) -> Option<Probe> {
        let remaining = self.findings.remaining();
        if remaining.iter().filter(|open| **open).count() < 2 && !self.only_data_unseen(remaining) {
            return None;
        }
        let constants = self.constants;
        let [benign, load, data] = remaining;
        // Wrong answers are quick: latency that has hardly moved points to the data.
        let slow = constants.base_latency + error * (constants.load_latency + constants.data_latency) / 2.0;
        let data_first = data && latency < slow;
        let drain = (load, Probe::Drain);
        let wake = (data, Probe::WakeDba);
        let (second, third) = if data_first { (wake, drain) } else { (drain, wake) };
        [(benign, Probe::Compare), second, third]
            .into_iter()
            .filter(|(useful, _)| *useful)
            .map(|(_, probe)| probe)
            .find(|probe| {
                let act = Act::Probe(*probe);
                self.check(act).is_ok() && self.slack() >= self.cost(act)
            })
    }

    /// Data by elimination: waking the administrator is still worth it, only she can mend them.
    fn only_data_unseen(&self, remaining: [bool; 3]) -> bool {
        remaining == [false, false, true] && self.findings.of(Cause::Data) == Finding::Open
    }
}

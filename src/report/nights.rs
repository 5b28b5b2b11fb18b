//! How a cutover night went, as it is told afterwards: one word for what papers, mornings and debriefs tell apart.

use crate::journal::Played;
use crate::sim::cutover::{Act, Night, NightOutcome, OutcomeKind, night};
use crate::sim::migration::play_night;
use crate::sim::scenario::Scenario;
use crate::sim::turn::night_of;

/// Minutes of a night within which one that was given up had hardly begun. (Assumption: two steps and a look at each.)
const HARDLY_BEGUN: u32 = 120;

/// How a night went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NightKind {
    /// The new side carries the shop, and nothing happened.
    Clean,
    /// It carries the shop, with faults left in it.
    Limping,
    /// Given up when it had hardly begun, with nothing lost.
    CalledOff,
    /// Taken back in time, with nothing lost.
    Back,
    /// Taken back in time, without the orders written meanwhile.
    BackWithOrders,
    /// Back only in the morning peak.
    BackLate,
    /// The morning failed; the old side was brought back.
    Restored,
    /// The morning failed, and there was no old side.
    Fell,
}

impl NightKind {
    /// By what came of the night.
    #[must_use]
    pub const fn of(outcome: &NightOutcome) -> Self {
        match outcome.kind {
            OutcomeKind::Succeeded if outcome.nothing_happened => Self::Clean,
            OutcomeKind::Succeeded => Self::Limping,
            OutcomeKind::RolledBack if outcome.minutes_into_peak > 0 => Self::BackLate,
            OutcomeKind::RolledBack if outcome.orders_lost > 0 => Self::BackWithOrders,
            OutcomeKind::RolledBack if outcome.decided_at <= HARDLY_BEGUN => Self::CalledOff,
            OutcomeKind::RolledBack => Self::Back,
            OutcomeKind::FailedWithFallback => Self::Restored,
            OutcomeKind::FailedWithoutFallback => Self::Fell,
        }
    }

    /// Whether the new side carries the shop.
    #[must_use]
    pub const fn has_moved(self) -> bool {
        matches!(self, Self::Clean | Self::Limping)
    }

    /// Whether the morning failed.
    #[must_use]
    pub const fn has_failed(self) -> bool {
        matches!(self, Self::Restored | Self::Fell)
    }
}

/// Whether the bridge went on from a step while the graph was out of the ordinary. Only of nights that are played act by
/// act: of others nobody saw a graph.
#[must_use]
pub fn went_on_over_a_sign(played: &Played, scenario: &Scenario) -> bool {
    let Some(setup) = night_of(played.world_before(), scenario, &played.plan) else { return false };
    let (acts, _) = play_night(&setup, scenario, &played.plan);
    let acts = acts.as_slice();
    let mut so_far = (0..acts.len()).map(|count| acts.split_at(count));
    so_far.any(|(done, next)| {
        let Night::Step(step) = night(&setup, &scenario.night, done) else { return false };
        next.first() == Some(&Act::Go) && step.anomaly
    })
}

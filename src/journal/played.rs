//! A quarter that has been played: what was decided, what it came to, and why.

use std::sync::Arc;

use crate::journal::hash::Hash;
use crate::sim::decisions::Decisions;
use crate::sim::plan::Plan;
use crate::sim::report::Report;
use crate::sim::trace::Told;
use crate::sim::units::Quarter;
use crate::sim::world::{Visible, World};

/// A quarter that has been played.
#[derive(Clone, Debug)]
pub struct Played {
    /// What was decided; silence where nothing was.
    pub decisions: Decisions,
    /// Whether the range of cash among them was taken over from the finance chief.
    pub taken_over: bool,
    /// What the decisions came to.
    pub plan: Plan,
    /// What the quarter came to.
    pub report: Report,
    /// Why its numbers moved.
    pub told: Told,
    /// The link of the chain: of everything up to the end of this quarter.
    pub hash: Hash,
    pub(super) before: Arc<World>,
    pub(super) after: Arc<World>,
}

impl Played {
    /// Which quarter it was.
    #[must_use]
    pub fn quarter(&self) -> Quarter {
        self.before.visible.quarter
    }

    /// What managers saw when they decided.
    #[must_use]
    pub fn before(&self) -> &Visible {
        &self.before.visible
    }

    /// What they saw when the next quarter was open.
    #[must_use]
    pub fn after(&self) -> &Visible {
        &self.after.visible
    }

    /// The whole truth when they decided: for analyses of finished games.
    #[must_use]
    pub fn world_before(&self) -> &World {
        &self.before
    }

    /// The whole truth when the next quarter was open.
    #[must_use]
    pub fn world_after(&self) -> &World {
        &self.after
    }
}

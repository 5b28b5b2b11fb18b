//! The cutover night between two acts: what it starts from, what has been done, where it stands.

use crate::sim::cutover::{Acts, Night, NightConstants, NightSetup, night};

/// A night that is to be played, or is being played, by acts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NightInProgress {
    /// What it starts from.
    pub setup: NightSetup,
    /// The acts so far.
    pub acts: Acts,
    /// Where it stands: the next act is awaited, or it is over and the quarter can be closed.
    pub stands: Night,
    /// Whether it has begun: the quarter's other decisions are then sealed.
    pub begun: bool,
}

impl NightInProgress {
    pub(super) fn after(setup: NightSetup, constants: &NightConstants, acts: Option<Acts>) -> Self {
        let (begun, acts) = (acts.is_some(), acts.unwrap_or_default());
        Self { setup, acts, stands: night(&setup, constants, acts.as_slice()), begun }
    }

    /// Whether the night is over.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        matches!(self.stands, Night::Outcome(_))
    }
}

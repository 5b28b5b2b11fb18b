//! A game as it stood earlier, without playing it again: to be looked at, or to be played on from there.

use std::sync::Arc;

use super::Game;
use crate::sim::decisions::Decisions;

impl Game {
    /// The game as it stood when so many quarters were closed, with nothing decided in the open one and nothing noted.
    /// Quarters that have been played are not played again.
    #[must_use]
    pub fn as_of(&self, closed: usize) -> Self {
        let world = self.played.get(closed).map_or(&self.world, |next| &next.before);
        let open = world.visible.quarter;
        Self {
            setup: self.setup.clone(),
            source: self.source.clone(),
            scenario: Arc::clone(&self.scenario),
            world: Arc::clone(world),
            draft: Decisions::none(),
            sealed: false,
            uncovered: false,
            taken_over: false,
            played: self.played.iter().take(closed).cloned().collect(),
            notes: Vec::new(),
            released: self.released.iter().copied().filter(|released| released.from <= open).collect(),
            opening: self.opening,
            exercise: self.exercise.clone(),
        }
    }
}

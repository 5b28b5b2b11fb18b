//! A company in mid-story, from which games can begin: everything seen, and what was true of the hidden.

use crate::sim::belief::{self, Nature};
use crate::sim::grid::TrueGrid;
use crate::sim::luck::Luck;
use crate::sim::migration::TrueMigration;
use crate::sim::rivals::RivalCash;
use crate::sim::scenario::Scenario;
use crate::sim::world::{Hidden, Visible, World};

/// A position of a game: an open quarter with all that led there.
#[derive(Clone, Debug, PartialEq)]
pub struct Position {
    /// The seed of the game it is taken from.
    pub seed: u64,
    /// What its managers see.
    pub visible: Visible,
    /// What is true of the migration in that game.
    pub migration: TrueMigration,
    /// Its persistent demand shock, log.
    pub demand_shock: f64,
    /// Its rivals' purses.
    pub rivals: RivalCash,
    /// What waiting with the grid has cost in it.
    pub grid: TrueGrid,
}

impl Position {
    /// A world as it stands.
    #[must_use]
    pub const fn of(world: &World, seed: u64) -> Self {
        Self {
            seed,
            visible: world.visible,
            migration: world.hidden.migration,
            demand_shock: world.hidden.demand_shock,
            rivals: world.hidden.rivals,
            grid: world.hidden.grid,
        }
    }

    /// The position under this luck. The seed of the game it is taken from continues that game; under any other,
    /// what is hidden is drawn from what its managers believe, so that nothing they have learnt turns out false.
    #[must_use]
    pub fn world(&self, scenario: &Scenario, luck: Luck) -> World {
        if luck != Luck::new(self.seed) {
            return World::believed_under(&self.visible, scenario, luck);
        }
        let deviates = belief::draw(luck);
        World {
            visible: self.visible,
            hidden: Hidden {
                luck,
                deviates,
                nature: Nature::from_deviates(&deviates, scenario),
                migration: self.migration,
                demand_shock: self.demand_shock,
                rivals: self.rivals,
                grid: self.grid,
            },
        }
    }
}

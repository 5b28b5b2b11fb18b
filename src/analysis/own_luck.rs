//! The luck of a game that is looked back on: one seed, or, where an exercise gave it out act by act, one for each act.

use crate::analysis::play::Rules;
use crate::journal::Game;
use crate::sim::luck::Luck;
use crate::sim::units::Quarter;
use crate::sim::world::World;

/// A game's own luck.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnLuck {
    opening: Luck,
    /// From which quarter on it is another.
    later: Vec<(Quarter, Luck)>,
}

impl From<Luck> for OwnLuck {
    fn from(opening: Luck) -> Self {
        Self { opening, later: Vec::new() }
    }
}

impl From<&Self> for OwnLuck {
    fn from(luck: &Self) -> Self {
        luck.clone()
    }
}

impl OwnLuck {
    /// That of a saved or running game.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        let later = game.later_seeds().map(|(from, seed)| (from, Luck::new(seed))).collect();
        Self { opening: Luck::new(game.setup().seed), later }
    }

    /// The luck that the game begins with.
    #[must_use]
    pub const fn opening(&self) -> Luck {
        self.opening
    }

    /// The opening of the game under this luck.
    #[must_use]
    pub fn open(&self, rules: &Rules<'_>) -> World {
        rules.open(self.opening)
    }

    /// Puts a world whose quarter has just opened under the luck of the act that begins with it, if one does.
    pub fn follow(&self, world: &mut World) {
        if let Some((_, luck)) = self.later.iter().find(|(from, _)| *from == world.visible.quarter) {
            world.hidden.luck = *luck;
        }
    }
}

//! A position of a game as part of a scenario file: what `scenarios from` writes and a checked file may hold.
//!
//! Everything a manager sees is carried: books, stocks, fleets, beliefs, the deck. Of what is hidden, what luck
//! alone decides is drawn again from the seed; the rest (how far the migration really is, the demand shock,
//! rivals' purses) stands in `hidden`. The words of a cutover night just over are not carried.

mod check;
mod records;
mod write;

use serde::{Deserialize, Serialize};

pub(in crate::content) use check::check;
pub(crate) use records::world_records;
pub use write::{Words, write};

use crate::sim::events::{Cards, Deck};
use crate::sim::grid::TrueGrid;
use crate::sim::migration::TrueMigration;
use crate::sim::position::Position;
use crate::sim::rivals::RivalCash;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// A position, as written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Position")]
pub struct PositionFile {
    /// The seed that continues the game it is taken from.
    pub seed: u64,
    /// Ids of the deck's cards when it was written: where `company.deck` counts cards, it counts these.
    pub cards: Vec<String>,
    /// What is hidden from managers, and no draw of luck.
    pub hidden: HiddenFile,
    /// What its managers see.
    pub company: Visible,
}

/// What is hidden in the game that a position is taken from; no other seed reads it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Hidden")]
pub struct HiddenFile {
    /// How far the migration is, and how much work it is.
    pub migration: TrueMigration,
    /// Persistent demand shock, log.
    pub demand_shock: f64,
    /// Rivals' purses.
    pub rivals: RivalCash,
    /// What waiting with the grid has cost.
    pub grid: TrueGrid,
}

impl PositionFile {
    /// The written form of a position in this scenario.
    #[must_use]
    pub fn of(position: &Position, scenario: &Scenario) -> Self {
        let mut company = position.visible;
        company.last.night = None;
        Self {
            seed: position.seed,
            cards: scenario.cards.iter().map(|card| card.id.clone()).collect(),
            hidden: HiddenFile {
                migration: position.migration,
                demand_shock: position.demand_shock,
                rivals: position.rivals,
                grid: position.grid,
            },
            company,
        }
    }

    /// The position, its cards found again in a deck that may have grown since.
    #[must_use]
    pub fn build(&self, cards: &Cards) -> Position {
        let mut visible = self.company;
        visible.deck = self.deck(cards);
        Position {
            seed: self.seed,
            visible,
            migration: self.hidden.migration,
            demand_shock: self.hidden.demand_shock,
            rivals: self.hidden.rivals,
            grid: self.hidden.grid,
        }
    }

    /// The deck with cards counted as this deck counts them; what is not in it any more is let go.
    fn deck(&self, cards: &Cards) -> Deck {
        let place = |card: u8| {
            let id = self.cards.get(usize::from(card))?;
            cards.iter().position(|it| it.id == *id).and_then(|place| u8::try_from(place).ok())
        };
        let mut deck = self.company.deck;
        deck.open = deck.open.and_then(place);
        deck.tell = deck.tell.and_then(place);
        for echo in &mut deck.echoes {
            *echo = echo.and_then(|it| Some(crate::sim::events::Echo { card: place(it.card)?, ..it }));
        }
        deck.come = (0..64).filter(|bit| deck.come >> bit & 1 == 1).filter_map(place).fold(0, |all, at| all | 1 << at);
        let waiting: Vec<_> = deck
            .due()
            .iter()
            .filter_map(|due| Some(crate::sim::events::Due { card: place(due.card)?, ..*due }))
            .collect();
        deck.waiting = waiting.len() as u8;
        deck.due = Default::default();
        deck.due.iter_mut().zip(waiting).for_each(|(to, due)| *to = due);
        deck
    }
}

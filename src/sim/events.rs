//! The deck: cards that open a quarter, their options, and what they do.
//!
//! A card is announced by its tell a quarter before it can open. Its options act through [`Impulses`] at once,
//! later, or by odds that are drawn when they fall due, so that nobody's deck knows what is still undecided.
//! Cards come on the dates of the record or win an exponential race; adding one moves no other's dice.
//! The state is [`Deck`], the list is [`Cards`]; options prefill levers by [`answer`], but levers act.

mod cards;
mod condition;
mod deck;
mod effect;
mod impulses;
mod prefill;
#[cfg(test)]
mod tests;

pub use cards::{Card, Cards, Choice, Comes, MOST_CARDS, MOST_OPTIONS, Runner, key_of};
pub use condition::Condition;
pub use deck::{Deck, Due, ECHOES, Echo, SCHEDULED};
pub use effect::{Block, Effect, MOST_FLAGS};
pub use impulses::{Impulse, Impulses};
pub use prefill::{answer, possible};

use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// The option that the open card takes when nobody answers.
#[must_use]
pub fn default_option(visible: &Visible, scenario: &Scenario) -> u8 {
    visible.deck.card(&scenario.cards).map_or(0, |card| card.default)
}

impl Scenario {
    /// The card that is open.
    #[must_use]
    pub fn open_card(&self, visible: &Visible) -> Option<&Card> {
        visible.deck.card(&self.cards)
    }

    /// How many options the open card has; 0 without a card.
    #[must_use]
    pub fn open_options(&self, visible: &Visible) -> u8 {
        self.open_card(visible).map_or(0, |card| card.options.len() as u8)
    }

    /// Whether a partner's money can be had with this option of the open card.
    #[must_use]
    pub fn partner_with(&self, visible: &Visible, option: u8) -> bool {
        self.open_card(visible).and_then(|card| card.options.get(usize::from(option))).is_some_and(|it| it.partner)
    }
}

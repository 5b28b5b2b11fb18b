//! Decks built into the program, by name: a scenario names the decks it is played with.

use crate::content::events::{Names, cards_from_source};
use crate::content::issues::Issues;
use crate::sim::events::Card;

/// A deck built into the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BuiltInDeck {
    /// Its name.
    pub name: &'static str,
    /// Its file's name, for messages.
    pub file: &'static str,
    /// Its text.
    pub source: &'static str,
}

/// The decks built in.
pub const DECKS: &[BuiltInDeck] = &[BuiltInDeck {
    name: "dotcom-2000",
    file: "dotcom-2000.ron",
    source: include_str!("../../assets/events/dotcom-2000.ron"),
}];

/// The cards of the decks named, in order; names that are not built in bring none.
///
/// # Errors
/// What is wrong with a deck for this scenario's names.
pub fn cards(decks: &[String], names: &Names<'_>) -> Result<Vec<Card>, Issues> {
    let mut cards = Vec::new();
    for deck in DECKS.iter().filter(|deck| decks.iter().any(|name| name == deck.name)) {
        cards.extend(cards_from_source(deck.file, deck.source, names)?);
    }
    Ok(cards)
}

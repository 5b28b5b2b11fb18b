//! Event cards as files: what an author writes, and what is wrong with it.
//!
//! A file is a list of cards under a format number. Effects on money are in millions of dollars, as the model
//! counts; prefilled decisions are in dollars, as the interface does. Every card names its source.

mod build;
mod figure_name;
mod form;
mod lookup;
#[cfg(test)]
mod tests;

pub use figure_name::FigureName;
pub use form::{CardFile, ComesFile, ConditionFile, DeckFile, EffectFile, OptionFile};

use super::issues::Issues;
use super::ron_file::{CONTENT_LIMIT, RonFile};
use crate::sim::events::Card;
use crate::sim::scenario::Scenario;
use crate::text::Locale;

/// Version of the format.
pub const FORMAT: u64 = 1;

/// The decks built into the program.
const BUILT_IN: &[(&str, &str)] = &[("dotcom-2000.ron", include_str!("../../assets/events/dotcom-2000.ron"))];

/// What cards may refer to.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    /// The scenario they are for: its platforms, tiers and sites. Its own cards are not looked at.
    pub scenario: &'a Scenario,
    /// Whether a message, or an attribute as `id.name`, exists in a language.
    pub has_text: &'a dyn Fn(Locale, &str) -> bool,
}

/// The cards of a file's text; `name` is the file as the person knows it.
///
/// # Errors
/// Everything that is wrong with the file: what cannot be read, or, if all of it can, what does not hold.
pub fn cards_from_source(name: &str, text: &str, names: &Names<'_>) -> Result<Vec<Card>, Issues> {
    let file = RonFile::from_text(name, text, CONTENT_LIMIT)?;
    let deck: DeckFile = file.read_format(FORMAT)?;
    build::cards(&file, &deck, names)
}

/// The cards built in that `wanted` names, for a scenario; of what is not built in nothing is said here. Their
/// texts are the game's own, and a test asks for them.
///
/// # Errors
/// What a card refers to and the scenario does not have.
pub fn built_in(scenario: &Scenario, wanted: &[String]) -> Result<Vec<Card>, Issues> {
    let mut cards = Vec::new();
    for (name, text) in BUILT_IN.iter().filter(|_| !wanted.is_empty()) {
        let file = RonFile::from_text(name, text, CONTENT_LIMIT)?;
        let mut deck: DeckFile = file.read_format(FORMAT)?;
        deck.cards.retain(|card| wanted.contains(&card.id));
        cards.append(&mut build::cards(&file, &deck, &Names { scenario, has_text: &|_, _| true })?);
    }
    Ok(cards)
}

/// The ids of the cards built in.
///
/// # Errors
/// None but for a program that was built with a broken deck.
pub fn built_in_ids() -> Result<Vec<String>, Issues> {
    let mut ids = Vec::new();
    for (name, text) in BUILT_IN {
        let deck: DeckFile = RonFile::from_text(name, text, CONTENT_LIMIT)?.read_format(FORMAT)?;
        ids.extend(deck.cards.into_iter().map(|card| card.id));
    }
    Ok(ids)
}

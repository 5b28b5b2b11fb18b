//! Event cards as files: what an author writes, and what is wrong with it.
//!
//! A file is a list of cards under a format number. Effects on money are in millions of dollars, as the model
//! counts; prefilled decisions are in dollars, as the interface does. Every card names its source.

mod build;
mod figure_name;
mod form;
mod lint;
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

/// Whether a language has a text of this id.
pub type HasText<'a> = dyn Fn(Locale, &str) -> bool + 'a;

/// What cards may refer to.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    /// The scenario they are for: its platforms, tiers and sites. Its own cards are not looked at.
    pub scenario: &'a Scenario,
    /// Whether a message, or an attribute as `id.name`, exists in a language; nothing where that has been looked at before.
    pub has_text: Option<&'a HasText<'a>>,
}

/// The cards of a file's text; `name` is the file as the person knows it.
///
/// # Errors
/// Everything that is wrong with the file: what cannot be read, or, if all of it can, what does not hold.
pub fn cards_from_source(name: &str, text: &str, names: &Names<'_>) -> Result<Vec<Card>, Issues> {
    let file = RonFile::from_text(name, text, CONTENT_LIMIT)?;
    cards(&file, &read(&file)?, names)
}

/// A file of cards as its author wrote it, which can be read before it is known what the cards may refer to.
///
/// # Errors
/// What cannot be read.
pub fn read(file: &RonFile<'_>) -> Result<DeckFile, Issues> {
    file.read_format(FORMAT)
}

/// The cards of a file that has been read.
///
/// # Errors
/// What does not hold.
pub fn cards(file: &RonFile<'_>, deck: &DeckFile, names: &Names<'_>) -> Result<Vec<Card>, Issues> {
    build::cards(file, deck, names)
}

/// Everything that is wrong with a file of cards: what keeps it from being read, or else what keeps a card from
/// coming, an option from being chosen, or a later effect from being told.
#[must_use]
pub fn check(name: &str, text: &str, names: &Names<'_>) -> Issues {
    let judge = |file: &RonFile<'_>| -> Result<Issues, Issues> {
        let deck = read(file)?;
        let cards = build::cards(file, &deck, names)?;
        let mut issues = Issues::new();
        lint::lint(file, &deck, &cards, names.scenario, &mut issues);
        Ok(issues)
    };
    RonFile::from_text(name, text, CONTENT_LIMIT).and_then(|file| judge(&file)).unwrap_or_else(|issues| issues)
}

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
mod words;

pub use figure_name::FigureName;
pub use form::{CardFile, ComesFile, ConditionFile, DeckFile, EffectFile, OptionFile};
pub use words::WORDS;

use super::field_path::FieldPath;
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

/// Cards as their author wrote them, and where: in a file of their own, or in that of their scenario.
#[derive(Clone, Debug)]
pub struct Written<'a> {
    /// The file.
    pub file: RonFile<'a>,
    /// The list in it.
    pub path: FieldPath,
    /// What is in the list.
    pub cards: &'a [CardFile],
}

impl<'a> Written<'a> {
    /// The cards of a file that holds nothing else.
    #[must_use]
    pub fn deck(file: &RonFile<'a>, deck: &'a DeckFile) -> Self {
        Self { file: *file, path: FieldPath::from("cards"), cards: &deck.cards }
    }
}

/// The cards of a file's text; `name` is the file as the person knows it.
///
/// # Errors
/// Everything that is wrong with the file: what cannot be read, or, if all of it can, what does not hold.
pub fn cards_from_source(name: &str, text: &str, names: &Names<'_>) -> Result<Vec<Card>, Issues> {
    let file = RonFile::from_text(name, text, CONTENT_LIMIT)?;
    cards(&[Written::deck(&file, &read(&file)?)], names)
}

/// A file of cards as its author wrote it, which can be read before it is known what the cards may refer to.
///
/// # Errors
/// What cannot be read.
pub fn read(file: &RonFile<'_>) -> Result<DeckFile, Issues> {
    file.read_format(FORMAT)
}

/// The cards of decks that have been read and are played with together, in their order.
///
/// # Errors
/// What does not hold, of each by itself and of all together.
pub fn cards(decks: &[Written<'_>], names: &Names<'_>) -> Result<Vec<Card>, Issues> {
    build::cards(decks, names)
}

/// Reports what keeps a card from coming, an option from being chosen, or a later effect from being told; `cards` are
/// those of `written`.
pub fn lint(written: &Written<'_>, cards: &[Card], scenario: &Scenario, issues: &mut Issues) {
    lint::lint(written, cards, scenario, issues);
}

/// Everything that is wrong with a file of cards: what keeps it from being read, or else what keeps a card from
/// coming, an option from being chosen, or a later effect from being told.
#[must_use]
pub fn check(name: &str, text: &str, names: &Names<'_>) -> Issues {
    let judge = |file: &RonFile<'_>| -> Result<Issues, Issues> {
        let deck = read(file)?;
        let written = Written::deck(file, &deck);
        let cards = cards(std::slice::from_ref(&written), names)?;
        let mut issues = Issues::new();
        lint(&written, &cards, names.scenario, &mut issues);
        Ok(issues)
    };
    RonFile::from_text(name, text, CONTENT_LIMIT).and_then(|file| judge(&file)).unwrap_or_else(|issues| issues)
}

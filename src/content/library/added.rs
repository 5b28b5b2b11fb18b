//! Decks added to a scenario, of those that it offers: its text with them, as a save of such a game has it.

use std::borrow::Cow;

use super::read;
use crate::content::field_path::FieldPath;
use crate::content::issue::{IssueKind, Thing};
use crate::content::issues::Issues;
use crate::content::locate::locate;
use crate::content::ron_file::{CONTENT_LIMIT, RonFile};
use crate::content::scenario::ScenarioFile;

/// The text of a scenario file with decks added before its own, of those that it offers; all else stays, to the
/// comma.
///
/// # Errors
/// The text cannot be read; it does not offer a deck.
pub fn with_decks<'a>(file_name: &str, text: &'a str, decks: &[String]) -> Result<Cow<'a, str>, Issues> {
    if decks.is_empty() {
        return Ok(Cow::Borrowed(text));
    }
    let file = RonFile::from_text(file_name, text, CONTENT_LIMIT)?;
    let all = all_cards(&file, &*read(&file)?, decks)?;
    Ok(Cow::Owned(naming(file.text(), &all)))
}

/// The decks of a scenario with those that are added, which are the first.
pub(super) fn all_cards(file: &RonFile<'_>, read: &ScenarioFile, decks: &[String]) -> Result<Vec<String>, Issues> {
    if let Some(unknown) = decks.iter().find(|deck| !read.optional_cards.contains(deck)) {
        let kind = IssueKind::unknown(Thing::Id, unknown, read.optional_cards.iter().map(String::as_str));
        let mut issues = Issues::new();
        file.report(&mut issues, &FieldPath::from("optional_cards"), kind);
        return Err(issues);
    }
    let mut all: Vec<String> = Vec::new();
    for deck in decks.iter().chain(&read.cards) {
        if !all.contains(deck) {
            all.push(deck.clone());
        }
    }
    Ok(all)
}

/// The text of a scenario file that names these decks.
pub(super) fn naming(text: &str, decks: &[String]) -> String {
    let mut text = text.to_owned();
    if let Some(range) = locate(&text, &FieldPath::from("cards")) {
        text.replace_range(range, &format!("{decks:?}"));
    }
    text
}

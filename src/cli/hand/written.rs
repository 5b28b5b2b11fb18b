//! The report of a game, written beside its save.

use crate::cli::console::said;
use crate::cli::{report, saves};
use crate::journal::{Game, Store};
use crate::text::{Locale, Texts};

/// Writes the report of a game beside its save, and answers where.
pub(super) fn write_report(store: &Store, game: &Game, locale: Locale) -> Result<String, String> {
    store
        .write_report(game, &report::write(game, report::Format::Html, locale))
        .map(|path| said(&path))
        .map_err(|error| saves::words(&error, &Texts::new(locale)))
}

//! Parts of files of messages that have been parsed: once in a process, whoever asks.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use fluent_bundle::FluentResource;

use super::Locale;
use super::catalogue::CATALOGUE;

/// A part of a file as parsed, and what is wrong with it.
pub(super) type Parsed = (Arc<FluentResource>, Vec<String>);

/// The parts parsed so far, by language, file and place.
static PARSED: Mutex<BTreeMap<(Locale, usize, usize, usize), Parsed>> = Mutex::new(BTreeMap::new());

/// A part of a file of the catalogue, parsed now or before.
pub(super) fn parsed(locale: Locale, file: usize, part: Range<usize>) -> Parsed {
    let mut so_far = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
    let parse = || {
        let text = CATALOGUE[file].text(locale)[part.clone()].to_owned();
        let (resource, errors) = FluentResource::try_new(text).map_or_else(
            |(partial, errors)| (partial, errors.iter().map(ToString::to_string).collect()),
            |whole| (whole, Vec::new()),
        );
        (Arc::new(resource), errors)
    };
    so_far.entry((locale, file, part.start, part.end)).or_insert_with(parse).clone()
}

//! Decks built into the program, by name: a scenario names the decks it is played with. And files that are meant
//! to become decks: which they are, and what is wrong with them.

use std::path::Path;

use crate::content::events::{self, DeckFile, Names, Written};
use crate::content::field_path::FieldPath;
use crate::content::issues::Issues;
use crate::content::library::{self, SCENARIOS};
use crate::content::locate::locate;
use crate::content::ron_file::{CONTENT_LIMIT, RonFile};
use crate::sim::events::Card;
use crate::text::Locale;

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
pub static DECKS: &[BuiltInDeck] = &[
    BuiltInDeck {
        name: "dotcom-2000",
        file: "dotcom-2000.ron",
        source: include_str!("../../assets/events/dotcom-2000.ron"),
    },
    // Sober, and off unless whoever begins a game adds it.
    BuiltInDeck {
        name: "september-2001",
        file: "september-2001.ron",
        source: include_str!("../../assets/events/september-2001.ron"),
    },
    BuiltInDeck { name: "lamplight", file: "lamplight.ron", source: include_str!("../../assets/events/lamplight.ron") },
];

/// Decks built in, as written, in the order in which they are named: of dated cards that may come in the same quarter
/// the first comes.
#[derive(Debug)]
pub struct Decks {
    names: Vec<String>,
    read: Vec<(RonFile<'static>, Result<DeckFile, Issues>)>,
}

impl Decks {
    /// The decks of these names. Names that are not built in bring none; a deck that is named again is a finding, and is
    /// not read again.
    #[must_use]
    pub fn read(names: &[String]) -> Self {
        let known = names.iter().filter_map(|name| DECKS.iter().find(|deck| deck.name == name));
        let mut named: Vec<&BuiltInDeck> = Vec::new();
        known.for_each(|deck| {
            if !named.contains(&deck) {
                named.push(deck);
            }
        });
        let read = named.into_iter().filter_map(|deck| {
            let file = RonFile::from_text(deck.file, deck.source, CONTENT_LIMIT).ok()?;
            Some((file, events::read(&file)))
        });
        Self { names: names.to_vec(), read: read.collect() }
    }

    /// The names by which they were asked for.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// A scenario's own cards and then theirs, for the scenario's names.
    ///
    /// # Errors
    /// What is wrong with a card for these names, or with all of them together.
    pub fn cards(&self, own: Written<'_>, names: &Names<'_>) -> Result<Vec<Card>, Issues> {
        let mut decks = vec![own];
        for (file, deck) in &self.read {
            decks.push(Written::deck(file, deck.as_ref().map_err(Clone::clone)?));
        }
        events::cards(&decks, names)
    }
}

/// Whether a file's text is a deck of cards rather than a scenario: it has cards, and nothing that only a scenario has.
#[must_use]
pub fn is_deck(text: &str) -> bool {
    let has = |field: &str| locate(text, &FieldPath::from(field)).is_some();
    has("cards") && !["name", "spans", "opening"].into_iter().any(has)
}

/// Everything that is wrong with a file of cards known to people as `file_name`. It is judged for the scenario that
/// is played with a deck of this name, else for the flagship, by the words in which that scenario is told.
#[must_use]
pub fn check(file_name: &str, text: &str) -> Issues {
    let stem = Path::new(file_name).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let plays = |source: &str| {
        let scenario = RonFile::from_text(file_name, source, CONTENT_LIMIT).and_then(|file| library::read(&file));
        scenario.is_ok_and(|scenario| scenario.cards.iter().any(|name| name == stem))
    };
    let Some(built_in) = SCENARIOS.iter().find(|built_in| plays(built_in.source)).or(SCENARIOS.first()) else {
        return Issues::new();
    };
    let (scenario, meta) = match library::built_in(built_in.name) {
        Ok(found) => found,
        Err(issues) => return issues,
    };
    let texts = Locale::ALL.map(|locale| meta.texts(locale));
    let has_text = |locale: Locale, id: &str| texts.iter().any(|texts| texts.locale() == locale && texts.has(id));
    events::check(file_name, text, &Names { scenario: &scenario, has_text: Some(&has_text) })
}

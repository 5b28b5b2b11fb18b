//! What is built in, by name, and scenarios from any source.
//!
//! Files are opened by callers; here are texts, embedded in the program or handed in.

mod added;
mod ahead;

pub use added::with_decks;
pub use ahead::read_ahead;

use std::sync::{Arc, OnceLock};

use crate::content::deck::{DECKS, Decks};
use crate::content::events;
use crate::content::field_path::FieldPath;
use crate::content::issue::{Issue, IssueKind, Thing};
use crate::content::issues::Issues;
use crate::content::locate::locate;
use crate::content::ron_file::{CONTENT_LIMIT, RonFile, options};
use crate::content::scenario::{FORMAT, ScenarioFile};
use crate::sim::scenario::Scenario;
use crate::text::{Locale, ScenarioTexts, Texts};

/// A scenario built into the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BuiltIn {
    /// Its name.
    pub name: &'static str,
    /// Its file's name, for messages.
    pub file: &'static str,
    /// Its text.
    pub source: &'static str,
    /// The story in whose words it is told, as in its text; here too, so that the first picture need not look for it.
    pub story: &'static str,
    /// The decks with which it is played, as in its text; here too, so that they can be read beside it.
    pub decks: &'static [&'static str],
}

/// The name of the scenario that is played where none is named.
pub const FLAGSHIP: &str = "dotcom-2000";

/// The scenarios built in, the flagship first.
// Not a constant: each unit of compilation that names one may hold a copy of its texts.
pub static SCENARIOS: &[BuiltIn] = &[
    BuiltIn {
        name: FLAGSHIP,
        file: "dotcom-2000.ron",
        source: include_str!("../../assets/scenarios/dotcom-2000.ron"),
        story: "",
        decks: &["dotcom-2000"],
    },
    BuiltIn {
        name: "lamplight",
        file: "lamplight.ron",
        source: include_str!("../../assets/scenarios/lamplight.ron"),
        story: "lamplight",
        decks: &["lamplight"],
    },
];

/// The scenarios built in that have been read, with no decks added.
static READ: [OnceLock<Found>; SCENARIOS.len()] = [const { OnceLock::new() }; SCENARIOS.len()];

/// A scenario that was read, or what keeps it from being read.
type Found = Result<(Arc<Scenario>, ScenarioMeta), Issues>;

/// What is known of a scenario besides what the simulation takes.
#[derive(Clone, Debug, PartialEq)]
pub struct ScenarioMeta {
    /// Its name.
    pub name: String,
    /// Whether it is built in: then saves name it, else they embed it.
    pub built_in: bool,
    /// Its own words in English, as Fluent; empty for a built-in.
    pub texts_en: String,
    /// Its own words in Korean, as Fluent.
    pub texts_ko: String,
    /// The story of the game in whose words it is told; empty for the flagship's.
    pub story: String,
    /// Decks that were added for this game, of those it offers.
    pub with: Vec<String>,
    /// Decks that it offers to those who want them.
    pub optional_cards: Vec<String>,
    /// Its source text, without a byte order mark.
    pub source: Arc<str>,
    /// Hash of the source text's bytes and of the decks it names.
    pub hash: blake3::Hash,
}

impl ScenarioMeta {
    /// The game's words as this scenario tells them.
    #[must_use]
    pub fn texts(&self, locale: Locale) -> Texts {
        if self.texts_en.is_empty() && self.texts_ko.is_empty() {
            return Texts::told_as(locale, &self.story);
        }
        let own = ScenarioTexts { en: &self.texts_en, ko: &self.texts_ko, story: &self.story };
        Texts::with_scenario(locale, &own).0
    }

    /// The Fluent message that is the scenario's title.
    #[must_use]
    pub fn title(&self) -> String {
        format!("scenario-{}-title", self.name)
    }

    /// The Fluent message that describes the scenario in a few sentences.
    #[must_use]
    pub fn description(&self) -> String {
        format!("scenario-{}-description", self.name)
    }
}

/// The name itself, if a scenario is built in under it.
#[must_use]
pub fn name(name: &str) -> Option<&'static str> {
    SCENARIOS.iter().map(|scenario| scenario.name).find(|known| *known == name)
}

/// The game's words as the scenario built in under `name` tells them, without reading it.
#[must_use]
pub fn told(name: &str, locale: Locale) -> Texts {
    Texts::told_as(locale, story(name).unwrap_or_default())
}

/// The story in whose words a built-in scenario is told; nothing where there is none of this name.
#[must_use]
pub fn story(name: &str) -> Option<&'static str> {
    SCENARIOS.iter().find(|built_in| built_in.name == name).map(|built_in| built_in.story)
}

/// The scenario built in under `name`.
///
/// # Errors
/// An unknown name, with the nearest one there is.
pub fn scenario(name: &str) -> Result<Arc<Scenario>, Issues> {
    built_in(name).map(|(scenario, _)| scenario)
}

/// The scenario built in under `name`, with what is known of it. It is read once.
///
/// # Errors
/// As [`scenario`].
pub fn built_in(name: &str) -> Result<(Arc<Scenario>, ScenarioMeta), Issues> {
    built_in_with(name, &[])
}

/// The same with decks added of those that it offers.
///
/// # Errors
/// As [`scenario`], and decks that it does not offer.
pub fn built_in_with(name: &str, decks: &[String]) -> Result<(Arc<Scenario>, ScenarioMeta), Issues> {
    let Some((found, known)) = SCENARIOS.iter().zip(&READ).find(|(scenario, _)| scenario.name == name) else {
        let kind = IssueKind::unknown(Thing::Scenario, name, SCENARIOS.iter().map(|scenario| scenario.name));
        return Err(Issue { file: name.to_owned(), place: None, path: FieldPath::root(), kind }.into());
    };
    if decks.is_empty() { known.get_or_init(|| found.read(decks)).clone() } else { found.read(decks) }
}

impl BuiltIn {
    /// The scenario with decks added of those that it offers.
    fn read(&self, decks: &[String]) -> Found {
        // A test checks every built-in, so that starting the program need not.
        let file = RonFile::from_text(self.file, self.source, CONTENT_LIMIT)?;
        if !decks.is_empty() {
            return self.read_with(decks, &file);
        }
        let ((written, hash), usual) = ahead::parts(self, &file);
        let mut read = written?;
        let same = read.cards == usual.names();
        let scenario = if same { read.build(&file, &usual) } else { read.build(&file, &Decks::read(&read.cards)) };
        let hash = if same { hash } else { self::hash(&file, &read.cards) };
        Ok((Arc::new(scenario), meta(&file, &read, true, hash)))
    }

    /// The same with decks; `file` is its text without them.
    fn read_with(&self, decks: &[String], file: &RonFile<'_>) -> Found {
        let mut read = ahead::file(self, file)?;
        read.cards = added::all_cards(file, &read, decks)?;
        let text = added::naming(file.text(), &read.cards);
        let file = RonFile::from_text(self.file, &text, CONTENT_LIMIT)?;
        let hash = hash(&file, &read.cards);
        let scenario = read.build(&file, &Decks::read(&read.cards));
        Ok((Arc::new(scenario), ScenarioMeta { with: decks.to_vec(), ..meta(&file, &read, true, hash) }))
    }

    /// The decks with which it is played where none is added.
    fn usual(&self) -> Vec<String> {
        self.decks.iter().map(ToString::to_string).collect()
    }
}

/// A scenario file as written. It is some 16 KB, too much to be handed about on the stack.
///
/// # Errors
/// All that keeps it from being read.
pub(super) fn read(file: &RonFile<'_>) -> Result<Box<ScenarioFile>, Issues> {
    file.read_format(FORMAT)
}

/// Everything that an author would want to know of a scenario's file: what keeps it from being played, or else what in
/// it makes no sense. `play` and `agent` begin no game with either; what was begun is gone on with, and a game that was begun with
/// a deck added names it in both places.
#[must_use]
pub fn findings(file_name: &str, text: &str) -> Issues {
    let (scenario, _) = match from_source(file_name, text) {
        Ok(found) => found,
        Err(issues) => return issues,
    };
    let mut issues = Issues::new();
    let file = RonFile::from_text(file_name, text, CONTENT_LIMIT);
    let Ok((file, read)) = file.and_then(|file| Ok((file, read(&file)?))) else { return issues };
    read.lint(&scenario, &file, &mut issues);
    // Its own cards are the first.
    events::lint(
        &read.own_cards(&file),
        scenario.cards.get(..read.deck.len()).unwrap_or_default(),
        &scenario,
        &mut issues,
    );
    for (i, name) in read.optional_cards.iter().enumerate().filter(|(_, name)| read.cards.contains(name)) {
        let kind = IssueKind::Duplicate { what: Thing::Id, name: name.clone() };
        file.report(&mut issues, &FieldPath::from("optional_cards").item(i), kind);
    }
    issues
}

/// The decks that the scenario built in under `name` offers, without building it.
#[must_use]
pub fn optional_cards(name: &str) -> Vec<String> {
    let Some(source) = SCENARIOS.iter().find(|scenario| scenario.name == name).map(|scenario| scenario.source) else {
        return Vec::new();
    };
    let written = locate(source, &FieldPath::from("optional_cards")).and_then(|range| source.get(range));
    written.and_then(|names| options().from_str(names).ok()).unwrap_or_default()
}

/// A scenario from the text of a file known to people as `file_name`.
///
/// # Errors
/// Everything that is wrong with it: unreadable, out of range, referring to nothing, or making no sense.
pub fn from_source(file_name: &str, text: &str) -> Result<(Arc<Scenario>, ScenarioMeta), Issues> {
    let file = RonFile::from_text(file_name, text, CONTENT_LIMIT)?;
    let mut read = read(&file)?;
    let mut issues = Issues::new();
    read.check(&file, &mut issues);
    if !issues.is_empty() {
        return Err(issues);
    }
    let decks = Decks::read(&read.cards);
    Ok((Arc::new(read.build(&file, &decks)), meta(&file, &read, false, hash(&file, &read.cards))))
}

/// The game's words as the scenario of a file that has been read tells them.
#[must_use]
pub fn texts(source: &str, locale: Locale) -> Texts {
    if let Some(known) = SCENARIOS.iter().find(|built_in| built_in.source == source) {
        return Texts::told_as(locale, known.story);
    }
    // Most bring none, and need not be read for it.
    if !["story", "texts"].into_iter().any(|field| locate(source, &FieldPath::from(field)).is_some()) {
        return Texts::new(locale);
    }
    let read = RonFile::from_text("", source, CONTENT_LIMIT).and_then(|file| Ok((file, read(&file)?)));
    read.map_or_else(
        |_| Texts::new(locale),
        |(file, read)| meta(&file, &read, false, hash(&file, &read.cards)).texts(locale),
    )
}

/// Everything that is wrong with a scenario file known to people as `file_name`; nothing is played or kept.
#[must_use]
pub fn check(file_name: &str, bytes: &[u8]) -> Issues {
    let read = |file: &RonFile<'_>| -> Result<Issues, Issues> {
        let mut issues = Issues::new();
        self::read(file)?.check(file, &mut issues);
        Ok(issues)
    };
    let outcome = RonFile::from_bytes(file_name, bytes, CONTENT_LIMIT).and_then(|file| read(&file));
    outcome.unwrap_or_else(|issues| issues)
}

fn meta(file: &RonFile<'_>, read: &ScenarioFile, built_in: bool, hash: blake3::Hash) -> ScenarioMeta {
    ScenarioMeta {
        name: read.name.clone(),
        built_in,
        texts_en: read.texts.en.clone(),
        texts_ko: read.texts.ko.clone(),
        story: read.story.clone(),
        with: Vec::new(),
        optional_cards: read.optional_cards.clone(),
        source: Arc::from(file.text()),
        hash,
    }
}

/// Hash of everything that decides how the scenario plays: its own text, and those of its decks.
fn hash(file: &RonFile<'_>, decks: &[String]) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(file.text().as_bytes());
    for deck in DECKS.iter().filter(|deck| decks.iter().any(|name| name == deck.name)) {
        hasher.update(deck.source.as_bytes());
    }
    hasher.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::render;
    use crate::content::scenario::levels::AUTO;

    #[test]
    fn what_is_built_in_passes_its_own_check() {
        for built_in in SCENARIOS {
            let issues = check(built_in.file, built_in.source.as_bytes());
            let lines = render::lines(&issues, &|id, arguments| format!("{id} {arguments:?}"));
            assert!(issues.is_empty(), "{lines:#?}");
            let (scenario, meta) = super::built_in(built_in.name).unwrap();
            assert_eq!((scenario.name.as_str(), meta.name.as_str()), (built_in.name, built_in.name));
            let read: ScenarioFile = RonFile::from_text("", built_in.source, CONTENT_LIMIT).unwrap().read().unwrap();
            let cards: Vec<&str> = read.cards.iter().map(String::as_str).collect();
            assert_eq!((meta.story.as_str(), &cards[..]), (built_in.story, built_in.decks));
            assert!(meta.built_in && built_in.file.strip_suffix(".ron") == Some(built_in.name));
            assert!(!scenario.platforms.iter().any(|platform| platform.id == AUTO));
        }
    }

    #[test]
    fn decks_are_added_to_those_that_offer_them_and_change_nothing_else() {
        let (plain, plain_meta) = built_in("dotcom-2000").unwrap();
        let september = "september-2001".to_owned();
        assert_eq!((&plain_meta.optional_cards, &plain_meta.with), (&vec![september.clone()], &Vec::new()));
        assert_eq!(optional_cards("dotcom-2000"), plain_meta.optional_cards);
        assert_eq!(optional_cards("lamplight"), Vec::<String>::new());
        let (with, meta) = built_in_with("dotcom-2000", std::slice::from_ref(&september)).unwrap();
        assert_ne!(meta.hash, plain_meta.hash);
        assert_eq!(meta.with, std::slice::from_ref(&september));
        assert_eq!((with.cards[0].id.as_str(), &with.cards[1..]), ("september", &plain.cards[..]));
        let again = Scenario { cards: plain.cards.clone(), others: plain.others.clone(), ..(*with).clone() };
        assert_eq!(again, *plain);
        // What is added has been added: it is not offered a second time, and a file of one's own can add it too.
        let twice = with_decks("mine.ron", &meta.source, &[september]).unwrap();
        assert_eq!(*twice, *meta.source);
        let other = with_decks("mine.ron", &meta.source, &["lamplight".to_owned()]).unwrap_err();
        assert!(matches!(other.iter().next().unwrap().kind, IssueKind::UnknownReference { .. }));
    }

    #[test]
    fn an_unknown_name_is_told_with_the_nearest() {
        let issues = scenario("dotcom-200").unwrap_err();
        let issue = issues.iter().next().unwrap();
        let nearest = Some("dotcom-2000".to_owned());
        let what = Thing::Scenario;
        assert_eq!(issue.kind, IssueKind::UnknownReference { what, name: "dotcom-200".into(), nearest });
    }

    #[test]
    fn the_same_text_has_the_same_hash_wherever_it_comes_from() {
        let (_, built_in) = built_in("dotcom-2000").unwrap();
        let (scenario, own) = from_source("mine.ron", SCENARIOS[0].source).unwrap();
        assert_eq!((own.hash, own.built_in), (built_in.hash, false));
        assert_eq!(*scenario, *super::scenario("dotcom-2000").unwrap());
    }
}

//! [`Texts`]: looking a message up and filling it in.
//!
//! Starting up costs nothing: a message is searched for, and parsed, when it is asked for, because the first frame must
//! not wait for words it does not show. What was parsed once serves all that follow.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::errors::{ReferenceKind, ResolverError};
use fluent_bundle::{FluentError, FluentResource};

use super::catalogue::{CATALOGUE, STORIES, candidates, entry_declaring};
use super::parsed::parsed;
use super::{Args, Locale, functions, sanitize};

/// How many different problems are kept; more would only be the same mistake again.
const MAX_PROBLEMS: usize = 100;

/// How many ids are remembered that no file declares; ids made at run time may be any.
const MAX_NOWHERE: usize = 1000;

/// The longest id that is shown for want of words; ids made at run time may hold anything.
const MAX_ID: usize = 80;

/// The attribute that is said instead of a message where it is heard, not read.
const HEARD: &str = "heard";

/// The longest name of a value that is shown as it came.
const MAX_NAME: usize = 40;

/// Something wrong with a message that was asked for. Players see a stand-in; tests assert there are none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The id, with its attribute if one was asked for.
    pub id: String,
    /// What is wrong, for developers.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.id, self.what)
    }
}

/// The words of the game in one language.
///
/// Ids are kebab-case; `id.short` asks for an attribute. Underscores are read as hyphens, so that an id can
/// be made from a key of the files and the wire: `figure-gross_margin`. A message that does not exist shows
/// its id in `⟦⟧` and is remembered in [`Texts::problems`].
pub struct Texts {
    locale: Locale,
    story: &'static str,
    /// For ears: see [`Texts::for_ears`].
    heard: bool,
    pub(super) loaded: Mutex<Loaded>,
    problems: Mutex<BTreeSet<Problem>>,
}

/// The part that grows as messages are asked for.
pub(super) struct Loaded {
    pub(super) bundle: FluentBundle<Arc<FluentResource>>,
    /// Entries that are in it, by file and place.
    parsed: BTreeSet<(usize, usize)>,
    /// Ids that no file declares: they are not looked for again.
    nowhere: BTreeSet<String>,
    /// Whether all there is has been parsed, so that nothing is looked for any more.
    whole: bool,
}

impl fmt::Debug for Texts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Texts").field("locale", &self.locale).finish_non_exhaustive()
    }
}

impl Texts {
    /// The game's own words in one language. Parses nothing yet.
    #[must_use]
    pub fn new(locale: Locale) -> Self {
        let language = locale.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks are invisible characters that a terminal may draw or count.
        bundle.set_use_isolating(false);
        functions::register(&mut bundle, locale);
        Self {
            locale,
            story: "",
            heard: false,
            loaded: Mutex::new(Loaded { bundle, parsed: BTreeSet::new(), nowhere: BTreeSet::new(), whole: false }),
            problems: Mutex::default(),
        }
    }

    /// The same, with what a story that comes with the game tells in its own words; of an unknown one, nothing.
    #[must_use]
    pub fn told_as(locale: Locale, story: &str) -> Self {
        let mut texts = Self::new(locale);
        if let Some(source) = STORIES.iter().find(|source| source.name == story) {
            texts.story = source.name;
            // What is in the bundle first is not replaced when the game's own files are parsed.
            let own = source.text(locale).to_owned();
            let resource = FluentResource::try_new(own).unwrap_or_else(|(partial, _)| partial);
            let _ = texts.lock().bundle.add_resource(Arc::new(resource));
        }
        texts
    }

    /// The same words for whoever hears them read out: a message with an attribute `.heard` says that instead, names are
    /// never short, and amounts are written out.
    #[must_use]
    pub const fn for_ears(mut self) -> Self {
        self.heard = true;
        self
    }

    /// Whether the words are for ears.
    #[must_use]
    pub const fn is_for_ears(&self) -> bool {
        self.heard
    }

    /// The language of these words.
    #[must_use]
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// The story in whose words the game is told; empty for the flagship's.
    #[must_use]
    pub const fn story(&self) -> &'static str {
        self.story
    }

    /// A message that needs no values.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.format(id, &Args::new())
    }

    /// A message with its values filled in.
    #[must_use]
    pub fn format(&self, id: &str, args: &Args<'_>) -> String {
        self.lookup(id, args).unwrap_or_else(|| {
            self.record(id, "no such message".to_owned());
            format!("⟦{}⟧", sanitize(id, MAX_ID))
        })
    }

    /// A message that may not exist, such as the optional help of an id made at run time.
    #[must_use]
    pub fn try_get(&self, id: &str) -> Option<String> {
        self.try_format(id, &Args::new())
    }

    /// A message that may not exist, with its values filled in.
    #[must_use]
    pub fn try_format(&self, id: &str, args: &Args<'_>) -> Option<String> {
        self.lookup(id, args)
    }

    /// The name of a value as files and the wire write it: `name("platform", "sun_second_hand")`. One that
    /// has no words is shown as it is, without a record: a scenario may bring its own.
    #[must_use]
    pub fn name(&self, kind: &str, value: &str) -> String {
        self.try_get(&format!("{kind}-{value}")).unwrap_or_else(|| sanitize(value, MAX_NAME))
    }

    /// The narrow form of a name: its `.short` attribute, or the name itself where that is short enough.
    #[must_use]
    pub fn short(&self, id: &str) -> String {
        let short = if self.heard { None } else { self.try_get(&format!("{id}.short")) };
        short.unwrap_or_else(|| self.get(id))
    }

    /// Whether a message, or an attribute written `id.attribute`, exists.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        let (message, attribute) = split(id);
        let mut loaded = self.lock();
        let message = self.prepare(&mut loaded, message);
        loaded.bundle.get_message(&message).is_some_and(|found| match attribute {
            Some(name) => found.get_attribute(name).is_some(),
            None => found.value().is_some(),
        })
    }

    /// What went wrong so far: unknown messages, values that were not given. In order of id.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    /// Parses every file, for tests and before texts from a scenario are let in.
    pub(super) fn load_all(&self) {
        let mut loaded = self.lock();
        for (file, source) in CATALOGUE.iter().enumerate() {
            self.load(&mut loaded, file, 0..source.text(self.locale).len());
        }
        loaded.whole = true;
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, Loaded> {
        self.loaded.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lookup(&self, id: &str, args: &Args<'_>) -> Option<String> {
        let (message, attribute) = split(id);
        let mut loaded = self.lock();
        let message = self.prepare(&mut loaded, message);
        loop {
            let mut errors = Vec::new();
            let text = {
                let bundle = &loaded.bundle;
                let found = bundle.get_message(&message)?;
                let pattern = match attribute {
                    Some(name) => found.get_attribute(name)?.value(),
                    None => match found.get_attribute(HEARD).filter(|_| self.heard) {
                        Some(heard) => heard.value(),
                        None => found.value()?,
                    },
                };
                bundle.format_pattern(pattern, Some(args.as_fluent()), &mut errors).into_owned()
            };
            // A reference into a file that is not parsed yet: parse it and look again.
            let mut grew = false;
            for referred in errors.iter().filter_map(reference) {
                grew |= self.load_declaring(&mut loaded, &referred);
            }
            if !grew {
                for error in errors {
                    self.record(id, error.to_string());
                }
                return Some(text);
            }
        }
    }

    /// Makes sure that a message which exists can be found, and gives the id it is found under.
    fn prepare<'id>(&self, loaded: &mut Loaded, id: &'id str) -> Cow<'id, str> {
        let id = if id.contains('_') && !loaded.bundle.has_message(id) {
            Cow::Owned(id.replace('_', "-"))
        } else {
            Cow::Borrowed(id)
        };
        self.load_declaring(loaded, &id);
        id
    }

    /// Parses the entry that declares `id`; whether there is one that had not been parsed.
    fn load_declaring(&self, loaded: &mut Loaded, id: &str) -> bool {
        if loaded.whole || loaded.bundle.has_message(id) || loaded.nowhere.contains(id) {
            return false;
        }
        for file in candidates(id) {
            if let Some(entry) = entry_declaring(CATALOGUE[file].text(self.locale), id) {
                return self.load(loaded, file, entry);
            }
        }
        if loaded.nowhere.len() < MAX_NOWHERE {
            loaded.nowhere.insert(id.to_owned());
        }
        false
    }

    /// Parses a part of a file; whether it had not been parsed.
    fn load(&self, loaded: &mut Loaded, file: usize, part: Range<usize>) -> bool {
        if !loaded.parsed.insert((file, part.start)) {
            return false;
        }
        let source = &CATALOGUE[file];
        let (resource, errors) = parsed(self.locale, file, part);
        for error in errors {
            self.record(source.name, error);
        }
        if let Err(errors) = loaded.bundle.add_resource(resource) {
            // A story's own words were there first, and stay.
            let meant = |error: &FluentError| matches!(error, FluentError::Overriding { .. }) && !self.story.is_empty();
            for error in errors.into_iter().filter(|error| !meant(error)) {
                self.record(source.name, error.to_string());
            }
        }
        true
    }

    pub(super) fn record(&self, id: &str, what: String) {
        let mut problems = self.problems.lock().unwrap_or_else(PoisonError::into_inner);
        if problems.len() < MAX_PROBLEMS {
            problems.insert(Problem { id: id.to_owned(), what });
        }
    }
}

/// `id.attribute` in its two parts.
fn split(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)))
}

/// The id an unresolved reference points to, as the files declare it.
fn reference(error: &FluentError) -> Option<String> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Message { id, .. })) => Some(id.clone()),
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Term { id, .. })) => Some(format!("-{id}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args;

    #[test]
    fn a_missing_message_shows_and_is_remembered() {
        let texts = Texts::new(Locale::En);
        assert_eq!(texts.get("no-such-thing"), "⟦no-such-thing⟧");
        assert_eq!(texts.get("figure-cash.no-such-attribute"), "⟦figure-cash.no-such-attribute⟧");
        assert_eq!(texts.problems().len(), 2);
        assert_eq!(texts.try_get("no-such-thing-either"), None);
        assert_eq!(texts.problems().len(), 2);
    }

    #[test]
    fn a_value_that_was_not_given_is_remembered() {
        let texts = Texts::new(Locale::En);
        assert_eq!(texts.get("plain-front-year"), "the year {$value}");
        assert_eq!(texts.problems().len(), 1);
        assert!(texts.problems()[0].to_string().contains("$value"));
    }

    #[test]
    fn attributes_short_forms_and_underscores() {
        let texts = Texts::new(Locale::En);
        assert_eq!(texts.get("figure-gross_margin"), "gross margin");
        assert_eq!(texts.short("figure-gross_margin"), "margin");
        assert_eq!(texts.short("figure-debt"), "debt");
        assert!(texts.has("decision-price_index.help"));
        assert!(!texts.has("figure-debt.short"));
        assert_eq!(texts.name("platform", "sun_second_hand"), "second-hand Sun");
        assert_eq!(texts.name("platform", "abacus\u{1b}[1m"), "abacus");
        assert_eq!(texts.problems(), []);
    }

    #[test]
    fn a_message_may_refer_to_one_in_a_file_not_read_yet() {
        let texts = Texts::new(Locale::Ko);
        assert_eq!(texts.get("statement-free-cash-flow"), "잉여현금흐름");
        assert_eq!(texts.problems(), []);
    }

    #[test]
    fn numbers_choose_plural_forms_and_have_commas() {
        let english = Texts::new(Locale::En);
        assert_eq!(english.format("unit", &args! { "count" => 1 }), "1 unit");
        assert_eq!(english.format("unit", &args! { "count" => 1_300 }), "1,300 units");
        let korean = Texts::new(Locale::Ko);
        assert_eq!(korean.format("unit", &args! { "count" => 1_300 }), "1,300유닛");
    }

    #[test]
    fn particles_follow_what_is_displayed() {
        let texts = Texts::new(Locale::Ko);
        let args = args! { "first" => "2000년 3분기", "last" => "2001년 4분기", "quarter" => "2003년 1분기" };
        assert!(texts.format("error-quarter-outside", &args).contains("2003년 1분기는 그 밖입니다"));
        assert_eq!(texts.problems(), []);
    }

    #[test]
    fn one_set_of_words_serves_many_threads() {
        let texts = Texts::new(Locale::Ko);
        std::thread::scope(|scope| {
            for id in ["figure-cash", "ending-power-grid", "decision-freeze", "term"] {
                let texts = &texts;
                scope.spawn(move || texts.has(id));
            }
        });
        assert_eq!(texts.problems(), []);
    }
}

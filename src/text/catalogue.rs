//! The list of text files. Adding a room's words is one line here and a file in each language.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::Locale;

/// One text file in both languages.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// The file's name without `.ftl`.
    pub name: &'static str,
    en: &'static str,
    ko: &'static str,
}

impl Source {
    /// The Fluent text in one language.
    #[must_use]
    pub const fn text(&self, locale: Locale) -> &'static str {
        match locale {
            Locale::En => self.en,
            Locale::Ko => self.ko,
        }
    }
}

macro_rules! catalogue {
    ($folder:literal: $($name:literal),+ $(,)?) => {
        &[$(Source {
            name: $name,
            en: include_str!(concat!("../../assets/text/en/", $folder, $name, ".ftl")),
            ko: include_str!(concat!("../../assets/text/ko/", $folder, $name, ".ftl")),
        }),+]
    };
}

/// What a story may tell in words of its own: documents and names, never controls.
pub const STORY_WORDS: &[&str] = &[
    "account-machines-",
    "advice-",
    "cold-",
    "debrief-truth-",
    "december-",
    "ending-",
    "form-",
    "front-",
    "headline-",
    "how-to-aim",
    "last-",
    "letter-",
    "machines-path-",
    "night-",
    "relief-",
    "ticket-",
];

/// Stories other than the flagship: words that are said in place of the game's own, and those of its things.
pub const STORIES: &[Source] = catalogue!["stories/": "lamplight"];

/// Every text file. A test compares this list with the folders.
pub const CATALOGUE: &[Source] = catalogue!["":
    "accounts",
    "advice",
    "advisors",
    "agent",
    "balance",
    "bet",
    "books",
    "cause",
    "class",
    "cli",
    "debrief",
    "decisions",
    "desk",
    "endings",
    "errors",
    "event",
    "factor",
    "feedback",
    "figures",
    "flow",
    "front",
    "issues",
    "journal",
    "keys",
    "lessons",
    "lever",
    "machines",
    "night",
    "numbers",
    "people",
    "plain",
    "projector",
    "record",
    "replay",
    "report",
    "scenario",
    "settings",
    "strategies",
    "terms",
    "title",
    "tournament",
    "tutorial",
    "why",
];

/// The ids a Fluent text declares at the start of its lines, in order; terms keep their leading `-`.
pub fn declared_ids(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let name = line.strip_prefix('-').unwrap_or(line);
        if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            return None;
        }
        let end = line.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))?;
        line[end..].trim_start().starts_with('=').then(|| &line[..end])
    })
}

/// Which file of the catalogue declares an id. The files are looked through once, which costs a fraction of parsing
/// them; then an id that none declares is told as fast as any other.
#[must_use]
pub(super) fn declaring(locale: Locale, id: &str) -> Option<usize> {
    static FILES: [OnceLock<BTreeMap<&'static str, usize>>; Locale::ALL.len()] = [const { OnceLock::new() }; _];
    let look_through = || {
        let numbered = CATALOGUE.iter().enumerate();
        numbered.flat_map(|(file, source)| declared_ids(source.text(locale)).map(move |id| (id, file))).collect()
    };
    FILES[locale as usize].get_or_init(look_through).get(id).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_found_without_parsing() {
        let text = "# note = no\nfirst-id = A\n    .short = B\n-term = C\n\nsecond_id=D\nprose without\n  third = E\n";
        assert_eq!(declared_ids(text).collect::<Vec<_>>(), ["first-id", "-term", "second_id"]);
    }

    #[test]
    fn the_file_that_declares_an_id_is_known() {
        for locale in Locale::ALL {
            for (file, source) in CATALOGUE.iter().enumerate() {
                assert!(
                    declared_ids(source.text(locale)).all(|id| declaring(locale, id) == Some(file)),
                    "{}",
                    source.name
                );
            }
            assert_eq!(["", "no-such-thing", "figure"].map(|id| declaring(locale, id)), [None; 3]);
        }
    }

    #[test]
    fn no_id_is_declared_twice() {
        for locale in Locale::ALL {
            let mut ids: Vec<_> = CATALOGUE.iter().flat_map(|source| declared_ids(source.text(locale))).collect();
            ids.sort_unstable();
            let twice: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).collect();
            assert!(twice.is_empty(), "{locale}: {twice:?}");
        }
    }
}

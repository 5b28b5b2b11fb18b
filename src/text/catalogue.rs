//! The list of text files. Adding a room's words is one line here and a file in each language.

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

/// Whether a Fluent text declares this id. A fraction of the cost of parsing it.
#[must_use]
pub(super) fn declares(text: &str, id: &str) -> bool {
    !id.is_empty()
        && text.match_indices(id).any(|(at, _)| {
            let after = text[at + id.len()..].trim_start_matches(' ');
            after.starts_with('=') && (at == 0 || text.as_bytes()[at - 1] == b'\n')
        })
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
    fn a_declaration_is_told_from_a_mention() {
        let text = "first-id = second-id = x\nfirst-id-more = third-id\n    third-id = no\nlast=1";
        for (id, declared) in [
            ("first-id", true),
            ("first-id-more", true),
            ("last", true),
            ("second-id", false),
            ("third-id", false),
            ("first", false),
            ("id", false),
            ("", false),
        ] {
            assert_eq!(declares(text, id), declared, "{id}");
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

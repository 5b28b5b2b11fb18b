//! The list of text files. Adding a room's words is one line here and a file in each language.

use std::ops::Range;

use memchr::memmem;

use super::Locale;

/// One text file in both languages.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// The file's name without `.ftl`.
    pub name: &'static str,
    /// What stands before the first hyphen of the ids it declares: by this a message's file is found without looking
    /// through any.
    pub first_words: &'static [&'static str],
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
    ($folder:literal: $($name:literal => [$($word:literal),*]),+ $(,)?) => {
        &[$(Source {
            name: $name,
            first_words: &[$($word),*],
            en: include_str!(concat!("../../assets/text/en/", $folder, $name, ".ftl")),
            ko: include_str!(concat!("../../assets/text/ko/", $folder, $name, ".ftl")),
        }),+]
    };
}

/// What a story may tell in words of its own: documents and names, never controls.
pub const STORY_WORDS: &[&str] = &[
    "account-debt-",
    "account-machines-",
    "advice-",
    "cause-debt-",
    "close-late-",
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
    "why-late-",
];

/// Stories other than the flagship: words that are said in place of the game's own, and those of its things.
pub static STORIES: &[Source] = catalogue!["stories/": "lamplight" => []];

/// Every text file, with the first words of the ids it declares. A test compares this list with the folders.
/// (Static: of a constant every part of the program would keep a copy, a third of a megabyte each.)
pub static CATALOGUE: &[Source] = catalogue!["":
    "accounts" => ["account", "statement"],
    "advice" => ["advice", "nudge"],
    "advisors" => ["advisor"],
    "agent" => ["agent"],
    "balance" => ["balance"],
    "bet" => ["bet", "ticket"],
    "books" => ["books", "trends"],
    "cause" => ["cause"],
    "class" => ["class", "exercise", "lesson"],
    "cli" => ["cli"],
    "debrief" => ["debrief"],
    "decisions" => ["after", "capacity", "communication", "decision", "enforcement", "free", "freeze", "migration", "night", "pledge", "probe", "rule", "site", "story", "structure", "vendor"],
    "desk" => ["briefing", "close", "cold", "december", "desk", "fan", "forecast", "headline", "letter"],
    "endings" => ["ending", "last"],
    "errors" => ["error", "text"],
    "event" => ["event", "issue"],
    "factor" => ["factor"],
    "feedback" => ["feedback"],
    "figures" => ["figure"],
    "flow" => ["flow"],
    "front" => ["front"],
    "help" => ["help", "usage"],
    "issues" => ["issue", "issues"],
    "journal" => ["save", "store"],
    "keys" => ["key", "manual", "scope"],
    "lessons" => ["lessons"],
    "lever" => ["cost", "door", "lever", "refused", "relief"],
    "machines" => ["machines"],
    "night" => ["night"],
    "numbers" => ["number"],
    "people" => ["people"],
    "plain" => ["plain"],
    "projector" => ["projector"],
    "record" => ["confidence", "record"],
    "replay" => ["replay", "saves"],
    "report" => ["report"],
    "scenario" => ["rival", "scenario"],
    "settings" => ["settings"],
    "strategies" => ["strategy"],
    "terms" => ["company", "difficulty", "fallback", "fleet", "form", "game", "level", "month", "platform", "programme", "rival", "rivals", "season", "stage", "supplier", "tier", "unit", "vendor", "word"],
    "title" => ["day", "deck", "dialog", "how", "new", "note", "reminder", "share", "shell", "title"],
    "tournament" => ["tournament"],
    "tutorial" => ["tutorial"],
    "why" => ["why"],
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

/// The entry of a Fluent text that declares `id`: from the start of its line to the next line that begins an entry or a
/// comment.
pub(super) fn entry_declaring(text: &str, id: &str) -> Option<Range<usize>> {
    let at = memmem::find_iter(text.as_bytes(), id).find(|at| {
        let begins_line = text[..*at].is_empty() || text[..*at].ends_with('\n');
        begins_line && text[at + id.len()..].trim_start_matches(' ').starts_with('=')
    })?;
    let begins = |line: &str| line.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '-' | '#'));
    let end = text[at..].match_indices('\n').map(|(end, _)| at + end + 1).find(|next| begins(&text[*next..]));
    Some(at..end.unwrap_or(text.len()))
}

/// The files of the catalogue that may declare an id: those with its first word.
pub(super) fn candidates(id: &str) -> impl Iterator<Item = usize> {
    // Terms are referred to with a hyphen before them.
    let first = id.strip_prefix('-').unwrap_or(id).split('-').next().unwrap_or_default();
    CATALOGUE.iter().enumerate().filter(move |(_, source)| source.first_words.contains(&first)).map(|(file, _)| file)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_syntax::parser::parse_runtime;

    use super::*;

    #[test]
    fn ids_are_found_without_parsing() {
        let text = "# note = no\nfirst-id = A\n    .short = B\n-term = C\n\nsecond_id=D\nprose without\n  third = E\n";
        assert_eq!(declared_ids(text).collect::<Vec<_>>(), ["first-id", "-term", "second_id"]);
    }

    #[test]
    fn entries_are_found_by_what_they_declare() {
        let text = "# of the file\na = A\n\n## Second\nb-b = refers to { b }\nb = B\n    .c = not declared\n-d=D { $n ->\n    *[x] x\n} on\n";
        for (id, entry) in [
            ("a", "a = A\n\n"),
            ("b-b", "b-b = refers to { b }\n"),
            ("b", "b = B\n    .c = not declared\n"),
            ("-d", "-d=D { $n ->\n    *[x] x\n} on\n"),
        ] {
            assert_eq!(entry_declaring(text, id).map(|range| &text[range]), Some(entry), "{id}");
        }
        assert_eq!(["c", "d", "refers", "b-"].map(|id| entry_declaring(text, id)), [None, None, None, None]);
    }

    #[test]
    fn entries_say_the_same_alone_as_in_their_file() {
        for source in CATALOGUE {
            for text in Locale::ALL.map(|locale| source.text(locale)) {
                let alone =
                    declared_ids(text).map(|id| parse_runtime(&text[entry_declaring(text, id).unwrap()]).unwrap());
                let alone: Vec<_> = alone.flat_map(|entry| entry.body).collect();
                assert_eq!(parse_runtime(text).unwrap().body, alone, "{}", source.name);
            }
        }
    }

    #[test]
    fn a_file_lists_the_first_words_of_its_ids_and_no_others() {
        for source in CATALOGUE {
            let listed: BTreeSet<&str> = source.first_words.iter().copied().collect();
            for locale in Locale::ALL {
                let ids = declared_ids(source.text(locale)).map(|id| id.strip_prefix('-').unwrap_or(id));
                let declared: BTreeSet<&str> = ids.filter_map(|id| id.split('-').next()).collect();
                assert_eq!(listed, declared, "{}", source.name);
            }
        }
        assert_eq!(candidates("no-such-thing").count(), 0);
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

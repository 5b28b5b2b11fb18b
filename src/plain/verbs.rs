//! The words that can be typed at prompts, in both languages: whoever reads Korean may type English, and the other way
//! round.

use super::answer::{folded, narrow};
use crate::text::{Locale, Texts};

/// A word that can be typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each has a text that says what it does, `plain-verb-<id>.about`")]
pub enum Verb {
    Help,
    Back,
    Quit,
    Yes,
    No,
    Undo,
    Reset,
    Close,
    Briefing,
    Card,
    Levers,
    All,
    Draft,
    Forecast,
    Why,
    Books,
    Machines,
    Bet,
    People,
    Title,
    Language,
    HowTo,
    Record,
    More,
    Less,
    MuchMore,
    MuchLess,
    Cancel,
    Skip,
    Note,
    Share,
    Report,
    Decisions,
    Next,
    Previous,
    Quarters,
    Branch,
    Replay,
    Settings,
    Older,
    Again,
    Exercise,
    English,
    Korean,
}

impl Verb {
    /// What can be typed at every prompt.
    pub(super) const EVERYWHERE: &[Self] = &[Self::Back, Self::Quit, Self::Help];

    /// The languages by name.
    const LANGUAGES: &[Self] = &[Self::English, Self::Korean];

    /// The language that this names.
    pub(super) const fn language(self) -> Option<Locale> {
        match self {
            Self::English => Some(Locale::En),
            Self::Korean => Some(Locale::Ko),
            _ => None,
        }
    }

    const ALL: [Self; 44] = [
        Self::Help,
        Self::Back,
        Self::Quit,
        Self::Yes,
        Self::No,
        Self::Undo,
        Self::Reset,
        Self::Close,
        Self::Briefing,
        Self::Card,
        Self::Levers,
        Self::All,
        Self::Draft,
        Self::Forecast,
        Self::Why,
        Self::Books,
        Self::Machines,
        Self::Bet,
        Self::People,
        Self::Title,
        Self::Language,
        Self::HowTo,
        Self::Record,
        Self::More,
        Self::Less,
        Self::MuchMore,
        Self::MuchLess,
        Self::Cancel,
        Self::Skip,
        Self::Note,
        Self::Share,
        Self::Report,
        Self::Decisions,
        Self::Next,
        Self::Previous,
        Self::Quarters,
        Self::Branch,
        Self::Replay,
        Self::Settings,
        Self::Older,
        Self::Again,
        Self::Exercise,
        Self::English,
        Self::Korean,
    ];

    const fn id(self) -> &'static str {
        match self {
            Self::Help => "help",
            Self::Back => "back",
            Self::Quit => "quit",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Undo => "undo",
            Self::Reset => "reset",
            Self::Close => "close",
            Self::Briefing => "briefing",
            Self::Card => "card",
            Self::Levers => "levers",
            Self::All => "all",
            Self::Draft => "draft",
            Self::Forecast => "forecast",
            Self::Why => "why",
            Self::Books => "books",
            Self::Machines => "machines",
            Self::Bet => "bet",
            Self::People => "people",
            Self::Title => "title",
            Self::Language => "language",
            Self::HowTo => "how-to",
            Self::Record => "record",
            Self::More => "more",
            Self::Less => "less",
            Self::MuchMore => "much-more",
            Self::MuchLess => "much-less",
            Self::Cancel => "cancel",
            Self::Skip => "skip",
            Self::Note => "note",
            Self::Share => "share",
            Self::Report => "report",
            Self::Decisions => "decisions",
            Self::Next => "next",
            Self::Previous => "previous",
            Self::Quarters => "quarters",
            Self::Branch => "branch",
            Self::Replay => "replay",
            Self::Settings => "settings",
            Self::Older => "older",
            Self::Again => "again",
            Self::Exercise => "exercise",
            Self::English => "english",
            Self::Korean => "korean",
        }
    }

    /// Message id of its word.
    fn message(self) -> String {
        format!("plain-verb-{}", self.id())
    }

    /// Message id of what it does.
    pub(super) fn about(self) -> String {
        format!("plain-verb-{}.about", self.id())
    }

    /// Whether it may be followed by what it is about.
    const fn takes_words(self) -> bool {
        matches!(self, Self::Why | Self::Books | Self::All | Self::Forecast)
    }
}

/// All the words with everything that stands for them.
pub(super) struct Vocabulary {
    words: Vec<(Verb, Vec<String>)>,
}

impl Vocabulary {
    /// The words of both languages.
    pub(super) fn new() -> Self {
        let languages = Locale::ALL.map(Texts::new);
        let words = Verb::ALL.map(|verb| {
            let own = languages.iter().map(|texts| texts.get(&verb.message()));
            let also = languages.iter().flat_map(|texts| {
                let also = texts.try_get(&format!("{}.also", verb.message())).unwrap_or_default();
                also.split(',').map(str::to_owned).collect::<Vec<_>>()
            });
            let all = own.chain(also).map(|word| if word.trim() == "?" { "?".to_owned() } else { folded(&word) });
            (verb, all.filter(|word| !word.is_empty()).collect())
        });
        Self { words: words.to_vec() }
    }

    /// The word for it in a language.
    pub(super) fn name(&self, verb: Verb, texts: &Texts) -> String {
        texts.get(&verb.message())
    }

    /// The word that was typed whole, of those that mean something here, with what stands behind it.
    pub(super) fn exactly(&self, typed: &str, here: &[Verb]) -> Option<(Verb, String)> {
        if narrow(typed).trim() == "?" {
            return Some((Verb::Help, String::new()));
        }
        let line = folded(typed);
        for (verb, words) in self.known(here) {
            if words.contains(&line) {
                return Some((verb, String::new()));
            }
            if verb.takes_words()
                && let Some(rest) = words.iter().find_map(|word| line.strip_prefix(word.as_str())?.strip_prefix(' '))
            {
                return Some((verb, rest.to_owned()));
            }
        }
        None
    }

    /// Whether it is a word of some other prompt.
    pub(super) fn anywhere(&self, typed: &str) -> bool {
        self.exactly(typed, &Verb::ALL).is_some()
    }

    /// The one word that begins with what was typed, if it is long enough to be meant.
    pub(super) fn beginning(&self, typed: &str, here: &[Verb]) -> Option<Verb> {
        const LEAST: usize = 3;
        let line = folded(typed);
        if line.chars().count() < LEAST {
            return None;
        }
        let mut fitting = self.known(here).filter(|(_, words)| words.iter().any(|word| word.starts_with(&line)));
        let first = fitting.next()?.0;
        fitting.next().is_none().then_some(first)
    }

    fn known<'v>(&'v self, here: &'v [Verb]) -> impl Iterator<Item = (Verb, &'v [String])> {
        // Where the language can be changed, either can be called by its name.
        let named = if here.contains(&Verb::Language) { Verb::LANGUAGES } else { &[] };
        let here = here.iter().chain(named).chain(Verb::EVERYWHERE);
        here.filter_map(|verb| self.words.iter().find(|(known, _)| known == verb))
            .map(|(verb, words)| (*verb, words.as_slice()))
    }
}

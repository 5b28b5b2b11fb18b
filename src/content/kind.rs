//! Which of the game's own files a text is, told by the keys that only such a file has: whoever hands a saved game to what
//! reads scenarios learns what it is and what takes it, and not which of its keys are unknown there.

use super::deck::is_deck;
use super::field_path::FieldPath;
use super::issue::{Issue, IssueKind, Severity};
use super::issues::Issues;
use super::locate::locate;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A saved game.
    Save,
    /// A scenario.
    Scenario,
    /// A deck of cards.
    Deck,
    /// A strategy.
    Strategy,
}

impl Kind {
    /// What a text plainly is; nothing where no kind's own keys are in it.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let has = |field: &str| locate(text, &FieldPath::from(field)).is_some();
        if has("spans") && has("market") {
            Some(Self::Scenario)
        } else if has("quarters") && has("seed") {
            Some(Self::Save)
        } else if has("rules") && has("about") {
            Some(Self::Strategy)
        } else {
            is_deck(text).then_some(Self::Deck)
        }
    }

    /// The name by which messages choose their words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Save => "save",
            Self::Scenario => "scenario",
            Self::Deck => "deck",
            Self::Strategy => "strategy",
        }
    }
}

/// What is wrong with a file that was to be of one kind and could not be read: where it is plainly of another, that and
/// nothing else.
#[must_use]
pub fn or_another(issues: Issues, wanted: Kind, file_name: &str, text: &str) -> Issues {
    let unreadable = issues.iter().any(|issue| issue.kind.severity() == Severity::Unreadable);
    match Kind::of(text).filter(|kind| unreadable && *kind != wanted) {
        Some(kind) => {
            let file = file_name.to_owned();
            Issue { file, place: None, path: FieldPath::root(), kind: IssueKind::AnotherKind(kind) }.into()
        }
        None => issues,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::library::SCENARIOS;
    use crate::content::strategy;

    #[test]
    fn files_of_the_game_are_told_apart() {
        let deck = include_str!("../../assets/events/lamplight.ron");
        let save = include_str!("../../saves/history.ron");
        for (text, kind) in [(deck, Kind::Deck), (save, Kind::Save)] {
            assert_eq!(Kind::of(text), Some(kind));
        }
        for scenario in SCENARIOS {
            assert_eq!(Kind::of(scenario.source), Some(Kind::Scenario), "{}", scenario.name);
        }
        for name in strategy::library::NAMES {
            let text = strategy::library::text(name).unwrap();
            assert_eq!(Kind::of(text), Some(Kind::Strategy), "{name}");
        }
        assert_eq!(Kind::of("(format: 1, name: \"x\")"), None);
    }
}

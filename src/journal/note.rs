//! What a player writes down beside the game: a thought, an answer to a question of the class.

use crate::content::clean::{is_unseen, short_line};
use crate::journal::setup::LONGEST_ID;
use crate::sim::units::Quarter;
use unicode_normalization::UnicodeNormalization;

/// Most letters of a note.
pub const LONGEST_NOTE: usize = 2_000;
/// Most notes of a game.
pub const MOST_NOTES: usize = 200;

/// Something written down in a quarter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The quarter that was open; of a game that was over, the last that was played.
    pub quarter: Quarter,
    /// What; lines are kept, what steers a terminal is not.
    pub text: String,
    /// The question of an exercise that it answers.
    pub question: Option<String>,
}

impl Note {
    /// A note with its text made safe to show and of bounded length.
    #[must_use]
    pub fn new(quarter: Quarter, text: &str) -> Self {
        let near = text.chars().take(4 * LONGEST_NOTE);
        let seen = near.filter(|letter| *letter == '\n' || !is_unseen(*letter));
        let text = seen.nfc().take(LONGEST_NOTE).collect();
        Self { quarter, text, question: None }
    }

    /// The answer to a question of an exercise.
    #[must_use]
    pub fn answer(quarter: Quarter, question: &str, text: &str) -> Self {
        Self { question: Some(short_line(question, LONGEST_ID)), ..Self::new(quarter, text) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_made_safe_once_stays_as_it_is() {
        for typed in
            ["e\u{200b}\u{301}", "\u{1112}\u{200d}\u{1161}\u{202e}\u{11ab}", "a\u{ad}\u{300}\nb\u{feff}\u{302}", "é"]
        {
            let once = Note::new(Quarter::default(), typed);
            assert_eq!(Note::new(Quarter::default(), &once.text), once);
            let line = short_line(typed, 5);
            assert_eq!(short_line(&line, 5), line);
        }
    }
}

//! Names of saves: they stay within their folder on every system, and look the same everywhere.

use std::fmt;

use unicode_normalization::UnicodeNormalization;

/// Most characters of a name.
pub const LONGEST_NAME: usize = 64;

/// Most bytes of a name: with its ending and a lock's it must fit where file systems count bytes.
const MOST_BYTES: usize = 200;

/// Names that Windows keeps for devices, whatever their ending.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The name of a save: letters, digits, spaces, dots, `-` and `_`, composed (NFC).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SaveName(String);

/// Why a text is no name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameFault {
    /// There is nothing in it.
    Empty,
    /// It is too long.
    TooLong {
        /// Its characters.
        count: usize,
    },
    /// Something in it does not belong in a name.
    Signs {
        /// The name, safe to show.
        name: String,
    },
    /// The system keeps it for itself.
    Reserved {
        /// The name.
        name: String,
    },
}

impl SaveName {
    /// A name as a person typed it.
    ///
    /// # Errors
    /// Why it is none.
    pub fn new(typed: &str) -> Result<Self, NameFault> {
        let near: String = typed.chars().take(4 * LONGEST_NAME + 1).collect();
        let name: String = near.trim().nfc().collect();
        let count = name.chars().count();
        if name.is_empty() {
            return Err(NameFault::Empty);
        }
        if count > LONGEST_NAME || name.len() > MOST_BYTES {
            return Err(NameFault::TooLong { count: count.max(typed.chars().count()) });
        }
        if !name.chars().all(is_sign) || name.starts_with('.') || name.ends_with('.') {
            return Err(NameFault::Signs { name: crate::content::clean::short_line(&name, LONGEST_NAME) });
        }
        let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
        let numbered = |device: &str| {
            stem.strip_prefix(device).is_some_and(|digit| digit.len() == 1 && digit.as_bytes()[0].is_ascii_digit())
        };
        if RESERVED.contains(&stem.as_str()) || numbered("com") || numbered("lpt") {
            return Err(NameFault::Reserved { name });
        }
        Ok(Self(name))
    }

    /// The name nearest to a text: what does not belong is left out, and nothing left becomes `game`.
    pub(super) fn near(wish: &str) -> Self {
        let kept: String = wish.nfc().filter(|letter| is_sign(*letter)).take(LONGEST_NAME / 2).collect();
        let kept = kept.trim().trim_matches('.').trim();
        Self::new(kept).unwrap_or_else(|_| Self("game".to_owned()))
    }

    /// The same with a number, or another plain word of letters and digits, behind it.
    pub(super) fn followed_by(&self, word: impl fmt::Display) -> Self {
        Self(format!("{}-{word}", self.0))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SaveName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl NameFault {
    /// The Fluent message that says it, and its arguments.
    #[must_use]
    pub fn describe(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            Self::Empty => ("store-name-empty", Vec::new()),
            Self::TooLong { count } => {
                ("store-name-long", vec![("count", count.to_string()), ("limit", LONGEST_NAME.to_string())])
            }
            Self::Signs { name } => ("store-name-signs", vec![("name", name.clone())]),
            Self::Reserved { name } => ("store-name-reserved", vec![("name", name.clone())]),
        }
    }
}

fn is_sign(letter: char) -> bool {
    letter.is_alphanumeric() && !crate::content::clean::is_unseen(letter) || matches!(letter, ' ' | '.' | '-' | '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_in_their_folder() {
        for name in ["friday", "한 판 더", "a.b", "dotcom-2000-7", "COM12", "x_y", "nulls", "여름"] {
            assert_eq!(SaveName::new(name).map(|name| name.to_string()), Ok(name.to_owned()));
        }
        assert_eq!(SaveName::new(" \u{1112}\u{1161}\u{11ab} ").unwrap().as_str(), "한");
        for wrong in [
            "",
            "  ",
            ".",
            "..",
            ".hidden",
            "a.",
            "a/b",
            "a\\b",
            "../a",
            "a\0b",
            "a\nb",
            "\x1b[31m",
            "a:b",
            "C:",
            "nul",
            "NUL.txt",
            "com1",
            "Lpt9.x",
            "a\u{202e}b",
            "a\u{200b}",
            "\u{3164}",
            "a*",
            "a|b",
            "~",
        ] {
            assert!(SaveName::new(wrong).is_err(), "{wrong:?}");
        }
        assert!(SaveName::new(&"가".repeat(LONGEST_NAME)).is_ok());
        assert_eq!(SaveName::new(&"가".repeat(65)), Err(NameFault::TooLong { count: 65 }));
        assert!(SaveName::new(&"\u{301}".repeat(1_000_000)).is_err());
    }

    #[test]
    fn a_wish_becomes_a_name() {
        for (wish, name) in [("dotcom 2000!", "dotcom 2000"), ("../..", "game"), ("", "game"), ("nul", "game")] {
            assert_eq!(SaveName::near(wish).as_str(), name);
            assert!(SaveName::new(SaveName::near(wish).followed_by(2).as_str()).is_ok());
        }
        assert!(SaveName::new(SaveName::near(&"긴".repeat(500)).followed_by(999_999).as_str()).is_ok());
    }
}

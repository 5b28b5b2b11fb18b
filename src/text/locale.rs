//! Which of the two languages to speak, from a flag or from the system.

use std::fmt;

/// A language the game is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Locale {
    /// English; also whatever the game has no words for.
    #[default]
    En,
    /// Korean.
    Ko,
}

impl Locale {
    /// Both languages, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::En, Self::Ko];

    /// The language of a locale tag in either spelling, `ko-KR` or `ko_KR.UTF-8`.
    ///
    /// `C`, `POSIX`, an empty tag and languages the game does not speak are English.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        Self::asked(tag).unwrap_or_default()
    }

    /// The language that a flag asks for: by its code or by a locale tag in either spelling; nothing of another language or
    /// none.
    #[must_use]
    pub fn asked(tag: &str) -> Option<Self> {
        Self::parse(primary_subtag(tag))
    }

    /// The language named by its code: `en` or `ko`, in any case.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code().eq_ignore_ascii_case(code))
    }

    /// The language the system asks for: the first of its preferences decides.
    #[must_use]
    pub fn system() -> Self {
        sys_locale::get_locale().map_or_else(Self::default, |tag| Self::from_tag(&tag))
    }

    /// The code that names this language in flags, folders and files: `en` or `ko`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ko => "ko",
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

/// The language part of a tag: everything before region, script, encoding or modifier.
fn primary_subtag(tag: &str) -> &str {
    tag.trim().split(['-', '_', '.', '@']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn korean_is_recognised_in_every_spelling() {
        for tag in ["ko", "KO", "ko-KR", "ko_KR.UTF-8", "ko_KR@euro", "ko-Kore-KR", " ko "] {
            assert_eq!(Locale::from_tag(tag), Locale::Ko, "{tag}");
        }
    }

    #[test]
    fn everything_else_is_english() {
        for tag in ["", "C", "POSIX", "C.UTF-8", "en_GB", "de-DE", "kok-IN", "한국어", "k", "\u{1b}[31m"] {
            assert_eq!(Locale::from_tag(tag), Locale::En, "{tag:?}");
        }
    }

    #[test]
    fn a_flag_may_name_a_locale_and_must_name_a_language() {
        assert_eq!(Locale::asked("ko_KR.UTF-8"), Some(Locale::Ko));
        assert_eq!(Locale::asked("en-GB"), Some(Locale::En));
        for tag in ["kr", "korean", "english", "C", ""] {
            assert_eq!(Locale::asked(tag), None, "{tag}");
        }
        assert_eq!(Locale::parse("ko"), Some(Locale::Ko));
        assert_eq!(Locale::parse("EN"), Some(Locale::En));
        assert_eq!(Locale::parse("ko-KR"), None);
        assert_eq!(Locale::parse("fr"), None);
    }
}

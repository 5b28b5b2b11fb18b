//! The language and theme that a player chose on the title: remembered beside the saves, forgotten without harm.

use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::sources;
use crate::content::ron_file::options;
use crate::journal::Store;
use crate::text::Locale;
use crate::tui::theme::BuiltIn;

/// The file; hidden, because what is seen in the folder is saves.
const FILE: &str = ".preferences.ron";
/// Version of the file.
const FORMAT: u64 = 1;
/// Most bytes it may have.
const LIMIT: usize = 4096;

/// What a player chose. What cannot be read was never chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Preferences {
    /// Language.
    pub(super) locale: Option<Locale>,
    /// Theme.
    pub(super) theme: Option<BuiltIn>,
}

/// The same as written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Preferences", deny_unknown_fields)]
struct Written {
    format: u64,
    #[serde(default)]
    language: String,
    #[serde(default)]
    theme: String,
}

impl Preferences {
    /// What was chosen by whoever plays from this folder.
    pub(super) fn read(store: &Store) -> Self {
        let path = path(store);
        // A pipe in a folder of somebody else's would keep us waiting.
        if !fs::metadata(&path).is_ok_and(|about| about.is_file()) {
            return Self::default();
        }
        let text = sources::bytes(&path, LIMIT).ok().and_then(|(bytes, _)| String::from_utf8(bytes).ok());
        text.map(|text| Self::parse(&text)).unwrap_or_default()
    }

    fn parse(text: &str) -> Self {
        match options().from_str::<Written>(text) {
            Ok(written) if written.format <= FORMAT => {
                Self { locale: Locale::parse(&written.language), theme: written.theme.parse().ok() }
            }
            _ => Self::default(),
        }
    }

    /// Remembers them where that is possible: a choice that is lost costs one key.
    pub(super) fn write(self, store: &Store) {
        let written = Written {
            format: FORMAT,
            language: self.locale.map_or_else(String::new, |locale| locale.code().to_owned()),
            theme: self.theme.map_or_else(String::new, |theme| theme.name().to_owned()),
        };
        if let Ok(text) = options().to_string(&written) {
            let _ = store.write_beside(FILE, &(text + "\n"));
        }
    }
}

fn path(store: &Store) -> PathBuf {
    store.folder().join(FILE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn nothing_is_written_through_a_link() {
        let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let victim = elsewhere.path().join("victim");
        fs::write(&victim, "mine").unwrap();
        std::os::unix::fs::symlink(&victim, folder.path().join(FILE)).unwrap();
        let store = Store::open(Some(folder.path())).unwrap();
        let amber = Preferences { locale: None, theme: Some(BuiltIn::Amber) };
        amber.write(&store);
        assert_eq!(fs::read_to_string(&victim).unwrap(), "mine");
        assert_eq!(Preferences::read(&store), amber);
    }

    #[test]
    fn what_cannot_be_read_was_never_chosen() {
        for text in ["", "(", "(format: 9, theme: \"amber\")", "(format: 1, them: \"amber\")"] {
            assert_eq!(Preferences::parse(text), Preferences::default(), "{text}");
        }
        let amber = Preferences { locale: None, theme: Some(BuiltIn::Amber) };
        assert_eq!(Preferences::parse("(format: 1, theme: \"amber\", language: \"xx\")"), amber);
    }
}

//! The settings that a player chose: remembered beside the saves, forgotten without harm.
//!
//! What this version does not know is left where it is. A file that cannot be read is never fatal, and is put aside, not
//! overwritten, when something is chosen; one of a later version is not touched at all.

use std::{fs, io};

use ron::Value;

use super::{beside, console, failure, sources};
use crate::args;
use crate::content::field_path::FieldPath;
use crate::content::issue::{Issue, IssueKind};
use crate::content::issues::Issues;
use crate::content::ron_file::{RonFile, options};
use crate::journal::Store;
use crate::text::{Locale, Texts, sanitize};
use crate::tui::settings::{Chosen, Key, Setting};

/// The file; hidden, because what is seen in the folder is saves.
const FILE: &str = ".preferences.ron";
/// Version of the file.
const FORMAT: i64 = 1;
/// Most bytes it may have.
const LIMIT: usize = 4096;
/// Longer keys, values and paths are cut when told.
const LONGEST: usize = 120;

/// What may be done with the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// It is there and can be read, or is not there.
    #[default]
    Sound,
    /// It cannot be read.
    Damaged,
    /// A later version wrote it.
    Later,
}

/// The file as it was read.
#[derive(Debug, Default)]
pub(super) struct Preferences {
    pub(super) chosen: Chosen,
    /// What is wrong with it, in sentences.
    pub(super) problems: Vec<String>,
    /// What this version does not know, as lines.
    unknown: Vec<String>,
    state: State,
}

impl Preferences {
    /// What was chosen by whoever plays from this folder.
    pub(super) fn read(store: &Store, texts: &Texts) -> Self {
        let path = store.folder().join(FILE);
        let name = sanitize(&path.display().to_string(), LONGEST);
        match fs::metadata(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Self::default(),
            // A pipe in a folder of somebody else's would keep us waiting.
            Ok(about) if !about.is_file() => return Self::damaged(&no_file(&name, texts), texts),
            _ => {}
        }
        match sources::bytes(&path, LIMIT) {
            Ok((_, size)) if size > LIMIT => {
                let kind = IssueKind::TooLarge { bytes: size, limit: LIMIT };
                let issue = Issue { file: name, place: None, path: FieldPath::root(), kind };
                Self::damaged(&console::lines(&Issues::from(issue), texts).join(" "), texts)
            }
            Ok((bytes, _)) => Self::parse(&name, &bytes, texts),
            Err(error) => Self::damaged(&failure::cannot_read(&name, &error, texts), texts),
        }
    }

    fn damaged(reason: &str, texts: &Texts) -> Self {
        // Another sentence follows.
        let stop = if reason.ends_with(['.', '!', '?']) { "" } else { "." };
        let said = texts.format("settings-problem-damaged", &args! { "reason" => format!("{reason}{stop}") });
        Self { problems: vec![said], state: State::Damaged, ..Self::default() }
    }

    fn parse(name: &str, bytes: &[u8], texts: &Texts) -> Self {
        let read = RonFile::from_bytes(name, bytes, LIMIT).and_then(|file| file.read::<Value>());
        let map = match read {
            Ok(Value::Map(map)) => map,
            Ok(_) => return Self::damaged(&no_file(name, texts), texts),
            Err(issues) => return Self::damaged(&console::lines(&issues, texts).join(" "), texts),
        };
        let mut found = Self::default();
        let mut unknown = Vec::new();
        for (key, value) in map.iter() {
            let Value::String(key) = key else { continue };
            if key == "format" {
                if !value.clone().into_rust::<i64>().is_ok_and(|format| format <= FORMAT) {
                    let said = texts.format("settings-problem-later", &args! { "path" => name });
                    return Self { problems: vec![said], state: State::Later, ..Self::default() };
                }
                continue;
            }
            match found.take(key, value) {
                Taken::Known => {}
                Taken::Wrong(known) => {
                    let shown = sanitize(&written(value), LONGEST);
                    let args = args! { "path" => name, "key" => key.as_str(), "found" => shown, "known" => known };
                    found.problems.push(texts.format("settings-problem-wrong", &args));
                }
                Taken::Unknown => {
                    unknown.push(sanitize(key, LONGEST));
                    // A key that is no word could not be written as one.
                    if !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
                        found.unknown.push(format!("{key}: {}", written(value)));
                    }
                }
            }
        }
        if !unknown.is_empty() {
            let args = args! { "path" => name, "keys" => unknown.join(", ") };
            found.problems.push(texts.format("settings-problem-unknown", &args));
        }
        found
    }

    /// Takes a key in.
    fn take(&mut self, key: &str, said: &Value) -> Taken {
        let Some(key) = Key::ALL.into_iter().find(|known| known.name() == key) else { return Taken::Unknown };
        let options = key.options();
        if let Some(option) = options.iter().find(|option| says(**option, said)) {
            self.chosen.set(*option);
            return Taken::Known;
        }
        // What an earlier version wrote where nothing was chosen.
        if *said == Value::String(String::new()) {
            return Taken::Known;
        }
        let mut known: Vec<&str> = options.iter().map(|option| option.name()).collect();
        if options.iter().all(|option| option.flag().is_some()) {
            known = vec!["true", "false"];
        }
        Taken::Wrong(known.join(", "))
    }

    /// Remembers one more choice.
    ///
    /// # Errors
    /// Why it holds for this run only, in a sentence.
    pub(super) fn remember(setting: Setting, store: &Store, texts: &Texts) -> Result<(), String> {
        let mut kept = Self::read(store, texts);
        let path = store.folder().join(FILE);
        let not_kept = |reason: String| texts.format("settings-not-kept", &args! { "reason" => reason });
        match kept.state {
            State::Sound => {}
            State::Later => return Err(kept.problems.concat()),
            State::Damaged => {
                beside::put_aside(&path).map_err(|error| not_kept(sanitize(&error.to_string(), LONGEST)))?;
            }
        }
        kept.chosen.set(setting);
        let mut lines = vec![format!("format: {FORMAT}")];
        lines.extend(
            kept.chosen.iter().map(|setting| format!("{}: {}", setting.key().name(), written(&value(setting)))),
        );
        lines.extend(kept.unknown);
        let text = format!("Preferences(\n    {},\n)\n", lines.join(",\n    "));
        store.write_beside(FILE, &text).map_err(|error| not_kept(super::saves::words(&error, texts)))
    }
}

/// What became of a key of the file.
enum Taken {
    Known,
    /// Its value is none, and these would be.
    Wrong(String),
    Unknown,
}

fn no_file(name: &str, texts: &Texts) -> String {
    texts.format("settings-problem-no-file", &args! { "path" => name })
}

/// A choice as a value of the file.
fn value(setting: Setting) -> Value {
    setting.flag().map_or_else(|| Value::String(setting.name().to_owned()), Value::Bool)
}

/// Whether a value of the file is this choice; a language may be named in capitals.
fn says(setting: Setting, said: &Value) -> bool {
    match (setting, said) {
        (Setting::Language(locale), Value::String(code)) => Locale::parse(code) == Some(locale),
        _ => *said == value(setting),
    }
}

/// A value as text of the file.
fn written(value: &Value) -> String {
    options().to_string(value).unwrap_or_default()
}

#[cfg(test)]
mod tests;

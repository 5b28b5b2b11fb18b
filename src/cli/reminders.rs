//! Lines that a player wrote to himself: kept beside the saves, until he throws them away.

use std::fs;

use serde::{Deserialize, Serialize};

use super::{beside, console, failure, sources};
use crate::args;
use crate::content::issue::IssueKind;
use crate::content::ron_file::{self, RonFile};
use crate::journal::{MOST_REMINDERS, Reminder, Store};
use crate::sim::units::Quarter;
use crate::text::{Texts, sanitize};

/// The file; hidden, because what is seen in the folder is saves.
const FILE: &str = ".reminders.ron";
/// Version of the file.
const FORMAT: u64 = 1;
/// Most bytes it may have.
const LIMIT: usize = 1 << 17;
/// Longer paths are cut when told.
const LONGEST: usize = 200;

/// The file as written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Reminders")]
struct Written {
    format: u64,
    reminders: Vec<WrittenReminder>,
}

#[derive(Debug, Serialize, Deserialize)]
struct WrittenReminder {
    scenario: String,
    quarter: String,
    text: String,
}

/// Why the lines that are there are not read.
enum Unread {
    /// A later version of the game wrote them: they are left as they are.
    Later(String),
    /// The file is none of reminders, or cannot be read.
    Damaged(String),
}

/// The lines of whoever plays from this folder; or why they cannot be read, and what becomes of the file, in sentences.
///
/// # Errors
/// The file is there and cannot be read, or is not one of reminders.
pub(super) fn read(store: &Store, texts: &Texts) -> Result<Vec<Reminder>, String> {
    kept(store, texts).map_err(|unread| match unread {
        Unread::Later(why) => why,
        Unread::Damaged(reason) => texts.format("reminder-damaged", &args! { "reason" => reason }),
    })
}

fn kept(store: &Store, texts: &Texts) -> Result<Vec<Reminder>, Unread> {
    let path = store.folder().join(FILE);
    let name = sanitize(&path.display().to_string(), LONGEST);
    // A pipe in a folder of somebody else's would keep us waiting.
    if !fs::metadata(&path).is_ok_and(|about| about.is_file()) {
        return Ok(Vec::new());
    }
    let read = sources::bytes(&path, LIMIT);
    let (bytes, _) = read.map_err(|error| Unread::Damaged(failure::cannot_read(&name, &error, texts)))?;
    let file = RonFile::from_bytes(&name, &bytes, LIMIT);
    let written = file.and_then(|file| file.read_format::<Written>(FORMAT)).map_err(|issues| {
        if issues.iter().any(|issue| matches!(issue.kind, IssueKind::NewerFormat { .. })) {
            return Unread::Later(texts.format("reminder-later", &args! { "path" => name.as_str() }));
        }
        let reason = console::lines(&issues, texts).join(" ");
        // Another sentence follows.
        let stop = if reason.ends_with(['.', '!', '?']) { "" } else { "." };
        Unread::Damaged(format!("{reason}{stop}"))
    })?;
    let kept = written.reminders.into_iter().take(MOST_REMINDERS).filter_map(|reminder| {
        let quarter = Quarter::parse(&reminder.quarter)?;
        Some(Reminder::new(&reminder.scenario, quarter, &reminder.text)).filter(|reminder| !reminder.text.is_empty())
    });
    Ok(kept.collect())
}

/// Keeps the lines. A file that cannot be read is put aside first; one of a later version is left as it is.
///
/// # Errors
/// They cannot be kept, and why, in a sentence.
pub(super) fn write(reminders: &[Reminder], store: &Store, texts: &Texts) -> Result<(), String> {
    let path = store.folder().join(FILE);
    match kept(store, texts) {
        Ok(_) => {}
        Err(Unread::Later(why)) => return Err(why),
        Err(Unread::Damaged(_)) => {
            beside::put_aside(&path).map_err(|error| sanitize(&error.to_string(), LONGEST))?;
        }
    }
    let written = Written {
        format: FORMAT,
        reminders: reminders
            .iter()
            .map(|reminder| WrittenReminder {
                scenario: reminder.scenario.clone(),
                quarter: reminder.quarter.to_string(),
                text: reminder.text.clone(),
            })
            .collect(),
    };
    let pretty = ron::ser::PrettyConfig::new().new_line("\n").struct_names(true);
    let text = ron_file::write(&written, pretty).unwrap_or_default();
    store.write_beside(FILE, &(text + "\n")).map_err(|error| super::saves::words(&error, texts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reminders_come_back_and_a_damaged_file_is_put_aside() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(Some(folder.path())).unwrap();
        let texts = Texts::new(crate::text::Locale::Ko);
        assert_eq!(read(&store, &texts), Ok(Vec::new()));
        let mut reminders = Vec::new();
        let quarter = Quarter::new(2001, 2);
        Reminder::new("dotcom-2000", quarter, "12월 장비는 6월에\u{1b}[2J").put_among(&mut reminders);
        Reminder::new("dotcom-2000", quarter, "12월 장비는 6월에 \"산다\"\u{1b}[2J").put_among(&mut reminders);
        assert_eq!(reminders.len(), 1, "a later line for the same quarter takes its place");
        assert!(!reminders[0].text.contains('\u{1b}'));
        write(&reminders, &store, &texts).unwrap();
        assert_eq!(read(&store, &texts), Ok(reminders.clone()));
        let path = folder.path().join(FILE);
        fs::write(&path, "Reminders(format: 1, reminders: [").unwrap();
        assert!(read(&store, &texts).is_err());
        write(&reminders, &store, &texts).unwrap();
        assert_eq!(read(&store, &texts), Ok(reminders));
        assert!(folder.path().join(".reminders.damaged-1").exists());
    }

    #[test]
    fn what_a_later_version_wrote_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(Some(folder.path())).unwrap();
        for locale in crate::text::Locale::ALL {
            let texts = Texts::new(locale);
            let later = "Reminders(format: 99, reminders: {})";
            fs::write(folder.path().join(FILE), later).unwrap();
            let why = read(&store, &texts).unwrap_err();
            assert_eq!(write(&[], &store, &texts), Err(why));
            assert_eq!(fs::read_to_string(folder.path().join(FILE)).unwrap(), later);
            assert!(texts.problems().is_empty(), "{:?}", texts.problems());
        }
    }
}

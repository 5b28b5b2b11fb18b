//! What is kept of settings, whatever lies in the folder.

use std::path::PathBuf;

use super::*;
use crate::tui::theme::BuiltIn;

fn texts() -> Texts {
    Texts::new(Locale::En)
}

fn store(folder: &tempfile::TempDir) -> Store {
    Store::open(Some(folder.path())).unwrap()
}

fn file(folder: &tempfile::TempDir) -> PathBuf {
    folder.path().join(FILE)
}

fn one(setting: Setting) -> Chosen {
    std::iter::once(setting).collect()
}

#[test]
#[cfg(unix)]
fn nothing_is_written_through_a_link() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let victim = elsewhere.path().join("victim");
    fs::write(&victim, "mine").unwrap();
    std::os::unix::fs::symlink(&victim, file(&folder)).unwrap();
    Preferences::remember(Setting::Theme(BuiltIn::Amber), &store(&folder), &texts()).unwrap();
    assert_eq!(fs::read_to_string(&victim).unwrap(), "mine");
    assert_eq!(Preferences::read(&store(&folder), &texts()).chosen, one(Setting::Theme(BuiltIn::Amber)));
}

#[test]
fn what_an_earlier_version_wrote_is_read() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(file(&folder), "(format: 1, language: \"ko\", theme: \"\")").unwrap();
    let read = Preferences::read(&store(&folder), &texts());
    assert_eq!(read.chosen, one(Setting::Language(Locale::Ko)));
    assert!(read.problems.is_empty(), "{:?}", read.problems);
}

#[test]
fn what_is_not_known_is_told_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(file(&folder), "Preferences(format: 1, theme: \"neon\", mouse: true, sound: \"loud\", volume: 7)")
        .unwrap();
    let read = Preferences::read(&store(&folder), &texts());
    assert_eq!(read.chosen, one(Setting::Mouse(true)));
    assert!(read.problems.iter().any(|told| told.contains("neon") && told.contains("high-contrast")));
    assert!(read.problems.iter().any(|told| told.contains("sound, volume")), "{:?}", read.problems);
    Preferences::remember(Setting::Motion(false), &store(&folder), &texts()).unwrap();
    let text = fs::read_to_string(file(&folder)).unwrap();
    assert!(text.contains("sound: \"loud\"") && text.contains("volume: 7") && text.contains("motion: false"), "{text}");
    assert!(text.contains("mouse: true"), "{text}");
}

#[test]
fn a_damaged_file_is_never_fatal_and_is_put_aside_only_when_something_is_chosen() {
    for damaged in ["", "(", "(format: 1, theme: \"amber\"", "[1, 2]", "\u{0}", "(format: 1, motion: Off"] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(file(&folder), damaged).unwrap();
        let read = Preferences::read(&store(&folder), &texts());
        assert_eq!((read.chosen, read.state), (Chosen::default(), State::Damaged), "{damaged}");
        assert_eq!(read.problems.len(), 1, "{damaged}");
        assert_eq!(fs::read_to_string(file(&folder)).unwrap(), damaged, "reading leaves it alone");
        Preferences::remember(Setting::Ascii(true), &store(&folder), &texts()).unwrap();
        assert_eq!(Preferences::read(&store(&folder), &texts()).chosen, one(Setting::Ascii(true)));
        let aside = file(&folder).with_extension("damaged-1");
        assert_eq!(fs::read_to_string(aside).unwrap(), damaged, "nothing is lost");
    }
}

#[test]
fn a_file_of_a_later_version_is_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let later = "(format: 9, theme: \"amber\", holograms: true)";
    fs::write(file(&folder), later).unwrap();
    assert_eq!(Preferences::read(&store(&folder), &texts()).chosen, Chosen::default());
    assert!(Preferences::remember(Setting::Ascii(true), &store(&folder), &texts()).is_err());
    assert_eq!(fs::read_to_string(file(&folder)).unwrap(), later);
}

#[test]
fn a_file_too_large_or_none_at_all_is_no_reason_to_stop() {
    let folder = tempfile::tempdir().unwrap();
    assert!(Preferences::read(&store(&folder), &texts()).problems.is_empty());
    fs::write(file(&folder), " ".repeat(3 * LIMIT)).unwrap();
    let large = Preferences::read(&store(&folder), &texts());
    assert!(large.state == State::Damaged && large.problems[0].contains("12 KiB"), "{:?}", large.problems);
    fs::remove_file(file(&folder)).unwrap();
    fs::create_dir(file(&folder)).unwrap();
    assert_eq!(Preferences::read(&store(&folder), &texts()).state, State::Damaged);
}

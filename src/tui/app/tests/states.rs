//! Every screen is shown by reviewed pictures in every state that it has: `states.txt` says by which, and this holds the
//! list to the screens that there are and to the pictures that lie there, both ways.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::menus::SIZES;
use crate::text::Locale;

/// The states, in the order of the list.
const STATES: [&str; 4] = ["empty", "typical", "overflowing", "refused"];
/// Where the pictures lie.
const PICTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tui/screens/snapshots");

/// Names of the variants of an enumeration, as its source declares them.
fn variants<'a>(source: &'a str, declared: &str) -> Vec<&'a str> {
    let (_, body) = source.split_once(declared).unwrap();
    let (body, _) = body.split_once("\n}").unwrap();
    let lines = body.lines().map(str::trim).filter(|line| line.starts_with(char::is_uppercase));
    lines.map(|line| line.split(|c: char| !c.is_alphanumeric()).next().unwrap_or(line)).collect()
}

/// Every screen, overlay and place there is.
fn kinds() -> Vec<String> {
    let (screens, app) = (include_str!("../../screens.rs"), include_str!("../../app.rs"));
    let screen = variants(screens, "pub enum ScreenId {").into_iter().map(|name| format!("screen {name}"));
    let overlay = variants(screens, "pub enum Overlay {").into_iter().map(|name| format!("overlay {name}"));
    // A game in hand shows one of the screens.
    let places = variants(app, "enum Place {").into_iter().filter(|name| *name != "Game");
    screen.chain(overlay).chain(places.map(|name| format!("place {name}"))).collect()
}

/// The list: a screen, a state, and its pictures.
fn listed() -> Vec<(String, String, Vec<String>)> {
    let lines = include_str!("states.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let parts = lines.map(|line| {
        let [kind, state, shown] = line.splitn(3, ": ").collect::<Vec<_>>().try_into().expect(line);
        let none = shown.strip_prefix("none");
        assert!(none.is_none_or(|why| why.starts_with(", ") && why.len() > 2), "why is there none? {line}");
        let shown = if none.is_some() { "" } else { shown };
        (kind.to_owned(), state.to_owned(), shown.split_whitespace().map(str::to_owned).collect())
    });
    parts.collect()
}

#[test]
fn every_screen_has_every_state_in_the_list() {
    let listed: Vec<(String, String)> = listed().into_iter().map(|(kind, state, _)| (kind, state)).collect();
    let wanted: Vec<(String, String)> =
        kinds().into_iter().flat_map(|kind| STATES.map(|state| (kind.clone(), state.to_owned()))).collect();
    let missing: Vec<_> = wanted.iter().filter(|row| !listed.contains(row)).collect();
    assert!(missing.is_empty(), "no pictures of {missing:?}");
    let gone: Vec<_> = listed.iter().filter(|row| !wanted.contains(row)).collect();
    assert!(gone.is_empty() && listed.len() == wanted.len(), "twice in the list, or no screen: {gone:?}");
}

#[test]
fn every_picture_of_the_list_lies_there_and_no_other() {
    // A window too small for any screen has one picture of all its sizes.
    let small = Locale::ALL.map(|locale| format!("too-small-{}.snap", locale.code()));
    let mut wanted: BTreeSet<String> = small.into();
    for name in listed().into_iter().flat_map(|(_, _, shown)| shown) {
        for (locale, (width, height)) in Locale::ALL.into_iter().flat_map(|locale| SIZES.map(|size| (locale, size))) {
            wanted.insert(format!("{name}-{}-{width}x{height}.snap", locale.code()));
        }
    }
    let there = fs::read_dir(Path::new(PICTURES)).unwrap().map(|entry| entry.unwrap().file_name());
    // A picture that waits to be reviewed is none yet.
    let there: BTreeSet<String> =
        there.filter_map(|name| name.into_string().ok()).filter(|name| name.ends_with(".snap")).collect();
    let missing: Vec<&String> = wanted.difference(&there).collect();
    assert!(missing.is_empty(), "not there: {missing:?}");
    let unnamed: Vec<&String> = there.difference(&wanted).collect();
    assert!(unnamed.is_empty(), "of no screen in the list: {unnamed:?}");
}

//! The name of a student's file, from an id that may hold anything.

use crate::journal::Hash;

/// Most letters taken over from the id.
const LONGEST: usize = 40;
/// Digits of the hash that tells ids apart whose letters are alike.
const DIGITS: usize = 16;
/// Names that a system keeps for itself.
const KEPT: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// A name that every system takes, another for every id. Small Latin letters, digits, Hangul, `-` and `_` stay as they
/// are; an id with anything else in it, capitals too where systems do not tell them apart, is told by its hash as well.
#[must_use]
pub fn file_name(id: &str) -> String {
    let plain =
        |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ('가'..='힣').contains(&c) || "-_".contains(c);
    let stem: String =
        id.chars().take(LONGEST).map(|c| c.to_ascii_lowercase()).map(|c| if plain(c) { c } else { '_' }).collect();
    let device =
        KEPT.iter().any(|kept| stem.strip_prefix(kept).is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit())));
    if stem == id && !stem.is_empty() && !device && !stem.starts_with(['-', '_']) {
        return format!("{stem}.html");
    }
    let hash = Hash::of(id.as_bytes()).to_string();
    format!("id-{stem}-{}.html", hash.get(..DIGITS).unwrap_or(&hash))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn plain_ids_stay_and_hostile_ones_are_made_safe() {
        assert_eq!(file_name("s01"), "s01.html");
        assert_eq!(file_name("학생7"), "학생7.html");
        let long = "a".repeat(5_000);
        let hostile =
            ["../../etc/passwd", "CON", "con", "com1", "", ".", "a/b", "a\\b", "S01", "-rf", "a\u{202e}b", "\0", &long];
        let names: BTreeSet<String> = hostile.iter().map(|id| file_name(id)).collect();
        assert_eq!(names.len(), hostile.len(), "every id has a name of its own: {names:?}");
        for name in &names {
            let safe = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.".contains(c);
            assert!(name.starts_with("id-") && name.ends_with(".html") && name.chars().all(safe), "{name}");
            assert!(name.len() < 100 && name.matches('.').count() == 1);
        }
        assert_ne!(file_name("s01"), file_name("S01"));
    }
}

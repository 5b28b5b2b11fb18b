//! How files look: an opening that says what the file owns, a length that can be read, no forbidden attribute.

use crate::files::below;

/// Where code lies.
const CODE: [&str; 4] = ["src", "tests", "benches", "examples"];
/// Lines a file may have.
const CAP: usize = 400;
/// Lines `src/main.rs` may have.
const MAIN_CAP: usize = 40;

#[test]
fn every_file_opens_with_what_it_owns() {
    let silent: Vec<String> = below(&CODE, &["rs"])
        .into_iter()
        .filter(|source| !source.text.starts_with("//! ") || source.text.lines().next().is_some_and(|l| l.len() < 12))
        .map(|source| source.path)
        .collect();
    assert!(silent.is_empty(), "no `//!` at the top of {silent:#?}");
}

#[test]
fn no_file_is_too_long_to_read() {
    let mut long = Vec::new();
    for source in below(&CODE, &["rs"]) {
        let cap = if source.path == "src/main.rs" { MAIN_CAP } else { CAP };
        let lines = source.text.lines().count();
        if lines > cap {
            long.push(format!("{}: {lines} lines, at most {cap}", source.path));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn modules_are_named_after_their_files() {
    let wrong: Vec<String> = below(&CODE, &["rs"])
        .into_iter()
        .filter(|source| {
            let name = source.path.rsplit('/').next().unwrap_or_default();
            ["mod.rs", "utils.rs", "util.rs", "helpers.rs", "common.rs", "misc.rs"].contains(&name)
        })
        .map(|source| source.path)
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn no_test_is_ignored_or_passes_by_panicking() {
    let forbidden = ["ignore", "should_panic"].map(|name| format!("#[{name}"));
    let mut wrong = Vec::new();
    for source in below(&CODE, &["rs"]) {
        for (at, line) in source.text.lines().enumerate() {
            if forbidden.iter().any(|attribute| line.trim_start().starts_with(attribute.as_str())) {
                wrong.push(format!("{}:{}: {}", source.path, at + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

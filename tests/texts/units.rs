//! An amount names its unit once: no picture of a screen or page says it twice.

use std::fs;
use std::path::Path;

/// What a unit said twice, or a full stop before a comma, looks like.
const SAID_TWICE: [&str; 5] = ["달러 달러", "달러\u{a0}달러", "시간 시간", "$$", "., "];

#[test]
fn no_picture_says_a_unit_twice() {
    let mut wrong = Vec::new();
    let seen = search(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut wrong);
    assert!(seen > 100, "only {seen} pictures were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Searches the pictures of a folder and those below it; answers how many there were.
fn search(folder: &Path, wrong: &mut Vec<String>) -> usize {
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            seen += search(&path, wrong);
        } else if path.extension().is_some_and(|extension| extension == "snap") {
            seen += 1;
            let text = fs::read_to_string(&path).unwrap();
            let lines = text.lines().filter(|line| SAID_TWICE.iter().any(|twice| line.contains(twice)));
            wrong.extend(lines.map(|line| format!("{}: {line}", path.display())));
        }
    }
    seen
}

//! `docs/dependencies.md` names every dependency with its version and features, and no other.

use std::collections::BTreeMap;

fn read(path: &str) -> String {
    std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// What stands between two marks, if both are there.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<&'a str> {
    let rest = &text[text.find(open)? + open.len()..];
    rest.get(..rest.find(close)?)
}

/// Version and features of every dependency in `Cargo.toml`, in the words of the page.
fn declared() -> BTreeMap<String, String> {
    let manifest = read("Cargo.toml");
    let mut all = BTreeMap::new();
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.trim_end_matches(']').ends_with("dependencies");
            continue;
        }
        let Some((name, value)) = line.split_once(" = ").filter(|(name, _)| inside && !name.starts_with('#')) else {
            continue;
        };
        let version = between(value, "version = \"", "\"").or_else(|| between(value, "\"", "\"")).unwrap();
        let features = between(value, "features = [", "]").unwrap_or_default().replace('"', "");
        let base = if value.contains("default-features = false") { "none" } else { "defaults" };
        let features = if features.is_empty() { base.to_owned() } else { format!("{base} + {features}") };
        all.insert(name.to_owned(), format!("{version} | {features}"));
    }
    all
}

/// The same as the page says it.
fn described() -> BTreeMap<String, String> {
    let rows = read("docs/dependencies.md");
    let rows = rows.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.map(|row| {
        let (name, rest) = row.split_once("` ").unwrap();
        let cells: Vec<&str> = rest.split(" | ").collect();
        assert!(cells.len() >= 4 && cells.iter().all(|cell| !cell.trim().is_empty()), "{row}");
        (name.to_owned(), format!("{} | {}", cells[0], cells[1]))
    })
    .collect()
}

#[test]
fn the_page_of_dependencies_is_the_manifest() {
    assert_eq!(described(), declared());
}

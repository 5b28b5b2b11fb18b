//! What no file of the repository says: work left undone, and places on somebody's machine.

use crate::files::{Source, below};

/// Everything that people read or write here.
fn everything() -> Vec<Source> {
    let folders = ["src", "tests", "benches", "examples", "assets", "docs", "saves", ".ci"];
    let endings = ["rs", "ron", "ftl", "md", "csv", "toml", "svg", "snap", "txt"];
    let mut all = below(&folders, &endings);
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for name in ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "Cargo.toml", "clippy.toml", "rustfmt.toml", ".ci/run"]
    {
        if let Ok(text) = std::fs::read_to_string(root.join(name)) {
            all.push(Source { path: name.to_owned(), text });
        }
    }
    all
}

/// Lines that hold one of the words; the words are put together here so that this file does not hold them.
fn lines_with(parts: &[[&str; 2]]) -> Vec<String> {
    let words: Vec<String> = parts.iter().map(|pair| pair.concat()).collect();
    let mut found = Vec::new();
    for source in everything() {
        for (at, line) in source.text.lines().enumerate() {
            if let Some(word) = words.iter().find(|word| line.contains(word.as_str())) {
                found.push(format!("{}:{}: {word}", source.path, at + 1));
            }
        }
    }
    found
}

#[test]
fn nothing_is_left_for_later() {
    let found = lines_with(&[
        ["TO", "DO"],
        ["FIX", "ME"],
        ["XX", "X:"],
        ["HA", "CK:"],
        ["todo", "!("],
        ["unimplemented", "!("],
    ]);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn nothing_points_to_somebodys_machine() {
    let found = lines_with(&[
        ["/ho", "me/"],
        ["/ro", "ot/"],
        ["/Use", "rs/"],
        ["/wo", "rk/"],
        [":\\Use", "rs"],
        [".cargo/regis", "try"],
    ]);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_files_are_found() {
    let all = everything();
    for path in ["Cargo.toml", "src/lib.rs", "assets/text/ko/cli.ftl"] {
        assert!(all.iter().any(|source| source.path == path), "{path}");
    }
}

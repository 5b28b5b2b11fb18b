//! Reads the source tree for the other checks.

use std::ops::Range;
use std::path::{Path, PathBuf};

/// A source file.
pub(crate) struct Source {
    /// Path from the package's folder, with `/` between.
    pub(crate) path: String,
    /// All of it.
    pub(crate) text: String,
}

impl Source {
    /// The room a file below `src/` belongs to: `sim` for `src/sim.rs` and `src/sim/turn.rs`.
    pub(crate) fn room(&self) -> &str {
        let below = self.path.strip_prefix("src/").unwrap_or(&self.path);
        below.split('/').next().unwrap_or(below).trim_end_matches(".rs")
    }

    /// Whether the file holds unit tests and nothing else.
    pub(crate) fn is_test(&self) -> bool {
        self.path.ends_with("/tests.rs") || self.path.contains("/tests/")
    }

    /// The lines of the program itself, numbered from 1: no comments, no texts in quotes, no unit tests.
    pub(crate) fn code(&self) -> impl Iterator<Item = (usize, String)> {
        let lines: Vec<String> = bare(&without_tests(&self.text)).lines().map(str::to_owned).collect();
        lines.into_iter().enumerate().map(|(at, line)| (at + 1, line))
    }
}

/// The items of a bare source that are only built for tests, as ranges of its bytes.
fn tests_of(bare: &str) -> Vec<Range<usize>> {
    const MARK: &str = "#[cfg(test)]";
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = bare[from..].find(MARK).map(|at| from + at) {
        from = at + item_end(&bare[at..]);
        found.push(at..from);
    }
    found
}

/// A source in which those letters are blanked out that stand in these places; lines stay where they are.
fn blanked(text: &str, places: &[Range<usize>]) -> String {
    let inside = |at: usize| places.iter().any(|place| place.contains(&at));
    text.chars().enumerate().map(|(at, letter)| if letter != '\n' && inside(at) { ' ' } else { letter }).collect()
}

/// A source in which the items that are only built for tests are blanked out; texts and comments stay.
pub(crate) fn without_tests(text: &str) -> String {
    let bare = bare(text);
    let letters = |at: usize| bare[..at].chars().count();
    let places: Vec<_> = tests_of(&bare).into_iter().map(|item| letters(item.start)..letters(item.end)).collect();
    blanked(text, &places)
}

/// Where an item ends that begins with its attributes: behind its semicolon or its closing brace, or, of a field or
/// a variant, behind its comma.
fn item_end(item: &str) -> usize {
    let mut depth = 0_usize;
    for (at, letter) in item.char_indices() {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' if depth > 0 => depth -= 1,
            '}' if depth == 1 => return at + 1 + usize::from(item[at + 1..].starts_with(';')),
            '}' if depth > 0 => depth -= 1,
            // The end of whatever the item stands in.
            ')' | ']' | '}' => return at,
            ';' | ',' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    item.len()
}

/// The source of the library and the binary.
pub(crate) fn product() -> Vec<Source> {
    below(&["src"], &["rs"])
}

/// Files below these folders with these endings, in order of path; a folder that is not there has none.
pub(crate) fn below(folders: &[&str], endings: &[&str]) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root.join(folder)).collect();
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted))
                && let Ok(text) = std::fs::read_to_string(&path)
            {
                let below_root = path.strip_prefix(root).unwrap_or(&path);
                found.push(Source { path: below_root.to_string_lossy().replace('\\', "/"), text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// A source with comments and the insides of quoted texts blanked out; lines stay where they are.
pub(crate) fn bare(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < letters.len() {
        let rest = &letters[at..];
        let end = at
            + match rest {
                ['/', '/', ..] => rest.iter().position(|c| *c == '\n').unwrap_or(rest.len()),
                ['r', '"' | '#', ..] if !is_word(at.checked_sub(1).map(|before| letters[before])) => raw_text(rest),
                ['"', ..] => quoted(rest),
                ['\'', '\\', _, '\'', ..] => 4,
                ['\'', _, '\'', ..] => 3,
                _ => 0,
            };
        if end == at {
            out.push(letters[at]);
            at += 1;
        } else {
            out.extend(letters[at..end].iter().map(|c| if *c == '\n' { '\n' } else { ' ' }));
            at = end;
        }
    }
    out
}

fn is_word(letter: Option<char>) -> bool {
    letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
}

/// Length of a text in quotes.
fn quoted(rest: &[char]) -> usize {
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            '\\' => at += 2,
            '"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

/// Length of a raw text, 0 if it is none.
fn raw_text(rest: &[char]) -> usize {
    let hashes = rest[1..].iter().take_while(|c| **c == '#').count();
    if rest.get(1 + hashes) != Some(&'"') {
        return 0;
    }
    let mut closing = vec!['"'];
    closing.extend(std::iter::repeat_n('#', hashes));
    let from = 2 + hashes;
    rest[from..]
        .windows(closing.len())
        .position(|part| part == closing)
        .map_or(rest.len(), |at| from + at + closing.len())
}

#[test]
fn what_is_no_program_is_blanked_out() {
    let text = "use a; // use b;\nlet c = \"use d; \\\" use e;\"; '\"' r#\"use f; \" \"# g\n/// use h;\n'\\'' i";
    let seen: Vec<String> = bare(text).split_whitespace().map(str::to_owned).collect();
    assert_eq!(seen.join(" "), "use a; let c = ; g i");
    assert_eq!(bare(text).lines().count(), text.lines().count());
}

#[test]
fn only_what_is_built_for_tests_is_left_out() {
    let text = "a\n#[cfg(test)]\nuse b::{c, d};\ne(f, g);\n#[cfg(test)]\n#[derive(H)]\nstruct I {\n j: [u8; 2],\n}\nk {\n l,\n #[cfg(test)]\n m,\n n,\n}\n#[cfg(test)]\nmod tests {\n o {}\n}\np";
    let seen: Vec<String> = without_tests(text).split_whitespace().map(str::to_owned).collect();
    assert_eq!(seen.join(" "), "a e(f, g); k { l, n, } p");
    assert_eq!(without_tests(text).lines().count(), text.lines().count());
}

#[test]
fn the_tree_is_found() {
    let product = product();
    assert!(product.iter().any(|source| source.path == "src/main.rs"), "the tree was not found");
    assert!(product.iter().any(|source| source.room() == "sim" && source.path == "src/sim/turn.rs"));
}

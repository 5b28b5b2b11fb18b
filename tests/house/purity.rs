//! What a room may not touch: files, clock, environment, threads, the terminal, other people's dice.

use crate::files::product;

/// A word that may stand in some places only.
struct Rule {
    /// What is looked for at the start of a word.
    word: &'static str,
    /// Where it may stand: beginnings of paths.
    places: &'static [&'static str],
    /// Why.
    because: &'static str,
}

const fn only(word: &'static str, places: &'static [&'static str], because: &'static str) -> Rule {
    Rule { word, places, because }
}

const RULES: &[Rule] = &[
    only(
        "std::fs",
        &["src/cli", "src/tui/run.rs", "src/journal/store"],
        "files are touched at the command line, the loop and the store",
    ),
    only("File::", &["src/cli", "src/journal/store"], "files are touched at the command line and the store"),
    only("std::net", &[], "the game needs no network"),
    only(
        "std::process",
        &["src/main.rs", "src/cli", "src/tui/run.rs"],
        "only the command line ends or starts a process",
    ),
    only(
        "std::env",
        &["src/main.rs", "src/cli", "src/tui/run", "src/journal/store"],
        "the environment is read at the edge",
    ),
    only("std::time", &["src/cli", "src/tui", "src/journal/store"], "what is computed must not depend on a clock"),
    only("Instant", &["src/cli", "src/tui/run", "src/journal/store"], "screens are told the time, they do not look"),
    only("SystemTime", &["src/cli", "src/journal/store"], "the date is known at the edge"),
    only(
        "std::thread",
        &[
            "src/cli",
            "src/tui/run",
            "src/tui/app",
            "src/journal/store",
            "src/content/library/ahead.rs",
            "src/desk/session/counsel.rs",
        ],
        "threads belong to the edge, and to the two things that a picture would wait for",
    ),
    only(
        "std::io",
        &["src/cli", "src/tui/run", "src/plain", "src/agent", "src/journal/store"],
        "the rest only computes",
    ),
    only(
        "rayon",
        &["src/analysis", "src/cli/class/grade.rs"],
        "only analysis, and whoever grades a folder of submissions, spread work over threads",
    ),
    only("ThreadPoolBuilder", &["src/analysis/threads.rs"], "one place knows what to do where no thread can be had"),
    only("rand::", &["src/sim/luck.rs", "src/analysis", "src/cli"], "luck is addressed; see src/sim/luck.rs"),
    only("crossterm", &["src/tui/run.rs"], "one file knows a real terminal"),
    only("ratatui", &["src/tui"], "only the screens draw"),
    only("tui_big_text", &["src/tui"], "only the screens draw"),
    only("signal_hook", &["src/cli", "src/tui/run"], "signals are heard at the edge"),
    only("rustix", &["src/cli", "src/tui/run"], "the system is asked at the edge"),
    only("clap", &["src/cli"], "only the command line reads arguments"),
    only("anyhow", &["src/cli"], "a library's errors have types"),
    only("indicatif", &["src/cli"], "only the command line prints"),
    only("fluent_bundle", &["src/text"], "words are looked up in one room"),
    only("sys_locale", &["src/text/locale.rs"], "the language is asked for in one place"),
    only("etcetera", &["src/cli", "src/journal/store"], "folders are known at the edge"),
    only("tempfile", &["src/cli", "src/journal/store"], "files are touched at the edge"),
    only("stdout()", &["src/cli", "src/tui/run.rs"], "only the command line and the loop print"),
    only("stderr()", &["src/cli", "src/tui/run"], "only the command line and the loop print"),
];

#[test]
fn rooms_keep_to_what_they_may_touch() {
    let mut wrong = Vec::new();
    for source in product().into_iter().filter(|source| !source.is_test()) {
        let code: Vec<(usize, String)> = source.code().collect();
        for rule in RULES.iter().filter(|rule| !rule.places.iter().any(|place| source.path.starts_with(place))) {
            for (line, code) in &code {
                if uses(code, rule.word) {
                    wrong.push(format!("{}:{line}: `{}`: {}", source.path, rule.word, rule.because));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether `word` begins somewhere in the line as a word of its own. `std::{fs, io}` names `std::fs`.
fn uses(code: &str, word: &str) -> bool {
    let starts = |at: usize| !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
    let ends = |at: usize| !code[at + word.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
    if code.match_indices(word).any(|(at, _)| starts(at) && (word.ends_with([':', ')']) || ends(at))) {
        return true;
    }
    let grouped = word.strip_prefix("std::").zip(code.split_once("std::{"));
    grouped.is_some_and(|(module, (_, group))| {
        group.split([',', '{', '}']).any(|part| part.trim().split("::").next() == Some(module))
    })
}

#[test]
fn the_check_sees_what_it_must_see() {
    assert!(uses("use std::fs;", "std::fs") && uses("use std::fs::File;", "std::fs"));
    assert!(uses("use std::{env, io::{self, Write}};", "std::io") && uses("let x = rand::rng();", "rand::"));
    assert!(!uses("use std::fsync;", "std::fs") && !uses("operand::x", "rand::"));
}

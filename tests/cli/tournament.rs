//! `class tournament`: strategies and programs in one folder, whatever the programs do.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::program::{Run, good_crisis};

/// A shop that answers every question with the first thing that can be said.
const PLAYER: &str = r#"#!/bin/sh
while read -r line; do
    case "$line" in
        *'"type":"end"'*) exit 0 ;;
        *'"type":"cutover"'*) echo '{"type":"act","action":"go"}' ;;
        *'"type":"observation"'*) echo '{"type":"decide","decisions":{}}' ;;
    esac
done
"#;

fn folder() -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| fs::write(dir.path().join(name), text).expect("a file");
    write("patient.ron", "(format: 1, name: \"patient\", about: \"Does nothing.\", rules: [])");
    write("broken.ron", "(format: 1, name: ");
    write("player.sh", PLAYER);
    for (name, command) in [
        ("player", r#"["sh", "player.sh"]"#),
        ("ghost", r#"["./nobody"]"#),
        ("crash", r#"["sh", "-c", "read -r line; exit 3"]"#),
        ("sleeper", r#"["sleep", "600"]"#),
        ("babbler", r#"["sh", "-c", "while echo '{}'; do :; done"]"#),
    ] {
        write(&format!("{name}.agent.ron"), &format!("(format: 1, command: {command})"));
    }
    dir
}

fn tournament(dir: &Path, more: &[&str]) -> Run {
    let usual = ["class", "tournament", dir.to_str().expect("text"), "--form", "sprint", "--seconds", "2"];
    good_crisis(usual.iter().chain(more).copied()).run()
}

fn entrant<'a>(told: &'a Value, name: &str) -> &'a Value {
    let all = told["entrants"].as_array().expect("a list");
    all.iter().find(|one| one["name"] == name).unwrap_or_else(|| panic!("{name} in {told}"))
}

#[cfg(unix)]
#[test]
fn whatever_programs_do_everybody_is_told_of_and_nothing_is_played_twice() {
    let dir = folder();
    let first = tournament(dir.path(), &["--games", "2", "--format", "json"]);
    assert_eq!(first.code, Some(0), "{}", first.err);
    let told: Value = serde_json::from_str(&first.out).expect("JSON");
    assert_eq!(told["entrants"].as_array().map(Vec::len), Some(6));
    for (name, troubled) in [
        ("patient", 0),
        ("player (agent)", 0),
        ("ghost (agent)", 2),
        ("crash (agent)", 2),
        ("sleeper (agent)", 2),
        ("babbler (agent)", 2),
    ] {
        let one = entrant(&told, name);
        assert_eq!((&one["games"], &one["troubled"]), (&Value::from(2), &Value::from(troubled)), "{name}");
        // Who decides nothing, whatever the reason, comes to what standing orders come to.
        assert_eq!(one["score"], entrant(&told, "patient")["score"], "{name}");
    }
    for said in ["broken.ron:1", "ghost (agent): could not", "crash (agent): fell silent", "sleeper (agent): ran out"] {
        assert!(first.err.contains(said), "{said} in {}", first.err);
    }

    // Again: from the record, byte for byte, without waiting for anybody.
    let record = fs::read(dir.path().join("tournament.csv")).expect("a record");
    let begun = std::time::Instant::now();
    assert_eq!(tournament(dir.path(), &["--games", "2", "--format", "json"]).out, first.out);
    assert!(begun.elapsed() < std::time::Duration::from_secs(60));
    assert_eq!(fs::read(dir.path().join("tournament.csv")).expect("a record"), record);

    // Broken off in the middle of a line, and with a program that has changed: only that is played.
    fs::write(dir.path().join("tournament.csv"), &record[..record.len() - 5]).expect("a record cut short");
    fs::write(dir.path().join("player.sh"), PLAYER.replace("\"go\"", "\"hold\"")).expect("another program");
    let again = tournament(dir.path(), &["--games", "2", "--format", "csv"]);
    assert_eq!(again.code, Some(0), "{}", again.err);
    assert_eq!(again.out.lines().count(), 7, "{}", again.out);
    let grown = fs::read_to_string(dir.path().join("tournament.csv")).expect("a record");
    assert_eq!(grown.lines().count(), 1 + 12 + 1 + 2, "{grown}");
}

#[test]
fn a_folder_without_anybody_and_a_record_that_is_none_are_left_alone() {
    let empty = tempfile::tempdir().expect("a folder");
    let told = tournament(empty.path(), &[]);
    assert_eq!(told.code, Some(1), "{}", told.err);
    assert_eq!(fs::read_dir(empty.path()).expect("a folder").count(), 0);
    let dir = folder();
    fs::write(dir.path().join("notes.csv"), "mine\n").expect("a file");
    let record = dir.path().join("notes.csv");
    let told = tournament(dir.path(), &["--games", "1", "--record", record.to_str().expect("text")]);
    assert_eq!(told.code, Some(4), "{}", told.err);
    assert_eq!(fs::read_to_string(record).expect("a file"), "mine\n");
}

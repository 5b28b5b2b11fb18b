//! `class tournament`: strategies and programs in one folder, whatever the programs do.

use std::fs;
use std::path::Path;
#[cfg(unix)]
use std::process::{Command, Stdio};
#[cfg(unix)]
use std::time::{Duration, Instant};

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

#[cfg(unix)]
#[test]
fn what_is_no_file_is_told_of_and_not_looked_into() {
    let dir = tempfile::tempdir().expect("a folder");
    fs::write(dir.path().join("patient.ron"), "(format: 1, name: \"patient\", about: \"Does nothing.\", rules: [])")
        .expect("a file");
    fs::write(dir.path().join("nobody.agent.ron"), "(format: 1, command: [])").expect("a file");
    fs::write(dir.path().join("secret"), "secretive words").expect("a file");
    std::os::unix::fs::symlink("secret", dir.path().join("link.ron")).expect("a link");
    assert!(Command::new("mkfifo").arg(dir.path().join("pipe.ron")).status().expect("mkfifo").success());
    let run = tournament(dir.path(), &["--games", "1"]).ends_with(0);
    for said in ["link.ron: it is a link", "pipe.ron: it is no file", "names no program"] {
        assert!(run.err.contains(said), "{}", run.err);
    }
    assert!(!run.err.contains("secretive"), "{}", run.err);
}

fn tournament(dir: &Path, more: &[&str]) -> Run {
    let usual = ["class", "tournament", dir.to_str().expect("text"), "--form", "sprint", "--seconds", "6"];
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
    let begun = Instant::now();
    assert_eq!(tournament(dir.path(), &["--games", "2", "--format", "json"]).out, first.out);
    assert!(begun.elapsed() < Duration::from_secs(60));
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

/// Programs as rude as can be: none keeps the tournament waiting, takes its memory, or outlives its game.
#[cfg(unix)]
#[test]
fn rude_programs_end_with_their_game() {
    let dir = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| fs::write(dir.path().join(name), text).expect("a file");
    write("patient.ron", "(format: 1, name: \"patient\", about: \"Does nothing.\", rules: [])");
    for (name, script) in [
        // A line without an end; lines without an end; letters that are none; a reader of nothing.
        ("line", "while printf xxxxxxxxxxxxxxxx; do :; done"),
        ("flood", "yes '{\"type\":\"forecast\"}'"),
        ("letters", "while printf '\\377\\376\\n'; do read -r line || exit; done"),
        ("deaf", "exec 0<&-; sleep 600"),
        // What it starts holds on to its pipes and leaves its group.
        ("daemon", "setsid sleep 200 & exit 0"),
        ("family", "for i in 1 2 3; do sleep 600 & done; wait"),
        ("hungry", "x=xxxxxxxxxxxxxxxx; while :; do x=$x$x; done"),
    ] {
        write(&format!("{name}.sh"), script);
        write(&format!("{name}.agent.ron"), &format!("(format: 1, command: [\"sh\", \"{name}.sh\"])"));
    }
    let begun = Instant::now();
    let more = ["--games", "1", "--memory", "200", "--jobs", "7", "--format", "json"];
    let told = tournament(dir.path(), &more);
    assert_eq!(told.code, Some(0), "{}", told.err);
    assert!(begun.elapsed() < Duration::from_secs(150), "{:?}", begun.elapsed());
    let told: Value = serde_json::from_str(&told.out).expect("JSON");
    for name in ["line", "flood", "letters", "deaf", "daemon", "family", "hungry"] {
        let one = entrant(&told, &format!("{name} (agent)"));
        assert_eq!(one["troubled"], Value::from(1), "{name}");
        assert_eq!(one["score"], entrant(&told, "patient")["score"], "{name}");
    }
}

/// Broken off, a tournament leaves no program behind.
#[cfg(unix)]
#[test]
fn whoever_breaks_it_off_ends_the_programs_that_play() {
    for (signal, code) in [("-INT", 130), ("-TERM", 143), ("-HUP", 143)] {
        let dir = tempfile::tempdir().expect("a folder");
        let script = "sleep 600 & echo $! > child; echo $$ > pid.tmp; mv pid.tmp pid; wait";
        fs::write(dir.path().join("slow.sh"), script).expect("a file");
        fs::write(dir.path().join("slow.agent.ron"), "(format: 1, command: [\"sh\", \"slow.sh\"])").expect("a file");
        let mut playing = Command::new(crate::tried::program())
            .args(["class", "tournament"])
            .arg(dir.path())
            .args(["--games", "1", "--seconds", "500"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        let pid = dir.path().join("pid");
        until("the program plays", || pid.exists());
        let read = |name: &str| fs::read_to_string(dir.path().join(name)).expect("a number").trim().to_owned();
        let (program, child) = (read("pid"), read("child"));
        let sent = Command::new("kill").args([signal, &playing.id().to_string()]).status().expect("kill");
        assert!(sent.success());
        assert_eq!(playing.wait().expect("it ends").code(), Some(code), "{signal}");
        for one in [program, child] {
            until("the program ends", || !is_running(&one));
        }
    }
}

/// Whether a process is there and not merely waiting to be buried.
#[cfg(unix)]
fn is_running(process: &str) -> bool {
    let told = Command::new("ps").args(["-o", "stat=", "-p", process]).output().expect("ps");
    let stat = String::from_utf8_lossy(&told.stdout).trim().to_owned();
    !stat.is_empty() && !stat.starts_with('Z')
}

#[cfg(unix)]
fn until(what: &str, is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_secs(60), "{what}");
        std::thread::sleep(Duration::from_millis(20));
    }
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
    assert!(told.err.contains("no record of a tournament"), "{}", told.err);
    assert_eq!(fs::read_to_string(record).expect("a file"), "mine\n");
}

//! Files that commands write are there whole or not at all, whatever stops them.

#![cfg(unix)]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::program::{good_crisis, run};

fn folder(test: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("output").join(test);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn sim<'a>(games: &'a str, rows: &'a str) -> [&'a str; 8] {
    ["sim", "dotcom-2000", "--strategy", "history", "--games", games, "--trajectories", rows]
}

#[test]
fn rows_are_there_when_all_of_them_are() {
    let folder = folder("whole");
    let rows = folder.join("rows.csv");
    std::fs::write(&rows, "of yesterday").unwrap();
    run(&folder, sim("3", "@rows.csv")).ends_with(0);
    let written = std::fs::read_to_string(&rows).unwrap();
    assert!(written.starts_with("game,seed,quarter") && written.ends_with('\n') && written.lines().count() > 40);
    assert_eq!(names(&folder), ["rows.csv"]);
    // A pipe or a device is written into.
    run(&folder, sim("2", "/dev/null")).ends_with(0);
}

#[test]
fn an_interrupt_leaves_what_was_there_and_nothing_half_written() {
    for (signal, code) in [("-INT", 130), ("-TERM", 143)] {
        let folder = folder(&format!("interrupted{signal}"));
        let rows = folder.join("rows.csv");
        std::fs::write(&rows, "of yesterday").unwrap();
        let path = rows.display().to_string();
        let mut command = good_crisis(sim("4000000000", &path)).command();
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // It has begun to write.
        let begun = Instant::now();
        let grown = || {
            let other = names(&folder).into_iter().find(|name| name != "rows.csv");
            other.is_some_and(|name| folder.join(name).metadata().is_ok_and(|about| about.len() > 0))
        };
        while !grown() {
            assert!(begun.elapsed() < Duration::from_secs(120), "nothing is written: {:?}", names(&folder));
            std::thread::sleep(Duration::from_millis(20));
        }
        assert!(Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap().success());
        assert_eq!(child.wait().unwrap().code(), Some(code));
        assert_eq!(names(&folder), ["rows.csv"], "{signal}");
        assert_eq!(std::fs::read_to_string(&rows).unwrap(), "of yesterday");
    }
}

#[test]
fn a_full_disk_is_told_and_nothing_is_left() {
    if !Path::new("/dev/full").exists() {
        return;
    }
    let folder = folder("full");
    for lang in ["en", "ko"] {
        let run = good_crisis(["--lang", lang].into_iter().chain(sim("200", "/dev/full"))).run().ends_with(4);
        assert!(run.err.contains("/dev/full") && run.out.is_empty(), "{}", run.err);
    }
    run(&folder, ["class", "new", "--lesson", "runway", "--out", "/dev/full", "--force"]).ends_with(4);
    run(&folder, ["scenarios", "new", "mine", "--out", "/dev/full", "--force"]).ends_with(4);
    assert_eq!(names(&folder), Vec::<String>::new());
    // Standard output on a full disk is no success either.
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let mut command = good_crisis(["sim", "dotcom-2000", "--strategy", "history", "--games", "5"]).command();
    let output = command.stdout(full.try_clone().unwrap()).output().unwrap();
    assert_eq!(output.status.code(), Some(4));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "Standard output cannot be written: the disk is full\n");
    for arguments in [&["scenarios", "list"][..], &["man"], &["--help"], &["play", "--tutorial", "--plain"]] {
        let mut command = good_crisis(arguments.iter().copied()).command();
        let output = command.stdout(full.try_clone().unwrap()).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(
            (output.status.code(), said.trim()),
            (Some(4), "Standard output cannot be written: the disk is full")
        );
    }
}

#[test]
fn a_folder_that_is_not_there_is_found_before_the_work() {
    let folder = folder("nowhere");
    let begun = Instant::now();
    run(&folder, sim("4000000000", "@no/rows.csv")).ends_with(4);
    run(&folder, sim("4000000000", "@.")).ends_with(4);
    assert!(begun.elapsed() < Duration::from_secs(120));
    assert_eq!(names(&folder), Vec::<String>::new());
}

#[test]
fn secrets_are_never_anybody_elses_to_read_and_a_shut_table_stays_shut() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder("secret");
    run(&folder, ["class", "new", "--lesson", "runway", "--key", "@class.key", "--out", "@week3.ron"]).ends_with(0);
    let mode = |name: &str| folder.join(name).metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("class.key"), 0o600);
    let rows = folder.join("rows.csv");
    std::fs::write(&rows, "").unwrap();
    std::fs::set_permissions(&rows, std::fs::Permissions::from_mode(0o600)).unwrap();
    run(&folder, sim("1", "@rows.csv")).ends_with(0);
    assert_eq!(mode("rows.csv"), 0o600);
    std::fs::write(&rows, "for good").unwrap();
    std::fs::set_permissions(&rows, std::fs::Permissions::from_mode(0o444)).unwrap();
    let refused = run(&folder, sim("1", "@rows.csv")).ends_with(4);
    assert!(refused.err.contains("rows.csv"), "{}", refused.err);
    assert_eq!((std::fs::read_to_string(&rows).unwrap().as_str(), mode("rows.csv")), ("for good", 0o444));
}

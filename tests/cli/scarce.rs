//! Places where the system gives less than usual: folders that cannot be looked into, files that may not grow, no threads.

use std::path::Path;
use std::process::Command;

use crate::program::{Run, good_crisis};
use crate::saves::Folder;

const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/saves/history.ron");

/// The program under a limit of the shell's.
fn under(limit: &str, arguments: &[&str], typed: &str, variables: &[(&str, &str)]) -> Run {
    let command = good_crisis(arguments.iter().copied()).command();
    let mut shell = Command::new("sh");
    shell
        .args(["-c", &format!("ulimit {limit}; exec \"$@\""), "sh"])
        .arg(command.get_program())
        .args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    shell.envs(variables.iter().copied());
    crate::program::Program::of(shell).fed(typed)
}

/// As [`Run::complains`], with something on standard output too.
#[track_caller]
fn says(run: Run, code: i32, wanted: &str) {
    let run = run.ends_with(code);
    assert!(run.err.contains(wanted), "`{wanted}` is not in standard error:\n{}", run.err);
}

#[test]
fn a_folder_that_cannot_be_looked_into_is_not_an_empty_one() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    // Nobody may follow it, whoever he is.
    std::os::unix::fs::symlink("loop", at("loop")).unwrap();
    std::fs::write(at("file"), "no folder").unwrap();
    std::os::unix::fs::symlink("nowhere", at("loose")).unwrap();
    for (name, wanted) in [
        ("loop", "loop cannot be read: "),
        ("file", "file is a file, not a folder."),
        ("file/deep", "file is a file, not a folder."),
        ("loose", "loose is a link that leads nowhere."),
    ] {
        let saves = at(name);
        for arguments in [
            &["--plain"][..],
            &["play", "--plain"],
            &["play", "--plain", "--resume", "bot"],
            &["verify", "bot"],
            &["agent", "dotcom-2000", "--save", "bot"],
        ] {
            let run = good_crisis(arguments.iter().copied().chain(["--saves", &saves])).run();
            says(run, 4, wanted);
        }
    }
    assert!(!Path::new(&at("nowhere")).exists());
}

#[test]
fn a_file_that_may_not_grow_is_told_like_a_full_disk() {
    let folder = tempfile::tempdir().unwrap();
    let saves = folder.path().join("saves").display().to_string();
    let game = ["play", "--form", "sprint", "--seed", "7", "--plain", "--saves", &saves];
    let run = under("-f 0", &game, "1\n\n\n\n\n\n\n\n\n", &[]);
    says(run, 4, "larger than the system allows");
    let left = std::fs::read_dir(&saves).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(left.into_iter().all(|name| !name.ends_with(".tmp")), "nothing half written is left");
}

#[test]
fn without_threads_the_same_is_reckoned() {
    // No thread has room for a stack like this one.
    let no_threads = [("RUST_MIN_STACK", "8000000000")];
    let report = ["report", SHIPPED, "--out"];
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    good_crisis(report.iter().copied().chain([at("usual.md").as_str()])).run().ends_with(0);
    under("-v 4000000", &[&report[..], &[&at("alone.md")]].concat(), "", &no_threads).ends_with(0);
    let read = |name: &str| std::fs::read_to_string(at(name)).unwrap();
    assert_eq!(read("alone.md"), read("usual.md"));
    let plain = under("-v 4000000", &["play", "--plain", "--saves", &at("saves")], "", &no_threads);
    says(plain, 4, "The system gives the program no thread to listen on: ");
}

#[test]
fn a_save_of_a_story_that_is_not_there_names_it_when_it_is_gone_on_with() {
    let folder = Folder::new("no-story");
    folder.forge("lost", "name: \"dotcom-2000\"", "name: \"nope\"");
    says(folder.run(&["play", "--resume", "lost", "--plain"]), 3, "there is no scenario `nope`");
}

//! What is said keeps to eighty cells in pipes, broken between words; words of a table stay in their column.

use good_crisis::text::{Locale, width};

use crate::program::good_crisis;

/// The game that came with the program.
const SAVE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/saves/history.ron");

#[test]
fn words_keep_to_eighty_cells_in_both_languages() {
    let commands: [&[&str]; 9] = [
        &["replay", SAVE],
        &["explain", SAVE, "--quarter", "2001Q3", "--figure", "cash"],
        &["scenarios", "show", "dotcom-2000"],
        &["scenarios", "list"],
        &["class", "lesson"],
        &["--help"],
        &["sim", "-h"],
        &["balance", "--help"],
        &["play", "--help"],
    ];
    for locale in Locale::ALL {
        for command in commands {
            let lang = ["--lang", locale.code()];
            let run = good_crisis(command.iter().copied().chain(lang)).run().ends_with(0);
            for line in run.out.lines() {
                assert!(width(line) <= 80, "{command:?} {locale}: {} cells: {line}", width(line));
            }
        }
    }
}

#[test]
fn what_was_decided_stays_in_its_column() {
    for locale in Locale::ALL {
        let out = good_crisis(["replay", SAVE, "--lang", locale.code()]).run().ends_with(0).out;
        let (head, rest) = out.split_once('\n').unwrap();
        let column = width(head.trim_end()) - width(head.split("  ").last().unwrap());
        let wrapped: Vec<&str> = rest.lines().filter(|line| line.starts_with(' ')).collect();
        assert!(!wrapped.is_empty(), "{out}");
        for line in wrapped {
            assert_eq!(line.len() - line.trim_start().len(), column, "{line:?}");
        }
    }
}

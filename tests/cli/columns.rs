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

#[test]
fn of_games_that_are_stopped_no_end_is_told() {
    let sim = |games: &str, more: &[&str]| {
        let all =
            ["sim", "dotcom-2000", "--strategy", "history", "--games", games].into_iter().chain(more.iter().copied());
        good_crisis(all).run().ends_with(0).out.replace(['\u{a0}', '\n'], " ")
    };
    let stopped = sim("1", &["--quarters", "5"]);
    for said in ["one game of 5 quarters", "cash after 5 quarters", "no equity value and no score"] {
        assert!(stopped.contains(said), "{said}: {stopped}");
    }
    assert!(!stopped.contains("equity value ($)") && !stopped.contains("score  "), "{stopped}");
    let whole = sim("2", &[]);
    for said in ["2 games of 28 quarters", "cash after 8 quarters", "equity value ($)"] {
        assert!(whole.contains(said), "{said}: {whole}");
    }
}

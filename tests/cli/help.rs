//! Help, the manual page and completions; `docs/cli.md` is the same text.

use good_crisis::cli::reference;

use crate::made::stands;
use crate::program::good_crisis;

#[test]
fn the_page_in_docs_is_the_help_of_the_program() {
    stands("cli.md", &reference::page());
}

#[test]
fn every_command_shows_an_example() {
    let page = reference::page();
    let sections: Vec<&str> = page.split("\n## ").skip(1).collect();
    assert!(sections.len() >= 14, "{} commands", sections.len());
    for section in sections {
        assert!(section.contains("Example"), "no example in {section}");
    }
}

#[test]
fn help_is_data_and_goes_to_standard_output() {
    good_crisis(["--help"]).run().ends_with(0).says("Usage: good-crisis [OPTIONS] [COMMAND]");
    good_crisis(["sim", "-h"]).run().ends_with(0).says("--trajectories <FILE.csv>");
    good_crisis(["help", "verify"]).run().ends_with(0).says("Usage: good-crisis verify");
    good_crisis(["--version"]).run().ends_with(0).says(concat!("good-crisis ", env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_manual_page_is_roff() {
    good_crisis(["man"]).run().ends_with(0).says(".TH good-crisis 1");
    good_crisis(["man", "sim"]).run().ends_with(0).says(".TH good-crisis-sim 1");
    good_crisis(["man", "smi"]).run().ends_with(2).complains("did you mean `sim`?");
    good_crisis(["man", "abacus"]).run().ends_with(2).complains("There is no command `abacus`.");
}

#[test]
fn completions_for_every_shell_know_the_commands() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        good_crisis(["completions", shell]).run().ends_with(0).says("trajectories");
    }
    good_crisis(["completions", "tcsh"]).run().ends_with(2).complains("possible values");
}

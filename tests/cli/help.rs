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
fn help_and_refusals_speak_the_language_asked_for() {
    let korean = |arguments: &[&'static str]| good_crisis(arguments.iter().copied().chain(["--lang", "ko"]));
    korean(&["--help"]).run().ends_with(0).says("사용법: good-crisis [OPTIONS] [COMMAND]").says("옵션:");
    korean(&["sim", "-h"]).run().ends_with(0).says("[기본값: 1000]");
    korean(&["help", "verify"]).run().ends_with(2);
    good_crisis(["--lang=ko", "help", "verify"]).run().ends_with(0).says("사용법: good-crisis verify");
    good_crisis(["--help"]).with("LANG", "ko_KR.UTF-8").run().ends_with(0).says("명령:");
    korean(&["class"]).run().ends_with(2).complains("'good-crisis class' 뒤에 명령이");
    korean(&["sim", "--gmaes", "7"]).run().ends_with(2).complains("비슷한 인자가 있습니다: '--games'");
    korean(&["play", "--seed"]).run().ends_with(2);
    good_crisis(["--lang", "fr", "--help"]).run().ends_with(2).complains("possible values: en, ko");
    // Without a command where one has to follow, help comes as it is laid out.
    good_crisis(["scenarios"]).run().ends_with(2).complains("  list   The built-in scenarios, one a line");
    korean(&["completions", "fish"]).run().ends_with(0).says("자동 완성");
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

//! Exit codes and streams.

use crate::program::good_crisis;

#[test]
fn what_is_typed_wrong_ends_with_two() {
    good_crisis(["simulate"]).run().ends_with(2).complains("similar subcommand");
    good_crisis(["sim", "dotcom-2000"]).run().ends_with(2).complains("--strategy");
    good_crisis(["sim", "dotcom-2000", "--strategy", "history", "--games", "0"])
        .run()
        .ends_with(2)
        .complains("0 is not");
    good_crisis(["play", "--form", "endless"]).run().ends_with(2).complains("possible values: sprint, full, long");
    good_crisis(["replay", "x", "--until", "2001"]).run().ends_with(2).complains("such as 2001Q3");
    good_crisis(["--lang", "fr", "scenarios", "list"]).run().ends_with(2).complains("possible values: en, ko");
}

#[test]
fn without_a_terminal_nobody_can_play() {
    good_crisis([]).run().ends_with(2).complains("There is no terminal to play on");
    good_crisis(["play"]).run().ends_with(2).complains("There is no terminal to play on");
}

#[test]
fn lines_and_prompts_come_with_a_later_version() {
    good_crisis(["--plain"]).run().ends_with(2).complains("`--plain` is not in this version");
    good_crisis(["play", "--plain"]).run().ends_with(2).complains("`--plain` is not in this version");
}

#[test]
fn the_language_is_the_flags_else_the_systems() {
    good_crisis(["--plain", "--lang", "ko"]).run().ends_with(2).complains("이 버전에는");
    good_crisis(["--plain"]).with("LANG", "ko_KR.UTF-8").run().ends_with(2).complains("이 버전에는");
    good_crisis(["--plain", "--lang", "en"]).with("LANG", "ko_KR.UTF-8").run().ends_with(2).complains("not in this");
    good_crisis(["--plain"]).with("LANG", "POSIX").run().ends_with(2).complains("not in this version");
}

#[cfg(unix)]
mod streams {
    use std::fs::File;
    use std::process::Stdio;

    use crate::program::good_crisis;

    /// A pipe whose reader is gone before the first byte.
    fn broken_pipe() -> Stdio {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        writer.into()
    }

    #[test]
    fn a_reader_that_goes_away_is_no_failure() {
        for arguments in [["man"], ["--help"]] {
            let output = good_crisis(arguments).command().stdout(broken_pipe()).output().expect("the program starts");
            assert_eq!(output.status.code(), Some(0), "{arguments:?}");
            assert!(output.stderr.is_empty(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        }
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_full_disk_ends_with_four() {
        for arguments in [["man"], ["--help"]] {
            let full = File::options().write(true).open("/dev/full").expect("the full device");
            let status = good_crisis(arguments).command().stdout(full).stderr(Stdio::null()).status();
            assert_eq!(status.expect("the program starts").code(), Some(4), "{arguments:?}");
        }
    }
}

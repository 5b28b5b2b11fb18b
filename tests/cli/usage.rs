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
fn a_language_may_be_a_locale_and_is_refused_in_both_languages() {
    for tag in ["ko", "ko-KR", "ko_KR.UTF-8"] {
        good_crisis(["--lang", tag, "scenarios", "list"]).run().ends_with(0).says("등잔불");
    }
    for tag in ["kr", "korean", "english"] {
        let refused = good_crisis(["--lang", tag, "scenarios", "list"]).run().ends_with(2);
        refused.complains("for English: --lang en").complains("한국어로 보려면 --lang ko");
    }
}

/// What a terminal would obey, hide or run backwards: ESC, OSC with both its ends, the C1 controls, overrides of direction.
const HOSTILE: [&str; 9] = [
    "\u{1b}[2Jx",
    "\u{1b}]0;owned\u{7}x",
    "\u{1b}]8;;http://x\u{1b}\\x",
    "\u{9b}31mx",
    "\u{9d}0;owned\u{9c}x",
    "\u{202e}gnp.x\u{202c}",
    "\u{2066}x\u{2069}\u{200f}",
    "x\r\u{8}\u{7f}",
    "x\nerror: all is lost",
];

#[test]
fn arguments_that_are_refused_are_said_back_without_what_a_terminal_obeys() {
    for hostile in HOSTILE {
        let flag = format!("--{hostile}");
        let both = format!("--games={hostile}");
        let lines: [&[&str]; 8] = [
            &[hostile],
            &[&flag],
            &["sim", hostile, &flag],
            &["sim", "dotcom-2000", "--strategy", "history", &both],
            &["play", "--form", hostile],
            &["replay", "x", "--until", hostile],
            &["scenarios", "new", hostile],
            &["--lang", hostile, "scenarios", "list"],
        ];
        for arguments in lines {
            let run = good_crisis(arguments.iter().copied()).run();
            assert_eq!(run.code, Some(2), "{arguments:?}: {}", run.err);
            let bad = run.err.chars().find(|glyph| {
                *glyph != '\n'
                    && (glyph.is_control()
                        || ('\u{200b}'..='\u{202e}').contains(glyph)
                        || ('\u{2066}'..='\u{2069}').contains(glyph))
            });
            assert_eq!(bad, None, "{arguments:?}: {:?}", run.err);
            assert!(
                !run.err.contains("owned") && !run.err.lines().any(|line| line == "error: all is lost"),
                "{:?}",
                run.err
            );
        }
    }
    // What is harmless is said back as it was, and help is as it was.
    good_crisis(["sim", "--gmaes", "7"]).run().ends_with(2).complains("  tip: a similar argument exists: '--games'");
    good_crisis(["play", "--form", "끝없이"]).run().ends_with(2).complains("'끝없이'");
}

#[test]
fn without_a_terminal_nobody_can_play() {
    good_crisis([]).run().ends_with(2).complains("There is no terminal to play on");
    good_crisis(["play"]).run().ends_with(2).complains("There is no terminal to play on");
}

#[test]
fn the_language_is_the_flags_else_the_systems() {
    let unknown =
        |arguments: &[&'static str]| good_crisis(arguments.iter().copied().chain(["scenarios", "show", "nowhere"]));
    unknown(&["--lang", "ko"]).run().ends_with(2).complains("시나리오");
    unknown(&[]).with("LANG", "ko_KR.UTF-8").run().ends_with(2).complains("시나리오");
    unknown(&["--lang", "en"]).with("LANG", "ko_KR.UTF-8").run().ends_with(2).complains("There is no scenario");
    unknown(&[]).with("LANG", "POSIX").run().ends_with(2).complains("There is no scenario");
}

#[test]
fn unknown_names_end_with_two_and_the_nearest_name() {
    let strategy = |scenario, name| good_crisis(["sim", scenario, "--strategy", name]).run();
    strategy("dotcom-200", "history").ends_with(2).complains("did you mean `dotcom-2000`?");
    strategy("dotcom-2000", "histroy").ends_with(2).complains("did you mean `history`?");
    strategy("dotcom-2000", "abacus").ends_with(2).complains("Built in: steady");
    good_crisis(["agent", "dotcom"]).run().ends_with(2).complains("There is no scenario `dotcom`");
    good_crisis(["scenarios", "show", "x\u{1b}[2J"]).run().ends_with(2).complains("There is no scenario `x`");
}

mod files {
    use std::path::PathBuf;

    use crate::program::good_crisis;

    /// A file of this test run with this text.
    fn file(name: &str, text: &str) -> String {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::write(&path, text).expect("the file can be written");
        path.to_str().expect("a path in UTF-8").to_owned()
    }

    /// The flagship with something else in one place.
    fn flagship(name: &str, from: &str, to: &str) -> String {
        let text = include_str!("../../assets/scenarios/dotcom-2000.ron");
        assert!(text.contains(from), "{from}");
        file(name, &text.replacen(from, to, 1))
    }

    fn play(scenario: &str) -> crate::program::Run {
        good_crisis(["sim", scenario, "--strategy", "steady", "--games", "2"]).run()
    }

    #[test]
    fn what_cannot_be_opened_ends_with_four() {
        play("no-such-file.ron").ends_with(4).complains("no-such-file.ron does not exist");
        let folder = env!("CARGO_MANIFEST_DIR");
        good_crisis(["sim", "dotcom-2000", "--strategy", folder]).run().ends_with(4).complains("it is a folder");
        let rows = format!("{folder}/no-such-folder/rows.csv");
        let arguments = ["sim", "dotcom-2000", "--strategy", "steady", "--games", "2", "--trajectories", &rows];
        good_crisis(arguments).run().ends_with(4).complains("no-such-folder");
    }

    #[test]
    fn what_cannot_be_read_ends_with_three_and_says_where() {
        play(&file("blank.ron", "")).ends_with(3).complains("blank.ron");
        play(&file("not-ron.ron", "(format: 1, name: \"x\"")).ends_with(3).complains("not-ron.ron:1:");
        play(&flagship("field.ron", "name:", "nmae:")).ends_with(3).complains("did you mean `name`?");
        play(&flagship("newer.ron", "format: 1", "format: 99")).ends_with(3).complains("newer.ron:");
        let large = " ".repeat((1 << 20) + 1);
        play(&file("large.ron", &large)).ends_with(3).complains("large.ron");
    }

    #[test]
    fn what_does_not_hold_ends_with_one() {
        let unsound = flagship("unsound.ron", "\"linux\"", "\"sun\"");
        let run = good_crisis(["scenarios", "check", &unsound]).run().ends_with(1);
        assert!(run.out.contains("unsound.ron:"), "findings are what was asked for: {}", run.out);
        play(&unsound).ends_with(1).complains("unsound.ron:");
    }

    #[test]
    fn decks_of_cards_are_checked_too() {
        let cards = include_str!("../../assets/events/dotcom-2000.ron");
        let check = |path: &str| good_crisis(["scenarios", "check", path]).run();
        check(&file("dotcom-2000-cards.ron", cards)).ends_with(0).says("nothing wrong");
        let early = cards.replacen(
            "after(quarters: 2, effects: [echo(\"footnote\")",
            "after(quarters: 1, effects: [echo(\"footnote\")",
            1,
        );
        check(&file("early.ron", &early)).ends_with(1).says("2 or more would be right").says("early.ron:");
    }

    #[test]
    fn of_several_files_the_highest_code_counts() {
        let good = file("good.ron", include_str!("../../assets/scenarios/dotcom-2000.ron"));
        let bad = file("bad.ron", "(");
        let check = |files: [&str; 2]| good_crisis([&["scenarios", "check"][..], &files].concat()).run().code;
        assert_eq!(check([&good, &good]), Some(0));
        assert_eq!(check([&bad, &good]), Some(3));
        assert_eq!(check([&bad, "nowhere.ron"]), Some(4));
    }
}

#[cfg(unix)]
mod streams {
    use std::fs::File;
    use std::io::Read;
    use std::process::{Command, Stdio};

    use crate::program::good_crisis;

    /// A pipe whose reader is gone before the first byte.
    fn broken_pipe() -> Stdio {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        writer.into()
    }

    #[test]
    fn a_reader_that_goes_away_is_no_failure() {
        let sim = ["sim", "dotcom-2000", "--strategy", "steady", "--games", "2"];
        for arguments in [&["man"][..], &["--help"], &["completions", "bash"], &["calibrate"], &sim] {
            let output = good_crisis(arguments.iter().copied())
                .command()
                .stdout(broken_pipe())
                .output()
                .expect("the program starts");
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

    #[test]
    fn signals_end_a_long_run_with_their_codes() {
        for (signal, code) in [("INT", 130), ("TERM", 143)] {
            let arguments = ["agent", "dotcom-2000", "--seed", "7"];
            let mut child = good_crisis(arguments)
                .command()
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()
                .expect("the program starts");
            // Its first line says that it has begun to listen.
            let mut first = [0];
            child.stdout.as_mut().expect("a pipe").read_exact(&mut first).expect("a first byte");
            let pid = child.id().to_string();
            let sent = Command::new("kill").args(["-s", signal, &pid]).status().expect("kill is there");
            assert!(sent.success());
            assert_eq!(child.wait().expect("it ends").code(), Some(code), "{signal}");
        }
    }
}

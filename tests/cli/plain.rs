//! The game as lines through pipes: a whole game, an end in the middle, a kill and what is left after it.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use good_crisis::journal::{Game, Phase, Shelf, Store};

use crate::program::good_crisis;

/// A game by lines, with its streams in hand.
struct Lines {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    heard: String,
}

impl Lines {
    fn of<'a>(arguments: impl IntoIterator<Item = &'a str>, folder: &'a Path) -> Self {
        let folder = folder.to_str().unwrap();
        let arguments = arguments.into_iter().chain(["--plain", "--saves", folder]);
        let mut command = good_crisis(arguments).command();
        let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = piped.spawn().expect("the program starts");
        let (input, output) = (child.stdin.take(), child.stdout.take().expect("it writes"));
        Self { child, input, output: BufReader::new(output), heard: String::new() }
    }

    fn type_in(&mut self, lines: &str) {
        let input = self.input.as_mut().expect("still typed");
        input.write_all(lines.as_bytes()).expect("it reads");
        input.flush().expect("it reads");
    }

    /// Reads until a line holds this.
    #[track_caller]
    fn hear(&mut self, wanted: &str) {
        loop {
            let mut line = String::new();
            let read = self.output.read_line(&mut line).expect("it writes");
            assert!(read > 0, "`{wanted}` never came:\n{}", self.heard);
            self.heard.push_str(&line);
            if line.contains(wanted) {
                return;
            }
        }
    }

    /// Nothing more is typed; the exit code, and everything that was written.
    fn end(mut self) -> (Option<i32>, String, String) {
        drop(self.input.take());
        self.output.read_to_string(&mut self.heard).expect("it writes");
        let mut complaints = String::new();
        let errors = self.child.stderr.as_mut().expect("it has errors to write to");
        errors.read_to_string(&mut complaints).expect("it writes");
        let code = self.child.wait().expect("it ends").code();
        (code, self.heard, complaints)
    }
}

/// The game that was kept under this name.
fn kept(folder: &Path, name: &str) -> Game {
    let store = Store::open(Some(folder)).unwrap();
    store.resume(name, &mut Shelf::new()).unwrap().0
}

const SPRINT: [&str; 5] = ["play", "--form", "sprint", "--seed", "7"];

#[test]
fn a_whole_game_can_be_piped_in() {
    let folder = tempfile::tempdir().unwrap();
    let mut lines = Lines::of(SPRINT, folder.path());
    // Cards are left unanswered, forecasts unsaid; every quarter is closed as it stands.
    for _ in 0..6 {
        lines.type_in("\nclose\nyes\n");
    }
    lines.type_in("6\nshare\nquit\n");
    let (code, written, complaints) = lines.end();
    assert_eq!((code, complaints.as_str()), (Some(0), ""), "{written}");
    for said in ["2000 Q3 closes", "What nearly killed you?", "score", "Good Crisis, ", "Saved."] {
        assert!(written.contains(said), "{said}: {written}");
    }
    assert!(!written.contains('\u{1b}') && written.lines().all(|line| good_crisis::text::width(line) <= 78));
    let game = kept(folder.path(), "dotcom-2000-7");
    assert_eq!((game.phase(), game.played().len()), (Phase::Over, 6));
}

/// What is asked to be ASCII is: in English whatever is said, in Korean all but Hangul.
#[test]
fn with_ascii_asked_for_lines_have_nothing_else() {
    for (language, hangul) in [("en", false), ("ko", true)] {
        let folder = tempfile::tempdir().unwrap();
        let mut lines = Lines::of(["--ascii", "--lang", language].into_iter().chain(SPRINT), folder.path());
        lines.type_in("\nbooks\n\nmachines\nbet\npeople\nall\n");
        for _ in 0..6 {
            lines.type_in("\nclose\nyes\n");
        }
        lines.type_in("6\nshare\nquit\n");
        let (code, written, _) = lines.end();
        assert_eq!(code, Some(0), "{written}");
        let odd = |c: &char| !(c.is_ascii() || hangul && good_crisis::text::ascii::is_hangul(*c));
        let odd: Vec<char> = written.chars().filter(odd).collect();
        assert!(odd.is_empty() && written.lines().count() > 100, "{odd:?}\n{written}");
    }
}

#[test]
fn the_end_of_what_is_typed_keeps_what_was_played() {
    let folder = tempfile::tempdir().unwrap();
    let mut lines = Lines::of(SPRINT, folder.path());
    lines.type_in("2\nclose\nyes\n\nmarketing = 40M\n");
    let (code, written, _) = lines.end();
    assert_eq!(code, Some(0), "{written}");
    // What is said of going on finds the folder again.
    let one_line = written.split_whitespace().collect::<Vec<_>>().join(" ");
    let command = format!("good-crisis --plain --saves {} goes on", folder.path().display());
    assert!(one_line.contains(&command), "{written}");
    let game = kept(folder.path(), "dotcom-2000-7");
    assert_eq!((game.played().len(), game.played()[0].decisions.event), (1, Some(1)));
    assert!(game.draft().marketing.is_some());
}

#[test]
fn a_killed_game_goes_on_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut lines = Lines::of(SPRINT, folder.path());
    lines.type_in("2\nclose\nyes\n\n");
    lines.hear("2000 Q3 closes");
    lines.hear("What matters now");
    lines.child.kill().unwrap();
    lines.child.wait().unwrap();
    let mut again = Lines::of(["play", "--resume", "dotcom-2000-7"], folder.path());
    again.hear("2000 Q4");
    again.type_in("\nundo\nquit\n");
    let (code, written, _) = again.end();
    assert_eq!(code, Some(0), "{written}");
    assert!(written.contains("There is no change to take back."), "{written}");
    assert_eq!(kept(folder.path(), "dotcom-2000-7").played().len(), 1);
}

/// A migration committed to at once, two fleets in the fourth quarter, the night at the end of the fifth.
const TO_THE_NIGHT: &str = "2\nall 10\n23 = 3\n6 = 3\n8 = 20\nclose\nyes\n5\nclose\nyes\n4\nreset\nclose\nyes\n\
    \nall 10\n23 = 4\nclose\nyes\n\nall 10\n23 = 5\n28 = 2\nclose\nyes\n";

#[test]
fn a_night_that_was_killed_goes_on_after_its_last_act() {
    let folder = tempfile::tempdir().unwrap();
    let mut lines = Lines::of(SPRINT, folder.path());
    lines.type_in(TO_THE_NIGHT);
    lines.hear("CUTOVER NIGHT");
    lines.type_in("1\n");
    lines.hear("Step 2 of 8");
    lines.hear("What is done?");
    lines.child.kill().unwrap();
    lines.child.wait().unwrap();
    let mut again = Lines::of(["play", "--resume", "dotcom-2000-7"], folder.path());
    again.hear("The night resumes here.");
    again.hear("Step 2 of 8");
    again.type_in("back\nquit\n");
    let (code, written, _) = again.end();
    assert_eq!(code, Some(0), "{written}");
    assert!(written.contains("Saved, in the middle of the night."), "{written}");
    let game = kept(folder.path(), "dotcom-2000-7");
    assert_eq!((game.phase(), game.played().len()), (Phase::Night, 4));
}

#[test]
#[cfg(unix)]
fn a_signal_keeps_the_game_and_ends_with_its_code() {
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        let folder = tempfile::tempdir().unwrap();
        let mut lines = Lines::of(SPRINT, folder.path());
        lines.type_in("2\n");
        lines.hear("Your answer");
        lines.hear("What matters now");
        let id = lines.child.id().to_string();
        let sent = std::process::Command::new("kill").args([&format!("-{signal}"), &id]).status().unwrap();
        assert!(sent.success());
        assert_eq!(lines.child.wait().unwrap().code(), Some(code));
        assert_eq!(kept(folder.path(), "dotcom-2000-7").draft().event, Some(1));
    }
}

/// Folders have the names that their owners gave them, not all of which are words.
#[test]
#[cfg(unix)]
fn a_folder_that_is_not_utf_8_keeps_games_like_any_other() {
    use std::os::unix::ffi::OsStrExt;
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join(std::ffi::OsStr::from_bytes(b"spiel\xe9 \xff"));
    if std::fs::create_dir(&folder).is_err() {
        return; // Some file systems take words alone.
    }
    let run = |arguments: &[&str], typed: &str| {
        let mut command = good_crisis(arguments.iter().copied()).command();
        command.arg("--saves").arg(&folder).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        (output.status.code(), text + &String::from_utf8_lossy(&output.stderr))
    };
    let begun = [&SPRINT[..], &["--plain"]].concat();
    let (code, said) = run(&begun, "2\nclose\nyes\nquit\n");
    assert!(code == Some(0) && said.contains("Saved."), "{said}");
    let (code, said) = run(&["--plain"], "quit\n");
    assert!(code == Some(0) && said.contains("2000 Q4"), "gone on with: {said}");
    let (code, said) = run(&["play", "--plain", "--resume", "dotcom-2000-7"], "quit\n");
    assert!(code == Some(0) && said.contains("2000 Q4"), "{said}");
    for command in ["verify", "replay"] {
        let (code, said) = run(&[command, "dotcom-2000-7"], "");
        assert_eq!(code, Some(0), "{command}: {said}");
        let mut by_path = good_crisis([command]).command();
        let output = by_path.arg(folder.join("dotcom-2000-7.ron")).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{command} by path: {output:?}");
    }
}

#[test]
fn the_lesson_is_given_by_lines_and_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let mut lines = Lines::of(["play", "--tutorial"], folder.path());
    lines.type_in("1\n1\nmore\nforecast\nclose\nyes\ntitle\nquit\n");
    let (code, written, complaints) = lines.end();
    assert_eq!((code, complaints.as_str()), (Some(0), ""), "{written}");
    assert!(written.contains("Lesson, 1 of 14.") && written.contains("Lesson, 5 of 14."), "{written}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is kept");
}

#[test]
fn without_a_terminal_a_line_points_to_plain() {
    good_crisis(["play"]).run().ends_with(2).complains("--plain");
    good_crisis([]).run().ends_with(2).complains("--plain");
}

#[test]
fn korean_is_spoken_and_understood() {
    let folder = tempfile::tempdir().unwrap();
    let mut lines = Lines::of(SPRINT.into_iter().chain(["--lang", "ko"]), folder.path());
    lines.type_in("2\n마감\n예\n\n왜 현금\n끝내기\n");
    let (code, written, _) = lines.end();
    assert_eq!(code, Some(0), "{written}");
    for said in ["2000년 3분기 마감", "왜", "저장했습니다"] {
        assert!(written.contains(said), "{said}: {written}");
    }
}

/// An exercise that sets one lever, hides another, keeps reasons and forecast back, and asks a question at once.
const EXERCISE: &str = r#"(
    format: 1,
    title: "Week 3",
    scenario: built_in("dotcom-2000"),
    seed: same(7),
    stop: "2000Q2",
    levers: (fixed: (price_index: 1.05), hidden: ["vendor"]),
    shown: (why: false, forecast: false, counterfactual: false),
    questions: [(id: "reason", at: "2000Q1", text: "Why this?"), (id: "end", at: "end", text: "What now?")],
    rubric: [(name: "Answers", points: 10, of: answers)],
)"#;

#[test]
fn an_exercise_keeps_its_locks_and_asks_its_questions_by_lines_too() {
    let folder = tempfile::tempdir().unwrap();
    let week = folder.path().join("week3.ron");
    std::fs::write(&week, EXERCISE).unwrap();
    let arguments = ["play", week.to_str().unwrap(), "--as", "s01", "--lang", "en"];
    let mut lines = Lines::of(arguments, folder.path());
    lines.type_in("1\nprice index = 0.9\nprice index\nwhy cash\nforecast\nall everything\n");
    // Left open, the question holds the quarter up; answered, it lets it close.
    lines.type_in("close\nyes\n\nclose\nyes\nBecause of Friday, and because the suppliers count the till already.\n1\nclose\nyes\nAgain, slower, and with a word to the suppliers before it.\n1\nquit\n");
    let (code, heard, complaints) = lines.end();
    assert_eq!((code, complaints.as_str()), (Some(0), ""), "{heard}");
    let flat = heard.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "The exercise has set this lever.",
        "The exercise shows no reasons",
        "The exercise shows no forecast.",
        "before you close it: Why this?",
        "The question is still open",
        "Your answer is kept.",
        "The exercise asks: What now?",
        "tells other lines, skill and luck in class",
        "exercise-s01.ron",
    ] {
        assert!(flat.contains(said), "{said} in {heard}");
    }
    let game = kept(folder.path(), "exercise-s01");
    let answers: Vec<&str> = game.notes().iter().filter_map(|note| note.question.as_deref()).collect();
    assert_eq!((game.phase(), answers), (Phase::Over, vec!["reason", "end"]));
    assert!(game.played().iter().all(|played| (played.plan.levels.price_index - 1.05).abs() < 1e-12));
}

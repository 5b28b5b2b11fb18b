//! A class from the command line: an exercise written, checked, played by programs under its locks, handed in, graded.

use std::path::{Path, PathBuf};

use crate::program::{SILENCE, good_crisis, run, text};

/// A fresh folder for one test.
fn folder(test: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("class").join(test);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(path.join("handed-in")).unwrap();
    path
}

/// An exercise of one quarter, so that grading it takes little time.
const SHORT: &str = r#"(
    format: 1,
    title: "Week 3",
    scenario: built_in("dotcom-2000"),
    form: "sprint",
    seed: same(7),
    stop: "2000Q3",
    levers: (fixed: (price_index: 1.05), hidden: ["vendor"]),
    shown: (why: true, forecast: false, counterfactual: true),
    rubric: [(name: "Survival", points: 10, of: survival)],
)"#;

/// A program plays the exercise with these lines; what it was answered.
fn play(folder: &Path, more: &[&str], lines: &str) -> String {
    let exercise = folder.join("week3.ron").display().to_string();
    let saves = folder.join("handed-in").display().to_string();
    let arguments = ["agent", &exercise, "--saves", &saves].into_iter().chain(more.iter().copied());
    let run = good_crisis(arguments).fed(lines);
    run.out + &run.err
}

#[test]
fn an_exercise_is_written_checked_and_not_overwritten() {
    let folder = folder("written");
    run(&folder, ["class", "new", "--lesson", "never-waste", "--out", "@week3.ron"]).ends_with(0).says("class check");
    run(&folder, ["class", "check", "@week3.ron"]).ends_with(0).says("nothing wrong");
    run(&folder, ["class", "new", "--lesson", "never-waste", "--out", "@week3.ron"]).ends_with(2);
    run(&folder, ["class", "new", "--lesson", "never-wast", "--out", "@other.ron"]).ends_with(2);
    run(&folder, ["--lang", "ko", "class", "new", "--lesson", "runway", "--out", "@ko.ron"]).ends_with(0);
    assert!(text(&folder.join("ko.ron")).contains("런웨이"));
    let broken = text(&folder.join("week3.ron")).replace("points: 20", "pionts: 20");
    std::fs::write(folder.join("broken.ron"), broken).unwrap();
    run(&folder, ["class", "check", "@broken.ron"]).ends_with(3);
    let unsound = text(&folder.join("week3.ron")).replace("difficulty: \"operator\"", "difficulty: \"operater\"");
    std::fs::write(folder.join("unsound.ron"), unsound).unwrap();
    run(&folder, ["class", "check", "@unsound.ron"]).ends_with(1);
    run(&folder, ["class", "check", "@nothing.ron"]).ends_with(4);
}

#[test]
fn a_program_plays_under_the_locks_and_its_save_is_graded() {
    let folder = folder("graded");
    std::fs::write(folder.join("week3.ron"), SHORT).unwrap();
    assert!(play(&folder, &[], SILENCE).contains("--as ID"));
    assert!(play(&folder, &["--as", "s01", "--seed", "5"], SILENCE).contains("`--seed`"));
    let against =
        "{\"type\":\"decide\",\"decisions\":{\"price_index\":0.9}}\n{\"type\":\"forecast\",\"decisions\":{}}\n";
    let told = play(&folder, &["--as", "s01", "--save", "one"], &format!("{against}{SILENCE}"));
    assert!(told.contains("decisions.price_index") && told.contains("no forecast"), "{told}");
    assert!(told.contains("\"type\":\"end\"") && !told.contains("\"vendor\":["), "{told}");
    play(&folder, &["--as", "=s02", "--save", "two"], SILENCE);
    std::fs::write(folder.join("handed-in").join("notes.txt"), "=1+1").unwrap();
    std::fs::write(folder.join("roster.csv"), "Student,ID,SIS User ID,SIS Login ID,Section\nA,1,s01,,x\nB,2,s03,,x\n")
        .unwrap();
    let grade = ["class", "grade", "@week3.ron", "@handed-in", "--out", "@grades.csv"];
    let with = ["--lms", "canvas", "--roster", "@roster.csv", "--jobs", "2"];
    let all = [
        grade[0], grade[1], grade[2], grade[3], grade[4], grade[5], with[0], with[1], with[2], with[3], with[4],
        with[5],
    ];
    let graded = run(&folder, all);
    assert_eq!(graded.code, Some(0), "bad submissions among good ones are listed: {}", graded.err);
    assert!(graded.out.contains("3 files") && graded.out.contains("notes.txt: no save"), "{}", graded.out);
    assert!(graded.err.contains("verifies from: s03") && graded.err.contains("roster, kept in the table: =s02"));
    let table = text(&folder.join("grades.csv"));
    assert_eq!(table.lines().count(), 5, "{table}");
    assert!(table.contains("\"'=s02\"") && table.contains("\"s01\",\"one.ron\",\"yes\",\"\",\"yes\",1,1"), "{table}");
    assert!(table.starts_with("\u{feff}\"id\""), "a spreadsheet is told the letters: {table}");
    assert_eq!(text(&folder.join("grades.canvas.csv")).lines().nth(2), Some("\"A\",1,\"s01\",\"\",\"x\",10"));
    std::fs::create_dir_all(folder.join("empty")).unwrap();
    let nobody = run(&folder, ["class", "grade", "@week3.ron", "@empty", "--out", "@none.csv"]);
    assert!(nobody.code == Some(0) && nobody.err.contains("No files lie"), "{}", nobody.err);
    run(&folder, ["class", "grade", "@week3.ron", "@nowhere", "--out", "@grades.csv"]).ends_with(4);
}

#[test]
fn with_a_class_key_one_begins_with_a_token() {
    let folder = folder("token");
    run(&folder, ["class", "new", "--lesson", "runway", "--key", "@class.key", "--out", "@week3.ron"]).ends_with(0);
    std::fs::write(folder.join("roster.csv"), "s01\ns02\n").unwrap();
    let check =
        ["class", "check", "@week3.ron", "--key", "@class.key", "--roster", "@roster.csv", "--tokens", "@tokens.csv"];
    run(&folder, check).ends_with(0).says("2 starting tokens");
    let tokens = text(&folder.join("tokens.csv"));
    let token = tokens.lines().nth(1).and_then(|line| line.split(',').nth(1)).unwrap();
    assert!(play(&folder, &["--as", "s01"], "").contains("--token"));
    assert!(play(&folder, &["--as", "s02", "--token", token], "").contains("was not made for"));
    assert!(play(&folder, &["--as", "s01", "--token", token], "").contains("\"type\":\"observation\""));
    std::fs::write(folder.join("other.key"), format!("{}\n", "ab".repeat(32))).unwrap();
    let other =
        ["class", "check", "@week3.ron", "--key", "@other.key", "--roster", "@roster.csv", "--tokens", "@tokens.csv"];
    run(&folder, other).ends_with(1);
}

#[test]
fn what_is_read_is_never_written_over() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name).display().to_string();
    std::fs::create_dir(dir.path().join("handed-in")).unwrap();
    let [week, roster, save] = [path("week3.ron"), path("roster.csv"), path("handed-in/s01.ron")];
    std::fs::write(&week, SHORT).unwrap();
    std::fs::write(&roster, "id\ns01\n").unwrap();
    std::fs::write(&save, "(mine)").unwrap();
    let before: Vec<String> = [&week, &roster, &save].map(|path| std::fs::read_to_string(path).unwrap()).into();
    let (folder, report) = (path("handed-in"), path("out.csv"));
    for out in [week.as_str(), &roster, &save] {
        let run = good_crisis(["class", "grade", &week, &folder, "--roster", &roster, "--out", out]).run();
        assert_eq!(run.code, Some(2), "{out}: {}", run.err);
    }
    let run = good_crisis(["class", "grade", &week, &folder, "--out", &report, "--report", &report]).run();
    assert_eq!(run.code, Some(2), "{}", run.err);
    let after: Vec<String> = [&week, &roster, &save].map(|path| std::fs::read_to_string(path).unwrap()).into();
    assert_eq!(before, after);
}

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
    assert!(
        graded.out.contains("3 files") && graded.out.contains("notes.txt: plain text and no save"),
        "{}",
        graded.out
    );
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
    // A list that no class is long enough for is not called broken.
    std::fs::write(folder.join("roster.csv"), "s01\n".repeat(300_000)).unwrap();
    assert!(run(&folder, check).ends_with(3).err.contains("larger than"));
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

#[test]
fn nothing_that_lies_among_submissions_is_passed_over_in_silence() {
    let folder = folder("passed");
    std::fs::write(folder.join("week3.ron"), SHORT).unwrap();
    play(&folder, &["--as", "s01", "--save", "one"], SILENCE);
    let handed = folder.join("handed-in");
    let deep = handed.join("a/b/c/d");
    std::fs::create_dir_all(&deep).unwrap();
    std::fs::create_dir_all(handed.join(".git")).unwrap();
    std::fs::create_dir_all(handed.join("__MACOSX")).unwrap();
    for name in [
        ".hidden.ron",
        ".one.ron.lock",
        ".DS_Store",
        "Thumbs.db",
        "a/desktop.ini",
        "a/._one.ron",
        "__MACOSX/x",
        "a/b/c/d/e.ron",
    ] {
        std::fs::write(handed.join(name), "x").unwrap();
    }
    let mut expected =
        vec![".hidden.ron: ", "hidden folder", "a/b/c/d: ", "6 files that the system or the game put there"];
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(handed.join("one.ron"), handed.join("link.ron")).unwrap();
        std::os::unix::fs::symlink(&handed, handed.join("round")).unwrap();
        let made = std::process::Command::new("mkfifo").arg(handed.join("pipe.ron")).status();
        expected.extend([
            "link.ron: the file cannot be read: it is a link",
            "round: the file cannot be read: it is a link",
        ]);
        if made.is_ok_and(|made| made.success()) {
            expected.push("pipe.ron: the file cannot be read: it is no file but a pipe");
        }
    }
    let graded = run(&folder, ["class", "grade", "@week3.ron", "@handed-in", "--out", "@grades.csv"]);
    assert_eq!(graded.code, Some(0), "{}", graded.err);
    for told in expected {
        assert!(graded.out.contains(told), "{told}: {}", graded.out);
    }
    assert!(!graded.out.contains("Thumbs.db: "), "{}", graded.out);
    let table = text(&folder.join("grades.csv"));
    assert!(table.contains("link.ron") || cfg!(not(unix)), "{table}");
    run(&folder, ["class", "feedback", "@week3.ron", "@handed-in", "--out", "@pages"]).ends_with(0);
}

#[test]
fn a_second_attempt_is_counted_by_the_saves_that_lie_here() {
    let folder = folder("attempts");
    let week = SHORT.replace("shown:", "attempts: (counts: best, most: 3), shown:");
    std::fs::write(folder.join("week3.ron"), week).unwrap();
    let seed = |told: &str| {
        let at = told.find("\"seed\":").unwrap_or_else(|| panic!("{told}"));
        told[at + 7..].split(',').next().unwrap().to_owned()
    };
    let begun = play(&folder, &["--as", "s01", "--save", "begun"], "");
    let first = play(&folder, &["--as", "s01", "--save", "one"], SILENCE);
    assert_eq!(seed(&begun), seed(&first), "what is not over is no attempt yet");
    std::fs::remove_file(folder.join("handed-in/begun.ron")).unwrap();
    let second = play(&folder, &["--as", "s01", "--save", "two"], SILENCE);
    let other = play(&folder, &["--as", "s02", "--save", "other"], SILENCE);
    assert_ne!(seed(&first), seed(&second));
    assert_eq!(seed(&first), seed(&other), "another student is at his first");
    assert_eq!(seed(&play(&folder, &["--as", "s01", "--attempt", "2"], SILENCE)), seed(&second));
    assert!(play(&folder, &["--as", "s01", "--attempt", "4"], SILENCE).contains("takes 3 attempts"));
    assert!(play(&folder, &["--as", "s01", "--save", "three"], SILENCE).contains("\"attempt\":3"));
    assert!(play(&folder, &["--as", "s01", "--save", "four"], SILENCE).contains("takes 3 attempts"));
    for name in ["a.ron", "b.ron"] {
        std::fs::copy(folder.join("handed-in/two.ron"), folder.join("handed-in").join(name)).unwrap();
    }
    run(&folder, ["class", "grade", "@week3.ron", "@handed-in", "--out", "@grades.csv"])
        .ends_with(0)
        .says("6 verified");
    let table = text(&folder.join("grades.csv"));
    assert_eq!(table.matches("they count once").count(), 2, "{table}");
    assert!(!table.contains("more than may be handed in"), "{table}");
}

#[test]
fn by_lines_an_act_waits_for_its_word_too() {
    use good_crisis::classroom::{assignment, key::ClassKey};
    let folder = folder("acts-by-lines");
    let key = ClassKey::new([5; 32]);
    let more = format!("key: \"{}\", acts: [(from: \"2000Q4\")], stop: \"2000Q4\"", key.public().text());
    let week = SHORT.replace("stop: \"2000Q3\"", &more);
    std::fs::write(folder.join("week3.ron"), &week).unwrap();
    let assignment = assignment::read("week3.ron", &week, None).unwrap();
    let (token, word) = (assignment.token(&key, "s01"), key.words(assignment.hash, 1)[0].to_string().to_lowercase());
    let lines = |typed: &str| {
        let (week, saves) = (folder.join("week3.ron"), folder.join("handed-in"));
        let [week, saves] = [week, saves].map(|path| path.display().to_string());
        good_crisis(["play", &week, "--as", "s01", "--token", &token, "--plain", "--saves", &saves]).fed(typed).out
    };
    let told = lines("\nclose\nyes\nabcd-efgh-jkmn\n\n\nclose\n\n");
    assert!(told.contains("not the word of this act") && told.contains("stays open"), "{told}");
    let save = text(&folder.join("handed-in/exercise-s01.ron"));
    assert_eq!(save.matches("(quarter: \"2000Q").count(), 1, "one quarter is closed");
    // Begun again with the same command, it asks again.
    let told = lines(&format!("{word}\n\nclose\nyes\nquit\n"));
    assert!(told.contains("The word is right"), "{told}");
    run(&folder, ["class", "grade", "@week3.ron", "@handed-in", "--out", "@grades.csv"])
        .ends_with(0)
        .says("1 verified");
    let table = text(&folder.join("grades.csv"));
    assert!(!table.contains("not finished"), "{table}");
}

#[test]
fn going_on_asks_for_no_token_and_what_is_secret_is_its_owners() {
    let folder = folder("secrets");
    let new = ["class", "new", "--lesson", "runway", "--key", "@class.key", "--out", "@week3.ron"];
    run(&folder, new).ends_with(0);
    std::fs::write(folder.join("roster.csv"), "id\ns01\n").unwrap();
    let tokens =
        ["class", "check", "@week3.ron", "--key", "@class.key", "--roster", "@roster.csv", "--tokens", "@t.csv"];
    run(&folder, tokens).ends_with(0);
    #[cfg(unix)]
    for secret in ["class.key", "t.csv"] {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(folder.join(secret)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{secret}");
    }
    let table = text(&folder.join("t.csv"));
    let token = table.lines().nth(1).and_then(|line| line.rsplit(',').next()).unwrap().trim_matches('"');
    let [week, saves] = ["week3.ron", "handed-in"].map(|name| folder.join(name).display().to_string());
    let play = ["play", &week, "--as", "s01", "--plain", "--saves", &saves];
    good_crisis(play).fed("").ends_with(2).complains("--token");
    good_crisis(play.into_iter().chain(["--token", token])).fed("\nclose\nyes\nquit\n").ends_with(0);
    good_crisis(play).fed("quit\n").ends_with(0).says("Quarter 2 of");
}

#[test]
fn points_given_by_hand_outlive_grading_again() {
    let folder = folder("by-hand");
    let rubric =
        "rubric: [(name: \"Survival\", points: 10, of: survival), (name: \"Reasons\", points: 20, of: by_hand)]";
    let exercise = SHORT.replace("rubric: [(name: \"Survival\", points: 10, of: survival)]", rubric);
    std::fs::write(folder.join("week3.ron"), exercise).unwrap();
    play(&folder, &["--as", "s01", "--save", "one"], SILENCE);
    let grade = ["class", "grade", "@week3.ron", "@handed-in", "--out", "@grades.csv"];
    run(&folder, grade).ends_with(0);
    let table = text(&folder.join("grades.csv"));
    // The last column is the one to fill.
    let marked = format!("{}15\n", table.trim_end().strip_suffix("\"\"").unwrap());
    std::fs::write(folder.join("grades.csv"), &marked).unwrap();
    let again = run(&folder, grade);
    again.ends_with(0).says("points given by hand to one student");
    let table = text(&folder.join("grades.csv"));
    assert!(table.trim_end().ends_with(",25,30,10,15"), "{table}");
    // What is no number is told, and nothing is written over.
    let wrong = marked.replace(",15\n", ",fine\n");
    std::fs::write(folder.join("grades.csv"), &wrong).unwrap();
    run(&folder, grade).ends_with(1).complains("a number from 0 to 20");
    assert_eq!(text(&folder.join("grades.csv")), wrong);
    std::fs::write(folder.join("grades.csv"), &marked).unwrap();
    let pages = ["class", "feedback", "@week3.ron", "@handed-in", "--out", "@pages", "--marks", "@grades.csv"];
    run(&folder, pages).ends_with(0);
    assert!(text(&folder.join("pages").join("s01.html")).contains("15 / 20"));
}

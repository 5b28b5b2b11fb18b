//! Pages on a class from the command line: the report for the projector, a page for each student, and, where a browser
//! is named, both opened in it.

use std::path::PathBuf;
use std::process::Command;

use crate::program::{SILENCE, good_crisis, run, text};

/// An exercise of one quarter, so that grading it takes no time.
const SHORT: &str = r#"(
    format: 1,
    title: "Week 3",
    scenario: built_in("dotcom-2000"),
    form: "sprint",
    seed: per_student,
    stop: "2000Q3",
    questions: [(id: "reason", at: "end", text: "Why?")],
    rubric: [(name: "Survival", points: 10, of: survival), (name: "Reasons", points: 5, of: by_hand)],
)"#;

/// A fresh folder with the exercise and what two students and a stranger handed in.
fn class(test: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pages").join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join("handed-in")).unwrap();
    std::fs::write(folder.join("week3.ron"), SHORT).unwrap();
    std::fs::write(folder.join("handed-in").join("notes.txt"), "=1+1").unwrap();
    for (id, save) in [("s01", "one"), ("../S02", "two")] {
        let (exercise, saves) = (folder.join("week3.ron"), folder.join("handed-in"));
        let arguments = ["agent", &exercise.display().to_string(), "--saves", &saves.display().to_string()];
        good_crisis(arguments.into_iter().chain(["--as", id, "--save", save])).fed(SILENCE);
    }
    folder
}

#[test]
fn the_report_is_written_beside_the_table_and_hides_names() {
    let folder = class("report");
    let grade = [
        "class",
        "grade",
        "@week3.ron",
        "@handed-in",
        "--out",
        "@handed-in/grades.csv",
        "--report",
        "@handed-in/r.html",
    ];
    let told = run(&folder, grade).ends_with(0);
    assert!(told.out.contains("the report for the projector"), "{}", told.out);
    // The report is for the projector; whoever grades is told by name who waits for a mark.
    assert_eq!(told.err, "Not yet marked by hand, so that their marks have the other points alone: ../S02, s01\n");
    let report = text(&folder.join("handed-in").join("r.html"));
    assert!(report.contains("2 students") && report.contains("1 file does not verify"), "{report}");
    assert!(!report.contains("s01") && !report.contains("S02"));
    let told = run(&folder, grade).ends_with(0);
    assert!(told.out.contains("3 files"), "{}", told.out);
    assert_eq!(text(&folder.join("handed-in").join("r.html")), report, "twice the same, and no submission itself");
    let named = ["--lang", "ko", "class", "grade", "@week3.ron", "@handed-in", "--out", "@handed-in/grades.csv"];
    let [a, b, c, d, e, f, g, h] = named;
    run(&folder, [a, b, c, d, e, f, g, h, "--report", "@handed-in/r.html", "--names"]).ends_with(0);
    let report = text(&folder.join("handed-in").join("r.html"));
    assert!(report.contains("<html lang=\"ko\">") && report.contains("s01") && report.contains("S02"));
    run(&folder, [a, b, c, d, e, f, g, h, "--names"]).ends_with(2);
}

#[test]
fn each_student_has_a_page_in_a_folder_of_its_own() {
    let folder = class("feedback");
    let feedback = ["class", "feedback", "@week3.ron", "@handed-in", "--out", "@pages/new"];
    run(&folder, feedback).ends_with(0).says("2 pages. 1 file does not verify");
    let mut pages: Vec<String> = std::fs::read_dir(folder.join("pages").join("new"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    pages.sort();
    assert!(pages[0].starts_with("id-___s02-") && pages[1] == "s01.html", "{pages:?}");
    let page = text(&folder.join("pages").join("new").join("s01.html"));
    assert!(page.contains("Your mark") && page.contains("s01") && !page.contains("S02"), "{page}");
    run(&folder, ["class", "feedback", "@week3.ron", "@handed-in", "--out", "@handed-in/pages"]).ends_with(2);
    assert!(!folder.join("handed-in").join("pages").exists(), "nothing is written among the submissions");
    run(&folder, ["class", "feedback", "@week3.ron", "@handed-in", "--out", "@week3.ron"]).ends_with(2);
}

/// A slow extra: only where `BROWSER` names a Chromium.
#[test]
fn a_browser_opens_the_pages_without_complaint() {
    let Some(browser) = std::env::var_os("BROWSER") else {
        println!("skipped: BROWSER names no browser to open pages with");
        return;
    };
    let folder = class("browser");
    run(&folder, ["class", "grade", "@week3.ron", "@handed-in", "--out", "@g.csv", "--report", "@r.html"]).ends_with(0);
    run(&folder, ["class", "feedback", "@week3.ron", "@handed-in", "--out", "@pages"]).ends_with(0);
    for page in ["r.html", "pages/s01.html"] {
        let address = format!("file://{}", folder.join(page).display());
        let profile = format!("--user-data-dir={}", folder.join("profile").display());
        let flags = ["--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--v=0", "--dump-dom"];
        let opened = Command::new(&browser).args(flags).args([&profile, &address]).output().unwrap();
        let (dom, log) = (String::from_utf8_lossy(&opened.stdout), String::from_utf8_lossy(&opened.stderr));
        assert!(opened.status.success() && dom.contains("</svg>") && dom.contains("<h1>"), "{page}: {log}");
        assert!(!log.contains("CONSOLE"), "{page}: {log}");
    }
}

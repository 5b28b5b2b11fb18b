//! What a class hands in instead of a save, and what a teacher is told before anything is handed out.

use std::path::{Path, PathBuf};

use crate::program::{run, text};

/// A fresh folder for one test.
fn folder(test: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("handed").join(test);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(path.join("handed-in")).unwrap();
    path
}

fn put(folder: &Path, name: &str, bytes: &[u8]) {
    std::fs::write(folder.join(name), bytes).unwrap();
}

const WEEK: &str = r#"(
    format: 1,
    title: "Week 3",
    scenario: built_in("dotcom-2000"),
    form: "sprint",
    seed: same(7),
    stop: "2000Q3",
    rubric: [(name: "Survival", points: 10, of: survival)],
)"#;

/// A file of the game where another kind of them belongs: what it is and what takes it, and no list of its keys.
#[test]
fn files_of_the_game_are_told_from_one_another() {
    let folder = folder("one-another");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (name, from) in [
        ("game.ron", "saves/history.ron"),
        ("story.ron", "assets/scenarios/lamplight.ron"),
        ("rule.ron", "assets/strategies/haggle.ron"),
    ] {
        std::fs::copy(root.join(from), folder.join(name)).unwrap();
    }
    for (args, told) in [
        (["scenarios", "check", "@game.ron", "--lang", "en"], "this is a saved game"),
        (["verify", "@story.ron", "--lang", "en", "--color=never"], "this is a scenario"),
        (["scenarios", "check", "@rule.ron", "--lang", "ko"], "전략입니다"),
        (["report", "@rule.ron", "--lang", "ko", "--color=never"], "전략입니다"),
    ] {
        let said = run(&folder, args).ends_with(3);
        let said = format!("{}{}", said.out, said.err);
        assert!(said.contains(told), "{said}");
        assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    }
    run(&folder, ["sim", "lamplight", "--strategy", "@game.ron", "--lang", "en"])
        .ends_with(3)
        .complains("this is a saved game");
}

#[test]
fn files_of_other_kinds_are_told_by_what_they_are_and_what_to_hand_in() {
    let folder = folder("kinds");
    put(&folder, "week3.ron", WEEK.as_bytes());
    let zip = b"PK\x03\x04\x14\0\x06\0\x08\0\0\0\0\0\xff\xff".as_slice();
    let files: [(&str, Vec<u8>, &str, &str); 12] = [
        ("saves.zip", [zip, b"s01.ron"].concat(), "a zip archive; unpack", "zip 압축 파일입니다"),
        ("essay.docx", [zip, b"word/document.xml"].concat(), "a document", "워드프로세서 문서입니다"),
        ("marks.xlsx", [zip, b"xl/workbook.xml"].concat(), "a spreadsheet", "스프레드시트 파일입니다"),
        ("essay.hwp", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0".into(), "a document", "워드프로세서 문서입니다"),
        ("really.ron", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".into(), "a PDF document", "PDF 문서입니다"),
        ("screen.png", b"\x89PNG\r\n\x1a\n\0\0".into(), "a picture", "그림 파일입니다"),
        ("report.html", b"<!doctype html><title>x</title>".into(), "a web page", "웹 페이지입니다"),
        ("lines.jsonl", b"{\"type\":\"hello\"}\n".into(), "JSON", "JSON 파일입니다"),
        ("grades.csv", b"id,mark\ns01,7\n".into(), "a table", "표 파일입니다"),
        ("notes.txt", b"I lived.".into(), "plain text and no save", "일반 텍스트입니다"),
        ("save.ron.crdownload", b"(form".into(), "broken off", "다 내려받지 못한"),
        ("again.ron", WEEK.into(), "the exercise itself", "과제 파일 자체입니다"),
    ];
    for (name, bytes, _, _) in &files {
        put(&folder, &format!("handed-in/{name}"), bytes);
    }
    for (lang, korean) in [("en", false), ("ko", true)] {
        let args = ["--lang", lang, "class", "grade", "@week3.ron", "@handed-in", "--out", "@out.csv"];
        let graded = run(&folder, args).ends_with(0);
        for (name, _, english, in_korean) in &files {
            let line = graded.out.lines().find(|line| line.contains(name)).unwrap_or_default();
            assert!(line.contains(if korean { in_korean } else { english }), "{name}: {line}");
            assert!(!line.contains("UTF-8") && !line.contains("unknown name"), "{line}");
            assert!(text(&folder.join("out.csv")).contains(name));
        }
    }
    // Elsewhere too nobody is sent to save a picture as UTF-8.
    run(&folder, ["class", "check", "@handed-in/screen.png"]).ends_with(3).complains("this is a picture");
    run(&folder, ["--lang", "ko", "scenarios", "check", "@handed-in/essay.docx"])
        .ends_with(3)
        .complains("워드프로세서 문서");
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let folder = folder("at-once");
    let wrong = r#"(
    format: 1,
    titel: "Week 3",
    scenario: built_in("dotcom-200"),
    form: "sprint",
    difficulty: "operater",
    seed: pr_student,
    levers: (locked: ["prize_index"], shown: 1),
    questions: [(id: "A b", at: "end"), (id: "ok", at: "soon", text: "Why?")],
    rubric: [
        (name: "Survival", points: ten, of: survival),
        (name: "Skill", points: 0, of: skil),
    ],
    closes: "tomorrow",
    acts: [(from: "2000Q4")],
    perturbed: (by: "much"),
    key: "12",
)"#;
    put(&folder, "week3.ron", wrong.as_bytes());
    put(&folder, "class.key", b"no key");
    put(&folder, "roster.csv", b"id\n\xc3\x28\n\xff\n");
    let all = [
        "titel",
        "dotcom-200`",
        "operater",
        "pr_student",
        "prize_index",
        "shown",
        "A b",
        "`text`",
        "soon",
        "ten",
        "skil`",
        "points",
        "tomorrow",
        "much",
        "constants",
        "64 hexadecimal",
        "class.key",
        "roster.csv",
    ];
    let args =
        ["class", "check", "@week3.ron", "--key", "@class.key", "--roster", "@roster.csv", "--tokens", "@tokens.csv"];
    let told = run(&folder, args).ends_with(3);
    for one in all {
        assert!(told.err.contains(one), "`{one}` is not told:\n{}", told.err);
    }
    let lines: Vec<&str> = told.err.lines().collect();
    let mut once = lines.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), lines.len(), "nothing is told twice:\n{}", told.err);
    assert!(!folder.join("tokens.csv").exists());
    // What is wrong with a quarter is told beside what is wrong with a list.
    let other = WEEK
        .replace("\"2000Q3\"", "\"2009Q3\"")
        .replace("format: 1,", "format: 1, levers: (locked: [\"prize_index\"]),");
    put(&folder, "other.ron", other.as_bytes());
    let told = run(&folder, ["class", "check", "@other.ron"]).ends_with(1);
    assert!(told.err.contains("2009Q3") && told.err.contains("did you mean `price_index`"), "{}", told.err);
}

#[test]
fn a_deck_that_is_dealt_and_offered_is_found() {
    let folder = folder("decks");
    let flagship = include_str!("../../assets/scenarios/dotcom-2000.ron");
    let twice = flagship
        .replace("optional_cards: [\"september-2001\"]", "optional_cards: [\"september-2001\", \"dotcom-2000\"]");
    assert_ne!(twice, flagship);
    let texts = "texts: (en: \"scenario-mine-title = Mine\\nscenario-mine-description = Mine\"),";
    let twice = twice.replacen("name: \"dotcom-2000\",", &format!("name: \"mine\", {texts}"), 1);
    put(&folder, "mine.ron", twice.as_bytes());
    let said = run(&folder, ["scenarios", "check", "@mine.ron"]).ends_with(1);
    assert!(said.out.contains("dotcom-2000") && said.out.contains("mine.ron:"), "{}", said.out);
    put(&folder, "week3.ron", WEEK.replace("built_in(\"dotcom-2000\")", "beside(\"mine.ron\")").as_bytes());
    let told = run(&folder, ["class", "check", "@week3.ron"]).ends_with(1);
    assert!(told.err.contains("mine.ron:") && told.err.contains("dotcom-2000"), "{}", told.err);
}

//! `class lesson`: the files of a pack, the list, and what stands in the way.

use std::fs;
use std::path::PathBuf;

use crate::program::good_crisis;

const FILES: [&str; 5] = ["assignment.ron", "handout.html", "handout.md", "teacher.html", "teacher.md"];

/// A folder of this test that is not there.
fn fresh(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("lesson-{name}"));
    let _ = fs::remove_dir_all(&folder);
    folder
}

#[test]
fn without_a_name_the_lessons_are_listed() {
    let english = good_crisis(["class", "lesson"]).run().ends_with(0);
    assert_eq!(english.out.lines().count(), 7, "{}", english.out);
    assert!(english.out.contains("real-options  Irreversible bets and real options"), "{}", english.out);
    good_crisis(["--lang", "ko", "class", "lesson"]).run().ends_with(0).says("좋은 위기를 낭비하지 마세요");
    good_crisis(["class", "lesson", "--force"]).run().ends_with(2);
}

#[test]
fn a_pack_is_documents_an_assignment_and_what_its_commands_name() {
    let folder = fresh("whole").join("below");
    let out = folder.display().to_string();
    good_crisis(["class", "lesson", "freeze", "--out", &out, "--lang", "ko"]).run().ends_with(0).says("6");
    let mut found: Vec<String> =
        fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    found.sort();
    let mut expected = FILES.to_vec();
    expected.insert(1, "frozen.ron");
    assert_eq!(found, expected);
    let strategies = format!("haggle,{}", folder.join("frozen.ron").display());
    good_crisis(["compare", "dotcom-2000", "--strategies", &strategies, "--games", "2"])
        .run()
        .ends_with(0)
        .says("frozen");
    let page = fs::read_to_string(folder.join("teacher.html")).unwrap();
    assert!(page.contains("<html lang=\"ko\">") && page.contains("동결과 역량의 함정: 교사용"), "{page}");
    good_crisis(["class", "check", &folder.join("assignment.ron").display().to_string()]).run().ends_with(0);
}

#[test]
fn nothing_is_overwritten_unless_asked_and_then_all_of_it() {
    let folder = fresh("kept");
    fs::create_dir_all(&folder).unwrap();
    let own = folder.join("handout.md");
    fs::write(&own, "my own").unwrap();
    let out = folder.display().to_string();
    let asked = ["class", "lesson", "runway", "--out", &out];
    good_crisis(asked).run().ends_with(2).complains("handout.md");
    assert_eq!(fs::read_to_string(&own).unwrap(), "my own");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "all or nothing");
    good_crisis(asked.into_iter().chain(["--force"])).run().ends_with(0);
    assert!(fs::read_to_string(&own).unwrap().starts_with("# Runway"));
    // The documents, and the folder with the game that the guide speaks of.
    assert_eq!(fs::read_dir(&folder).unwrap().count(), FILES.len() + 1);
    let game = folder.join("saves").join("history.ron").display().to_string();
    good_crisis(["explain", &game, "--quarter", "2001Q1", "--figure", "cash"]).run().ends_with(0);
}

#[test]
fn a_wrong_name_or_place_is_told() {
    good_crisis(["class", "lesson", "freez"]).run().ends_with(2).complains("did you mean `freeze`?");
    let file = fresh("file");
    fs::write(&file, "").unwrap();
    let out = file.display().to_string();
    good_crisis(["class", "lesson", "freeze", "--out", &out]).run().ends_with(2).complains("needs a folder");
    fs::remove_file(&file).unwrap();
}

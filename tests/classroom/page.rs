//! `docs/assignments.md` names every key of an exercise and no other, and its examples are sound and can be begun.

use std::collections::BTreeSet;
use std::path::Path;

use good_crisis::classroom::assignment;
use good_crisis::content::issue::IssueKind;
use good_crisis::sim::decisions::KEYS;
use good_crisis::sim::locks::Locks;

fn page() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/assignments.md");
    std::fs::read_to_string(path).expect("the page is there")
}

/// What stands in the first cells below a heading, table by table.
fn documented(page: &str, heading: &str) -> Vec<BTreeSet<String>> {
    let below = page.split_once(&format!("\n## {heading}\n")).expect(heading).1;
    let section = below.split("\n## ").next().unwrap_or_default();
    let mut tables: Vec<BTreeSet<String>> = Vec::new();
    for line in section.lines() {
        if line.starts_with("| ---") {
            tables.push(BTreeSet::new());
        } else if let (Some(table), Some(name)) = (tables.last_mut(), line.strip_prefix("| `")) {
            table.insert(name.split('`').next().unwrap_or_default().to_owned());
        }
    }
    tables
}

/// The names that could stand where this text has `zzz`.
fn known(more: &str) -> BTreeSet<String> {
    let text = format!("(format: 1, title: \"a\", scenario: built_in(\"dotcom-2000\"), {more})");
    let issues = assignment::read("page.ron", &text, None).expect_err(&text);
    let names = issues.iter().find_map(|issue| match &issue.kind {
        IssueKind::UnknownField { found, expected, .. } | IssueKind::UnknownVariant { found, expected, .. } => {
            (found == "zzz").then(|| expected.iter().cloned().collect())
        }
        _ => None,
    });
    names.unwrap_or_else(|| panic!("nothing is known in {text}: {issues:?}"))
}

#[test]
fn the_page_has_every_key_and_no_other() {
    let page = page();
    let first = |heading: &str| documented(&page, heading).into_iter().next().unwrap();
    assert_eq!(first("The file"), known("zzz: 1"));
    for (key, written) in [
        ("`levers`", "levers: (zzz: 1)"),
        ("`shown`", "shown: (zzz: 1)"),
        ("`questions`", "questions: [(zzz: 1)]"),
        ("`rubric`", "rubric: [(zzz: 1)]"),
        ("`attempts`", "attempts: (zzz: 1)"),
        ("`acts`", "acts: [(zzz: 1)]"),
        ("`perturbed`", "perturbed: (zzz: 1)"),
    ] {
        assert_eq!(first(key), known(written), "{key}");
    }
    assert_eq!(documented(&page, "`rubric`")[1], known("rubric: [(name: \"a\", points: 1, of: zzz)]"));
    for (written, named) in [
        ("seed: zzz", vec!["same(", "per_student", "free"]),
        ("attempts: (counts: zzz)", vec!["`best`", "`last`", "`first`"]),
        ("attempts: (world: zzz)", vec!["`fresh`", "`same`"]),
    ] {
        assert_eq!(known(written).len(), named.len(), "{written}");
        assert!(named.iter().all(|name| page.contains(name)), "{written}");
    }
    let list = page.split_once("Locked or hidden can be ").unwrap().1.split(".\n").next().unwrap();
    let told: Vec<&str> = list.split('`').skip(1).step_by(2).collect();
    let lockable: Vec<&str> = KEYS.iter().map(|key| key.name).filter(|key| Locks::may_lock(key)).collect();
    assert_eq!(told, lockable);
}

#[test]
fn the_examples_are_sound_and_can_be_begun() {
    let page = page();
    let examples: Vec<&str> =
        page.split("```ron\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default()).collect();
    assert_eq!(examples.len(), 2);
    for example in examples {
        let exercise = assignment::read("page.ron", example, None).expect(example);
        let mut game = exercise.begin("s01", None, 0).expect("it begins");
        game.close().expect("its first quarter closes");
    }
}

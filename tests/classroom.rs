//! A small class with everything in it that a class hands in, graded: each file in its column, twice the same.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

#[path = "../examples/classroom/class.rs"]
mod class;
#[path = "classroom/page.rs"]
mod page;
#[path = "classroom/platforms.rs"]
mod platforms;
#[path = "classroom/shut.rs"]
mod shut;

use std::collections::BTreeMap;

use class::{File, Kind};
use good_crisis::analysis::advantage::CONTINUATIONS;
use good_crisis::classroom::assignment::Assignment;
use good_crisis::classroom::gradebook;
use good_crisis::classroom::grading::{self, Aside, Row};
use good_crisis::classroom::roster::{Platform, Roster};
use good_crisis::classroom::submission::{Handed, Why};
use good_crisis::classroom::{measures, panel};
use good_crisis::content::ron_file::SAVE_LIMIT;
use good_crisis::journal::{Fault, Game, Shelf, save};
use good_crisis::report::reckoning::Reckoning;
use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::units::Money;

/// Believed worlds a state: enough to see that skill is reckoned, not what it is.
const WORLDS: usize = 1;

/// Files of the class.
const FILES: usize = 30;

fn handed(file: &File) -> Handed {
    let bytes = file.bytes.iter().copied().take(SAVE_LIMIT + 1).collect();
    Handed { name: file.name.clone(), bytes, size: file.bytes.len(), received: Some(1_000), failed: None }
}

fn graded(week: &Assignment, files: &[File], panel: &[Money]) -> Vec<Row> {
    let mut shelf = Shelf::new();
    let graded = files.iter().map(|file| grading::grade(week, panel, &handed(file), &mut shelf, WORLDS)).collect();
    let roster = Roster::read(&class::roster(files), None, None).unwrap();
    grading::class(week, graded, Some(&roster))
}

fn cells(table: &str) -> (Vec<String>, Vec<BTreeMap<String, String>>) {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let head: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        assert_eq!(row.len(), head.len());
        head.iter().cloned().zip(row.iter().map(str::to_owned)).collect()
    });
    (head.clone(), rows.collect())
}

#[test]
fn everything_a_class_hands_in_is_in_its_column_and_twice_the_same() {
    let (week, files) = class::class(class::ASSIGNMENT, FILES, 5 << 20);
    let seats = panel::seats(&week);
    let panel: Vec<Money> = seats.iter().take(8).filter_map(|seat| panel::skill(&week, seat, 1)).collect();
    assert_eq!(panel.len(), 8);
    let rows = graded(&week, &files, &panel);
    assert_eq!(rows.iter().filter(|row| row.name.is_some()).count(), FILES, "no file is dropped");
    for file in &files {
        let row = rows.iter().find(|row| row.name.as_deref() == Some(&file.name)).unwrap();
        let as_it_is = match (file.kind, &row.why) {
            (Kind::Good | Kind::HostileName, None) => row.counts && row.alike.is_empty() != is_copied(&file.id),
            (Kind::Silent | Kind::Unfinished, None) => row.counts && row.alike.is_empty(),
            (Kind::Copied, None) => row.alike.iter().any(|alike| alike.id == "s000" && alike.until.is_some()),
            (Kind::Tampered, Some(Why::Fault(Fault::Chain { .. } | Fault::Refused { .. }))) => true,
            (Kind::Stolen, Some(Why::BegunOtherwise("seed"))) => true,
            (Kind::Truncated, Some(Why::BrokenOff)) | (Kind::Garbage, Some(Why::NoSave(_))) => row.id.is_empty(),
            (Kind::OldModel, Some(Why::Fault(Fault::OlderModel { .. }))) => true,
            (Kind::OtherAssignment, Some(Why::OtherAssignment { .. })) => true,
            (Kind::Empty, Some(Why::Empty)) => true,
            (Kind::Unlocked, Some(Why::Locked { key: "free_shipping", .. })) => true,
            _ => false,
        };
        assert!(as_it_is, "{:?} {}: {:?}, alike {:?}", file.kind, file.name, row.why, row.alike);
        assert_eq!(row.is_verified(), row.why.is_none());
        assert_eq!(row.mark.is_some(), row.is_verified(), "{:?}", file.kind);
    }
    let missing: Vec<&str> = rows.iter().filter(|row| row.is_missing()).map(|row| row.id.as_str()).collect();
    assert!(missing.contains(&"absent-1") && missing.contains(&"s022"), "{missing:?}");
    let first = rows.iter().find(|row| row.id == "s000").unwrap();
    assert_eq!(first.on_roster, Some(false), "who is not on the roster is kept and told");

    let words = gradebook::Words { reason: &|row| format!("{:?}", row.why), alike: &|alike| alike.id.clone() };
    let table = gradebook::table(&week, &rows, words);
    let some = &files[14..];
    let [one, two] = [0, 1].map(|_| gradebook::table(&week, &graded(&week, some, &panel), words));
    assert_eq!(one, two, "grading twice gives the same bytes");
    let (head, lines) = cells(&table);
    assert_eq!(lines.len(), rows.len());
    assert!(head.contains(&"points: Skill".to_owned()) && head.contains(&"answer: lesson".to_owned()));
    assert!(!table.contains(['\u{1b}', '\u{202e}']), "nothing steers a terminal");
    for (line, row) in lines.iter().zip(&rows) {
        let formula =
            |cell: &String| cell.starts_with(['=', '+', '@']) || cell.starts_with('-') && cell.parse::<f64>().is_err();
        assert!(!line.values().any(formula), "{line:?}");
        let mark: f64 = line["mark"].parse().unwrap_or(0.0);
        assert!((0.0..=80.0).contains(&mark) && (row.mark.is_none() || line["out_of"] == "100"), "{line:?}");
        assert_eq!(line["points: Reasons"], "", "a person marks them");
    }
    let answered = lines.iter().filter(|line| line["answer: lesson"] == "'=1+1 the money ran out").count();
    assert!(answered >= 17, "{answered}");
}

/// The first student's decisions were copied: he is told of as well as the copy.
fn is_copied(id: &str) -> bool {
    id == "s000"
}

/// An attempt at the assignment with so many engineers hired in each of its first quarters, and nothing else.
fn attempt(week: &Assignment, id: &str, nth: u16, hired: f64, quarters: u16) -> Game {
    let mut game = week.begin_attempt(id, None, 0, nth).unwrap();
    for _ in 0..quarters {
        game.set_draft(Decisions { hiring: Some(hired), ..Decisions::none() });
        game.close().unwrap();
    }
    game
}

/// A game handed in.
fn hand(game: &Game, name: &str, received: i64) -> Handed {
    let bytes = save::write(game).into_bytes();
    Handed { name: name.into(), size: bytes.len(), bytes, received: Some(received), failed: None }
}

fn week_with(policy: &str) -> Assignment {
    let text = class::ASSIGNMENT.replace("attempts: (counts: best, most: 3)", policy);
    good_crisis::classroom::assignment::read("week3.ron", &text, None).unwrap()
}

fn rows_of(week: &Assignment, all: &[Handed], roster: Option<&Roster>) -> Vec<Row> {
    let mut shelf = Shelf::new();
    let graded = all.iter().map(|one| grading::grade(week, &[], one, &mut shelf, 1)).collect();
    grading::class(week, graded, roster)
}

#[test]
fn a_student_is_marked_by_the_figure_that_the_debrief_shows() {
    let text = r#"(format: 1, title: "One quarter", scenario: built_in("dotcom-2000"), form: "sprint", seed: same(7),
        stop: "2000Q3", rubric: [(name: "Skill", points: 10, of: skill)])"#;
    let week = good_crisis::classroom::assignment::read("week.ron", text, None).unwrap();
    let mut game = week.trial(7);
    game.set_draft(Decisions { price_index: Some(0.94), ..Decisions::none() });
    game.close().unwrap();
    let marked = measures::of(&game, CONTINUATIONS);
    let shown = Reckoning::of(&game).judged.unwrap().whole;
    assert!(marked.skill.is_some_and(|skill| skill != Money::ZERO));
    assert_eq!(marked.judged, Some(shown));
}

#[test]
fn an_attempt_played_to_its_end_goes_before_one_that_was_left() {
    for policy in ["best", "last"] {
        let week = week_with(&format!("attempts: (counts: {policy}, most: 3, world: same)"));
        let mut whole = attempt(&week, "s01", 1, 4.0, 1);
        while whole.close().is_ok() {}
        let left = attempt(&week, "s01", 1, 3.0, 1);
        let rows = rows_of(&week, &[hand(&whole, "whole.ron", 1_000), hand(&left, "left.ron", 2_000)], None);
        let counts: Vec<_> = rows.iter().filter(|row| row.counts).map(|row| row.name.as_deref()).collect();
        assert_eq!(counts, [Some("whole.ron")], "{policy}");
    }
}

#[test]
fn attempts_are_numbered_by_when_they_came_and_late_ones_stand_behind() {
    let week = week_with("attempts: (counts: last, most: 3, world: same), closes: \"1970-01-01T01:00:00Z\"");
    assert_eq!(week.closes, Some(3_600));
    let game = |hired| attempt(&week, "s01", 1, hired, 1);
    let all = [
        hand(&game(4.0), "e.ron", 4_000),
        hand(&game(3.0), "d.ron", 3_000),
        hand(&game(1.0), "a_LATE_1.ron", 1_000),
        hand(&game(2.0), "b.ron", 2_000),
    ];
    let rows = rows_of(&week, &all, None);
    let told: Vec<_> = rows
        .iter()
        .map(|row| (row.name.as_deref().unwrap(), row.attempt, row.counts, row.late.unwrap(), row.beyond))
        .collect();
    let expected = [
        ("a_LATE_1.ron", 1, false, true, false),
        ("b.ron", 2, false, false, false),
        ("d.ron", 3, true, false, false),
        ("e.ron", 4, false, true, true),
    ];
    assert_eq!(told, expected);
    assert!(rows.iter().all(|row| row.attempts == 4 && row.alike.is_empty()), "attempts of one student are no copies");

    let export = "First name,Surname,ID number,Email address\n=A,Kim,s01,a@example.org\nB,Lee,s09,b@example.org\n";
    let moodle = Roster::read(export, Some(Platform::Moodle), None).unwrap();
    let mark = gradebook::points(rows[2].mark.as_ref().unwrap().points);
    let expected = format!(
        "\"First name\",\"Surname\",\"ID number\",\"Email address\",\"Week 3\"\n\
         \"'=A\",\"Kim\",\"s01\",\"a@example.org\",{mark}\n\"B\",\"Lee\",\"s09\",\"b@example.org\",\"-\"\n"
    );
    assert_eq!(gradebook::platform(&week, &rows, &moodle, Platform::Moodle, 80.0), expected);
}

#[test]
fn copies_of_one_save_and_what_it_had_been_before_are_one_attempt() {
    for policy in ["attempts: (counts: last, most: 1)", "attempts: (counts: first, most: 1, world: same)"] {
        let week = week_with(policy);
        let mut game = attempt(&week, "s01", 1, 1.0, 2);
        let (early, begun) = (hand(&game, "early.ron", 100), hand(&attempt(&week, "s01", 1, 1.0, 0), "begun.ron", 50));
        assert!(game.answer("reason", "because"));
        let whole = |name: &str, at| hand(&game, name, at);
        let all = [begun, early, whole("a.ron", 200), whole("b.ron", 300), whole("c.ron", 200)];
        let rows = rows_of(&week, &all, None);
        let counts: Vec<&str> = rows.iter().filter(|row| row.counts).filter_map(|row| row.name.as_deref()).collect();
        assert_eq!(counts, ["a.ron"], "the furthest, with most answers, and of equals the first: {policy}");
        assert!(rows.iter().all(|row| row.is_verified() && (row.attempt, row.attempts, row.beyond) == (1, 1, false)));
        for row in &rows {
            let same = Aside::SameGame { file: "a.ron".into() };
            assert_eq!(row.aside, (!row.counts).then_some(same), "{:?}", row.name);
        }
    }
}

#[test]
fn an_attempt_played_again_with_hindsight_is_told_and_counts_for_nothing() {
    let week = week_with("attempts: (counts: best, most: 2)");
    let all = [
        hand(&attempt(&week, "s01", 1, 1.0, 2), "one.ron", 100),
        hand(&attempt(&week, "s01", 1, 2.0, 6), "again.ron", 200),
        hand(&attempt(&week, "s01", 2, 1.0, 1), "two.ron", 300),
        hand(&attempt(&week, "s01", 3, 1.0, 6), "three.ron", 50),
    ];
    let rows = rows_of(&week, &all, None);
    let row = |name: &str| rows.iter().find(|row| row.name.as_deref() == Some(name)).unwrap();
    assert_eq!(row("again.ron").aside, Some(Aside::PlayedAgain { file: "one.ron".into() }));
    assert!(row("three.ron").beyond && !row("three.ron").counts, "a number beyond the last, though it came first");
    assert_eq!((row("one.ron").attempt, row("two.ron").attempt, row("three.ron").attempt), (1, 2, 3));
    let counts: Vec<&str> = rows.iter().filter(|row| row.counts).filter_map(|row| row.name.as_deref()).collect();
    assert!(counts == ["one.ron"] || counts == ["two.ron"], "{counts:?}");
}

#[test]
fn two_ids_of_one_student_are_one_student() {
    let week = week_with("attempts: (counts: last, most: 2, world: same)");
    let export = "Student,ID,SIS User ID,SIS Login ID,Section\nA,1,s01,ann,x\nB,2,s02,bob,x\n";
    let canvas = Roster::read(export, Some(Platform::Canvas), None).unwrap();
    let all = [
        hand(&attempt(&week, "s01", 1, 1.0, 1), "one.ron", 100),
        hand(&attempt(&week, "ann", 1, 1.0, 1), "two.ron", 200),
        hand(&attempt(&week, "ann", 1, 2.0, 1), "three.ron", 300),
    ];
    let rows = rows_of(&week, &all, Some(&canvas));
    let counts: Vec<_> = rows.iter().filter(|row| row.counts).filter_map(|row| row.name.as_deref()).collect();
    assert_eq!(counts, ["two.ron"], "one mark, and the third is one too many");
    assert!(rows.iter().filter(|row| row.is_verified()).all(|row| row.attempts == 3));
}

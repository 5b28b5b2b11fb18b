//! Gradebooks as Canvas and Moodle export them, with marks set in, and as they take them in again. The forms are those of
//! their sources: Canvas `lib/gradebook_exporter.rb` and `lib/gradebook_importer.rb`, Moodle `grade/export/txt` and
//! `grade/import/csv/classes/load_data.php`.

use good_crisis::classroom::assignment::{self, Assignment};
use good_crisis::classroom::by_hand::{ByHand, ByHandFault};
use good_crisis::classroom::gradebook;
use good_crisis::classroom::grading::{self, Row};
use good_crisis::classroom::roster::{Platform, Roster};
use good_crisis::classroom::submission::Handed;
use good_crisis::journal::{Shelf, save};

use crate::class::ASSIGNMENT;

/// An export with everything in it that Canvas writes: the mark for UTF-8, a column of the teacher's, marks not yet shown,
/// points, somebody excused, a formula for a name, the student that nobody is.
const CANVAS: &str = "\u{feff}Student,ID,SIS User ID,SIS Login ID,Section,Notes,Week 2 (4710),Week 3 (4711),Current Score\r\n\
    ,,,,,,,Manual Posting,\r\n\
    \"    Points Possible\",,,,,,20,80,(read only)\r\n\
    \"Kim, Ada \"\"A\"\"\",101,0012,kim@example.org,\"One, Monday\",,18,-,90\r\n\
    \"=\"\"=Lee\"\"\",102,s02,-lee@example.org,One,late,EX,44.5,\r\n\
    \"O'Neil,\nBo\",103,s03,bo@example.org,One,,,EX,\r\n\
    \"Park, Cy\",104,,s04,One and Two,,,,\r\n\
    \"Student, Test\",999,,3f9a1c2b3f9a1c2b3f9a1c2b3f9a1c2b3f9a1c2b,One,,,,\r\n";

/// What Moodle writes where commas are decimal.
const MOODLE: &str = "\"First name\",\"Last name\",\"ID number\",Institution,Department,\"Email address\",\
    \"Assignment: Week 2 (Real)\",\"Assignment: Week 3 (Real)\",\"Assignment: Week 3 (Feedback)\",\
    \"Course total (Real)\",\"Last downloaded from this course\"\n\
    Ada,Kim,0012,,,ada@example.org,\"12,00\",-,,\"12,00\",1760000000\n\
    =Bo,Lee,s02,,,+bo@example.org,-,\"44,50\",\"Good, so far\",\"44,50\",1760000000\n\
    Cy,Park,,,,s04,-,-,,-,1760000000\n\
    Di,Cho,s05,,,di@example.org,-,-,,-,1760000000\n\
    Ed,Cho,s05,,,ed@example.org,-,-,,-,1760000000\n";

fn week() -> Assignment {
    assignment::read("week3.ron", ASSIGNMENT, None).unwrap()
}

/// Graded games of these students; who is said to answer does.
fn rows(week: &Assignment, students: &[(&str, bool)]) -> Vec<Row> {
    let mut shelf = Shelf::new();
    let graded = students.iter().map(|(id, answers)| {
        let mut game = week.begin(id, None, 0).unwrap();
        while game.close().is_ok() {}
        while let Some(question) = game.question().filter(|_| *answers).map(|question| question.id.clone()) {
            game.answer(&question, "the money ran out before the cutover was ready");
        }
        let bytes = save::write(&game).into_bytes();
        let handed = Handed { name: format!("{id}.ron"), size: bytes.len(), bytes, received: None, failed: None };
        grading::grade(week, &[], &handed, &mut shelf, 1)
    });
    grading::class(week, graded.collect(), None)
}

fn mark(rows: &[Row], id: &str) -> String {
    gradebook::points(rows.iter().find(|row| row.id == id).unwrap().mark.as_ref().unwrap().points)
}

/// The cells of a table.
fn cells(table: &str, separator: u8) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(separator).from_reader(table.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The same table with its columns parted otherwise.
fn parted(table: &str, separator: u8) -> String {
    let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
    for row in cells(table, b',') {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

#[test]
fn canvas_takes_in_what_it_has_given_out() {
    let week = week();
    let rows = rows(&week, &[("0012", true), ("s04", false), ("unknown", true)]);
    let (ada, cy) = (mark(&rows, "0012"), mark(&rows, "s04"));
    assert_ne!(ada, cy, "two marks that cannot be taken for each other");
    for separator in [b',', b';', b'\t'] {
        let roster = Roster::read(&parted(CANVAS, separator), Some(Platform::Canvas), None).unwrap();
        assert_eq!(roster.students(), ["0012", "s02", "s03", "s04"], "neither rows of its own nor the test student");
        let there = ["0012".to_owned(), "s04".to_owned()];
        assert_eq!(roster.missing(&there), ["s02", "s03"]);
        let table = gradebook::platform(&week, &rows, &roster, Platform::Canvas, 80.0);
        let expected = [
            ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Week 3 (4711)"],
            ["    Points Possible", "", "", "", "", "80"],
            ["Kim, Ada \"A\"", "101", "0012", "kim@example.org", "One, Monday", &ada],
            // A name is no formula; an address by which Canvas finds somebody stays.
            ["'=\"=Lee\"", "102", "s02", "-lee@example.org", "One", "44.5"],
            ["O'Neil, Bo", "103", "s03", "bo@example.org", "One", "EX"],
            ["Park, Cy", "104", "", "s04", "One and Two", &cy],
        ];
        assert_eq!(cells(&table, separator), expected, "{table}");
        // Taken in and given out again, it is the same.
        let again = Roster::read(&table, Some(Platform::Canvas), None).unwrap();
        let twice = gradebook::platform(&week, &rows, &again, Platform::Canvas, 80.0);
        assert_eq!(cells(&twice, separator)[2][5], ada);
        assert_eq!(cells(&twice, separator).len(), 6);
    }
    // Canvas may give first and last names instead, and an assignment that it does not know yet needs its points.
    let export = "LastName,FirstName,ID,SIS Login ID,Section,Current Score\n    Points Possible,,,,,(read only)\n\
                  Kim,Ada,101,0012,One,\nStudent,Test,999,,One,\n";
    let roster = Roster::read(export, Some(Platform::Canvas), None).unwrap();
    let table = gradebook::platform(&week, &rows, &roster, Platform::Canvas, 80.0);
    let expected = [
        ["LastName", "FirstName", "ID", "SIS Login ID", "Section", "Week 3"],
        ["    Points Possible", "", "", "", "", "80"],
        ["Kim", "Ada", "101", "0012", "One", &ada],
    ];
    assert_eq!(cells(&table, b','), expected, "{table}");
}

#[test]
fn moodle_takes_in_what_it_has_given_out() {
    let week = week();
    let rows = rows(&week, &[("0012", true), ("s04", false), ("s05", true)]);
    let (ada, cy) = (mark(&rows, "0012"), mark(&rows, "s04"));
    for separator in [b',', b';', b'\t', b':'] {
        let roster = Roster::read(&parted(MOODLE, separator), Some(Platform::Moodle), None).unwrap();
        assert_eq!(roster.shared(), ["s05"]);
        let table = gradebook::platform(&week, &rows, &roster, Platform::Moodle, 80.0);
        let who = ["First name", "Last name", "ID number", "Institution", "Department", "Email address"];
        let lines = cells(&table, separator);
        assert_eq!(lines[0][..6], who);
        assert_eq!(lines[0][6..], ["Assignment: Week 3 (Real)"], "the marks' own column, and not the one of the words");
        let expected = [
            ["Ada", "Kim", "0012", "", "", "ada@example.org", &ada],
            ["'=Bo", "Lee", "s02", "", "", "+bo@example.org", "44,50"],
            ["Cy", "Park", "", "", "", "s04", &cy],
            // Whose mark it is cannot be told; an empty cell of a new column would be a zero.
            ["Di", "Cho", "s05", "", "", "di@example.org", "-"],
            ["Ed", "Cho", "s05", "", "", "ed@example.org", "-"],
        ];
        assert_eq!(lines[1..], expected, "{table}");
    }
}

#[test]
fn whoever_is_excused_stays_so_and_other_points_are_told() {
    let week = week();
    let rows = rows(&week, &[("s03", true)]);
    let roster = Roster::read(CANVAS, Some(Platform::Canvas), None).unwrap();
    let table = gradebook::platform(&week, &rows, &roster, Platform::Canvas, 80.0);
    assert_eq!(cells(&table, b',')[4][5], "EX", "{table}");
    assert_eq!(gradebook::other_points(&week, &roster, Platform::Canvas, 80.0), None);
    assert_eq!(gradebook::other_points(&week, &roster, Platform::Canvas, 100.0), Some(80.0));
}

#[test]
fn points_given_by_hand_are_read_back_and_go_to_the_platform() {
    let week = week();
    let words = gradebook::Words { reason: &|_| String::new(), alike: &|_| String::new() };
    let graded = || rows(&week, &[("0012", true), ("s04", false)]);
    let before = graded();
    let first = cells(&gradebook::table(&week, &before, words), b',');
    let column = first[0].iter().position(|head| head == "points: Reasons").unwrap();
    // A teacher's spreadsheet: semicolons, a decimal comma, and the zeros of an id gone.
    let mut marked = first.clone();
    marked[1][column] = "12,5".into();
    marked[1][0] = "12".into();
    let text = |rows: &[Vec<String>]| rows.iter().map(|row| row.join(";")).collect::<Vec<_>>().join("\n");
    let by_hand = ByHand::read(&week, text(&marked).as_bytes()).unwrap();
    assert_eq!(by_hand.separator(), b';', "it is written back as it was");
    let mut rows = graded();
    assert_eq!(by_hand.give(&mut rows), Ok(1));
    let again = cells(&gradebook::table(&week, &rows, words), b',');
    assert_eq!((again[1][column].as_str(), again[2][column].as_str()), ("12.5", ""));
    let of = |rows: &[Row]| rows.iter().find(|row| row.id == "0012").unwrap().mark.clone().unwrap();
    assert_eq!(of(&rows).points, of(&before).points + 12.5);
    let mut all = rows.iter().chain(&before).filter_map(|row| row.mark.as_ref());
    assert!(all.all(|mark| mark.out_of == 100.0), "whoever waits is out of as many as who has his points");
    let roster = Roster::read(CANVAS, Some(Platform::Canvas), None).unwrap();
    let canvas = cells(&gradebook::platform(&week, &rows, &roster, Platform::Canvas, 100.0), b',');
    assert_eq!(canvas[2][5], mark(&rows, "0012"));
    // Of whom nothing is there now, the points would be lost: that is said.
    marked[1][0] = "gone".into();
    marked[1][1] = "gone.ron".into();
    let by_hand = ByHand::read(&week, text(&marked).as_bytes()).unwrap();
    assert_eq!(by_hand.give(&mut graded()), Err(vec!["gone".to_owned()]));
    // What is no number of points is told with its place.
    marked[1][column] = "see me".into();
    assert!(matches!(ByHand::read(&week, text(&marked).as_bytes()), Err(ByHandFault::NoPoints { .. })));
}

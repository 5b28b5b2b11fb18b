//! Rosters in every dress, and whose an id is.

use super::*;

#[test]
fn a_list_a_table_and_both_platforms_are_read() {
    let list = Roster::read("s01\ns02\n\n", None, None).unwrap();
    assert_eq!(list.students(), ["s01", "s02"]);
    // Letters in parts, as some systems write them, are those of an id that is composed.
    assert!(Roster::read("\u{1112}\u{1161}\u{11ab}\ns02\n", None, None).unwrap().has("한"));
    let table = Roster::read("\u{feff}Name,ID\r\n\"Kim, A\",s01\r\n", None, None).unwrap();
    assert!(table.has("s01") && !table.has("Kim, A"));
    let canvas = "Student,ID,SIS User ID,SIS Login ID,Section,Week 3 (4711)\n    Points Possible,,,,,100\n\
                  \"Kim, A\",17,s01,kim@example.org,S1,\n\"Lee, B\",18,,lee@example.org,S1,\n";
    let canvas = Roster::read(canvas, Some(Platform::Canvas), None).unwrap();
    assert_eq!(canvas.students(), ["s01", "lee@example.org"]);
    assert!(canvas.has("kim@example.org") && canvas.has("17"));
    assert_eq!(canvas.missing(&["17".to_owned()]), ["lee@example.org"]);
    assert_eq!(canvas.shape(Platform::Canvas, "Week 3"), (vec![0, 1, 2, 3, 4], Some(5)));
    let moodle = "First name,Surname,ID number,Email address\nA,Kim,s01,kim@example.org\n";
    assert!(Roster::read(moodle, Some(Platform::Moodle), None).unwrap().has("s01"));
}

#[test]
fn tables_come_in_every_dress() {
    let plain = "Name,ID\n\"Kim, A\",007\n\"Lee\nB\",s02\n";
    for text in
        [plain.replace('\n', "\r\n"), plain.replace(',', ";"), plain.replace(',', "\t"), plain.replace(',', ":")]
    {
        let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
        let dresses = [
            text.clone().into_bytes(),
            [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            [&[0xFF, 0xFE], &wide(u16::to_le_bytes)[..]].concat(),
            [&[0xFE, 0xFF], &wide(u16::to_be_bytes)[..]].concat(),
        ];
        for bytes in dresses {
            let roster = Roster::from_bytes(&bytes, None, None).unwrap();
            assert_eq!(roster.students(), ["007", "s02"], "{text:?}");
        }
    }
    // What a Korean spreadsheet saves as plain CSV.
    assert_eq!(Roster::from_bytes(b"id,\xC0\xCC\xB8\xA7\ns01,\xB1\xE8\n", None, None), Err(RosterFault::NoText));
    assert_eq!(Roster::from_bytes(b"\xFF\xFE\x00\xD8", None, None), Err(RosterFault::NoText));
    // A quotation mark that is never closed takes nobody along unseen.
    let torn = format!("id,name\ns00,\"Kim\n{}", "s01,Lee\n".repeat(30));
    assert_eq!(Roster::read(&torn, None, None), Err(RosterFault::NoTable));
}

#[test]
fn an_id_is_one_students_or_nobodys() {
    let export = "Student,ID,SIS User ID,SIS Login ID,Section\nA,17,18,a,S\nB,18,20,b,S\nC,19,21,d,S\nD,30,22,d,S\n";
    let roster = Roster::read(export, Some(Platform::Canvas), None).unwrap();
    let who: Vec<Vec<&str>> = roster.listed(&[], None).map(|one| one.ids).collect();
    assert_eq!(who, [vec!["18", "a", "17"], vec!["20", "b"], vec!["21", "19"], vec!["22", "30"]]);
    assert_eq!(roster.shared(), ["d"]);
    assert_eq!(roster.missing(&["18".to_owned(), "d".to_owned()]), ["20"], "B counts by 18, A plays by it");
    let list = Roster::read("s01\ns01\ns02\n", None, None).unwrap();
    assert_eq!((list.students(), list.shared()), (vec!["s01".to_owned(), "s02".to_owned()], vec!["s01".to_owned()]));
}

#[test]
fn what_has_no_ids_is_refused() {
    let fault = Roster::read("a,b\n1,2\n", Some(Platform::Canvas), None).unwrap_err();
    assert!(matches!(fault, RosterFault::NoIds { .. }), "{fault:?}");
    assert!(matches!(Roster::read("", None, None), Err(RosterFault::NoIds { .. })));
    let long = "s\n".repeat(MOST + 5);
    assert_eq!(Roster::read(&long, None, None), Err(RosterFault::TooMany { limit: MOST }));
}

#[test]
fn a_korean_export_is_read_and_a_column_can_be_named() {
    let export = "이름,성,ID 번호,기관,이메일 주소,과제: Week 3 (실점수)\nA,Kim,s01,,a@x.edu,-\nB,Lee,,,b@x.edu,-\n";
    let roster = Roster::read(export, Some(Platform::Moodle), None).unwrap();
    assert_eq!(roster.students(), ["s01", "b@x.edu"]);
    let (who, own) = roster.shape(Platform::Moodle, "Week 3");
    assert_eq!((who.len(), own), (5, Some(5)));
    let own_head = export.replace("ID 번호", "수강 번호");
    let named = Roster::read(&own_head, Some(Platform::Moodle), Some("수강 번호")).unwrap();
    assert!(named.has("s01") && !named.has("b@x.edu"));
    assert!(named.shape(Platform::Moodle, "Week 3").0.contains(&2), "the platform finds its students by it");
    let fault = Roster::read(export, None, Some("수강 번호")).unwrap_err();
    assert_eq!(fault, RosterFault::NoIds { expected: "수강 번호".to_owned() });
}

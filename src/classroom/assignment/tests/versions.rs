//! A file that was mended while the class plays, and games that name it as earlier programs did.

use super::*;

#[test]
fn a_file_that_was_mended_meanwhile_takes_what_was_played_and_says_what_else_differs() {
    use crate::classroom::submission::Why;
    let week = text("closes: \"2026-10-02T23:59:00+09:00\"").replace("same(7)", "per_student");
    let begun = read("it.ron", &week, None).unwrap();
    let mut game = begun.begin("s01", None, 0).unwrap();
    close_all(&mut game);
    let save = save::write(&game);
    let mended = format!("// two days more\n{}", week.replace("2026-10-02", "2026-10-04"));
    assert!(judged(&read("it.ron", &mended, None).unwrap(), &save).is_ok());
    let other = read("it.ron", &week.replace("per_student", "same(8)"), None).unwrap();
    assert!(matches!(judged(&other, &save), Err(Why::OtherAssignment { key: Some(key) }) if key == "seed"));
}

#[test]
fn a_game_that_names_the_whole_file_is_taken_with_the_unchanged_file_alone() {
    let week = text("").replace("same(7)", "per_student");
    let unchanged = read("it.ron", &week, None).unwrap();
    let Beginning { setup, .. } = unchanged.beginning_as(unchanged.whole, "s01", None, 0, 1).unwrap();
    let (scenario, source) = unchanged.scenario();
    let mut game = Game::new(scenario, source, setup);
    unchanged.put_under(&mut game);
    close_all(&mut game);
    let old = save::write(&game);
    assert!(judged(&unchanged, &old).is_ok());
    let save = crate::journal::Save::read("s01.ron", old.as_bytes()).unwrap();
    assert!(save.verify(&mut crate::journal::Shelf::new()).holds());
    take_up("s01.ron", &mut replayed(&old)).unwrap();
    // Otherwise a remark would be another luck to choose from.
    assert!(judged(&read("it.ron", &format!("// a remark\n{week}"), None).unwrap(), &old).is_err());
}

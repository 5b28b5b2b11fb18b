//! Arrows between rooms only point down, as the chart in `docs/architecture.md` has them. Everybody may use `text`,
//! except `sim`.

use crate::files::{bare, product};

/// The rooms from the ground up. Those of one floor do not know each other.
const FLOORS: &[&[&str]] = &[
    &["sim"],
    &["content"],
    &["journal"],
    &["analysis"],
    &["report"],
    &["desk", "classroom"],
    &["tui", "plain", "agent"],
    &["cli"],
    &["main"],
];

/// The room beside the others.
const TEXT: &str = "text";

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// Whether `from` may use `to`.
fn allowed(from: &str, to: &str) -> bool {
    if from == to {
        return true;
    }
    match (floor(from), floor(to)) {
        (Some(upper), Some(lower)) => lower < upper,
        (Some(_), None) => to != TEXT || from != "sim",
        // Text stands on nothing; the library's root names all rooms.
        (None, _) => from == "lib",
    }
}

/// Rooms that a piece of code names, with the number of the line.
fn named(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for root in ["crate::", "good_crisis::"] {
        for (at, _) in code.match_indices(root) {
            let line = code[..at].lines().count().max(1);
            let after = &code[at + root.len()..];
            let first = |part: &str| -> String {
                part.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
            };
            if let Some(group) = after.strip_prefix('{') {
                let mut depth = 0;
                let mut start = true;
                for (offset, letter) in group.char_indices() {
                    if start && depth == 0 && !letter.is_whitespace() {
                        found.push((line, first(&group[offset..])));
                        start = false;
                    }
                    match letter {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => start = true,
                        _ => {}
                    }
                }
            } else {
                found.push((line, first(after)));
            }
        }
    }
    found.retain(|(_, room)| floor(room).is_some() || room == TEXT);
    found
}

#[test]
fn arrows_point_down() {
    let mut wrong = Vec::new();
    for source in product().into_iter().filter(|source| !source.is_test()) {
        let code: Vec<String> = source.code().map(|(_, line)| line).collect();
        for (line, room) in named(&code.join("\n")) {
            if !allowed(source.room(), &room) {
                wrong.push(format!("{}:{line}: `{}` may not use `{room}`", source.path, source.room()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The floors as the page on the architecture draws them, from the ground up.
fn drawn(page: &str) -> Vec<Vec<String>> {
    let chart = page.lines().find(|line| line.starts_with("main → ")).unwrap_or_default();
    let chart = chart.split("  ").next().unwrap_or_default();
    let rooms = |floor: &str| floor.trim().trim_matches(['{', '}']).split(", ").map(str::to_owned).collect();
    chart.split('→').rev().map(rooms).collect()
}

#[test]
fn the_page_draws_the_floors_as_they_are() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join("architecture.md");
    let page = std::fs::read_to_string(path).expect("the page is there");
    assert_eq!(drawn(&page), FLOORS);
}

#[test]
fn every_floor_has_its_room() {
    let all = product();
    let rooms = FLOORS.iter().copied().flatten();
    let empty: Vec<_> = rooms.filter(|room| !all.iter().any(|source| source.room() == **room)).collect();
    assert!(empty.is_empty(), "no such room: {empty:?}");
}

#[test]
fn every_room_has_its_floor() {
    let unknown: Vec<String> = product()
        .into_iter()
        .filter(|source| floor(source.room()).is_none() && ![TEXT, "lib"].contains(&source.room()))
        .map(|source| source.path)
        .collect();
    assert!(unknown.is_empty(), "no floor for {unknown:?}");
}

#[test]
fn the_check_sees_what_it_must_see() {
    let code = bare("use crate::tui::run;\nuse crate::{sim::{a, b}, text};\nlet x = crate::cli::run(); // crate::main");
    let rooms: Vec<String> = named(&code).into_iter().map(|(line, room)| format!("{line} {room}")).collect();
    assert_eq!(rooms, ["1 tui", "2 sim", "2 text", "3 cli"]);
    assert!(allowed("cli", "sim") && allowed("agent", "text") && allowed("main", "cli") && allowed("lib", "sim"));
    assert!(
        !allowed("sim", "text")
            && !allowed("sim", "content")
            && !allowed("agent", "tui")
            && !allowed("plain", "tui")
            && !allowed("text", "sim")
    );
}

//! Writes a class that does everything a class does, to try grading on: `cargo run --example classroom -- DIR [FILES]
//! [FORM]`. DIR gets `week3.ron`, `roster.csv` and a folder `handed-in` of that many files, 300 if nothing is said, each a
//! game of that length: `sprint`, `full` or `long`, a sprint if nothing is said.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a tool of the workshop says what it does and stops at a fault"
)]

mod class;

use std::fs;
use std::path::PathBuf;

/// Bytes of a garbage file.
const GARBAGE: usize = 50 << 20;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().expect("a folder to write to"));
    let files = arguments.next().map_or(300, |files| files.parse().expect("a number of files"));
    let form = arguments.next().unwrap_or_else(|| "sprint".to_owned());
    let week = class::ASSIGNMENT.replace("\"sprint\"", &format!("{form:?}"));
    let (_, made) = class::class(&week, files, GARBAGE);
    let handed_in = folder.join("handed-in");
    fs::create_dir_all(&handed_in).expect("the folder can be made");
    fs::write(folder.join("week3.ron"), &week).expect("written");
    fs::write(folder.join("roster.csv"), class::roster(&made)).expect("written");
    for file in &made {
        fs::write(handed_in.join(&file.name), &file.bytes).expect("written");
    }
    println!("{}: {} files", handed_in.display(), made.len());
    for file in made.iter().filter(|file| file.kind != class::Kind::Good) {
        println!("{:?}: {}", file.kind, file.id);
    }
}

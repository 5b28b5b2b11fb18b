//! Measures the figures of the teacher's guides anew, with the commands that the guides name, and writes
//! `assets/lessons/figures.ron`: `cargo run --release --example lesson_figures [-- PROGRAM]`, from the top of the sources.
//! PROGRAM is a release build of what is to be measured, `target/release/good-crisis` if nothing is said.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a tool of the workshop says what it does and stops at a fault"
)]

mod measure;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use good_crisis::classroom::assignment::template::LESSONS;
use good_crisis::classroom::lesson::figures::{Figures, named};
use good_crisis::classroom::lesson::guide;
use good_crisis::journal::MODEL_VERSION;
use good_crisis::text::Locale;

use measure::Workshop;

/// What is written.
const FILE: &str = "assets/lessons/figures.ron";

fn main() {
    let program = std::env::args().nth(1).unwrap_or_else(|| "target/release/good-crisis".to_owned());
    let before = Figures::shipped();
    let asked: BTreeSet<String> =
        LESSONS.iter().flat_map(|lesson| named(guide(lesson, Locale::En).expect("a guide"))).collect();
    let workshop = Workshop::new(Path::new(&program));
    let mut figures = BTreeMap::new();
    for (name, command) in &before.commands {
        let wanted: Vec<&String> = asked.iter().filter(|figure| figure.split(':').next() == Some(name)).collect();
        if wanted.is_empty() {
            continue;
        }
        println!("{name}: {command}");
        let found = workshop.measure(command);
        for figure in wanted {
            let cell = figure.strip_prefix(&format!("{name}:")).unwrap_or_default();
            let value = *found.get(cell).unwrap_or_else(|| panic!("{figure}: among {:?}", found.keys()));
            figures.insert(figure.clone(), shortened(value));
        }
    }
    for (figure, value) in &figures {
        match before.figures.get(figure) {
            Some(old) if old == value => {}
            Some(old) => println!("{figure}: {old} → {value}"),
            None => println!("{figure}: {value}"),
        }
    }
    let source = fs::read_to_string(FILE).expect("the file, from the top of the sources");
    fs::write(FILE, rewritten(&source, &figures)).expect("written");
}

/// Six digits: more than any guide shows.
fn shortened(value: f64) -> f64 {
    format!("{value:.5e}").parse().expect("a number")
}

/// The file with these figures; the commands stay as somebody wrote them.
fn rewritten(source: &str, figures: &BTreeMap<String, f64>) -> String {
    let (head, _) = source.split_once("    figures: {").expect("the figures");
    let (start, rest) = head.split_once("    model: ").expect("the version");
    let (_, commands) = rest.split_once(',').expect("a comma behind the version");
    let mut text = format!("{start}    model: {MODEL_VERSION},{commands}    figures: {{\n");
    for (figure, value) in figures {
        let _ = writeln!(text, "        {figure:?}: {value},");
    }
    text + "    },\n)\n"
}

//! Makes what the repository shows of the real game: the pictures in `docs/pictures`, and in `saves` a finished game
//! that follows the historical path, with two positions to begin at in `saves/cliff-hangers`. `cargo run --example showcase`.
//!
//! A game is played by the historical strategy; each picture is what the program draws in its most interesting
//! quarters. With `--check` nothing is written, and the exit code says whether all of it is current.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

mod cliffhangers;
mod pictures;

use std::path::Path;
use std::process::ExitCode;

use good_crisis::journal::save;

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let check = std::env::args().any(|argument| argument == "--check");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut shown = vec![(root.join("saves/history.ron"), save::write_shipped(&pictures::finished()?))];
    for cliff in cliffhangers::CLIFF_HANGERS {
        shown.push((root.join(format!("saves/cliff-hangers/{}.ron", cliff.name)), cliff.text()));
    }
    for (name, svg) in pictures::all()? {
        shown.push((root.join(format!("docs/pictures/{name}")), svg));
    }
    let mut stale = 0;
    for (path, text) in shown {
        if check {
            stale += usize::from(std::fs::read_to_string(&path).ok().as_deref() != Some(text.as_str()));
        } else {
            path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
            std::fs::write(path, text)?;
        }
    }
    Ok(if stale == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

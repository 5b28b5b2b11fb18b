//! A command writes over none of the files that it reads.

use std::path::Path;

use super::console::{Console, said};
use super::failure::Failure;
use crate::args;

/// Refuses a path to write to that is one of the files that are read, or is written to already.
pub(super) fn apart(out: &Path, others: &[&Path], console: &Console) -> Result<(), Failure> {
    let Ok(out_is) = out.canonicalize() else {
        // What is not there yet can only be named twice.
        return if others.contains(&out) { Err(same(out, console)) } else { Ok(()) };
    };
    let is_same = |other: &&Path| other.canonicalize().is_ok_and(|other| other == out_is);
    if others.iter().any(is_same) { Err(same(out, console)) } else { Ok(()) }
}

/// The same for a table or a page, which is written over no game or scenario either: a path to one is refused, and a link
/// to one under another name, through which it would be written.
pub(super) fn table_apart(out: &Path, others: &[&Path], console: &Console) -> Result<(), Failure> {
    apart(out, others, console)?;
    let is_game = |path: &Path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"));
    let written = out.canonicalize().ok();
    let game = [Some(out), written.as_deref()].into_iter().flatten().find(|path| is_game(path));
    game.map_or(Ok(()), |game| {
        Err(Failure::usage(console.texts.format("cli-table-over-game", &args! { "path" => said(game) })))
    })
}

/// That a path to write to is read from.
fn same(out: &Path, console: &Console) -> Failure {
    Failure::usage(console.texts.format("class-output-is-input", &args! { "path" => said(out) }))
}

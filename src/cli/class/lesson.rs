//! `class lesson`: the pack of a lesson as files, and which lessons there are.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use super::super::console::{Console, finding};
use super::super::failure::{Exit, Failure};
use super::super::signals;
use super::new::unknown;
use super::said;
use crate::args;
use crate::classroom::assignment::template::{self, LESSONS};
use crate::classroom::lesson::{self, variants};
use crate::journal::write_whole;

#[derive(Debug, Args)]
pub(in crate::cli) struct LessonArguments {
    name: Option<String>,
    #[arg(long, value_name = "DIR", requires = "name")]
    out: Option<PathBuf>,
    #[arg(long, requires = "name")]
    force: bool,
}

/// Does it.
pub(super) fn run(asked: &LessonArguments, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    let Some(name) = &asked.name else {
        return listed(console);
    };
    let locale = console.texts.locale();
    let pack = lesson::pack(name, locale).ok_or_else(|| unknown(name, console))?;
    let assignment = template::write(pack.name, None, &console.texts).unwrap_or_default();
    let page = |document: &str| lesson::page(document, locale);
    let documents = [
        ("teacher.html", page(&pack.teacher)),
        ("teacher.md", pack.teacher),
        ("handout.html", page(&pack.handout)),
        ("handout.md", pack.handout),
        ("assignment.ron", assignment),
    ];
    let documents = documents.map(|(name, text)| (name.to_owned(), text));
    let files: Vec<(String, String)> = documents.into_iter().chain(variants::files(pack.name)).collect();
    let folder = asked.out.clone().unwrap_or_else(|| PathBuf::from(pack.name));
    if folder.exists() && !folder.is_dir() {
        let told = console.texts.format("feedback-no-folder", &args! { "path" => said(&folder) });
        return Err(Failure::usage(told).into());
    }
    fs::create_dir_all(&folder).map_err(|error| Failure::writing(&folder, &error, console))?;
    // All or none: what stands in the way is said before anything is written.
    let standing: Vec<String> =
        files.iter().map(|(file, _)| folder.join(file)).filter(|path| path.exists()).map(|path| said(&path)).collect();
    if !asked.force && !standing.is_empty() {
        return Err(in_the_way(&standing, console).into());
    }
    for (file, text) in &files {
        let path = folder.join(file);
        if let Some(within) = path.parent().filter(|within| *within != folder) {
            fs::create_dir_all(within).map_err(|error| Failure::writing(within, &error, console))?;
        }
        write_whole(&path, text.as_bytes(), asked.force).map_err(|error| fault(&path, &error, console))?;
    }
    let told = console.texts.format("lessons-written", &args! { "path" => said(&folder), "count" => files.len() });
    writeln!(console.out(), "{}", finding(&told))?;
    Ok(Exit::Done)
}

/// Every lesson with the first heading of its handout.
fn listed(console: &mut Console) -> anyhow::Result<Exit> {
    let locale = console.texts.locale();
    let widest = LESSONS.iter().map(|name| name.len()).max().unwrap_or_default();
    for name in LESSONS {
        let about = lesson::pack(name, locale).map(|pack| lesson::title(&pack.handout)).unwrap_or_default();
        writeln!(console.out(), "{name:widest$}  {about}")?;
    }
    Ok(Exit::Done)
}

/// A file that came between the look and the writing stands in the way as one that was there before.
fn fault(path: &Path, error: &std::io::Error, console: &Console) -> Failure {
    match error.kind() {
        std::io::ErrorKind::AlreadyExists => in_the_way(&[said(path)], console),
        _ => Failure::writing(path, error, console),
    }
}

fn in_the_way(paths: &[String], console: &Console) -> Failure {
    Failure::usage(console.texts.format("lessons-in-the-way", &args! { "paths" => paths.join(", ") }))
}

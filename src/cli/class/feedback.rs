//! `class feedback`: a page for each student of a folder of submissions.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use super::super::console::{Console, finding};
use super::super::failure::{Exit, Failure};
use super::super::signals;
use super::handed::files;
use super::{grade, said, source, write};
use crate::args;
use crate::classroom::summary::students;
use crate::classroom::{feedback, grading};

#[derive(Debug, Args)]
pub(in crate::cli) struct FeedbackArguments {
    #[arg(value_name = "FILE")]
    file: String,
    #[arg(value_name = "SUBMISSIONS")]
    folder: PathBuf,
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[arg(long, value_name = "FILE.csv")]
    marks: Option<PathBuf>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
}

/// Grades the folder and writes the pages.
pub(super) fn run(asked: &FeedbackArguments, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    let assignment = source::assignment(&asked.file, console)?;
    let marks = asked.marks.as_deref();
    let by_hand = marks.map(|path| source::by_hand(path, &assignment, console)).transpose()?.unwrap_or_default();
    let ours: Vec<&Path> = marks.into_iter().collect();
    let (files, _) = files(&asked.folder, &ours, console)?;
    prepare(asked, console)?;
    let words = grade::words(&assignment, console);
    let graded = grade::graded(&assignment, &asked.folder, &files, asked.jobs, Some(&words), console)?;
    let mut rows = grading::class(&assignment, graded, None);
    // Nothing is written over here: points of students without a page are of no concern.
    let _ = by_hand.give(&mut rows);
    let students = students(&rows);
    for student in &students {
        let path = asked.out.join(feedback::file_name(student.id));
        write(&path, &feedback::page(&assignment, student, &words), true, console)?;
    }
    let bad = rows.iter().filter(|row| !row.is_verified()).count();
    let told = args! { "path" => said(&asked.out), "count" => students.len(), "bad" => bad };
    let told = console.texts.format("feedback-written", &told);
    writeln!(console.out(), "{}", finding(&told))?;
    Ok(Exit::Done)
}

/// Makes the folder for the pages, which may not be that of the submissions, nor lie in it.
fn prepare(asked: &FeedbackArguments, console: &Console) -> Result<(), Failure> {
    let out = asked.out.as_path();
    let refused = |id: &str| Failure::usage(console.texts.format(id, &args! { "path" => said(out) }));
    if out.exists() && !out.is_dir() {
        return Err(refused("feedback-no-folder"));
    }
    let within = |path: &Path| {
        let path = path.ancestors().find_map(|above| above.canonicalize().ok());
        asked.folder.canonicalize().is_ok_and(|folder| path.is_some_and(|path| path.starts_with(folder)))
    };
    if within(&std::path::absolute(out).unwrap_or_else(|_| out.to_path_buf())) {
        return Err(refused("feedback-within"));
    }
    fs::create_dir_all(out).map_err(|error| Failure::writing(out, &error, console))
}

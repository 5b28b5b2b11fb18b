//! `class`: exercises for a class, from the file that sets one to the table of marks.

mod check;
mod feedback;
mod grade;
mod handed;
mod lesson;
mod new;
mod reason;
mod release;
pub(super) mod source;
mod tournament;

use std::path::Path;

use clap::{Args, Subcommand};

use super::apart::table_apart;
use super::console::{Console, LONGEST, said};
use super::failure::{Exit, Failure};
use crate::{args, journal};

#[derive(Debug, Args)]
pub(super) struct ClassArguments {
    #[command(subcommand)]
    pub(super) command: ClassCommand,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub(super) enum ClassCommand {
    New(new::NewArguments),
    Check(check::CheckArguments),
    Grade(grade::GradeArguments),
    Feedback(feedback::FeedbackArguments),
    Release(release::ReleaseArguments),
    Lesson(lesson::LessonArguments),
    Tournament(tournament::TournamentArguments),
}

/// Does it.
pub(super) fn run(asked: &ClassArguments, console: &mut Console) -> anyhow::Result<Exit> {
    match &asked.command {
        ClassCommand::New(asked) => new::run(asked, console),
        ClassCommand::Check(asked) => check::run(asked, console),
        ClassCommand::Grade(asked) => grade::run(asked, console),
        ClassCommand::Feedback(asked) => feedback::run(asked, console),
        ClassCommand::Release(asked) => release::run(asked, console),
        ClassCommand::Lesson(asked) => lesson::run(asked, console),
        ClassCommand::Tournament(asked) => tournament::run(asked, console),
    }
}

/// Writes a file that nobody but its owner may read: whoever can may hand out words and tokens.
fn write_secret(path: &Path, text: &str, replace: bool, console: &Console) -> Result<(), Failure> {
    journal::write_secret(path, text.as_bytes(), replace).map_err(|error| unwritten(path, &error, console))
}

/// Writes a file; one that is there already stays as it is, unless `replace`.
fn write(path: &Path, text: &str, replace: bool, console: &Console) -> Result<(), Failure> {
    journal::write_whole(path, text.as_bytes(), replace).map_err(|error| unwritten(path, &error, console))
}

fn unwritten(path: &Path, error: &std::io::Error, console: &Console) -> Failure {
    if error.kind() == std::io::ErrorKind::AlreadyExists {
        return Failure::usage(console.texts.format("class-exists", &args! { "path" => said(path) }));
    }
    Failure::writing(path, error, console)
}

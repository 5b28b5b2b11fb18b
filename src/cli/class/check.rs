//! `class check`: whether an assignment can be handed out, and the starting tokens to hand out with it.

use std::path::{Path, PathBuf};

use clap::Args;

use super::super::console::{Console, finding};
use super::super::failure::{Exit, Failure};
use super::super::signals;
use super::release::own_key;
use super::{LONGEST, apart, said, source, write_secret};
use crate::args;
use crate::classroom::assignment::Assignment;
use crate::classroom::gradebook::{defused, points};
use crate::classroom::roster::Platform;
use crate::classroom::rubric::out_of;
use crate::text::sanitize;

/// Say what is wrong with an assignment, and write starting tokens
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        good-crisis class check week3.ron\n  \
        good-crisis class check week4.ron --key class.key --roster roster.csv --tokens tokens.csv")]
pub(in crate::cli) struct CheckArguments {
    /// Path of the assignment
    #[arg(value_name = "FILE")]
    file: String,
    /// Write each student's starting token into this table
    #[arg(long, value_name = "FILE", requires = "key", requires = "roster")]
    tokens: Option<PathBuf>,
    /// The class key that signs them
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// Who is in the class: one id a line, or a table with a column `id`
    #[arg(long, value_name = "FILE")]
    roster: Option<PathBuf>,
    /// The platform whose export the roster is
    #[arg(long, value_name = "PLATFORM", value_parser = super::grade::platform_parser())]
    lms: Option<Platform>,
}

/// Reads it, and says what it comes to.
pub(super) fn run(asked: &CheckArguments, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    let assignment = source::assignment(&asked.file, console)?;
    let trial = assignment.trial(0);
    let span = trial.span();
    let told = console.texts.format(
        "class-sound",
        &args! {
            "path" => sanitize(&asked.file, LONGEST),
            "title" => sanitize(&assignment.title, LONGEST),
            "scenario" => trial.scenario().name.as_str(),
            "first" => span.first.to_string(),
            "last" => span.first.plus(span.quarters.saturating_sub(1)).to_string(),
            "points" => points(out_of(&assignment.rubric)),
        },
    );
    writeln!(console.out(), "{}", finding(&told))?;
    if asked.tokens.is_some() {
        tokens(asked, &assignment, console)?;
    }
    Ok(Exit::Done)
}

/// Writes each student's token.
fn tokens(asked: &CheckArguments, assignment: &Assignment, console: &mut Console) -> anyhow::Result<()> {
    let (Some(out), Some(path), Some(roster)) = (&asked.tokens, &asked.key, &asked.roster) else {
        return Err(Failure::usage(console.texts.get("class-key-needed")).into());
    };
    if assignment.key.is_none() {
        return Err(Failure::usage(console.texts.get("class-key-idle")).into());
    }
    apart(out, &[path.as_path(), roster.as_path(), Path::new(&asked.file)], console)?;
    let key = own_key(path, assignment, console)?;
    let students = source::roster(roster, asked.lms, console)?.students();
    let mut table = String::from("id,token\n");
    for id in &students {
        let cell = defused(id).replace('"', "\"\"");
        table.push_str(&format!("\"{cell}\",{}\n", assignment.token(&key, id)));
    }
    write_secret(out, &table, true, console)?;
    let told = console.texts.format("class-tokens-written", &args! { "path" => said(out), "count" => students.len() });
    writeln!(console.out(), "{}", finding(&told))?;
    Ok(())
}

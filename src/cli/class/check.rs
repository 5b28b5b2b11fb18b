//! `class check`: whether an assignment can be handed out, and the starting tokens to hand out with it.

use std::path::{Path, PathBuf};

use clap::Args;

use super::super::console::{Console, finding};
use super::super::failure::{Exit, Failure};
use super::super::signals;
use super::release::own_key;
use super::{LONGEST, said, source, table_apart, write_secret};
use crate::args;
use crate::classroom::assignment::Assignment;
use crate::classroom::gradebook::{defused, points};
use crate::classroom::key::ClassKey;
use crate::classroom::roster::Platform;
use crate::classroom::rubric::{out_of, out_of_all};
use crate::text::sanitize;

#[derive(Debug, Args)]
pub(in crate::cli) struct CheckArguments {
    #[arg(value_name = "FILE")]
    file: String,
    #[arg(long, value_name = "FILE", requires = "key", requires = "roster")]
    tokens: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    roster: Option<PathBuf>,
    #[arg(long, value_name = "PLATFORM", value_parser = super::grade::platform_parser())]
    lms: Option<Platform>,
    #[arg(long, value_name = "NAME", requires = "roster")]
    id_column: Option<String>,
}

/// Reads it, and says what it comes to.
pub(super) fn run(asked: &CheckArguments, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    let (assignment, keeps) = all(asked, console)?;
    let trial = assignment.trial(0);
    let span = trial.span();
    let (own, all) = (out_of(&assignment.rubric), out_of_all(&assignment.rubric));
    let by_hand = if all > own { points(all - own) } else { "none".to_owned() };
    let told = console.texts.format(
        "class-sound",
        &args! {
            "path" => sanitize(&asked.file, LONGEST),
            "title" => sanitize(&assignment.title, LONGEST),
            "scenario" => trial.scenario().name.as_str(),
            "first" => span.first.to_string(),
            "last" => span.first.plus(span.quarters.saturating_sub(1)).to_string(),
            "points" => points(own),
            "by-hand" => by_hand,
            "all" => points(all),
        },
    );
    writeln!(console.out(), "{}", finding(&told))?;
    if let (Some(out), Some((key, students))) = (&asked.tokens, keeps) {
        write_tokens(out, &assignment, &key, &students, console)?;
    }
    Ok(Exit::Done)
}

/// What tokens are made of: the class key, and whose tokens they are.
type Makings = (ClassKey, Vec<String>);

/// The assignment, and what tokens are made of where they are asked for. Whatever is wrong with any of the files is told
/// at once.
fn all(asked: &CheckArguments, console: &Console) -> Result<(Assignment, Option<Makings>), Failure> {
    let assignment = source::assignment(&asked.file, console);
    let (Some(out), Some(path), Some(roster)) = (&asked.tokens, &asked.key, &asked.roster) else {
        return assignment.map(|assignment| (assignment, None));
    };
    let apart = table_apart(out, &[path.as_path(), roster.as_path(), Path::new(&asked.file)], console);
    // Whose key it is can be said of an assignment that is sound.
    let key = match &assignment {
        Ok(assignment) => own_key(path, assignment, console),
        Err(_) => source::key(path, console),
    };
    let students =
        source::roster(roster, asked.lms, asked.id_column.as_deref(), console).map(|roster| roster.students());
    match (assignment, apart, key, students) {
        (Ok(assignment), Ok(()), Ok(key), Ok(students)) => Ok((assignment, Some((key, students)))),
        (assignment, apart, key, students) => {
            let wrong = [assignment.err(), apart.err(), key.err(), students.err()];
            Err(Failure::all(wrong.into_iter().flatten().collect()))
        }
    }
}

/// Writes each student's token.
fn write_tokens(
    out: &Path,
    assignment: &Assignment,
    key: &ClassKey,
    students: &[String],
    console: &mut Console,
) -> anyhow::Result<()> {
    let mut table = String::from("id,token\n");
    for id in students {
        let cell = defused(id).replace('"', "\"\"");
        table.push_str(&format!("\"{cell}\",{}\n", assignment.token(key, id)));
    }
    write_secret(out, &table, true, console)?;
    let told = console.texts.format("class-tokens-written", &args! { "path" => said(out), "count" => students.len() });
    writeln!(console.out(), "{}", finding(&told))?;
    Ok(())
}

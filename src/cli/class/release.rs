//! `class release`: the words that release the luck of later acts, for the teacher to read out.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::super::arguments::Format;
use super::super::console::{Console, room};
use super::super::failure::{Exit, Failure};
use super::super::signals;
use super::super::table::Table;
use super::{said, source};
use crate::args;
use crate::classroom::assignment::Assignment;
use crate::classroom::gradebook::defused;
use crate::classroom::key::ClassKey;

#[derive(Debug, Args)]
pub(in crate::cli) struct ReleaseArguments {
    #[arg(value_name = "FILE")]
    file: String,
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(2..))]
    act: Option<u16>,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// An act with its word, as it is printed.
struct Line {
    act: usize,
    from: String,
    word: String,
    when: String,
}

/// Prints them.
pub(super) fn run(asked: &ReleaseArguments, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    let assignment = source::assignment(&asked.file, console)?;
    let key = own_key(&asked.key, &assignment, console)?;
    let acts = &assignment.terms.acts;
    if acts.is_empty() {
        return Err(Failure::usage(console.texts.get("class-no-acts")).into());
    }
    let words = key.words(assignment.hash, acts.len());
    let lines = (2..).zip(acts.iter().zip(words)).map(|(act, (it, word))| Line {
        act,
        from: it.from.to_string(),
        word: word.to_string(),
        when: it.when.clone(),
    });
    let lines: Vec<Line> = lines.filter(|line| asked.act.is_none_or(|act| line.act == usize::from(act))).collect();
    if lines.is_empty() {
        let told = args! { "last" => acts.len() + 1 };
        return Err(Failure::usage(console.texts.format("class-no-such-act", &told)).into());
    }
    print(&lines, asked.format, console)?;
    Ok(Exit::Done)
}

/// The class key in a file, if it is the assignment's.
///
/// # Errors
/// It cannot be opened (4), is none (3), is another's (1), or the assignment names none (2).
pub(super) fn own_key(path: &Path, assignment: &Assignment, console: &Console) -> Result<ClassKey, Failure> {
    let Some(public) = assignment.key else {
        return Err(Failure::usage(console.texts.get("class-key-idle")));
    };
    let key = source::key(path, console)?;
    if key.public() != public {
        let told = console.texts.format("class-key-other", &args! { "path" => said(path) });
        return Err(Failure::new(Exit::NotSo, told));
    }
    Ok(key)
}

fn print(lines: &[Line], format: Format, console: &mut Console) -> anyhow::Result<()> {
    match format {
        Format::Table => {
            let head =
                ["act", "from", "word", "when"].map(|column| console.texts.get(&format!("class-release-{column}")));
            let mut table = Table::new(head).with_words(1).with_words(2).with_words(3);
            for line in lines {
                table.row([line.act.to_string(), line.from.clone(), line.word.clone(), line.when.clone()]);
            }
            table.print(console.out(), room())?;
        }
        Format::Json => {
            let all: Vec<_> = lines
                .iter()
                .map(|line| json!({ "act": line.act, "from": line.from, "word": line.word, "when": line.when }))
                .collect();
            writeln!(console.out(), "{}", json!({ "version": 1, "acts": all }))?;
        }
        Format::Csv => {
            writeln!(console.out(), "act,from,word,when")?;
            for line in lines {
                let when = defused(&line.when).replace('"', "\"\"");
                writeln!(console.out(), "{},{},{},\"{when}\"", line.act, line.from, line.word)?;
            }
        }
    }
    Ok(())
}

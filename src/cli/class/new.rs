//! `class new`: an assignment to start from, and a class key.

use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use rand::TryRng;
use rand::rngs::SysRng;

use super::super::console::{Console, finding};
use super::super::failure::{Exit, Failure};
use super::super::signals;
use super::{LONGEST, said, source, write, write_secret};
use crate::args;
use crate::classroom::assignment::template::{self, LESSONS};
use crate::classroom::key::ClassKey;
use crate::text::sanitize;

#[derive(Debug, Args)]
pub(in crate::cli) struct NewArguments {
    #[arg(long, value_name = "NAME")]
    lesson: String,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

/// Writes it.
pub(super) fn run(asked: &NewArguments, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    if !LESSONS.contains(&asked.lesson.as_str()) {
        return Err(unknown(&asked.lesson, console).into());
    }
    let out = asked.out.clone().unwrap_or_else(|| PathBuf::from(format!("{}.ron", asked.lesson)));
    // Before a key is made for it.
    if !asked.force && out.exists() {
        return Err(Failure::usage(console.texts.format("class-exists", &args! { "path" => said(&out) })).into());
    }
    let key = match &asked.key {
        Some(path) => Some(class_key(path, console)?),
        None => None,
    };
    let public = key.map(|key| key.public().text());
    let written = template::write(&asked.lesson, public.as_deref(), &console.texts).unwrap_or_default();
    write(&out, &written, asked.force, console)?;
    let told = console.texts.format("class-written", &args! { "path" => said(&out) });
    writeln!(console.out(), "{}", finding(&told))?;
    Ok(Exit::Done)
}

/// There is no lesson of this name.
pub(super) fn unknown(lesson: &str, console: &Console) -> Failure {
    let name = sanitize(lesson, LONGEST);
    let texts = &console.texts;
    Failure::usage(match template::nearest_lesson(lesson) {
        Some(near) => texts.format("class-unknown-lesson-near", &args! { "name" => name, "near" => near }),
        None => texts.format("class-unknown-lesson", &args! { "name" => name, "known" => LESSONS.join(", ") }),
    })
}

/// The key in a file, or a new one that is written there.
fn class_key(path: &Path, console: &mut Console) -> anyhow::Result<ClassKey> {
    if path.exists() {
        return Ok(source::key(path, console)?);
    }
    let mut seed = [0; 32];
    SysRng.try_fill_bytes(&mut seed).map_err(io::Error::other)?;
    let key = ClassKey::new(seed);
    write_secret(path, &format!("{}\n", key.secret()), false, console)?;
    console.complain(&console.texts.format("class-key-written", &args! { "path" => said(path) }));
    Ok(key)
}

//! `class tournament`: every strategy file and every program of a folder over the same games.

mod agents;
mod entrants;
mod pipes;
mod told;

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use clap::Args;

use self::agents::{Limits, Running};
use self::entrants::Entry;
use super::super::arguments::{Format, difficulty_parser, form_parser};
use super::super::console::Console;
use super::super::failure::{Exit, Failure};
use super::super::progress::Progress;
use super::super::{signals, sources};
use super::said;
use crate::analysis::monte_carlo::Workers;
use crate::args;
use crate::classroom::tournament::record::{HEAD, Record, line};
use crate::classroom::tournament::{Entrant, Outcome, standings};
use crate::journal::MODEL_VERSION;
use crate::sim::scenario::{Difficulty, Form};

/// A record of more bytes than this is none of ours.
const LARGEST_RECORD: u64 = 256 << 20;

#[derive(Debug, Args)]
pub(in crate::cli) struct TournamentArguments {
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    #[arg(long, value_name = "SCENARIO", default_value = "dotcom-2000")]
    scenario: String,
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    games: u32,
    #[arg(long, value_name = "N", default_value_t = 1, allow_negative_numbers = true)]
    seed: u64,
    #[arg(long, value_parser = form_parser(), default_value = "full")]
    form: Form,
    #[arg(long, value_parser = difficulty_parser(), default_value = "operator")]
    difficulty: Difficulty,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
    #[arg(long, value_name = "N", default_value = "30")]
    seconds: NonZeroU32,
    #[arg(long, value_name = "N", default_value = "4096")]
    memory: NonZeroU32,
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
    #[arg(long)]
    anew: bool,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Plays what is not on record yet, and tells how everybody stood.
pub(in crate::cli) fn run(asked: &TournamentArguments, console: &mut Console) -> anyhow::Result<Exit> {
    let running = Arc::new(Running::default());
    let all = Arc::clone(&running);
    signals::end_after(move || all.end_all())?;
    let found = sources::scenario(&asked.scenario, console)?;
    let settings = format!(
        "{} {} {} {MODEL_VERSION} {} {}",
        found.meta.hash,
        asked.form.id(),
        asked.difficulty.id(),
        asked.seconds,
        asked.memory
    );
    let entries = entrants::read(&asked.dir, &settings, &found.scenario, console)?;
    if entries.is_empty() {
        let said = console.texts.format("tournament-nobody", &args! { "path" => said(&asked.dir) });
        return Err(Failure::new(Exit::NotSo, said).into());
    }
    let path = asked.record.clone().unwrap_or_else(|| asked.dir.join("tournament.csv"));
    let (record, file) = open(&path, asked.anew).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => {
            let told = console.texts.format("tournament-no-record", &args! { "path" => said(&path) });
            Failure::new(Exit::Io, told)
        }
        _ => Failure::writing(&path, &error, console),
    })?;
    let game = entrants::Game {
        found: &found,
        form: asked.form,
        difficulty: asked.difficulty,
        dir: &asked.dir,
        limits: Limits { time: Duration::from_secs(asked.seconds.get().into()), megabytes: asked.memory.get().into() },
        running,
        texts: found.texts(console.texts.locale()),
    };
    let seeds: Vec<u64> = (0..u64::from(asked.games)).map(|game| asked.seed.wrapping_add(game)).collect();
    let jobs = asked.jobs.map_or(0, usize::from);
    let progress = Progress::new(entries.len() as u64 * seeds.len() as u64, console.texts.get("cli-games"));
    let (played, lost) = play(&entries, &seeds, &game, jobs, &record, file, &progress);
    progress.end();
    console.texts = game.texts;
    told::print(&standings(&played), asked, console)?;
    for (name, outcomes) in played.iter().map(|entrant| (&entrant.name, &entrant.games)) {
        told::trouble(name, outcomes, console);
    }
    match lost {
        Some(error) => Err(Failure::writing(&path, &error, console).into()),
        None => Ok(Exit::Done),
    }
}

/// Plays every entrant over every seed; what is on record is not played again. Also what kept games from the record.
fn play(
    entries: &[Entry],
    seeds: &[u64],
    game: &entrants::Game<'_>,
    jobs: usize,
    record: &Record,
    file: File,
    progress: &Progress,
) -> (Vec<Entrant>, Option<io::Error>) {
    let (file, lost, done) = (Mutex::new(file), Mutex::new(None), AtomicU64::new(0));
    let keep = |entry: &Entry, outcome: &Outcome| {
        let line = line(&entry.name, &entry.fingerprint, outcome);
        let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(error) = file.write_all(line.as_bytes()) {
            lost.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
        }
    };
    let mut outcomes = Workers::new(jobs)
        .map(entries.len() * seeds.len(), |task| {
            let (entry, seed) = (entries.get(task / seeds.len())?, *seeds.get(task % seeds.len())?);
            let outcome = record.get(&entry.name, &entry.fingerprint, seed).cloned().unwrap_or_else(|| {
                let outcome = game.play(entry, seed);
                keep(entry, &outcome);
                outcome
            });
            progress.reached(done.fetch_add(1, Ordering::Relaxed) + 1);
            Some(outcome)
        })
        .into_iter();
    let of = |entry: &Entry, outcomes: &mut dyn Iterator<Item = Option<Outcome>>| Entrant {
        name: entry.name.clone(),
        games: outcomes.take(seeds.len()).flatten().collect(),
    };
    let played = entries.iter().map(|entry| of(entry, &mut outcomes)).collect();
    (played, lost.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// The record as it stands, and its file, ready for the next line.
fn open(path: &Path, anew: bool) -> io::Result<(Record, File)> {
    let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
    let mut bytes = Vec::new();
    (&mut file).take(LARGEST_RECORD + 1).read_to_end(&mut bytes)?;
    // Lines that are none of ours are passed over; what is too large, or begins otherwise, is not ours to grow.
    let text = String::from_utf8_lossy(&bytes);
    let ours = text.is_empty() || text.starts_with(HEAD);
    if !ours || text.len() as u64 > LARGEST_RECORD {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    if anew {
        file.set_len(0)?;
    }
    let text = if anew { "".into() } else { text };
    file.seek(SeekFrom::End(0))?;
    if text.is_empty() {
        file.write_all(HEAD.as_bytes())?;
    } else if !text.ends_with('\n') {
        file.write_all(b"\n")?;
    }
    Ok((Record::read(&text), file))
}

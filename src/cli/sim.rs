//! `sim`: a strategy played over many games, and what came of it.

use std::fs;
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use clap::Args;

use super::apart::table_apart;
use super::arguments::{Format, With, difficulty_parser, form_parser};
use super::console::{Console, prose, room};
use super::failure::{Exit, Failure};
use super::progress::Progress;
use super::{signals, sources, summary};
use crate::analysis::monte_carlo::{self, Batch, Row, Summary, Timed};
use crate::analysis::play::Rules;
use crate::journal::WholeFile;
use crate::sim::scenario::{Difficulty, Form};
use crate::text::Texts;
use crate::{args, text};

#[derive(Debug, Args)]
pub(super) struct SimArguments {
    #[arg(value_name = "SCENARIO")]
    pub(super) scenario: String,
    #[arg(long, value_name = "NAME|FILE")]
    pub(super) strategy: String,
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..))]
    pub(super) games: u32,
    #[arg(long, value_name = "N", default_value_t = 1, allow_negative_numbers = true)]
    pub(super) seed: u64,
    #[arg(long, value_parser = form_parser(), default_value = "full")]
    pub(super) form: Form,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) quarters: Option<u16>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(super) jobs: Option<u16>,
    #[arg(long, value_parser = difficulty_parser(), default_value = "operator")]
    pub(super) difficulty: Difficulty,
    #[command(flatten)]
    pub(super) with: With,
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
    #[arg(long, value_name = "FILE.csv")]
    pub(super) trajectories: Option<PathBuf>,
}

/// Plays the games and tells what came of them.
pub(super) fn run(asked: &SimArguments, console: &mut Console) -> anyhow::Result<Exit> {
    // What is half written goes with an interrupt.
    let meanwhile: Arc<Mutex<Option<PathBuf>>> = Arc::default();
    match &asked.trajectories {
        None => signals::end_with_code()?,
        Some(_) => {
            let meanwhile = Arc::clone(&meanwhile);
            signals::end_after(move || remove(&meanwhile))?;
        }
    }
    if let Some(rows) = &asked.trajectories {
        table_apart(rows, &[Path::new(&asked.scenario), Path::new(&asked.strategy)], console)?;
    }
    let found = sources::scenario_with(&asked.scenario, &asked.with.with, console)?;
    let strategy = sources::strategy(&asked.strategy, &found.scenario, console)?;
    let rules = Rules::new(&found.scenario, asked.form, asked.difficulty).up_to(asked.quarters);
    let batch = Batch { games: u64::from(asked.games), seed: asked.seed, jobs: asked.jobs.map_or(0, usize::from) };
    // Made before the work, so that a folder that is not there is not found out after it.
    let rows = asked.trajectories.as_deref().map(|path| Trajectories::create(path, console)).transpose()?;
    if let (Some(rows), Ok(mut meanwhile)) = (&rows, meanwhile.lock()) {
        *meanwhile = rows.rows.get_ref().get_ref().meanwhile();
    }
    let progress = Progress::new(batch.games, console.texts.get("cli-games"));
    let counted = match rows {
        None => monte_carlo::run(&rules, &strategy, &batch, &|done| {
            progress.reached(done);
            true
        }),
        Some(mut rows) => {
            let counted = monte_carlo::trajectories(&rules, &strategy, &batch, |row| {
                progress.reached(row.game);
                rows.write(row)
            });
            rows.finish(console)?;
            counted
        }
    };
    progress.end();
    let summary = Summary::of(&rules, strategy.name(), &batch, &counted);
    let timed = Summary { with: asked.with.with.clone(), ..summary }.timed(progress.seconds());
    match asked.format {
        Format::Json => console.json(&timed)?,
        Format::Csv => summary::csv([summary::of_batch(&timed)], console.out())?,
        // Endings as the story calls them.
        Format::Table => {
            let stopped = timed.summary.quarters < found.scenario.span(asked.form).quarters;
            table(&timed, stopped, &found.texts(console.texts.locale()), console.out())?;
        }
    }
    Ok(Exit::Done)
}

/// Removes a file that is not whole.
fn remove(meanwhile: &Mutex<Option<PathBuf>>) {
    if let Some(path) = meanwhile.lock().ok().and_then(|path| path.clone()) {
        let _ = fs::remove_file(path);
    }
}

/// The file of rows: there when all of them are.
struct Trajectories<'a> {
    path: &'a Path,
    rows: csv::Writer<BufWriter<WholeFile>>,
    failed: Option<csv::Error>,
}

impl<'a> Trajectories<'a> {
    fn create(path: &'a Path, console: &Console) -> Result<Self, Failure> {
        let file = WholeFile::create(path).map_err(|error| Failure::writing(path, &error, console))?;
        Ok(Self { path, rows: csv::Writer::from_writer(BufWriter::new(file)), failed: None })
    }

    /// Writes a row; whether to go on.
    fn write(&mut self, row: &Row) -> bool {
        self.failed = self.rows.serialize(row).err();
        self.failed.is_none()
    }

    fn finish(self, console: &Console) -> anyhow::Result<()> {
        let error = match self.failed.map(csv::Error::into_kind) {
            None => whole(self.rows).err(),
            Some(csv::ErrorKind::Io(error)) => Some(error),
            Some(other) => Some(io::Error::other(format!("{other:?}"))),
        };
        match error {
            None => Ok(()),
            Some(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(error.into()),
            Some(error) => Err(Failure::writing(self.path, &error, console).into()),
        }
    }
}

/// The last rows are written, and the file takes its place.
fn whole(rows: csv::Writer<BufWriter<WholeFile>>) -> io::Result<()> {
    let rows = rows.into_inner().map_err(|error| io::Error::from(error.error().kind()))?;
    rows.into_inner().map_err(io::IntoInnerError::into_error)?.finish()
}

/// For people: what was played, what became of it, and the spread of what counts.
fn table(timed: &Timed, stopped: bool, texts: &Texts, out: &mut dyn io::Write) -> io::Result<()> {
    let told = &timed.summary;
    let share = told.survived as f64 / told.games.max(1) as f64;
    // Of games that it stops nobody knows how they would have ended.
    let endings = told.endings.iter().filter(|_| !stopped);
    let mut lines = vec![
        texts.format(
            "cli-sim-played",
            &args! {
                "scenario" => &told.scenario, "strategy" => &told.strategy, "form" => texts.name("form", told.form),
                "difficulty" => texts.name("difficulty", told.difficulty), "games" => told.games,
                "seed" => told.seed.to_string(), "quarters" => told.quarters
            },
        ),
        texts.format(
            "cli-sim-survived",
            &args! { "survived" => told.survived, "games" => told.games, "share" => text::share::percent(share, 1) },
        ),
    ];
    for (ending, count) in endings {
        let ending = texts.name("ending", ending);
        lines.push(texts.format("cli-sim-ending", &args! { "ending" => ending, "count" => *count }));
    }
    if told.refused > 0 {
        lines.push(texts.format("cli-sim-refused", &args! { "count" => told.refused }));
    }
    if stopped {
        lines.push(texts.get("cli-sim-stopped"));
    }
    let figures = summary::quantiles(told, stopped, texts);
    let early = if stopped { "yes" } else { "no" };
    let pace = texts.format(
        "cli-sim-pace",
        &args! {
            "quarters" => told.quarters_simulated, "stopped" => early, "seconds" => text::decimal::fixed(timed.elapsed_s, 2),
            "pace" => timed.quarters_per_second as i64
        },
    );
    for line in lines {
        writeln!(out, "{}", prose(&line))?;
    }
    writeln!(out)?;
    figures.print(out, room())?;
    writeln!(out)?;
    writeln!(out, "{}", prose(&pace))
}

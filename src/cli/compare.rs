//! `compare`: several strategies over the same games, a row each.

use clap::Args;
use serde::Serialize;

use super::arguments::{Format, difficulty_parser, form_parser};
use super::console::{Console, room};
use super::failure::Exit;
use super::progress::Progress;
use super::{signals, sources, summary};
use crate::analysis::compare::{Row, compare};
use crate::analysis::monte_carlo::Batch;
use crate::analysis::play::Rules;
use crate::sim::scenario::{Difficulty, Form};

#[derive(Debug, Args)]
pub(super) struct CompareArguments {
    #[arg(value_name = "SCENARIO")]
    pub(super) scenario: String,
    #[arg(long, value_name = "A,B,C", value_delimiter = ',', required = true)]
    pub(super) strategies: Vec<String>,
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..))]
    pub(super) games: u32,
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(super) seed: u64,
    #[arg(long, value_parser = form_parser(), default_value = "full")]
    pub(super) form: Form,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(super) jobs: Option<u16>,
    #[arg(long, value_parser = difficulty_parser(), default_value = "operator")]
    pub(super) difficulty: Difficulty,
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
}

/// Plays every strategy over the same games and tells a row for each.
pub(super) fn run(asked: &CompareArguments, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    let found = sources::scenario(&asked.scenario, console)?;
    // All are read before any is played.
    let strategies = asked.strategies.iter().map(|name| sources::strategy(name, &found.scenario, console));
    let strategies = strategies.collect::<Result<Vec<_>, _>>()?;
    let rules = Rules::new(&found.scenario, asked.form, asked.difficulty);
    let batch = Batch { games: u64::from(asked.games), seed: asked.seed, jobs: asked.jobs.map_or(0, usize::from) };
    let progress = Progress::new(batch.games * strategies.len() as u64, console.texts.get("cli-games"));
    let rows = compare(&rules, &strategies, &batch, &|done| {
        progress.reached(done);
        true
    });
    progress.end();
    match asked.format {
        Format::Json => {
            let whole = Comparison {
                version: VERSION,
                scenario: &found.scenario.name,
                form: asked.form.id(),
                difficulty: asked.difficulty.id(),
                games: batch.games,
                seed: batch.seed,
                strategies: &rows,
            };
            console.json(&whole)?;
        }
        Format::Csv => summary::csv(rows.iter().map(summary::of_row), console.out())?,
        Format::Table => {
            let table = summary::comparison(&rows, &console.texts);
            table.print(console.out(), room())?;
        }
    }
    Ok(Exit::Done)
}

/// Version of the keys.
const VERSION: u32 = 1;

/// A comparison as JSON; the strategies in the order in which they were named.
#[derive(Serialize)]
struct Comparison<'a> {
    version: u32,
    scenario: &'a str,
    form: &'static str,
    difficulty: &'static str,
    games: u64,
    seed: u64,
    strategies: &'a [Row],
}

//! `balance`: how a scenario is balanced, table by table, and whether what was asked of it holds.

mod bands;
mod cells;
mod page;
mod rows;
mod tables;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use clap::Args;

use super::apart::table_apart;
use super::arguments::{Format, difficulty_parser, form_parser};
use super::console::{Console, room};
use super::failure::{Exit, Failure};
use super::progress::Progress;
use super::{signals, sources};
use crate::analysis::balance::field::Field;
use crate::analysis::balance::report::{Section, expected_games, report};
use crate::analysis::play::Rules;
use crate::args;
use crate::content::balance::{self, Balance};
use crate::journal::write_whole;
use crate::sim::scenario::{Difficulty, Form, Scenario};
use crate::text::sanitize;

#[derive(Debug, Args)]
pub(super) struct BalanceArguments {
    #[arg(value_name = "SCENARIO", default_value = "dotcom-2000")]
    pub(super) scenario: String,
    #[arg(long, value_name = "FILE.ron")]
    pub(super) targets: Option<PathBuf>,
    #[arg(long, value_name = "N", default_value_t = 20_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub(super) policies: u32,
    #[arg(long, value_name = "N", default_value_t = 2000, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub(super) games: u32,
    #[arg(long, value_name = "N")]
    pub(super) seed: Option<u64>,
    #[arg(long, value_name = "A,B,C", value_delimiter = ',', value_parser = section_parser())]
    pub(super) only: Vec<Section>,
    #[arg(long, value_name = "FILE.md")]
    pub(super) page: Option<PathBuf>,
    #[arg(long, value_parser = form_parser(), default_value = "full")]
    pub(super) form: Form,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(super) jobs: Option<u16>,
    #[arg(long, value_parser = difficulty_parser(), default_value = "operator")]
    pub(super) difficulty: Difficulty,
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
}

fn section_parser() -> impl clap::builder::TypedValueParser<Value = Section> {
    use clap::builder::{PossibleValuesParser, TypedValueParser};
    PossibleValuesParser::new(Section::ALL.map(Section::id)).map(|id| Section::from_id(&id).unwrap_or(Section::Bands))
}

/// Measures and tells.
pub(super) fn run(asked: &BalanceArguments, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    if let Some(page) = &asked.page {
        // Before hours of measuring.
        let read = [Some(Path::new(&asked.scenario)), asked.targets.as_deref()];
        table_apart(page, &read.into_iter().flatten().collect::<Vec<_>>(), console)?;
    }
    let found = sources::scenario(&asked.scenario, console)?;
    let balance = targets(asked, &found.scenario, console)?;
    let mut sections: Vec<Section> = Section::ALL.into_iter().filter(|section| section.is_in(&balance)).collect();
    sections.retain(|section| asked.only.is_empty() || asked.only.contains(section));
    let rules = Rules::new(&found.scenario, asked.form, asked.difficulty);
    let (games, policies) = (asked.games as usize, asked.policies as usize);
    let whole = expected_games(&balance, &sections, games, found.scenario.cards.len(), policies);
    let progress = Progress::new(whole, console.texts.get("cli-games"));
    let done = AtomicU64::new(0);
    let played = |games: u64| progress.reached((done.fetch_add(games, Ordering::Relaxed) + games).min(whole));
    let seed = asked.seed.unwrap_or(balance.seeds.fresh);
    let seeds = seed..seed.saturating_add(u64::from(asked.games));
    let mut field = Field::new(rules, &balance, seeds, asked.jobs.map_or(0, usize::from), &played)
        .map_err(|issues| Failure::issues(&issues, "", console))?;
    let told = report(&mut field, &sections, policies);
    progress.end();
    if let Some(path) = &asked.page {
        let mut written = Vec::new();
        page::write(&told, &balance, &asked.scenario, policies, &console.texts, &mut written)
            .and_then(|()| write_whole(path, &written, true))
            .map_err(|error| Failure::writing(path, &error, console))?;
    }
    match asked.format {
        Format::Json => console.json(&told)?,
        Format::Csv => rows::csv(&told, console.out())?,
        Format::Table => {
            let (texts, out) = console.parts();
            tables::print(&told, &balance, texts, out, room())?;
        }
    }
    Ok(Exit::Done)
}

/// What is measured: the file named, or the one that comes with the scenario.
fn targets(asked: &BalanceArguments, scenario: &Scenario, console: &Console) -> Result<Balance, Failure> {
    if let Some(path) = &asked.targets {
        let file = sources::text(&path.display().to_string(), console)?;
        return balance::read(&file.name, &file.text, scenario)
            .map_err(|issues| Failure::issues(&issues, &file.text, console));
    }
    let Some((name, text)) = balance::library::of_scenario(&scenario.name) else {
        let name = sanitize(&scenario.name, 80);
        return Err(Failure::usage(console.texts.format("balance-no-targets", &args! { "name" => name })));
    };
    balance::read(name, text, scenario).map_err(|issues| Failure::issues(&issues, text, console))
}
